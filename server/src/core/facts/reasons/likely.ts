import { memo } from "../../memo.ts";
import { BIASES, CAUSES, SIGNS, WEIGHTS } from "./likelyWords.ts";
import { type Words, wordsOf } from "./words.ts";

/** A cause of which a sentence's words, taken together, speak. */
export interface Likely {
  readonly code: string;
  /** How surely: 1 as surely as a sentence that the table was made from, below 0 hardly. */
  readonly margin: number;
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
export const stemOf = memo((word) => {
  if (COMMON.has(word)) return "";
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? "0" : word.replace(ENDING, "").slice(0, LENGTH);
}, 8_000);

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
  /** For each stem, in turns, the number of a code and the weight that the stem has for it. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

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
  const weights = new Map<string, number[]>();
  for (const line of WEIGHTS.split("\n")) {
    const blank = line.indexOf(" ");
    const pairs: number[] = [];
    for (let i = blank + 1; i < line.length; i += 2)
      pairs.push(SIGNS.indexOf(line[i]!), (SIGNS.indexOf(line[i + 1]!) - SIGNS.length / 2) * STEP);
    weights.set(line.slice(0, blank), pairs);
  }
  return { codes: CAUSES.split(" "), biases: BIASES.split(" ").map(Number), weights };
}

/** How surely a sentence's words must speak of a cause that no wording states. */
export const ALONE = 0;

/** With fewer words than this that the table has, nothing can be told. */
const FEWEST = 3;

/** The causes of which a sentence (in lower case) speaks, likeliest first; those with a margin below `least` are left out. */
export function likelyCauses(lower: string, least: number, table: Table = shipped()): readonly Likely[] {
  return likelyIn(wordsOf(lower, 0, lower.length), least, table);
}

/** As `likelyCauses`, of a sentence's words. */
export function likelyIn(words: Words, least: number, table: Table = shipped()): readonly Likely[] {
  const places = placesOf(words, table);
  return [...marginsIn(places, table).entries()]
    .flatMap(([number, margin]) => {
      if (margin < least) return [];
      const most = mostOf(places, number, table);
      if (most.length === 0) return [];
      const from = words.from[Math.min(...most)]!;
      return [{ code: table.codes[number]!, margin, from, to: words.to[Math.max(...most)]! }];
    })
    .sort((a, b) => b.margin - a.margin);
}

/** How surely another cause must be spoken of, and how hardly this one, for the words to speak against it. */
const OTHER = 0.3;
const AGAINST = -0.7;

/** Those of the causes against which a sentence's words, taken together, speak: clearly for one that is not among them, and hardly for them. */
export function unlikelyOf(stated: readonly string[], words: Words, table: Table = shipped()): readonly string[] {
  const margins = marginsIn(placesOf(words, table), table);
  const most = Math.max(...margins);
  if (margins.length === 0 || most < OTHER || stated.includes(table.codes[margins.indexOf(most)]!)) return [];
  return stated.filter((code) => !(margins[table.codes.indexOf(code)]! >= AGAINST));
}

/** For each stem that the table has, the number of the first word that has it. */
function placesOf({ lower }: Words, { weights }: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, word] of lower.entries()) {
    const stem = stemOf(word);
    if (stem !== "" && !places.has(stem) && weights.has(stem)) places.set(stem, i);
  }
  return places;
}

/** The margin of each code, by its number; none where there are too few words to tell. */
function marginsIn(places: ReadonlyMap<string, number>, { biases, weights }: Table): readonly number[] {
  if (places.size < FEWEST) return [];
  const scale = 1 / Math.sqrt(places.size);
  const margins = [...biases];
  for (const stem of places.keys()) {
    const pairs = weights.get(stem)!;
    for (let i = 0; i < pairs.length; i += 2) margins[pairs[i]!]! += pairs[i + 1]! * scale;
  }
  return margins;
}

function weightOf(pairs: readonly number[], number: number): number {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === number) return pairs[i + 1]!;
  return 0;
}

/** The places of the words that carry most of the weight for a code. */
function mostOf(places: ReadonlyMap<string, number>, number: number, { weights }: Table): readonly number[] {
  const telling = [...places]
    .map(([stem, place]) => ({ place, weight: weightOf(weights.get(stem)!, number) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const all = telling.reduce((sum, { weight }) => sum + weight, 0);
  const most: number[] = [];
  let sum = 0;
  for (const { place, weight } of telling) {
    if (sum >= all * MOST) break;
    most.push(place);
    sum += weight;
  }
  return most;
}
const MOST = 0.7;
