import type { Statement } from "./response-statements.ts";
import { DEED, OF } from "./response-words.ts";

const AUX =
  "(?: (?:has|have|had|is|are|was|were|been|also|all|both|each|now|then|himself|herself|themselves|still|[a-z]+ly))*";
const WORK = "(?:articles?|paper|study|work|publication|manuscript|report|letter|essay|review|chapter)";
const RIGHT =
  "(?:justified|warranted|necessary|appropriate|right|correct|proper|fair|just|unavoidable|inevitable|needed|well-founded|in order|called for|the (?:right|only|proper|correct|best|appropriate) [a-z]+)";

/** Positions in everyday words, and those that a later clause tells of the subject of the sentence. They are tried behind the common ones. */
export const PLAIN_STATEMENTS: readonly Statement[] = [
  {
    stance: "disagree",
    cue: / (?:he|she|they) |, (?:and|but|so|yet) /,
    pattern: new RegExp(
      `^[^\\ue000]{0,60}\\ue000 [^.]{1,280}?(?:\\b(?:and|but|that|though|although|yet|so),? (?:he|she|they)(?: [^.;,\\ue000]{1,60}? (?:and|but))?|, (?:and|but|so|yet))(?: (?:[a-z]+ly|still|also|thus|hence))? (?:(?:do|does|did|could|can|will|would)(?: not|not|n't) (?:[a-z]+ly )?(?:agree|accept|consent|support|concur|approve|endorse)(?: (?:to|with|of))?|disagree[sd]?(?: with)?|object(?:s|ed)? to|oppose[sd]?|(?:is|are|was|were) against|contest(?:s|ed)?|reject(?:s|ed)?|refuse[sd]?)(?: (?:the |this |its |our |such |any |a )*(?:[a-z]+ ){0,2}(?:${DEED}|it\\b)|(?=[.;]|$))`,
      "g",
    ),
    unless: /\bif (?:he|she|they)\b|behalf of|in the name of/,
  },
  {
    stance: "disagree",
    cue: /cannot|(?:would|will) not sign|not share|appeal|protest|objection|complaint|voted against|objects?\b|objected|dissent/,
    pattern: new RegExp(
      `\\ue000${AUX}(?: [^.;,\\ue000]{0,60}?(?: and| but))? (?:(?:cannot|can not|would not|will not|was unwilling to|were unwilling to) (?:[a-z]+ly )?(?:agree(?: to| with)?|accept|consent to|support|endorse|approve|sign|put (?:his|her|their) names? to) (?:the |this |our |its )*(?:[a-z]+ )?(?:${DEED}|it\\b)|(?:do|does|did) not share (?:the |this |our |that |\\ue000'?s? )*(?:view|opinion|assessment|judge?ment|conclusions?|decision)|(?:lodged|filed|made|submitted|entered|registered|raised) (?:an? |his |her |their )?(?:[a-z]+ )?(?:appeals?|protests?|objections?|complaints?) (?:against|to|about|at) (?:the |this |our |its )*(?:[a-z]+ )?${DEED}|voted against (?:the |this |our |its )*(?:[a-z]+ )?${DEED}|(?:objects|objected|dissents|dissented|protests|protested)(?=[.;,]|$))`,
      "g",
    ),
    unless: /\bno (?:[a-z]+ )?(?:appeal|protest|objection)|\bnor\b/,
  },
  {
    stance: "disagree",
    cue: /refused|declined|not\b|n't/, // "A has signed; B has refused"
    pattern:
      /(?:agree[sd]?|concur(?:red)?|consent(?:ed)?|accept(?:ed)?|support(?:ed)?|approved?|signed)\b[^.]{0,60}?(?:[;,]|,? (?:and|but|while|whereas|though|although))(?: and| but| while| whereas| though| although)? \ue000 (?:has |have |had )?(?:refused|declined)(?: to do so)?(?=[.;,]|$)/gu,
    agent: -1,
    unless: /\bnot (?:agree|concur|consent|accept|support|approve|sign)/,
  },
  {
    stance: "disagree",
    cue: /opposed|no (?:need|reason|ground|cause|justification|basis)|preferred|prefers?\b|issue with|exception to|unhappy|dissatisfied|favou?r|does not (?:think|believe|consider|feel|see)|do not (?:think|believe|consider|feel|see)|did not (?:think|believe|consider|feel|see)|not (?:concede|acknowledge|admit|recogni[sz]e|hold|find)|deplore/,
    pattern: new RegExp(
      `\\ue000${AUX}(?: [^.;,\\ue000]{0,60}?(?: and| but))?(?: (?:is|are|was|were|remains?|remained|has|have|been)){0,2} (?:(?:[a-z]+ly )?opposed(?: to (?:the |this |its |any |our )*(?:[a-z]+ )?${DEED}|(?=[.;,]|$))|(?:sees?|saw|finds?|found) no (?:need|reasons?|grounds?|cause|justification|basis) (?:for|to) (?:the |this |its |any |a )*(?:[a-z]+ )?(?:${DEED}|retract|withdraw)|(?:would(?: have)? )?prefer(?:s|red)? (?:an? |the |its )?(?:[a-z]+ )?(?:correction|corrigendum|erratum)|(?:takes?|took) (?:issue with|exception to) (?:the |this |our )*(?:[a-z]+ )?${DEED}|unhappy with (?:the |this |our )*${DEED}|dissatisfied with (?:the |this |our )*${DEED}|not in favou?r(?: of [^.;\\ue000]{0,30}${DEED}|(?=[.;,]|$))|deplores? (?:the |this |our )*${DEED}|(?:do|does|did) not (?:think|believe|consider|feel|see|concede|acknowledge|admit|recogni[sz]e|hold|find) (?:that |why )?(?:it (?:is )?(?:right|necessary|justified|appropriate) |(?:the|this|their|his|her|an?) (?:${WORK} (?:should|must|needs? to|ought to|has to) be (?:retracted|withdrawn)|(?:[a-z]+ )?${DEED} (?:is |was |to be |as )?(?:[a-z]+ ){0,2}${RIGHT})))`,
      "g",
    ),
  },
  {
    stance: "disagree",
    cue: / nor (?:do|does|did|has|have|had|is|are|was|were|would|could) \ue000/u,
    pattern:
      /(?:not|n't|nor|never) (?:[a-z]+ )?(?:agree|accept|consent|support|concur|approve|endorse|sign)[^.]{0,70}?[;,]? (?:and )?n(?:or|either) (?:do|does|did|has|have|had|would|could) \ue000/gu,
    agent: -1,
  },
  {
    stance: "agree",
    cue: / (?:he|she|they) /,
    pattern: new RegExp(
      `^[^\\ue000]{0,60}\\ue000 [^.]{1,280}?\\b(?:and|but|that|though|although|yet|so),? (?:he|she|they)(?: (?:[a-z]+ly|still|also|thus|hence|therefore|now|has|have))* (?:agree[sd]? (?:to|with)|accept(?:s|ed)?|consent(?:s|ed)? to|concur(?:s|red)? (?:with|in)|support(?:s|ed)?|approve[sd]?(?: of)?|endorse[sd]?) (?:the |this |its |our )*(?:[a-z]+ )?(?:${DEED}|it\\b)`,
      "g",
    ),
    unless: /\b(?:if|whether|not|nor|neither)\b|behalf of|in the name of/,
  },
  {
    stance: "agree",
    cue: /\b(?:for|in favou?r|content|willing|happy|prepared|ready|pleased|resigned|at one|of one mind)\b/,
    pattern: new RegExp(
      `\\ue000(?: (?:has|have|is|are|was|were|been|also|all|both|each|now|themselves|himself|herself|declared|to be|[a-z]+ly))+ (?:for (?:it|the (?:retraction|withdrawal)|(?:retraction|withdrawal))(?=[.,;]|$| and\\b)|in favou?r(?=[.,;]|$| and\\b)|(?:content|willing|happy|prepared|ready|resigned|pleased) (?:with|to (?:accept|retract|withdraw|have|see|agree|support|endorse|approve|sign)|for|that) (?:the |this |its |our |their |with |to )*(?:[a-z]+ ){0,2}(?:${DEED}|${WORK} (?:(?:to )?be |is )?(?:retracted|withdrawn))|at one with \\ue000|of one mind with \\ue000)`,
      "g",
    ),
    unless: /\b(?:not|nor|neither|never|hardly)\b/,
  },
  {
    stance: "agree",
    cue: /, who\b[^.;]*, /,
    pattern: new RegExp(
      `\\ue000, who(?:se)? [^.;\\ue000]{3,120}, (?:(?:all|both|also|fully|have|has|now|nevertheless|nonetheless) ){0,2}(?:agree[sd]? (?:with|to)|concur(?:s|red)? (?:with|in)|consent(?:s|ed)? to|accept(?:s|ed)?|support(?:s|ed)?|approve[sd]? of) (?:the |this |our )*(?:[a-z]+ )?${DEED}`,
      "g",
    ),
    unless: /\b(?:nor|neither|never|hardly|whether|if)\b/,
  },
  {
    stance: "agree",
    cue: /of (?:the same|one|like) (?:opinion|view|mind)|shares? (?:the|this|that|our)|shared (?:the|this|that|our)/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX} (?:of (?:the same|one|like) (?:opinion|view|mind) (?:for|on|about|as to|regarding|concerning|as regards|with regard to|with respect to) (?:the |this |our )*(?:[a-z]+ )?${DEED}|share[sd]? (?:the|this|that|our) (?:[a-z]+ )?(?:opinion|view|assessment|conviction|judge?ment) that (?:the|this|their|his|her|an?) (?:${WORK} (?:should|must|needs? to|ought to|has to|had to) be (?:retracted|withdrawn|removed)|(?:[a-z]+ )?${DEED} (?:is|was) (?:[a-z]+ ){0,2}${RIGHT}))`,
      "g",
    ),
    unless: /\b(?:not|nor|neither|never|hardly)\b/,
  },
  {
    stance: "agree",
    cue: /request|ask|sought|demand|applied|call|initiat|propos|plead/,
    pattern: new RegExp(
      `\\ue000${AUX} (?:requested|requests?|asked for|asks? for|sought|demanded|applied for|called for|initiated|proposed) (?:it|this|the same)(?: (?:himself|herself|themselves|too|in writing))?(?=[.,;]|$| and\\b)|\\ue000${AUX} (?:pleaded|pleads?|pressed|appealed) for (?:the |its |this |an? )*(?:[a-z]+ )?(?:retraction|withdrawal)\\b`,
      "g",
    ),
    unless: /\bnot\b/,
  },
  {
    stance: "agree",
    cue: /permission|permit|allow|authori[sz]|leave|assent|blessing|consent|go-ahead/,
    pattern: new RegExp(
      `\\ue000${AUX} (?:(?:given|gave|gives?|granted|grants?)(?: us| \\ue000)? (?:his |her |their |its |full |written |the |explicit |express )*(?:permission|leave|assent|consent|authori[sz]ation|blessing|go-ahead)(?: (?:to|for|that|in)| that)? (?:[a-z]+ ){0,4}?(?:the |this |our |such )*(?:[a-z]+ )?${DEED}|(?:permit|allow|authori[sz]e)(?:s|d|ted|ed)? (?:us |\\ue000 )?(?:to )?(?:the |this |its )?(?:publish|publication of|publishing|issue|print) (?:the |this |our )*(?:[a-z]+ )?${DEED})|\\b(?:permission|leave|authori[sz]ation) (?:to publish|for the publication of|for) (?:the |this )*(?:[a-z]+ )?${DEED} (?:was|has been|were) (?:given|granted|obtained) (?:by|from) \\ue000`,
      "g",
    ),
    unless: /\b(?:not|no|without|never|refused)\b/,
  },
  {
    stance: "agree",
    cue: /decision|retraction|withdrawal|notice|correction|action|step|removal/,
    pattern: new RegExp(
      `\\ue000${OF}${AUX}(?: [^.;\\ue000]{0,60}? (?:and|but)(?: also)?)? (?:st(?:and|ood)s? (?:by|behind) (?:the |this |our )*(?:[a-z]+ )?(?:decision|retraction|withdrawal|notice|action)\\b|(?:finds?|found|considers?|considered|regards?|regarded|deems?|deemed|holds?|held|feels?|felt|thinks?|thought|believes?|believed|views?|viewed|judges?|judged|accepts?|accepted|acknowledges?|acknowledged|concedes?|conceded|admits?|admitted|recogni[sz]e[sd]?|agreed?) (?:that )?(?:the |this |its |a |our )*(?:[a-z]+ )?(?:${DEED}|it)(?: to be| as| is| was)? (?:[a-z]+ly )?${RIGHT}|(?:sees?|saw|understands?|understood|recogni[sz]e[sd]?|acknowledge[sd]?|accept(?:s|ed)?) the (?:need|necessity|justification)(?: (?:for|of|to))+ (?:the |a |this |its )*(?:[a-z]+ )?(?:${DEED}|retract|withdraw))`,
      "g",
    ),
    unless: /\b(?:not|nor|neither|never|hardly|no|nobody|whether|if|cannot)\b|\b(?:by|of|from) \ue000[^\ue000]*$/,
  },
  {
    stance: "agree",
    cue: / and (?:the |its |this |have |has |also |therefore )*(?:retract|withdr|decision|notice|agree|consent|accept|approv|endors|support)/,
    pattern: new RegExp(
      `\\ue000(?: [^.;,\\ue000]{0,60}? (?:and|but))?${AUX} (?:accept(?:s|ed)?|support(?:s|ed)?|endorse[sd]?|agree[sd]? with|approve[sd]? of|acknowledge[sd]?) (?:the|our|its|their|these|this) [a-z ]{1,50}? and (?:the |its |this |our |with )*(?:[a-z]+ )?(?:${DEED})\\b|^[^\\ue000]{0,60}\\ue000 (?:has |have )?[a-z]+(?:ed|s)? [^.;]{1,120}?,? and(?: has| have| also| therefore| then| now)* (?:agree[sd]? (?:to|with)|consent(?:s|ed)? to|accept(?:s|ed)?|approve[sd]?|endorse[sd]?|support(?:s|ed)?) (?:the |this |its |our |their )*(?:[a-z]+ )?(?:${DEED}|retract|withdraw)`,
      "g",
    ),
    unless: /\b(?:not|nor|neither|never|if|whether)\b/,
  },
  {
    stance: "agree",
    cue: /approval|consent|agreement|assent|support|blessing|names?\b|signature|bow|submit|yield|abide|respect|comply|complie/,
    pattern: new RegExp(
      `\\b(?:${DEED}|it|this) (?:has|had|have|bears?|carries|enjoys?|meets with|met with|received|has received) (?:\\ue000'?s? (?:[a-z]+ )?(?:approval|consent|agreement|assent|support|blessing)|(?:the )?(?:[a-z]+ )?(?:approval|consent|agreement|assent|support|blessing) of \\ue000)|\\ue000'?s? (?:written |formal |full |express )?(?:consent|agreement|approval|assent)(?: (?:to|for|with) [^.;\\ue000]{1,40})? (?:has been|was|is|had been|have been|were) (?:duly |also )?(?:obtained|received|given|secured|granted|sought and obtained)|\\ue000${AUX} (?:put|set|added|lent|lends?|gave|gives?|given|puts?|sets?) (?:his|her|their) (?:names?|signatures?|hands?) to (?:the |this |our |its )*(?:[a-z]+ )?${DEED}|\\ue000${AUX} (?:bow(?:s|ed)? to|submit(?:s|ted)? to|yield(?:s|ed)? to|abides? by|abided by|respect(?:s|ed)?|compl(?:y|ies|ied) with|resign(?:s|ed)? (?:himself|herself|themselves) to) (?:the |this |our |\\ue000'?s? |its )*(?:[a-z]+ )?(?:${DEED}|verdict|ruling)`,
      "g",
    ),
    unless: /\b(?:not|no|nor|neither|never|without|if|whether)\b|patients?|participants?|ethic/,
  },
  {
    stance: "agree",
    cue: /join|side[sd]? with|associat/,
    pattern:
      /\ue000(?: (?:has|have|also|all|both|fully))* (?:joins?|joined|sides? with|sided with|associates? (?:himself|herself|themselves) with) \ue000(?:'s?)? (?:in (?:retracting|withdrawing|requesting|asking|this|the)|(?:decision|verdict|retraction|withdrawal|request))\b/gu,
    unless: /\bnot\b/,
  },
  {
    stance: "agree",
    cue: /\ue000 (?:do|does|did|have|has)(?: so)?(?:[.,;]|$)/u, // "A does not agree; the others do"
    pattern:
      /(?:not|n't) (?:[a-z]+ )?(?:agree|accept|consent|support|concur|approve|endorse)[^.]{0,80}?(?:[;,]|,? (?:and|but|while|whereas|though|although))(?: (?:and|but|while|whereas|though|although))? \ue000,? (?:however,? |all |both )?(?:do|does|did|have|has)(?: so)?(?=[.,;]|$)/gu,
    agent: -1,
  },
  {
    stance: "agree",
    cue: /so (?:do|does|did|has|have|had) \ue000|same (?:is true|holds|goes) (?:of|for) \ue000/u,
    pattern:
      /(?<!dis)(?:agree|consent|concur|accept|support|approve|endorse)[^.]{0,70}?[;,]?(?: and)? (?:so (?:do|does|did|has|have|had)|the same (?:is true|holds|goes) (?:of|for)) \ue000/gu,
    agent: -1,
    unless: /\b(?:not|nor|neither)\b/,
  },
  {
    stance: "neither",
    cue: /statement|comment|declaration|position|view|stance|opinion|stand\b|reserve|neutral|indifferent|undecided|non-?committal|mind|whether|if |drawn|neither/,
    pattern: new RegExp(
      `\\ue000(?: [^.;\\ue000]{0,80}?)? (?:(?:made|gave|issued|offered) no (?:statement|declaration|pronouncement) (?:on|about|regarding|as to|concerning) [^.;\\ue000]{0,30}${DEED}|(?:is|are|was|were|remains?|remained|has been|have been) (?:neutral|indifferent|uncommitted|non-?committal|undecided|of two minds|in two minds)|(?:ha[sd]|have) not (?:yet )?(?:decided|made up (?:his|her|their) minds?)|(?:did|does|do|would|has|have) not (?:say|said|tell|told|let us know|made? (?:it )?(?:clear|known)|reveal(?:ed)?|disclosed?) (?:us |\\ue000 )?(?:whether|if) (?:he|she|they|it)|(?:refuse[sd]?|declines?|declined) to be drawn|neither (?:supports?|supported|accepts?|accepted|endorses?|endorsed|approve[sd]?|welcome[sd]?|consent(?:s|ed)?|objects?|objected|opposes?|opposed|confirms?|confirmed|contests?|contested) (?:to )?n?or [a-z]+|(?:takes?|took|adopt(?:s|ed)?|h(?:o|e)lds?) (?:an? )?neutral (?:position|stance|view)|(?:ha[sd]|have|did|does|do) not (?:yet )?(?:take|taken|adopt(?:ed)?|form(?:ed)?|give|given|offer(?:ed)?) (?:an?|any) (?:position|view|stance|opinion|stand)\\b|reserve[sd]? (?:his|her|their) (?:position|opinion|judge?ment|views?)|(?:took note of|acknowledged|noted|received) [^.;\\ue000]{0,50} without (?:any |further )*comment)`,
      "g",
    ),
  },
];
