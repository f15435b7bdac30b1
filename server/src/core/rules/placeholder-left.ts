import { rule } from "../rule.ts";
import { overlaps, type Span } from "../span.ts";
import { say } from "../wording.ts";
import { doisWith } from "./facts.ts";
import { standInsOf } from "./standIns.ts";

export const placeholderLeft = rule({
  id: "placeholder-left",
  group: "wrong",
  severity: "error",
  summary: "A placeholder of the draft is still there.",
  why: "It was meant to be filled before the notice appeared.",
  source: "House rule",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article ([|10.xxxx/xxxxx|]) because [|[insert reason]|]. [|TODO|] ask the authors.",
    },
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors of [|[Journal name]|] retracted this article (https://doi.org/10.1234/eel.1) on [|XX|] March 2024.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1). Patients had the karyotype 47,XXX.",
    },
  ],
  *check(notice) {
    const spans: Span[] = doisWith(notice, "placeholder").map(({ core }) => core);
    for (const { kind, start, text } of notice.blocks) {
      if (kind === "comment" || kind === "reference") continue;
      for (const match of standInsOf(text)) {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        if (!spans.some((other) => overlaps(other, span))) spans.push(span);
      }
    }
    for (const span of spans) yield { span, message: say("This placeholder has not been filled in.") };
  },
});
