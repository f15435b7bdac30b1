import type { FactExample } from "../fact.ts";

/** Sentences in the voices of many publishers, marked by hand for what they state. */
export const sentenceExamples: readonly FactExample[] = [
  { text: "Re-use of any data should be appropriately cited.", gives: [] },
  {
    text: "One of the conditions of submission of a paper is that authors declare explicitly that their work has not appeared elsewhere.",
    gives: [],
  },
  { text: "There was no evidence of misconduct, and the university found no fabrication of data.", gives: [] },
  { text: "The journal takes plagiarism and data fabrication very seriously.", gives: [] },
  {
    text: "The investigation found one or more of the following: discrepancies in scope, inappropriate citations, and manipulated peer review.",
    gives: [
      { code: "concerns-issues-about-article" },
      { code: "concerns-issues-about-referencing-attributions" },
      { code: "compromised-peer-review" },
    ],
  },
  {
    text: "The article shows signs of [|systematic production|] and [|tortured phrases|].",
    gives: [{ code: "paper-mill" }, { code: "computer-aided-content-or-computer-generated-content" }],
  },
  {
    text: "The article was accepted only on the basis of [|manipulated peer review|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The authors state that the [|original data are no longer available|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The authors were [|not able to provide all the necessary supporting information|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "Significant concerns have been raised about the compliance with ethical policies for human research.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The investigation revealed inappropriate [|duplications between Figure|] 2B and Figure 5A.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "The committee found that the first author engaged in research misconduct by falsifying data in two figures.",
    gives: [
      { code: "misconduct-official-investigation-s-and-or-finding-s" },
      { code: "misconduct-by-author" },
      { code: "falsification-fabrication-of-data" },
    ],
  },
  {
    text: "The authors have [|plagiarized part of a paper|] that had already appeared elsewhere.",
    gives: [{ code: "plagiarism-of-in-article" }],
  },
  {
    text: "Members of our laboratory have been [|unable to replicate|] the central finding.",
    gives: [{ code: "results-not-reproducible" }],
  },
  { text: "We discovered an [|error in the code|] used to compute headings.", gives: [{ code: "error-in-analyses" }] },
  {
    text: "When the error is corrected, the [|effect is no longer significant|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The editors [|no longer have confidence in the findings|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The cell line used was found to be contaminated with another.",
    gives: [{ code: "contamination-of-cell-lines-tissues" }],
  },
  {
    text: "Dr Hale was [|added as an author without her knowledge|].",
    gives: [{ code: "false-forged-authorship" }],
  },
  {
    text: "The corresponding author submitted the paper [|without the consent of the other authors|].",
    gives: [{ code: "lack-of-approval-from-author" }],
  },
  {
    text: "It was published [|without the permission of|] the private collector who owns the samples.",
    gives: [{ code: "lack-of-approval-from-third-party" }],
  },
  { text: "The scale was used [|without a licence|] from its owner.", gives: [{ code: "copyright-claims" }] },
  {
    text: "The authors did not disclose that two of them were employees of the manufacturer.",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "The publisher found compromised editorial handling and irrelevant references.",
    gives: [{ code: "compromised-peer-review" }, { code: "concerns-issues-about-referencing-attributions" }],
  },
  { text: "As a result, the record cannot be amended.", gives: [] },
  { text: "Some of the results in Figure 5 were [|not reproducible|].", gives: [{ code: "results-not-reproducible" }] },
  {
    text: "The reviewers suggested by the author had fabricated e-mail addresses.",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The first author has been barred from submitting to the journal for two years.",
    gives: [{ code: "publishing-ban" }],
  },
  {
    text: "Tumours exceeded the size permitted by the protocol.",
    gives: [{ code: "concerns-issues-about-animal-welfare" }],
  },
  {
    text: "The study did not receive approval from an appropriate ethics committee.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
];
