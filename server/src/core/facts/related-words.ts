import { cueOf } from "./cue.ts";
import { DIRECT_REPEATS } from "./related-direct.ts";
import { PLAIN_REPEATS } from "./related-plain.ts";

/** One cheap look at a block: without it no other item is tied to the original there. */
export const CUE = cueOf(
  /uplic|replicat|lagiar|opied|opies|\bcopy\b|verlap|imilar|dentical|erbatim|örtlich|edundan|eus[ei]|re-us|taken|eproduc|ranslat|lsewhere|ublished in|revious|lready|ppropriat|lifted|epubl|re-publ|araphras|nother|upersed|eplac|pdat|xpressions? of (?:editorial )?[Cc]oncern|Editorial Concern|XPRESSION|[Cc]orrigend|[Ee]rratum|einstat|ersion|(?:orrect|ight|roper) (?:manuscript|article|paper)|ollow|evised|orrected|mended|erived|twice|two journals|other journal|different journal|ppeared|ppears? in|arlier|the same|in two journals|imultaneous| before|ttribut|\bcit(?:e|ing)|material from|text from|tomad[oa]|semejan|semelhan|imilitud|déjà|used before|used earlier|been reported in|been published by|again (?:in|as|to)|ditor'?s'? [Nn]ote|lagi|eproduz|epris|eprenn|übernommen|opiad|ublicad|escrit[oa]s? em|oppel|ereits|(?:cited|listed|named|given) below|those (?:of|in|from|reported|published|given|described|printed|obtained|shown)|that of |word[- ]for[- ]word|sentence[- ]by|paragraph[- ]by|line[- ](?:for|by)|figure[- ]for|to the last|nchanged|naltered|thesis|theses|issertation|elongs? to|nderl(?:ies|ie|ay) |render(?:s|ed|ing)? |second time|t the same time|n parallel|oncurrently|match|(?:otice|tatement|ote) of (?:editorial )?[Cc]oncern|ddend|alert|warn|he same|ontain(?:s|ed|ing) |orrection(?!s)|escind|evok(?:e|ing)|evers(?:e|ed|es|ing) |etraction (?:is|was|has|notice) |(?:draw|drawn|draws|ract|racts|lift|lifts|el|ls|ul) (?:the|this|our|its) (?:[a-z]+ )?retraction|replac|ual (?:publi|submi)|epeat(?:s|ed|ing)|esembl|ultiple (?:publi|submi)|ublished both|oincide[sd]? |etirad[oa]s? d|allies (?:with|to) |orresponds? (?:[a-z]+ ){0,2}(?:to|with) |ubmitted (?:both|to)|rior (?:publi|submi)|to both|in both/,
);

const NOUN =
  "(?:articles?|papers?|publications?|manuscripts?|stud(?:y|ies)|works?|reports?|essays?|letters?|reviews?|chapters?|books?|thesis|theses|dissertations?|abstracts?|posters?|web ?sites?|documents?|sources?|journals?|proceedings|patents?|preprints?|texts?|monographs?|textbooks?|applications?|proposals?)";
/** Words between a determiner and its noun. */
const BETWEEN = "(?: (?!(?:of|the|this|in|from|to|and|that|which|for|by|on|with)\\b)[\\p{L}'-]{1,30}){0,5}?";

/** A way to say that something is repeated; where it is `strict`, a bare journal or an item that nothing tells apart is no source. */
export interface Repeat {
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly strict?: true;
}

/** Words that say that the original repeats something; behind each stands what it repeats. */
export const REPEATS: readonly Repeat[] = [
  {
    cue: /duplicat|replicat|plagiar|cop[iy]|lifted|tak[ei]|reproduc|translat|re-?us|borrow|derived|appropriat|extracted|paraphras|recycl|republi|re-publi/i,
    pattern:
      /\b(?:(?:du|(?<=substantial |close |exact |direct |largely )re)plicat(?:es?|ed|ions?|ive|ing)|duplicate publications?|(?:self-)?plagiari[sz](?:ed?|es|ing|m)|cop(?:y|ies|ied|ying)|lifted|tak(?:en|ing)|reproduc(?:ed?|es|ing|tions?)|translat(?:ed|ions?)|re-?us(?:ed?|es|ing)|borrow(?:ed|s)|derived|(?:mis)?appropriat(?:ed|ion)|extracted|paraphras(?:ed|ing|es)|recycl(?:ed|ing)|republi(?:cation|shes)|re-?publication)\b[^.;]{0,140}?\b(?:from|of|with|in)\b/giu,
  },
  {
    cue: /overlap|similar|resembl|redundan|identical|equivalent|matche|same (?:as|with)/i,
    pattern:
      /\b(?:(?:overlap(?:s|ped|ping)?|similarit(?:y|ies)|resemblances?|redundan(?:t|cy))\b[^.;]{0,100}?\b(?:with|to|between (?:this|the|our|its) [^.;]{2,60}? and|between|of)|(?:similar|identical|equivalent)(?: [a-z]+){0,2}? (?:to|with)|resembles?|matche[sd]|(?:are|is|were|was) (?:[a-z]{4,12}ly )?the same (?:as|with))\b/giu,
  },
  {
    cue: /contain|includ|us(?:es|ed)/i,
    pattern:
      /\b(?:contain(?:s|ed|ing)?|includ(?:es|ed|ing)|uses?|used)\b[^.;]{0,60}?\b(?:material|text|passages|paragraphs|content|data|figures?|images?|sentences|wording|portions|parts|sections)\b[^.;]{0,60}?\b(?:from|published (?:previously |earlier |before |already |elsewhere )?(?:in|by)|(?<=(?:portions|sections|passages|parts|paragraphs) )of(?=:? (?:an?|the|another|\p{Lu})))\b/giu,
  },
  {
    cue: /already|previously|earlier|simultaneously|also|concurrently/i,
    pattern:
      /\b(?:has|have|had|was|were|been|being|is|are)\b(?: also)? (?:already|previously|earlier|simultaneously|also|concurrently)(?: been)? (?:published|reported|appeared|submitted|accepted|printed)\b(?: elsewhere| before| online| for publication)?/giu,
  },
  {
    cue: /published|appeared|submitted|printed/i,
    pattern:
      /\b(?:published|appeared|submitted|printed) (?:[^.;,]{0,30}? )?(?:previously|already|earlier|elsewhere|simultaneously|twice|before|also|in duplicate)\b/giu,
  },
  {
    cue: / in:? (?:an?|another|one|two|three|several|their|his|her|our|the|\[|previous|earlier|["“A-Z])/,
    pattern:
      /\b(?:[Ff]igures?|[Ff]igs?\.?|[Tt]ables?|[Ii]mages?|[Dd]ata|[Rr]esults|[Tt]ext|[Pp]arts?|[Pp]ortions?|[Ss]ections?|[Cc]ontent|[Pp]anels?|[Mm]icrographs?|[Bb]lots?|[Bb]ands|[Ll]anes|[Gg]els|[Ss]pectra|[Cc]urves|[Pp]hotographs?|[Pp]lots?|[Hh]istograms?|[Pp]atients|[Cc]ases|[Pp]articipants|[Ss]ubjects|[Ss]pecimens)\b(?:[^.;]|(?<=\bFigs?)\.){0,60}? (?:was|were|has been|have been|had been|had|has|have|(?:also )?appear(?:s|ed)?)(?: (?:also|originally|previously|first|already|both))?(?: (?:published|used|reported|appeared|presented|shown|featured|printed|described|included)(?: (?:before|earlier|previously|already|elsewhere))?(?:, (?:for|to|as|in) [^.;,]{1,40},)?)? in\b(?=:? (?:an?|another|one|two|three|several|their|his|her|our|the (?:previous|earlier|journal|authors'|following|thesis|dissertation)|\[|previous|earlier|["“]|[A-Z](?![a-z]*\.? ?\d)))/gu,
  },
  {
    cue: /publish|submit|present/i,
    pattern:
      /\b(?:publish|submit|present)(?:ed|ted|ing|ting)? (?:(?:essentially|almost|virtually|exactly|substantially) )?(?:the same|identical|(?:this|these)(?! (?:[a-z]+ )?(?:addend|correct|corrig|errat|retract|withdraw|notice|express|statement|note))|similar|their|duplicate|a (?:very )?similar) (?:[\p{L}-]+ ){0,3}?(?:results?|data|articles?|paper|manuscript|material|findings|work|content|study|figures?|images?)\b[^.;]{0,40}? (?:in|to|elsewhere)\b/giu,
  },
  {
    cue: /published in/i,
    pattern:
      /\b(?:appears?|found|discovered|transpired|learn(?:ed|t)|reveal(?:s|ed)|show(?:s|ed|n)|light|attention|noticed|aware) that [^.;]{0,80}? (?:was|has been|had been|were) published in\b/giu,
  },
  {
    cue: /published/i,
    pattern:
      /\b(?:a|an|another|the same|(?:nearly |almost |virtually )?identical|(?:very |strikingly )?similar) (?:[\p{L}-]+ ){0,3}?(?:article|paper|manuscript|version|study|review|report|chapter|text|work|letter|abstract|material|content)s?\b[^.;]{0,80}? (?:was|had been|has been|is|were|have been)(?: also| already| previously| earlier)? published\b/giu,
  },
  {
    cue: /attribut|cit(?:e|ing|at)|acknowledg|credit|referenc/i,
    pattern:
      /\b(?:without|lack(?:s|ing|ed)?|fail(?:ed|ure|s|ing) to|did not|improper|insufficient|inadequate|no)\b[^.;]{0,40}?\b(?:attribut\w+|citations?|cit(?:e|ed|ing)|acknowledg\w+|credit\w*|referenc\w+)\b/giu,
  },
  {
    cue: /(?:which|that) (?:had|ha[sv]e|was|were) /i,
    pattern:
      /\b(?:passages|paragraphs|text|sections|sentences|figures?|images?|data|material|tables?|schemes?) (?:and [\p{L} ]{3,30} )?(?:which|that) (?:had|have|has|were|was) (?:already |previously |earlier )?(?:been )?(?:published|reported|printed) (?:previously |earlier |before )?(?:by|in)\b/giu,
  },
  {
    cue: /same (?:in|to) /i,
    pattern: /\b(?:published|submitted|printed) (?:essentially |almost |exactly )?the same (?:in|to)\b/giu,
  },
  {
    cue: /again/i,
    pattern:
      /\b(?:published|submitted|printed) (?:it|this|them|the (?:article|paper|work)) again\b[^.;]{0,60} (?:in|to|as)\b/giu,
  },
  {
    cue: /earlier|previous|prior|other/i,
    pattern:
      /\b[Tt]he (?:earlier|previous|prior|other) (?:article|paper|version|publication|report) (?:had |has )?(?:appeared|was published|been published|is published) in\b/gu,
  },
  {
    cue: /publication|submission/i,
    pattern: /\b(?:dual|duplicate|redundant|prior|double|multiple|simultaneous) (?:publications?|submissions?)\b/giu,
  },
  ...DIRECT_REPEATS,
  ...PLAIN_REPEATS,
];

/** Printed elsewhere, by whomever: tells no item apart, but says that there is one. */
const ELSEWHERE =
  /\b(?:found|shown|discovered|turned out|appears?|seems?|known) to have (?:already |previously |also )?(?:been (?:already |previously |also )?published|appeared) (?:elsewhere|before|previously)\b(?: in [^.;,]{3,60})?/iu;
/** That it was printed elsewhere too, or is somebody else's, where no one item is named. */
export const UNNAMED: readonly { readonly cue: RegExp; readonly pattern: RegExp }[] = [
  { cue: /to have/i, pattern: ELSEWHERE },
  {
    cue: /journal/i,
    pattern:
      /\b(?:published|submitted|appeared|printed|sent|(?:dual|duplicate|redundant|prior|previous|double|simultaneous) (?:publication|submission))\b[^.;]{0,80} (?:to|in) (?:(?:an)?other|a different|a second|two(?: different)?|more than one) journals?\b(?:,? (?:where|which)[^.;(]{0,60})?/iu,
  },
  {
    cue: /published|reported|printed/i,
    pattern:
      /\b(?:identical|the same|similar)\b[^.;]{0,40} (?:with|to|as) (?:the )?(?:values?|data|results?|images?|figures?|tables?|text|those|ones?)\b[^.;]{0,40} (?:that |which )?(?:the same (?:group|authors?|team)|(?:some of )?the authors|others|another (?:group|team)) (?:had |have |has )?(?:previously |already |earlier )?(?:published|reported|printed)\b[^.;,]{0,40}/iu,
  },
  {
    cue: /published/i,
    pattern:
      /\b(?:overlap\p{L}*|identical|similar|resembl\p{L}+)\b[^.;]{0,40} (?:one|ones|those|images?|data|figures?|text) (?:previously |already |earlier )?published (?:previously|earlier|before|already|by|in)\b[^.;,]{0,60}/iu,
  },
  {
    cue: /published/i,
    pattern:
      /\b(?:images?|data|figures?|blots?|text|results?|photographs?|values|micrographs?|tables?|paragraphs|passages) (?:previously |already )?published (?:previously |earlier |before |already )?(?:by|from) [^.;]{0,60}\b(?:laborator\p{L}+|group|authors?|team|researchers)\b(?=[^.;]{0,80}\b(?:presented|used|shown|reused|included|reproduced)\b)/iu,
  },
];
/** "the paper cited below". */
export const CITED_BELOW =
  /\b(?:articles?|papers?|sources?|works?|publications?|thes[ei]s) (?:that (?:is|are) )?(?:cited|listed|named|given|referenced|shown) below\b/iu;
/** An abbreviated journal with its year: "Ecol. Model., 210 (2014) 100–110". */
export const ABBREVIATED =
  /(?:\p{Lu}[\p{L}]{0,14}\.?,? (?:of |the |and |& )?){1,6}\d{1,4} ?\((?:19|20)\d\d\),? ?[A-Z]?\d[\dA-Z]*(?:[–-]\d[\dA-Z]*)?(?:[.,;]? ?(?:https?:\/\/(?:dx\.)?doi\.org\/|[Dd][Oo][Ii]:? ?)10\.\d{4,9}\/[^\s"'“”<>]{1,80}(?<![.,;]))?|(?:\p{Lu}[\p{L}]{0,14}\.?,? (?:of |the |and |& )?){1,6}\(?(?:19|20)\d\d ?[;,:] ?\d{1,4}(?: ?\(\d{1,4}\))?[ :;,]{1,3}[Ee]?\d[\d–-]{0,12}/u;
/** A source in brackets behind the words: "(Pike & Perch, 2005)", "(A. Pike, 'On eels', University of Lakeside, 1987)". */
export const BRACKETED =
  /\((?!(?:Figs?|Figures?|Tables?|Supp|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?=[\p{Lu}“"'‘«])((?:[^()]|\([^()]{0,60}\)){4,300}?\b(?:19|20)\d\d(?:[^()]|\([^()]{0,60}\)){0,120})\)/u;

/** A foreign item in the singular, or named. */
export const SOURCE = new RegExp(
  `\\b(?:an?|another|one|(?:their|his|her|our|its|(?:the|these|some of the) authors?'s?)(?: own)? (?:previous(?:ly)?|earlier|prior|other|original|published|own|\\d{4})|the (?:previous(?:ly)?|earlier|prior|following|other|source|\\d{4}))${BETWEEN} (?:article|paper|publication|manuscript|study|work|report|essay|letter|review|chapter|book(?! chapter)|textbook|thesis|dissertation|abstract|poster|web ?(?:site|page)|document|source|journal|proceedings|patent|preprint|monograph|(?:grant |funding )?(?:application|proposal))(?![\\p{L}])|\\bthe${BETWEEN} (?:article|paper|manuscript|publication|study|work|report|thesis|dissertation|book|chapter|review)s?,?(?= (?:by (?!the (?:editor|publisher|journal|authors?\\b))|of (?:\\p{Lu}|an?(?:other)? )|titled|entitled|with the title|published|[A-Z“"‘]))|\\bone (?:previously|already|earlier|recently) published\\b|\\b(?:the )?(?:Wikipedia\\b(?: (?:article|page|entry))?|web ?(?:site|page)s?(?= \\(?https?:|,? (?:of|at) ))`,
  "u",
);
/** Behind which a mark, or a noun, is the original itself. */
export const OWN = new RegExp(
  `\\b(?:this|these|title|present|our|above|above-mentioned|above-cited|retracted|original|said|current|mentioned|cited)(?: [\\p{L}-]+)? ${NOUN.replace("|sources?", "")} ?$`,
  "iu",
);
/** "by Abe et al.", "from Abe and Doe (2010)". */
export const NAMED =
  /(?:\b(?:by|of|from|with|to|and|in|as) |\()((?:\p{Lu}[\p{L}.'-]*,? ){1,6}(?:et al\.?|and (?:co-?workers|colleagues|associates))(?:,? \(?\d{4}\)?)?|(?:\p{Lu}[\p{L}'-]+ (?:and|&) )?(?:(?:de|da|di|del|van|von|der|den|la|le|el|al|ten) ){0,2}\p{Lu}[\p{L}'-]+,? \(\d{4}[a-z]?\))/u;
/** "in Lake Letters", "to the Journal of Eels": where else it appeared. */
export const JOURNAL =
  /\b(?:in|with|to|by|and|both):? (?:the |a )?(?:journal |magazine )?(?:["“][^"”]{4,200}["”]|(?!(?:Fig|Figures?|Table|Section|Supplement\w*|January|February|March|April|May|June|July|August|September|October|November|December|Western|Drs?|Prof\w*|Chinese|Spanish|English|German|French|Russian|Retraction|Editor\w*)\b)\p{Lu}[\p{L}&'.-]*(?: (?:of|the|and|for|in|&|\p{Lu}[\p{L}&'.-]*)){1,8})/u;
/** The sources stand below. */
export const LISTED = /\b(?:following|below|listed|namely|including|these|from|of|with)\b[^.]{0,80}:$/i;
/** A source's full citation right behind the words: "Abe A. On eels. J Eel. 2010". */
export const CITED =
  /^:? ?(?:\p{Lu}[\p{L}'-]+ (?:[A-Z]{1,3}\b|\p{Lu}\p{Ll})|\p{Lu}\.[ -]?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll})[^;]{0,400}?\b(?:19|20)\d\d\b(?:[;:,] ?\d[\d():;,– -]{0,40}[\d)])?/u;
/** A mark of a reference, or several: "[2]", "[2, 3]", "[2-4]", "(2)". */
export const MARKS =
  /\[(\d{1,3}(?: ?[,–-] ?\d{1,3}){0,12})\]|(?<=[\p{L}.”"'] )\((\d{1,2}(?: ?[,–-] ?\d{1,2}){0,6})\)(?=[ .,;]|$)|(?<=[\p{L}.,;”"')])\^(\d{1,2}(?: ?[,–-] ?\d{1,2}){0,6})\b|(?<=\b(?!figs|refs|nos|vols|pages|lines|eqs)\p{Ll}{4,20}[.,])(\d{1,2}(?: ?[,–-] ?\d{1,2}){0,6})(?=\s|$)|\b(?:[Rr]eferences?|[Rr]efs?\.?) (\d{1,2}(?:(?: ?[,–-] ?| and )\d{1,2}){0,6})(?=[ .,;)]|$)/gu;
export const DOI = /\b10\.\d{4,9}\/[^\s"'“”<>]{1,120}/g;

/** The notice kinds that an earlier notice may have. */
export const NOTICE_WORDS =
  "(?:(?:notice of )?(?:editorial |interim |editors'? |publisher's )?(?:expressions?|notice|statement|note) of (?:editorial )?concern|(?:author |publisher )?(?:correction|corrigendum|corrigenda|erratum|errata|addendum)(?: notice)?|(?:notice of |partial )?retraction(?: notice| note)?|editor'?s'? notes?|notice of (?:correction|withdrawal)|withdrawal notice)";
const CONCERN =
  "(?:editorial |interim )?(?:[Ee]xpressions?|[Nn]otice|[Ss]tatement|[Nn]ote) of (?:[Ee]ditorial )?[Cc]oncern";
const DATED =
  "(?:,? (?:(?:that|which) (?:was|were|had been|has been) |was |were )?(?:previously |originally |first |initially )?(?:published|issued|posted|dated|released|added|placed|appended|attached)(?: (?:online|to the article|to this article|on the article))?(?: (?:on|in|at|by) [^.;()\\[]{3,60}?(?=[.;,()\\[]| and | has | is |$))?)?";

/** How an earlier notice on the same article is spoken of. */
export const FOLLOWS: readonly RegExp[] = [
  new RegExp(`\\b(?:update to|supersedes|replaces|follows(?: from| on from)?) ${NOTICE_WORDS}${DATED}`, "iu"),
  new RegExp(
    `\\b(?:updates?|supersedes?|replaces?) (?:(?:the|all|any|that) )?(?:[a-z]+ )?(?:information|statements?|text|contents?|wording)(?: (?:that|which) (?:is|are|was|were))?(?: (?:provided|given|contained|published|included|printed|made|set out))? (?:in|by|of|with) (?:the|an?|our|its|that)(?: [a-z-]+){0,2}? ${NOTICE_WORDS}${DATED}`,
    "iu",
  ),
  new RegExp(
    `\\b${NOTICE_WORDS}(?: [^;]{0,60}?)? (?:is|are|has been|have been|was)(?: [\\p{L}]+){0,2}? (?:replaced|superseded|updated|withdrawn|lifted) (?:by|with) (?:this|the present)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:updat|replac|supersed)(?:es?|ed|ing)(?: and (?:updat|replac|supersed)(?:es?|ed|ing))? (?:the|an?|our|its|this|that|all)(?: [\\p{L}-]+){0,3}? ${NOTICE_WORDS}${DATED}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:follow(?:s|ed|ing)?(?: on| up| from| up on| on from| upon)?|further to|subsequent to|since|after|update to) (?:(?:the|an?|our|its|publication of (?:the|an?|our)|the publication of (?:the|an?|our)|issuing (?:the|an?)) )(?:previous |earlier |prior |recent |initial |published |original )?(?:(?:editorial |interim )?(?:expressions?|notice|statement|note) of (?:editorial )?concern|(?:author |publisher )?(?:corrigendum|erratum|addendum)|(?:previous|earlier|prior|published|author|publisher) correction)${DATED}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:previous|earlier|prior|recent|initial|preceding|former|interim)(?:ly)?(?: (?:published|issued|posted))? ${NOTICE_WORDS}${DATED}`,
    "iu",
  ),
  /\b(?:an?|the|our|its) (?:previous|earlier|prior|initial|interim|preceding) (?:notice|note|statement)(?: (?:to readers|on this article))?(?: \([^()]{3,80}\))?,? (?:(?:which|that) )?(?:is|was|has been|had been) (?:now |hereby )?(?:superseded|replaced|updated|withdrawn|published|posted|issued|lifted)\b/iu,
  /\b(?:this|the present) (?:notice|statement|retraction|note) (?:supersedes|replaces|updates) (?:an?|the|our|all) (?:previous|earlier|prior|initial|interim|preceding) (?:notice|note|statement)s?\b/iu,
  new RegExp(
    `\\b(?:an?|the|our|previous) ${NOTICE_WORDS}(?: \\[\\d+\\]| \\([^()]{1,120}\\))?(?: (?:for|on|about|regarding|concerning|to|of) (?:this|the|our|that) [\\p{L}]+(?: \\[\\d+\\])?)?,? (?:(?:that|which) )?(?:was|were|had been|has been|has previously been|had previously been|has already been)(?: [\\p{L}]+ly| first| earlier| already| also)? (?:issued|published|posted|added|placed|appended|attached|released)(?: (?:on|in) [^.;()\\[]{3,60}?(?=[.;,()\\[]| and | to |$))?`,
    "iu",
  ),
  new RegExp(
    `\\b(?:previously |already |earlier |first |initially |had |was )+(?:[\\p{L}]+ )?(?:issued|published|posted|released|placed|added|corrected with|subject to|the subject of|accompanied by) (?:an?|the|by an?|of an?|with an?) ${NOTICE_WORDS}(?: (?:on|in) [^.;()\\[]{3,60}?(?=[.;,()\\[]| and | to |$))?`,
    "iu",
  ),
  new RegExp(
    `\\b(?:issued|published|posted|released|attached|added|appended) an? ${NOTICE_WORDS}(?= to (?:the|this|our) (?:article|paper|study)|\\d{1,2} (?:regarding|about|concerning|for|to|on) | \\([^()]{1,120}\\)| (?:on|in) \\p{Lu}?[^.;]{0,30}\\d{4}| (?:regarding|about|concerning|for|to) (?:this|the|our)| \\[\\d| \\(\\d| \\(?https?:)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:(?:the|our) )?${NOTICE_WORDS},? (?:published|dated|issued|posted|released)(?: online)? (?:on|in|at)? ?[^.;()\\[]{3,60}?(?=[.;,()\\[]| and | has | is | was |$)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:warned|alerted|cautioned|informed|notified|told|advised|made aware|pointed)\\b[^.;]{0,60}? (?:by|in|with|through|via|by means of) (?:an?|the|our|its) (?:[a-z]+ )?${NOTICE_WORDS}${DATED}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:an?|the|our|its|one) (?:first |second |published )?${NOTICE_WORDS}(?: (?:to|of|for|on|about|concerning) [^.;,()]{1,40}?)?(?: \\([^()]{1,120}\\))? (?:(?:had|has) (?:already |previously |first |earlier |also )?(?:appeared|been (?:published|issued|posted|attached|added|placed|made|printed|put out))|(?:had |has )?(?:dealt|addressed|corrected|appeared|followed)\\b(?=[^.;]{0,40}(?:\\d{4}|\\(|\\[|only)))(?: (?:on|in) [^.;()\\[]{3,40}?\\d{4})?`,
    "iu",
  ),
  new RegExp(
    `\\b(?:carr(?:ied|ies)|borne|bore|bears|flagged with|marked with|covered by|placed under|under) (?:an?|the|our) (?:${CONCERN})`,
    "iu",
  ),
  new RegExp(
    `\\b(?:takes the place of|comes after|came after|in the place of|supplements|adds to|in addition to|builds on|voiced [^.;]{0,30} in) (?:the|an?|our|its) (?:[a-z]+ )?${NOTICE_WORDS}${DATED}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:[Oo]ur|[Tt]he|[Ii]ts) (?:${CONCERN}|(?:[Aa]uthor |[Pp]ublisher )?(?:[Cc]orrection|[Cc]orrigendum|[Ee]rratum|[Aa]ddendum)) (?:of|from) (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?(?:\\d{1,2}, )?(?:19|20)\\d\\d\\b`,
    "u",
  ),
  /\b(?:article|paper|study|it|report|figures?|tables?|text|record)\b[^.;]{0,30}? (?:had|has|have|was|were) (?:already|previously|earlier|once)(?: been| once| before){0,2} corrected\b/iu,
];

const NEW =
  "(?:new|corrected|revised|updated|amended|correct|final|definitive|replacement|republished|modified|rectified|full|proper|right|authoritative|official)";
/** How a new version is spoken of. */
export const REPLACED: readonly RegExp[] = [
  new RegExp(
    `(?:^${NEW}|\\b(?:the|an?|this|its|our|their|authors?'s?)(?: (?:${NEW}|and|,))+) (?:version|article|paper|manuscript|edition|publication|analysis and paper)s?(?: of (?:this|the|our)(?: [\\p{L}]+)? (?:article|paper|manuscript|study|work|publication|report|letter))?(?: \\[\\d+\\]| \\([^()]{1,90}\\))?(?:,[^,.;]{1,60},|,)?(?: (?:that|which))? (?:is|are|was|(?:has|have|had)(?: [a-z]{3,12})? been|is being|will be|appears|can be)(?: [\\p{L}]+ly| now| also| subsequently| since){0,2} (?:[\\p{L}-]+(?: anew| again)?(?:,)? and )?(?:is |was |has been |will be )?(?:re-?published|published|available|posted|found|accessed|accessible|reissued|in (?:this|the) (?:issue|journal))(?! (?:below|here)\\b)|\\bthe (?:${NEW},? (?:and )?)+(?:version|article|paper|publication)(?:,[^,.;]{1,60},)? (?:appears|stands|can be read) (?:under|at|as) (?=\\[|https?:|doi|10\\.|\\()`,
    "iu",
  ),
  /\b(?:retract|withdr[ae]w|remov)(?:s|n|e|es|ed|ing)?(?: [^.;,]{1,60})? and,? (?:with [^.;,]{3,40}, )?(?:to |will be |is |is being |has been |is now )?(?:be )?(?:replac|re-?publish)(?:e|es|ed|ing)?\b[^.;]{0,60}/iu,
  /\b(?:article|paper|manuscript|publication|version|it|study|report|letter)s?(?: \[\d+\])? (?:is|has been|have been|was|will be|is being)(?: [\p{L}]+ly| now| therefore)? (?:replac|supersed)ed (?:by|with) (?:an?|the|its|another|our|\[)[^.;]{0,80}/iu,
  /\b(?:article|paper|manuscript|publication|version|it|study|report|letter)s?(?: \[\d+\])? (?:was|has been|have been|is being|will be|is)(?: [\p{L}]+ly| now| since| subsequently)?(?: corrected and| revised and)? re-?published\b(?! (?:from|with permission|to (?:note|indicate|exclude|remove|reflect|mark|add)\b))[^.;]{0,60}/iu,
  new RegExp(
    `\\b(?:refer to|see|consult|cite|use|read) (?:only )?the (?:${NEW},? (?:and )?)+(?:version|article|paper|publication)(?: of (?:the|this) (?:article|paper))?(?= at\\b| in\\b| \\(| \\[|,? published| which| here| https?|: )`,
    "iu",
  ),
  new RegExp(
    `\\b(?:have|has|had|hereby|now|and|also|herewith) (?:also |now |since |subsequently )?(?:re-?)?(?:published|posted|publish|provide|provided)(?: (?:online|here|in this issue))? (?:the|an?|this|its|our|their)(?: (?:${NEW}|and|,))+ (?:version|article|paper|manuscript|edition|replacement|publication)\\b(?: of (?:the|this|their|our) (?:[\\p{L}]+ )?(?:article|paper|manuscript|study|work|report))?`,
    "iu",
  ),
  /\b(?:re-?published|are replacing|is replacing) (?:the|this|our|their|its) (?:original |retracted |corrected )?(?:article|paper|manuscript|study|report)\b(?! from)/iu,
  /(?:^|(?<=[;:] |\band ))(?:the|this|our) (?:original )?(?:article|publication)(?: itself)? (?:has|have|had) (?:now |since |therefore |also )?been (?:corrected|updated)(?: online)?(?=\.|$|;)|(?:^|(?<=[;:] |\band ))(?:the|this) article (?:was|has been) corrected online\b|\barticle has been replaced(?=\.| \(| \[|$)/iu,
  /\breplac(?:e|es|ed|ing) (?:it|this article|the article|this paper|the paper|the (?:retracted|original|published) (?:article|paper|version)) (?:by|with) (?:an?|the|its)[^.;]{0,60}/iu,
  /\b(?:corrected|revised|updated|replacement|new) (?:version|article|paper|manuscript)s?(?: \[\d+\])? (?:replac|supersed)(?:es|ed|ing)\b[^.;]{0,60}/iu,
];
/** What is replaced there is a part of the article, or is only hoped for. */
export const NOT_REPLACED =
  /\b(?:figures?|figs?\.?|tables?|panels?|images?|sentences?|captions?|legends?|abstract|supplement\w*|files?|dataset|reference|(?:plan|intend|hope|wish|aim|invited?|able|allowed) to(?! (?:retract|withdraw))|may|might|resubmi\w+|expression of concern|notice)\b[^.;]{0,60}$|\bnot\b[^.;]{0,20}$/i;

/** How a notice that stands in an article's place speaks of the version before it. */
export const REPLACES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|the present)(?: (?:${NEW}|and))* (?:version|article|paper|publication)(?: \\[\\d+\\])? (?:replaces|supersedes|is a (?:replacement|republication|corrected version|revised version) (?:for|of))\\b[^.;]{0,80}`,
    "iu",
  ),
  /\bcorrected and re-?published from\b[^.;]{0,80}/iu,
];

/** How a retraction is undone. */
export const REINSTATES: readonly RegExp[] = [
  /\b(?:article|paper|publication|it|manuscript|study)s?\b[^.;]{0,220}? (?:is|are|was|were|been|is being|be|will be)(?: [\p{L}]+ly| now| hereby| therefore| thus)? reinstated\b/iu,
  /\breinstat(?:es?|ed|ing|ement of) (?:this|the|our|their|both)\b[^.;]{0,60}/iu,
  /\bretraction(?: notice| note)?(?: \[\d+\])?(?: [^.;]{0,60}?)? (?:is|was|has been|have been|is being|be)(?: [\p{L}]+ly| now| hereby| therefore)? (?:withdrawn|rescinded|reversed|revoked|retracted|annulled|lifted|cancell?ed|overturned)\b/iu,
  /\b(?:rescind|revers|revok|annul|overturn|cancel|withdraw|retract|lift)(?:e|es|s|ed|ing|led|ling|n)? (?:this|the|our|its|their|that)(?: [\p{L}]+){0,2}? retraction\b/iu,
];

/** That the original repeats another item, in Spanish, Portuguese, French, German or Italian. */
export const REPEATS_ABROAD =
  /(?:plagi\p{L}+|cop[ií]a(?:d[oa]s?)?|cópia|reproduc\p{L}*|reproduz\p{L}*|reprennent|reprend|reprise?s?|tomad[oa]s?|retirad[oa]s? (?:literalmente|integralmente)|semejanza|semelhança|similitud|duplica\p{L}+|public(?:ad[oa]s?|ou|ó) (?:previamente|anteriormente|con anterioridad|com anterioridade|simult[aâ]neamente|antes)?|(?:já|ya) (?:havia|había|tinham?|fora|foi|fue) (?:sido )?(?:publicad|descrit)[oa]s?|déjà (?:été )?publiée?s?|bereits|wörtlich|doppelt)[^.;]{0,90}? (?:(?:de|con|com|en|em|a|à|do|da|du|dans|na|no|del|par|por|aus|in|mit|von) |d')?(?:(?:un[oa]?|uma?|une|dich[oa]|l[ao]|el|otr[oa]s?|outr[oa]s?|autres?|einer?|der|dem|anderen?|le|les|l'|d') ?){1,2}(?:\p{L}+ ){0,3}?(?:tesis|tese|art[íi]culo|artigo|article|trabajo|trabalho|revista|revue|publicaci[óo]n|publicação|dissertação|libro|livro|thèse|mémoire|texto|texte|auteurs|autores|équipe|équipes|Dissertation|Arbeit|Zeitschrift|Artikel|Beitrag|Publikation|Aufsatz|Veröffentlichung)(?![\p{L}])[^.;]{0,60}|(?:plagi|copi|cópi|reproduz|reproduc|retirad|extra[íi]d|transcr)\p{L}*[^.;]{0,90}? (?:d[ao]|n[ao]|del|du|de la) (?:\p{L}+ )?(?:tesis|tese|disserta[cç](?:ão|i[óo]n)|thèse|mémoire|livro|libro|monograf[ií]a)(?![\p{L}])[^.;]{0,60}/iu;
