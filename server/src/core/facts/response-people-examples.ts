import type { FactExample } from "./fact.ts";

/** Positions taken up by a pronoun, or beside the silence of others, in words of our own. */
export const peopleExamples: readonly FactExample[] = [
  {
    text: "The corresponding author, Dr. Jonas Vik, was contacted. He admitted the error and agreed to the retraction.",
    gives: [{ stance: "agree", authors: ["Jonas Vik"] }],
  },
  { text: "The authors were contacted in May. None responded.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr. Holt and Dr. Sund were contacted. Both agreed to the retraction.",
    gives: [{ stance: "agree", authors: ["Holt", "Sund"] }],
  },
  { text: "The authors sent an explanation to the reviewers. It was not accepted.", gives: [] },
  {
    text: "The corresponding author disputes the allegations.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "The authors have been informed about this retraction but have not provided feedback.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Jonas Vik was given the opportunity to comment and declined to do so.",
    gives: [{ stance: "neither", authors: ["Jonas Vik"] }],
  },
  { text: "This was agreed with first author of paper.", gives: [{ stance: "agree", authors: "some" }] },
  {
    text: "This article has been retracted at the request of the Editors and with the agreement of the authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Written consent of the corresponding author for retraction was obtained.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Both authors were contacted by Eel Press; neither replied.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Authors Vik and Holt do not contest the retraction; author Sund has stated through counsel that he contests it.",
    gives: [
      { stance: "agree", authors: ["Vik", "Holt"] },
      { stance: "disagree", authors: ["Sund"] },
    ],
  },
  {
    text: "The decision was announced to the corresponding author and his institute.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  { text: "All authors have signed the consent form for retraction.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "With the exception of Jonas Vik, all authors hereby retract the paper.",
    gives: [{ stance: "agree", authors: "all", except: ["Jonas Vik"] }],
  },
  { text: "The first author had not agreed to submission.", gives: [] },
  {
    text: "Der Autor hat zu den Vorwürfen nicht Stellung genommen.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "The committee notified the corresponding author, and the author agreed with the decision.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "The author's objection was considered and was not found valid.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  { text: "The authors were present and made no objection.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "We tried to reach the authors at the addresses given, but the letters were returned.",
    gives: [{ stance: "not-reached", authors: "all" }],
  },
  {
    text: "La autora principal aceptó la medida; no fue posible contactar al segundo autor.",
    gives: [
      { stance: "agree", authors: "some" },
      { stance: "not-reached", authors: "some" },
    ],
  },
  {
    text: "Jonas Vik, as corresponding author, replied on behalf of all authors and agreed to it.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "Jonas Vik and Maren Holt agree, while Lars Sund has not replied.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik", "Maren Holt"] },
      { stance: "no-response", authors: ["Lars Sund"] },
    ],
  },
  {
    text: "All of the authors agree to this retraction with the exception of Dr. Holt, whose whereabouts are unknown to us.",
    gives: [
      { stance: "agree", authors: "all", except: ["Holt"] },
      { stance: "not-reached", authors: ["Holt"] },
    ],
  },
  {
    text: "All co-authors apart from the first author support this retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Two of the authors could not be traced. The third agrees to the retraction.",
    gives: [
      { stance: "not-reached", authors: "some" },
      { stance: "agree", authors: "some" },
    ],
  },
  {
    text: "We contacted the co-authors; the others chose not to respond.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  { text: "Prof. Vik was served with this notice.", gives: [{ stance: "informed", authors: ["Vik"] }] },
  {
    text: "The authors and their institution have been intimated accordingly.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "Consent for retraction has been received from all the authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "The author was against the retraction.", gives: [{ stance: "disagree", authors: "all" }] },
  { text: "The authors have appealed the decision.", gives: [{ stance: "disagree", authors: "all" }] },
  { text: "The author has the option to appeal this decision.", gives: [] },
  { text: "Jonas Vik was unable to be reached.", gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }] },
  {
    text: "La rédaction, en accord avec les auteurs, retire l'article.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  { text: "Os autores foram comunicados e não se manifestaram.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Jonas Vik, MD, PhD, and Maren Holt, MD, agree with this retraction.",
    gives: [{ stance: "agree", authors: ["Jonas Vik", "Maren Holt"] }],
  },
  {
    text: "Jonas Vik, M.D., Ph.D., and Maren Holt, MPH, did not respond.",
    gives: [{ stance: "no-response", authors: ["Jonas Vik", "Maren Holt"] }],
  },
  {
    text: "Jonas Vik has told the Editors that he and his co-authors agree with the retraction.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Jonas Vik and co-authors do not agree with the retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  { text: "Jonas Vik et al. agree with the retraction.", gives: [{ stance: "agree", authors: "all" }] },
  {
    text: "One author disagrees and one is deceased.",
    gives: [
      { stance: "disagree", authors: "some" },
      { stance: "not-reached", authors: "some" },
    ],
  },
  { text: "No response was received from either author.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "All authors agreed with the content of the submitted manuscript.", gives: [] },
  {
    text: "The first author has left the university and did not respond to the letters of the Board.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "The first author has since apologised to Miss Holt and pleaded for the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Jonas Vik's current contact details could not be found.",
    gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }],
  },
  { text: "The data in Figure 3 and Table II do not agree with the records of the authors.", gives: [] },
  {
    text: "Jonas Vik, on behalf of himself and his co-authors, has agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "Dr. Vik, replying also for Dr. Holt, objects to the retraction.",
    gives: [{ stance: "disagree", authors: ["Vik", "Holt"], spokesperson: "Vik" }],
  },
  {
    text: "Jonas Vik stated that he agrees with the retraction, while Maren Holt stated that she does not.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik"] },
      { stance: "disagree", authors: ["Maren Holt"] },
    ],
  },
  {
    text: "Neither the corresponding author nor the co-authors responded to the Editor.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "All living authors agree to the retraction.", gives: [{ stance: "agree", authors: "some" }] },
  { text: "Responses from the other authors were not received.", gives: [{ stance: "no-response", authors: "some" }] },
  {
    text: "The corresponding author, on behalf of all co-authors, has expressed disagreement with the retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "Of the authors, Jonas Vik agreed with the retraction, Maren Holt disagreed and the others did not respond.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik"] },
      { stance: "disagree", authors: ["Maren Holt"] },
      { stance: "no-response", authors: "some" },
    ],
  },
  { text: "The chapter was copied from a book by the late Jonas Vik, as the authors told us.", gives: [] },
];
