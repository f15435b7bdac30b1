import { closest, type Occurrence } from "./loose.ts";
import { spelled, type Words } from "./words.ts";

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
  /** The last sentence for which it was looked at. */
  stamp: number;
}

/** Where a pattern fits, as numbers of words: `from` up to and without `to`. */
export interface Match {
  readonly gives: number;
  readonly from: number;
  readonly to: number;
}

/** Each word that begins something: the classes of the word itself, and phrases of several words. */
const WORDS = new Map<string, { sets: Occurrence[]; phrases: (readonly [readonly string[], Occurrence])[] }>();
const NAMES = new Map<string, number>();
/** For each class, the patterns that make classes of what begins with it. */
const MAKES: Pattern[][] = [];
/** All patterns that state something, in the order in which they are tried. */
const STATES: Pattern[] = [];
/** Patterns of which the order is free: each of these classes, all within so many words. */
const LOOSE: { readonly most: number; readonly needs: readonly (readonly number[])[]; readonly gives: number }[] = [];
/**
 * What is looked up for every word, in few bytes, so that it stays near the processor; made at the first use. `keyed` holds behind
 * one another, from `begins[class]` on, the patterns of which the step that the fewest sentences have may be the class: each by its
 * number, with how many classes follow of which it needs one too, and those.
 */
interface Index {
  readonly keyed: Int32Array;
  readonly begins: Int32Array;
  /** 1 for a class with which one begins that makes another. */
  readonly makes: Uint8Array;
  /** For each class two numbers: the last sentence that has it, and the last word there at which it begins. */
  readonly seen: Int32Array;
}
let built: Index | undefined;

let stamps = 0;
/** For each class, the last sentence in which patterns that begin with it are possible, and those patterns. */
const LOOKED: number[] = [];
const POSSIBLE: Possible[][] = [];

/** A pattern whose words the sentence has, the last of them at word `last` at the latest. */
interface Possible {
  readonly pattern: Pattern;
  readonly last: number;
}
const NONE: readonly Possible[] = [];

function setOf(name: string): number {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const set = NAMES.size;
  NAMES.set(name, set);
  MAKES.push([]);
  LOOKED.push(0);
  POSSIBLE.push([]);
  return set;
}

function learn(form: string, set: number): void {
  for (const words of spelled(form)) {
    const [first, ...rest] = words.split("_");
    const entry = WORDS.get(first!) ?? { sets: [], phrases: [] };
    WORDS.set(first!, entry);
    if (rest.length > 0) entry.phrases.push([rest, { set, length: rest.length + 1 }]);
    else if (!entry.sets.some((each) => each.set === set)) entry.sets.push({ set, length: 1 });
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
        stamp: 0,
      });
    else if (form) learn(form, set);
  }
}

/** Gives a class what several words in a row make: see `stepsOf`. */
export function compose(name: string, pattern: string): void {
  const made = patternOf(pattern, setOf(name));
  for (const set of made.steps[0]!.sets) MAKES[set]!.push(made);
}

/** Has the pattern state `number`, which the caller gives a meaning. */
export function state(pattern: string, number: number): void {
  const loose = /^\{(\d+)\} (.+)/.exec(pattern);
  if (loose) {
    const needs = stepsOf(loose[2]!).map(({ sets }) => sets);
    LOOSE.push({ most: Number(loose[1]), needs, gives: number });
    return;
  }
  STATES.push(patternOf(pattern, number));
  built = undefined;
}

function patternOf(pattern: string, gives: number): Pattern {
  const steps = stepsOf(pattern);
  const needs: (readonly number[])[] = [];
  for (let k = steps.length - 1; k > 0; k--) if (!steps[k]!.optional) needs.push(steps[k]!.sets);
  return { steps, needs, gives, stamp: 0 };
}

/** What is common in notices, whatever few patterns name it. */
const COMMON =
  "=the =of =in =and =to =a =as =for =by =that =this =is =be =been =not =was =were =with =from =on =at =have =has =had =it =we =are =which =under =no =one =all =our =their =other =same =can =third =authors =author =journal =article =paper =published =retracted =retraction =editor =review =peer_review =integrity =cited =third_party THEIR WORK HOUSE AUTHOR UNABLE WANTING DECLARE FOREIGN_WORK STUFF GIVE OFFICE BODY RESULT BE NOT";

/** Puts each pattern under the classes of its rarest step. What few patterns name is taken for rare. */
function build(): Index {
  const uses = MAKES.map(() => 0);
  for (const { steps, needs } of STATES)
    for (const need of [steps[0]!.sets, ...needs]) for (const set of need) uses[set]!++;
  for (const name of COMMON.split(" ")) {
    const set = NAMES.get(name);
    if (set !== undefined) uses[set]! += 2_000;
  }
  const found: number[][] = MAKES.map(() => []);
  for (const [number, { steps, needs }] of STATES.entries()) {
    const [rarest, next = []] = [steps[0]!.sets, ...needs].sort((a, b) => sum(uses, a) - sum(uses, b));
    for (const set of rarest!) found[set]!.push(number, next.length, ...next);
  }
  const begins = new Int32Array(found.length + 1);
  for (const [set, each] of found.entries()) begins[set + 1] = begins[set]! + each.length;
  return {
    keyed: Int32Array.from(found.flat()),
    begins,
    makes: Uint8Array.from(MAKES, (each) => (each.length > 0 ? 1 : 0)),
    seen: new Int32Array(2 * found.length),
  };
}

function sum(uses: readonly number[], sets: readonly number[]): number {
  let all = 0;
  for (const set of sets) all += uses[set]!;
  return all;
}

/**
 * A pattern is a row of steps: words or classes parted by "/", "~" or "~3" where up to six or three more words may stand between
 * (fillers are free), "?" behind a step that may be wanting, and ">" before what must follow but is no part of the passage.
 * One that begins with "{12}" wants its steps in any order within twelve words, without overlap.
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

const NOTHING: readonly Occurrence[] = [];
/** No sentence that was written to be read needs more looks than this. */
const MOST_LOOKS = 1_200;

/** Reads one sentence's words: classes first, then what its patterns state. */
export class Sentence {
  readonly words: Words;
  readonly at: (readonly Occurrence[])[];
  private looks = 0;
  private readonly stamp = ++stamps;
  private readonly index: Index;

  constructor(words: Words) {
    this.words = words;
    built ??= build();
    this.index = built;
    const { seen } = built;
    const at: (readonly Occurrence[])[] = [];
    for (let i = 0; i < words.lower.length; i++) at.push(this.known(words.lower[i]!, i));
    this.at = at;
    this.make();
    for (let i = 0; i < at.length; i++) {
      const here = at[i]!;
      for (let k = 0; k < here.length; k++) {
        const { set } = here[k]!;
        seen[2 * set] = this.stamp;
        seen[2 * set + 1] = i;
      }
    }
  }

  private known(word: string, i: number): readonly Occurrence[] {
    const entry = WORDS.get(word);
    if (!entry) return NOTHING;
    const { sets, phrases } = entry;
    let found: Occurrence[] | undefined;
    const { lower, stop } = this.words;
    for (let p = 0; p < phrases.length; p++) {
      const rest = phrases[p]![0];
      let k = 0;
      while (k < rest.length && lower[i + 1 + k] === rest[k] && stop[i + 1 + k] === 0) k++;
      if (k < rest.length) continue;
      found ??= sets.slice();
      found.push(phrases[p]![1]);
    }
    return found ?? sets;
  }

  /** Classes made of classes, from the right, so that what they are made of is known; a class may be made of made ones. */
  private make(): void {
    for (let i = this.at.length - 1; i >= 0 && this.looks <= MOST_LOOKS; i--) {
      let here = this.at[i]!;
      let own: Occurrence[] | undefined; // what a word begins is not its own until something is added
      for (let k = 0; k < here.length && here.length < 24; k++) {
        if (this.index.makes[here[k]!.set] === 0) continue;
        const makes = MAKES[here[k]!.set]!;
        for (let m = 0; m < makes.length; m++) {
          const { steps, gives } = makes[m]!;
          const length = this.follow(steps, 1, i + here[k]!.length) - i;
          if (length <= 0 || has(here, gives, length)) continue;
          if (!own) this.at[i] = here = own = here.slice();
          own.push({ set: gives, length });
        }
      }
    }
  }

  /** What the patterns state, each once for each place at which it begins. */
  *matches(): Generator<Match> {
    for (const { most, needs, gives } of LOOSE) {
      if (!needs.every((sets) => this.lastOf(sets) >= 0)) continue;
      const found = closest(this.at, this.words.stop, needs, most);
      if (found) yield { gives, ...found };
    }
    if (!this.look()) return;
    for (let i = 0; i < this.at.length && this.looks <= MOST_LOOKS; i++) {
      for (const { set, length } of this.at[i]!) {
        const patterns = LOOKED[set] === this.stamp ? POSSIBLE[set]! : NONE;
        for (let p = 0; p < patterns.length; p++) {
          const { pattern, last } = patterns[p]!;
          if (last < i + length) continue;
          const to = this.follow(pattern.steps, 1, i + length);
          if (to > 0) yield { gives: pattern.gives, from: i, to };
        }
      }
    }
  }

  /** Looks for the patterns that the sentence's words may fit, by the class that they begin with; false where there are none. */
  private look(): boolean {
    const { stamp } = this;
    const { keyed, begins, seen } = this.index;
    const found: Possible[] = [];
    for (let i = 0; i < this.at.length; i++) {
      const here = this.at[i]!;
      for (let k = 0; k < here.length; k++) {
        const { set } = here[k]!;
        if (seen[2 * set + 1] !== i) continue; // once for each class
        for (let p = begins[set]!, end = begins[set + 1]!; p < end; ) {
          const number = keyed[p]!;
          const first = p + 2;
          p = first + keyed[p + 1]!;
          let fits = p === first;
          for (let n = first; n < p && !fits; n++) fits = seen[2 * keyed[n]!] === stamp;
          if (!fits) continue;
          const pattern = STATES[number]!;
          if (pattern.stamp === stamp) continue;
          pattern.stamp = stamp;
          const last = this.fits(pattern);
          if (last >= 0) found.push({ pattern, last });
        }
      }
    }
    if (found.length > 1) found.sort((a, b) => a.pattern.gives - b.pattern.gives);
    for (const each of found) {
      for (const set of each.pattern.steps[0]!.sets) {
        if (LOOKED[set] !== stamp) {
          LOOKED[set] = stamp;
          POSSIBLE[set] = [];
        }
        POSSIBLE[set]!.push(each);
      }
    }
    return found.length > 0;
  }

  /** The last word at which what the pattern needs last may begin; -1 where the sentence lacks something that it needs. */
  private fits({ needs, steps }: Pattern): number {
    for (let n = needs.length - 1; n > 0; n--) if (this.lastOf(needs[n]!) < 0) return -1;
    if (this.lastOf(steps[0]!.sets) < 0) return -1;
    return needs.length > 0 ? this.lastOf(needs[0]!) : Number.MAX_SAFE_INTEGER;
  }

  /** The last word at which one of the classes begins; -1 where the sentence has none. */
  private lastOf(sets: readonly number[]): number {
    const { seen } = this.index;
    let last = -1;
    for (let k = 0; k < sets.length; k++) {
      const at = 2 * sets[k]!;
      if (seen[at] === this.stamp && seen[at + 1]! > last) last = seen[at + 1]!;
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
      const here = this.at[i]!;
      for (let n = 0; n < here.length; n++) {
        if (!sets.includes(here[n]!.set)) continue;
        const to = this.follow(steps, k + 1, i + here[n]!.length);
        if (to > 0) return beyond ? from : to;
      }
      if (!filler[i] && left-- === 0) break;
    }
    return optional ? this.follow(steps, k + 1, from) : 0;
  }
}

function has(here: readonly Occurrence[], set: number, length: number): boolean {
  for (let k = 0; k < here.length; k++) if (here[k]!.set === set && here[k]!.length === length) return true;
  return false;
}

/** The number of a class. */
export function classNumber(name: string): number {
  return setOf(name);
}
