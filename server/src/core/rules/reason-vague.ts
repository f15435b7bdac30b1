import { rule } from "../rule.ts";
import { overlaps } from "../span.ts";
import { say } from "../wording.ts";
import { bodyOf, matchesIn, spanOfMatch } from "./places.ts";

const VAGUE =
  /\b(?:due to|because of|owing to|on account of|as a result of|on the basis of|for) (?:(?:an?|the|some|several|certain|serious|significant|major|various|multiple|unspecified|unforeseen|technical|personal|editorial|ethical|scientific|administrative|other) ){0,4}(?:errors?|mistakes?|issues?|problems?|irregularities|inaccuracies|reasons?|circumstances|considerations)(?=\s*(?:[.;,]|$| (?:in|with|within|of) (?:the|this|their) (?:published |original )?(?:article|paper|manuscript|publication|work|study)\s*(?:[.;,]|$)))/i;
const REQUEST =
  /\b(?:at|upon|on|following|after|by) (?:the )?(?:request (?:of|from|by) (?:(?:all|the|its|both) ){0,2}(?:co-?)?authors?|(?:co-?)?authors?'?s? (?:own )?request)\b/i;

export const reasonVague = rule({
  id: "reason-vague",
  group: "wording",
  severity: "information",
  summary: "The reason is given in words that say nothing.",
  why: "“Due to errors” or “at the authors' request” tells readers neither what was wrong nor what they may still rely on.",
  source:
    "COPE Retraction guidelines (2019), 'state the reason(s)'; Retraction Watch Database User Guide, Notice - Limited or No Information",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) [|due to errors|].",
    },
    {
      bad: "# Retraction: On the migration of eels\n\nThis article (https://doi.org/10.1234/eel.1) has been withdrawn [|at the authors' request|].",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    for (const block of bodyOf(notice)) {
      const match = matchesIn(block, VAGUE)[0] ?? matchesIn(block, REQUEST)[0];
      if (!match) continue;
      const span = spanOfMatch(block, match);
      if (
        [...notice.reasons.map((reason) => reason.span), ...notice.uncodedReasons].some((said) => !overlaps(said, span))
      )
        return;
      yield { span, message: say("“{0}” does not say what was wrong.", match[0]) };
      return;
    }
  },
});
