import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** What another says, before the notice says what is true. */
const HEARSAY = /\b(?:claim(?:s|ing)?|alleg(?:es|ing)|rumou?rs?) (?:that )?(?:\w+ ){0,3}$/;

/** What ought to have been obtained before a study or its report, and what was not: approval, consent, care of people and animals. */
export const oversight: Group = {
  classes: {
    DOUBTED:
      "missing lacking wanting absent expired lapsed invalid withdrawn revoked forged fabricated falsified false fake untrue insufficient inadequate incorrect incorrectly inaccurate unverified unverifiable questionable unclear incomplete undocumented doubtful nonexistent",
    OBTAINED:
      "obtained sought granted given received issued provided supplied produced furnished shown available in_place exist existed exists existing verified verifiable confirmed located found valid documented submitted requested demonstrated traced established authentic genuine in_force held secured acquired made cover covered covers include included extend extended apply applied match matched matches correspond corresponded corresponds relate related presented authenticated authorised authorized proved proven signed asked supported completed disclosed authentic done there",
    OBTAIN:
      "obtain obtaining obtained seek seeking sought secure securing get getting got request requesting requested receive receiving received have having had hold holding held provide providing provided produce producing produced supply supplying supplied furnish furnished show present presented submit submitted demonstrate demonstrated document possess apply applied applying ask asked give gave locate find verify confirm acquire acquired",
    NOTHAD:
      "without lack(|s|ed|ing|ed_the) absen(ce|t) missing no no_longer insufficient inadequate improper nor neither unverified nonexistence",
    ETHIC:
      "ethic(s|al) bioethic(s|al) irb iacuc institutional_review_board review_board animal_care animal_use animal_ethics animal_experimentation animal_experiment(|s) home_office",
    GRANTED:
      "approval(|s) clearance(|s) permission(|s) permit(|s) authori(s|z)ation(|s) licen(c|s)e(|s) oversight certificate(|s) certification endorsement waiver(|s) vote",
    ETHBODY:
      "irb(|s) iacuc(|s) institutional_review_board(|s) review_board(|s) animal_care_committee animal_care_and_use_committee animal_use_committee helsinki_committee home_office",
    KIN: "patient(|s) participant(|s) subject(|s) famil(y|ies) parent(|s) guardian(|s) relative(|s) donor(|s) volunteer(|s) child(|ren) mother(|s) father(|s) son daughter widow(|er) spouse next_of_kin interviewee(|s) respondent(|s) proband(|s) bereaved",
    AGREE:
      "agree(d|) consent(ed|) approached asked informed consulted contacted signed permitted allowed authori(s|z)e(d|) approved given gave give grant(ed|) sought seen",
    LIMIT:
      "limit(|s) maximum permitted permissible allowed allowable acceptable approved protocol guideline(|s) endpoint(|s) guidance regulation(|s) recommended",
    BEYOND:
      "exceed(|s|ed|ing) larger greater above beyond excess(|ive) over bigger surpass(|ed|ing|es) outgrown oversized breach(|ed)",
    TUMOUR: "tumo(u|)r(|s) xenograft(|s) tumo(u|)r_(burden|burdens|volume|volumes|size|sizes)",
    BEAST: "animal(|s) mice mouse rat(|s) rabbit(|s) dog(|s) pig(|s) monkey(|s) primate(|s) fish zebrafish",
  },
  made: [
    ["UNHAD", "not/never/CANNOT/NOT ~3 OBTAINED"],
    ["UNHAD", "not BE? ~1 OBTAINED"],
    ["NOTHAD", "not/never/CANNOT/neither/nor/nobody ~2 OBTAIN"],
    ["NOTHAD", "fail/fails/failed/failing/failure/neglected/omitted/refused/unable/declined/inability to ~1 OBTAIN"],
    ["NOTHAD", "no ~1 evidence/proof/record/documentation/documents/indication/confirmation ~2 of/that/for"],
    ["ETHBODY", "ethic/ethics/ethical/bioethics/animal ~2 committee/committees/board/boards/commission/council/panel"],
    ["ETHBODY", "committee/board/commission on/for ~3 ethics/bioethics/animal"],
    ["ETHAPP", "ETHIC ~2 GRANTED"],
    ["ETHAPP", "GRANTED ~2 of/by/from ~4 ETHBODY"],
    ["ETHAPP", "ethic/ethics/ethical ~1 statement/protocol/number/documents/documentation/consent/vote"],
    ["ETHAPP", "approval/protocol number/code/reference/certificate"],
  ],
  wordings: [
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "NOTHAD ~4 ETHAPP",
        "ETHAPP/ETHBODY ~12 approval? should ~1 have been ~1 sought/obtained/requested/submitted/consulted/asked",
        "committee/board ~12 document/certificate/letter/approval/number ~4 not ~1 authentic/genuine/valid/issued/theirs",
        "ETHAPP ~10 only/alone/solely/limited/restricted ~6",
        "protocol/licence/license/permit/approval ~6 covers/covered/allows/allowed ~4 only",
        "ETHBODY ~12 no approval/permission/authorisation/authorization/consent",
        "ETHAPP ~9 UNHAD/DOUBTED",
        "copy/certificate/letter/evidence/proof of ~3 approval/clearance ~6 UNHAD",
        "ETHAPP ~3 claimed/stated/reported/cited/mentioned ~6 not",
        "ETHBODY ~12 not/never/no ~3 approve/approved/review/reviewed/receive/received/consulted/asked/aware/informed/submitted/issue/issued/grant/granted/approached/knowledge/record/records/trace/application/authorise/authorised/authorize/authorized/seen/considered/applied/notified/registered",
        "no/not/never ~2 record/records/trace/file/application/protocol/approval/proposal ~8 ETHBODY",
        "not/never/without ~5 submitted/presented/reported/notified/notifying/approved/reviewed/sent/submission/knowledge/informing/consulting/approaching ~3 ETHBODY",
        "before/preceded/predates/predate/precedes ~5 ETHAPP/ETHBODY",
        "prior ~3 ETHAPP/ETHBODY",
        "before/without ~5 protocol/study/project/experiments/application ~5 cleared/approved/reviewed/authorised/authorized/licensed ~2 by ~3 committee/board/authorities/authority/ETHBODY",
        "began/started/begun/commenced/starting/commencing ~8 before ~6 cleared/approved/approval/clearance",
        "ETHAPP/ETHBODY ~14 different/another/unrelated/other/separate/earlier ~2 project/study/protocol/application/research/trial/experiment/experiments/investigation/title/institution",
        "animal/animals/experiments/surgery/procedures/study/trial/research ~8 without/lacked/lacking/no ~2 licence/license/permit/authorisation/authorization/approval",
        "more ~3 BEAST/patients/participants/subjects ~5 than ~6 approved/permitted/authorised/authorized/licensed",
        "claim/statement/assertion ~10 approved/authorised/authorized/licensed ~4 authorities/authority/committee/board ~6 untrue/false/incorrect/wrong/unfounded",
        "NOTHAD ~3 licence/license/permit/approval ~1 for/to/of ~3 animal/animals/experiments/experiment/surgery",
        "not ~1 covered/included/authorised/authorized/permitted ~1 by/in/under ~3 licence/license/approval/permit/protocol",
        "outside/beyond ~2 approved ~1 protocol/application/licence/license/protocols",
        "ETHAPP ~10 later/postdates/postdated/postdate ~1 than?",
        "outside/exceeded/beyond ~3 scope/terms/limits ~4 ETHAPP/approval/licence/protocol",
        "not ~4 accordance/compliance/line/keeping/conformity/comply/complied/conform/conformed/meet/met/adhere/adhered ~5 ethic/ethics/ethical ~2 standards/requirements/regulations/guidelines/principles/rules ~4 human/animal/animals/clinical/research/experimentation",
        "breach/violation/contravention/contravened/violated/breached ~4 act/law/laws/legislation/regulations/directive on/for/governing/of ~4 animal/animals/human",
        "breach/violation/contravention/contravened/violated/breached/infringement ~6 animal/animals/animal_welfare ~4 act/law/laws/legislation/regulations/regulation/directive/guidelines",
        "concern/concerns/question/questions/doubt/doubts/query/queries/discrepancies/irregularities/problems/issues ~3 about/regarding/over/concerning/with/in/as/on/around/to? ~5 ETHAPP",
      ],
      not: /knowledge (?:and|or) (?:\w+ )?(?:approval|consent|permission|authori[sz]ation)|(?:approval|permission|authori[sz]ation) (?:of|from|by) (?:the |his |her |their |all |one )*(?:of the )?(?:\w+ )?co-?authors?|prior to publication the|\b(?:no|not|without) (?:\w+ ){0,4}(?:required|needed|necessary|bearing|effect|impact|problems?|issues?|irregularities)|not require|exempt(?!.*should have)|\bcope\b|publication ethics|publishing ethics|unethical|ethics (?:committee|board)[^.;]{0,80}\b(?:found|concluded)\b|research ethics (?:committee|office|board)[^.;]{0,60}(?:found|conclu|investigat)|\b(?:was|were|been) (?:asked|requested|invited) (?:by|to)|no (?:ethic\w+ )?(?:concerns|issues)|peer[- ]?review/,
      notBefore: HEARSAY,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "not ~1 have? ~1 been? ~1 told/informed/asked ~2 THEIR ~2 blood/data/samples/tissue/photographs/pictures/faces/names/images/answers/interviews/records/case ~4 used/published/analysed/analyzed/shared/tested/appear/printed/shown",
        "participants/patients/donors/subjects/volunteers/parents/families ~4 not ~1 have? ~1 been? ~1 told/informed/asked ~12 used/use/published/publication/recorded/tested/analysed/shared",
        "NOTHAD ~4 consent/consents ~3 KIN",
        "NOTHAD ~4 KIN ~1 consent/consents/permission/authorisation/authorization/agreement",
        "NOTHAD ~3 informed/written/parental/signed/patient/participant/explicit/valid/proper/adequate ~2 consent/consents/permission",
        "NOTHAD ~2 permission/agreement/authorisation/authorization ~1 of/from/by ~3 KIN",
        "not/never/failed/unable/CANNOT/without ~8 proof/evidence/documentation/copies/confirmation/records ~8 consent",
        "doubt/doubts/concerns/question/questions/unclear/uncertain/unproven ~6 KIN ~4 consent/consented/agreed",
        "not/never ~3 seek/sought/obtain/obtained/ask/asked/request/requested ~5 consent",
        "KIN ~2 name/names/face/personal/date ~8 visible/shown/readable/legible/displayed/printed/recognisable/recognizable",
        "NOTHAD ~3 consent/consents ~1 for/to ~3 publication/publish/participation/participate/study/use/images/photographs",
        "consent/consents ~8 UNHAD/DOUBTED",
        "risk/risks/purpose/procedure/nature/side_effects ~6 not ~2 explained/disclosed/told/made_known ~1 to ~2 KIN/them",
        "KIN ~6 not ~2 told/informed ~1 of ~2 risk/risks/purpose/procedure/nature/trial/study/experiment",
        "KIN ~10 not/never/nobody/neither ~3 AGREE ~2 consent/permission/agreement?",
        "nobody/one ~6 had/has ~1 asked/consulted/approached ~3 KIN",
        "KIN ~8 without ~3 consent/permission/knowledge/agreement/authorisation/authorization",
        "KIN ~12 permission/consent/agreement ~8 revoked/withdrawn/rescinded/retracted",
        "permission/consent/agreement ~8 revoked/withdrawn/rescinded/retracted ~3 by ~3 KIN",
        "withdrew/withdrawn/withdrawing/revoked/revoking/rescinded/withdrawal/revocation ~3 consent",
        "withdrew/withdrawn/revoked/rescinded/withdraw/revoke ~3 permission/agreement ~3 publication/publish/images/photographs/case/history/story",
        "KIN ~6 asked/requested/demanded/objected/wish/wishes/wished/request ~8 removed/removal/withdrawn/withdrawal/deleted/retracted/taken/publication",
        "removed/withdrawn/retracted/deleted/taken ~5 request/wish/wishes/insistence/demand of ~3 KIN",
        "removed/withdrawn/retracted ~6 KIN ~1 request/wish/wishes",
        "respect/protect/protection ~3 KIN ~1 privacy/anonymity/confidentiality",
        "reasons/breach/violation/breached/violated/compromised ~3 KIN ~1 confidentiality/privacy/anonymity",
        "KIN ~3 identity/identities ~6 disclosed/revealed/recognisable/recognizable/identifiable",
        "allow/allows/allowed/permit/reveal/reveals/revealed/disclose/disclosed/enable ~4 identification/identity/identities/identify of? ~2 KIN",
        "concern/concerns/question/questions ~6 informed/patient/participant/parental consent",
      ],
      not: /co-?authors?|(?:common|mutual) consent|(?:consent|permission|agreement) of (?:the )?(?:[\w-]+ )?(?:editor|journal|publisher|author)|\b(?:no|not|without) (?:\w+ ){0,4}(?:required|needed|necessary|bearing|effect|impact|problems?|issues?|irregularities)|not require|corresponding author['’]s consent|retain|answered by the authors|(?:we|i|authors?) (?:have |had )?(?:wish|withdr)[^.;]{0,60}our consent|request of (?:the |a )?(?:\w+ )?(?:hospital|university|institut\w+)/,
      notBefore: HEARSAY,
    },
    {
      code: "concerns-issues-about-human-subject-welfare",
      says: [
        "KIN ~8 exposed/subjected/submitted ~4 risk/risks/harm/danger/hazard/treatment/procedure/procedures",
        "exposed/exposing/expose/subjected/subjecting ~4 KIN ~4 risk/risks/harm/danger",
        "inadequate/insufficient/improper/lacking/poor/lack ~2 protection/protections/care/safeguards ~2 of/for ~3 KIN",
        "KIN ~6 inadequate/insufficient/improper/not ~2 protected/protection/safeguarded",
        "KIN ~6 not ~2 told/informed/warned ~4 risk/risks/danger/hazards/complications",
        "safety of ~2 KIN ~6 not ~2 monitored/ensured/guaranteed/protected/assured",
        "KIN ~12 put/placed/putting/placing ~3 at risk/danger",
        "KIN ~4 harmed/endangered/coerced/mistreated/pressured/injured",
        "withheld/withholding/denied/deprived/denying ~6 treatment/therapy/care ~6 KIN",
        "treatment/therapy/care ~3 withheld/denied ~4 KIN",
        "KIN ~6 withheld/denied/deprived ~4 treatment/therapy/care",
        "concern/concerns/doubt/doubts/question/questions ~4 safety/welfare/protection/rights/wellbeing/dignity/treatment of ~3 KIN/human/vulnerable",
        "organ/organs/transplanted/transplants/tissue ~10 prisoners/volunteers/coerced/unwilling",
        "welfare/dignity/rights of ~2 KIN ~6 violated/disregarded/compromised/breached/neglected",
      ],
    },
    {
      code: "concerns-issues-about-animal-welfare",
      negative: true,
      says: [
        "TUMOUR ~8 BEYOND ~12 LIMIT/size",
        "BEYOND ~6 LIMIT ~6 TUMOUR",
        "BEAST ~10 BEYOND ~8 humane/LIMIT endpoints/endpoint",
        "humane/ethical endpoint/endpoints ~6 not/BEYOND/passed/ignored/disregarded",
        "BEAST ~10 without/not/no/inadequate/insufficient ~3 anaesthesia/anesthesia/analgesia/anaesthetised/anesthetized/analgesics",
        "without/inadequate/insufficient/no ~2 anaesthesia/anesthesia/analgesia ~6 BEAST",
        "BEAST ~8 suffer/suffered/suffering/distress/cruelty/inhumane/inhumanely/mistreated/pain",
        "suffering/distress/cruelty/mistreatment/pain ~4 BEAST",
        "welfare/wellbeing/treatment/care/husbandry of ~3 BEAST ~8 concern/concerns/inadequate/violated/question/questioned/unacceptable/breach",
        "concern/concerns/question/questions/questioned/doubts ~4 welfare/wellbeing/treatment/care/humane/husbandry/euthanasia ~5 BEAST",
        "method of ~1 euthanasia/killing/sacrifice ~6 not/unacceptable/inappropriate/inhumane",
        "BEAST ~6 killed/euthanised/euthanized/sacrificed ~6 not ~2 acceptable/recommended/approved/permitted",
      ],
      not: /\bno (?:animals?|pain|distress|suffering|concerns?)\b|neuropath|pain (?:model|relief|threshold|scores?)|chronic pain/,
    },
  ],
};

export const oversightExamples: readonly FactExample[] = [
  {
    text: "The study was undertaken [|before ethical clearance|] was granted.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "The animal experiments had been carried out without a permit from the authorities.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  {
    text: "Nobody at the clinic had asked the patient's next of kin.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "The tumours in the mice had grown beyond the maximum size allowed.",
    gives: [{ code: "concerns-issues-about-animal-welfare" }],
  },
  { text: "The error has no bearing on informed consent or on the ethical approval of the study (no. 12).", gives: [] },
];
