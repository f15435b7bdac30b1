import { rule } from "../rule.ts";

/** The one rule that `check` itself carries out: only there is it known what a suppression suppressed. */
export const suppressionUnused = rule({
  id: "suppression-unused",
  group: "suppression",
  severity: "warning",
  summary: "A comment suppresses a rule that finds nothing there.",
  why: "A suppression that is no longer needed hides the next mistake of its kind.",
  source: "House rule",
  examples: [
    {
      bad: "<!-- notices: ignore [|doi-malformed|] -->\n# Retraction: On the migration of eels\n",
      fixed: "# Retraction: On the migration of eels\n",
    },
  ],
  *check() {},
});
