import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

/** Words that lead to the new version where neither a DOI nor a citation does. */
const POINTS = /\[\d|same doi|(?:version|article) (?:is|has been|was|can|appears)|available|republished/i;

export const replacementMissing = rule({
  id: "replacement-missing",
  group: "missing",
  field: "/related",
  severity: { retraction: "warning" },
  summary: "The article was retracted and replaced, but the new version is not named.",
  why: "Readers who are sent away from the old version must be sent to the new one.",
  source: "ICMJE, retraction with republication",
  examples: [
    {
      bad: "# [|Retraction and replacement: On the migration of eels|]\n\nThe authors have retracted and replaced this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction and replacement: On the migration of eels\n\nThe authors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. The new version is published as https://doi.org/10.1234/eel.2.",
    },
  ],
  *check(notice) {
    if (notice.kind?.value !== "retract-and-replace") return;
    const named = notice.related.some(
      ({ relation, doi, citation, span }) =>
        relation === "replaced-by" && (doi || citation || POINTS.test(notice.text.slice(span.start, span.end + 40))),
    );
    if (!named)
      yield missing(notice, say("The new version of the article is not named."), {
        title: say("Name the new version"),
        ...sentence(notice, "first", "The new version is published as https://doi.org/${1:DOI of the new version}."),
      });
  },
});
