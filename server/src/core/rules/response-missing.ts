import { rule } from "../rule.ts";
import { KIND_NAMES } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

export const responseMissing = rule({
  id: "response-missing",
  group: "missing",
  field: "/responses",
  severity: {
    retraction: "warning",
    "expression-of-concern": "warning",
    correction: "information",
    removal: "warning",
    reinstatement: "information",
  },
  summary: "Nothing is said of the authors' position.",
  why: "Readers and institutions want to know whether the authors agree; a notice that is silent on it leaves them to guess, and leaves the publisher open to complaint.",
  source: "Practice of publishers (Springer Nature, PLOS, Wiley, MDPI)",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    if (notice.responses.length === 0)
      yield missing(
        notice,
        say(
          "Nothing is said of the authors' position: whether they agree, disagree, did not answer or could not be reached.",
        ),
        {
          title: say("Say how the authors answered"),
          ...sentence(
            notice,
            "last",
            `\${1:All authors agree} with this ${notice.kind ? KIND_NAMES[notice.kind.value].toLowerCase() : "notice"}.`,
          ),
        },
      );
  },
});
