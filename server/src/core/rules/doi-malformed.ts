import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { doisWith } from "./facts.ts";

export const doiMalformed = rule({
  id: "doi-malformed",
  group: "wrong",
  severity: "error",
  summary: "A DOI is printed that cannot be one.",
  why: "It resolves to nothing, and the registries that read it drop the link.",
  source: "ISO 26324; Crossref deposit schema: 10.[0-9]{4,9}/.{1,200}",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (doi: [|10.12/eel.1|]).",
    },
    { good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (doi: 10.1234/eel.1)." },
  ],
  *check(notice) {
    for (const { core } of doisWith(notice, "malformed")) {
      yield {
        span: core,
        message: say("This is no DOI: one begins with 10., four to nine digits and a slash, and goes on behind it."),
      };
    }
  },
});
