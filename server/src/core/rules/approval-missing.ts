import { rule } from "../rule.ts";
import { KIND_NAMES } from "../vocabulary/kinds.ts";
import type { Role } from "../vocabulary/roles.ts";
import { say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

const IN_OFFICE: ReadonlySet<Role> = new Set(["editor", "publisher", "journal", "society", "institution"]);

export const approvalMissing = rule({
  id: "approval-missing",
  group: "missing",
  field: "/decision/approvedBy",
  severity: {
    retraction: "error",
    "expression-of-concern": "warning",
    correction: "information",
    removal: "error",
    reinstatement: "error",
  },
  summary: "No editor, publisher, journal, society or institution stands behind the notice.",
  why: "NLM indexes a retraction only where it is issued or signed by someone with the authority to; a notice that nobody in an office stands behind can be contested.",
  source: "NLM, Errata, Retractions and related; practice of publishers whose notices name who approved",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe authors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const { by, requestedBy, approvedBy } = notice.decision;
    if (![...by, ...requestedBy, ...approvedBy].some(({ role }) => IN_OFFICE.has(role)))
      yield missing(
        notice,
        say("It is not said which editor, publisher, journal, society or institution approved this."),
        {
          title: say("Say who approved"),
          ...sentence(
            notice,
            "last",
            `This ${notice.kind ? KIND_NAMES[notice.kind.value].toLowerCase() : "notice"} was approved by \${1:the Editor-in-Chief}.`,
          ),
        },
      );
  },
});
