/** A sentence that only tells what the article, or another, had reported. */
const ACCOUNT =
  /^(?:(?:in|the|this|that|our|their|his|her|an?|original|earlier|above|retracted|present) ){1,4}(?:articles?|papers?|study|letters?|reports?|trials?|works?|communications?)(?: ["“‘][^”"’]{3,300}["”’])?(?: ?[([]\d{1,2}[)\]])?,? (?:(?:we|authors?|the|had|has|have|it|they|originally|also) ){0,3}(?:report(?:ed|s)|describ(?:ed|es)|show(?:ed|n|s)|conclud(?:ed|es)|dealt|deals|examined|investigated|compared|found|proposed|suggested|argued|asked)\b(?!.*\b(?:but|however|although|though|whereas|while|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken?(?:ly)?|errors?|in fact|actual(?:ly)?|instead|since|now|without|same|identical|false(?:ly)?|which|contrary|cannot|never|no longer|unreliable|invalid|retract\w*|mislabel\w*|misidentif\w*|contaminat\w*|inconsisten\w*|impossib\w*|implausib\w*|inappropriat\w*|flaw\w*|not the)\b)/i;

/** Causes that accounts of experiments seem to state. */
const FINDINGS =
  /^(?:error-in-(?:analyses|data|materials|methods|cell|results)|results-not-reproducible|contamination-|concerns-issues-about-(?:data|methods|results)|unreliable-)/;

/** What says of what an article treats. */
const TOPIC =
  /^(?:in )?(?:the|this|our|their) (?:\w+ )?(?:article|paper|study|work|review|report|chapter) (?:deals? with|is about|treats|discuss(?:es|ed)|(?:describ|present|propos|introduc)e(?:s|d) (?:an?|the|new|several) (?:\w+ )?(?:methods?|tools?|software|algorithms?|approach|technique|systems?|models?) (?:to|for|of|that))\b/i;

/** True where a cause is only what an account of the article's experiments seems to state. */
export function isOfAccount(code: string, sentence: string): boolean {
  return TOPIC.test(sentence) || (FINDINGS.test(code) && ACCOUNT.test(sentence));
}
