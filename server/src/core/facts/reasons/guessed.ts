import { isOfAccount } from "./accounts.ts";
import { cleared, DENIED } from "./grammar.ts";
import type { Likely } from "./likely.ts";
import type { Words } from "./words.ts";

/** Those causes of which a sentence's words, taken together, speak that it says of this notice, likeliest first. */
export function guessed(sentence: string, words: Words, likely: readonly Likely[]): readonly Likely[] {
  if (likely.length === 0 || BROKEN_OFF.test(sentence) || !isProse(sentence, words)) return [];
  return likely.filter(
    ({ code, from }) =>
      (SPEAKS_OF[code]?.test(sentence) !== false || !ENGLISH.test(sentence)) &&
      !isOfAccount(code, sentence) &&
      !denied(sentence, from),
  );
}

/** Causes that a sentence cannot state without such a word, however its other words look. */
const SPEAKS_OF: Readonly<Record<string, RegExp>> = {
  "misconduct-official-investigation-s-and-or-finding-s":
    /misconduct|fabricat|falsif|invent|plagiar|fraud|dishonest|manipulat|violat|breach|guilty|deliberate|intention|reckless|wrongdoing|malpractice|offence|never (?:been )?(?:taken|done|made|existed|carried)/i,
  "lack-of-irb-iacuc-approval-and-or-compliance":
    /ethic|\birb\b|iacuc|review board|approv|permit|permission|licen[cs]|authori[sz]|regist|animal|protocol|clearance|oversight/i,
  "concerns-issues-about-data": /^(?!.*\b(?:peer review\w*|reviewers)\b)|\bdata\b/i,
  "concerns-issues-about-image":
    /\bfig|image|blot|\bbands?\b|panel|\blanes?\b|graph|photo|\bgels?\b|picture|stain|histolog|microscop|illustrat|\bplates?\b/i,
  "error-by-journal-publisher":
    /\berr|mistak|inadvert|acciden|wrong|incorrect|oversight|omi(?:t|ss)|fail|fault|technical|prematur|confus|glitch|\bmis|neglect|overlook|forg[eo]t|lost|\bmix|\bbefore\b|twice|without|\bnot\b|should|\binstead\b|\btoo\b|problem|defect|delay/i,
  "miscommunication-with-by-author":
    /misunder|misco|misinter|confus|thought|believ|assum|suppos|mistak|intend|unclear|meant|communicat|misread|wrongly/i,
  "duplication-of-in-article":
    /^(?=.*(?:publi|appear|submi|duplic|print|overlap|identi|simil|redund|recycl|re-?us|translat|present|post)).*(?:already|also|before|previous|prior|earlier|elsewhere|twice|\btwo\b|both|same|other|again|second|duplic|overlap|identi|simult|redund|\bonce\b|simil|re-?us|double|dual|parallel)/i,
  "original-data-and-or-images-not-provided-and-or-not-available":
    /data|image|film|blot|record|\braw\b|original|\bfiles?\b|source|notebook|\bscan|material|photo|slide|document|measure|radiogra|spectr|sequenc|sample|books?\b|evidence|micrograph|spreadsheet|questionnaire/i,
  "unreliable-results-and-or-conclusions": /^(?!.*\bvouch for)|result|conclu|finding|claim/i,
  "compromised-peer-review": /review|refere|editor|assess|evaluat|\breports?\b/i,
  "concerns-issues-about-peer-review": /review|refere|editor|assess|evaluat/i,
  "contamination-of-cell-lines-tissues": /\bcell|tissue|cultur|\blines?\b|mycoplasm.*\bcell|\bhela\b/i,
  "concerns-issues-about-referencing-attributions":
    /\bref|\bcit|attribut|credit|acknowledg|source|quot|priority|bibliog/i,
  "concerns-issues-about-authorship-affiliation":
    /author|affiliat|\bnam|contribut|credit|byline|institut|address|\bpart\b|particip|listed|universit|department/i,
  "copyright-claims": /copyright|permi|licen|reproduc|\brights?\b|infring|\bown/i,
  "conflict-of-interest":
    /interest|compet|disclos|declar|compan|employ|\bpaid|fund|consult|share|financ|relation|sponsor|\bown|patent|honorar|\bfees?\b|stock|grant|collabor|colleague|friend|family|married/i,
  "error-in-data": /^(?!.*\b(?:identical|indistinguishable) (?:to|with)\b)/i,
  "duplication-of-in-image":
    /duplicat|identical|indistinguish|same\b|(?<!tandem )repeat|repet|similar|overlap|re-?us|alike|likeness|resembl|rotat|revers|flip|mirror|inver|turned|twice|cop(?:y|ies|ied)|match|again|recur|reappear|appear\w* (?:in|also|more)|served|one and the|shar(?:e|ed|es|ing)\b|two of|shift/i,
};

/** Small words of which an English sentence has one. */
const ENGLISH = /\b(?:the|of|and|that|was|were|is|are|which|this|has|have|had)\b/i;

/** What the writer is about to say. */
const BROKEN_OFF = /\b(?:because|because of|due to|owing to|since|that|following)\s*$/i;

/** True for a sentence that may tell together with its neighbour what neither tells by itself. */
export function tellsOn(sentence: string, words: Words): boolean {
  return words.lower.length >= 5 && /[.?!]["”’)]?$/.test(sentence) && isProse(sentence, words);
}

/** True for words most of which are small: no address, byline or title in capitals. */
function isProse(sentence: string, { lower, from }: Words): boolean {
  if (sentence.includes("@")) return false;
  const large = from.filter((at, i) => sentence.charCodeAt(at) !== lower[i]!.charCodeAt(0)).length;
  return large * 2 < from.length;
}

/** True where a sentence denies what its words from unit `at` on speak of, or says that all is well. */
function denied(sentence: string, at: number): boolean {
  return (
    DENIED.test(sentence.slice(Math.max(0, at - 90), at)) ||
    cleared(sentence, at) ||
    WELL.test(sentence) ||
    (PROCESS.test(sentence) && !GIVES.test(sentence))
  );
}
const WELL =
  /^the (?:corrected|correct|revised|new)\b|\b(?:(?:not|never) (?:been |\w+ly )?(?:affect|chang|alter|influenc|upheld|involved)|not find (?:that|any)|(?:criticism|complaint|objection|allegation)s? (?:is|are|was|were) (?:mistaken|unfounded|wrong|groundless)|no (?:research |scientific )?(?:misconduct|wrongdoing|fraud|plagiarism|fabrication|falsification|manipulation|differences?)|(?:obtained|got|found|gave|yielded) the same results?|recommended (?:publication|acceptance)|grateful to|(?:no|not have any) (?:effect|impact|bearing|influence|consequences?|evidence|indication|sign|suggestion|reason)|remains? (?:valid|sound|correct|unchanged|unaffected)|unaffected|(?:is|are|was|were) unchanged|(?:in (?:line|agreement|keeping|accordance)|consistent) with the (?:\w+ ){0,2}(?:findings|results|conclusions|data)|support(?:s|ed)? the (?:\w+ )?(?:conclusion|result|finding|figure|data)|(?:are|is|were|was|remains?|been) (?:\w+ )?(?:supported|confirmed|corroborated|borne out) by (?:other|later|subsequent|independent|several|further|many|the corrected)|available (?:from|on|upon|at|in)|returned them|no access to (?:the )?(?:\w+ )?data at (?:the|that) time|not (?:been )?(?:called|brought|put) into (?:question|doubt)|could not (?:explain|be (?:asked|reached|contacted|located|traced))|(?:are|is|was|were|remains?)(?:,? (?:however|nevertheless|still),?)? (?:correct|accurate)\b|(?:authors?|he|she|I|we) (?:takes?|accepts?|bears?|assumes?|took|accepted) (?:the )?(?:full|sole|complete|entire|all)? ?responsibility|(?:detected|found|identified|noticed|discovered|spotted|apparent|recogni[sz]ed) (?:\w+ )?(?:in|during|by|at|before) (?:the )?(?:\w+ )?(?:peer|review|submission|referee|editor)|(?:was|were) asked for (?:(?!\b(?:but|and did|and could)\b)[^,;])*$|(?:was|were|been) (?:approved by|granted|given|obtained)|(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|cleared of)\b)/i;
/** Who asked for the action, or on what an inquiry was begun; and what says that a cause follows. */
const PROCESS =
  /\b(?:investigation (?:based on|in response to|prompted by)|at the (?:joint )?request of|by (?:mutual )?agreement (?:between|of))\b/i;
const GIVES =
  /\b(?:because|due to|owing|since|as (?:it|they|the|this|there|he|she|some|a|an)|after|for|in which|that|which|where|found|reveal\w+|show\w*|account)\b/i;
