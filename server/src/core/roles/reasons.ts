import type { ReasonFact } from "../facts/fact.ts";
import type { NoticeKind, Reason } from "../notice.ts";
import { overlaps, type Reading, type Span } from "../span.ts";
import { type Found, factsOf } from "./found.ts";
import { takenFromOthers } from "./sources.ts";

/** For each general code, the codes beside which it says nothing more in the same passage. */
const SPECIFIC: Readonly<Record<string, RegExp>> = {
  "concerns-issues-about-data": /-data$|^original-data|^results-not/,
  "concerns-issues-about-image": /-images?$|^original-data/,
  "concerns-issues-about-results-and-or-conclusions": /results|analyses/,
  "concerns-issues-about-methods": /methods|analyses|materials|cell-lines/,
  "concerns-issues-about-referencing-attributions":
    /^plagiarism|^duplication|retracted-work|conflict-of-interest|third-party-involvement/,
  "concerns-issues-about-authorship-affiliation": /authorship$|affiliation$|lack-of-approval-from-author/,
  "concerns-issues-about-peer-review": /compromised-peer-review/,
  "concerns-issues-about-third-party-involvement": /paper-mill|by-third-party/,
  "lack-of-approval-from-third-party": /lack-of-approval-from-(?:author|company)|consent|irb|copyright/,
  "ethical-violations-by-author": /irb|consent|welfare|misconduct|by-company-institution-third/,
  "error-in-methods": /error-in-analyses/,
  "duplication-of-in-article": /^plagiarism|duplication-of-(?:text|data|in-image|content)/,
  "plagiarism-of-in-article": /plagiarism-of-(?:text|data|image)/,
  "error-by-journal-publisher": /through-error/,
  "error-in-data": /error-in-analyses/,
  "error-in-text": /authorship-affiliation|conflict-of-interest|irb|consent/,
  "misconduct-by-author": /misconduct-by-(?:company|third)/,
  "ethical-violations-by-company-institution-third-party": /irb|consent|welfare|misconduct/,
  "miscommunication-with-by-author": /miscommunication-with-by-(?:company|journal|third)/,
  "error-in-materials": /error-in-(?:results|data)|cell-lines/,
  "error-in-results-and-or-conclusions": /unreliable-results|irb|consent|peer-review/,
  "unreliable-results-and-or-conclusions": /irb|consent|compromised-peer-review/,
  "original-data-and-or-images-not-provided-and-or-not-available": /irb|consent/,
};
/** For each code, the codes that make it superfluous wherever they are stated. */
const ANYWHERE: Readonly<Record<string, readonly string[]>> = {
  "concerns-issues-about-methods": ["error-in-analyses", "error-in-methods"],
  "concerns-issues-about-referencing-attributions": [
    "plagiarism-of-in-article",
    "plagiarism-of-text",
    "plagiarism-of-data",
    "plagiarism-of-image",
    "duplication-of-in-article",
    "duplication-of-text",
    "duplication-of-data",
    "duplication-of-in-image",
  ],
  "concerns-issues-about-third-party-involvement": ["paper-mill"],
  "duplication-of-in-article": ["duplication-of-content-through-error-by-journal-publisher"],
  "error-by-journal-publisher": ["duplication-of-content-through-error-by-journal-publisher"],
  "concerns-issues-about-peer-review": ["compromised-peer-review"],
  "concerns-issues-about-image": [
    "duplication-of-in-image",
    "manipulation-of-images",
    "falsification-fabrication-of-image",
    "plagiarism-of-image",
  ],
  "concerns-issues-about-results-and-or-conclusions": [
    "error-in-results-and-or-conclusions",
    "unreliable-results-and-or-conclusions",
  ],
};
/** What only opens the tale of what is wrong with figures or results. */
const OPENS =
  /^(?:concerns?|questions?|doubts?|issues?|problems?|irregularit(?:y|ies)|anomal(?:y|ies)) (?:(?:was|were|have been|had been|has been) )?(?:\w+ ){0,2}?(?:about|regarding|over|with|concerning|in|as to|relat(?:ed|ing) to|with respect to)\b|^(?:image|figure) (?:irregularities|anomalies|concerns|issues|problems)$|\bcaution$/i;
/** Codes of which only what opens a tale is superfluous. */
const OPENING = new Set(["concerns-issues-about-image", "concerns-issues-about-results-and-or-conclusions"]);
/** Codes that stand only where nothing more specific is said anywhere. */
const LAST = new Set(["concerns-issues-about-article", "breach-of-policy-by-author", "ethical-violations-by-author"]);
/** What is against a rule because it was not disclosed. */
const UNDISCLOSED =
  /\b(?:without (?:disclos|declar)|(?:not|fail\w* to) (?:\w+ )?(?:disclos|declar)|undisclosed|undeclared)/i;
/** What is against a policy that is named. */
const BREACH =
  /^(?:violat|breach|infring|contraven|contrary|against)[^.;]*\b(?:polic(?:y|ies)|rules?|guidelines?|regulations?) (?:(?:of|for) (?:the |this |our )?(?:[\w-]+ ){1,4})?(?:on|regarding|concerning|about|against) (?!which|whom|our\b|the (?:web|journal))\w/i;

/** What says only that something is repeated in the article, which may be told more closely elsewhere. */
const REPEATS_WITHIN =
  /^(?:duplications?|repetitions?|similarities|overlaps?) (?:in|within|of) (?:the|this) (?:\w+ )?(?:article|paper|study|work|publication|manuscript)/i;

/** True where a sentence beside another cause only says what to make of it, or, behind it, how it ought to read. */
function isMore(code: string, span: Span, all: readonly Coded[], text: string): boolean {
  if (code === "error-in-text" && !all.some((other) => other.code !== code && other.span.end <= span.start))
    return false;
  return MORE_OF_IT[code]?.test(sentenceTo(text, span)) ?? false;
}
const MORE_OF_IT: Readonly<Record<string, RegExp>> = {
  "concerns-issues-about-results-and-or-conclusions":
    /\b(?:interpret|treat|read|regard|view)\b[^.]* with (?:due |great |the )?caution$/i,
  "error-in-text": /^(?:It|They|This|These) (?:should|must) (?:have )?read$/,
};
/** The words of a sentence as far as the end of a passage in it. */
function sentenceTo(text: string, { start, end }: Span): string {
  return text.slice(Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start), -1) + 1, end).trim();
}

/** The sentence that a passage stands in. */
function sentenceAt(text: string, span: Span): string {
  const end = text.slice(span.end).search(/[.?!](?:\s|$)/);
  return sentenceTo(text, { start: span.start, end: end < 0 ? text.length : span.end + end });
}

/** What says once more that the data had been published, and beside what else. */
const TOLD_AGAIN = /^(?:contentious |the |these )?(?:data|images|blots|panels|figures) (?:[\w-]+ ){0,8}published/i;
const REPETITION = /^duplication-of-(?:data|in-article|in-image)$/;
const REPEATED_MORE = /^plagiarism-of-(?:data|image)$|^duplication-of-(?:data|in-image)$/;

/** What is said of citations that are there, and not of credit that is missing. */
const CITED_WRONG =
  /relevan|exist|support|contain|fabricat|hallucinat|manipulat|excessive|coerc|inappropriate (?:cit|ref)|unrelated|traced|located/i;

const OWN_PASSAGE =
  /(?:consider|regard|judg|deem)\w* (?:[^\s.;]+ ){0,8}(?:breach|violation|contravention) (?:[^\s.;]+ ){0,8}polic|incoheren|meaningless|irrelevant content|scientific (?:quality|merit|soundness)|makes? (?:no|little) sense|irregularities|discrepanc(?:y|ies) in|originality|credibility/i;

/** The causes that the text states of an article by `authors`, one entry a code; `uncoded` where it states one for which there is no code and none that has one. */
export function settleReasons(
  found: Found,
  kind: NoticeKind | undefined,
  authors: readonly Reading<string>[],
): { readonly reasons: readonly Reason[]; readonly uncoded: readonly Span[] } {
  const facts = printedTwice(factsOf(found, "reason").map(takenFromOthers(found, authors)), found.text);
  const doubts = kind?.value === "expression-of-concern";
  const amends = kind !== undefined && /correct|corrig|errat|addend/.test(kind.value);
  const stated = facts.some(({ code, likely }) => code && !likely);
  const coded = facts
    .filter(({ weak }) => !weak || !stated)
    .filter((fact): fact is ReasonFact & { readonly code: string } => fact.code !== undefined)
    .filter(
      ({ slip }) =>
        !slip ||
        ((amends || !facts.some((other) => other.code && !other.slip)) &&
          !facts.some((other) => other.code && !other.slip && overlaps(slip, other.span))),
    )
    .map((fact) => (doubts ? unconfirmed(fact, found.text) : amends ? printed(fact, found.text) : fact));
  if (coded.length === 0) return { reasons: [], uncoded: facts.filter(({ slip }) => !slip).map(({ span }) => span) };
  const retracts = kind !== undefined && /retract|withdraw|remov/.test(kind.value);
  const corrects = kind === undefined || /correct|corrig|errat|addend/.test(kind.value);
  const own = coded.filter(
    (fact) =>
      !(fact.code.startsWith("error-in-") && told(found.text, fact.span.start) && !corrects) &&
      !(
        retracts &&
        (fact.code === "concerns-issues-about-authorship-affiliation" || fact.code === "error-in-text") &&
        /misspel|mis-spel/i.test(found.text.slice(fact.span.start, fact.span.end))
      ) &&
      (!SPECIFIC[fact.code] ||
        !coded.some(
          (other) =>
            overlaps(fact.span, other.span) &&
            SPECIFIC[fact.code]!.test(other.code) &&
            other.code !== fact.code &&
            !coordinated(found.text, fact, other),
        )),
  );
  const codes = new Set(own.map(({ code }) => code));
  const sure = new Set(own.filter(({ likely }) => !likely).map(({ code }) => code));
  const beside = own
    .filter(
      ({ code, span }) =>
        !(ANYWHERE[code] ?? []).some((other) => (OPENING.has(code) ? sure : codes).has(other)) ||
        (OPENING.has(code) && !OPENS.test(found.text.slice(span.start, span.end))) ||
        (code === "concerns-issues-about-referencing-attributions" &&
          CITED_WRONG.test(found.text.slice(span.start, span.end))),
    )
    .filter(({ code, span }) => codes.size === 1 || !isMore(code, span, own, found.text))
    .filter(
      ({ code, span }) =>
        !(
          REPETITION.test(code) &&
          [...codes].some((other) => other !== code && REPEATED_MORE.test(other)) &&
          TOLD_AGAIN.test(found.text.slice(span.start, span.end))
        ) &&
        (code !== "duplication-of-in-article" ||
          !REPEATS_WITHIN.test(found.text.slice(span.start, span.end + 12)) ||
          !(codes.has("duplication-of-in-image") || codes.has("duplication-of-data"))),
    );
  const specific = beside.filter(
    ({ code, span }) =>
      !LAST.has(code) ||
      (code === "breach-of-policy-by-author" &&
        (UNDISCLOSED.test(sentenceTo(found.text, span)) || BREACH.test(found.text.slice(span.start, span.end + 60)))) ||
      OWN_PASSAGE.test(found.text.slice(Math.max(0, span.start - 40), span.end)),
  );
  const kept = specific.length > 0 ? specific : beside;
  const byCode = new Map<string, Reason>();
  for (const { code, span, likely } of kept) {
    const known = byCode.get(code);
    if (!known || (known.likely && !likely)) byCode.set(code, { code, span, ...(likely && { likely }) });
  }
  return { reasons: [...byCode.values()], uncoded: [] };
}

/** What was published twice, where the next words lay that to the journal, is its error and not a duplication by the authors. */
function printedTwice(facts: readonly ReasonFact[], text: string): readonly ReasonFact[] {
  const errors = facts.filter(({ code }) => code === "error-by-journal-publisher");
  if (errors.length === 0) return facts;
  return facts.map((fact) =>
    fact.code === "duplication-of-in-article" && errors.some((error) => isLaidTo(fact.span, error.span, text))
      ? { ...fact, code: "duplication-of-content-through-error-by-journal-publisher" }
      : fact,
  );
}

/** True where the words between two passages say that the one came of the other. */
function isLaidTo(effect: Span, cause: Span, text: string): boolean {
  if (cause.start < effect.end)
    return (
      cause.end <= effect.start &&
      LEADS.test(text.slice(cause.end, effect.start)) &&
      !STOP.test(text.slice(cause.end, effect.start))
    );
  return CAME_OF.test(text.slice(effect.end, Math.min(cause.start, effect.end + 160)));
}
/** At most a sentence's end lies between the two. */
const CAME_OF =
  /^[^.;]*(?:[.;][^.;]*)?\b(?:due to|because of|owing to|caused by|as (?:a|the) result of|result(?:ed|s|ing)? (?:from|of)|by (?:mistake|error|accident)|through|inadvertent\w*|arose|happened|occurred|was (?:the result of )?an?)\b[^.;]*$/i;
const LEADS = /\b(?:led|caused|result\w*|so that|meant|whereby|as a result|consequently|and was|in which)\b/i;
const STOP = /[.;][^.;]*[.;]/;

/** What cannot be confirmed yet, in an expression of concern, is no more than a concern. */
function unconfirmed<T extends { readonly code: string; readonly span: Span }>(fact: T, text: string): T {
  return fact.code.startsWith("unreliable-") &&
    /\b(?:confirm|verif|ensure|guarantee)/.test(text.slice(fact.span.start, fact.span.end))
    ? { ...fact, code: fact.code.replace(/^unreliable-/, "concerns-issues-about-") }
    : fact;
}

type Coded = { readonly code: string; readonly span: Span };

/** True where errors are said of two things with an "and" between them. */
function coordinated(text: string, a: Coded, b: Coded): boolean {
  return (
    a.code.startsWith("error-in-") &&
    b.code.startsWith("error-in-") &&
    a.span.start === b.span.start &&
    /\b(?:and|or|as well as)\b/.test(text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.end, b.span.end)))
  );
}

/** What is merely misprinted, in a correction, is a slip of the text. */
function printed<T extends { readonly code: string; readonly span: Span }>(fact: T, text: string): T {
  if (
    fact.code === "duplication-of-text" &&
    /\b(?:printed|appear)/i.test(text.slice(fact.span.start, fact.span.end + 12))
  )
    return { ...fact, code: "error-in-text" };
  if (
    fact.code === "concerns-issues-about-data" &&
    /add up|not (?:match|agree|correspond|tally)|discrepan|inconsisten/i.test(
      text.slice(fact.span.start, fact.span.end),
    )
  )
    return { ...fact, code: "error-in-data" };
  if (fact.code === "error-in-data" && IN_TEXT.test(sentenceAt(text, fact.span)))
    return { ...fact, code: "error-in-text" };
  if (fact.code === "error-in-text" && NAME_LEFT_OUT.test(text.slice(fact.span.start, fact.span.end + 12)))
    return { ...fact, code: "concerns-issues-about-authorship-affiliation" };
  if (
    fact.code === "false-forged-affiliation" &&
    !/fals|forg|fake|fictit/i.test(text.slice(fact.span.start, fact.span.end))
  )
    return { ...fact, code: "concerns-issues-about-authorship-affiliation" };
  return fact.code === "concerns-issues-about-authorship-affiliation" &&
    /misspel|mis-spel/i.test(text.slice(fact.span.start, fact.span.end))
    ? { ...fact, code: "error-in-text" }
    : fact;
}

/** Values misprinted in the running text, and not in a table. */
const IN_TEXT =
  /^(?!.*\b(?:tables?|fig(?:ure)?s?|data(?:set)?s?|supplement\w*|administered|injected)\b).*\b(?:abstract|sentence|paragraph|dos(?:e|age)s?|introduction|discussion section)\b/is;

/** What says that an author is missing, and not that a name is misprinted. */
const NAME_LEFT_OUT = /\bnames? of .{0,60}\bauthors?\b.{0,80}\b(?:omitted|missed|missing|left out)\b/i;

/** True where a sentence says only that the authors state what begins at unit `at`. */
function told(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  return TOLD.test(before);
}
const TOLD =
  /\b(?:authors?|they|he|she|who) (?:has |have |had )?(?:stated?s?|maintain(?:s|ed)?|claim(?:s|ed)?|explain(?:s|ed)?|assert(?:s|ed)?|argued?|argues|suggest(?:s|ed)?|responded|replied|attribute[sd]?)\b[^.;]{0,100}$|\bauthors?'?s? (?:explanation|claim|suggestion|assertion|contention|argument)s?,? that\b[^.;]{0,100}$/i;
