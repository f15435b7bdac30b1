import { ADV, type Family, OF, SUBJECT } from "./decision-words.ts";

const ITEM =
  "(?:articles?|papers?|publications?|manuscripts?|records?|chapters?|works?|reports?|versions?|letters?|reviews?|stud(?:y|ies)|texts?|abstracts?|preprints?)";
const THIS = "(?:this|the|these|those|our|their|its|both|said)";
const MENDING = "(?:correct|amend|rectify|revise|update|modify|republish|remove|delete|replace|supplement)";
const MENDED = "(?:corrected|amended|rectified|revised|updated|modified|republished|removed|deleted|supplemented)";
const PART =
  "(?:figures?|figs?․?|tables?|legends?|captions?|images?|micrographs?|panels?|blots?|names?|affiliations?|errors?|mistakes?|texts?|passages?|sentences?|statements?|acknowledge?ments?|funding|references?|citations?|files?|versions?|equations?|titles?|scale bars?|labels?|address(?:es)?|sections?|spellings?|entr(?:y|ies)|supplements?)";
const PARTS = `(?:both|all|it|them|(?:both |all )?(?:the|this|these|that|those|its|an?) (?:[a-z-]+ ){0,4}?${PART}|(?:figures?|figs?․?|tables?|panels?|equations?) [a-z]?\\d)\\b`;
const CHANGES =
  "(?:corrections?|changes?|additions?|amendments?|clarifications?|modifications?|revisions?|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a)|alterations?|adjustments?)";

/** Who corrects, adds to or removes an article. What they say of figures and errors counts only in a correction: roles see to it. */
export const MENDING_FAMILY: Family = {
  cue: /correct|amend|rectif|revis|updat|modif|publish|remov|delet|restor|put|set|by|suppl|here|below|add|append|clarif|supplement|chang|error|corrig|errat|mistake|replace|readers|announce/,
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
        `\\b(?:${ITEM}|it|errors?|mistakes?|corrections?|this)\\b[^.;\\ue000]{0,90}(?: by \\ue000[^.;\\ue000]{0,60})? (?:has|have|had|was|were|is|are|being|been)(?: [a-z]+ly| now| hereby| therefore| been| being| permanently){0,3} (?:${MENDED}|(?<=\\bcorrections?\\b[^.;]{0,60})made)(?:,? (?:(?:from|for) (?:\\ue000|[^.;,\\ue000]{1,60})|in [^.;,\\ue000]{1,60}|[a-z]+ly|temporarily))?,? by (?:both )?\\ue000(?!')`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
      unless: /\b(?:data|materials?|samples?|patients?|request|manuscript was revised|published by|written by)\b/,
    },
    {
      cue: /correct|replace|amend|rectif|restor|supplied|supplies|updat|changed|changes|removed|removes|added|adds/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}(?: (?:is|are|has|have))?${ADV} (?:(?:correct|amend|restor|supplement)(?:s|es|ed|ing)|(?:replac|updat|chang|remov)(?:es|ed|ing)|rectif(?:ies|ied|ying)|suppl(?:ies|ied|ying)|add(?:s|ed|ing)) ${PARTS}(?! (?:in order )?to )`,
        "g",
      ),
      parts: ["by"],
      office: true,
      unless: /\bnot\b|(?:by|(?<!behalf )of|from|with|in which|before) (?:the )?\ue000[^\ue000]*$/,
    },
    {
      cue: /correct|replac|amend|rectif|restor|supplied|updated/,
      pattern: new RegExp(
        `${SUBJECT}${OF} (?:has|have)${ADV} (?:correct|amend|restor|supplement|replac|updat|rectifi|suppli)ed (?:(?:figures?|figs?․?|tables?|panels?) [a-z]?\\d|(?:the|this|these|both) (?:[a-z-]+ ){0,3}?(?:figures?|figs?․?|tables?|legends?|captions?|panels?|images?|micrographs?|statements?|scale bars?)\\b)`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b|(?:by|(?<!behalf )of|from|with|in which|before) (?:the )?\ue000[^\ue000]*$/,
    },
    {
      cue: /put|set/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}(?: (?:is|are|has|have))?${ADV} (?:put|putting|puts|set|sets|setting) [^.;\\ue000]{2,80} (?:right|in order|straight)\\b`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b/,
    },
    {
      cue: /by/,
      pattern: new RegExp(
        `\\b(?:both|all|it|they|${PART})\\b[^.;\\ue000]{0,60} (?:has|have|had|was|were|is|are)(?: been| being| now| hereby| since| therefore| [a-z]+ly){0,3} (?:corrected|replaced|amended|restored|rectified|supplied|updated|put right|set right)\\b[^.;\\ue000]{0,60},? by (?:both )?\\ue000(?!')`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
      office: true,
      unless: /\b(?:data|samples?|patients?|not|caused|made|written) by \ue000$|\bnot\b/,
    },
    {
      cue: /\b(?:here|hereby|now|below)\b/,
      pattern:
        /(?:^|[.;,] |\bwhich |\band )(?:[^.;\ue000]{0,60} )?\ue000 (?:(?:(?:here|hereby|now) (?:wish to )?(?:add|supply|give|provide|print|reprint|include|append)|(?:add|supply|give|provide|print|reprint|include|append) (?:here|hereby|now|below))\b|(?:add|supply|give|provide|print|reprint|include|append) (?:the|an?|this|these|both) [^.;\ue000]{2,80} (?:here|below)\b)/g,
      parts: ["by"],
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
