import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, matchesIn, spanOfMatch } from "./places.ts";

const ACCUSING =
  /\b(?:shameless(?:ly)?|shameful(?:ly)?|disgrace(?:ful(?:ly)?)?|scandal(?:ous(?:ly)?)?|outrageous(?:ly)?|egregious(?:ly)?|blatant(?:ly)?|brazen(?:ly)?|flagrant(?:ly)?|unscrupulous(?:ly)?|despicable|appalling(?:ly)?|deplorable|crooks?|cheat(?:s|ed|ers?|ing)?|liars?|lied|lying (?:to|about)|swindl(?:e[drs]?|ing)|thie(?:f|ves)|stole(?:n)?|stealing|culprits?(?! (?:lesion|vessel|arter|gene|drug|plaque|organism|mutation|variant|segment))|perpetrators?|fraudsters?|con artists?|dishonest(?:ly|y)?|deceitful(?:ly)?|devious(?:ly)?|sloppy|sloppiness|incompeten(?:t|tly|ce)|laughable|ridiculous(?:ly)?|notorious(?:ly)?|bogus|sham(?= (?:peer|reviews?\b|reviewers?|journals?|conferences?|publications?|authors?|science|affiliations?))|farc(?:e|ical))(?![-\p{L}])/giu;

/** A name in the middle of a sentence ("Dr Crook"). */
const NAME = /^\p{Lu}\p{Ll}/u;
const INSIDE = /(?:[\p{Ll},]|\b(?:Drs?|Profs?|\p{Lu})\.) $/u;

export const wordingAccusing = rule({
  id: "wording-accusing",
  group: "wording",
  severity: "warning",
  summary: "A word accuses rather than states.",
  why: "Notices that accuse invite legal action and distract from what was found; COPE asks for facts.",
  source: "COPE Retraction guidelines (2019), 'be objective, factual and avoid inflammatory language'",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article because the authors [|shamelessly|] duplicated Figure 2.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong. All authors agree with this retraction.",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the panels “fed” and “sham, fed” of the sham group overlap.",
      why: "A group of an experiment.",
    },
  ],
  *check(notice) {
    for (const block of bodyOf(notice)) {
      for (const match of matchesIn(block, ACCUSING)) {
        if (NAME.test(match[0]) && INSIDE.test(block.plain.text.slice(0, match.index).slice(-8))) continue;
        if (isQuoted(block.plain.text, match.index ?? 0)) continue;
        yield {
          span: spanOfMatch(block, match),
          message: say("“{0}” accuses; say what was found, and by whom.", match[0]),
        };
      }
    }
  },
});

/** Does a word stand in quotation marks: a title, a label of a figure? */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
