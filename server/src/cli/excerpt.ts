import { eastAsianWidth } from "get-east-asian-width";
import type { Span } from "../core/index.ts";
import { visible } from "./world.ts";

/** A line of the text, cut around a place where it is too long, and what goes under it. */
export interface Excerpt {
  readonly line: string;
  readonly before: string;
  readonly carets: string;
}

/** What a terminal shows as one character. */
interface Cell {
  readonly shown: string;
  /** Columns of a terminal. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/** How far around a place a line is looked at, UTF-16 units: no terminal shows more. */
const REACH = 400;
/** Columns of words that stand before a place where the line is cut. */
const CONTEXT = 24;
const TAB = "    ";

/** The line on which a span begins, in at most `columns` columns, with carets under the words; of more lines only the first is shown. */
export function excerpt(text: string, span: Span, columns: number): Excerpt {
  const line = lineAround(text, span.start);
  const end = Math.max(span.start, Math.min(span.end, line.end));
  const from = Math.max(line.start, span.start - REACH);
  const to = Math.min(line.end, span.start + REACH);
  const cells = cellsOf(text.slice(from, to), from);
  let first = cells.findIndex((cell) => cell.end > span.start);
  if (first < 0) first = cells.length;
  let last = first;
  while (last < cells.length && cells[last]!.start < end) last++;

  const whole = from === line.start && to === line.end && sum(cells) <= columns;
  let room = whole ? columns : columns - 2; // two for the signs that something is cut off
  let left = first;
  let right = first;
  const grow = (until: number) => {
    while (right < until && room >= cells[right]!.width) room -= cells[right++]!.width;
  };
  const growLeft = (least: number) => {
    while (left > 0 && room - cells[left - 1]!.width >= least) room -= cells[--left]!.width;
  };
  growLeft(Math.max(0, room - CONTEXT));
  grow(last);
  const shownEnd = right;
  grow(cells.length);
  growLeft(0);

  const cutLeft = left > 0 || from > line.start ? "…" : "";
  const cutRight = right < cells.length || to < line.end ? "…" : "";
  const words = (a: number, b: number) =>
    cells
      .slice(a, b)
      .map(({ shown }) => shown)
      .join("");
  const width = (a: number, b: number) => sum(cells.slice(a, b));
  const marked = Math.max(1, width(first, shownEnd)) + (last > shownEnd && cutRight ? 1 : 0);
  return {
    line: `${cutLeft}${words(left, right)}${cutRight}`.trimEnd(),
    before: " ".repeat(cutLeft.length + width(left, first)),
    carets: "^".repeat(marked),
  };
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}

function lineAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start <= REACH && !isBreak(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at <= REACH && !isBreak(text, end)) end++;
  return { start, end };
}

function isBreak(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c === 10 || c === 13;
}

/** Made at first need: it takes 7 ms, which most calls need not pay. */
let graphemes: Intl.Segmenter | undefined;

function cellsOf(text: string, base: number): Cell[] {
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = segment === "\t" ? TAB : visible(segment);
    return { shown, width: widthOf(shown), start: base + index, end: base + index + segment.length };
  });
}

/** Columns of a terminal: a base with its marks and joiners is as wide as its widest character. */
function widthOf(shown: string): number {
  if (/^[ -~]*$/.test(shown)) return shown.length;
  const bases = shown.replace(/[\p{M}\p{Cf}]/gu, "");
  return Math.max(0, ...Array.from(bases, (base) => eastAsianWidth(base.codePointAt(0) ?? 0)));
}
