import { type Found, factsOf } from "./found.ts";

/** Telling words that a notice's prose must have before its language is named. */
const ENOUGH = 4;

/** The language of the notice's prose, BCP 47; undefined where there is too little of it. */
export function settleLanguage(found: Found): string | undefined {
  const sums = new Map<string, number>();
  for (const { value, weight } of factsOf(found, "language")) sums.set(value, (sums.get(value) ?? 0) + weight);
  let language: string | undefined;
  let most = ENOUGH - 1;
  for (const [value, sum] of sums) {
    if (sum > most) {
      language = value;
      most = sum;
    }
  }
  return language;
}
