import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { differencesOf } from "./titles.ts";

export const titleMismatch = rule({
  id: "title-mismatch",
  group: "wrong",
  field: "/originals/0/title",
  severity: "warning",
  summary: "The heading and the citation print different words for the one title.",
  why: "A search for the title as it was published finds the article but not its notice.",
  source: "eLife JATS Schematron: the citation contains the original's title as written after the prefix",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. [|On the migrations of eel|]. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
      fixed:
        "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. On the migration of eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Marsh A, Reed B. On the Migration of Eels. Journal of Fish Studies. 2019;12:34-41. doi: 10.1234/eel.1",
    },
  ],
  *check({ originals }) {
    for (const { titles } of originals) {
      for (const { one, other, in: where } of differencesOf(titles)) {
        if (where !== "words") continue;
        yield {
          span: other.span,
          message: say("Elsewhere the title is “{0}”.", one.value),
          related: [{ span: one.span, message: say("The other title.") }],
          fix: () => ({
            title: say("Take the title “{0}”", shortened(one.value)),
            edits: [{ span: other.span, newText: one.value }],
          }),
        };
      }
    }
  },
});

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
