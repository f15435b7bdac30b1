import type { Families } from "./family.ts";

/** Sentences whose causes lie close to others, or whose words state one elsewhere. */
export const close: Families = {
  "": [
    "The authors acknowledged that they had not been aware that this constitutes a breach of custom.",
    "The editors regret that these problems were not found in peer review.",
    "He could not explain the repetitions.",
    "Repetition of the experiments by another laboratory has given results in line with the main findings.",
    "The retraction has been agreed following an investigation based on allegations raised by a third party.",
  ],
  "misconduct-official-investigation-s-and-or-finding-s, manipulation-of-images": [
    "An investigation by the authors' institution found that the first author had altered the confocal images in Fig. 2.",
  ],
  "duplication-of-in-image": [
    "The blots shown as loading controls in Figs. 3 and 5 were taken from the same exposure.",
  ],
  "duplication-of-data": [
    "The spectral data in the above article had already been published elsewhere by the authors.",
  ],
  "error-in-analyses": [
    "After publication, a coding mistake was discovered in the script.",
    "The P values had been calculated with a paired test where an unpaired one was called for.",
    "The correction for magnification had been applied to eyes for which it was already built into the instrument.",
  ],
  "error-in-results-and-or-conclusions": ["The correlation with axial length is spurious."],
  "error-in-data": [
    "The diffraction data deposited for the complex were those of the apo crystal.",
    "The angles reported for the coupons are therefore not those of bare steel.",
    "The spectrum in Figure 2 was inadvertently plotted from a sample of another project.",
  ],
  "error-in-text": ["The source of the plasmid was wrongly given as this study."],
  "concerns-issues-about-authorship-affiliation": ["He ought to have been an author."],
  "taken-from-dissertation-thesis": ["The study formed the postgraduate thesis work of the complainant."],
};
