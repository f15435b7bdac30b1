import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, missing, says, sentence } from "./places.ts";

const SAID =
  /(?:investigation|inquiry|enquiry|assessment|review|examination|evaluation|matter)s?\b[^.]{0,60}(?:ongoing|on-going|under ?way|in progress|continu|pending|conclud|complet|open)|under (?:investigation|review|assessment|consideration)|(?:investigating|being investigated|being reviewed|looking into|assessing)|(?:will|shall) (?:be )?(?:update|inform|provide|publish|take|issue|communicat|follow|notif|decid|determin|further|report)|(?:further|additional|final|editorial) (?:information|action|update|notice|decision|steps?)|until (?:the|this|such|further|an?)|pending\b|await|no further action|en curso|em curso|en cours|andauer/i;

export const inquiryStatusMissing = rule({
  id: "inquiry-status-missing",
  group: "missing",
  field: "/inquiries",
  severity: { "expression-of-concern": "warning" },
  summary: "The notice does not say what happens next.",
  why: "An expression of concern is meant to last only until the matter is settled; readers must know whether an inquiry goes on, and who carries it out.",
  source: "COPE, Expressions of concern (unverified)",
  examples: [
    {
      bad: "# [|Expression of concern: On the migration of eels|]\n\nThe Editors issue this expression of concern about this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 may be wrong.",
    },
    {
      good: "# Expression of concern: On the migration of eels\n\nThe Editors issue this expression of concern about this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 may be wrong. An investigation is under way; readers will be informed of its outcome.",
    },
  ],
  *check(notice) {
    if (!bodyOf(notice).some((block) => says(block, SAID)))
      yield missing(
        notice,
        say(
          "It is not said what happens next: whether an inquiry goes on, by whom, and how readers will learn of its outcome.",
        ),
        {
          title: say("Say what happens next"),
          ...sentence(
            notice,
            "last",
            "${1:An investigation by the journal} is under way, and this notice will be updated when it is complete.",
          ),
        },
      );
  },
});
