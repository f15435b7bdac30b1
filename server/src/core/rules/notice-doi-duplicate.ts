import { acrossRule } from "../rule.ts";
import { say } from "../wording.ts";
import { whereabouts } from "./others.ts";

export const noticeDoiDuplicate = acrossRule({
  id: "notice-doi-duplicate",
  group: "across",
  severity: "error",
  summary: "Another notice gives the same DOI as its own.",
  why: "A DOI names one thing: links and citations of one notice lead to the other, and one of the two cannot be registered.",
  source: "DOI Handbook, uniqueness: a DOI name is assigned to one referent only (unverified)",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/[|10.1234/ret.9|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "perch.notice",
          text: "# Retraction: On the migration of perch\n\n*Journal of Fish Studies* 2021; 14: 8\n\nhttps://doi.org/10.1234/ret.9\n\nThe Editors have retracted this article (https://doi.org/10.1234/perch.1) because the data in Figure 2 are wrong.",
        },
      ],
    },
    {
      good: "# Retraction: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/ret.9\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "perch.notice",
          text: "# Retraction: On the migration of perch\n\n*Journal of Fish Studies* 2021; 14: 8\n\nhttps://doi.org/10.1234/ret.10\n\nThe Editors have retracted this article (https://doi.org/10.1234/perch.1) because the data in Figure 2 are wrong.",
        },
      ],
    },
    {
      good: "# RETRACTED: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/eel.1\n\nThis article (https://doi.org/10.1234/eel.1) has been retracted at the request of the Editors.",
      beside: [
        {
          file: "concern.notice",
          text: "# Expression of concern: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/eel.1\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).",
        },
      ],
      why: "Both stand in place of the article, under its DOI.",
    },
  ],
  *across(own, index) {
    const { card } = own;
    if (card.doi === undefined || card.inPlace) return;
    const others = index.sameDoi(own).filter(({ card: other }) => !other.inPlace);
    const first = others[0];
    if (!first) return;
    yield {
      span: card.doiPlace.span,
      message: say(
        "The notice {0} gives {1} as its own DOI, too. Each notice needs a DOI of its own.",
        whereabouts(own, first),
        card.doi,
      ),
      related: others.slice(0, 5).map((entry) => ({
        span: entry.card.doiPlace.span,
        place: "doi" as const,
        message: say("Here it is the DOI of another notice."),
        entry,
      })),
    };
  },
});
