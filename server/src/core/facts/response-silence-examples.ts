import type { FactExample } from "./fact.ts";

/** Authors who did not answer, could not be reached or were only told, in words of our own. */
export const silenceExamples: readonly FactExample[] = [
  {
    text: "Jonas Vik agrees to this retraction. Maren Holt, Lars Sund and Per Tang did not respond to any correspondence from the editor or publisher about this retraction.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik"] },
      { stance: "no-response", authors: ["Maren Holt", "Lars Sund", "Per Tang"] },
    ],
  },
  {
    text: "The Editor has not been able to obtain a current email address for author Lars Sund.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "None of the authors has responded to any correspondence from the publisher about this retraction.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors have not responded to correspondence regarding this retraction.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The retraction was approved by the Specialty Chief Editor of Frontiers in Eels and the Chief Executive Editor of Frontiers. The authors received a communication regarding the retraction and had a chance to respond.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors were offered the opportunity to respond but did not do so within the period given.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The last author has retired and no current email address could be found.",
    gives: [{ stance: "not-reached", authors: "some" }],
  },
  {
    text: "The authors did not provide a comment on this decision.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors have been informed of this decision but were unavailable for a final confirmation of the retraction.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The Editor-in-Chief was alerted to image duplication. The journal conducted an investigation and the authors were contacted but did not respond. The Editor-in-Chief has therefore decided to retract the article.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Since publication, significant concerns have been raised about the integrity of the data. When approached for an explanation, the authors did not respond and did not provide their original data. As verifying the validity of published work is core to the integrity of the scholarly record, we are therefore retracting the article. The corresponding author listed in this publication has been informed.",
    gives: [
      { stance: "no-response", authors: "all" },
      { stance: "informed", authors: "some" },
    ],
  },
  {
    text: "The authors have not responded to our queries. IOP Publishing wishes to credit the reader for bringing this to our attention. The author has been contacted and neither agrees nor disagrees with this retraction.",
    gives: [
      { stance: "no-response", authors: "all" },
      { stance: "neither", authors: "all" },
    ],
  },
  {
    text: "The authors have been informed about the retraction of the article but have not responded.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors were informed but have not responded to any correspondence regarding the retraction.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The undersigned authors wish to retract this article. Lars Sund could not be contacted.",
    gives: [{ stance: "not-reached", authors: ["Lars Sund"] }],
  },
  {
    text: "J.V., M.H., and L.S. agree to the retraction; P.T. could not be reached.",
    gives: [
      { stance: "agree", authors: ["J.V.", "M.H.", "L.S."] },
      { stance: "not-reached", authors: ["P.T."] },
    ],
  },
  {
    text: "With the agreement of the authors, Science is retracting the Research Article. Authors Vik and Holt agree to the retraction. Author Sund did not respond.",
    gives: [
      { stance: "agree", authors: "all" },
      { stance: "agree", authors: ["Vik", "Holt"] },
      { stance: "no-response", authors: ["Sund"] },
    ],
  },
  {
    text: "S. Karger AG and the Editors retract the article. The authors did not respond within the given timeframe.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The Editor-in-Chief and Publisher of the journal agreed to retract the article. The authors have been contacted and have not replied.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The last author, Maren Holt, agrees with the retraction. The first author, Jonas Vik, could not be reached for comment.",
    gives: [
      { stance: "agree", authors: ["Maren Holt"] },
      { stance: "not-reached", authors: ["Jonas Vik"] },
    ],
  },
  {
    text: "The corresponding author, Jonas Vik, did not agree to the retraction, and the remaining authors did not respond.",
    gives: [
      { stance: "disagree", authors: ["Jonas Vik"] },
      { stance: "no-response", authors: "some" },
    ],
  },
  {
    text: "Author Jonas Vik has not responded to any correspondence from the publisher about this retraction.",
    gives: [{ stance: "no-response", authors: ["Jonas Vik"] }],
  },
  {
    text: "Authors Jonas Vik, Maren Holt and Lars Sund have not responded to any correspondence from the editor or publisher about this retraction.",
    gives: [{ stance: "no-response", authors: ["Jonas Vik", "Maren Holt", "Lars Sund"] }],
  },
  { text: "The authors have been notified of this decision.", gives: [{ stance: "informed", authors: "all" }] },
  {
    text: "All of the authors were contacted; none of them responded.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors were contacted, but no reply was received.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "No response was received from the authors.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "The journal has not received a response from the corresponding author.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  { text: "We received no reply from the authors to our queries.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Attempts to contact the authors have been unsuccessful.",
    gives: [{ stance: "not-reached", authors: "all" }],
  },
  {
    text: "Multiple emails to the corresponding author went unanswered.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  { text: "Efforts to reach the first author failed.", gives: [{ stance: "not-reached", authors: "some" }] },
  { text: "The first author, Jonas Vik, has died.", gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }] },
  {
    text: "The authors have been offered the opportunity to respond.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: 'The article titled "On eels" published in pages 12-16, Issue 1, Volume 3 of Indian Journal of Eels is being retracted as the article was found to be plagiarised. The authors have been informed.',
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "Dove Medical Press and the Editor have agreed to retract the paper. We contacted the authors for an explanation but they did not respond.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "The authors responded to our queries but were unable to provide a satisfactory explanation. As verifying the validity is core to the integrity of the scholarly record, we are therefore retracting the article and the authors were notified of this.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The corresponding author has requested the retraction of this paper. All other authors agree, apart from Jonas Vik, who could not be contacted.",
    gives: [
      { stance: "agree", authors: "some" },
      { stance: "not-reached", authors: ["Jonas Vik"] },
    ],
  },
  {
    text: "Jonas Vik could not be reached to approve this retraction notice.",
    gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }],
  },
  {
    text: "Neither Lars Sund nor Ola Nord responded to our emails.",
    gives: [{ stance: "no-response", authors: ["Lars Sund", "Ola Nord"] }],
  },
  { text: "One author, Lars Sund, did not respond.", gives: [{ stance: "no-response", authors: ["Lars Sund"] }] },
  {
    text: "The authors have been contacted regarding this retraction but have not replied.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  {
    text: "Correspondence to the authors bounced; we could not find a current address for any of the authors.",
    gives: [
      { stance: "not-reached", authors: "all" },
      { stance: "not-reached", authors: "all" },
    ],
  },
  {
    text: "The corresponding author Jonas Vik and co-author Lars Sund agree with the retraction. The Publisher has not been able to obtain a current email address for author Maren Holt.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik", "Lars Sund"] },
      { stance: "not-reached", authors: ["Maren Holt"] },
    ],
  },
  {
    text: "Jonas Vik and Lars Sund stated that they do not agree to this retraction. Maren Holt has not responded.",
    gives: [
      { stance: "disagree", authors: ["Jonas Vik", "Lars Sund"] },
      { stance: "no-response", authors: ["Maren Holt"] },
    ],
  },
  { text: "The authors did not reply to the Editor's letter.", gives: [{ stance: "no-response", authors: "all" }] },
  { text: "We have contacted the authors, who did not respond.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "We tried to contact the authors by email, without success.",
    gives: [{ stance: "not-reached", authors: "all" }],
  },
  { text: "The authors failed to respond to the allegations.", gives: [{ stance: "no-response", authors: "all" }] },
  {
    text: "Dr Jonas Vik and Professor Maren Holt were notified of the retraction.",
    gives: [{ stance: "informed", authors: ["Jonas Vik", "Maren Holt"] }],
  },
  {
    text: "The corresponding author was informed of the retraction, but no response has been received.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "The corresponding author did not reply when asked for the ethics approval.",
    gives: [{ stance: "no-response", authors: "some" }],
  },
  {
    text: "Upon asking the authors for an explanation, the Editorial Office did not receive any reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The authors stand by their results but agree to the retraction.", gives: [{ stance: "agree" }] },
  { text: "The authors agree with the retraction, but disagree with its wording.", gives: [{ stance: "agree" }] },
  { text: "None of the other authors responded.", gives: [{ stance: "no-response", authors: "some" }] },
  {
    text: "Maren Holt (on behalf of all authors) does not agree to this retraction.",
    gives: [{ stance: "disagree", authors: "all", spokesperson: "Maren Holt" }],
  },
  { text: "The whereabouts of Jonas Vik are unknown.", gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }] },
  { text: "Messages to the corresponding author bounced.", gives: [{ stance: "not-reached", authors: "some" }] },
  {
    text: "Our colleague Jonas Vik, who was the third author of the article, died in 2018.",
    gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }],
  },
  { text: "Maren Holt and Jonas Vik agree; Lars Sund does not.", gives: [{ stance: "agree" }, { stance: "disagree" }] },
  { text: "Lars Sund and Anna Dahl do not.", gives: [{ stance: "disagree", authors: ["Lars Sund", "Anna Dahl"] }] },
  { text: "Dr Holt told us that she would rather not comment.", gives: [{ stance: "neither", authors: ["Holt"] }] },
  {
    text: "Dr. Holt, on behalf of Dr. Vik and Dr. Sund, consented to the retraction.",
    gives: [{ stance: "agree", authors: ["Holt", "Vik", "Sund"], spokesperson: "Holt" }],
  },
  {
    text: "Dr. Sund, on behalf of the Lakeside authors, disagrees with it.",
    gives: [{ stance: "disagree", authors: "some", spokesperson: "Sund" }],
  },
  { text: "Eleven of the 13 authors have approved this letter.", gives: [{ stance: "agree", authors: "some" }] },
  {
    text: "Drs. Holt and Vik declared that they had known nothing of it and are in agreement with the retraction.",
    gives: [{ stance: "agree", authors: ["Holt", "Vik"] }],
  },
  { text: "Holt and Vik agree with the retraction.", gives: [{ stance: "agree", authors: ["Holt", "Vik"] }] },
  { text: "The authors did not respond adequately to the concerns.", gives: [] },
  { text: "The films of fig. S6 could not be located.", gives: [] },
  { text: "Patients did not respond to treatment.", gives: [] },
  {
    text: "Los autores fueron notificados tres veces, sin que se haya recibido respuesta alguna.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "The other authors could not be contacted.", gives: [{ stance: "not-reached", authors: "some" }] },
  { text: "Jonas Vik was unavailable for comment.", gives: [{ stance: "not-reached", authors: ["Jonas Vik"] }] },
  {
    text: "The remaining authors agree. Jonas Vik was not available to confirm agreement.",
    gives: [
      { stance: "agree", authors: "some" },
      { stance: "not-reached", authors: ["Jonas Vik"] },
    ],
  },
  {
    text: "The authors regret that these errors occurred. Jonas Vik, Maren Holt and Lars Sund approved this retraction. Ola Nord could not be located.",
    gives: [
      { stance: "agree", authors: ["Jonas Vik", "Maren Holt", "Lars Sund"] },
      { stance: "not-reached", authors: ["Ola Nord"] },
    ],
  },
  {
    text: "JV did not agree with the retraction. MH, LS, and PT could not be reached.",
    gives: [
      { stance: "disagree", authors: ["JV"] },
      { stance: "not-reached", authors: ["MH", "LS", "PT"] },
    ],
  },
  {
    text: "The authors were asked for an explanation, but the Editorial Office did not receive a reply.",
    gives: [{ stance: "no-response", authors: "all" }],
  },
  { text: "We asked the authors for an explanation but never received one.", gives: [{ stance: "no-response" }] },
  {
    text: "All of the authors except A. Roe and B. Doe, who could not be contacted, have approved this retraction.",
    gives: [{ stance: "agree", authors: "all" }, { stance: "not-reached" }],
  },
  { text: "P.O. did not sign this retraction.", gives: [{ stance: "neither" }] },
  {
    text: "A copy of this notice was sent to the last known addresses for all five authors.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  {
    text: "The authors have been contacted and offered the opportunity to respond.",
    gives: [{ stance: "informed", authors: "all" }],
  },
  { text: "We were unable to obtain a current email address for Ben Doe.", gives: [{ stance: "not-reached" }] },
  {
    text: "All authors have agreed to this retraction, except T. Okoro, who could not be reached.",
    gives: [{ stance: "agree", authors: "all" }, { stance: "not-reached" }],
  },
];
