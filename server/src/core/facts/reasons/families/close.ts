import type { Families } from "./family.ts";

/** Sentences whose causes lie close to others, or whose words state one elsewhere. */
export const close: Families = {
  "": [
    "The findings have not been called into question.",
    "These errors did not grossly affect the results or the conclusions.",
    "A result for constant delays will be published elsewhere.",
    "The second author had no access to the raw data at that time.",
    "The structures proposed are, however, correct.",
    "The first author takes full responsibility for these errors.",
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
    "The plots contain duplicated clusters of events within the same histograms.",
    "The spectral data in the above article had already been published elsewhere by the authors.",
  ],
  "falsification-fabrication-of-data": [
    "The author admitted to having presented repeats that did not exist.",
    "It turned out that Dr. Aune had not done the experiment of Fig. 6.",
  ],
  "manipulation-of-data": [
    "The statistician had been told to leave out the patients of two centres.",
    "The plots had been made again to exclude events that did not fit.",
  ],
  "concerns-issues-about-animal-welfare": [
    "Some of them exceed the size limit that was approved by the animal care committee.",
  ],
  "concerns-issues-about-results-and-or-conclusions": [
    "Two correspondents have questioned whether the effect reported could have arisen by chance.",
    "There is a potential error in the imputation.",
  ],
  "lack-of-approval-from-author": ["Dr. Aune had not seen the abstract before it was submitted."],
  "plagiarism-of-image": [
    "The images shown in Fig. 5 were strikingly similar to images in other papers by unrelated research groups.",
    "The concerns revealed inappropriate image panel duplications between this (Figure 4C) and another article published earlier by a different group of authors in a different scientific context.",
  ],
  "error-in-analyses": [
    "We had imposed an incorrect refinement.",
    "The peak of argon had been integrated as that of hydrogen.",
    "The line had been shifted by 0.4 GHz in our pipeline.",
    "The magnetoresistance of the thermometers was not allowed for in the analysis.",
    "The coefficient had been left out of the mixed model.",
    "After publication, a coding mistake was discovered in the script.",
    "The P values had been calculated with a paired test where an unpaired one was called for.",
    "The correction for magnification had been applied to eyes for which it was already built into the instrument.",
  ],
  "error-in-results-and-or-conclusions": [
    "The crystal structure shows that attack takes place at N3 and not at N1 as we had concluded.",
    "This made the reported association with age incorrect.",
    "With a correct subtraction, no peaks remain.",
    "With the right values screening is not worth its cost.",
    "The results do not survive the correction.",
    "When only visits that took place are counted, the success rate falls from 81% to 56%.",
    "With the right indicator none of the estimates are different from zero.",
    "This led to an overestimation of the prevalence of the disease.",
    "The product has the opposite configuration at C-14.",
    "The direction of change given for all proteins is the reverse of the true one.",
    "The identification with the comet of 1652 must be abandoned.",
    "With the corrected typing results, the increase that we described is not found.",
    "When the intended series is used, the effect discussed in Section 3 does not occur.",
    "The correlation with axial length is spurious.",
  ],
  "error-in-data": [
    "The account that this report gives of the operation on the patient is incorrect.",
    "What the report says of the treatment that the child received is not correct.",
    "The description of the therapy the patients received is incorrect.",
    "The second half of Table 2 was missing.",
    "The correct numbers are about fifty times smaller.",
    "Several details of the history are incorrect.",
    "The activation energies in Table 4 were not computed from the thermograms shown in Fig. 5 but from an earlier series of a different composition.",
    "There was a transcription error in the randomization list.",
    "The diffraction data deposited for the complex were those of the apo crystal.",
    "The angles reported for the coupons are therefore not those of bare steel.",
    "The spectrum in Figure 2 was inadvertently plotted from a sample of another project.",
  ],
  "error-in-text": [
    "The name of the institution of Dr. Aune was printed incorrectly.",
    "There was an error in the Methods.",
    "The source of the plasmid was wrongly given as this study.",
  ],
  "concerns-issues-about-authorship-affiliation": [
    "The corresponding author asked for two authors to be removed.",
    "One of the fellows had been left off the paper.",
    "He ought to have been an author.",
  ],
  "taken-from-dissertation-thesis": ["The study formed the postgraduate thesis work of the complainant."],
  "plagiarism-of-data": [
    "The recordings were made by another researcher, who was not asked for permission.",
    "The values in Tables 1 and 3 are the same as those reported by the earlier authors.",
  ],
  "error-in-image": [
    "The bands shown in Fig. 5C had inadvertently been copied from Fig. 3B.",
    "The sample labels D2 and D3 in Fig. 2 have to be exchanged.",
    "The angiogram in Figure 3 was taken from the department's teaching file by mistake.",
    "Figures 1 and 3 are not of the patient described.",
  ],
  "unreliable-data": [
    "We no longer consider the data in this article to be trustworthy.",
    "The values listed in Table 1 cannot be assigned to the isolates with certainty.",
    "No reliance can be placed on the measurements.",
  ],
  "misconduct-official-investigation-s-and-or-finding-s, falsification-fabrication-of-data": [
    "ORI found that Dr Marsh knowingly falsified and/or fabricated data in this paper.",
    "The Office found that the respondent intentionally falsified and fabricated data.",
    "An investigation by the university concluded that the trial was never conducted.",
  ],
  "error-in-methods": [
    "Two of the animals in the treated group had received the vehicle only.",
    "The randomization described in the paper was not carried out.",
    "The mice were fasted for 16 hours in one arm, contrary to the protocol.",
  ],
  "concerns-issues-about-data": [
    "The number of operations said to have been done in three months exceeds what one surgeon could possibly do.",
  ],
  "duplication-of-text": [
    "Most of the text is the same as in an article by five of the same authors.",
    "Whole paragraphs were carried over, unchanged, from a paper that the same group had published.",
  ],
  "unreliable-results-and-or-conclusions": [
    "We can no longer be certain that the activity described belongs to the peptide.",
    "The associations, as published, must be regarded as void.",
  ],
  "misconduct-official-investigation-s-and-or-finding-s, misconduct-by-author": [
    "The author has been found by the Committee for Scientific Integrity to have acted with gross negligence and to have committed misconduct.",
  ],
  "informed-patient-consent-none-withdrawn": [
    "The women shown had not been asked whether their pictures could appear in print.",
    "They did not reply to requests for evidence that the participants had given consent.",
    "The participants may not have been told that their blood would be used for genetic analysis.",
  ],
  "duplication-of-content-through-error-by-journal-publisher": [
    "The second publication resulted from an error in the manuscript tracking system of our publisher.",
  ],
  "lack-of-approval-from-third-party": [
    "The results belong to a consortium which did not authorize their publication.",
    "The permission to link the registers had expired.",
    "The author had included, without asking them, the case notes of colleagues.",
  ],
  "manipulation-of-images": [
    "In Fig. 3, lanes from two experiments were combined.",
    "There is a splice between lanes 3 and 4 of Fig. 5 that is not indicated.",
  ],
  "error-by-journal-publisher": ["Both mistakes were made in our office."],
  "paper-mill": ["The article is one of a number of submissions that share an identical structure."],
  "false-forged-authorship": ["A former visiting scholar used her name and affiliation."],
  "error-in-cell-lines-tissues": [
    "The clones with which the experiments were performed retain one allele of the gene.",
  ],
  "lack-of-irb-iacuc-approval-and-or-compliance": [
    "The ethics committee informed us that approval had been refused.",
    "They did not reply to requests for evidence that the trial had been approved by an ethics committee.",
  ],
  "duplication-of-in-article": ["The author published essentially this paper three times."],
  "error-by-third-party": ["The vendor had inadvertently delivered net instead of gross returns."],
  "error-in-materials": ["The samples labeled as single-walled tubes consist largely of double-walled ones."],
  "lack-of-approval-from-company-institution": [
    "Two of the hospitals informed us that they had not given permission for publication of their data.",
  ],
  "plagiarism-of-in-article": ["The case had been published before by other authors of the hospital."],
  "taken-via-translation, plagiarism-of-in-article": [
    "The first author copied a portion of a paper published in Hungarian language.",
  ],
};
