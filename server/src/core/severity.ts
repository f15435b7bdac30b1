import type { Rule, Severity } from "./rule.ts";
import { columnOf, type Kind } from "./vocabulary/kinds.ts";

/** Rule id → severity, as a setting or a `.notices.json` gives it; a rule that is not named keeps its own. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/** What holds where nothing is set. */
export const DEFAULTS: Severities = {};

/** The severity of a rule for notices of a kind, or undefined where it does not fire. */
export function severityFor(rule: Rule, kind: Kind | undefined, severities: Severities): Severity | undefined {
  const own = typeof rule.severity === "string" ? rule.severity : rule.severity[columnOf(kind)];
  const set = severities[rule.id];
  if (set === "off") return undefined;
  return own && (set ?? own);
}
