import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const legal: Group = {
  cues: [
    "competing",
    "conflict",
    "interest",
    "undisclosed",
    "undeclared",
    "not disclose",
    "not fully disclose",
    "not declare",
    "not fully declare",
    "disclos",
    "copyright",
    "proprietary",
    "confidential",
    "legal",
    "lawsuit",
    "litigat",
    "court",
    "defam",
    "libel",
    "criminal",
    "convict",
    "police",
    "prosecut",
    "arrest",
    "indict",
    "third part",
    "third-part",
    "fee",
    "charge",
    "invoice",
    "payment",
    "unpaid",
    "ownership",
    "intellectual property",
    "permission",
    "patent",
    "licens",
  ],
  wordings: [
    {
      code: "conflict-of-interest",
      negative: true,
      pattern:
        /\b(?:(?:undeclared|undisclosed|non-?disclosed|unreported|failure to (?:\w+ )?(?:declare|disclose|report)|failed to (?:\w+ )?(?:declare|disclose|report|reveal)|(?:did|do|does|was|were|had|has|have|been|are|is) not (?:\w+ ){0,2}(?:declare|disclose|report|reveal|mention|acknowledge)d?|non-?disclosure of|omission of|omitted|lack of disclosure of|without (?:declaring|disclosing)|not declaring|not disclosing|incomplete|inaccurate|incorrect)[^.;:]{0,80}\b(?:(?:competing|conflict(?:s|ing)?(?: of)?|financial|commercial) (?:\w+ )?interests?|interests?\b|association with|relationships? (?:with|to|between)|affiliation with|(?:financial|industry|commercial|personal) (?:ties|links|relationships?|connections?|support|involvement)|funding from|consult(?:ing|ancy)|employment|(?:was|were|is|are) (?:\w+ )?(?:employed|employees?|consultants?|paid|funded)))/i,
      not: /copyright|no (?:competing|conflict)/i,
    },
    {
      code: "conflict-of-interest",
      negative: true,
      pattern:
        /\b(?:(?:competing|conflict(?:s|ing)?(?: of)?|financial|commercial) interests?|associations?|relationships? (?:with|to|between))\b[^.;:]{0,140}\b(?:(?:(?:was|were|had|has|have|is|are|been|did) not (?:\w+ ){0,3}|un|non-?)(?:declared|disclosed|reported|made clear|stated|mentioned|acknowledged|disclose|declare)|(?:should|ought to) have been (?:declared|disclosed|stated|listed)|(?:was|were) (?:omitted|missing|incorrect|incomplete|violated)|compromised)/i,
    },
    {
      code: "conflict-of-interest",
      pattern:
        /\b(?:(?:because of|due to|owing to|on account of|significant|serious|major|potential|possible|concerns? (?:about|regarding|over)|existence of|presence of|had) (?:an? |the )?(?:\w+ )?(?:competing interests?|conflicts? of interests?)|(?:competing interests?|conflicts? of interests?) (?:issue|violation|concern|between|of the|with the)\w*)/i,
      not: /\b(?:no|could be construed|absence of)\b[^.;]{0,60}(?:competing|conflict)|construed as|declare/i,
    },
    {
      code: "copyright-claims",
      pattern:
        /\b(?:copyright(?:ed)? (?:\w+ )?(?:infring|violat|issue|claim|dispute|breach|concern|problem|reason|material without|conflict|restriction)\w*|(?:infring|violat|breach|disput|claim)\w*[^.;:]{0,40}\b(?:copyright|intellectual property)|without (?:\w+ ){0,3}(?:permission|licen[cs]e|authori[sz]ation|consent)[^.;:]{0,40}\b(?:copyright|publishers?|rights?[- ]holders?)|copyright (?:holder|owner)s?[^.;:]{0,80}(?:not|without|objec|complain|claim)\w*|(?:ownership|proprietary|intellectual property) (?:of (?:the )?\w+ )?(?:dispute|claim|issue|concern|rights?)\w*|(?:disput|disagree|claim)\w*[^.;:]{0,40}\bownership|proprietary (?:data|information|material|instrument|scale|questionnaire)|permission (?:to (?:use|reproduce|publish)|for (?:the )?(?:use|reproduction))[^.;:]{0,80}(?:not|never|withdrawn)|(?:not|never|without)[^.;:]{0,40}\b(?:licen[cs]e to use|permission to (?:use|reproduce) (?:the )?(?:\w+ )?(?:scale|instrument|questionnaire|figure|image|material))|unlicen[cs]ed use|(?:without|no|not) (?:an? |the |being |having )?(?:\w+ )?licen[cs]ed?\b)/i,
      negative: true,
      not: /Creative Commons|retains? (?:the )?copyright/i,
    },
    {
      code: "transfer-of-copyright-and-or-ownership",
      pattern:
        /\b(?:copyright|ownership)(?: of [^.;:]{0,40})? (?:(?:was|has been|is|had been) )?transfer(?:red|ence)?|transfer of (?:the )?(?:copyright|ownership)|(?:sign|submit|return|provide|complete)\w*[^.;:]{0,40}copyright (?:transfer|form|agreement)/i,
    },
    {
      code: "civil-proceedings",
      pattern:
        /\b(?:lawsuits?|litigation|civil (?:case|action|proceeding|court|suit)s?|sued|court (?:order|ruling|decision|judg)\w*|defamat(?:ion|ory)|libel(?:lous)?|injunction)\b/i,
    },
    {
      code: "criminal-proceedings",
      pattern:
        /\b(?:criminal(?:ly)? (?:case|proceeding|investigation|charge|conviction|court|complaint|convicted|prosecut)\w*|convicted|convictions?|prosecut(?:ed|ion|or|ors)|arrested|indict(?:ed|ment)|police (?:investigation|inquiry)|pleaded guilty|pled guilty|sentenced)\b/i,
    },
    {
      code: "legal-reasons-and-or-threats",
      pattern:
        /\b(?:legal (?:reason|concern|issue|threat|action|dispute|advice|matter|ground|proceeding|complication|problem|challenge|obligation|constraint|implication|requirement|consideration|risk)s?|for legal|legally (?:required|obliged|problematic)|threat(?:s|ened|ening)? (?:of |to take |with )?(?:legal|sue)|confidentiality (?:agreement|obligation|breach|clause|issue|reason)s?|non-?disclosure agreement|trade secrets?|confidential (?:information|data|documents?|material))\b/i,
      not: /neutral/i,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      pattern:
        /\b(?:(?:undisclosed|unauthori[sz]ed|inappropriate|undeclared|improper|unacknowledged|possible|potential|evidence of|concerns? (?:about|regarding)|suspected) (?:\w+ ){0,2}(?:third[- ]part(?:y|ies)|ghost-?writ\w+)(?! manuscript)|third[- ]part(?:y|ies)(?:'s)? (?:was |were |had been |has been )?(?:involve\w*|influence|interference|agenc\w+|editing|submission|compan\w+)|involvement of (?:an? |the )?(?:\w+ )?(?:third[- ]part|agenc|compan)\w*)/i,
      not: /reviewers?|peer/i,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      pattern:
        /\bthird[- ]part(?:y|ies)\b[^.;:]{0,60}\b(?:involved|suppl(?:y|ied|ying)|provid(?:ed|ing)|arranged|organi[sz]ed|submitted)\b[^.;:]{0,80}\b(?:fabricat\w*|fake|false|reviewers?|peer|manuscripts?|submissions?)/i,
    },
    {
      code: "misconduct-by-third-party",
      pattern: /\bthird[- ]part(?:y|ies)\b[^.;:]{0,40}\b(?:fabricat\w+|manipulat\w+|falsif\w+|misconduct|fraud\w*)\b/i,
      not: /attempts|reviewers?|peer/i,
    },
    {
      code: "nonpayment-of-fees-and-or-refusal-to-pay",
      negative: true,
      pattern:
        /\b(?:(?:non-?payment|not (?:been )?pa(?:y|id|ying)|un-?paid|fail(?:ed|ure)? to (?:\w+ )?(?:pay|settle|make)|refus(?:ed|al) to pay|did not pay|lack of payment|unable to pay|outstanding|without pay\w*|have not paid|waiv\w+)[^.;:]{0,60}\b(?:fees?|charges?|invoices?|costs?|APCs?|payments?)|(?:fees?|charges?|invoices?|APCs?)\b[^.;:]{0,60}\b(?:not (?:\w+ )?(?:paid|settled|received)|unpaid|non-?payment|outstanding|never paid))\b/i,
      not: /free of charge|waived/i,
    },
  ],
};

export const legalExamples: readonly FactExample[] = [
  {
    text: "The authors [|failed to disclose a relevant conflict of interest|].",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "The article reproduces a copyrighted questionnaire [|without permission of the copyright|] holder.",
    gives: [{ code: "copyright-claims" }],
  },
  { text: "The article has been removed [|for legal|] reasons.", gives: [{ code: "legal-reasons-and-or-threats" }] },
  {
    text: "The authors [|have not paid the article processing charge|].",
    gives: [{ code: "nonpayment-of-fees-and-or-refusal-to-pay" }],
  },
  {
    text: "The author [|did not disclose that he was employed|] by the manufacturer.",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "Following [|legal advice|] the publisher has removed the article.",
    gives: [{ code: "legal-reasons-and-or-threats" }],
  },
  {
    text: "The paper contains [|confidential information|] belonging to a company.",
    gives: [{ code: "legal-reasons-and-or-threats" }],
  },
];
