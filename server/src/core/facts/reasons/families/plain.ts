import type { Families } from "./family.ts";

/** What editors and authors say in few and plain words. */
export const plain: Families = {
  "false-forged-authorship": [
    "Several authors were listed without their knowledge.",
    "Dr. Weber was unaware that he was named as an author.",
    "Two individuals may have been listed without their knowledge.",
    "The name of Dr. Lind appeared on the paper without her knowledge or consent.",
    "The second and third author have stated that their names were added to the manuscript without their knowledge.",
    "Dr. Oduya did not know that he was listed among the authors.",
    "She was added as a co-author without being asked.",
    "The names of two coauthors were included without asking them.",
  ],
  "concerns-issues-about-authorship-affiliation": [
    "The affiliation of Dr. Keita appeared incorrectly.",
    "The institution of the second author was wrong.",
    "Please consider as correct for institution 3: Hospital das Flores, Porto.",
    "The correct affiliation of Dr. Bello is Department of Surgery, University of Ibadan.",
    "Dr. Sato wrote that he did not participate in this study.",
    "The doctoral student, who was not included as author, complained.",
  ],
  "error-in-text": [
    "The third author's name should read Brændgård.",
    "The correct spelling of the last author's name is Nguyen.",
    "The surname of the second author should be spelled Müller.",
  ],
  "results-not-reproducible": [
    "Several other laboratories could not reproduce these results.",
    "Another group was unable to repeat our findings.",
  ],
  "unreliable-results-and-or-conclusions": [
    "The results are no more reliable.",
    "Therefore the conclusion of the paper is no more tenable.",
  ],
  "error-in-data": ["The unit in Table 2 must be kPa."],
  "duplication-of-in-article": ["The manuscript was sent at the same time to two journals."],
  "error-by-journal-publisher": ["The article was put online before it had been accepted."],
  "concerns-issues-about-article": [
    "We can therefore not vouch for the integrity of this article.",
    "The integrity of the article cannot be guaranteed.",
  ],
  "lack-of-approval-from-company-institution": [
    "The records were used without permission of the Department of Paediatrics.",
    "The clinic, to which the register belongs, had not given permission to publish.",
    "The institute did not allow publication of these measurements.",
  ],
  "original-data-and-or-images-not-provided-and-or-not-available": [
    "The authors sent the films for Figure 1 but not for Figure 4.",
    "Original blots were supplied only for two of the figures.",
  ],
  "breach-of-policy-by-author": ["This is against the policy of the journal.", "This is a violation of our policy."],
  "duplication-of-data": [
    "Two of the histograms in Figure 3 derive from one and the same file.",
    "The traces in panels B and D come from the same recording.",
  ],
  "duplication-of-text": ["It contains large portions of text that had been published before by the same authors."],
  "concerns-issues-about-image": [
    "The bands of Figures 2 and 5 have unusually similar shapes.",
    "Certain of the images in Fig. 3 look unusually similar.",
  ],
  "error-in-analyses": [
    "A correction factor had been applied twice.",
    "The fits were performed with the wrong number of parameters.",
    "The t test was improper for these data.",
    "The chi-square test was not appropriate for such small numbers.",
  ],
  "error-in-results-and-or-conclusions": ["As a consequence the odds ratios in Table 2 are wrong."],
  "error-in-materials": ["The plasmid from which the lines in Figure 2 were made carries a mutation."],
  "error-in-image": ["In Scheme 2 the methyl group was drawn at the wrong carbon."],
  "misconduct-official-investigation-s-and-or-finding-s, manipulation-of-images": [
    "Following an institutional review by the College of Pharmacy, it was determined that bands in Figure 2 had been manipulated.",
  ],
};
