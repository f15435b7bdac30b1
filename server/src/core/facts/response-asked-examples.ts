import type { FactExample } from "./fact.ts";

/** Who was asked for an explanation, and who spoke after somebody had told them, in words of our own. */
export const askedExamples: readonly FactExample[] = [
  {
    text: "The authors were asked to explain but their justification was not accepted.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "An explanation was sought from the first author which was not found convincing.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  {
    text: "The Editor asked the authors for an explanation of the two tables.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The matter was conveyed to Jonas Vik, who wrote a letter of apology.",
    gives: [{ stance: "informed", authors: ["Jonas Vik"] }],
  },
  {
    text: "The corresponding author replied that the notebooks had been thrown away.",
    gives: [{ stance: "informed", authors: "some" }],
  },
  { text: "The authors were asked to explain the overlap but failed to do so.", gives: [{ stance: "no-response" }] },
  {
    text: "Clarification was sought from the authors, but no reply was received.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "We received no explanation from J. Vik.", gives: [{ stance: "no-response", authors: ["J. Vik"] }] },
  { text: "The explanation that the authors gave was not satisfactory.", gives: [] },
  { text: "The matter was brought to our attention by the authors of another article.", gives: [] },
  { text: "The editors asked the authors for their records.", gives: [] },
  {
    text: "The authors were heard by the editorial board and do not agree with this retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "The other authors were contacted by the Editor at the addresses printed in the paper but did not reply.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "Maren Holt was told of it by the publisher and agrees to the retraction.",
    gives: [{ stance: "agree", authors: ["Maren Holt"] }],
  },
  { text: "Maren Holt was shown this notice and made no comment.", gives: [{ stance: "no-response" }] },
  { text: "Maren Holt stated that she has no comment.", gives: [{ stance: "neither" }] },
  {
    text: "The authors did not dispute the findings but objected to the retraction.",
    gives: [{ stance: "disagree", authors: "all" }],
  },
  {
    text: "The first author did not dispute the findings and agreed to the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  {
    text: "Jonas Vik wrote that the paper was submitted without his knowledge and that he had not approved the final version.",
    gives: [],
  },
  {
    text: "All co-authors have agreed except Jonas Vik, who has not answered.",
    gives: [{ stance: "agree" }, { stance: "no-response", authors: ["Jonas Vik"] }],
  },
  {
    text: "Jonas Vik has acknowledged that three of the tables stem from the earlier article and has accepted the retraction on behalf of the co-authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "Jonas Vik is of the opinion that Figure 5 should stand.",
    gives: [{ stance: "disagree", authors: ["Jonas Vik"] }],
  },
  {
    text: "The e-mail address of Lars Sund is not valid any longer.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "MH, AL, IV and JRV approve the retraction of this paper.",
    gives: [{ stance: "agree", authors: ["MH", "AL", "IV", "JRV"] }],
  },
  {
    text: "M.H., J. Vik, L.d.V. and A.-K.S. agree with this retraction.",
    gives: [{ stance: "agree", authors: ["M.H.", "J. Vik", "L.d.V.", "A.-K.S."] }],
  },
  {
    text: "La autora de correspondencia no está de acuerdo con la retractación.",
    gives: [{ stance: "disagree", authors: "some" }],
  },
  {
    text: "Todos los autores están de acuerdo con la retractación, excepto J. Vik.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  { text: "A decisão foi comunicada aos autores.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "Maren Holt told the journal that her name stood among the authors without her knowledge and consent.",
    gives: [],
  },
  {
    text: "We informed the authors of the decision, but they did not respond.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Jonas Vik was informed and agreed, also on behalf of the co-authors.",
    gives: [{ stance: "agree", authors: "all" }],
  },
  {
    text: "According to the first author, all co-authors agree to this retraction.",
    gives: [{ stance: "agree" }],
  },
  {
    text: "Of the five authors, three agree with the retraction.",
    gives: [{ stance: "agree", authors: "some" }],
  },
  { text: "Not all authors agreed to the retraction.", gives: [{ stance: "disagree", authors: "some" }] },
  {
    text: "Vik agreed and Holt disagreed with the retraction.",
    gives: [
      { stance: "agree", authors: ["Vik"] },
      { stance: "disagree", authors: ["Holt"] },
    ],
  },
  { text: "Agreement of the authors was obtained.", gives: [{ stance: "agree", authors: "all" }] },
];
