import type { Statement } from "./response-statements.ts";
import { DEED, MATTER, OF } from "./response-words.ts";

const TOLD =
  "(?:informed|notified|advised|told|aware|apprised|alerted|served|intimated|(?:put|placed) on notice|on notice)";
const TELLS =
  "(?:inform(?:ed|s|ing)?|notif(?:ied|ies|ying)|advis(?:ed|es|ing)|t(?:old|ells?|elling)|alert(?:ed|s|ing)?|appris(?:ed|es|ing))";
const SENT =
  "(?:(?:communicated|sent|conveyed|notified|forwarded|e-?mailed|provided|mailed|announced|reported|made known|shown|transmitted|relayed|passed on|passed|intimated|submitted|put|posted|presented|disclosed|issued|read out|delivered|supplied|given|addressed|shown) to|shared with)";
/** How something reaches somebody, and when: nothing of what it is. */
const BY =
  "(?: (?:by|through|via) (?:an? |the |registered |(?:his|her|their) )*(?:letters?|e-?mails?|mail|post|telephone|phone|fax|courier|messages?|lawyers?|institutions?))?(?: (?:on|in|at|before|prior to|since|during) [^.;,\\ue000]{2,50}?)?";
/** The clause ends, or says what they did then. */
const ENDS =
  "(?=[.;]|$|,? (?:too|as well|likewise)(?=[.;,])|, as (?:was|were|is|are|has|have)\\b|,? (?:together|along) with \\ue000|,? (?:and|but) (?:is|are|has|have|had|was|were|will|would|did|do|does|they|he|she|no)\\b)";

/** Who was told, or given a chance to respond. They are tried last: who was told may have said more. */
export const INFORMED_STATEMENTS: readonly Statement[] = [
  {
    stance: "informed",
    cue: /informed|notified|advised|aware|told|apprised|alerted|served|intimated|on notice/,
    pattern: new RegExp(
      `\\ue000${OF}(?:,? (?:who|have|has|had|were|was|been|are|is|also|all|both|now|fully|duly|subsequently|accordingly|then|each|be|will|therefore|made|kept|already|(?:contacted|approached) and)){1,7} ${TOLD}(?: (?:by \\ue000|in writing|in advance|accordingly|formally|beforehand|afterwards|thereof))?(?: (?:of|about|that|to|regarding|on|prior to|before|concerning|with) [^.;\\ue000]{0,60}?(?:\\ue000[^.;\\ue000]{0,40}?)?(?:${MATTER}|this\\b(?! (?:problem|error|mistake|mix-?up|fact)))|(?=,? and \\ue000)|${BY}${ENDS})`,
      "g",
    ),
    unless: /\bnot (?:\w+ )?(?:informed|aware|notified|told)|(?:of|about) (?:an? |the |this |these )?(?:error|mistake)/,
  },
  {
    stance: "informed",
    cue: /on notice/,
    pattern: /\b(?:put(?:s|ting)?|plac(?:es|ed|ing)) \ue000 on notice\b/g,
  },
  {
    stance: "informed",
    cue: /(?:concerns?|allegations?|inquiry|enquiry|investigation|complaint|matter)[.;]/,
    pattern: new RegExp(
      `\\ue000(?:,? (?:have|has|had|were|was|been|are|also|all|both|made|duly)){1,5} ${TOLD} (?:of|about) (?:the|these|this|those|all|our) (?:[a-z]+ ){0,2}(?:concerns?|allegations?|inquiry|enquiry|investigation|complaint|matter)(?=[.;])`,
      "g",
    ),
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /asked (?:whether|if)/,
    pattern: new RegExp(
      `\\ue000${OF}(?:,? (?:have|has|had|were|was|been|also|all|both|then)){1,4} asked (?:whether|if) (?:he|she|they|\\ue000) (?:would )?(?:agree|consent|accept|approve|object)`,
      "g",
    ),
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /opportunity|chance|communication|invited/,
    pattern:
      /\ue000(?:,? (?:have|has|had|were|was|been|also|all|both|each|contacted|notified|informed|of|this|the|retraction|decision|and|then|duly|subsequently|further)){0,10} (?:(?:given|offered|provided with|provided|afforded|had|received|got) (?:an?|the|every|ample)(?: \w+)? (?:opportunity|chance)|received (?:an?|the) (?:\w+ )?(?:communication|letter|notification|notice)|invited to (?:respond|comment|reply)|received notification)[^.,;\ue000]{0,80}/g,
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /opportunity|chance/,
    pattern:
      /\b(?:gave|given|giving|offered|afforded|granted|provided) \ue000 (?:with )?(?:an?|the|every|ample) (?:[a-z]+ )?(?:opportunity|chance) (?:to|of|for)\b|\b(?:an?|the|every) (?:[a-z]+ )?(?:opportunity|chance) (?:to|of) [^.;,\ue000]{1,50} (?:was|were|has been|had been) (?:also )?(?:given|offered|afforded|granted) to \ue000/g,
    agent: -1,
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /inform|notif|advis|alert|told|tell|appris/,
    pattern: new RegExp(
      `(?:\\b(?:have|has|had|we|also|journal|office|board|by|after|upon|on|having|before|in)|\\ue000)(?: (?:also|have|has|had|already|duly|first|thus|then|subsequently|formally)){0,2} ${TELLS} (?:both )?\\ue000(?:'s)?(?: (?:of|about|that|regarding|on|concerning) [^.;\\ue000]{0,60}?(?:\\ue000[^.;\\ue000]{0,40}?)?(?:retract|withdraw|decision|notice|outcome|action|removal|expression of concern|correction)\\w*|${BY}${ENDS})`,
      "g",
    ),
    agent: -1,
    unless:
      /\ue000[^.]{0,30} (?:informed|notified|advised|alerted) \ue000(?:'s)? (?:of|about|that) (?:an? )?(?:error|mistake)|\bnot\b/,
  },
  {
    stance: "informed",
    cue: /(?:having|after|upon|on|following) (?:[a-z]+ )?(?:inform|notif|advis|told|telling|alert)|(?:notification|notice|contact|follow-?up|communication) (?:of|to|with) \ue000/u,
    pattern: new RegExp(
      `(?:having|after|upon|on) (?:[a-z]+ )?${TELLS} \\ue000(?=,)|(?:following|after|upon|on) (?:[a-z]+ )?(?:notification (?:of|to)|contact with|follow-?up with|communication with) \\ue000`,
      "g",
    ),
    agent: -1,
  },
  {
    stance: "informed",
    cue: /communicated|sent|shown|conveyed|notified|forwarded|mailed|provided|announced|reported|made known|transmitted|relayed|passed|intimated|submitted|shared|put to|posted|presented|disclosed|issued|read out|delivered|supplied|given|addressed|attention|knowledge/,
    pattern: new RegExp(
      `\\b(?:${MATTER}|copy|copies|notification|statement|draft|text)\\b(?! (?:by|from) \\ue000)[^.;\\ue000]{0,60}? (?:was|has been|were|is|have been|had been|being) (?:\\w+ ){0,2}?(?:${SENT}|brought to the (?:attention|notice|knowledge) of) (?:[^.;\\ue000]{0,40} (?:of|for) )?(?:each of |all of )?\\ue000`,
      "g",
    ),
    unless: /raw data|explanation|letters? of inquir|experiment|\bnot\b/,
  },
  {
    stance: "informed",
    cue: /communicat|sen[dt]|convey|forward|mail|transmit|relay|pass|shared|gave|given|put/,
    pattern: new RegExp(
      `\\b(?:communicated|sent|conveyed|forwarded|e-?mailed|transmitted|relayed|passed on|shared|gave|given|put|submitted|presented) (?:an? |the |this |our |its |these )?(?:(?:[a-z]+ ){0,2}(?:copy|version|draft|text|notification|notice) of )?(?:the |this |our |its )?(?:[a-z]+ )?${MATTER}[^.;\\ue000]{0,30} (?:to|with) \\ue000|\\b(?:sent|showed|shown|gave|given|forwarded|e-?mailed|provided|supplied) \\ue000 (?:with )?(?:an? |the |this |our |its )?(?:(?:[a-z]+ ){0,2}(?:copy|version|draft|text|wording) of )?(?:the |this |our |its )?(?:[a-z]+ )?${MATTER}`,
      "g",
    ),
    agent: -1,
    unless: /raw data|explanation|\bnot\b/,
  },
  {
    stance: "informed",
    cue: /shown|sight of|sent|provided|supplied|forwarded|received|saw|seen|shared|read|reviewed|know|learn|asked|notice of/,
    pattern: new RegExp(
      `\\ue000(?:(?:,? (?:who|has|have|had|was|were|been|also|all|both|and|contacted|about|the|these|concerns)){1,10} (?:shown|sent|given|provided with|supplied with|forwarded|seen|received|given sight of|had sight of|read|reviewed|asked (?:to comment on|for (?:his|her|their) (?:comments?|views?) on)|given (?:prior |due |advance |written )*notice of)|(?: (?:have|has|all|both|also))* (?:received|saw|read|reviewed|knows? of|knew of|learn(?:ed|t) of|had sight of)) (?:an? |the |this |our |its )?(?:(?:advance |draft |final )*(?:copy|version|draft|text|wording|notification|notice) of (?:the|this|our|its|their) )?(?:draft |final |retraction |full |impending |intended )*${DEED}\\b`,
      "g",
    ),
    unless: /\bnot\b/,
  },
];
