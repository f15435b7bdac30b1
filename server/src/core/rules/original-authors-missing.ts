import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { endOfHeading, missing } from "./places.ts";

export const originalAuthorsMissing = rule({
  id: "original-authors-missing",
  group: "missing",
  field: "/originals/0/authors",
  severity: "warning",
  summary: "The notice does not give the authors of the article that it is about.",
  why: "Without the authors the citation of the article is incomplete, and namesakes cannot be told apart.",
  source:
    "COPE Retraction guidelines (2019), 'clearly identify the retracted article (e.g., by including the title and authors in the retraction heading or citing the retracted article)'",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1] because the data in Figure 2 are wrong.\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
  ],
  *check(notice) {
    if (notice.originals.length === 0 || notice.originals.some(({ authors }) => authors.length === 0))
      yield missing(notice, say("The authors of the original article are missing."), {
        title: say("Add the authors of the original"),
        at: endOfHeading(notice),
        snippet: "\n\n${1:authors of the original}",
      });
  },
});
