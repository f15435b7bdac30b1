import { check } from "recheck";
import type { Expression } from "./collect.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./verdicts.ts";

/** The same as another checker says it, which decides most in so many seconds. */
export function ask(expression: Pick<Expression, "pattern" | "flags">, seconds: number): Promise<Verdict> {
  return judge(expression, async ({ pattern, flags }) => {
    const said = await check(pattern, flags, { checker: "automaton", timeout: seconds * 1_000 });
    if (said.status === "unknown") {
      if (said.error.kind === "timeout" || said.error.kind === "unsupported") return "unknown";
      throw new Error(`/${pattern}/${flags}: ${JSON.stringify(said.error)}`);
    }
    const { complexity } = said;
    if (complexity.type === "exponential") return "exponential";
    if (complexity.type === "polynomial") return complexity.degree;
    return complexity.type === "linear" ? 1 : 0;
  });
}
