import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { doisWith } from "./facts.ts";

export const doiGlued = rule({
  id: "doi-glued",
  group: "wrong",
  severity: "error",
  summary: "The next words are stuck to a DOI.",
  why: "The link leads nowhere, as the DOI is read with the words behind it.",
  source: "Seen in Europe PMC and in PDF conversions",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nFish Rep 36: 20-27, 2016; DOI: [|10.1234/fr.2016.5029Following|] the publication of this article, the Editors have retracted it.",
      fixed:
        "# Retraction: On the migration of eels\n\nFish Rep 36: 20-27, 2016; DOI: 10.1234/fr.2016.5029 Following the publication of this article, the Editors have retracted it.",
    },
    {
      bad: "# Retraction: On the migration of eels\n\nFish Rep 36: 20-27, 2016; DOI: [|10.1234/fr.2016.014.The|] editors have retracted this article.",
      fixed:
        "# Retraction: On the migration of eels\n\nFish Rep 36: 20-27, 2016; DOI: 10.1234/fr.2016.014. The editors have retracted this article.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nFish Rep 36: 20-27, 2016; DOI: 10.1234/fr.2016.5029. Following the publication of this article, the Editors have retracted it.",
    },
  ],
  *check(notice) {
    for (const { core, span, value } of doisWith(notice, "glued")) {
      const at = core.end + MARKS.exec(notice.text.slice(core.end, span.end))![0].length;
      yield {
        span: { start: core.start, end: Math.max(span.end, core.end) },
        message: say("The next words are stuck to the DOI {0}.", value),
        fix: () => ({
          title: say("Part the DOI from the next words"),
          edits: [{ span: { start: at, end: at }, newText: " " }],
        }),
      };
    }
  },
});

/** What ends the sentence or bracket before the next words begin. */
const MARKS = /^[.,;:!?)\]”’"']*/;
