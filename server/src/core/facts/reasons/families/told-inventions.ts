import type { Families } from "./family.ts";

/** Sentences that tell how something was invented, or made to look otherwise. */
export const toldInventions: Families = {
  "falsification-fabrication-of-data": [
    "Most of the rabbits in the second group had never been treated at all.",
    "The calorimetry curves were drawn with a spreadsheet and correspond to no measurement.",
    "The hairs were not counted but guessed.",
    "The technician filled in the questionnaires himself.",
    "Of the ninety households said to have been visited, not one could be traced.",
    "The interviews on which the third chapter rests were never held.",
    "The author told the hearing that he had made all the numbers up.",
    "Electrocardiograms had been photocopied and given new names.",
    "The scores of the control group are the product of imagination.",
    "He drew the isotherms by hand.",
  ],
  "falsification-fabrication-of-results": [
    "The improvement that the paper claims is a fiction.",
    "The yields for the last four substrates were never obtained.",
    "The exponents were not obtained from simulations.",
    "The fall in mortality is an invention.",
    "The outcome cannot have come from the trial described.",
  ],
  "manipulation-of-data": [
    "Outlying values had been deleted without a word in the paper.",
    "Points that did not fit the line were removed.",
    "The ages of two of the animals had been altered by hand.",
    "The solvent peaks had been wiped out with a drawing program.",
    "Entries were changed on the night before the database was locked.",
    "Cases which did not fit were left out.",
  ],
  "manipulation-of-results": [
    "The efficiencies were adjusted so that they would agree with the theory.",
    "It was found that the planned endpoint had been replaced by another.",
    "The rates were pushed upwards to meet what had been promised.",
    "The first author admitted to having changed the registered outcome.",
  ],
  "manipulation-of-images": [
    "Lanes of different gels had been joined without a line between them.",
    "The space between the bands was wiped clean with a brush tool.",
    "The contrast was raised until the faint bands disappeared.",
    "The edge of the lesion had been painted over.",
    "The colonies were multiplied with a stamp tool.",
    "The two halves of the picture had been pushed together.",
  ],
  "falsification-fabrication-of-image": [
    "The micrograph does not come from any experiment.",
    "The electron micrograph was generated with a drawing program.",
    "The blot had been pieced together out of fragments of other films.",
    "The photograph is a montage of three others.",
    "She relabelled old blots for the new figures.",
  ],
};
