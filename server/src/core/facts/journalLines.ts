import type { Block } from "../block.ts";
import { breaksOff } from "../plain.ts";
import { plainOffset } from "./offsets.ts";

/**
 * The lines of a block in units of its plain text, each with the next one first where that goes on with volume or year, or with
 * the name. A line that goes on with the one above is none.
 */
export function* linesIn(block: Block): Generator<readonly [from: number, to: number]> {
  const lines = block.text.split("\n", 12);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1] ?? "";
    const goesOn =
      breaksOff(above) ||
      (!block.front && above.length > 40 && /[\p{L},]\s*$/u.test(above) && !/^\s*(?:©|copyright)/i.test(above));
    if (goesOn) {
      at += line.length + 1;
      continue;
    }
    const from = plainOffset(block, at + line.length - line.trimStart().length);
    const next = lines[i + 1];
    let whole = line;
    for (const more of lines.slice(i + 1, i + 4)) if (breaksOff(whole)) whole += `\n${more}`;
    if (whole !== line) yield [from, plainOffset(block, at + whole.trimEnd().length)];
    if (next !== undefined && NAME_GOES_ON.test(next) && line.length < 80) {
      const below = lines[i + 2];
      const end = at + line.length + 1 + next.length;
      if (below !== undefined && GOES_ON.test(below))
        yield [from, plainOffset(block, end + 1 + below.trimEnd().length)];
      yield [from, plainOffset(block, end)];
    }
    // the number of the page above its head
    if (next !== undefined && /^\s*\d{1,6}\s*$/.test(line) && /\bvol/i.test(next))
      yield [from, plainOffset(block, at + line.length + 1 + next.trimEnd().length)];
    if (line.length < 120) {
      const ends: number[] = [];
      let end = at + line.length;
      for (const more of lines.slice(i + 1, i + 4)) {
        if (!GOES_ON.test(more)) break;
        ends.unshift(plainOffset(block, end + 1 + more.trimEnd().length));
        end += 1 + more.length;
      }
      for (const each of ends) yield [from, each];
    }
    yield [from, plainOffset(block, at + line.trimEnd().length)];
    // columns of a running head: "JOURNAL OF EELS          CORRESPONDENCE"
    if (GAP.test(line))
      for (const part of line.trim().matchAll(/\S+(?:[ \t]\S+)*/g)) {
        const start = at + line.length - line.trimStart().length + part.index;
        if (part.index > 0) yield [plainOffset(block, start), plainOffset(block, at + line.trimEnd().length)];
        yield [plainOffset(block, start), plainOffset(block, start + part[0].length)];
      }
    at += line.length + 1;
  }
}

/** "Journal of the Society", "of Tides": the name runs over two lines. */
const NAME_GOES_ON =
  /^\s*(?:of|and|for|in|on|&) \p{Lu}[^.,;:]{2,60}$|^\s*(?:of|and|for|in|on|&) \p{Lu}[^.;:]{2,60}?,? (?:19|20)\d\d/u;
export const GAP = /\S(?: {2,}|\t)\S/;
const GOES_ON =
  /^\s*(?:\d{1,2} [A-Z][a-z]{2,9}\.? (?:19|20)\d\d[,:;]? vol\b|\d{1,2} [A-Z][a-z]{2,9}\.? (?:19|20)\d\d\s*$|(?:19|20)\d\d; ?\d{1,4}\(|\d{1,6}(?:[-–]\d{1,6})?\s*$|\(?(?:19|20)\d\d\)?(?:[,;:] | vol)|pp?\. ?[a-z]?\d|pages?(?:\(s\))? ?: ?\d|vol(?:ume)?\b|year ?:|sec(?:tion)?[.:]{1,2} \S.{2,60}$)/i;
