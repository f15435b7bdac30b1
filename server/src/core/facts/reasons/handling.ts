import type { FactExample } from "../fact.ts";
import { MERELY_WITH } from "./errors-by-others.ts";
import type { Group } from "./rule.ts";

/** How a manuscript was handled: its review, those who sold or subverted it, and what went wrong in the publisher's house. */
export const handling: Group = {
  classes: {
    REFEREE: "reviewer(|s) referee(|s) peer_reviewer(|s)",
    REFEREEING:
      "peer_review(|ing|ed|s) (peer|refereeing|reviewing|review)_process(|es) review_and_editorial_process(|es) editorial_process(|es) editorial_handling refereeing reviewing_process publication_process review_report(|s) reviewer_report(|s) referee_report(|s) (referee|reviewer|review|referees|reviewers)_report(|s) reviewer_selection editorial_scrutiny editorial_assessment",
    UNGENUINE:
      "fictitious fictional false falsified fake faked fabricated forged bogus invented assumed stolen impersonated manipulated compromised illegitimate fraudulent(|ly) nonexistent made_up sham phantom hijacked misappropriated usurped dubious suspicious rigged subverted corrupted",
    UNFAIR:
      "compromised manipulat(ed|ion|ing|e) influenced subverted subversion undermined faked fake fabricated falsified fraudulent(|ly) biased corrupted rigged circumvented circumvention interfered interference tampered breached abused abuse exploited irregular(|ities) unduly not_independent impartial(|ity) violated",
    UNREFEREED:
      "unrefereed unreviewed inadequate(|ly) insufficient(|ly) deficient superficial perfunctory substandard cursory flawed poor poorly wanting improper(|ly) incomplete unsatisfactory",
    REFEREED: "peer_review(ed|) review(ed|) referee(d|s) refereeing reviewer(s|) evaluation assessed evaluated",
    STAFF:
      "publisher(|s) journal journals_office editorial_office(|s) editorial_staff editorial_team production_(staff|team|department|office|editor|process) typesett(er|ers|ing) printer(|s) compositor(|s) copy_editor(|s) copyeditor(|s) subeditor(|s) copyediting copy_editing editor(|s) press editorial_board publishing_house editorial_assistant proofreader(|s) secretariat office vendor desk publication_office publications_office printing_house printing_press",
    LAPSE:
      "error(|s) mistake(|s) oversight(|s) mishap(|s) glitch(|es) fault mix_up(|s) slip negligence carelessness inadvertence malfunction technical_problem(|s) technical_difficult(y|ies) no_fault_of blunder confusion failure",
    BYLAPSE:
      "inadvertent(|ly) erroneous(|ly) accidental(|ly) mistaken(|ly) unintentional(|ly) by_mistake in_error by_error by_accident by_oversight through_error through_oversight",
    DRAFT:
      "uncorrected unedited unrevised preliminary earlier early draft wrong incorrect outdated preprint unproofed unapproved previous rejected superseded non_final incomplete nonfinal",
    EDITION: "version(|s) draft(|s) file(|s) manuscript(|s) proof(|s) galley(|s) copy text",
    ISSUED:
      "published printed posted released uploaded issued publishing printing posting releasing made_available carried appeared included inserted used reproduced placed processed sent brought",
    ONCEMORE:
      "twice again second_time duplicate(|d|s) duplication republished republication reprinted in_duplicate two_issues both_issues two_volumes two_successive_issues two_consecutive_issues two_different_issues two_separate_issues two_places two_occasions consecutive_numbers successive_numbers consecutive_issues successive_issues two_numbers two_versions two_copies both_versions reappearance reappeared more_than_once once_more double",
    MAKING:
      "production typesett(er|ing) printing copyediting copy_editing editing layout proofing conversion publication_process publishing_process pre_press xml_conversion pagination print_production online_publication file_conversion uploading publication_stage submission_system manuscript_system editorial_system peer_review_system process_of_publication course_of_publication process_of_production stage_of_publication process_of_printing editorial_process layout_process",
    MARRED:
      "omitted dropped lost missing deleted left_out transposed swapped interchanged misplaced misprinted garbled truncated duplicated altered changed replaced introduced inserted removed scrambled corrupted switched mislabelled mislabeled cut mixed_up reversed incorrect(|ly) wrong(|ly) exchanged repeated cropped distorted inverted misaligned misspel(led|t) misnumbered mislaid overwritten not_included not_printed not_reproduced",
    BATCH: "ready_made commissioned prefabricated mass_produced off_the_shelf",
  },
  made: [
    [
      "UNSOUND",
      "not/never/CANNOT/NOT ~3 belong/belonged/correspond/corresponded/match/matched/verified/verify/confirmed/genuine/real/authentic/exist/existed/wrote/written/aware/legitimate/independent/linked/associated/traced/theirs",
    ],
    ["OURLAPSE", "LAPSE ~1 of/by/at/from/within ~2 STAFF/MAKING"],
    ["OURLAPSE", "LAPSE ~1 in ~1 MAKING"],
    ["OURLAPSE", "LAPSE ~2 made/occurred/arose/happened/introduced ~1 in/at/within/by/during ~2 STAFF/MAKING"],
    ["OURLAPSE", "LAPSE on ~2 part/side of ~3 STAFF"],
    ["OURLAPSE", "LAPSE on ~1 STAFF side/part"],
    [
      "OURLAPSE",
      "STAFF/MAKING/editorial/publishing/publication/administrative/technical/clerical/indexing/scheduling ~1 LAPSE",
    ],
  ],
  wordings: [
    {
      code: "compromised-peer-review",
      says: [
        "REFEREEING ~9 UNFAIR",
        "UNFAIR ~5 REFEREEING",
        "UNGENUINE ~3 REFEREE",
        "UNGENUINE ~4 identity/identities/details/names/name/addresses/address/accounts/account/emails/email/credentials ~8 REFEREE/review/reviews/peer_review",
        "REFEREE ~8 UNGENUINE ~3 identity/identities/details/names/name/addresses/address/accounts/account/emails/email/credentials",
        "REFEREE ~8 identity/identities/details/names/name/addresses/address/accounts/account/emails/email/credentials ~10 UNGENUINE",
        "reviews/reports/review/report ~3 questionable/doubtful/dubious/uncertain ~2 authenticity/provenance/origin",
        "author/authors/he/she/they ~3 acted/served/acting/posed/posing ~3 as ~3 REFEREE ~6 own/themselves/himself/herself/THEIR",
        "author/authors/he/she/they ~6 wrote/written/submitted/supplied/provided/produced ~4 REFEREE ~2 reports/report/reviews/review/comments",
        "REFEREE ~8 arranged/agreed/colluded/collusion/solicited ~4 reports/report/reviews/review/beforehand/advance",
        "answered/responded/replied ~2 for/as ~2 REFEREE",
        "REFEREE ~6 alias/aliases/pseudonym/pseudonyms/impostor/impostors/invention",
        "REFEREE ~16 deceive/deceiving/deceived/deception/mislead/misleading ~4 journal/editors/editor/publisher/us",
        "REFEREE ~8 close/personal/undisclosed/undeclared ~2 ties/links/relationship/relationships/connections/connection/collaborators ~4",
        "REFEREE/peer_review fraud/misconduct/manipulation/rigging/scam/hacking",
        "experts/expert/scholars/scientists/persons ~6 never/not ~2 approached/reviewed/refereed/contacted/wrote/written ~8 report/reports/review/reviews",
        "reports/reviews ~4 originated/came/traced/stemmed ~6 author/authors/single",
        "posing/posed/impersonated/impersonating/pretending/purporting ~5 REFEREE/reviewers/editors",
        "author/authors ~6 influenced/influence/interfered/interfere/manipulated/manipulate ~5 outcome/course/process of ~2 REFEREEING/review",
        "UNGENUINE/positive/favourable/favorable ~2 reviews/reports/review/report ~5 UNGENUINE/solicited/arranged/written",
        "accepted/acceptance ~8 UNGENUINE ~2 reviews/reports/report/review/REFEREE",
      ],
      not: /\bany manipulation|post-publication (?:peer )?review(?!.*(?:compromised|manipulat|influenc|fake))|competing interests?[^.;]{0,80}compromised|peer[- ]review\w* (?:journal|publication|literature)|(?:rule|polic(?:y|ies)) (?:on|for) /,
    },
    {
      code: "compromised-peer-review",
      negative: true,
      says: [
        "REFEREE ~10 UNSOUND",
        "identity/identities/addresses/address/emails/email/account/accounts/names ~8 REFEREE ~8 UNSOUND/UNGENUINE",
        "reviews/reports/review/report ~3 by/from ~2 individuals/persons/people/accounts/addresses ~5 UNSOUND/UNGENUINE",
        "no longer ~2 confidence/trust/faith ~3 REFEREEING",
        "lost/losing/without/undermined/undermines ~2 confidence/trust/faith ~3 REFEREEING",
        "integrity/validity/impartiality/legitimacy/credibility of ~3 REFEREEING ~6 compromised/undermined/not/CANNOT/doubt/question/questionable",
        "CANNOT ~2 vouch/guarantee/assure/rely/trust ~5 REFEREEING",
      ],
      not: /post-publication (?:peer )?review(?!.*(?:compromised|manipulat|influenc|fake))|peer[- ]review\w* (?:journal|publication|literature)|genuine and|adequate|\b(?:detect|notic|identif|discover|spot)\w* (?:\w+ )?(?:during|in|at|by)/,
    },
    {
      code: "concerns-issues-about-peer-review",
      negative: true,
      says: [
        "published/accepted/sent/printed/appeared/posted ~3 before ~4 REFEREE/review ~1 report/reports/reviews/comments ~3 received/completed/in/returned/obtained",
        "without ~5 sent/seen/submitted/subjected/undergone/undergoing/gone/external/independent/assessed/evaluated ~4 REFEREED/REFEREE",
        "not/never ~3 sent/seen/submitted/subjected/undergone/undergo/receive/received/gone/go/been ~3 by/for/to/through? ~2 REFEREED/REFEREE/REFEREEING",
        "no ~2 REFEREED/REFEREE/REFEREEING ~4 took/carried/conducted/undertaken/obtained/performed/sought/invited/consulted",
        "UNREFEREED ~3 REFEREEING/peer_review/refereeing",
        "REFEREEING/refereeing ~5 UNREFEREED/not ~2 adequate/sufficient/thorough/rigorous/appropriate/proper/satisfactory/standard/standards/conducted/carried/completed/performed",
        "review/reviews ~2 BE ~1 UNREFEREED/not ~1 adequate/sufficient/thorough/rigorous/appropriate",
        "REFEREE ~6 not ~3 expertise/qualified/competent/experts/expert/competence",
        "not ~3 standard/standards/usual/normal/customary/required/established ~4 REFEREEING/review/editorial ~1 process/procedure/procedures/practice",
        "no/without ~1 REFEREE ~1 report/reports/comments",
        "one/single round of ~2 REFEREED/REFEREEING",
        "reviewed/refereed/review/assessed ~6 without/lacking/no ~2 competence/expertise/knowledge ~3 field/subject/area/topic",
        "handled/accepted ~3 by ~3 editor ~6 same department/institution/institute/group/laboratory",
        "review/editorial/REFEREEING ~1 process/procedure/procedures/protocol/standards ~4 not ~1 followed/applied/observed/completed/respected/adhered/met",
        "fell/fall/falls short ~6 REFEREEING/review/editorial/REFEREED",
        "bypassed/bypassing/bypass/skipped/circumventing ~3 REFEREEING/REFEREED/editorial",
        "doubts/doubt/concern/concerns/questions/question/issues/problems/deficiencies/shortcomings/irregularities/weaknesses/lapses/lapse/failings/gaps/deficiency/inadequacies ~3 about/over/regarding/concerning/with/in/as ~6 REFEREEING",
        "reviewed/refereed/assessed/evaluated ~2 by ~1 single/one/only ~1 REFEREE/person/editor",
        "only/single/just/solely ~3 reviewed/refereed/assessed ~2 by ~2 editor/REFEREE/one",
        "reviewed/refereed/assessed ~1 only/solely/just ~1 by/internally",
      ],
      not: /(?:animal|ethics?|care) (?:\w+ )?committee|review board|post-publication peer review|\bnot (?:\w+ )?(?:identify|identified|find|found|detect|raise|reveal|notice|spot|pick)\w*|(?:detect|notic|identif|discover|pick|spot|caught|found|recogni)\w* (?:\w+ )?(?:during|in|at|by|before|prior)|compromis|manipulat|not (?:\w+ )?seen by (?:the|all|his|her|their) co|preprint|peer[- ]review\w* (?:journal|publication|literature)|legal disclaimers/,
    },
    {
      code: "paper-mill",
      says: [
        "one/number/series/group/set of ~4 submissions/manuscripts/articles/papers/publications ~3 share/shares/sharing/with/have/shared ~3 identical/same/similar/common ~2 structure/template/wording/features/format/layout",
        "article/paper/manuscript/text ~4 come/comes/came/originate/originates/originated/bought/obtained/stem/stems ~1 from ~2 commercial ~1 source/provider/service/vendor/entity/writer",
        "commercial/third ~1 organisation/organization/entity/company/party/service/outfit ~4 selling/sells/sold/offering/offers/supplying/producing/produces/manufactures",
        "selling/sells/sale/sold/buying/bought/purchase/purchased/purchasing/trading/traded/offered ~4 slots/ready_made/positions ~4",
        "bought/buying/purchased/purchasing/acquired/obtained/ordered ~3 manuscript/paper/article/authorship/manuscripts/papers ~2 from/through/via",
        "slots/manuscript/manuscripts/positions ~8 sold/sale/bought/purchased/purchase/traded/advertised/brokered",
        "BATCH papers/manuscripts/articles/paper/manuscript/article",
        "originate/originates/originated/originating/came/stems/derived/coming ~4 mill/factory/broker/mills",
        "industrial/systematic/organised/organized/mass/coordinated ~1 production/fabrication/manufacture ~1 of ~3 papers/manuscripts/articles/publications/research",
        "organisation/organization/company/entity/companies/service ~3 offering/offers/selling/providing/provides ~3 services/authorship/papers/manuscripts ~3 money/fee/payment/sale/price",
        "systematically produced/manufactured/fabricated ~2 papers/manuscripts/articles/manuscript/paper/article",
        "papers/articles/manuscripts ~6 produced/manufactured/generated/fabricated ~2 systematically/commercially/factory",
        "paper mill/mills/factory",
      ],
      not: /\b(?:books?|journal|publisher) (?:\w+ ){0,3}sold|for sale in|seeds?|animals? (?:\w+ )?(?:bought|purchas)|(?:bought|purchased) from (?:\w+ )?(?:sigma|the jackson)|antibod|reagent|rights|reviewers?\b|referees?\b/,
    },
    {
      code: "rogue-editor",
      says: [
        "editor/editors ~6 assumed/stole/usurped/stolen/forged/borrowed/misused ~4 identity/identities/name/names/credentials",
        "identity/identities/name/credentials of ~6 assumed/stolen/usurped/hijacked/forged/misused ~10 guest/handling/editor/editors",
        "editor/editors ~8 under ~2 stolen/false/assumed/fake/invented ~1 name/identity",
        "posed/posing/impersonated/impersonating/impersonation/pretended/pretending/impostor/impostors/imposters ~6 editor/editors",
        "editor/editors ~6 accepted/accepting ~8 bribe/bribes/payment/payments/favour/money/citations",
        "editor/editors ~8 using/used/under ~2 identities/identity/names/name ~2 of ~3 others/other/another/academics/researchers/scholars",
        "editor/editors ~6 abused/misused/exploited/subverted/circumvented/bypassed/manipulated ~6 position/office/process/trust/system/role/review",
        "misconduct/manipulation/abuse/fraud ~2 by/of ~4 guest/former/handling/managing/academic ~1 editor/editors",
      ],
      not: /authors?'? (?:\w+ ){0,4}impersonat|not (?:the )?editor/,
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "OURLAPSE",
        "published/printed/posted/released ~1 without ~2 approval/consent/knowledge/authorisation/authorization ~1 of/by/from ~2 editor/editors/editorial_board/editorial_office",
        "assigned/included/placed/listed/filed/printed/published ~4 wrong/incorrect ~1 issue/volume/category/journal/supplement",
        "journal/publisher/editors/editorial_office/press ~1 takes/take/accepts/accept/bears/bear/assumes/assume ~2 responsibility/blame",
        "our/editorial/journal/publisher/submission/production/publishing ~1 system/staff/office/platform/workflow/software ~1 failed/malfunctioned/erred/crashed/overlooked/lost/omitted",
        "withdrawn/rejected/declined ~8 should not ~1 have been ~1 published/posted/printed",
        "published/posted/printed/appeared ~4 although/though/despite ~4 withdrawn/rejected/declined/rejection/withdrawal",
      ],
      notNear: /^(?:publication, |\w+ (?:\w+ )?(?:regrets?|apologi[sz]es?) (?:for )?(?:the|this|these|any)\b)/,
      not: /for any (?:\w+ )?(?:confusion|inconvenience|problem)|communicat|understanding|conversion of (?!(?:the )?(?:files?|manuscripts?|articles?|proofs?|text))|informed? (?:\w+ ){0,3}(?:editors?|journal|publisher|office)|(?:gene|genome|image|figure|photo|video|data|computer) editing|honest error|the (?:journal|publisher|editor)s? (?:\w+ )?(?:of|about|to|that) (?:the|an?|this|these) errors?|errors? (?:in|of|with) (?:the |this )?(?:publication|journal|press|text|editing|editors?)\b(?! (?:process|office))/,
    },
    {
      code: "error-by-journal-publisher",
      says: ["publisher apologises/apologizes ~3 for ~3 error/errors/mistake/mistakes"],
      only: /^(?:the )?publishers? (?:sincerely )?apologi[sz]es?\b/,
      not: /errors? (?:made )?(?:by|of) the authors?/,
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "DRAFT ~2 EDITION ~8 ISSUED ~6 BYLAPSE/LAPSE/instead",
        "BYLAPSE/LAPSE ~6 DRAFT ~2 EDITION ~8 ISSUED",
        "BYLAPSE ~1 ISSUED ~4 DRAFT ~2 EDITION",
        "article/paper/manuscript/abstract/chapter/letter/version/it/this ~6 ISSUED ~3 BYLAPSE",
        "article/paper/manuscript/abstract/chapter/letter/version/it/this ~4 BYLAPSE/prematurely ~2 ISSUED",
        "published/posted/released/printed/appeared ~4 prematurely/early ~6",
        "published/posted/released/printed ~3 before ~6 accepted/corrections/approved/proofs/corrected/acceptance/approval/checked/final/finalised/finalized",
        "MARRED ~6 during/in/at ~1 MAKING/printing/print",
        "MARRED ~6 by/through ~2 STAFF/MAKING",
        "during/in ~2 MAKING ~10 MARRED",
        "STAFF ~3 BYLAPSE ~2 MARRED/ISSUED",
        "STAFF ~2 failed/neglected/forgot/omitted to ~2 include/incorporate/print/publish/insert/implement/make/reproduce/add/remove/update/send",
      ],
      notNear: MERELY_WITH,
      not: /for any (?:\w+ )?(?:confusion|inconvenience|problem)|communicat|understanding|before (?:all )?(?:the |of )*(?:other )?(?:co-?)?authors|(?:authors?|they|we|he|she) (?:\w+ )?(?:inadvertently|erroneously|mistakenly|accidentally|uploaded|submitted|failed|omitted|supplied|provided|sent)|by the authors?|authors?'? (?:\w+ )?(?:errors?|mistakes?|oversight)|the (?:journal|publisher|editor)s? (?:\w+ )?(?:of|about|to) (?:the|an?|this|these) errors?|errors? (?:in|of|with) (?:the |this )?(?:publication|journal|press|text|editing|editors?)\b(?! (?:process|office))|informed? (?:\w+ ){0,3}(?:editors?|journal|publisher|office)|(?:notif|alert|contact|ask|request|approach|wr[io]te|told|brought|appris)\w* (?:\w+ ){0,4}(?:editors?|journal|publisher|office)|(?:gene|genome|image|figure|photo|video|data|computer) editing|honest error|conversion (?:rate|factor|of (?!(?:the )?(?:files?|manuscripts?|articles?|proofs?|pdfs?|text)))|early view|(?:milk|food|power|energy|crop|cell|animal) production|production of (?!the (?:article|paper|manuscript|issue|journal|book|proof))/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "LAPSE/BYLAPSE/negligence/misunderstanding ~12 ISSUED ~6 ONCEMORE",
        "LAPSE/BYLAPSE ~10 ONCEMORE ~3 ISSUED",
        "ISSUED ~8 ONCEMORE ~14 LAPSE/BYLAPSE/negligence/misunderstanding",
        "ISSUED ~10 BYLAPSE ~2 ONCEMORE",
        "BYLAPSE ~2 republished/reprinted/duplicated",
        "republished/reprinted ~6 BYLAPSE",
        "ONCEMORE ~6 ISSUED ~14 LAPSE/BYLAPSE",
        "STAFF ~6 ISSUED ~6 ONCEMORE",
        "accidental/inadvertent/unintended/unintentional/erroneous/mistaken ~1 duplication/duplicate/repetition/republication/double",
        "duplicate ~3 publication/version/article/item/copy/entry/posting ~10 LAPSE/BYLAPSE",
        "assigned/given/allocated/received ~4 two/second ~2 dois/doi/numbers/identifiers",
        "both ~6 issues/numbers/volumes ~10 LAPSE/BYLAPSE",
        "LAPSE/BYLAPSE ~10 ISSUED ~1 in ~1 both ~6 issues/numbers/volumes",
        "same/this article/paper/letter/abstract/item ~6 ISSUED ~4 in ~4 issue/issues/volume ~3 and ~6 issue/volume ~8 LAPSE/BYLAPSE",
        "already run/ran/appeared ~1 in ~2 issue/volume/number",
        "already ISSUED ~8 this/same/our journal/issue/volume ~10 LAPSE/BYLAPSE",
        "LAPSE/BYLAPSE ~10 already ISSUED ~3 in/on ~2 issue/volume/number/vol",
        "LAPSE/BYLAPSE ~10 already ISSUED ~8 this/same/our/earlier/previous/another journal/issue/volume",
      ],
      not: /authors? (?:\w+ )?(?:inadvertently|erroneously|mistakenly|submitted|duplicat)|\bby (?:the|their|our) (?:\w+ )?(?:authors?|assistant|secretary|coauthor|co-author)|figures?\b|images?\b|panels?\b|\bdata\b|tables?\b|paragraph|sentence|section|\bbands?\b|blots?\b|another journal|other journal|different journal|(?:journal|journals) of |pape?r? (?:\w+ )?submitted (?:\w+ )?twice/,
    },
  ],
};

export const handlingExamples: readonly FactExample[] = [
  {
    text: "The authors had supplied fictitious contact details for two reviewers.",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "The paper went to press without having been sent to external referees.",
    gives: [{ code: "concerns-issues-about-peer-review" }],
  },
  {
    text: "The uncorrected version of this article was posted online by mistake.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  {
    text: "Through an oversight the same letter was printed again in a later issue.",
    gives: [{ code: "duplication-of-content-through-error-by-journal-publisher" }],
  },
];
