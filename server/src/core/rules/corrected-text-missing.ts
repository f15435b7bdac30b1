import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, missing, says, sentence } from "./places.ts";

const SAID =
  /should (?:read|be|have|instead)|correct(?:ed)? (?:version|text|figure|table|value|values|spelling|sentence|name|legend|title|form|data|affiliation|statement|equation|reference|caption|image|panel|paragraph)|the correct\b|correctly (?:reads?|spelled|shown)|(?:is|are|appears?|given|shown|provided|presented|reproduced|published|printed|listed) (?:here|below|above|correctly|in this)|as follows|instead of|(?:has|have) (?:now |since )?been (?:corrected|updated|amended|replaced|added|changed|revised|removed|included|moved)|(?:is|are) (?:now|hereby) (?:corrected|updated|amended|replaced|added|cited|included)|(?:was|were) (?:corrected|replaced|republished|added)|add(?:s|ed)? the following|following (?:[a-z]+ )?(?:sentence|text|statement|paragraph|information|reference|words?|line)s?\b[^.]{0,40}(?:added|included|omitted|missing)|replaced (?:by|with)|now (?:reads?|states?|appears?)|must read|reads? correctly|to read\b|deve-se|debe decir|donde dice|leia-se|onde se l[eê]|lire\b|es muss hei[sß]/i;

export const correctedTextMissing = rule({
  id: "corrected-text-missing",
  group: "missing",
  field: "/reasons",
  severity: { correction: "warning" },
  summary: "The notice does not give the corrected words, figure or value.",
  why: "A correction that only says that something was wrong leaves readers without what is right.",
  source: "ICMJE, Corrections: detail the changes from the original",
  examples: [
    {
      bad: "# [|Correction: On the migration of eels|]\n\nIn this article (https://doi.org/10.1234/eel.1), a value in Table 2 was wrong.",
    },
    {
      good: "# Correction: On the migration of eels\n\nIn this article (https://doi.org/10.1234/eel.1), a value in Table 2 was wrong. It should read 4.2 mg.",
    },
  ],
  *check(notice) {
    if (!bodyOf(notice).some((block) => says(block, SAID)))
      yield missing(notice, say("The corrected words, figure or value are missing."), {
        title: say("Give what is right"),
        ...sentence(notice, "first", "The correct ${1:text} is: ${2:corrected text}."),
      });
  },
});
