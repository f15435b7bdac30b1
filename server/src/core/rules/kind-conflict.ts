import { rule } from "../rule.ts";
import { kindInWords, kindsAgree, oneOfKind } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";

export const kindConflict = rule({
  id: "kind-conflict",
  group: "wrong",
  field: "/kind",
  severity: "warning",
  summary: "The heading names one kind of notice and the text carries out another.",
  why: "Indexers go by the heading: a retraction that is headed as a correction leaves the article standing as if it were sound.",
  source:
    "COPE Retraction guidelines (2019), 'be clearly identified as a retraction (i.e. distinct from other types of correction or comment)'",
  examples: [
    {
      bad: "# [|Correction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check({ kind, heading }) {
    if (!kind?.headed || kindsAgree(kind.headed.value, kind.value)) return;
    if (kind.stated && !(kind.acted && kindsAgree(kind.acted.value, kind.value))) return; // the front matter disagrees with all of the text
    yield {
      span: heading,
      message: say("The heading says {0}, but the text is {1}.", kindInWords(kind.headed.value), oneOfKind(kind.value)),
      ...(kind.acted && { related: [{ span: kind.acted.span, message: say("This is where the text does so.") }] }),
    };
  },
});
