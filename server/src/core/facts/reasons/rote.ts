import { cueOf } from "../cue.ts";

/** Statements that a publisher or an author makes in every article. */
const BOILERPLATE =
  /solely those of the authors?|\bmember of (?:the )?(?:COPE|Committee on Publication)|takes? (?:\w+ ){0,12}(?:very )?seriously|remains? neutral|authors? declares? that|declares? (?:that )?(?:there (?:is|are|were) |they have |he has |she has )?no\b|construed as a potential|distributed under the terms|we apologi[sz]e|apologi[sz]es? (?:to|for)|(?:regret|sorry for) (?:any|the) (?:inconvenience|confusion)|\bregrets? (?:this|the|these|any) (?:\w+ )?(?:errors?|mistakes?|omissions?|oversight)(?=\.?$)|intended to (?:notify|alert)|as stated in|for (?:further|more) information|can be found (?:at|under|here)|to ensure the addition|contributed equally|conditions of submission|(?:should|must|may) (?:not )?be (?:\w+ )?(?:cited|referenced)|\b(?:has|have) not (?:yet )?been cited by\b|(?:unauthori[sz]ed|any) reproduction of|must be (?:\w+ )?(?:reported|obtained|declared|cited)|strictly (?:forbidden|prohibited)|\buses? (?:\w+ ){0,4}(?:software|tools?) to|\ba condition of publication|encourage[sd]? (?:authors|readers)|will not be (?:\w+ )?submitted|\b(?:do|does|did) not (?:extend|apply|pertain) to (?:the |this )(?:present |current )?(?:article|paper|work|study)|authors agree that|copyright of (?:the|their) article|not (?:been )?published (?:elsewhere )?(?:and|or|nor) (?:is|are|will)|legal disclaimers|not certified by peer review|may be reproduced|errors may be discovered|\b(?:cope|guidelines?|polic(?:y|ies)) (?:\w+ ){0,3}(?:advises?|recommends?|states?|requires?|is to|are to|specif(?:y|ies)|provides?)\b/i;
const ROTE = cueOf(BOILERPLATE);
/** What a publisher says of its rules, whatever reasons it names there. */
const RULES =
  /solely those of the authors?|\bmember of (?:the )?(?:COPE|Committee on Publication)|takes? (?:\w+ ){0,12}(?:very )?seriously|remains? neutral|\ba condition of (?:submission|publication)|one of the conditions of|should be (?:\w+ )?(?:cited|referenced)|must be (?:\w+ )?(?:reported|obtained|declared|cited)|strictly (?:forbidden|prohibited)|\buses? (?:\w+ ){0,4}(?:software|tools?) to (?:detect|check|screen)|authors agree that|will not be (?:\w+ )?submitted|\b(?:do|does|did) not (?:extend|apply|pertain) to (?:the |this )(?:present |current )?(?:article|paper|work|study)|legal disclaimers|not certified by peer review|may be reproduced|errors may be discovered|\b(?:cope|guidelines?|polic(?:y|ies)) (?:\w+ ){0,3}(?:advises?|recommends?|states?|requires?|is to|are to|specif(?:y|ies)|provides?)\b/i;
/** What such a statement holds only where it gives this notice's reason too. */
const OWN_REASON =
  /\b(?:because|due to|as it was|plagiari|duplicat|fabricat|falsif|publication of|errors? (?:in|made)|incorrectly|wrongly|omi(?:tt|ss)|inadvertent|having|fail(?:ed|ing|ure)\b|neglect|(?:printing|production|typesetting|editorial) error)/i;

/** Whether a sentence may hold such a statement. */
export function mayBeRote(sentence: string): boolean {
  return ROTE.test(sentence);
}

/** The unit behind which a sentence says by rote what it says; undefined where it says it of this notice. */
export function roteFrom(sentence: string): number | undefined {
  const rote = ROTE.test(sentence) ? BOILERPLATE.exec(sentence) : null;
  if (!rote) return undefined;
  return RULES.test(sentence) ? -1 : OWN_REASON.test(sentence) ? undefined : rote.index;
}
