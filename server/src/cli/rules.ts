import { RULES, type Rule } from "../core/index.ts";

/** Every rule in two lines: its id, severity and whether it can be fixed; and what is wrong where it fires. */
export function listRules(): string {
  return RULES.map(
    (rule) => `${rule.id}  (${severities(rule)}${rule.fixable ? "; fixable" : ""})\n    ${rule.summary}\n`,
  ).join("");
}

/** A rule's severity in words: one for all kinds, or by kind. */
export function severities({ severity }: Rule): string {
  if (typeof severity === "string") return severity;
  const kinds = Object.entries(severity);
  return [...new Set(Object.values(severity))]
    .map((each) => {
      const held = kinds.filter(([, value]) => value === each).map(([column]) => column);
      return `${each}: ${held.join(", ")}`;
    })
    .join("; ");
}
