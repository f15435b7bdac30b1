import { approvedBy, by, requestedBy } from "./decision-expected.ts";
import type { FactExample } from "./fact.ts";

/** Who corrects, adds or removes, and who does so behind a clause that comes between; in words of our own. */
export const mendingExamples: readonly FactExample[] = [
  { text: "The Editors have corrected this article to give the right units.", gives: [by("editor: The Editors")] },
  { text: "The authors wish to correct the legend of Figure 3.", gives: [by("author: The authors")] },
  { text: "We wish to correct these errors.", gives: [by("author")] },
  {
    text: "The authors would like to make the following additions to their paper [1].",
    gives: [by("author: The authors")],
  },
  { text: "The Publisher is publishing this corrigendum for Table 2.", gives: [by("publisher: The Publisher")] },
  { text: "The Eel Press has removed this article on legal grounds.", gives: [by("publisher: The Eel Press")] },
  { text: "The article was removed for legal reasons by the editors.", gives: [by("editor: the editors")] },
  { text: "A correction was made by the publisher to the list of authors.", gives: [by("publisher: the publisher")] },
  { text: "The authors requested the correction of their affiliation.", gives: [requestedBy("author: The authors")] },
  { text: "The journal has replaced both in the online version.", gives: [by("journal: The journal")] },
  { text: "Eel Press has now put the legends right and regrets the slip.", gives: [by("publisher: Eel Press")] },
  { text: "The Publisher has replaced Figure 3 with the right version.", gives: [by("publisher: The Publisher")] },
  { text: "The authors have replaced the micrograph in Figure 2.", gives: [by("author: The authors")] },
  { text: "The names have been put right by the publisher.", gives: [by("publisher: the publisher")] },
  { text: "We add here that the work was paid for by the Eel Fund.", gives: [by("author")] },
  { text: "We hereby supply the grant number that was missing.", gives: [by("author")] },
  { text: "The authors replaced the medium and corrected the values for age.", gives: [] },
  { text: "The error was not corrected by the editors.", gives: [] },
  { text: "The editors have approved this correction.", gives: [approvedBy("editor: The editors")] },
  {
    text: "The publisher, in agreement with the Editor, has corrected the article.",
    gives: [approvedBy("editor: the Editor"), by("publisher: The publisher")],
  },
  { text: "The authors wish to inform the readers of an error in Figure 2.", gives: [by("author: The authors")] },
  { text: "The authors used a linear model to correct the baseline.", gives: [] },
  { text: "The authors were asked to correct their figures.", gives: [] },
  { text: "The publisher apologises for the error, which has been corrected.", gives: [] },
  {
    text: "The Editorial Board no longer has confidence in the data, and has taken the decision to retract the article.",
    gives: [by("editor: The Editorial Board")],
  },
  {
    text: "We therefore no longer trust the main conclusion of the paper and wish to retract the Report.",
    gives: [by("author")],
  },
  {
    text: "The authors of the article, “On the sleep of eels in cold water”,[1] which appears in Volume 3 of Eel Letters, have requested that it be retracted.",
    gives: [requestedBy("author: The authors of the article")],
  },
  {
    text: "The authors were asked for an explanation, and the Editor has decided to withdraw the article.",
    gives: [by("editor: the Editor")],
  },
  {
    text: "The Publisher has decided, with the agreement of the Editor, to retract the article.",
    gives: [approvedBy("editor: the Editor"), by("publisher: The Publisher")],
  },
  {
    text: "All of the authors except Jonas Vik wish to retract the article.",
    gives: [by("author: All of the authors")],
  },
  { text: "It was decided by the authors that the paper should be retracted.", gives: [by("author: the authors")] },
  { text: "This article has been retracted from the journal by the editors.", gives: [by("editor: the editors")] },
  {
    text: "The American Society for Eels and Lake Biology has withdrawn this article.",
    gives: [by("society: The American Society for Eels and Lake Biology")],
  },
  {
    text: "The article has been retracted by agreement between the authors and John Wiley and Sons Lakeland, Ltd. The authors regret the error.",
    gives: [
      by("author: the authors", "publisher: John Wiley and Sons Lakeland, Ltd."),
      approvedBy("publisher: John Wiley and Sons Lakeland, Ltd."),
    ],
  },
  {
    text: "The Editor of Eel Letters and IOP Publishing are retracting this article.",
    gives: [by("editor: The Editor of Eel Letters", "publisher: IOP Publishing")],
  },
  { text: "eLife is retracting this paper.", gives: [by("journal: eLife")] },
  {
    text: "The Editors wish to draw readers' attention to doubts about Figure 2.",
    gives: [by("editor: The Editors")],
  },
  { text: "The publisher reserves the right to retract articles.", gives: [] },
  { text: "The editors considered whether to retract the article.", gives: [] },
  { text: "If no data are supplied, the editors will retract the article.", gives: [] },
  { text: "The authors have retracted three other papers.", gives: [] },
];
