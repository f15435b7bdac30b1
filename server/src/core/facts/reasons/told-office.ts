import type { Group } from "./rule.ts";

/** What went wrong in an office, and who took whom to mean what; and talks that nobody gave. */
export const toldOffice: Group = {
  classes: {
    PUTOUT:
      "printed published uploaded posted released issued retracted withdrawn sent named replaced taken used inserted put_online went_online",
    FILED: "pdf file files document article paper manuscript version draft",
    HOUSEHOLD:
      "journal publisher editors editor editorial_office office staff assistant(|s) press we typesetter(|s) printer(|s) production_office production_team secretariat",
    MESSAGE:
      "letter mail email message(|s) talk decision call comments remarks telephone_call request reply answer conversation invitation reminder",
    TOOK2:
      "taken took mistook mistaken misread misunderstood understood understand interpreted misinterpreted believed read thought supposed construed",
    MEANING:
      "rejection consent acceptance approval refusal declined rejected accepted permission commission withdrawal withdraw agreement invitation inquiry order request released wish",
    MIDDLEMAN:
      "agent go_between translator sponsor secretariat broker intermediary interpreter courier literary_agent collaborator contractor statistician",
    NOBODYCAME: "nobody no_one none neither not never",
    TURNUP:
      "came come turned_up showed_up showed appeared appear travelled traveled travel arrived arrive attend attended registered register speak spoke",
    GATHERING:
      "conference meeting congress symposium workshop lectern talk session poster podium proceedings colloquium stage",
  },
  wordings: [
    {
      code: "error-by-journal-publisher",
      negative: true,
      says: [
        "wrong/incorrect/mistaken ~1 FILED BE ~2 PUTOUT",
        "HOUSEHOLD/notice/retraction ~6 PUTOUT/withdrew/attached ~2 wrong/incorrect ~1 FILED",
        "HOUSEHOLD ~2 confused/confusing/mixed_up/interchanged ~4 manuscripts/papers/articles/files/submissions",
        "DRAFT/file/version ~14 sent to ~2 printer/printers/press ~4 instead/in_place/in_the_place",
        "DRAFT ~1 EDITION? ~14 taken/PUTOUT ~6 instead",
        "version/draft/pdf/text ~6 PUTOUT ~2 lacks/lacked/lacking ~3 changes/corrections/revisions/amendments",
        "PUTOUT ~4 before ~3 author/authors/editor/editors/board ~2 had? ~1 returned/taken/made/reached/given/checked/decided ~3 proof/proofs/licence/decision/corrections/form",
        "PUTOUT ~3 even_though/although/though ~4 decision/editor ~6 reject/decline/rejected/rejection",
        "still ~1 under revision/review/consideration ~8 PUTOUT",
        "PUTOUT ~3 while/although/though ~4 still ~1 under ~1 revision/review/consideration",
        "HOUSEHOLD ~2 BE ~1 at fault >for",
        "mistaken/erroneous/unwarranted/inadvertent ~1 retraction/withdrawal",
        "retracted/withdrawn in error/mistake",
        "retracted/withdrawn by/through mistake/oversight/accident",
        "mistakenly/wrongly/erroneously/inadvertently retracted/withdrawn",
        "retracted/withdrawn mistakenly/erroneously/inadvertently",
        "should not ~1 have been ~1 retracted/withdrawn",
        "omission/error/mistake/fault/slip ~2 happened/occurred/lies/lay/arose ~2 at/with/in ~3 typesetter/typesetters/printer/printers/publisher/publishers/office/press/us",
        "interchanged/exchanged/changed/mixed/confused/swapped/lost ~8 in/at/by ~2 office/press/printers/printer/typesetters/typesetter/production",
      ],
      not: /exchanged (?:letters|e-?mails|correspondence)|authors? (?:\w+ )?(?:uploaded|submitted|sent|supplied|provided|inadvertently|mistakenly|erroneously)|by the authors?|without (?:the )?(?:knowledge|consent)|decision (?:was )?changed/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "LAPSE/BYLAPSE/slip ~12 came/come/appeared/printed/issued/published ~1 out? ~8 and again/both ~1 in",
        "LAPSE/BYLAPSE ~6 ISSUED already ~1 in",
        "LAPSE/BYLAPSE/fault ~14 ISSUED ~1 in both ~3 number/issue/volume/numbers/issues",
        "sent to ~1 print/printer/press twice",
        "two/second numbers/dois/identifiers/number ~3 given/assigned/allotted ~4 same/one ~1 manuscript/article/paper",
        "inadvertent/accidental/unintended/unintentional ~1 repeat",
        "printer/printers/publisher/office/typesetter ~3 had/has? ~1 put/placed/inserted ~6 in both ~1 places/issues/slots",
        "printed/ran/run/carried/published ~4 article/paper/letter/it twice ~6 numbers/number/files/system/mistake/oversight",
      ],
      not: /figures?\b|images?\b|panels?\b|\bdata\b|tables?\b|authors? (?:\w+ )?(?:inadvertently|submitted|sent)/,
    },
    {
      code: "error-by-third-party",
      says: [
        "supplier/manufacturer/maker/vendor/company/collection/workshop/repository/laboratory/clinic ~4 admitted/admits/acknowledged/acknowledges/confirmed/confirms/conceded/accepted ~3 slip/mislabelling/mislabeling/false_labelling/confusion/mix_up/forgotten/forgot",
        "collection/repository/stock_centre/supplier/bank/manufacturer ~4 confirmed/admitted/informed/told ~4 wrong ~1 vial/strain/batch/tube/clone/antibody/lot ~2 BE ~1 sent/shipped/delivered/supplied",
        "workshop/technician/contractor/engineer/company/service ~8 forgotten/forgot/omitted/failed to ~1 set/calibrate/label/reset/zero/connect",
        "laboratory/company/facility/service ~10 reported/returned/sent/delivered ~4 values/results/data/samples ~2 of/from ~3 another/other/different/wrong ~1 hospital/patients/patient/customer/client/laboratory",
        "deposited ~6 under/with ~1 wrong/false/mistaken ~1 name/label/identity ~2 by ~1 others/another/depositor",
        "supplier/manufacturer/maker/clinic/laboratory/company ~4 taken/took/takes/accepts/accepted ~3 blame/responsibility ~2 for ~3 confusion/error/mistake/mix_up/mislabelling/mislabeling/slip",
      ],
      not: /\bauthors'? laboratory\b/,
    },
    {
      code: "miscommunication-with-by-author",
      negative: true,
      says: [
        "author/authors/he/she/i/writer/coauthors/others ~4 TOOK2 ~8 MESSAGE ~12 MEANING",
        "author/authors/he/she/i ~4 TOOK2 ~2 from ~5 MESSAGE that ~6 MEANING",
        "author/authors ~4 TOOK2 ~1 that ~1 our ~1 MESSAGE ~14 BE ~2 MEANING",
        "author/writer/he/she ~3 meant/intended ~3 MESSAGE ~4 only/alone",
      ],
      not: /(?:office|ministry|hospital|institute|university|service|school|department|agent|sponsor|translator|secretariat|company|registry|reviewers?|patients?|participants?|interviewees?|respondents?) (?:had |has )?(?:taken|took|mis\w+|understood|read|meant)|by which (?:it|he|she|they) meant|decision of|responsib|account|part in|decision to retract|retraction/,
    },
    {
      code: "miscommunication-with-by-journal-publisher",
      negative: true,
      says: [
        "MESSAGE ~10 never left ~2 office/desk/editors/journal",
        "MESSAGE ~6 not/never ~1 passed/forwarded/handed ~2 on? ~1 to ~4 production/editor/editors/office/typesetter/team",
        "MESSAGE ~4 put/filed/placed/laid ~1 with/under/in ~2 another/wrong/other ~1 file/folder",
        "office/journal/we/editors/staff ~2 TOOK2 ~6 MESSAGE/wish ~14 MEANING",
        "offices/editors/departments ~6 without ~1 knowing ~1 of ~2 each_other/one_another",
        "MESSAGE ~6 astray/overlooked/unread/spam ~3 at/in/by ~2 office/journal/editorial",
      ],
      not: /authors? (?:had |have )?(?:taken|took|misunderstood|understood)|seriously|decision of|decision to retract|read with|thought/,
    },
    {
      code: "miscommunication-with-by-company-institution",
      negative: true,
      says: [
        "hospital/university/institute/service/school/ministry/department/office/company ~3 TOOK2 ~4 MESSAGE ~2 for/as/to",
        "hospital/university/institute/ministry/company/school ~8 office/department ~6 told/said/sent/written/assured ~12 while/whereas/but/which ~8 meant/referred/intended",
        "hospital/university/institute/ministry/company/school ~10 said/told/written ~16 authors/author/he/she/they TOOK2 ~1 this/it/that ~1 to/as",
        "on ~1 understanding that ~12 which/that ~2 author/authors ~3 not ~2 told",
      ],
      not: /editorial office|\bour office|the journal's office|misconduct|fabricat|seriously/,
    },
    {
      code: "miscommunication-with-by-third-party",
      negative: true,
      says: [
        "MIDDLEMAN ~12 told/assured/informed/passed ~8 that ~8 MEANING ~3 when/whereas/while/but/although ~4 not/only",
        "MIDDLEMAN ~14 TOOK2/believed ~3 that ~2 should/could/might ~2 submit/publish/send",
        "MIDDLEMAN ~4 notice/MESSAGE ~10 went/sent ~3 to ~2 old/wrong/former ~1 address",
        "secretariat/society/organisers/agency ~3 passed ~3 us/journal/authors ~4 list ~14 misreading/mistake/error/wrongly",
      ],
    },
    {
      code: "not-presented-at-conference",
      negative: true,
      says: [
        "NOBODYCAME ~6 TURNUP ~8 GATHERING",
        "GATHERING ~18 NOBODYCAME ~4 TURNUP",
        "NOBODYCAME ~4 TURNUP ~6 present/give/deliver/read/defend ~1 work/it/paper/talk/them",
        "poster/talk/paper ~4 never/not ~1 hung/shown/displayed/mounted/delivered/given/held ~4",
        "presenter/speaker/speakers/presenters ~3 not/never ~1 TURNUP",
      ],
      only: /conference|meeting|congress|symposium|workshop|lectern|\btalk|session|poster|proceedings|colloquium|present|speaker/,
      not: /not (?:to )?appear(?:ed)? in (?:the )?(?:proceedings|paper|talk|published)|\b(?:errors?|mistakes?|data|figures?|results?|reasons?|committee|editors?|board|inquiry|panel|clinical trial|registry|concerns?)\b/,
    },
  ],
};
