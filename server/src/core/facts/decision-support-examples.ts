import { approvedBy, by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Requests, approvals and agreements in words of our own. */
export const supportExamples: readonly FactExample[] = [
  {
    text: "The above article, published online on 3 May 2019 in Wiley Online Library (wileyonlinelibrary.com), has been retracted by agreement between the authors, the journal's Editor-in-Chief, Maren Holt, and John Wiley & Sons Ltd.",
    gives: [
      by("author: the authors", "editor: Maren Holt", "publisher: John Wiley & Sons Ltd."),
      approvedBy("editor: Maren Holt", "publisher: John Wiley & Sons Ltd."),
    ],
  },
  {
    text: "The retraction has been agreed by the journal's Editor in Chief, Maren Holt; the Nordic Eel Society; and John Wiley & Sons, Inc.",
    gives: [
      by("editor: Maren Holt", "society: the Nordic Eel Society", "publisher: John Wiley & Sons"),
      approvedBy("editor: Maren Holt", "society: the Nordic Eel Society", "publisher: John Wiley & Sons"),
    ],
  },
  {
    text: "At the request of the Journal Editor and SAGE Publishing, the following article has been retracted.",
    gives: [requestedBy("editor: the Journal Editor", "publisher: SAGE Publishing")],
  },
  {
    text: "This article has been retracted at the request of the Editor-in-Chief and the authors.",
    gives: [requestedBy("editor: the Editor-in-Chief", "author: the authors")],
  },
  {
    text: "Retraction endorsed by Maren Holt, Executive Editor, Eel Advances.",
    gives: [approvedBy("editor: Maren Holt")],
  },
  {
    text: "The retraction was approved by the Specialty Chief Editor of Frontiers in Eels and the Chief Executive Editor of Frontiers. The authors received a communication regarding the retraction and had a chance to respond.",
    gives: [
      approvedBy(
        "editor: the Specialty Chief Editor of Frontiers in Eels",
        "editor: the Chief Executive Editor of Frontiers",
      ),
    ],
  },
  {
    text: "This retraction was approved by the Editor-in-Chief of the journal.",
    gives: [approvedBy("editor: the Editor-in-Chief of the journal")],
  },
  {
    text: "At the request of the authors, Eel Pathogens is retracting this paper following an investigation into where Figure 2 came from.",
    gives: [requestedBy("author: the authors"), by("journal: Eel Pathogens")],
  },
  {
    text: "Nordic University required that Dr Vik retract this paper.",
    gives: [requestedBy("institution: Nordic University")],
  },
  {
    text: "The corresponding author, Jonas Vik, requested the retraction of this article.",
    gives: [requestedBy("author: Jonas Vik")],
  },
  {
    text: "This article has been withdrawn at the request of the author(s) and/or editor.",
    gives: [requestedBy("author: the author(s)", "editor: editor")],
  },
  { text: "Upon the authors' request, the article is withdrawn.", gives: [requestedBy("author: the authors")] },
  {
    text: "The authors requested that the article be withdrawn because of errors.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: "The decision to retract was made by the Editor-in-Chief in consultation with the publisher.",
    gives: [approvedBy("publisher: the publisher"), by("editor: the Editor-in-Chief")],
  },
  {
    text: "The above article, published online on 12 March 2018 in Wiley Online Library, has been retracted by agreement between the journal Editor-in-Chief, Prof. Maren Holt, and Wiley-VCH GmbH.",
    gives: [
      by("editor: Maren Holt", "publisher: Wiley-VCH GmbH"),
      approvedBy("editor: Maren Holt", "publisher: Wiley-VCH GmbH"),
    ],
  },
  {
    text: "The retraction has been agreed upon by the authors, the journal's Editors in Chief, and Wiley Periodicals LLC.",
    gives: [
      by("author: the authors", "editor: the journal's Editors in Chief", "publisher: Wiley Periodicals LLC"),
      approvedBy("editor: the journal's Editors in Chief", "publisher: Wiley Periodicals LLC"),
    ],
  },
  {
    text: "This article has been retracted: please see Elsevier Policy on Article Withdrawal (https://www.elsevier.com/about/our-business/policies/article-withdrawal). This article has been retracted at the request of the Editor-in-Chief.",
    gives: [requestedBy("editor: the Editor-in-Chief")],
  },
  {
    text: "This article has been withdrawn at the request of the editor and publisher. The publisher regrets that an error occurred which led to the premature publication of this paper.",
    gives: [requestedBy("editor: the editor", "publisher: publisher")],
  },
  {
    text: "This article has been retracted by the Publisher at the request of the Editor-in-Chief.",
    gives: [requestedBy("editor: the Editor-in-Chief"), by("publisher: the Publisher")],
  },
  {
    text: "After conducting their own inquiry, Nordic University has requested that the paper be retracted. The authors do not agree with this retraction.",
    gives: [requestedBy("institution: Nordic University")],
  },
  {
    text: "At the request of the authors, the following article has been retracted. The authors apologize.",
    gives: [requestedBy("author: the authors")],
  },
  {
    text: "The American Eel Society, which publishes the journal, has retracted the article.",
    gives: [{ part: "by", agents: [{ role: "society", name: "The American Eel Society" }] }],
  },
  {
    text: "This retraction was requested by the authors and supported by the Executive Editor.",
    gives: [requestedBy("author: the authors"), approvedBy("editor: the Executive Editor")],
  },
  {
    text: "After an investigation, the University of Bergen recommended that the paper be retracted. Science is therefore retracting the paper.",
    gives: [requestedBy("institution: the University of Bergen"), by("journal: Science")],
  },
  {
    text: "The above article has been retracted at the request of the corresponding author with the approval of the co-authors.",
    gives: [requestedBy("author: the corresponding author")],
  },
  {
    text: "The American Diabetes Eel Association requests the retraction of the article.",
    gives: [requestedBy("society: The American Diabetes Eel Association")],
  },
  {
    text: "The article is being retracted by the Editor at the request of the authors.",
    gives: [requestedBy("author: the authors"), by("editor: the Editor")],
  },
  {
    text: "The editorial board of Indian Journal of Eels decided to retract the article after a request by the authors.",
    gives: [requestedBy("author: the authors"), by("editor: The editorial board of Indian Journal of Eels")],
  },
  {
    text: "This article is retracted on the request of the corresponding author. All the authors have given consent.",
    gives: [requestedBy("author: the corresponding author")],
  },
  {
    text: "As per the request of the author, the article stands retracted.",
    gives: [requestedBy("author: the author")],
  },
  {
    text: "The publisher, at the request of the editor, retracts this article.",
    gives: [requestedBy("editor: the editor"), by("publisher: The publisher")],
  },
  { text: "We request that our paper be retracted.", gives: [requestedBy("author")] },
  { text: "The authors asked to retract the paper.", gives: [requestedBy("author: The authors")] },
  {
    text: "In agreement with the editors, we retract our article.",
    gives: [approvedBy("editor: the editors"), by("author")],
  },
  { text: "The paper was retracted by the authors' request.", gives: [requestedBy("author: the authors")] },
  {
    text: "The retraction was made at the request of the first author, Jonas Vik.",
    gives: [requestedBy("author: Jonas Vik")],
  },
  {
    text: "The retraction has been approved by the authors and the Editor.",
    gives: [approvedBy("editor: the Editor")],
  },
  {
    text: "The Editorial Board of Journal of Eel Sciences hereby retracts the article following the request of the corresponding author.",
    gives: [
      requestedBy("author: the corresponding author"),
      by("editor: The Editorial Board of Journal of Eel Sciences"),
    ],
  },
  {
    text: "The Editor-in-Chief and the Editorial Board, in consultation with Wolters Kluwer Medknow, have decided to retract the article.",
    gives: [
      approvedBy("publisher: Wolters Kluwer Medknow"),
      by("editor: The Editor-in-Chief", "editor: the Editorial Board"),
    ],
  },
  {
    text: "The authors have requested to withdraw their article on account of scientific errors.",
    gives: [requestedBy("author: The authors")],
  },
  {
    text: 'The article "On eels" has been retracted by the Editorial Board of the Journal upon the authors\' request.',
    gives: [requestedBy("author: the authors"), by("editor: the Editorial Board of the Journal")],
  },
  { text: "A pedido dos autores, o artigo foi retratado.", gives: [requestedBy("author: autores")] },
  { text: "Der Artikel wurde auf Wunsch der Autoren zurückgezogen.", gives: [requestedBy("author: Autoren")] },
  { text: "El artículo ha sido retractado a petición de los autores.", gives: [requestedBy("author: los autores")] },
  {
    text: "We have requested that the article be retracted and replaced. We apologize to the readers. Our reanalysis changed the conclusions of our study.",
    gives: [requestedBy("author")],
  },
  {
    text: "This article has been withdrawn at the request of the authors. The Editor apologizes to the readership.",
    gives: [requestedBy("author: the authors")],
  },
  {
    text: "The authors of the above article wish to inform readers that they have requested the retraction of this paper, and the Editor has agreed to this request.",
    gives: [approvedBy("editor: the Editor"), by("author: The authors of the above article")],
  },
  {
    text: "The corresponding author has requested the retraction of this paper. All other authors agree, apart from Jonas Vik, who could not be contacted.",
    gives: [requestedBy("author: The corresponding author")],
  },
  {
    text: "PNAS Editors are retracting the article at the request of the authors.",
    gives: [requestedBy("author: the authors"), by("editor: PNAS Editors")],
  },
  {
    text: "MDPI's Editorial Office and Editorial Board conducted an investigation. This retraction was approved by the Editor-in-Chief of the journal Eels. The authors agreed to this retraction.",
    gives: [approvedBy("editor: the Editor-in-Chief of the journal Eels")],
  },
  {
    text: "The Journal retracts this article at the request of the authors' institution.",
    gives: [requestedBy("institution: the authors' institution"), by("journal: The Journal")],
  },
  {
    text: "Following an inquiry by the University of Bergen, which found that the first author had fabricated data, the authors request retraction of this article.",
    gives: [requestedBy("author: the authors")],
  },
  {
    text: "The investigation committee at the University of Bergen recommended retraction of the article.",
    gives: [requestedBy("institution: The investigation committee at the University of Bergen")],
  },
  {
    text: "After being contacted by the Journal, the authors requested that the article be retracted.",
    gives: [requestedBy("author: the authors")],
  },
  {
    text: "Following consultation with the authors and the Editorial Board, the Editor has retracted this paper.",
    gives: [approvedBy("editor: the Editorial Board"), by("editor: the Editor")],
  },
  {
    text: "The Editor-in-Chief retracts this article at the request of the University of Bergen.",
    gives: [requestedBy("institution: the University of Bergen"), by("editor: The Editor-in-Chief")],
  },
  {
    text: "On the recommendation of the Editorial Board, the publisher has withdrawn the article.",
    gives: [requestedBy("editor: the Editorial Board"), by("publisher: the publisher")],
  },
  {
    text: "Our institution carried out an investigation and recommended that we retract our paper.",
    gives: [requestedBy("institution: Our institution")],
  },
  {
    text: "This retraction was agreed by the Editor-in-Chief. The author agreed to this retraction.",
    gives: [approvedBy("editor: the Editor-in-Chief")],
  },
  {
    text: "The retraction of this article was requested by the authors because an error was found.",
    gives: [requestedBy("author: the authors")],
  },
  {
    text: "In light of the above, and with the approval of the Editor, we are retracting this paper; our results were not reproducible.",
    gives: [approvedBy("editor: the Editor"), by("author")],
  },
  {
    text: "This paper is retracted by mutual consent of the authors and the editor.",
    gives: [by("author: the authors", "editor: the editor"), approvedBy("editor: the editor")],
  },
  { text: "The authors wish this article to be withdrawn.", gives: [requestedBy("author: The authors")] },
  {
    text: "This article is retracted by the Editor-in-Chief and by the publisher at the authors' request, following an institutional investigation.",
    gives: [requestedBy("author: the authors"), by("editor: the Editor-in-Chief", "publisher: the publisher")],
  },
  {
    text: "The author of the article, Jonas Vik, has requested its withdrawal.",
    gives: [requestedBy("author: Jonas Vik")],
  },
  { text: "Upon request from the authors this paper has been retracted.", gives: [requestedBy("author: the authors")] },
  { text: "On request of the authors, the paper was withdrawn.", gives: [requestedBy("author: the authors")] },
  { text: "The article has been retracted at the authors’ own request.", gives: [requestedBy("author: the authors")] },
  {
    text: "This retraction notice is published by the Editor-in-Chief with the agreement of Oxford University Press.",
    gives: [approvedBy("publisher: Oxford University Press"), by("editor: the Editor-in-Chief")],
  },
  { text: "The retraction has been agreed with the Editor.", gives: [approvedBy("editor: the Editor")] },
  {
    text: "We have been requested by the authors to retract the above article.",
    gives: [requestedBy("author: the authors")],
  },
  { text: "Dr. Roe has asked that it be stated that he disagrees with the retraction.", gives: [] },
];
