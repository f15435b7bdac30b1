// npm run learn: what the passages teach. A fifth at a time of those that no wording was made from is read with a table made without it.
import { join } from "node:path";
import { causesIn } from "../server/src/core/facts/reasons/index.ts";
import { type Table, tableOf } from "../server/src/core/facts/reasons/likely.ts";
import { learn, printed } from "./learn/learn.ts";
import { bodies, lessons, type Passage, passages, sentencesIn } from "./learn/passages.ts";

const FOLDS = 5;
const ROOT = join(import.meta.dirname, "..");

/** What is read at once: a passage, or all sentences of a notice's body. */
type Text = readonly Passage[];

const apart: readonly Text[] = passages(ROOT, "apart.txt").map((passage) => [passage]);
const whole = bodies(ROOT, "bodies.txt");
const tried = new Set([...apart, ...whole].flat().map(({ text }) => text));
const others = passages(ROOT).filter(({ text }) => !tried.has(text));
const none = tableOf({ CAUSES: "", BIASES: "", SIGNS: "", WEIGHTS: "" });

interface Count {
  expected: number;
  found: number;
  right: number;
}
const counts = new Map<string, Count>();
for (let fold = 0; fold < FOLDS; fold++) {
  const left = (texts: readonly Text[]) => texts.filter((_, i) => i % FOLDS !== fold).flat();
  const table = tableOf(printed(learn(lessons([...others, ...left(apart), ...left(whole)]))));
  for (const [name, texts] of Object.entries({ passages: apart, bodies: whole }))
    for (const text of texts.filter((_, i) => i % FOLDS === fold)) {
      tally(`${name}, wordings alone`, text, none);
      tally(`${name}, with the table`, text, table);
    }
}
console.log(
  `${apart.length} passages that no wording was made from and ${whole.length} bodies of ${whole.flat().length} sentences; a table's four fifths had ${others.length} others beside them`,
);
for (const [name, { expected, found, right }] of counts)
  console.log(
    `${name}  precision ${(right / found).toFixed(3)}  recall ${(right / expected).toFixed(3)}  F1 ${((2 * right) / (expected + found)).toFixed(3)}`,
  );

/** Counts the causes of a text, each once, and those that are read in its sentences. */
function tally(name: string, text: Text, table: Table): void {
  const count = counts.get(name) ?? { expected: 0, found: 0, right: 0 };
  counts.set(name, count);
  const stated = new Set(text.flatMap(({ codes }) => codes));
  const found = new Set(
    text.flatMap((passage) =>
      sentencesIn(passage.text).flatMap((sentence) => Object.values(causesIn(sentence, table)).flat()),
    ),
  );
  count.expected += stated.size;
  count.found += found.size;
  count.right += [...stated].filter((code) => found.has(code)).length;
}
