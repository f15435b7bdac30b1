import { approvedBy, by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** What is held, resolved or granted of an article that is named at length; in words of our own. */
export const verdictExamples: readonly FactExample[] = [
  {
    text: "The Editors have decided to regard the article “On eels” by Ann Vik as retracted.",
    gives: [by("editor: The Editors")],
  },
  {
    text: "No reply came to the letters of the Editors, who have decided to regard the paper as retracted.",
    gives: [by("editor: the Editors")],
  },
  {
    text: "The editorial board declares the article “On eels” by Ann Vik and Lars Sund withdrawn.",
    gives: [by("editor: The editorial board")],
  },
  {
    text: "The Board of Editors unanimously resolved that the article “On eels” by Ann Vik be retracted.",
    gives: [by("editor: The Board of Editors")],
  },
  {
    text: "The Editorial Team has come to the conclusion that the article by Ann Vik must be retracted.",
    gives: [by("editor: The Editorial Team")],
  },
  {
    text: "A decision to retract the article by Ann Vik was taken by the Editorial Board.",
    gives: [by("editor: the Editorial Board")],
  },
  {
    text: "The editorial board took the decision of retracting this article.",
    gives: [by("editor: The editorial board")],
  },
  { text: "The authors apologized and requested to withdraw the paper.", gives: [requestedBy("author: The authors")] },
  {
    text: "The request of our colleagues has been evaluated in our Editorial Board and found appropriate.",
    gives: [approvedBy("editor: our Editorial Board")],
  },
  { text: "The Editorial Board found this request appropriate.", gives: [approvedBy("editor: The Editorial Board")] },
  { text: "The Editorial Board decided to accept the request.", gives: [approvedBy("editor: The Editorial Board")] },
  { text: "The Editors considered the data of a paper that has been retracted.", gives: [] },
  { text: "The request was not found appropriate by the Editorial Board.", gives: [] },
  { text: "At the request of the Eel Society's Panel, the University of Bergen looked into the case.", gives: [] },
];
