import { MENDING_FAMILY } from "./decision-mending.ts";
import { AGREEMENT_FAMILY, REQUEST_FAMILY } from "./decision-requests.ts";
import { UNDOING_FAMILY } from "./decision-undoing.ts";
import { VERDICT_FAMILY } from "./decision-verdict.ts";
import { ADV, type Family, OF, SUBJECT } from "./decision-words.ts";

const ACT_PAST = "(?:retracted|withdrawn|withdrew|reinstated)";
const ACT_BASE =
  "(?:(?:retract|withdraw|reinstate|rescind)\\b|(?:exclude|delete|revoke|cancel|annul|nullify|expunge) (?:the|this) (?:[a-z]+ )?(?:article|paper|publication|manuscript))";
const ACT_ANY = "(?:retract\\w*|withdr[ae]w\\w*|reinstat\\w*|remov(?:e|ed|al|ing)|rescind\\w*)";
const ITEM = "(?:the|this|these|our|their|its|said|an|a)";
const EOC =
  "(?:expressions? of (?:editorial )?concern|(?:this|the|an?|following) (?:\\w+ )?(?:notice|statement|note)|editorial note|note of concern|publisher's note|retraction notice|notice of (?:retraction|withdrawal|concern)|retraction|withdrawal|correction|corrigendum|erratum|addendum)";
const MUST =
  "(?:should|must|needs? to|ha[sd] to|ought to|will|would|shall|is to|was to|cannot|can no longer|could not)";

/** The constructions, in the order in which they are tried; of two that give one group the same part, the first counts. */
export const FAMILIES: readonly Family[] = [
  AGREEMENT_FAMILY,
  REQUEST_FAMILY,
  // with whose approval
  {
    cue: /approv|endors|support|authori|agree|sanction|accept|ratif|compl|grant|allow|permit|honou?r|acced|acqui|back|confirm|st[ao]nd|stood|concur|consen|permission|consult|discuss|conjunc|as (?:decid|resol|deter|ruled)|jointly with|together with/,
    constructions: [
      {
        cue: / and (?:was|has|is|also|then|subsequently|fully|supported|approved|endorsed|agreed|authori|accepted)\b/,
        pattern:
          /(?:retract\w*|withdr\w+|decision|notice)\b[^.;]{0,80} and (?:was |has been |is )?(?:also |then |subsequently |fully )?(?:supported|approved|endorsed|agreed(?: to| upon| with)?|authori[sz]ed|accepted) by \ue000/g,
        parts: ["approvedBy"],
        agent: -1,
      },
      {
        cue: /approv|endors|support|authori[sz]ed|agreed|sanction|accepted|ratified|backed|confirmed/,
        pattern:
          /(?:retract\w*|withdr\w+|decision|notice|action|statement|expression of concern|correction|corrigendum|erratum|addendum|change|this|which)\b(?:[^\ue000.;]{0,120}?)? (?:approved|endorsed|supported|authori[sz]ed|sanctioned|agreed(?: upon| to| with)?|accepted|ratified|backed|confirmed|reviewed and approved)(?: by| and [a-z]{3,12} by|,? [a-z]+ly,? by) (?:both )?\ue000/g,
        parts: ["approvedBy"],
        unless: /\b(?:ethic\w*|protocol|study was)\b/,
      },
      {
        cue: /(?:agree[sd]?|concur(?:s|red)?|consent(?:s|ed)?|(?:approve[sd]?|support(?:s|ed)?|endorse[sd]?|accept(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|permit(?:s|ted)?|ratified|authori[sz]ed) (?:it|this|them))(?:[.;,]|$)/,
        pattern:
          /\b(?:retract|withdr)[^.;]{0,80}(?:\b(?:and|which|to which)|;|,)(?: and)? (?:the )?\ue000(?: has| have| had)?(?: also| all| too)? (?:agree[sd]?|concur(?:s|red)?|consent(?:s|ed)?|(?:approve[sd]?|support(?:s|ed)?|endorse[sd]?|accept(?:s|ed)?|grant(?:s|ed)?|allow(?:s|ed)?|permit(?:s|ted)?|ratified|authori[sz]ed) (?:it|this|them))(?=[.;,]|$)/g,
        parts: ["approvedBy"],
        agent: -1,
      },
      {
        cue: /agreed with/,
        pattern:
          /\b(?:retraction|withdrawal|notice|decision|correction|action)\b(?: (?:of|to|for) [^.;\ue000]{1,40})? (?:has been|was|is|had been|were|have been) (?:\w+ )?(?:agreed|discussed and agreed) with (?:both )?\ue000/g,
        parts: ["approvedBy"],
      },
      {
        cue: /approved|endorsed|agreed/,
        pattern:
          /^\W{0,4}(?:retraction |withdrawal |notice )?(?:approved|endorsed|authori[sz]ed|agreed)(?: and \w+)? by:? \ue000/g,
        parts: ["approvedBy"],
      },
      {
        cue: /approv|endors|support|agree|stand|accept|concur|back|consent|authori|compl|grant|honou?r|acce|acqui/,
        pattern: new RegExp(
          `\\ue000(?<!\\b(?:heard|contacted|informed|notified|told|asked|reached|approached|invited|interviewed|questioned) by \\ue000)${OF}(?:,? (?:who|which|has|have|had|also|fully|investigated|investigation|this|case|and|both|all|are|is|reviewed|considered|in|full|formally|subsequently|unanimously|jointly|the|matter|evidence|therefore)){0,9}(?:(?: [^.;,\\ue000]{3,70})?,? and(?: also| fully| has| have)?)? (?:approv(?:ed?|es)|endors(?:ed?|es)|support(?:ed|s|ive of)?|agree[sd]?(?: with| to| on)?|stands? by|stood by|accept(?:ed|s)?|concur(?:s|red)?(?: with| in)?|back(?:ed|s)|ratified|compl(?:ied|ies) with|grant(?:ed|s)|honou?r(?:ed|s)|acced(?:ed|es) to|acquiesced? (?:to|in)|consent(?:ed|s)? to|authori[sz]e[sd]?|(?:agreement|accord) with) (?:(?:${ITEM}|\\ue000's?) )?(?:[^.;\\ue000]{0,30} )?(?:retraction|decision|withdrawal|notice|removal|need for|expression of concern|request|correction|corrigendum|erratum|addendum|republication|changes|course of action|action|step)`,
          "g",
        ),
        parts: ["approvedBy"],
        unless: /\bnot\b|\bnever\b|does not|\bthat (?:they|he|she)\b/,
      },
      {
        cue: /agreement|approval|consent|support|backing|permission|endorsement|consensus|concurrence|consult|authori(?:[sz]ation|ty)|blessing/,
        pattern:
          /\b(?:with|under|after|following|upon|has|had|have|on|by|in) (?:the )?(?:full |unanimous |prior |express |written |mutual |joint |explicit |kind )?(?:agreement|approval|consent|support|backing|permission|endorsement|concurrence|consensus|authori[sz]ation|authority|consultation|discussions?) (?:and (?:approval|support|agreement|consent) )?(?:of|from|by|with|among|between) (?:both )?\ue000/g,
        parts: ["approvedBy"],
        unless: /\bwithout\b|submitted|published with|ethic|\b(?:study|patient)/,
      },
      {
        cue: /(?:approval|agreement|consent|support|endorsement|concurrence|permission)/,
        pattern:
          /\bwith \ue000's? (?:full |written |prior |explicit )?(?:approval|agreement|consent|support|endorsement|concurrence|permission)\b/g,
        parts: ["approvedBy"],
      },
      {
        cue: /(?:approval|consent|agreement|assent|blessing)|to (?:this|it)[,.;]/,
        pattern:
          /\ue000(?: (?:has|have|had|also|fully|kindly|therefore))* (?:(?:given|gave|granted|expressed|confirmed|signified|declared) (?:his|her|their|its) (?:full |written |formal )?(?:approval|consent|agreement|assent|blessing)|(?:agreed|consented|acceded|assented) to (?:this|it)(?=[,.;]))/g,
        parts: ["approvedBy"],
        unless: /\bnot\b|ethic|patient/,
      },
      {
        cue: /(?:support|join|back)(?:s|ed) \ue000 in/u,
        pattern: new RegExp(
          `${SUBJECT}${OF}${ADV} (?:supports?|supported|joins?|joined|backs?|backed) \\ue000 in (?:retracting|withdrawing|this|the (?:retraction|withdrawal)|(?:its|their) decision)\\b`,
          "g",
        ),
        parts: ["approvedBy"],
      },
      {
        cue: /request/,
        pattern:
          /\brequests?\b[^.;]{0,80}? (?:was|were|has been|have been) (?:[a-z]+ly |then |also |considered and |evaluated and |reviewed and |discussed and )*(?:accepted|granted|approved|honou?red|agreed(?: to| upon)?|endorsed|supported) by (?:both )?\ue000|\brequests?\b[^.;]{0,60} (?:was|were|has been|have been) (?:evaluated|considered|reviewed|discussed|examined|assessed) by \ue000,? and (?:was |were |has been )?(?:[a-z]+ly )?(?:accepted|granted|approved|honou?red|agreed)/g,
        parts: ["approvedBy"],
        agent: -1,
        unless: /\b(?:not|data|declined|rejected)\b/,
      },
      {
        cue: /for (?:kindly )?(?:allow|grant|giv|permit|offer|afford)ing/,
        pattern:
          /\b(?:thanks?|grateful to|indebted to|gratitude to) \ue000 for (?:kindly )?(?:allow|grant|giv|permit|offer|afford)ing (?:us|them|\ue000) (?:with )?(?:to publish|(?:this|the|an) (?:opportunity|chance) (?:to publish|of publishing)) (?:this|the|an?) (?:[a-z]+ )?(?:corrigendum|correction|erratum|addendum|retraction|notice)/g,
        parts: ["approvedBy"],
      },
      {
        cue: /as (?:decided|resolved|determined|agreed|ruled|approved) by/,
        pattern: /\bas (?:decided|resolved|determined|agreed|ruled|approved) by (?:both )?\ue000/g,
        parts: ["approvedBy"],
      },
      {
        cue: /concur|agree|consent|approve/,
        pattern:
          /(?:^\W{0,2}|; (?:and )?)\ue000(?: has| have)?(?: also| fully| [^.;,\ue000]{4,80} and(?: has| have)?)? (?:concur(?:s|red)?|agree[sd]?|consent(?:s|ed)?|approve[sd]?)(?: (?:it|this|with this|to (?:this|it)|with (?:the|their|this) (?:decision|request|view)))?\W*$/g,
        parts: ["approvedBy"],
      },
      {
        cue: /(?:jointly|together) with/,
        pattern:
          /\b(?:decision|retract\w*|withdr\w+)\b[^.;\ue000]{0,60}? (?:made|taken|reached|issued) (?:jointly|together) with \ue000/g,
        parts: ["approvedBy"],
      },
      {
        cue: /consult|agreement|discussion|conjunction/,
        pattern:
          /\b(?:decision|retract\w*|withdraw\w*)\b[^.;\ue000]{0,80}(?:\ue000[^.;\ue000]{0,40})?,? (?:was |has been )?(?:(?:made|taken|reached|issued) )?(?:in|after|following|upon|through) (?:full |close |further |careful )?(?:consultations?|agreement|discussions?|conjunction|concert|accord|coordination) with \ue000/g,
        parts: ["approvedBy"],
        agent: -1,
        unless: /(?:second|other) journal/,
      },
    ],
  },
  // whose decision
  {
    cue: /deci|order|resol|in retracting|in withdrawing|readers|made|taken|effected|carried|performed|announced|submitted|executed|initiated|issued|reached/,
    constructions: [
      {
        cue: /decision|resolution|retraction|withdrawal|step|action/,
        pattern:
          /\b(?:decision|resolution|determination|step|action|retraction|withdrawal)\b[^.;\ue000]{0,60}? (?:was|has been|is|were|being|had been) (?:then |jointly |therefore |mutually |unanimously |also )?(?:made|taken|decided(?: on| upon)?|ordered|reached|issued|initiated|effected|carried out|performed|announced|submitted|published|executed)(?: [\w]+ly| together| in agreement)? (?:by|between|among) (?:both )?\ue000/g,
        parts: ["by"],
      },
      {
        cue: /deci/,
        pattern:
          /\b(?:by|upon|following|after|on|per|according to|in line with|based on|due to|as a result of|in accordance with) (?:the |a |an )?(?:joint |unanimous |final |formal |editorial |mutual )?decision (?:made |taken |reached )?(?:of|by|from) (?:both )?\ue000/g,
        parts: ["approvedBy"],
        unless: /\b(?:retracted|withdrawn)(?: [a-z]+ly)? by/,
      },
      {
        cue: /(?:'|s) (?:\w+ )?decision/,
        pattern:
          /\b(?:by|upon|following|after|on|per|according to|in line with|based on|as a result of|in accordance with) (?:the )?\ue000'?s? (?:joint |unanimous |final |formal )?decision\b(?! not\b)/g,
        parts: ["approvedBy"],
      },
      {
        cue: /deci/,
        pattern:
          /\ue000(?:,? (?:has|have|had|therefore|thus|also|then|jointly|unanimously|collectively|came|to|arrived|at)){0,6} (?:made|took|taken|reached|come to|the|arrived at|take|make) (?:the |a |an |this )?(?:joint |difficult |unanimous |collective |final |editorial )?decision (?:to (?:\w+ )?(?:retract|withdraw|remove|issue|publish)|(?:about|on|of|for|regarding) (?:the |its |full |this )*(?:retraction|withdrawal|removal)|that [^.;]{0,80}(?:retracted|withdrawn))/g,
        parts: ["by"],
      },
      {
        cue: /(?:decide|resolve|vote)[ds]? (?:\w+ )?(?:on|upon|for|in favou?r of)/,
        pattern: new RegExp(
          `${SUBJECT}${OF}${ADV} (?:decide|resolve|vote)[ds]?(?: \\w+ly)? (?:on|upon|for|in favou?r of) (?:the |this |its |a |full |complete )*(?:retraction|withdrawal|removal)\\b`,
          "g",
        ),
        parts: ["by"],
      },
      {
        cue: /it was (?:[a-z]+ly )?(?:decided|resolved|agreed|determined)/,
        pattern:
          /\b(?:meeting|session|sitting|recommendation|request|deliberations?|vote) (?:of|by) \ue000[^.;]{0,60}?,? it was (?:[a-z]+ly )?(?:decided|resolved|agreed|determined) (?:to (?:retract|withdraw|remove)|that [^.;]{0,160}?\b(?:be|is|was) (?:[a-z]+ )?(?:retracted|withdrawn|removed))/g,
        parts: ["by"],
        unless: /\b(?:recommendation|request) of/,
      },
      {
        cue: /decided by/,
        pattern:
          /\b(?:decided|agreed|resolved) (?:[a-z]+ly )?by (?:both )?\ue000,?(?: [^.;\ue000]{0,30})? that [^.;]{0,80}\b(?:retracted|withdrawn|removed)\b/g,
        parts: ["by"],
      },
      {
        cue: /readers/,
        pattern: new RegExp(
          `${SUBJECT}${OF},?${ADV}(?: (?:wish(?:es)?|would like|want)(?: to)?)?(?: to)? (?:bring|draw)s?\\b[^.;\\ue000]{0,30} readers[^.;\\ue000]{0,20}(?: attention)?`,
          "g",
        ),
        parts: ["by"],
      },
      {
        cue: /of (?:their|his|her|its) (?:decision|intention) to (?:retract|withdraw)/,
        pattern:
          /\ue000(?: (?:has|have|had|also|then))* (?:notified|informed|told|advised) (?:us|\ue000) of (?:their|his|her|its) (?:decision|intention) to (?:retract|withdraw)/g,
        parts: ["by"],
      },
      {
        cue: /in (?:retracting|withdrawing)/,
        pattern: /\b(?:supports?|supported|joins?|joined|backs?|backed) \ue000 in (?:retracting|withdrawing)\b/g,
        parts: ["by"],
      },
      {
        cue: /decision to/,
        pattern: /\ue000'?s? (?:joint |unanimous |collective )?decision to (?:\w+ )?(?:retract|withdraw|remove)/g,
        parts: ["by"],
        unless: /with \ue000/,
      },
    ],
  },
  // who retracts, issues or announces
  {
    cue: /retract|withdr|reinstat|rescind|exclude|revoke|cancel|annul|nullify|expunge|concern|notice|this note|remove|correct|corrig|errat|addend|readers|informs? that/,
    constructions: [
      {
        cue: /\ue000(?: ha[sd]| have)?, (?:at|with|in|following|after|upon|having|based|by|on|together|acting)/,
        pattern:
          /\ue000(?<!\b(?:by|of|from|request|asked|the) \ue000)(?: ha[sd]| have)?, (?:at|with|in|following|after|upon|having|based on|by|on|together with|acting)\b[^.;]{0,160}?, (?:(?:has|have|is|are|hereby|therefore|now|jointly|wholly|fully|formally|officially|completely|partially|voluntarily|wish(?:es)? to|decided to|we) ){0,4}(?:retracted|withdrawn|corrected|removed|retracts?|withdraws?|retracting|withdrawing|(?:come to|taken|made|reached|took|made|came to) the decision (?:to (?:retract|withdraw)|that [^.;\ue000]{1,80}? (?:retracted|withdrawn))|(?:decided|resolved|agreed|chosen|elected) (?:to (?:retract|withdraw)|that [^.;\ue000]{1,80}? (?:retracted|withdrawn)))\b/g,
        parts: ["by"],
        unless: /been retracted|is retracted|are retracted/,
      },
      {
        cue: /\bby\b/,
        pattern:
          /\b(?:retracted|withdrawn|reinstated|rescinded)(?:,? (?:\[[^\]]{1,20}\]|\([^()]{1,40}\)|(?:from|in|at|on|as of|with immediate effect)\b[^;\ue000]{1,80}?|from \ue000|jointly|formally|voluntarily|officially|fully|today|retroactively|and [a-z ]{1,30}|[a-z]{1,14}ly)){0,3},? by (?:both |mutual agreement of |agreement of |(?:an? |the )?(?:unanimous |joint |formal |final |collective )?(?:decision|resolution|vote|action|authority) of |(?:the )?orders? of )?\ue000(?!')/g,
        parts: ["by"],
        agent: -1,
        unless:
          /\b(?:plagiari\w+|misconduct|errors?|due|because|written|submitted|authored|committed|caused|made|conducted|created|supplied|compromised|influenced|manipulated|provided|raised|not|previously|carried out|performed|published|reported|described|found|used) by \ue000$|cannot be|request(?!s? of \ue000)|(?:retracted|withdrawn|reinstated|rescinded)[^;]{0,60} by[^;]{0,80} by \ue000$/,
      },
      {
        cue: /agrees? (?:that )?th(?:is|e) (?:article|paper) should/,
        pattern:
          /\ue000[^.;\ue000]{0,90} and agrees? (?:that )?th(?:is|e) (?:article|paper) should be (?:retracted|withdrawn)\b/g,
        parts: ["by"],
        office: true,
      },
      {
        cue: /(?:which|and) \ue000 (?:(?:hereby|now|therefore|have|has|are|is|will|herewith|accordingly) )+(?:do|does|done|doing)/,
        pattern:
          /\b(?:retract|withdraw)\w*[^.;]{0,60},? (?:(?:something )?which|and) \ue000 (?:(?:hereby|now|therefore|have|has|are|is|will|herewith|accordingly) ){1,2}(?:do|does|done|doing)\b/g,
        parts: ["by"],
        agent: -1,
      },
      { cue: /by/, pattern: /^(?:\W{0,3})?(?:retraction|withdrawal|retracted|withdrawn) by:? \ue000/g, parts: ["by"] },
      {
        cue: /issued|published|posted|released/,
        pattern: new RegExp(
          `\\b(?:this|the|an) (?:\\w+ ){0,3}?(?:${EOC}|notice|statement|note)(?: [^.;\\ue000]{0,30})? (?:is|was|has been|are|being) (?:being |jointly |hereby )?(?:issued|published|posted|released|made) (?:jointly )?(?:by|on behalf of) \\ue000`,
          "g",
        ),
        parts: ["by"],
      },
      {
        cue: /retract|withdr|reinstat|rescind|remove/,
        pattern: new RegExp(
          `${SUBJECT}${OF}${ADV}(?: of)?${ADV} (?:${ACT_PAST}|retracts?|withdraws?|reinstates?|rescinds?|remove[sd]? (?:this|the) (?:\\w+ )?(?:article|paper|publication|manuscript))\\b(?! (?:the|their|his|her) (?:funding|consent|support|claim|allegation|name|complaint|license|drug)| (?:an?|the|(?:two|three|four|five|six|several|many|some|numerous|multiple|\\d+) )?(?:of (?:their|his|her) )?(?:others?|another|previous|earlier|further|additional|similar)\\b)`,
          "g",
        ),
        parts: ["by"],
        named: true,
        unless:
          /(?:by|(?<!behalf )of|(?<!behalf )of all|from|with|request(?:ed)? that|asked(?: that)?|recommend(?:ed|s)? that|required that|demand(?:ed)? that) (?:the )?\ue000[^\ue000]*$|\b(?:(?<!(?:regret|sorrow|sadness) )that|which|if|whether) \ue000 (?:retract|withdraw)\b/,
      },
      {
        cue: /retracting|withdrawing|issuing|publishing|reinstating/,
        pattern: new RegExp(
          `${SUBJECT}${OF},?(?: (?:therefore|thus|also|now|hereby|together|jointly|both|all|each|consequently)){0,3} (?:is|are|am|were|was|will be|have been|has been)${ADV} (?:retracting|withdrawing|reinstating|rescinding|(?:issuing|publishing|posting) (?:${ITEM} )?(?:\\w+ ){0,3}?${EOC})`,
          "g",
        ),
        parts: ["by"],
        named: true,
      },
      {
        cue: /\bto (?:\w+ )?(?:retract|withdraw|issue|publish|reinstate|rescind|exclude|delete|revoke|cancel|annul|nullify|expunge|remove|alert|inform|notify|announce|express)/,
        pattern: new RegExp(
          `${SUBJECT}${OF},?(?: (?!not\\b|n't|request|ask|permission|wanted|fail|refus|declin|invit|encourag|advis)[\\w'-]+,?){0,9}?(?:, (?:in|with|after|following|upon|together|at|on|by|having)\\b[^.;]{0,80}?,)? to(?: \\w+ly| hereby){0,2} (?:${ACT_BASE}|remove (?:this|the) (?:article|paper)|issue (?:${ITEM} )?(?:\\w+ ){0,3}?${EOC}|publish (?:${ITEM} )?(?:\\w+ ){0,2}?(?:expression of concern|retraction|correction|corrigendum|erratum|addendum|notice))`,
          "g",
        ),
        parts: ["by"],
        named: true,
        unless:
          /\b(?:purpose|whether|(?<!\bit )right|asks?|(?:accept|endors|approv|support|back|confirm)[a-z]* the decision|polic(?:y|ies)|requested|requests?(?! (?:of|from|by|made by|received from) \ue000,)|asked|permission|required|instructed|not|refus\w+|unwilling|invited|urged|ordered|recommend(?:ed|s)?|advised|opportunity|informed|contacted|(?:aware|notified|told|apprised) of (?:the|our|its|this)|without|agree[sd]? with the decision|of (?:their|his|her) (?:decision|intention|wish|desire)|disagree\w*|object\w*|supports?|unable|failed|led|leads|wishing not|tried|attempted|sought|forced \ue000|first)\b/,
      },
      {
        cue: /(?:retracted|withdrawn)(?<=\b(?:should|must|needs?|ha[sd]|ought|will|would|shall|is|be|was) (?:to )?(?:be )?(?:\w+ )?(?:retracted|withdrawn))|hereby (?:is|are), (?:retracted|withdrawn)|no option|no choice|necessary|warranted|appropriate/,
        pattern: new RegExp(
          `${SUBJECT}${OF}(?: (?!not\\b|request|ask|recommend|require)[\\w'-]+,?){0,3} (?:decided?|determine[ds]?|conclude[ds]?|ruled|resolved|voted|satisfied|convinced|persuaded|of the (?:opinion|view)|fe(?:el|els|lt)|believe[ds]?|consider(?:s|ed)?|judge[ds]?|deem(?:s|ed)?)(?: [a-z]+ly)?(?: that)? [^.;\\ue000]{0,80}?(?:${MUST} (?:therefore |thus )?(?:be|stand)(?: \\w+)?(?:, and hereby is,)? (?:retracted|withdrawn)|(?:retraction|withdrawal)(?: of [^.;\\ue000]{1,40})? (?:is|was) (?:\\w+ ){0,2}(?:necessary|warranted|appropriate|required|needed|justified))`,
          "g",
        ),
        parts: ["by", "approvedBy"],
        judged: true,
        unless: /\b(?:not|institution|university)\b/,
      },
      {
        cue: /(?:decided|resolved|determined|ruled|ordered|agreed|voted)\b[^.]* (?:be|is|are) (?:[a-z]+ )?(?:retracted|withdrawn)/,
        pattern: new RegExp(
          `${SUBJECT}${OF}(?: (?!not\\b)[\\w'-]+,?){0,3} (?:decided|resolved|determined|ruled|ordered|voted)(?: (?:[a-z]+ly|,? ?(?:on|at|in) [^.;\\ue000]{3,60}?,?))? that [^.;\\ue000]{2,160}? (?:be|is|are) (?:to be )?(?:[a-z]+ )?(?:retracted|withdrawn)`,
          "g",
        ),
        parts: ["by", "approvedBy"],
        judged: true,
        unless: /\b(?:not|institution|university)\b/,
      },
      {
        cue: /agree/,
        pattern: new RegExp(
          `${SUBJECT}${OF}(?: (?!not\\b|request|ask|recommend|require)[\\w'-]+,?){0,3} agree[ds]?(?: [a-z]+ly)?(?: that)? [^.;\\ue000]{0,80}?(?:${MUST} (?:therefore |thus )?(?:be|stand)(?: \\w+)? (?:retracted|withdrawn)|(?:retraction|withdrawal)(?: of [^.;\\ue000]{1,40})? (?:is|was) (?:\\w+ ){0,2}(?:necessary|warranted|appropriate|required|needed|justified))`,
          "g",
        ),
        parts: ["by"],
        office: true,
        unless: /\b(?:not|institution|university)\b/,
      },
      {
        cue: /retract|withdraw/,
        pattern:
          /^[^.;\ue000]{0,80}(?<!\b(?:by|from|with|for|of) )\ue000 (?:(?:consider|believe|feel|conclude|regret|apologi[sz]e|acknowledge|have|has|(?:was|were) (?:made aware|informed|notified|alerted|told|contacted|advised)|no longer|find|found|determined|concluded)\b[^.;]{0,260}?|(?!and\b|or\b|was\b|were\b|of\b|in\b|'s)[a-z](?:[^.;\ue000]|\ue000(?!,? and)){0,260}?)(?:,? and,?|,(?= (?:hence|so|thus|therefore)\b)) (?:as a result|as a consequence|therefore|thus|hence|so|consequently|accordingly|for this reason|hereby|have|has|are|is|we|they|now|jointly|,| )*(?:decided to |agreed to |chosen to |resolved to |(?:taken|made|reached|come to|took|make) (?:the|a) (?:[a-z]+ )?decision to |(?:wish|desire|want|would like|would therefore like)(?:e?s)? to |must )?(?:hereby |formally |fully )?(?:retract|withdraw)(?:s|ed|n|ing)? (?:this|the|our|their|it|both|these|that)\b/g,
        parts: ["by"],
        unless:
          /\b(?:not (?:to|agree|wish|want)|(?<!\b(?:the|this|that|their|his|her|its|a) |\ue000'?s? )(?:request\w*|recommend\w*)|asked|advised|disagree\w*) /,
      },
      {
        cue: /(?:regard|consider|declar|treat|deem)[a-z]* (?:this|the|it)/,
        pattern: new RegExp(
          `${SUBJECT}${OF}${ADV} (?:regard|consider|declare|treat|deem)(?:s|ed)? (?:it|(?:this|the) (?:[a-z]+ )?(?:article|paper|publication|manuscript|report)) (?:as |to be |to have been )?(?:[a-z]+ )?(?:retracted|withdrawn|null and void)\\b`,
          "g",
        ),
        parts: ["by"],
        unless: /\b(?:not|should|readers)\b/,
      },
      {
        cue: /(?:request|recommendation|advice|decision|findings?|conclusions?|outcome|wish)\b[^.]{0,40} and /,
        pattern:
          /\ue000(?: (?:has|have|had|also|fully|therefore))* (?:accept|grant|approv|follow|endors|agree|adopt|support|act|compl|honou?r)[a-z]* (?:to |with |on |upon )?(?:\ue000'?s? |the |this |these |their |its )*(?:[a-z]+ )?(?:request|recommendation|advice|decision|findings?|conclusions?|outcome|wish)[^.;\ue000]{0,40} and (?:(?:hereby|therefore|thus|accordingly|now|has|have|is|are) ){0,3}(?:retract|withdraw|reinstat|rescind)(?:s|es|ed|n|ing|e)?\b/g,
        parts: ["by"],
        office: true,
        unless: /\b(?:not|to) (?:retract|withdraw)/,
      },
      {
        cue: /, (?:[a-z]+ ){0,4}(?:issu|publish|inform|announc|communicat|notif|declar|ma[dk])/,
        pattern: new RegExp(
          `\\ue000(?<!\\b(?:by|of|from|request|asked|the) \\ue000), (?:with|after|following|upon|having|acting|in|on|under|per|as per|according|pursuant|based|guided)\\b[^.;]{3,120}?, (?:(?:has|have|is|are|hereby|herewith|therefore|now|jointly|would like to|wish(?:es)? to) ){0,3}(?:(?:issu|publish)(?:es?|ed|ing) ${ITEM} (?:[a-z]+ )?|(?:inform|announc|communicat|notif|declar|mak|mad)(?:y|ies?|es?|s|ed|ing)?(?: known| public)?(?: (?:to )?\\ue000| (?:to )?(?:(?:the|its|our|their|all) )?(?:[a-z]+ )?(?:readers?|readership|community|public))?(?: (?:of|about|on))? (?:the )?)${EOC}`,
          "g",
        ),
        parts: ["by"],
      },
      {
        cue: /(?:and|, (?:hence|so|thus|therefore)) (?:[a-z]+ ){0,2}(?:publish|issue)/,
        pattern: new RegExp(
          `${SUBJECT}${OF}${ADV} [a-z]+ (?:[^.;\\ue000]|\\ue000(?! (?:[a-z]+ )?and)){2,160}?(?:\\ue000 )?(?:and|,(?= (?:hence|so|thus|therefore)\\b))(?: therefore| thus| now| hereby| hence| so| meanwhile| have| has)* (?:publish|issue)(?:es|s|ed|d)? (?:an?|this|the) (?:[a-z]+ )?(?:expression of concern|retraction|notice)`,
          "g",
        ),
        parts: ["by"],
        office: true,
        unless: /\bnot\b|published (?:an|the) article/,
      },
      {
        cue: /concern|announce|inform|notif|communicat|alert|advise|issue|publish|posts?\b|readers/,
        pattern: new RegExp(
          `${SUBJECT}${OF},?${ADV}(?: (?:wish(?:es)?|would like|want|regret|regrets|are sorry|is sorry|is|are|must|need|here|writing|write|due|am|be|being|feel|obliged|compelled|it|necessary|important|decided|the|great|deep|publishing|this|note|notice|by|way|of|publish|in order)){0,8}(?: to)?${ADV} (?:announc\\w+|inform(?:s|ing)?(?: to)?|notif(?:y|ies)|alert(?:s|ing)?|advis(?:es?|ing)|caution(?:s|ing)?|express(?:es|ing)?|issue[sd]?(?! \\d)|publish(?:es|ed)?|post(?:s|ed)?|report|declare[sd]?|communicates?|present(?:s|ing)?)\\b(?:[^.;\\ue000]{0,90}?|[^.;\\ue000]{0,60} by \\ue000[^.;\\ue000]{0,120}? )(?:${EOC}|\\bconcerns?\\b|(?<=alert|alerts|alerting|advises?|advising|cautions?|cautioning) (?:the |our |its |all )?readers(?:hip)?\\b|(?:has been|have been|is|is being|will be|must be|is to be) (?:hereby )?(?:retracted|withdrawn)|that (?:the|this) (?:following )?(?:paper|article|manuscript|publication):?$)`,
          "g",
        ),
        parts: ["by"],
        unless:
          /\b(?:recommend|request|advis|urg|ask)\w* (?:that )?\ue000 (?:to |should )?(?:issue|publish|post)|\b(?:not|investigat\w*|readers? (?:ha\w+|who|informed|alerted|notified|expressed|raised)|by an? reader|have informed|has informed|was informed|has been informed|report(?:ed)? concerns|to the)\b|inform(?:ed|s) (?:us|the (?:journal|editor|publisher))|apologi|raised|express(?:ed|es)? (?:their|his|her)|published (?:an|the) article/,
      },
    ],
  },
  VERDICT_FAMILY,
  UNDOING_FAMILY,
  MENDING_FAMILY,
];

/** Words of the act, for those who want to know whether a sentence speaks of it. */
export const ACT = new RegExp(ACT_ANY, "i");
