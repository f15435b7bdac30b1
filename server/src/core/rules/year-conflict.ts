import { rule } from "../rule.ts";
import { say } from "../wording.ts";

export const yearConflict = rule({
  id: "year-conflict",
  group: "wrong",
  field: "/originals/0/year",
  severity: "warning",
  summary: "Two different years are given for the original's appearance.",
  why: "One of them is wrong, and the citation cannot be matched with the article.",
  source: "House rule",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThis retracts the article On the migration of eels by Marsh A and Reed B. Journal of Fish Studies. 2018;12:34-41.\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. [|2019|];12:34-41. doi: 10.1234/eel.1",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
  ],
  *check({ originals }) {
    for (const { years } of originals) {
      const [first] = years;
      const other = years.find(({ value }) => first && value !== first.value);
      if (!first || !other) continue;
      yield {
        span: other.span,
        message: say("Elsewhere the original's year is {0}, here it is {1}.", first.value, other.value),
        related: [{ span: first.span, message: say("Here it is {0}.", first.value) }],
      };
    }
  },
});
