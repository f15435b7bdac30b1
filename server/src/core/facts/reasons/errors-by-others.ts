import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

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
        "OURS/editing/editor/system/processing/publication SLIP",
        "SLIP/incorrect/incorrectly/wrong/wrongly/omitted/HASTE/missing/introduced ~9 during/by/at/in/through ~1 OURS",
        "SLIP ~3 by ~1 journal/editors/editor/us",
        "SLIP on part of ~1 journal/publisher/editors/editor/OURS",
        "during/in ~1 OURS process/stage/phase? ~9 not/omitted/incorrect/incorrectly/wrong/wrongly/error/errors/mistake/HASTE/introduced/missing/lost/swapped/duplicated/transposed/changed/altered",
        "published/printed/released/posted/appeared/issued/accepted/uploaded in/by/due/through/because ~2 SLIP/accident",
        "published/printed/released/posted/issued/accepted HASTE",
        "published/printed/posted article/paper/manuscript in/by SLIP",
        "HASTE ~1 published/printed/released/posted/accepted",
        "early publication of",
        "published prior/before to? ~1 completion/acceptance/final/peer/corrections/revisions",
        "wrong version/file/manuscript ~4 BE ~1 published/printed/posted",
        "publisher/journal/we ~3 apologises/apologizes/regrets/apologise/apologize/regret ~2 our/its SLIP",
        "publisher/journal/editors/we ~1 HASTE ~1 published/printed/released/omitted/posted/used/included",
      ],
      not: /authors? (?:\w+ )?(?:inadvertently|erroneously|uploaded|submitted)|by the authors?|errors? (?:in|of|with) (?:the |this )?(?:publication|journal)\b(?! (?:process|office))/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "accidental/inadvertent/erroneous/mistaken duplication/duplicate/republication",
        "HASTE/SLIP ~8 twice/republished/duplicate/duplicated publication/version/copy?",
        "published ~2 twice ~8 SLIP/HASTE",
        "duplicate/duplicated publication/version/article ~8 SLIP/HASTE ~3 publisher/journal/editorial/production/technical/administrative",
        "published in duplicate",
        "appeared twice ~8 SLIP/HASTE",
        "published ~2 in two issues/volumes ~8 SLIP/HASTE",
      ],
      not: /authors? (?:\w+ )?(?:inadvertently|erroneously|mistakenly)|figures?|images?|panels?|data\b/,
    },
    {
      code: "error-by-third-party",
      says: [
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
      says: ["miscommunication/misunderstanding ~8 institution/institutions/university/company/sponsor/hospital"],
    },
    {
      code: "miscommunication-with-by-author",
      says: [
        "miscommunication/miscommunications/misunderstanding/misunderstandings ~1 between/among/with? ~2 authors/coauthors?",
        "communication error/problem/failure/breakdown/gap",
        "poor communication",
      ],
      not: /\b(?:publisher|journal|editors?|editorial office|institution|university|company)\b/,
    },
    {
      code: "not-presented-at-conference",
      negative: true,
      says: [
        "not ~2 presented ~3 conference/meeting/symposium/congress/workshop",
        "nonpresentation",
        "no show",
        "not ~2 attend/attended/present ~3 conference/meeting/symposium/congress/workshop",
      ],
    },
  ],
};

export const errorsByOthersExamples: readonly FactExample[] = [
  { text: "This article was [|published in error|].", gives: [{ code: "error-by-journal-publisher" }] },
  { text: "The paper was [|not presented at the conference|].", gives: [{ code: "not-presented-at-conference" }] },
  {
    text: "Due to a production error, the article was published before final approval.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
  {
    text: "Owing to an [|error on the part of the publisher|], the wrong version of the paper was published.",
    gives: [{ code: "error-by-journal-publisher" }],
  },
];
