import type { Families } from "./family.ts";

/** Sentences of ordinary notices, in the formulas of journals. */
export const formulas: Families = {
  "concerns-issues-about-methods": [
    "The primary endpoint was replaced while the trial was under way.",
    "The authors changed the pre-specified outcome after enrolment had begun.",
  ],
  "duplication-of-in-image": [
    "Bands in Fig. 2B had been copied, rotated and reused for another protein.",
    "Lanes 3 and 4 were copied and flipped to stand for the second experiment.",
  ],
  "duplication-of-data": [
    "The ages and weights in Table 1 are identical to those in another study.",
    "Table 3 presents values that the authors had already published in a conference paper.",
  ],
  "error-in-image": ["The panel of the wild type had been mistakenly pasted in twice."],
  "lack-of-approval-from-author": [
    "Dr Rossi's name was included in the author list without her consent.",
    "The corresponding author added the names of two scientists without their consent.",
    "One physician was included in the list of authors without his consent.",
    "Two colleagues had been added without their agreement.",
  ],
  "misconduct-official-investigation-s-and-or-finding-s, falsification-fabrication-of-data": [
    "The journal was notified by the Office of Research Integrity that Table 2 contains falsified data.",
  ],
  "cites-retracted-work": ["The letter is retracted because the article on which it comments was retracted last year."],
  "compromised-peer-review": ["The reports came from non-genuine reviewer accounts."],
  "original-data-and-or-images-not-provided-and-or-not-available": [
    "The authors sent some, but not all, of the original blots.",
  ],
  "error-in-methods": ["The equation had been applied to children, for which it is not validated."],
  "error-in-analyses": [
    "A macro had swapped specimen labels between the two arms.",
    "The diffraction data had been processed in the wrong space group.",
    "The odds ratios were calculated without adjustment for age.",
  ],
  "lack-of-approval-from-company-institution": [
    "The data belong to the sponsor, and permission to publish them was not obtained.",
  ],
};
