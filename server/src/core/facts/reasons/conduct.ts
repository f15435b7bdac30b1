import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const BODY =
  "(?:(?<!\\b(?:the|an|our|this) )(?<!publisher's |journal's |editorial |editors' |internal )(?:investigat(?:ion|ions|ors?)|inquir(?:y|ies)|enquir(?:y|ies))(?= (?:by|at|of|from|conducted|carried|undertaken|led|committee|panel))|(?:universit(?:y|ies)|institut(?:e|ion|ional)s?|colleges?|hospitals?|committees?|panels?|commissions?|board|office of research integrity|ORI|foundation|council|ombuds\\w+|faculty|school|academy|ministry|agency)\\b)";
const FOUND =
  "(?:f(?:ound|inds|inding|indings)|conclud(?:ed|es|ing)|determin(?:ed|es|ation)|confirm(?:ed|s|ing)|establish(?:ed|es)|reveal(?:ed|s)|identif(?:ied|ies)|uncovered|report(?:ed|s)|substantiated|stat(?:ed|es)|show(?:ed|n|s)|verified|discovered|upheld|ruled|recommended)";
const GUILT =
  "(?:misconduct|falsif(?:ied|ication|ying)|fabricat(?:ed|ion|ing)|plagiari[sz](?:ed|m)|research fraud|scientific fraud|fraudulent|manipulat(?:ed|ion|ing)|breach(?:es)? of research|research integrity breach|dishonesty|research malpractice|malpractice|questionable research practices?|irresponsible research|recklessly|intentionally)";

export const conduct: Group = {
  cues: [
    "misconduct",
    "fraud",
    "dishonest",
    "malpractice",
    "falsif",
    "fabricat",
    "plagiari",
    "unethical",
    "manipulat",
    "breach",
    "violat",
    "contraven",
    "contrary to",
    "against the",
    "against our",
    "against journal",
    "comply",
    "compliance",
    "adhere",
    "in line with",
    "contradict",
    "does not meet",
    "did not meet",
    "do not meet",
    "rules",
    "conform",
    "banned",
    "barred",
    "ban ",
    "prohibited",
    "office of research integrity",
    "ori ",
    "integrity",
    "infring",
    "deliberate",
    "intentional",
    "irregular",
    "guilty",
    "wrongdoing",
  ],
  wordings: [
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      pattern: new RegExp(`\\b${BODY}[^.;:]{0,160}? ${FOUND}\\b[^.;:]{0,140}? (?:\\w+ly )?${GUILT}\\b`, "i"),
      not: /\b(?:no|not|without|absence of) (?:any )?(?:\w+ ){0,4}(?:misconduct|fraud|evidence)|third part|peer[- ]?review|plagiari[sz]|editorial board|editorial committee|publisher's (?:\w+ )?investigation|(?:journal|editor|publisher)(?:'s|s')? (?:\w+ )?(?:investigation|inquiry)|Committee on Publication Ethics|referee|reviewers?/i,
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      pattern:
        /\b(?:(?:formal|institutional|official|university|university's|institution's|independent|external|ethics|committee's|committee) (?:\w+ ){0,3}(?:investigation|inquiry|enquiry|finding|findings|report|committee|panel)\b[^.;:]{0,120}\b(?:misconduct|fraud|research integrity|malpractice|dishonesty|falsification|fabrication|falsified|fabricated)|(?:misconduct|fraud|falsification|fabrication)\b[^.;:]{0,120}\b(?:found|confirmed|established|identified|concluded|determined|substantiated|investigated) by [^.;:]{0,80}(?:universit|institut|committee|ORI\b|office|commission|panel|board|council|investigation|inquiry)\w*|(?:findings?|finding) of (?:\w+ ){0,3}(?:misconduct|fraud|research misconduct)|(?:investigation|inquiry) (?:into|of) (?:\w+ ){0,4}(?:scientific|research|academic) (?:misconduct|fraud)|found guilty of (?:\w+ ){0,3}(?:misconduct|fraud))/i,
      not: /\b(?:no|not|without|did not|absence of) (?:any |find |find any |a )*(?:\w+ ){0,3}(?:misconduct|fraud|evidence|findings? of)|peer[- ]?review|does not necessarily/i,
    },
    {
      code: "misconduct-by-author",
      pattern:
        /\b(?:(?:scientific|research|academic|publication|publishing|ethical|author|professional|serious|gross|deliberate|intentional|authors?'?|plagiarism|of) (?:or \w+ )?misconduct|misconduct (?:by|of|on the part of|from|involving|committed)|(?:scientific|research|academic) (?:fraud|dishonesty|malpractice)|fraudulent (?:research|conduct|behaviou?r|activit\w+|act)s?|constitutes? (?:\w+ ){0,2}(?:misconduct|fraud)|due to (?:\w+ )?(?:misconduct|fraud)|wrongdoing|guilty of)\b/i,
      not: /\b(?:no|not|without|absence of|allegations? of|alleged|suspected|rather than|neither|nor|never|potential|possible|concerns? (?:about|of)|intentional author) (?:\w+ ){0,6}(?:misconduct|fraud|dishonesty|wrongdoing|malpractice)|not (?:\w+ ){0,5}misconduct|third[- ]part|takes|seriously|misconduct (?:polic|guideline|allegation)|investigation into|inquiry into/i,
    },
    {
      code: "misconduct-by-company-institution",
      pattern:
        /\bmisconduct (?:by|of|on the part of) (?:the |a )?(?:\w+ )?(?:company|institution|sponsor|manufacturer|university)/i,
    },
    {
      code: "misconduct-by-third-party",
      pattern:
        /\b(?:misconduct|fraud|falsification|fabrication|manipulation) (?:by|of|on the part of) (?:a |an |the )?(?:\w+ )?(?:third[- ]party|technician|former (?:\w+ )?(?:student|employee|member)|assistant|non-author|contract)/i,
    },
    {
      code: "breach-of-policy-by-author",
      pattern:
        /\b(?:(?:breach|violat|contraven|infring|contradict|disregard)\w* (?:[\w'’-]+ ){0,10}?(?:polic(?:y|ies)|guidelines?|rules?|regulations?|standards?|requirements?|code of conduct|terms|instructions|principles|criteria|embargo)|(?:against|contrary to|in conflict with|inconsistent with|outside|not in (?:accordance|compliance|line|keeping|agreement) with|non-?compliance with|(?:did|do|does|has|have|failed to|fails to|not) (?:not )?(?:\w+ )?(?:comply|complied|conform|adhere|abide|meet|follow|fulfil+|satisfy|compliant)\w*(?: with| to| by)?) (?:[\w'’-]+ ){0,8}?(?:polic(?:y|ies)|guidelines?|rules?|regulations?|code of conduct|instructions (?:for|to) authors|editorial (?:standards?|requirements?)|publication (?:standards|criteria|requirements)|publishing (?:standards|principles)|publication principles|submission (?:requirements|rules)))\b/i,
      not: /enforce|in accordance with (?:COPE|the)|seriously|peer[- ]?review(?:ed)? (?:process )?(?:was|were)|ethic(?:s|al) (?:approval|committee|review|board)|complaints procedure/i,
      negative: true,
    },
    {
      code: "publishing-ban",
      pattern:
        /\b(?:authors?|researchers?|he|she|they|group|universit\w+)\b[^.;:]{0,50}\b(?:banned|barred|prohibited|blacklisted|suspended) (?:\w+ ){0,4}(?:from|for) (?:[^.;:]{0,40})?(?:submi|publi|years?)\w*|\b(?:submission|publication|publishing) ban\b|\b(?:ban|sanction)(?:s|ned)? (?:on|for|against) (?:the )?(?:authors?|submi|publi)\w*|not (?:be )?(?:allowed|permitted) to (?:submit|publish)[^.;:]{0,60}(?:years?|future)/i,
    },
  ],
};

export const conductExamples: readonly FactExample[] = [
  {
    text: "This article has been retracted [|due to scientific misconduct|] by the first author.",
    gives: [{ code: "misconduct-by-author" }],
  },
  {
    text: "The authors [|violated the journal's policy|] on prior publication disclosure.",
    gives: [{ code: "breach-of-policy-by-author" }],
  },
  { text: "The investigation found no evidence of misconduct.", gives: [] },
  { text: "The authors state that the errors do not affect the conclusions.", gives: [] },
  { text: "The authors deny having manipulated the images.", gives: [] },
  { text: "The article has been retracted at the request of the authors.", gives: [] },
  { text: "The first author confessed to [|scientific fraud|].", gives: [{ code: "misconduct-by-author" }] },
  { text: "The retraction is made because of [|author misconduct|].", gives: [{ code: "misconduct-by-author" }] },
  {
    text: "A [|university committee found that [|images had been manipulated|]|] by the first author in breach of research integrity.",
    gives: [{ code: "misconduct-official-investigation-s-and-or-finding-s" }, { code: "manipulation-of-images" }],
  },
];
