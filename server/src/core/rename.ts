import { inPlace } from "./annotations/write.ts";
import { type Block, spanOf, spanOfBlock } from "./block.ts";
import { doisIn } from "./facts/doi.ts";
import { plainOffset } from "./facts/offsets.ts";
import type { Notice } from "./notice.ts";
import type { Edit } from "./rule.ts";
import { contains, type Span } from "./span.ts";

/** The DOI that somebody gives as a DOI, a link or with a label, bare; undefined for anything else. */
export function doiIn(words: string): string | undefined {
  const [printed] = doisIn(words);
  if (!printed || printed.flaw || printed.start > 0 || printed.end < words.length) return undefined;
  return /^10\.\d{4,9}\/\S+$/.test(printed.value) ? printed.value : undefined;
}

/** The edits that print another DOI in the places where one is printed, in the form of each: within a link what no address may hold is escaped. */
export function renameDoi({ text }: Notice, places: readonly Span[], doi: string): readonly Edit[] {
  return places.map((span) => {
    const old = text.slice(span.start, span.end);
    const isLink = /\/$/.test(text.slice(0, span.start));
    const words = isLink ? doi.replace(/[%<>"{}|\\^`#?\s]/g, (c) => encodeURIComponent(c)) : doi;
    return { span, newText: /\\[_*]/.test(old) ? words.replace(/[_*]/g, "\\$&") : words };
  });
}

/**
 * The edits that print another title in the places where one is printed. In each place only what differs is replaced, so that
 * markup and line breaks stay elsewhere; capitals stay where the whole title is in capitals. Front matter stays YAML.
 */
export function renameTitle(notice: Notice, places: readonly Span[], title: string): readonly Edit[] {
  const front = notice.annotations?.span;
  return places.flatMap((place): Edit[] => {
    if (front && contains(front, place)) return [{ span: place, newText: inPlace(notice.text, place, title) }];
    const block = notice.blocks.find((each) => contains(spanOfBlock(each), place));
    return block ? retitled(block, place, title) : [{ span: place, newText: title }];
  });
}

function retitled(block: Block, place: Span, title: string): Edit[] {
  const from = plainOffset(block, place.start - block.start);
  const to = plainOffset(block, place.end - 1 - block.start) + 1;
  const old = block.plain.text.slice(from, to);
  const isCapitals = /\p{L}/u.test(old) && old === old.toUpperCase() && title !== title.toUpperCase();
  const wanted = isCapitals ? title.toUpperCase() : title;
  return changesOf(old, wanted).map((change) => ({
    span: spanOf(block, from + change.start, from + change.end),
    newText: change.words,
  }));
}

/** Units of a text, and the words that come in their place. */
interface Change extends Span {
  readonly words: string;
}

/** The fewest words to replace that make one text another: what their longest common sequence of words leaves over. */
function changesOf(old: string, wanted: string): readonly Change[] {
  const [from, to] = [wordsOf(old), wordsOf(wanted)];
  const common = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      common[i]![j] = same(from[i]!, to[j]!)
        ? common[i + 1]![j + 1]! + 1
        : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const changes: Change[] = [];
  let at = 0;
  let change: Change | undefined;
  for (let i = 0, j = 0; i < from.length || j < to.length; ) {
    if (i < from.length && j < to.length && same(from[i]!, to[j]!)) {
      if (change) changes.push(change);
      change = undefined;
      at += from[i]!.length;
      i++;
      j++;
      continue;
    }
    change ??= { start: at, end: at, words: "" };
    if (j >= to.length || (i < from.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      at += from[i++]!.length;
      change = { ...change, end: at };
    } else change = { ...change, words: change.words + to[j++]! };
  }
  return change ? [...changes, change] : changes;
}

/** Words, and what stands between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** The plain text has other marks than people type. */
function same(a: string, b: string): boolean {
  const plain = (words: string) => words.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, "-");
  return plain(a) === plain(b);
}
