import type { FactExample } from "../../fact.ts";

/** Sentences by the codes that they state, parted by ", "; none for "". */
export type Families = Readonly<Record<string, readonly string[]>>;

/** The examples that the sentences of families are. */
export function examplesOf(families: Families): readonly FactExample[] {
  return Object.entries(families).flatMap(([codes, texts]) => {
    const gives = codes === "" ? [] : codes.split(", ").map((code) => ({ code }));
    return texts.map((text) => ({ text, gives }));
  });
}
