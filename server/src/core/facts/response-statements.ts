import type { Stance } from "../vocabulary/roles.ts";
import { ASKED_STATEMENTS } from "./response-asked.ts";
import { FURTHER_STATEMENTS } from "./response-further.ts";
import { INFORMED_STATEMENTS } from "./response-informed.ts";
import { NOBODY_STATEMENTS } from "./response-nobody.ts";
import { PLAIN_STATEMENTS } from "./response-plain.ts";
import { QUERY_STATEMENTS } from "./response-queries.ts";
import { UNHEARD_STATEMENTS } from "./response-unheard.ts";
import { OF } from "./response-words.ts";

/** A way to state a position. In a pattern `\ue000` stands for a group of agents, of which only authors count. */
export interface Statement {
  readonly stance: Stance;
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Which group in the match holds the authors, where it is not the first; -1 is the last. */
  readonly agent?: number;
  /** What may not stand in the match or the 30 units before it. */
  readonly unless?: RegExp;
  /** True where it holds of nobody ("none of the authors responded"). */
  readonly none?: boolean;
  /** `concerns` where it is no position on the decision itself; a group has one of each in a sentence. */
  readonly of?: "concerns";
  /** True where they were asked for an explanation, or gave one, and no more: it counts where nothing else is said. */
  readonly asked?: true;
}

const AUX =
  "(?:,? (?!not\\b|neither\\b|nor\\b|never\\b)(?:ha(?:ve|s|d)|was|were|been|is|are|be|also|all|both|each|who|fully|now|since|that(?! \\ue000)|they|she|he|it|states?|confirms?|declares?|stated|confirmed|indicated|said|informed|us|the|journal|editors?|publisher|and(?! \\ue000)|then|therefore|thus|hence|subsequently|formally|unanimously|collectively|jointly|voluntarily|regretfully|wholly|completely|verbally|contacted|notified|of|this|their|in|full|will|would|like|say|wish(?:es)?|to|decision|retraction|advised|made|aware|retract(?:ed|s)?|explicitly|expressed|article|read|seen|reviewed|discussed|with|on|behalf|as|we|investigation|outcome|findings|errors?|apologi[sz]ed?|for|acknowledged?|admitted|mistakes?|take|responsibility|reported|declared|responded|replied|told|conceded|writing|\\ue000)){0,12}";
const TARGET =
  "(?:retract\\w*|withdraw\\w*|decision|resolution\\b|ruling\\b|verdict\\b|notice|correction|corrigendum|removal|expression of concern|statement|action|wording|republication|outcome|conclusions? of the (?:investigation|inquiry)|publication of this|content of this|step|(?:its|the|this) (?:text|content)\\b(?! of (?:the|this|our|their) (?:[a-z]+ )?(?:manuscript|paper|article))|this(?! (?:article|paper|study|manuscript|work|publication))(?: retraction| decision| notice| statement| correction| withdrawal| action| expression of concern)?\\b|it\\b|these)";
const CONTACT =
  "(?:contact|reach|locate|trace|find|get in touch with|communicate with|correspond with|obtain (?:a )?(?:response|reply|contact details|contact information|comment)s? (?:from|for)|get (?:a )?(?:response|reply) from)";

/** Nobody answered: what stands behind "the authors were asked for their data". */
const UNANSWERED =
  "(?:but|and|however|though|yet|although|without)\\b,?[^.;]{0,50}?\\b(?:not|never|no|n't|nor|without|fail(?:ed|s)?(?: to)?)\\b[^.;\\ue000]{0,30}?\\b(?:respon(?:d|se)\\w*|repl(?:y|ies|ied)|answer\\w*|one\\b|forthcoming|heard)";
const UNCONVINCED =
  /\b(?:satisfactor(?:y|ily)|adequate(?:ly)?|convincing(?:ly)?|reasonable|acceptable|sufficient(?:ly)?)\b|provide [^.;]{0,60}in response/;

const STATEMENTS: readonly Statement[] = [
  {
    stance: "neither",
    cue: /comment|opinion|position|undecided|abstain/,
    pattern:
      /\ue000(?: [^.;\ue000]{0,100}?)? (?:(?:would|did|does|do|had|has|have) (?:(?:much )?(?:rather|prefer(?:red)?|choose[ns]?|chosen|wished|elected|opted) not|not (?:wish|want|choose|care)) (?:to )?(?:comment|state|say|express|take|give|respond)|(?:preferred|chose|elected|opted|wished) not to (?:comment|state|express|take (?:an?|any|up)|give|say)|(?:ha[sd]|have) no (?:comments?|opinion|position)\b|(?:made|gave|offered) no (?:opinion|position)\b|(?:was|were|remains?|remained|is|are) undecided|abstain(?:ed|s)?|reserved (?:his|her|their) (?:opinion|position|judge?ment))/g,
  },
  {
    stance: "neither",
    cue: /neither|declin|not sign|not (?:\w+ )?(?:stated|indicated|said|confirmed|expressed|specified|state|indicate|say|confirm|express)|would not say|n[eo]r (?:dis)?agree|no (?:explicit )?(?:statement|opinion|position)|not (?:agree|explicitly)[^.]{0,20}(?:or|nor) disagree/,
    pattern: new RegExp(
      `\\ue000${OF}(?: [^.;\\ue000]{0,60}?)? (?:neither (?:\\w+ )?(?:agree[ds]?|agreement)(?: with| to)? n?or (?:dis\\w+|objected|opposed)|(?:ha(?:s|ve|d)|did|do|does) not (?:explicitly |clearly |yet )?(?:stated?|indicated?|said|say|confirm(?:ed)?|expressed?|specif(?:y|ied)) (?:explicitly )?(?:if|whether|agreement|an opinion|(?:their|his|her|any|a) (?:agreement|opinion|position|view))|declined to (?:comment|state|say|express|take|provide a (?:comment|statement))|(?:but |and )(?:have |has )?declined(?: (?:to do so|the (?:offer|invitation|opportunity)|this opportunity))?(?=[.,;]|$)|would not (?:say|comment|state)|(?:did|do|does|ha(?:s|ve)) not sign(?:ed)?,? (?:this|the)(?![^.;]{0,60}(?:not agree|disagree))|(?:did|do|does|ha(?:s|ve)) not (?:explicitly )?(?:agreed? (?:n?or disagreed?|or object\\w*)|take a position|took a position)|(?:express|stat|g[ai]v)\\w+ neither agreement n?or disagreement|(?:express|stat|g[ai]v)\\w+ no (?:opinion|position|view))`,
      "g",
    ),
  },
  {
    stance: "no-response",
    cue: /respon|repl|answer|comment|correspond|hear|forthcoming|acknowledg|silent|remain|feedback/,
    pattern: new RegExp(
      `\\ue000${OF}(?: (?!of\\b|agree)[^.;\\ue000]{0,70}?)? (?:(?:(?:did|do|does|ha(?:s|ve|d)|could) (?:not|n't)(?: yet| as yet| ever| so far| been able to| provided?(?: us with)?(?: an?| any)?| given? (?:a|any)| offered?(?: an?| any)?| sent?(?: any)?)?(?: \\w+ly)?|(?:have|has|had)? ?never|fail(?:ed|s)? to|(?:have|has) yet to|was unable to|were unable to|(?:chose|chosen|elected|opted|preferred|decided) not to|(?:have |has |had )?(?:provided|gave|given|made|offered|submitted|sent) no(?: further)?) (?:respon(?:d|ded|se)|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|acknowledged?|react(?:ed)?|cooperated?|engaged?|feedback)\\b(?! (?:adequately|satisfactorily|sufficiently|convincingly|appropriately))|(?:was|were|is|are|been|remain(?:ed|s)?|proved|became) (?:unresponsive|non-?responsive|not responsive|silent)|remain(?:s|ed) unavailable)`,
      "g",
    ),
    unless:
      /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? who\b|\b(?:satisfactor(?:y|ily)|adequate|convincing|reasonable|acceptable)\b|(?:reached|contacted|located|traced|found) or (?:else )?(?:has|have|did|fail)|agree\w*[^.;]{0,10}\ue000? ?$|not respon(?:d|sible)(?:ed)? (?:adequat|satisf)|deceased|died|passed away/,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /receive|got|obtain|chose not|did not|ha(?:ve|s) not|declined|or (?:to )?(?:respond|reply)/,
    pattern:
      /\b(?:asking|contacting|approaching|requests? to|letters? to|e-?mails? to) \ue000[^.;]{0,100}\b(?:not|never) (?:received?|get|got|obtain(?:ed)?) (?:any|an?|their) (?:reply|response|answer)|\ue000 (?:was|were|has been|have been) (?:invited|asked|(?:given|offered|afforded|granted) [^.;,\ue000]{1,30}) to (?:respond|reply|comment)[^.;\ue000]{0,60}(?:but|and) (?:they |he |she )?(?:chose not to|did not|have not|has not)(?: do(?:ne)? so| take (?:it|this|that|them)(?: up)?)?(?: within [^.;,\ue000]{1,40})?(?=[.;,]|$)|\ue000 (?:have |has )?fail(?:ed|s) to [^.;,\ue000]{1,40} or (?:to )?(?:respond|reply|answer)\b/g,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /none|neither|nobody|no one/,
    pattern:
      /\ue000 (?:was|were|has been|have been)[^.\ue000]{0,80}(?:by \ue000[^.\ue000]{0,40})?(?:none|neither|no one|nobody) (?:of them |has |have |had ){0,2}(?:respon|repl|answer)\w*/g,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /neither/,
    pattern: /\bneither \ue000 (?:has |have |had )?(?:respon|repl|answer)\w*/g,
    of: "concerns",
  },
  {
    stance: "disagree",
    cue: /neither/,
    pattern: /\bneither \ue000 (?:has |have |had )?(?:agree[sd]?|consented)\b/g,
    unless: /nor disagree/,
  },
  {
    stance: "no-response",
    cue: /respon|repl|answer/,
    pattern:
      /\ue000,?(?:,? (?:has|have|had|ever|yet|so|far|of|these)){0,4} (?:respond(?:ed|s)?|repl(?:y|ied)|answer(?:ed)?)\b/g,
    none: true,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /\b(?:no|not|without|never|n't|any|unanswered|lack|un\w+)\b/,
    pattern:
      /(?:\b(?:no|not|n't|without|never|absence of|lack of)\b(?: [\w']+){0,7} (?:response|reply|replies|answer|explanation|comment|acknowledge?ment|responses|communication|word)s?(?: (?:was|were|has been|have been|had been|is|being|yet|been|either|ever|forthcoming|received|obtained|provided|given|heard))*(?: (?:to|on|about|regarding) [^.;\ue000]{0,60}?)? (?:from|by)|(?:not|n't|never) (?:heard|hear)(?: back)? from) (?:any of )?\ue000/g,
    agent: -1,
    unless: /(?:satisfactor|adequate|convincing|reasonable|acceptable|sufficient|investigation)/,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /unanswered|no (?:response|reply)|without (?:\w+ )?(?:response|reply|answer)|not (?:been )?(?:answered|responded)|unsuccess.*respon/,
    pattern:
      /\b(?:attempts?|efforts?|e-?mails?|letters?|explanations?|clarifications?|requests?|queries|enquiries|inquiries|messages|correspondence|communications?|questions) (?:[^.;\ue000]{0,60} )?\ue000(?:'s?)?[^.;\ue000]{0,60} (?:unanswered|(?:no|without|without any|without a) (?:response|reply|answer)|not (?:been )?(?:answered|responded|returned))/g,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /contacted|mailed|approached|asked|informed|notified|invited|requested|given|offered/,
    pattern: new RegExp(
      `\\ue000(?:,? (?:was|were|has been|have been|had been|ha(?:s|ve|d) all been)){1,2} (?:repeatedly |multiple times |also |then |subsequently )*(?:contacted|informed|notified|e-?mailed|approached|asked|invited|requested|given|offered)\\b[^.;\\ue000]{0,110}?,? ${UNANSWERED}`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /requests?|quer|contact|wrote|written|asked|informed|notified|told|alerted|approached|mailed|invited/,
    pattern: new RegExp(
      `(?:contacted|wrote to|asked|informed|notified|told|alerted|e-?mailed|approached|written to|requested|invited|contact(?:ing)?|reach out to|reached out to) (?:both |all )?\\ue000[^.;\\ue000]{0,110}?,? ${UNANSWERED}`,
      "g",
    ),
    unless: UNCONVINCED,
    of: "concerns",
  },
  {
    stance: "no-response",
    cue: /(?:repl|respon|answer|explanation|comment|feedback)/,
    pattern:
      /\ue000(?:,? (?:was|were|has been|have been|had been|also|all|both|repeatedly|then)){1,3} (?:contacted|informed|notified|e-?mailed|approached|asked|invited|requested|given|offered|reminded|written|urged|telephoned)\b[^.\ue000]{0,110}?(?:[;,:–—]|,? (?:but|and|however|though|although)) ?(?:however, |but |and |to date |so far )?(?:no (?:further |such |written |satisfactory )?(?:reply|replies|response|responses|answer|answers|explanation|comments?|feedback)\b(?! (?:n?or|was requested))|(?:an? |the |any |their )?(?:reply|response|answer|explanation|feedback)\b[^.;\ue000]{0,20} (?:was|were|has|have|had) (?:not|never)\b(?! (?:[a-z]+ )?(?:satisf|adequate|accept|convinc|suffic|reason|credib|clear|complete|plausib)))/g,
    of: "concerns",
  },
  {
    stance: "disagree",
    cue: /lawyer|solicitor|attorney|legal|counsel/,
    pattern:
      /\ue000(?:'s?)? (?:lawyers?|solicitors?|attorneys?|legal (?:representatives?|counsel|team|advis[eo]rs?))[^.;\ue000]{0,40}(?:\ue000[^.;\ue000]{0,20})? that (?:he|she|they) (?:(?:do|does|did) not (?:agree|accept|consent|support)|disagree|object|oppose)/g,
  },
  {
    stance: "not-reached",
    cue: /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? whom?\b/,
    pattern:
      /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? whom?\b[^.;,]{0,50}?\b(?:reach|consult|contact|locat|deceased|died|passed away|found|traced|unavailable)\w*/g,
  },
  {
    stance: "no-response",
    cue: /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? who\b/,
    pattern:
      /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? who\b[^.;,\ue000]{0,30}? (?:(?:not|never|no|n't)\b[^.;,\ue000]{0,30}?\b(?:respon|repl|answer)\w*|(?:remain(?:ed|s)|was|were|is|are|been) (?:unresponsive|non-?responsive|silent))/g,
    of: "concerns",
  },
  {
    stance: "not-reached",
    cue: /unable|could not|couldn't|not (?:been )?(?:able|possible)|cannot|unsuccess|fail|without success|impossible|unsuccessful/,
    pattern: new RegExp(
      `(?:\\b(?:unable|not(?: been)? able|not(?: been)? possible|impossible|inability|fail(?:ed|ure)) (?:for us )?to|\\b(?:could|can|did|was|were|have|has)(?: not|n't)(?: (?:be|been|managed|succeeded|able|to|in|successfully|ever)){0,4}|\\bcannot|unsuccessful in|without success in) (?:${CONTACT}|contact(?:ed|ing)|reach(?:ed|ing)|locat(?:ed|ing)|trac(?:ed|ing)|contacting or \\w+)(?: (?:either|any|some|all|or|with|of))* \\ue000`,
      "g",
    ),
    agent: -1,
    unless: /\bagreement\b/,
  },
  {
    stance: "not-reached",
    cue: /tried|attempted|sought/,
    pattern:
      /(?:tried|attempted|sought) (?:\w+ )?to (?:contact|reach|locate|trace|find) \ue000[^.;\ue000]{0,60}(?:without success|unsuccessful|in vain|to no avail|failed|but (?:the |our |all )?(?:letters?|e-?mails?|messages?) [^.;]{0,20}(?:returned|bounced|undeliver)|but (?:could not|were unable|was unable))/g,
  },
  {
    stance: "not-reached",
    cue: /attempt|effort/,
    pattern:
      /\b(?:attempts?|efforts?) (?:[^.;\ue000]{0,40} )?(?:to |at |of )(?:contact|reach|locat|trac|find|communicat|correspond)\w* (?:with )?\ue000[^.;\ue000]{0,60} (?:unsuccessful|fail(?:ed|ure)|without success|in vain|to no avail|fruitless|not (?:been )?successful|did not succeed)/g,
  },
  {
    stance: "not-reached",
    cue: /reach|contact|locat|trac|identified|consulted|deceased|died|passed away|address|found|late |available/,
    pattern: new RegExp(
      `\\ue000${OF}(?: [^.;,\\ue000]{3,60} and)?(?:,? (?:who|that|however|sadly|has|have|also|since|unfortunately|is|are|now|either)){0,3} (?:(?:could|can|did|was|were|has|have|is|are)(?: not|n't)(?: been| be| able to be| possible to){0,2} (?:reach(?:ed|able)|contact(?:ed|able)|located|traced|found|identified|consulted|contactable)\\b|cannot be (?:reached|contacted|located|traced|found)|(?:was|were|is|are|has been|have been|could) (?:unreachable|uncontactable|untraceable|unavailable for comment|unable to be (?:reached|contacted|located))|(?:is|are|was|were) (?:now )?deceased|(?:has |have |had )?(?:since )?(?:died|passed away)|(?:is|are|was|were|has|have) (?:no longer|not)(?: been)? (?:contactable|reachable|available|able to be (?:contacted|reached)))`,
      "g",
    ),
    unless:
      /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000,? who\b|\b(?:by|of|(?<!apart )from|with|data|evidence) \ue000[^\ue000]*$/,
  },
  {
    stance: "not-reached",
    cue: /whereabouts|bounce|undeliver|returned|not delivered/,
    pattern:
      /\b(?:whereabouts|contact details|addresse?s?) of \ue000[^.;\ue000]{0,40} (?:unknown|not known|could not|uncertain|unavailable)|\b(?:e-?mails?|messages?|letters?|correspondence)\b[^.;\ue000]{0,60} to \ue000[^.;\ue000]{0,60} (?:bounced?|undeliver\w+|returned|not delivered)/g,
  },
  {
    stance: "not-reached",
    cue: /address|contact|e-?mail|deceased|whereabouts|location|not \ue000 could/,
    pattern:
      /\ue000,? (?:for whom|whose)[^.;\ue000]{0,40}(?:contact|address|e-?mail|whereabouts|location)[^.;\ue000]{0,40}(?:not|no longer|unavailable|unknown|bounced|could)[^.;,\ue000]{0,20}|\b(?:no|not|n't|lack of|without|unable to|unsuccessful in)\b[^.;\ue000]{0,30} (?:current|valid|working|up-to-date|correct|active|contact|e-?mail)[^.;\ue000]{0,50} for \ue000|\ue000[^.;\ue000]{0,60} no (?:current |valid |working |other |longer )?(?:contact|address|e-?mail)[^.;\ue000]{0,30}(?:found|known|available|obtained|located)|\ue000 could not be (?:reached|contacted)|\bnot \ue000 could be (?:reached|contacted)|\ue000 \((?:now )?deceased\)/g,
  },
  {
    stance: "disagree",
    cue: /not |n't|disagree|object|oppos|disput|challeng|reject|refus|declin|dissent|contest|st(?:and|ood)s? by|against|unwilling|disagreement|stand|appeal/,
    pattern: new RegExp(
      `\\ue000${OF}(?: (?:(?:ha[sd]|have) )?(?:notified|informed|told|advised|said to|responded to|indicated to|(?:replied|responded|answered|stated|written) (?:through|via)) \\ue000,? that (?:they|he|she))?(?: (?!neither)[^.;\\ue000]{0,70}?)?,? (?:(?:do|does|did|ha(?:s|ve|d)|were|was|are|is|could|would|will)(?: not|n't)(?: \\w+ly| yet| to| wish to| been willing to| in| able to| willing to| given?(?: their| his| her)?){0,3} (?:agree(?:ment|d|s)?|concur(?:red)?|consent(?:ed)?|accept(?:ed)?|support(?:ed)?|approved?|endorsed?)\\b(?! (?:on|about|over|among) (?!(?:the |this |its )?(?:retract|withdr|decision|notice)))(?! that (?:they|he|she|this) (?:was|were) | to (?:be (?:listed|named|included|an? author)|(?:(?:its|their|the) )?(?:submission|inclusion|authorship))| to submit)|disagree[sd]?\\b|in disagreement|(?:was|were|is|are) (?:strongly )?against (?:the |this |its )*(?:retraction|withdrawal|decision)|appealed (?:against )?(?:the|this) (?:decision|retraction)|dissent(?:ed|s)?|(?:object(?:ed|s)?|opposed|opposes|oppose) (?:to )?[^.;\\ue000]{0,30}${TARGET}|(?:disputes?|disputed|contest(?:ed|s)?|challenge[sd]?|reject(?:ed|s)?) (?:(?:it|this)(?=[.,;]|$)|[^.;\\ue000]{0,40}(?:retraction|concerns|allegations?|accusations?|criticisms?|decision|withdrawal|conclusion|outcome|verdict|ruling|findings of|notice|expression of concern|action))|(?:refus|declin)(?:ed|es?) to (?:be (?:a )?party|join|sign|agree|accept|retract|withdraw|consent|approve|endorse|support)|(?:stands?|stood|standing) by (?![^.;]{0,80}\\bbut (?:also )?(?:agree|accept|consent|concur))(?:the|their|his|her|its|all) (?:\\w+ )?\\w+)`,
      "g",
    ),
    unless:
      /(?<!not |n't )\bagree[sd]? (?:with|to) [^.;]{0,60}\bst(?:an|oo)ds? by|(?<!not |n't )\bagree[sd]? (?:with|to) (?:the |this )?(?:retraction|withdrawal|decision)[^.;]{0,12} but\b|\bno(?:t|r)? (?:\w+ )?(?:object|oppos|disput|disagree|contest|challeng)(?!\w*, (?:and|but|while|whereas) \ue000)|neither(?![^,;\ue000]{0,40}, (?:and|but|while|whereas) \ue000)|\b(?:explanations?|justifications?|repl(?:y|ies)|responses?|arguments?|claims?|appeals?|answers?|requests?) (?:[a-z]+ )?(?:was|were|is|are|has been|have been|could)(?: not|n't)|raise no|no objection|did not (?:disagree|object|dispute|oppose)|submitted without [^.;]{0,60} not (?:approved|agreed|consented)|not (?:approved?|agreed? to|consented? to|accepted) (?:the |its |this |their |his |her )?(?:final |submitted |published |revised )?(?:manuscript|version|submission|draft|text of the (?:manuscript|paper))|ethic|patients?|participants?/,
  },
  {
    stance: "disagree",
    cue: /(?:does|do|did)(?: not|n't)(?:[.;,]|$| and)/, // "A and B agree; C does not"
    pattern:
      /\ue000,? (?:however,? )?(?:(?:has |have )?(?:stated|said|indicated|confirmed|replied) that (?:he|she|they) )?(?:does|do|did)(?: not|n't)(?=[.;,]|$| and\b)/g,
  },
  {
    stance: "disagree",
    cue: /disagreement|objection|against|opposition|without/,
    pattern:
      /(?:\b(?:despite|over|notwithstanding|against) the (?:disagreement|objections?|opposition|wishes|will) (?:of|from|by)|\bwithout the (?:agreement|consent|approval) of|\b(?:disagreement|opposition|objections?) (?:of|from|by)) \ue000/g,
    agent: -1,
    unless: /\bsubmitted|published without|added|included|\b(?:no|without(?: any)?) objections?/,
  },
  {
    stance: "disagree",
    cue: /objections?|disagreement/,
    pattern: /\ue000's? (?:formal |written |strong )?(?:objections?|disagreement|opposition)\b/g,
    unless: /\b(?:no|without|any) (?:\w+ )?\ue000/,
  },
  {
    stance: "disagree",
    cue: /against|despite|over/,
    pattern:
      /\b(?:against|despite|over|notwithstanding) \ue000'?s? (?:wish|wishes|will|objections?|disagreement|opposition)/g,
  },
  {
    stance: "agree",
    cue: /(?:except|excluding|apart from|other than|exception of|save)(?: for)? \ue000,? \ue000/,
    pattern:
      /(?<=(?:except|excluding|apart from|other than|exception of|save)(?: for)? \ue000,? )\ue000,?(?: [a-z]+){0,4} (?:retract|withdraw)/g,
  },
  {
    stance: "agree",
    cue: /except|excluding|apart from|other than|exception of|save for/,
    pattern:
      /\ue000,? \(?(?:except|excluding|apart from|other than|with the (?:sole )?exception of|save)(?: for)? \ue000\)?,?(?: [a-z]+){0,4} (?:retract|withdraw)/g,
  },
  {
    stance: "agree",
    cue: /agree|concur|consent|accept|support|approv|endors|object|sign|opposed|favou?r|not (?:dispute|contest|oppose)|assent|welcom|accord/,
    pattern: new RegExp(
      `\\ue000(?!(?<=\\bby \\ue000) of )${OF}(?:${AUX}|(?: have| has)? (?:told|informed|notified|said to|assured) \\ue000 that (?:they|he|she)\\b[^.;\\ue000]{0,90}? and(?: also| they| he| she){0,2}|[^.\\ue000]{0,100}?[;,] (?:they|he|she)(?: \\w+ly| also| have| has){0,3}|[^.;\\ue000]{0,140}?(?: (?:by|paid|with|to|from|of|at) \\ue000[^.;\\ue000]{0,80}?)? (?:and|but)(?: \\w+ly| also| have| has| are| is| were| was| they| he| she| all| do| does| said| stated| confirmed| indicated| added| declared| that){0,4}),? (?:(?:agree[sd]?|agreeing|concur(?:s|red)?|consent(?:s|ed)?|assent(?:ed|s)?|(?:in|their|his|her) (?:full |complete |unanimous )?(?:agreement|accord|consent|concurrence))(?: (?:with|to|on|in|and|fully|support|approve|of|that|upon|completely|wholeheartedly|accept)){0,4}(?: \\ue000(?:'s?)?(?= (?:\\w+ )?(?:decision|verdict|ruling|judge?ment|conclusion)))?(?: [^.;\\ue000]{0,80}?\\b${TARGET}|(?=[.;]|$|, (?:while|whereas|but|although|and|too|as well|with the)\\b|,? \\(?(?:except|excluding|save|apart from|other than|with the (?:sole )?exception of)\\b|,? (?:also )?(?:on|in) behalf of| in the name of| (?:and|but|while|whereas) \\ue000| for (?:all )?(?:of )?\\ue000))|(?:accept(?:s|ed)?|support(?:s|ed)?|approve[sd]?|endorse[sd]?|sign(?:ed)?|welcome[sd]?|acknowledge[sd]? and accept(?:ed)?)(?: of)? (?:\\ue000'?s? )?(?:the |this |our |its |their |and |fully |all |that |these )*(?:\\w+ )?(?:\\w+ )?${TARGET}|(?:d(?:o|oes|id)|ha(?:s|ve|d)) not (?:object|oppose|disagree|dispute|contest)|(?:is|are|was|were|be) in favou?r of [^.;\\ue000]{0,30}${TARGET}|signed(?=[.;]|$)|signed (?!(?:the |an? )?(?:[a-z-]+ ){0,2}?(?:copyright|authorship|submission|transfer|licen[sc]e|disclosure|contribut|publishing|ethic))(?:the |an? )?(?:\\w+ ){0,2}(?:consent|agreement|declaration|form|statement)\\b|agree[sd]? that (?:the |our )?readers|(?:ha(?:s|ve|d)|raised?|expressed?|made|with|voiced|lodged|filed|entered|offered) no (?:objections?|disagreements?|opposition)|(?:given|gave|give|expressed|confirmed|declared|stated|provided|indicated|signalled|signified) (?:their |his |her )?(?:full |written |unanimous )?(?:consent|agreement|approval)\\b)`,
      "g",
    ),
    unless:
      /\bwould have (?:agree|concur|consent|sign)|\b(?:between|among|amongst) \ue000[^\ue000]*$|\b(?:form|transfer),? (?:that|which) \ue000|\bwithout [^.;\ue000]{0,20}(?:knowledge|approval|permission),? (?:and|or) (?:consent|agreement)\b|\b(?:not|nor|neither|never) (?:\w+ )?(?:agree|concur|consent|accept|support|approve|endorse|sign)|\b(?:if|whether|unless) \ue000|agreed? that they did|conditions?|ethics|explicitly agree to this as|disagree \w+ (?:this|the)|(?:to|and) (?:retract|withdraw) (?:the )?(?:allegation|claim)/,
  },
  {
    stance: "agree",
    cue: /agreement|consent|approval|support|permission|concurrence|knowledge|endorsement/,
    pattern:
      /\b(?:with|by|in|under|following|has|had|after|upon|obtained|received|through) (?:the )?(?:full |unanimous |mutual |express |written |explicit |prior |common |complete |joint )?(?:agreement|consent|approval|support|concurrence|consensus|endorsement|permission)(?: and (?:\w+ )?(?:agreement|consent|approval|support|knowledge))? (?:of|from|by|with|between|among) \ue000/g,
    agent: -1,
    unless:
      /without|not (?:been )?(?:obtained|received)|submitted|(?<!(?:retraction|notice|correction|statement) (?:is|was) )published (?:with|under)|ethic|informed consent|\bno agreement|request(?:ed|ing)? (?:the |for )?(?:agreement|consent|approval|permission)/,
  },
  {
    stance: "agree",
    cue: /(?:consent|agreement|approval)s? (?:of|from|by|for|to)/,
    pattern:
      /\b(?:consents?|agreements?|approvals?) (?:for|to) (?:the |this )?(?:retraction|withdrawal) (?:was|were|has been|have been) (?:obtained|received|given) (?:from|by) \ue000|\b(?:consents?|agreements?|approvals?) (?:of|from|by) \ue000(?: [^.;\ue000]{0,50})? (?:was|were|has been|have been|is|are) (?:also |duly )?(?:obtained|received|given|secured|granted|sought and obtained)/g,
    unless: /\bnot?\b|ethic|informed consent|patients?|submitted/,
  },
  {
    stance: "agree",
    cue: /agreement|consent|approval/,
    pattern: /\b(?:with|by) \ue000'?s? (?:full |unanimous |written )?(?:agreement|consent|approval)/g,
  },
  {
    stance: "agree",
    cue: /approv|agreed|endors|support|accepted|signed|acknowledged/,
    pattern:
      /(?:retraction|withdrawal|notice|decision|statement|correction|this|action|which)[^.;\ue000]{0,60} (?:approved|agreed(?: to| upon| on| with)?|endorsed|supported|accepted|signed|acknowledged|consented to|confirmed) by (?:both |(?:the|his|her|my|their) (?:[a-z]+ )?(?:supervisors?|advis[eo]rs?|mentors?),? )?\ue000/g,
    unless: /\bnot (?:been )?(?:approved|agreed|endorsed|supported|accepted|signed)|ethic/,
  },
  {
    stance: "agree",
    cue: /agreed(?: [a-z]+)? with/,
    pattern:
      /(?:retraction|withdrawal|notice|decision|statement|correction|this|action|wording|text)\b(?: (?:of|to|for) [^.;\ue000]{1,40})? (?:has been|was|is|had been|were|have been) (?:\w+ )?(?:discussed and )?agreed(?: upon)? with (?:both )?\ue000/g,
    unless: /\bnot\b/,
  },
];

/** The statements in the order in which they are tried; of two of one sort that give the same group, the first counts. */
export const ALL_STATEMENTS: readonly Statement[] = [
  ...FURTHER_STATEMENTS,
  ...STATEMENTS,
  ...PLAIN_STATEMENTS,
  ...UNHEARD_STATEMENTS,
  ...NOBODY_STATEMENTS,
  ...QUERY_STATEMENTS,
  ...INFORMED_STATEMENTS,
  ...ASKED_STATEMENTS,
];
