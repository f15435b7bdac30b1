import type { Repeat } from "./related-words.ts";

/** What is repeated, right behind the verb: "an earlier article", "large parts of the thesis", "Abe A. On eels", "[2]", "doi:10.…". */
const OBJECT =
  '(?:(?:an?|the|another|one|two|three|four|several|other|his|her|their|its|some|much|most|all|(?:large|substantial|significant|considerable|major|many|entire) \\p{L}+|parts?|portions?|sections?|text|passages|figures?|tables?|data|material|content)(?: (?!experiment|analys|result|measure|method)[\\p{L}\'’-]{1,20}){0,8}? (?:articles?|papers?|publications?|manuscripts?|works?|reports?|reviews?|thes[ie]s|dissertations?|chapters?|books?|textbooks?|monographs?|abstracts?|posters?|preprints?|patents?|web ?sites?|web ?pages?|stud(?:y|ies)(?= by| of \\p{Lu}| published|,? [“"(\\[]| entitled| titled| in \\p{Lu}))(?![\\p{L}])|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?,? (?:\\p{Lu}|et al|and (?:\\p{Lu}|co-?workers|colleagues))|\\p{Lu}\\. ?\\p{Lu}|(?:(?:articles?|papers?|references?) (?=[[(])|references? |refs?\\.? )?\\[?\\d{1,2}\\b|\\[\\d|(?:reference|ref\\.) |[“"‘«]|doi|DOI|https?:)';
const TEXTS =
  "(?:texts?|passages?|paragraphs?|sentences?|figures?|images?|tables?|data|wording|content|material|articles?|papers?|manuscripts?|stud(?:y|ies)|results|sections?|blots?|photographs?|spectra|values|versions?)";

/** That the original repeats something, where what it repeats is the verb's object, or the second place of two. */
export const DIRECT_REPEATS: readonly Repeat[] = [
  {
    cue: /duplicat|repeat|plagiar|reproduc|replicat|cop(?:ies|ied|ying)|recycl|paraphras|republish|mirror|translat/i,
    pattern: new RegExp(
      `\\b(?:duplicat(?:es?|ed|ing)|(?<!\\b(?:we|authors?|have|had|who) )repeat(?:s|ed|ing)|plagiari[sz](?:es?|ed|ing)|reproduc(?:es|ed|ing)|replicat(?:es|ed|ing)|cop(?:ies|ied|ying)|recycl(?:es|ed|ing)|paraphras(?:es|ed|ing)|republish(?:es|ed|ing)|mirrors|translates)(?:,[^.,;]{2,60},| [a-z]+ly| almost verbatim| verbatim)?(?=:? ${OBJECT})`,
      "gu",
    ),
  },
  {
    cue: /publication|submission|published|printed|appear|submitted|sent/i,
    pattern:
      /\b(?:publication|submission|published|printed|appear(?:s|ed)?|submitted|sent|available) (?:of [^.;]{2,40} )?(?:simultaneously |in parallel |concurrently |at the same time )?(?:(?:in|to|by) (?:both )?(?:this|our) journal|both (?:in|to|by) [^.;]{3,60}?|(?:in|to|by) both [^.;]{3,60}?),? (?:and|as well as)(?: also)?(?: in| to| by)?(?= (?:\p{Lu}|the \p{Lu}|the journal|another|an? |two ))/gu,
  },
  {
    cue: /similar|identical|same |duplicate|matching|overlapping|unattributed|plagiar/i,
    pattern: new RegExp(
      `\\b(?:similar|identical|the same|duplicated?|matching|overlapping|unattributed|plagiari[sz]ed) (?:[\\p{L}-]+ (?:and )?){0,3}?${TEXTS} (?:was|were|is|are|has been|have been|had been|could be|can be|appear(?:s|ed)?|exists?)(?: also| already| previously)?(?: (?:found|detected|identified|noted|seen|observed|present|discovered|used|contained|included|published|presented|reported))?(?: before| earlier)? in(?= )`,
      "giu",
    ),
    strict: true,
  },
  {
    cue: /similarit|overlap|resemblance|identity/i,
    pattern:
      /\b(?:similarit(?:y|ies)|overlaps?|resemblances?|identity)\b[^.;]{0,40}? (?:was|were|has been|have been|is|are)(?: [a-z]+ly)? (?:found|detected|identified|noted|seen|observed|discovered|shown|established|noticed|present|evident) (?:with|to|between)(?=[: ])/giu,
    strict: true,
  },
  {
    cue: /same /i,
    pattern: new RegExp(
      `\\b(?:bas(?:ed|es) (?:up)?on|us(?:es|ed|ing)|contain(?:s|ed|ing)|report(?:s|ed|ing)|present(?:s|ed|ing)|includ(?:es|ed|ing)|describ(?:es|ed|ing)) (?:largely |essentially |exactly |almost |partly |much of |many of |some of )*the same (?:[\\p{L}-]+ (?:and )?){0,3}?(?:${TEXTS}|patients|cases|sample|cohort|experiments|data ?sets?) (?:as(?: in| those in)?|that (?:were|had been|was) (?:already |previously |earlier )?(?:published|reported|presented|used) (?:in|by))(?=[: ])`,
      "giu",
    ),
    strict: true,
  },
  {
    cue: /under (?:a |an|the)/,
    pattern:
      /\b(?:published|printed|appeared) (?:also |again )?in(?= [^.;]{3,120}? under (?:a (?:different|similar|new|slightly different)|another|the) title\b)/giu,
  },
  {
    cue: /remain|retain|kept|stand|valid|cited/i,
    pattern:
      /\b[Tt]he (?:(?:other|first|second|earlier|later|correct|valid|remaining|identical|retained) )?(?:version|copy|printing|publication)(?:,? (?:(?:which|that) )?(?:was )?(?:published|printed|appearing|appeared))? in(?= .{5,140}? (?:remains?|is (?:being )?retained|is (?:being )?kept|stands|is (?:the )?valid|will (?:remain|stand|be (?:kept|retained))|should be (?:cited|kept))\b)/gu,
    strict: true,
  },
];
