import { t } from "@vscode/l10n";
import { type CodeAction, type CodeActionParams, CodeActionTriggerKind, RequestType } from "vscode-languageserver";
import {
  BEHIND,
  type Edit,
  type Notice,
  overlaps,
  type Path,
  partAt,
  quote,
  REASON_GROUPS,
  type Role,
  record,
  type Span,
  sentencesOf,
  spanOf,
  stating,
  type Writable,
} from "../core/index.ts";
import { type Opened, offsetOf, rangeOf } from "./documents.ts";
import { editOf } from "./editOf.ts";
import { causes, likeliest, roleIn, roleTold, stancesIn } from "./guesses.ts";
import { headingLine } from "./headingLine.ts";
import { moving, ofReading } from "./ofReading.ts";
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
import { entriesOf, type Stating, statesList } from "./stated.ts";

export const ANNOTATE_ACTION = "refactor.rewrite";

/** A selection is at most so long to be taken for one thing, UTF-16 units. */
const LONGEST = 600;

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
    ...(isFront ? [] : isSelection ? ofWords(place) : ofReading(notice, span)),
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
