import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { doisWith } from "./facts.ts";

export const doiBroken = rule({
  id: "doi-broken",
  group: "wrong",
  severity: "error",
  summary: "A DOI has a blank or a line break inside.",
  why: "Everything behind the break is lost when the DOI is followed or read by a program.",
  source: "Crossref, DOI display guidelines",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/[|10.1234/\neel.1|]).",
      fixed:
        "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
  ],
  *check(notice) {
    for (const { core, value } of doisWith(notice, "broken")) {
      yield {
        span: core,
        message: say("This DOI is broken by a blank or line break: it should be {0}.", value),
        fix: () => ({ title: say("Join the DOI"), edits: [{ span: core, newText: value }] }),
      };
    }
  },
});
