import { t } from "@vscode/l10n";
import { type CodeAction, type CodeActionParams, CodeActionTriggerKind, RequestType } from "vscode-languageserver";
import {
  BEHIND,
  type Edit,
  FIELD_LABELS,
  type Notice,
  type NoticeRecord,
  overlaps,
  type Path,
  partAt,
  quote,
  REASON_GROUPS,
  REASON_TERMS,
  type ReasonTerm,
  type Role,
  reasonTerm,
  record,
  type Span,
  type Stance,
  sentencesOf,
  spanOf,
  stating,
  type Writable,
} from "../core/index.ts";
import { type Opened, offsetOf, rangeOf } from "./documents.ts";
import { editOf } from "./editOf.ts";
import { headingLine } from "./headingLine.ts";
import {
  COMMANDS,
  MARK_REASON,
  type MarkReasonAnswer,
  type MarkReasonParams,
  REASONS,
  type ReasonChoice,
  type ReasonsParams,
} from "./protocol.ts";
import { ROLE_NAMES, STANCE_NAMES } from "./readings.ts";
import { type Feature, type Served, type Session, served } from "./session.ts";

export const ANNOTATE_ACTION = "refactor.rewrite";

/** A selection is at most so long to be taken for one thing, UTF-16 units. */
const LONGEST = 600;
/** So many of the vocabulary's reasons are offered at once. */
const LIKELIEST = 3;

/** Answers for marking words as a reason: which there are, and the edit of the front matter. */
export const annotations: Feature = (session) => {
  session.connection.onRequest(
    new RequestType<ReasonsParams, readonly ReasonChoice[], void>(REASONS),
    async ({ uri, range }) => {
      const notice = await served(session, uri);
      const place = notice && selected(notice.opened, range);
      const likely = place ? likeliest(quote(place.notice.text, place.span)) : [];
      return [...likely, ...causes().filter((term) => !likely.includes(term))].map((term) => ({
        code: term.code,
        label: term.label,
        meaning: term.meaning,
        group: REASON_GROUPS[term.group] ?? term.group,
        likely: likely.includes(term),
      }));
    },
  );
  session.connection.onRequest(
    new RequestType<MarkReasonParams, MarkReasonAnswer, void>(MARK_REASON),
    async ({ uri, range, code }) => {
      const notice = await served(session, uri);
      const place = notice && selected(notice.opened, range);
      if (!notice || !place || !causes().some((term) => term.code === code))
        return { problem: t("There is nothing here that could be marked as a reason.") };
      const edit = stating(place.notice, marking(place, code));
      if (!edit) return { problem: t("The front matter of this notice is no valid YAML. Mend it first.") };
      return { edit: editOf(session, notice.opened, [textEdit(notice.opened, place.index, edit)]) };
    },
  );
  return {};
};

/** A stretch of one notice. */
interface Place {
  readonly index: number;
  readonly notice: Notice;
  readonly span: Span;
}

/** The selected words without blanks around them; where nothing is selected, the reason or else the sentence at the cursor. */
function selected(opened: Opened, { start, end }: ReasonsParams["range"]): Place | undefined {
  const { document } = opened;
  const from = offsetOf(opened, start);
  const index = partAt(document, from);
  const { notice, text } = document.parts[index]!;
  const base = document.starts[index]!;
  const span = trimmed(text, { start: from - base, end: Math.min(offsetOf(opened, end) - base, text.length) });
  if (span.start < span.end) return span.end - span.start <= LONGEST ? { index, notice, span } : undefined;
  const holds = (each: Span) => each.start <= span.start && span.start <= each.end;
  const reason = notice.reasons.find((each) => holds(each.span))?.span;
  const block = notice.blocks.find((each) => each.start <= span.start && span.start <= each.start + each.text.length);
  if (!block || block.kind === "front-matter") return undefined;
  const sentence = sentencesOf(block)
    .map((each) => spanOf(block, each.start, each.end))
    .find(holds);
  const found = reason ?? (sentence && trimmed(text, sentence));
  return found && { index, notice, span: found };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

/** Something to state in the front matter, as an action. */
interface Stating {
  readonly title: string;
  readonly values: readonly (readonly [Path, Writable | undefined])[];
}

/**
 * What may be stated of the selected words, or of what was read at the cursor. Where only the cursor moved and nobody asked,
 * nothing is offered, so that no light bulb follows it.
 */
export function annotateActions(
  session: Session,
  { opened }: Served,
  { range, context }: CodeActionParams,
): readonly CodeAction[] {
  const { document } = opened;
  const from = offsetOf(opened, range.start);
  const to = offsetOf(opened, range.end);
  const index = partAt(document, from);
  const base = document.starts[index]!;
  const { notice, text } = document.parts[index]!;
  const span = trimmed(text, { start: from - base, end: Math.min(to - base, text.length) });
  const isSelection = span.end > span.start;
  const front = notice.annotations?.span;
  if (!isSelection && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  if (isSelection && (to - base > text.length || span.end - span.start > LONGEST)) return [];
  const isFront = front !== undefined && span.start <= front.end;
  const place: Place = { index, notice, span };
  const heading = headingLine(notice);
  const isHeading = heading.start <= span.start && span.start <= heading.end;
  const all: Stating[] = [
    ...(isFront ? [] : isSelection ? ofWords(place) : ofReading(place)),
    ...(!isSelection && (isHeading || isFront) ? [moving(notice)] : []),
  ];
  const actions: CodeAction[] = [];
  for (const { title, values } of all) {
    const edit = stating(notice, values);
    if (!edit || (edit.newText === "" && edit.span.start === edit.span.end)) continue; // it says so already
    actions.push({ title, kind: ANNOTATE_ACTION, edit: editOf(session, opened, [textEdit(opened, index, edit)]) });
  }
  const isReason = notice.reasons.some((each) => overlaps(each.span, { start: span.start, end: span.end + 1 }));
  if (
    !isFront &&
    (isSelection ? isProse(quote(text, span)) : isReason) &&
    session.client.commands.has(COMMANDS.markReason)
  ) {
    const title = t("Mark reason as…");
    actions.push({
      title,
      kind: ANNOTATE_ACTION,
      command: { title, command: COMMANDS.markReason, arguments: [opened.uri, range] },
    });
  }
  return actions;
}

function textEdit({ document, ...opened }: Opened, index: number, { span, newText }: Edit) {
  return { range: rangeOf(opened, document.parts[index]!, document.firstLines[index]!, span), newText };
}

function isProse(words: string): boolean {
  return words.length > 5 && /\p{Ll} \p{Ll}/u.test(words);
}

/** What selected words may be: a DOI, a date, a reason, somebody's part in the decision, the authors' position, a title. */
function ofWords(place: Place): readonly Stating[] {
  const { notice, span } = place;
  const { facts, doiRoles, text } = notice;
  const words = quote(text, span);
  const dois = facts.filter((fact) => fact.kind === "identifier" && fact.scheme === "doi" && overlaps(fact.span, span));
  const [doi] = dois;
  if (doi?.kind === "identifier" && words.length < doi.value.length + 60) {
    if (dois.length > 1) return [];
    const role = doiRoles.get(doi);
    return [
      ...(role === "original" || role === "both"
        ? []
        : [
            {
              title: t("Annotate: this is the original's DOI"),
              values: [[["originals", 0, "doi"], doi.value]] as const,
            },
          ]),
      ...(role === "notice" || role === "both"
        ? []
        : [{ title: t("Annotate: this is the notice's own DOI"), values: [[["notice", "doi"], doi.value]] as const }]),
    ];
  }
  const date = facts.find((fact) => fact.kind === "date" && overlaps(fact.span, span));
  if (date?.kind === "date" && date.value !== undefined && words.length < 40)
    return [
      {
        title: t("Annotate: this is when the notice was published"),
        values: [[["notice", "published"], date.value]],
      },
      {
        title: t("Annotate: this is when the original was published"),
        values: [[["originals", 0, "published"], date.value]],
      },
    ];
  const stances = stancesIn(words);
  const role = roleIn(words);
  const reasons = isProse(words) && stances.length === 0 ? likeliest(words) : [];
  const isName =
    /^\p{Lu}/u.test(words) && words.length <= 100 && !/[.;:]\s|\d{3}/.test(words) && words.split(" ").length <= 10;
  return [
    ...reasons.map((term) => ({
      title: t("Mark reason as “{0}”", term.label),
      values: marking(place, term.code),
    })),
    ...stances.map((stance) => ({
      title: t("Annotate: this is the authors' position: {0}", t(STANCE_NAMES[stance])),
      values: adding(notice, ["responses"], {
        stance,
        authors: /\bsome\b/i.test(words) ? "some" : "all",
        quote: words,
      }),
    })),
    ...(role && words.length <= 120 && stances.length === 0 ? ofAgent(place, role, words) : []),
    ...(words.length >= 12 &&
    words.split(" ").length > 2 &&
    stances.length === 0 &&
    /^["“‘']?[\p{Lu}\d]/u.test(words) &&
    !/[.!?]["”]? \p{Lu}/u.test(words)
      ? [
          {
            title: t("Annotate: this is the original's title"),
            values: [[["originals", 0, "title"], bareTitle(words)]] as const,
          },
        ]
      : []),
    ...(isName && (!role || !roleTold(words))
      ? [
          {
            title: t("Annotate: this is the original's journal"),
            values: [[["originals", 0, "journal"], words]] as const,
          },
        ]
      : []),
  ];
}

function ofAgent({ notice, span }: Place, role: Role, words: string): readonly Stating[] {
  const entry = { role, name: words, quote: words };
  const who = t(ROLE_NAMES[role]);
  const parts = [
    ["by", t("Annotate: this is who decided ({0})", who)],
    ["approvedBy", t("Annotate: this is who approved it ({0})", who)],
    ["requestedBy", t("Annotate: this is who asked for it ({0})", who)],
  ] as const;
  return parts
    .filter(([part]) => !notice.decision[part].some((agent) => agent.role === role && overlaps(agent.span, span)))
    .map(([part, title]) => ({ title, values: adding(notice, ["decision", part], entry) }));
}

function bareTitle(words: string): string {
  return words.replace(/^["“‘']|["”’']?[.,]?["”’']?$/g, "");
}

const ROLE_SIGNS: readonly (readonly [Role, RegExp])[] = [
  ["editor", /\beditors?\b|\beditorial\b|editor-in-chief/i],
  ["author", /\bauthors?\b/i],
  ["publisher", /\bpublish(?:er|ers|ing)\b|\bpress\b/i],
  ["society", /\b(?:society|association|academy|college of)\b/i],
  ["institution", /\b(?:universit\w+|institut\w+|hospital|faculty|department|committee|board)\b/i],
  ["journal", /\bjournal\b/i],
];

function roleTold(words: string): Role | undefined {
  return ROLE_SIGNS.find(([, sign]) => sign.test(words))?.[0];
}

/** The role of which selected words speak; a person's bare name is taken for an editor's. */
function roleIn(words: string): Role | undefined {
  const told = roleTold(words);
  if (told) return words.split(" ").length <= 14 ? told : undefined;
  return /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(words) ? "editor" : undefined;
}

function stancesIn(words: string): readonly Stance[] {
  if (!/\bauthors?\b|\bhe\b|\bshe\b|\bthey\b|\bDr\b/i.test(words) && !/\p{Lu}\p{Ll}+/u.test(words)) return [];
  if (/\bneither\b/i.test(words)) return ["neither"];
  if (/\b(?:disagree|do(?:es)? not agree|did not agree|object)/i.test(words)) return ["disagree"];
  if (/\b(?:could not be (?:reached|contacted)|unable to (?:reach|contact)|deceased)/i.test(words))
    return ["not-reached"];
  if (/\b(?:not (?:respond|repl|answer)|no (?:response|reply|answer))/i.test(words)) return ["no-response"];
  if (/\b(?:agree[sd]?|concur|approve)\b/i.test(words) && /\bauthor|\bthey\b/i.test(words)) return ["agree"];
  if (/\b(?:informed|notified)\b/i.test(words) && /\bauthor/i.test(words)) return ["informed"];
  return [];
}

/** The terms that are causes; asked for anew each time, as the core is to be loaded when it is first needed. */
const causes = () => REASON_TERMS.filter(({ kind }) => kind === "cause");
const COMMON = new Set(
  "about been from have that this their were which with other same more than also into these those".split(" "),
);

/** The causes of which words speak most, by the words that their names and meanings share with them. */
function likeliest(words: string): readonly ReasonTerm[] {
  const said = new Set(stems(words));
  return causes()
    .map((term) => {
      const label = new Set(stems(term.label));
      const meaning = stems(term.meaning).filter((stem) => !label.has(stem));
      const named = [...label].filter((stem) => said.has(stem)).length;
      return { term, score: named * 2 + meaning.filter((stem) => said.has(stem)).length - label.size / 10 };
    })
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, LIKELIEST)
    .map(({ term }) => term);
}

function stems(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => word.slice(0, 6).replace(/(?:s|ed|es)$/, ""));
}

/** The words of a place marked as a reason: in place of the reason that was read from them, else beside the others. */
function marking({ notice, span }: Place, code: string): Stating["values"] {
  const words = quote(notice.text, span);
  const at = notice.reasons.findIndex((each) => overlaps(each.span, span));
  const entry = { code, quote: words };
  if (statesList(notice, ["reasons"])) return [[["reasons", at >= 0 ? at : BEHIND], entry]];
  const others = entriesOf(record(notice, 0), ["reasons"]);
  return [[["reasons"], at >= 0 ? others.with(at, entry) : [...others, entry]]];
}

/** An entry more in a list; what was read of the list goes with it, as a stated list takes its place. */
function adding(notice: Notice, path: Path, entry: Writable): Stating["values"] {
  if (statesList(notice, path)) return [[[...path, BEHIND], entry]];
  return [[path, [...entriesOf(record(notice, 0), path), entry]]];
}

/** Does the front matter state this list, as a list of which every entry is used? */
function statesList({ annotations }: Notice, path: Path): boolean {
  let stated = annotations?.understood.stated.keys[String(path[0])];
  for (const step of path.slice(1)) stated = stated?.is === "object" ? stated.keys[String(step)] : undefined;
  return stated?.is === "list" && annotations?.understood.problems.length === 0;
}

/** The entries of a record's list as front matter would state them. */
function entriesOf(from: NoticeRecord, path: Path): Writable[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value.map((each: Writable) => bare(each)) : [];
}

/** Without labels, which go with the codes. */
function bare(value: Writable): Writable {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "label"));
}

function isObject(value: unknown): value is { readonly [key: string]: Writable | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(from: NoticeRecord, path: Path): unknown {
  let at: unknown = from;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[String(step)] : undefined;
  return at;
}

/** What was read at the cursor: that it is something else, or that it is to stand in the front matter. */
function ofReading({ notice, span }: Place): readonly Stating[] {
  const whole = record(notice, 0);
  const found = Object.entries(whole.evidence)
    .filter(([, { start, end, source }]) => !source && start <= span.start && span.start <= end)
    .sort(([, a], [, b]) => a.end - a.start - (b.end - b.start));
  const least = found[0] && found[0][1].end - found[0][1].start;
  const told = new Set<string>();
  return found
    .filter(([, { start, end }]) => end - start === least)
    .flatMap(([pointer]) => ofPointer(notice, whole, pointer))
    .filter(({ title }) => !told.has(title) && told.add(title))
    .slice(0, 4);
}

function ofPointer(notice: Notice, whole: NoticeRecord, pointer: string): readonly Stating[] {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const list = listOf(steps);
  if (list) {
    const i = Number(steps[list.length]);
    const entry = valueAt(whole, [...list, i]);
    const name = isObject(entry) ? (reasonTerm(String(entry.code))?.label ?? undefined) : undefined;
    const entries = entriesOf(whole, list);
    return [
      {
        title: notTitle(list, name),
        values: statesList(notice, list) ? [[[...list, i], undefined]] : [[list, entries.toSpliced(i, 1)]],
      },
      { title: t("Move to front matter: {0}", groupName(list)), values: [[list, entries]] },
    ];
  }
  const [first] = steps;
  if (first === "kind")
    return [{ title: t("Move to front matter: {0}", t("the kind")), values: [[["kind"], whole.kind ?? null]] }];
  if (first !== "notice" && first !== "originals") return [];
  const path = steps.slice(0, first === "notice" ? 2 : 3);
  const value = valueAt(whole, path);
  const label =
    FIELD_LABELS[
      path
        .map((step, i) => (i > 0 && typeof step === "number" ? "" : step))
        .join(".")
        .replace("originals..", "originals[].")
    ];
  const name = t(ownTemplate(first, label ?? String(path.at(-1))));
  return [
    { title: t("Annotate: this is not {0}", name), values: [[path, Array.isArray(value) ? [] : null]] },
    { title: t("Move to front matter: {0}", name), values: [[path, value as Writable]] },
  ];
}

function inner(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/** The list in which a pointer's entry stands; undefined for what is no entry. */
function listOf(steps: Path): Path | undefined {
  const [first, second] = steps;
  if (first === "decision") return second === "guideline" ? undefined : ["decision", String(second)];
  return first === "reasons" || first === "responses" || first === "inquiries" || first === "related"
    ? [first]
    : undefined;
}

function notTitle(list: Path, name: string | undefined): string {
  switch (list.join(".")) {
    case "reasons":
      return t("Annotate: this is not a reason ({0})", name ?? "");
    case "responses":
      return t("Annotate: this is not the authors' position");
    case "inquiries":
      return t("Annotate: this is not an inquiry");
    case "decision.by":
      return t("Annotate: this is not who decided");
    case "decision.approvedBy":
      return t("Annotate: this is not who approved it");
    case "decision.requestedBy":
      return t("Annotate: this is not who asked for it");
    default:
      return t("Annotate: this is not a related item");
  }
}

function groupName(list: Path): string {
  switch (list.join(".")) {
    case "reasons":
      return t("the reasons");
    case "responses":
      return t("the authors' position");
    case "inquiries":
      return t("the inquiries");
    case "decision.by":
      return t("who decided");
    case "decision.approvedBy":
      return t("who approved it");
    case "decision.requestedBy":
      return t("who asked for it");
    default:
      return t("the related items");
  }
}

const WHOLE = ["kind", "notice", "originals", "reasons", "decision", "responses", "inquiries", "related"] as const;

/** All of a record that was read, without the quotations, which stand in the text. */
function moving(notice: Notice): Stating {
  const whole = record(notice, 0);
  const keys = notice.annotations?.understood.stated.keys;
  const values = WHOLE.flatMap((key): (readonly [Path, Writable])[] => {
    const value = lean(whole[key]);
    const isStated = keys?.[key] !== undefined && key !== "notice" && key !== "originals" && key !== "decision";
    return value === undefined || isStated ? [] : [[[key], value]];
  });
  return { title: t("Move what was read to front matter"), values };
}

/** Without quotations, labels and what is empty. */
function lean(value: unknown): Writable | undefined {
  if (Array.isArray(value)) {
    const list = value.flatMap((each) => lean(each) ?? []);
    return list.length > 0 ? list : undefined;
  }
  if (!isObject(value)) return typeof value === "string" || typeof value === "number" ? value : undefined;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const own = key === "quote" || key === "label" ? undefined : lean(each);
    return own === undefined ? [] : [[key, own] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** "the notice's title", "the original's title" */
function ownTemplate(of: "notice" | "originals", label: string): string {
  return `${of === "notice" ? "the notice's" : "the original's"} ${inner(label)}`;
}

/** What this file says that stands in no call of `t`. */
export function annotationTemplates(): readonly string[] {
  return Object.entries(FIELD_LABELS).flatMap(([path, label]) => {
    const [of] = /^(?:notice|originals)(?=[.[])/.exec(path) ?? [];
    return of === "notice" || of === "originals" ? [ownTemplate(of, label)] : [];
  });
}
