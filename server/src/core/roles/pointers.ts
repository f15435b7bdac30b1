import { type Block, sentencesOf } from "../block.ts";
import type { IdentifierFact } from "../facts/fact.ts";
import { saidByWords } from "../facts/said.ts";
import type { DoiRole } from "../notice.ts";
import type { Plain } from "../plain.ts";

/** What the text says of its references where it points to them. */
export interface Pointed {
  /** The references that the text points to as what it acts on. */
  readonly meant: ReadonlySet<Block>;
  /** What the words before the first pointer to a reference say that it is. */
  readonly roles: ReadonlyMap<Block, DoiRole>;
  /** The single reference of a list of one. */
  readonly only?: Block;
}

const POINTER = /\[(\d{1,3}(?: ?[,;–-] ?\d{1,3})*)\]|\((\d{1,2}(?:, ?\d{1,2})*)\)/g;
/** Words of an act on an article, in the languages that are read. */
export const ACT = /retract|withdr|correct|concern|remov|reinstat|zurück|rétract|retir/i;

/** Where the text points to its references, and what it says there that they are. */
export function pointers(blocks: readonly Block[]): Pointed {
  const references = blocks.filter(({ kind, text }) => kind === "reference" && text.length > 30);
  const roles = new Map<Block, DoiRole>();
  const meant = new Set<Block>();
  if (references.length === 0) return { meant, roles };
  const isNumbered = references.some(({ mark }) => mark !== undefined);
  const byMark = (mark: string) =>
    isNumbered ? references.find((block) => block.mark === mark) : references[Number(mark) - 1];
  const seen = new Set<string>();
  let sentenceMeant: string | undefined;
  let unsaid: readonly string[] | undefined;
  for (const block of blocks) {
    if (block.kind === "reference" || block.kind === "comment") continue;
    for (const { marks, round, sentence, said, acts } of pointersIn(block)) {
      if (round && (marks.length > 4 || marks.some((mark) => Number(mark) > references.length))) continue;
      if (marks.every((mark) => seen.has(mark))) continue;
      for (const mark of marks) seen.add(mark);
      const key = `${block.start}:${sentence}`;
      if (said === "original" && (sentenceMeant === undefined || sentenceMeant === key)) {
        sentenceMeant = key;
        for (const mark of marks) {
          const reference = byMark(mark);
          if (reference) meant.add(reference);
        }
      } else if (said === undefined && unsaid === undefined && acts) unsaid = marks;
      for (const mark of marks) {
        const reference = byMark(mark);
        if (reference && said && said !== "notice" && !roles.has(reference)) roles.set(reference, said);
      }
    }
  }
  for (const mark of meant.size === 0 ? (unsaid ?? []) : []) {
    const reference = byMark(mark);
    if (reference) meant.add(reference);
  }
  const only = references.length === 1 ? references[0] : undefined;
  return { meant, roles, ...(only && { only }) };
}

/** A pointer to references, and what its sentence says that they are. */
export interface Pointer {
  /** Where what stands between its brackets begins in the block's plain text. */
  readonly from: number;
  /** What stands between its brackets. */
  readonly words: string;
  readonly marks: readonly string[];
  /** In round brackets, which may as well hold a year or a number. */
  readonly round: boolean;
  /** Where its sentence begins in the block's plain text. */
  readonly sentence: number;
  readonly said: IdentifierFact["said"];
  /** Does its sentence act? */
  readonly acts: boolean;
}

/** The pointers in a block, found once in the same words. */
export function pointersIn(block: Block): readonly Pointer[] {
  const known = POINTERS.get(block.plain);
  if (known) return known;
  const { text } = block.plain;
  const found = [...text.matchAll(POINTER)].map((match): Pointer => {
    const sentence = sentencesOf(block).find(({ start, end }) => start <= match.index && match.index < end);
    const start = sentence?.start ?? 0;
    const said = saidByWords(text.slice(start, match.index), text.slice(match.index + match[0].length, sentence?.end));
    const words = match[1] ?? match[2] ?? "";
    return {
      from: match.index + 1,
      words,
      marks: expand(words),
      round: match[2] !== undefined,
      sentence: start,
      said,
      acts: ACT.test(text.slice(start, sentence?.end)),
    };
  });
  POINTERS.set(block.plain, found);
  return found;
}

const POINTERS = new WeakMap<Plain, readonly Pointer[]>();

/** "1, 3–5" → 1, 3, 4, 5. */
export function expand(words: string): readonly string[] {
  const marks: string[] = [];
  for (const part of words.split(/[,;]/)) {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    for (let n = from; n <= Math.min(to, from + 30); n++) marks.push(String(n));
  }
  return marks;
}
