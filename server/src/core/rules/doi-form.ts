import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { doisWith, linkOf } from "./facts.ts";

export const doiForm = rule({
  id: "doi-form",
  group: "wrong",
  severity: "information",
  summary: "A DOI is printed as `doi:` or with dx.doi.org where a full link serves.",
  why: "Readers can follow a full link from a PDF or a printout as it stands.",
  source: "Crossref, DOI display guidelines (2017): https://doi.org/10.…",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article ([|doi: 10.1234/eel.1|]).",
      fixed:
        "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article ([|http://dx.doi.org/10.1234/eel.1|]).",
      fixed:
        "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
  ],
  *check(notice) {
    for (const { form, span, value, said } of doisWith(notice, undefined)) {
      if ((form !== "label" && form !== "old-link") || said === "licence") continue;
      yield {
        span,
        message: say("Written as a full link, this DOI can be followed from any copy: {0}", linkOf(value)),
        fix: () => ({ title: say("Print the full link"), edits: [{ span, newText: linkOf(value) }] }),
      };
    }
  },
});
