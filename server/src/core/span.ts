/** A half-open range of UTF-16 units. Wherever the core hands one out, it is relative to the text of its notice. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the words that it was read from. */
export interface Reading<T> {
  readonly value: T;
  readonly span: Span;
  /** There where the front matter states it, on whose words it then lies. */
  readonly source?: "annotation";
}

/** True where both spans have at least one unit in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The words of a span as a quotation: each run of white space as one blank, markup kept. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
}

/**
 * A copy of `value` in which every span (an object with numeric `start` and `end`) is moved by `delta`.
 * Values that hold no span inside are shared, not copied deeply.
 */
export function shift<T>(value: T, delta: number): T {
  return delta === 0 ? value : (moved(value, delta) as T);
}

function moved(value: unknown, delta: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => moved(each, delta));
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) {
    copy[key] = (key === "start" || key === "end") && typeof each === "number" ? each + delta : moved(each, delta);
  }
  return copy;
}
