import { rule } from "../rule.ts";
import { complaintOf } from "./frontMatter.ts";

export const annotationUnknown = rule({
  id: "annotation-unknown",
  group: "annotation",
  severity: "information",
  summary: "The front matter has a key that the record does not know.",
  why: "It is kept, but says nothing to the record; where it was misspelt, what it states is lost.",
  source: "The record's schema",
  examples: [
    {
      bad: "---\nkind: retraction\n[|reason|]: [plagiarism-of-text]\n---\n\n# Retraction: On the migration of eels\n",
      fixed: "---\nkind: retraction\nreasons: [plagiarism-of-text]\n---\n\n# Retraction: On the migration of eels\n",
    },
    {
      bad: "---\noriginals:\n  - doi: 10.1234/eel.1\n    [|jurnal|]: Journal of Fish Studies\n---\n\n# Retraction: On the migration of eels\n",
      fixed:
        "---\noriginals:\n  - doi: 10.1234/eel.1\n    journal: Journal of Fish Studies\n---\n\n# Retraction: On the migration of eels\n",
    },
    { bad: "---\nkind: retraction\n[|ticket|]: 4711\n---\n\n# Retraction: On the migration of eels\n" },
    {
      good: "---\ntitle: Retraction\nauthor: Ann Marsh\ntags: [eels]\n---\n\n# Retraction: On the migration of eels\n",
      why: "Front matter of another program, in which nothing of the record is stated.",
    },
  ],
  *check({ annotations }) {
    if (!annotations) return;
    for (const problem of annotations.understood.unknown) yield complaintOf(problem, annotations.span);
  },
});
