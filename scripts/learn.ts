// npm run learn: what the passages teach, each fifth of them tried on a table made from the others.
import { join } from "node:path";
import { ALONE, likelyCauses, tableOf } from "../server/src/core/facts/reasons/likely.ts";
import { read } from "../server/src/core/index.ts";
import { learn, printed } from "./learn/learn.ts";
import { examplePassages, passages, sentencesIn } from "./learn/passages.ts";

const FOLDS = 5;
const all = passages(join(import.meta.dirname, ".."));
const examples = examplePassages();
const counts = { passages: all.length, stating: all.filter(({ codes }) => codes.length > 0).length };
const wordings = { expected: 0, found: 0, right: 0 };
const learnt = { expected: 0, found: 0, right: 0 };
const both = { expected: 0, found: 0, right: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const table = tableOf(printed(learn([...examples, ...all.filter((_, i) => i % FOLDS !== fold)])));
  for (const { codes, text } of all.filter((_, i) => i % FOLDS === fold)) {
    const stated = new Set(
      read(`# Retraction\n\n${text}`).reasons.flatMap(({ code, likely }) => (likely ? [] : [code])),
    );
    const guessed = new Set(sentencesIn(text).flatMap((words) => likelyCauses(words, ALONE, table)[0]?.code ?? []));
    tally(wordings, codes, stated);
    tally(learnt, codes, guessed);
    tally(both, codes, stated.size > 0 ? stated : guessed);
  }
}
console.log(`${counts.passages} passages, ${counts.stating} of which state a cause; ${examples.length} examples`);
for (const [name, { expected, found, right }] of Object.entries({ wordings, learnt, both }))
  console.log(
    `${name.padEnd(9)} precision ${(right / found).toFixed(3)}  recall ${(right / expected).toFixed(3)}  F1 ${((2 * right) / (expected + found)).toFixed(3)}`,
  );

function tally(
  into: { expected: number; found: number; right: number },
  codes: readonly string[],
  found: ReadonlySet<string>,
) {
  into.expected += codes.length;
  into.found += found.size;
  into.right += codes.filter((code) => found.has(code)).length;
}
