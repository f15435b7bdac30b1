import type { Families } from "./family.ts";

/** Sentences that tell what does not hold any more, leans to one side, or is doubted, by the codes that they state. */
export const toldOutcomes: Families = {
  "unreliable-results-and-or-conclusions": ["The main message of the paper has thus lost its foundation."],
  "error-in-results-and-or-conclusions": [
    "Once the outlying firms are taken out, the premium is no longer there.",
    "The supposed new mineral is ordinary goethite.",
    "It follows that the drug does not lengthen life in worms, contrary to what we wrote.",
    "The theorem fails for even n.",
    "The protective effect was therefore an illusion.",
    "The yield of 94% given in the abstract is in reality 49%.",
    "The signal is produced by the holder and not by the film.",
    "The reaction is therefore not catalysed by gold, as we claimed.",
    "Under the right weights the gap between the schools shrinks to nothing.",
    "Our interpretation of the band as a dimer was mistaken.",
    "We therefore withdraw our claim that the gene is imprinted.",
  ],
  "concerns-issues-about-data": [
    "The numbers of patients in Table 1 and in the flow chart cannot be reconciled.",
    "Several of the means are arithmetically impossible for groups of that size.",
    "It is not clear how 900 patients could be enrolled in a clinic of that size within a year.",
    "The groups are more evenly matched than randomisation would produce.",
    "A reader noted that the same decimals follow one another in unrelated columns.",
  ],
  "concerns-issues-about-methods": [
    "The paper does not say how the raters were blinded.",
    "It remains unclear how the samples were chosen.",
  ],
  "concerns-issues-about-results-and-or-conclusions": [
    "Colleagues doubt that the film superconducts.",
    "It has been asked how so small a dose could have so large an effect.",
  ],
  "bias-issues-or-lack-of-balance": ["The review cites only the trials that favour the device."],
};
