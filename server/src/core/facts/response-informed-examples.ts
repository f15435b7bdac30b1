import type { FactExample } from "./fact.ts";

/** Who was told, in words of our own. */
export const informedExamples: readonly FactExample[] = [
  {
    text: "The authors have been notified and are assisting the inquiry.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors were informed and are cooperating with the university.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors have been told and have been asked to provide the raw data.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "This decision was communicated to the authors.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors were notified of the Editors' decision.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors have been made aware of this retraction.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors have been informed of this notice.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The author has been told of this step.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors were notified by letter.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "All authors were informed by e-mail on 3 May 2019.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "L. Sund was informed by letter.", gives: [{ stance: "informed", authors: ["L. Sund"] }] },
  { text: "The authors were advised in writing of the outcome.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "We have informed the authors of our decision.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The journal has notified the authors and their institution of the retraction.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "The authors and their institution have been informed.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "Notification of the retraction was sent to all authors.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors were sent a copy of this notice.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "A draft of this notice was shared with the authors.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The authors received a copy of this notice before publication.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "Upon follow-up with the authors, the Editors have identified the following concerns.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "The authors are aware of the retraction.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "Both authors know of this retraction.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors have been given the opportunity to comment.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The findings were put to the authors.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The corresponding author has been apprised of the decision.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  {
    text: "The Editors notified the authors that the article would be retracted.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "Having informed the authors, the Editors have retracted the article.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "After notifying the authors, we retract the article.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors were kept informed of the steps taken.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The Editors' decision has been made known to the authors.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "The authors were given prior notice of the retraction.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "All of the authors have been contacted and informed.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The authors have been informed about the outcome of the inquiry.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "We told the authors of our decision in a letter dated 3 May.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "The authors had sight of this notice before it appeared.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "The authors have been advised that the article is to be retracted.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors and the institution were informed before publication of this notice.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "A letter setting out the decision was sent to the authors.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The decision was conveyed to the corresponding author by e-mail.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  {
    text: "The corresponding author was informed, as was the institution.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  { text: "The authors were asked to comment on this notice.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors are informed of this measure.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "This notice has been shown to the authors.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors have seen this notice.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "Jonas Vik has been sent this notice.", gives: [{ stance: "informed", authors: ["Jonas Vik"] }] },
  {
    text: "The corresponding author, on behalf of all the authors, was asked whether they agree with this retraction.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors were asked if they would consent to the retraction.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "The authors were asked whether the gels had been cut.", gives: [] },
];
