import { type Document, type Part, partAt } from "./document.ts";
import type { Span } from "./span.ts";

/** A place as LSP has it: zero-based line, and UTF-16 units from its beginning. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where a UTF-16 offset of the file lies; past the end is the end. */
export function positionAt(document: Document, offset: number): Position {
  const i = partAt(document, Math.max(0, offset));
  return positionIn(document.parts[i]!, document.firstLines[i]!, offset - document.starts[i]!);
}

/** The range of a span of the file. */
export function rangeAt(document: Document, span: Span): Range {
  return { start: positionAt(document, span.start), end: positionAt(document, span.end) };
}

/** The range of a span of one part, given the line of the file on which the part begins. */
export function rangeIn(part: Part, firstLine: number, span: Span): Range {
  return { start: positionIn(part, firstLine, span.start), end: positionIn(part, firstLine, span.end) };
}

function positionIn(part: Part, firstLine: number, offset: number): Position {
  const { lineStarts, text } = part;
  const at = Math.min(Math.max(0, offset), text.length);
  const line = lineOf(lineStarts, at);
  return { line: firstLine + line, character: at - lineStarts[line]! };
}

/** The UTF-16 offset in the file of a place; a place past the end of its line is that end, past the last line the file's end. */
export function offsetAt(document: Document, position: Position): number {
  const i = lineOf(document.firstLines, Math.max(0, position.line));
  const part = document.parts[i]!;
  const line = position.line - document.firstLines[i]!;
  const start = part.lineStarts[line];
  if (start === undefined) return document.starts[i]! + part.text.length;
  let end = part.lineStarts[line + 1] ?? part.text.length;
  while (end > start && (part.text[end - 1] === "\n" || part.text[end - 1] === "\r")) end--;
  return document.starts[i]! + Math.min(start + Math.max(0, position.character), end);
}

/** The last index whose entry is not above `value`. */
function lineOf(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The UTF-16 offset at which the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  // from -1 on, `lastIndexOf` finds what stands at 0
  return at <= 0 ? 0 : Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}
