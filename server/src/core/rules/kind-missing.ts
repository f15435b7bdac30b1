import type { Notice } from "../notice.ts";
import { type Phrase, rule } from "../rule.ts";
import { KIND_NAMES, kindsAgree, oneOfKind } from "../vocabulary/kinds.ts";
import { say } from "../wording.ts";
import { missing } from "./places.ts";

export const kindMissing = rule({
  id: "kind-missing",
  group: "missing",
  field: "/kind",
  severity: "error",
  summary: "Neither the title nor a banner line names what the notice does.",
  why: "A reader, an indexer or a search that sees only the title cannot tell that the article was retracted, corrected or put in doubt.",
  source:
    "COPE Retraction guidelines (2019), 'be clearly identified as a retraction'; ICMJE; NLM, Errata, Retractions and related",
  examples: [
    {
      bad: "# [|On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const { kind, heading, text } = notice;
    const headed = kind?.headed;
    if (kind?.stated || (kind && headed && kindsAgree(headed.value, kind.value))) return;
    if (text.trim() === "")
      yield missing(
        notice,
        say("Nothing is written here yet: a notice begins with its kind and the title of the article."),
        {
          title: say("Begin a notice"),
          at: heading.start,
          snippet: "# ${1:Retraction}: ${2:title of the original article}\n\n",
        },
      );
    else if (!kind)
      yield missing(
        notice,
        say(
          "Neither the heading nor the text says what this notice does: retraction, correction, expression of concern …",
        ),
        naming(notice, "Retraction"),
      );
    else
      yield missing(
        notice,
        say("The heading does not say that this is {0}.", oneOfKind(kind.value)),
        headed ? undefined : naming(notice, KIND_NAMES[kind.value]),
      );
  },
});

/** The kind before the title, or a heading above a text that has none. */
function naming({ heading, blocks }: Notice, kind: string): Phrase {
  const titled = blocks.some((block) => block.kind === "heading" && block.start === heading.start);
  return {
    title: titled ? say("Name the kind in the heading") : say("Add a heading that names the kind"),
    at: heading.start,
    snippet: titled ? `\${1:${kind}}: ` : `\${1:${kind}}: \${2:title of the original article}\n\n`,
  };
}
