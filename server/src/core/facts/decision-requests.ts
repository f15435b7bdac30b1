import type { Family } from "./decision-words.ts";

/** By agreement between A, B and C. */
export const AGREEMENT_FAMILY: Family = {
  cue: /agree|consen|negotiat|discuss|deliberat|consult/,
  constructions: [
    {
      cue: /agreement|consent|agreed|consensus/,
      pattern:
        /(?:\b(?:by|after|following|through|under|upon|on|in|with|per|via) )?(?:an? |the )?(?:mutual |joint |common |full |unanimous )?(?:agreement|consensus|consent|discussions? and agreement) (?:between|among|amongst|reached between|reached by|was reached (?:between|by|among)|has been reached (?:between|by|among))(?: all of)?(?: both)? ?\ue000/g,
      parts: ["by", "approvedBy"],
    },
    {
      cue: /(?:negotiation|discussion|deliberation|consultation)s?/,
      pattern:
        /\b(?:after|following|upon|through) (?:the |a |further |careful |due |full |thorough |long )*(?:negotiations?|discussions?|deliberations?|consultations?) (?:between|among|amongst) (?:both )?\ue000,? (?:[a-z ]{0,20})?(?:it (?:was|has been) (?:[a-z]+ )?(?:decided|agreed|concluded|resolved)|th(?:is|e) (?:article|paper) (?:is|was|has been))/g,
      parts: ["by", "approvedBy"],
      several: true,
    },
    {
      cue: /agreed|agreement/,
      pattern:
        /(?:retraction|withdrawal|decision|retracted|withdrawn|notice|expression of concern|it)(?: [^\ue000.;]{0,40})?(?: ha(?:s|ve) been| was| is| were)? (?:mutually |jointly )?agreed(?: upon)?(?: to)? (?:between|among|amongst) (?:both )?\ue000/g,
      parts: ["by", "approvedBy"],
    },
    {
      cue: /agreed/,
      pattern:
        /(?:retraction|withdrawal|decision|retracted|withdrawn|notice) (?:has been|was|have been|is) (?:mutually |jointly )?agreed(?: upon| to| on)? by (?:both )?\ue000/g,
      parts: ["by", "approvedBy"],
      several: true,
    },
    {
      cue: /agreed? that/,
      pattern:
        /\ue000(?:,? (?:have|has|had|both|all|now|therefore|thus|mutually|jointly)){0,3} agree[ds]? that [^.;\ue000]{0,60}?\b(?:be|is|are|should be|must be|will be|has been) (?:\w+ )?(?:retracted|withdrawn)\b/g,
      parts: ["by", "approvedBy"],
      several: true,
    },
    {
      cue: /agreed? (?:[a-z]+ )?to (?:retract|withdraw)/,
      pattern:
        /\ue000(?:,? (?:have|has|had|both|all|now|therefore|thus|mutually|jointly|unanimously)){0,4} agreed? (?:[a-z]+ly )?to (?:[a-z]+ly )?(?:retract|withdraw)\b/g,
      parts: ["by", "approvedBy"],
      several: true,
    },
    {
      cue: /(?:agreement|consent|consensus|accord) of/,
      pattern:
        /\bby (?:the )?(?:mutual |joint |common |unanimous )?(?:agreement|consent|consensus|accord) of (?:both )?\ue000/g,
      parts: ["by", "approvedBy"],
    },
  ],
};

/** At whose request. */
export const REQUEST_FAMILY: Family = {
  cue: /request|behest|instance of|instig|recommend|insist|demand|advice|initiative|ask|call|requir|urg|appl|sought|seek|wish/,
  constructions: [
    {
      cue: /request|behest|instance of|wish|instigation|recommendation|insistence|demand|advice|application|petition/,
      pattern:
        /\b(?:at|on|upon|by|under|following|after|per|as per|pursuant to|in response to|due to|because of|based on|in accordance with|in line with|according to|with)? ?(?:the |an? )?(?:joint |written |explicit |formal |specific |own |express |official |unanimous |direct |urgent |repeated ){0,2}(?:requests?|behest|insistence|instance|instigation|demand|(?<=\b(?:the|express|own|explicit|unanimous) )wish(?:es)?|recommendations?|advice|initiative|suggestion|proposal|(?:(?:retraction|withdrawal) )?(?:application|petition))(?: (?:for|to|that)(?: (?!(?:as|because|since|due|owing|after|which|where)\b)[^\ue000 .;]{1,30}){1,9})?(?: (?:made|issued|received|given|submitted|sent|put forward))? (?:of|from|by) (?:all |both )?(?:of )?\ue000/g,
      parts: ["requestedBy"],
      unless:
        /\b(?:against|contrary to|despite|over) (?:the )?(?:[a-z]+ )?(?:wish|request|demand|advice|recommend)|guidelines|\b(?:accepted|granted|approved|honou?red|agreed(?: to| upon)?|endorsed|supported|considered|evaluated|discussed|reviewed|rejected|declined) by |\b(?:respond\w*|repl(?:y|ied|ies)|answer\w*) to\b|\bwish(?:es)? to (?:retract|withdraw|correct)|\b(?:data|available|reasonable|material)\b/,
    },
    {
      cue: /request|wish|recommendation|initiative|insistence/,
      pattern:
        /\b(?:at|on|upon|by|under|following|after|per|in response to|due to|because of|based on|with|according to|in accordance with) (?:the )?\ue000(?:'s?)? (?:own |joint |written |explicit |formal |unanimous |voluntary )?(?:requests?|behest|insistence|wish(?:es)?|recommendation|initiative)\b/g,
      parts: ["requestedBy"],
      unless: /against|contrary/,
    },
    {
      cue: /request|ask|call|demand|require|recommend|urge|appl|sought|seek/,
      pattern:
        /\ue000(?!(?<=\b(?:of|to|with|from|by|for|told|informed|notified|contacted|approached|alerted) \ue000)(?: of this| about this)?,? and\b)(?:,? (?:who|has|have|had|also|then|therefore|thus|subsequently|immediately|promptly|later|jointly|formally|officially|unanimously|would like|wish|wishes|wished|to|are|is|were|and|hereby|contacted|approached|wrote|write|writing|am|the|journal|us|informed|notified|collectively|voluntarily|regretfully|publisher|it|editors?|investigation|committee|concluded|carried|out|an|conducted|completed|internal|formal|himself|herself|themselves)){0,8}(?:(?<= (?:contacted|approached|wrote to|informed|notified)) \ue000(?: (?:of|about|that)\b[^.;\ue000]{1,60}?)?(?:,? (?:who|has|have|had|also|then|therefore|thus|subsequently|immediately|promptly|later|jointly|formally|officially|unanimously|would like|wish|wishes|wished|to|are|is|were|and|hereby|contacted|approached|wrote|write|writing|am|the|journal|us|informed|notified|collectively|voluntarily|regretfully|publisher|it|editors?|investigation|committee|concluded|carried|out|an|conducted|completed|internal|formal|himself|herself|themselves)){0,6})?,? (?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|call(?:s|ed|ing)? for|demand(?:s|ed)?|required?s?|recommend(?:s|ed|ing)?|urge[ds]?|requesting|asking(?: for)?|applied (?:for|to)|sought|seek(?:s|ing)?|petitioned)(?: [^.;]{0,80}?)?\b(?:retract(?:ed|ion|ing|s)?|withdraw(?:n|al|ing|s)?|remov(?:e|ed|al))/g,
      parts: ["requestedBy"],
      unless:
        /(?:request|ask)\w* (?:that )?\ue000[^.;]{0,30} (?:provide|supply|explain)|\b(?:raw|original) data\b|clarification|explanation|disagree|(?:request|ask)\w* \ue000 for (?!(?:[a-z]+ ){0,3}?(?:retract|withdraw|remov))|\b(?:but|and|yet|so) (?:he|she|they|\ue000) (?:[a-z]+ ){0,2}(?:prefer|cho[so]|opt|elect|decid)|\bcitations?\b|\bnames?\b|\b(?:not|never) (?:agree|retract)/,
    },
    {
      cue: /request|sought|initiated|asked|recommended|proposed|demanded|required/,
      pattern:
        /(?:retraction|withdrawal|removal|retracted|withdrawn|retract|withdraw|this|action)(?: [^\ue000.;]{0,60}?)? (?:requested|sought|asked for|recommended|demanded|required|as requested|as recommended|advised)(?: [^\ue000.;]{0,20})? by (?:the )?(?:both )?\ue000/g,
      parts: ["requestedBy"],
    },
    {
      cue: /(?:issue|publish|post) /,
      pattern:
        /\ue000(?:[^.;\ue000]{0,100}? and)?(?:,? (?:in|on) [^.;,\ue000]{3,30},)? (?:has |have |had |also )?(?:recommended|requested|asked|advised|urged) (?:that )?\ue000 (?:to |should )?(?:issue|publish|post) (?:this|an?|the) (?:[a-z]+ )?(?:expression of concern|notice|statement)\b/g,
      parts: ["requestedBy"],
    },
    {
      cue: /(?:requested|asked|instructed|petitioned) by/,
      pattern:
        /\b(?:been|was|were|are) (?:formally |officially )?(?:requested|asked|instructed|petitioned|urged) by (?:both )?\ue000[^.;]{0,80}? (?:to (?:\w+ )?(?:retract|withdraw|remove)|(?:for|that)\b[^.;]{0,60}\b(?:retract|withdraw))/g,
      parts: ["requestedBy"],
      unless: /\bto (?:\w+ )?(?:provide|supply|explain|submit|send|comment|respond|clarify)\b/,
    },
    {
      cue: /\bif requested|^(?:requested|as requested|as recommended)/,
      pattern: /^(?:as )?(?:requested|recommended) by \ue000/g,
      parts: ["requestedBy"],
    },
    {
      cue: /request/,
      pattern:
        /\b(?:received|have received|got|granted|accepted|honou?red|approved|agreed to|complied with|acceded to) (?:an? |the |formal |official |written |this |their )*requests? (?:from|of|by) \ue000[^.;]{0,60}?\b(?:retract|withdraw|remov)/g,
      parts: ["requestedBy"],
      agent: -1,
    },
    {
      cue: /and (?:[a-z]+ ){0,3}(?:request|ask|want)/,
      pattern:
        /\ue000(?<!\b(?:to|among|between|told|informed|notified|contacted|approached|alerted) \ue000),? (?:[^.;\ue000]{4,120}?|[^.;\ue000]{0,100}?\b(?:of|to|with|from|by|for|among|told|informed|notified|contacted|approached|alerted) \ue000[^.;\ue000]{0,140}?(?:\ue000[^.;\ue000]{0,120}?)?) and (?:(?:has|have|had|himself|herself|themselves|also|then|therefore|subsequently|now|they|he|she|accordingly|formally) ){0,3}(?:(?:requests?|requested|asks?|asked)(?: for)?(?: that)?|wants?|wanted) (?:(?:\ue000 to|us to|it|the|this|their|our|his|her|for|its|to|a)\b|(?=retraction|withdrawal))[^.;\ue000]{0,60}\b(?:retract|withdr)/g,
      parts: ["requestedBy"],
      unless: /\b(?:was|were|been|be) (?:requests|requested|asked)|\bdata\b[^.;]{0,20}$|\b(?:asked|requested) to\b/,
    },
    {
      cue: /(?:request|ask|called|demand)[a-z]*(?: for)? (?:it|this|its)\b/,
      pattern:
        /\b(?:retract|withdr)[^.]{0,120}(?:, and|;(?: and)?|, which|, but) (?:the )?\ue000(?: has| have| had| also| himself| herself| themselves){0,3} (?:requested|asked for|called for|demanded) (?:it|this|its (?:retraction|withdrawal|removal))\b/g,
      parts: ["requestedBy"],
      agent: -1,
      unless: /\b(?:not|never|data)\b[^,;]{0,40}$/,
    },
    {
      cue: /and (?:[a-z]+ ){0,3}(?:request|ask|call|urg|demand)[a-z]*/,
      pattern:
        /^[^.;\ue000]{0,60}\ue000(?:, (?:after|following|upon) [^.;,\ue000]{3,80},)? (?:held|found|concluded|determined|established|ruled|judged|examined|investigated|informed|notified|told|wrote|contacted)\b[^.;]{3,200}? and (?:(?:has|have|had|also|then|therefore|subsequently|accordingly|formally) ){0,3}(?:(?:requested|asked|called on|urged|demanded)(?: from)? \ue000 (?:to|for|that)\b[^.;\ue000]{0,60}|(?:requested|demanded|asked for) (?:that )?(?:the|its|this|a) [^.;\ue000]{0,30})\b(?:retract|withdr)/g,
      parts: ["requestedBy"],
    },
    {
      cue: /(?:no longer|not) (?:wish|want)/,
      pattern:
        /\ue000 [^.;\ue000]{0,60}(?:\ue000[^.;\ue000]{0,80}){0,2}\b(?:no longer|(?:do|does|did) not) (?:wish(?:es|ed)?|want(?:s|ed)?) (?:to have |for )?(?:this|the|their|his|her) (?:\w+ )?(?:paper|article|manuscript|work) (?:to be |be )?published/g,
      parts: ["requestedBy"],
    },
    {
      cue: /(?:asking|requesting|to ask|to request)\b/,
      pattern:
        /\ue000(?<!\b(?:of|by|with|from|to) \ue000)(?: (?:has|have|had|then|also|therefore|subsequently))* (?:wrote|written|contacted|approached|e-?mailed|sent (?:an?|the) (?:[a-z-]+ ){0,2}(?:letter|e-?mail|message))(?: to)?(?: (?:the )?\ue000)?[^.;\ue000]{0,50}?,? (?:asking|requesting|to ask|to request)(?: for)? (?:the|a|this|its|their|his|her|that) (?:[a-z]+ ){0,4}?(?:retract|withdr)/g,
      parts: ["requestedBy"],
      unless: /\bnot\b/,
    },
    {
      cue: /requests?|application|petition/,
      pattern:
        /\ue000(?:,? (?:has|have|had|also|then|subsequently|therefore)){0,3} (?:submitted|made|sent|filed|lodged|put forward|addressed|put in) (?:an?|their|his|her|the) (?:formal |written |joint |official )?(?:request|application|petition)(?: to \ue000)? (?:to|for|that|asking|requesting)\b[^.;]{0,60}?\b(?:retract|withdr|remov)/g,
      parts: ["requestedBy"],
      unless: /\bnames?\b/,
    },
    {
      cue: /wish|want|like|desire/,
      pattern:
        /\ue000(?: (?:have|has|would|now|therefore|also|expressed|the|their|a)){0,4} (?:wish(?:es|ed)?|want(?:s|ed)?|like|desire[ds]?)(?: for)? (?:that )?(?:(?:it|this)(?= (?:to be |be )?(?:retracted|withdrawn))|(?:this|the|our|their|his|her) (?:\w+ )?(?:article|paper|manuscript|work|study|publication|report)(?: \[\d\])?) (?:to be |be |is )?(?:retracted|withdrawn)/g,
      parts: ["requestedBy"],
    },
    {
      cue: /request|wish|desire/,
      pattern:
        /\ue000(?:'?s? (?:own |joint |unanimous )?request|'s? (?:own |joint |unanimous )?(?:wish|desire)) (?:for|to|that)[^.;]{0,40}\b(?:retract|withdr)/g,
      parts: ["requestedBy"],
    },
  ],
};
