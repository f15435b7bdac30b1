import { rule } from "../rule.ts";
import { quote } from "../span.ts";
import { say } from "../wording.ts";

export const dateImpossible = rule({
  id: "date-impossible",
  group: "wrong",
  severity: "error",
  summary: "A date is printed that does not exist.",
  why: "Whoever registers the notice has to guess which day was meant.",
  source: "ISO 8601",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nPublished: [|31 June 2021|]\n\nThe Editors have retracted this article.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nPublished: 30 June 2021\n\nThe Editors have retracted this article.",
    },
  ],
  *check({ facts, text }) {
    for (const fact of facts) {
      if (fact.kind === "date" && fact.value === undefined)
        yield { span: fact.span, message: say("There is no day {0}.", quote(text, fact.span)) };
    }
  },
});
