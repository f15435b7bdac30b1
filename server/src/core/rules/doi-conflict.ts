import { rule } from "../rule.ts";
import { say } from "../wording.ts";

export const doiConflict = rule({
  id: "doi-conflict",
  group: "wrong",
  field: "/originals/0/doi",
  severity: "warning",
  summary: "Two different DOIs are offered for the one original.",
  why: "One of them leads to another article, or to none; the registries take whichever they find first.",
  source: "Crossref, registering updates",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\nThe online version of the original article can be found at https://doi.org/10.1234/eel.7.\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. 2019;12:34-41. doi: [|10.1234/eel.1|]",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\nThe online version of the original article can be found at https://doi.org/10.1234/eel.1.\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
  ],
  *check({ originals }) {
    for (const { doi, dois } of originals) {
      if (!doi) continue;
      const seen = new Set([doi.value.toLowerCase()]);
      for (const other of dois) {
        if (seen.has(other.value.toLowerCase())) continue;
        seen.add(other.value.toLowerCase());
        yield {
          span: other.span,
          message: say("Elsewhere the original's DOI is {0}, here it is {1}.", doi.value, other.value),
          related: [{ span: doi.span, message: say("Here it is {0}.", doi.value) }],
        };
      }
    }
  },
});
