import type { Families } from "./family.ts";

/** Sentences that tell without the usual terms whose name was missing or lent, who did not exist, and who had not agreed. */
export const toldPeople: Families = {
  "concerns-issues-about-authorship-affiliation": [
    "The affiliation of the third author could not be verified.",
    "The affiliations given in the article could not be confirmed by the institutes named.",
    "Dr. Okafor, who had bred the strain, was left out of the by-line.",
    "The corresponding author wished to add two colleagues after the paper had been accepted.",
    "Ms. Valdez wrote the first draft and is nowhere mentioned in the paper.",
    "The brothers have fallen out over who should be first author.",
    "The department could not settle who had written the paper.",
    "Dr. Brandt was dropped as an author while the paper was in press.",
    "The head of the clinic was a guest author.",
    "Professor Lam has asked us to take his name off the article.",
    "The fifth author does not meet the criteria for authorship.",
    "The name of the manager was put on the paper in return for a grant.",
  ],
  "false-forged-authorship": [
    "Three of the five authors do not exist.",
    "Dr. Moreau had no idea that her name was on the paper.",
    "The two physicians learnt from a colleague that they were authors of the study.",
    "The alleged co-author knows nothing of the work.",
    "The signature of the last author had been traced by somebody else.",
    "Dr. Keller, whose name is on the paper, had never heard of it.",
    "He took no part in the study nor signed the form.",
  ],
  "false-forged-affiliation": [
    "It was found that the affiliation of the second author was not genuine.",
    "The affiliation claimed by the first author is untrue.",
    "The author has never held an appointment at that college.",
    "The university that the author named has never employed him.",
    "The institute that the author gave as his address does not exist.",
    "There is no such department.",
    "No one at the academy knows him, and there is no such chair.",
  ],
  "lack-of-approval-from-author": [
    "These two had not agreed to the submission.",
    "The paper was submitted without her being asked.",
    "His colleagues had never been shown the manuscript.",
    "The co-author had given neither his approval nor his data.",
    "The others had agreed to the conference abstract only.",
  ],
  "lack-of-approval-from-company-institution": [
    "The ministry had forbidden publication.",
    "Records were used without the leave of the hospital.",
    "The company had not released the report.",
    "The firm must approve every publication, and was not asked.",
    "The university says that the survey was done without its knowledge.",
  ],
  "lack-of-approval-from-third-party": [
    "The registry never gave leave for its files to be used.",
    "The recordings belong to a broadcaster, which had allowed us to hear but not to print them.",
    "The slides had been lent for teaching and not for publication.",
    "The steering committee of the cohort was not consulted, although its rules demand it.",
    "The traps had been set without a permit from the park.",
  ],
};
