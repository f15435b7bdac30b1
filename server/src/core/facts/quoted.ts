import { type Block, sentencesOf } from "../block.ts";
import { authorsAround } from "./authorsSaid.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { plainOffset } from "./offsets.ts";

/** A title that a sentence quotes or names, in units of the block's plain text. */
export interface QuotedTitle extends Range {
  /** The sentence in which it stands. */
  readonly sentence: Range;
}

const ITEM =
  "(?:articles?|papers?|manuscripts?|reports?|stud(?:y|ies)|publications?|chapters?|letters?|reviews?|works?|essays?|editorials?|communications?|contributions?|art[ií]culos?|artigos?|trabalhos?|trabajos?|publication|Artikels?|Beitrags?|Arbeit)";
/** What stands before a title: "the article titled", "Retraction of", "in our Research Article". */
const BEFORE = new RegExp(
  `(?:\\b${ITEM}(?: (?:by|of|from|de|von|por|par) .{1,160}?)?(?: \\[\\d+\\]| \\(\\d+\\)|,)?(?:,? ?(?:which (?:is|was)|that (?:is|was)|and|with(?: the)? title))?(?: (?:published )?(?:under the (?:title|heading)(?: of)?|(?:titled?|entitled|named|called)(?: as)?|headed|on|about|intitulado|titulado|intitulé|mit dem Titel)| \\([^()]{1,80}\\))?[:,]?|\\b(?:titled?(?: as)?|entitled(?: as)?|with the title|under the title(?: of)?|intitulad[oa]|titulad[oa]|intitulée?|Titel|retraction (?:of|for|to|notice (?:for|to|of))|(?:retract|withdraw)(?:s|ed|ing)?(?: the)?|erratum (?:to|for)|correction (?:to|of|for)|corrigendum (?:to|for))[:,]?)\\s?$`,
  "iu",
);
/** The words between which a title stands without quotation marks. */
const UNQUOTED = new RegExp(
  `\\b${ITEM}(?: (?:by|of|from|de|par|por|von) [^“”"‘«;:]{3,240}?)?,? (?:\\[\\d+\\],? )?(?:(?:entitled|titled)(?: as)?|with the title(?: of)?|under the title(?: of)?|intitulado|titulado|intitulé)[:,]? (?=[\\p{Lu}\\d])`,
  "gu",
);
const RETRACTS = new RegExp(
  `(?:[Tt]his retracts|[Tt]he following|[Tt]his notice retracts|retraction of|retracts?|[Nn]o)(?: the| our| this)? ${ITEM}[:,]? (?=\\p{Lu})`,
  "gu",
);
/** "the article T (J Tides 2019;1:2)": a title that nothing but its place in brackets ends. */
const PLAIN = new RegExp(`\\b[Tt]he (?:original |research |review )?${ITEM},? (?=[\\p{Lu}\\d])`, "gu");
const UNQUOTED_END =
  /(?<=[\p{Ll}\p{N})\]]),? (?:[([](?=\p{Lu}(?:[^()[\]]|\([^()]{1,20}\)){2,120}\d ?[;:,] ?\d)|\[\d|\(\d{1,2}\)|\(?(?:https?:|doi\b|DOI\b)|\((?:19|20)\d\d|published\b|publicado\b|by (?=\p{Lu})|which (?:has|was|is|appeared)\b|that (?:has|was|appeared)\b|(?:has|have|is|was|were) (?:been |being )?(?:retracted|withdrawn|removed|published|corrected|found|hereby)\b|in (?:the )?(?:journal|volume|vol\b|issue|[A-Z]\w+ Journal)\b|com número|appeared\b|due to\b|because\b|\((?:Vol|vol|J))|, (?=[\p{Lu}][\p{L}.]+ [\p{L} .]{0,50}\d{1,4}[:;(])|[.;] |\(doi|\[\d/u;
const PAIRS =
  /“([^“”]{12,420})”|"([^"]{12,420})"|«\s?([^«»]{12,420}?)\s?»|‘([^‘’]{12,420}?)['’](?=[\s,.;:)[]|$)|(?<=[\s(]|^)'([^']{20,420})'(?=[\s,.;:)[]|$)|„([^„“”]{12,420})[“”]|``([^`']{12,420})''/gu;
const SENTENCE = /[.!]$| (?:was|were|is|are|has|have|had|did|do|does|should|could) /;
/** What surely names an article's title, whatever part of it is spoken of before ("Figure 5 of the article titled"). */
const TITLED = new RegExp(
  `\\b${ITEM}(?: by [^“"]{1,120})?,? (?:(?:entitled|titled)(?: as)?|with the title(?: of)?|under the title(?: of)?),? ?["“‘«„]?$`,
  "iu",
);
/** Words that tell of a part of an article or quote its words. */
const PART =
  /\b(?:section|paragraph|sentence|figure|table|statement|read(?:s|ing)?|wrote|states?|stated|says|said|as follows|see|cited?)\b/gi;
/** Words before a title that make it another's: what was repeated, or an earlier notice. */
const SOURCE =
  /(?:plagiari[sz]\w*|translations? of an?\b|overlap\w*|duplicat\w*|similar\w*|identical|copied|cop(?:y|ies)\b|taken|reproduc\w*|versions? of record|future references?|instead|previous\w*|earlier|already|(?:published|submitted|printed) (?:it |this |them )?again|(?:published|submitted|printed) (?:essentially |almost |exactly )?the same|republish\w*|replac\w*|reus\w*|borrow\w*|resembl\w*|appeared in|another|different|other|their own|same (?:data|text|figure|authors?|group|team)|permission|guideline\w*|polic\w+|see|cited?|COPE|section|paragraph|sentence|figure|table|plagio|duplicad\w*|statement|read(?:s|ing)?|wrote|(?<!in)state[sd]?|says|said|as follows)\b[^.;]{0,110}$/i;
/** "Figure 1 of the article by": part of the article that is spoken of. */
const PART_OF =
  /\b(?:figures?|figs?\.?|tables?|sections?|text) (?:\w{1,4},? (?:and )?){0,3}(?:of|in|from) (?:the|this|our) (?:article|paper|manuscript|study|report)\b[^.;]{0,120}$/i;
/** "entitled *T*", "the following article has been retracted: **T**, by A". */
const EMPHASISED = /(?<![*\p{L}\p{N}])(\*{1,2})(?=["“]?[\p{Lu}\p{N}])([^*\n]{20,400})(?<=\S)\1(?![*\p{L}\p{N}])/gu;
const EMPHASISED_LEAD =
  /\b[Tt]h(?:e|is) (?:original |above |following )?(?:article|paper|manuscript|study|report) $|(?:\b(?:entitled|titled)(?: as)?|\b(?:with|under) the (?:title|heading)(?: of)?|\btitle)[:,]? ?$|: ?$/i;
const BOLD = /\*\*[^*\n]{16,300}\*\*/g;
/** "plagiarised from an article by": another's, whatever is said before. */
const TAKEN =
  /(?:plagiari\w*|copied|duplicat\w*|overlap\w*|reproduc\w*|taken|identical|similar\w*|reus\w*)\b[^.;]{0,40}? (?:from|of|with|to|by|in) (?:an?|another|other|two|several|earlier|previous)\b[^.;]{0,80}$|(?:published|submitted|printed) (?:essentially |almost |exactly )?the same (?:\p{L}+ )?(?:in|to)\b[^.;]{0,80}$|(?:plagiari[sz]ed|copied|lifted|borrowed|taken|reproduced)\b[^.;]{0,40}? from the (?:\p{L}+ )?(?:article|paper|book|thesis|work|review|study|report)\b[^.;]{0,60}$/iu;
/** "an overlap between Figure 2 of “T” and Figure 3 of": a second article, which the first one repeats. */
const SHARED = /\b(?:overlap\w*|similarit\w+|duplicat\w*|identical|reus\w+|resembl\w*)\b/i;
/** "… to retract the following article because it was a duplicate publication:": the article follows, not what it repeats. */
const FOLLOWS =
  /\b(?:following|below) (?:\p{L}+ )?(?:article|paper|report|study|publication|manuscript)\b[^.:;]{0,200}: ?$/iu;
/** A year and a volume behind it, or the reverse, as a citation has them. */
const LOCATED = /(?:19|20)\d\d ?[;,:]? ?(?:[Vv]ol\.? ?)?\d|\d[^()]{0,12}\(?(?:19|20)\d\d/;
const OWN =
  /\b(?:this|the (?:above|following|cited|present|original|published|affected)|our|above-mentioned|retracts?|retracted|retracting|withdraw\w*|retraction of|concerns? (?:about|regarding|over|for|to|with|on|relating to|related to|concerning))\b[^.;“"]{0,60}$/i;

const QUOTED_CUE =
  /["“‘«„]|[ (]'|^'|``|[Tt]itled|titulad|[Ii]ntitul|[Tt]itle|[Rr]etracts? |[Rr]etraction of|[Tt]he following|[NnOo]o? artigo|[Ee]l art[ií]culo|[Tt]he (?:original |research |review )?(?:article|paper|manuscript|study|report),? [\p{Lu}\d]/u;

/** The titles that the sentences of a paragraph name as the original's: quoted, or behind "titled". */
export function findQuotedTitles(block: Block): readonly QuotedTitle[] {
  if (last?.block === block) return last.titles;
  const titles = QUOTED_CUE.test(block.plain.text) || block.text.includes("*") ? quotedTitles(block) : [];
  last = { block, titles };
  return titles;
}
/** The titles of the block that was last asked for: one block is asked about several times in a row. */
let last: { readonly block: Block; readonly titles: readonly QuotedTitle[] } | undefined;

function quotedTitles(block: Block): readonly QuotedTitle[] {
  const { text } = block.plain;
  const found: QuotedTitle[] = [];
  const add = (from: number, to: number, sentence: Range) => {
    while (to > from && /[\s,.;:]/.test(text[to - 1]!)) to--;
    while (to > from && /[\s,.;:]/.test(text[from]!)) from++;
    const raised = /(?<=\p{Ll}{5})\d{1,2}$/u.exec(text.slice(from, to)); // a superscript reference stuck to the last word
    if (raised) to -= raised[0].length;
    if (to - from < 8 || found.some((other) => other.from < to && from < other.to)) return;
    found.push({ from, to, sentence });
  };
  for (const pair of text.matchAll(PAIRS)) {
    const words = pair.slice(1).find((each) => each !== undefined)!;
    const from = pair.index + pair[0].indexOf(words);
    const sentence = sentenceAt(block, pair.index);
    const before = text.slice(sentence.from, pair.index);
    const after = text.slice(pair.index + pair[0].length, pair.index + pair[0].length + 90);
    if (!/^[\p{Lu}\p{N}α-ωβ(¿¡[]|^[a-z]{0,3}[A-Z0-9]/u.test(words) || words.split(" ").length < 3) continue;
    // "Figure 3 of “T” (J Tides 2019;12:34)": what is cited so is an article, of whatever part the sentence speaks
    const cited = /^,? ?[[(]\p{Lu}[^()[\]]{2,70}\d/u.test(after) && LOCATED.test(after);
    if (
      found.some((other) => other.sentence.from === sentence.from) &&
      SHARED.test(before) &&
      !/\b(?:articles|papers)\b/i.test(before)
    )
      continue;
    if (isSource(cited ? before.replace(PART, "") : before)) continue;
    const inner = /^(.{12,300}?),? by (?=\p{Lu})/u.exec(words);
    const list = inner && readNames(words, inner[0].length);
    if (inner && list && /^,? (?:which |that )?(?:was )?(?:published|appeared)\b/.test(words.slice(list.end))) {
      add(from, from + inner[1]!.length, sentence);
      continue;
    }
    const named = BEFORE.test(before.slice(-260));
    const opens =
      /(?:^|[.?!])\s*$/.test(before) &&
      /^,? ?(?:\[\d+\]|\(\d+\)|by\b|published|which|\(|has\b|is\b|was\b|in\b|doi|DOI|,|\[|$)/.test(after);
    const listed =
      /(?:^(?:In )?|: |, (?:and )?|[\])”"] (?:and|as well as) )$/.test(before) &&
      /^,? ?(?:\[\d+\],? ?)?(?:by \p{Lu}|published|\[|\(|(?:\p{Lu}\p{L}*\.? ){1,6}(?:19|20)\d\d ?[;,]|(?:\p{Lu}\p{L}*\.?,? ){2,7}(?:[Vv]ol\.? ?)?\d{1,3} ?[(:,])/u.test(
        after,
      ) &&
      (before.length < 200 || found.length > 0);
    const placed =
      /^(?:In )?(?:Vol|J|\p{Lu}).{0,110}\d{1,4}[–-]?\d*\)?[.,:]? $/u.test(before) &&
      findLocators(text, sentence.from, pair.index).length > 0;
    // words that a correction quotes, not a title
    if (before.trim() === "" && pair[0].length > text.length - 3 && SENTENCE.test(words)) continue;
    if (findLocators(text, from, from + words.length).some((each) => each.volume && each.pages)) continue;
    const byNames =
      /(?:,|\b(?:published|reported))\s?$/.test(before) &&
      authorsAround(text, { from, to: from + words.length }).length > 0;
    if (named || cited || opens || listed || byNames || placed) add(from, from + words.length, sentence);
  }
  for (const italic of block.text.includes("*") ? block.text.matchAll(EMPHASISED) : []) {
    const from = plainOffset(block, italic.index + italic[1]!.length);
    const to = plainOffset(block, italic.index + italic[0].length - italic[1]!.length);
    const sentence = sentenceAt(block, from);
    const before = text.slice(sentence.from, from);
    const lead = EMPHASISED_LEAD.exec(before);
    if (!lead || italic[2]!.split(" ").length < 4 || isSource(before) || findLocators(text, from, to).length > 0)
      continue;
    if (/^[,.]? ?(?:\d|[Vv]ol|\(?(?:19|20)\d\d)/.test(text.slice(to, to + 10))) continue; // a journal's name
    if (lead[0].startsWith(":") && !/^,? (?:by|authored by|written by) \p{Lu}/u.test(text.slice(to, to + 20))) continue;
    add(from, to, sentence);
  }
  // "A. Pike, B. Perch: **T** J. Tides 76 (2004), 201–209"
  for (const bold of block.text.includes("**") ? block.text.matchAll(BOLD) : []) {
    const from = plainOffset(block, bold.index + 2);
    const list = readNames(text, 0, from);
    if (list && from > list.end && /^[.,:;]?\s$/.test(text.slice(list.end, from)))
      add(from, plainOffset(block, bold.index + bold[0].length - 2), sentenceAt(block, from));
  }
  for (const form of [UNQUOTED, RETRACTS, PLAIN]) {
    if (found.length > 0) break;
    for (const lead of text.matchAll(form)) {
      const from = lead.index + lead[0].length;
      const sentence = sentenceAt(block, lead.index);
      const before = text.slice(sentence.from, lead.index);
      if (isSource(before)) continue;
      const rest = text.slice(from, from + 420);
      const end = UNQUOTED_END.exec(rest);
      const to = from + (end ? end.index : Math.min(rest.length, 420));
      const words = text.slice(from, to);
      if (/^["“‘«]/.test(words) || words.split(" ").length < 4 || findLocators(text, from, to).length > 0) continue;
      if (form === PLAIN && !(end && /^ ?[([]/.test(end[0]))) continue;
      if (form !== UNQUOTED && (!end || (readNames(text, from, to)?.names.length ?? 0) > 1)) continue;
      add(from, to, sentence);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The sentence of the block in which the unit `at` stands. */
export function sentenceAt(block: Block, at: number): Range {
  for (const { start, end } of sentencesOf(block)) if (start <= at && at < end) return { from: start, to: end };
  return { from: 0, to: block.plain.text.length };
}

/** True where the words before a title or a citation make it another's than the original's. */
export function isSource(before: string): boolean {
  if (before.length < 3) return false;
  if (PART_OF.test(before)) before = before.replace(PART, "");
  if (before.includes(".")) before = before.replace(/\b(al|\p{Lu})\./gu, "$1");
  if (before.includes(";")) before = before.replace(/(?<=\d);(?= ?\d)/g, ","); // "2011;14:33-9"
  if (!SOURCE.test(before)) return false;
  if (TAKEN.test(before)) return true;
  if (FOLLOWS.test(before)) return false;
  if (OWN.test(before)) return false;
  return !TITLED.test(before) || SOURCE.test(before.replace(PART, ""));
}

const CLAUSE =
  "^\\*?[\"”’'»]?[,.)\\]]?[\"”’'»]?,? ?(?:(?:that|which|and) )?(?:(?:was|is|has been|had been|having been) )?(?:(?:previously|earlier|already|originally|first|recently) )*(?:published|appeared|appearing|printed)\\b";
const OWN_CLAUSE = new RegExp(`${CLAUSE}[^.;]{0,100}$`);
/** The same up to where a place ends: its full stops stand before figures or abbreviations. */
const OWN_PLACE = new RegExp(
  `${CLAUSE}(?:[^.;]|[.;](?= ?[\\d(]|,| (?:DOI|doi|https?:|Vol|\\p{Lu}[\\p{L}]{0,9}\\.? ))){0,160}$`,
  "u",
);

/** What stands between a title, with its authors, and `to`. */
function behindTitle(text: string, title: Range, to: number): string {
  return text.slice(Math.max(title.to, ...authorsAround(text, title).map((each) => each.to)), to);
}

/** "“T” by A and B that appeared earlier in": the title's own clause, whatever may be said so of what an article repeats. */
export function isOwnClause(text: string, title: Range, to: number): boolean {
  return title.to < to && OWN_CLAUSE.test(behindTitle(text, title, to));
}

/** Do the words lead to the article that is acted on ("The following article is a duplicate publication:")? */
export function introducesArticle(words: string): boolean {
  return FOLLOWS.test(words) && !WITHIN.test(words);
}
/** "text that was published in the following article:" */
const WITHIN = /(?:\b(?:in|from|with|to|by|as)|(?<!retraction|withdrawal|removal) of) the (?:following|below)\b/i;

/** Does the unit `at` close the citation of a title that is the original's, whatever the words before it say? */
export function closesCitation(block: Block, at: number): boolean {
  const { text } = block.plain;
  return findQuotedTitles(block).some((title) => {
    if (title.to >= at || at - title.to > 400) return false;
    const before = text.slice(title.sentence.from, title.from).replace(/["“‘«„*]+$/, "");
    return (
      OWN_PLACE.test(behindTitle(text, title, at)) ||
      (introducesArticle(before) && CITED.test(text.slice(title.to, at)))
    );
  });
}
/** Authors and a place, and no words of a sentence. */
const CITED =
  /^[”"’'»*]{0,2}[,.]?(?! (?:and|as|is|was|has|with|from|which) )(?:(?! (?:and|is|was|has|with|from) \p{Ll})[^“"]){0,400}$/u;
