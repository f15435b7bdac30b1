import { rule } from "../rule.ts";
import { complaintOf } from "./frontMatter.ts";

export const annotationInvalid = rule({
  id: "annotation-invalid",
  group: "annotation",
  severity: "error",
  summary: "The front matter states something that no record can hold, or is no valid YAML.",
  why: "What is invalid is not used: the record says what was read from the prose instead.",
  source: "The record's schema; YAML 1.2",
  examples: [
    {
      bad: "---\nkind: [|retracton|]\n---\n\n# Retraction: On the migration of eels\n",
      fixed: "---\nkind: retraction\n---\n\n# Retraction: On the migration of eels\n",
    },
    {
      bad: "---\nreasons:\n  - [|plagiarism-of-txt|]\n---\n\n# Retraction: On the migration of eels\n",
      fixed: "---\nreasons:\n  - plagiarism-of-text\n---\n\n# Retraction: On the migration of eels\n",
    },
    {
      bad: "---\noriginals:\n  - doi: [|eel.1|]\n    year: [|nineteen|]\n---\n\n# Retraction: On the migration of eels\n",
    },
    {
      bad: "---\ndecision:\n  by:\n    - [|name: The Editors|]\n---\n\n# Retraction: On the migration of eels\n",
      why: "The role is missing.",
    },
    {
      bad: '---\nkind: retraction\nnotice:\n  title: "Retraction: On eel[|s|]\n---\n\n# Retraction: On the migration of eels\n',
    },
    {
      good: "---\nkind: Expression of concern\noriginals:\n  doi: https://doi.org/10.1234/eel.1\n  year: 2019\n  volume: 012\n  authors: Ann Marsh, Bo Reed and Cy Dee\nreasons: [Plagiarism of Text, duplication-of-in-image]\nnotice:\n  published: 2024-03-05\n---\n\n# Expression of concern: On the migration of eels\n",
    },
  ],
  *check({ annotations }) {
    if (!annotations) return;
    for (const problem of annotations.understood.problems) yield complaintOf(problem, annotations.span);
  },
});
