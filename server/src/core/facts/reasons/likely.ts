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
  readonly stems: ReadonlyMap<string, Stem>;
  /** The stems of words that were asked for. */
  readonly known: Map<string, Stem | null>;
}

/** For the codes of which a stem says something, their numbers and its weights. */
interface Stem {
  readonly codes: readonly number[];
  readonly weights: readonly number[];
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
  const stems = new Map<string, Stem>();
  for (const line of WEIGHTS.split("\n")) {
    const blank = line.indexOf(" ");
    const codes: number[] = [];
    const weights: number[] = [];
    for (let i = blank + 1; i < line.length; i += 2) {
      codes.push(SIGNS.indexOf(line[i]!));
      weights.push((SIGNS.indexOf(line[i + 1]!) - SIGNS.length / 2) * STEP);
    }
    stems.set(line.slice(0, blank), { codes, weights });
  }
  return { codes: CAUSES.split(" "), biases: BIASES.split(" ").map(Number), stems, known: new Map() };
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
  const margins = marginsIn(places, table);
  const found: Likely[] = [];
  for (let number = 0; number < margins.length; number++) {
    const margin = margins[number]!;
    if (margin < least) continue;
    const most = mostOf(places, number);
    if (most.length === 0) continue;
    const from = words.from[Math.min(...most)]!;
    found.push({ code: table.codes[number]!, margin, from, to: words.to[Math.max(...most)]! });
  }
  return found.sort((a, b) => b.margin - a.margin);
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

/** So many words are remembered with their stems. */
const REMEMBERED = 8_000;

/** For each stem that the table has, the number of the first word that has it. */
function placesOf({ lower }: Words, { stems, known }: Table): ReadonlyMap<Stem, number> {
  const places = new Map<Stem, number>();
  for (let i = 0; i < lower.length; i++) {
    const word = lower[i]!;
    let stem = known.get(word);
    if (stem === undefined) {
      stem = stems.get(stemOf(word)) ?? null;
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, stem);
    }
    if (stem && !places.has(stem)) places.set(stem, i);
  }
  return places;
}

/** The margin of each code, by its number; none where there are too few words to tell. */
function marginsIn(places: ReadonlyMap<Stem, number>, { biases }: Table): readonly number[] {
  if (places.size < FEWEST) return [];
  const scale = 1 / Math.sqrt(places.size);
  const margins = biases.slice();
  for (const { codes, weights } of places.keys())
    for (let i = 0; i < codes.length; i++) margins[codes[i]!]! += weights[i]! * scale;
  return margins;
}

/** The places of the words that carry most of the weight for a code. */
function mostOf(places: ReadonlyMap<Stem, number>, number: number): readonly number[] {
  const telling = [...places]
    .map(([{ codes, weights }, place]) => ({ place, weight: weights[codes.indexOf(number)] ?? 0 }))
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
