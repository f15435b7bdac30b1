import { lineStart, type Notice, type Span } from "../core/index.ts";

/** The heading with the marks before it in its line, so that a cursor at the line's beginning is on the heading, too. */
export function headingLine({ heading, text }: Notice): Span {
  const line = lineStart(text, heading.start);
  return /^[\s#>*_-]*$/.test(text.slice(line, heading.start)) ? { start: line, end: heading.end } : heading;
}
