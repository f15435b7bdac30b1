import { type Disagreement, disagreementsOf } from "../annotations/disagreements.ts";
import { stating } from "../annotations/write.ts";
import type { Notice } from "../notice.ts";
import { type Fix, rule } from "../rule.ts";
import { say } from "../wording.ts";

export const annotationDisagrees = rule({
  id: "annotation-disagrees",
  group: "annotation",
  severity: "warning",
  summary: "The front matter states something that the prose says otherwise.",
  why: "The record takes the front matter's word, while readers and the registries see the prose: one of them is wrong.",
  source: "Crossref, registering updates: the deposited metadata match the notice",
  examples: [
    {
      bad: "---\noriginals:\n  - doi: [|10.1234/eel.2|]\n---\n\n# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/[|10.1234/eel.1|]) because of errors in the data.\n",
    },
    {
      bad: "---\nkind: [|correction|]\n---\n\n# [|Retraction:|] On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.\n",
    },
    {
      good: "---\noriginals:\n  - doi: 10.1234/eel.7\n---\n\n# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because it repeats https://doi.org/10.1234/eel.7.\n",
      why: "The prose gives both DOIs; the front matter says which of them is the original's.",
    },
    {
      good: "---\nnotice:\n  published: 2024-03-05\n---\n\n# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.\n\nPublished: March 2024\n",
      why: "The front matter is more exact.",
    },
  ],
  *check(notice) {
    for (const each of disagreementsOf(notice)) {
      const { what, stated, read } = each;
      const choices = () => choicesFor(notice, each);
      yield {
        span: stated.span,
        message: say("The text says otherwise: there, {0} is {1}.", what, said(read.value)),
        related: [{ span: read.span, message: say("Here it is {0}.", said(read.value)) }],
        choices,
      };
      yield {
        span: read.span,
        message: say(
          "The front matter says otherwise: there, {0} is {1}, which the record takes.",
          what,
          said(stated.value),
        ),
        related: [{ span: stated.span, message: say("Here it is {0}.", said(stated.value)) }],
        choices,
      };
    }
  },
});

function choicesFor(notice: Notice, { path, stated, read, printings, printed }: Disagreement): readonly Fix[] {
  const kind = path[0] === "kind" ? notice.annotations?.read.kind?.value : undefined;
  const taking = stating(notice, [[path, kind ?? read.value]]);
  return [
    ...(taking ? [{ title: say("Take what the text says: {0}", said(read.value)), edits: [taking] }] : []),
    ...(printings.length > 0
      ? [
          {
            title: say("Write what the front matter says into the text: {0}", said(stated.value)),
            edits: printings.map((span) => ({ span, newText: printed })),
          },
        ]
      : []),
  ];
}

function said(value: string | number): string {
  const words = String(value);
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return / /.test(shown) ? `“${shown}”` : shown;
}
