import type { DecisionFact } from "./fact.ts";

type Expected = (...agents: readonly string[]) => object;

/** What an example must give: each agent is a role, and its name behind a colon where it has one. */
export const by = expected("by");
export const requestedBy = expected("requestedBy");
export const approvedBy = expected("approvedBy");

/** The guideline that the decision itself names. */
export function guideline(name: string): object {
  return { guideline: name };
}

function expected(part: DecisionFact["part"]): Expected {
  return (...agents) => ({
    part,
    agents: agents.map((agent) => {
      const [role, name] = agent.split(": ");
      return { role, ...(name && { name }) };
    }),
  });
}
