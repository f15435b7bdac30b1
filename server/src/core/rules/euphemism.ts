import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, matchesIn, says, spanOfMatch } from "./places.ts";

/** The plain words: where the notice has one, nothing is veiled. */
const NAMED = /plagiari|duplicat|redundant publication|fabricat|falsif|misconduct|text recycling|fraud/i;
const EUPHEMISMS =
  /\b(?:(?:extensive|significant|substantial|considerable|large|major|marked|great|unacceptabl[ey]|unattributed|undisclosed|strong|close|high) (?:(?:textual|text|content|degree of|amount of|unattributed|level of|high level of) ){0,3}(?:overlap(?:s|ping)?|similarit(?:y|ies)|resemblances?)|(?:overlap|similarities|similarity) (?:with|to|between) (?:an?|the|other|several|their|previous|another)\b[^.;]{0,40}(?:articles?|papers?|publications?|works?)|(?:portions?|parts?|sections?|passages?) of (?:the|this) (?:article|paper|text|manuscript) (?:are|were|is) (?:very |highly )?similar to|without (?:proper|appropriate|due|adequate|sufficient|correct) (?:citation|attribution|acknowledge?ment|referenc(?:e|ing)|credit)|(?:improper|inadequate|insufficient|inappropriate|incomplete|incorrect) (?:citation|attribution|acknowledge?ment|referencing|use of (?:source|text))|not (?:properly|adequately|appropriately|duly|correctly) (?:cited|attributed|referenced|acknowledged|credited)|unoriginal (?:text|material|content)|borrowed (?:text|passages|material|heavily)|editorial misunderstanding)\b/gi;

export const euphemism = rule({
  id: "euphemism",
  group: "wording",
  severity: "information",
  summary: "Plagiarism, duplication or misconduct is described without being named.",
  why: "Readers and databases that look for the plain word do not find it; Retraction Watch keeps a label for such notices.",
  source:
    "Retraction Watch Database User Guide, Appendix B: Euphemisms for Plagiarism, for Duplication, for Misconduct",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of [|significant overlap|] with an article by other authors.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of plagiarism: there is significant overlap with an article by other authors.",
    },
  ],
  *check(notice) {
    const body = bodyOf(notice);
    if (body.some((block) => says(block, NAMED))) return;
    for (const block of body) {
      for (const match of matchesIn(block, EUPHEMISMS)) {
        yield {
          span: spanOfMatch(block, match),
          message: say(
            "“{0}” describes what happened without naming it: plagiarism, duplication or misconduct.",
            match[0],
          ),
        };
      }
    }
  },
});
