/** An occurrence of a class: so many words from the one at which it begins. */
export interface Occurrence {
  readonly set: number;
  readonly length: number;
}

/** The first stretch of at most so many words, within one clause, that has one of each of the classes, in any order. */
export function closest(
  at: readonly (readonly Occurrence[])[],
  stop: readonly number[],
  needs: readonly (readonly number[])[],
  most: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let from = 0; from < at.length; from++) {
    if (!needs.some((sets) => lengthOf(at[from]!, sets) > 0)) continue;
    let left = needs;
    for (let i = from; i < at.length && i < from + most; ) {
      if (i > from && stop[i] !== 0) break;
      let length = 0;
      for (const sets of left) {
        length = lengthOf(at[i]!, sets);
        if (length === 0) continue;
        left = left.filter((each) => each !== sets);
        break;
      }
      i += length || 1;
      if (left.length === 0) return { from, to: i };
    }
  }
  return undefined;
}

/** How many words the first member of the classes has among those that begin at one word; 0 for none. */
function lengthOf(here: readonly Occurrence[], sets: readonly number[]): number {
  for (const { set, length } of here) if (sets.includes(set)) return length;
  return 0;
}
