/** What is said of an allegation that came to nothing. */
const NOTHING_IN_IT =
  "(?:not (?:be )?(?:substantiated|upheld|proven|proved|confirmed|established|founded|justified|sustained|borne out|supported)|un(?:substantiated|founded|proven|justified|supported|warranted|true)|without (?:any )?(?:merit|foundation|basis|substance)|baseless|groundless|dismissed|rejected|denied|refuted|ruled out|false)";
const UPHELD =
  "(?:substantiated|upheld|proven|proved|confirmed|established|founded|justified|sustained|borne out|found to be)";

/** "Plagiarism: not substantiated", "the allegation of fabrication was dismissed". */
const BEHIND = new RegExp(
  `^ ?(?:(?!and\\b|but\\b|which\\b|that\\b|explanation|respon|appeal)[\\w'-]+ ){0,6}(?:(?:was|were|is|are|has been|have been|had been|proved|could)(?: (?:found|held|considered|deemed|judged))?(?: to be)? |: ?)${NOTHING_IN_IT}\\b`,
  "i",
);
const NEXT = new RegExp(
  `^(?:however,? |but |after [^.,]{0,80}, |following [^.,]{0,80}, )?(?:(?:the|an|our|this|its) (?:\\w+ ){1,4}(?:found|concluded|determined|established|showed) that )?(?:(?:neither|none|no)(?: of)?(?: (?:these|those|them|the|this|which))?(?: \\w+){0,2} (?:was|were|is|are|has been|have been|could be) ${UPHELD}|(?:both|these|those|this|all|the|such|they|it)(?: of)?(?: (?:these|those|them|the))?(?: \\w+){0,2} (?:was|were|is|are|has been|have been|proved|could)(?: (?:found|held|considered|deemed|judged))?(?: to be)? ${NOTHING_IN_IT}|(?:the|an|our|this) (?:\\w+ )?(?:investigation|inquiry|enquiry|review|assessment)[^.]{0,80} (?:did not find|found no) (?:any )?(?:grounds|basis|reason|cause) (?:for|to))\\b`,
  "i",
);
const ALLEGED = /\b(?:alleg|accus|complain|claim|charge|suspic|suspect|concern|question|whether|potential|possible)/i;
const IN_QUESTION =
  /^(?:plagiarism|duplication|falsification|manipulation|misconduct|salami|taken|false|concerns|lack-of|compromised)/;

/** "The complaint, which alleged …, was without foundation." */
const WHOLE = new RegExp(
  `\\b(?:complaint|allegation|accusation|claim|charge|suspicion)s?\\b[^.;]*,? (?:was|were|is|are|has been|have been|proved)(?: (?:found|held|considered|deemed|judged))?(?: to be)? (?!false|untrue)${NOTHING_IN_IT}[^,]*$`,
  "i",
);

/** What authors did not have at hand then, and nobody misses now. */
const THEN = /^ at (?:the|that) time[.,]/i;

/** True where what follows a passage in its sentence says that nothing came of it. */
export function refuted(code: string, rest: string): boolean {
  if (code.startsWith("original-data")) return THEN.test(rest);
  return IN_QUESTION.test(code) && BEHIND.test(rest);
}

/** True where a sentence tells of an allegation that it or the next one calls unfounded. */
export function refutedNext(sentence: string, next: string): boolean {
  return ALLEGED.test(sentence) && (NEXT.test(next) || WHOLE.test(sentence));
}

const HEARSAY =
  /\b(?:allegations?|accusations?|suspicions?|suspected|alleg(?:ed|es|ing)|accus(?:ed|es|ing)|complaints?) (?:[\w-]+ ){0,6}that\b[^.;]*$/i;
const BORNE_OUT = /\b(?:upheld|confirmed|substantiated|proven|proved|founded|established|admitted)\b/i;
/** What is no more than a question while it is only alleged. */
const QUESTIONED: Readonly<Record<string, string>> = {
  "falsification-fabrication-of-data": "concerns-issues-about-data",
  "falsification-fabrication-of-image": "concerns-issues-about-image",
  "manipulation-of-data": "concerns-issues-about-data",
  "manipulation-of-images": "concerns-issues-about-image",
};

/** What makes of an error no more than a question, and of which. */
const MAYBE = /\b(?:potential|possible|suspected|alleged)(?: \w+)? $/i;
const DOUBT: Readonly<Record<string, string>> = {
  "error-in-data": "concerns-issues-about-data",
  "error-in-image": "concerns-issues-about-image",
  "error-in-analyses": "concerns-issues-about-results-and-or-conclusions",
  "error-in-results-and-or-conclusions": "concerns-issues-about-results-and-or-conclusions",
  "error-in-methods": "concerns-issues-about-methods",
};

/** What says that a name was put on the article without leave, and not that it was misused. */
const UNASKED =
  /\bnames? [^.;]{0,30}\b(?:included|added|listed|placed) [^.;]{0,60}\bwithout (?:his|her|their|\w+'s) (?:\w+ )?(?:permission|consent|approval|agreement)\b/i;

/** The code of what a sentence states at unit `at`, where somebody only alleges it. */
export function heard(code: string, sentence: string, at: number): string {
  const doubt = DOUBT[code];
  if (doubt && MAYBE.test(sentence.slice(0, at)) && !BORNE_OUT.test(sentence)) return doubt;
  if (code === "false-forged-authorship" && UNASKED.test(sentence)) return "lack-of-approval-from-author";
  const question = QUESTIONED[code];
  return question && HEARSAY.test(sentence.slice(0, at)) && !BORNE_OUT.test(sentence) ? question : code;
}
