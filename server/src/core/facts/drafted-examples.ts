import { by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Lines of forms in words of our own. */
export const draftedExamples: readonly FactExample[] = [
  { text: "[|Decision taken by: Editorial Board|]", gives: [by("editor: Editorial Board")] },
  { text: "[|Retraction requested by: Head of the Department of Eel Studies|]", gives: [requestedBy("institution")] },
  {
    text: "Reason: The weights were wrong.\n[|Requested by: the authors|]\n[|Authors' agreement: Yes|]",
    gives: [requestedBy("author: the authors"), { stance: "agree", authors: "all" }],
  },
  { text: "[|Response of the authors: none received|]", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "Written by: Maren Holt", gives: [] },
];
