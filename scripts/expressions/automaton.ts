import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** What an engine does with an expression, without what it keeps in mind: from each place that reads a letter on to the next. */
export interface Automaton {
  /** Places are numbers from 0. */
  readonly places: number;
  /** For each place, those that may follow, and in how many ways, 2 being many. */
  readonly follow: readonly ReadonlyMap<number, number>[];
  /** Whether there is a letter that all these places read. */
  meet(...places: readonly number[]): boolean;
}

type Kind = "word" | "line end" | "other";

/** A point between letters. */
interface Point {
  /** What may come next, in one step. */
  readonly next: Point[];
  /** The letters that are read to come here, all of one kind. */
  place?: number;
  kind?: Kind;
  /** What has to hold here. */
  asks?: "start" | "end" | "line start" | "line end" | "boundary" | "inside";
  /** For the end of a turn that must have read something: where the turn began. */
  began?: Point;
}

/** So many steps may be looked at from one place. */
const MOST_STEPS = 200_000;
const DONE = -1;

/** Says that there is too much to look at. */
export class TooManyWays extends Error {}

/** The automaton of an expression that has neither looks nor references nor limits above a few. It is searched for everywhere. */
export function automatonOf(pattern: string, flags: string): Automaton {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes("u"),
  });
  const read = readerOf(tree, flags);
  const letters: bigint[] = [];
  const places: Point[] = [];
  const point = (): Point => ({ next: [] });
  const place = (set: bigint, kind: Kind): Point => {
    const made: Point = { next: [], place: letters.length, kind };
    letters.push(set);
    places.push(made);
    return made;
  };
  const placesFor = (set: bigint): Point[] =>
    (["word", "line end", "other"] as const)
      .filter((kind) => (set & read.kinds[kind]) !== 0n)
      .map((kind) => place(set & read.kinds[kind], kind));
  /** Adds points for letters behind one, and gives the point behind them. */
  const reading = (from: Point, set: bigint): Point => {
    const to = point();
    for (const made of placesFor(set)) {
      from.next.push(made);
      made.next.push(to);
    }
    return to;
  };
  const either = (from: Point, list: readonly AST.Alternative[]): Point => {
    const to = point();
    for (const { elements } of list) {
      let at = from;
      for (const each of elements) at = build(at, each);
      at.next.push(to);
    }
    return to;
  };
  const build = (from: Point, node: AST.Element): Point => {
    switch (node.type) {
      case "Group":
      case "CapturingGroup":
        return either(from, node.alternatives);
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        return reading(from, read.letters(node));
      case "Assertion": {
        if (node.kind === "lookahead" || node.kind === "lookbehind") break;
        const lines = flags.includes("m");
        const to = point();
        if (node.kind === "word") to.asks = node.negate ? "inside" : "boundary";
        else to.asks = lines ? `line ${node.kind}` : node.kind;
        from.next.push(to);
        return to;
      }
      case "Quantifier":
        return repeating(from, node);
    }
    throw new Error(`${pattern} has something left that is not known here: ${node.raw}`);
  };
  const repeating = (from: Point, { min, max, element }: AST.Quantifier): Point => {
    if (min > 1 || (max > 1 && max !== Number.POSITIVE_INFINITY)) {
      let at = from;
      for (let i = 0; i < min; i++) at = build(at, element);
      const to = point();
      for (let i = min; i < max; i++) {
        if (max === Number.POSITIVE_INFINITY) throw new Error(`${pattern} has a limit left.`);
        at.next.push(to);
        at = build(at, element);
      }
      at.next.push(to);
      return to;
    }
    const begin = point();
    const end = point();
    const to = point();
    from.next.push(begin);
    build(begin, element).next.push(end);
    end.next.push(to);
    if (max > 1) end.next.push(begin);
    if (min === 0) {
      end.began = begin;
      from.next.push(to);
    }
    return to;
  };

  const start = point();
  const search = placesFor(read.all);
  const done = either(start, tree.alternatives);
  for (const each of search) each.next.push(...search, start);
  const follow = places.map((from) => followersOf(from, done));
  // where an engine is done whatever comes, it tries nothing else any more
  const sure = new Set([...follow.keys()].filter((each) => follow[each]!.delete(DONE)));
  for (let size = -1; size !== sure.size; ) {
    size = sure.size;
    for (const each of sure) if (![...follow[each]!.keys()].every((to) => sure.has(to))) sure.delete(each);
  }
  for (const each of sure) follow[each]!.clear();
  // what begins with the text is not searched for
  if (search.every(({ place }) => follow[place!]!.size <= search.length))
    for (const { place } of search) follow[place!]!.clear();
  // what can only be read at the beginning of a text
  const first = place(0n, "other");
  first.next.push(start);
  const behindFirst = followersOf(first, done, true);
  behindFirst.delete(DONE);
  follow.push(behindFirst);
  return {
    places: follow.length,
    follow,
    meet: (...list) => list.reduce((common, each) => common & letters[each]!, read.all) !== 0n,
  };
}

/** The places behind one, each with the number of ways to it, and `DONE` where the expression may end there. */
function followersOf(from: Point, done: Point, atStart = false): Map<number, number> {
  const found = new Map<number, number>();
  const on = new Set<Point>();
  let steps = 0;
  /** `boundary` and `lineEnd`: what was asked for on the way. */
  const walk = (point: Point, boundary: boolean | undefined, lineEnd: boolean): void => {
    if (++steps > MOST_STEPS) throw new TooManyWays();
    const { place, kind, asks } = point;
    if (place !== undefined) {
      if (boundary !== undefined && boundary !== ((kind === "word") !== (from.kind === "word"))) return;
      if (!lineEnd || kind === "line end") found.set(place, Math.min(2, (found.get(place) ?? 0) + 1));
      return;
    }
    if (point === done && boundary === undefined && !lineEnd) found.set(DONE, 1);
    if (on.has(point) || (point.began && on.has(point.began))) return;
    if (asks === "end" || (asks === "start" && !atStart)) return;
    if (asks === "line start" && !atStart && from.kind !== "line end") return;
    const asked = asks === "boundary" ? true : asks === "inside" ? false : boundary;
    if (boundary !== undefined && asked !== boundary) return;
    on.add(point);
    for (const each of point.next) walk(each, asked, lineEnd || asks === "line end");
    on.delete(point);
  };
  for (const each of from.next) walk(each, undefined, false);
  return found;
}

interface Reader {
  readonly all: bigint;
  readonly kinds: Readonly<Record<Kind, bigint>>;
  letters(node: AST.Character | AST.CharacterSet | AST.CharacterClass): bigint;
}

/** Letters that no class of the expression tells apart are one bit. */
function readerOf(tree: AST.Pattern, flags: string): Reader {
  const sets = new Map<string, bigint>();
  const named = new Set<number>();
  visitRegExpAST(tree, {
    onCharacterEnter(node) {
      named.add(node.value);
      if (node.parent.type !== "CharacterClass" && node.parent.type !== "CharacterClassRange") sets.set(node.raw, 0n);
    },
    onCharacterSetEnter(node) {
      if (node.parent.type !== "CharacterClass") sets.set(node.raw, 0n);
    },
    onCharacterClassEnter: (node) => void sets.set(node.raw, 0n),
  });
  const candidates = new Set<number>();
  for (let i = 0; i < 0x250; i++) candidates.add(i);
  for (let i = 0x2000; i < 0x2070; i++) candidates.add(i);
  for (const each of [...named, 0x301, 0x661, 0x4e00, 0xe000, 0xf8ff, 0xfffd, 0x1f600])
    for (const near of [each - 1, each, each + 1]) if (near >= 0 && near <= 0x10ffff) candidates.add(near);

  const plain = flags.replace(/[^ius]/g, "");
  const tests = [...sets.keys()].map((raw) => new RegExp(`^(?:${raw})$`, plain));
  const asksForLines = flags.includes("m");
  const wordLetter = new RegExp("^\\w$", plain);
  const kinds = new Map<string, bigint>();
  let all = 0n;
  const ofKind = { word: 0n, "line end": 0n, other: 0n };
  const raws = [...sets.keys()];
  for (const code of candidates) {
    if (!flags.includes("u") && code > 0xffff) continue;
    const letter = String.fromCodePoint(code);
    const own = wordLetter.test(letter)
      ? "word"
      : asksForLines && /^[\n\r\u2028\u2029]$/.test(letter)
        ? "line end"
        : "other";
    const kind = tests.map((test) => (test.test(letter) ? 1 : 0)).join("") + own;
    if (kinds.has(kind)) continue;
    const bit = 1n << BigInt(kinds.size);
    kinds.set(kind, bit);
    all |= bit;
    ofKind[own] |= bit;
    for (const [i, raw] of raws.entries()) if (kind[i] === "1") sets.set(raw, sets.get(raw)! | bit);
  }
  return { all, kinds: ofKind, letters: (node) => sets.get(node.raw)! };
}
