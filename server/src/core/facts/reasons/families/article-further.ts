import type { Families } from "./family.ts";

/** More sentences that state causes of text, article and references, by the codes that they state. */
export const articleFurther: Families = {
  "concerns-issues-about-referencing-attributions": [
    "Eleven of the works cited had never been published.",
    "Some of the sources cited may not have been accurately represented.",
    "Seven of the articles do not say what we reported them to say.",
    "Two of the references could not be located in any database.",
    "We wish to correct the attribution of the quotation on page 212.",
    "The authors failed to acknowledge the work of Dr. Kern.",
    "The reference list contains many works that are not relevant to the topic.",
    "Citations were inserted to boost the citation counts of certain authors.",
    "The idea of the model was first proposed by Lin, and this should have been acknowledged.",
    "Reference 14 should read: Howe J. Eels. 2004.",
    "In the reference list, Ref. 5 was wrong.",
    "The article cites works that have no connection with its subject.",
    "The reader found that a third of the references are fabricated.",
    "There is evidence of citation manipulation.",
  ],
  "computer-aided-content-or-computer-generated-content": [
    "The manuscript was produced with a generative language tool.",
    "The authors used AI to write the paper without declaring it.",
    "Parts of the paper seem to have been written by a chatbot.",
    "The text contains phrases typical of automatically translated or spun text.",
    'The paper contains so-called tortured phrases such as "counterfeit consciousness".',
    "The paper was shown to be gibberish produced by software.",
  ],
  "concerns-issues-about-article": [
    "It should not have been accepted.",
    "The article should not have been published.",
    "The paper makes no sense.",
    "Concerns have been raised about this article.",
    "The journal is investigating concerns about the integrity of this article.",
    "The reported study could not be found in the trial registry under the number given.",
    "The article contains nonsensical content.",
    "The subject of the article is not within the scope of the special issue.",
    "Readers have questioned the soundness of this work.",
  ],
  "error-in-text": [
    "The legend was wrong.",
    'In the abstract, "more than" should have been "less than".',
    "The funding statement was omitted.",
    "Equation 5 contains a sign error.",
    "The text on page 12 contains an error.",
    'The title should have been "Eels of the Moy".',
    "The clinical trial registration number was incorrectly listed.",
  ],
};
