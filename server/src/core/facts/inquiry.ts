import { type Block, spanOf } from "../block.ts";
import { groupsIn, type Masked, maskedSentences, readingOf, spanOfMasked, unmasked } from "./agents.ts";
import { cueOf, sieveOf } from "./cue.ts";
import type { InquiryFact, Recogniser } from "./fact.ts";
import { FURTHER_INQUESTS } from "./inquiry-further.ts";
import { ADJ, DO, INQUIRY, type Inquest, REVIEW } from "./inquiry-words.ts";

export { inquiryExamples as examples } from "./inquiry-examples.ts";

const CUE = cueOf(
  /nvestigat|nquir|nquest|probe|ommittee|\bPanel\b|panel (?:of|on|has|had|ha|asked|found|conclu|determ|recommend)|ommission|(?<!peer[- ])[Rr]eview|check|xamin|ssess|crutin|\baudit|look(?:ed|ing|s)? into|Research Integrity|\bORI\b|valua[td]|(?:ndependent|orensic|urther|ditorial|nternal|etailed|areful|tatistical|re-?) ?analys|esearch integrity|thics (?:team|office|board|group)|ost-publication|xpert|onstituted|tatistician|ompared|omparison|eing looked|oked into|looked into|onsulted|erified|misconduct|imilarity|henticate|lagiarism|ommittee|evisi[óã]|nquête|ntersuchung|berprüfung|omi(?:sión|ssão|té|tê) d|indicância|ndagaci|veriguaci|nvestigaci|nvestigaç|eliberat|iscussed (?:by|at|in)|onsidered by|aken up by|rüfung|puração|náli[sz]|nali[sz]ad|valiad|purad|eports? (?:from|by|of|received)|ndings? (?:from|by|of) |uling (?:from|by|of) |onclusions (?:from|by|of) |onducting|arrying out|stablished |etermin|oncluded|ooked (?:at|over|through|again|closely|carefully|once)|one through|went (?:through|over|back)|(?:closer|another|careful|close|second|fresh|further) look|pened a (?:case|file)|ombed|sifted|re-?tested|had [a-z ]{1,60}(?:read|tested|anslated|inspected)|pecialist|eferees|cholars|onsultant|dvisers|dvisors|inguist|nterviewed|uestioned|heard (?:the|both|all)|ummoned|scertained|alidation|orensic|roceedings|rofessors|cientists|creening|eferred (?:to|it|the|this)|(?:assed|anded|ransferred|ubmitted|ntrusted|taken) (?:on |over )?(?:to|the|this)|(?:put|laid|brought|placed) (?:before|the)|onsultation with|nspection|came to the|inds (?:that|the|no)|oncludes|judged|held |ound (?:that|evidence|no)|onfirmed|mbuds|erification|evisar|nvestigó|xaminó|valuó|nalizó|evisó|purou|nalisou|nvestigou|valiou|xaminé|enquêté|ntersuchte|rüfte|nstituted/,
);

const INQUESTS: readonly Inquest[] = [
  {
    cue: /investigat|inquir|enquir|probe|audit|review|assess|check|examin|analys|evaluat|scrutin|inspect/,
    pattern: new RegExp(
      `\\b(?:${INQUIRY}|${REVIEW})(?: (?:into|of|on|regarding|concerning|about) [^.;\\ue000]{1,70}?)?,? ?(?:which )?(?:that )?(?:was |has been |were |had been )?(?:subsequently |then |also )?(?:${DO} )?(?:by|at|of|from) (?:both )?\\ue000`,
      "g",
    ),
    agent: -1,
    unless:
      /(?:raised|(?<!(?:check|checks|investigation|inquiry|enquiry) )made|reported|identified|expressed|submitted|brought|published|written|received|filed|lodged|provided) (?:by|from) |by \ue000 and|(?:review|analys[ie]s|evaluation|assessment|examination|checks?)s? of \ue000$|literature|peer review|under review|(?:copied|taken|reproduced|translated|plagiari[sz]ed|borrowed|adapted|text) (?:[a-z]+ )?(?:from|of|in) (?:an?|the) (?:[a-z]+ )?review by|any other|systematic review|meta|patients|laboratory analys/,
  },
  {
    cue: /investigat|inquir|enquir|probe|audit|review|check|assess|examin|evaluat|inspect/,
    pattern: new RegExp(
      `\\ue000(?: \\([^()]{1,40}\\))?,?(?: (?:has|have|had|then|also|subsequently|therefore|thus|is|are|we|who|which|was|were|currently|now|jointly|promptly|at|that|time|not|yet|still)){0,5} (?:${DO}|requested|asked for|called for) (?:an?|the|its|their|our|his|further|this|two|some)? ?(?:${ADJ} ){0,4}(?:${INQUIRY}|${REVIEW})\\b`,
      "g",
    ),
    unless:
      /literature|systematic review|meta-|statistical anal|peer review|\ue000 (?:have |has |had )?(?:conducted|performed|carried out|did) (?:an?|the) (?:[a-z-]+ )?(?:review|analysis)$|authors? (?:conducted|performed|carried out) (?:the|an?) (?:\w+ )?(?:analys|evaluation)/,
  },
  {
    cue: /investigat|looked into|inquired|examined|assessed|reviewed|scrutini/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore|thoroughly|fully|carefully|who|which|internally|independently|jointly)){0,4} (?:investigated|looked into|inquired into|enquired into|scrutini[sz]ed|(?:examined|assessed|reviewed|evaluated|considered) (?:the|this|these|all) (?:\w+ )?(?:concerns?|complaint|allegations?|case|matter|issues?|evidence|raw data|article|claims))\b/g,
    unless: /patients|treatment|effects? of|study investigated|reviewed the (?:manuscript|paper)/,
  },
  {
    cue: /investigat|inquir|enquir|review|check|audit|assessment|examination|inspection/,
    pattern: new RegExp(
      `\\ue000(?:'s?) (?:own )?(?:${ADJ} ){0,3}(?:${INQUIRY}|reviews?\\b|checks?|assessments?|examinations?|inspections?)\\b`,
      "g",
    ),
    unless: /inquiry letter|systematic/,
  },
  {
    cue: /(?:conduct|complet|carry|perform|undertak)ing/,
    pattern: new RegExp(
      `\\b(?:after|following|upon|having) (?:conduct|complet|carry|perform|undertak)(?:ing|ed)(?: out)? (?:an?|its|their|the|his|our) (?:${ADJ} ){0,4}(?:${INQUIRY}|${REVIEW})[^.;\\ue000]{0,60}, \\ue000`,
      "g",
    ),
  },
  {
    cue: /(?:is|are) [a-z ]{0,20}(?:investigating|looking into|reviewing|examining|assessing|conducting|carrying out|undertaking)/,
    pattern: new RegExp(
      `\\ue000(?:,? (?:has|have) been (?:informed|notified|told|alerted|contacted|made aware)[^.;,\\ue000]{0,40} and)?(?: (?:is|are)(?: currently| now| still| also| presently| in the process of)?) (?:investigating|looking into|(?:reviewing|examining|assessing) (?:the|this|these|all)|(?:conducting|carrying out|undertaking) (?:an?|the|its|their) (?:${ADJ} ){0,3}(?:${INQUIRY}|${REVIEW}))\\b`,
      "g",
    ),
    never: ["author"],
  },
  {
    cue: /whose/,
    pattern: new RegExp(`\\ue000,? whose (?:${ADJ} ){0,3}(?:${INQUIRY}|reviews?|assessments?|examinations?)\\b`, "g"),
    never: ["author", "we"],
  },
  {
    cue: /compared|checked|verified|inspected|consulted|assessed|reviewed|examined|evaluated|considered|screened|audited|analy[sz]ed/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore|thoroughly|fully|carefully|who|independently|jointly|and|received)){0,4} (?:compared|checked|verified|inspected|consulted|assessed|reviewed|examined|re-?examined|evaluated|considered|screened|audited|analy[sz]ed|re-?analy[sz]ed) (?:(?:the|this|these|both|all|their|our|an?|\ue000'?s?) )?(?:[\w'-]+ ){0,3}?(?:articles?|papers?|images?|figures?|blots?|gels?|micrographs?|spectra|films?|panels?|files?|(?:raw |original |source |entire )?data(?: ?set)?|records?|responses?|explanations?|repl(?:y|ies)|documents?|documentation|materials?|texts?|thes[ie]s|notebooks?|evidence|matter|case|overlap|claims?|allegations?|concerns?|publication|complaint|correspondence|calculations?|e-?mails?)\b/g,
    unless:
      /patients|literature|meta-analy|before (?:publication|acceptance)|peer review(?:ed|er)|originally|\breaders? (?:has |had )?(?:compared|checked)|reviewed the (?:manuscript|paper|article) (?:for|before|during)/,
    never: ["author", "we"],
  },
  {
    cue: /compared|checked|verified|inspected|consulted|screened|confirmed|rechecked|re-checked/,
    pattern:
      /\b(?:articles?|papers?|thes[ie]s|images?|figures?|data|texts?|documents?|overlap|similarit(?:y|ies)|plagiarism|duplication)\b[^.;\ue000]{0,60} (?:was|were|has been|have been) (?:[a-z]+ly |then |also )?(?:compared|checked|verified|inspected|consulted|screened|confirmed)\b[^.;\ue000]{0,40} by \ue000/g,
    agent: -1,
    never: ["author", "we"],
  },
  {
    cue: /re-?checked|audited/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore|thoroughly|fully|carefully)){0,3} (?:re-?checked|audited|re-?reviewed) (?:the|all|our|their|every|each|these)\b/g,
  },
  {
    cue: /asked|requested|urged|invited|referred/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore)){0,3} (?:asked|requested|urged|invited) \ue000(?:,? [^.;,\ue000]{0,40},)? (?:to|that (?:it|they)) (?:[a-z]+ ){0,2}?(?:look into|review|investigat|inquir|enquir|examin|evaluat|assess|audit|determin|establish|ascertain|clarif|verif|conduct an?\b|carry out an?\b)\w*/g,
    agent: 1,
    never: ["author", "we"],
  },
  {
    cue: /(?:was|were|has been|have been) [a-z ]{0,15}(?:requested|asked|invited|commissioned|engaged|instructed|appointed)/,
    pattern:
      /\ue000,? (?:was|were|has been|have been) (?:then |also |therefore |subsequently |contacted and )?(?:requested|asked|invited|commissioned|engaged|instructed|appointed)(?: by (?:the )?\ue000)? to (?:[a-z]+ly )?(?:review|investigat|inquir|enquir|examin|evaluat|assess|look into|audit|scrutini|conduct)\w*/g,
    never: ["author", "we"],
  },
  {
    cue: /informed|notified|told|advised|reported|wrote|confirmed/,
    pattern:
      /\ue000(?:,? (?:has|have|had|also|then|subsequently|formally|officially)){0,3} (?:informed|notified|told|advised|reported to|written to|wrote to|confirmed to) (?:\ue000|us)[^.;]{0,60}\b(?:investigation|inquiry|enquiry|committee|misconduct|panel|findings|falsif\w+|fabricat\w+|discrepanc\w+|irregularit\w+)\b/g,
    needs: /university|institut|hospital|college|cent(?:er|re)|committee|school|council|foundation|office|commission/i,
    never: ["author", "we", "editor", "journal", "publisher"],
  },
  {
    cue: /(?:team|office|group|unit|department|staff|officers?|specialists|experts|managers?|board|committee|panel)\b/,
    pattern:
      /(?:\ue000'?s? )?\b(?:research integrity|integrity|publishing ethics|publication ethics|research ethics|misconduct|ethics)(?: (?:& ?)?[a-z]+){0,6}? (?:team|office|group|unit|department|staff|officers?|specialists|experts|managers?|board|committee|panel)\b(?: of \ue000)?,?(?: (?:has|have|had|also|then|subsequently|thoroughly|who)){0,3} (?:reviewed|investigated|looked into|examined|assessed|conducted|found|concluded|determined|confirmed|identified|carried out|launched|opened|reported|completed)\b/g,
    unless: /study was|approved|patients/,
  },
  {
    cue: /(?:case|matter|concern|allegation|complaint|issue)s?\b/,
    pattern:
      /\b(?:cases?|matter|concerns?|allegations?|complaints?|issues?)\b[^.;\ue000]{0,30} (?:was|were|has been|have been|had been) (?:\w+ly |then |also )?(?:deliberated(?: on| upon)?|discussed|considered|investigated|examined|reviewed|assessed|looked into|studied|taken up) (?:\w+ly )?(?:by|at|in|within) (?:(?:an?|the) (?:[a-z]+ )?(?:meeting|session|sitting) of )?(?:both )?\ue000/g,
    agent: -1,
    never: ["author", "we"],
  },
  {
    cue: /investigación|indagación|investigação|inquérito|enquête|untersuchung|überprüfung|sindicância|apuração|comité|comitê|comissão|comisión|commission|kommission|averiguaci|ombuds/,
    pattern:
      /(?:\b(?:una?|la|su|nuestra|uma|a|sua|nossa|notre|une|leur|sa|eine|einer|seiner|unsere[rn]?|nach der|interne[nr]?) |l')(?:[\p{L}]+ )?(?:investigación|indagación|averiguación|investigação|enquête|untersuchung|überprüfung|sindicância|apuração)(?![\p{L}])|(?:comisión|comissão|comité|comitê|commission|kommission) (?:de |für |d')(?:sindicância|ética|inquérito|éthique|investigación|investigação|enquête|integridad\p{L}*|gute wissenschaftliche)|untersuchungskommission|ombuds\p{L}+/gu,
    unless:
      /(?:por|par|pel[oa]|von|durch|vom) (?:el |la |le |o |a |der |die )?(?:comité|comitê|comissão|comisión|commission) (?:de |d')(?:ética|éthique)/,
  },
  {
    cue: /committee|panel|commission|group|force|tribunal/,
    pattern:
      /\b(?:committee|panel|commission|working group|task force|tribunal)\b[^.;\ue000]{0,30} (?:was|were|has been|had been) (?:constituted|formed|convened|appointed|set up|established|assembled|created|commissioned)(?: (?:by|at|within) \ue000)?/g,
    unless: /steering|monitoring|data safety/,
  },
  {
    cue: /(?:assessment|check|review|examination|evaluation|investigation|audit)(?<=(?:during|on|upon|after|following|in) [a-z -]{0,60}(?:assessment|check|review|examination|evaluation|investigation|audit))/,
    pattern: new RegExp(
      `(?:^|\\b)(?:during|on|upon|after|following|in) (?:the course of )?(?:performing |conducting |carrying out )?(?:(?:an?|the|our|its|their|these|this) )?(?:${ADJ} ){0,3}(?:assessments?|checks?|checking|reviews?|examinations?|evaluations?|${INQUIRY})(?: (?:of|into|by) [^.;,\\ue000]{1,60})?, \\ue000`,
      "g",
    ),
    unless: /peer review|literature|systematic|during (?:the )?review(?:,| process)/,
    never: ["author", "we"],
  },
  {
    cue: /similarity|plagiarism|originality|text-matching|ithenticate|crosscheck|turnitin/,
    pattern:
      /\ue000(?: (?:has|have|had|also|then|subsequently)){0,2} (?:ran|performed|used|conducted|carried out|undertook|did|run) (?:an?|the) (?:[a-z-]+ ){0,3}?(?:similarity|plagiarism|originality|text-matching|ithenticate|crosscheck|turnitin)\b/g,
    never: ["author"],
  },
  {
    cue: /our|we/,
    pattern: new RegExp(`\\b(?:our|we (?:have )?(?:${DO}) (?:an?|our)) (?:own )?(?:${ADJ} ){0,3}${INQUIRY}\\b`, "g"),
  },
  {
    cue: /committee|panel|commission|office of research integrity|ori\b|\ue000/,
    pattern:
      /\ue000(?:, (?:after|following|upon) [^.;,\ue000]{3,80},)?(?:,? (?:has|have|had|also|then|further|subsequently|later|who|which|was|were|consulted|by|the|journal|editors|investigated|and|it|this|case|da|de|do|dos|del|la|des|du|universidade?|instituição|institución|origem|origen|autores|faculdade|facultad|hospital)){0,6} (?:found|finds|concludes?|concluded|determines?|determined|established|confirmed|recommended|ruled|judged|held(?= (?:that|the|him|her|them|\ue000))|came to the (?:conclusion|view|opinion)|made a finding|reported|revealed|decided(?! (?:to|on|upon)\b)|identified|supports|convened|apurou|concluiu|constatou|verificou|identificou|determinou|concluyó|constató|comprobó|determinó|a (?:constaté|conclu|établi)|hat(?:te)? festgestellt|stellte)(?![\p{L}])/gu,
    needs:
      /committee|panel|commission|expert|office of research|\bORI\b|university|institution|hospital|institute|college|foundation|inspector|council|\b(?:board|cell|office)\b|agency|cent(?:er|re)\b|ministry|school|faculty|comiss|comisi|comit|kommission|universi|facult|instituç/i,
    never: ["author", "editor", "journal", "we"],
  },
  {
    cue: /investigat|inquir|enquir|probe\b|audit|internal review|proceedings/,
    pattern: new RegExp(
      `\\b(?:${INQUIRY})(?<=\\b(?:after|following|upon|on|during|from|in|by|of|an?|the|this|these|any|under|through|pending|until|their|its|our|${ADJ}) (?:${INQUIRY}))(?= (?:of (?:the|this|these|potential|possible|alleged|allegations|concerns?|a|our|its)|into|no|nothing|of (?:some |about |more than )?[a-z0-9]+ (?:days|weeks|months|years)|lasting|by|has|have|had|was|were|is|found|revealed|showed|shows|conclu\\w+|determined|confirmed|suggests?|indicat\\w+|regarding|concerning|conducted|carried|performed|undertaken|in|identified|established|and|that|about|at|it|we|the|\\ue000|now|currently|still|being|under|due|uncovered|demonstrated|which|based|prompted|initiated|launched|opened|triggered|raised|led|after|following|with|from|undertook|for|on|came|is|are|could|did|supported|completed|concluded|also|\\(|,)|[,.;:)]|$)`,
      "g",
    ),
    unless:
      /\b(?:under|compounds?|clinical|further|present|future|warrant\w*|need\w*|diagnostic|laboratory|experimental|epidemiological) (?:the )?investigations?$|\b(?:fields?|areas?|methods?|subjects?|objects?) of (?:the |this )?investigations?$|(?:in|from|of) the proceedings$|investigation of the (?:effects?|role|mechanism)/,
  },
  {
    cue: /(?:forensic|further|internal|institutional|university|external|formal|joint|editorial|post-publication|independent|expert|careful|thorough|detailed|subsequent|additional) /,
    pattern:
      /(?:^|\b(?:after|following|upon|on|an?|the|in|through|during|further|additional|subsequent|our|this) ?)(?:further |internal |institutional |university |external |formal |joint |editorial |post-publication |independent |expert |careful |thorough |detailed |subsequent |additional |peer |re-){1,3}(?<!(?:^|following |after |upon |during |through |in |the |an |a )peer )(?:reviews?|checks?|assessments?|examinations?|evaluations?|scrutiny|re-?examinations?)(?= (?:of|by|has|have|found|revealed|showed|conclu\w+|determined|confirmed|indicat\w+|identified|established|and|that|was|were|with|conducted)|[,.;])/g,
    unless:
      /\ue000 (?:\w+ )?(?:performed|found|noticed|discovered)|upon (?:a )?further (?:review|analys[ie]s|examination|evaluation),? \ue000 (?:found|noticed|discover)|(?:future|studies)|underg(?:o|one|oing) /,
  },
  {
    cue: /asked|requested|invited|commissioned|engaged|consulted|referred|appointed/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore)){0,3} (?:asked|requested|invited|commissioned|engaged|appointed|consulted|instructed) [^.;\ue000]{0,30}\ue000[^.;]{0,40}? (?:to|that)\b[^.;\ue000]{0,20}(?:\ue000 )?(?:review|investigat|inquir|enquir|examin|evaluat|assess|look into|audit|scrutini)\w*/g,
    agent: -1,
    never: ["author", "we"],
  },
  {
    cue: /constituted|formed|convened|appointed|set up|established|assembled/,
    pattern:
      /\ue000,? (?:(?:which|that) (?:was|had been) |specially |specifically )?(?:constituted|formed|convened|appointed|set up|established|assembled) (?:by|at|within|under|for|to)\b/g,
    needs: /committee|panel|commission|group|force|board|expert/i,
    never: ["author", "we", "editor"],
  },
  {
    cue: /constituted|formed|convened|appointed|set up|established|assembled|created/,
    pattern:
      /(?:\ue000[^.;\ue000]{0,20} )?(?:constituted|formed|convened|appointed|set up|established|assembled|created) (?:\ue000|(?:an? |the )?(?:[\w-]+ ){0,3}(?:committee|panel|commission|working group|task force|tribunal))/g,
    needs: /committee|panel|commission|group|force|tribunal/i,
    unless: /ethics committee approv/,
  },
  {
    cue: /expert|statistician|specialist|reviewers?|consultant|analyst/,
    pattern:
      /\b(?:(?:images?|figures?|blots?|gels?|concerns?|articles?|papers?|claims|evidence|data)\b[^.;\ue000]{0,50} (?:re-?)?(?:reviewed|examined|assessed|evaluated|analy[sz]ed|checked|screened|inspected) by (?:an? |two |three |the |several )?(?:[\w-]+ ){0,3}(?:experts?|statisticians?|specialists?|consultants?)|(?:sent|referred|submitted|shown) to (?:an? |two |three |several )?(?:independent |external |outside )(?:\w+ )?(?:experts?|reviewers?|specialists?|statisticians?))\b/g,
    unless: /before publication|initial|blot|slides|radiograph|patients/,
  },
  {
    cue: /(?:its|their) (?:own |internal )?(?:review|assessment|examination|evaluation)s? (?:of|into)/,
    pattern:
      /\ue000[^.;\ue000]{0,60}(?:\ue000[^.;\ue000]{0,40})? (?:its|their) (?:own |internal )?(?:review|assessment|examination|evaluation)s? (?:of|into) (?:the|this|these|our) (?:[a-z]+ )?(?:works?|articles?|papers?|matter|data|allegations?|concerns?|cases?|figures?|images?|complaints?)\b/g,
    needs: /university|institut|hospital|college|office|committee|faculty|school|journal|publisher/i,
    never: ["author", "we"],
  },
  {
    cue: /asked (?:by \ue000 )?to (?:investigate|look into|inquire|enquire)/u,
    pattern:
      /\b(?:has|have|was|were|had) (?:been |also )?asked (?:by \ue000 )?to (?:investigate|look into|inquire|enquire)\b/g,
    unless: /authors? (?:was|were|has been|have been)/,
  },
  {
    cue: /following review|upon review|after review/,
    pattern:
      /\b(?:following|upon|after) (?:an? |the |our |careful |close )?review of (?:these|the|this|those|all|original|raw)[^.;,\ue000]{0,60}/g,
    unless: /\ue000/u,
  },
  {
    cue: /report|finding|conclusion|ruling|verdict|determination/,
    pattern:
      /\b(?:reports?|findings?|conclusions?|rulings?|verdicts?|determinations?) (?:received |issued |submitted |provided |made |reached )?(?:from|by|of) \ue000/g,
    needs:
      /committee|panel|commission|office of research|\bORI\b|university|institution|hospital|institute|college|foundation|inspector|council|\bboard\b|agency|cent(?:er|re)\b|ministry|school|faculty/i,
    never: ["author", "editor", "journal", "we", "publisher"],
    unless: /case reports?|(?:reports?|findings) of \ue000'?s? (?:patients|study)/,
  },
  {
    cue: /examined|assessed|reviewed|evaluated|investigated|scrutini/,
    pattern:
      /\b(?:(?:complaint|concerns?|allegations?|matter|case|issues?|claims?|this|these|which) (?:was|were|has been|have been|is being|are being) (?:then |subsequently |carefully |thoroughly |independently |fully |formally |re-?){0,2}(?:examined|assessed|reviewed|evaluated|investigated|scrutini[sz]ed|referred to|under investigation)|(?:article|paper|images?|figures?|data) (?:was|were|has been|have been) (?:then |subsequently |carefully |thoroughly |independently |fully |formally ){0,2}(?:examined|investigated|scrutini[sz]ed|re-?assessed|re-?evaluated|assessed by|evaluated by))\b/g,
    unless: /peer|patients|samples?|were (?:re)?assessed for|expression|by \ue000 (?:and|before)|poorly/,
  },
];

const ALL = [...INQUESTS, ...FURTHER_INQUESTS];

const SIEVE = sieveOf(ALL.map(({ cue }) => cue));

/** The investigations that a block mentions: who inquired, and by which guideline. */
export const inquiry: Recogniser = {
  name: "inquiry",
  *find(block) {
    for (const sentence of maskedSentences(block, CUE)) {
      const found = inquiryIn(block, sentence) ?? foreign(block, sentence);
      if (found) yield found;
    }
  },
};

/** An investigation in Spanish, Portuguese, French or German. */
const FOREIGN =
  /(?:^|[ ,])(?:tras|luego de|después de|realizada|se realizó|se llevó a cabo|mediante|após|depois de|realizou(?:-se)?|foi realizada|suite à|après|à la suite d|nach|durch)[^.;,]{0,30}?[ '’](?:investigación|revisión|indagación|averiguación|verificación|investigação|apuração|revisão|análise|sindicância|enquête|examen|untersuchung|überprüfung|prüfung)(?![\p{L}])(?! (?:sistemátic|bibliográfic|da literatura|de la literatura))|(?:^|[ ,])(?:foi|foram|fue|fueron|ha sido|han sido) (?:analisad|avaliad|investigad|apurad|examinad|revisad|analizad|evaluad)[oa]s? (?:pel[oa]s?|por) (?:el |la |los |las )?(?:editor|conselho|consejo|comiss|comisi|comit|equip|corpo|revista|universi|institu)|(?:^|[ ,])(?:(?:luego de|después de|tras|após|depois de|après avoir) (?:revisar|analizar|evaluar|investigar|analisar|avaliar|verificar|apurar|examiné|étudié)|investigó|investigaron|revisó|revisaron|examinó|examinaron|evaluó|analizó|apurou|analisou|investigou|avaliou|a examiné|a enquêté sur|untersuchte|prüfte) (?:el |la |los |las |o |a |os |as |le |les |l'|den |die )?(?:caso|asunto|denuncia|denúncia|alegaciones|alegações|acusaciones|acusações|hechos|fatos|affaire|faits|allégations|Fall|Vorwürfe|artículos?|artigos?)(?![\p{L}])/iu;

function foreign(block: Block, { sentence: { start, end } }: Masked): InquiryFact | undefined {
  const match = FOREIGN.exec(block.plain.text.slice(start, end));
  if (!match) return undefined;
  const from = start + match.index;
  return { kind: "inquiry", span: spanOf(block, from, from + match[0].length) };
}

function inquiryIn(block: Block, words: Masked): InquiryFact | undefined {
  const text = withoutQuotations(words.text);
  const may = SIEVE(text);
  for (const [number, { cue, pattern, agent, unless, needs, never }] of ALL.entries()) {
    if (!may(number) || !cue.test(text)) continue;
    pattern.lastIndex = 0; // matchAll would copy the pattern each time
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      const inside = groupsIn(words, from, to);
      const begin = extendedLeft(text, from);
      const printed = block.plain.text.slice(unmasked(words, begin), unmasked(words, to));
      if (unless && (unless.test(text.slice(Math.max(0, begin - 12), to)) || unless.test(printed))) continue;
      if (needs && !needs.test(printed)) continue;
      if (/[ie]nquir/.test(match[0]) && LETTERS.test(text.slice(Math.max(0, begin - 40), begin))) continue;
      const group = inside.at(agent ?? 0)?.agents;
      const who = never ? group?.find(({ role }) => !never.includes(role)) : group?.[0];
      if (never && !who) continue;
      if (who?.bare && who.role === "author" && REVIEW_BY.test(match[0])) continue;
      if (/\ue000/.test(pattern.source) && pattern.source.startsWith("\\ue000") && !who) continue;
      const ours = who?.role === "we" || /\bour\b|\bwe\b/i.test(text.slice(begin, to));
      const institutional = /\b(?:institutional|university)\b/i.test(text.slice(begin, to));
      const journals = /\b(?:journal|editorial|internal editorial)\b/i.test(text.slice(begin, to));
      const by =
        who && who.role !== "we" ? who.role : institutional ? "institution" : journals && !ours ? "journal" : undefined;
      const name = who && who.role !== "we" ? (who.names[0] ?? who) : undefined;
      const guideline = guidelineOf(block, words);
      return {
        kind: "inquiry",
        span: spanOfMasked(block, words, begin, to),
        ...(by && { by }),
        ...(name && { name: readingOf(block, name) }),
        ...(guideline && { guideline }),
      };
    }
  }
  return undefined;
}

/** A review that a person wrote. */
const REVIEW_BY = /\breviews? (?:[a-z]+ )?by \ue000$/;

/** Inquiries that are answered are letters. */
const LETTERS = /(?:respon[a-z]*|repl[a-z]*|answer[a-z]*|react[a-z]*) (?:to )?[a-z' ]{0,20}$/;

const BEFORE = new RegExp(
  `(?:^|[ (])((?:(?:after|following|upon|an?|the|this|our|their|its|own) ){0,3}(?:${ADJ} ){1,5}|(?:(?:after|following|upon) )?(?:an?|the|this|our|their|its) |(?:after|following|upon) )$`,
);

/** Where the noun phrase that `at` stands in begins ("a thorough internal" investigation). */
function extendedLeft(text: string, at: number): number {
  const words = BEFORE.exec(text.slice(Math.max(0, at - 70), at))?.[1];
  return at - (words?.length ?? 0);
}

/** What authors say in a notice, and no title ("The authors wish to note, “We are retracting …”"). */
const SAID =
  /^["“](?:we|our|the authors?|\ue000) (?:are|have|has|wish|were|was|retract|found|regret|would|recently|hereby)\b/u;

/** The words with all that stands in double quotation marks blanked, for titles inquire into nothing. */
function withoutQuotations(text: string): string {
  return /["“]/.test(text)
    ? text.replace(/“[^”]{0,400}”|"[^"]{0,400}"/g, (all) => (SAID.test(all) ? all : all.replace(/[^\ue000]/gu, "_")))
    : text;
}

const GUIDELINE =
  /(?:in accordance with|according to|following|in line with|under|as per|per|adhering to|in compliance with|consistent with|pursuant to|in keeping with) (?:the )?((?:guidelines?|recommendations?|principles|procedures?|flowcharts?|policies|policy) (?:of|from|issued by|set out by|published by) (?:the )?(?:Committee (?:on|of|for) Publication Ethics(?: \(COPE\))?|COPE)|(?:Committee (?:on|of|for) Publication Ethics(?: \(COPE\))?|COPE)|(?:[\p{L}.]+(?:'s?)? ){1,4}(?:guidelines?|polic(?:y|ies)|procedures?|code of conduct))/iu;

function guidelineOf(block: Block, words: Masked): InquiryFact["guideline"] {
  const { start, end } = words.sentence;
  const sentence = block.plain.text.slice(start, end);
  if (!/investigat|inquir|enquir|review|audit|assess/i.test(sentence)) return undefined;
  const match = GUIDELINE.exec(sentence);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const cope = /COPE|Committee (?:on|of|for) Publication Ethics/.exec(name);
  const value = name.includes("COPE") ? "COPE" : (cope?.[0] ?? name);
  const from = start + match.index + match[0].indexOf(name) + Math.max(0, name.indexOf(value));
  return { value, span: spanOf(block, from, from + value.length) };
}
