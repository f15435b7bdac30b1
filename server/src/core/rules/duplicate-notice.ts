import { acrossRule } from "../rule.ts";
import { kindInWords } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";
import { article, isNamedIn, sameItem, whereabouts } from "./others.ts";

export const duplicateNotice = acrossRule({
  id: "duplicate-notice",
  group: "across",
  severity: {
    retraction: "warning",
    "expression-of-concern": "warning",
    removal: "warning",
    reinstatement: "warning",
  },
  summary: "Another notice does the same to the same article.",
  why: "An article is retracted once. Two notices are counted twice, and say different things as soon as one of them is mended.",
  source: "Practice: registries and databases hold one notice of a kind for an article",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "eels-2.notice",
          text: "# Retraction notice: On the migration of eels\n\nThis article (doi: 10.1234/EEL.1) has been retracted at the request of the authors.",
        },
      ],
      why: "Two files, one article.",
    },
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.\n\n---\n\n# [|Retraction: On the migration of eels|]\n\nThe Publisher has retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      why: "One file of two notices.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "perch.notice",
          text: "# Retraction: On the migration of perch\n\nThe Editors have retracted this article (https://doi.org/10.1234/perch.1) because the data in Figure 2 are wrong.",
        },
      ],
    },
    {
      good: "# Correction: On the migration of eels\n\nIn this article (https://doi.org/10.1234/eel.1), the unit in Table 1 should read “mm”.",
      beside: [
        {
          file: "second-correction.notice",
          text: "# Correction: On the migration of eels\n\nIn this article (https://doi.org/10.1234/eel.1), the name of the second author should read “Berg”.",
        },
      ],
      why: "An article may be corrected more than once.",
    },
  ],
  *across(own, index) {
    const { card } = own;
    if (!card.kind) return;
    const others = index
      .aboutSame(own)
      .filter(
        ({ card: other }) =>
          other.kind === card.kind &&
          (other.language === undefined || card.language === undefined || other.language === card.language) &&
          !sameItem(card, other) &&
          !isNamedIn(card, other) &&
          !isNamedIn(other, card),
      );
    const first = others[0];
    if (!first) return;
    const kind = kindInWords(card.kind);
    yield {
      span: card.heading.span,
      message:
        others.length > 1
          ? say(
              "Another {0} of the same article is {1}, and {2} more elsewhere. Keep one of them, or have this one say how the two belong together.",
              kind,
              whereabouts(own, first),
              others.length - 1,
            )
          : say(
              "Another {0} of the same article is {1}. Keep one of them, or have this one say how the two belong together.",
              kind,
              whereabouts(own, first),
            ),
      related: others.slice(0, 5).map((entry) => ({
        span: entry.card.heading.span,
        message: say("The other {0} of {1}.", kind, article(entry.card)),
        entry,
      })),
    };
  },
});
