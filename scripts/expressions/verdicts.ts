import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../host/folders.ts";
import type { Expression } from "./collect.ts";

/** What is proven of an expression: that its steps grow no faster than the text, or than a polynomial of a degree. */
export type Verdict = "safe" | `polynomial${number}` | "exponential" | "unknown";

/** Where the verdicts are kept: key of an expression → verdict. */
const FILE = path.join(root, "test/fixtures/expressions.json");

/** The key under which an expression's verdict is kept: those that take the same steps have the same. */
export function keyOf({ pattern, flags }: Pick<Expression, "pattern" | "flags">): string {
  return createHash("sha256")
    .update(`/${pattern}/${flags.replace(/[dg]/g, "")}`)
    .digest("base64url")
    .slice(0, 16);
}

/** The degree of the polynomial that bounds the steps, if there is one. */
export function degreeOf(verdict: Verdict): number | undefined {
  if (verdict === "safe") return 1;
  return verdict.startsWith("polynomial") ? Number(verdict.slice("polynomial".length)) : undefined;
}

/** The verdicts that are kept. */
export function verdicts(): Map<string, Verdict> {
  if (!existsSync(FILE)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Verdict>));
}

/** Keeps these verdicts and no others, in the order of their keys. */
export function keep(all: ReadonlyMap<string, Verdict>): void {
  const sorted = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
