import { ADV, type Family, OF, SUBJECT } from "./decision-words.ts";

const ITEM =
  "(?:articles?|papers?|publications?|manuscripts?|records?|chapters?|works?|reports?|versions?|letters?|reviews?|stud(?:y|ies)|texts?|abstracts?|preprints?)";
const THIS = "(?:this|the|these|those|our|their|its|both|said)";
const MENDING = "(?:correct|amend|rectify|revise|update|modify|republish|remove|delete|replace|supplement)";
const MENDED = "(?:corrected|amended|rectified|revised|updated|modified|republished|removed|deleted|supplemented)";
const CHANGES =
  "(?:corrections?|changes?|additions?|amendments?|clarifications?|modifications?|revisions?|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)|alterations?|adjustments?)";

/** Who corrects, adds to or removes an article. What they say of figures and errors counts only in a correction: roles see to it. */
export const MENDING_FAMILY: Family = {
  cue: /correct|amend|rectif|revis|updat|modif|publish|remov|delet|add|append|clarif|supplement|chang|error|corrig|errat|mistake|replace|readers|announce/,
  constructions: [
    {
      cue: /wish|like to|want|desire|would|decided|intend|need|must/,
      pattern: new RegExp(
        `${SUBJECT}${OF},?(?: (?:therefore|now|hereby|also|sincerely|thus|then|kindly|respectfully|who|of|this|paper|article|have|has|both|all)){0,4} (?:wish(?:es)?|would (?:also |now |therefore )?like|want|like|desire|decided|intend|need|must)(?: to)? (?:hereby |now |also |therefore |[a-z]+ly )?(?:${MENDING}(?! (?:the )?(?:readers?|audience))|clarify (?!that\\b)|add|include|append|make (?:known )?(?:the following |an? |this |these |some |several |two |three |few |the |minor |small |further )*(?:[a-z]+ )?${CHANGES}|(?:report|note|declare|announce|notify|point out|draw attention to) (?:an?|the following|these|some|several|two) (?:[a-z]+ )?(?:errors?|mistakes?|omissions?|${CHANGES})|(?:inform|notify|alert) (?:the |our |its |all )?(?:readers?|readership) (?:of|that|about)|acknowledge (?:an?|the following|this) (?:[a-z]+ )?(?:errors?|mistakes?|omissions?)|announce that|(?:issue|publish|submit|provide) (?:an?|this|the following|these) (?:[a-z]+ )?${CHANGES})\\b`,
        "g",
      ),
      parts: ["by"],
      named: true,
      unless: /\b(?:not|request\w*|asked|permission|invited|opportunity|readers (?:who|should))\b/,
    },
    {
      cue: /correct|amend|rectif|revis|updat|republish|remov|delet/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}(?: (?:regrets?|apologi[sz]es?)[^.;\\ue000]{0,80} and)?(?:(?: (?:is|are|am|has|have))${ADV})? (?:${MENDED}|${MENDING}s?|correcting|amending|updating|removing|republishing) (?:${THIS} (?:[a-z-]+ ){0,3}?${ITEM}|the (?:[a-z]+ )?(?:version|record|html|pdf)|it|(?<=corrects? )(?:an?|the|the following|these|this) (?:[a-z]+ )?(?:errors?|mistakes?))\\b(?! (?:in order )?to (?:the|a) )`,
        "g",
      ),
      parts: ["by"],
      named: true,
      unless:
        /(?:by|(?<!behalf )of|from|with|request(?:ed)? that|asked(?: that)?|in which|before) (?:the )?\ue000[^\ue000]*$|\bnot\b|submitted|resubmit/,
    },
    {
      cue: /by/,
      pattern: new RegExp(
        `\\b(?:${ITEM}|it|errors?|mistakes?|corrections?|this)\\b[^.;\\ue000]{0,90}(?: by \\ue000[^.;\\ue000]{0,60})? (?:has|have|had|was|were|is|are|being|been)(?: [a-z]+ly| now| hereby| therefore| been| being| permanently){0,3} (?:${MENDED}|(?<=\\bcorrections?\\b[^.;]{0,60})made)(?:,? (?:(?:from|for) [^.;,\\ue000]{1,60}|in [^.;,\\ue000]{1,60}|[a-z]+ly|temporarily))?,? by (?:both )?\\ue000(?!')`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
      unless: /\b(?:data|materials?|samples?|patients?|request|manuscript was revised|published by|written by)\b/,
    },
    {
      cue: /request|ask/,
      pattern:
        /\b(?:which|that) \ue000 (?:has |have |had )?(?:requested|asked)(?: for)?(?: that)? (?:us |\ue000 )?(?:to (?:correct|amend|change|revise|update|replace)|be (?:corrected|amended|changed|revised))\b/g,
      parts: ["requestedBy"],
    },
    {
      cue: /request|ask/,
      pattern:
        /\ue000(?:,? (?:has|have|had|also|then|who|therefore|subsequently)){0,4} (?:(?:contacted|informed|wrote to) \ue000,? )?(?:and )?(?:request(?:s|ed|ing)?|ask(?:ed|ing)(?: for)?|asks for) (?:that )?(?:an?|the|this|these|their|his|her|its|us to|for|following)\b[^.;\ue000]{0,80}?\b(?:correct(?:ed|ions?)?|corrigendum|erratum|addendum|amended|republished)\b/g,
      parts: ["requestedBy"],
      unless: /\b(?:data|not|explanation|clarification)\b|asked (?:the )?\ue000/,
    },
  ],
};
