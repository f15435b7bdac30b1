import { rule } from "../rule.ts";
import { bodyOf, matchesIn, spanOfMatch } from "./places.ts";

const ACCUSING =
  /\b(?:shameless(?:ly)?|shameful(?:ly)?|disgrace(?:ful(?:ly)?)?|scandal(?:ous(?:ly)?)?|outrageous(?:ly)?|egregious(?:ly)?|blatant(?:ly)?|brazen(?:ly)?|flagrant(?:ly)?|unscrupulous(?:ly)?|despicable|appalling(?:ly)?|deplorable|crooks?|cheat(?:s|ed|ers?|ing)?|liars?|lied|lying (?:to|about)|swindl(?:e[drs]?|ing)|thie(?:f|ves)|stole(?:n)?|stealing|culprits?|perpetrators?|fraudsters?|con artists?|dishonest(?:ly|y)?|deceitful(?:ly)?|devious(?:ly)?|sloppy|sloppiness|incompeten(?:t|tly|ce)|laughable|ridiculous(?:ly)?|notorious(?:ly)?|bogus|sham|farc(?:e|ical))(?![-\p{L}])/giu;

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
  ],
  *check(notice) {
    for (const block of bodyOf(notice)) {
      for (const match of matchesIn(block, ACCUSING)) {
        yield { span: spanOfMatch(block, match), message: `“${match[0]}” accuses; say what was found, and by whom.` };
      }
    }
  },
});
