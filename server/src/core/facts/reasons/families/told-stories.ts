import type { Families } from "./family.ts";

export const toldStories: Families = {
  "compromised-peer-review": [
    "Two of the referees told us that they had never been asked to assess the manuscript.",
    "The reviewers whom the authors had named had set up accounts with each other's help, and the accounts of the reviewers were opened on one day.",
  ],
  "results-not-reproducible": [
    "Three of us have tried for a year to grow the same crystals again, in vain.",
    "Many attempts to observe the effect again did not succeed.",
  ],
  "false-forged-authorship": ["Professor Hoek knows nothing of the paper."],
  "concerns-issues-about-authorship-affiliation": [
    "A former member of the group claims that she did most of the work.",
    "The authors could not agree on who should be named.",
  ],
  "conflict-of-interest": [
    "Nowhere in the paper is it said that the first author holds shares in the maker of the pump.",
    "It has come to our attention that the second author was a paid consultant to the manufacturer.",
  ],
  "paper-mill": ["The manuscript had been sold to its authors by a broker."],
  "manipulation-of-images": ["The student admitted that she had pasted the band there."],
  "falsification-fabrication-of-data": [
    "I made up the measurements given in Table 2.",
    "The volunteers of the second cohort never existed.",
  ],
  "lack-of-irb-iacuc-approval-and-or-compliance": [
    "No licence had been issued for the surgery on these animals.",
    "The authors stated that the ethics committee had approved the study. The committee has informed us that this was not the case.",
  ],
  "sabotage-of-materials-methods": [
    "A colleague had been adding ethanol to the dishes of the first author.",
    "A laboratory member had deliberately switched the samples so as to make the experiments of the others fail.",
  ],
  "error-in-materials": ["Mass spectrometry showed it to be a different peptide from that stated."],
  "duplication-of-text": [
    "A large part of the text coincides with that of an article which the same authors published in 2008.",
  ],
  "original-data-and-or-images-not-provided-and-or-not-available": [
    "The originals cannot be found, as the computer of the first author was stolen.",
  ],
  "rogue-editor": ["The guest editor turned out not to be the person whose name he gave."],
  "error-in-cell-lines-tissues": ["The line was sent for profiling last autumn. It came back as HeLa."],
  "duplication-of-data": ["The values plotted for the control group are those of our paper of 2006."],
  "duplication-of-in-article": ["The case had already been described, by the same authors, in another journal."],
  "error-in-data, error-in-image": [
    "The authors make two corrections: (1) in Table 1, the mean age should be 54.2 years; (2) in Figure 3, the labels for groups B and C were switched.",
  ],
  "manipulation-of-data": ["Values had been exchanged between the groups, each time in favour of the drug."],
  "nonpayment-of-fees-and-or-refusal-to-pay": ["The authors have not replied to the publisher's invoices."],
  "concerns-issues-about-third-party-involvement": [
    "It is not clear what part was played by the agency that was paid to write the manuscript.",
  ],
  "duplication-of-in-image, error-in-analyses": [
    "The same photograph was used in Fig. 2b and Fig. 4a, and the error bars were calculated with the wrong formula.",
  ],
  "": [
    "The institution has completed its inquiry. It concluded that there was no research misconduct.",
    "The article was sent through similarity-detection software.",
    "The paper is withdrawn by common consent.",
    "Figure 3 is printed again here.",
    "The legends are correct as printed.",
    "The editors decided that this paper should be retracted.",
  ],
};
