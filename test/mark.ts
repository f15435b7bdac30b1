import type { Span } from "../server/src/core/span.ts";

/** A text with `[|…|]` around passages, taken apart: the text without the marks, and the spans (UTF-16) of the passages. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const open: number[] = [];
  const spans: Span[] = [];
  let rest = marked;
  for (let at = rest.search(/\[\||\|\]/); at >= 0; at = rest.search(/\[\||\|\]/)) {
    text += rest.slice(0, at);
    if (rest.startsWith("[|", at)) open.push(text.length);
    else spans.push({ start: open.pop() ?? 0, end: text.length });
    rest = rest.slice(at + 2);
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: text + rest, spans };
}

/** The text with `[|…|]` around each span; spans may nest but not cross. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: "[|", order: 1 },
    { at: end, mark: "|]", order: start === end ? 2 : 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let out = text;
  for (const { at, mark } of marks) out = out.slice(0, at) + mark + out.slice(at);
  return out;
}
