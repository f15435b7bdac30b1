import { rule } from "../rule.ts";
import { ACTS } from "../vocabulary/sentences.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

export const decisionMissing = rule({
  id: "decision-missing",
  group: "missing",
  field: "/decision/by",
  severity: {
    retraction: "error",
    "expression-of-concern": "error",
    correction: "information",
    removal: "error",
    reinstatement: "error",
  },
  summary: "The notice does not say who decided.",
  why: "Whether the authors retract their own work or the editors retract it against their will is the first thing that readers and institutions ask.",
  source:
    "COPE Retraction guidelines (2019), 'state who is retracting the article'; NLM, issued by author, institution, editor or publisher",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThis article (https://doi.org/10.1234/eel.1) has been retracted because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    if (notice.decision.by.length === 0)
      yield missing(notice, say("It is not said who decided."), {
        title: say("Say who decided"),
        ...sentence(notice, "first", `\${1:The Editors} ${ACTS[notice.kind?.value ?? "retraction"]}.`),
      });
  },
});
