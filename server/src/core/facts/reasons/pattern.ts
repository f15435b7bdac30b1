import { spelled, type Words } from "./words.ts";

/** An occurrence of a class: it ends before word `end`. */
interface Occurrence {
  readonly set: number;
  readonly end: number;
}

interface Step {
  /** Any of these classes. */
  readonly sets: readonly number[];
  /** At most so many words that are no fillers may stand before it. */
  readonly gap: number;
  readonly optional: boolean;
  /** True where what fits from here on must follow, but is no part of the passage. */
  readonly beyond: boolean;
}

interface Pattern {
  readonly steps: readonly Step[];
  /** For each step behind the first that may not be wanting, from the last, its classes: the sentence must have one of each. */
  readonly needs: readonly (readonly number[])[];
  readonly gives: number;
}

/** Where a pattern fits, as numbers of words: `from` up to and without `to`. */
export interface Match {
  readonly gives: number;
  readonly from: number;
  readonly to: number;
}

/** Each word that begins something: the class of the word itself, and phrases of several words. */
const WORDS = new Map<string, { sets: number[]; phrases: (readonly [readonly string[], number])[] }>();
const NAMES = new Map<string, number>();
/** For each class, the patterns that begin with it: first those that make classes, then those that state something. */
const MAKES: Pattern[][] = [];
const STATES: Pattern[][] = [];

/** For each class, the last sentence that has it; a reading is done before the next begins. */
const SEEN: number[] = [];
let stamps = 0;
/** For each class that the sentence has, the last word at which it begins. (Filled from the start, as an array with holes is slow.) */
const LAST: number[] = [];
/** For each class, the last sentence for which its patterns were gone through, and those that were possible there. */
const LOOKED: number[] = [];
const POSSIBLE: (readonly Possible[])[] = [];

/** A pattern whose words the sentence has, the last of them at word `last` at the latest. */
interface Possible {
  readonly pattern: Pattern;
  readonly last: number;
}

function setOf(name: string): number {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const set = NAMES.size;
  NAMES.set(name, set);
  MAKES.push([]);
  STATES.push([]);
  SEEN.push(0);
  LAST.push(0);
  LOOKED.push(0);
  POSSIBLE.push([]);
  return set;
}

function learn(form: string, set: number): void {
  for (const words of spelled(form)) {
    const [first, ...rest] = words.split("_");
    const entry = WORDS.get(first!) ?? { sets: [], phrases: [] };
    WORDS.set(first!, entry);
    if (rest.length > 0) entry.phrases.push([rest, set]);
    else if (!entry.sets.includes(set)) entry.sets.push(set);
  }
}

/**
 * Gives a class its words: compact forms ("blot(|s)"), phrases ("cell_line(|s)"), or other classes (upper case), parted by blanks.
 * A class must be defined before a pattern names it.
 */
export function define(name: string, words: string): void {
  const set = setOf(name);
  for (const form of words.split(" ")) {
    if (/^[A-Z]/.test(form))
      MAKES[setOf(form)]!.push({
        needs: [],
        steps: [{ sets: [setOf(form)], gap: 0, optional: false, beyond: false }],
        gives: set,
      });
    else if (form) learn(form, set);
  }
}

/** Gives a class what several words in a row make: see `stepsOf`. */
export function compose(name: string, pattern: string): void {
  index(MAKES, stepsOf(pattern), setOf(name));
}

/** Has the pattern state `number`, which the caller gives a meaning. */
export function state(pattern: string, number: number): void {
  index(STATES, stepsOf(pattern), number);
}

function index(list: Pattern[][], steps: readonly Step[], gives: number): void {
  const needs = steps
    .filter(({ optional }, k) => k > 0 && !optional)
    .map(({ sets }) => sets)
    .reverse();
  const made = { steps, needs, gives };
  for (const set of steps[0]!.sets) list[set]!.push(made);
}

/**
 * A pattern is a row of steps: words or classes parted by "/", "~" or "~3" where up to six or three more words may stand between
 * (fillers are free), "?" behind a step that may be wanting, and ">" before what must follow but is no part of the passage.
 */
function stepsOf(pattern: string): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of pattern.split(" ")) {
    const wide = /^~(\d*)$/.exec(part);
    if (wide) {
      gap = wide[1] ? Number(wide[1]) : 6;
      continue;
    }
    const optional = part.endsWith("?");
    const beyond = part.startsWith(">");
    const words = part.slice(beyond ? 1 : 0, optional ? -1 : undefined);
    const sets = alternatives(words).map((each) => {
      if (/^[A-Z]/.test(each)) {
        const set = NAMES.get(each);
        if (set === undefined) throw new Error(`${pattern}: no class ${each}`);
        return set;
      }
      const set = setOf(`=${each}`);
      learn(each, set);
      return set;
    });
    steps.push({ sets, gap, optional, beyond });
    gap = 0;
  }
  return steps;
}

function alternatives(words: string): readonly string[] {
  return words.split("/");
}

const NOTHING: Occurrence[] = [];
/** No sentence that was written to be read needs more looks than this. */
const MOST_LOOKS = 1_200;

/** Reads one sentence's words: classes first, then what its patterns state. */
export class Sentence {
  readonly words: Words;
  readonly at: Occurrence[][];
  private looks = 0;
  private readonly stamp = ++stamps;

  constructor(words: Words) {
    this.words = words;
    this.at = words.lower.map((word, i) => this.known(word, i));
    this.make();
    for (let i = 0; i < this.at.length; i++) {
      for (const { set } of this.at[i]!) {
        SEEN[set] = this.stamp;
        LAST[set] = i;
      }
    }
  }

  private known(word: string, i: number): Occurrence[] {
    const entry = WORDS.get(word);
    if (!entry) return NOTHING;
    const found: Occurrence[] = [];
    for (let k = 0; k < entry.sets.length; k++) found.push({ set: entry.sets[k]!, end: i + 1 });
    const { lower, stop } = this.words;
    for (const [rest, set] of entry.phrases) {
      let k = 0;
      while (k < rest.length && lower[i + 1 + k] === rest[k] && stop[i + 1 + k] === 0) k++;
      if (k === rest.length) found.push({ set, end: i + 1 + k });
    }
    return found;
  }

  /** Classes made of classes, from the right, so that what they are made of is known; a class may be made of made ones. */
  private make(): void {
    for (let i = this.at.length - 1; i >= 0 && this.looks <= MOST_LOOKS; i--) {
      const here = this.at[i]!;
      for (let k = 0; k < here.length && here.length < 24; k++) {
        for (const { steps, gives } of MAKES[here[k]!.set]!) {
          const end = this.follow(steps, 1, here[k]!.end);
          if (end > 0 && !here.some(({ set, end: known }) => set === gives && known === end))
            here.push({ set: gives, end });
        }
      }
    }
  }

  /** What the patterns state, each once for each place at which it begins. */
  *matches(): Generator<Match> {
    for (let i = 0; i < this.at.length && this.looks <= MOST_LOOKS; i++) {
      for (const { set, end } of this.at[i]!) {
        const patterns = this.possible(set);
        for (let p = 0; p < patterns.length; p++) {
          const { pattern, last } = patterns[p]!;
          if (last < end) continue;
          const to = this.follow(pattern.steps, 1, end);
          if (to > 0) yield { gives: pattern.gives, from: i, to };
        }
      }
    }
  }

  /** Of the patterns that begin with a class, those that the sentence's words may fit; looked for once a sentence. */
  private possible(set: number): readonly Possible[] {
    if (LOOKED[set] === this.stamp) return POSSIBLE[set]!;
    LOOKED[set] = this.stamp;
    const found: Possible[] = [];
    for (const pattern of STATES[set]!) {
      const last = this.lastOf(pattern);
      if (last >= 0) found.push({ pattern, last });
    }
    POSSIBLE[set] = found;
    return found;
  }

  /** The last word at which what the pattern needs last may begin; -1 where the sentence lacks something that it needs. */
  private lastOf({ needs }: Pattern): number {
    let last = Number.MAX_SAFE_INTEGER;
    for (let n = 0; n < needs.length; n++) {
      const sets = needs[n]!;
      let latest = -1;
      for (let k = 0; k < sets.length; k++) {
        const set = sets[k]!;
        if (SEEN[set] === this.stamp && LAST[set]! > latest) latest = LAST[set]!;
      }
      if (latest < 0) return -1;
      if (n === 0) last = latest;
    }
    return last;
  }

  /** The word before which the steps from `k` on end if they follow at word `from`; 0 where they do not. */
  private follow(steps: readonly Step[], k: number, from: number): number {
    if (k === steps.length) return from;
    const { sets, gap, optional, beyond } = steps[k]!;
    const { stop, filler } = this.words;
    let left = gap;
    for (let i = from; i < this.at.length && stop[i] === 0; i++) {
      if (++this.looks > MOST_LOOKS) return 0;
      for (const { set, end } of this.at[i]!) {
        if (!sets.includes(set)) continue;
        const to = this.follow(steps, k + 1, end);
        if (to > 0) return beyond ? from : to;
      }
      if (!filler[i] && left-- === 0) break;
    }
    return optional ? this.follow(steps, k + 1, from) : 0;
  }
}

/** The number of a class. */
export function classNumber(name: string): number {
  return setOf(name);
}
