import type { FactExample } from "./fact.ts";

/** Inquiries told without the word, in words of our own. */
export const furtherInquiryExamples: readonly FactExample[] = [
  { text: "The Editorial Office then looked at all the figures itself.", gives: [{ by: "editor" }] },
  { text: "The journal has gone through the files that the authors sent.", gives: [{ by: "journal" }] },
  { text: "The Editors took a closer look at the blots.", gives: [{ by: "editor" }] },
  {
    text: "The Editors obtained a copy of the thesis and had it compared by two scholars.",
    gives: [{ by: "editor", name: "The Editors" }],
  },
  { text: "The authors looked at the images again and found the error.", gives: [] },
  { text: "The authors had the samples analysed by a company.", gives: [] },
  { text: "A statistician appointed by the journal has repeated the calculation.", gives: [{ by: "journal" }] },
  { text: "The publisher called in an outside specialist.", gives: [{ by: "publisher" }] },
  { text: "The authors consulted a statistician when they planned the trial.", gives: [] },
  { text: "The reader compared the article with a thesis.", gives: [] },
  {
    text: "The Conduct Board of Lake University, after an inquiry of nine months, held the first author guilty.",
    gives: [{ by: "institution" }],
  },
  { text: "The university held a conference on eels.", gives: [] },
  {
    text: "The matter was put before the Lake Institute, whose Academic Ethics Cell held that no trial was run.",
    gives: [{ by: "institution", name: "Ethics Cell" }],
  },
  { text: "The file was handed over to the authors' institution.", gives: [{ by: "institution" }] },
  { text: "The patients were referred to the University Hospital.", gives: [] },
  { text: "The manuscript was referred to two reviewers.", gives: [] },
  {
    text: "The Publisher was told by the center that it had looked into the matter.",
    gives: [{ by: "institution", name: "the center" }],
  },
  { text: "The Editors heard the authors and asked for documents.", gives: [{ by: "editor" }] },
  { text: "The patients were interviewed by the authors.", gives: [] },
  { text: "It was verified that the approval covers only one year.", gives: [{}] },
  { text: "The Section Editors began to apply new validation tests to all structures.", gives: [{ by: "editor" }] },
  { text: "Post-publication peer review raised doubts about the methods.", gives: [{}] },
  { text: "The paper was revised following peer review by two experts.", gives: [] },
  { text: "Upon a review of the data from the article, the authors found more errors.", gives: [{}] },
  { text: "During random cross-check, the retention times did not match.", gives: [{}] },
  {
    text: "A routine screening of the journal's past issues showed that the figure was reused.",
    gives: [{}],
  },
  { text: "The samples were screened for toxins in a routine check.", gives: [] },
  { text: "The dean's office asked two professors to look into the accusations.", gives: [] },
  { text: "Lake University asked two professors to look into the accusations.", gives: [{ by: "institution" }] },
  { text: "A second look at the images brought to light more duplications.", gives: [{}] },
  { text: "The case is still under investigation.", gives: [{}] },
  { text: "The compounds under investigation were impure.", gives: [] },
  { text: "The matter was discussed at a meeting of the Editorial Board.", gives: [{ by: "editor" }] },
  { text: "We traced the signal to our probe, which had not been shielded.", gives: [] },
  { text: "The authors did not answer our inquiries.", gives: [] },
  {
    text: "The Committee on Publication Ethics of the Society compared the two articles.",
    gives: [{ by: "society", name: "The Committee on Publication Ethics of the Society" }],
  },
  {
    text: "This notice will stand until the University of Bergen completes its inquiry.",
    gives: [{ by: "institution", name: "the University of Bergen" }],
  },
  {
    text: "The University of Bergen has not yet concluded its enquiry.",
    gives: [{ by: "institution", name: "The University of Bergen" }],
  },
  { text: "The journal will act when the hospital finishes its inquiry.", gives: [{ by: "institution" }] },
  {
    text: "The article stays in the record while the University of Bergen investigates.",
    gives: [{ by: "institution", name: "the University of Bergen" }],
  },
  { text: "During a review of submissions it was found that two reviewers did not exist.", gives: [{}] },
  { text: "In a review of the literature it was found that eels are rare.", gives: [] },
];
