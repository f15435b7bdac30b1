import type { FactExample } from "./fact.ts";

/** Positions in other languages, and in roundabout English, in words of our own. */
export const foreignExamples: readonly FactExample[] = [
  {
    text: "A. Sardinha e B. Truta manifestaram sua concordância; D. da Enguia discorda da decisão.",
    gives: [
      { stance: "agree", authors: ["A. Sardinha", "B. Truta"] },
      { stance: "disagree", authors: ["D. da Enguia"] },
    ],
  },
  {
    text: "A. Sardinha-Mar admitiu o erro e concorda com a decisão.",
    gives: [{ stance: "agree", authors: ["A. Sardinha-Mar"] }],
  },
  { text: "O autor correspondente não concorda com a retratação.", gives: [{ stance: "disagree", authors: "some" }] },
  { text: "Los autores fueron informados y no respondieron.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "No fue posible contactar con J. Soto.", gives: [{ stance: "not-reached", authors: ["J. Soto"] }] },
  {
    text: "Herr Aalmann hat der Rücknahme zugestimmt; Frau Hecht konnte trotz mehrerer Versuche nicht erreicht werden.",
    gives: [
      { stance: "agree", authors: ["Aalmann"] },
      { stance: "not-reached", authors: ["Hecht"] },
    ],
  },
  {
    text: "Le Dr Brochet s'oppose au retrait; les co-auteurs n'ont pas répondu à nos lettres.",
    gives: [
      { stance: "disagree", authors: ["Brochet"] },
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
    text: "All authors except J.V., who could not be reached, have signed this notice.",
    gives: [
      { stance: "agree", except: ["J.V."] },
      { stance: "not-reached", authors: ["J.V."] },
    ],
  },
  {
    text: "La primera autora manifestó por escrito no estar de acuerdo con la retractación.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "Les auteurs ont déclaré ne pas être d'accord avec la rétractation.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "La première auteure a accepté la rétractation.",
    gives: [{ stance: "agree", authors: "some" }],
  },
];
