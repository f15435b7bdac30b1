import { rule } from "../rule.ts";
import { say } from "../wording.ts";

export const identifierChecksum = rule({
  id: "identifier-checksum",
  group: "wrong",
  severity: "warning",
  summary: "The check digit of an ISSN or ORCID iD does not fit.",
  why: "A digit was mistyped: the identifier is nobody's, or somebody else's.",
  source: "ISO 3297 (ISSN, modulus 11); ISO 7064 mod 11-2 (ORCID)",
  examples: [
    {
      bad: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article. Journal of Fish Studies, ISSN [|0378-5956|].",
    },
    {
      good: "# Retraction: On the migration of eels\n\nThe Editors have retracted this article. Journal of Fish Studies, ISSN 0378-5955.",
    },
  ],
  *check({ facts }) {
    for (const fact of facts) {
      if (fact.kind !== "identifier" || fact.flaw !== "checksum") continue;
      yield {
        span: fact.core,
        message: say("The check digit of this {0} does not fit.", fact.scheme === "issn" ? "ISSN" : "ORCID iD"),
      };
    }
  },
});
