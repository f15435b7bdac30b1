// npm run learn: what the passages teach. A fifth at a time of those that no wording was made from is read with a table made without it.
import { join } from "node:path";
import { causesIn } from "../server/src/core/facts/reasons/index.ts";
import { tableOf } from "../server/src/core/facts/reasons/likely.ts";
import { learn, printed } from "./learn/learn.ts";
import { lessons, type Passage, passages, sentencesIn } from "./learn/passages.ts";

const FOLDS = 5;
const ROOT = join(import.meta.dirname, "..");
const apart = passages(ROOT, "apart.txt");
const others = passages(ROOT).filter(({ text }) => !apart.some((each) => each.text === text));
const none = tableOf({ CAUSES: "", BIASES: "", SIGNS: "", WEIGHTS: "" });
const wordings = { expected: 0, found: 0, right: 0 };
const both = { expected: 0, found: 0, right: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const tried = apart.filter((_, i) => i % FOLDS === fold);
  const table = tableOf(printed(learn(lessons([...others, ...apart.filter((_, i) => i % FOLDS !== fold)]))));
  for (const passage of tried) {
    tally(wordings, passage, (sentence) => causesIn(sentence, none).stated);
    tally(both, passage, (sentence) => Object.values(causesIn(sentence, table)).flat());
  }
}
console.log(
  `${apart.length} passages that no wording was made from, of which a table's four fifths had ${others.length} others beside them`,
);
for (const [name, { expected, found, right }] of Object.entries({ "wordings alone": wordings, "with the table": both }))
  console.log(
    `${name}  precision ${(right / found).toFixed(3)}  recall ${(right / expected).toFixed(3)}  F1 ${((2 * right) / (expected + found)).toFixed(3)}`,
  );

function tally(
  into: { expected: number; found: number; right: number },
  { codes, text }: Passage,
  causes: (sentence: string) => readonly string[],
) {
  const found = new Set(sentencesIn(text).flatMap(causes));
  into.expected += codes.length;
  into.found += found.size;
  into.right += codes.filter((code) => found.has(code)).length;
}
