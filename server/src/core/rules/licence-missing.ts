import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { endOfWords, missing } from "./places.ts";

export const licenceMissing = rule({
  id: "licence-missing",
  group: "missing",
  field: "/notice/licence",
  severity: "information",
  summary: "The notice does not say under which licence it may be read and reused.",
  why: "COPE asks that notices be free to read by all; a stated licence lets aggregators copy the notice to where the article is read.",
  source: "COPE Retraction guidelines (2019), 'be freely available to all readers'",
  examples: [
    {
      bad: "# [|Retraction: On the migration of eels|]\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.\n\n© The authors 2021. This article is distributed under the terms of the Creative Commons Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/).",
    },
  ],
  *check(notice) {
    if (!notice.item.licence)
      yield missing(notice, say("The licence of this notice is missing."), {
        title: say("Add the licence"),
        at: endOfWords(notice),
        snippet:
          "\n\nThis notice is licensed under a Creative Commons Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/).",
      });
  },
});
