import { rule } from "../rule.ts";
import { say } from "../wording.ts";

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
  ],
  *check({ uncodedReasons }) {
    for (const span of uncodedReasons)
      yield { span, message: say("The Retraction Watch vocabulary has no term for this reason.") };
  },
});
