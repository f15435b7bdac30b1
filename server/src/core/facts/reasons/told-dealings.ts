import type { Group } from "./rule.ts";

/** Dealings with makers, owners, courts and agents, told without the usual terms. */
export const toldDealings: Group = {
  classes: {
    STAKE:
      "patent(|s) consultancy consultant(|s) consulting shareholder(|s) shares stake coowner(|s) owner owns part_owner payroll retainer fees honorari(a|um) royalties founder cofounder adviser(|s) advisor(|s) director lobbyist(|s) employed_by paid_by salary stock equity sponsored_by financed_by speaker_fees grant_from",
    SECRET:
      "undisclosed undeclared unstated untold concealed hidden silent nowhere unmentioned withheld kept_back without_saying",
    PICTURED:
      "diagram(|s) figure(|s) drawing(|s) map(|s) illustration(|s) cartoon(|s) plate(|s) poem(|s) lyrics scale questionnaire photograph(|s) painting(|s) picture(|s) test items logo chart chapter",
    ADVOCATE: "lawyer(|s) solicitor(|s) attorney(|s) counsel barrister(|s)",
    INDUSTRY:
      "manufacturer maker(|s) sponsor(|s) company companies firm(|s) vendor trade_association agency industry insurer utility lobby producer(|s) supplier",
    WRITES:
      "wrote written drafted conceived edited changed altered revised rewrote rewritten ghostwritten analysed analyzed",
  },
  made: [
    [
      "SECRET",
      "not/never/neither ~2 declare/declared/disclose/disclosed/tell/told/say/said/state/stated/mention/mentioned/named/reveal/revealed/admit/admitted/acknowledge/acknowledged",
    ],
    ["SECRET", "say/says/said/tell/tells/told/state/states nothing"],
    ["SECRET", "not ~1 lay/laid ~1 this? open"],
    ["SECRET", "put/entered/ticked/wrote/declared/stated ~1 down? none/nothing"],
    ["SECRET", "should/ought ~3 BE? ~1 declared/disclosed/stated/told/mentioned"],
  ],
  wordings: [
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "STAKE ~14 SECRET",
        "SECRET ~10 STAKE",
        "funding/support/sponsorship/money ~1 by/from ~2 INDUSTRY ~8 SECRET",
        "author/authors/he/she/they ~6 paid/employed/financed/retained ~2 by ~3 INDUSTRY ~12 SECRET",
        "editor/referee/editors ~14 author/authors husband/wife/spouse/brother/sister/father/son/daughter/supervisor/partner",
        "on ~2 payroll of? ~2",
        "relation/relations/relationship/link/connection/tie/ties ~6 concealed/hidden/kept_from/withheld",
        "he/she/editor/author BE ~2 coowner/shareholder/founder/director/owner ~1 of ~3 startup/start_up/company/firm ~4 that/which",
      ],
      not: /reviewer|no (?:competing|conflict)|copyright|interests? to declare|patients?\b|participants?|owners? of (?:the )?(?:data|copyright|rights|horse|dog|animal)|(?:publication|processing|handling) fees?|licen[cs]e fees?|grant number|samples?\b|director of (?:the )?(?:institute|school|hospital)/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "licence/license/rights/licences ~4 not/never ~2 bought/purchased/acquired/paid/taken_out",
        "licence/license fee/fees ~4 not/never/unpaid ~1 paid?",
        "PICTURED ~8 without ~1 HIS? leave",
        "PICTURED ~10 without ~2 leave/permission/consent/licence/license of/from ~2 publisher/publishers/artist/photographer/owner/owners/holder/painter/draughtsman/author/authors/museum",
        "PICTURED ~8 against ~1 wish/will/wishes of ~2 owner/artist/photographer/publisher/holder/creator",
        "holder/holders/owner/owners of ~1 rights ~10 asked/demanded/objected/complained/wants/insisted",
        "publisher/publishers/house/press/artist/photographer ~3 not/never/refused ~2 given/granted/give ~1 permission/leave/licence",
        "PICTURED ~6 pirated/unlicensed/unlicenced",
      ],
      not: /creative commons|animal|licen[cs]e (?:agreement|to publish)|patients?|ethic|experiments?|(?:copied|lifted|stolen|plagiari)/,
    },
    {
      code: "nonpayment-of-fees-and-or-refusal-to-pay",
      negative: true,
      says: [
        "unable/CANNOT/unwilling/not_able ~2 bear/afford/meet/raise/find ~2 CHARGE",
        "CHARGE/registration ~4 BE ~2 owing/owed/due/unmet/outstanding/in_arrears ~4",
        "not/never ~1 transferred/remitted/sent ~3 CHARGE/amount/sum",
      ],
      not: /licen[cs]e|declar|disclos|consult|due to|waive/,
    },
    {
      code: "civil-proceedings",
      negative: true,
      says: [
        "has/have/had sued ~3 journal/publisher/university/school/society/editor/editors/institute/us/him/her/bloggers/critics/hospital/college",
        "brought/filed/lodged/started/began/initiated ~3 suit/lawsuit/action/claim ~10 court/tribunal/against",
        "libel/defamation/civil ~1 suit/action/case/proceedings/claim ~6",
        "dismissed/decided/heard/settled/won/lost/allowed ~2 libel/defamation/civil? suit/lawsuit/libel",
        "jury ~8 find/found/liable/awarded/agreed",
        "suit ~3 over/about/concerning ~8 court",
      ],
      not: /threat|would be sued|will be sued|notice of (?:an )?action|criminal|alleging that it is|documents from|no (?:suit|lawsuit|claim)/,
    },
    {
      code: "criminal-proceedings",
      says: [
        "BE charged ~1 with ~4 damage/perjury/false/theft/assault/bribery/corruption/embezzlement/homicide/manslaughter/deception/falsifying/murder/evidence",
        "jailed/imprisoned/gaoled ~1 for?",
        "prison/jail sentence/term/sentences",
        "BE ~1 in prison/custody/jail",
        "on trial for ~3 fraud/theft/bribery/homicide/manslaughter/forgery/deception/corruption",
      ],
      not: /prisoners|imprisoned (?:people|participants|men|women)|prison (?:population|inmates)/,
    },
    {
      code: "legal-reasons-and-or-threats",
      negative: true,
      says: [
        "ADVOCATE ~4 gave/given ~2 authors/author/us/journal/publisher/editors ~3 days/weeks/week/deadline",
        "instructed/engaged/consulted ~1 solicitors/lawyers/lawyer/solicitor/counsel",
        "ADVOCATE ~8 threatens/threaten/threatened ~8",
        "ADVOCATE ~14 sued/sue/court/damages/action",
        "action/suit/proceedings/claim/claims ~6 threatened/threatens",
        "threatened/threatens/threatening ~3 us/journal/publisher/authors/society? ~2 with/of? ~3 action/suit/claims/proceedings/damages/court",
        "would/will ~1 otherwise? ~1 be ~1 sued",
        "given/gave/served ~2 notice ~1 of ~2 action/suit/proceedings/claim",
        "fear/risk/avoid/danger ~2 of ~2 being? libel/lawsuit/suit/sued/litigation/damages",
      ],
      not: /counsel for the authors? (?:maintain|argue|contend)|defen[cs]e counsel|genetic counsel/,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      negative: true,
      says: [
        "statistician/writer/writers/staff of ~3 INDUSTRY ~6 took_part/part/WRITES ~10 SECRET/without",
        "INDUSTRY ~3 statistician/employee/employees/writer/writers/staff ~6 took_part/part/WRITES ~10 SECRET/without",
        "INDUSTRY ~10 WRITES ~5 version/text/draft/manuscript/discussion/paper ~10 before/SECRET",
        "WRITES ~3 by ~2 consultants/employees/lobbyists/staff/writers/agents ~1 to/of/for ~3 INDUSTRY",
        "SECRET ~8 agency/company/firm that/which/who ~2 sent/wrote/prepared/submitted/answered",
        "not ~1 clear/known/unclear ~4 what/which ~1 part/role ~6 company/agency/firm/service/writer ~8",
        "submission/manuscript ~4 made/sent/submitted/uploaded ~3 from ~2 account/address/computer of ~3 firm/company/agency/service",
        "INDUSTRY ~6 saw/vetted/approved/censored ~6 text/manuscript/paper/draft ~4 before",
      ],
      not: /paper mill|against a fee|sold\b|for sale|data supplied|sequenc/,
    },
    {
      code: "transfer-of-copyright-and-or-ownership",
      says: [
        "rights ~8 went/go/gone/passed/fell ~1 to/with/over ~2 publisher/it/house/press/owner",
        "journal ~10 been/was/is sold ~6 rights",
      ],
    },
  ],
};
