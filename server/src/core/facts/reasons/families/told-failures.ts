import type { Families } from "./family.ts";

/** Sentences that tell what nobody saw again, could not be handed over, or cannot be trusted, by the codes that they state. */
export const toldFailures: Families = {
  "results-not-reproducible": [
    "Neither of the two laboratories that followed the published recipe has been able to grow the needles.",
    "In freshly prepared membranes we could no longer find the channel openings.",
    "Three research students in turn have spent a year on the reaction without obtaining the lactone.",
    "Repeating the trial with a second cohort of seedlings, we saw no gain in height.",
    "Independent teams in Lyon and Graz report that the memory effect does not appear when they use our stimuli.",
    "Despite many efforts, no one in our group has since managed to see the oscillation.",
    "When the assay was run again with newly bought enzyme, the inhibition was absent.",
    "A larger sample did not bear out the association reported in the paper.",
    "Our attempts to obtain the phase once more under the same pressure have remained without success.",
    "The effect was seen in none of the twelve devices that we made afterwards.",
  ],
  "original-data-and-or-images-not-provided-and-or-not-available": [
    "The hospital has told the journal that the case files were burnt in 2014.",
    "The authors promised to let us have the sequence files but none has come.",
    "No laboratory book for the months in question could be shown to the inquiry.",
    "The original plates are said to have been thrown out when the darkroom was closed.",
    "The authors have not handed in the spreadsheet from which Table 2 was made.",
    "The survey company would not release the responses to the journal.",
    "As the laptop with the interviews was lost on a train, the authors can no longer check them.",
    "What the authors sent in response to our request for raw data were screenshots of the published figures.",
  ],
  "unreliable-data": [
    "We have no means of telling which of the entries are genuine, and the whole table must be disregarded.",
    "The committee holds that the measurements cannot be given any weight.",
    "None of the readings from that winter is trustworthy.",
  ],
  "unreliable-results-and-or-conclusions": [
    "Readers should not rely on the survival advantage that the paper reports.",
    "The journal no longer has faith in what the article concludes.",
    "Little trust can be placed in the reported outcome.",
    "In these circumstances no firm inference can be drawn from the trial.",
  ],
};
