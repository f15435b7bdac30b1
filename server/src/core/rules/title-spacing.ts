import { rule } from "../rule.ts";
import { differencesOf, strayOf } from "./titles.ts";

export const titleSpacing = rule({
  id: "title-spacing",
  group: "wrong",
  severity: "information",
  summary: "The same title is printed with a stray blank or hyphen.",
  why: "Programs that compare titles letter by letter take the two for different articles.",
  source: "Seen in PDF conversions",
  examples: [
    {
      bad: "# Retraction: Role of microRNA-148 in eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. [|Role of microRNA -148 in eels|]. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
      fixed:
        "# Retraction: Role of microRNA-148 in eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. Role of microRNA-148 in eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
    {
      good: "# Retraction: Role of microRNA-148 in eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. Role of microRNA-148 in eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
  ],
  *check({ originals }) {
    for (const { titles } of originals) {
      const seen = new Set<number>();
      for (const difference of differencesOf(titles)) {
        if (difference.in !== "spacing") continue;
        const stray = strayOf(difference, titles);
        const right = stray === difference.one ? difference.other : difference.one;
        if (seen.has(stray.span.start)) continue;
        seen.add(stray.span.start);
        yield {
          span: stray.span,
          message: `Elsewhere the title is printed as “${right.value}”: a blank or hyphen differs.`,
          related: [{ span: right.span, message: "The other printing." }],
          fix: () => ({ title: "Print it as elsewhere", edits: [{ span: stray.span, newText: right.value }] }),
        };
      }
    }
  },
});
