import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { endOfHeading, missing } from "./places.ts";

export const noticeDoiMissing = rule({
  id: "notice-doi-missing",
  group: "missing",
  field: "/notice/doi",
  severity: "warning",
  summary: "The notice does not give its own DOI.",
  why: "The notice is an item of its own that others cite and that Crossref links to the article; without a DOI it can be lost when the site changes.",
  source: "Crossref, registering updates; NISO RP-45-2024 CREC (unverified)",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nJane Marsh, Bruno Reed\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/ret.9\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    if (!notice.item.doi)
      yield missing(notice, say("The DOI of this notice is missing."), {
        title: say("Add the DOI of this notice"),
        at: endOfHeading(notice),
        snippet: "\n\nhttps://doi.org/${1:DOI of this notice}",
      });
  },
});
