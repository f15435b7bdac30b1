import { type Block, spanOf } from "../block.ts";
import type { CitationFact, IdentifierFact, TitleFact } from "../facts/fact.ts";
import { MEETING } from "../facts/journal-forms.ts";
import { inTwoLanguages } from "../facts/language.ts";
import { letters } from "../facts/names.ts";
import { plainOffset } from "../facts/offsets.ts";
import type { DoiRole, NoticeItem, NoticeKind, Original } from "../notice.ts";
import { contains, type Reading, type Span } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { alignedWith } from "./aligned.ts";
import { alike } from "./alike.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { authorsCorrected, authorsOf, authorsOfByline } from "./originalAuthors.ts";
import { distinct, isSame, listed, originalReference, pointsTo } from "./originalCitation.ts";
import { journalSaid } from "./originalJournal.ts";
import { completed, inArticlesPlace, ownLines } from "./originalLines.ts";
import { journalOf, pagesOf } from "./originalPlace.ts";
import { isOwnHeading } from "./ownHeading.ts";
import { pmidBesideDoi } from "./pmids.ts";
import { titleBlock } from "./title.ts";

/** "Tides Editorial Board": a byline, no title. */
const BOARD = /\b(?:Editorial (?:Board|Office|Team|Committee|Staff)|Editors)\W{0,2}$/;

/** The articles that the notice is about. */
export function settleOriginals(
  found: Found,
  kind: NoticeKind | undefined,
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
  item: NoticeItem,
): readonly Original[] {
  const isSource = sourcesIn(found);
  const masthead = item.journal && letters(item.journal.value);
  const titles = factsOf(found, "title").filter(
    ({ span, value, where }) =>
      !isSource(span) && !(where === "line" && (letters(value) === masthead || BOARD.test(value))),
  );
  const cited = factsOf(found, "citation").filter(
    ({ span, title }) => !isSource(span) && !(title && letters(title.value) === masthead),
  );
  const printed = headingTitle(found);
  const heading = printed && !isOwnHeading(printed, titles, cited) ? printed : undefined;
  const own = ownLines(found, cited, dois, item);
  const citations = cited
    .map((each) => inArticlesPlace(found, each, dois))
    .map((each) => (own.has(each) ? { ...each, of: "notice" as const } : completed(found, each, titles)))
    .map((each) => (heading && each.of !== "notice" ? alignedWith(found, each, heading.value) : each));
  const groups = grouped(found, heading, citations, titles, item);
  const byline = authorsOfByline(found, item);
  const persons = byline.length > 0 ? byline : authorsCorrected(found);
  const originals = groups.map((group) => assemble(found, group, groups.length === 1 ? persons : []));
  const beside = groups.length === 1 ? pmidBesideDoi(found, dois) : undefined;
  const placed = withDois(found, originals, groups, dois).map((each) =>
    groups.length === 1 ? inPlace(found, beside && !each.pmid ? { ...each, pmid: beside } : each, dois, item) : each,
  );
  if (placed.length > 1) return placed;
  const only = placed[0] ?? { authors: [], titles: [], dois: [], years: [] };
  const empty = !only.title && !only.doi && !only.journal && only.authors.length === 0 && only.years.length === 0;
  return empty && !kind ? [] : [only];
}

/**
 * The original with what the notice's own line says of it: all where the notice stands in the article's place, the journal's
 * name where the text says that this journal published or retracts it.
 */
function inPlace(
  found: Found,
  original: Original,
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
  { title, journal, volume, issue, pages }: NoticeItem,
): Original {
  if (!journal || original.journal) return original;
  // "RETRACTED: …" is the article itself under its new heading
  const marked = title !== undefined && /^\W?(?:retracted|withdrawn|removed)\b/i.test(title.value);
  const isBoth = [...dois.values()].includes("both") || (marked && dois.size === 0);
  if ((marked || MEETING.test(journal.value)) && isBoth && !original.volume && !original.pages) {
    const line = factsOf(found, "journal").find(
      ({ of, name }) => of === "notice" && name?.span.start === journal.span.start,
    );
    const year = original.year ?? line?.year ?? yearOnline(found);
    return {
      ...original,
      journal,
      ...(year && { year }),
      ...(volume && { volume }),
      ...(issue && { issue }),
      ...(pages && { pages }),
    };
  }
  const named = journalSaid(found, journal);
  return named ? { ...original, journal: named } : original;
}

/** The year of "Available online 12 March 2018", where an article in press has no other. */
function yearOnline(found: Found): Reading<number> | undefined {
  const date = factsOf(found, "date").find(({ label, value, place }) => label === "published" && value && place.front);
  return date && { value: Number(date.value!.slice(0, 4)), span: date.span };
}

const BELOW =
  /\b(?:from|of|with|in|by) (?:the |an? )?(?:(?:original|following|earlier|other|published) )*(?:articles?|papers?|works?|publications?|sources?) (?:which (?:is|are) |that (?:is|are) )?(?:cited|listed|referenced|given|identified) below\b/i;

/**
 * Tells what stands in the words that say what the original repeats ("copied from: Marsh A, …"), and what stands below where a
 * text says that its sources do (IEEE).
 */
function sourcesIn(found: Found): (span: Span) => boolean {
  const said = found.blocks.find(
    ({ kind, plain: { text } }) => kind === "paragraph" && / below\b/i.test(text) && BELOW.test(text),
  );
  const below = said ? said.start + said.text.length : Number.POSITIVE_INFINITY;
  const repeated = factsOf(found, "related").filter(({ relation }) => relation === "duplicate-of");
  return ({ start }) => start >= below || repeated.some(({ span }) => span.start <= start && start < span.end);
}

/** What the text says of one original. */
interface Group {
  readonly title?: Reading<string>;
  readonly titles: readonly Reading<string>[];
  /** The most telling first. */
  readonly citations: readonly CitationFact[];
}

function headingTitle(found: Found): TitleFact | undefined {
  const block = titleBlock(found);
  const inHeading = factsOf(found, "title").filter(({ where }) => where === "heading");
  return (
    block && inHeading.find(({ span }) => block.start <= span.start && span.start < block.start + block.text.length)
  );
}

function grouped(
  found: Found,
  heading: TitleFact | undefined,
  citations: readonly CitationFact[],
  titles: readonly TitleFact[],
  item: NoticeItem,
): readonly Group[] {
  const block = heading && blockAt(found, heading.span);
  const offered = citations.filter((each) => each.of !== "notice");
  const inHeading = offered.filter(
    (each) => block && contains({ start: block.start, end: block.start + block.text.length }, each.span),
  );
  const references = offered.filter((each) => inReferences(found, each));
  const inText = offered.filter(
    (each) => !inHeading.includes(each) && !references.includes(each) && each.of !== "reference",
  );
  const sentences = titles.filter((each) => each.where !== "heading");

  const said = distinct(inText.filter((each) => each.title && each.of === "original"));
  const severalSaid = heading && !isOneOf(found, heading, said) ? [] : said;
  if (severalSaid.length > 1) return eachOf(severalSaid, offered);
  const several = listed(found, references, inText);
  const first = several[0]?.title;
  if (several.length > 1 && (!heading || (first && alike(first.value, heading.value)))) return eachOf(several, offered);

  const named =
    heading ??
    sentences.find((each) => each.where === "sentence") ??
    sentences.find(
      (each) =>
        each.where === "line" && references.some((other) => other.title && alike(other.title.value, each.value)),
    );
  const own = originalReference(found, references, inText, named?.value, item);
  const saidTitle = (
    inText.find((each) => each.of === "original" && each.title) ??
    inText.find((each) => each.title && each.authors.length > 0) ??
    inText.find((each) => each.title && each.volume && fillsFront(found, each))
  )?.title;
  const title = heading
    ? fuller(heading, [
        ...sentences.filter(({ where }) => where === "sentence"),
        ...inText.flatMap((each) => (each.title && each.volume ? [each.title] : [])),
        ...(own?.title ? [own.title] : []),
      ])
    : ((named && { value: named.value, span: named.span }) ?? saidTitle ?? own?.title ?? lineTitle(sentences));
  // the heading may print the title in another language than the text
  const titled = distinct(inText.filter((each) => each.of === "original" && each.title));
  const other =
    heading &&
    !own &&
    inHeading.length === 0 &&
    titled.length === 1 &&
    inTwoLanguages(heading.value, titled[0]!.title!.value)
      ? titled[0]
      : undefined;
  const places = inText.filter((each) => each.of === "original" && each.volume && each.pages);
  const matching = inText.filter((each) =>
    each.title && title
      ? each === other || alike(each.title.value, title.value)
      : each.of === "original" || !isElsewhere(each, places),
  );
  const chosen = [
    ...inHeading,
    ...(own ? [own] : []),
    ...matching.filter((each) => each.of === "original"),
    ...matching.filter((each) => each.of !== "original" && (each.of !== "reference" || inReferences(found, each))),
  ];
  const printed = [
    ...titles.filter((each) => title && alike(each.value, title.value)).map(({ value, span }) => ({ value, span })),
    ...citations.flatMap((each) =>
      each.of === "notice" && each.title && title ? ownPrinting(found, each.title, title) : [],
    ),
    ...references.flatMap((each) =>
      each !== own && each.title && title && alike(each.title.value, title.value) ? [each.title] : [],
    ),
    ...chosen.flatMap((each) => (each.title && title && alike(each.title.value, title.value) ? [each.title] : [])),
  ];
  return [{ ...(title && { title }), titles: unique(printed), citations: chosen }];
}

/** Does a citation by authors stand at another place than all those of the original? */
function isElsewhere({ authors, volume, pages }: CitationFact, places: readonly CitationFact[]): boolean {
  if (authors.length === 0 || !volume || !pages || places.length === 0) return false;
  return places.every((each) => each.volume?.value !== volume.value && each.pages?.value !== pages.value);
}

function fills(block: Block, span: Span): boolean {
  return span.end - span.start > block.text.length * 0.8;
}

/** Does the citation fill a line of the front: "**On eels. Tides 1996;6:271–80.**"? */
function fillsFront(found: Found, { span }: CitationFact): boolean {
  const block = blockAt(found, span);
  return block?.front === true && block.kind === "paragraph" && span.end - span.start > block.text.length - 14;
}

/** The heading's title, or the printing that has a subtitle besides ("T: Erratum" over “T: A subtitle”). */
function fuller(
  heading: TitleFact,
  others: readonly (TitleFact | Reading<string>)[],
): { readonly value: string; readonly span: Span } {
  const begins = letters(heading.value);
  // "T. J Tides. 2016 Article ID 8821977" over “T”
  const within = others.find(
    ({ value }) =>
      value.length > 20 &&
      value.length < heading.value.length &&
      begins.startsWith(letters(value)) &&
      /^\W{1,3}\p{Lu}.*\b(?:19|20)\d\d\b/u.test(heading.value.slice(value.length)),
  );
  if (within) return { value: within.value, span: within.span };
  const more = others.find(
    ({ value }) => letters(value).length > begins.length + 8 && letters(value.replace(/[:?.] .*$/, "")) === begins,
  );
  return more && begins.length > 24
    ? { value: more.value, span: more.span }
    : { value: heading.value, span: heading.span };
}

/** A group for each of several articles, with the other citations of it. */
function eachOf(articles: readonly CitationFact[], offered: readonly CitationFact[]): readonly Group[] {
  const taken = new Set<CitationFact>(articles);
  return articles.map((each) => {
    const more = offered.filter((other) => !taken.has(other) && (isSame(other, each) || pointsTo(each, other)));
    const same = more.some((other) => isSame(other, each)) ? more : more.slice(0, 1);
    for (const other of same) taken.add(other);
    return {
      ...(each.title && { title: each.title }),
      titles: each.title ? [each.title] : [],
      citations: [each, ...same],
    };
  });
}

/** The original's title in the notice's own citation, behind the notice's words. */
function ownPrinting(found: Found, own: Reading<string>, title: Reading<string>): Reading<string>[] {
  const block = blockAt(found, own.span);
  const prefix = titlePrefix(own.value);
  if (!block || !prefix?.closed) return [];
  const from = plainOffset(block, own.span.start - block.start) + prefix.length;
  const value = own.value.slice(prefix.length);
  return alike(value, title.value) ? [{ value, span: spanOf(block, from, from + value.length) }] : [];
}

/** Does the heading give only the first of the articles that a sentence names: "the articles “A” (…) and “B” (…)"? */
function isOneOf(found: Found, heading: TitleFact, said: readonly CitationFact[]): boolean {
  const [first, second] = said;
  const block = first && blockAt(found, first.span);
  if (!first?.title || !second?.title || !block || blockAt(found, second.span) !== block) return false;
  const before = found.text.slice(Math.max(block.start, first.title.span.start - 80), first.title.span.start);
  return (
    alike(first.title.value, heading.value) &&
    /\b(?:articles|papers|publications|manuscripts)\b[^.]{0,40}$/.test(before)
  );
}

function inReferences(found: Found, citation: CitationFact): boolean {
  return blockAt(found, citation.span)?.kind === "reference";
}

function lineTitle(titles: readonly TitleFact[]): Reading<string> | undefined {
  const line = titles.find((each) => each.where === "line");
  return line && { value: line.value, span: line.span };
}

function assemble(found: Found, { title, titles, citations }: Group, persons: readonly Reading<string>[]): Original {
  const first = <K extends "volume" | "year" | "published" | "pmid">(key: K): CitationFact[K] | undefined =>
    citations.find((each) => each[key])?.[key];
  const stated = citations.filter((each) => each.authors.length > 0);
  const people = factsOf(found, "people");
  const signers = people.filter(({ where }) => where === "signature");
  const block = title && blockAt(found, title.span);
  const below = block?.kind === "paragraph" ? found.blocks[found.blocks.indexOf(block) + 1] : undefined;
  const authors = authorsOf(
    stated,
    // "**On eels**" over a line of names
    (below && people.find(({ span }) => blockAt(found, span) === below && fills(below, span))?.names) ?? persons,
    signers.map(({ names }) => names),
  );
  const dated = factsOf(found, "date").filter((each) => each.label === "original" && each.value);
  const date = dated[0];
  const published =
    first("published") ?? (date && date.value!.length > 4 ? { value: date.value!, span: date.span } : undefined);
  const year = first("year") ?? (date ? { value: Number(date.value!.slice(0, 4)), span: date.span } : undefined);
  // a date nearby may be that of an issue, or of a first version online: citations of the same article only
  const telling = citations.filter((each) => each.year && (each.title || each.of === "original"));
  const years = telling.length > 0 ? telling.flatMap((each) => (each.year ? [each.year] : [])) : year ? [year] : [];
  const journal = journalOf(citations);
  const main = citations.find((each) => each.volume);
  const volume = first("volume");
  const issue =
    main?.issue ?? citations.find((each) => each.issue && each.volume?.value === main?.volume?.value)?.issue;
  const pages = pagesOf(citations);
  const pmid = first("pmid");
  return {
    ...(title && { title }),
    ...(pmid && { pmid }),
    authors,
    ...(journal && { journal }),
    ...(year && { year }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    ...(published && { published }),
    titles: title ? inOrder(unique([title, ...titles])) : titles,
    dois: [],
    years: inOrder(unique(years)),
  };
}

function withDois(
  found: Found,
  originals: readonly Original[],
  groups: readonly Group[],
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
): readonly Original[] {
  const lists = originals.map(() => [] as Reading<string>[]);
  // "the original article can be found under doi:…" is surer than a reference, a citation that heads the notice than both
  const stated = new Set([...dois.keys()].filter(({ said }) => said === "original").map(({ core }) => core));
  for (const [fact, role] of dois) {
    if (role !== "original" && role !== "both") continue;
    const at = groups.findIndex(({ citations }) => citations.some((each) => contains(each.span, fact.core)));
    const before = groups.findLastIndex(({ citations }) => citations.some((each) => each.span.end <= fact.core.start));
    lists[at >= 0 ? at : Math.max(0, before)]?.push({ value: fact.value, span: fact.core });
  }
  // "Retraction of: doi:…; and doi:…" before either article is named: as many as there are articles, in their order
  const [all = []] = lists;
  if (
    originals.length > 1 &&
    all.length === originals.length &&
    lists.slice(1).every((list) => list.length === 0) &&
    !groups.some(({ citations }) => citations.some(({ doi }) => doi))
  )
    for (const [i, one] of all.entries()) lists[i] = [one];
  return originals.map((each, i) => {
    const list = lists[i]!;
    const cited = list.find((one) => groups[i]!.citations.some(({ span }) => contains(span, one.span)));
    const sure =
      originals.length === 1
        ? (list.find(({ span }) => blockAt(found, span)?.kind === "heading") ??
          list.find(({ span }) => stated.has(span)))
        : undefined;
    const doi = sure ?? cited ?? list[0];
    return { ...each, ...(doi && { doi }), dois: inOrder(list) };
  });
}

function unique<T>(readings: readonly Reading<T>[]): readonly Reading<T>[] {
  return readings.filter((each, i) => readings.findIndex((other) => other.span.start === each.span.start) === i);
}

function inOrder<T>(readings: readonly Reading<T>[]): readonly Reading<T>[] {
  return [...readings].sort((a, b) => a.span.start - b.span.start);
}
