import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

export const originalYearMissing = rule({
  id: "original-year-missing",
  group: "missing",
  field: "/originals/0/year",
  severity: "warning",
  summary: "The notice does not give the year of appearance of the article that it is about.",
  why: "Without its year the citation is incomplete, and it stays unclear how long the article stood uncorrected.",
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
    if (notice.originals.length === 0 || notice.originals.some(({ year }) => !year))
      yield missing(notice, say("The year of appearance of the original article is missing."), {
        title: say("Add the year of appearance of the original"),
        ...sentence(notice, "first", "The original article was published in ${1:year}."),
      });
  },
});
