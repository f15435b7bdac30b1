import { ADV, type Family, OF, SUBJECT } from "./decision-words.ts";

const ITEM =
  "(?:articles?|papers?|publications?|manuscripts?|chapters?|works?|reports?|abstracts?|preprints?|entr(?:y|ies))";
const THIS = "(?:the|this|these|both|said)";
const HELD = "(?: (?:is|are|has|have|had))?";
const PASSIVE = "(?:has|have|had|was|were|is|are)(?: been| being| now| hereby| therefore| since| [a-z]+ly){0,3}";
const NOTICE =
  "(?:retractions?|withdrawals?|removals?|notice of (?:retraction|withdrawal)|(?:retraction|withdrawal) notice|decision to (?:retract|withdraw))";
const UNDONE =
  "(?:cancel(?:s|led|ed|ling)?|revok(?:es?|ed|ing)|annul(?:s|led|ling)?|lift(?:s|ed|ing)?|revers(?:es?|ed|ing)|rescind(?:s|ed|ing)?|overturn(?:s|ed|ing)?|undo(?:es|ne|ing)?|withdr(?:aws?|ew|awn|awing)|retract(?:s|ed|ing)?|nullif(?:y|ies|ied)|vacat(?:es?|ed|ing)|sets? aside|setting aside)";

/** Who takes an article down, and who brings it back. */
export const UNDOING_FAMILY: Family = {
  cue: /take|took|pull|delet|unpublish|reinstat|restor|cancel|revok|annul|lift|revers|rescind|overturn|undo|withdr|retract|nullif|vacat|set aside|setting aside/,
  constructions: [
    {
      cue: /tak(?:e|ing)|took/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}${HELD}${ADV} (?:tak(?:es?|en|ing)|took) (?:down ${THIS} (?:[a-z-]+ ){0,2}?${ITEM}|${THIS} (?:[a-z-]+ ){0,2}?${ITEM}(?: “_”)? (?:down|offline|off-line|off (?:its|their|the|all)|out of (?:the|its|this|circulation)))\\b`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b/,
    },
    {
      cue: /pull|delet|unpublish/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}${HELD}${ADV} (?:pull(?:s|ed|ing)?|delet(?:es?|ed|ing)|unpublish(?:es|ed|ing)?) ${THIS} (?:[a-z-]+ ){0,2}?${ITEM}\\b`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b/,
    },
    {
      cue: /taken|pulled|unpublished|reinstated|restored/,
      pattern: new RegExp(
        `\\b(?:${ITEM}|it)\\b[^.;\\ue000]{0,90} ${PASSIVE} (?:taken (?:down|offline|off|out)|pulled|unpublished|reinstated|restored)\\b[^.;\\ue000]{0,60} by (?:both )?\\ue000(?!')`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
      unless: /\bnot\b|caused by \ue000$/,
    },
    {
      cue: /cancel|revok|annul|lift|revers|rescind|overturn|undo|withdr|retract|nullif|vacat|set/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV}${HELD}${ADV} ${UNDONE}(?= (?:the|its|their|our|this|that) (?:[a-z-]+ ){0,2}?${NOTICE}\\b)`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b/,
    },
    {
      cue: /cancelled|canceled|revoked|annulled|lifted|reversed|rescinded|overturned|undone|nullified|vacated|set aside/,
      pattern: new RegExp(
        `(?<=\\b${NOTICE}\\b[^.;\\ue000]{0,60} )${PASSIVE} ${UNDONE}\\b[^.;\\ue000]{0,30} by (?:both )?\\ue000(?!')`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
      unless: /\bnot\b/,
    },
    {
      cue: /reinstat|restor/,
      pattern: new RegExp(
        `(?:^|; |, )(?:[^.;\\ue000]{0,60} )?${SUBJECT}(?<!\\bby \\ue000)${OF} (?:[^.;\\ue000]{3,120} and|[^.;\\ue000]{3,80}\\ue000[^.;\\ue000]{0,60} and)?(?:,? (?:hereby|therefore|now|has|have|is|are|also|thus)){0,3} (?:reinstat|restor)(?:es?|ed|ing) (?:(?:the|this|our|their|its|both) (?:[a-z-]+ ){0,2}?${ITEM}|it\\b)`,
        "g",
      ),
      parts: ["by"],
      unless: /\bnot\b|\b(?:asked|requested|wished|wants?)\b/,
    },
  ],
};
