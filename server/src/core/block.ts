import { type Plain, plain, plain as plainOf, sentences, source } from "./plain.ts";
import type { Span } from "./span.ts";

export type BlockKind = "heading" | "paragraph" | "list" | "reference" | "comment" | "break" | "front-matter";

/** No block is longer, so that no pattern meets a longer text. UTF-16 units. */
export const LONGEST_BLOCK = 4_000;

/**
 * A passage of a notice that is read by itself: the same kind, words, mark and section always give the same facts.
 * A heading's text is without `#` and setext lines; a reference's and a list item's without its number or bullet.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Where `text` begins in the notice, UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly plain: Plain;
  /** A heading's level, 1 to 6; 0 where a bare line serves as one. */
  readonly level?: number;
  /** The number of a reference or list item, as printed ("1"). */
  readonly mark?: string;
  /** The words, in lower case, of the heading or label that governs the block; "" before the first. */
  readonly section: string;
  /** True before the first paragraph of prose. */
  readonly front: boolean;
}

/** The sentences of a block, as ranges of its `plain.text`. Computed once for each wording. */
export function sentencesOf(block: Block): readonly Span[] {
  const known = SENTENCES.get(block.plain);
  if (known) return known;
  const made = entriesOf(block, sentences(block.plain.text));
  SENTENCES.set(block.plain, made);
  return made;
}

/** A line of a form: "Requested by: the authors". */
const ENTRY = /^[\s*_>•-]{0,6}\p{Lu}[\p{L}'’() /-]{2,60}[*_]{0,3}: ?[*_]{0,3} ?\S/u;

/** The sentences of a block; in a form each line begins one, whether the last had a full stop or not. */
function entriesOf({ text, plain }: Block, all: readonly Span[]): readonly Span[] {
  if (!text.includes("\n") || text.length > 3_000) return all;
  const lines = text.split("\n");
  const entries = lines.filter((line) => ENTRY.test(line));
  if (entries.length < 2 || entries.length < lines.length / 2) return all;
  const starts: number[] = [];
  let at = 0;
  for (const line of entries) {
    const words = plainOf(line).text.trim().slice(0, 40);
    const from = plain.text.indexOf(words, at);
    if (from < 0) return all;
    if (from > 0) starts.push(from);
    at = from + words.length;
  }
  return all.flatMap(({ start, end }) => {
    const cuts = [start, ...starts.filter((cut) => cut > start && cut < end), end];
    return cuts.slice(1).map((cut, i) => ({ start: cuts[i]!, end: plain.text[cut - 1] === " " ? cut - 1 : cut }));
  });
}

const SENTENCES = new WeakMap<Plain, readonly Span[]>();

/** The span in the notice of the units `from` to `to` of a block's `plain.text`. */
export function spanOf(block: Block, from: number, to: number): Span {
  const { start, end } = source(block.plain, from, to);
  return { start: block.start + start, end: block.start + end };
}

/** The span in the notice of the whole block. */
export function spanOfBlock(block: Block): Span {
  return { start: block.start, end: block.start + block.text.length };
}

/** Makes a block; its plain text is made here, unless it is `known` from a block with the same words. */
export function block(
  kind: BlockKind,
  start: number,
  text: string,
  section: string,
  front: boolean,
  more: { level?: number; mark?: string } = {},
  known?: Plain,
): Block {
  const made = known ?? (kind === "comment" || kind === "break" ? { text } : plain(text));
  return { kind, start, text, plain: made, section, front, ...more };
}
