import { ADJ, type Inquest, REVIEW } from "./inquiry-words.ts";

const ADV =
  "(?:,? (?:has|have|had|then|also|subsequently|therefore|thereupon|thus|now|since|again|thoroughly|fully|carefully|independently|jointly|who|which|and)){0,4}";
const PAPERS =
  "(?:articles?|papers?|manuscripts?|publications?|images?|figures?|blots?|gels?|micrographs?|panels?|spectra|films?|files?|data|records?|calculations?|analys[ei]s|correspondence|documents?|documentation|materials?|texts?|thes[ei]s|notebooks?|submissions?|issues|archives?)";
const MATTER = "(?:matter|case|claims?|allegations?|concerns?|complaints?|evidence)";
const EXPERTS =
  "(?:experts?|statisticians?|specialists?|consultants?|linguists?|scholars?|advis[eo]rs?|analysts?|auditors?|assessors?|referees|(?:independent|external|outside|further|additional) reviewers)";
const EXPERT =
  /expert|statistic|specialist|consultant|linguist|scholar|advis[eo]r|analyst|auditor|assessor|referees|reviewers/i;
const CHECK =
  "(?:cross-?check(?:s|ing)?|re-?check(?:s|ing)?|double-?check(?:s|ing)?|check(?:s|ing)?|screening|verification|inspections?|audits?)";
const BODY =
  /committee|panel|commission|office|\bORI\b|university|institut|hospital|college|foundation|inspector|council|\b(?:board|cell)\b|agency|cent(?:er|re)\b|ministry|school|faculty|society|association|academy|publisher/i;

/** Inquiries told without the word: whoever looks, hears, tests, refers or has somebody look. */
export const FURTHER_INQUESTS: readonly Inquest[] = [
  {
    cue: /look|gone|went|going|combed|sifted|pored|tested/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:looked (?:again |closely |carefully |once more )?(?:at|over|through)|(?:gone|went|going) (?:again |carefully |once more )?(?:through|over)|(?:took|taken) (?:an?|another) (?:[a-z]+ )?look at|combed through|sifted(?: through)?|pored over|re-?tested) (?:[\\w'-]+ ){0,5}?(?:${PAPERS}|${MATTER})\\b(?![^.;]{0,40}\\bbefore\\b)`,
      "g",
    ),
    unless: /literature/,
    never: ["author", "we"],
  },
  {
    cue: /had|got/,
    pattern: new RegExp(
      `\\ue000(?: [^.;\\ue000]{3,80} and)?${ADV} (?:had|got) (?:it|them|both|all|each|every|the|this|these|those|its|their)\\b[^.;\\ue000]{0,60} (?:compared|checked|examined|reviewed|assessed|tested|verified|analy[sz]ed|evaluated|screened|looked at|looked over|read|inspected|audited|investigated|scrutini[sz]ed|re-?(?:checked|examined|analy[sz]ed|assessed)) (?:independently |again |anew |once more )?(?:by|with|against)\\b(?![^.;]{0,60}\\bbefore\\b)`,
      "g",
    ),
    never: ["author", "we"],
  },
  {
    cue: /by/,
    pattern: new RegExp(
      `(?:\\ue000|\\b${EXPERTS}),? (?:(?:who|which) (?:was|were|had been) )?(?:appointed|commissioned|engaged|consulted|named|nominated|retained|hired|called in|brought in|designated|enlisted|instructed) by \\ue000`,
      "g",
    ),
    agent: -1,
    needs: EXPERT,
    never: ["author", "we"],
  },
  {
    cue: /appoint|engag|consult|call|brought|retain|enlist|commission|hired|turned to|sought|obtained/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:appointed|engaged|consulted|called in|called (?:up)?on|brought in|retained|enlisted|commissioned|hired|turned to|sought (?:the |an? |further )*(?:[a-z]+ )?(?:advice|opinions?|views?|help|judge?ments?) (?:of|from)|obtained (?:the |an? |further )*(?:[a-z]+ )?(?:opinions?|assessments?|reports?|advice) (?:of|from|by)) (?:(?!by\\b)[\\w-]+ ){0,4}?(?:${EXPERTS}\\b|\\ue000)`,
      "g",
    ),
    needs: EXPERT,
    unless: /peer[- ]review/,
    never: ["author", "we"],
  },
  {
    cue: /asked|requested|instructed|invited/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also)){0,3} (?:asked|requested|instructed|invited) (?:an?|two|three|four|several|its|their|other) [^.;,\ue000]{2,50} to (?:[a-z]+ ){0,2}?(?:look (?:into|at|over)|review|investigat|inquir|enquir|examin|evaluat|assess|check)\w*/g,
    never: ["author", "we"],
  },
  {
    cue: /opened a|opened the/,
    pattern: /\ue000(?:,? (?:has|have|had|then|also)){0,3} opened (?:an?|the) (?:[a-z]+ )?(?:case|file)\b/g,
    never: ["author", "we"],
  },
  {
    cue: /investigates?\b|inquires?\b|enquires?\b|looks? into/,
    pattern:
      /\b(?:while|whilst|until|as|once|when|after|before) \ue000 (?:still |further |also |itself |now )?(?:investigates?|inquires?|enquires?|looks? into)\b/g,
    never: ["author", "we"],
  },
  {
    cue: /(?:to|dealt with) (?:[a-z]+ )?(?:look|investigat|inquir|enquir|examin|assess|review|conduct|the|this)/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:(?:agreed|undertaken|undertook|promised|begun|began|started|decided|offered|resolved) to (?:look into|investigate|inquire into|enquire into|(?:examine|assess|review) (?:the|this|these) (?:[a-z]+ )?${MATTER})|dealt with (?:the|this) (?:[a-z]+ )?(?:matter|case|allegations?|complaints?))\\b`,
      "g",
    ),
    needs: BODY,
    never: ["author", "we", "editor", "journal"],
  },
  {
    cue: /found|discovered|came to light|emerged|noticed|identified|detected|established|revealed/,
    pattern: new RegExp(
      `\\b(?:during|on|in|after|following|upon|from) (?:an?|the|our|its|their) (?:[a-z]+ )?(?:reviews?|audits?|screening|examinations?|inspections?|survey|checks?) of (?:[a-z]+ ){0,3}?(?:${PAPERS}|peer[- ]review files|records|submitted [a-z]+),? (?:it|\\ue000|this|irregularities|problems|evidence) (?:[a-z]+ ){0,3}?(?:found|discovered|came to light|emerged|noticed|identified|detected|established)\\b`,
      "g",
    ),
    unless: /literature|patients?|samples?|\bpeer review of\b/,
  },
  {
    cue: /look at|forensic|under/,
    pattern: new RegExp(
      `\\b(?:an?|the|on) (?:second|closer|another|fresh|further|careful) look at (?:[\\w'-]+ ){0,3}?${PAPERS}\\b|\\bforensic (?:image )?(?:analys[ei]s|examinations?|reviews?)\\b|\\b(?:is|are|was|were|been|being|remains?) (?:currently |still |now |also )?under (?:[a-z]+ )?investigation\\b(?! (?:here|in (?:this|the) study))`,
      "g",
    ),
    unless: /compounds?|patients?|phenomen|mechanism/,
  },
  {
    cue: /heard|interviewed|questioned|summoned/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:heard|interviewed|questioned|summoned) (?:\\ue000|both (?:sides|parties)|witnesses|all (?:those|persons|parties))`,
      "g",
    ),
    never: ["author", "we"],
  },
  {
    cue: /it (?:was|has been) (?:[a-z]+ )?(?:verified|ascertained|examined|investigated)/,
    pattern:
      /\bit (?:was|has been) (?:[a-z]+ly |then |also )?(?:verified|ascertained|examined|investigated) (?:that|whether)\b/g,
  },
  {
    cue: /appl|\bran\b|\brun\b|us(?:e|ed|ing)\b|performed|subjected/,
    pattern: new RegExp(
      `\\ue000${ADV}(?: (?:began|started|decided|proceeded) to)? (?:appl(?:y|ied)|ran|run|used?|performed|subjected [^.;\\ue000]{2,40} to) (?:an?|the|its|their)? ?(?:[\\w-]+ ){0,3}?(?:validation|screening|forensics?|plagiarism|similarity|duplication|integrity|image|originality)(?: [a-z]+)? ?(?:tests?|checks?|software|tools?|programs?|analys[ei]s|screening)\\b`,
      "g",
    ),
    never: ["author", "we"],
  },
  {
    cue: /post-publication/,
    pattern:
      /\bpost-publication (?:peer[- ])?(?:reviews?|assessments?|evaluations?|checks?|analys[ei]s|examinations?|scrutiny|discussions?)\b(?! (?:site|website|platform|forum|service))/g,
  },
  {
    cue: /consultation/,
    pattern: new RegExp(
      `(?<=\\b(?:upon|after|following)\\b[^.;,]{0,60} )consultations? with (?:[\\w-]+ ){0,4}?(?:${EXPERTS}\\b|\\ue000)`,
      "g",
    ),
    needs: /expert|specialist|statistic|referees|reviewers|members/i,
  },
  {
    cue: /review|evaluation|examination|check|verification/,
    pattern: new RegExp(
      `\\b(?:following|upon|after|during|on) (?:an? |the |our |their |its )?(?:careful |close |further |later |recent |subsequent |thorough |detailed |complete |full |internal )*(?:reviews?|re-?evaluations?|re-?examinations?|${CHECK}) of (?:the|this|these|those|all|original|raw|our|their) (?:[a-z]+ ){0,2}?${PAPERS}\\b`,
      "g",
    ),
    unless: /literature|peer|initial|patients?|samples?/,
  },
  {
    cue: /show|reveal|found|indicat|confirm|demonstrat|uncovered|brought|identified|detected|disclosed/,
    pattern: new RegExp(
      `\\b(?:the|an?|this|our|their|its) (?:${ADJ} )*(?:(?:re-?)?(?:evaluation|examination|assessment|inspection)|${REVIEW}) of (?:the|these|all|our|their|its|this|both)(?: of the)? (?:[\\w-]+ ){0,3}?${PAPERS}\\b[^.;\\ue000]{0,30} (?:shows?|showed|reveal\\w*|found|indicat\\w+|confirm\\w+|demonstrat\\w+|uncovered|brought|identified|detected|disclosed)\\b`,
      "g",
    ),
    unless: /patients?|samples?|literature|peer|statistical|principal|regression|sequence/,
  },
  {
    cue: /own|original|raw|primary|underlying|laboratory|source/,
    pattern:
      /\ue000(?:,? (?:has|have|had|then|also|subsequently|therefore|thus|now|since|again|thoroughly|fully|carefully)){0,4} (?:re-?examined|checked|reviewed|re-?checked|double-checked|re-?assessed|re-?visited|inspected|searched|(?:gone|went) (?:back )?(?:to|through)) (?:all (?:of )?)?(?:their|the|our|my|his|her) (?:own )?(?:original|raw|primary|underlying|laboratory|source|own)(?: [a-z-]+){0,2} (?:data|records?|images?|files?|notebooks?|films?|blots?|figures?)\b/gu,
    unless: /\bnot\b|patients?/,
  },
  {
    cue: /similarity|plagiarism|originality|overlap|duplication/,
    pattern:
      /\b(?:an?|the|our|its|this) (?:[a-z-]+ ){0,2}(?:similarity|plagiarism|originality|overlap|duplication)(?:[- ]detection)? (?:checks?|reports?|tests?|analys[ei]s|screening|software|search|scan)\b[^.;\ue000]{0,40} (?:show|reveal|found|indicat|confirm|demonstrat|uncover|identif|detect|return)[a-z]*/g,
  },
  {
    cue: /(?:was|were|been) (?:also |then |further )?(?:consulted|engaged|appointed|commissioned|called in)/,
    pattern: new RegExp(
      `(?:\\b${EXPERTS}|\\ue000) (?:in [a-z ]{3,30} )?(?:was|were|has been|have been) (?:also |then |further )?(?:consulted|engaged|appointed|commissioned|called in)\\b`,
      "g",
    ),
    needs: EXPERT,
    unless: /peer[- ]review/,
  },
  {
    cue: /random|routine|systematic|regular|periodic|automated|blind/,
    pattern: new RegExp(
      `\\b(?:during|on|upon|after|following|by|in the course of|an?|our|its|the) (?:an? |the |our |their |its )?(?:random|routine|systematic|regular|periodic|automated|blind) (?:[a-z]+ )?${CHECK}(?=,| of (?:all |the |its |our |their |past |published |\\ue000'?s? )*(?:[a-z]+ ){0,2}?${PAPERS}\\b)`,
      "g",
    ),
    unless: /patients?|samples?/,
  },
  {
    cue: /before|referred|passed|transferred|handed|submitted|entrusted|taken/,
    pattern: new RegExp(
      `\\b(?:${MATTER}|files?|dossier|question)\\b[^.;\\ue000]{0,50} (?:was|were|has been|have been|had been|is being|are being) (?:[a-z]+ly |then |also |therefore |thereupon )?(?:(?:put|laid|brought|placed) before|(?:referred|passed(?: on)?|transferred|handed(?: over)?|submitted|entrusted|taken) to) (?:both )?\\ue000`,
      "g",
    ),
    agent: -1,
    needs: BODY,
    never: ["author", "we", "editor", "journal"],
  },
  {
    cue: /before|referr|pass|transfer|hand|submit|entrust/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:(?:put|laid|brought|placed) (?:the|this|these) ${MATTER} before|(?:referred|passed(?: on)?|transferred|handed(?: over)?|submitted|entrusted) (?:it|(?:the|this|these) (?:${MATTER}|files?|dossier)) to) \\ue000`,
      "g",
    ),
    agent: -1,
    needs: BODY,
    never: ["author", "we", "editor", "journal"],
  },
  {
    cue: /that (?:it|they) (?:has|have|had|was|were|is|are|would|will)/,
    pattern:
      /\ue000[^.;\ue000]{0,50}? that (?:it|they) (?:has|have|had|was|were|is|are|would|will)(?: also| already| now| then| be| been){0,2} (?:look(?:ed|ing)? (?:into|at)|investigat(?:ed?|ing)|examin(?:ed?|ing)|(?:inquir|enquir)(?:ed?|ing) into|review(?:ed|ing)?|(?:conduct|open|start|launch|complet)(?:ed|ing)? (?:an?|its|their) (?:[a-z]+ )?(?:investigation|inquiry|enquiry|review|probe|audit))\b/g,
    unless: /before|prior/,
    never: ["author", "we"],
  },
  {
    cue: /consulted/,
    pattern:
      /\b(?:(?:an?|two|three|several|other|further) (?:[a-z]+ ){0,2}?members? of )?\ue000 (?:was|were|has been|have been) (?:also |then |further )?consulted (?:and|on|about|who|regarding)\b|\ue000(?:,? (?:has|have|then|also)){0,2} consulted (?:with )?(?:an?|two|three|several|other|further) (?:[a-z]+ ){0,2}?members? of \ue000/gu,
    needs: /member|board/i,
    never: ["author"],
  },
  {
    cue: /being|undergoing/,
    pattern: new RegExp(
      `\\b(?:data|${PAPERS}|${MATTER}|it|they|this|which|issues?)\\b[^.;\\ue000]{0,40} (?:is|are|was|were) (?:currently |now |still |also |presently )?being (?:[a-z]+ly )?(?:re-?)?(?:examined|investigated|looked into|assessed|reviewed|evaluated|scrutini[sz]ed|[ie]nquired into|audited|checked|analy[sz]ed)\\b`,
      "g",
    ),
    unless: /patients?|samples?/,
  },
  {
    cue: /ithenticate|turnitin|crosscheck|crossref similarity|software|programme?|plagiarism/,
    pattern:
      /\b(?:on|upon|after|when|by|through|following|a|the|we|was|were|been)\b[^.;]{0,60}?\b(?:check(?:ed|ing|s)?|scann(?:ed|ing)|scan|screen(?:ed|ing)|compar(?:ed|ing)|comparison|analy[sz](?:ed|ing)|analysis|run|tested) [^.;]{0,40}?\b(?:with|by|using|through|in|on|via) (?:an?|the|our)? ?(?:[a-z-]+ ){0,3}?(?:ithenticate|turnitin|crosscheck|crossref similarity check|(?:plagiarism|similarity|anti-plagiarism|text)[a-z -]{0,20} ?(?:software|program(?:me)?s?|tools?)|software)\b/g,
    unless:
      /statistical|spss|image ?j|sas\b|stata|\bdata (?:was|were)|sequences?|authors|before (?:publication|acceptance)/,
  },
  {
    cue: /looked into|look into|looking into/,
    pattern:
      /\bthat (?:it|they|\ue000) (?:has |have |had |is |are )?(?:now |already |also |currently )?look(?:ed|ing) into (?:the|this|these|our|it)\b/g,
    unless: /\bshould\b/,
  },
  {
    cue: /comparison|compared|comparing/,
    pattern: new RegExp(
      `\\ue000${ADV} (?:carried out|made|did|conducted|performed|undertook) (?:an?|the) (?:[a-z-]+ ){0,2}?comparisons?\\b|\\b(?:an?|the|our|their|its|detailed|careful|close|direct) comparison (?:of|between) (?:[\\w'-]+ ){0,4}?${PAPERS}\\b[^.;\\ue000]{0,40} by \\ue000|\\ue000${ADV} compared (?:both|the two|these two|the) (?:[a-z]+ ){0,2}?(?:articles?|papers?|texts?|manuscripts?|publications?|documents?|thes[ie]s)\\b`,
      "g",
    ),
    never: ["author"],
    unless: /\breaders?\b|patients?|groups?/,
  },
  {
    cue: /constituted|formed|convened|appointed|set up|established|assembled|created|ordered|instituted/,
    pattern: new RegExp(
      `\\ue000[^.;\\ue000]{0,60} (?:inform|told|stat|writ|wrote|report|said|confirm|communicat)[a-z]*(?: [^.;\\ue000]{1,30})?(?: \\ue000)? that (?:an? |the |its |their )?(?:\\ue000|(?:${ADJ} )*(?:inquiry|enquiry|investigation)) (?:was|were|has been|have been|had been|is being|would be|will be) (?:[a-z]+ly |also |then |now )?(?:constituted|formed|convened|appointed|set up|established|assembled|created|ordered|instituted)\\b`,
      "g",
    ),
    needs: /committee|panel|commission|team|task force|tribunal|inquiry|enquiry|investigation/i,
    never: ["author", "we"],
  },
  {
    cue: /constituted|formed|convened|appointed|set up|established|assembled|created|looking into|inquiring|enquiring/,
    pattern:
      /\ue000[^.;\ue000]{0,30} (?:(?:was|were|has been|have been|had been|is being) (?:[a-z]+ly |also |then |now )?(?:constituted|formed|convened|appointed|set up|established|assembled|created)|is (?:now |currently )?(?:looking|inquiring|enquiring) into)\b/g,
    needs: /committee|panel|commission|team|task force|tribunal/i,
    never: ["author", "we", "editor"],
  },
  {
    cue: /(?:order|institut|direct|hold|held|make|made|initiat)[a-z]* (?:an?|the) /,
    pattern: new RegExp(
      `\\ue000${ADV} (?:(?:was|were|has been|have been) (?:[a-z]+ly )?(?:requested|asked|invited|instructed) to (?:hold|order|institute|initiate|start|open|make)|ordered|instituted|directed|initiated) (?:an?|the) (?:${ADJ} )*(?:inquiry|enquiry|investigation|probe)\\b`,
      "g",
    ),
    never: ["author", "we"],
  },
  {
    cue: /(?:asked|requested|urged|invited) [^.;]{0,40} to (?:conduct|hold|order|carry|undertake|make|initiate|start|open)/,
    pattern: new RegExp(
      `\\b(?:asked|requested|urged|invited) (?:both )?\\ue000(?: of \\ue000)? to (?:conduct|hold|order|carry out|undertake|make|initiate|start|open) (?:an?|the|its|their) (?:${ADJ} )*(?:inquiry|enquiry|investigation|review|probe)\\b`,
      "g",
    ),
    never: ["author", "we"],
  },
  {
    cue: /on (?:further |careful |closer |due |detailed )?(?:verification|enquiry|inquiry|checking|scrutiny)/,
    pattern:
      /(?:^\W{0,2}|, )(?:up)?on (?:further |careful |closer |due |detailed )?(?:verification|enquiry|inquiry|checking|scrutiny)(?: (?:of|into) [^.;,]{2,60})?,? (?:it|we|the|this|that|\ue000)\b/gu,
    unless: /patients?|samples?/,
  },
  {
    cue: /check|verification/,
    pattern: new RegExp(
      `(?:^\\W{0,3}|\\b)(?:further|subsequent|additional|later|closer|careful|more detailed|internal|routine) (?:${CHECK}|analys[ei]s) (?:of [^.;\\ue000]{2,40} )?(?:by \\ue000|(?:has |have )?(?:show|reveal|found|indicat|confirm|uncover|identif|detect)[a-z]*)`,
      "g",
    ),
    unless: /by \ue000? ?(?:authors?)|patients?|samples?|statistical/,
    never: ["author"],
  },
];
