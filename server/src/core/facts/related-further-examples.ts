import type { FactExample } from "./fact.ts";

/** Repetitions whose source has no name, or is named in another language, in words of our own. */
export const furtherExamples: readonly FactExample[] = [
  {
    text: "The lengths in Table 1 are [|the same, year for year, as those that the authors had reported for trout|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Two of the four sections contain paragraphs from the article listed below.",
    gives: [{ relation: "duplicate-of", listed: true }],
  },
  {
    text: "Three of the [|patients had been reported in Lake Ther. 2011;24:401-5|].",
    gives: [{ relation: "duplicate-of", citation: "Lake Ther. 2011;24:401-5" }],
  },
  {
    text: "[|The earlier paper appeared in Lake Letters 24, 33-37, 2001|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The authors wish to retract the article, and [|a corrected version appears in this issue|] (page 2201).",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "It [|contains passages and a scheme which had been published by Abe et al. in Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "By then the report had [|appeared in a different journal|] under another title.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper is [|identical with the authors' paper in J Lake Mater 2008;17:55-61|].",
    gives: [{ relation: "duplicate-of", citation: "J Lake Mater 2008;17:55-61" }],
  },
  {
    text: "Trois figures sont [|reprises d'un article de l'équipe de Brest|].",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "O artigo já havia sido publicado em outra revista.", gives: [{ relation: "duplicate-of" }] },
  { text: "Textpassagen wurden wörtlich aus einer Dissertation übernommen.", gives: [{ relation: "duplicate-of" }] },
  { text: "The authors had [|submitted the article to two journals|] at once.", gives: [{ relation: "duplicate-of" }] },
  {
    text: "It was established that [|the same chapter had been published in another book by the same authors|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "[|A corrected paper has since been submitted and published|] as a new article [2].",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "[|A previous note (https://doi.org/10.1234/eel.7) is superseded|] by this one.",
    gives: [{ relation: "follows" }],
  },
  {
    text: "The [|article “On eels” (Eel Lett 2016;4:33–40), which was retracted in error in May, is hereby reinstated|].",
    gives: [{ relation: "reinstates" }],
  },
  {
    text: "The article is a substantial [|replication of an earlier paper (Vik et al 2011 Eel Lett. 36 100|]).",
    gives: [{ relation: "duplicate-of", citation: "Vik et al 2011 Eel Lett. 36 100" }],
  },
  { text: "[|Correct manuscript is published|] in this issue (pp. 99–108).", gives: [{ relation: "replaced-by" }] },
  {
    text: "On 3 May 2019 [|an Editor's Note was placed on this Article|].",
    gives: [{ relation: "follows" }],
  },
  {
    text: "This notice [|supersedes the information given in the Expression of Concern|] on this article.",
    gives: [{ relation: "follows" }],
  },
  { text: "It [|replaces the statements made in our Expression of Concern|].", gives: [{ relation: "follows" }] },
  { text: "The table supersedes the information in the abstract.", gives: [] },
  { text: "The micrographs were identical to images used in a later publication by a different group.", gives: [] },
  {
    text: "The Society was told of concerns about figures in these two articles, both of which were published in Eel Letters.",
    gives: [],
  },
  {
    text: "The micrographs are identical to images used in an earlier publication by a different group.",
    gives: [{ relation: "duplicate-of" }],
  },
];
