import { type Block, spanOf, spanOfBlock } from "./block.ts";
import { doisIn } from "./facts/doi.ts";
import { lineStart } from "./lines.ts";
import type { Notice, Original } from "./notice.ts";
import { personOf, printsOf } from "./persons.ts";
import { expand, pointersIn } from "./roles/pointers.ts";
import { contains, type Reading, type Span } from "./span.ts";

/** A place in a notice that prints a thing or points to it. A DOI's span holds it without label or link. */
export interface Mention {
  readonly span: Span;
  readonly as: "doi" | "pmid" | "title" | "name" | "pointer" | "reference";
  /** Of a DOI and a title: what is printed, in normal form. */
  readonly value?: string;
  /** Of a pointer, and of a reference's own number: the reference, its number included. */
  readonly target?: Span;
}

/** All places, in the order of the text, that mention one thing: an original, a DOI, an author, a reference of the list. */
export interface Mentions {
  readonly of: "original" | "doi" | "author" | "reference";
  readonly places: readonly Mention[];
}

/** What a notice mentions, and every place where it does. Things that share places (an original, its reference) stand both in the list. */
export function mentions(notice: Notice): readonly Mentions[] {
  const references = referencesOf(notice);
  const dois = doisOf(notice);
  const originals = notice.originals.map((original) => originalOf(original, dois, references));
  return [
    ...originals,
    ...references.filter(({ places }) => !isIn(originals, places)),
    ...[...dois.values()]
      .map((places): Mentions => ({ of: "doi", places }))
      .filter(({ places }) => !isIn(originals, places)),
    ...authorsOf(notice),
  ].filter(({ places }) => places.length > 0);
}

function isIn(all: readonly Mentions[], places: readonly Mention[]): boolean {
  const [first] = places;
  return first !== undefined && all.some((each) => each.places.includes(first));
}

/** Every printing of each DOI, both of a Markdown link among them, by the DOI in lower case. */
function doisOf({ blocks }: Notice): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const block of blocks) {
    if (block.kind === "comment" || block.kind === "break" || !block.plain.text.includes("10")) continue;
    for (const { value, core, flaw } of doisIn(block.plain.text)) {
      if (flaw === "placeholder" || flaw === "malformed") continue;
      const key = value.toLowerCase();
      const places = found.get(key) ?? [];
      places.push({ span: spanOf(block, ...core), as: "doi", value });
      found.set(key, places);
    }
  }
  return found;
}

function originalOf(
  { title, titles, doi, dois, pmid }: Original,
  printed: ReadonlyMap<string, readonly Mention[]>,
  references: readonly Listed[],
): Mentions {
  const own = new Set([doi, ...dois].flatMap((each) => (each ? [each.value.toLowerCase()] : [])));
  const said = (as: Mention["as"], readings: readonly (Reading<string> | undefined)[]) =>
    readings.flatMap((each): Mention[] => (each ? [{ span: each.span, as, value: each.value }] : []));
  const places = [
    ...[...own].flatMap((each) => printed.get(each) ?? []),
    ...said("title", titles.length > 0 && title?.source !== "annotation" ? titles : [...titles, title]),
    ...said("pmid", [pmid]),
  ];
  const cited = references.filter(({ target }) => places.some(({ span }) => contains(target, span)));
  return { of: "original", places: inOrder([...places, ...cited.flatMap((each) => each.places)]) };
}

/** A reference of the list, its number included, and the places that point to it. */
interface Listed extends Mentions {
  readonly target: Span;
}

/** The references of the list, each with the pointers to it and its own number. */
function referencesOf({ text, blocks }: Notice): readonly Listed[] {
  const isLong = ({ text: words }: Block) => words.length > 30;
  const listed = blocks.filter((block) => block.kind === "reference" && isLong(block));
  const list =
    listed.length > 0
      ? listed
      : blocks.filter((block) => block.kind === "list" && block.mark !== undefined && isLong(block));
  if (list.length === 0) return [];
  const isNumbered = list.some(({ mark }) => mark !== undefined);
  const pointers = blocks.flatMap((block) =>
    list.includes(block) || block.kind === "comment" ? [] : pointersIn(block).map((pointer) => ({ block, pointer })),
  );
  const isSquare = pointers.some(({ pointer }) => !pointer.round);
  const pointed = new Map<Block, Span[]>();
  for (const { block, pointer } of pointers) {
    // a number in round brackets is a pointer only where none is in square ones
    if (pointer.round && (isSquare || pointer.marks.some((mark) => Number(mark) > list.length))) continue;
    let from = pointer.from;
    for (const words of pointer.words.split(/[,;]/)) {
      const start = from + words.length - words.trimStart().length;
      const span = spanOf(block, start, from + words.trimEnd().length);
      from += words.length + 1;
      for (const mark of expand(words)) {
        const reference = isNumbered ? list.find((each) => each.mark === mark) : list[Number(mark) - 1];
        if (reference) pointed.set(reference, [...(pointed.get(reference) ?? []), span]);
      }
    }
  }
  return list.map((block) => {
    const number = numberOf(text, block);
    const target = { start: number?.start ?? block.start, end: spanOfBlock(block).end };
    const places = [
      ...(pointed.get(block) ?? []).map((span): Mention => ({ span, as: "pointer", target })),
      ...(number ? [{ span: number, as: "reference", target } as const] : []),
    ];
    return { of: "reference", places: inOrder(places), target };
  });
}

/** Where the number of a reference stands, before its words. */
function numberOf(text: string, { start }: Block): Span | undefined {
  const line = lineStart(text, start);
  const before = text.slice(line, start);
  const number = before.trim();
  const from = line + before.length - before.trimStart().length;
  return number === "" ? undefined : { start: from, end: from + number.length };
}

function authorsOf({ blocks, item, originals, responses }: Notice): readonly Mentions[] {
  const named = [
    ...item.authors,
    ...originals.flatMap(({ authors }) => authors),
    ...responses.flatMap(({ authors, spokesperson }) => [
      ...(typeof authors === "string" ? [] : authors),
      ...(spokesperson ? [spokesperson] : []),
    ]),
  ];
  const persons = new Map<string, Reading<string>[]>();
  for (const name of named) {
    const person = personOf(name.value);
    if (!person) continue;
    const key = `${person.family}\n${person.initial}`;
    persons.set(key, [...(persons.get(key) ?? []), name]);
  }
  return [...persons.values()].map((names) => {
    const whole = names.map(({ span }) => span);
    const prints = blocks
      .filter(({ kind }) => kind !== "comment" && kind !== "break")
      .flatMap((block) =>
        printsOf(personOf(names[0]!.value)!, block.plain.text).map(([from, to]) => spanOf(block, from, to)),
      );
    const alone = prints.filter((span) => !whole.some((name) => contains(name, span)));
    return { of: "author", places: inOrder([...whole, ...alone].map((span) => ({ span, as: "name" }))) };
  });
}

/** In the order of the text, each place once. */
function inOrder(places: readonly Mention[]): readonly Mention[] {
  return places
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }, i, all) => span.start !== all[i - 1]?.span.start || span.end !== all[i - 1]?.span.end);
}
