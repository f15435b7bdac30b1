import type { Line } from "../prose.ts";

/** What a proposal is, which is shown as its icon. */
export type ProposalKind = "phrase" | "label" | "title" | "form" | "reason" | "agent" | "value" | "rule" | "comment";

/** Something that may be written at the cursor. Offsets are UTF-16 units in the notice, on the cursor's line. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly label: string;
  /** A few words beside the label. */
  readonly description?: string;
  /** Lines that say what it means. */
  readonly lines?: readonly Line[];
  /** In LSP snippet syntax. */
  readonly snippet: string;
  /** What is replaced begins here. */
  readonly from: number;
  /** What is replaced ends here; the cursor where it is left out. */
  readonly to?: number;
  /** What the typed words are compared with, where that is not the label. */
  readonly filter?: string;
}

/** Words as an LSP snippet that stands for exactly these words. */
export function literal(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}

/**
 * Does what is typed fit? Several words must begin the candidate; of a single word, which may yet become anything, it is enough that it
 * begins one of its words. What is typed last is still unfinished.
 */
export function fits(typed: string, candidate: string): boolean {
  const words = folded(typed).trimStart();
  const whole = folded(candidate);
  if (words.trimEnd() === "" || whole.startsWith(words)) return true;
  return !words.includes(" ") && whole.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(words));
}

/** Do all words that are typed begin words of the candidate, in any order? For lists that are searched rather than typed out. */
export function found(typed: string, candidate: string): boolean {
  const words = folded(candidate).split(/[^\p{L}\p{N}]+/u);
  return folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

function folded(words: string): string {
  return words.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
}
