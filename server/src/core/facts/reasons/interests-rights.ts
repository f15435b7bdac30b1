import type { FactExample } from "../fact.ts";
import { JUDGING, NO_SUIT } from "./legal.ts";
import type { Group } from "./rule.ts";

/** Interests that were not disclosed, rights that others held, law, payments, and third parties at work. */
export const interestsRights: Group = {
  classes: {
    TELL: "declar(e|ed|ing) disclos(e|ed|ing) report(|ed|ing) reveal(|ed|ing) mention(|ed|ing) stat(e|ed|ing) acknowledg(e|ed|ing) not(e|ed) listed includ(e|ed) indicat(e|ed) divulg(e|ed|ing) notified admitted",
    UNTOLD:
      "undisclosed undeclared unreported unstated unacknowledged nondisclosure nondisclosed concealed withheld hidden",
    TIE: "competing_interest(|s) conflict(|s)_of_interest(|s) conflicting_interest(|s) employ(ed|ee|ees|ment|er) consult(ant|ants|ing|ancy) shareholder(|s) share(|s)_in stock(|s|holder) stock_options patent(|s) royalt(y|ies) honorari(a|um) (speaker|speakers|speaking|consulting|consultancy|advisory|lecture|personal)_fees fees_from payment(|s) funding funded sponsor(|s|ed|ship) grant(|s)_from financ(ed|ial|ially) paid founder cofounder owner co_owner director advis(e|o)r advisory_board relationship(|s) affiliation_with husband wife spouse married brother sister relative(|s) related_to father son daughter mother_of partner_of ties links supervisor colleague_of collaborat(or|ors|ed) holds_stock equity board_member board_of_the_company board_of_the_firm half_of_the_company part_of_the_company member_of_the_board chairman",
    OFFERED: "disclosure(|s) disclosure_statement(|s) disclosure_section",
    OWNER:
      "copyright_holder(|s) copyright_owner(|s) rights_holder(|s) right_holder(|s) owner(|s) publisher(|s) holder(|s)_of_the_copyright author_of_the_(scale|instrument|questionnaire) developer(|s) developers_of licensor creator(|s)",
    WORKOF:
      "scale questionnaire instrument test inventory figure(|s) image(|s) photograph(|s) illustration(|s) table(|s) chapter(|s) text(|s) material(|s) software tool diagram map(|s) drawing(|s) passage(|s) cartoon items content",
    PERMITTED: "permission(|s) licen(c|s)e(|s) authori(s|z)ation",
    LAWYER:
      "lawyer(|s) solicitor(|s) attorney(|s) counsel law_firm barrister(|s) legal_representative(|s) legal_department",
    COURT: "landgericht oberlandesgericht amtsgericht court(|s) tribunal judge magistrate(|s)",
    CHARGE:
      "article_processing_charge(|s) processing_charge(|s) page_charge(|s) publication_charge(|s) publication_fee(|s) processing_fee(|s) publishing_fee(|s) open_access_fee(|s) open_access_charge(|s) colo(u|)r_charge(|s) apc(|s) invoice(|s) submission_fee(|s) handling_fee(|s) fee(|s) publication_cost(|s)",
    AGENCY:
      "compan(y|ies) agenc(y|ies) bureau service(|s) firm(|s) broker(|s) intermediar(y|ies) ghostwriter(|s) third_part(y|ies) organi(s|z)ation(|s) consultanc(y|ies)",
  },
  made: [
    ["UNTOLD", "not/never/without/NOT ~2 TELL"],
    ["UNTOLD", "fail/fails/failed/failing/failure/neglected/omitted/omission to/of ~1 TELL"],
    ["UNTOLD", "should/must/ought ~1 to? have ~1 been? TELL"],
    ["UNTOLD", "omit/omitted/omits/omission ~1 from/of/to ~1 OFFERED"],
    ["UNPAID", "unpaid/outstanding/overdue/unsettled"],
    [
      "UNPAID",
      "not/never/CANNOT/NOT/no ~3 paid/pay/paying/settled/settle/payment/payments/received/met/honoured/honored/remitted",
    ],
    [
      "UNPAID",
      "fail/fails/failed/failing/failure/refused/refuse/refusal/unwilling/unable/declined/inability to ~1 pay/settle/meet/honour/honor/cover",
    ],
  ],
  wordings: [
    {
      code: "conflict-of-interest",
      says: [
        "undisclosed/undeclared ~2 relation/relations/relationship/relationships/connection/connections/ties/links/association/associations/conflict/conflicts ~4 between/of/with ~8 author/authors/editor/editors/reviewer/reviewers",
      ],
    },
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "UNTOLD ~10 TIE",
        "TIE ~12 UNTOLD",
        "disclosure/disclosures/conflict ~2 form/forms/statement ~2 not ~2 list/include/mention/contain/state/disclose",
        "wish/wishes/like ~2 correct/amend/update/add ~5 interests/conflicts/disclosures",
        "interests ~4 omitted/missing/left ~2 from/in?",
        "OFFERED ~8 incomplete/omitted/missing/inaccurate/incorrect/incorrectly/wrong/erroneous/absent/misstated",
        "missing/incomplete/incorrect/omitted/inaccurate/unreported/UNTOLD ~1 financial/conflict/conflicts/author? ~2 OFFERED",
        "competing/conflict/conflicts of? ~1 interest/interests ~2 statement/statements/section/declaration/disclosure ~5 incorrect/incorrectly/incomplete/omitted/missing/should/read/inaccurate/wrong/erroneously",
        "OFFERED ~4 should ~2 read/been/have/include/state",
        "OFFERED ~5 author/dr/doctor/professor ~6 BE ~1 omitted/incomplete/incorrect/missing",
      ],
      not: /statement of funding|funding (?:statement|section|information)|copyright|between (?:the |an? )?(?:\w+ )?editor|\bno (?:competing|conflicts?)(?! of interests? (?:was|were) declared)|interests? to declare|\breviewers?\b|referees?|peer[- ]?review|editor (?:\w+ ){0,4}undisclosed|consent|prior publication|error|mistake|(?:third party|agency|company|compiler)[^.;]{0,40}(?:wrote|drafted|submi|assist|help)|method|material|data (?:were|was)|patients? |participants?|previously published/,
    },
    {
      code: "conflict-of-interest",
      says: [
        "author/authors ~6 has/had/have ~1 financial/commercial/proprietary ~1 interest/interests/ties/relationship/relationships ~1 in/with",
        "author/authors/he/she/editor ~2 BE/had/has/have ~3 conflict/conflicts of interest",
        "conflict/conflicts of interest ~3 on part of ~3 author/authors",
        "BE ~2 husband/wife/spouse/brother/sister/relative/partner/father/son/daughter ~1 of ~3 editor/manufacturer/owner/founder/director",
      ],
      not: /\b(?:no|not|without)\b|reviewer|referee/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "WORKOF ~12 without ~3 permission/permissions/licence/license/authorisation/authorization",
        "without ~3 PERMITTED ~3 of/from/by/to ~3 OWNER/reproduce/reprint/republish",
        "PERMITTED ~5 reproduce/reprint/use/republish/reuse/reproduction/reprinting/adapt ~8 not/never/CANNOT/withdrawn/refused/denied/revoked",
        "PERMITTED ~2 of/from/by ~3 OWNER ~5 not/never/CANNOT/withdrawn/refused/denied/revoked",
        "not/never/CANNOT/NOT/no/failed/failure/neglected/fail/unable ~4 PERMITTED ~1 of/from/by/to/for ~3 OWNER/reproduce/reprint/republish/WORKOF",
        "not/never/without/no ~3 licence/license/licensed/licenced/licences/licenses",
        "OWNER ~6 not/never ~3 granted/given/agreed/grant/agree/PERMITTED/authorised/authorized",
        "request/demand/insistence/complaint/complaints ~1 of/by/from ~3 copyright_holder/copyright_owner/rights_holder/right_holder/owner_of_the_copyright",
        "OWNER ~6 objected/complained/complaint/claims/claimed/claim/asserted/asserts/demanded/objection/objects",
        "claimed/claims/claim/asserted/asserts/dispute/disputes/disputed/claiming/asserting ~5 ownership/copyright/rights/authorship_of_the_scale",
        "ownership/rights/copyright ~1 of/in/to ~6 disputed/dispute/claimed/contested/unclear/unresolved/question",
        "copyright ~2 restrictions/material/materials/reasons/ground/grounds/owned/belongs/belonged/belonging/vested/holder's",
        "copyright ~2 of/in/to/on ~6 belongs/belong/held/owned/rests/lies by/to/with/elsewhere",
        "without ~4 rights ~3 cleared/obtained/acquired/granted/secured",
        "rights ~3 not/never ~2 cleared/obtained/acquired/granted/secured",
        "unauthorised/unauthorized/unpermitted ~1 use/reproduction/copying/publication ~3 copyrighted/copyright/protected",
        "copyright of ~1 another/other/others",
        "not ~2 hold/own/held/owned ~2 rights/copyright",
        "BE ~2 copyrighted/proprietary ~6 not/without/no",
      ],
      not: /^(?!.*copyright).*(?:\b(?:data(?:base|set)?s?|samples?|specimens?|collections?)\b|copied|taken from|lifted|stolen|reproduced from (?:an?|the) (?:paper|article)|plagiari|patients?\b|parents?\b|children|famil(?:y|ies))|\blegal\b|for permission to|please (?:go|visit|contact|see)|license to publish|\banimals?\b|surgery|experiments?\b|(?:received|receipt of|following) (?:\w+ ){0,3}complaints? (?:about|against|concerning|regarding|from|that)|licen[cs]e agreement|creative commons|retains? (?:the )?copyright|licen[cs]ed? (?:under|physician)|under (?:an? )?(?:cc|creative)|home office|ethic|physician|driving|co-?authors'? (?:consent|permission)|(?:consent|permission|authori[sz]ation) (?:of|from|by) (?:the |his |her |their |all |our |my )?(?:\w+ )?(?:co-?authors?|supervisor|universit|institut|hospital|ministry|compan|sponsor|head|group|team|investigator)|licen[cs]e of the (?:ministry|university|hospital|institut)/,
    },
    {
      code: "transfer-of-copyright-and-or-ownership",
      negative: true,
      says: [
        "rights/copyright/ownership/title ~8 passed/transferred/assigned/reverted/sold/acquired/moved ~3 to/by",
        "no longer ~1 holds/hold/owns/own/have/has ~2 rights/copyright/journal",
        "journal ~6 sold/transferred/acquired/moved ~2 to/by ~2 another/new? ~2 publisher/press",
        "acquisition/transfer/sale of ~3 journal/rights/copyright/title",
        "author/authors ~3 not/refused/declined/failed/unwilling ~3 assign/transfer/sign/assigned/transferred/signed ~3 copyright/rights",
      ],
      not: /dispute|infring/,
    },
    {
      code: "civil-proceedings",
      says: [
        "COURT ~4 ruled/ruling/order/ordered/orders/judgment/judgement/decision/injunction/held/decided/found/settlement/verdict",
        "ruling/order/judgment/judgement/decision/injunction/verdict ~2 of/by/from ~4 COURT",
        "judgment/judgement/settlement/lawsuit/litigation/suit ~3 between/against/brought/in/matter",
        "civil/legal suit/lawsuit/litigation/judgment/judgement/settlement",
        "sued/suing ~4 journal/publisher/authors/author/society/university/us",
      ],
      not: new RegExp(
        `court[- ]appointed|criminal|convict|follow suit|prosecut|sentenced|fraud case|guilty|${NO_SUIT.source}`,
      ),
      notBefore: JUDGING,
    },
    {
      code: "criminal-proceedings",
      says: [
        "convicted/conviction ~2 of/for ~4 fraud/forgery/crime/offence/offense/theft/assault/murder/manslaughter/corruption",
        "sentenced to",
        "criminal/police ~1 case/proceedings/proceeding/investigation/charges/charge/conviction/court/complaint/prosecution/offence/offense/inquiry/trial",
        "public/state prosecutor/prosecutors",
        "charged/charges/prosecuted/indicted ~1 with/for/of ~4 fraud/forgery/crime/offence/offense/theft/embezzlement",
        "found guilty by ~3 COURT",
      ],
      not: /\bno (?:criminal|police)/,
    },
    {
      code: "legal-reasons-and-or-threats",
      says: [
        "on/following/after/upon/pending/against/under ~1 legal advice/grounds/review/counsel/notice/request/order/demand/objection/objections",
        "advice/instruction/instructions/correspondence/letter/letters/notice/demand/demands/request/objection/claim/complaint ~2 of/from/by ~3 LAWYER",
        "LAWYER ~10 demanded/demand/demands/threatened/requested/request/contacted/letter/wrote/advised/informed/asked/announced/complained/objected/claimed",
        "legal ~1 action/actions/steps/claim/claims/demand/demands/objection/objections/dispute/disputes/consequences/liability/situation/considerations/restriction/restrictions/obligation/obligations/requirements/reason/reasons/letter/threat/threats/pressure/proceedings/issue/issues/matter/matters/concern/concerns/complaint/ground/grounds",
        "for/of legal reasons",
        "advised/advice ~3 LAWYER",
        "LAWYER acting/representing",
        "obliged/compelled/forced/bound ~2 by ~2 law/court",
        "threat/threats/threatened/threatening ~3 court/legal/sue/lawsuit/litigation",
        "data protection/privacy law/laws/act/regulation/legislation",
        "confidential/classified/secret ~1 information/data/documents/material/details",
        "breach/violation/breached/violated/violates ~3 confidentiality/contract/contractual/secrecy/nondisclosure",
        "subject/bound ~2 by/to ~2 nondisclosure/confidentiality",
      ],
      not: /legal representatives? of (?:the )?(?:patient|child|participant|minor)|neutral|disclaimer|legal guardian|medico-?legal|\bno legal|counsel for the authors? (?:maintain|argue|contend|state)|patient (?:confidentiality|privacy)|confidential(?:ity)? (?:of|to) (?:the )?(?:patient|participant)/,
    },
    {
      code: "nonpayment-of-fees-and-or-refusal-to-pay",
      negative: true,
      says: [
        "UNPAID ~6 CHARGE",
        "CHARGE ~6 UNPAID",
        "nonpayment/non_payment of? ~6 CHARGE",
        "CHARGE ~4 nonpayment/waiver_was_not_granted",
        "payment/payments/cheque/check ~4 returned/bounced/refused/declined/failed/reversed ~2",
        "invoice/invoices/reminder ~6 without/unanswered/ignored ~1 reply/response/answer?",
        "lack/absence/default ~1 of/in/on payment",
        "no payment",
      ],
      not: /licen[cs]e fee|not (?:been )?(?:declared|disclosed)/,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      says: [
        "AGENCY ~8 wrote/written/submitted/submit/drafted/prepared/handled/managed/produced/revised ~4 manuscript/paper/article/submission/text/revision",
        "manuscript/paper/article/submission/text/it/revision ~8 written/submitted/drafted/prepared/handled/produced/contributed/uploaded/revised ~2 by/through/via/with ~6 AGENCY",
        "manuscript/paper/article/submission ~8 submitted/written/prepared/handled/uploaded ~2 by ~2 unknown/unauthorised/unauthorized/unidentified/unrelated ~1 agent/person/individual/party/parties/persons/account",
        "manuscript/paper/article/submission ~8 submitted/written/prepared/handled ~2 by ~4 third/someone/person/individual/outside ~3 not/unconnected/outside/other/party/whom/who",
        "employed/hired/engaged/commissioned/paid/used/using/use/contracted/entrusted ~4 AGENCY ~6 write/writing/submit/submission/manuscript/paper/publish/publication/prepare/translate",
        "role/involvement/participation/intervention/assistance/services/interference/influence of ~6 AGENCY",
        "undisclosed/unacknowledged/undeclared/unauthorised/unauthorized/inappropriate ~1 involvement/assistance/role/writer/writers/help/participation/ghostwriting ~1 of/by/from? ~3",
        "AGENCY involvement/interference/intervention/participation/services",
      ],
      not: /third[- ]part(?:y|ies) (?:manuscript|reader|complain|raised|inform|contact)|independent third|allegations? (?:raised|made) by|\breviewed by|compan(?:y|ies) (?:funded|manufactur)|paper mill|against a (?:fee|payment)|places? among (?:its|the) authors|stated that an? |(?:commissioned|published|submitted) by (?:the )?(?:journal|publisher)|guest edit|western blot|sequenc|statistical|analys(?:is|ed)|peer[- ]?review|ownership|institution|advisers? of/,
    },
  ],
};

export const interestsRightsExamples: readonly FactExample[] = [
  {
    text: "When the letter was published, the authors did not mention that two of them were employees of the manufacturer.",
    gives: [{ code: "conflict-of-interest" }],
  },
  {
    text: "The developer of the scale claims ownership and has not granted a licence for its use.",
    gives: [{ code: "copyright-claims" }],
  },
  {
    text: "Reason: the article processing [|charges remain unpaid|].",
    gives: [{ code: "nonpayment-of-fees-and-or-refusal-to-pay" }],
  },
];
