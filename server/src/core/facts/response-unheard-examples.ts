import type { FactExample } from "./fact.ts";

/** Who said nothing, and whom nobody could ask, in words of our own. */
export const unheardExamples: readonly FactExample[] = [
  { text: "Lars Sund keeps silent on our letters.", gives: [{ stance: "no-response", authors: ["Lars Sund"] }] },
  { text: "Lars Sund kept silent.", gives: [{ stance: "no-response", authors: ["Lars Sund"] }] },
  {
    text: "Lars Sund has given no answer to our messages.",
    gives: [{ stance: "no-response", authors: ["Lars Sund"] }],
  },
  {
    text: "Until the closing of this issue, Dr Sund had given no answer to our messages.",
    gives: [{ stance: "no-response", authors: ["Sund"] }],
  },
  { text: "The authors have sent no reply.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors left our letters unanswered.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Our letters to the authors have remained without reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "We have had no word from the authors.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors have not replied to any of our e-mails.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "Up to now the authors gave no reply.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors returned no answer.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors did not take the opportunity to comment.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors have been silent since.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors made no reply.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "No answer came from the authors.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Despite three reminders, nothing has been heard from the authors.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "We could not trace any working address of G. Thumb.",
    gives: [{ stance: "not-reached", authors: ["G. Thumb"] }],
  },
  {
    text: "We have been unable to find a current address for the authors.",
    gives: [{ stance: "not-reached", authors: "all" }],
  },
  {
    text: "Lars Sund has left the university and we have been unable to find a current address for him.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "Lars Sund has moved abroad, and his present address is not known to us.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "No working e-mail address could be found for Lars Sund.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  { text: "No address of Lars Sund could be traced.", gives: [{ stance: "not-reached", authors: ["Lars Sund"] }] },
  {
    text: "The current whereabouts of Lars Sund are unknown.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  { text: "Letters to Lars Sund came back.", gives: [{ stance: "not-reached", authors: ["Lars Sund"] }] },
  { text: "Lars Sund died in March 2018.", gives: [{ stance: "not-reached", authors: ["Lars Sund"] }] },
  {
    text: "Our letters to Lars Sund were returned as undeliverable.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "The journal holds no valid contact details for Lars Sund.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  { text: "It was not possible to contact Lars Sund.", gives: [{ stance: "not-reached", authors: ["Lars Sund"] }] },
  { text: "Lars Sund is no longer living.", gives: [{ stance: "not-reached", authors: ["Lars Sund"] }] },
  {
    text: "While Dr Vik agrees to the retraction, Dr Holt did not respond.",
    gives: [
      { stance: "agree", authors: ["Vik"] },
      { stance: "no-response", authors: ["Holt"] },
    ],
  },
  { text: "The authors never replied.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "Repeated letters to the authors have gone unanswered.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "We wrote to all authors but received no reply.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "Nothing has been received from the authors since.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors have not reacted to the concerns.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors chose to remain silent.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "None of the authors has been in touch.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "None of the three authors answered our letters.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "To date, no response has been received from any of the authors.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The authors did not return our messages.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr Vik agrees with the retraction; Dr Holt has not been in contact with us.",
    gives: [
      { stance: "agree", authors: ["Vik"] },
      { stance: "no-response", authors: ["Holt"] },
    ],
  },
  {
    text: "Dr Holt did not avail herself of the opportunity to comment.",
    gives: [{ stance: "no-response", authors: ["Holt"] }],
  },
  { text: "Dr Holt has so far not given any answer.", gives: [{ stance: "no-response", authors: ["Holt"] }] },
  { text: "To our enquiries Dr Holt made no answer.", gives: [{ stance: "no-response", authors: ["Holt"] }] },
  { text: "Dr Holt has yet to answer.", gives: [{ stance: "no-response", authors: ["Holt"] }] },
  { text: "Dr Maren Holt is deceased.", gives: [{ stance: "not-reached", authors: ["Maren Holt"] }] },
  {
    text: "We regret to note that Dr Holt died before the inquiry began.",
    gives: [{ stance: "not-reached", authors: ["Holt"] }],
  },
  { text: "Dr Holt could not be found.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "We have no current address for Dr Holt.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "E-mails to Dr Holt were not delivered.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "Our messages to Dr Holt could not be delivered.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "Attempts to reach Dr Holt failed.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "Dr Holt has retired and could not be contacted.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  {
    text: "Dr Holt, whose address is not known, was not contacted.",
    gives: [{ stance: "not-reached", authors: ["Holt"] }],
  },
  {
    text: "It has not been possible to establish the whereabouts of Dr Holt.",
    gives: [{ stance: "not-reached", authors: ["Holt"] }],
  },
  { text: "Dr Holt passed away in 2014.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "No contact could be made with Dr Holt.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "We were unable to make contact with Dr Holt.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  { text: "Dr Holt had died by then.", gives: [{ stance: "not-reached", authors: ["Holt"] }] },
  {
    text: "Drs Vik and Sund agree to the retraction. Dr Holt could not be asked, as he died in 2012.",
    gives: [
      { stance: "agree", authors: ["Vik", "Sund"] },
      { stance: "not-reached", authors: ["Holt"] },
    ],
  },
];
