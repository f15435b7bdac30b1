import type { FactExample } from "./fact.ts";

/** Of whom nobody answered or could be reached, and who speaks for others, in words of our own. */
export const nobodyExamples: readonly FactExample[] = [
  {
    text: "The authors were asked for an explanation, but the Editorial Office did not receive a satisfactory reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Although the authors were asked for an explanation, the Editors never received a reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The Editor requested an explanation from the authors but did not receive any answer.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "An explanation was sought from the authors, but the Editorial Office received no response.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The authors were asked for the data, and the Editorial Office received them in May.", gives: [] },
  { text: "The authors were asked for the original pictures, but none were received.", gives: [] },
  { text: "From the authors we received nothing.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "From the other authors nothing has been heard.", gives: [{ stance: "no-response", authors: "some" }] },
  { text: "From the authors, no reply has come.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "From neither author did we receive an answer.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "From the authors we received a corrected file.", gives: [] },
  { text: "Neither Vik nor Holt could be reached.", gives: [{ stance: "not-reached", authors: ["Vik", "Holt"] }] },
  {
    text: "Neither Jonas Vik nor Maren Holt can be located.",
    gives: [{ stance: "not-reached", authors: ["Jonas Vik", "Maren Holt"] }],
  },
  { text: "None of the authors could be reached.", gives: [{ stance: "not-reached", authors: "all" }] },
  { text: "Neither author could be contacted.", gives: [{ stance: "not-reached", authors: "all" }] },
  {
    text: "Neither the first author nor the corresponding author could be traced.",
    gives: [{ stance: "not-reached", authors: "some" }],
  },
  { text: "We could reach neither of the authors.", gives: [{ stance: "not-reached", authors: "all" }] },
  { text: "Neither Vik nor Holt has responded.", gives: [{ stance: "no-response", authors: ["Vik", "Holt"] }] },
  {
    text: "Neither Vik nor Holt agrees to the retraction.",
    gives: [{ stance: "disagree", authors: ["Vik", "Holt"] }],
  },
  { text: "Neither figure could be found.", gives: [] },
  {
    text: "Vik and Holt either could not be reached or did not respond.",
    gives: [{ stance: "not-reached", authors: ["Vik", "Holt"] }],
  },
  {
    text: "Vik and Holt did not respond or could not be reached.",
    gives: [{ stance: "no-response", authors: ["Vik", "Holt"] }],
  },
  { text: "The authors have been put on notice.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "We put the authors on notice that the article would be retracted.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "Speaking for all authors, Jonas Vik agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "On behalf of all authors, Jonas Vik disagreed with the retraction.",
    gives: [{ stance: "disagree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "Jonas Vik, for the authors, agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "The corresponding author, Jonas Vik, replied for all authors that they agree to the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "As spokesman for the authors, Jonas Vik agreed to the retraction.",
    gives: [{ stance: "agree", authors: "all", spokesperson: "Jonas Vik" }],
  },
  {
    text: "Jonas Vik agreed to the retraction for all the reasons given.",
    gives: [{ stance: "agree", authors: ["Jonas Vik"] }],
  },
  {
    text: "The authors were asked to comment but the Publisher has yet to receive a response.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "Dr. Vik has been on notice since May.", gives: [{ stance: "informed", authors: ["Vik"] }] },
  {
    text: "The authors were contacted for an explanation. No response was received.",
    gives: [{ stance: "informed" }, { stance: "no-response", authors: "all" }],
  },
  {
    text: "The corresponding author was asked for the raw data. To date, no reply has been received.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  { text: "The Editor wrote to Lakeside University. No answer was received.", gives: [] },
];
