import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const ethics: Group = {
  classes: {
    BOARD:
      "ethic(s|al)_(committee|review|board|approval|approvals|clearance|permission|permit|oversight|consent|statement|documentation|protocol|certificate|number|requirements|authorisation|authorization) ethic(s|al)_committee_approval institutional_review_board review_board irb iacuc research_ethics_(committee|board|approval|review|council) animal_care animal_ethics animal_(protocol|approval|licence|license) ethics_and_consent regulatory_approval approval_number ethical_approval_number home_office_licence institutional_approval",
    WANTING:
      "not no never without lack(|s|ed|ing) absen(ce|t) fail(s|ed|ure|) unable incorrect(|ly) missing expired invalid inaccurate cannot false(|ly) discrepanc(y|ies) insufficient inadequate concern(|s) irregularit(y|ies) unclear neither violat(ed|ion|ions|ing) question(s|ed) withdrawn noncompliance unverif(ied|iable) inconsistenc(y|ies)",
    PERSON:
      "patient(|s) participant(|s) subject(|s) famil(y|ies) parent(|s) guardian(|s) relative(|s) donor(|s) volunteer(|s) children",
    BODY: "compan(y|ies) manufacturer(|s) sponsor(|s) institution institute hospital clinic agency agencies organi(s|z)ation(|s) laboratory third_party third_parties vendor supplier",
    LEAVEOF: "consent(|s) permission approval",
  },
  wordings: [
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "before ~2 they/it/authors/study ~2 had ~1 ethical/ethics/irb/board ~1 clearance/approval/permission",
        "began/started/begun/recruit/recruited/conducted ~6 before/prior ~4 ethical/ethics/irb ~1 clearance/approval/permission",
        "BOARD ~8 not cover/covered/include/extend/apply",
        "approval ~6 expired/lapsed/withdrawn ~5 study/began/start/trial/research/experiments",
        "animal/animals/experiments/surgery ~6 without ~2 licence/license/permit/approval",
        "review_board/ethics_committee/BOARD ~5 never/not ~1 seen/received/approved/reviewed/aware",
        "ethics/ethical/approval/protocol ~2 number/reference ~10 belongs/belong/belonged/refers/refer/corresponds/correspond ~3 different/another/unrelated/other",
        "deviated/departed/deviation/deviations/departure ~2 approved ~1 protocol/protocols",
        "before/prior ~3 approval ~6 board/committee/granted/irb/iacuc",
        "compliance/comply/complied/concerns/concern/noncompliance ~5 ethic/ethics/ethical ~1 policies/standards/requirements/regulations/guidelines ~1 for/on/of/governing ~1 human/animal/animals/clinical/research",
        "not/no/never ~6 submitted ~2 BOARD",
        "committee/board ~8 not ~1 recognise/recognize/recognised/recognized/issued/issue/approved/approve ~4 authentic/document/genuine/study/protocol/approval/it",
        "no/not ~1 protocol ~8 submitted/approved",
        "WANTING ~9 BOARD",
        "UNABLE/no/without ~3 approval for ~3 experiments/study/research/animal/animals/human",
        "exceeded/exceeding ~6 approved ~3 protocol",
        "WANTING ~5 compliance ~3 ethical/ethics",
      ],
      not: /\bno (?:bearing|effect|impact) on|publish\w* without institutional|publi(?:cation|shing) ethics|ethical standards (?:of|in|for) (?:\w+ )?(?:publi|research|scien)|no (?:ethical|ethics) (?:concerns|issues)|ethics committee (?:of|at|for) [^.;]{0,120}(?:investigat|inquiry|concluded|carried out)|not require|no ethic\w+ (?:approval|review) (?:was|is) (?:required|needed|necessary)|unethical|\bcope\b|(?:not|no) (?:\w+ ){0,3}(?:required|needed|necessary)|research ethics (?:committee|office|board)[^.;]{0,60}(?:found|conclu|investigat)|ethics (?:committee|board)[^.;]{0,80}\b(?:found|concluded)\b|(?:review board|ethics committee)\b[^.;]{0,60}\b(?:was|were|been) (?:asked|requested|invited)|unresponsive/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "relatives/family/parents/patient/patients/participants ~3 not ~1 asked ~2 permission/consent/agreed",
        "photographs/images/photos/pictures/video ~3 for/to which consent ~5 not",
        "PERSON ~6 recognised/recognized/identified/identifiable ~8 not ~1 agreed/consented/given",
        "PERSON ~6 has/have/had not ~1 agreed/consented ~3 publication",
        "PERSON/mother/father/family ~8 withdrawn/withdrew/revoked/withdraw ~2 permission/consent/agreement",
        "consent ~3 publication/publish/participate/participation/treatment ~5 not ~1 obtained/given/sought/provided/granted",
        "no/not/without ~2 terms/form/forms/letters of ~1 consent",
        "family/relatives/parents/parent/mother/patient ~4 requested/asked/objected/wish/wished ~6 removed/removal/withdrawn/withdrawal/publication",
        "WANTING/proper/revoked/could ~7 informed/parental/written/proper/appropriate/necessary ~2 consent/consents",
        "WANTING/revoked ~7 PERSON ~2 consent/consents",
        "WANTING/revoked ~5 LEAVEOF ~4 of/from/by ~1 PERSON",
        "consent/consents ~4 PERSON ~6 not/missing/unable/withdrawn",
        "PERSON ~2 consent ~5 not/missing/unable/withdrawn",
        "PERSON ~16 consent ~4 not ~1 obtained/given/sought/provided/granted/documented",
        "not ~1 consented ~3 by ~1 PERSON",
        "not ~1 consented >to ~1 publication/study/participation",
        "informed consent ~6 not/missing/unable/withdrawn",
        "PERSON ~5 not ~1 consent/consented/agree/give/given/provide/provided consent/permission?",
        "PERSON ~5 withdrew/withdrawn/withdraw/revoked ~3 consent/permission",
        "withdrawal of ~3 consent",
        "PERSON requested/asked ~6 removed/removal/withdrawn",
        "PERSON confidentiality/privacy/anonymity ~6 breach/breached/violated/compromised/concerns/issue/issues/not",
        "breach/violation/breached/violated ~2 PERSON confidentiality/privacy/anonymity",
      ],
      not: /co-?authors?|\bno (?:bearing|effect|impact) on/,
    },
    {
      code: "concerns-issues-about-human-subject-welfare",
      says: [
        "PERSON ~3 exposed/subjected ~2 to ~2 risk/risks/harm/danger",
        "PERSON ~8 placed/put at ~1 risk",
        "human rights",
        "exposed/exposing/exposes/subjected ~3 PERSON to",
        "PERSON ~6 BE ~2 coerced/harmed/endangered/forced/mistreated",
        "safety/welfare/protection/rights/wellbeing of ~3 PERSON/human ~2 subjects/participants? ~6 inadequate/risk/compromised/concern/violated/insufficient/question",
        "PERSON safety/welfare",
        "concern/concerns/issues/questions/violated/violation/violations/breach/breached/harm ~6 human rights/subjects/participants",
        "concern/concerns/questions ~4 treatment/recruitment/selection/coercion of ~2 PERSON",
        "concern/concerns/violation/breach ~5 welfare/safety/protection of ~2 PERSON",
        "concern/concerns/questions/doubts ~12 and/or ~2 welfare/safety/protection/wellbeing of ~2 PERSON",
        "concern/concerns/violation/breach/violated ~5 declaration of helsinki",
        "executed prisoners",
        "organ donors/procurement/harvesting",
      ],
    },
    {
      code: "concerns-issues-about-animal-welfare",
      says: [
        "animals/animal/mice/rats ~4 not ~1 euthanised/euthanized/sacrificed/monitored/anaesthetised/anesthetized",
        "humane endpoint/endpoints ~5 exceeded/not/reached/violated/applied",
        "unnecessary/undue/avoidable/excessive ~1 suffering/pain/distress",
        "euthanasia ~4 not/inadequate/unacceptable/inappropriate",
        "animal welfare",
        "exceed/exceeds/exceeded/exceeding ~2 size/limit/limits/maximum/volume/burden ~8 animal/animals/iacuc/care",
        "welfare of animals/animal/mice/rats",
        "tumour/tumor/tumours/tumors ~6 exceed/exceeded/exceeds/larger/greater/above",
        "exceed/exceeded/exceeding/larger/above ~6 tumour/tumor burden/size/volume",
        "humane/ethical endpoint/endpoints ~5 exceeded/not",
        "suffering/mistreatment/cruelty of/to animals",
      ],
    },
    {
      code: "ethical-violations-by-company-institution-third-party",
      says: [
        "BODY ~6 violated/violates/breached/broke ~3 ethics/ethical",
        "BODY ~3 acted/behaved unethically",
        "ethical/ethics violation/violations/breach/breaches/misconduct/lapses/lapse ~1 by/of ~3 BODY",
        "breach/violation of ~2 ethics ~1 by ~3 BODY",
        "unethical ~1 conduct/practices/practice/behaviour/behavior/actions ~1 by/of ~3 BODY",
      ],
      not: /\bauthors? (?:have |had |has )?(?:breach|violat|acted)|\bby (?:the |one of the )?(?:\w+ )?authors?\b|\b(?:found|concluded|determined|stated|informed|confirmed) that (?:the )?(?:\w+ )?(?:authors?|dr|prof)/,
    },
    {
      code: "ethical-violations-by-author",
      says: [
        "acted/behaved unethically",
        "conduct/behaviour/behavior/actions ~8 not ~3 ethical",
        "violated/violates/breached/violation/infringed/infringes/infringement/contravened/contravenes/transgressed/disregarded/ignored ~2 ethical/ethics/ethic ~1 standards/norms/principles/rules/policies",
        "breach/breached/breaches/violation/violated/violates/violations/infringement/contravenes/disregard ~4 ethics/integrity",
        "breach/breached/violation/violated/violates/violations ~3 ethical",
        "publication/publishing/research/author/scientific ethics violation/violations/breach/issue/issues/concerns/concern",
        "unethical ~1 publication/publishing/conduct/behaviour/behavior/practice/practices/submission/act/research/action/actions",
        "ethical violation/violations/breach/breaches/infringement/transgression/lapse/lapses/issue/issues/reason/reasons/problem/problems/concern/concerns",
        "against/contrary ~2 publication ethics",
      ],
      not: /no (?:\w+ )?(?:breach|violation)|mdpi is|takes|ethic\w+ (?:committee|approval|board|review)|copyright/,
    },
  ],
};

export const ethicsExamples: readonly FactExample[] = [
  {
    text: "The study was conducted [|without ethics approval|].",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The [|patient did not give consent|] to publication.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "The paper was retracted because of a [|breach of publication ethics|].",
    gives: [{ code: "ethical-violations-by-author" }],
  },
  { text: "Tumour size exceeded the limits allowed.", gives: [{ code: "concerns-issues-about-animal-welfare" }] },
  { text: "The authors [|breached publication ethics|].", gives: [{ code: "ethical-violations-by-author" }] },
  {
    text: "The authors could not provide evidence of approval by the institutional review board.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "Written informed consent was not obtained from the participants.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "This article has been retracted owing to [|unethical conduct|] by the authors.",
    gives: [{ code: "ethical-violations-by-author" }],
  },
  {
    text: "The patient has [|withdrawn consent|] for publication.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "Institutional Review Board approval was not obtained for this study.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
];
