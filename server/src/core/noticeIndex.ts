import type { Card } from "./card.ts";
import type { Range } from "./lines.ts";
import type { RelatedPlace } from "./rule.ts";

/** A notice among the others. The same object for as long as its file leaves it alone. */
export interface Entry {
  readonly file: IndexedFile;
  readonly card: Card;
}

/** A file of the index. Its contents change; it is the same object until it is taken out. */
export interface IndexedFile {
  /** What the caller knows it by: a URI or a path. */
  readonly uri: string;
  /** One for each notice, in order; undefined where it was not read yet. */
  readonly entries: readonly (Entry | undefined)[];
  /** The zero-based line on which each notice begins. */
  readonly firstLines: readonly number[];
  /** Rules that a comment suppresses in the whole file. */
  readonly silent: ReadonlySet<string>;
}

/** Every notice that is known, findable by what notices share. It can always be made anew from the files. */
export interface NoticeIndex {
  readonly files: ReadonlyMap<string, IndexedFile>;
  /** Raised whenever what was found across files may no longer hold. */
  readonly version: () => number;
  /** Raised whenever what was found for this notice beside others may no longer hold. */
  readonly stamp: (entry: Entry) => number;
  /** Other notices about an original of this one; the first so many of very many. */
  readonly aboutSame: (entry: Entry) => readonly Entry[];
  /** Other notices that print the same DOI as their own; the first so many of very many. */
  readonly sameDoi: (entry: Entry) => readonly Entry[];
  /** Puts in a file, or what it holds now. Gives the other files for which that may matter. */
  readonly put: (uri: string, contents: FileContents) => ReadonlySet<string>;
  /** Takes a file out. Gives the other files for which that may matter. */
  readonly remove: (uri: string) => ReadonlySet<string>;
}

/** What a file holds: the cards of its notices, undefined where one was not read yet. */
export interface FileContents {
  readonly cards: readonly (Card | undefined)[];
  readonly firstLines: readonly number[];
  readonly silent: ReadonlySet<string>;
}

/** So many notices that share something are looked at: who has more has a list of them to mend anyway. */
const MOST = 40;
const NOTHING: readonly Entry[] = [];

interface OpenFile extends IndexedFile {
  entries: readonly (Entry | undefined)[];
  firstLines: readonly number[];
  silent: ReadonlySet<string>;
}

/** Makes an empty index. */
export function noticeIndex(): NoticeIndex {
  const files = new Map<string, OpenFile>();
  const byKey = new Map<string, Set<Entry>>();
  /** How often the notices that share a key have changed. */
  const epochs = new Map<string, number>();
  let version = 0;
  /** How often notices have moved within their files, or rules been silenced. */
  let moves = 0;

  const others = (entry: Entry, keys: readonly string[]): readonly Entry[] => {
    let found: Set<Entry> | undefined;
    for (const key of keys) {
      const sharing = byKey.get(key);
      if (!sharing || sharing.size < 2) continue;
      found ??= new Set();
      for (const other of sharing) {
        if (other !== entry) found.add(other);
        if (found.size >= MOST) break;
      }
    }
    return found ? [...found].sort(byPlace) : NOTHING;
  };
  const change = (entry: Entry, present: boolean, touched: Set<string>) => {
    for (const key of keysOf(entry.card)) {
      epochs.set(key, (epochs.get(key) ?? 0) + 1);
      let sharing = byKey.get(key);
      if (present) {
        sharing ??= new Set();
        byKey.set(key, sharing.add(entry));
      } else if (sharing?.delete(entry) && sharing.size === 0) {
        byKey.delete(key);
        epochs.delete(key); // whoever went by it is gone as well
      }
      let seen = 0;
      for (const { file } of sharing ?? NOTHING) {
        if (file !== entry.file) touched.add(file.uri);
        if (++seen > MOST) break;
      }
    }
  };
  const replace = (file: OpenFile, { cards, firstLines, silent }: FileContents): ReadonlySet<string> => {
    const touched = new Set<string>();
    const before = file.entries;
    const shift = before.length - cards.length;
    let same = 0;
    while (same < cards.length && same < before.length && cards[same] === before[same]?.card) same++;
    let end = cards.length;
    while (end > same && end + shift > same && cards[end - 1] === before[end + shift - 1]?.card) end--;
    const unchanged = same === end && shift === 0;
    const moved =
      shift === 0 && file.firstLines !== firstLines && file.firstLines.some((line, i) => line !== firstLines[i]);
    const silenced = !sameSet(file.silent, silent);
    if (unchanged && !moved && !silenced) return touched;
    version++;
    if (moved || silenced || shift !== 0) moves++;
    const made = cards.slice(same, end).map((card): Entry | undefined => card && { file, card });
    const gone = before.slice(same, end + shift);
    file.entries = unchanged ? before : [...before.slice(0, same), ...made, ...before.slice(end + shift)];
    file.firstLines = firstLines;
    file.silent = silent;
    const alike = made.length === gone.length && made.every((entry, i) => gist(entry?.card) === gist(gone[i]?.card));
    const noted = alike ? new Set<string>() : touched;
    for (const entry of gone) if (entry) change(entry, false, noted);
    for (const entry of made) if (entry) change(entry, true, noted);
    return touched;
  };

  return {
    files,
    version: () => version,
    stamp: ({ card }) => keysOf(card).reduce((sum, key) => sum + (epochs.get(key) ?? 0), moves),
    aboutSame: (entry) =>
      others(
        entry,
        entry.card.about.map((key) => `about ${key}`),
      ),
    sameDoi: (entry) =>
      entry.card.doi === undefined ? NOTHING : others(entry, [`own ${entry.card.doi.toLowerCase()}`]),
    put: (uri, contents) => {
      let file = files.get(uri);
      if (!file) {
        file = { uri, entries: [], firstLines: [], silent: new Set() };
        files.set(uri, file);
      }
      return replace(file, contents);
    },
    remove: (uri) => {
      const file = files.get(uri);
      if (!file) return new Set();
      const touched = replace(file, { cards: [], firstLines: [], silent: file.silent });
      files.delete(uri);
      return touched;
    },
  };
}

/** Where a related place lies that is in another notice: its file, and the range there. */
export function placeBeside({
  entry,
  place,
}: RelatedPlace): { readonly uri: string; readonly range: Range } | undefined {
  return (
    entry && {
      uri: entry.file.uri,
      range: whereIs(entry, place === "doi" ? entry.card.doiPlace : entry.card.heading).range,
    }
  );
}

/** Where a notice lies: its number in its file, and the range of a place of it, in the file. */
export function whereIs(
  { file, card }: Entry,
  place = card.heading,
): { readonly notice: number; readonly range: Range } {
  const notice = file.entries.findIndex((entry) => entry?.card === card);
  const line = file.firstLines[notice] ?? 0;
  const { start, end } = place.range;
  return {
    notice,
    range: { start: { ...start, line: start.line + line }, end: { ...end, line: end.line + line } },
  };
}

const KEYS = new WeakMap<Card, readonly string[]>();

function keysOf(card: Card): readonly string[] {
  const known = KEYS.get(card);
  if (known) return known;
  const { about, doi } = card;
  const made = [...about.map((key) => `about ${key}`), ...(doi === undefined ? [] : [`own ${doi.toLowerCase()}`])];
  KEYS.set(card, made);
  return made;
}

/** What of a card the rules of other notices go by: not where things stand. */
function gist(card: Card | undefined): string {
  if (!card) return "";
  const { kind, language, published, doi, inPlace, about, after, names } = card;
  return JSON.stringify([kind, language, published, doi, inPlace, about, after, names]);
}

function byPlace(a: Entry, b: Entry): number {
  if (a.file !== b.file) return a.file.uri < b.file.uri ? -1 : 1;
  return a.file.entries.indexOf(a) - b.file.entries.indexOf(b);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((each) => b.has(each)));
}
