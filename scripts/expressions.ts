import { availableParallelism } from "node:os";
import { collect, type Expression } from "./expressions/collect.ts";
import { blame, prove, worse } from "./expressions/judge.ts";
import { ask } from "./expressions/recheck.ts";
import { keep, keyOf, type Verdict, verdicts } from "./expressions/verdicts.ts";

// npm run expressions -- [SECONDS]: judges every expression that is new, or of which more or less is proven than was, and keeps
// the verdicts for the test. A second checker, which knows nothing of the first, gets so many seconds for each; the worse verdict
// is kept.
const seconds = Number(process.argv[2] ?? 3);

const all = await collect();
const old = verdicts();
const kept = new Map<string, Verdict>();
const open = new Map<string, { readonly expression: Expression; readonly ours: Verdict }>();
for (const expression of all) {
  const key = keyOf(expression);
  const ours = await prove(expression);
  if (old.get(key) === ours && ours !== "unknown") kept.set(key, ours);
  else open.set(key, { expression, ours });
}
console.log(`${all.length} expressions, ${open.size} to judge`);
const rest = open.entries();
await Promise.all(Array.from({ length: availableParallelism() }, judgeSome));
keep(kept);
for (const [key, { expression }] of open) {
  const verdict = kept.get(key)!;
  if (verdict === "safe") continue;
  console.log(`${verdict}: ${expression.files.join(", ")}: /${expression.pattern}/${expression.flags}`);
  if (verdict === "exponential") for (const each of await blame(expression)) console.log(`  for: ${each}`);
}
const tally = new Map<Verdict, number>();
for (const verdict of kept.values()) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
console.log([...tally].map(([verdict, count]) => `${verdict} ${count}`).join(", "));
// the second checker is a process that waits for more
process.exit();

async function judgeSome(): Promise<void> {
  for (const [key, { expression, ours }] of rest) {
    const theirs = await ask(expression, seconds);
    if (worse(ours, theirs) !== ours) console.log(`The second checker calls this ${theirs}, not ${ours}:`);
    kept.set(key, worse(ours, theirs));
    if (kept.size % 20 === 0) keep(kept);
  }
}
