import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const REVIEW =
  "(?:peer[- ]?review(?:ers?|ing|ed)?(?: process(?:es)?)?|review(?:ing|er)? process|reviewers?|referees?|review reports?|reviewer reports?|(?:publication|publishing|editorial) process|refereeing)";
const SPOILT =
  "(?:compromis(?:ed|ing|es)|manipulat(?:ed|ion|ing|e)|subver(?:ted|sion|t)|undermin(?:ed|ing|es)|fabricat(?:ed|ion|ing)|fak(?:e|ed|ing)|false|fictitious|fraudulent(?:ly)?|(?:inappropriately|unduly|improperly) influenc(?:ed|ing)|rigged|rigging|irregular(?:ities|ity)?|not (?:been )?authentic|suspicious|breach(?:ed)?|impersonat(?:ed|ion|ing)|invented|falsif(?:ied|ication)|tampered|corrupt(?:ed)?|bogus|dishonest|interfere[dn]?|interfering|abus(?:ed|e)|circumvent(?:ed|ing)|not conducted in (?:accordance|line)|non-?genuine|self-review(?:ed)?|integrity of|ethical standards|violat(?:ed|ion))";

export const peerReview: Group = {
  cues: [
    "peer",
    "review",
    "referee",
    "publication process",
    "publishing process",
    "editorial process",
    "paper mill",
    "paper-mill",
    "papermill",
    "guest edit",
    "third-party manuscript",
    "handling edit",
    "academic edit",
    "prior to the completion",
    "before the completion",
    "prior to completion",
    "rogue",
  ],
  wordings: [
    {
      code: "compromised-peer-review",
      pattern: new RegExp(`\\b${REVIEW}[^.;:]{0,110}? ${SPOILT}\\b`, "i"),
      not: /further post-publication peer review\b(?!.*(?:compromised|manipulat|influenc))/i,
    },
    {
      code: "compromised-peer-review",
      pattern: new RegExp(`\\b${SPOILT}\\b[^.;:]{0,90}?\\b${REVIEW}`, "i"),
      not: /(?:competing|conflicts? of) interests?[^.;]{0,80}compromised/i,
    },
    {
      code: "compromised-peer-review",
      pattern:
        /\b(?:fake|fabricated|fictitious|false|suggested|non-institutional|illegitimate|bogus|fraudulent|forged|invented) (?:[\w-]+ ){0,3}(?:reviewers?|referees?|review(?:er)? (?:reports?|identit(?:y|ies)|accounts?|e-?mails?))\b/i,
      not: /suggested/i,
    },
    {
      code: "compromised-peer-review",
      pattern:
        /\b(?:reviewers?|referees?)[^.;:]{0,60}\b(?:conflicts? of interests?|connected to the authors?|associated with the authors?|could not be (?:verified|confirmed)|did not exist|not independent)\b/i,
      negative: true,
    },
    {
      code: "concerns-issues-about-peer-review",
      pattern:
        /\b(?:(?:prior to|before) (?:the )?(?:completion|conclusion|end) of (?:\w+ ){0,3}(?:revisions?|(?:peer[- ])?review)|without (?:\w+ ){0,3}(?:peer[- ]?review|being (?:peer[- ])?reviewed|(?:full|adequate|proper) review)|(?:was|were|had|been|did|has) not (?:\w+ ){0,3}(?:undergo(?:ne)?|been|received?)? ?(?:\w+ ){0,2}(?:peer[- ]?reviewed|peer[- ]?review)|peer[- ]?review(?: process)?[^.;:]{0,60}(?:inadequate|insufficient|deficient|not (?:adequate|sufficient|appropriate|conducted|performed|completed|carried)|was flawed|failed)|(?:deficien|shortcoming|failure|fault)\w* (?:in|of|with) (?:the )?(?:\w+ )?(?:peer[- ]?review|editorial process|review process)|bypass(?:ed|ing) (?:\w+ ){0,2}peer[- ]?review)/i,
      negative: true,
    },
    {
      code: "paper-mill",
      pattern:
        /\b(?:paper[- ]?mills?|(?:third[- ]party|commercial) (?:manuscript|paper|writing)[- ](?:service|compan|agenc|provider)\w*|authorship for sale|(?:sale|purchase) of authorship|manuscript(?:-writing)? factor(?:y|ies))/i,
    },
    {
      code: "rogue-editor",
      pattern:
        /\b(?:guest|academic|handling|lead guest|section|associate|special issue) editors?\b[^.;:]{0,90}\b(?:impersonat\w+|false (?:identity|credentials)|fake|stolen|compromised the|manipulat\w+|fraudulent\w*|misconduct|acted (?:improperly|inappropriately)|subvert\w+|hijacked|undisclosed relationship|false(?:ly)?)/i,
      not: /authors?'? (?:\w+ ){0,4}impersonat/i,
    },
    {
      code: "rogue-editor",
      pattern:
        /\b(?:rogue|impersonated|fake|fictitious|fraudulent|bogus) (?:guest |academic )?editors?\b|impersonat\w+ (?:of )?(?:the |a )?(?:guest |academic )?editors?/i,
    },
  ],
};

export const peerReviewExamples: readonly FactExample[] = [
  {
    text: "The article has been retracted because the [|peer review process was found to have been manipulated|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "This article has been retracted by SAGE because at least one of the author-suggested [|reviewers' email accounts was fictitious|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "After an investigation, the Editor concluded that the acceptance was based upon the positive advice of one [|illegitimate reviewer|] report.",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The report was submitted under the name of an established scientist using a [|fake email account that was provided by the corresponding author as a suggested reviewer|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The retraction has been agreed because there is evidence indicating that the [|peer review of this paper was compromised|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "Evidence was found of systematic [|manipulation of the peer review process|], and we can no longer [|vouch for the reliability|] of the conclusions.",
    gives: [{ code: "compromised-peer-review" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "It was found that the article was accepted solely on the basis of a [|compromised peer review process|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "Following an inquiry, concerns were identified, including inappropriate or [|unusual citation|] patterns and a [|compromised peer review process|].",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }, { code: "compromised-peer-review" }],
  },
  {
    text: "Subsequent to acceptance, the authors were found to have supplied [|reviewer identities that could not be verified|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The article shows features of [|paper mill|] activity and [|manipulation of peer review|].",
    gives: [{ code: "paper-mill" }, { code: "compromised-peer-review" }],
  },
  {
    text: "The article was accepted [|without adequate peer review|].",
    gives: [{ code: "concerns-issues-about-peer-review" }],
  },
  { text: "The paper was produced by a [|paper mill|].", gives: [{ code: "paper-mill" }] },
];
