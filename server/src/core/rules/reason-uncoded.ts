import { rule } from "../rule.ts";
import { quote } from "../span.ts";
import { say } from "../wording.ts";
import { standInsOf } from "./standIns.ts";

export const reasonUncoded = rule({
  id: "reason-uncoded",
  group: "missing",
  field: "/reasons",
  severity: "information",
  summary: "The notice gives a reason for which the Retraction Watch vocabulary has no term.",
  why: "Nothing is wrong with the notice; its record will carry no coded reason, and a curator has to choose one.",
  source: "Retraction Watch Database User Guide, Appendix B",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) [|because the river was renamed by decree|].",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of [insert the reason].",
    },
  ],
  *check({ text, uncodedReasons }) {
    for (const span of uncodedReasons) {
      if (standInsOf(quote(text, span)).length > 0) continue; // the reason is still to come
      yield { span, message: say("The Retraction Watch vocabulary has no term for this reason.") };
    }
  },
});
