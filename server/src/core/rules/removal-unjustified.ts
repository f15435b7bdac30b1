import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, missing, says, sentence } from "./places.ts";

const SAID =
  /legal|court|law\b|lawsuit|litigation|defamat|libel|infring|copyright|privacy|confidential|anonym|identif(?:y|iable|ied|ication)|consent|personal data|data protection|gdpr|safety|health risk|risk to (?:the )?(?:public|patients?|health|readers?)|public health|security|hazard|harm|danger|temporar|by mistake|inadvertent|unauthori[sz]ed|permission/i;

export const removalUnjustified = rule({
  id: "removal-unjustified",
  group: "missing",
  field: "/reasons",
  severity: { removal: "warning" },
  summary: "The article was removed, and no legal, privacy or safety ground is given.",
  why: "Removal takes the article out of the record; it is reserved for grounds that a retraction cannot meet, and readers must see which it was.",
  source:
    "COPE Retraction guidelines (2019) on removal (unverified); NISO RP-45-2024 CREC: removals need a justification",
  examples: [
    {
      bad: "# [|Removal: On the migration of eels|]\n\nThe Publisher has removed this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
    },
    {
      good: "# Removal: On the migration of eels\n\nThe Publisher has removed this article (https://doi.org/10.1234/eel.1) because it breaches the privacy of a patient.",
    },
  ],
  *check(notice) {
    if (notice.kind?.value === "removal" && !bodyOf(notice).some((block) => says(block, SAID)))
      yield missing(notice, say("The article was removed, but no legal, privacy or safety ground is given for it."), {
        title: say("Give the ground for the removal"),
        ...sentence(
          notice,
          "first",
          "The article was removed, rather than retracted, because ${1:legal, privacy or safety ground}.",
        ),
      });
  },
});
