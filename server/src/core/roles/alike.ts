import { letters } from "../facts/names.ts";
import { memo } from "../memo.ts";

/** True where two titles are the same but for spelling, breaks, or a subtitle. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [letters(a), letters(b)];
  if (one === two) return true;
  if (Math.min(one.length, two.length) > 24 && (one.includes(two) || two.includes(one))) return true;
  return similarity(a, b) > 0.72 || near(one, two);
}

/** How many of the words of two titles are the same, 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || two.size === 0) return 0;
  let same = 0;
  for (const word of one) if (two.has(word)) same++;
  return (2 * same) / (one.size + two.size);
}

const wordsOf = memo((title: string): ReadonlySet<string> => {
  const words = title.toLowerCase().split(/[^\0-\x7f]/.test(title) ? /[^\p{L}\p{N}]+/u : /[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length > 2));
}, 200);

/** Is `short` an abbreviation of the journal's name `full` ("J. Tidal Biol.")? */
export function abbreviates(short: string, full: string): boolean {
  const name = (words: string) =>
    words
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "" && !/^(?:of|the|and|in|for|on|d[aeo]s?|del|et|und|fur)$/.test(word));
  const [a, b] = [name(short), name(full)];
  return a.length === b.length && a.every((word, i) => b[i]!.startsWith(word));
}

/** True where at most one letter in ten differs, as pairs of neighbouring letters tell (words that a printing ran together). */
function near(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < 16 || Math.abs(one.length - two.length) > 12) return false;
  // of eight places in one, most must stand in the other too, or far more than one letter in ten differs
  let known = 0;
  for (let i = 0; i < 8; i++) {
    const at = Math.floor(((one.length - 3) * i) / 7);
    if (two.includes(one.slice(at, at + 3))) known++;
  }
  if (known < 4) return false;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 2 < one.length; i++) pairs.set(one.slice(i, i + 3), (pairs.get(one.slice(i, i + 3)) ?? 0) + 1);
  let same = 0;
  for (let i = 0; i + 2 < two.length; i++) {
    const left = pairs.get(two.slice(i, i + 3)) ?? 0;
    if (left === 0) continue;
    pairs.set(two.slice(i, i + 3), left - 1);
    same++;
  }
  return (2 * same) / (one.length + two.length - 4) > 0.8;
}
