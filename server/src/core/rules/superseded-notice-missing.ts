import { rule } from "../rule.ts";
import { kindInWords } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";

export const supersededNoticeMissing = rule({
  id: "superseded-notice-missing",
  group: "missing",
  field: "/related",
  severity: {
    retraction: "warning",
    "expression-of-concern": "warning",
    correction: "information",
    removal: "information",
    reinstatement: "warning",
  },
  summary: "The notice says that it follows an earlier one, but not which.",
  why: "Readers of the earlier notice, and the registries that list it, must be able to follow the article from one to the next.",
  source: "Retraction Watch Database User Guide, upgrade or update of prior notices",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThis notice [|replaces an earlier expression of concern|]. The Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThis notice replaces the expression of concern published on 4 March 2020 (https://doi.org/10.1234/eoc.5). The Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    for (const { relation, kind, doi, citation, span } of notice.related) {
      if (relation !== "follows" || doi || citation) continue;
      const near = notice.text.slice(span.start, span.end + 60);
      if (/\b(?:19|20)\d\d\b|10\.\d{4}/.test(near)) continue;
      const words = kind ? kindInWords(kind) : say("notice");
      yield {
        span,
        message: say("Which earlier {0} is meant: its DOI or date is missing.", words),
        phrases: () => [
          {
            title: say("Name the earlier {0}", words),
            at: span.end,
            snippet: " (https://doi.org/${1:DOI of the earlier notice})",
          },
        ],
      };
    }
  },
});
