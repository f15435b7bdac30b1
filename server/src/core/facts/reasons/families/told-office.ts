import type { Families } from "./family.ts";

/** Sentences that tell what went wrong in an office, who misunderstood whom, and which talks nobody gave. */
export const toldOffice: Families = {
  "error-by-journal-publisher": [
    "The wrong article was posted.",
    "Our office confused two papers by authors of the same name.",
    "The article was published while it was still under review.",
    "It was posted although the editor had decided to reject it.",
    "This article was retracted by mistake.",
    "The article should not have been withdrawn.",
    "The plates were interchanged at the printer's.",
    "An early draft was printed instead.",
    "The version that was released lacks the corrections of the authors.",
    "The paper went online before the authors had returned their proofs.",
  ],
  "duplication-of-content-through-error-by-journal-publisher": [
    "By a slip of the printer the letter came out in May and again in June.",
    "The same manuscript had been given two numbers.",
    "This item is an inadvertent repeat.",
    "Through a fault of our system the abstract was printed in both issues.",
    "It was sent to the printer twice.",
  ],
  "error-by-third-party": [
    "The supplier has admitted the mislabelling.",
    "The service that maintains the microscope had forgotten to calibrate the stage.",
    "The repository has acknowledged the confusion.",
    "The company accepts the blame for the confusion.",
    "The laboratory returned the values of another hospital.",
  ],
  "miscommunication-with-by-author": [
    "The author had taken our letter for an acceptance.",
    "The authors mistook the editor's reply for a refusal.",
    "I understood from the telephone call that the paper had been declined.",
    "The corresponding author had misread his colleague's email as consent.",
  ],
  "miscommunication-with-by-journal-publisher": [
    "The authors' letter was put with another file.",
    "The email was not passed on to the production team.",
    "Our office took the message for a withdrawal.",
    "The letter never left our office.",
  ],
  "miscommunication-with-by-company-institution": [
    "The hospital had taken our letter for a request.",
    "The ministry's press office told the authors that the report was free, while it meant the summary.",
  ],
  "miscommunication-with-by-third-party": [
    "The translator believed that she should submit the paper.",
    "The agent told the author that the book had been accepted, when it was not.",
  ],
  "not-presented-at-conference": [
    "None of the authors came to the meeting.",
    "Nobody turned up to give the talk.",
    "The poster was never hung.",
    "The speaker did not travel.",
    "At the symposium no one appeared for the session.",
  ],
};
