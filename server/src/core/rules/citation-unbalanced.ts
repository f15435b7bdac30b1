import { rule } from "../rule.ts";
import { say } from "../wording.ts";

export const citationUnbalanced = rule({
  id: "citation-unbalanced",
  group: "wrong",
  severity: "warning",
  summary: "A bracket of the citation is never closed.",
  why: "Programs that look for the citation do not find where it ends; it is a scar of a conversion or of an edit.",
  source: "House rule",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nby Marsh A and Reed B [|(2019. Fish Stud. 9:1076. doi: 10.1234/eel.1|]\n\nThe Publisher retracts the cited article.",
      fixed:
        "# Retraction: On the migration of eels\n\nby Marsh A and Reed B (2019. Fish Stud. 9:1076. doi: 10.1234/eel.1)\n\nThe Publisher retracts the cited article.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nby Marsh A and Reed B (2019. Fish Stud. 9:1076. doi: 10.1234/eel.1)\n\nThe Publisher retracts the cited article.",
    },
  ],
  *check({ facts, text }) {
    for (const fact of facts) {
      if (fact.kind !== "citation" || fact.unclosed === undefined) continue;
      const at = fact.unclosed;
      const opening = Math.max(fact.span.start, text.lastIndexOf("(", at - 1));
      yield {
        span: { start: opening, end: at },
        message: say("The bracket that opens here is never closed."),
        fix: () => ({ title: say("Close the bracket"), edits: [{ span: { start: at, end: at }, newText: ")" }] }),
      };
    }
  },
});
