import { closesAnnotations, opensAnnotations } from "./annotations/fence.ts";
import type { Notice } from "./notice.ts";
import { read } from "./read.ts";
import { isProse, linesOf } from "./segment.ts";
import type { Span } from "./span.ts";
import { titlePrefix } from "./vocabulary/kinds.ts";

/** A stretch of a file that is one notice. The same object for as long as an edit leaves its text alone. */
export class Part {
  readonly text: string;
  readonly #previous: Notice | undefined;
  #notice: Notice | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, previous?: Notice) {
    this.text = text;
    this.#previous = previous;
  }

  /** The part that a notice was read from. */
  static of(notice: Notice): Part {
    const part = new Part(notice.text);
    part.#notice = notice;
    return part;
  }

  /** The notice, read when it is first asked for; blocks of the notice that stood here before are not read again. */
  get notice(): Notice {
    this.#notice ??= read(this.text, this.#previous);
    return this.#notice;
  }

  /** The notice if it has been read already, else the one that stood here before. */
  get known(): Notice | undefined {
    return this.#notice ?? this.#previous;
  }

  /** The UTF-16 offsets, in `text`, at which its lines begin; the first is 0. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsOf(this.text);
    return this.#lineStarts;
  }
}

/**
 * A file: its notices and where each begins. The parts hold the whole text between them, in order, and each begins at the
 * beginning of a line. A value: an edit makes a new one that shares every part which it did not touch.
 */
export interface Document {
  readonly parts: readonly Part[];
  /** The UTF-16 offset in the file at which each part begins. */
  readonly starts: readonly number[];
  /** The zero-based line of the file on which each part begins. */
  readonly firstLines: readonly number[];
  /** True where the text has form feeds, which let a boundary depend on what stands up to a page before it. */
  readonly paged: boolean;
}

/** How far behind a separator its notice may begin to show, in UTF-16 units. */
const AHEAD = 2_000;
/** How far before a form feed the same heading makes it a running head, in UTF-16 units. */
const BACK = 8_000;
const SEPARATOR = /^(?:(?:-{3,}|\*{3,}|={3,})[ \t]*$|[ \t]*\f)/gm;

/** Takes a file's text apart into its notices. Never fails; an empty text has one empty part. */
export function open(text: string): Document {
  const cuts = [0, ...boundaries(text)];
  const parts = cuts.map((start, i) => new Part(text.slice(start, cuts[i + 1] ?? text.length)));
  return place(parts, text.includes("\f"));
}

/** The whole text. Linear in its length. */
export function textOf(document: Document): string {
  return document.parts.map(({ text }) => text).join("");
}

/** The index of the part in which a UTF-16 offset of the file lies; one past the end lies in the last. */
export function partAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (document.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The document with the units of `span` (offsets in the file) replaced by `inserted`. Equals `open` of the edited text. */
export function edit(document: Document, span: Span, inserted: string): Document {
  const { parts, starts } = document;
  const paged = document.paged || inserted.includes("\f");
  // how far behind the edit it may make a boundary or take one away
  const behind = paged ? BACK : AHEAD;
  const reach = AHEAD + behind;
  const first = partAt(document, Math.max(0, span.start - reach));
  const last = partAt(document, span.end + reach);
  const base = starts[first]!;
  const old =
    first === last
      ? parts[first]!.text
      : parts
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join("");
  const text = old.slice(0, span.start - base) + inserted + old.slice(span.end - base);
  const grown = inserted.length - (span.end - span.start);

  // a boundary can only have come or gone near the edit; elsewhere in the window the old ones stand
  const from = span.start - AHEAD;
  const to = span.start + inserted.length + behind + 2;
  const cuts = new Set<number>([0]);
  for (let i = first + 1; i <= last; i++) {
    const before = starts[i]!;
    if (before <= from && before <= span.start) cuts.add(before - base);
    else if (before + grown > to && before >= span.end) cuts.add(before + grown - base);
  }
  for (const cut of boundaries(text)) if (base + cut > from && base + cut <= to) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);

  const made = places.map((start, k) => {
    const end = places[k + 1] ?? text.length;
    const absolute = base + start;
    const oldStart = absolute <= span.start ? absolute : absolute - grown;
    const i = partAt(document, oldStart);
    const kept = parts[i]!;
    const words = text.slice(start, end);
    const touched = absolute <= span.start + inserted.length && base + end >= span.start;
    if (starts[i] === oldStart && kept.text.length === words.length && (!touched || kept.text === words)) return kept;
    return new Part(words, kept.known);
  });
  return splice(document, first, last, made, paged);
}

/** The document with the parts from `first` to `last` replaced: what stands before keeps its place, what stands behind moves. */
function splice(
  { parts, starts, firstLines }: Document,
  first: number,
  last: number,
  made: readonly Part[],
  paged: boolean,
): Document {
  const end = last + 1;
  const all = first === 0 && end === parts.length ? made : [...parts.slice(0, first), ...made, ...parts.slice(end)];
  const placed = {
    starts: starts.slice(0, first),
    firstLines: firstLines.slice(0, first),
  };
  let start = starts[first]!;
  let line = firstLines[first]!;
  for (const part of made) {
    placed.starts.push(start);
    placed.firstLines.push(line);
    start += part.text.length;
    line += part.lineStarts.length - 1;
  }
  if (end < parts.length) {
    const grown = start - starts[end]!;
    const further = line - firstLines[end]!;
    for (let i = end; i < parts.length; i++) {
      placed.starts.push(starts[i]! + grown);
      placed.firstLines.push(firstLines[i]! + further);
    }
  }
  return { parts: all, ...placed, paged };
}

/** Parts one behind the other, from the beginning of a file. */
function place(parts: readonly Part[], paged: boolean): Document {
  const none: Document = { parts: [], starts: [0], firstLines: [0], paged };
  return splice(none, 0, -1, parts, paged);
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  const cr = text.includes("\r");
  if (!cr) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The offsets at which a notice begins behind a separator, in order; 0 is not among them. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  for (const separator of text.matchAll(SEPARATOR)) {
    const page = separator[0].includes("\f");
    const end = separator.index + separator[0].length;
    if (!page && blankBefore(text, separator.index)) {
      const ahead = text.slice(separator.index, separator.index + AHEAD);
      if (opensAnnotations(ahead)) {
        // the line that parts two notices may itself begin the front matter of the second
        if (!isBlank(text, found.at(-1) ?? 0, separator.index)) found.push(separator.index);
        continue;
      }
    }
    if (!page && !(blankBefore(text, separator.index) && blankAfter(text, end))) continue;
    if (!page && closesAnnotations(text.slice(Math.max(0, separator.index - AHEAD), separator.index))) continue;
    const start = page ? separator.index : nextLine(text, end);
    if (start > (found.at(-1) ?? 0) && start < text.length && begins(text, page ? end : start, page)) found.push(start);
  }
  return found;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/\s/.test(text[i]!)) return false;
  return true;
}

function blankBefore(text: string, at: number): boolean {
  let i = at - 1;
  if (text[i] === "\n") i--;
  if (text[i] === "\r") i--;
  while (i >= 0 && (text[i] === " " || text[i] === "\t")) i--;
  return i < 0 || text[i] === "\n" || text[i] === "\r" || text[i] === "\f";
}

function blankAfter(text: string, at: number): boolean {
  let i = nextLine(text, at);
  while (text[i] === " " || text[i] === "\t") i++;
  return i >= text.length || text[i] === "\n" || text[i] === "\r" || text[i] === "\f";
}

function nextLine(text: string, at: number): number {
  let i = at;
  while (i < text.length && text[i] !== "\n" && text[i] !== "\r") i++;
  return i + (text[i] === "\r" && text[i + 1] === "\n" ? 2 : 1);
}

/** Does a notice begin here: a kind heading, a title with a kind prefix, or front matter, before the next paragraph of prose? */
function begins(text: string, at: number, page: boolean): boolean {
  let seen = 0;
  const ahead = text.slice(at, at + AHEAD);
  for (const { start, text: line } of linesOf(ahead)) {
    const words = line
      .replace(/^\s{0,3}#{1,6}\s+/, "")
      .replace(/[*_\\\f]/g, "")
      .trim();
    if (!words) continue;
    if (
      seen === 0 &&
      /^---\s*$/.test(line) &&
      (opensAnnotations(ahead.slice(start)) ||
        /^---[ \t]*\r?\n(?:[ \t#-].*\r?\n|\w[\w-]*[ \t]*:.*\r?\n|\r?\n){1,60}?---[ \t]*(?:\r?\n|$)/.test(
          ahead.slice(start),
        ))
    )
      return true;
    const prefix = titlePrefix(words);
    if (prefix?.closed && words.length < 500)
      return (
        !page ||
        !isRunningHead(text, at + start, words, words.length <= prefix.length + 1, ahead.slice(start + line.length))
      );
    if (++seen > 12 || isProse(words)) return false;
  }
  return false;
}

/** On a new page: a heading that the page before has too, or a bare kind above text that goes on in the middle of a sentence. */
function isRunningHead(text: string, at: number, words: string, bare: boolean, below: string): boolean {
  if (bare) return /^\s*(?:page \d+[^\n]*\s*|\d{1,4}\s*)?[a-z(,;]/.test(below);
  return text
    .slice(Math.max(0, at - BACK), at)
    .replace(/[*_\\]/g, "")
    .includes(words);
}
