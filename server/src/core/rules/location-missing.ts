import { rule } from "../rule.ts";
import { say } from "../wording.ts";
import { bodyOf, missing, says, sentence } from "./places.ts";

const SAID =
  /\b(?:fig(?:ure|s|ures)?\b|tables?\b|pages?\b|p\. ?\d|lines?\b|paragraphs?|sections?|columns?|equations?|eqs?\b|abstract|introduction|methods?\b|results?\b|discussion|conclusions?|title\b|affiliations?|author (?:list|names?)|authors?'? names?|names? of|byline|surname|acknowledg|funding|references?\b|citations?|legends?|captions?|appendix|supplement|supporting information|panels?\b|sentences?|footnotes?|checklist|box \d|keywords?|correspond|e-?mail|orcid|symbols?|figura|tabla|tabela|tableau|abbildung|tabelle|seite|p[aá]gina)/i;

export const locationMissing = rule({
  id: "location-missing",
  group: "missing",
  field: "/reasons",
  severity: { correction: "warning" },
  summary: "The notice does not say where in the article the error stands.",
  why: "Readers who have the article in hand, or a copy of it, must be able to find what was wrong.",
  source: "ICMJE, Corrections: detail the changes from the original",
  examples: [
    {
      bad: "# [|Correction: On the migration of eels|]\n\nIn this article (https://doi.org/10.1234/eel.1), a value was wrong. It has been corrected.",
    },
    {
      good: "# Correction: On the migration of eels\n\nIn this article (https://doi.org/10.1234/eel.1), a value in Table 2 was wrong. It should read 4.2 mg.",
    },
  ],
  *check(notice) {
    if (!bodyOf(notice).some((block) => says(block, SAID)))
      yield missing(notice, say("It is not said where in the article the error stands."), {
        title: say("Say where the error stands"),
        ...sentence(notice, "first", "The error is in ${1:section, figure, table or page} of the article."),
      });
  },
});
