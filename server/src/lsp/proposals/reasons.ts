import { t } from "@vscode/l10n";
import { columnOf, type Notice, REASON_PHRASES, REASON_TERMS, type ReasonTerm } from "../../core/index.ts";
import type { Place } from "./place.ts";
import { found, literal, type Proposal } from "./proposal.ts";

/** What leads to a reason, and what is typed of it. */
const LEAD =
  /(?:\b(because of|due to|owing to|on account of|as a result of|following|on the grounds? of)|\b(because)|^(?:[^:]*\. )?(reasons?(?: for (?:the |this )?\w+)?:)|\b(?:reasons?(?: for (?:the|this) [\p{L} ]{3,40})?) (is|was))(\s*)([\p{L}\p{N}' /-]{0,80})$/iu;
const CONCERNS = /\b((?:concerns|doubts|questions) (?:about|regarding|over) )([\p{L}\p{N}' /-]{0,80})$/iu;
const causes = () => REASON_TERMS.filter(({ kind }) => kind === "cause");

/** The causes of the Retraction Watch vocabulary, in words that are read as such, behind words that lead to a reason. */
export function* reasonProposals({ notice, at, passage }: Place): Generator<Proposal> {
  if ((notice.language ?? "en") !== "en") return;
  const concerns = CONCERNS.exec(passage);
  const lead = concerns ? undefined : LEAD.exec(passage);
  if (!concerns && !lead) return;
  const typed = concerns ? concerns[2]! : lead![6]!;
  const gap = concerns ? " " : lead![5]!;
  const label = lead?.[3];
  if (gap === "" && (typed !== "" || !label)) return; // "becausewards"
  const known = new Set(notice.reasons.filter(({ span }) => span.end < at - typed.length).map(({ code }) => code));
  for (const term of likeliest(notice)) {
    const phrase = REASON_PHRASES[term.code];
    if (phrase === undefined || known.has(term.code)) continue;
    const words = concerns ? /^concerns about (.+)$/.exec(phrase)?.[1] : phrase;
    if (words === undefined || !(found(typed, `${words} ${term.label}`) || fitsOf(typed, lead?.[2], words))) continue;
    yield {
      kind: "reason",
      label: term.label,
      description: words,
      lines: linesOf(term, words),
      snippet: `${gap === "" ? " " : ""}${lead?.[2] && !/^of\b/i.test(typed) ? "of " : ""}${literal(lead?.[2] && /^of\b/i.test(typed) ? `of ${words}` : words)}`,
      from: at - typed.length,
      filter: `${lead?.[2] && /^of\b/i.test(typed) ? "of " : ""}${words} ${term.label}`,
    };
  }
}

/** The reasons as a whole, behind words that lead to none: for who asks in the middle of a sentence. */
export function* becauseProposals({ notice, at }: Place): Generator<Proposal> {
  if ((notice.language ?? "en") !== "en") return;
  for (const term of likeliest(notice)) {
    const phrase = REASON_PHRASES[term.code];
    if (phrase === undefined) continue;
    const words = `because of ${phrase}`;
    yield {
      kind: "reason",
      label: term.label,
      description: words,
      lines: linesOf(term, words),
      snippet: literal(words),
      from: at,
      filter: `${words} ${term.label}`,
    };
  }
}

/** The causes in the order of the vocabulary, those first that a notice of this kind gives most: errors, concerns, or what was found. */
function likeliest({ kind }: Notice): readonly ReasonTerm[] {
  const column = columnOf(kind?.value);
  const first = (term: ReasonTerm) =>
    column === "correction"
      ? term.code.startsWith("error")
      : term.code.startsWith("concerns") === (column === "expression-of-concern");
  return [...causes().filter(first), ...causes().filter((term) => !first(term))];
}

/** "because of dup": the "of" is typed already. */
function fitsOf(typed: string, because: string | undefined, words: string): boolean {
  return because !== undefined && /^of ?/i.test(typed) && found(typed.replace(/^of ?/i, ""), words);
}

function linesOf({ meaning, group, label }: ReasonTerm, words: string): NonNullable<Proposal["lines"]> {
  return [
    { runs: [{ strong: label }] },
    { runs: [{ plain: `${meaning[0]!.toUpperCase()}${meaning.slice(1)}.` }] },
    { runs: [{ plain: t("Retraction Watch vocabulary; group {0}.", group) }] },
    { runs: [{ plain: t("Written as “{0}”.", words) }] },
  ];
}
