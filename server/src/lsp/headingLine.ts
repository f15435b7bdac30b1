import type { Notice, Span } from "../core/index.ts";

/** The heading with the marks before it in its line, so that a cursor at the line's beginning is on the heading, too. */
export function headingLine({ heading, text }: Notice): Span {
  const line = Math.max(text.lastIndexOf("\n", heading.start - 1), text.lastIndexOf("\r", heading.start - 1)) + 1;
  return /^[\s#>*_-]*$/.test(text.slice(line, heading.start)) ? { start: line, end: heading.end } : heading;
}
