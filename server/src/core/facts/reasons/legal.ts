import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** What speaks of a court or suit that there may be, that is no civil one, or that only brought something to light. */
export const NO_SUIT =
  /threat|(?:would|will|could) (?:otherwise )?(?:be sued|sue\b|go to court)|notice of (?:an |legal )?action|alleg\w+ (?:that )?(?:it|the \w+|this|they) (?:\w+ ){0,2}(?:defamatory|libel)|(?:disciplinary|professional|faculty|university|academic|medical|misconduct|appeals?|professions?|practitioners?) (?:\w+ )?(?:tribunal|court)|documents?[^.;]{0,40}(?:lawsuit|litigation)|(?:when|until|once|before|pending) (?:the |a )?court/;
/** What makes of "judge" what somebody thinks. */
export const JUDGING = /\b(?:editors?|we|they|i|can|cannot|must|to|not|nevertheless|publishers?|board) $/;

export const legal: Group = {
  classes: {
    INTEREST:
      "competing_interest(|s) conflict(|s)_of_interest(|s) conflicting_interest(|s) (financial|commercial)_(interest|interests|ties|relationship|relationships|links|support) interest(|s) industry_(ties|links|relationships|funding) relationship(|s) association(|s) funding_from consultancy employment consultant(|s) employed employee(|s)",
    CLASH:
      "competing_interest(|s) conflict(|s)_of_interest(|s) conflicting_interest(|s) financial_interest(|s) commercial_interest(|s)",
    DECLARE: "declar(e|ed|ing) disclos(e|ed|ing) report(|ed) reveal(|ed) mention(|ed) stat(e|ed) acknowledg(e|ed)",
    OWNED: "copyright(|ed) intellectual_property ownership proprietary",
    LICENCE: "licen(c|s)e licen(c|s)ed licen(c|s)ing",
  },
  wordings: [
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "omitted/failed/neglected to DECLARE ~6 employment/consultancy/shares/patent/funding/relationship/ties",
        "consultancy/consultant/employment/shares/patent/relationship/relationships/funding/links/ties/interest/interests ~6 ought/should ~1 have ~1 BE? DECLARE",
        "not ~1 DECLARE ~3 work/study/research/trial ~3 paid/funded/sponsored/financed/supported",
        "patent/patents/shares/shareholder/shareholders/stock/royalties/honoraria/payments/employment/funding/sponsorship/grant ~10 not/never ~2 DECLARE",
        "CLASH/disclosure statement/disclosures/disclosure/section? ~5 omitted/missing/incomplete/incorrect/inaccurate",
        "undeclared/undisclosed/nondisclosed/unreported/incomplete ~3 INTEREST",
        "failure/failed/not/without/fail ~2 DECLARE ~6 INTEREST",
        "nondisclosure/omission/omitted ~5 CLASH",
        "lack of disclosure of ~3 INTEREST",
        "CLASH ~9 not ~2 DECLARE",
        "CLASH ~6 undeclared/undisclosed",
        "CLASH ~6 should ~2 DECLARE",
        "CLASH ~5 BE omitted/missing/incorrect/incomplete/violated",
        "relationship/relationships/association/associations ~5 not/should ~3 DECLARE",
      ],
      not: /statement of funding|funding (?:statement|section|information)|copyright|editor (?:\w+ ){0,3}undisclosed|reviewers? (?:\w+ ){0,8}(?:conflict|competing)|no (?:competing|conflict)|interest(?:s)? to declare|reviewers?' conflict|concerns? (?:were|was) (?:not )?reported/,
    },
    {
      code: "conflict-of-interest",
      says: [
        "because/due/owing/account/significant/serious/major/potential/possible/existence/presence/had of/to? ~1 CLASH",
        "concern/concerns ~2 CLASH",
        "CLASH issue/issues/violation/concern/concerns/between/of/with",
      ],
      not: /\b(?:no|could be construed|absence of)\b[^.;]{0,60}(?:competing|conflict)|construed as|declare|disclos|review(?:er|ed)/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "copyright/copyrighted/protected ~8 without ~3 LICENCE/permission/consent/authorisation/authorization",
        "not ~2 licensed/licenced ~2 use/reproduction/it",
        "copyright ~1 infringement/infringements/infringed/violation/violations/issue/issues/claim/claims/dispute/disputes/breach/concern/concerns/problem/problems/reason/reasons/conflict/restrictions",
        "infringement/infringements/infringed/infringes/violation/violated/violates/breach/breached/dispute/disputed/claim/claims ~4 OWNED",
        "concern/concerns ~2 OWNED",
        "OWNED ~4 dispute/disputes/claim/claims/issue/issues/concerns/infringed",
        "without ~3 permission/LICENCE/authorisation/authorization/consent ~5 copyright/publisher/publishers/rights",
        "copyright holder/holders/owner/owners ~7 not/without/objected/complained/claimed/permission",
        "proprietary information/material/instrument/scale/questionnaire",
        "permission to/for use/reproduce/publish/reproduction ~2 figure/figures/table/image/images/text/questionnaire/scale/instrument/material/chapter/illustration/it ~5 not/never/withdrawn",
        "permission ~8 not ~1 obtained/granted/given ~4 publisher/copyright/reproduce/reproduction",
        "not/never/without/no ~4 LICENCE",
        "unlicensed/unlicenced use",
      ],
      not: /for permission to|licen[cs]e of the (?:ministry|university|hospital|institut)|\bno copyright has|license to publish|\banimals?\b|experiments?\b|licen[cs]e agreement|creative commons|retains? (?:the )?copyright|licen[cs]ed? (?:under|physician)|under (?:an? )?(?:cc|creative)/,
    },
    {
      code: "transfer-of-copyright-and-or-ownership",
      negative: true,
      says: [
        "copyright/rights/ownership ~6 BE/been ~1 not? transferred/passed/assigned/reverted/sold",
        "rights ~4 passed/transferred/assigned/reverted/sold to",
        "sign/signed/submit/submitted/return/returned/provide/provided/complete/completed ~4 licence/license ~1 to/agreement/form publish?",
        "not/failed/refused/would/unwilling ~2 sign ~3 copyright/licence/license",
        "copyright/ownership ~5 BE transferred",
        "transfer of copyright/ownership",
        "copyright transfer",
        "sign/signed/submit/submitted/return/returned/provide/provided ~4 copyright form/agreement/transfer",
      ],
      not: /\bnames? (?:was|were|had|have)\b|\bnor (?:did \w+ )?sign|signatures?\b[^.;]{0,40}(?:forged|other person|somebody|not (?:his|her|their))/,
    },
    {
      code: "civil-proceedings",
      says: [
        "defamatory/libellous/libelous/defame/defamed",
        "terms of ~2 settlement",
        "court/legal/judicial settlement",
        "settlement/judgment/judgement/verdict ~4 court/case/lawsuit",
        "lawsuit/lawsuits/litigation/sued/defamation/defamatory/libel/libellous/libelous/injunction",
        "civil case/action/proceedings/proceeding/court/suit",
        "court order/ruling/decision/judgment/judgement",
      ],
      not: NO_SUIT,
      notBefore: JUDGING,
    },
    {
      code: "criminal-proceedings",
      says: [
        "charged with ~3 criminal/fraud/forgery/offence/offense/crime/offences/offenses",
        "police ~4 opened/investigating/investigation/inquiry/investigated",
        "indictment/indicted/convicted/arrested",
        "criminal case/proceedings/proceeding/investigation/charges/charge/conviction/court/complaint/prosecution",
        "convicted/conviction/convictions/prosecuted/prosecution/prosecutor/prosecutors/arrested/indicted/indictment/sentenced",
        "police investigation/inquiry",
        "pleaded/pled guilty",
      ],
    },
    {
      code: "legal-reasons-and-or-threats",
      says: [
        "lawyers/lawyer/solicitors/attorneys/counsel ~8 demanded/demand/threatened/requested/contacted/letter",
        "cease and desist",
        "legal agreement/agreements/contract",
        "contractual obligation/obligations/agreement/reasons",
        "legal complaint/complaints/reason/reasons/concern/concerns/issue/issues/threat/threats/action/dispute/advice/matter/matters/grounds/proceedings/complications/problem/problems/challenge/obligation/obligations/constraints/implications/requirement/risk",
        "legally required/obliged/problematic",
        "threat/threats/threatened of/to? ~1 legal/sue",
        "confidentiality agreement/obligation/obligations/breach/clause/issue/reasons",
        "nondisclosure agreement",
        "trade secret/secrets",
        "confidential information/data/documents/material",
      ],
      not: /neutral/,
      notBefore: /\bhaving (?:taken|sought|obtained|received) $/,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      says: [
        "submitted/written/prepared/drafted/produced/edited ~2 by ~2 third party/parties",
        "company/agency/service/editor ~2 changed/wrote/altered/submitted/written/rewrote/modified ~3 manuscript/paper/article",
        "writing/editing/translation company/agency/service/bureau ~4 changed/wrote/altered/submitted/written/rewrote/modified",
        "undisclosed/unauthorised/unauthorized/inappropriate/undeclared/improper/unacknowledged/possible/potential/evidence/suspected of? ~2 third party/parties",
        "concerns/concern ~1 third party/parties",
        "third party/parties BE ~1 involved",
        "third party/parties involvement/influence/interference/agency/agencies/editing/submission/company/companies",
        "written/prepared/drafted/submitted by ~1 hired/paid/commercial/professional ~2 statistician/writer/writers/company/agency/service",
        "outsourced to ~3 company/agency/laboratory/party",
        "involvement of ~2 third/agency/company party/parties?",
        "third party ~2 supplying/supplied/submitted ~2 fabricated/manuscript/manuscripts",
        "undisclosed ghostwriting/ghostwriter",
      ],
      not: /third[- ]part(?:y|ies) (?:manuscript|reader|complain|raised|inform|contact)|independent third|allegations? (?:raised|made) by/,
    },
    {
      code: "nonpayment-of-fees-and-or-refusal-to-pay",
      negative: true,
      says: [
        "rather/unwilling/refusing/refusal/declined/unable than/to pay ~4 fee/fees/charge/charges/apc/invoice",
        "outstanding/unsettled/overdue ~2 page/publication/processing/open? charges/charge/fees/fee/invoice/payment",
        "no payment ~3 received/made",
        "payment ~4 not ~1 received/made",
        "nonpayment/unpaid ~3 fee/fees/charge/charges/invoice/apc",
        "nonpayment of",
        "not/failure/failed/refusal/refused/without ~3 pay/paid/payment/paying/settle/settled ~4 fee/fees/charge/charges/invoice/apc",
        "fee/fees/charge/charges/invoice ~5 not/unpaid/outstanding paid?",
        "payment/payments of? ~4 fee/fees/charge/charges ~4 not/missing",
      ],
      not: /licen[cs]e fee|not (?:been )?(?:declared|disclosed)|against a fee/,
    },
  ],
};

export const legalExamples: readonly FactExample[] = [
  {
    text: "The authors [|failed to disclose a relevant conflict of interest|].",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "The article reproduces a copyrighted [|questionnaire without permission|] of the copyright holder.",
    gives: [{ code: "copyright-claims" }],
  },
  { text: "The article has been removed for legal reasons.", gives: [{ code: "legal-reasons-and-or-threats" }] },
  {
    text: "The authors have not paid the article processing charge.",
    gives: [{ code: "nonpayment-of-fees-and-or-refusal-to-pay" }],
  },
  {
    text: "Following [|legal advice|] the publisher has removed the article.",
    gives: [{ code: "legal-reasons-and-or-threats" }],
  },
  {
    text: "The author did not disclose that he was employed by the manufacturer.",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "The paper contains [|confidential information|] belonging to a company.",
    gives: [{ code: "legal-reasons-and-or-threats" }],
  },
];
