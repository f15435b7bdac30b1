import type { Kind } from "../vocabulary/kinds.ts";

/** How prose does what one kind of notice does. */
export interface Act {
  readonly value: Kind;
  /** Beginnings of words, in lower case: a sentence with none of them is not looked at. None begins with another one. */
  readonly cues: readonly string[];
  readonly patterns: readonly RegExp[];
  /** True where the clause before the words takes them back ("not", "may be", "whether"). */
  readonly deniable: boolean;
}

const ITEM =
  "(?:articles?|papers?|publications?|manuscripts?|stud(?:y|ies)|works?|reports?|essays?|letters?|reviews?|chapters?|books?|abstracts?|commentary|commentaries|editorials?|communications?|contributions?|preprints?|pieces?|brevia|research notes?|case studies|theses|protocols?)";
const THIS = "(?:this|the|our|their|its|his|her|my|that|said|these|those|both|all|each|above|following)";
/** A few words between a determiner and its noun. */
const FEW = "(?: [^\\s.;]{1,40}){0,8}?";
const ADVERBS = "(?: (?:[a-z]+ly|therefore|thus|hereby|now|also|hence|herewith|in full|here|been)){0,3}";
const IS = "(?:is|are|was|were|has been|have been|had been|is being|are being|be|being|been|stands?|got)";
const PART =
  "(?:(?:fig(?:ure|ures|s)?\\b|panels?|tables?|parts?|portions?|sections?|subsections?|paragraphs?|passages?|sentences?|supplement\\w*|video)\\b|(?:results?|data|images?|conclusions?|claims?|statements?|experiments?|analys[ie]s|findings?) (?:\\w+ ){0,3}?(?:in|of|from|on|to) (?:the )?(?:fig|table|panel|section|paragraph|suppl|extended))";
/** A title in quotation marks, a bracketed number, a DOI. */
const POINTED = '(?:["“‘«]|\\[\\d|doi\\b|10\\.\\d{4})';

const act = (source: string): RegExp => new RegExp(source, "i");

/** The kinds' acts. Where one sentence fits several, the earlier hides the later ones that overlap it. */
export const ACTS: readonly Act[] = [
  {
    value: "reinstatement",
    cues: ["reinstat", "retrac", "withdr", "restablec", "reintegr", "réint"],
    deniable: true,
    patterns: [
      act(`\\b(?:is|are|was|were|has been|have been|been|is being|are being|stands?)${ADVERBS} reinstated\\b`),
      act(`\\breinstat(?:es?|ed|ing|ement of)${ADVERBS} ${THIS}\\b${FEW} ${ITEM}\\b`),
      act(
        `\\b(?:retraction|withdrawal)s?(?: (?:notice|note|statement))?(?: \\[\\d+\\])?(?: of (?:this|the|our) ${ITEM})?(?: (?:published|issued|dated|posted)[^.;]{0,60}?)? ${IS}${ADVERBS} (?:withdrawn|rescinded|reversed|revoked|retracted|annulled|lifted|cancell?ed|voided|nullified|overturned|removed)\\b`,
      ),
      act(
        `\\b(?:rescind|revers|revok|annul|overturn|cancel|withdraw|retract|lift)(?:e|es|s|ed|ing|l?ed|l?ing|n)?${ADVERBS} (?:this|the|our|its|their|that|a)(?: (?:previous|prior|earlier|original|erroneous|published|recent)){0,2} (?:retraction|withdrawal)\\b`,
      ),
      act(
        "\\bretraction(?: notice)? (?:was|has been|had been) (?:issued|published|made|posted) (?:in error|by mistake|erroneously)",
      ),
      act("\\bse restablece el artículo|\\bo artigo (?:foi|é) reintegrado|\\barticle (?:est|a été) réintégré"),
    ],
  },
  {
    value: "retract-and-replace",
    cues: ["retrac", "retrat", "withdr"],
    deniable: true,
    patterns: [
      act(
        `\\b(?:retract|withdraw)(?:s|ed|n|ing)?(?: [^.;,]{1,60})? and (?:to )?(?:replac|re-?publish)(?:e|es|ed|ing)?\\b`,
      ),
      act("\\bretraction and (?:replacement|re-?publication)\\b"),
    ],
  },
  {
    value: "partial-retraction",
    cues: ["retrac", "retrat"],
    deniable: true,
    patterns: [
      act(`\\bpartial(?:ly)? retract(?:s|ed|ing|ions?)?\\b`),
      act(
        `\\bretract(?:s|ed|ing|ion of)? (?:only )?(?:(?:the|these|those|this|our|their|some|certain|all|only) )+(?:[a-z]+ )?${PART}`,
      ),
      act(`\\bretract(?:s|ing)? ${PART}`),
      act(
        `\\b(?:fig(?:ure|ures|s)?\\.? ?S?\\d+[A-Za-z]*|tables? ?S?\\d+|parts? of (?:this|the|our)|these (?:data|results|panels|figures))\\b[^.;]{0,60}? ${IS}${ADVERBS} retracted\\b`,
      ),
      act("\\bretract(?:s|ed|ing)? (?:this|the) [^.;]{1,30} in part\\b"),
    ],
  },
  {
    value: "retraction",
    cues: ["retrac", "retrat", "rétract", "zurück"],
    deniable: true,
    patterns: [
      act(`\\bretract(?:s|ed|ing)?${ADVERBS} ${THIS}\\b(?:${FEW} ${ITEM}\\b|${FEW} ?${POINTED}|(?= cited\\b))`),
      act(`\\bretract(?:s|ing)?${ADVERBS} (?:an? )?(?:${ITEM}|it|them)\\b`),
      act(`\\b${IS}${ADVERBS} retracted\\b`),
      act(
        `\\b(?:wish(?:es)?|would like|want|decided?|agreed?|request(?:s|ed)?|ask(?:s|ed)?|choose|chosen|elected)\\b(?:(?!\\bnot\\b)[^.;]){0,60}? (?:to retract|(?:for )?(?:the|a|its|their|that) [^.;]{0,40}?retract(?:ion|ed))\\b`,
      ),
      act("\\bthis (?:notice of |full |complete |joint |note of )?retraction\\b"),
      act(
        `\\b(?:the|a|hereby|announce|regretful|formal|full|complete) retraction of (?:${THIS}\\b|${POINTED}|an? ${ITEM})`,
      ),
      act(`\\bmark(?:ed)? as retracted\\b`),
      act(
        "\\bse (?:retractan?|ha retractado|han retractado|retira y retracta)\\b|\\b(?:ha|han) sido retractad[oa]s?\\b|\\bretractamos\\b|\\bretractar(?:se)? (?:de )?(?:este|el|su|del)\\b|\\bqueda retractad[oa]\\b|\\bretractación (?:de este|del) artículo",
      ),
      act(
        "\\b(?:foi|foram|é|está sendo|será|fica|sendo) (?:formalmente )?retratad[oa]s?\\b|\\bretratamos\\b|\\bretratam?r? (?:este|o|seu)\\b|\\bretratação (?:deste|do) artigo",
      ),
      act(
        "(?:^|[^\\p{L}])(?:est|a été|sont|ont été|soit) (?:donc |ainsi )?rétractée?s?|rétract(?:e|ent|er|ons) (?:cet|l'|leur|notre)",
      ),
      act(
        "\\b(?:wird|wurde|werden|wurden|ist)\\b[^.;]{0,120}? zurückgezogen\\b|\\bzieh(?:en|t)\\b[^.;]{0,120}? zurück\\b",
      ),
    ],
  },
  {
    value: "expression-of-concern",
    cues: ["concern", "alert", "caution", "readers", "preocupa", "inquiet", "préocc", "bedenken", "besorgnis"],
    deniable: true,
    patterns: [
      act(
        "\\bthis (?:editorial |interim |formal |updated |initial |temporary )*(?:expressions?|statement|note|notice) of (?:editorial )?concern\\b",
      ),
      act(
        "\\b(?:issu|publish|post|rais|plac|releas|add|append|attach|provid)(?:es?|s|ing)? (?:this|an?|the following|our)? ?(?:editorial |interim |formal |updated |temporary )*(?:expression|statement|note|notice) of (?:editorial )?concern\\b",
      ),
      act(
        "\\ban? (?:editorial |interim |formal )*(?:expression|statement|note) of (?:editorial )?concern (?:is|are|is being|is hereby|is therefore)(?: [a-z]+ly| now)? ?(?:being )?(?:issued|published|posted|placed|added|attached|warranted)\\b",
      ),
      act(
        "\\breaders (?:are|should be) (?:hereby |therefore |thus |also )?(?:advised|alerted|cautioned|warned|made aware|informed|urged)\\b",
      ),
      act(
        "\\b(?:alert(?:s|ing)?|caution(?:s|ing)?|warn(?:s|ing)?|advis(?:e|es|ing)) (?:our |the |all |its )?(?:journal's )?readers(?:hip)?\\b",
      ),
      act(
        "\\bexpress(?:es|ing)? (?:our |their |its |serious |editorial )*concerns? (?:about|regarding|over|with|on|that)\\b",
      ),
      act(
        "(?:expresión de (?:preocupación|inquietud)|(?:manifestação|expressão) de preocupação|expression de (?:préoccupation|réserve)) (?:es|é|est|se|foi|sobre|relativ)",
      ),
    ],
  },
  {
    value: "withdrawal",
    cues: ["withdr", "retirad", "retiram", "retiré", "retirer"],
    deniable: true,
    patterns: [
      act(`\\bwithdraw(?:s|n|ing)?${ADVERBS} ${THIS}\\b(?:${FEW} ${ITEM}\\b|${FEW} ?${POINTED})`),
      act(
        `\\bwithdraw(?:s|n|ing)?${ADVERBS} (?:it|them|from (?:publication|the (?:journal|literature|scientific|published)))\\b`,
      ),
      act(`(?:\\b(?:${ITEM}|it|they|[A-Z][a-z]+ et al\\.?)\\b|["”’\\])])[^.;]{0,120}? ${IS}${ADVERBS} withdrawn\\b`),
      act(
        "\\b(?:has|have|is|are|was|were)(?: being| been)?(?: [a-z]+ly)? withdrawn (?:after|at|by|because|due|following|on|as|since|upon|with)\\b",
      ),
      act("\\bthis (?:notice of )?withdrawal\\b"),
      act(`\\b(?:the|request(?:ed|s)?|announce|a) withdrawal of (?:${THIS}\\b|${POINTED})`),
      act(
        "\\b(?:ha|han) sido retirad[oa]s?\\b|\\bse (?:retira|ha retirado)\\b|\\b(?:foi|foram|está sendo) retirad[oa]s?\\b|\\bretiramos\\b|(?:a été|est|ont été) retirée?s?(?![\\p{L}])|\\bretirer (?:cet|l'|leur|notre)",
      ),
    ],
  },
  {
    value: "removal",
    cues: ["remov", "eliminad", "supprim"],
    deniable: true,
    patterns: [
      act(
        `^(?:(?:this|the|our|both|these|above|said)${FEW} ${ITEM}\\b|it\\b)[^.;]{0,160}? ${IS}(?: (?:temporarily|permanently|[a-z]+ly|therefore|now))? removed\\b(?! from (?:the|this|our) (?:${ITEM}|text|author|manuscript|figure|list))`,
      ),
      act(
        `\\bremov(?:e|es|ed|ing)${ADVERBS} (?:this|the|these|our)(?: (?:full text of the|published|above|article's|full))? ${ITEM}\\b(?! (?:text|title|number|type))`,
      ),
      act("\\bthis (?:temporary |permanent )?removal\\b"),
      act(
        "\\b(?:temporary |permanent )?removal of (?:this|the|our) (?:published )?(?:articles?|papers?|publications?)\\b",
      ),
    ],
  },
  {
    value: "addendum",
    cues: ["add", "adend", "adiç", "adición", "añad", "acresc", "ajout", "nachtrag", "ergänz"],
    deniable: false,
    patterns: [
      act("\\bthis addend(?:um|a)\\b"),
      act("\\b(?:wish(?:es)?|would like|want) to (?:add|supplement|append)\\b"),
      act(
        "\\b(?:following|information|statement|acknowledge?ments?|funding|section|paragraph|sentence|reference|data|disclosure)s?\\b[^.;]{0,80}? (?:should be|is|are|is hereby|has been|have been|is now) added\\b",
      ),
      act(
        "deve(?:-se|m ser)? (?:considerar|acrescenta|adiciona|inclui)[^.;]{0,40}|\\bdebe (?:añadirse|agregarse|considerarse la adición)|\\bse (?:añade|agrega|acrescenta)\\b|\\best ajoutée?s?\\b|\\bwird ergänzt\\b",
      ),
    ],
  },
  {
    value: "corrigendum",
    cues: ["corrig"],
    deniable: false,
    patterns: [act("\\b(?:this|the present|following|issue an?|publish an?) corrigend(?:um|a)\\b")],
  },
  {
    value: "erratum",
    cues: ["errat"],
    deniable: false,
    patterns: [act("\\b(?:this|the present|following|issue an?|publish an?|present[ea]) errat(?:um|a)\\b")],
  },
  {
    value: "correction",
    cues: [
      "correct",
      "amend",
      "should",
      "rectif",
      "error",
      "mistake",
      "misprint",
      "republish",
      "re-publish",
      "inadvertent",
      "incorrectly",
      "erroneous",
      "accidental",
      "omi",
      "updated",
      "misspel",
      "corrig",
      "corregi",
      "debe",
      "leia",
      "lire",
      "heißen",
      "lauten",
      "korrigiert",
      "inaccura",
      "clarif",
    ],
    deniable: false,
    patterns: [
      act("\\b(?:this|the following|an author|a publisher|present) (?:author |publisher )?corrections?\\b"),
      act(
        `\\b(?:${ITEM}|errors?|version|html|pdf|mistakes?|this|text|figures?|tables?|legends?|captions?|names?|affiliations?|list|references?|it|these|they|values?|data|information|details?|title|sentence|equations?)\\b[^.;]{0,100}? ${IS}${ADVERBS} (?:corrected|amended|rectified|updated|republished|re-published)\\b`,
      ),
      act(
        "\\b(?:wish(?:es)?|would like|want|like|hereby|regret|apologi[sz]e)\\b[^.;]{0,60}? (?:correct|amend|rectify|clarify|make (?:a|the following|some) (?:corrections?|changes?)|report (?:an|the following) errors?|(?:for|the) (?:an? |the |this |these )?(?:errors?|mistakes?|omissions?))\\b",
      ),
      act(
        "\\bshould (?:have )?(?:instead )?(?:read|appear|state)\\b|\\bshould (?:be|have been) (?:as follows|replaced|corrected|listed|changed|written|spelled|given|labell?ed|read|included|added|cited|shown)\\b",
      ),
      act(
        "\\bthe (?:correct|corrected|revised) (?:version|values?|sentence|figures?|tables?|affiliations?|names?|spelling|text|legend|caption|title|statement|paragraph|reference|equation|information|data|doi|list|author|order|funding|acknowledge?ments?)\\b",
      ),
      act(
        "\\b(?:was|were|is|are|has been|have been|had been) (?:incorrectly|inadvertently|erroneously|mistakenly|wrongly|accidentally|unintentionally) (?:[a-z]+ed|given|shown|written|spelt|left out|put)\\b",
      ),
      act(
        "\\b(?:an?|the|some|several|two|three|few|following|typographical|unfortunate|production|typesetting|minor) (?:typographical |unfortunate |production |typesetting |minor |following |printing |few )*(?:errors?|mistakes?|omissions?|misprints?|inaccurac(?:y|ies))\\b[^.;]{0,60}? (?:was|were|occurred|appear(?:s|ed)?|made|introduced|contained|published|noticed|found|discovered|identified|in (?:the|our|this|table|figure|fig))\\b",
      ),
      act(
        "\\bdonde (?:dice|decía|pone)\\b|\\bdebe (?:decir|leerse)\\b|\\bonde se l[êe]\\b|\\bleia-se\\b|\\bil (?:faut|fallait) lire\\b|\\bau lieu de\\b[^.;]{0,80}?\\blire\\b|\\bmuss es (?:richtig )?(?:heißen|lauten)\\b|\\bse corrige\\b|\\bha sido corregido\\b|\\bfoi corrigid[oa]\\b|\\ba été corrigée?\\b|\\bwurde korrigiert\\b",
      ),
    ],
  },
];

/** The clause before an act takes it back, or leaves it open. */
export const DENIED =
  /\b(?:not|never|nor|neither|may|might|could|if|whether|unless|until|consider(?:s|ed|ing)?|instead of|rather than|without|possible|potential|threatened to|refused? to|declined? to|no (?:grounds|need|reason)|before|should (?:the|this|any|it|they)|would have)\b[^,;:]{0,40}$/i;
/** The clause before an act is about another item than the original. */
export const OTHER =
  /\b(?:(?:one|two|three|some|several|many|none|any|most|both|all) of (?:these|those|them|his|her|their|the (?:other|cited|author's))|(?:another|other|others|unrelated|cited|earlier|previous|different|source|companion|whose) (?:[\p{L}-]+ )?(?:articles?|papers?|publications?|studies|study|work|reports?|ones?)|references? \[?\d+|refs?\. ?\[?\d+|(?:that|which|who|and|later|since) (?:has|have|was|were|had) (?:since|subsequently|later|also|itself|themselves|previously)?|(?:was|were|been|had) (?:previously|since|later|already))\b[^,;:]{0,80}$/iu;

const MASKS = new Map<string, number>();
for (const [i, { cues }] of ACTS.entries()) for (const cue of cues) MASKS.set(cue, (MASKS.get(cue) ?? 0) | (1 << i));
const CUES = new RegExp(`\\b(?:${[...MASKS.keys()].join("|")})`, "g");

/** Where a text may act, and what: a bit for each of `ACTS` by its index, at the UTF-16 offset of a cue, in order. */
export function* cuesOf(text: string): Generator<readonly [at: number, acts: number]> {
  const lower = text.toLowerCase();
  CUES.lastIndex = 0;
  for (let cue = CUES.exec(lower); cue; cue = CUES.exec(lower)) yield [cue.index, MASKS.get(cue[0]) ?? 0];
}
