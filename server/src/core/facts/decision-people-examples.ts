import { approvedBy, by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Bodies and persons who act in roundabout sentences, in words of our own. */
export const peopleExamples: readonly FactExample[] = [
  {
    text: "With the consent of the authors, the Editor and Eel Press retract this article.",
    gives: [by("editor: the Editor", "publisher: Eel Press")],
  },
  {
    text: "With the consent of the authors, the Editor and the publisher, the article is retracted.",
    gives: [approvedBy("editor: the Editor", "publisher: the publisher")],
  },
  {
    text: "The authors informed the Editor of the error. They have asked for the paper to be retracted.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: "The editors were told of the error. They have retracted the article.",
    gives: [by("editor: The editors")],
  },
  {
    text: "The article has been retracted by the Executive Committee of the Nordic Eel Society, owner of the journal, in May.",
    gives: [by("society: the Executive Committee of the Nordic Eel Society")],
  },
  {
    text: "The request for retraction was accepted by the editorial board.",
    gives: [approvedBy("editor: the editorial board")],
  },
  {
    text: "The request was evaluated by the editorial board and accepted.",
    gives: [approvedBy("editor: the editorial board")],
  },
  {
    text: "The Editorial Board of Eel Letters has accepted this request.",
    gives: [approvedBy("editor: The Editorial Board of Eel Letters")],
  },
  {
    text: "According to the Ethics Committee's decision, the article is retracted.",
    gives: [approvedBy("third-party: the Ethics Committee")],
  },
  {
    text: "The editors of the volume, Dr. Maren Holt and Dr. Lars Sund, have retracted this chapter.",
    gives: [by("editor: Maren Holt", "editor: Lars Sund")],
  },
  {
    text: "This article is retracted by the corresponding author with the approval of ACS Eels.",
    gives: [approvedBy("journal: ACS Eels"), by("author: the corresponding author")],
  },
  {
    text: "Editorial Board of the Eel Review informs that article by Vik J. et al. “On the migration of eels” is retracted.",
    gives: [by("editor: Editorial Board of the Eel Review")],
  },
  {
    text: "The authors have submitted a request to withdraw the article as the consent of one of the co-authors was lacking.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: "The corresponding author replied that the data were lost and himself asked for the article to be retracted.",
    gives: [requestedBy("author: The corresponding author")],
  },
  {
    text: "The lead author, supported by her employer, has requested retraction.",
    gives: [requestedBy("author: The lead author")],
  },
  { text: "The first author requested that their name be removed from the article.", gives: [] },
  {
    text: "All the authors agree to the retraction of this paper, and the Editor concurs.",
    gives: [approvedBy("editor: the Editor")],
  },
  {
    text: "The editors of Eel Letters reviewed the blots and agreed to the withdrawal.",
    gives: [approvedBy("editor: The editors of Eel Letters")],
  },
  {
    text: "The chapter has been retracted at the request of the volume editors.",
    gives: [requestedBy("editor: the volume editors")],
  },
  {
    text: "After negotiation between the Editorial Office and the authors, it was decided to retract the article.",
    gives: [by("editor: the Editorial Office", "author: the authors"), approvedBy("editor: the Editorial Office")],
  },
  { text: "This notice is posted by Eel Publishing pending its outcome.", gives: [by("publisher: Eel Publishing")] },
  {
    text: "The editors and the AACR have decided to issue this expression of concern.",
    gives: [by("editor: The editors", "society: the AACR")],
  },
  { text: "Our paper has been retracted by us.", gives: [by("author")] },
  {
    text: "With the exception of Jonas Vik, all authors hereby retract the paper.",
    gives: [by("author: all authors")],
  },
  {
    text: "Der Artikel wird auf Beschluss der Schriftleitung zurückgezogen.",
    gives: [approvedBy("editor: Schriftleitung")],
  },
  {
    text: "The authors explained to the Editor that they no longer wish to have this paper published.",
    gives: [requestedBy("author: The authors")],
  },
  { text: "The paper by Vik and Holt is withdrawn at their request.", gives: [requestedBy("author")] },
  {
    text: "The article was removed by the publisher at the request of the patient's family.",
    gives: [requestedBy("third-party: the patient's family"), by("publisher: the publisher")],
  },
  {
    text: "The authors, with the knowledge of the sponsor, retract this article.",
    gives: [by("author: The authors")],
  },
  {
    text: "The first author of the paper, upon realising that the sample was mislabelled, asked the journal to withdraw it.",
    gives: [requestedBy("author: The first author of the paper")],
  },
  {
    text: "The Board of the Eel Society, after hearing the Editor, resolved on 4 March 2011 that the article be retracted.",
    gives: [by("society: The Board of the Eel Society")],
  },
  {
    text: "The journal's publisher endorses the Editor's decision to retract.",
    gives: [approvedBy("publisher: The journal's publisher"), by("editor: the Editor")],
  },
  {
    text: "El director de la Revista Andina, a solicitud del Comité de Ética de la Universidad de Bergen, informa la retractación del artículo.",
    gives: [
      requestedBy("institution: Comité de Ética de la Universidad de Bergen"),
      by("editor: El director de la Revista"),
    ],
  },
  { text: "The Managing Editor concurred with the retraction.", gives: [approvedBy("editor: The Managing Editor")] },
  { text: "The Managing Editor concurred.", gives: [approvedBy("editor: The Managing Editor")] },
  { text: "The Editor agrees with this course of action.", gives: [approvedBy("editor: The Editor")] },
  {
    text: "The Nordic Eel Society, with the agreement of the authors, hereby wholly retracts this article.",
    gives: [by("society: The Nordic Eel Society")],
  },
  {
    text: "The article is retracted, as decided by the Ethics Committee of the Eel Society.",
    gives: [approvedBy("society: the Ethics Committee of the Eel Society")],
  },
  {
    text: "The Editor retracts the paper, a decision reached jointly with Eel Press.",
    gives: [approvedBy("publisher: Eel Press"), by("editor: The Editor")],
  },
  {
    text: "The authors were asked by the journal to provide the raw data and agreed that the article be retracted.",
    gives: [],
  },
  {
    text: "The retraction has been requested by the Data Protection Officer of Bergen Hospital.",
    gives: [requestedBy("institution: the Data Protection Officer of Bergen Hospital")],
  },
  {
    text: "The article is retracted at the request of the authors' employer, Eel Foods Ltd, which paid for the study.",
    gives: [requestedBy("institution: Eel Foods Ltd")],
  },
  {
    text: "À la demande de l'Université de Bergen, la revue Archives d'Ichtyologie retire l'article.",
    gives: [requestedBy("institution: l'Université"), by("journal: la revue Archives d'Ichtyologie")],
  },
  {
    text: "The authors regret that the data were computed. As a result, they retract the paper.",
    gives: [by("author: The authors")],
  },
  { text: "The first author apologized and requested withdrawal.", gives: [requestedBy("author: The first author")] },
  {
    text: "The Editorial Board made a decision about retraction of the article.",
    gives: [by("editor: The Editorial Board")],
  },
  {
    text: "The head of the institute supports the authors' wish to retract.",
    gives: [requestedBy("author: the authors")],
  },
  { text: "Eel Publishing Limited requests that citations to this article be removed.", gives: [] },
  {
    text: "La rédaction de la revue Anguilles, en accord avec les auteurs, retire l'article.",
    gives: [by("editor: La rédaction de la revue")],
  },
  {
    text: "O artigo foi retratado por solicitação dos autores. Os editores-chefes concordaram com a solicitação.",
    gives: [requestedBy("author: autores"), approvedBy("editor: Os editores-chefes")],
  },
  {
    text: "The Ethics Committee of the Nordic Society of Eels resolved on April 2, 2011, that the following paper be retracted.",
    gives: [by("society")],
  },
  {
    text: "The Nordic Society of Eels, on the recommendation of its Panel on Eel Ethics, retracts the article.",
    gives: [requestedBy("society"), by("society")],
  },
  { text: "The journal has complied with our request to retract.", gives: [approvedBy("journal: The journal")] },
  {
    text: "Two of the authors, J.V. and M.H., told the Editors of this and have requested that the paper be retracted.",
    gives: [requestedBy("author: J.V.", "author: M.H.")],
  },
  {
    text: "The Editorial Board, at its meeting of 3 May, decided to exclude the article from the journal.",
    gives: [by("editor: The Editorial Board")],
  },
  {
    text: "At the meeting of the Editorial Board, it was decided that the article be retracted.",
    gives: [by("editor: the Editorial Board")],
  },
  {
    text: "The author requested its withdrawal; the Managing Editors have agreed to this.",
    gives: [requestedBy("author: The author"), approvedBy("editor: the Managing Editors")],
  },
  {
    text: "The editors wish to alert readers to questions about the trial by Vik and Holt.",
    gives: [by("editor: The editors")],
  },
  {
    text: "The Publisher and the Editors-in-Chief, after careful study of the reply, have come to the decision that the above paper be retracted.",
    gives: [by("publisher: The Publisher", "editor: the Editors-in-Chief")],
  },
  {
    text: "The authors (Dr Vik and Dr Holt) of this paper have asked Eel Reports to retract it, and Eel Reports has done so.",
    gives: [requestedBy("author: Vik", "author: Holt"), by("journal: Eel Reports")],
  },
  { text: "The Editor regards the paper as retracted.", gives: [by("editor: The Editor")] },
  {
    text: "The Journal of Eels accepts this request and hereby retracts the article.",
    gives: [approvedBy("journal: The Journal of Eels"), by("journal: The Journal of Eels")],
  },
  {
    text: "The paper was retracted on 1 May, by resolution of the Council of the Nordic Society of Eels.",
    gives: [by("society")],
  },
  {
    text: "The article was retracted by the journal's Co-Editors in Chief, Maren Holt and Jonas Vik.",
    gives: [by("editor: Maren Holt", "editor: Jonas Vik")],
  },
  {
    text: "At the request of the authors and with the Editor's approval, the article has been retracted.",
    gives: [requestedBy("author: the authors"), approvedBy("editor: the Editor")],
  },
  {
    text: "The Nordic Society of Eels supports the Editorial Board in retracting it.",
    gives: [approvedBy("society"), by("editor")],
  },
  {
    text: "Maren Holt has notified the journal of her decision to retract.",
    gives: [by("author: Maren Holt")],
  },
  {
    text: "The Editor has agreed to this, and the paper is retracted.",
    gives: [approvedBy("editor: The Editor")],
  },
  {
    text: "The Editor-in-Chief, with the backing of the Nordic Society of Eels, issues this Expression of Concern.",
    gives: [approvedBy("society"), by("editor: The Editor-in-Chief")],
  },
  {
    text: "The survey had not been authorised by the head of the department. At his request, the article is withdrawn.",
    gives: [requestedBy("institution")],
  },
  {
    text: "O artigo (Rev. Bras. Eng. 10(1), 2015) é retratado por solicitação dos autores.",
    gives: [requestedBy("author: autores")],
  },
  {
    text: "Although the mistake does not affect all conclusions, the authors feel that the responsible course is to retract the article.",
    gives: [by("author: the authors")],
  },
  { text: "Jonas Vik and Maren Holt agree with the decision to retract.", gives: [] },
  {
    text: "It was sent by Dr Vik without the knowledge of his three co-authors. They have asked, through their spokesman Prof. Maren Holt, for the retraction of the article.",
    gives: [requestedBy("author")],
  },
  {
    text: "Wiley and the society that owns the journal have taken the decision to retract the article.",
    gives: [by("publisher: Wiley", "society: the society")],
  },
  {
    text: "The association's Panel on Ethical Eel Publications decided to retract the article.",
    gives: [by("third-party: Panel on Ethical Eel Publications")],
  },
  {
    text: "The authors of “Eels in the dark” (J. Eel Biol. 2014. 211:33-48) have requested that this article be retracted.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: "The first author wrote to the Editor-in-Chief on 2 May 2017 asking for the withdrawal of the article.",
    gives: [requestedBy("author: The first author")],
  },
  {
    text: "The retraction was requested by Prof. Maren Holt, Rector of the University of Lakeside.",
    gives: [requestedBy("institution: Maren Holt")],
  },
];
