import type { FactExample } from "./fact.ts";

/** Letters, queries and explanations that were asked for, in words of our own. */
export const queryExamples: readonly FactExample[] = [
  { text: "The corresponding author did not care to respond.", gives: [{ stance: "no-response", authors: "some" }] },
  { text: "The authors didn't bother to reply to our letters.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "Lars Sund did not gave any reply.", gives: [{ stance: "no-response", authors: ["Lars Sund"] }] },
  {
    text: "The first author failed to submit an explanation for the overlap.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  { text: "The authors offered no explanation.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors paid no heed to our letters.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors refrained from answering.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "The authors not responded to our emails.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "The authors were given two weeks to reply but failed to do so.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Several reminders were sent to the authors, without any response.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "A show cause notice was sent to the first author, which was not answered.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "We have contacted with the authors by e-mail, but there has been no reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "No explanation has been offered by the authors.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Attempts to get a reply from the authors were unsuccessful.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The authors apologized and requested to withdraw the paper.", gives: [{ stance: "agree", authors: "all" }] },
  { text: "The first author is agreeable to the retraction.", gives: [{ stance: "agree", authors: "some" }] },
  { text: "Lars Sund has acquiesced in the decision.", gives: [{ stance: "agree", authors: ["Lars Sund"] }] },
  {
    text: "The first author has expressed in writing not to agree with this decision.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "The authors did not declare their agreement or disagreement.",
    gives: [{ stance: "neither", authors: "all" }],
  },
  {
    text: "Dr. Sund has left the university and we have been unable to get in touch with him.",
    gives: [{ stance: "not-reached", authors: ["Sund"] }],
  },
  { text: "The authors were untraceable.", gives: [{ stance: "not-reached", authors: "all" }] },
  {
    text: "Lars Sund was unavailable to sign this notice.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  { text: "We did not succeed to contact the authors.", gives: [{ stance: "not-reached", authors: "all" }] },
  {
    text: "Dr. Lars Sund has been sent a copy of this statement.",
    gives: [{ stance: "informed", authors: ["Lars Sund"] }],
  },
  { text: "The authors have been informed of the above.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The author was duly queried in writing.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "A query was sent to the authors.", gives: [{ stance: "informed", authors: "all" }] },
  { text: "The authors failed to give any satisfactory explanation.", gives: [] },
  { text: "This is against the rules of the Authorship Form that all the authors have signed.", gives: [] },
  { text: "The authors have signed the copyright form.", gives: [] },
  { text: "The original films for Fig. 5 D and E could not be found.", gives: [] },
  {
    text: "Dr. Sund explained that this was due to a lack of communication between the co-authors, and accepted the retraction of the article.",
    gives: [{ stance: "agree", authors: ["Sund"] }],
  },
];
