import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

export const originalDoiMissing = rule({
  id: "original-doi-missing",
  group: "missing",
  field: "/originals/0/doi",
  severity: "error",
  summary: "The notice does not give the DOI of the article that it is about.",
  why: "Crossref, PubMed and reference managers link a notice to its article by DOI; without one, readers of the article never see the notice.",
  source:
    "COPE Retraction guidelines (2019), 'link to the retracted article'; Crossref, registering updates; SciELO Publishing Schema; eLife JATS Schematron. A PMID alone is a warning.",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const lacking = notice.originals.filter(({ doi }) => !doi);
    if (notice.originals.length > 0 && lacking.length === 0) return;
    const message =
      notice.originals.length > 1
        ? say("The DOI of {0} of the {1} original articles is missing.", lacking.length, notice.originals.length)
        : say("The DOI of the original article is missing.");
    const snippet = "The original article is available at https://doi.org/${1:DOI of the original article}.";
    yield {
      ...missing(notice, message, { title: say("Add the DOI of the original"), ...sentence(notice, "first", snippet) }),
      ...(lacking.length > 0 && lacking.every(({ pmid }) => pmid) && { severity: "warning" as const }),
    };
  },
});
