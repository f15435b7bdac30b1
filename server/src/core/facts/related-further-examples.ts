import type { FactExample } from "./fact.ts";

/** Repetitions whose source has no name, or is named in another language, in words of our own. */
export const furtherExamples: readonly FactExample[] = [
  {
    text: "Biomass values in Table 3 are [|identical, to the last decimal, with values that the same group published for poplar|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Sections II and III contain portions of text from the paper cited below.",
    gives: [{ relation: "duplicate-of", listed: true }],
  },
  {
    text: "The manuscript was [|submitted to another journal, where it was published in the same form|] (Lake Lett. 2015; 6(1): 22-30).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper is [|identical with the authors' paper in J Lake Mater 2008;17:55-61|].",
    gives: [{ relation: "duplicate-of", citation: "J Lake Mater 2008;17:55-61" }],
  },
  {
    text: "Les tableaux [|reprennent, sans en indiquer la source, des analyses déjà publiées par d'autres auteurs|].",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "O artigo já havia sido publicado em outra revista.", gives: [{ relation: "duplicate-of" }] },
  { text: "Textpassagen wurden wörtlich aus einer Dissertation übernommen.", gives: [{ relation: "duplicate-of" }] },
  {
    text: "On 3 May 2019 [|an Editor's Note was placed on this Article|].",
    gives: [{ relation: "follows" }],
  },
];
