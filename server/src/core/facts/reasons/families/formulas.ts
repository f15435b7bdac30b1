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
  "error-in-analyses": ["A macro had swapped specimen labels between the two arms."],
  "lack-of-approval-from-company-institution": [
    "The data belong to the sponsor, and permission to publish them was not obtained.",
  ],
};
