import { BIASES, CAUSES, SIGNS, WEIGHTS } from "./likelyWords.ts";
import { type Words, wordsOf } from "./words.ts";

/** A cause of which a sentence's words, taken together, speak. */
export interface Likely {
  readonly code: string;
  /** How surely: 1 as surely as a sentence that the table was made from, below 0 hardly. */
  readonly margin: number;
  /** True where they hardly do, so that it is believed only where the notice states nothing else. */
  readonly weak?: true;
  /** From the first to the last of the words that say so most, units of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Words that every sentence has. */
const COMMON = new Set(
  "the a an of in to and that was were is are been be has have had it this by for on as with from which or at its their".split(
    " ",
  ),
);
const ENDING = /(?:ations?|ings?|ions?|ed|es|s|ly|ment|ity|ies)$/;
/** Two words are one to the table where they begin with the same so many letters, endings left off. */
const LENGTH = 7;

/** What a word counts as, whatever its ending: "duplicated" and "duplications" are one; "" for words that say nothing. */
export function stemOf(word: string): string {
  if (COMMON.has(word)) return "";
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? "0" : word.replace(ENDING, "").slice(0, LENGTH);
}

/** A table as `likelyWords.ts` has it. */
export interface Printed {
  readonly CAUSES: string;
  readonly BIASES: string;
  readonly SIGNS: string;
  readonly WEIGHTS: string;
}

export interface Table {
  readonly codes: readonly string[];
  readonly biases: readonly number[];
  readonly stems: ReadonlyMap<string, Sign>;
  /** By the stem of the first: pairs of words that say more than either, by the stem of the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Sign>>;
  /** What is known of words that were asked for. */
  readonly known: Map<string, Known>;
}

/** What a stem, or a pair of them, says of causes: their numbers and its weights. */
interface Sign {
  readonly codes: readonly number[];
  readonly weights: readonly number[];
}

interface Known {
  /** Undefined for a word that says nothing. */
  readonly stem: string | undefined;
  readonly sign: Sign | undefined;
  readonly pairs: ReadonlyMap<string, Sign> | undefined;
}

/** A pair is two words with at most one telling word between them. */
export const NEAR = 2;
/** What stands between the stems of a pair. */
export const PAIR = "_";

/** A weight is printed as one of so many steps of this size, the middle one being 0. */
export const STEP = 0.08;

let known: Table | undefined;

/** The table as it is shipped. */
function shipped(): Table {
  known ??= tableOf({ CAUSES, BIASES, SIGNS, WEIGHTS });
  return known;
}

/** The table that its printed form stands for. */
export function tableOf({ CAUSES, BIASES, SIGNS, WEIGHTS }: Printed): Table {
  const stems = new Map<string, Sign>();
  const pairs = new Map<string, Map<string, Sign>>();
  for (const line of WEIGHTS.split("\n")) {
    const blank = line.indexOf(" ");
    const codes: number[] = [];
    const weights: number[] = [];
    for (let i = blank + 1; i < line.length; i += 2) {
      codes.push(SIGNS.indexOf(line[i]!));
      weights.push((SIGNS.indexOf(line[i + 1]!) - SIGNS.length / 2) * STEP);
    }
    const [first = "", second] = line.slice(0, blank).split(PAIR);
    if (second === undefined) stems.set(first, { codes, weights });
    else {
      const behind = pairs.get(first) ?? new Map<string, Sign>();
      pairs.set(first, behind.set(second, { codes, weights }));
    }
  }
  return { codes: CAUSES.split(" "), biases: BIASES.split(" ").map(Number), stems, pairs, known: new Map() };
}

/** With fewer words than this that the table has, nothing can be told. */
const FEWEST = 3;

/** The causes of which a sentence (in lower case) speaks, likeliest first; those with a margin below `least` are left out. */
export function likelyCauses(lower: string, least: number, table: Table = shipped()): readonly Likely[] {
  const words = wordsOf(lower, 0, lower.length);
  const places = placesOf(words, table);
  const margins = marginsIn(places, table);
  const found: Likely[] = [];
  for (let number = 0; number < margins.length; number++) {
    const margin = margins[number]!;
    if (margin < least) continue;
    const likely = likelyOf(number, places, margin, words, table);
    if (likely) found.push(likely);
  }
  return found.sort((a, b) => b.margin - a.margin);
}

/** The cause with the place of the words that say so; undefined where none of them does. */
function likelyOf(number: number, places: Places, margin: number, words: Words, table: Table): Likely | undefined {
  const most = mostOf(places, number);
  if (most.length === 0) return undefined;
  const from = words.from[Math.min(...most.map(([first]) => first))]!;
  return { code: table.codes[number]!, margin, from, to: words.to[Math.max(...most.map(([, last]) => last))]! };
}

/**
 * How wordings and the table count together towards a cause, above 0 where it is stated: fitted by logistic regression to passages
 * that neither was made from; `wording`, and `again` where a second wording states the cause too, then set by ordinary notices.
 * `margin` counts by the cause's own, `other` by the largest margin of another cause, `both` by the cause's own where a wording
 * states it, `length` by the logarithm of how many words more or fewer than `USUAL` the sentence has, with `lengthBoth` where a
 * wording states the cause; to begin with, `beside` for a cause that no wording states where one states another, `bias` for the rest.
 */
const COUNTS = {
  wording: 2.9,
  again: 1.2,
  margin: 2.8,
  both: -0.95,
  other: -0.55,
  length: 1.2,
  lengthBoth: -0.75,
  bias: -0.6,
  beside: -0.6,
};
const USUAL = 20;
/** Below this sum a cause is hardly likely. */
const WEAK = 0.6;

/** What the words of a sentence say of the causes that its wordings state, and of others. */
export interface Weighed {
  /** Stated causes against which the words, taken together, speak. */
  readonly unlikely: readonly string[];
  /** Other causes for which they speak, likeliest first. */
  readonly likely: readonly Likely[];
}

const NONE: ReadonlySet<string> = new Set();

/** Weighs the causes that wordings state in a sentence, those of `again` more than once, against its words, taken together. */
export function weighed(
  stated: readonly string[],
  words: Words,
  table: Table = shipped(),
  again: ReadonlySet<string> = NONE,
): Weighed {
  const places = placesOf(words, table);
  const margins = marginsIn(places, table);
  let first = Number.NEGATIVE_INFINITY;
  let second = first;
  for (const margin of margins) {
    if (margin > first) [first, second] = [margin, first];
    else if (margin > second) second = margin;
  }
  const longer = Math.log((words.lower.length + 1) / (USUAL + 1));
  const begin = (stated.length > 0 ? COUNTS.beside : COUNTS.bias) + COUNTS.length * longer;
  const least = -(begin + COUNTS.other * first) / COUNTS.margin;
  const unlikely: string[] = [];
  const likely: Likely[] = [];
  for (let number = 0; number < margins.length; number++) {
    const margin = margins[number]!;
    if (stated.length === 0 && margin < least && margin !== first) continue;
    const code = table.codes[number]!;
    const wording = stated.includes(code);
    const other = COUNTS.other * (margin === first ? second : first);
    const sum =
      COUNTS.length * longer +
      (stated.length > 0 && !wording ? COUNTS.beside : COUNTS.bias) +
      other +
      COUNTS.margin * margin +
      (again.has(code) ? COUNTS.again : 0) +
      (wording ? COUNTS.wording + COUNTS.both * margin + COUNTS.lengthBoth * longer : 0);
    if (wording && sum < 0) unlikely.push(code);
    if (wording || sum < 0) continue;
    const found = likelyOf(number, places, margin, words, table);
    if (found) likely.push({ ...found, ...(sum < WEAK && { weak: true }) });
  }
  return { unlikely, likely: likely.sort((a, b) => b.margin - a.margin) };
}

/** So many words are remembered with their stems. */
const REMEMBERED = 8_000;

/** For each sign of the table that a sentence has, the numbers of the first and the last of its words, where it is seen first. */
type Places = ReadonlyMap<Sign, readonly [number, number]>;

function placesOf({ lower }: Words, table: Table): Places {
  const places = new Map<Sign, readonly [number, number]>();
  const before: { readonly pairs: Known["pairs"]; readonly at: number }[] = [];
  for (let i = 0; i < lower.length; i++) {
    const { stem, sign, pairs } = knownOf(lower[i]!, table);
    if (stem === undefined) continue;
    if (sign && !places.has(sign)) places.set(sign, [i, i]);
    for (const { pairs, at } of before) {
      const pair = pairs?.get(stem);
      if (pair && !places.has(pair)) places.set(pair, [at, i]);
    }
    if (before.push({ pairs, at: i }) > NEAR) before.shift();
  }
  return places;
}

function knownOf(word: string, { stems, pairs, known }: Table): Known {
  let found = known.get(word);
  if (!found) {
    const stem = stemOf(word);
    found = { stem: stem || undefined, sign: stems.get(stem), pairs: pairs.get(stem) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
  }
  return found;
}

/** The margin of each code, by its number; none where there are too few words to tell. */
function marginsIn(places: Places, { biases }: Table): readonly number[] {
  let words = 0;
  for (const [first, last] of places.values()) if (first === last) words++;
  if (words < FEWEST) return [];
  const scale = 1 / Math.sqrt(places.size);
  const margins = biases.slice();
  for (const { codes, weights } of places.keys())
    for (let i = 0; i < codes.length; i++) margins[codes[i]!]! += weights[i]! * scale;
  return margins;
}

/** The places of the words that carry most of the weight for a code. */
function mostOf(places: Places, number: number): readonly (readonly [number, number])[] {
  const telling = [...places]
    .map(([{ codes, weights }, place]) => ({ place, weight: weights[codes.indexOf(number)] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const most: (readonly [number, number])[] = [];
  let sum = 0;
  for (const { place, weight } of telling) {
    if (sum >= all * MOST) break;
    most.push(place);
    sum += weight;
  }
  return most;
}
const MOST = 0.7;
