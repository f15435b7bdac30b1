import { rule } from "../rule.ts";

/** Carried out by the language server, which knows what lies beside an open notice. */
export const recordStale = rule({
  id: "record-stale",
  group: "wrong",
  severity: "information",
  summary: "The record file beside the notice no longer says what the notice says.",
  why: "Who reads the record instead of the notice gets what the notice said once.",
  source: "House rule",
  goesBy: "record",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).\n",
      record:
        '{ "version": 1, "kind": "retraction", "language": "en", "notice": { "title": "Retraction: On the migration of eels", "authors": [] }, "originals": [{ "title": "On the migration of eels", "doi": "10.1234/eel.7", "authors": [] }], "reasons": [], "decision": { "by": [{ "role": "editor", "name": "The Editors", "quote": "The Editors have retracted" }], "requestedBy": [], "approvedBy": [] }, "responses": [], "inquiries": [], "related": [], "evidence": {} }',
      why: "The record beside it gives another DOI of the original.",
    },
  ],
  *check() {},
});
