import type { Families } from "./family.ts";

/** Sentences that tell what was wrong with pictures, by frames, by the codes that they state. */
export const toldImages: Families = {
  "duplication-of-in-image": [
    "The topographs shown in Figs. 2(b) and 4(a), said to be of two samples, are one and the same image.",
    "The micrographs turned out to be portions of a single micrograph.",
    "The image presented as the control in Figure 3D is likewise presented in Figure 5 as the treated sample.",
    "Reason: use of the same blot images in more than one article.",
    "Two panels in this paper look alike.",
    "The panel in Fig 2B and the panel in Fig EV3A were cropped from a single image.",
    "Photographs of the same patient were shown in the article as two different patients.",
    "The vases shown on plates 7 and 19 are the same photograph printed at different scales.",
    "The lanes appear more similar than would be expected from independent samples.",
    "The sections in Figure 4 were shown again in Figure 6.",
    "The clinical photographs were repeated from the former paper of the authors.",
  ],
  "manipulation-of-images": [
    "The complainant saw that bands had been pasted in.",
    "The screenshots in Figures 5 and 6 had been doctored.",
    "Figure 7 contains bands that were digitally moved.",
    "The renderings in Figures 5 and 6 were touched up by hand.",
    "There were unacceptable changes to the microscopy images after acquisition.",
    "Two bands had been painted over in the published figure.",
    "Figure 2 may have been edited with an image-processing program so as to remove bands.",
    "The lanes were rearranged without any indication of this.",
    "The SEM images in figure 2 show evidence of editing.",
    "The blots in Figure 5 were spliced without demarcation.",
  ],
  "falsification-fabrication-of-image": [
    "The blots displayed in Fig. 1d do not represent genuine experiments.",
    "The picture in figure 3 was drawn by one of us with graphics software.",
    "The figure had been put together from unrelated material.",
    "The radiographs were faked.",
  ],
  "plagiarism-of-image": [
    "The photographs in Figure 2 were originally published by Okafor et al.",
    "Several figures may come from articles by others.",
    "The electron micrograph in Fig. 1 is the property of another laboratory.",
  ],
  "error-in-image": [
    "Figure 7 is not the image intended.",
    "Figure 3 as published is not the figure to which the text refers.",
    "Because of the erroneous inclusion of a control section in Figure 1, the figure is replaced.",
    "They put the photomicrograph of a treated rat where that of a control ought to have been.",
    "The figure in the final proof was a draft.",
    "The image of Figure 2 was printed upside down.",
    "There was a mix-up of the panels in Figure 3.",
    "The specimen labelled as coming from the treated group had been taken from a control animal.",
  ],
  "concerns-issues-about-image": [
    "The pattern of bands in Figure 2 was unusual.",
    "The integrity of the images in Figures 2 and 3 is under investigation.",
    "The reviewers have doubt on the picture of Fig. 3.",
    "Questions about Figs 1 and 4 were not resolved.",
    "The clinical photographs do not seem to be of the patient described.",
  ],
  "unreliable-image": [
    "Following loss of confidence in the images, the editors retract the paper.",
    "The authenticity of the blots in Figure 2 could not be established.",
  ],
  "": [
    "Figure 2 was examined by the Journal and found to be free of alteration.",
    "The editors found no support for a further complaint concerning Figure 2.",
    "The doubts about the picture in Figure 1 have been answered fully.",
  ],
};
