import { type Plain, plain, sentences, source } from "./plain.ts";
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
  const made = sentences(block.plain.text);
  SENTENCES.set(block.plain, made);
  return made;
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
