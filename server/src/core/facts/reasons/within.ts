import type { Range } from "../names.ts";

/** Of a general code and its specific ones in one sentence, the general one goes. */
export const WITHIN: readonly (readonly [string, readonly string[]])[] = [
  [
    "duplication-of-in-article",
    [
      "duplication-of-text",
      "duplication-of-data",
      "duplication-of-in-image",
      "plagiarism-of-text",
      "plagiarism-of-data",
      "plagiarism-of-image",
      "plagiarism-of-in-article",
    ],
  ],
  [
    "concerns-issues-about-image",
    [
      "duplication-of-in-image",
      "manipulation-of-images",
      "falsification-fabrication-of-image",
      "plagiarism-of-image",
      "unreliable-image",
      "concerns-issues-about-animal-welfare",
    ],
  ],
  [
    "concerns-issues-about-data",
    ["duplication-of-data", "manipulation-of-data", "falsification-fabrication-of-data", "plagiarism-of-data"],
  ],
  ["error-in-results-and-or-conclusions", ["unreliable-results-and-or-conclusions"]],
  ["unreliable-results-and-or-conclusions", ["error-in-results-and-or-conclusions"]],
  ["concerns-issues-about-peer-review", ["compromised-peer-review"]],
  ["duplication-of-text", ["plagiarism-of-text"]],
  ["conflict-of-interest", ["error-by-journal-publisher", "compromised-peer-review"]],
  [
    "concerns-issues-about-methods",
    ["results-not-reproducible", "bias-issues-or-lack-of-balance", "sabotage-of-materials-methods"],
  ],
  ["falsification-fabrication-of-results", ["falsification-fabrication-of-data"]],
  ["informed-patient-consent-none-withdrawn", ["lack-of-approval-from-company-institution"]],
  ["nonpayment-of-fees-and-or-refusal-to-pay", ["conflict-of-interest"]],
  ["duplication-of-data", ["error-in-data"]],
  ["error-in-materials", ["sabotage-of-materials-methods"]],
  ["original-data-and-or-images-not-provided-and-or-not-available", ["falsification-fabrication-of-data"]],
  [
    "error-in-text",
    [
      "conflict-of-interest",
      "lack-of-irb-iacuc-approval-and-or-compliance",
      "informed-patient-consent-none-withdrawn",
      "plagiarism-of-in-article",
      "plagiarism-of-text",
    ],
  ],
  [
    "concerns-issues-about-referencing-attributions",
    ["plagiarism-of-in-article", "plagiarism-of-text", "plagiarism-of-data", "plagiarism-of-image"],
  ],
  ["concerns-issues-about-authorship-affiliation", ["false-forged-authorship"]],
  ["transfer-of-copyright-and-or-ownership", ["copyright-claims"]],
  ["error-by-journal-publisher", ["duplication-of-content-through-error-by-journal-publisher"]],
  ["plagiarism-of-in-article", ["plagiarism-of-text", "plagiarism-of-data", "plagiarism-of-image"]],
];

/** For a general code, words of its own that make it more than the general side of a specific one. */
export const APART_FROM: Readonly<Record<string, RegExp>> = {
  "concerns-issues-about-image":
    /discontinuit|splic|unusual|backgrounds?\b|irregular|anomal|(?:sharp|abrupt|straight) /i,
  "conflict-of-interest": /undisclosed|undeclared|not (?:\w+ )?(?:disclos|declar)/i,
};

/** True for a general code of which a sentence states a specific one. */
export function isWithin(general: string, stated: ReadonlyMap<string, unknown>): boolean {
  return WITHIN.some(([code, specific]) => code === general && specific.some((each) => stated.has(each)));
}

/** As above, but only where both are said in the same words. */
export const OVER: readonly (readonly [string, readonly string[]])[] = [
  ["error-in-methods", ["error-in-analyses"]],
  ["error-in-results-and-or-conclusions", ["manipulation-of-results", "error-in-image"]],
  ["computer-aided-content-or-computer-generated-content", ["falsification-fabrication-of-image"]],
  ["error-in-data", ["error-in-methods", "manipulation-of-data"]],
  ["error-in-materials", ["error-in-data"]],
  ["duplication-of-in-image", ["plagiarism-of-image"]],
  ["duplication-of-data", ["plagiarism-of-data"]],
  ["lack-of-approval-from-author", ["false-forged-authorship", "lack-of-approval-from-company-institution"]],
  ["unreliable-results-and-or-conclusions", ["results-not-reproducible"]],
  ["lack-of-approval-from-third-party", ["lack-of-approval-from-company-institution"]],
];

export const OVERRULED: readonly string[] = OVER.map(([code]) => code);

/** Is a code said in the very words in which a sentence states one that goes before it? */
export function isOver(code: string, said: Range, sentence: string, stated: ReadonlyMap<string, Range>): boolean {
  return OVER.some(
    ([general, specific]) =>
      code === general && specific.some((each) => stated.has(each) && sameThing(sentence, said, stated.get(each)!)),
  );
}

/** True where a passage begins within brackets and goes on behind them: what stands in brackets is no subject. */
export function leavesBracket(lower: string, begin: number, end: number): boolean {
  const close = lower.indexOf(")", begin);
  return close >= 0 && close < end && lower.lastIndexOf("(", begin) > lower.lastIndexOf(")", begin);
}

/** True for a pattern that tells of one clause: one with a wide gap, or whose order is free, may tell a story in several. */
export function isClose(pattern: string): boolean {
  return !/~[12]\d|\{/.test(pattern);
}

/** True where a passage runs over a comma into a clause with a subject of its own. */
export function leavesClause(passage: string): boolean {
  return /, (?:(?:and|but|so) (?:the|these|this|it|they|we|he|she|questions|concerns)|although|while|whereas|when|where|we|(?:the|these|our|their) (?:\w+ )?(?:findings|results|conclusions?|authors?|editors?|publisher|journal))\b/.test(
    passage,
  );
}

/** What says that pictures are repeated both in the article itself and elsewhere. */
export const BOTH =
  /\bwithin (?:this|the|the same) (?:same )?(?:article|paper|figures?|study)\b|, (?:and|as well as|and also) (?:between|with)\b|\bas well as (?:between|with|to|in)\b|\bboth within\b/i;
/** What says no more than that something is wrong with a picture. */
export const BARE_ERROR =
  /^(?:errors?|mistakes?|problems?|faults?) (?:was |were |had been )?(?:\w+ )?(?:in|with|of) (?:\w+ )?(?:figs?|figures?|panels?|images?|blots?)$/i;
/** What says that pictures look as those of many others, and not that they are the same. */
export const LIKE_MANY =
  /\bas (?:in )?(?:many|numerous|several|dozens of|a number of) (?:other )?(?:publications|articles|papers)\b|\bunusual(?:ly)? (?:\w+ )?similar/i;

/** True where two causes overlap and no "and" parts what they are said of. */
export function sameThing(sentence: string, a: Range, b: Range): boolean {
  return (
    overlaps(a, b) && !/\b(?:and|or|as well as)\b/.test(sentence.slice(Math.min(a.to, b.to), Math.max(a.to, b.to)))
  );
}

export function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
