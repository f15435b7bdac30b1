import type { Families } from "./family.ts";

/** What corrections say was wrong in print. */
export const corrections: Families = {
  "error-in-text": [
    "Two authors were listed in the wrong order.",
    "Figure legends 1 and 2 were exchanged.",
    "The PDB code in the footnote was wrong.",
    "The keyword list contained an error.",
    "The order in which the eels appeared was fine, but the name of the lake was misspelled.",
    "The title of the article has been corrected.",
    "The correct date of acceptance is 14 May 2015.",
    "In the article by Marlowe, the degree of the third author was incorrect.",
    "Eq. (12) was printed incorrectly.",
    "This article was published without the statement that the first two authors contributed equally.",
    "On page 234, column 2, line 14, “increased” should be “decreased”.",
    "The accession number for the eel data was incorrect in the Methods section.",
    "The ORCID iD of the last author was missing.",
    "The Methods section stated that 24 words were used when in fact there were 20.",
    "The name of the gene was misspelled throughout the text.",
    "A minus sign was missing from the right-hand side.",
    "An earlier version of the abstract was used.",
    "Several of the accession numbers listed in the paper were incorrect.",
    "The accession number given in the article is wrong.",
  ],
  "error-in-data": [
    "In the Results, the hazard ratio is given as 1.25.",
    "The entries in that table should be multiplied by 10.",
    "The table was uploaded in a form in which the last rows were missing.",
    "The mean age of the eels was 45 years, not 54 years.",
    "The units of the constant in Table 1 appeared incorrectly.",
    "The ages given for the eels are those of the elvers.",
    "The IC50 values were reported in nM instead of μM.",
  ],
  "error-in-image": [
    "In Figure 4, the error bars were inadvertently omitted.",
    "The article contained a low-quality Figure 1.",
    "Figure 2 was printed upside down.",
    "The labels A and B have been exchanged in Figure 1.",
    "Figure 3 of this paper was published with the wrong scale bars.",
    "Figure 2 was published in a low-resolution version; an outdated version of Figure 2 was used.",
  ],
  "error-in-text, error-in-data": [
    "The symbols were misprinted, as was Eq. 4. The number of events for the control group should be 45.",
  ],
  "": [
    "The corrected paragraph is as follows: Samples were stored warm rather than cold, eels were not blinded, and the wrong dose was given to two of them.",
    "The online version of the article has been corrected.",
    "Correspondence should be addressed to the first author.",
    "Correspondence should be sent to the e-mail address below.",
  ],
};
