import type { Stance } from "../vocabulary/roles.ts";
import type { Statement } from "./response-statements.ts";
import { DEED } from "./response-words.ts";

/** A position whose holders are listed behind a colon: "The following authors have agreed: Vik and Holt." */
function listed(stance: Stance, verb: string, of?: "concerns"): readonly Statement[] {
  return [
    {
      stance,
      cue: /[a-z]: ?\ue000/u,
      pattern: new RegExp(`\\ue000[^.;:\\ue000]{0,70}? ${verb}(?: (?:to|with) [^.;:\\ue000]{1,50})?: ?\\ue000`, "g"),
      agent: -1,
      ...(stance === "agree" && { unless: /\bnot\b|disagree/ }),
      ...(of && { of }),
    },
  ];
}

const WORK =
  "(?:(?:the|this|their|his|her|all|these|both) [^.;,\\ue000]{2,60}?|(?:figures?|figs?\u2024?|tables?|panels?) [a-z]?\\d[^.;\\ue000]{0,60}?|it|they)";

/** Positions told in other words than those of agreeing, objecting and answering. They are tried first. */
export const FURTHER_STATEMENTS: readonly Statement[] = [
  {
    stance: "neither",
    cue: /(?:leav|left|defer|entrust)[a-z]* (?:the|this|it|to)\b|to sign\b|view|stance|opinion|provide|no (?:position|view|stance)|not (?:yet )?ma[dk]e|not (?:wish|want|choose) to/,
    pattern:
      /\ue000[^.;\ue000]{0,90}? (?:(?:leaves?|left|entrust(?:s|ed)?|defer(?:s|red)?) (?:(?:the|this|it)(?: (?:final |whole )?(?:decision|matter|choice|judge?ment|question))? )?to (?:\ue000|(?:his|her|their|the) (?:[a-z]+ )?(?:co-?authors|colleagues|others)|him\b|her\b|them\b)|(?:invited|asked|requested) to sign\b[^.;\ue000]{0,40} (?:but|and|yet) (?:(?:he|she|they) )?(?:has|have|had|did) not\b|(?:could|can|would|did|does|do|was unable to|were unable to)(?: (?:therefore|thus|hence))?(?: not)?(?: (?:therefore|thus|hence))? (?:take|form|express) (?:a|an|any) (?:view|position|stance|opinion)\b|(?:did|does|do|has|have) not provided? (?:an?|any|us with an?|their|his|her) (?:[a-z]+ )?(?:statement|indication|view|opinion|confirmation|position)s?\b[^.;\ue000]{0,30}(?:agree|position|retract|matter|decision|$)|(?:takes?|took|expressed?|expresses|stated?) no (?:position|view|stance)\b|not (?:yet )?(?:(?:made|make) (?:known )?(?:his|her|their) (?:position|views?|opinion|stance)(?: known)?)|(?:did|does|do) not (?:wish|want|choose) to sign\b|(?:does|do|did) not (?:wish|want) to (?:be (?:involved|associated|drawn)|take (?:part|sides|a position)))/g,
    unless: /to be associated with (?:the|this) (?:article|paper|work|study)/,
  },
  {
    stance: "disagree",
    cue: /premature|un(?:justified|warranted|fair|founded|necessary|just)\b|disproportionate|excessive|inappropriate|too severe|not (?:justified|warranted|necessary|merited)/,
    pattern: new RegExp(
      `\\ue000[^.;\\ue000]{0,60}? (?:regard|consider|view|deem|believ|feel|felt|think|maintain|find|found|argu|call|insist|contend|stat|claim)[a-z]* (?:that )?(?:it|this|(?:the|this|a|any|such) (?:[a-z]+ )?${DEED}|retraction|withdrawal)(?: (?:as|to be|is|was|would be))? (?:[a-z]+ ){0,2}?(?:premature|un(?:justified|warranted|fair|founded|necessary|just)|disproportionate|excessive|inappropriate|too severe|not (?:justified|warranted|necessary|merited))\\b`,
      "g",
    ),
  },
  {
    stance: "disagree",
    cue: /(?:maintain|insist|contend|assert)[a-z]* that/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:maintain|insist|contend|assert)(?:s|ed)? that (?:the|their|his|her|all|these) (?:[a-z]+ ){0,3}?(?:data|results?|findings|conclusions?|work|article|paper|images?|experiments?|stud(?:y|ies)) (?:of the (?:article|paper|study) )?(?:are|is|remain|remains|were|was|stand|stands|hold|holds)(?: (?:still|all|fully|nevertheless|nonetheless|scientifically))? (?:valid|correct|sound|genuine|accurate|reliable|authentic|unaffected|robust|original|good|true)\b/g,
    unless: /agree|accept|consent|concur/,
  },
  {
    stance: "disagree",
    cue: /\bnot \ue000/u,
    pattern:
      /\bnot \ue000 (?:(?:have|has|had) )?(?:agree[ds]?|consent(?:s|ed)?|approve[sd]?|accept(?:s|ed)?|support(?:s|ed)?)\b/gu,
  },
  {
    stance: "disagree",
    cue: /not (?:dispute|contest|deny|challenge|question)/,
    pattern:
      /\ue000(?: (?:do|does|did|has|have))? not (?:dispute|contest|deny|challenge|question)[^.;\ue000]{0,60} (?:but|yet|although)(?: [a-z]+){0,2}? (?:disagree[sd]?|object(?:s|ed)?|oppose[sd]?|reject(?:s|ed)?|(?:do|does|did) not (?:agree|accept|consent|support))\b/g,
  },
  {
    stance: "disagree",
    cue: /should|stand\b|stands\b|remain|valid/,
    pattern: new RegExp(
      `\\ue000[^.;\\ue000]{0,60}? (?:of the (?:opinion|view)|opinion is|view is|believ|consider|think|feel|felt|hold|held|maintain|insist|contend|assert|argu|stat)[a-z]* (?:that )?(?:${WORK} (?:and [a-z]+ )?(?:should|ought to|must|can) (?:not be (?:retracted|withdrawn)|stand|remain(?! (?:unaffected|unchanged)))\\b|(?:the|their|his|her) (?:[a-z]+ ){0,2}?(?:conclusions?|article|paper|work|study)(?: of the (?:article|paper|study))? still (?:stands?|holds?)\\b)`,
      "g",
    ),
    unless: /agree|accept|consent|concur/,
  },
  {
    stance: "disagree",
    cue: /protest|stands? behind|stood behind/,
    pattern: new RegExp(
      `\\ue000[^.;\\ue000]{0,60}?(?:\\ue000 that (?:he|she|they))? (?:protest(?:s|ed)?(?: (?:against|at|about))? [^.;\\ue000]{0,30}${DEED}|(?:stands?|stood) behind (?:the|their|his|her|its|all) [a-z]+)`,
      "g",
    ),
    unless: /agree|accept|consent|concur/,
  },
  {
    stance: "agree",
    cue: /whatever|objected|opposed|objections?/,
    pattern:
      /\ue000(?: (?:has|have|had|ever))* (?:any objections?|objected|opposed|raised (?:any|an) objections?|expressed (?:any|an) objections?)\b/g,
    none: true,
  },
  {
    stance: "agree",
    cue: /(?:would|will) not|acknowledg|whatever|no objections?|without|(?:him|her|them)sel(?:f|ves)|abide by|of (?:consent|agreement|approval)/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:(?:would |will )?(?:accept(?:s|ed)?|abides? by|agree[sd]? (?:to|with)) whatever\b|(?:would|will) abide by (?:the|any) decision|(?:declare|state|express|pronounce)[sd]? (?:himself|herself|themselves)(?: to be)? in (?:full |complete |entire )?(?:agreement|accord)\b|(?:would|will) not (?:be )?(?:appeal|contest|oppos|challeng)(?:e|ing)?\b|acknowledg(?:ed|es) [^.;\ue000]{0,60}(?:appropriateness|necessity|correctness|justification|need) (?:of|for) (?:the |this |its |a )?(?:retraction|withdrawal)|(?:submitted|sent|provided|signed|returned|furnished|gave|given) (?:an?|the|his|her|their) (?:[a-z]+ )?(?:letter|statement|form|declaration|note) of (?:consent|agreement|approval)\b)|\b(?:with no|without(?: any)?) objections? (?:from|by|of|on the part of) \ue000|\bno objections? (?:was|were|has been|have been|had been) (?:raised|made|received|expressed|voiced|lodged)(?: [^.;\ue000]{0,40})? (?:by|from) \ue000/g,
  },
  {
    stance: "not-reached",
    cue: /\bwhom \ue000|unavailable|at the address|at (?:his|her|their) (?:last |former |given )?(?:known )?address/u,
    pattern:
      /\ue000,? \(?whom \ue000(?: [a-z]+){0,2}? (?:could|can|was|were|am|are|is|has|have|had|did)(?: not|n't| unable| never| been| able| managed| succeeded)+(?: to| in)?(?: [a-z]+ly)? (?:reach|contact|locate|trace|find|consult)(?:ed|ing|d)?\b|\ue000,? (?:is|are|was|were) (?:no longer|not(?: any longer)?) (?:to be found |found |reachable |resident )?at (?:the|his|her|their|this|any) (?:[a-z]+ ){0,2}(?:e-?mail )?address|\ue000(?<!\b(?:of|from|by|with|for) \ue000),?[^.;,\ue000]{0,40}? (?:was|were|is|are) (?:therefore |also |then )?unavailable(?: at (?:the|this) time)?(?=[.;,]|$)/gu,
    unless: /\b(?:data|records?|images?|materials?|gels?|blots?|files?|notebooks?|samples?|code)\b/,
  },
  {
    stance: "agree",
    cue: /no objections?|not objected|no (?:appeal|disagreement)/,
    pattern:
      /(?:informed|notified|told|advised|contacted|alerted|asked) \ue000[^.;\ue000]{0,60}?(?:,|;| and| but)(?: and| but)? no (?:objections?|appeal|disagreement) (?:was|were|has been|have been) (?:raised|made|received|filed|lodged|expressed|voiced|submitted)\b|\ue000(?: (?:was|were|has|have|been|duly|also|all|then))+ (?:informed|notified|told|advised|contacted|alerted|asked)[^.;\ue000]{0,60}?(?:,|;| and| but)(?: and| but)? no (?:objections?|appeal|disagreement) (?:was|were|has been|have been) (?:raised|made|received|filed|lodged|expressed|voiced|submitted)\b/g,
  },
  {
    stance: "no-response",
    cue: /manifest|come forward|came forward|pronounce|sp[eo]ke up|(?:neither|nor) /,
    pattern:
      /\ue000[^.;\ue000]{0,50}? (?:(?:did|do|has|have) not (?:manifest(?:ed)?(?: (?:him|her|them)sel(?:f|ves))?|come forward|came forward|pronounced? (?:him|her|them)sel(?:f|ves)|speak up)\b|made no manifestation)|\bneither the (?:first|corresponding|senior|last) nor \ue000 (?:(?:has|have|had) )?(?:respon|repl|answer)[a-z]*/g,
    of: "concerns",
  },
  {
    stance: "agree",
    cue: /that (?:the|this|their|it)\b|acceptance|agreement|consent|concurrence|assent/,
    pattern:
      /\ue000(?:[^.;\ue000]{0,100}?,? (?:and|but) (?:he|she|they|now|also|has|have|nevertheless))?[^.;\ue000]{0,50}? (?:(?:accept|acknowledg|recogni[sz]|agre|conced)(?:s|es?|ed?) that (?:the|this|their|it) ?(?:[a-z]+ )?(?:should|must|had to|has to|needs? to|ought to|needed to|be) (?:be )?(?:retracted|withdrawn)|(?:conveyed|expressed|communicated|sent|given|indicated|signified|confirmed) (?:his|her|their) (?:[a-z]+ )?(?:acceptance|agreement|consent|concurrence|approval|assent) (?:of|to|with) (?:the|this) [a-z]+)/g,
    unless: /\bnot\b|\b(?:if|whether)\b/,
  },
  {
    stance: "agree",
    cue: /accepting|endors|joins?\b|joined/,
    pattern: new RegExp(
      `\\ue000(?<!\\b(?:of|by|with|from) \\ue000)[^.;\\ue000]{0,60}? (?:(?:sent|written|wrote|signed|submitted|returned|provided) (?:an? |the |his |her |their )?[^.;\\ue000]{0,30}?\\b(?:accepting|approving|endorsing|supporting|agreeing (?:to|with)|consenting to) (?:it|this|the|our|its) ?(?:[a-z]+ )?(?:${DEED})?|(?:endorse[sd]?|support(?:s|ed)?|joins?|joined)(?: in)? (?:the|this|that|their|his|her|\\ue000's) (?:request|wish|application|retraction|withdrawal)\\b)`,
      "g",
    ),
    unless: /\bnot\b|accepting (?:the )?(?:paper|manuscript|article)/,
  },
  {
    stance: "agree",
    cue: /as (?:did|does|do|has|have) \ue000/u,
    pattern:
      /(?:(?<!dis)agree[sd]?|concur(?:s|red)?|consent(?:s|ed)?|accept(?:s|ed)?|support(?:s|ed)?|approve[sd]?|endorse[sd]?)\b[^.;]{0,60},? as (?:did|does|do|has|have) \ue000/gu,
    agent: -1,
    unless: /\bnot\b|\b(?:if|whether)\b/,
  },
  {
    stance: "disagree",
    cue: /(?:has|have|had)(?: not|n't)(?: done so)?(?:[.;,]|$)|disapprov|withheld/, // "A has agreed; B has not"
    pattern:
      /(?:agree[sd]?|concur(?:red)?|consent(?:ed)?|accept(?:ed)?|support(?:ed)?|approved?|signed)\b[^.]{0,60}?(?:[;,]|,? (?:and|but|while|whereas|though|although))(?: and| but| while| whereas| though| although)?(?: however,)? \ue000 (?:has|have|had)(?: not|n't)(?: done so)?(?=[.;,]|$)/g,
    agent: -1,
    unless: /\bnot (?:agree|concur|consent|accept|support|approve|sign)/,
  },
  {
    stance: "disagree",
    cue: /disapprov|with(?:held|hold)/,
    pattern:
      /\ue000(?: (?:has|have|had|however|also|strongly))* (?:disapproves?|disapproved|disapprove) of\b|\ue000[^.;\ue000]{0,30}? (?:withheld|withholds?) (?:his|her|their) (?:consent|agreement|approval|signatures?)\b/g,
    unless: /not disapprov/,
  },
  {
    stance: "neither",
    cue: /comment|position|opinion/,
    pattern:
      /\ue000(?: (?:has|have|had|ever))* (?:wish(?:es|ed)?|want(?:s|ed)?|chose|care[ds]?) (?:to )?(?:comment|express|take|state|give)\b|\ue000 (?:took|takes|expressed|stated|gave) (?:a|an|any) (?:position|opinion|view)\b/g,
    none: true,
  },
  {
    stance: "not-reached",
    cue: /the late \ue000/u,
    pattern: /(?<!\bby )\bthe late \ue000/g,
  },
  {
    stance: "not-reached",
    cue: /(?:contact|reach|locate|find|trace) (?:him|her|them)\b/,
    pattern:
      /\ue000[^.;\ue000]{0,120}(?:(?:attempts?|efforts?) to (?:contact|reach|locate|find|trace) (?:him|her|them)\b[^.;\ue000]{0,30} (?:unsuccessful|in vain|failed|fruitless|without success|to no avail|not (?:been )?successful)|(?:unable|not able|not been able|not possible|impossible|failed) to (?:contact|reach|locate|find|trace) (?:him|her|them)\b|(?:could|can) ?not (?:contact|reach|locate|find|trace) (?:him|her|them)\b)/g,
  },
  {
    stance: "neither",
    cue: /unsigned/,
    pattern: /\ue000[^.;\ue000]{0,40} (?:returned|left|sent back) (?:it|this|the [a-z]+) unsigned/g,
  },
  {
    stance: "agree",
    cue: /their names?|his name|her name|being in/,
    pattern:
      /\ue000[^.;\ue000]{0,80}? (?:withdr[ae]w(?:s|n)?|withdrawing) (?:their|his|her) names?\b|\ue000,? being in (?:full )?(?:agreement|accord)\b/g,
  },
  {
    stance: "disagree",
    cue: /in place|remain|stand\b|not be (?:retracted|withdrawn)/,
    pattern:
      /\ue000[^.;\ue000]{0,120}? (?:ask|request|urg|wish|want|plead)[a-z]* (?:us |\ue000 |for )?(?:(?:to )?(?:leave|keep|retain)|that) (?:the|this|their|it)\b[^.;\ue000]{0,30} (?:in place|as it (?:is|stands)|published|not be (?:retracted|withdrawn)|remain|stand)\b/g,
  },
  {
    stance: "agree",
    cue: /co-?signed/,
    pattern:
      /\ue000(?: (?:has|have|had|also))* co-?signed\b[^.;]{0,40} (?:retraction|letter|notice|statement|request)\b/g,
    unless: /\bnot co-?signed/,
  },
  {
    stance: "disagree",
    cue: /(?:correction|corrigendum|erratum) (?:would|is|was|should)|(?:disagreement|objection|dissent|opposition) be/,
    pattern:
      /\ue000[^.;\ue000]{0,80}? (?:(?:correction|corrigendum|erratum) (?:would have (?:sufficed|been (?:sufficient|enough|appropriate|preferable))|would (?:be|have been) (?:sufficient|enough|appropriate|preferable)|would suffice|is sufficient|was sufficient|should have (?:sufficed|been))|(?:his|her|their) (?:disagreement|objections?|dissent|opposition) be (?:recorded|noted|stated|mentioned|published))/g,
  },
  {
    stance: "disagree",
    cue: /disagreement|opposition|objection|dissent|(?:justify|warrant|merit|require)/,
    pattern:
      /\ue000[^.;\ue000]{0,80}? (?:express|voic|stat|indicat|communicat|convey|register|record|declar|not|lodg)(?:ed|es|s) (?:(?:his|her|their|an?) )?(?:[a-z]+ )?(?:disagreement|opposition|objections?|dissent)\b|\ue000[^.;\ue000]{0,80}? (?:opinion|view|believ|consider|feel|felt|maintain|argu|contend|think|stat|claim|insist)[a-z]* that [^.;\ue000]{0,60}(?:(?:did|does|do|was|is|are|were) not (?:justify|warrant|merit|require|call for|grounds for|a reason for|sufficient for)|insufficient (?:grounds )?for) (?:an? |the |its |such )?(?:retraction|withdrawal|action|step)/g,
    unless: /\bno (?:disagreement|opposition|objection|dissent)/,
  },
  {
    stance: "informed",
    cue: /given [a-z ]{0,10}notice/,
    pattern: new RegExp(
      `\\ue000(?: (?:has|have|had|was|were|been|also|duly))+ given (?:due |formal |written )?notice of (?:the|this|our) (?:[a-z]+ )?${DEED}`,
      "g",
    ),
  },
  {
    stance: "informed",
    cue: /lawyer|solicitor|attorney|legal|counsel/,
    pattern:
      /\ue000(?:'s?)? (?:lawyers?|solicitors?|attorneys?|legal (?:representatives?|counsel|team|advis[eo]rs?)) (?:has |have |had )?(?:was|were|been) (?:also |duly )?(?:informed|notified|told|advised)\b/g,
  },
  {
    stance: "neither",
    cue: /(?:agreement|consent|approval) (?:could|has|was|is|had)/,
    pattern:
      /\ue000's? (?:written |formal )?(?:agreement|consent|approval)(?: (?:to|for) [^.;\ue000]{1,30})? (?:could|has|was|is|had)(?: not| yet)* (?:be |been )?(?:yet )?(?:obtained|received|secured|given|confirmed|forthcoming)\b/g,
    unless:
      /(?:agreement|consent|approval)[^.;]{0,30} (?:was|has been|is|had been) (?:obtained|received|secured|given|confirmed)/,
  },
  ...listed("disagree", "(?:disagree[sd]?|(?:do|does|did|have) not agree(?:d)?|object(?:ed|s)?|oppos(?:ed|es?))"),
  ...listed(
    "no-response",
    "(?:(?:did|have|has) not (?:respond|repl(?:y|ied)|answer)(?:ed)?|failed to (?:respond|reply))",
    "concerns",
  ),
  ...listed("not-reached", "(?:could not be (?:reached|contacted|located|traced)|(?:is|are) deceased)"),
  ...listed("agree", "(?:agree[ds]?|concur(?:red)?|consent(?:ed)?|approved?|accept(?:ed)?|support(?:ed)?)"),
  {
    stance: "no-response",
    cue: /back to|heard from|return|ignored|neither|refus/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:(?:did|do|does|ha(?:s|ve|d)) not (?:(?:get|got|gotten|come) back to|been heard from|return(?:ed)? (?:our|the|any|repeated|these|several|my) (?:[a-z-]+ )?(?:calls?|e-?mails?|messages?|letters?|correspondence))|neither [^.;\ue000]{1,60} nor (?:replied|responded|answered)\b|refus(?:ed|es) (?:all|any|to have any|further) (?:contact|communication|correspondence)\b|refus(?:ed|es) to (?:communicate|correspond)\b|ignored (?:our|the|all|these|repeated|several|two|three|my)\b[^.;\ue000]{0,40}?(?:e-?mails?|letters?|messages?|requests?|enquir|inquir|quer|correspond|communicat|remind)[a-z]*)/g,
    of: "concerns",
  },
  {
    stance: "not-reached",
    cue: /(?:as|since|because|having|that|us) [a-z ]{0,20}(?:died|passed away|deceased)/,
    pattern:
      /\ue000(?:'s? [^.;\ue000]{0,40}(?:\ue000 )?(?:told|informed|advised|notified) (?:us|\ue000) (?:that )?(?:he|she) |[^.;\ue000]{0,60},? (?:as|since|because|having) (?:he |she |they )?)(?:has |have |had |is |are )?(?:sadly |recently |since |now |unfortunately )?(?:died|passed away|deceased)\b/g,
    unless: /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000/,
  },
];
