import type { Diagnostic } from "vscode-languageserver";
import {
  check,
  checkNotice,
  type Document,
  type Finding,
  type Part,
  type Severities,
  type Severity,
  suppressedInFile,
} from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";

/** The findings of one part of a document and, once they were shown, what is sent of them. */
interface Checked {
  readonly findings: readonly Finding[];
  shown?: { readonly style: Style; readonly firstLine: number; readonly diagnostics: readonly Diagnostic[] };
}

/** How diagnostics are written for this client; the same object for the whole session. */
export interface Style {
  readonly relatedInformation: boolean;
  /** Where the pages of the rules lie; undefined where the client cannot show a link. */
  readonly pages: string | undefined;
}

/** The findings of a document, in step with its parts; undefined where a part was not checked yet. */
interface Sheet {
  readonly document: Document;
  readonly severities: Severities;
  /** True where a comment suppresses a rule in the whole file, so that the parts depend on one another. */
  readonly tied: boolean;
  readonly checked: (Checked | undefined)[];
}

/** The findings of a document part by part. */
export interface Findings {
  /** Those of one part, which is checked when it is asked for. */
  readonly of: (index: number) => Checked;
  /** True where that was done already. */
  readonly known: (index: number) => boolean;
}

const SHEETS = new WeakMap<Opened, Sheet>();
const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, information: 3 };

/** The findings of an open document: what an edit did not touch is not checked again. */
export function findingsIn(opened: Opened, severities: Severities): Findings {
  const { checked, document } = sheetOf(opened, severities);
  return {
    of: (index) => {
      const old = checked[index];
      if (old) return old;
      const made: Checked = { findings: checkNotice(document.parts[index]!.notice, severities) };
      checked[index] = made;
      return made;
    },
    known: (index) => checked[index] !== undefined,
  };
}

function sheetOf(opened: Opened, severities: Severities): Sheet {
  const { document } = opened;
  const old = SHEETS.get(opened);
  if (old?.document === document && old.severities === severities) return old;
  const tied = suppressedInFile(document).size > 0;
  const checked = tied ? allOf(document, severities) : keptOf(document, severities, old);
  const sheet: Sheet = { document, severities, tied, checked };
  SHEETS.set(opened, sheet);
  return sheet;
}

function allOf(document: Document, severities: Severities): (Checked | undefined)[] {
  const lists = document.parts.map((): Finding[] => []);
  for (const { notice, ...finding } of check(document, severities)) lists[notice]!.push(finding);
  return lists.map((findings) => ({ findings }));
}

/** What is known of the parts that an edit left alone. */
function keptOf({ parts }: Document, severities: Severities, old: Sheet | undefined): (Checked | undefined)[] {
  const checked = new Array<Checked | undefined>(parts.length).fill(undefined);
  if (!old || old.tied || old.severities !== severities) return checked;
  const before = old.document.parts;
  let same = 0;
  for (; same < parts.length && parts[same] === before[same]; same++) checked[same] = old.checked[same];
  const shift = before.length - parts.length;
  for (let i = parts.length - 1; i >= same && parts[i] === before[i + shift]; i--) checked[i] = old.checked[i + shift];
  return checked;
}

/** What is sent of the findings of one part; the same objects for as long as neither the part nor its line changed. */
export function diagnosticsOf(opened: Opened, index: number, checked: Checked, style: Style): readonly Diagnostic[] {
  const part = opened.document.parts[index]!;
  const firstLine = opened.document.firstLines[index]!;
  if (checked.shown?.firstLine !== firstLine || checked.shown.style !== style) {
    checked.shown = {
      style,
      firstLine,
      diagnostics: checked.findings.map((finding) => diagnosticOf(opened, part, firstLine, finding, style)),
    };
  }
  return checked.shown.diagnostics;
}

/** A finding as LSP has it. */
export function diagnosticOf(
  opened: Opened,
  part: Part,
  firstLine: number,
  finding: Finding,
  { relatedInformation, pages }: Style,
): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  return {
    range: rangeOf(opened, part, firstLine, span),
    severity: SEVERITY[severity],
    code: rule,
    ...(pages !== undefined && { codeDescription: { href: `${pages}${rule}.md` } }),
    source: "notices",
    message,
    ...(relatedInformation &&
      related && {
        relatedInformation: related.map((each) => ({
          location: { uri: opened.uri, range: rangeOf(opened, part, firstLine, each.span) },
          message: each.message,
        })),
      }),
  };
}
