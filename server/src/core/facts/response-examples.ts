import type { FactExample } from "./fact.ts";
import { askedExamples } from "./response-asked-examples.ts";
import { foreignExamples } from "./response-foreign-examples.ts";
import { furtherExamples } from "./response-further-examples.ts";
import { informedExamples } from "./response-informed-examples.ts";
import { nobodyExamples } from "./response-nobody-examples.ts";
import { peopleExamples } from "./response-people-examples.ts";
import { plainExamples } from "./response-plain-examples.ts";
import { queryExamples } from "./response-queries-examples.ts";
import { silenceExamples } from "./response-silence-examples.ts";
import { unheardExamples } from "./response-unheard-examples.ts";

/** Statements of the authors' position in words of our own. */
export const responseExamples: readonly FactExample[] = [
  ...silenceExamples,
  ...askedExamples,
  ...foreignExamples,
  ...peopleExamples,
  ...furtherExamples,
  ...informedExamples,
  ...nobodyExamples,
  ...plainExamples,
  ...queryExamples,
  ...unheardExamples,
  {
    text: "The above article, published online on 3 May 2019 in Wiley Online Library (wileyonlinelibrary.com), has been retracted by agreement between the authors, the journal's Editor-in-Chief, Maren Holt, and John Wiley & Sons Ltd.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The Royal Society of Chemistry hereby wholly retracts this Eel Advances article with the agreement of the authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors neither agree nor disagree with the retraction.",
    gives: [{ stance: "neither", authors: "all" }],
  },
  { text: "All authors agreed with the retraction.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "Jonas Vik has stated on behalf of all authors that they agree to this retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "All authors except Lars Sund agree to this retraction.",
    gives: [{ stance: "agree", authors: "all", except: ["Lars Sund"] }],
  },
  { text: "All authors have signed this retraction.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "Cureus has retracted this article. The authors do not agree with the decision.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "The retraction has been agreed upon by the authors, the journal's Editors in Chief, and Wiley Periodicals LLC.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The retraction has been agreed following an investigation into concerns raised by a third party. The authors disagree with the retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "After conducting their own inquiry, Nordic University has requested that the paper be retracted. The authors do not agree with this retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "IOP Publishing has investigated in line with the COPE guidelines, and agree the article should be retracted. The authors agree to this retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The authors disagree to this retraction.", gives: [{ stance: "disagree", authors: "all" }] },
  {
    text: "All authors except for P. Tang have agreed to the retraction of the Report.",
    gives: [{ stance: "agree", authors: "all", except: ["P. Tang"] }],
  },
  {
    text: "This article is retracted on the request of the corresponding author. All the authors have given consent.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The Editorial Office of Eel Research retracts this article. The authors agree.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The authors and editors have agreed to retract the paper.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "Drs. Vik and Holt do not agree with the retraction.",
    gives: [{ stance: "disagree", authors: ["Vik", "Holt"] }],
  },
  {
    text: "The corresponding author declined to sign the retraction.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "The corresponding author has been notified and has agreed to the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  { text: "The authors were unable to provide a satisfactory explanation.", gives: [] },
  {
    text: "The authors maintain that the results are valid and object to the retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  { text: "The authors stand by their results.", gives: [{ stance: "disagree", authors: "all" }] },
  { text: "The authors dispute the retraction.", gives: [{ stance: "disagree", authors: "all" }] },
  { text: "The authors do not object to this retraction.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "The author has no objection to this retraction.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The authors regret the error and support the decision to retract.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors acknowledge the errors and agree with the conclusions of the investigation and the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors have not stated whether they agree with this retraction.",
    gives: [{ stance: "neither", authors: "all" }],
  },
  {
    text: "Jonas Vik has not explicitly stated whether they agree to this retraction.",
    gives: [{ stance: "neither", authors: ["Jonas Vik"] }],
  },
  { text: "The authors were invited to comment but declined.", gives: [{ stance: "neither", authors: "all" }] },
  { text: "All authors have read and approved this retraction notice.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "The author's institution has been informed of the retraction.", gives: [] },
  {
    text: "Per Tang, Lars Sund and Ola Nord agree to this retraction; Jonas Vik and Maren Holt disagree.",
    gives: [
      { stance: "agree", authors: ["Per Tang", "Lars Sund", "Ola Nord"] },
      { stance: "disagree", authors: ["Jonas Vik", "Maren Holt"] },
    ],
  },
  {
    text: "The co-authors were unaware of the submission and agree with the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "The decision was supported by all authors except J. Vik.",
    gives: [{ stance: "agree", authors: "all", except: ["J. Vik"] }],
  },
  {
    text: "Jonas Vik, on behalf of all co-authors, agreed with the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "The corresponding author has stated on behalf of all authors that they disagree with the retraction.",
    gives: [{ stance: "disagree", authors: "all", spokesperson: "The corresponding author" }],
  },
  { text: "The authors were not informed of the origin of the figure.", gives: [] },
  {
    text: "The retraction has been approved by the authors and the Editor.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The editors were informed by the authors that the data were wrong.", gives: [] },
  {
    text: "A los autores se les ha informado y están de acuerdo con la retractación.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Owing to these concerns, the Editor of Eel Letters has decided that this paper should be retracted from the publication. The authors agreed with the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "This notice retracts the article with the approval of its authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The Editorial Board of Eel Bulletin wish to retract the paper. The authors disagree with the decision to retract the article.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "The authors note that, owing to errors, they wish to retract the article. All authors have agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The Editor-in-Chief would like to issue an editorial expression of concern regarding this article. Jonas Vik agrees with this Editorial Expression of Concern.",
    gives: [{ stance: "agree", authors: ["Jonas Vik"] }],
  },
  {
    text: "MDPI's Editorial Office and Editorial Board conducted an investigation. This retraction was approved by the Editor-in-Chief of the journal Eels. The authors agreed to this retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Following our standard procedure, an investigation was conducted by the Editorial Office and Editorial Board. The authors did not agree to this retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "In light of these concerns, and in accordance with COPE guidelines, the Editors retract this article. JV and MH agreed with the retraction, stand by the article's findings, and apologize.",
    gives: [{ stance: "agree", authors: ["JV", "MH"] }],
  },
  {
    text: "J. Vik takes full responsibility. All other authors were unaware of the manipulation and agree to the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Maren Holt declined to be a party to this retraction.",
    gives: [{ stance: "disagree", authors: ["Maren Holt"] }],
  },
  {
    text: "The lead author has not signed this retraction because he does not agree.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "All of the co-authors, with the exception of Lars Sund, have approved the retraction.",
    gives: [{ stance: "agree", authors: "all", except: ["Lars Sund"] }],
  },
  {
    text: "Two of the authors, Lars Sund and Ola Nord, disagree with this retraction.",
    gives: [{ stance: "disagree", authors: ["Lars Sund", "Ola Nord"] }],
  },
  { text: "The authors have apologised for the error.", gives: [] },
  { text: "The article was published without the consent of all authors.", gives: [] },
  { text: "The manuscript was submitted without the knowledge of Lars Sund.", gives: [] },
  {
    text: "This retraction was agreed by the Editor-in-Chief. The author agreed to this retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors Jonas Vik and Lars Sund have not explicitly stated whether they agree or disagree with the retraction.",
    gives: [{ stance: "neither", authors: ["Jonas Vik", "Lars Sund"] }],
  },
  {
    text: "This paper is retracted by mutual consent of the authors and the editor.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors accept responsibility and accept the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors take full responsibility for the errors and have agreed to withdraw the paper.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The authors agree to retract.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "All authors consent to this retraction.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "All the authors of the paper concur with its retraction.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "The author concurred with our decision.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The authors were given the opportunity to respond and did not object to the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The authors have been informed and have no objections.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The authors admitted the error and apologised; they agreed to withdraw the paper.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The author has accepted responsibility and agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors explained that the figure was mislabelled and agree that the paper should be retracted.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The authors have also agreed that this paper should be retracted.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Authors J.V. and M.H. dispute that the retraction is necessary.",
    gives: [{ stance: "disagree", authors: ["J.V.", "M.H."] }],
  },
  {
    text: "S.L. and P.T. responded but expressed neither agreement nor disagreement with the editorial decision.",
    gives: [{ stance: "neither", authors: ["S.L.", "P.T."] }],
  },
  { text: "The authors commented that they do not agree.", gives: [{ stance: "disagree", authors: "all" }] },
  { text: "The retraction is by agreement of all authors.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The Editors of the Journal retract the article with the full agreement of the authors. The University of Bergen conducted the inquiry.",
    gives: [{ stance: "agree", authors: "all" }],
  },
];
