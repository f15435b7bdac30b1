import { t } from "@vscode/l10n";
import { type CompletionItem, CompletionItemKind, InsertTextMode } from "vscode-languageserver";
import {
  ENUM_WORDS,
  FIELD_LABELS,
  formAt,
  inline,
  type Notice,
  type Part,
  partAt,
  REASON_GROUPS,
  REASON_TERMS,
  RECORD_WORDS,
  reasonTerm,
  type Span,
} from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";
import { type WritingPlace, writingPlace } from "./frontMatterPlace.ts";
import type { Line } from "./prose.ts";
import { DOI_ROLE_NAMES, ROLE_NAMES } from "./readings.ts";

/**
 * What may be written at an offset of an open document that lies in front matter: keys at their level, the values of closed
 * lists, what the text prints of DOIs and dates. Undefined elsewhere.
 */
export function completeFrontMatter(opened: Opened, offset: number): CompletionItem[] | undefined {
  const { document } = opened;
  const index = partAt(document, offset);
  const part = document.parts[index]!;
  const at = offset - document.starts[index]!;
  const { annotations } = part.notice;
  if (!annotations || at < annotations.span.start || at > annotations.span.end) return undefined;
  const { start, end } = annotations.span;
  if (at === end && start !== end && !/^[ \t]*$/.test(lastLine(part.text.slice(start, at)))) return [];
  const yaml = part.text.slice(start, end);
  const place = writingPlace(yaml, at - start);
  if (!place) return [];
  const write = writer(opened, part, document.firstLines[index]!, place, start);
  return place.writes === "key"
    ? [...keysAt(place, part.text.slice(start + place.end), write), ...shortAt(place, part.notice, write)]
    : valuesAt(place, part.notice, write);
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}

type Write = (newText: string) => Pick<CompletionItem, "textEdit" | "insertTextMode">;

function writer(opened: Opened, part: Part, firstLine: number, place: WritingPlace, base: number): Write {
  const span = { start: base + place.start, end: base + place.end };
  const range = rangeOf(opened, part, firstLine, span);
  const lead = part.text[span.start - 1] === ":" ? ` ${place.bullet}` : place.bullet; // YAML wants a blank behind the colon
  return (newText) => ({
    textEdit: { range, newText: lead + newText },
    insertTextMode: InsertTextMode.adjustIndentation,
  });
}

/** The keys of what stands at a place, those first that the record has first. */
function keysAt({ path, beside }: WritingPlace, behind: string, write: Write): CompletionItem[] {
  const form = formAt(path);
  if (form?.is !== "object") return [];
  const isFollowed = /^["']?[ \t]*:/.test(behind);
  return [...form.keys].flatMap(([key, own], i) => {
    if (beside.has(key) || key === "label") return [];
    const below = path === "" ? key : `${path}.${key}`;
    const more = isFollowed ? "" : own.is === "object" ? ":\n  " : own.is === "list" ? ":\n  - " : ": ";
    return [
      {
        label: key,
        kind: CompletionItemKind.Property,
        detail: labelOf(below),
        documentation: wordsOf(below),
        sortText: String(i).padStart(3, "0"),
        ...write(key + more),
      },
    ];
  });
}

/** Where an entry is expected, a plain word may stand for it: a reason, a role, a position. */
const SHORT: Readonly<Record<string, string>> = {
  "reasons[]": "code",
  "decision.by[]": "role",
  "decision.requestedBy[]": "role",
  "decision.approvedBy[]": "role",
  "responses[]": "stance",
};

function shortAt(place: WritingPlace, notice: Notice, write: Write): CompletionItem[] {
  const key = place.beside.size === 0 ? SHORT[place.path] : undefined;
  if (key === undefined) return [];
  return valuesAt({ ...place, path: `${place.path}.${key}` }, notice, write).map((item) => ({
    ...item,
    sortText: `1${item.sortText ?? item.label}`,
  }));
}

function valuesAt({ path: given, ...place }: WritingPlace, notice: Notice, write: Write): CompletionItem[] {
  const key = SHORT[given];
  const path = key ? `${given}.${key}` : given;
  const form = formAt(path);
  if (path.endsWith("[]") && form?.is === "object")
    return keysAt({ path, ...place }, ": ", (newText) => write(`{ ${newText}: }`)); // not between brackets without braces
  if (form?.is !== "value") return [];
  if (path === "reasons[].code") return reasonsAt(notice, write);
  if (form.values)
    return form.values.map((value, i) => ({
      label: value,
      kind: CompletionItemKind.EnumMember,
      detail: meaningOf(path, value),
      sortText: String(i).padStart(3, "0"),
      ...write(value),
    }));
  return [...printedAt(path, notice)].map(([value, detail], i) => ({
    label: value,
    kind: CompletionItemKind.Value,
    ...(detail !== undefined && { detail }),
    sortText: String(i).padStart(3, "0"),
    ...write(inline(path.endsWith(".year") ? Number(value) : value)),
  }));
}

/** The causes of the vocabulary under their own names; those that the text was read to state come first. */
function reasonsAt({ reasons }: Notice, write: Write): CompletionItem[] {
  return REASON_TERMS.filter(({ kind }) => kind === "cause").map(({ code, label, meaning, group }, i) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    detail: REASON_GROUPS[group] ?? group,
    documentation: sentence(meaning),
    filterText: `${label} ${code} ${meaning}`,
    sortText: `${reasons.some((each) => each.code === code) ? 0 : 1}${String(i).padStart(3, "0")}`,
    ...write(code),
  }));
}

/** What the text prints that may stand at a path, and what it was taken for. */
function printedAt(path: string, notice: Notice): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const name = /[^.]+$/.exec(path)?.[0];
  for (const fact of notice.facts) {
    if (name === "doi" && fact.kind === "identifier" && fact.scheme === "doi" && !fact.flaw) {
      const role = notice.doiRoles.get(fact);
      found.set(fact.value, role && t(DOI_ROLE_NAMES[role]));
    } else if (name === "pmid" && fact.kind === "identifier" && fact.scheme === "pmid")
      found.set(fact.value, undefined);
    else if (/^(?:published|received|accepted)$/.test(name ?? "") && fact.kind === "date" && fact.value)
      found.set(fact.value, undefined);
    else if (fact.kind === "citation" && path.startsWith("originals[].")) {
      const read: unknown = Object.entries(fact).find(([key]) => key === name)?.[1];
      if (typeof read === "object" && read !== null && "value" in read)
        found.set(String(read.value), t("Printed in a citation"));
    }
  }
  for (const { title } of notice.originals)
    if (path === "originals[].title" && title) found.set(title.value, undefined);
  return found;
}

/** What a key or a value of the front matter means, and where it lies in the notice; undefined where there is neither. */
export function frontMatterLines(
  notice: Notice,
  at: number,
): { readonly lines: readonly Line[]; readonly span: Span } | undefined {
  const { annotations } = notice;
  if (!annotations || at < annotations.span.start || at > annotations.span.end) return undefined;
  const offset = at - annotations.span.start;
  const length = ({ start, end }: Span) => end - start;
  const place = annotations.understood.places
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a.span) - length(b.span))[0];
  if (!place) return undefined;
  const { path, value, span } = place;
  const lines: Line[] = [{ runs: [{ strong: nameOf(path) }] }];
  if (value !== undefined) {
    const term = path === "reasons[].code" ? reasonTerm(value) : undefined;
    const meaning = meaningOf(path, value);
    lines.push({ runs: [{ said: term?.label ?? value }] });
    if (meaning)
      lines.push({ runs: [{ plain: term ? t("Retraction Watch: {0}", sentence(term.meaning)) : sentence(meaning) }] });
    lines.push({
      runs: [{ plain: t("Stated in the front matter: in the record it stands before what was read from the text.") }],
    });
  } else {
    lines.push({ runs: [{ plain: wordsOf(path) }] });
    const form = formAt(path);
    if (form?.is === "value" && form.values && path !== "reasons[].code")
      lines.push({ runs: [{ plain: t("One of: {0}.", form.values.join(", ")) }] });
    if (form?.is === "list" || form?.is === "object")
      lines.push({ runs: [{ plain: listWords(path, form.is === "list") }] });
  }
  return { lines, span: { start: annotations.span.start + span.start, end: annotations.span.start + span.end } };
}

function listWords(path: string, isList: boolean): string {
  if (path === "originals")
    return t("The list says which articles they are; what it leaves out of one is taken from the text.");
  return isList
    ? t("The list takes the place of what was read from the text; an empty one says that there is none.")
    : t("What is left out here is taken from the text.");
}

function nameOf(path: string): string {
  const outer = /^(notice|originals|reasons|decision|responses|inquiries|related)/.exec(path)?.[0];
  const own = labelOf(path) || path;
  return outer === undefined || outer === path ? own : `${labelOf(outer) || outer}: ${own}`;
}

function labelOf(path: string): string {
  const label = FIELD_LABELS[path];
  return label === undefined ? "" : t(label);
}

function wordsOf(path: string): string {
  const words = RECORD_WORDS[path];
  return words === undefined ? "" : t(words);
}

function meaningOf(path: string, value: string): string {
  if (/(?:\.role|\.by)$/.test(path))
    return Object.entries(ROLE_NAMES).flatMap(([role, name]) => (role === value ? t(name) : []))[0] ?? "";
  if (path === "responses[].authors")
    return value === "all" ? t("All of the authors") : value === "some" ? t("Some of the authors") : "";
  const words = ENUM_WORDS[path]?.[value];
  return words === undefined ? "" : t(words);
}

function sentence(words: string): string {
  const whole = words ? words[0]!.toUpperCase() + words.slice(1) : words;
  return /[.!?]$/.test(whole) || whole === "" ? whole : `${whole}.`;
}
