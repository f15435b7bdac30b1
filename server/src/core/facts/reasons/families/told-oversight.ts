import type { Families } from "./family.ts";

/** Sentences that tell without the usual terms what was not allowed or agreed to, and how people and animals fared. */
export const toldOversight: Families = {
  "lack-of-irb-iacuc-approval-and-or-compliance": [
    "The authors say that their board had agreed, but a copy of the approval could not be produced.",
    "A certificate of approval was not provided on request.",
    "No letter of approval from the committee could be found.",
    "The ethics committee had turned the protocol down twice.",
    "Recruitment had begun five weeks before the board gave its approval.",
    "The committee gave its opinion months after the last volunteer had been enrolled.",
    "No project of this kind had ever been laid before the ethics committee.",
    "The secretary of the ethics committee has nothing on file about the survey.",
    "The doses went beyond what the animal committee had allowed.",
    "The sampling was done without the ethics committee having been told.",
    "The certificate number given in the paper belongs to a trial on asthma.",
    "The chairman of the ethics committee denies ever having signed such an approval.",
    "No one at the hospital could confirm that its review board had passed the study.",
  ],
  "informed-patient-consent-none-withdrawn": [
    "The purpose of the second biopsy had not been explained to the patients.",
    "A hazard of the procedure, the risk of bleeding, was not disclosed to participants.",
    "The residents had signed nothing.",
    "Nobody could show us forms signed by the guardians.",
    "The consent that was obtained covered the operation only.",
    "The young man had agreed to the pictures being shown in lectures, but not to their being printed.",
    "The pupils were not told that they were taking part in an experiment.",
    "His widow no longer wishes the case to be available.",
    "The women believed the blood was for a routine check and did not know that they were part of a study.",
    "The interviews with the prisoners had been filmed without their knowledge.",
    "Not one of the soldiers had been asked for permission.",
    "The samples were taken without the mothers having been asked.",
  ],
  "concerns-issues-about-human-subject-welfare": [
    "The control patients were kept from the standard medicine for two months.",
    "The children were left on placebo although an effective drug was available.",
    "The inmates had no way of refusing.",
    "Healthy volunteers underwent unnecessary biopsies.",
    "The trial was continued although three of the participants had died.",
  ],
  "concerns-issues-about-animal-welfare": [
    "The goats were operated on without any pain relief.",
    "The rats with the largest growths had not been put down in time.",
    "The article is withdrawn because of the handling of the monkeys.",
    "The hamsters were held in the tube for longer than the licence allowed.",
    "The calves were killed by a method that is not permitted.",
    "Several ferrets were left to die.",
  ],
};
