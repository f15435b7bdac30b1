import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const BOARD =
  "(?:ethic(?:s|al) (?:(?:and \\w+ )?(?:committee|review|board|approval|clearance|permission|permit|oversight|consent|statement|documentation|protocol|certificate|number|requirements|authori[sz]ation))|ethic(?:s|al) (?:\\w+ ){0,2}approvals?|research ethics|institutional review board|review board|\\bIRB\\b|\\bIACUC\\b|\\bREC\\b|animal (?:care and use|ethics|experimentation) (?:committee|approval|protocol)?|animal (?:study|use|care) (?:protocol|approval|committee)|animal licen[cs]e|home office licen[cs]e|ethics|trial registration|regulatory approval|approval number|approval for (?:the|this) (?:study|research|experiments?|trial))";
const WANTING =
  "(?:not|no|never|without|lack(?:s|ed|ing)?|absen(?:ce|t)|fail(?:s|ed|ure)?|unable|incorrect(?:ly)?|missing|expired|invalid|inaccurate|could not|cannot|false(?:ly)?|discrepanc(?:y|ies)|insufficient|inadequate|concerns?|issues?|irregularit(?:y|ies)|unclear|neither|violat(?:ed|ion|ions|ing)|question(?:s|ed)|withdrawn|non-?compliance|un-?verif\\w+|did not|inconsistenc(?:y|ies)|problems?)";

export const ethics: Group = {
  cues: [
    "ethic",
    "institutional review",
    "review board",
    "irb",
    "iacuc",
    "animal",
    "approval",
    "consent",
    "tumor",
    "tumour",
    "welfare",
    "human",
    "participants",
    "patient",
    "unethical",
    "trial regist",
  ],
  wordings: [
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      pattern: new RegExp(`\\b${WANTING}\\b[^.;:]{0,90}?${BOARD}`, "i"),
      not: /publi(?:cation|shing) ethics|no (?:ethical|ethics) (?:concerns|issues)|ethics committee (?:of|at|for) [^.;]{0,120}(?:investigat|inquiry|concluded|carried out)|not require|no ethic\w+ (?:approval|review) (?:was|is) (?:required|needed|necessary)|unethical/i,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      pattern: new RegExp(`\\b${BOARD}[^.;:]{0,120}? ${WANTING}\\b`, "i"),
      not: /publi(?:cation|shing) ethics|ethics committee (?:of|at|for) [^.;]{0,120}(?:investigat|inquiry|concluded|carried out)|(?:not|no) (?:\w+ ){0,3}(?:required|needed|necessary)|COPE/i,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      pattern:
        /\b(?:not|no|never|without|lack(?:s|ed|ing)?|absence|fail(?:s|ed|ure)?|unable|missing|invalid|could not|withdr[ae]wn?|withdrew|insufficient|inadequate|concerns?|proper|revoked)\b[^.;:]{0,90}\b(?:(?:informed|patients?'?s?|participants?'?|parental|written|family|families'?|guardians?'?|subjects?'?|proper|appropriate|necessary|relatives?'?) (?:[\w']+ ){0,2}consents?|consents? (?:forms? )?(?:[\w-]+ ){0,6}(?:patients?|participants?|family|families|parents?|subjects?|guardians?|relatives?|donors?|volunteers)|(?:permission|approval|consent) (?:of|from|by) (?:the |all |any )?(?:patients?|participants?|family|parents?|subjects?|relatives))\b/i,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      pattern:
        /\b(?:(?:informed|patients?'?s?|participants?'?|parental|written|family|families'?|subjects?'?) (?:\w+ )?consents?|consents? (?:[\w-]+ ){0,5}(?:patients?|participants?|family|parents?|subjects?|relatives?|donors?)|(?:patients?|participants?|family|families|parents?|subjects?|relatives)) [^.;:]{0,70}\b(?:(?:was|were|had|has|have|did|been) not (?:\w+ ){0,3}(?:obtained|given|provide[d]?|consent(?:ed)?|sought|received|granted|documented|agree|signed)|withdrew (?:\w+ ){0,3}(?:consent|permission)|withdrawn (?:\w+ ){0,3}(?:consent|permission)|missing|not (?:properly|adequately|appropriately) obtained|could not be (?:verified|confirmed|provided|located))/i,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      pattern:
        /\b(?:patients?|participants?|family|parents?|subjects?|relatives)'?s? (?:[^.;:]{0,40} )?(?:withdr[ae]wn?|withdrew|revoked|withdrawal of) (?:of )?(?:\w+ ){0,4}(?:consent|permission)|\b(?:patient|family) (?:has |have )?(?:requested|asked)[^.;:]{0,60}\b(?:removed|removal|withdrawn|taken down)|(?:patient|participant) (?:confidentiality|privacy|anonymity)[^.;:]{0,60}(?:breach|violat|compromis|concern|issue|not)|(?:breach|violation) of (?:\w+ )?(?:patient|participant)s?'? (?:confidentiality|privacy|anonymity)/i,
    },
    {
      code: "concerns-issues-about-human-subject-welfare",
      pattern:
        /\b(?:concerns?|issues?|questions?|violat\w+|breach\w*|harm)\b[^.;:]{0,60}\b(?:human (?:subjects?|participants?|rights)|(?:welfare|safety|protection) of (?:\w+ )?(?:patients?|participants?|subjects?)|(?:patient|participant)s? (?:safety|welfare)|declaration of helsinki|executed prisoners|organ (?:donors?|procurement|harvesting))/i,
    },
    {
      code: "concerns-issues-about-animal-welfare",
      pattern:
        /\b(?:animal welfare|welfare of (?:the |these )?(?:animals?|mice|rats)|(?:humane|ethical) end-?points?[^.;:]{0,60}(?:exceed|not)|tumou?rs?(?: \w+){0,3} (?:burden|size|volume|diameter|dimension)s?[^.;:]{0,60}(?:exceed|larger|greater|above)|(?:exceed|larger|above)\w*[^.;:]{0,60}tumou?r (?:burden|size|volume)|animals? (?:were|was) (?:subjected to|exposed to) (?:unnecessary|undue)|(?:suffering|mistreatment|cruelty) (?:of|to) (?:the )?animals)/i,
    },
    {
      code: "ethical-violations-by-author",
      pattern:
        /\b(?:(?:breach|violat|infring|contraven|lack|disregard|transgress)\w* (?:of |the |to )*(?:[\w-]+ ){0,4}(?:publication |publishing |research |scientific |academic )?(?:ethic(?:s|al)\b(?! (?:committee|approval|board|review))|integrity)|(?:publication|publishing|research|author|scientific) ethics (?:violation|breach|issue|concern)s?|unethical (?:\w+ )?(?:publication|publishing|conduct|behaviou?r|practice|submission|act|research|action)s?|ethical (?:violation|breach|infringement|transgression|lapse|issue|reason|problem|concern)s?|(?:violat|breach|against|contrary to)\w* [^.;:]{0,30}publication ethics|serious ethical)\b/i,
      not: /no (?:\w+ )?(?:breach|violation)|MDPI is|takes/i,
    },
  ],
};

export const ethicsExamples: readonly FactExample[] = [
  {
    text: "The study was conducted [|without ethics approval|].",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The authors [|could not provide evidence of approval by the institutional review board|].",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "[|Institutional Review Board approval was not|] obtained for this study.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "[|No valid ethical approval|] could be demonstrated.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The [|patient did not give consent|] to publication.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "[|Written informed consent was not obtained|] from the participants.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "The paper was retracted because of a [|breach of publication ethics|].",
    gives: [{ code: "ethical-violations-by-author" }],
  },
  { text: "[|Tumour size exceed|]ed the limits allowed.", gives: [{ code: "concerns-issues-about-animal-welfare" }] },
  { text: "The authors [|breached publication ethics|].", gives: [{ code: "ethical-violations-by-author" }] },
  {
    text: "This article has been retracted owing to [|unethical conduct|] by the authors.",
    gives: [{ code: "ethical-violations-by-author" }],
  },
  {
    text: "The research had [|not been approved by an ethics committee|].",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The [|ethics committee approval had expired|] before the study began.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The study protocol had [|not been reviewed by the animal care and use committee|].",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The [|patient has withdrawn consent|] for publication.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "The case report was published [|without the consent of the patient|].",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "The article was retracted because of [|ethical concerns|].",
    gives: [{ code: "ethical-violations-by-author" }],
  },
];
