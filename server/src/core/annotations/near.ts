import { distance } from "fastest-levenshtein";

/** The word that was probably meant by `word`, or undefined where none is near: at most a third of its letters differ. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const given = word.toLowerCase();
  if (given.length > 200) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(given.length / 3)) + 1;
  for (const each of words) {
    const d = distance(given, each.toLowerCase());
    if (d < least) {
      least = d;
      best = each;
    }
  }
  return best;
}
