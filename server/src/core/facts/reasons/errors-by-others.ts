import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const OURS =
  "(?:publishers?(?:'s|')?|production(?: team| department| staff)?|typesett(?:ing|ers?)|editorial(?: office| staff| team)?(?:'s)?|administrative|technical|printing|printers?|journal(?:'s)?(?: office)?|copy-?edit(?:ing|or)|proof(?:ing|reading)?|publication|publishing|layout|clerical|processing|typographical production|system|composition|pre-?press|post-?acceptance|conversion|editing|editors?(?:'s|')?)";

export const errorsByOthers: Group = {
  cues: [
    "error",
    "mistake",
    "wrong",
    "oversight",
    "inadvert",
    "accident",
    "production",
    "typeset",
    "publisher",
    "miscommunicat",
    "misunderstand",
    "communication",
    "not presented",
    "non-presentation",
    "presented at",
    "no-show",
    "twice",
    "prematurely",
    "early publication",
    "published early",
    "prior to",
  ],
  wordings: [
    {
      code: "error-by-journal-publisher",
      pattern: new RegExp(
        `\\b(?:(?:an?|the|to|by|of|our|some|several|from|with|same|) ?)${OURS} (?:\\w+ )?(?:errors?|mistakes?|oversights?|mishaps?|failures?|glitch(?:es)?|fault|mix-?up)\\b`,
        "i",
      ),
      not: /publication errors? (?:of|by) the author|editing errors? by the author/i,
    },
    {
      code: "error-by-journal-publisher",
      pattern: new RegExp(
        `\\b(?:errors?|mistakes?|oversights?|mix-?ups?|fault|misprints?|incorrect(?:ly)?|wrong(?:ly)?|omitted|inadvertently|accident(?:al|ally)?|missing)\\b[^.;:]{0,110}\\b(?:during|by|in|at|on the part of|within|through)(?: the| our| its)?(?: journal's| journal| publisher's)? (?:${OURS})(?: (?:process(?:es|ing)?|stage|procedures?|phase|office|team|staff|department|of (?:the )?(?:article|paper|manuscript|proofs?)))?\\b(?! (?:of the )?(?:authors?|results|methods|record))`,
        "i",
      ),
      not: /in the (?:journal|publication)\b(?! (?:office|process|production))|(?:errors?|mistakes?) (?:in|of|with) (?:the |this )?(?:publication|journal|editorial|technical|system|processing)\b(?! (?:process|office|stage|team|production))|by the (?:editors?|journal|publisher) (?:that|in|after)/i,
    },
    {
      code: "error-by-journal-publisher",
      pattern:
        /\b(?:during|in) (?:the )?(?:production|typesetting|publication|publishing|editorial|copy-?editing|proofing|printing|layout)(?: process| stage| phase)?[^.;:]{0,100}\b(?:not attached|omitted|incorrect\w*|wrong\w*|error\w*|mistake\w*|inadvertent\w*|introduced|missing|not included|lost|swapped|accidental\w*|duplicated)/i,
      not: /in publication of [^.;]*(?:data|figure)/i,
    },
    {
      code: "error-by-journal-publisher",
      pattern:
        /\b(?:(?:published|printed|released|posted|appeared|issued|accepted|retracted|uploaded online)(?: online)? (?:in|by|due to an?|through an?|as a result of an?|because of an?|erroneously|inadvertently|accidentally|prematurely|mistakenly|too early)(?: (?:error|mistake|accident|oversight|administrative|inadvertent)\b|(?<=ly))|(?:inadvertently|erroneously|accidentally|mistakenly|prematurely) (?:been )?(?:published|printed|released|posted|accepted|included in|retracted)|early publication of|published (?:prior to|before) (?:the )?(?:completion|acceptance|final|it (?:was|had)|peer|corrections|revis)|(?:journal|publisher|editorial office|editors?|we|press)\b[^.;:]{0,20}\b(?:inadvertently|erroneously|mistakenly|accidentally) (?:\w+ )?(?:published|printed|released|omitted|posted|used|included)|(?:published|printed|posted|released) (?:this|the) (?:article|paper|manuscript) (?:in error|by mistake|prematurely|erroneously)|wrong (?:version|file|manuscript) (?:of the (?:\w+ )?(?:article|paper|manuscript) )?(?:was|had been|has been) (?:\w+ )?(?:published|printed|posted|uploaded)(?! by the authors)|publisher (?:\w+ ){0,4}(?:apologi[sz]es|regrets)[^.;:]{0,40}\b(?:its|their|this) (?:error|mistake|oversight))/i,
      not: /authors (?:\w+ )?(?:inadvertently|erroneously)|twice|duplicate/i,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      pattern:
        /\b(?:(?:inadvertently|erroneously|accidentally|mistakenly|by mistake|in error|due to an? (?:\w+ )?(?:error|mistake|oversight)|technical error|administrative error|production error|publisher'?s? error)[^.;:]{0,90}\b(?:published twice|twice|duplicate(?:d)? (?:publication|version|article|copy|of)|second time|republished|two (?:issues|volumes|versions))|(?:published twice|duplicate publication|duplicate version|published in duplicate|appeared twice|duplicated article|same article (?:was|had been) published)[^.;:]{0,90}\b(?:in error|by mistake|inadvertent\w*|erroneous\w*|accidental\w*|(?:publisher|production|administrative|technical|editorial|journal)\w*(?:'s)? (?:\w+ )?(?:error|mistake|oversight)|error (?:made )?by the (?:publisher|journal|editorial))|(?:accidental|inadvertent|erroneous) (?:duplicate|duplication|republication|dual publication)[^.;:]{0,60}(?:publisher|journal|article|issue))/i,
      not: /authors (?:inadvertently|erroneously|mistakenly)/i,
    },
    {
      code: "error-by-third-party",
      pattern:
        /\b(?:errors?|mistakes?|oversights?|incorrect\w*|wrong\w*|mix-?up|faulty|mislabel\w*)\b[^.;:]{0,80}\b(?:by|of|from|on the part of|at|supplied by|provided by) (?:an? |the |our )?(?:\w+ ){0,3}(?:third[- ]party|compan(?:y|ies)|suppliers?|vendors?|manufacturers?|core facilit(?:y|ies)|service providers?|contract(?:or| laboratory)|(?:commercial|external|outside) (?:\w+ )?(?:laborator\w+|provider|company|source)|agency|(?:translation|editing) (?:service|company)|technician|sequencing (?:facility|service|centre|center))\b/i,
    },
    {
      code: "miscommunication-with-by-author",
      pattern:
        /\b(?:miscommunications?|misunderstandings?|communication (?:error|problem|failure|breakdown|gap)s?|poor communication)\b(?![^.;:]{0,60}\b(?:publisher|journal|editor|editorial office|institution|university|company)\b)(?: (?:between|among|with|by|of|from) (?:[\w-]+ ){0,3}[\w-]+)?/i,
      negative: true,
    },
    {
      code: "miscommunication-with-by-journal-publisher",
      pattern:
        /\b(?:miscommunications?|misunderstandings?|lack of (?:\w+ )?communications?|communication (?:error|problem|failure|breakdown|gap)s?)\b[^.;:]{0,60}\b(?:publisher|journal|editors?|editorial office)\b/i,
      negative: true,
    },
    {
      code: "miscommunication-with-by-company-institution",
      pattern:
        /\b(?:miscommunications?|misunderstandings?|lack of (?:\w+ )?communications?|communication (?:error|problem|failure|breakdown)s?)\b[^.;:]{0,60}\b(?:institut\w+|universit\w+|compan(?:y|ies)|sponsor|hospital)\b/i,
      negative: true,
    },
    {
      code: "not-presented-at-conference",
      pattern:
        /\b(?:(?:not|never) (?:been )?presented (?:at|in|during) (?:\w+ ){0,4}(?:conference|meeting|congress|symposium|workshop)|non-?presentation|(?:did|do|does|has|have|failed|failure) (?:not |to )*(?:attend|present|register)\w*[^.;:]{0,60}\b(?:conference|congress|symposium|workshop)|no-?show (?:paper|policy|author))/i,
      negative: true,
    },
  ],
};

export const errorsByOthersExamples: readonly FactExample[] = [
  { text: "This article was [|published in error|].", gives: [{ code: "error-by-journal-publisher" }] },
  {
    text: "Due to [|a production error|], the article was published before final approval.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  {
    text: "Owing to an [|error on the part of the publisher|], the wrong version of the paper was published.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  { text: "The paper was [|not presented at the conference|].", gives: [{ code: "not-presented-at-conference" }] },
  {
    text: "The article was [|mistakenly published|] online before the review was complete.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  {
    text: "The [|wrong version of the article was published|] by the journal.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  { text: "The journal [|published this paper by mistake|].", gives: [{ code: "error-by-journal-publisher" }] },
  { text: "This article was [|accepted in error|].", gives: [{ code: "error-by-journal-publisher" }] },
];
