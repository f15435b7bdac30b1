import { type Block, sentencesOf, spanOf } from "../../block.ts";
import type { FactExample, ReasonFact, Recogniser } from "../fact.ts";
import { withoutReprint } from "./corrections.ts";
import type { Stated } from "./grammar.ts";
import { proseFrom } from "./headed.ts";
import { masked } from "./masked.ts";
import { roteFrom } from "./rote.ts";

/**
 * What a correction's sentence says was wrong where no wording fits: by the noun that the sign of a slip is said of. Only a notice that
 * corrects may go by this.
 */
function slipOf(sentence: string): Stated | undefined {
  const sign = SIGN.exec(sentence);
  if (!sign || NO_SLIP.test(sentence) || roteFrom(sentence) !== undefined) return undefined;
  const from = headOf(sentence, sign.index);
  const rest = sentence.slice(from);
  for (const [code, nouns] of NOUNS) {
    const noun = nouns.exec(rest);
    if (!noun) continue;
    const first = NOUNS.every(([, others]) => {
      const other = others.exec(rest);
      return !other || other.index >= noun.index;
    });
    if (!first) continue;
    if (code === "error-in-text" && INTEREST.test(rest))
      return { code: "conflict-of-interest", from: sign.index, to: sign.index + sign[0].length };
    const at = from + noun.index;
    const end = sign.index + sign[0].length;
    return { code, from: Math.min(at, sign.index), to: Math.max(at + noun[0].length, end) };
  }
  return undefined;
}

/** What a statement that is added declares. */
const INTEREST = /^[^.]*\bstatements?\b.*\b(?:competing|conflict\w*)(?: of)? (?:financial )?interests?\b/i;

/** Where the words begin that say what is meant: behind "In Table 2 on page 7," where a noun follows. */
function headOf(sentence: string, sign: number): number {
  const place = PLACE.exec(sentence);
  if (!place || place[0].length >= sentence.length) return 0;
  const rest = sentence.slice(place[0].length);
  return NOUNS.some(([, nouns]) => nouns.test(rest)) && place[0].length < sign + 40 ? place[0].length : 0;
}

const PLACE =
  /^(?:(?:and |also,? |erratum[:.,] |corrigendum[:.,] )?(?:in|on|for|within|under|at|from|throughout|of) [^,;]{3,160}, )+/i;

const SIGN =
  /\b(?:should(?: (?:now|instead|also|rather|have|correctly))* (?:be|been|read|state|stated|say|said|appear|appeared|include|included|extend|indicate|indicated|show|shown|list|listed|contain)|(?:must|ought to) (?:be|read)|instead of|rather than|in place of|incorrect(?:ly)?|inaccurate(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|by mistake|in error|inadvertent(?:ly)?|unintentional(?:ly)?|accidental(?:ly)?|misprint\w*|misspel\w+|mis-?label\w*|misstat\w*|misnam\w*|missing|missed|omit\w*|omission|left out|not (?:been )?(?:included|listed|mentioned|stated|acknowledged|given|shown|printed|inserted)|failed to|errors?|mistakes?|typo\w*|inaccurac\w+|incomplete|interchanged|switched|swapped|transposed|reversed|exchanged|in fact|(?:is|are|was|were|has been|have been) (?:now |hereby )?corrected|revised to|for .{1,40} read|add the following|(?:appeared|printed|given|shown) twice|duplicated)\b/i;

/** What a sign begins with. */
const CUE =
  /should|must be|must read|ought|instead|rather|in place|correct|accurate|wrong|erroneous|mistake|error|inadvertent|intentional|accidental|mis|omi|left out|not |failed|typo|inaccurac|incomplete|interchanged|swi?tched|swapped|transposed|reversed|exchanged|in fact|revised to| read|add the|twice|duplicated/i;

const NO_SLIP =
  /\b(?:should (?:be|(?:not )?have been,? )(?: ?(?:retracted|withdrawn|removed|as the authors|republished|taken to|understood|construed|interpreted|noticed|noted|detected|identified|discovered|caught|recogni[sz]ed|found|rejected|disclosed|declared))|(?:not|nor|neither|never) (?:\w+ly |been |be |in any way )*(?:affect|chang|alter|impact|influenc|compromis|invalidat|modif|concern|involv)\w*|un(?:affected|changed|altered)|(?:no|any|without) (?:\w+ )?(?:effect|impact|influence|bearing|consequence|change)s?|still (?:hold|stand|valid)|(?:hold|stand)s?|without affecting|apologi[sz]e for (?:any|this|these|the) (?:inconvenience|errors?|mistakes?|omissions?|oversight)|thank|(?:article|paper|manuscript|version|pdf|html|online|notice|record|erratum|correction) (?:has|have) (?:now )?been (?:corrected|updated|amended|replaced)|will be corrected|remain|incorrect and (?:the )?correct|correct and (?:the )?incorrect)\b/i;

/** The nouns of what may be wrong, by code; in a sentence the first noun decides. */
const NOUNS: readonly (readonly [string, RegExp])[] = [
  [
    "concerns-issues-about-referencing-attributions",
    /\b(?:references? (?:\[?\d|list\b|in\b)|ref\. ?\d|citations?|bibliograph\w+|source of (?:the )?(?:figure|table|quotation))/i,
  ],
  [
    "conflict-of-interest",
    /\b(?:(?:conflicts?|competing|declarations?|disclosures?)(?: of)? (?:of )?(?:financial )?interests?|disclosures?|financial relationships?)\b/i,
  ],
  [
    "concerns-issues-about-authorship-affiliation",
    /\b(?:affiliations?|affiliated|authors? (?:list|line|order|name (?=was|is|has))|list of authors|order of (?:the )?authors|(?:an?|one|first|second|third|fourth|last|name of) (?:of )?(?:the |an? )?(?:first |second |third |fourth |last |co-?)?authors?(?=[^;]{0,80}\b(?:omitted|missed|missing|left out|not (?:listed|included))))/i,
  ],
  [
    "error-in-text",
    /\b(?:names?|surnames?|spell\w+|spelt|initials?|author contributions?|list of (?:members|collaborators|contributors|abbreviations)|degrees?|e-?mails?|address(?:es)?|acknowledg\w+|funding|funders?|grants?|support of|titles?|headings?|abstract|summary|(?:methods?|results|discussion|conclusions?) section|section (?:methods?|results|discussion)|materials and methods|sentences?|words?|phrases?|terms?|wording|legends?|captions?|footnotes?|equations?|eqs?[.․]|formula\w*|symbols?|definitions?|units?|lines? \d|\w+ line of|sections?|paragraphs?|text|registration|accession|doi\b(?! ?:? ?(?:https?:|10[.․]))|keywords?|statements?|members|corresponding author|licen[cs]e|copyright|pages? \d|abbreviations?|minus|sign|exponents?|subscripts?|orcid|appendix)\b/i,
  ],
  [
    "error-in-image",
    /\b(?:figures?|figs?\b[.․]?|images?|panels?|axis|axes|ordinate|abscissa|micrographs?|photographs?|photomicrographs?|blots?|colou?rs?|curves?|scale bars?|insets?|arrows?|radiographs?|pictures?)\b/i,
  ],
  [
    "error-in-data",
    /\b(?:tables?|values?|numbers?|percentages?|proportions?|p[- ]values?|doses?|dosages?|concentrations?|means?|medians?|ratios?|data|datasets?|columns?|rows?|entries|entry|counts?|ages?|confidence intervals?|units? (?:in|of)|intervals?|rates?|frequenc\w+|deviations?|spreadsheet|coordinates|sequences?|dates?|durations?|temperatures?)\b/i,
  ],
  [
    "error-in-analyses",
    /\b(?:calculations?|computations?|analys[ei]s|statistics?|code|script|program(?:me)?|software|algorithm|regression)\b/i,
  ],
  ["error-in-methods", /\b(?:methods?|methodolog\w+|protocols?|procedures?|randomi[sz]ation|design)\b/i],
  ["error-in-materials", /\b(?:strains?|antibod\w+|primers?|plasmids?|reagents?|compounds?|isolates?|specimens?)\b/i],
  [
    "error-in-results-and-or-conclusions",
    /\b(?:results?|conclusions?|findings?|effects?|theorems?|lemmas?|propositions?|stereochemistry|structures?|estimates?|associations?)\b/i,
  ],
];

function find(block: Block): readonly ReasonFact[] {
  if (block.kind === "reference" || block.plain.text.length > 3_000) return [];
  if (block.kind === "heading" && proseFrom(block) !== 0) return [];
  const text = withoutReprint(masked(block.plain.text));
  return sentencesOf(block).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const slip = end - start < 600 ? slipOf(sentence) : undefined;
    return slip
      ? [
          {
            kind: "reason",
            span: spanOf(block, start + slip.from, start + slip.to),
            code: slip.code,
            slip: spanOf(block, start, end),
          },
        ]
      : [];
  });
}

/** What a correction says was wrong, by its nouns alone. */
export const slips: Recogniser = { name: "slips", cue: CUE, find };

export const examples: readonly FactExample[] = [
  { text: "In Figure 7, the x [|axis should extend|] from 0 to 100.", gives: [{ code: "error-in-image" }] },
  { text: "The [|list of members of the study group was incomplete|].", gives: [{ code: "error-in-text" }] },
  { text: "The [|number of eels was wrongly|] given.", gives: [{ code: "error-in-data" }] },
  { text: "This error does not affect the conclusions.", gives: [] },
  { text: "The article has been corrected.", gives: [] },
];
