import type { Block } from "../block.ts";
import type { Span } from "../span.ts";

/** The keys of a record that a notice's front matter may state, in the order in which they are written. */
export const ANNOTATION_KEYS = [
  "kind",
  "language",
  "notice",
  "originals",
  "reasons",
  "decision",
  "responses",
  "inquiries",
  "related",
] as const;

/** So many lines any front matter may have, and so many one that states something of the record. */
const MOST_LINES = 200;
const MOST_ANNOTATED_LINES = 2_000;
const FENCE = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
const LINE_OF_YAML = /^(?:\s*$|\s*#|\s+\S|-\s|[\w-]+\s*:)/;
const KEY_LINE = /^["']?[\w-]+["']?[ \t]*:(?:\s|$)/;
const OWN_KEY = new RegExp(`^["']?(?:${ANNOTATION_KEYS.join("|")})["']?[ \\t]*:(?:\\s|$)`);
const BEGUN_KEY = /^[a-z]{1,12}[ \t]*$/;

/** Front matter that states something of the record, at the beginning of a text. Looks at a few lines only. */
const OPENING = new RegExp(
  `^---[ \\t]*\\r?\\n(?:[ \\t]*(?:#[^\\r\\n]{0,200})?\\r?\\n){0,5}(?:kind[ \\t]*:[ \\t]*["']?[a-z-]{5,25}["']?|(?:${ANNOTATION_KEYS.slice(2).join("|")})[ \\t]*:)[ \\t]*(?:#[^\\r\\n]{0,200})?\\r?\\n`,
);

/** True where a text begins with front matter of a record's keys. */
export function opensAnnotations(text: string): boolean {
  return text.startsWith("---") && OPENING.test(text);
}

/** True where a fence behind these words would close front matter of a record's keys, of which the last lines may be blank. */
export function closesAnnotations(before: string): boolean {
  const lines = before.split("\n");
  let at = before.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    const words = lines[i]!.replace(/\r$/, "");
    at -= lines[i]!.length;
    if (FENCE.test(words)) return opensAnnotations(before.slice(at));
    if (!LINE_OF_YAML.test(words)) return false;
    at--;
  }
  return false;
}

/**
 * The line that closes the front matter which `open` begins, or -1 where there is none. A key that is just being typed does not
 * turn the others into prose, nor does wrong YAML where a key of the record stands.
 */
export function closingLine(lines: readonly { readonly text: string }[], open: number): number {
  if (!FENCE.test(lines[open]?.text.replace(/^\ufeff/, "") ?? "")) return -1;
  let own = false;
  let lawful = true;
  let first: string | undefined;
  for (let at = open + 1; at < lines.length && at - open < MOST_ANNOTATED_LINES; at++) {
    const words = lines[at]!.text;
    if (CLOSE.test(words)) {
      if (at === open + 1) return -1;
      return (lawful && at - open < MOST_LINES) || (own && first !== undefined && isKey(first)) ? at : -1;
    }
    if (first === undefined && !/^\s*(?:#|$)/.test(words)) first = words;
    own ||= OWN_KEY.test(words);
    lawful &&= LINE_OF_YAML.test(words) || isBegun(words);
    if (!own && (!lawful || at - open >= MOST_LINES)) {
      // a stray line may still be followed by the record's own keys, if the beginning looks like keys
      if (first === undefined || !isKey(first)) return -1;
    }
  }
  return -1;
}

function isKey(line: string): boolean {
  return KEY_LINE.test(line) || isBegun(line);
}

/** A key of the record of which the first letters are typed. */
function isBegun(line: string): boolean {
  return BEGUN_KEY.test(line) && ANNOTATION_KEYS.some((key) => key.startsWith(line.trim()));
}

/** The YAML of a notice's front matter, without its fences; undefined where it has none. */
export function frontMatterOf(text: string, blocks: readonly Block[]): Span | undefined {
  const first = blocks[0];
  if (first?.kind !== "front-matter") return undefined;
  let last = first;
  for (let i = 1; blocks[i]?.kind === "front-matter"; i++) last = blocks[i]!;
  const whole = text.slice(first.start, last.start + last.text.length);
  const opening = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/.exec(whole);
  const closing = /(?:---|\.\.\.)[ \t]*$/.exec(whole);
  if (!opening || !closing) return undefined;
  return { start: first.start + opening[0].length, end: first.start + closing.index };
}
