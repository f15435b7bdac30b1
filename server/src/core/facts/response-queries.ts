import type { Statement } from "./response-statements.ts";
import { DEED, OF } from "./response-words.ts";

const AUX =
  "(?:,? (?:who|has|have|had|was|were|also|both|all|each|then|however|still|even|so far|till date|unfortunately))*";
const NOT = "(?:(?:did|do|does|has|have|had|could)(?: not|n't)(?: yet| ever| even| so far| till date)?|never)";
const ACCOUNT =
  "(?:explanations?|clarifications?|justifications?|repl(?:y|ies)|answers?|responses?|comments?|reactions?|feedback)";
const ANSWER = "(?:respond|reply|answer|explain|clarify|react)";
/** A letter to somebody. */
const LETTER =
  "(?:reminders?|e-?mails?|mails?|letters?|messages?|notices?|quer(?:y|ies)|requests?|questions?|enquir(?:y|ies)|inquir(?:y|ies))";
const SENT =
  "(?:sent|written|mailed|e-?mailed|addressed|issued|served|made|dispatched|forwarded|posted|put|directed) (?:to|on|upon)";
/** Nothing came of it. */
const IN_VAIN = `(?:without (?:[a-z]+ )?(?:an? |any )?(?:[a-z]+ )?${ACCOUNT}|(?:in vain|to no avail|without success)|(?:which|but|and|yet|these|they|however)\\b[^.;\\ue000]{0,30}? (?:not|never|n't) (?:been )?(?:answered|replied|responded|acknowledged|reacted)|(?:but|and|yet|which|to which|with)\\b[^.;\\ue000]{0,24}? no (?:[a-z]+ )?${ACCOUNT})`;
/** An answer came, and did not satisfy. */
const UNCONVINCED = /\b(?:un)?(?:satisf|adequate|convincing|reasonable|acceptable|sufficient|valid|plausible|proper)/;

/**
 * Letters, queries and explanations that were asked for, as small journals tell of them: who did not care to answer, who was
 * queried. They are tried behind the common ones.
 */
export const QUERY_STATEMENTS: readonly Statement[] = [
  {
    stance: "no-response",
    cue: /not|n't|never|no |fail|refrain|neglect|omit|ignor/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX} (?:${NOT} (?:care[ds]?|bother(?:ed)?|deign(?:ed)?|trouble[sd]?|(?:come|came|turn(?:ed)?) (?:up|back|forward)|manage[sd]?) (?:to (?:even )?${ANSWER}\\b|with (?:an? |any )${ACCOUNT})|(?:${NOT}|(?:have |has |had )?(?:failed|neglected|omitted|declined) to) (?:give|gave|given|send|sent|submit|submitted|provide|provided|offer|offered|furnish|furnished|supply|supplied|make|made|tender|tendered) (?:us |\\ue000 )?(?:with )?(?:(?:an?|any|the|their|his|her|some|single|written|further|clear) )*${ACCOUNT}|(?:gave|given|offered|provided|sent|submitted|furnished|supplied|had) no (?:written |further |clear )?${ACCOUNT}|(?:paid|pays?|took|taken) no (?:heed|attention|notice) (?:to|of) (?:our|the|these|any|all|repeated|several)|refrained from (?:answer|repl|respond|explain|giving)[a-z]*|(?:neglected|omitted|forgot) to ${ANSWER})`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /\ue000 not (?:yet )?(?:respon|repl|answer|react)/u, // an auxiliary is wanting
    pattern: /\ue000 not (?:yet )?(?:responded|replied|answered|reacted)\b/gu,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /failed to|not(?: do so| done so)?[.;,]|not$/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: been)? (?:given|granted|allowed|offered) [^.;\\ue000]{1,60} to (?:${ANSWER}|comment|defend)\\b[^.;\\ue000]{0,60}?,? (?:but|and|yet|which)(?: they| he| she)?(?: (?:has|have))? (?:failed to(?: do so)?|(?:did|has|have) ?not(?: do so| done so)?)(?=[.;,]|$)`,
      "g",
    ),
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /without|vain|avail|not|n't|never|no /,
    pattern: new RegExp(
      `\\b${LETTER}\\b[^.;\\ue000]{0,40}? (?:(?:was|were|has been|have been|had been) (?:[a-z]+ )?)?${SENT} (?:both )?\\ue000[^.;\\ue000]{0,40}?,? ${IN_VAIN}`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /there (?:was|were|has been|have been|is) no/,
    pattern: new RegExp(
      `\\b(?:contacted|contacting|written|wrote|communicated|corresponded|e-?mailed|mailed|asked|requested|approached|queried)(?: with| to)? \\ue000[^.;]{0,80}?,? (?:but|and|yet|however)[^.;\\ue000]{0,20} there (?:was|were|has been|have been|is) no (?:[a-z]+ )?${ACCOUNT}`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /no (?:[a-z]+ )?(?:expl|clari|justi|repl|answ|resp|comm|reac|feed)/,
    pattern: new RegExp(
      `\\bno (?:written |further |clear )?${ACCOUNT}(?: [^.;\\ue000]{1,40}?)? (?:was|were|has been|have been|had been|is) (?:yet |ever |so far )?(?:offered|given|provided|submitted|furnished|made|supplied|received|sent|obtained|forthcoming)(?: so far| to date| till date)? (?:by|from) \\ue000`,
      "g",
    ),
    agent: -1,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /(?:attempt|effort|tr[iy]|endeavou?r)/,
    pattern: new RegExp(
      `\\b(?:attempts?|efforts?|endeavou?rs?) (?:to|at|of|in) (?:get|obtain|elicit|solicit|receiv|secur)[a-z]* (?:an? |any |the |some )?(?:[a-z]+ )?${ACCOUNT} (?:from|of) \\ue000[^.;\\ue000]{0,30}? (?:unsuccessful|fail(?:ed|ure)|in vain|without success|fruitless|not (?:been )?successful|to no avail)`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "agree",
    cue: /(?:withdraw|retract)/,
    pattern: new RegExp(
      `\\ue000${OF}[^.;\\ue000]{0,90}?,? (?:and|then|therefore|thus|hence|also|has|have|had|,) (?:requested|asked|wished|wanted|appealed|pleaded|proposed|offered|desired|sought|volunteered|begged) (?:us |\\ue000 )?(?:to |for )(?:the )?(?:withdraw|retract)(?:ing|al of|ion of)? (?:the|this|their|his|her|our|said|it\\b)`,
      "g",
    ),
    unless: /\bnot\b|\b(?:was|were|been) (?:[a-z]+ )?(?:requested|asked)|\b(?:by|from) \ue000[^\ue000]*$/,
  },
  {
    stance: "agree",
    cue: /agreeable|acquiesc/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: [^.;,\\ue000]{0,60}? and)?(?: (?:is|are|was|were|has|have))? (?:agreeable (?:to|with)|acquiesce[sd]? (?:in|to|with)) (?:the |this |our |its )*(?:[a-z]+ )?${DEED}`,
      "g",
    ),
    unless: /\bnot\b/,
  },
  {
    stance: "disagree",
    cue: /not to (?:agree|accept|consent|be in)|to (?:disagree|be against|not )/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX} (?:expressed|stated|declared|manifested|indicated|said|claimed|informed|confirmed)(?: [^.;,\\ue000]{1,30}?)?(?: \\ue000)? (?:not to (?:agree|accept|consent|be in agreement)|to (?:disagree|be against|not (?:agree|accept|consent)))\\b`,
      "g",
    ),
  },
  {
    stance: "neither",
    cue: /(?:agreement|consent|approval) n?or (?:[a-z]+ )?(?:disagreement|objection|opposition|disapproval|dissent)/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:not|n't|neither|never|no|without) (?:[a-z]+ )?(?:(?:their|his|her|any|either|an?) )?(?:agreement|consent|approval) n?or (?:(?:their|his|her|any|an?) )?(?:disagreement|objections?|opposition|disapproval|dissent)\b/g,
  },
  {
    stance: "not-reached",
    cue: /(?:him|her|them)\b/,
    pattern:
      /\ue000[^.;\ue000]{0,100}?(?:\ue000[^.;\ue000]{0,30}){0,2}(?:unable|not able|not been able|not possible|not been possible|impossible|could ?not|cannot|failed) (?:for us )?(?:to )?(?:contact|reach|locate|find|trace|get (?:in|into) (?:touch|contact) with|get hold of|communicate with|correspond with) (?:him|her|them|either of them|any of them)\b/g,
  },
  {
    stance: "not-reached",
    cue: /(?:un|not )available (?:to sign|for (?:signature|signing))|ntraceable/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: (?:is|are))? (?:(?:un|not )available (?:to sign|for (?:signature|signing))|(?:un|not )traceable)\\b`,
      "g",
    ),
  },
  {
    stance: "not-reached",
    cue: /succe|manag/,
    pattern:
      /\b(?:did|have|has|could|were|was) not (?:succeed(?:ed)?|manage[ds]?|success(?:ful)?|successed) (?:to |in )(?:contact|reach|locat|trac|find|get|communicat|correspond)[a-z]*(?: (?:in|into))?(?: (?:touch|contact))?(?: with)? (?:both |any of )?\ue000/g,
    agent: -1,
  },
  {
    stance: "informed",
    cue: /quer|written to|served|issued|show-?cause|asked in writing|apprised|of the (?:above|same|foregoing)|copy|copies/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: been| duly| subsequently| formally)* (?:(?:informed|notified|told|apprised|advised) (?:of|about) (?:the (?:above|same|foregoing)|all this|these facts)(?: [a-z]+)?(?=[.;,]|$)|(?:sent|given|provided with|supplied with|shown|e-?mailed|mailed|forwarded) (?:an? |the )?(?:[a-z]+ )?cop(?:y|ies) of (?:the|this|these) (?:[a-z]+ )?(?:statements?|notes?|letters?|editorials?|comments?|announcements?|text)\\b)`,
      "g",
    ),
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /quer|written to|served|issued|show-?cause|in writing/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: been| duly| subsequently| formally| officially)* (?:queried|written to|show-?caused|(?:served|issued)(?: with)? (?:an?|the) (?:[a-z]+[ -]){0,3}?(?:query|notice|letter|questionnaire)|asked in writing)\\b|\\b(?:query|queries|show-?cause (?:notice|letter)|letter of (?:inquiry|enquiry)|questions?) (?:was|were|has been|have been) (?:[a-z]+ )?${SENT} (?:both )?\\ue000`,
      "g",
    ),
    asked: true,
    unless: /\bnot\b/,
  },
];
