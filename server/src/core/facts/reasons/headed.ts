import type { Block } from "../../block.ts";
import type { FactExample } from "../fact.ts";

/** The unit of a heading from which on it is prose about the article; undefined where it is none. */
export function proseFrom({ level, plain: { text } }: Block): number | undefined {
  if ((level ?? 0) > 0) return undefined;
  if (tellsOfItself(text) || OUTRIGHT.test(text)) return 0;
  if (text.endsWith(".") && ((text.length > 40 && WORK.test(text) && VERB.test(text)) || FOR.test(text))) return 0;
  const behind = BEHIND.exec(text) ?? REASON.exec(text);
  return behind ? behind.index + behind[0].length : undefined;
}

/** True for a line that says what was done to the article or by whom, as no title does. */
export function tellsOfItself(text: string): boolean {
  return OF_ITSELF.test(text) || FOR_CAUSE.test(text);
}
const FOR_CAUSE =
  /^(?:retraction|withdrawal) (?:for|because of|due to|owing to) (?:(?:(?:duplicate|redundant|dual|double|prior|multiple|simultaneous) (?:publication|submission)|(?:self-?)?plagiarism|(?:scientific |research )?misconduct|fraud)\b[^“":]{0,60}|[^“":]{0,60}\b(?:errors?|plagiarism|duplication|misconduct))\.?$/i;
const OF_ITSELF =
  /^(?:retract\w*|withdraw\w*|remov\w*|correction|erratum|corrigendum)\b[^.]{0,20}: ?(?:[^“"]{0,80}\b(?:in|of|retracts?|retracted|withdraws?|withdrawn|correct) this (?:article|paper|manuscript|report|study)\b|[^“"]{0,80}\bthis (?:article|paper|manuscript|report|study) (?:is|was|has|contains?)\b|(?:the )?(?:authors?|editors?|editor-in-chief|publisher|journal) (?:has|have|had|wish(?:es)?|regrets?|requests?|requested|retracts?|withdr[ae]ws?) |(?:the |this )?(?:article|paper|manuscript) (?:has been |was |is )?(?:retracted|withdrawn|removed) (?:by|at|because|due|owing|on|for|following|from)\b)/i;
/** A whole notice in one clause. */
const OUTRIGHT =
  /^(?:retracted|withdrawn|removed|retraction|withdrawal|removal) (?:because|due to|owing to|on account|on (?:the )?grounds|in view|by reason)\b/i;
const FOR = /^(?:retracted|withdrawn|removed|retraction|withdrawal|removal) (?:for|following)\b/i;
const WORK =
  /\b(?:article|paper|manuscript|publication|study|authors?|editors?|journal|errors?|tables?|fig(?:s|ures?)?|page|equation|legend|abstract|should|incorrect(?:ly)?|omitted|misspelled)\b/i;
const VERB = /\b(?:is|are|was|were|has|have|been|should|appeared|contained|found to)\b/i;
/** What follows the title and its citation: "Erratum to “T” [J 3 (2012) 4]: the ordinate …". */
const BEHIND = /^[^“"]{3,60}(?:“[^”]{8,400}”|"[^"]{8,400}")[^“":]{0,80}: (?=[a-z])/;
const REASON =
  /[.;] (?:(?:retraction|withdrawal) )?(?:reasons?|grounds)(?: (?:for|of) (?:the )?(?:retraction|withdrawal|removal))?: /i;

const LINE = { kind: "heading", level: 0, front: true } as const;

export const headedExamples: readonly FactExample[] = [
  {
    text: "Retraction: The authors have retracted this article because of [|image duplication|] in Figure 3",
    block: LINE,
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "Retracted: Eels in warm water. Reason for retraction: [|data fabrication|].",
    block: LINE,
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  {
    text: "Retraction of: J Eels 1998;12:221–9. Bands in [|Figs. 3 and 5 found to be duplicated|].",
    block: LINE,
    gives: [{ code: "duplication-of-in-image" }],
  },
  { text: "Retracted: Errors and duplicated data in surveys of eels", block: LINE, gives: [] },
];
