import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** What says only with which slip something was published, and not that its publication was one. */
export const MERELY_WITH =
  /\binadvertently (?:\w+ )?published (?:\w+ )?(?:with|without)\b(?! (?:the )?(?:\w+ )?(?:approval|consent|corrections|review|permission))/;

export const errorsByOthers: Group = {
  classes: {
    OURS: "publisher(|s) production typesett(ing|er|ers) editorial_(office|staff|team|process) editorial administrative technical printing printer(|s) copy_editing copyediting copyeditor proof(ing|reading) publication_process publishing layout clerical pre_press conversion printer journal_office publishing_process production_process",
    SLIP: "error(|s) mistake(|s) oversight(|s) mishap(|s) glitch(|es) fault mix_up",
    HASTE: "inadvertent(|ly) erroneous(|ly) accidental(|ly) mistaken(|ly) premature(|ly)",
  },
  wordings: [
    {
      code: "error-by-journal-publisher",
      says: [
        "happened/occurred/arose during/in ~2 OURS",
        "journal/publisher/editors/we ~1 regrets/regret/apologises/apologizes/apologise/apologize ~2 that ~8 printed/published/omitted/misprinted/lost/placed ~3 WRONG/wrong/incorrect/error/mistake/order",
        "article/paper/manuscript/chapter ~4 HASTE ~2 included/assigned/placed/printed/listed ~3 issue/volume/journal",
        "corrections ~4 proof/proofs ~6 not/overlooked/lost/ignored",
        "by/through SLIP ~6 printed/published/posted/released",
        "oversight of ours",
        "through/by ~1 oversight ~2 ours/editorial/journal/publisher",
        "SLIP ~6 uncorrected/earlier/unrevised/rejected/preliminary ~2 draft/version/manuscript/proof",
        "manuscript/article/paper ~2 published/printed/posted/released by SLIP",
        "transposed/swapped/omitted/altered/changed/removed/interchanged/misplaced/lost/replaced ~4 by/during ~2 OURS",
        "replaced/inserted/printed/published/used in SLIP during",
        "OURS/editing/system/publication SLIP",
        "SLIP/incorrect/incorrectly/wrong/wrongly/omitted/HASTE/missing/introduced/misspelled/misspelt/mistyped/garbled/dropped/deleted ~9 during/by/at/in/through ~1 OURS",
        "SLIP ~3 by ~1 journal/editors/editor/us",
        "SLIP on part of ~1 journal/publisher/editors/editor/OURS",
        "during/in ~1 OURS process/stage/phase? ~9 not/omitted/incorrect/incorrectly/wrong/wrongly/error/errors/mistake/HASTE/introduced/missing/lost/swapped/duplicated/transposed/changed/altered",
        "published/printed/released/posted/appeared/issued/accepted/uploaded in/by/due/through/because ~2 SLIP/accident",
        "published/printed/released/posted/issued/accepted HASTE",
        "published/printed/posted article/paper/manuscript in/by SLIP",
        "HASTE ~1 published/printed/released/posted/accepted",
        "published/printed/appeared under/in ~1 wrong/incorrect ~2 heading/category/issue/volume/title/journal",
        "HASTE ~1 omitted ~3 from ~3 issue/volume/contents/index",
        "early publication of",
        "editors/editor/journal/publisher ~1 failed to ~1 insert/include/incorporate/make/carry/print",
        "through no fault of ~1 author/authors",
        "HASTE ~1 publishing ~3 article/paper/manuscript/it",
        "technical/software/conversion ~1 problem/problems/issue/failure ~3 publisher/production/typesetting/journal",
        "we/journal/publisher ~1 published/printed/posted/uploaded ~1 wrong/incorrect ~1 version/file/manuscript/draft",
        "printer/printers/publisher/publishers/typesetter/typesetters/copyeditor ~1 reversed/omitted/transposed/dropped/altered/introduced/deleted/inserted/swapped/interchanged",
        "should ~1 have been published ~3 in/as/under ~8 not/instead/rather",
        "not ~2 include/incorporate/reflect/carry ~2 corrections/changes ~8 proof/proofs",
        "published prior/before to? ~1 completion/acceptance/final/peer/corrections/revisions",
        "wrong version/file/manuscript ~4 BE ~1 published/printed/posted",
        "publisher/journal/we ~3 apologises/apologizes/regrets/apologise/apologize/regret ~2 our/its SLIP",
        "publisher/journal/editors/we ~1 HASTE ~1 published/printed/released/posted",
      ],
      notNear: MERELY_WITH,
      not: /conversion (?:of|from) |(?:unit|units) conversion|(?:removed|replaced) by the (?:publisher|editors?|journal)|authors? (?:\w+ )?(?:inadvertently|erroneously|uploaded|submitted)|by the authors?|errors? (?:in|of|with) (?:the |this )?(?:publication|journal)\b(?! (?:process|office))/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "SLIP/HASTE ~8 published/appeared/printed ~1 second time",
        "HASTE/SLIP ~8 published/appeared/printed ~2 second time",
        "SLIP/HASTE ~8 published/appeared/printed ~2 in both",
        "SLIP/HASTE ~8 published/appeared/printed ~4 again/issues",
        "SLIP/HASTE ~8 published/appeared/printed ~2 in? two issues/volumes/times",
        "HASTE ~1 published second time",
        "duplicate of ~6 already published ~8 SLIP/HASTE",
        "published/appeared/printed ~2 twice ~8 SLIP/HASTE/misunderstanding",
        "accidental/inadvertent/erroneous/mistaken duplication/duplicate/republication",
        "HASTE/SLIP ~8 twice/republished/duplicate/duplicated publication/version/copy?",
        "published ~2 twice ~8 SLIP/HASTE",
        "duplicate/duplicated publication/version/article ~8 SLIP/HASTE ~3 publisher/journal/editorial/production/technical/administrative",
        "published in duplicate",
        "appeared twice ~8 SLIP/HASTE",
        "published ~2 in two issues/volumes ~8 SLIP/HASTE",
      ],
      not: /authors? (?:\w+ )?(?:inadvertently|erroneously|mistakenly)|(?:two|different|another) journals?\b|figures?|images?|panels?|data\b|\btext\b|sentences?|paragraphs?|references?|tables?|\bfigs?\b|blots?|bands?/,
    },
    {
      code: "error-by-third-party",
      says: [
        "vendor/supplier/provider/manufacturer/contractor/agency ~10 inadvertently/mistakenly/erroneously/wrongly/incorrectly ~1 delivered/supplied/provided/sent/shipped/labelled/labeled/mislabelled/mislabeled/switched",
        "company/facility/supplier/provider/laboratory/core ~1 informed/told/notified/admitted/confirmed ~3 that ~8 interchanged/swapped/mixed/mislabelled/mislabeled/WRONG/exchanged",
        "supplied/delivered/provided/shipped/sent/sold/manufactured/prepared/synthesised/synthesized/produced ~1 by/from ~3 company/manufacturer/supplier/vendor/facility/contractor/provider/laboratory ~6 WRONG/incorrect/wrong/mislabelled/mislabeled/contained/faulty/defective",
        "third_party/company/supplier/vendor/manufacturer/contractor/provider/agency/facility/laboratory ~3 sent/supplied/delivered/provided/shipped/labelled/labeled ~2 WRONG",
        "third_party/supplier/vendor/manufacturer/contractor/provider/agency/company/facility/technician ~12 mixed_up/confused/interchanged/swapped/exchanged/mislabelled/mislabeled/misassigned/miscalculated",
        "third_party/supplier/vendor/manufacturer/contractor/provider/agency/company ~8 made ~2 SLIP",
        "SLIP ~2 of/by/at/from ~2 translator/translation/sequencing/translating/statistical/outside/external/commercial ~1 service/agency/bureau/company/centre/center/facility/laboratory",
        "obtained/received/purchased/bought/supplied/provided ~2 by/from ~3 culture_collection/stock_center/stock_centre/repository/company/supplier/vendor/biobank ~6 mislabelled/mislabeled/WRONG/misidentified",
        "third_party/supplier/vendor/manufacturer/contractor/provider/agency/company ~4 acknowledged/admitted/confirmed/apologised/apologized ~3 SLIP",
        "mislabelled/mislabeled/swapped/mixed_up/confused/interchanged/exchanged/misassigned/switched ~2 by/at ~3 laboratory/company/facility/supplier/manufacturer/vendor/contractor/provider",
        "SLIP ~6 due/caused/attributable ~2 by/to ~3 agency/company/laboratory/contractor/supplier/provider/third_party/manufacturer/vendor",
        "SLIP/incorrect/incorrectly/wrong/faulty/mislabelled/mislabeled ~5 by/of/from/at ~3 third_party/company/companies/supplier/suppliers/vendor/manufacturer/contractor/technician/facility/provider/agency",
      ],
    },
    {
      code: "miscommunication-with-by-journal-publisher",
      says: ["miscommunication/misunderstanding/communication ~8 publisher/journal/editor/editors/editorial_office"],
      negative: true,
      not: /(?<!mis)communication(?! (?:error|problem|failure|breakdown|gap))(?<!lack of communication)/,
    },
    {
      code: "miscommunication-with-by-company-institution",
      says: [
        "miscommunication/misunderstanding/communication ~1 failure/error/breakdown/problem? ~8 institution/institutions/institute/university/company/sponsor/hospital/funder/ministry",
        "miscommunication/misunderstanding ~8 institution/institutions/university/company/sponsor/hospital",
      ],
    },
    {
      code: "miscommunication-with-by-third-party",
      says: [
        "miscommunication/misunderstanding/communication ~1 failure/error/breakdown/problem? ~8 third_party/provider/supplier/collaborators/collaborator/laboratory/translator/statistician/consultant/technician/printer/broker/agency/owner/team/vendor/contractor/registry",
      ],
      not: /\bresearch team'?s? (?:and|with) the (?:journal|editor)|(?<!mis)communication (?!(?:failure|error|breakdown|problem))/,
    },
    {
      code: "miscommunication-with-by-author",
      says: [
        "lack/breakdown/failure/absence of/in communication",
        "authors/author ~2 misunderstood/misinterpreted ~4 submission/process/policy/policies/request/instructions/procedure",
        "miscommunication/miscommunications/misunderstanding/misunderstandings ~1 between/among/with? ~2 authors/coauthors?",
        "communication error/problem/failure/breakdown/gap",
        "poor communication",
      ],
      notNear:
        /^misunderstandings? (?:of|about|regarding|over|concerning|as to) (?:\w+ ){0,3}(?:rules?|polic|guidelines?|requirements?|instructions?|ethic|conventions?|concept|process|procedure)/,
      not: /\b(?:publisher|journal|editors?|editorial office|institution|institute|university|company|agency|statistician|supplier|provider|collaborators?|vendor|translator|hospital|ministry|clinic|sponsor|departments?|offices?)\b/,
    },
    {
      code: "not-presented-at-conference",
      negative: true,
      not: /\b(?:data|results?|figures?|findings|analys[ei]s|evidence|tables?|information|methods)\b/,
      says: [
        "proceedings ~6 not presented",
        "not presented",
        "no/none/neither/nobody ~5 presented/attended/registered/present/attend/register ~5 conference/meeting/symposium/congress/workshop",
        "accepted but not presented",
        "failed/unable ~1 to? ~1 present/attend/register ~5 conference/meeting/symposium/congress/workshop",
        "not ~1 presented ~8 conference/meeting/symposium/congress/workshop",
        "not ~1 registered/register ~3 conference/meeting/symposium/congress/workshop",
        "not ~2 presented ~3 conference/meeting/symposium/congress/workshop",
        "no ~1 author/authors/speaker/presenter/one ~2 present/attended/appeared/attend/appear ~4 give/present/paper/talk/session/speak",
        "nonpresentation/nonattendance/nonappearance",
        "no show",
        "not ~2 attend/attended/present ~3 conference/meeting/symposium/congress/workshop",
      ],
    },
  ],
};

export const errorsByOthersExamples: readonly FactExample[] = [
  { text: "This article was [|published in error|].", gives: [{ code: "error-by-journal-publisher" }] },
  { text: "The paper was [|not presented|] at the conference.", gives: [{ code: "not-presented-at-conference" }] },
  {
    text: "Due to a production error, the article was published before final approval.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  {
    text: "Owing to an [|error on the part of the publisher|], the wrong version of the paper was published.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
];
