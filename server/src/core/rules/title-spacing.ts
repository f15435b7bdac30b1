import { rule } from "../rule.ts";
import type { Reading } from "../span.ts";
import { say } from "../wording.ts";
import { differencesOf, strayOf } from "./titles.ts";

export const titleSpacing = rule({
  id: "title-spacing",
  group: "wrong",
  field: "/originals/0/title",
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
    {
      good: "# Retraction: Role of microRNA-148 in eels\n\nThe article “Role of micro-\nRNA-148 in eels” by Ann Marsh and Bo Reed has been retracted by the Editors.",
    },
  ],
  *check({ originals, text }) {
    const isBroken = ({ span }: Reading<string>) => /[-‐\u00ad]\s*\n/.test(text.slice(span.start, span.end));
    for (const { titles } of originals) {
      const seen = new Set<number>();
      for (const difference of differencesOf(titles)) {
        if (difference.in !== "spacing" || isBroken(difference.one) || isBroken(difference.other)) continue;
        const stray = strayOf(difference, titles);
        const right = stray === difference.one ? difference.other : difference.one;
        if (seen.has(stray.span.start)) continue;
        seen.add(stray.span.start);
        yield {
          span: stray.span,
          message: say("Elsewhere the title is printed as “{0}”: a blank or hyphen differs.", right.value),
          related: [{ span: right.span, message: say("The other printing.") }],
          fix: () => ({ title: say("Print it as elsewhere"), edits: [{ span: stray.span, newText: right.value }] }),
        };
      }
    }
  },
});
