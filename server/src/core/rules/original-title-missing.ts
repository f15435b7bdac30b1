import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { endOfHeading, missing } from "./places.ts";

export const originalTitleMissing = rule({
  id: "original-title-missing",
  group: "missing",
  field: "/originals/0/title",
  severity: "error",
  summary: "The notice does not give the title of the article that it is about.",
  why: "Readers and indexers recognise the article by its title; a notice without one is found by nobody who looks for the article.",
  source:
    "COPE Retraction guidelines (2019), 'clearly identify the retracted article'; ICMJE, title of the original in the heading; eLife JATS Schematron",
  examples: [
    { bad: "# [|Retraction|]\n\nThe Editors have retracted this article because the data in Figure 2 are wrong." },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    if (notice.originals.length === 0 || notice.originals.some(({ title }) => !title))
      yield missing(notice, say("The title of the original article is missing."), {
        title: say("Add the title of the original"),
        at: endOfHeading(notice),
        snippet: ": ${1:title of the original article}",
      });
  },
});
