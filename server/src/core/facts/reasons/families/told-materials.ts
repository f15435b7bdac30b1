import type { Families } from "./family.ts";

/** Tellings of what materials, cells, methods and calculations turned out to be. */
export const toldMaterials: Families = {
  "error-in-materials": [
    "The isolate kept and studied under the name Rhizopus oryzae is in fact Mucor racemosus.",
    "The eels used in Fig. 2 B–D were mice that were not on the mixed background.",
    "The antibody listed in the supplement (catalogue number 17) is not specific for kelpin.",
    "The antibody was found to cross-react; the antibody crossreacts with eelin 2.",
    "The tablets supplied by the maker and given to the second arm contained no drug.",
    "The vials labelled as holding 5% salt were later seen to be faulty, and the vials had been mislabelled.",
    "The lamp filter used was found not to be a filter.",
    "The inhibitor lacks selectivity.",
  ],
  "contamination-of-materials": [
    "The extract that we tested had been contaminated by a softener.",
    "It was reported to contain considerable amounts of a second salt as an impurity.",
    "The activity was traced to a contaminant in the preparation.",
    "We examined the old batch and found residual tin in it.",
  ],
  "contamination-of-cell-lines-tissues": [
    "The cell line in this work was polluted by other cells.",
    "Tests for mycoplasma were positive in all the vials.",
  ],
  "error-in-cell-lines-tissues": [
    "The line was shown by genotyping to be a different cell line, namely HEK293.",
    "The cells did not originate from the eel but most likely are of canine origin.",
  ],
  "error-in-methods": [
    "The measurements had been made at 30 instead of 36 weeks.",
    "The samples had not been dried before they were weighed, as they should have been.",
    "The blood samples had been stored at room temperature for three days, which is not permissible with this assay.",
    "The scale had been administered at different times in the two groups.",
    "There were deviations from the study protocol.",
  ],
  "error-in-analyses": [
    "The costs had been calculated with a rate of 5% rather than the 3% stated.",
    "The test samples had been part of the training set.",
    "There was a bug in the simulation code.",
    "A wrong sign in the fitting routine was found.",
    "The meta-analysis had counted the control groups of some trials more than once.",
    "There is an error in our computational pipeline.",
    "There is an error in the derivation of the recurrence relation.",
  ],
  "error-in-results-and-or-conclusions": [
    "The conclusion that compound 7c is stronger than the reference is not correct.",
    "The authors stated the opposite of what they had found.",
    "The difference between the arms does not reach statistical significance.",
    "The principal claim of the paper is in error.",
  ],
  "sabotage-of-materials-methods": [
    "A former member of the laboratory deliberately contaminated the culture plates of a fellow student.",
    "The samples had been tampered with by a jealous colleague.",
  ],
  "unreliable-results-and-or-conclusions": [
    "The results of this article have no meaning.",
    "The effects claimed in Studies 1 and 3 have no support in the data.",
  ],
  "concerns-issues-about-results-and-or-conclusions": ["The committee said that it questions the conclusions drawn."],
  "concerns-issues-about-methods": ["Concerns were raised about how the subjects were assigned to treatment."],
  "": [
    "The antibody was found to be suitable.",
    "The recordings could not be matched with the weather.",
    "The samples were collected in 2012.",
  ],
};
