import type { FactExample } from "./fact.ts";

/** Positions taken up by a pronoun, or beside the silence of others, in words of our own. */
export const peopleExamples: readonly FactExample[] = [
  {
    text: "The corresponding author, Dr. Jonas Vik, was contacted. He admitted the error and agreed to the retraction.",
    gives: [{ stance: "agree", authors: ["Jonas Vik"] }],
  },
  { text: "The authors were contacted in May. None responded.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr. Holt and Dr. Sund were contacted. Both agreed to the retraction.",
    gives: [{ stance: "agree", authors: ["Holt", "Sund"] }],
  },
  { text: "The authors sent an explanation to the reviewers. It was not accepted.", gives: [] },
  { text: "The authors were asked to explain but their justification was not accepted.", gives: [] },
  {
    text: "The corresponding author disputes the allegations.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "The authors have been informed about this retraction but have not provided feedback.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Jonas Vik was given the opportunity to comment and declined to do so.",
    gives: [{ stance: "neither", authors: ["Jonas Vik"] }],
  },
  { text: "This was agreed with first author of paper.", gives: [{ stance: "agree", authors: "some" }] },
  {
    text: "This article has been retracted at the request of the Editors and with the agreement of the authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "La rédaction, en accord avec les auteurs, retire l'article.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "Os autores foram comunicados e não se manifestaram.", gives: [{ stance: "no-response", authors: "all" }] },
];
