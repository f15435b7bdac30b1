import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { endOfHeading, missing } from "./places.ts";

export const noticeDateMissing = rule({
  id: "notice-date-missing",
  group: "missing",
  field: "/notice/published",
  severity: "warning",
  summary: "The notice does not say when it appeared.",
  why: "Crossref requires the date of an update, and citations of the article are judged by whether they came before or after it.",
  source: "Crossref schema 5.3.1, update/@date",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nPublished: 3 May 2021\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const impossible = notice.facts.some((fact) => fact.kind === "date" && fact.label === "published" && !fact.value);
    if (!notice.item.published && !impossible)
      yield missing(notice, say("The date of this notice is missing."), {
        title: say("Add the date of this notice"),
        at: endOfHeading(notice),
        snippet: "\n\nPublished: ${1:day month year}",
      });
  },
});
