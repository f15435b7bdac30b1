import type { Block } from "../block.ts";

/** The unit of `block.plain.text` that is printed at `at` in `block.text`, or the next one where that is markup. */
export function plainOffset({ plain: { text, stretches } }: Block, at: number): number {
  if (!stretches) return Math.min(at, text.length);
  const { plain, source } = stretches;
  let low = 0;
  let high = source.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (source[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  if (high < 0 || source[low]! > at) return 0;
  const end = plain[low + 1] ?? text.length;
  return Math.min(end, plain[low]! + at - source[low]!);
}
