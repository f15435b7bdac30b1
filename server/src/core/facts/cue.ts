import type { Span } from "../span.ts";

/** One cheap look at a text: whether a pattern fits somewhere in it. */
export interface Cue {
  test(text: string): boolean;
  /** Those of some ranges of the text, in its order, in which it fits. */
  among(text: string, ranges: () => readonly Span[]): readonly Span[];
}

/**
 * A cue that finds the first letters of each alternative of a pattern in one table, and tries the pattern only where they stand:
 * faster by far than an engine is with many alternatives. Each alternative must begin with three letters or more that are
 * printed as they are (`[Rr]` and `(?:a|b)` are, `\w` and `.` are not; without regard to case only where they are Latin-1); `\b` and
 * what is looked behind for may stand before them.
 */
export function cueOf(pattern: RegExp): Cue {
  const at = new RegExp(pattern.source, `${pattern.flags}y`);
  const beginnings = beginningsOf(pattern.source);
  const width = beginnings.every((each) => each.length >= 4) ? 4 : 3;
  const table = new Uint8Array(SLOTS);
  const mask = width === 4 ? 0xfffff : 0x7fff;
  for (const each of beginnings) {
    if (each.length < 3)
      throw new Error(`${pattern.source}: an alternative begins with less than three letters: ${each}`);
    let hash = 0;
    for (let i = 0; i < width; i++) hash = (hash << 5) | (each.charCodeAt(i) & 31);
    table[slotOf(hash)] = 1;
  }
  return cueBy(pattern, at, (text, from) => {
    let hash = 0;
    for (let i = from, first = from + width - 1; i < text.length; i++) {
      hash = ((hash << 5) | (text.charCodeAt(i) & 31)) & mask;
      if (table[Math.imul(hash, 0x9e3779b1) >>> 20] === 0 || i < first) continue;
      at.lastIndex = i - width + 1;
      if (at.test(text)) return i - width + 1;
    }
    return -1;
  });
}

/** A cue whose pattern most texts fit soon: an engine is as fast then. */
export function commonCue(pattern: RegExp): Cue {
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  return cueBy(pattern, all, (text, from) => {
    all.lastIndex = from;
    return all.exec(text)?.index ?? -1;
  });
}

/** `find` gives where the pattern first fits from a place on, -1 where it does not; the fit ends before `at.lastIndex`. */
function cueBy(pattern: RegExp, at: RegExp, find: (text: string, from: number) => number): Cue {
  return {
    test: (text) => find(text, 0) >= 0,
    among(text, ranges) {
      let next = find(text, 0);
      if (next < 0) return NOWHERE;
      const all = ranges();
      const found: Span[] = [];
      for (let i = 0; i < all.length && next >= 0; i++) {
        const { start, end } = all[i]!;
        if (next < start) next = find(text, start);
        if (next < 0 || next >= end) continue;
        // where it goes on behind the range, perhaps it is shorter there
        if (at.lastIndex <= end || pattern.test(text.slice(start, end))) found.push(all[i]!);
        next = end;
        if (i + 1 < all.length) next = find(text, end);
      }
      return found;
    },
  };
}

const NOWHERE: readonly Span[] = [];

/**
 * One look at a text for many cues at once: what it gives says of the cue of each number whether it may fit (the first letters of
 * an alternative stand there, or the cue cannot be told by its first letters). It holds until the next look.
 */
export function sieveOf(cues: readonly RegExp[]): (text: string) => (number: number) => boolean {
  const width = Math.ceil(cues.length / 32);
  const table = new Int32Array(SLOTS * width);
  const always = new Int32Array(width);
  const found = new Int32Array(width);
  const all = cues.map(({ source }) => told(source));
  const letters = all.every((each) => each?.every(({ length }) => length >= 4) ?? true) ? 4 : 3;
  const mask = letters === 4 ? 0xfffff : 0x7fff;
  for (const [number, beginnings] of all.entries()) {
    for (const each of beginnings ?? []) {
      let hash = 0;
      for (let i = 0; i < letters; i++) hash = (hash << 5) | (each.charCodeAt(i) & 31);
      table[slotOf(hash) * width + (number >> 5)]! |= 1 << (number & 31);
    }
    if (!beginnings) always[number >> 5]! |= 1 << (number & 31);
  }
  const may = (number: number) => ((found[number >> 5]! >> (number & 31)) & 1) === 1;
  return (text) => {
    found.set(always);
    let hash = 0;
    for (let i = 0; i < text.length; i++) {
      hash = ((hash << 5) | (text.charCodeAt(i) & 31)) & mask;
      const slot = (Math.imul(hash, 0x9e3779b1) >>> 20) * width;
      for (let k = 0; k < width; k++) found[k]! |= table[slot + k]!;
    }
    return may;
  };
}

/** The beginnings, where each has three letters. */
function told(source: string): readonly string[] | undefined {
  try {
    const beginnings = beginningsOf(source);
    return beginnings.every((each) => each.length >= 3) ? beginnings : undefined;
  } catch {
    return undefined;
  }
}

const SLOTS = 4_096;

/** A slot for the last five bits of each of some letters, in which capitals are like small ones; written out where it is hot. */
function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 20;
}

/** Longer beginnings say no more. */
const ENOUGH = 4;

/** The letters with which what a pattern fits may begin; up to four of each. */
function beginningsOf(source: string): readonly string[] {
  let at = 0;
  /** The alternatives up to a bracket's end. */
  const alternatives = (within: boolean): string[] => {
    const found: string[] = [];
    for (;;) {
      found.push(...row(within));
      if (source[at] !== "|") return found;
      at++;
    }
  };
  const row = (within: boolean): string[] => {
    let open = [""]; // what may still go on
    const closed: string[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      if (open.length === 0 && source[at] === "(") {
        at = endOf(source, at);
        continue;
      }
      const next = item();
      if (!next && within && open.length > 0) throw new Error(`${source}: what stands at ${at} may be anything`);
      const longer = next ? open.flatMap((each) => next.map((letters) => each + letters)) : [];
      if (!next) closed.push(...open);
      open = [];
      for (const each of new Set(longer)) (each.length >= ENOUGH ? closed : open).push(each.slice(0, ENOUGH));
    }
    return [...closed, ...open];
  };
  /** What one item may be; nothing where it may be anything. */
  const item = (): readonly string[] | undefined => {
    let made: readonly string[] | undefined = [""];
    const letter = source[at]!;
    if (/^\(\?(?:[=!]|<[=!])/.test(source.slice(at, at + 4))) at = endOf(source, at);
    else if (letter === "(") {
      at += source[at + 1] === "?" ? 3 : 1;
      made = alternatives(true);
      at++;
    } else if (letter === "[") {
      const end = source.indexOf("]", at);
      const letters = source.slice(at + 1, end);
      made = /^\^|.-.|\\/.test(letters) ? undefined : [...letters];
      at = end + 1;
    } else if (letter === "\\") {
      if (source[at + 1] !== "b") made = /\w/.test(source[at + 1]!) ? undefined : [source[at + 1]!];
      at += 2;
    } else {
      if (!/[$^]/.test(letter)) made = letter === "." ? undefined : [letter];
      at++;
    }
    if (source[at] === "?") {
      at++;
      return made && ["", ...made];
    }
    if (!/[*+{]/.test(source[at] ?? "")) return made;
    at = source[at] === "{" ? source.indexOf("}", at) + 1 : at + 1;
    return undefined;
  };
  return [...new Set(alternatives(false))];
}

/** Behind the bracket that closes the one at `at`. */
function endOf(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "(") depth++;
    else if (source[i] === ")" && --depth === 0) return i + 1;
  }
  return source.length;
}
