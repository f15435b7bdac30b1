import type { Block } from "../block.ts";
import type { JournalFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import type { Reading } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { abbreviates } from "./alike.ts";
import { blockAt, type Found, factsOf } from "./found.ts";

/** How many blocks at a notice's end may hold its own line. */
const FOOT = 6;
const CITES =
  /^\W{0,3}(?:citation(?! (?:of|for|to) the (?:original|retracted|corrected|withdrawn|affected|article|paper)\b)|cite|how to cite|please cite|to cite)\b/i;

/**
 * The line that says where the notice itself stands: in its front or at the foot of a page, else the last words of the notice.
 * A line with the volume and pages that the text gives for the original is the original's.
 */
export function ownLine(found: Found): JournalFact | undefined {
  if (last?.found !== found) last = { found, line: findLine(found) };
  return last.line;
}
/** The line of the notice that was last asked for. */
let last: { readonly found: Found; readonly line: JournalFact | undefined } | undefined;

function findLine(found: Found): JournalFact | undefined {
  const all = factsOf(found, "journal");
  const bare = isUnderBareKind(found);
  const earliest = earliestYear(found);
  const isAnothers = (line: JournalFact) =>
    (bare && isLong(line)) ||
    (isLong(line, 2) && isCitedBelow(found, line)) ||
    (line.year?.value ?? earliest) < earliest ||
    isBracketedBelow(found, line) ||
    placesOriginal(found, blockAt(found, line.span));
  const named = all.some(
    (each) => each.name && each.volume && (each.of === "notice" || closes(found, each)) && !isAnothers(each),
  );
  const own = all.filter(({ of, name }) => of === "notice" && (name || !named));
  const free = own.filter((line) => !isOriginals(found, line) && !isAnothers(line));
  const placedIn = new Set(free.flatMap(({ volume }) => (volume ? [volume.value] : [])));
  const cites = placedIn.size > 1 || (placedIn.size === 1 && !free.some(({ volume, pages }) => volume && pages));
  const cited = cites
    ? free.find((line) => line.volume && CITES.test(blockAt(found, line.span)?.plain.text ?? ""))
    : undefined;
  const line = cited ?? fullest(free.filter(({ year, volume }) => year ?? volume));
  const last = all.findLast((each) => each.of === "original" && closes(found, each));
  if (line) return cited ? line : placed(found, latest(line, last ? [...free, last] : free));
  return last ?? fullest(own.filter((each) => !isAnothers(each)));
}

/** The line with the pages that the foot of the page prints with the same volume ("J Eels Vol 203, Iss 4, p 527, Feb 15, 2021"). */
function placed(found: Found, line: JournalFact): JournalFact {
  if (line.pages || !line.volume) return line;
  const volume = line.volume.value;
  const foot = factsOf(found, "journal").find(
    (each) =>
      each.pages &&
      each.volume?.value === volume &&
      isSameName(each, line) &&
      (!each.year || !line.year || each.year.value === line.year.value) &&
      (each.of === "notice" || closes(found, each)),
  );
  if (!foot?.pages) {
    const pages = pageApart(found);
    return pages ? { ...line, pages } : line;
  }
  const year = line.year ?? foot.year;
  const issue = line.issue ?? foot.issue;
  return { ...line, pages: foot.pages, ...(year && { year }), ...(issue && { issue }) };
}

/** "Article Number: 110", or "www.tides.org 1061" at the foot of the page. */
function pageApart(found: Found): Reading<string> | undefined {
  for (const { kind, text, start } of found.blocks) {
    const here = kind === "paragraph" ? PAGE_APART.exec(text) : null;
    if (!here?.[1]) continue;
    const from = start + here.index + here[0].length - here[1].length;
    return { value: here[1], span: { start: from, end: from + here[1].length } };
  }
  return undefined;
}
const PAGE_APART =
  /^(?:[Aa]rticle (?:[Nn]umber|[Nn]o\.?) ?: ?(?=[\w-]*\d)|(?:www\.)[\w.-]{4,40}\.(?:com|org|net)[ \t]{1,20}(?=\p{L}?\d))([\w-]{1,12})(?=\s*(?:\n|$))/u;

/** The first year in which the notice's own line may place it: an issue may be a year before the day of publication. */
function earliestYear(found: Found): number {
  const all = factsOf(found, "date").filter(({ label, value }) => label === "published" && value);
  const front = all.filter(({ place }) => place.front);
  // "Published on Web 04/08/2011" below the text
  const days = front.length > 0 ? front : all.filter(({ span }) => (blockAt(found, span)?.text.length ?? 100) < 80);
  return days.length > 0 ? Math.min(...days.map(({ value }) => Number(value!.slice(0, 4)))) - 1 : 0;
}

/** Is the notice headed by its kind alone ("Retraction"), so that title, names and place below may be the original's? */
function isUnderBareKind({ blocks }: Found): boolean {
  const heading = blocks.find(({ kind }) => kind === "heading");
  const prefix = heading && titlePrefix(heading.plain.text);
  if (!prefix || prefix.length < heading.plain.text.length) return false;
  return !blocks.some(
    ({ kind, plain }) => kind === "heading" && (titlePrefix(plain.text)?.length ?? Infinity) < plain.text.length,
  );
}

/** "Retraction: T", names, "Eels 451, 1018–1021 (2008)": not what an archive prints in italics above. */
function isCitedBelow(found: Found, line: JournalFact): boolean {
  const block = blockAt(found, line.span);
  const heading = found.blocks.find(({ kind, plain }) => kind === "heading" && titlePrefix(plain.text));
  return (
    block !== undefined &&
    heading !== undefined &&
    heading.start < block.start &&
    /^\W{0,2}retraction\b/i.test(heading.plain.text) &&
    /\((?:19|20)\d\d\)\.?$/.test(block.plain.text) &&
    !/^[*_]/.test(block.text)
  );
}

/** "Erratum: T", "[J. Eel Phys. 140, 124705 (2014)]": the place in brackets belongs to the title above it. */
function isBracketedBelow(found: Found, line: JournalFact): boolean {
  const block = blockAt(found, line.span);
  const above = block && found.blocks[found.blocks.indexOf(block) - 1];
  return above?.kind === "heading" && !isUnderBareKind(found) && /^\[[^[\]]*\]\W?$/.test(block?.plain.text ?? "");
}

/**
 * "Eel Rep 35: 2814-2822, 2016; DOI: 10.1234/…" below the names, where the prose says "the above article" and the notice's own DOI
 * closes the text or stands beside its date: the original's place.
 */
export function placesOriginal({ blocks }: Found, block: Block | undefined): boolean {
  const last = blocks.at(-1);
  return (
    block?.front === true &&
    block !== last &&
    block.text.length < 200 &&
    /10\.\d{4}/.test(block.text) &&
    !DATED_DOI.test(block.plain.text) &&
    (CLOSING_DOI.test(last?.plain.text ?? "") ||
      blocks.some((each) => each.front && each !== block && DATED_DOI.test(each.plain.text))) &&
    blocks.some(({ kind, plain }) => kind === "paragraph" && ABOVE.test(plain.text))
  );
}
const CLOSING_DOI = /^\W*(?:doi ?:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$/i;
/** "Published online on: October 12, 2021     https://doi.org/10.1234/…" */
const DATED_DOI = /^\W*(?:first |e)?published\b[^;]{4,60}\b(?:19|20)\d\d[^;]{1,30}\b10\.\d{4,9}\/\S/i;
const ABOVE = /\b(?:the|this) above(?:[- ]\p{L}+)? (?:article|paper|study|report)\b/iu;

/** More pages than a notice fills. */
function isLong({ pages }: JournalFact, more = 4): boolean {
  const range = /^\D{0,3}(\d+) ?[-–—−] ?\D{0,3}(\d+)$/.exec(pages?.value ?? "");
  if (!range) return false;
  const [first, last] = [range[1]!, range[2]!];
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Number(whole) - Number(first) >= more;
}

/** Of two lines of one journal the later: the other places the original ("Org. Lett. 2010, 12, 1744. DOI … Org. Lett. 2012, 14, 3274"). */
function latest(line: JournalFact, lines: readonly JournalFact[]): JournalFact {
  let best = line;
  for (const each of lines)
    if (each.volume && (each.pages || isOfLaterYear(each, best)) && isSameName(each, line) && isLater(each, best))
      best = each;
  return best;
}

/** Are they one journal's, one of them perhaps shortened: "Eel Ther Rep" and "Eel Therapy Reports"? */
function isSameName({ name: one }: JournalFact, { name: other }: JournalFact): boolean {
  const [a, b] = [one?.value ?? "", other?.value ?? ""];
  return letters(a) === letters(b) || abbreviates(a, b) || abbreviates(b, a);
}

function isOfLaterYear(a: JournalFact, b: JournalFact): boolean {
  return a.year !== undefined && b.year !== undefined && a.year.value > b.year.value;
}

function isLater(a: JournalFact, b: JournalFact): boolean {
  if (a.year && b.year && a.year.value !== b.year.value) return a.year.value > b.year.value;
  const [first, second] = [numberIn(a.volume?.value), numberIn(b.volume?.value)];
  if (first !== second) return first > second;
  return a.of === "original" && a.span.start > b.span.start && numberIn(a.pages?.value) > numberIn(b.pages?.value);
}

function numberIn(words = ""): number {
  return Number(/\d+/.exec(words)?.[0] ?? 0);
}

function fullest(lines: readonly JournalFact[]): JournalFact | undefined {
  return lines.find(({ volume, pages }) => volume && pages) ?? lines.find(({ volume }) => volume) ?? lines[0];
}

/** Does another passage cite the original with this volume and these pages? */
function isOriginals(found: Found, { volume, pages, span }: JournalFact): boolean {
  if (!volume || !pages) return false;
  return factsOf(found, "citation").some(
    (each) =>
      each.of !== "notice" &&
      each.volume?.value === volume.value &&
      each.pages?.value === pages.value &&
      each.span.start > span.end &&
      /\boriginal|published|retract|cited|article\b/i.test(blockAt(found, each.span)?.plain.text.slice(0, 4_000) ?? ""),
  );
}

/** Does a journal's line stand by itself among the last blocks, with its DOI or above a copyright? */
function closes(found: Found, line: JournalFact): boolean {
  const { blocks } = found;
  const block = blockAt(found, line.span);
  if (!block || block.front || block.kind !== "paragraph" || !line.volume || isRepeated(found, line)) return false;
  const at = blocks.indexOf(block);
  const from = line.span.start - block.start;
  if (at < blocks.length - FOOT || (from > 40 && !/[\n|•·] ?$| {2}$|\t$/.test(block.text.slice(from - 2, from))))
    return false;
  const before = blocks[at - 1]?.plain.text ?? "";
  if (/:$/.test(before) || titlePrefix(block.plain.text)?.closed) return false;
  return (
    line.span.end - line.span.start > lineAt(block.text, from).length / 3 ||
    BOILERPLATE.test(block.text.slice(line.span.end - block.start)) ||
    /©[^.\n]{3,80}(?:19|20)\d\d\s*$/.test(block.text.slice(0, from))
  );
}

/** What a house prints behind the place on the last line. */
const BOILERPLATE = /^[^\p{L}]{0,12}(?:this is an open[ -]access|©|\(c\)|copyright|published by|all rights reserved)/iu;

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
}

/** Is it the place of another citation of the text? */
function isRepeated(found: Found, { volume, pages, span }: JournalFact): boolean {
  return factsOf(found, "citation").some(
    (each) =>
      each.volume?.value === volume?.value &&
      each.pages?.value.split(/[-–—]/)[0] === pages?.value.split(/[-–—]/)[0] &&
      (each.span.end <= span.start || each.span.start >= span.end),
  );
}
