import type { Block } from "../block.ts";
import type { IdentifierFact } from "../facts/fact.ts";
import { memo } from "../memo.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { type Found, factsOf } from "./found.ts";
import { ACT } from "./pointers.ts";

/** How a line begins that is about the original. */
export const ORIGINAL_LINE =
  /^(?:(?:retraction|correction|corrigend(?:um|a)|errat(?:um|a)|addendum|withdrawal|expression of concern|publisher correction|author correction)(?: notes?| notice)?(?: to| of| for| in)?\b|original (?:article|paper|publication|research|work)|this (?:\w+ )?(?:retracts|corrects|concerns|refers to|relates to)(?!.*\bpublished \d)|refers to|relates to|retracted (?:article|paper)|article (?:retracted|corrected|affected)|related article)/i;
const BARE_LINE =
  /^[\s([]*(?:(?:article |notice |retraction |digital object identifier|this |crossref:? |crossmark:? |this (?:notice|retraction|correction): ?)*\(?(?:doi|digital object identifier|url|link|permalink|available (?:online )?at|cite this(?: article)?(?: as)?|https?)?\)?[\s:]*)$/i;
/** How the notice's own citation begins. */
export const OWN_CITATION = /^(?:citation|how to cite|cite (?:this|as)\b|please cite|to cite|reference this)/i;

/** The line on which a DOI is printed. */
export interface Spot {
  /** Has the line nothing but the DOI, its label and its link? */
  readonly bare: boolean;
  /** The lines of its block above it; "" where it is on the first. */
  readonly above: string;
  /** Does its label name the notice: "Notice DOI:"? */
  readonly named: boolean;
}

/** The line of a block on which a DOI stands. */
export function spotOf({ text, start }: Block, { span, core }: IdentifierFact): Spot {
  const from = Math.max(0, span.start - start);
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end - start);
  const after = text.slice(span.end - start, lineEnd < 0 ? text.length : lineEnd);
  const above = text.slice(0, lineStart).trimEnd();
  const below = lineEnd < 0 ? "" : text.slice(lineEnd + 1, lineEnd + 40);
  const bare =
    isBareLead(text.slice(lineStart, from)) &&
    !/\p{L}{3}/u.test(after.replace(/^\S*/, "").replace(BESIDE, "")) &&
    !/^\s*(?:[,;(]|[a-z]+ [a-z])/.test(below) &&
    (above === "" || !flows(above.slice(above.lastIndexOf("\n") + 1)));
  const named =
    /\b(?:notice|retraction|correction|erratum|corrigendum)(?: notice)? doi\W*$|\bthis (?:notice|retraction|correction|erratum):\W*$/i.test(
      text.slice(lineStart, core.start - start),
    );
  return { bare, above, named };
}

/** What a house prints beside its DOI: a link, the day of an issue to come, the kind of item in a column of its own. */
const BESIDE = /https?:\S+| Epub (?:19|20)\d\d [A-Z][a-z]{2}\b| {3,}\p{Lu}\p{L}{3,12}\s*$/gu;

/** Is there nothing before a DOI on its line but a label? */
export function isBareLead(before: string): boolean {
  return BARE_LINE.test(before);
}

/** Does a line break off in the middle of a sentence? */
function flows(line: string): boolean {
  return (
    (line.length > 60 && !/[.:;)\]\d]["”']?\s*$/.test(line)) ||
    (line.length > 30 && / (?:at|under|in|by|of|from|as|is|via|with|to|the)\s*$/.test(line))
  );
}

/** A line of the notice's own dates or its copyright. */
export function isDateLine(text: string): boolean {
  return /^(?:©|\(c\)|copyright|received|accepted|(?:(?:article )?first |pre-?)?published|available online|e-?pub\b|posted|issued|date of publication)/i.test(
    text,
  );
}

const FIELD =
  /^\W{0,3}(?:(?:article|paper|manuscript|original) )?(?:titles?|authors?|journal|citation|bibliometrics|volume|issue|pages?|year|published|date|publication date|received|accepted|version of record|reference)\b ?(?::|[–—-] )\s*/i;

/** Does a bare line close a form that names the article: "Article title: …", "Authors: …", "Journal: …"? */
export function followsFields(blocks: readonly Block[], at: number, { above }: Spot): boolean {
  let told = false;
  const tell = (line: string) => {
    const field = FIELD.exec(line);
    if (!field) return false;
    told ||= /title|author|bibliometrics/i.test(field[0]);
    return !titlePrefix(line.slice(field[0].length)) && !/^\W*(?:reference|received|accepted)/i.test(field[0]);
  };
  for (const line of above === "" ? [] : above.split("\n").reverse()) if (!tell(line)) return told;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const block = blocks[i];
    if (!block || block.kind === "comment" || block.kind === "break") continue;
    if (block.text.length > 600) break;
    for (const line of block.text.split("\n").reverse()) if (!tell(line)) return told;
  }
  return told;
}

/** Do the words above, over the other items of a list, lead to what is acted on ("have retracted the following article:")? */
export function introducesOriginal(blocks: readonly Block[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (blocks[i]?.kind === "list" || blocks[i]?.kind === "reference" || isItem(blocks[i]))) i--;
  if (blocks[i]?.kind === "heading") return false;
  const before = blocks[i]?.plain.text.slice(-240) ?? "";
  if (LISTED.test(before)) return true;
  return (
    /:$/.test(before) && ACT.test(before) && /\b(?:article|paper|study|report|following|publication)s?\b/i.test(before)
  );
}

/** "1. “On eels” [Tides, 2019; 21: 100512] https://doi.org/…": an item that gives an article with its place. */
export function isListedArticle({ kind, mark, plain }: Block): boolean {
  return (
    kind === "list" &&
    mark !== undefined &&
    /^["“‘][^"”’]{8,300}["”’],? [[(][^\])]{0,120}\d[^\])]{0,60}[\])],? (?:https?:|doi|DOI)/.test(plain.text)
  );
}

/** "… the following articles have been retracted." */
const LISTED =
  /\b(?:following|articles|papers|publications) (?:\p{L}+ ){0,2}(?:articles|papers|publications|studies|works|(?:listed|given|named) below)\b(?:[^.:;]|\.(?= ?\d)){0,160}[.:;]?$|\b(?:retract\w*|withdr\w+) the following\b[^.]{0,160}[.:;]?$/iu;

/** A paragraph that is an item of a list of articles: a citation with its DOI, and no prose. */
function isItem(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const { text } = block.plain;
  return (
    text.length < 600 &&
    /10\.\d{4,9}\/\S+\W{0,3}$/.test(text) &&
    /\b(?:19|20)\d\d\b/.test(text) &&
    !/\b(?:ha(?:s|ve) been|(?:retract|withdraw)\w* (?:the|this|these)|we|our)\b/i.test(text)
  );
}

/** In a front without a line of its own, a DOI directly below "Retraction Note: Journal (year) vol:art" is the original's. */
export function followsOriginalLine(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const block = blocks[i];
    if (!block || block.kind === "comment" || block.kind === "break") continue;
    const { text } = block.plain;
    // the kind in a column beside the notice's own place
    if (/^\s*\p{L}+(?: \p{L}+)?(?: {3,}|\t)/u.test(block.text)) return false;
    // its DOI stands on the line itself
    if (/\b10\.\d{4,9}\/\S/.test(text)) return false;
    if (!ORIGINAL_LINE.test(text) || text.length > 260 || /^\w+ (?:published|received|accepted|date)\b/i.test(text))
      return false;
    const prefix = titlePrefix(text);
    if (prefix && i === at - 1 && isWholeCitation(text, prefix.length)) return true;
    if (prefix && !isJournalLine(text.slice(prefix.length))) return false;
    return !prefix || /\d[ (:;,)]{0,3}\(?\w?\d|\b(?:19|20)\d\d\b/.test(text.slice(prefix.length))
      ? /\d/.test(text)
      : false;
  }
  return false;
}

/** "Retraction of: Doe J, Roe J. On eels. Eel Rep. 2012;3:4-9." */
function isWholeCitation(text: string, from: number): boolean {
  return (
    /\b(?:of|to|for):?\s*$/i.test(text.slice(0, from)) &&
    /^\p{Lu}[\p{L}'-]+,? \p{Lu}/u.test(text.slice(from)) &&
    /\b(?:19|20)\d\d\b[^\d]{1,6}\d+[^\d]{1,12}\d[\d–-]*\.?$/.test(text)
  );
}

/** A journal with its year and volume, and no title or authors: "Journal of Eels (2022) 20:313". */
function isJournalLine(words: string): boolean {
  const name = /^[^\d]*/.exec(words)![0];
  if (name.trim().split(" ").length > 10 || /["“‘«]|\bby\b|\bet al\b| \p{Ll}{5,}(?:[ ,]|$)/u.test(name)) return false;
  return !/[.:] /.test(name.replace(/\b\p{L}{1,8}\./gu, ""));
}

/** A reference, or an item of a numbered list, which may be one. */
function isReferenceItem({ kind, mark }: Block): boolean {
  return kind === "reference" || (kind === "list" && mark !== undefined);
}

/** Does a bare line close the citation, or stand below the quoted title, of the original? */
export function followsCitation(found: Found, at: number, title: string): boolean {
  const block = found.blocks[at - 1];
  if (!block || block.kind === "heading" || isReferenceItem(block) || block.plain.text.length > 700) return false;
  const { text } = block.plain;
  if (/^(?:received|accepted|published|©|copyright|citation)/i.test(text)) return false;
  // prose that goes on behind the citation
  const closing = / (\p{Lu}[^.!?]{20,}[.!?])$/u.exec(text)?.[1];
  if (
    closing &&
    text.length > closing.length + 40 &&
    !/\d{4}|["“‘]/.test(closing) &&
    / (?:is|are|was|were|has|have|had|should|did|do|does|regrets?|apologi[sz]es?|agrees?|retracts?|not) /.test(closing)
  )
    return false;
  if (
    factsOf(found, "journal").some(
      ({ of, span }) => of === "notice" && block.start <= span.start && span.start < block.start + block.text.length,
    )
  )
    return false;
  return isCitation(text, title);
}

/** Does a bare line stand below the title and the authors of the original, without the notice's own words? */
export function followsByline(found: Found, at: number, title: string): boolean {
  const [names, above] = [found.blocks[at - 1], found.blocks[at - 2]];
  if (!names || above?.kind !== "paragraph") return false;
  const hasNames = factsOf(found, "people").some(
    ({ span }) => names.start <= span.start && span.end <= names.start + names.text.length,
  );
  return hasNames && isLike(above.plain.text, title) && !titlePrefix(above.plain.text);
}

/** Houses' own ways of printing a notice's DOI where a sentence or another value stands beside it. */
const OWN_FORMS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // "bioRxiv preprint doi: …; this version posted May 27, 2021."
  [/^\w{2,20} preprint (?:doi:? )?$/i, /^;? this version (?:was )?posted\b/i],
  // "This article (10.1056/…) was published on May 4, 2011, at NEJM.org."
  [/^This \p{L}+ \($/u, /^\) was (?:published|posted|updated) (?:online )?on\b/],
  // "doi:10.1159/… · Removed: 5 May 2020 · © 2020 Eel Press"
  [/^$/, /^ ?[·|•;] ?(?:published|posted|issued|removed|retracted|withdrawn|received|©|copyright)/i],
  [/^$/, /^ {1,20}PACS\b/],
  // "Originally published 3 Jan 2014 https://doi.org/… Tides. 2014;114:e9"
  [/^Originally published \d{1,2} \p{L}{3,9}\.? \d{4},?[ |]{1,3}$/u, /^[ |]{1,3}\p{Lu}[^;]{1,70} (?:19|20)\d\d;/u],
  // "D. Roe (ed.): CAT 2021, LNNS 214, p. C1, 2023. https://doi.org/…"
  [/\((?:eds?|Eds?)\.\): [^.]{3,80}, pp?\. [^.]{1,20}\d{4}\. $/, /^\W*$/],
  // "(wileyonlinelibrary.com). DOI: …"
  [
    /^(?:(?:Article )?(?:first )?published online in Wiley (?:Online Library|InterScience)[ .:]{0,2})?\(?(?:www\.)?(?:\w+\.)?(?:wileyonlinelibrary|onlinelibrary|interscience)(?:\.wiley)?\.com[).,]{0,3} ?(?:doi:? ?)?$/i,
    /^\W*$/,
  ],
  // "0099-9199/12/$12.00  doi:10.1128/…", above its copyright or not
  [/^\d{4}-\d{3}[\dX] ?\/[^.]{0,60}\$.{0,60}?(?:doi:? ?)?$/i, /^\s*(?:$|\n)/],
  // "doi:10.1093/…, available online at www.…"; "© 2020 by Eel Press. DOI: 10.1086/…"
  [/^\s*(?:doi:? ?)?$/i, /^,? available online at:? (?:https?:|www\.)/i],
  [/^\s*(?:©|\(c\)|copyright)[^;]{4,150}[.\d] (?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)$/i, /^\W*$/],
  // "… contains supplementary material available at https://doi.org/…"
  [
    /\bonline version (?:of this (?:article|notice) )?contains supplementa(?:ry|l) (?:material|information)s?,? (?:which is )?available (?:to authorized users )?at:? ?\(?$/i,
    /^/,
  ],
];

/** "doi:10.1017/…, Published online by Cambridge University Press: 5 December 2022": in print such a line is the original's. */
export function isDatedDoi(before: string, after: string): boolean {
  return (
    before.slice(before.lastIndexOf("\n") + 1).trim() === "" &&
    /^[,;.]? ?(?:first )?published (?:online|by)\b/i.test(after)
  );
}

/** Is the DOI printed in one of the ways in which a notice's own is, with words beside it? `before` and `after`: what its block has around it. */
export function isOwnForm(text: string, before: string, after: string): boolean {
  const lead = before
    .slice(before.lastIndexOf("\n") + 1)
    .slice(-200)
    .replace(/[*_]/g, "");
  const rest = after.slice(0, 80).replace(/[*_]/g, "");
  if (/^Access this (?:article|notice) online\b/i.test(text)) return true;
  if (OWN_FORMS.some(([behind, ahead]) => behind.test(lead) && ahead.test(rest))) return true;
  // "… had been altered. DOI:10.1523/…": at the end of the prose, and of no citation
  return (
    /^\W{0,2}$/.test(rest) &&
    text.length > 200 &&
    /\b(?:is|are|was|were|has|have|had|been|apologi[sz]es?|regrets?|thanks?)\b[^.]{0,150}[\p{Ll})]\. ?$/u.test(lead) &&
    !/\d ?[:(;] ?\d[^.]{0,60}\. ?$|\b(?:in|see|of|at|et al|vol|no)\. ?$/i.test(lead)
  );
}

/** Does a passage cite the article of that title, or any other? */
export function isCitation(text: string, title: string): boolean {
  if (isLike(text, title) && !titlePrefix(text)) return true;
  return (
    /^["“‘].{20,}["”’]/.test(text) ||
    (text.length > 60 &&
      /\b(?:19|20)\d\d\b[^\d]{0,12}\d+[^\d]{0,12}\d/.test(text) &&
      /\p{Lu}\p{L}+ \p{Lu}{1,3}\b|et al/u.test(text))
  );
}

/** The title in the notice's heading without its prefix, letters and figures only; "" where there is none long enough to tell. */
export function titleLetters(blocks: readonly Block[]): string {
  for (const { kind, plain, front } of blocks) {
    if (kind !== "heading" && !front) continue;
    const prefix = titlePrefix(plain.text);
    if (!prefix) continue;
    const words = plain.text.slice(prefix.length).replace(/\(?\bdoi\b.*$/i, "");
    const quoted = /^["“‘'«„](.{10,400})["”’'»](?=[\s,.;[(]|$)/.exec(words.trim());
    const rest = letters(quoted?.[1] ?? words);
    if (rest.length >= 15) return rest;
  }
  return "";
}

/** Does a citation print the title (or, of a heading that cites more than a title, does the heading hold the citation's title)? */
export function isLike(citation: string, title: string): boolean {
  if (title === "" || citation.length < Math.min(24, title.length)) return false;
  if (letters(citation).includes(title)) return true;
  if (title.length < 24) return false;
  return citation.split(/[.?!:"“”] ?/).some((part) => {
    if (part.length < 24 || !title.includes(bare(part.slice(0, 24)))) return false;
    const words = bare(part);
    return words.length >= 24 && title.includes(words);
  });
}

/** A text's letters and figures alone, in small letters. */
function bare(words: string): string {
  // beyond Latin-1 and Latin Extended it does not matter which signs are letters, so long as both sides are treated alike
  return words.toLowerCase().replace(/[^a-z0-9\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]+/g, "");
}
const letters = memo(bare, 500);
