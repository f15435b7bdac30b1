import { memo } from "../memo.ts";
import type { Reading } from "../span.ts";

/** How many titles are remembered in their comparison forms. */
const REMEMBERED = 200;

/** Two printings of one title, and how they differ: in words, or only in where blanks and hyphens stand. */
export interface Difference {
  readonly one: Reading<string>;
  readonly other: Reading<string>;
  readonly in: "words" | "spacing";
}

const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  µ: "mu",
  ω: "omega",
};

/** Letters and digits in lower case, Greek letters by name: what two printings must share to be the same words. */
const lettersOf = memo(
  (title) =>
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[αβγδκλμµω]/g, (letter) => GREEK[letter]!)
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  REMEMBERED,
);

/** The same, with blanks and hyphens where they stand; other marks are gone, and dashes are hyphens. */
const spacedOf = memo(
  (title) =>
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/[αβγδκλμµω]/g, (letter) => GREEK[letter]!)
      .replace(/[^\p{L}\p{N}\s-]+/gu, "")
      .replace(/\s*-\s*(?=\s)|(?<=\s)-(?=\s)/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  REMEMBERED,
);

/** How the first printing of a title differs from each later one that differs; a shortened printing is no difference. */
export function differencesOf(titles: readonly Reading<string>[]): readonly Difference[] {
  const [first, ...rest] = titles;
  if (!first) return [];
  const found: Difference[] = [];
  for (const other of rest) {
    const a = lettersOf(first.value);
    const b = lettersOf(other.value);
    if (a === b) {
      if (spacedOf(first.value) !== spacedOf(other.value)) found.push({ one: first, other, in: "spacing" });
    } else if (!a.startsWith(b) && !b.startsWith(a) && !a.endsWith(b) && !b.endsWith(a) && isNear(a, b))
      found.push({ one: first, other, in: "words" });
  }
  return found;
}

/** The printing that has it wrong, of two that differ in blanks and hyphens: the one that fewer printings share, or that has a blank beside a hyphen. */
export function strayOf({ one, other }: Difference, titles: readonly Reading<string>[]): Reading<string> {
  const scarred = (title: string) => /\s[-‐‑]\p{L}|\p{L}[-‐‑]\s|\p{L}{14,}/u.test(title);
  if (scarred(one.value) !== scarred(other.value)) return scarred(one.value) ? one : other;
  const like = (reading: Reading<string>) =>
    titles.filter(({ value }) => spacedOf(value) === spacedOf(reading.value)).length;
  return like(one) < like(other) ? one : other;
}

/** Are the two the same title but for some letters: at most a tenth of them differ? */
function isNear(a: string, b: string): boolean {
  const long = Math.max(a.length, b.length);
  if (long === 0 || long > 600 || Math.abs(a.length - b.length) > long / 10) return false;
  const limit = Math.ceil(long / 10);
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      least = Math.min(least, row[j]!);
    }
    if (least > limit) return false;
    before = row;
  }
  return before[b.length]! <= limit;
}
