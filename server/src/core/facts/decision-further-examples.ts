import { approvedBy, by, guideline, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Decisions in capitals, between brackets, in letters, and in other languages, in words of our own. */
export const furtherExamples: readonly FactExample[] = [
  {
    text: "THE PAPER “ON EELS” WAS WITHDRAWN BY THE EDITORIAL BOARD FOR DUPLICATION.",
    gives: [by("editor: THE EDITORIAL BOARD")],
  },
  { text: "Eels & Rivers therefore retracts both articles.", gives: [by("journal: Eels & Rivers")] },
  {
    text: "The Editorial Office of Eel Letters informs that the following article:",
    gives: [by("editor: The Editorial Office of Eel Letters")],
  },
  {
    text: "The authors have asked for the retraction of their paper, which we are now doing.",
    gives: [requestedBy("author: The authors"), by("author")],
  },
  { text: "At our request, the article has been retracted.", gives: [requestedBy("author")] },
  {
    text: "The article “On the migration of eels” [Eel Lett. 2010;3:4-9; DOI: 10.1234/eel.1] by Jonas Vik and Maren Holt has been retracted by the Publisher and the Editor.",
    gives: [by("publisher: the Publisher", "editor: the Editor")],
  },
  {
    text: 'The article "On eels" by Jonas Vik (Eel Lett, 2010, vol. 3, pp. 4-9) has been removed by the publisher for legal reasons.',
    gives: [by("publisher: the publisher")],
  },
  {
    text: "The editors of Glacier and the Association of Glaciologists, the owner of the journal, retract the following article.",
    gives: [by("editor: The editors of Glacier", "society: the Association of Glaciologists")],
  },
  {
    text: "The retraction has been approved by Jonas P. Vik, MD, Editor-in-Chief of Eel Letters.",
    gives: [approvedBy("editor: Jonas P. Vik")],
  },
  {
    text: "The Editors, Prof. Maren Holt and Dr. Jonas Vik, stand by this decision.",
    gives: [approvedBy("editor: Maren Holt", "editor: Jonas Vik")],
  },
  {
    text: "The article was retracted upon the written request of Northgate Training and Research Hospital.",
    gives: [requestedBy("institution: Northgate Training and Research Hospital")],
  },
  {
    text: "Os editores da Revista Alta de Peixes, a pedido de V. Souza, retratam o artigo.",
    gives: [requestedBy("author: V. Souza"), by("editor: Os editores da Revista")],
  },
  {
    text: "A Sociedade Alta de Peixes, por decisão do Conselho Editorial, anuncia a retratação do artigo.",
    gives: [approvedBy("editor: Conselho Editorial"), by("society: A Sociedade")],
  },
  {
    text: "Los editores de la Revista, de común acuerdo con los autores, han decidido retirar el artículo.",
    gives: [by("editor: Los editores de la Revista")],
  },
  {
    text: "Der Artikel wird im Einvernehmen zwischen den Autoren, den Herausgebern (Prof. Dr. Maren Holt, Dr. Jonas Vik) und der Lachs Verlag KG retrahiert.",
    gives: [
      by("author: den Autoren", "editor: Maren Holt", "editor: Jonas Vik", "publisher: der Lachs Verlag KG"),
      approvedBy("editor: Maren Holt", "editor: Jonas Vik", "publisher: der Lachs Verlag KG"),
    ],
  },
  {
    text: "Verlag und Schriftleitung haben der Rücknahme zugestimmt.",
    gives: [approvedBy("publisher: Verlag", "editor: Schriftleitung")],
  },
  { text: "Pour ces raisons, nous rétractons cet article.", gives: [by("author")] },
  { text: "Les autres auteurs ont accepté cette rétractation.", gives: [] },
  {
    text: "The University of Bergen concluded that the article should be retracted.",
    gives: [approvedBy("institution: The University of Bergen")],
  },
  {
    text: "The Editors concluded that the article should be retracted.",
    gives: [by("editor: The Editors")],
  },
  {
    text: "The University of Bergen endorsed the decision to retract.",
    gives: [approvedBy("institution: The University of Bergen")],
  },
  {
    text: "The Editor-in-Chief of Eel Letters, following the recommendations of COPE, informs the retraction of this article.",
    gives: [by("editor: The Editor-in-Chief of Eel Letters"), guideline("COPE")],
  },
  {
    text: "The Editorial Board, in line with its own rules, announces the withdrawal of the article.",
    gives: [by("editor: The Editorial Board")],
  },
  { text: "On behalf of my co-authors, I retract our article.", gives: [by("author")] },
  { text: "The editors asked the authors for a new calculation but they preferred the retraction.", gives: [] },
  { text: "The editors asked the authors to explain, but they chose to withdraw the article.", gives: [] },
  {
    text: "The authors asked the editors for the immediate retraction of the article.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: "The Institution of Canal and River Engineers retracts the article.",
    gives: [by("society: The Institution of Canal and River Engineers")],
  },
  {
    text: "The publications committee of the Association for Eel Studies has retracted this article.",
    gives: [by("society: The publications committee of the Association for Eel Studies")],
  },
  {
    text: "The Editorial Board of our society decided to retract the article on 8 May 2019.",
    gives: [by("editor: The Editorial Board of our society")],
  },
  {
    text: "The editors of the society's journal have retracted the article.",
    gives: [by("editor: The editors of the society's journal")],
  },
  {
    text: "The author wrote to us that he had counted the eels twice. He asked that the article be retracted.",
    gives: [requestedBy("author: The author")],
  },
  { text: "The editor wrote to the author. He asked that the article be retracted.", gives: [] },
  { text: "The authors wrote to the reader. He asked that the article be retracted.", gives: [] },
  {
    text: "The Editorial Office of Eel Letters has discussed the request and decided to retract this article.",
    gives: [by("editor: The Editorial Office of Eel Letters")],
  },
  {
    text: "The Editor has considered the authors' request and has decided to withdraw the article.",
    gives: [by("editor: The Editor")],
  },
  {
    text: "The authors have discussed the matter and request that the paper be retracted.",
    gives: [requestedBy("author: The authors")],
  },
  { text: "We have today retracted the article and published a corrected version.", gives: [by("author")] },
  {
    text: "The paper has been removed from the Eel Library by the publisher.",
    gives: [by("publisher: the publisher")],
  },
  {
    text: "The Editors and Lakeside Press have referred it to the author's university and publish this expression of concern in the meantime.",
    gives: [by("editor: The Editors", "publisher: Lakeside Press")],
  },
  { text: "The Editors have retracted the article and published an erratum.", gives: [by("editor: The Editors")] },
  { text: "The above articles are hereby retracted by ASM.", gives: [by("society: ASM")] },
  {
    text: "The retraction is issued on the authority of the Editor-in-Chief.",
    gives: [approvedBy("editor: the Editor-in-Chief")],
  },
  {
    text: "The authors thank the Editor of Eel Letters for allowing them the opportunity to publish this corrigendum.",
    gives: [approvedBy("editor: the Editor of Eel Letters")],
  },
  { text: "The authors thank the Editor for giving them the opportunity to reply.", gives: [] },
  {
    text: "The retraction has been approved by the Publication Ethics Committee of the Nordic Society of Eels.",
    gives: [approvedBy("society: the Publication Ethics Committee of the Nordic Society of Eels")],
  },
  {
    text: "The committee found misconduct by the first author, Dr. Vik, and recommended that the paper be retracted.",
    gives: [],
  },
  {
    text: "The Dean of the University of Bergen informed us that the data were used without permission of the University, and requested the retraction of the article.",
    gives: [requestedBy("institution: The Dean of the University of Bergen")],
  },
  {
    text: "Los Editores de la Revista de Anguilas aceptaron la solicitud y el artículo ha sido retractado.",
    gives: [approvedBy("editor: Los Editores de la Revista de Anguilas")],
  },
  {
    text: "Os editores acolheram o pedido dos autores e o artigo foi retratado.",
    gives: [approvedBy("editor: Os editores")],
  },
  {
    text: "This article is retracted by the decision of the Editorial Board.",
    gives: [by("editor: the Editorial Board")],
  },
  { text: "The withdrawal was decided by the Editor-in-Chief.", gives: [by("editor: the Editor-in-Chief")] },
  { text: "The editors have, with regret, retracted this paper.", gives: [by("editor: The editors")] },
  {
    text: "The Editorial Board has, at its meeting of 3 May, unanimously decided that the article is retracted.",
    gives: [by("editor: The Editorial Board")],
  },
  { text: "In line with this request, the JES is retracting the article.", gives: [by("journal: the JES")] },
  {
    text: "The journal was made aware of the overlap and hence has retracted the article.",
    gives: [by("journal: The journal")],
  },
  {
    text: "Jonas Vik, who is listed as first author, contacted the journal and informed that he had no part in the study and did not know of its submission to the journal, and requested retraction.",
    gives: [requestedBy("author: Jonas Vik")],
  },
  {
    text: "At the request of the first author, Jonas Vik, the article is retracted by the publisher.",
    gives: [requestedBy("author: Jonas Vik"), by("publisher: the publisher")],
  },
  {
    text: "La revista retracta el artículo a solicitud del autor de correspondencia.",
    gives: [requestedBy("author: autor de correspondencia"), by("journal: La revista")],
  },
  {
    text: "The article has been retracted by agreement between all of the authors except J. Vik, the journal's Editor-in-Chief, Maren Holt, and Eelworth Press.",
    gives: [
      by("author: all of the authors except J. Vik", "editor: Maren Holt", "publisher: Eelworth Press"),
      approvedBy("editor: Maren Holt", "publisher: Eelworth Press"),
    ],
  },
  {
    text: "The first author wishes that the board had been asked before the journal, with regret, declined.",
    gives: [],
  },
  {
    text: "The Ethics Panel of the Ministry looked at the paper and, in May 2016, recommended that the journal issue this expression of concern.",
    gives: [requestedBy("institution: The Ethics Panel of the Ministry")],
  },
  {
    text: "Following the retraction application of the first author, Jonas Vik, the article is withdrawn.",
    gives: [requestedBy("author: Jonas Vik")],
  },
  {
    text: "Os Editores-Chefes de Enguias & Rios decidiram pela retratação do artigo.",
    gives: [by("editor: Os Editores-Chefes")],
  },
];
