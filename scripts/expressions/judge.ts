import type { Expression } from "./collect.ts";
import { repetitionsOf, type Simple, simplify } from "./simplify.ts";
import { degreeOf, type Verdict } from "./verdicts.ts";
import { TooManyWays, waysThrough } from "./ways.ts";

export type Degree = number | "exponential" | "unknown";
type Ask = (simple: Simple) => Degree | Promise<Degree>;

/** What is proven of an expression, as if no repetition had a limit: its steps grow with the text no faster than that. */
export function prove(expression: Pick<Expression, "pattern" | "flags">): Promise<Verdict> {
  return judge(expression, ({ pattern, flags }) => {
    try {
      return waysThrough(pattern, flags);
    } catch (error) {
      if (error instanceof TooManyWays) return "unknown";
      throw error;
    }
  });
}

/** The smallest repetitions of an expression that are exponential by themselves: what may be repeated fits the same letters in two ways. */
export async function blame({ pattern, flags }: Pick<Expression, "pattern" | "flags">): Promise<readonly string[]> {
  const found: string[] = [];
  for (const raw of repetitionsOf(pattern, flags))
    if (
      !found.some((each) => raw.includes(each)) &&
      (await prove({ pattern: `^(?:${raw})$`, flags })) === "exponential"
    )
      found.push(raw);
  return found;
}

/** The worse of two verdicts; what the one could not decide is left to the other. */
export function worse(one: Verdict, other: Verdict): Verdict {
  if (one === "unknown" || other === "exponential") return other;
  if (other === "unknown" || one === "exponential") return one;
  return degreeOf(one)! > degreeOf(other)! ? one : other;
}

/** What follows of an expression from what can be said of a simple one. */
export async function judge({ pattern, flags }: Pick<Expression, "pattern" | "flags">, askOf: Ask): Promise<Verdict> {
  const degree = await degreeIn(simplify(pattern, flags), askOf);
  if (typeof degree === "string") return degree;
  return degree <= 1 ? "safe" : `polynomial${degree}`;
}

async function degreeIn(simple: Simple, askOf: Ask): Promise<Degree> {
  const own = await askOf(simple);
  if (typeof own === "string") return own;
  let inner = 0;
  for (const look of simple.looks) {
    const degree = await degreeIn(look, askOf);
    if (typeof degree === "string") return degree;
    inner = Math.max(inner, degree);
  }
  // a look is gone through at each step of what is around it, be it one
  return inner === 0 ? own : Math.max(own, 1) + inner;
}
