import type { Statement } from "./response-statements.ts";

const DEED = "(?:retraction|decision|notice|withdrawal|action|step|expression of concern|removal|measure|correction)";

/** Positions told in other words than those of agreeing, objecting and answering. They are tried first. */
export const FURTHER_STATEMENTS: readonly Statement[] = [
  {
    stance: "neither",
    cue: /(?:leav|left|defer|entrust)[a-z]* (?:the|this|it|to)\b|to sign\b|no (?:position|view|stance)|not (?:yet )?ma[dk]e|not (?:wish|want|choose) to/,
    pattern:
      /\ue000[^.;\ue000]{0,90}? (?:(?:leaves?|left|entrust(?:s|ed)?|defer(?:s|red)?) (?:(?:the|this|it)(?: (?:final |whole )?(?:decision|matter|choice|judge?ment|question))? )?to (?:\ue000|(?:his|her|their|the) (?:[a-z]+ )?(?:co-?authors|colleagues|others)|him\b|her\b|them\b)|(?:invited|asked|requested) to sign\b[^.;\ue000]{0,40} (?:but|and|yet) (?:(?:he|she|they) )?(?:has|have|had|did) not\b|(?:takes?|took|expressed?|expresses|stated?) no (?:position|view|stance)\b|not (?:yet )?(?:(?:made|make) (?:known )?(?:his|her|their) (?:position|views?|opinion|stance)(?: known)?)|(?:did|does|do) not (?:wish|want|choose) to sign\b|(?:does|do|did) not (?:wish|want) to (?:be (?:involved|associated|drawn)|take (?:part|sides|a position)))/g,
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
      /\ue000(?: (?:has|have|had|ever))* (?:objected|opposed|raised (?:any|an) objections?|expressed (?:any|an) objections?)\b/g,
    none: true,
  },
  {
    stance: "agree",
    cue: /whatever|no objections?|abide by|of (?:consent|agreement|approval)/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:(?:would |will )?(?:accept(?:s|ed)?|abides? by|agree[sd]? (?:to|with)) whatever\b|(?:would|will) abide by (?:the|any) decision|(?:submitted|sent|provided|signed|returned|furnished|gave|given) (?:an?|the|his|her|their) (?:[a-z]+ )?(?:letter|statement|form|declaration|note) of (?:consent|agreement|approval)\b)|\bno objections? (?:was|were|has been|have been|had been) (?:raised|made|received|expressed|voiced|lodged)(?: [^.;\ue000]{0,40})? (?:by|from) \ue000/g,
  },
  {
    stance: "informed",
    cue: /lawyer|solicitor|attorney|legal|counsel/,
    pattern:
      /\ue000(?:'s?)? (?:lawyers?|solicitors?|attorneys?|legal (?:representatives?|counsel|team|advis[eo]rs?)) (?:has |have |had )?(?:was|were|been) (?:also |duly )?(?:informed|notified|told|advised)\b/g,
  },
  {
    stance: "no-response",
    cue: /back to|heard from|return|ignored/,
    pattern:
      /\ue000[^.;\ue000]{0,60}? (?:(?:did|do|does|ha(?:s|ve|d)) not (?:(?:get|got|gotten|come) back to|been heard from|return(?:ed)? (?:our|the|any|repeated|these|several|my) (?:[a-z-]+ )?(?:calls?|e-?mails?|messages?|letters?|correspondence))|ignored (?:our|the|all|these|repeated|several|two|three|my)\b[^.;\ue000]{0,40}?(?:e-?mails?|letters?|messages?|requests?|enquir|inquir|quer|correspond|communicat|remind)[a-z]*)/g,
    of: "concerns",
  },
  {
    stance: "not-reached",
    cue: /(?:as|since|because|having) [a-z ]{0,20}(?:died|passed away|deceased)/,
    pattern:
      /\ue000[^.;\ue000]{0,60},? (?:as|since|because|having) (?:he |she |they )?(?:has |have |had |is |are )?(?:sadly |recently |since |now |unfortunately )?(?:died|passed away|deceased)\b/g,
    unless: /(?:except|excluding|other than|apart from|but|exception of|save)(?: for)? \ue000/,
  },
];
