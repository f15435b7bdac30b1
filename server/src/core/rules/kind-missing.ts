import { rule } from "../rule.ts";
import { KIND_NAMES, kindsAgree, withArticle } from "../vocabulary/kinds.ts";
import { missing } from "./places.ts";

export const kindMissing = rule({
  id: "kind-missing",
  group: "missing",
  severity: "error",
  summary: "Neither the title nor a banner line names what the notice does.",
  why: "A reader, an indexer or a search that sees only the title cannot tell that the article was retracted, corrected or put in doubt.",
  source:
    "COPE Retraction guidelines (2019), 'be clearly identified as a retraction'; ICMJE; NLM, Errata, Retractions and related",
  examples: [
    {
      bad: "# [|On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const { kind } = notice;
    const headed = kind?.headed;
    if (!kind || !headed || !kindsAgree(headed.value, kind.value))
      yield missing(
        notice,
        kind
          ? `The heading does not say that this is ${withArticle(KIND_NAMES[kind.value].toLowerCase())}.`
          : "Neither the heading nor the text says what this notice does: retraction, correction, expression of concern …",
      );
  },
});
