import type { FactExample } from "./fact.ts";

/** What is repeated where it is the verb's object, the second of two places, or cited in full, in words of our own. */
export const directExamples: readonly FactExample[] = [
  {
    text: "The publication [|duplicates: Abe T, Doe J. On eels. J Eel. 2007;3:1-9|]. It is retracted.",
    gives: [{ relation: "duplicate-of", citation: "Abe T, Doe J. On eels. J Eel. 2007;3:1-9" }],
  },
  {
    text: "The paper [|reproduces large parts of the doctoral thesis of A. Perch|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article [|repeats articles [2] and [3]|].",
    gives: [{ relation: "duplicate-of", marks: ["2", "3"] }],
  },
  {
    text: "[|The same content has been published as Abe T, Doe J (2007) On eels. J Eel 3:1–9|].",
    gives: [{ relation: "duplicate-of", citation: "Abe T, Doe J (2007) On eels. J Eel 3:1–9" }],
  },
  {
    text: "The text was largely [|derived from: A. Abe, J. Doe, On eels, Lake Lett. 3 (2007) 1–9|].",
    gives: [{ relation: "duplicate-of", citation: "A. Abe, J. Doe, On eels, Lake Lett. 3 (2007) 1–9" }],
  },
  {
    text: "It was copied from two articles: (1) Abe T, Doe J. On eels. J Eel. 2007;3:1-9; (2) Roe R. Lakes. Pond Rev. 2008;2:2-8.",
    gives: [
      { relation: "duplicate-of", citation: "Abe T, Doe J. On eels. J Eel. 2007;3:1-9" },
      { relation: "duplicate-of", citation: "Roe R. Lakes. Pond Rev. 2008;2:2-8" },
    ],
  },
  {
    text: "The article overlaps with an earlier study by others [Abe T, Doe J. On eels. J Eel. 2007;3:1-9].",
    gives: [{ relation: "duplicate-of", citation: "Abe T, Doe J. On eels. J Eel. 2007;3:1-9" }],
  },
  {
    text: "The article appeared both in this journal and in the Lake Review [2].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  { text: "It was submitted to both this journal and Lake Letters.", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The article is retracted because of dual publication in Lake Letters (2007).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Similar text was found in a textbook by A. Perch (Lake Press, 2004).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "A high degree of similarity was found with a web page (https://www.lake.example/eels).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper was based on the same data as Abe and de Vries (2007).",
    gives: [{ relation: "duplicate-of", citation: "Abe and de Vries (2007)" }],
  },
  {
    text: "The article contains large sections of a chapter by Abe and Doe in the Handbook of Eels.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It was published in Lake Letters under a different title.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It was [|taken from the paper “On the sleep of eels”, which appeared in Lake Lett. 2007;3:1-9|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The bands of Figure 4 are the same with those of Figure 3 in another paper of this group (Abe T, et al. J Eel 2007; 3: 1-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It has been brought to our notice that the manuscript was already published in another journal [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "The authors repeated the experiments of the study with new animals.", gives: [] },
  { text: "We have repeated the analysis in the article.", gives: [] },
  { text: "The article which appeared in the July issue of Tides and Lakes is retracted.", gives: [] },
  { text: "The article was published in the Journal of Lakes and Rivers 2013;21:318-324.", gives: [] },
  { text: "The data in the article, which appeared in the July 2011 issue, are doubtful.", gives: [] },
  { text: "The same data were shown in Figures 2 and 3.", gives: [] },
  { text: "Similar patterns were found in the control group.", gives: [] },
  { text: "The results could not be reproduced in the laboratory.", gives: [] },
];
