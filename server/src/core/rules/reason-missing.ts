import type { Notice } from "../notice.ts";
import { rule } from "../rule.ts";
import { type Column, columnOf } from "../vocabulary/kinds.ts";
import { type Said, say } from "../wording.ts";
import { missing, sentence } from "./places.ts";

const WORDS: Readonly<Partial<Record<Column, { readonly message: Said; readonly snippet: string }>>> = {
  correction: {
    message: say("It is not said what was wrong."),
    snippet: "In the published article, ${1:what was wrong}.",
  },
  "expression-of-concern": {
    message: say("It is not said what the concern is."),
    snippet: "Concerns have been raised about ${1:the concern}.",
  },
};

export const reasonMissing = rule({
  id: "reason-missing",
  group: "missing",
  field: "/reasons",
  severity: "error",
  summary: "The notice does not say why.",
  why: "Readers cannot tell honest error from misconduct, nor which parts of the article may still be relied on; authors of reviews cannot decide what to exclude.",
  source: "COPE Retraction guidelines (2019), 'state the reason(s) for retraction'; ICMJE",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
  ],
  *check(notice) {
    const { message, snippet } = WORDS[columnOf(notice.kind?.value)] ?? {
      message: say("The reason is missing."),
      snippet: "The reason is that ${1:what was found}.",
    };
    if (notice.reasons.length === 0 && notice.uncodedReasons.length === 0)
      yield missing(notice, message, { title: say("Add the reason"), ...because(notice, snippet) });
  },
});

/** Behind a "because" at which the text stops, the reason alone; else the whole sentence. */
function because(notice: Notice, snippet: string): { readonly at: number; readonly snippet: string } {
  const block = notice.blocks.findLast(({ kind, text }) => kind === "paragraph" && /\bbecause$/i.test(text));
  return block
    ? { at: block.start + block.text.length, snippet: " ${1:what was found}." }
    : sentence(notice, "first", snippet);
}
