import type { Diagnostic } from "vscode-languageserver";
import {
  check,
  checkNotice,
  type Document,
  type Finding,
  inOrder,
  type Part,
  placeBeside,
  type Range,
  type Severities,
  type Severity,
  type Span,
  suppressedInFile,
} from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";
import { staleIn } from "./recordStale.ts";
import { inWords } from "./words.ts";

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

/** The findings of a document, in step with its parts. */
interface Sheet {
  readonly document: Document;
  readonly severities: Severities;
  readonly record: Opened["record"];
  /** True where a comment suppresses a rule in the whole file, so that the parts depend on one another. */
  readonly tied: boolean;
  /** Undefined where a part was not checked yet. */
  readonly checked: (Checked | undefined)[];
  /** How many findings each part has; `UNKNOWN` where it was not checked yet. Apart from `checked`, so that all can be summed at once. */
  readonly counts: Int32Array;
}

/** The findings of a document part by part. */
export interface Findings {
  /** Those of one part, which is checked when it is asked for. */
  readonly of: (index: number) => Checked;
  /** How many they are, where the part was checked already. */
  readonly count: (index: number) => number | undefined;
}

const UNKNOWN = -1;
const NONE: ReadonlySet<string> = new Set();
const SHEETS = new WeakMap<Opened, Sheet>();
const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, information: 3 };

/** The findings of an open document: what an edit did not touch is not checked again. */
export function findingsIn(opened: Opened, severities: Severities): Findings {
  const { checked, counts, document } = sheetOf(opened, severities);
  const fileWide = () => NONE; // a file with such a comment is checked at once, below
  const own = (index: number): Checked => {
    const old = checked[index];
    if (old) return old;
    const found = checkNotice(document.parts[index]!.notice, severities);
    const made: Checked = { findings: inOrder(found, each(staleIn(opened, index, severities, fileWide))) };
    checked[index] = made;
    counts[index] = made.findings.length;
    return made;
  };
  return {
    of: (index) => {
      const alone = own(index);
      const others = opened.beside?.(index, severities);
      return others && others.length > 0 ? together(alone, others) : alone;
    },
    count: (index) => (counts[index] === UNKNOWN ? undefined : counts[index]),
  };
}

/** What was put together last with the findings that a part has by itself. */
const TOGETHER = new WeakMap<Checked, { readonly others: readonly Finding[]; readonly both: Checked }>();

/** All findings of a part; the same object for as long as both sorts are, so that what is sent of them is made once. */
function together(alone: Checked, others: readonly Finding[]): Checked {
  const old = TOGETHER.get(alone);
  if (old?.others === others) return old.both;
  const both: Checked = { findings: inOrder(alone.findings, others) };
  TOGETHER.set(alone, { others, both });
  return both;
}

function sheetOf(opened: Opened, severities: Severities): Sheet {
  const { document, record } = opened;
  const old = SHEETS.get(opened);
  const same = old?.severities === severities && old.record === record;
  if (same && old.document === document) return old;
  const sheet = (same && !old.tied && keptOf(document, old)) || sheetAnew(opened, severities);
  SHEETS.set(opened, sheet);
  return sheet;
}

function sheetAnew(opened: Opened, severities: Severities): Sheet {
  const { document, record } = opened;
  const { parts } = document;
  const counts = new Int32Array(parts.length).fill(UNKNOWN);
  const fileWide = suppressedInFile(document);
  const tied = fileWide.size > 0;
  if (!tied) return { document, severities, record, tied, checked: new Array(parts.length).fill(undefined), counts };
  const lists = parts.map((): Finding[] => []);
  for (const { notice, ...finding } of check(document, severities, () => [])) lists[notice]!.push(finding);
  const checked = lists.map((findings, i) => ({
    findings: inOrder(findings, each(staleIn(opened, i, severities, () => fileWide))),
  }));
  return { document, severities, record, tied, checked, counts: counts.map((_, i) => checked[i]!.findings.length) };
}

function each(stale: Finding | undefined): readonly Finding[] {
  return stale ? [stale] : [];
}

/** The sheet of the document after an edit, with what is known of the parts that the edit left alone; undefined where it ties them. */
function keptOf(document: Document, old: Sheet): Sheet | undefined {
  const { parts } = document;
  const before = old.document.parts;
  const shift = before.length - parts.length;
  if (shift !== 0 && typeof old.record === "object") return undefined; // a record is its notice's by position
  let same = 0;
  while (same < parts.length && parts[same] === before[same]) same++;
  let end = parts.length;
  while (end > same && end + shift > same && parts[end - 1] === before[end + shift - 1]) end--;
  if (suppressedInFile({ parts: parts.slice(same, end) }).size > 0) return undefined;
  const checked = [
    ...old.checked.slice(0, same),
    ...new Array<undefined>(end - same).fill(undefined),
    ...old.checked.slice(end + shift),
  ];
  const counts = new Int32Array(parts.length).fill(UNKNOWN, same, end);
  counts.set(old.counts.subarray(0, same));
  counts.set(old.counts.subarray(end + shift), end);
  return { ...old, document, checked, counts };
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
  style: Style,
): Diagnostic {
  return diagnosticAt(opened.uri, finding, (span) => rangeOf(opened, part, firstLine, span), style);
}

/** A finding as LSP has it, given where the spans of its notice lie. */
export function diagnosticAt(
  uri: string,
  { rule, severity, message, span, related }: Finding,
  place: (span: Span) => Range,
  { relatedInformation, pages }: Style,
): Diagnostic {
  return {
    range: place(span),
    severity: SEVERITY[severity],
    code: rule,
    ...(pages !== undefined && { codeDescription: { href: `${pages}${rule}.md` } }),
    source: "notices",
    message: inWords(message),
    ...(relatedInformation &&
      related && {
        relatedInformation: related.map((each) => ({
          location: placeBeside(each) ?? { uri, range: place(each.span) },
          message: inWords(each.message),
        })),
      }),
  };
}
