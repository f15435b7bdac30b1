import type { Statement } from "./response-statements.ts";
import { OF } from "./response-words.ts";

const WHERE =
  "(?:(?:e-?mail |postal |current |present |working |valid |new |known |contact |correct |active )*(?:address(?:es)?|contact details|contact information|contact data|details|whereabouts|e-?mail|location))";
/** What is said of an address that reaches nobody. */
const GONE =
  "(?:(?:is|are|was|were|remains?)(?: now| currently)? (?:unknown|not known|untraceable|no longer (?:known|valid|active|current|in use|working|functional|available)|(?:not|no more) (?:valid|active|working|current|in use|available)(?: any ?(?:longer|more))?|out of date|outdated|invalid|inactive|obsolete|defunct|unavailable)|(?:does|do|did) (?:not|no longer) (?:work|exist|function)|(?:has|have) (?:expired|been (?:deactivated|closed|deleted)|become (?:invalid|inactive)|ceased to [a-z]+)|could not be (?:found|obtained|traced|established)|cannot be(?: found| obtained| traced)?)";
const CANNOT =
  "(?:could not|couldn't|cannot|can not|(?:unable|not able|not been able|impossible|not possible|not been possible)(?: for us)? to|failed to|did not (?:succeed in|manage to)|have not been able to)";
const FIND =
  "(?:trace|find|locate|obtain|identify|establish|ascertain|determine|discover|learn|tracing|finding|locating|obtaining|identifying|establishing)";

/** Who said nothing, in everyday words, and whom nobody could ask. They are tried behind the common ones. */
export const UNHEARD_STATEMENTS: readonly Statement[] = [
  {
    stance: "no-response",
    cue: / nor (?:do|does|did|has|have|had|is|are|was|were|would|could) \ue000/u,
    pattern:
      /(?:not|n't|nor|never) (?:[a-z]+ )?(?:respon|repl|answer)[^.]{0,70}?[;,]? (?:and )?n(?:or|either) (?:do|does|did|has|have|had) \ue000/gu,
    agent: -1,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /no (?:[a-z]+ )?(?:repl|answer|respon|sign|reaction|word)|silen|quiet|unanswered|without|opportunity|chance|offer|invitation|lapse|elapse|expire|pass|react|in touch|contact|not (?:yet |ever )?(?:given|sent|made|offered|provided)/,
    pattern: new RegExp(
      `\\ue000${OF}(?: [^.;\\ue000]{0,70}?)? (?:(?:giv|gave|sen[dt]|ma[dk]e|return|offer|provid|suppl)(?:e[dsn]?|n|s|ied|ies)? (?:us |\\ue000 )?no (?:[a-z]+ )?(?:repl(?:y|ies)|answers?|responses?|reactions?|sign of life|word)\\b|(?:keeps?|kept|stays?|stayed|remain(?:s|ed)?|fell|falls|been|was|were|is|are|maintain(?:s|ed)?|preserve[sd]?) (?:[a-z]+ |his |her |their |a )?(?:silent|silence|quiet)\\b|left [^.;\\ue000]{1,60} (?:unanswered|without (?:an? |any )?(?:reply|answer|response))|(?:did|ha[sd]|have) not (?:take|taken|ma[dk]e|avail(?:ed)?|used?|accept(?:ed)?) [^.;\\ue000]{0,30}(?:opportunity|chance|offer|invitation)(?! to (?:retract|withdraw|correct))|let (?:the|this|our|his|her|their|every|that) [^.;\\ue000]{0,30}(?:deadline|limit|period|term|date|weeks|days|months?)[^.;\\ue000]{0,20} (?:pass|lapse|expire|elapse)\\b|(?:did|ha[sd]|have)(?: so far| to date| thus far| until now| up to now| still)? not (?:yet |ever )?(?:(?:given|give|sent|send|made|make|offered?|provided?) (?:us )?(?:an? |any )?(?:[a-z]+ )?(?:repl(?:y|ies)|answers?|responses?|reactions?)|react(?:ed)?\\b)|(?:did|ha[sd]|have) not (?:been |got |come |get |remained )?in (?:touch|contact)(?: with \\ue000)?|(?:did|ha[sd]|have) not (?:been in|made|make) contact)`,
      "g",
    ),
    unless: /\b(?:satisfactor|adequate|convincing|reasonable|acceptable)|agree\w*[^.;]{0,10}\ue000? ?$/,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /in (?:touch|contact)|reacted/,
    pattern: /\ue000,?(?: (?:has|have|had|ever|yet|been|got|so|far)){0,5} (?:in (?:touch|contact)|reacted)\b/gu,
    none: true,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /from \ue000/u,
    pattern:
      /\b(?:no(?:t an?)? (?:[a-z]+ ){0,2}?(?:word|repl(?:y|ies)|answers?|responses?|reactions?|news|sign) (?:[a-z]+ ){0,3}?(?:came|arrived|come|reached \ue000|followed|had)(?: back)? from|nothing (?:(?:was|has been|had been|has|had|further|more) ){0,2}(?:(?:heard|received|come|came|arrived) )?(?:back )?from|(?:had|heard|received|got|have) (?:no (?:word|news|sign of life)|nothing)(?: (?:back|more|further|whatever))? from) (?:any of )?\ue000/gu,
    agent: -1,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /(?:respon|repl|answer)[a-z]* from \ue000/u,
    pattern:
      /\b(?:responses?|repl(?:y|ies)|answers?|comments?) from \ue000 (?:was|were|has|have|had)(?: still| yet)? (?:not|never)(?: yet)? (?:been )?(?:received|obtained|forthcoming|come|arrived)/gu,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /^from \ue000/u,
    pattern:
      /^from \ue000,? (?:\ue000|there)(?: (?:has|have|had|was|were|been|so|far|yet))* (?:(?:received|heard|got|had|came|come) )?(?:nothing|no (?:[a-z]+ )?(?:word|reply|answer|response|reaction))/gu,
    of: "concerns",
  },
  {
    stance: "not-reached",
    cue: /contact|get hold of|in touch/,
    pattern: new RegExp(
      `\\b${CANNOT} (?:make contact|establish contact|get (?:in|into) (?:contact|touch)|get hold|be in contact) (?:with|of) \\ue000|\\bno contact (?:(?:could be|was|has been) (?:made|established|possible|had)|was to be had) with \\ue000`,
      "g",
    ),
    agent: -1,
  },
  {
    stance: "not-reached",
    cue: /address|contact|details|whereabouts|e-?mail|location|lost touch/,
    pattern: new RegExp(
      `(?:\\b${CANNOT} ${FIND} (?:an?|any|the) |\\bin vain (?:for|to ${FIND}) (?:an?|any|the) |\\b(?:no|not any|neither an?) )(?:[a-z]+ )?${WHERE} (?:of|for) (?:any of )?\\ue000|\\b(?:the|any) (?:[a-z]+ )?${WHERE} of \\ue000(?: [^.;\\ue000]{0,20})? ${GONE}|\\blost (?:touch|contact) with \\ue000|\\ue000'?s? (?:[a-z]+ )?${WHERE} ${GONE}`,
      "g",
    ),
    agent: -1,
  },
  {
    stance: "not-reached",
    cue: /address|contact|details|whereabouts|e-?mail|location/,
    pattern: new RegExp(
      `\\ue000 [^.;]{0,140}?(?:\\b${CANNOT} ${FIND} (?:an?|any|the|his|her|their) (?:[a-z]+ )?${WHERE}(?: (?:of|for) (?:him|her|them)\\b)?|\\bno (?:[a-z]+ )?${WHERE} (?:of|for) (?:him|her|them)\\b|\\b(?:his|her|their) (?:[a-z]+ )?${WHERE} ${GONE})`,
      "g",
    ),
    unless: /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000/,
  },
  {
    stance: "not-reached",
    cue: /(?:could not|cannot|couldn't)|living|alive|dead\b|came back|come back|delivered|death of|lost (?:touch|contact)/,
    pattern:
      /\ue000(?<!\b(?:by|of|from|with) \ue000)(?:,? (?:who )?(?:has|have|had|is|are|was|were|left|moved|retired) [^.;]{3,80}?,? and)? (?:therefore |so |now |sadly |thus )?(?:(?:could not|cannot|couldn't) (?:now |any longer |longer |any more )?be (?:reached|contacted|located|traced|found|consulted|asked)|(?:is|are|was|were) (?:no longer (?:living|alive|with us)|dead|not alive))\b|\b(?:letters?|e-?mails?|messages?|mail|correspondence) (?:sent |addressed )?to \ue000[^.;\ue000]{0,40} (?:(?:came|come|comes) back|(?:was|were|could|have|has) not (?:be |been )?delivered)\b|\b(?:since|after|following|because of|owing to|due to) the (?:[a-z]+ )?death of \ue000/gu,
    unless: /\b(?:data|records?|images?|files?|cells?|samples?|mice|patients?|animals?) (?:of|from|by) \ue000/,
  },
];
