import type { FactExample } from "./fact.ts";

/** Positions in other languages, and in roundabout English, in words of our own. */
export const foreignExamples: readonly FactExample[] = [
  {
    text: "L. Quental e T. Yoshida manifestaram concordância; C. de Morais Vieira discorda da retratação.",
    gives: [
      { stance: "agree", authors: ["L. Quental", "T. Yoshida"] },
      { stance: "disagree", authors: ["C. de Morais Vieira"] },
    ],
  },
  {
    text: "R. Leal-Prado reconheceu a falha e concorda com a retratação.",
    gives: [{ stance: "agree", authors: ["R. Leal-Prado"] }],
  },
  { text: "O autor correspondente não concorda com a retratação.", gives: [{ stance: "disagree", authors: "some" }] },
  { text: "Los autores fueron informados y no respondieron.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "No fue posible contactar con J. Soto.", gives: [{ stance: "not-reached", authors: ["J. Soto"] }] },
  {
    text: "Herr Radmann hat der Zurückziehung zugestimmt; Frau Özdil konnte unter der bekannten Anschrift nicht erreicht werden.",
    gives: [
      { stance: "agree", authors: ["Radmann"] },
      { stance: "not-reached", authors: ["Özdil"] },
    ],
  },
  {
    text: "Le Dr Benhaddou s'oppose à la rétractation; les co-auteurs n'ont pas donné suite à nos messages.",
    gives: [
      { stance: "disagree", authors: ["Benhaddou"] },
      { stance: "no-response", authors: "some" },
    ],
  },
  { text: "El comité de ética aprobó la decisión.", gives: [] },
  {
    text: "The authors were invited to comment; no reply was received.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors were asked for an explanation but a reply was not received.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Dr. Vik's lawyers have told us that he does not accept the retraction.",
    gives: [{ stance: "disagree", authors: ["Vik"] }],
  },
  {
    text: "Dr. Vik and Dr. Holt have told the Journal that they took no part in the study and support its retraction.",
    gives: [{ stance: "agree", authors: ["Vik", "Holt"] }],
  },
  { text: "M. C. Holt and J. Vik are in favor of the retraction.", gives: [{ stance: "agree" }] },
  { text: "Dr Holt and her co-authors consented to the removal.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "Maren Holt neither agrees nor disagrees, and Jonas Vik disagrees with the retraction.",
    gives: [
      { stance: "neither", authors: ["Maren Holt"] },
      { stance: "disagree", authors: ["Jonas Vik"] },
    ],
  },
  {
    text: "All authors except B.R., who could not be contacted, have signed this statement.",
    gives: [
      { stance: "agree", except: ["B.R."] },
      { stance: "not-reached", authors: ["B.R."] },
    ],
  },
];
