import { by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Who takes an article down, brings it back, or acts in a stated office; in words of our own. */
export const undoingExamples: readonly FactExample[] = [
  {
    text: "The Publisher has taken this article down from all its servers.",
    gives: [by("publisher: The Publisher")],
  },
  { text: "The publisher has taken down the article for legal reasons.", gives: [by("publisher: The publisher")] },
  { text: "The journal took the paper off its website on 3 May.", gives: [by("journal: The journal")] },
  { text: "Elsevier has pulled the paper, and deleted its files.", gives: [by("publisher: Elsevier")] },
  {
    text: "This article has been taken offline by the Publisher, for it infringes the rights of others.",
    gives: [by("publisher: the Publisher")],
  },
  { text: "The editors were taken aback, and took the complaint seriously.", gives: [] },
  { text: "The authors took the paper from their archive and deleted the data.", gives: [] },
  {
    text: "The Editor-in-Chief hereby cancels the retraction and reinstates the article.",
    gives: [by("editor: The Editor-in-Chief")],
  },
  { text: "The Publisher lifts the retraction and restores the article.", gives: [by("publisher: The Publisher")] },
  { text: "The journal has annulled its earlier notice of retraction.", gives: [by("journal: The journal")] },
  { text: "The retraction has since been reversed by the Editors.", gives: [by("editor: the Editors")] },
  {
    text: "The Editors apologise to the authors and hereby reinstate the article.",
    gives: [by("editor: The Editors")],
  },
  { text: "The authors asked the journal to lift the retraction.", gives: [requestedBy("author: The authors")] },
  { text: "The Editors do not reverse the retraction.", gives: [] },
  {
    text: "The Eel Society, as the owner of this journal, hereby retracts the paper.",
    gives: [by("society: The Eel Society")],
  },
  {
    text: "Springer Nature, acting as publisher of the proceedings, withdraws the chapter.",
    gives: [by("publisher: Springer Nature")],
  },
  {
    text: "Maren Holt, as Editor-in-Chief of Eel Letters, retracts the article.",
    gives: [by("editor: Maren Holt")],
  },
  {
    text: "The Editors of the Revista de Anguilas y Ríos, together with the Eel Society, inform the retraction of the article.",
    gives: [by("editor: The Editors of the Revista de Anguilas y Ríos", "society: the Eel Society")],
  },
  { text: "The Editor notifies the withdrawal of the article.", gives: [by("editor: The Editor")] },
  {
    text: "The article, published in the Journal of Eels, Issue 1, Volume 9, is being retracted by the Editorial Board.",
    gives: [by("editor: the Editorial Board")],
  },
  {
    text: "The editors retract the article. Holt did not agree with the retraction. Vik requested it.",
    gives: [by("editor: The editors"), requestedBy("author: Vik")],
  },
  {
    text: "Drs. Holt and Vik agree to this retraction, and Dr. Vik has asked for it in writing.",
    gives: [requestedBy("author: Vik")],
  },
  {
    text: "The Conduct Board of Lake University, after an inquiry of nine months, held the first author guilty and asked the journal for the retraction.",
    gives: [requestedBy("institution: The Conduct Board of Lake University")],
  },
  { text: "The authors could not supply the data. The editor asked for it twice.", gives: [] },
  { text: "The paper is retract-\ned by the Eel So-\nciety.", gives: [by("society: the Eel Society")] },
];
