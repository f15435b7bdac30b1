import type { Statement } from "./response-statements.ts";

const ANSWER = "(?:repl(?:y|ies)|responses?|answers?|explanations?|feedback|reactions?|comments?|clarifications?)";
const ASKED =
  "(?:asked|requested|contacted|approached|invited|e-?mailed|written to|wrote to|reminded|urged|queried|sought|informed|notified|(?:given|offered|granted) (?:an?|the|every) (?:[a-z]+ )?(?:chance|opportunity))";
/** Nothing came to whoever asked: what came would have been an answer, satisfactory or not. */
const GOT_NOTHING = `(?:(?:did|do|does|ha(?:s|ve|d))(?: not|n't)(?: yet| ever| so far| to date| been able to)? (?:receive|get|got|gotten|receiving|received|obtain|obtained|had|have|see|seen)(?: (?:an?|any|the|their|his|her))?(?: [a-z]+){0,3} ${ANSWER}|ha(?:s|ve|d) yet to (?:receive|get|obtain) (?:an?|any|the|their) (?:[a-z]+ ){0,2}${ANSWER}|never (?:received|got|obtained|had|heard)(?: (?:an?|any|the|their))?(?: [a-z]+){0,2} ${ANSWER}|(?:has |have |had )?(?:received|got|obtained|had) (?:no (?:[a-z]+ ){0,2}${ANSWER}|nothing|none)|(?:none|nothing) (?:of (?:these|this|them) )?(?:was|were|has been|have been|has|have|had) (?:[a-z]+ )?(?:received|forthcoming|provided|supplied|sent|given|come|arrived)|no (?:[a-z]+ ){0,2}${ANSWER} (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:received|forthcoming|provided|supplied|given|obtained))`;
/** Data that did not come are no answer that did not come. */
const MATERIAL =
  /\b(?:data|pictures?|images?|figures?|blots?|films?|files?|records?|materials?|notebooks?|documents?)\b[^.]*\b(?:none|nothing)\b/;
const REACH = "(?:reach|contact|locate|trace|find|get hold of|get in touch with)";
const REACHED = "(?:reached|contacted|located|traced|found|consulted|got hold of)";

/** Those of whom nobody answered or could be asked, by words of none. They are tried behind the common ones. */
export const NOBODY_STATEMENTS: readonly Statement[] = [
  {
    stance: "no-response",
    cue: /\ue000 (?:has|had|was) (?:[a-z]+ ){0,2}(?:received|obtained|forthcoming)/u, // the group is "no response"
    pattern:
      /^(?:[a-z ]{2,12},? )?\ue000 (?:(?:has|had) (?:yet )?been|was) (?:yet )?(?:received|obtained|forthcoming)(?: (?:to date|so far|yet))?\.?\s*$/gu,
    unless: /\b(?:agreement|consent|approval|permission|signatures?) /,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /received?|receiving|\bgot|obtain|\bhad\b|heard|forthcoming|provided|supplied|seen?\b/,
    pattern: new RegExp(
      `\\ue000[^.\\ue000]{0,20} (?:was|were|been) (?:[a-z]+ly |also |then |twice |first |again )?${ASKED}\\b[^.\\ue000]{0,140}?(?:\\b(?:but|and|yet|although|however)\\b|[;,])[^.\\ue000]{0,30}?(?:\\ue000(?: [a-z]+ly)?)? ?\\b${GOT_NOTHING}\\b`,
      "g",
    ),
    unless: MATERIAL,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /received?|receiving|\bgot|obtain|\bhad\b|heard|forthcoming|provided|supplied|seen?\b/,
    pattern: new RegExp(
      `(?<=(?:\\b(?:explanations?|clarifications?|comments?|data|blots?|files?|records?|statements?|repl(?:y|ies)|responses?)\\b[^.;\\ue000]{0,40} (?:of|from|to|by)|\\b${ASKED}(?: to)?) )\\ue000[^.\\ue000]{0,120}?(?:\\b(?:but|and|yet|although|however)\\b|[;,])[^.\\ue000]{0,30}?(?:\\ue000(?: [a-z]+ly)?)? ?\\b${GOT_NOTHING}\\b`,
      "g",
    ),
    unless: MATERIAL,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /^from \ue000/u,
    pattern: new RegExp(
      `^from \\ue000,? (?:\\ue000(?: (?:has|have|had))? (?:received|heard|got|had) (?:nothing|no (?:[a-z]+ )?${ANSWER})|(?:nothing|no (?:[a-z]+ )?(?:${ANSWER}|word)) (?:has|have|had|was|were|is|came)(?: (?:been|ever|yet|so far))*(?: (?:come|received|heard|arrived|forthcoming|obtained))?)`,
      "gu",
    ),
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /from \ue000/u,
    pattern: new RegExp(
      `\\bfrom \\ue000,? (?:(?:did|have|has|had) \\ue000 (?:ever )?(?:receive|received|hear|heard|get|got|obtain|obtained)(?: (?:an?|any))?(?: [a-z]+)?(?: ${ANSWER})?|(?:was|were|has|have) (?:an?|any) ${ANSWER} (?:received|obtained|forthcoming))`,
      "gu",
    ),
    none: true,
    of: "concerns",
  },
  {
    stance: "not-reached",
    cue: /reached|contacted|located|traced|found|consulted|got hold/,
    pattern: new RegExp(
      `\\ue000(?: of them)?,? (?:could|can|has|have|had)(?: now| still| ever| yet| any longer)? be(?:en)? (?:able to be )?${REACHED}\\b`,
      "gu",
    ),
    none: true,
  },
  {
    stance: "not-reached",
    cue: /neither/,
    pattern: new RegExp(
      `\\bneither (?:of )?\\ue000,? (?:(?:could|can|has|have|had|was|were)(?: now| still| ever| yet)? (?:be|been|able to be|possible to be)|(?:is|was|are|were)) (?:${REACHED}|reachable|contactable|to be ${REACHED})\\b`,
      "gu",
    ),
  },
  {
    stance: "not-reached",
    cue: /neither|none|no one|any/,
    pattern: new RegExp(
      `\\b(?:could|can|able to|managed to|possible to|succeeded in)(?: successfully)? (?:${REACH}|contacting|reaching|locating|tracing|finding) neither (?:of )?\\ue000`,
      "gu",
    ),
  },
  {
    stance: "not-reached",
    cue: /able|could|managed|possible|succeeded/,
    pattern: new RegExp(
      `\\b(?:could|can|able to|managed to|possible to|succeeded in) (?:${REACH}|contacting|reaching|locating|tracing|finding) \\ue000`,
      "gu",
    ),
    none: true,
  },
  {
    stance: "no-response",
    cue: /neither/,
    pattern:
      /\bneither (?:of )?\ue000,? (?:gave|sent|made|offered|provided|returned) (?:us |\ue000 )?(?:an?|any) [a-z]*/gu,
    of: "concerns",
  },
];
