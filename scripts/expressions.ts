import { availableParallelism } from "node:os";
import { collect, type Expression } from "./expressions/collect.ts";
import { blame, prove, worse } from "./expressions/judge.ts";
import { ask } from "./expressions/recheck.ts";
import { degreeOf, keep, keyOf, type Verdict, verdicts } from "./expressions/verdicts.ts";

// npm run expressions -- [SECONDS]: judges every expression that has no verdict yet, or was not decided, and keeps the verdicts
// for the test. A second checker, which knows nothing of the first, gets so many seconds for each; the worse verdict is kept.
const seconds = Number(process.argv[2] ?? 3);

const all = await collect();
const old = verdicts();
const kept = new Map<string, Verdict>();
const open = new Map<string, Expression>();
for (const each of all) {
  const known = old.get(keyOf(each));
  if (known && degreeOf(known)) kept.set(keyOf(each), known);
  else open.set(keyOf(each), each);
}
console.log(`${all.length} expressions, ${open.size} to judge`);
const rest = open.entries();
await Promise.all(Array.from({ length: availableParallelism() }, judgeSome));
keep(kept);
for (const { files, pattern, flags } of open.values()) {
  const verdict = kept.get(keyOf({ pattern, flags }))!;
  if (verdict !== "safe") console.log(`${verdict}: ${files.join(", ")}: /${pattern}/${flags}`);
  for (const each of verdict === "exponential" ? await blame({ pattern, flags }) : []) console.log(`  for: ${each}`);
}
const tally = new Map<Verdict, number>();
for (const verdict of kept.values()) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
console.log([...tally].map(([verdict, count]) => `${verdict} ${count}`).join(", "));
// the second checker is a process that waits for more
process.exit();

async function judgeSome(): Promise<void> {
  for (const [key, each] of rest) {
    const ours = await prove(each);
    const theirs = await ask(each, seconds);
    if (worse(ours, theirs) !== ours) console.log(`The second checker calls this ${theirs}, not ${ours}:`);
    kept.set(key, worse(ours, theirs));
    if (kept.size % 20 === 0) keep(kept);
  }
}
