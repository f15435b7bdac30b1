import { automatonOf, TooManyWays } from "./automaton.ts";

export { TooManyWays };

/** So many places, or pairs or triples of them, are gone through at most at a time. */
const MOST = 2_000_000;

/**
 * How the steps of an engine that tries every way through a text grow with it, for a simple expression: the degree of the
 * polynomial that bounds them, 0 where they do not grow, `exponential` where there is none.
 *
 * There is none if and only if two ways lead from a place back to itself on the same letters. The degree is one more than the
 * longest row of loops of which each hands over to the next: on some letters both come back, and the first leads to the second
 * (A. Weber and H. Seidl, On the degree of ambiguity of finite automata, 1991).
 */
export function waysThrough(pattern: string, flags: string): number | "exponential" {
  const { places, follow, meet } = automatonOf(pattern, flags);
  const left = (pair: number) => Math.floor(pair / places);
  const right = (pair: number) => pair % places;
  const all = follow.map((_, place) => place);
  const loops = components(all, (place) => [...follow[place]!.keys()]);
  const loopOf = new Int32Array(places).fill(-1);
  for (const [i, loop] of loops.entries()) for (const place of loop) loopOf[place] = i;
  /** Where two go on together, the one in the first loop and the other in the second. */
  const together = (pair: number, first: number, second: number): number[] => {
    const list: number[] = [];
    for (const x of follow[left(pair)]!.keys()) {
      if (loopOf[x] !== first) continue;
      for (const y of follow[right(pair)]!.keys()) if (loopOf[y] === second && meet(x, y)) list.push(x * places + y);
    }
    return list;
  };
  if (loops.some((_, i) => forks(i))) return "exponential";

  const before = backwards(all, (place) => [...follow[place]!.keys()]);
  const leadsTo = loops.map(([place]) => reachable([place!], (each) => before.get(each) ?? []));
  const rows = new Map<number, number>();
  const longestRow = (from: number): number => {
    const known = rows.get(from);
    if (known !== undefined) return known;
    let most = 0;
    for (const to of loops.keys()) {
      if (to === from || !leadsTo[to]!.has(loops[from]![0]!)) continue;
      const rest = longestRow(to);
      if (rest >= most) most = rest + (handsOver(from, to) ? 1 : 0);
    }
    rows.set(from, most);
    return most;
  };
  return loops.length === 0 ? 0 : 1 + Math.max(...[...loops.keys()].map(longestRow));

  function forks(loop: number): boolean {
    const own = loops[loop]!;
    if (own.some((from) => [...follow[from]!].some(([to, ways]) => loopOf[to] === loop && ways > 1))) return true;
    const next = new Map<number, number[]>();
    const met = reachable(
      own.map((place) => place * places + place),
      (pair) => {
        const list = together(pair, loop, loop);
        next.set(pair, list);
        return list;
      },
    );
    const back = backwards(met, (pair) => next.get(pair)!);
    const home = reachable(
      [...met].filter((pair) => left(pair) === right(pair)),
      (pair) => back.get(pair) ?? [],
    );
    return [...home].some((pair) => left(pair) !== right(pair));
  }

  function handsOver(first: number, second: number): boolean {
    const pairs = loops[first]!.flatMap((x) => loops[second]!.filter((y) => meet(x, y)).map((y) => x * places + y));
    const next = new Map(pairs.map((pair) => [pair, together(pair, first, second)]));
    // one pair stands for all that it comes back from
    return components(pairs, (pair) => next.get(pair)!).some((component) => {
      const own = new Set(component);
      const [pair] = component as [number];
      const on = (triple: number): number[] => {
        const list: number[] = [];
        const behind = [...follow[right(triple)]!.keys()].filter((each) => leadsTo[second]!.has(each));
        for (const to of next.get(left(triple))!) {
          if (own.has(to))
            for (const each of behind) if (meet(left(to), right(to), each)) list.push(to * places + each);
        }
        return list;
      };
      return reachable([pair * places + left(pair)], on).has(pair * places + right(pair));
    });
  }
}

function reachable(from: readonly number[], next: (node: number) => readonly number[]): Set<number> {
  const seen = new Set(from);
  for (const node of seen) {
    for (const each of next(node)) seen.add(each);
    if (seen.size > MOST) throw new TooManyWays();
  }
  return seen;
}

function backwards(nodes: Iterable<number>, next: (node: number) => readonly number[]): Map<number, number[]> {
  const back = new Map<number, number[]>();
  for (const node of nodes) {
    for (const to of next(node)) {
      const list = back.get(to);
      if (list) list.push(node);
      else back.set(to, [node]);
    }
  }
  return back;
}

/** The sets of nodes that all come back to each other; a node that does not come back to itself is in none. */
function components(nodes: readonly number[], next: (node: number) => readonly number[]): number[][] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const root of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, rest: [...next(root)] }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = top.rest.pop();
      if (to === undefined) order.push(path.pop()!.node);
      else if (!seen.has(to)) {
        seen.add(to);
        path.push({ node: to, rest: [...next(to)] });
      }
    }
  }
  const back = backwards(nodes, next);
  const taken = new Set<number>();
  const found: number[][] = [];
  for (const root of order.toReversed()) {
    if (taken.has(root)) continue;
    const component = [...reachable([root], (node) => (back.get(node) ?? []).filter((each) => !taken.has(each)))];
    for (const each of component) taken.add(each);
    if (component.length > 1 || next(root).includes(root)) found.push(component);
  }
  return found;
}
