import type { FactExample } from "./fact.ts";
import { directExamples } from "./related-direct-examples.ts";
import { furtherExamples } from "./related-further-examples.ts";
import { plainExamples } from "./related-plain-examples.ts";
import { versionExamples } from "./related-version-examples.ts";

/** Items tied to the original, in words of our own. */
export const relatedExamples: readonly FactExample[] = [
  ...directExamples,
  ...furtherExamples,
  ...plainExamples,
  ...versionExamples,
  {
    text: "This article [1] has been retracted because it [|duplicates an article published in the Journal of Eels [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The article is a near-verbatim [|copy of Abe et al. (J Eel 2009;3:1-9)|].",
    gives: [{ relation: "duplicate-of", citation: "Abe et al. (J Eel 2009;3:1-9)" }],
  },
  {
    text: "Substantial parts of the text were [|plagiarised from a paper by Abe and Doe published in Lake Letters in 2008|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It has come to our attention that the article is substantially [|similar to a paper|] already published by the same authors in Glacier Review.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article was [|submitted simultaneously to two journals and was also published in Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The authors have [|published the same results in the Journal of Lakes (2010; 3: 1–9)|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The authors [|published this article in two journals: Journal of Eels [1] and Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["1", "2"] }],
  },
  {
    text: "Figure 3 of this paper is [|identical to Figure 2 in Abe et al. [3]|].",
    gives: [{ relation: "duplicate-of", marks: ["3"] }],
  },
  {
    text: "[|Figures 2 and 3 had previously appeared in another paper by the same group [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "Large parts of the article were [|copied without attribution from the PhD thesis of Dr T Abe|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "This paper [|contains significant portions of text that were originally published in the following article: Abe T, Doe J. On eels. J Eel. 2007;3:1-9|].",
    gives: [{ relation: "duplicate-of", citation: "J Eel. 2007;3:1-9" }],
  },
  {
    text: "The article [|reproduces content from another source without proper attribution (Abe T. Eels of the north|]. Lake Press; 2004).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article has been withdrawn because it was [|published previously in Lake Letters (doi: 10.1234/ll.2010.3|]).",
    gives: [{ relation: "duplicate-of", doi: "10.1234/ll.2010.3" }],
  },
  {
    text: "This article is an accidental [|duplication of an article that has already been published in J Eel 12 (2010) 1–9, http://dx.doi.org/10.1234/j.eel.2010.1|].",
    gives: [{ relation: "duplicate-of", doi: "10.1234/j.eel.2010.1" }],
  },
  {
    text: "The paper shows considerable [|overlap with Abe et al. [2] and with Doe et al. [3]|].",
    gives: [{ relation: "duplicate-of", marks: ["2", "3"] }],
  },
  {
    text: "The content of this article is nearly [|identical with that of an article published earlier [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "because of [|redundant publication: the same data appeared in Lake Letters 2009;4:3-9|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "because of [|duplicate publication in the Journal of Eels [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The authors [|reused data from their previous paper [2]|] without citing it.",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "This is a [|republication of an article that appeared in Chinese in Eel Science 2003;2:1-7|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "because it is a direct [|translation of a Spanish article by T. Abe|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The images in Fig. 2 were [|taken from Abe et al. 2008|] without permission.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The text is largely [|derived from a review by Abe and colleagues [4]|].",
    gives: [{ relation: "duplicate-of", marks: ["4"] }],
  },
  {
    text: "We have found that the article [|plagiarizes the work of Abe et al. (2005)|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "There is significant [|similarity between this article and one published by Abe [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The authors have [|plagiarized part of a paper that had already appeared in Eel Sci. 3 (2004) 1-9|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper was inadvertently [|published twice; the first version is doi:10.1234/eel.3|].",
    gives: [{ relation: "duplicate-of", doi: "10.1234/eel.3" }],
  },
  {
    text: "This article [|overlaps substantially with the following published article|]: T. Abe, On eels, J Eel, 2009.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "An investigation found that sections of the article had been [|lifted from Abe T (2004|]) On eels.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "One of the conditions of submission is originality. Re-use of any data should be appropriately cited. As such this article represents a severe abuse of the scientific publishing system. [|Parts of the article had appeared in J Eel 3 (2004) 1–9, DOI: 10.1234/eel|].",
    gives: [{ relation: "duplicate-of", doi: "10.1234/eel" }],
  },
  {
    text: 'a large [|part of this article was also published in: "On eels"|], Lake Letters, 2009.',
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "the manuscript published in this journal [|is the same as the manuscript published in Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The article [|used text and a table from Abe's earlier review [3]|].",
    gives: [{ relation: "duplicate-of", marks: ["3"] }],
  },
  { text: "The article [1] is a [|duplicate of [2]|].", gives: [{ relation: "duplicate-of", marks: ["2"] }] },
  {
    text: "Authors [|submitted the same manuscript to both Eel Letters and Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "Data in Table 2 [|are the same as those in a previous publication (2)|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  { text: "This article has been retracted due to plagiarism of text.", gives: [] },
  { text: "There is overlap between Figure 2A and Figure 3B.", gives: [] },
  { text: "The editors found a similar pattern in other articles by these authors.", gives: [] },
  { text: "The original data in this article were taken from patients in a hospital in Lakeside.", gives: [] },
  { text: "The article contains text taken from several previously published articles.", gives: [] },
  { text: "Images in Figure 2 were duplicated within the article.", gives: [] },
  { text: "Blots in Figure 1 were reused to represent different experiments.", gives: [] },
  { text: "The article originally published in J Eel 2010;3:1-9 has been retracted.", gives: [] },
  { text: "The Editor has retracted this article because a substantial part was plagiarised.", gives: [] },
  { text: "The authors were unable to reproduce the results of this study.", gives: [] },
  { text: "Previously published online on 3 May 2012.", gives: [] },
  {
    text: "The authors informed us that reanalysis gave results similar to those in the published article.",
    gives: [],
  },
  { text: "Following the publication of an article by these authors, concerns were raised.", gives: [] },
  {
    text: "This retraction [|follows an Expression of Concern published on 3 May 2019|] [2].",
    gives: [{ relation: "follows", of: "expression-of-concern", marks: ["2"] }],
  },
  {
    text: "[|An Expression of Concern was previously issued|] for this article (https://doi.org/10.1234/eoc.3).",
    gives: [{ relation: "follows", of: "expression-of-concern", doi: "10.1234/eoc.3" }],
  },
  {
    text: "The journal [|published an Expression of Concern|] on 3 May 2019.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The Editors [|previously published an editorial expression of concern|] about this article.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "[|The correction published in 2018|] [2] did not resolve the concerns.",
    gives: [{ relation: "follows", of: "correction", marks: ["2"] }],
  },
  {
    text: "[|Further to the Expression of Concern published in May 2018|], the editors retract this article.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "[|Since publication of the Expression of Concern|] [2], the university has completed its inquiry.",
    gives: [{ relation: "follows", of: "expression-of-concern", marks: ["2"] }],
  },
  {
    text: "This notice [|supersedes the Correction published on 4 June 2017|].",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "A [|previous corrigendum|] [2] addressed errors in Figure 1.",
    gives: [{ relation: "follows", of: "corrigendum", marks: ["2"] }],
  },
  {
    text: "An [|interim expression of concern|] had been posted on the article pending the inquiry.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The article [|had been the subject of an Expression of Concern in 2019|].",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "[|an erratum was published in 2014|] to correct Figure 2.",
    gives: [{ relation: "follows", of: "erratum" }],
  },
  {
    text: "[|Update to Expression of Concern published|] 3 March 2020.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The [|expression of concern (doi:10.1234/eoc.4) is hereby replaced by this|] retraction.",
    gives: [{ relation: "follows", of: "expression-of-concern", doi: "10.1234/eoc.4" }],
  },
  { text: "The editors issue this Expression of Concern to alert readers.", gives: [] },
  { text: "The authors apologise for this correction.", gives: [] },
  {
    text: "The article has been [|retracted and replaced with a corrected version|].",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "[|A corrected version of this article has been published|] [2].",
    gives: [{ relation: "replaced-by", marks: ["2"] }],
  },
  {
    text: "[|The revised article is available|] at https://doi.org/10.1234/eel.9.",
    gives: [{ relation: "replaced-by", doi: "10.1234/eel.9" }],
  },
  {
    text: "The authors have [|retracted and republished the article with corrected data [2]|].",
    gives: [{ relation: "replaced-by", marks: ["2"] }],
  },
  { text: "[|The replacement article is published|] in this issue.", gives: [{ relation: "replaced-by" }] },
  {
    text: "This [|article has been replaced by a new version (https://doi.org/10.1234/e.2)|].",
    gives: [{ relation: "replaced-by", doi: "10.1234/e.2" }],
  },
  { text: "[|The corrected paper appears in this issue|] of the journal.", gives: [{ relation: "replaced-by" }] },
  { text: "We [|retract the article and replace it with a corrected version|].", gives: [{ relation: "replaced-by" }] },
  {
    text: "The [|article was republished on 3 May 2014 to correct the typesetting|].",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "[|A new version, with corrected analyses, has been published|] as [2].",
    gives: [{ relation: "replaced-by", marks: ["2"] }],
  },
  { text: "[|An updated version of the article has been posted|] online.", gives: [{ relation: "replaced-by" }] },
  { text: "The corrected version of Figure 3 is available below.", gives: [] },
  { text: "The authors intend to submit a corrected version, which will be published after review.", gives: [] },
  { text: "Figure 2 has been replaced with the correct version.", gives: [] },
  { text: "The correct version of Table 2 is published below.", gives: [] },
  {
    text: "The retraction notice published in error is hereby withdrawn and the [|article is reinstated|].",
    gives: [{ relation: "reinstates", of: "retraction" }],
  },
  { text: "We therefore [|reinstate this article [1]|].", gives: [{ relation: "reinstates", of: "retraction" }] },
  { text: "The [|article has now been reinstated|].", gives: [{ relation: "reinstates", of: "retraction" }] },
  { text: "The article [|was previously published in Lake Letters.|]", gives: [{ relation: "duplicate-of" }] },
  {
    text: "This article contains a figure that [|was previously published [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The authors [|failed to cite the work of Abe et al. [2]|], from which passages were used.",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "Substantial portions of the text were used [|without proper attribution to the original source [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "There is unattributed [|overlap with other sources (Abe et al., 2010; Doe, 2011|]).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Some text in the article is [|identical to text in the following article by other authors: Abe T. On eels|]. J Eel 2003.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article is retracted because of [|redundancy with articles by the same authors published in Lake Letters and Pond Review.|]",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article was [|published simultaneously in Lake Letters and the Journal of Eels.|]",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper is retracted because [|a similar article by the same authors had been published in Lake Letters.|]",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It was brought to our attention that the paper had been [|published before in the Lake Review [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "This article is retracted as a result of [|plagiarism from the doctoral dissertation of A. Roe|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "the authors [|published the article twice, in this journal and in Lake Letters [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "A large part of the introduction has been [|copied word for word from: Abe T. On eels. J Eel 2003;2:1-4|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The content is a [|translation of Abe T, Doe J. Eels asleep. Lake Lett. 2009;1:2-3|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Parts of this article are [|similar to previously published papers [2-4]|].",
    gives: [{ relation: "duplicate-of", marks: ["2", "3", "4"] }],
  },
  {
    text: "We were made aware of an [|overlap between this article and one previously published by the same group in Lake Letters|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "On 3 May 2019, we [|published an Expression of Concern|] regarding this article.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "This [|replaces the Expression of Concern previously posted|].",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "[|Erratum published in 2014|] [3] did not mend the error.",
    gives: [{ relation: "follows", of: "erratum", marks: ["3"] }],
  },
  {
    text: "The [|authors' corrected article was published|] in the same journal [2].",
    gives: [{ relation: "replaced-by", marks: ["2"] }],
  },
  {
    text: "[|The correct version of the article can be found|] at https://doi.org/10.1234/e.3.",
    gives: [{ relation: "replaced-by", doi: "10.1234/e.3" }],
  },
  {
    text: "The article was found to [|contain text from published articles, including the following:|]",
    gives: [{ relation: "duplicate-of", listed: true }],
  },
  {
    text: "This article has been [|retracted and will be replaced by a corrected version in a later issue|].",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "The content was [|copied from Abe T. Eels of the north. J Eel. 2003;1:1-9|] and from [|Doe J. Lakes. J Lake. 2004;2:2-8|].",
    gives: [{ relation: "duplicate-of" }, { relation: "duplicate-of" }],
  },
  {
    text: "[|The Expression of Concern [3] was issued in 2018|]; the inquiry has now ended.",
    gives: [{ relation: "follows", of: "expression-of-concern", marks: ["3"] }],
  },
  {
    text: "Figure 2 was [|found to have been published elsewhere|].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The data had already been published elsewhere prior to its submission to Eel Letters.",
    gives: [],
  },
  { text: "The online version has been corrected.", gives: [] },
  {
    text: "Readers should [|refer to the corrected version|] at https://doi.org/10.1234/eel.3.",
    gives: [{ relation: "replaced-by", doi: "10.1234/eel.3" }],
  },
  {
    text: "Three figures in this article have been [|published previously in References 2 and 3|].",
    gives: [{ relation: "duplicate-of", marks: ["2", "3"] }],
  },
  { text: "This article [|was previously subject to an Editor's Note|].", gives: [{ relation: "follows" }] },
  { text: "These errors have been mended in the HTML and PDF versions.", gives: [] },
  {
    text: "The [|bands of Figure 4 had been used before, for another experiment, in an article by the same group [2]|].",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "Varios párrafos fueron [|tomados literalmente de una tesis de maestría presentada en 2014|].",
    gives: [{ relation: "duplicate-of" }],
  },
];
