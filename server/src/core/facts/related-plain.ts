import type { Repeat } from "./related-words.ts";

/** What an article consists of. */
const PART =
  "(?:texts?|sections?|passages?|paragraphs?|sentences?|pages?|figures?|figs?\\.?|tables?|images?|photographs?|plates?|introduction|discussion|methods|results|wording|parts?|portions?|panels?|plots?|values|blots?|spectra|curves|articles?|papers?|chapters?|data|material|contents?|most of it|it)";
const ITEM =
  "(?:thesis|theses|dissertations?|articles?|papers?|books?|chapters?|reports?|publications?|monographs?|manuscripts?|reviews?|preprints?|posters?|abstracts?|works?)";

/** That something of the original is another's, or was printed before, in everyday words; what it repeats stands behind. */
export const PLAIN_REPEATS: readonly Repeat[] = [
  {
    cue: /\b(?:those|that) (?:of|in|from|reported|published|given|described|printed|obtained|shown)/i,
    pattern:
      /\b(?:is|are|was|were)\b(?:,[^.;,]{2,60},| [a-z]+ly| in fact| in truth){0,2} (?:those|that) (?:of|in|from|reported|published|given|described|printed|obtained|shown)\b(?= (?:[^.;]|(?<=\b[A-Z])\.){0,100}?(?:\[\d|\(\p{Lu}|(?:published|printed|reported|brought out|issued|written|described) (?:by|in)\b|(?:which|that) (?:another|other|the same|some|two|three) [a-z]+ (?:had|have|has)\b))/giu,
    strict: true,
  },
  {
    cue: /word[- ]for[- ]word|verbatim|(?:sentence|paragraph|line|page)[- ](?:by|for)|last (?:digit|decimal|word|letter|comma)|unchanged|unaltered|in its entirety/i,
    pattern:
      /\b(?:word[- ]for[- ]word|verbatim(?! cop)|sentence[- ](?:by|for)[- ]sentence|paragraph[- ](?:by|for)[- ]paragraph|line[- ](?:by|for)[- ]line|page[- ](?:by|for)[- ]page|to the last (?:digit|decimal|word|letter|comma)|unchanged|unaltered|in its entirety)\b[^.;]{0,80}?(?: (?:in|from|of|with|to|as|by)\b(?= [^.;]{0,80})|(?= an? ))/giu,
    strict: true,
  },
  {
    cue: /(?:c[ao]mes?|stem|originat|drawn|culled|compiled|transferred|carried over)[a-z]* (?:[a-z]+ )?(?:from|out of)/i,
    pattern: new RegExp(
      `\\b${PART}\\b[^.;]{0,60}? (?:c[ao]mes?|stem(?:s|med|ming)?|originate[sd]?|drawn|culled|compiled|transferred|carried over)(?: [a-z]+ly)? (?:from|out of)\\b(?= (?:an?|the|another|his|her|their|its)\\b[^.;(]{0,50}${ITEM}\\b)`,
      "giu",
    ),
    strict: true,
  },
  {
    cue: /match|agree|coincid|tall(?:y|ies)|correspond/i,
    pattern: new RegExp(
      `\\b${PART}\\b[^.;]{0,60}? (?:match(?:es|ed)?(?= (?:an?|those|that|text|passages) )|coincides?(?: [a-z]+ly)? with(?= (?:${PART}|an?|those|that)\\b| \\[)|(?:agrees?|tall(?:y|ies)|corresponds?)(?: [a-z]+ly| almost| word for word| in every [a-z]+| in all [a-z]+| to the last [a-z]+) (?:with|to)\\b)`,
      "giu",
    ),
    strict: true,
  },
  {
    cue: /belongs? to|propert/i,
    pattern: new RegExp(`\\b${PART}\\b[^.;]{0,40}? (?:belongs? to|(?:is|are) the property of)\\b`, "giu"),
    strict: true,
  },
  {
    cue: /same /i,
    pattern:
      /\b[Tt]he same (?:[a-z]+ ){1,3}?(?:underl(?:ies|ie|ay)|(?:was|were|had been|has been|have been) (?:already |previously |earlier )?(?:used|described|reported|presented|analy[sz]ed|shown|printed|published))\b(?: [^.;]{0,60}?)?(?: (?:in|by)\b|(?= an? ))/gu,
    strict: true,
  },
  {
    cue: /same /i,
    pattern:
      /\b(?:has|have|had|with|contains?) the same (?:[a-z]+(?:,| and|, and) ){0,4}[a-z]+ (?:as|with) (?:the|an|another) (?:article|paper|report|study) (?:already |previously |earlier )?(?:published|printed) (?:by the same (?:authors?|group|team) )?in\b/giu,
    strict: true,
  },
  {
    cue: /same /i,
    pattern:
      /\bthe same (?:text|figures?|images?|data|tables?|photographs?|passages?|paragraphs?|article|paper|results?|sentences?|values|blots?) (?:appear(?:s|ed)? |stands? |stood |is found |are found |was found |were found |can be found |again |printed |published )?in\b(?= (?:an?|another|his|her|their|\[))/giu,
    strict: true,
  },
  {
    cue: /(?:version|rendering|text|edition|translation) of|render/i,
    pattern:
      /\b[Tt]he (?:[a-z]+ )?\p{Lu}\p{Ll}+(?:-language)? (?:version|rendering|text|edition|translation) of\b(?= (?:an?|the|his|her|their|its)\b)|\brender(?:s|ed|ing)? (?:into|in) \p{Lu}\p{Ll}+\b[^.;]{0,90}?(?= (?:an?|the) )/gu,
    strict: true,
  },
  {
    cue: / in (?:the )?\p{Lu}\p{Ll}+(?: language)?[ .,;([]/u,
    pattern:
      /\b(?:has|had|was|were|been|is) (?:(?:(?:already|previously|originally|first|earlier|initially|also|before) ){1,2}(?:been )?(?:written and )?(?:published|printed|appeared|issued|reported)(?: (?:elsewhere|before|earlier|already))?|(?:been )?(?:published|printed|appeared|issued|reported) (?:already|previously|originally|first|earlier|before|also|elsewhere)) in (?:the )?(?!(?:January|March|English and)\b)(?:\p{Lu}\p{Ll}+(?:ese|ish|ian|ean|man|ch|ic|rdu|ndi|hai|eek|ew)|Farsi)(?: language)?\b(?: [^.;([\d]{0,60})?(?=[\d([])/gu,
    strict: true,
  },
  {
    cue: /twice|a second time|in duplicate/i,
    pattern:
      /\b(?:twice|a second time|in duplicate)\b[^.]{0,140}? (?:had (?:already |first |also )?(?:appeared|been (?:published|printed|posted))|appeared first|(?:first|other|earlier|valid|correct|proper|true|original) (?:printing|publication|version|copy|appearance|one|article|paper)[^.;]{0,30} (?:is|was|being|appeared|stands|can be found))(?: in| at| as|:)?/giu,
    strict: true,
  },
  {
    cue: /(?:submitted|sent|offered) (?:at|in|conc|sim)/i,
    pattern: /\b(?:submitted|sent|offered) (?:at the same time|in parallel|concurrently|simultaneously) to\b/giu,
  },
];
