import type { FactExample } from "./fact.ts";
import { furtherInquiryExamples } from "./inquiry-further-examples.ts";

/** Statements in words of our own, in the voices of many houses. */
export const inquiryExamples: readonly FactExample[] = [
  ...furtherInquiryExamples,
  { text: "The complaint was discussed by the Editorial Board.", gives: [{ by: "editor" }] },
  { text: "The Ethics Board of the University of Lakes is looking into the matter.", gives: [{ by: "institution" }] },
  {
    text: "The authors' institution has been informed and is investigating.",
    gives: [{ by: "institution", name: "The authors' institution" }],
  },
  { text: "Notre enquête a montré que les figures avaient été modifiées.", gives: [{}] },
  { text: "El estudio fue aprobado por el comité de ética del hospital.", gives: [] },
  { text: "The talk is no longer part of the proceedings.", gives: [] },
  { text: "The Editorial Board compared the two articles.", gives: [{ by: "editor", name: "The Editorial Board" }] },
  { text: "The thesis was consulted by the Editor and the overlap confirmed.", gives: [{ by: "editor" }] },
  { text: "We subsequently rechecked the entire data set against the log.", gives: [{}] },
  { text: "During later checks, the Editorial Office also found a second error.", gives: [{ by: "editor" }] },
  {
    text: "The Institutional Review Board of Lakeside Hospital was requested to examine the conduct of the trial.",
    gives: [{ by: "institution", name: "The Institutional Review Board of Lakeside Hospital" }],
  },
  {
    text: "The Misconduct Committee of Lake University, to which the authors belonged, reported that data had been fabricated.",
    gives: [{ by: "institution" }],
  },
  { text: "A fact-finding committee was convened by Lake University.", gives: [{ by: "institution" }] },
  { text: "The publisher's Research Integrity team reviewed the concerns.", gives: [{ by: "publisher" }] },
  { text: "The university is currently investigating the matter.", gives: [{ by: "institution" }] },
  { text: "Realizada la revisión respectiva, se verificó la copia.", gives: [{}] },
  { text: "The corresponding author did not respond to the editorial inquiries.", gives: [] },
  { text: "The authors carried out a review of the literature.", gives: [] },
  {
    text: "At the request of the authors, Eel Pathogens is retracting this paper following an investigation into where Figure 2 came from.",
    gives: [{}],
  },
  {
    text: "The University of Bergen has conducted an investigation and concluded that the images were fabricated.",
    gives: [{ by: "institution", name: "The University of Bergen" }],
  },
  {
    text: "An internal investigation by the publisher found that the peer review was manipulated.",
    gives: [{ by: "publisher", name: "the publisher" }],
  },
  {
    text: "Following an investigation by the Publisher in accordance with COPE guidelines, the article was retracted.",
    gives: [{ by: "publisher", name: "the Publisher", guideline: "COPE" }],
  },
  {
    text: "After thorough investigation, the editorial board of the Korean Journal of Eels has decided to retract this article.",
    gives: [{}],
  },
  {
    text: "The retraction has been agreed following an investigation into concerns raised by a third party. The authors disagree with the retraction.",
    gives: [{}],
  },
  {
    text: "The Editor-in-Chief was alerted to image duplication. The journal conducted an investigation and the authors were contacted but did not respond. The Editor-in-Chief has therefore decided to retract the article.",
    gives: [{ by: "journal", name: "The journal" }],
  },
  {
    text: "After conducting their own inquiry, Nordic University has requested that the paper be retracted. The authors do not agree with this retraction.",
    gives: [{ by: "institution", name: "Nordic University" }],
  },
  {
    text: "IOP Publishing has investigated in line with the COPE guidelines, and agree the article should be retracted. The authors agree to this retraction.",
    gives: [{ by: "publisher", name: "IOP Publishing", guideline: "COPE" }],
  },
  {
    text: "After an investigation, the University of Bergen recommended that the paper be retracted. Science is therefore retracting the paper.",
    gives: [{}],
  },
  {
    text: "This article has been retracted by the publisher. An investigation by the Journal of Eel Chemistry determined that the figure was duplicated.",
    gives: [{ by: "journal", name: "the Journal of Eel Chemistry" }],
  },
  {
    text: "The Rockefeller University Press has retracted this article. An institutional investigation at the University of Bergen concluded that data were fabricated.",
    gives: [{ by: "institution", name: "the University of Bergen" }],
  },
  {
    text: "After having conducted an independent investigation in the Editorial Office, the Editor of Eel Reports has determined that the article should be retracted from the Journal. The authors were asked for an explanation, but the Editorial Office did not receive any reply.",
    gives: [{}],
  },
  {
    text: "A joint investigation by Nordic University and the Eel Hospital found that figures had been manipulated.",
    gives: [{ by: "institution", name: "Nordic University" }],
  },
  {
    text: "As a result of an investigation conducted by Nordic University Hospital, the Journal of Clinical Eels retracts the article cited above.",
    gives: [{ by: "institution", name: "Nordic University Hospital" }],
  },
  {
    text: "IEEE Conduct Committee: After careful and considered review of the content and authorship of this paper by a duly constituted expert committee, this paper has been found to be in violation of IEEE's Publication Principles.",
    gives: [{ by: "third-party", name: "a duly constituted expert committee" }],
  },
  {
    text: "Following publication, concerns were raised. The journal is now issuing this Expression of Concern while the investigation is ongoing.",
    gives: [{}],
  },
  {
    text: "MDPI's Editorial Office and Editorial Board conducted an investigation. This retraction was approved by the Editor-in-Chief of the journal Eels. The authors agreed to this retraction.",
    gives: [{ by: "editor", name: "MDPI's Editorial Office" }],
  },
  {
    text: "Following our standard procedure, an investigation was conducted by the Editorial Office and Editorial Board. The authors did not agree to this retraction.",
    gives: [{ by: "editor", name: "the Editorial Office", guideline: "our standard procedure" }],
  },
  {
    text: "Following an inquiry by the University of Bergen, which found that the first author had fabricated data, the authors request retraction of this article.",
    gives: [{ by: "institution", name: "the University of Bergen" }],
  },
  {
    text: "The investigation committee at the University of Bergen recommended retraction of the article.",
    gives: [{ by: "institution", name: "The investigation committee at the University of Bergen" }],
  },
  { text: "The editors would like to thank the reader who raised this.", gives: [] },
  { text: "The authors could not provide the raw data when requested.", gives: [] },
  { text: "The paper was reviewed by two reviewers before publication.", gives: [] },
  {
    text: "Our institution carried out an investigation and recommended that we retract our paper.",
    gives: [{ by: "institution", name: "Our institution" }],
  },
  { text: "We are issuing an editorial note to alert readers that our investigation is ongoing.", gives: [{}] },
  {
    text: "The journal has contacted the authors and their institution, and an institutional investigation is underway.",
    gives: [{ by: "institution" }],
  },
  {
    text: "This article is retracted by the Editor-in-Chief and by the publisher at the authors' request, following an institutional investigation.",
    gives: [{ by: "institution" }],
  },
  {
    text: "The Editors of the Journal retract the article with the full agreement of the authors. The University of Bergen conducted the inquiry.",
    gives: [{ by: "institution", name: "The University of Bergen" }],
  },
  {
    text: "The retraction has been agreed [|following an investigation|] based on allegations raised by a third party.",
    gives: [{ kind: "inquiry" }],
  },
  {
    text: "[|An independent expert has confirmed|] that the data do not support the conclusions.",
    gives: [{ by: "third-party" }],
  },
  {
    text: "[|The institution's Research Integrity Committee found|] that Figure 3 was duplicated.",
    gives: [{ by: "institution" }],
  },
  {
    text: "[|The Editorial Board had constituted a committee|] which examined the explanation.",
    gives: [{ by: "editor" }],
  },
  {
    text: "[|The journal asked the authors' institution to look into|] the matter.",
    gives: [{ by: "institution" }],
  },
  { text: "[|An institutional review|] has since been concluded.", gives: [{ by: "institution" }] },
  { text: "The board found the authors guilty of misconduct.", gives: [{ by: "third-party", name: "The board" }] },
  {
    text: "On the basis of [|the report from Northmoor College|], we retract the article.",
    gives: [{ by: "institution", name: "Northmoor College" }],
  },
  {
    text: "The authors' institution, Nordic University, has been notified and is conducting an assessment.",
    gives: [{ by: "institution", name: "Nordic University" }],
  },
  {
    text: "The matter was shared with the authors' institution, Nordic University, whose review is ongoing.",
    gives: [{ by: "institution" }],
  },
  {
    text: "We retract the article on the advice of an ad hoc committee formed at the Eel Center.",
    gives: [{ by: "third-party" }],
  },
  {
    text: "We have asked the university to determine whether the article is affected.",
    gives: [{ by: "institution" }],
  },
  {
    text: "The case was discussed in the publication ethics committee of the journal.",
    gives: [{ by: "third-party" }],
  },
  {
    text: "We retract the paper [|following a finding by the Office of Research Integrity|].",
    gives: [{ by: "third-party" }],
  },
  { text: "We will act when [|an investigation|] now in progress is complete.", gives: [{}] },
  {
    text: "A Comissão de Ética da universidade apurou a existência de plágio.",
    gives: [{ by: "third-party" }],
  },
  { text: "The Editorial Committee of the Society decided on the retraction.", gives: [] },
  { text: "After reanalysis of our own data we found an error in the Panel on the left.", gives: [] },
];
