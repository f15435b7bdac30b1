import type { CitationFact, IdentifierFact, TitleFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import type { DoiRole, NoticeItem, NoticeKind, Original } from "../notice.ts";
import { contains, overlaps, type Reading } from "../span.ts";
import { byline } from "./authors.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { titleBlock } from "./title.ts";

/** The articles that the notice is about. */
export function settleOriginals(
  found: Found,
  kind: NoticeKind | undefined,
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
  item: NoticeItem,
): readonly Original[] {
  const titles = factsOf(found, "title");
  const citations = factsOf(found, "citation").map((each) => completed(found, each, titles));
  const heading = headingTitle(found);
  const groups = grouped(found, heading, citations, titles, item);
  const persons = authorsOfByline(found, item);
  const originals = groups.map((group) => assemble(found, group, groups.length === 1 ? persons : []));
  const placed = withDois(originals, groups, dois, citations);
  if (placed.length > 1) return placed;
  const only = placed[0] ?? { authors: [], titles: [], dois: [], years: [] };
  const empty = !only.title && !only.doi && !only.journal && only.authors.length === 0 && only.years.length === 0;
  return empty && !kind ? [] : [only];
}

/** A citation printed over several blocks: the title and the authors stand on lines of their own above it. */
function completed(found: Found, citation: CitationFact, titles: readonly TitleFact[]): CitationFact {
  if (citation.title || citation.of !== "original" || !citation.volume) return citation;
  const block = blockAt(found, citation.span);
  if (!block || citation.span.start > block.start + 4) return citation;
  let above = found.blocks.indexOf(block) - 1;
  let { authors } = citation;
  if (authors.length === 0) {
    const line = factsOf(found, "people").find(({ span }) => blockAt(found, span) === found.blocks[above]);
    if (line) {
      authors = line.names;
      above--;
    }
  }
  const title = titles.find(({ where, span }) => where === "line" && blockAt(found, span) === found.blocks[above]);
  return title ? { ...citation, authors, title: { value: title.value, span: title.span } } : citation;
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
  const ownLine = firstJournalLine(found, citations);
  const offered = citations.filter((each) => each.of !== "notice" && each !== ownLine);
  const inHeading = offered.filter(
    (each) => block && contains({ start: block.start, end: block.start + block.text.length }, each.span),
  );
  const references = offered.filter((each) => inReferences(found, each));
  const inText = offered.filter(
    (each) => !inHeading.includes(each) && !references.includes(each) && each.of !== "reference",
  );
  const sentences = titles.filter((each) => each.where !== "heading");

  const severalSaid = heading ? [] : distinct(inText.filter((each) => each.title && each.of === "original"));
  if (severalSaid.length > 1)
    return severalSaid.map((each) => ({
      ...(each.title && { title: each.title }),
      titles: each.title ? [each.title] : [],
      citations: [each],
    }));
  if (!heading) {
    const several = listed(found, references, inText);
    if (several.length > 1)
      return several.map((each) => ({
        ...(each.title && { title: each.title }),
        titles: each.title ? [each.title] : [],
        citations: [each],
      }));
  }

  const named =
    heading ??
    sentences.find((each) => each.where === "sentence") ??
    sentences.find(
      (each) =>
        each.where === "line" && references.some((other) => other.title && alike(other.title.value, each.value)),
    );
  const own = reference(found, references, named?.value, item);
  const saidTitle = (
    inText.find((each) => each.of === "original" && each.title) ??
    inText.find((each) => each.title && each.authors.length > 0)
  )?.title;
  const title = heading
    ? { value: heading.value, span: heading.span }
    : ((named && { value: named.value, span: named.span }) ?? saidTitle ?? own?.title ?? lineTitle(sentences));
  const matching = inText.filter((each) => !each.title || !title || alike(each.title.value, title.value));
  const chosen = [
    ...inHeading,
    ...(own ? [own] : []),
    ...matching.filter((each) => each.of === "original"),
    ...matching.filter((each) => each.of !== "original"),
  ];
  const printed = [
    ...titles.filter((each) => title && alike(each.value, title.value)).map(({ value, span }) => ({ value, span })),
    ...chosen.flatMap((each) => (each.title && title && alike(each.title.value, title.value) ? [each.title] : [])),
  ];
  return [{ ...(title && { title }), titles: unique(printed), citations: chosen }];
}

/** The line that says where the notice itself stands. */
function firstJournalLine(found: Found, citations: readonly CitationFact[]): CitationFact | undefined {
  const own = factsOf(found, "journal").filter(({ of }) => of === "notice");
  return citations.find(
    (each) =>
      !each.title && each.authors.length === 0 && each.of !== "original" && own.some(({ span }) => overlaps(span, each.span)),
  );
}

function inReferences(found: Found, citation: CitationFact): boolean {
  return blockAt(found, citation.span)?.kind === "reference";
}

/** The reference that is the original's: the one of its title, or the one that "this article [1]" points to. */
function reference(
  found: Found,
  references: readonly CitationFact[],
  title: string | undefined,
  item: NoticeItem,
): CitationFact | undefined {
  const pointed = pointedMark(found);
  const same = title === undefined ? [] : references.filter((each) => each.title && alike(each.title.value, title));
  if (same.length > 1) {
    const journal = item.journal && letters(item.journal.value);
    return (
      same.find((each) => journal && each.journal && letters(each.journal.value) === journal) ??
      same.find((each) => journal && each.journal && abbreviates(each.journal.value, item.journal!.value)) ??
      same.find((each) => each.mark !== undefined && each.mark === pointed) ??
      same[0]
    );
  }
  if (same[0]) return same[0];
  if (title === undefined)
    return (
      references.find((each) => each.mark !== undefined && each.mark === pointed) ??
      (references.length === 1 ? references[0] : undefined) ??
      (pointed ? references[Number(pointed) - 1] : undefined)
    );
  const only = references.length === 1 && references[0]!.title === undefined ? references[0] : undefined;
  if (only) return only;
  const near =
    references.find((each) => each.mark !== undefined && each.mark === pointed) ??
    (pointed ? references.filter((each) => each.mark === undefined)[Number(pointed) - 1] : undefined);
  return near && (!near.title || similarity(near.title.value, title) > 0.4) ? near : undefined;
}

const POINTS =
  /\b(?:this|the(?: title| original| above| retracted| following)?|our|published|following) (?:(?:title|research|original|published|review) )*(?:articles?|papers?|publications?|study|manuscript|work|reports?)(?: (?:titled|entitled) [“"][^”"]{5,400}[”"]| by [^[.]{3,80})?,? ?[[(](\d{1,2})[\])]|\b[Aa]rticle \[(\d{1,2})\]|^[“"][^”"]{5,400}[”"],? \[(\d{1,2})\]|\[(\d{1,2})\] (?:is|has been|was|have been) retracted/i;

function pointedMark(found: Found): string | undefined {
  for (const block of found.blocks) {
    if (block.kind !== "paragraph" || !block.plain.text.includes("1")) continue;
    const here = POINTS.exec(block.plain.text);
    if (here) return here[1] ?? here[2] ?? here[3] ?? here[4];
  }
  return undefined;
}

/** Citations of different articles, in the order of the text. */
function distinct(citations: readonly CitationFact[]): readonly CitationFact[] {
  const kept: CitationFact[] = [];
  for (const each of citations) {
    if (!kept.some((other) => other.title && each.title && alike(other.title.value, each.title.value))) kept.push(each);
  }
  return kept;
}

const FOLLOWING =
  /\b(?:following|these|both|two|three|four|five|six|several|\d+) (?:\p{L}+ ){0,2}(?:articles|papers|publications|manuscripts|studies|works|reports)\b|\bpapers \[1(?:[-–,]| and)/iu;

/** The citations of a list under "the following articles have been retracted". */
function listed(
  found: Found,
  references: readonly CitationFact[],
  inText: readonly CitationFact[],
): readonly CitationFact[] {
  const said = found.blocks.find(
    (block) =>
      block.kind === "paragraph" &&
      FOLLOWING.test(block.plain.text) &&
      /retract|withdr|remov|concern|correct/i.test(block.plain.text),
  );
  if (!said) return [];
  const list = inText.filter(
    (each) => each.span.start > said.start && each.of !== "reference" && (each.title ?? each.authors[0]),
  );
  if (list.length > 1) return distinct(list);
  const marks = /[[(](\d{1,2})(?:[-–](\d{1,2})|((?:, ?\d{1,2})+))[\])]/.exec(said.plain.text);
  if (!marks) return [];
  const wanted = marks[2] ? range(Number(marks[1]), Number(marks[2])) : [marks[1]!, ...(marks[3]?.match(/\d+/g) ?? [])];
  return distinct(references.filter((each, i) => wanted.includes(each.mark ?? String(i + 1))));
}

function range(from: number, to: number): string[] {
  return to - from > 40 || to < from ? [] : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function lineTitle(titles: readonly TitleFact[]): Reading<string> | undefined {
  const line = titles.find((each) => each.where === "line");
  return line && { value: line.value, span: line.span };
}

/** The byline's persons where they may be taken for the original's authors. */
function authorsOfByline(found: Found, item: NoticeItem): readonly Reading<string>[] {
  const line = byline(found);
  if (!line) return [];
  const names = line.names.filter(
    ({ value }) => !/\b(?:Editors?|Editorial|Staff|Office|Board|Publisher|Journal|Team|Committee)\b/i.test(value),
  );
  if (names.length < line.names.length || names.length === 0) return [];
  const head = item.title?.value ?? "";
  if (/^(?:publisher|editor)/i.test(head)) return [];
  if (names.length === 1) {
    const journal = item.journal && letters(item.journal.value);
    const value = letters(names[0]!.value);
    if (
      value === journal ||
      !/ /.test(names[0]!.value) ||
      factsOf(found, "journal").some(({ name }) => letters(name.value) === value)
    )
      return [];
  }
  return isEditor(
    found,
    names.map(({ value }) => value),
  )
    ? []
    : line.names;
}

/** True where the text calls one of them editor or publisher. */
function isEditor(found: Found, names: readonly string[]): boolean {
  return names.some((name) =>
    found.blocks.some((block) => {
      const { text } = block.plain;
      if (block.kind !== "paragraph") return false;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (
          /^,? ?(?:\([^()]{0,20}\))?,? ?(?:the )?(?:(?:Editors?|Deputy|Associate|Managing|Chief|Publisher|Publishing|Executive|Handling|Academic)\b[ -]?){1,3}/.test(
            text.slice(at + name.length),
          )
        )
          return true;
        if (/\b(?:Editors?(?:[ -]in[ -]Chief)?|Publisher),? (?:(?:Prof|Dr)\w*\.? )?$/.test(text.slice(0, at)))
          return true;
      }
      return false;
    }),
  );
}

function assemble(found: Found, { title, titles, citations }: Group, persons: readonly Reading<string>[]): Original {
  const first = <K extends "journal" | "volume" | "issue" | "pages" | "year" | "published" | "pmid">(
    key: K,
  ): CitationFact[K] | undefined => citations.find((each) => each[key])?.[key];
  const stated = citations.filter((each) => each.authors.length > 0);
  const authors = authorsOf(stated, persons);
  const dated = factsOf(found, "date").filter((each) => each.label === "original" && each.value);
  const date = dated[0];
  const published =
    first("published") ?? (date && date.value!.length > 4 ? { value: date.value!, span: date.span } : undefined);
  const year = first("year") ?? (date ? { value: Number(date.value!.slice(0, 4)), span: date.span } : undefined);
  const years = [
    ...citations.flatMap((each) => (each.year ? [each.year] : [])),
    ...dated.map((each) => ({ value: Number(each.value!.slice(0, 4)), span: each.span })),
  ];
  const journal = first("journal");
  const main = citations.find((each) => each.volume);
  const volume = first("volume");
  const issue = main?.issue;
  const pages = first("pages");
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

/** The fuller of the lists that name the original's authors; of equal ones the one that a citation prints. */
function authorsOf(
  citations: readonly CitationFact[],
  persons: readonly Reading<string>[],
): readonly Reading<string>[] {
  let best: readonly Reading<string>[] = [];
  for (const each of citations)
    if (each.authors.length > best.length || (each.authors.length === best.length && bare(best) && !bare(each.authors)))
      best = each.authors;
  if (best.length === 0) return persons;
  if (persons.length < best.length || !shares(best, persons)) return best;
  return persons.length > best.length || bare(best) ? persons : best;
}

/** True for family names without given names or initials. */
function bare(names: readonly Reading<string>[]): boolean {
  return names.length > 0 && names.every(({ value }) => !/[ ,]/.test(value.trim()));
}

function shares(a: readonly Reading<string>[], b: readonly Reading<string>[]): boolean {
  const words = new Set(b.flatMap(({ value }) => value.split(/[ ,]+/).map(letters)));
  return a.some(({ value }) =>
    value.split(/[ ,]+/).some((word) => letters(word).length > 1 && words.has(letters(word))),
  );
}

function withDois(
  originals: readonly Original[],
  groups: readonly Group[],
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
  _citations: readonly CitationFact[],
): readonly Original[] {
  const lists = originals.map(() => [] as Reading<string>[]);
  // "the original article can be found under doi:…" is surer than a reference
  const stated = new Set([...dois.keys()].filter(({ said }) => said === "original").map(({ core }) => core));
  for (const [fact, role] of dois) {
    if (role !== "original" && role !== "both") continue;
    const at = groups.findIndex(({ citations }) => citations.some((each) => contains(each.span, fact.core)));
    const before = groups.findLastIndex(({ citations }) => citations.some((each) => each.span.end <= fact.core.start));
    lists[at >= 0 ? at : Math.max(0, before)]?.push({ value: fact.value, span: fact.core });
  }
  return originals.map((each, i) => {
    const list = lists[i]!;
    const cited = list.find((one) => groups[i]!.citations.some(({ span }) => contains(span, one.span)));
    const doi = (originals.length === 1 ? list.find(({ span }) => stated.has(span)) : undefined) ?? cited ?? list[0];
    return { ...each, ...(doi && { doi }), dois: inOrder(list) };
  });
}

/** True where two titles are the same but for spelling, breaks, or a subtitle. */
export function alike(a: string, b: string): boolean {
  const [one, two] = [letters(a), letters(b)];
  if (one === two) return true;
  if (Math.min(one.length, two.length) > 24 && (one.includes(two) || two.includes(one))) return true;
  return similarity(a, b) > 0.72;
}

/** How many of the words of two titles are the same, 0 to 1 (Dice). */
function similarity(a: string, b: string): number {
  const words = (title: string) =>
    new Set(
      title
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    );
  const [one, two] = [words(a), words(b)];
  if (one.size === 0 || two.size === 0) return 0;
  let same = 0;
  for (const word of one) if (two.has(word)) same++;
  return (2 * same) / (one.size + two.size);
}

/** Is `short` an abbreviation of the journal's name `full` ("J. Tidal Biol.")? */
function abbreviates(short: string, full: string): boolean {
  const name = (words: string) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "" && !/^(?:of|the|and|in|for|on)$/.test(word));
  const [a, b] = [name(short), name(full)];
  return a.length === b.length && a.every((word, i) => b[i]!.startsWith(word));
}

function unique<T>(readings: readonly Reading<T>[]): readonly Reading<T>[] {
  return readings.filter((each, i) => readings.findIndex((other) => other.span.start === each.span.start) === i);
}

function inOrder<T>(readings: readonly Reading<T>[]): readonly Reading<T>[] {
  return [...readings].sort((a, b) => a.span.start - b.span.start);
}
