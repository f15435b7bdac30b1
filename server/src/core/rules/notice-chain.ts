import type { Card } from "../card.ts";
import { acrossRule } from "../rule.ts";
import { type Column, columnOf, KIND_NAMES, kindInWords } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";
import { article, isNamedIn, sameItem, whereabouts } from "./others.ts";

/** What follows upon what where no dates say so: a concern is settled by a retraction, a retraction undone by a reinstatement. */
const STEPS: Readonly<Record<Column, number | undefined>> = {
  "expression-of-concern": 1,
  retraction: 2,
  removal: 2,
  reinstatement: 3,
  correction: undefined,
};

export const noticeChain = acrossRule({
  id: "notice-chain",
  group: "across",
  severity: {
    retraction: "warning",
    "expression-of-concern": "warning",
    correction: "information",
    removal: "warning",
    reinstatement: "warning",
  },
  summary: "An earlier notice on the same article is not mentioned.",
  why: "Who reads the earlier notice, or lists it, must be able to follow the article to the later one; a concern that is never taken up again stays open for ever.",
  source:
    "COPE Retraction guidelines (2019), expressions of concern; Retraction Watch Database User Guide, upgrade or update of prior notices",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "concern.notice",
          text: "# Expression of concern: On the migration of eels\n\n*Journal of Fish Studies* 2020; 13: 5\n\nhttps://doi.org/10.1234/eoc.5\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).",
        },
      ],
    },
    {
      good: "# Retraction: On the migration of eels\n\nThis notice follows the expression of concern (https://doi.org/10.1234/eoc.5). The Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
      beside: [
        {
          file: "concern.notice",
          text: "# Expression of concern: On the migration of eels\n\n*Journal of Fish Studies* 2020; 13: 5\n\nhttps://doi.org/10.1234/eoc.5\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).",
        },
      ],
    },
    {
      good: "# Expression of concern: On the migration of eels\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).",
      beside: [
        {
          file: "retraction.notice",
          text: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.",
        },
      ],
      why: "The later notice is to mention the earlier one.",
    },
  ],
  *across(own, index) {
    const { card } = own;
    const earlier = index
      .aboutSame(own)
      .filter(
        ({ card: other }) =>
          isLater(card, other) && !sameItem(card, other) && !isNamedIn(other, card) && !saysSo(card, other),
      );
    const first = earlier.find(({ card: other }) => columnOf(other.kind) !== "correction") ?? earlier[0];
    if (!first?.card.kind) return;
    const kind = KIND_NAMES[first.card.kind].toLowerCase();
    const inWords = kindInWords(first.card.kind);
    const { doi } = first.card;
    yield {
      span: card.heading.span,
      message: say(
        "The earlier {0} of the same article, {1}, is not mentioned. Say that this notice follows it.",
        inWords,
        whereabouts(own, first),
      ),
      ...(columnOf(first.card.kind) === "correction" && { severity: "information" as const }),
      related: earlier.slice(0, 5).map((entry) => ({
        span: entry.card.heading.span,
        message: say("The earlier notice on {0}.", article(entry.card)),
        entry,
      })),
      phrases: () => [
        {
          title: say("Name the earlier {0}", inWords),
          at: card.end.at,
          snippet: `${card.end.lead}This notice follows the ${kind}${doi === undefined ? " (https://doi.org/${1:DOI of the earlier notice})" : ` (https://doi.org/${escaped(doi)})`}.`,
        },
      ],
    };
  },
});

/** Does the one follow upon the other: by their dates, else by what they do? Two of one kind are duplicates, not a chain. */
function isLater(card: Card, other: Card): boolean {
  if (!card.kind || !other.kind || card.kind === other.kind) return false;
  const digits = Math.min(card.published?.length ?? 0, other.published?.length ?? 0);
  const mine = card.published?.slice(0, digits) ?? "";
  const theirs = other.published?.slice(0, digits) ?? "";
  if (mine !== theirs) return mine > theirs;
  const [step, before] = [STEPS[columnOf(card.kind)], STEPS[columnOf(other.kind)]];
  return step !== undefined && before !== undefined && step > before;
}

/** Does the notice mention an earlier one of the other's kind without its DOI, or with a DOI that the other does not print? */
function saysSo({ after }: Card, other: Card): boolean {
  return after.some(
    ({ kind, doi }) =>
      (kind === undefined || columnOf(kind) === columnOf(other.kind)) && (doi === undefined || other.doi === undefined),
  );
}

/** Words that stand for themselves in a snippet. */
function escaped(words: string): string {
  return words.replace(/[$}\\]/g, "\\$&");
}
