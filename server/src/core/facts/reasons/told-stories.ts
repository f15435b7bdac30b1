import type { Group } from "./rule.ts";

/** What people did, found or said to one another, where that tells the cause. */
export const toldStories: Group = {
  classes: {
    NOBODY: "nobody no_one no_person none noone",
    SHARES: "share(|s) stock equity stake patent(|s) royalt(y|ies) option(|s)",
    HIRED:
      "consultant(|s) employee(|s) shareholder(|s) director(|s) founder(|s) cofounder adviser(|s) advisor(|s) employed",
    MAKER: "maker(|s) manufacturer(|s) company companies firm(|s) sponsor(|s) producer(|s) distributor(|s) industry",
    JUDGEIT: "review assess evaluate referee appraise judge examine",
    CONFESSED: "admitted admits confessed confesses acknowledged acknowledges conceded owned told",
    TOUCHED:
      "past(ed|ing) paint(ed|ing) eras(ed|ing) clon(ed|ing) retouch(ed|ing) redrawn darken(ed|ing) lighten(ed|ing) splic(ed|ing) crop(ped|ping) rearrang(ed|ing) moved",
    INVENT: "invented made_up made_them_up thought_up dreamt_up concocted imagined",
    INVAIN: "in_vain to_no_avail without_success unsuccessful(|ly) without_avail fruitless(|ly)",
    TRIED: "tried attempt(|s|ed|ing) effort(|s) trying endeavour(|ed) spent",
    HERB: "placebo tablet(|s) capsule(|s) pill(|s) syringe(|s) control_(diet|group)",
  },
  wordings: [
    {
      code: "compromised-peer-review",
      negative: true,
      says: [
        "NOT ~2 asked/invited/requested/approached/contacted ~1 to? JUDGEIT",
        "NOT ~3 JUDGEIT/reviewed/assessed/refereed/evaluated/submitted/written ~3 manuscript/paper/article/report/reports/review ~3 under/in ~1 name/names",
        "deny/denies/denied/denying ~1 having ~1 JUDGEIT/reviewed/assessed/refereed/evaluated/submitted/written",
        "JUDGE ~8 NOT ~1 heard ~1 of ~2 manuscript/paper/article/submission/journal",
        "accounts/account/identities/identity/profiles ~2 of ~1 JUDGE ~8 set/created/made/invented/opened/registered",
        "set/created/made/opened/registered up? ~3 accounts/account/profiles ~2 of/for ~1 JUDGE",
        "JUDGE ~10 BE ~3 author/authors/coauthor/friend ~1 himself/herself/themselves/own",
        "reviews/reports/review/report ~4 BE NOT ~1 genuine/authentic/independent/real",
        "reviews/reports/review/report ~6 BE ~2 written/supplied/composed/drafted by ~2 author/authors ~1 himself/herself/themselves?",
      ],
      notNear: /\bfigures?\b|\bdata\b|committee|ethics/,
    },
    {
      code: "results-not-reproducible",
      says: [
        "TRIED ~10 repeat/reproduce/replicate/observe/confirm/same/again ~14 INVAIN/failed",
        "TRIED ~10 repeat/reproduce/replicate/observe/confirm/same/again ~14 NOT ~1 succeed/succeeded/successful",
        "TRIED ~2 INVAIN ~2 to? ~1 repeat/reproduce/replicate/observe/confirm/obtain",
      ],
      notNear: /\b(?:contact|reach|raw data|original|respond|response|reply|authors? (?:to|were asked))/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "NOBODY ~2 of/by/called ~1 name ~6 works/worked/exists/known/employed/studied/registered",
        "author/authors/coauthor ~3 appear/appears/seems/seem/appeared to have been INVENT",
        "knew/knows/know nothing ~1 of/about ~2 work/paper/article/manuscript/publication/submission",
        "NOT ~1 met ~3 author/authors/coauthors",
        "email/email_address/address/account ~6 for/of ~1 him/her/them ~1 BE NOT ~1 his/hers/theirs/genuine/real",
      ],
      notNear:
        /review|referee|error|falsif|fabricat|misconduct|wrongdoing|manipulat|what ha[sd] happened|before publication/,
      not: /\b(?:reviewers?|referees?)\b/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      says: [
        "claims/claimed/claim/complained/maintains/maintained/says/said/contends/contended ~10 did/done/carried ~3 most/much/all/part/bulk ~2 of? ~1 work/experiments/study/research/writing",
        "claims/claimed/claim/complained/maintains/maintained/contends/contended ~14 should/ought/deserved/entitled ~5 author/authors/authorship/coauthor/byline/named/listed",
        "NOT ~1 agree ~2 who ~4 contributed/author/authors/authorship/named/listed/credited",
        "NOT ~1 agree ~2 on/about ~4 authorship/contributions/contribution/names",
      ],
    },
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "not/nowhere ~6 stated/said/mentioned/disclosed/declared/told/made ~12 SHARES ~3 in/of/on",
        "not/nowhere ~6 stated/said/mentioned/disclosed/declared/told ~12 HIRED/paid ~3 of/by/to/for",
        "author/authors/he/she/they ~8 hold/holds/held/owns/owned/own/has/have/had ~6 SHARES ~2 in/of/on ~6 MAKER/device/drug/method/product/test/technology/it",
        "author/authors/he/she/they ~6 BE ~3 HIRED/paid ~6 of/by/to/for/at ~3 MAKER",
        "MAKER ~4 paid ~2 for ~2 study/trial/research/work ~8 NOT ~2 stated/said/mentioned/disclosed/declared",
      ],
      not: /\bno (?:such )?(?:conflict|interest)|publisher|\bas (?:was |were |is |had been |they |he |she )?(?:duly )?(?:declared|disclosed|stated)/,
    },
    {
      code: "paper-mill",
      says: [
        "sold to ~2 author/authors",
        "batch/group/set/series/cluster/number ~2 manuscripts/papers/articles/submissions ~6 share/shared/sharing/same/common ~4 template/features/wording/structure/layout/phrases/text/origin",
        "manuscripts/papers/articles/manuscript/paper ~4 to order",
        "produce/produces/produced/producing/sell/sells/sold/selling/offers/offering/trades/writes/writing ~2 manuscripts/papers/articles/authorship/authorships ~2 to/for/on order/sale/money/payment/fee/commission/scale",
        "bought/purchased/acquired ~3 manuscript/paper/article/authorship/place ~2 from/on/through ~3 broker/agency/company/website/third_party/brokers",
        "broker/brokers/agency ~6 sell/sells/sold/selling/offered/offering/advertised ~3 manuscript/manuscripts/paper/papers/article/articles/authorship/authorships",
      ],
    },
    {
      code: "manipulation-of-images",
      says: [
        "CONFESSED ~6 TOUCHED ~6 PICTURE/there/it/them/together",
        "PICTURE ~6 had/has/have/was/were ~2 TOUCHED ~2 by hand/him/her/software",
        "PICTURE ~6 BE ~2 erased/painted/redrawn/retouched/darkened/lightened",
        "contrast/brightness/exposure/background ~6 changed/adjusted/altered/enhanced/raised/lowered selectively",
        "PICTURE ~6 copied and relabelled/relabeled",
      ],
      not: /\bno (?:evidence|indication)/,
    },
    {
      code: "falsification-fabrication-of-data",
      says: [
        "INVENT ~3 data/measurements/values/numbers/figures/readings/counts/results/scores/records/patients/participants/subjects/interviews/responses/observations",
        "data/measurements/values/numbers/readings/counts/scores/records/patients/participants/subjects/interviews/responses/observations ~10 BE/been ~1 INVENT",
        "patients/participants/subjects/animals/mice/cohort/volunteers ~8 never ~1 existed/enrolled/recruited/treated/seen/operated",
        "no ~3 patients/participants/subjects/animals/mice/cohort/volunteers/experiment/experiments/trial ~4 ever ~1 existed/done/performed/enrolled/recruited/took/conducted place?",
        "experiments/measurements/interviews/study ~8 BE/had never ~1 done/made/run/held/happened",
      ],
      not: /\b(?:no|not|without)\b[^.;]{0,20}(?:invent|made up|evidence)|consent|ethic|review|never (?:published|shown|been published)/,
    },
    {
      code: "duplication-of-data",
      says: [
        "values/data/curves/curve/counts/measurements/numbers/results ~8 BE ~1 those of/from ~3 our/their/own/previous/earlier ~2 paper/article/study/publication",
        "values/data/curves/curve/counts/measurements/numbers/results ~8 BE ~1 those ~1 published/reported ~6 by? ~1 us/same/our/earlier/previous",
      ],
    },
    {
      code: "duplication-of-in-article",
      says: [
        "case/cases/patients/study/findings/series ~8 BE ~1 already/previously/earlier/before ~2 described/reported/published ~6 by ~1 us/same/authors",
        "case/cases/patients/study/findings/series ~4 had/has/have already/previously been ~2 described/reported/published ~6 by ~1 us/same/authors",
      ],
      not: /\bcited\b|as (?:previously|already) (?:described|reported)|\bfigures?\b/,
    },
    {
      code: "manipulation-of-data",
      says: [
        "values/data/numbers/points/cases/patients/measurements/entries ~8 exchanged/moved/shifted/changed/removed/reassigned/altered/left/deleted/added ~12 favour/favor/favouring/favoring/significance/significant/desired/wanted/fit",
        "favour/favor of ~3 hypothesis/drug/product/treatment ~4 values/data/numbers ~4 exchanged/moved/changed/removed/altered",
      ],
      notNear:
        /error|mistake|inadvertent|accident|no longer|model|review|editor|retract|legend|figures?\b|fit(?:ted)? (?:the|to|with|by)/,
    },
    {
      code: "nonpayment-of-fees-and-or-refusal-to-pay",
      negative: true,
      says: [
        "NOT ~4 replied/responded/answered/settled/paid/honoured/honored/reacted ~4 invoice/invoices/bill/bills/charge/charges",
      ],
    },
    {
      code: "concerns-issues-about-article",
      says: [
        "serious/major/fundamental/numerous/substantial/grave/critical/many/severe/fatal flaws/flaw/deficiencies/shortcomings/weaknesses/defects ~2 in/of article/paper/study/manuscript/work",
      ],
    },
    {
      code: "unreliable-results-and-or-conclusions",
      says: [
        "comparison/comparisons/difference/differences/result/results/coefficients/estimates/analysis/analyses ~6 BE ~2 meaningless",
      ],
    },
    {
      code: "falsification-fabrication-of-results",
      says: ["INVENT ~2 results/findings/outcomes/effects/efficacy", "results/findings/outcomes ~10 BE/been ~1 INVENT"],
      not: /\b(?:no|not|without)\b[^.;]{0,20}(?:invent|made up|evidence)/,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "NOT ~2 licence/license/permit/authorisation/authorization ~6 issued/granted/given/held/obtained ~4 surgery/animal/animals/experiments/procedure/procedures/trial/study/operation/dogs/mice/rats",
        "NOT ~2 licence/license/permit ~2 for ~3 surgery/animal/animals/experiments/procedure/procedures/trial/operation",
      ],
    },
    {
      code: "concerns-issues-about-animal-welfare",
      says: [
        "dogs/animals/mice/rats/pigs/monkeys/rabbits/cats/sheep ~6 kept/left/operated/operated_on/housed without ~3 pain/food/water/anaesthesia/anesthesia/analgesia/relief/supervision",
        "without ~2 pain/analgesia/anaesthesia/anesthesia relief? ~6 dogs/animals/mice/rats/pigs/monkeys/rabbits/cats/sheep",
      ],
      negative: true,
    },
    {
      code: "sabotage-of-materials-methods",
      says: [
        "colleague/coworker/technician/student/somebody/someone/person/employee ~8 adding/added/put/putting/spraying/sprayed/poured/pouring/mixed/mixing/poisoned/poisoning/contaminated ~6 into/to/in/onto/with? ~3 dishes/cultures/medium/media/cells/flasks/plates/solutions/tanks/samples",
        "deliberately/intentionally/secretly ~2 poisoned/contaminated/spoiled/spoilt/damaged/destroyed/tampered ~4 dishes/cultures/medium/media/cells/flasks/plates/solutions/tanks/samples/experiments",
      ],
    },
    {
      code: "sabotage-of-materials-methods",
      says: [
        "deliberately/intentionally/secretly ~2 switched/swapped/exchanged/mislabelled/mislabeled/spiked/heated/mixed ~4 samples/cultures/flasks/tubes/plates/solutions/labels/dishes/animals/cages",
      ],
      only: /colleague|co-?worker|laboratory member|(?:work|experiments?|project|results?) of (?:the |an?)?(?:other|colleague|first author)|sabotag|vandal|disgruntled|jealous/,
    },
    {
      code: "concerns-issues-about-third-party-involvement",
      negative: true,
      says: [
        "NOT/unclear/unknown ~4 part/role/involvement ~4 of/by ~3 company/agency/third_party/organisation/organization/service/consultant",
        "part/role/involvement ~4 of/by ~3 company/agency/third_party/organisation/organization/service/consultant ~6 NOT/unclear/unknown/undisclosed ~1 clear/clarified/explained/disclosed/stated?",
      ],
      not: /\bno (?:part|role) in\b|sponsor|funder|interest/,
    },
    {
      code: "criminal-proceedings",
      says: [
        "court/jury/judge ~3 found/convicted/sentenced ~3 author/authors/him/her/dr/professor ~2 guilty/to/of",
        "pleaded/pled guilty",
        "BE ~2 convicted/sentenced/indicted ~4",
      ],
      not: /not (?:been )?(?:convicted|indicted)|acquitted/,
    },
    {
      code: "salami-slicing",
      says: [
        "{14} papers/articles/paper/reports each another/different/separate/single outcome/endpoint/aspect/variable same/one trial/cohort/children/patients/participants/study",
        "none refers/refer/referred to ~1 others/other",
        "should/ought ~2 have been ~1 published/reported/presented together",
      ],
      not: /image|figure/,
    },
    {
      code: "rogue-editor",
      says: [
        "editor/editors ~8 BE NOT ~1 person/individual/scientist/researcher whose ~2 name",
        "editor/editors ~6 turned out/proved ~1 be? ~2 NOT ~2 person/impostor/whose",
        "editor/editors ~14 himself/herself/themselves ~6 set/invented/created/wrote/written ~6 JUDGE/reviews/reports",
        "editor/editors ~14 set/invented/created/wrote/written up? ~6 JUDGE/reviews/reports ~3 himself/herself/themselves",
        "impersonated/impersonating ~4 editor/editors",
      ],
    },
    {
      code: "error-in-analyses",
      says: ["error/mistake/slip/wrong/incorrect ~2 in? ~2 denominator/denominators/numerator/summation"],
      notNear: /page|line \d|typeset|print/,
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "wrong/incorrect ~1 article/paper/manuscript type/category ~6 assigned/given/published/printed/used/chosen",
      ],
    },
    {
      code: "error-in-cell-lines-tissues",
      says: [
        "line/lines/cells/culture/cultures ~8 came/come/comes back ~1 as ~3",
        "line/lines/cells/culture/cultures ~6 turned/prove/proved/proves out? ~2 to? ~1 be ~2 hela/mouse/rat/human/different/another/wrong",
        "line/lines/cells/culture/cultures ~6 BE ~1 in_fact/really/actually ~2 hela/mouse/rat/human/different/another",
      ],
      notNear: /contaminat|contain|mixture|image|figure/,
    },
    {
      code: "contamination-of-cell-lines-tissues",
      says: ["lines/line/cultures/all ~4 contain/contains/contained ~2 hela/mouse/rat/foreign/other ~1 cells"],
    },
    {
      code: "error-in-materials",
      says: [
        "antibody/antibodies/antiserum/probe/inhibitor/serum ~4 do/does/did NOT ~1 bind/recognise/recognize/detect/react/see/hit ~6",
        "tablets/capsules/pills/placebo/syringes ~10 BE NOT ~1 inert/active/inactive/blank",
        "targeted/mutant/knockout/floxed/null ~3 allele/gene/strain/mice ~4 still ~1 produce/produces/produced/express/expresses/expressed/make/makes",
        "different/another/wrong ~1 molecule/compound/substance/peptide/protein/product/strain/antibody/drug/isomer/plasmid ~2 from/than ~3 stated/described/labelled/labeled/claimed/ordered/reported/intended/supposed/named",
        "shown/showed/found/proved/revealed/shows ~4 be ~1 different/another/wrong ~1 molecule/compound/substance/peptide/protein/product/strain/antibody/drug/isomer/plasmid",
        "instead/place of ~2 lactose/saline/placebo/vehicle/buffer/water",
      ],
      notNear: /figure|panel|legend|image/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "belong/belongs/belonged ~1 to ~2 company/publisher/firm/foundation/agency/museum/photographer/artist ~14 permission/licence/license/leave",
        "NOT ~1 asked/sought/obtained ~2 for? ~1 its/owner/owners/holder/company permission/leave/licence/license",
        "owner/owners/holder/photographer ~4 insistence/insist/insists/insisted/demand/demands/demanded ~4 removal/removed/withdrawal/withdrawn/down/deleted",
      ],
      not: /\bdata (?:[\w-]+ ){0,4}belong/,
      notNear: /patient|consent|hospital|\bdata\b|ethic/,
    },
    {
      code: "legal-reasons-and-or-threats",
      says: [
        "counsel/lawyers/lawyer/solicitors/solicitor/attorney/attorneys for/of ~4 written/wrote/write/threatened/contacted",
        "on/under/following/upon ~2 advice of ~2 counsel/lawyers/solicitors/solicitor/attorneys/lawyer",
        "on/under/following/upon ~1 legal advice",
      ],
      notNear: /\blegal guardian/,
    },
  ],
};
