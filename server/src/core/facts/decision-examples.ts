import { approvedBy, by, guideline } from "./decision-expected.ts";
import { furtherExamples } from "./decision-further-examples.ts";
import { mendingExamples } from "./decision-mending-examples.ts";
import { peopleExamples } from "./decision-people-examples.ts";
import { supportExamples } from "./decision-support-examples.ts";
import { undoingExamples } from "./decision-undoing-examples.ts";
import { verdictExamples } from "./decision-verdict-examples.ts";
import type { FactExample } from "./fact.ts";

/** Decisions in words of our own, in the voices of many houses. */
export const decisionExamples: readonly FactExample[] = [
  ...supportExamples,
  ...mendingExamples,
  ...undoingExamples,
  ...verdictExamples,
  ...furtherExamples,
  ...peopleExamples,
  { text: "The Editors-in-Chief have retracted this article.", gives: [by("editor: The Editors-in-Chief")] },
  {
    text: "The Publisher and Editor regretfully retract this article [3], whose referees had been invented.",
    gives: [by("publisher: The Publisher", "editor: Editor")],
  },
  {
    text: "The Journal, Chief Editor and the Authors wish to retract the Review that is named above as a whole.",
    gives: [by("journal: The Journal", "editor: Chief Editor", "author: the Authors")],
  },
  {
    text: "This article has been retracted [4] by the authors, who noted errors.",
    gives: [by("author: the authors")],
  },
  {
    text: "We, the Editors and Publisher of Eel Ecology, have retracted the following article.",
    gives: [by("editor: the Editors", "publisher: Publisher of Eel Ecology")],
  },
  {
    text: "We, the named authors, hereby wholly retract this Chemical Eels article.",
    gives: [by("author: the named authors")],
  },
  {
    text: "The Royal Society of Chemistry hereby wholly retracts this Eel Advances article with the agreement of the authors.",
    gives: [by("publisher: The Royal Society of Chemistry")],
  },
  {
    text: "This article has been retracted by IOP Publishing following an allegation.",
    gives: [by("publisher: IOP Publishing")],
  },
  { text: "The PLOS EELS Editors retract this article.", gives: [by("editor: The PLOS EELS Editors")] },
  {
    text: "The Korean Society of Eels has decided to retract the paper.",
    gives: [by("society: The Korean Society of Eels")],
  },
  {
    text: "After thorough investigation, the editorial board of the Korean Journal of Eels has decided to retract this article.",
    gives: [by("editor: the editorial board of the Korean Journal of Eels")],
  },
  {
    text: "On behalf of the Editorial Team we announce the retraction of the article.",
    gives: [by("editor: the Editorial Team")],
  },
  {
    text: "I, as the corresponding author, on behalf of all authors, retract this article.",
    gives: [by("author: the corresponding author"), by("author: all authors")],
  },
  { text: 'Science is retracting the Report "On eels" by J. Vik et al.', gives: [by("journal: Science")] },
  {
    text: "Cureus has retracted this article. The authors do not agree with the decision.",
    gives: [by("journal: Cureus")],
  },
  { text: "We wish to retract our paper because our data are wrong.", gives: [by("author")] },
  {
    text: "The Editor-in-Chief was alerted to image duplication. The journal conducted an investigation and the authors were contacted but did not respond. The Editor-in-Chief has therefore decided to retract the article.",
    gives: [by("editor: The Editor-in-Chief")],
  },
  {
    text: "Since publication, significant concerns have been raised about the integrity of the data. When approached for an explanation, the authors did not respond and did not provide their original data. As verifying the validity of published work is core to the integrity of the scholarly record, we are therefore retracting the article. The corresponding author listed in this publication has been informed.",
    gives: [by("author")],
  },
  {
    text: "We, the Editors and Publisher of the Journal of Eels, have retracted the following article: On eels.",
    gives: [by("editor: the Editors", "publisher: Publisher of the Journal of Eels")],
  },
  {
    text: "The journal's editor and Sage Publishing have retracted this article.",
    gives: [by("editor: The journal's editor", "publisher: Sage Publishing")],
  },
  {
    text: "The undersigned authors wish to retract this article. Lars Sund could not be contacted.",
    gives: [by("author: The undersigned authors")],
  },
  {
    text: "The authors wish to note the following: we have discovered errors. The authors are therefore retracting the article.",
    gives: [by("author: The authors")],
  },
  {
    text: "With the agreement of the authors, Science is retracting the Research Article. Authors Vik and Holt agree to the retraction. Author Sund did not respond.",
    gives: [by("journal: Science")],
  },
  {
    text: "This article has been withdrawn by the authors. The authors state that the images were duplicated.",
    gives: [by("author: the authors")],
  },
  {
    text: "This article has been retracted by the publisher. An investigation by the Journal of Eel Chemistry determined that the figure was duplicated.",
    gives: [by("publisher: the publisher")],
  },
  {
    text: "The editors of the Journal of Cell Eels and the authors have retracted this article.",
    gives: [by("editor: The editors of the Journal of Cell Eels", "author: the authors")],
  },
  {
    text: "The American Eel Association has retracted the article.",
    gives: [by("society: The American Eel Association")],
  },
  {
    text: "The article is withdrawn from publication as per the decision of the Editorial Board.",
    gives: [approvedBy("editor: the Editorial Board")],
  },
  {
    text: "The editors have decided to retract the article in accordance with the COPE guidelines.",
    gives: [by("editor: The editors"), guideline("COPE")],
  },
  {
    text: "S. Karger AG and the Editors retract the article. The authors did not respond within the given timeframe.",
    gives: [by("publisher: S. Karger AG", "editor: the Editors")],
  },
  {
    text: "The Editor-in-Chief and Publisher of the journal agreed to retract the article. The authors have been contacted and have not replied.",
    gives: [
      by("editor: The Editor-in-Chief", "publisher: Publisher of the journal"),
      approvedBy("editor: The Editor-in-Chief", "publisher: Publisher of the journal"),
    ],
  },
  { text: "It was decided by the editors to retract this article.", gives: [by("editor: the editors")] },
  { text: "The following article is retracted by the authors.", gives: [by("author: the authors")] },
  { text: "This article has been retracted by Publisher.", gives: [by("publisher: Publisher")] },
  { text: "I would like to retract my article published in this journal.", gives: [by("author")] },
  { text: "We therefore must retract our article and apologize to the scientific community.", gives: [by("author")] },
  { text: "We feel that retraction of our article is appropriate.", gives: [by("author")] },
  { text: "The journal Eel Research retracts the article.", gives: [by("journal: Eel Research")] },
  {
    text: "The Editor in Chief of Eel Research, Dr. Maren Holt, has decided to retract the paper.",
    gives: [by("editor: Maren Holt")],
  },
  {
    text: "The Editorial Office of Eel Research retracts this article. The authors agree.",
    gives: [by("editor: The Editorial Office of Eel Research")],
  },
  {
    text: "The Eel Research Editorial Office would like to retract the paper.",
    gives: [by("editor: The Eel Research Editorial Office")],
  },
  {
    text: "This article has been retracted by the Editor-in-Chief, Maren Holt, and the publisher, Thieme.",
    gives: [by("editor: Maren Holt", "publisher: Thieme")],
  },
  {
    text: "The Editor in Chief and the Publisher have jointly decided to withdraw the paper from publication.",
    gives: [by("editor: The Editor in Chief", "publisher: the Publisher")],
  },
  {
    text: "After discussion with the editors, the authors decided to withdraw this article.",
    gives: [by("author: the authors")],
  },
  {
    text: "The authors and editors have agreed to retract the paper.",
    gives: [by("author: The authors", "editor: editors"), approvedBy("editor: editors")],
  },
  {
    text: "The Korean Eel Society Publication Committee decided to retract the article.",
    gives: [by("society: The Korean Eel Society Publication Committee")],
  },
  {
    text: "According to the decision of the Research Ethics Committee of the Korean Eel Society, this article is retracted.",
    gives: [approvedBy("society: the Research Ethics Committee of the Korean Eel Society")],
  },
  {
    text: "The Committee for Publication of the Korean Journal of Eels voted to retract the paper.",
    gives: [by("third-party: The Committee for Publication of the Korean Journal of Eels")],
  },
  { text: "Los editores han decidido retractar el artículo por plagio.", gives: [by("editor: Los editores")] },
  {
    text: "O Comitê Editorial da revista decidiu retratar o artigo.",
    gives: [by("editor: O Comitê Editorial da revista")],
  },
  { text: "Les auteurs ont retiré leur article.", gives: [by("author: Les auteurs")] },
  { text: "Die Herausgeber ziehen den Artikel zurück.", gives: [by("editor: Die Herausgeber")] },
  { text: "L'article a été rétracté par le comité de rédaction.", gives: [by("editor: le comité de rédaction")] },
  {
    text: "The Rockefeller University Press has retracted this article. An institutional investigation at the University of Bergen concluded that data were fabricated.",
    gives: [by("publisher: The Rockefeller University Press")],
  },
  {
    text: "The Journal of Eel Biology and the authors retract the above article.",
    gives: [by("journal: The Journal of Eel Biology", "author: the authors")],
  },
  {
    text: "Therefore, Eel Reports Editorial Board and Spandidos Publications have decided to retract the paper.",
    gives: [by("editor: Eel Reports Editorial Board", "publisher: Spandidos Publications")],
  },
  {
    text: "After having conducted an independent investigation in the Editorial Office, the Editor of Eel Reports has determined that the article should be retracted from the Journal. The authors were asked for an explanation, but the Editorial Office did not receive any reply.",
    gives: [by("editor: the Editor of Eel Reports")],
  },
  {
    text: "Owing to these concerns, the Editor of Eel Letters has decided that this paper should be retracted from the publication. The authors agreed with the retraction.",
    gives: [by("editor: the Editor of Eel Letters")],
  },
  {
    text: "Dove Medical Press and the Editor have agreed to retract the paper. We contacted the authors for an explanation but they did not respond.",
    gives: [
      by("publisher: Dove Medical Press", "editor: the Editor"),
      approvedBy("publisher: Dove Medical Press", "editor: the Editor"),
    ],
  },
  {
    text: "The authors responded to our queries but were unable to provide a satisfactory explanation. As verifying the validity is core to the integrity of the scholarly record, we are therefore retracting the article and the authors were notified of this.",
    gives: [by("author")],
  },
  {
    text: "Our decision-making was informed by our policy on publishing ethics and the COPE guidelines on retraction.",
    gives: [guideline("COPE")],
  },
  {
    text: "The Editorial Board of Eel Bulletin wish to retract the paper. The authors disagree with the decision to retract the article.",
    gives: [by("editor: The Editorial Board of Eel Bulletin")],
  },
  {
    text: "The authors note that, owing to errors, they wish to retract the article. All authors have agreed to the retraction.",
    gives: [by("author: The authors")],
  },
  {
    text: "As a result of an investigation conducted by Nordic University Hospital, the Journal of Clinical Eels retracts the article cited above.",
    gives: [by("journal: the Journal of Clinical Eels")],
  },
  {
    text: "The American Society of Eel Biology has been notified by Nordic University that the data were falsified.",
    gives: [],
  },
  {
    text: "Following publication, concerns were raised. The journal is now issuing this Expression of Concern while the investigation is ongoing.",
    gives: [by("journal: The journal")],
  },
  {
    text: "The Editors of Eel Reports wish to alert readers that concerns have been raised about the paper. The authors have been informed and are cooperating.",
    gives: [by("editor: The Editors of Eel Reports")],
  },
  {
    text: "The Editor-in-Chief would like to issue an editorial expression of concern regarding this article. Jonas Vik agrees with this Editorial Expression of Concern.",
    gives: [by("editor: The Editor-in-Chief")],
  },
  { text: "The authors would like to correct the figure.", gives: [by("author: The authors")] },
  { text: "The publisher regrets that the author list was wrong.", gives: [] },
  {
    text: "Wiley and Hindawi regrets that the usual quality checks did not identify these issues before publication.",
    gives: [],
  },
  {
    text: "In light of these concerns, and in accordance with COPE guidelines, the Editors retract this article. JV and MH agreed with the retraction, stand by the article's findings, and apologize.",
    gives: [by("editor: the Editors"), guideline("COPE")],
  },
  {
    text: "The authors of this article have informed the journal of errors and wish to withdraw it.",
    gives: [by("author: The authors of this article")],
  },
  {
    text: "This article has been withdrawn by Maren Holt, Jonas Vik and Lars Sund. The withdrawing authors state that the blot was reused.",
    gives: [by("author: Maren Holt", "author: Jonas Vik", "author: Lars Sund")],
  },
  {
    text: "This article was withdrawn by the Journal because the authors could not supply the data.",
    gives: [by("journal: the Journal")],
  },
  { text: "The authors have apologised for the error.", gives: [] },
  {
    text: "The Eel Society and the Editor of Eel Ecology have agreed to retract this article.",
    gives: [
      by("society: The Eel Society", "editor: the Editor of Eel Ecology"),
      approvedBy("society: The Eel Society", "editor: the Editor of Eel Ecology"),
    ],
  },
  { text: "The Editors were alerted by a reader to similarities between figures.", gives: [] },
  { text: "The authors could not provide the raw data when requested.", gives: [] },
  { text: "The University has informed the journal that the data were falsified.", gives: [] },
  { text: "The authors thank the Editor for the opportunity to retract this work.", gives: [] },
  { text: 'With regret, we have to retract our article "On eels".', gives: [by("author")] },
  {
    text: "The Editor-in-Chief of Annals of Eels, Maren Holt, and Springer Nature have retracted the article.",
    gives: [by("editor: Maren Holt", "publisher: Springer Nature")],
  },
  {
    text: "The Society has decided to retract the article by unanimous vote of its Council.",
    gives: [by("society: The Society")],
  },
  {
    text: "By unanimous decision of the editorial board, the article is retracted.",
    gives: [approvedBy("editor: the editorial board")],
  },
  { text: "Retracted by: Maren Holt, Editor-in-Chief.", gives: [by("editor: Maren Holt")] },
  {
    text: "The American Chemical Society and the Editor retract this article.",
    gives: [by("society: The American Chemical Society", "editor: the Editor")],
  },
  {
    text: "The authors retract this article on 3 May 2019 owing to errors. The original article was published on 1 May 2018 and retracted on 3 May 2019.",
    gives: [by("author: The authors")],
  },
  { text: "ACS Eels is issuing an Expression of Concern.", gives: [by("journal: ACS Eels")] },
  {
    text: "The Editors of The Lancet Eels are issuing this expression of concern to alert readers.",
    gives: [by("editor: The Editors of The Lancet Eels")],
  },
  { text: "This expression of concern has been issued by the Editors.", gives: [by("editor: the Editors")] },
  {
    text: "The Editor-in-Chief is reinstating the article, which was retracted in error by the publisher.",
    gives: [by("editor: The Editor-in-Chief")],
  },
  {
    text: "The authors take full responsibility for the errors and have agreed to withdraw the paper.",
    gives: [by("author: The authors")],
  },
  { text: "The authors agree to retract.", gives: [by("author: The authors")] },
  { text: "The retraction is by agreement of all authors.", gives: [by("author: all authors")] },
  {
    text: "The Editors would like to inform the readers that the article has been retracted.",
    gives: [by("editor: The Editors")],
  },
  {
    text: "The Editors of the Journal retract the article with the full agreement of the authors. The University of Bergen conducted the inquiry.",
    gives: [by("editor: The Editors of the Journal")],
  },
  {
    text: "On the advice of the Committee on Publication Ethics (COPE), the editors retract the paper.",
    gives: [by("editor: the editors"), guideline("COPE")],
  },
  {
    text: "The Editor and Publisher have been informed by the authors of errors and have agreed to retract the article.",
    gives: [by("editor: The Editor", "publisher: Publisher"), approvedBy("editor: The Editor", "publisher: Publisher")],
  },
  { text: "Elsevier has decided to withdraw the article.", gives: [by("publisher: Elsevier")] },
  {
    text: "The publisher Elsevier and the editors withdraw the article.",
    gives: [by("publisher: Elsevier", "editor: the editors")],
  },
  {
    text: "Taylor & Francis and the Editor of Eel Studies have retracted the article.",
    gives: [by("publisher: Taylor & Francis", "editor: the Editor of Eel Studies")],
  },
  { text: "The authors voluntarily retract the article.", gives: [by("author: The authors")] },
  { text: "The authors are retracting their paper and apologise.", gives: [by("author: The authors")] },
  {
    text: "We, the Editors and Publisher of the journal Eel Letters, have retracted the article.",
    gives: [by("editor: the Editors", "publisher: Publisher of the journal Eel Letters")],
  },
  {
    text: "The Editorial Committee of the Society of Eel Therapy decided on the retraction at its meeting.",
    gives: [by("editor: The Editorial Committee of the Society of Eel Therapy")],
  },
  {
    text: "The American Eel Association, the publisher of Eels, retracts the article.",
    gives: [by("publisher: The American Eel Association")],
  },
  {
    text: "A Revista Brasileira de Enguias e os autores retratam o artigo por motivo de plágio.",
    gives: [by("journal: A Revista Brasileira de Enguias", "author: os autores")],
  },
];
