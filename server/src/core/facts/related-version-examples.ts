import type { FactExample } from "./fact.ts";

/** New versions, corrections as earlier notices, and copies that are kept, in words of our own. */
export const versionExamples: readonly FactExample[] = [
  {
    text: "The authors [|have since published a corrected version of the article|] [3].",
    gives: [{ relation: "replaced-by", marks: ["3"] }],
  },
  {
    text: "We [|hereby publish the revised version|] (doi: 10.1234/eel.8).",
    gives: [{ relation: "replaced-by", doi: "10.1234/eel.8" }],
  },
  {
    text: "The editors [|are replacing the original article|] online.",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "[|A new article (https://doi.org/10.1234/eel.8) is published|] as a replacement.",
    gives: [{ relation: "replaced-by", doi: "10.1234/eel.8" }],
  },
  {
    text: "[|A revised paper [4] is published|] as a replacement.",
    gives: [{ relation: "replaced-by", marks: ["4"] }],
  },
  { text: "The unit was wrong; [|the article has been corrected online|].", gives: [{ relation: "replaced-by" }] },
  { text: "[|The original article has been updated|].", gives: [{ relation: "replaced-by" }] },
  { text: "The authors have now published a revised figure.", gives: [] },
  { text: "The authors plan to publish a corrected version.", gives: [] },
  { text: "We republish the figure with the right colours.", gives: [] },
  { text: "The spelling of her name has been corrected.", gives: [] },
  {
    text: "[|Table 2 of the article had already been corrected|] in 2016.",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "[|The Corrigendum of 3 May 2017|] did not mend the figure.",
    gives: [{ relation: "follows", of: "corrigendum" }],
  },
  { text: "The errors could not be corrected.", gives: [] },
  { text: "A correction would not have sufficed.", gives: [] },
  {
    text: "[|The version published in J Eel 2012;29:33-9|] remains valid.",
    gives: [{ relation: "duplicate-of", citation: "J Eel 2012;29:33-9" }],
  },
  {
    text: "[|The other copy, which appeared in Lake Lett. 7 (2012) 33–39|], will be kept.",
    gives: [{ relation: "duplicate-of", citation: "Lake Lett. 7 (2012) 33–39" }],
  },
  { text: "The version in the online library carries a watermark and remains accessible.", gives: [] },
  {
    text: "It is [|similar to earlier work by other authors.2|]",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The tables [|overlap with articles of the same group.2,4|]",
    gives: [{ relation: "duplicate-of", marks: ["2", "4"] }],
  },
  {
    text: "The paper [|contains text published earlier by Abe et al. in Lake Letters, 2009; 3: 44–51|].",
    gives: [{ relation: "duplicate-of", citation: "Abe et al. in Lake Letters, 2009; 3: 44–51" }],
  },
  {
    text: "Three [|plots coincide with plots in an article by Abe et al. (Lake Lett 2009;3:44–51|]).",
    gives: [{ relation: "duplicate-of", citation: "Lake Lett 2009;3:44–51" }],
  },
  { text: "The results coincide with those in the control group.", gives: [] },
  {
    text: "It [|plagiarizes Abe and colleagues [2] and Roe et al. [3]|].",
    gives: [{ relation: "duplicate-of", marks: ["2", "3"] }],
  },
  {
    text: "It [|reuses data from a manuscript which appeared in Lake Fisheries, Vol. 7, No. 1, 2008, pp. 101–107|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The page was [|copied from the website https://www.lake.example/eels|].",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "O artigo [|reproduz trechos da dissertação de uma aluna|].", gives: [{ relation: "duplicate-of" }] },
  { text: "O texto foi [|retirado da tese de outro autor|].", gives: [{ relation: "duplicate-of" }] },
  { text: "A conclusão da dissertação não muda.", gives: [] },
  { text: "We were told that the above-cited article, which appeared in Lake Letters, is retracted.", gives: [] },
];
