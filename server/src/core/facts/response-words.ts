/** What may stand between authors and what is said of them: where they are listed, who is left out, for whom they speak. */
export const OF =
  "(?:,? (?:listed|named|credited) (?:in|on) (?:this|the) (?:publication|article|paper|byline),?)?(?: \\[[\\d, –-]{1,12}\\]| \\([^()]{1,80}\\)|,)?(?:,? (?:except|excluding|apart from|other than|but|save|with the (?:sole )?exception of)(?: for)? \\ue000(?: \\([^()]{1,30}\\))?,?(?: whom?\\b[^.;,\\ue000]{1,60},)?)?(?:,? on behalf of (?:all )?(?:of )?\\ue000,?)?";

/** What a notice does, by its nouns. */
export const DEED =
  "(?:retraction|decision|notice|withdrawal|action|step|expression of concern|removal|measure|correction)";

/** What somebody may be told of, put to, or sent a copy of. */
export const MATTER =
  "(?:retract\\w*|withdraw\\w*|decisions?|verdict|ruling|resolution|notice|outcome|actions?|removal|expression of concern|correction|corrigendum|erratum|addendum|steps?|measures?|conclusions?|(?:findings|results?|report)(?: of (?:the|this|its|our|their|an?) (?:[a-z]+ ){0,2}(?:inquiry|enquiry|investigation|committee|panel|commission|review|audit))?)";
