import type { FactExample } from "./fact.ts";

/** Positions told in other words than those of agreeing, in words of our own. */
export const furtherExamples: readonly FactExample[] = [
  {
    text: "Jonas Vik was not involved in the weighing and leaves the decision to his co-authors.",
    gives: [{ stance: "neither", authors: ["Jonas Vik"] }],
  },
  { text: "Dr Vik has not made his views known.", gives: [{ stance: "neither", authors: ["Vik"] }] },
  { text: "Both authors regard the retraction as unwarranted.", gives: [{ stance: "disagree", authors: "all" }] },
  {
    text: "Maren Holt maintains that the conclusions are valid.",
    gives: [{ stance: "disagree", authors: ["Maren Holt"] }],
  },
  { text: "The first author protested against this decision.", gives: [{ stance: "disagree", authors: "some" }] },
  { text: "None of the authors has objected.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "No objection was raised by the authors.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The first author submitted a letter of consent to the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  { text: "Dr Vik's attorney was notified.", gives: [{ stance: "informed", authors: ["Vik"] }] },
  { text: "The authors ignored our repeated e-mails.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Lars Sund did not take part in the withdrawal, as he has passed away.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "Drs. Vik, Holt and Sund were sent this note. The former objects to the retraction; the other two agree to it.",
    gives: [
      { stance: "disagree", authors: ["Vik"] },
      { stance: "agree", authors: ["Holt", "Sund"] },
    ],
  },
  {
    text: "The authors have been notified and Dr Vik has agreed, while Dr Holt contests the decision.",
    gives: [
      { stance: "informed", authors: "all" },
      { stance: "agree", authors: ["Vik"] },
      { stance: "disagree", authors: ["Holt"] },
    ],
  },
  {
    text: "The four authors at Lakeside have signed the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "The following authors have agreed to the retraction: Jonas Vik and Maren Holt.",
    gives: [{ stance: "agree", authors: ["Jonas Vik", "Maren Holt"] }],
  },
  {
    text: "The corresponding author confirmed that all authors support the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "The corresponding author did not provide a statement of agreement or disagreement.",
    gives: [{ stance: "neither", authors: "some" }],
  },
  {
    text: "Lars Sund's agreement could not be obtained before publication.",
    gives: [{ stance: "neither", authors: ["Lars Sund"] }],
  },
  { text: "Her co-author, the late Lars Sund, would have agreed.", gives: [{ stance: "not-reached" }] },
  {
    text: "Lars Sund has left and efforts to find him were in vain.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "Both authors are of the opinion that the omission did not justify retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "Dr Vik has through his counsel expressed his disagreement.",
    gives: [{ stance: "disagree", authors: ["Vik"] }],
  },
  { text: "The first author was given notice of this retraction.", gives: [{ stance: "informed", authors: "some" }] },
  {
    text: "Lars Sund asked that his disagreement be recorded.",
    gives: [{ stance: "disagree", authors: ["Lars Sund"] }],
  },
  {
    text: "The third author considers that a correction would have sufficed.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "The article was withdrawn with no objection from the other authors.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  { text: "Maren Holt answered that she would not appeal.", gives: [{ stance: "agree", authors: ["Maren Holt"] }] },
  { text: "The author refuses all contact with the journal.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr Vik has neither supplied the data nor replied.",
    gives: [{ stance: "no-response", authors: ["Vik"] }],
  },
  {
    text: "All authors were informed, with the exception of Lars Sund, whom we could not reach.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  { text: "The institution of the authors has been informed of the retraction.", gives: [] },
  {
    text: "The first author asked us to leave the article in place.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "Dr Holt has co-signed Dr Vik's letter of retraction.",
    gives: [{ stance: "agree", authors: ["Holt"] }],
  },
  {
    text: "Author Holt, when reached by telephone, declined to state a position.",
    gives: [{ stance: "neither", authors: ["Holt"] }],
  },
  {
    text: "No reply has been received from author Holt, whose last position was in Oslo.",
    gives: [{ stance: "no-response", authors: ["Holt"] }],
  },
  { text: "The author declares himself in full agreement.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "The authors were told and filed no objection.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "Dr L. Vik, whom I could not reach, has left the field.",
    gives: [{ stance: "not-reached", authors: ["L. Vik"] }],
  },
  {
    text: "The third author, Dr Jonas Vik, is on leave and was unavailable.",
    gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }],
  },
  { text: "The raw data of the first author are unavailable.", gives: [] },
  { text: "The first author was sent a copy of this notice.", gives: [{ stance: "informed", authors: "some" }] },
  { text: "The authors have seen this notice and agree with its text.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "The journal informed the corresponding author of the decision.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  {
    text: "The corresponding author, Per Sund, listed in this publication has been informed.",
    gives: [{ stance: "informed", authors: ["Per Sund"] }],
  },
  {
    text: "The editors notified the authors of the decision and no objection was raised.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Neither the first nor the last author has answered the journal's letters.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "The author was given the chance to comment and chose not to take it.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The authors did not manifest themselves.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr Vik concurred with the Editors' decision, as did Dr Sund.",
    gives: [
      { stance: "agree", authors: ["Vik"] },
      { stance: "agree", authors: ["Sund"] },
    ],
  },
  {
    text: "Drs. Vik and Holt have agreed to it, whereas Dr. Sund has not.",
    gives: [
      { stance: "agree", authors: ["Vik", "Holt"] },
      { stance: "disagree", authors: ["Sund"] },
    ],
  },
  { text: "Jonas Vik disapproves of the retraction.", gives: [{ stance: "disagree", authors: ["Jonas Vik"] }] },
  {
    text: "None of the remaining three authors wished to comment.",
    gives: [{ stance: "neither", authors: "some" }],
  },
  {
    text: "The corresponding author, who initially objected, has since accepted the Editor's decision.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Professor Maren Holt (department head) and Dr Jonas Vik (supervisor) have each confirmed in writing that they consent.",
    gives: [{ stance: "agree", authors: ["Maren Holt", "Jonas Vik"] }],
  },
  {
    text: "Professor Maren Holt, who supervised the work, has told us that she supports the decision.",
    gives: [{ stance: "agree", authors: ["Maren Holt"] }],
  },
  {
    text: "L.M.S., D.C., and E.T. agree with the retraction.",
    gives: [{ stance: "agree", authors: ["L.M.S.", "D.C.", "E.T."] }],
  },
  {
    text: "The author Maren Holt explained that the figures had been mixed up, but she accepts that the article should be retracted.",
    gives: [{ stance: "agree", authors: ["Maren Holt"] }],
  },
  {
    text: "Dr. P. Vik, who is a co-author, has conveyed his acceptance of the retraction.",
    gives: [{ stance: "agree", authors: ["P. Vik"] }],
  },
];
