import { HELD } from "./image.ts";
import type { Group } from "./rule.ts";

/** What authors and others did with texts, names, approvals and reviews, as the story of an inquiry tells it. */
export const toldConduct: Group = {
  classes: {
    PERMIT: "permission consent approval authori(s|z)ation agreement leave",
    PASSAGE: "passage(|s) paragraph(|s) sentence(|s) text introduction discussion wording section(|s)",
    SOMEONE: "person(|s) researcher(|s) scientist(|s) colleague(|s) individual(|s) contributor(|s) people student(|s)",
    PAID: "fee(|s) payment(|s) honoraria salar(y|ies) consultanc(y|ies) grant(|s) funding royalties shares stock",
  },
  wordings: [
    {
      code: "falsification-fabrication-of-data",
      negative: true,
      says: [
        "repeats/replicates/experiments/patients/controls/animals/samples/interviews that/which did/do not exist",
        "answers/responses/replies/entries/scores/readings/records ~3 BE ~1 invented/fabricated/made_up/falsified",
        "survey/study/trial/experiment/experiments ~3 BE never ~1 carried/conducted/performed out?",
        "study/trial/experiments/experiment/survey/operations/procedure ~3 reported/described? ~1 had/have/has never ~1 taken/happened/existed/carried/conducted/performed place/out?",
        "filled/completed ~1 in/out? ~3 questionnaires/questionnaire/forms/form/surveys ~2 himself/herself/themselves",
        "measurements/experiments/analyses/tests/assays/interviews/spectrometry/sequencing/staining/blotting/microscopy ~8 BE not ~1 actually/fact/ever ~1 carried/conducted/performed/made/done/taken",
        "deliberately/intentionally/knowingly/consciously ~1 invented/fabricated/falsified/made ~4 results/data/interviews/measurements/values",
        "numbers/counts/values/cells ~8 BE ~1 falsified/fabricated/invented by",
        "had not ~1 done/performed/conducted/carried/run ~1 out? ~1 experiment/experiments/measurements/assays/operations/interviews/trial",
      ],
      not: /ethic|consent|approval|\bhad not (?:\w+ ){1,6}(?:further|additional|control|repeat\w*|himself|herself|themselves|ourselves|blind\w*|themsel)/,
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      says: [
        "committee/panel/board/commission/university/institute/inquiry/investigation ~10 conclusion/finding/verdict/view that ~12 misconduct/fraud/falsified/fabricated/dishonesty",
        "university/institution/institute ~6 completed/concluded/finished ~2 investigation/inquiry ~8 found/concluded/established ~8 misconduct/fraud/falsified/fabricated",
        "report ~1 states/stated/concludes/concluded/finds/found ~1 that ~3 author/authors/dr/professor ~6 fabricated/falsified/manipulated/invented/misconduct",
        "its/university/institution/committee report ~1 concluded/found/states/stated/establishes/established ~16 misconduct/fraud/deliberately/falsified/fabricated",
      ],
      not: /\b(?:no|not|without|did not|absence of) (?:any |find |a )*(?:\w+ ){0,3}(?:misconduct|fraud|evidence|findings? of)/,
    },
    {
      code: "falsification-fabrication-of-image",
      says: [
        "PICTURE ~8 BE ~1 deliberately/intentionally/knowingly ~1 reused/duplicated/relabelled/relabeled/altered/misrepresented/mislabelled/mislabeled",
        "PICTURE ~8 reused/duplicated/relabelled/relabeled deliberately/intentionally/knowingly",
      ],
      not: /\b(?:no|not|without)\b[^.;]{0,30}(?:deliberate|intentional|knowing)/,
      notBefore: HELD,
    },
    {
      code: "plagiarism-of-image",
      says: [
        "drawing/figure/photograph/illustration/map/image/picture ~5 BE by/from ~1 another/other/different ~1 author/authors/artist/publication/paper/article/book",
      ],
      not: /\b(?:own|same)\b/,
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      says: [
        "PASSAGE/passages ~10 BE from ~6 thesis/dissertation/book/report/article/paper/monograph of/by",
        "PASSAGE ~8 closely/strongly/strikingly? ~1 resemble/resembles/resembled ~3 text/those/that/passages ~2 of/in/from ~6 another/other/different",
        "without ~1 quotation marks ~8 PASSAGE",
        "PASSAGE ~8 without ~1 quotation marks",
        "PASSAGE ~6 from ~2 work/papers/articles/publications/reviews ~1 by/of ~1 other/another/different ~1 groups/authors/researchers",
        "introducción/discusión/introducción/texto ~8 reproduce/reproducen/copia/copian ~10 texto/textos/párrafos/artículo",
        "PASSAGE ~12 translated/translation ~4 without ~2 citation/attribution/acknowledgement/acknowledgment/reference",
      ],
      not: /\b(?:own|same authors?|authors' (?:previous|earlier|prior|other)|their (?:previous|earlier|prior|other)|figures?|images?)\b/,
    },
    {
      code: "plagiarism-of-in-article",
      says: [
        "work/article/paper/it ~1 plagiarises/plagiarizes ~4 work/article/paper/book/chapter/review",
        "copy of ~1 one/article/paper/chapter ~3 by ~1 other/another/different authors/author/researchers/group",
        "work/article/paper/manuscript ~4 BE ~4 extent/part/degree? ~2 copy of ~2 his/hers/theirs/another/earlier",
        "found/determined/determination/detected/detection/suspicion/instance/act/acts/case of/that? ~1 plagiarism",
        "observation ~12 reprise/reprises/copiée ~2 d",
      ],
      not: /software|seriously|\bno (?:evidence|sign|plagiarism)|text plagiarism/,
    },
    {
      code: "duplication-of-in-article",
      says: [
        "submitted ~8 while ~6 under/in consideration/review/press ~2 elsewhere/by/at/in/with",
        "under consideration/review elsewhere",
        "already/previously/earlier ~1 published by ~1 authors ~1 elsewhere",
        "while ~6 under consideration/review/evaluation ~2 by/at/in/with another/other/different",
        "almost/nearly/virtually/essentially/largely identical ~2 to ~2 article/paper ~8 same/authors",
      ],
      not: /not under|not been submitted|neither/,
    },
    {
      code: "plagiarism-of-in-article",
      says: ["work/material/content/part/parts/paper/article ~6 published ~2 before/previously/already/earlier by"],
      not: /by (?:the |these |this )?(?:same |first |second |last |senior |corresponding |some of )*(?:authors?|us|him|her|them|laborator|group)|\bown\b|(?:figure|image|panel|data|results)\b/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "duplication/duplicate/second/repeated/double ~1 publication/appearance/printing? ~3 resulted/due/caused/arose/result/occurred ~1 from/to/by/of/through ~4 error/mistake/oversight/mishap/fault ~6 publisher/journal/system/printer/editorial/production/office",
        "accidental/inadvertent/unintended/unintentional/erroneous duplication/duplicate/repetition of ~2 article/paper/item",
        "article/paper ~4 published/appeared/printed ~2 in ~2 two/successive/consecutive/both ~2 issues/volumes ~8 error/mistake/oversight",
      ],
      not: /figure|image|\bby the authors?/,
    },
    {
      code: "error-by-journal-publisher",
      negative: true,
      says: [
        "corrections/changes/revisions ~8 proof/proofs/stage/authors ~6 not ~1 implemented/made/incorporated/taken/entered/carried/included",
      ],
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "SLIP on our/editorial part",
        "included/placed/listed/published in ~1 proceedings/issue/volume/collection ~1 by ~1 mistake/error/oversight",
        "retraction/article/notice/correction ~3 made/issued/published/retracted in error/by_mistake",
        "article/paper ~3 BE ~1 confused/mistaken ~1 with/for ~1 another/other",
        "journal/publisher/we/editors ~2 apologises/apologizes/apologise/apologize/regrets/regret ~3 printing/editorial/production/typesetting/publishing error/errors/mistake/mistakes",
        "publisher/journal/editors/we ~1 apologises/apologizes/apologise/apologize/regrets/regret ~2 having? ~1 omitted/misplaced/misprinted/lost/printed/published",
        "apologise/apologises/apologize/apologizes ~6 our mistake/error/oversight ~2 caused?",
      ],
      not: /by the authors?|authors? (?:\w+ )?(?:apologi|regret)/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "signature/signatures ~8 forged/falsified/faked/forgery/forgeries",
        "SOMEONE/two/three/four/several/some ~4 named/listed/given as ~1 AUTHOR ~4 BE ~1 unaware/not ~1 aware/of/informed",
        "names/name of ~4 SOMEONE ~3 who ~2 never/not ~1 took/taken/participated/contributed/knew/involved",
        "names/name ~6 put/placed/entered/used ~6 without ~3 asked/consulted/informed",
        "names/name ~3 used ~10 without ~2 knowledge/consent/permission",
        "listed/named/included/given/added as ~1 AUTHOR ~1 without ~4 involved/involvement/participated/participating/contributed/contributing",
        "SOMEONE ~2 listed/named/given as ~1 AUTHOR ~2 knew nothing/not",
        "SOMEONE ~2 listed/named/given as ~1 AUTHOR ~12 names/name ~2 used ~14 without",
        "never/not ~1 agreed/consented/asked to ~1 be/being/become ~2 AUTHOR/named/listed",
      ],
      not: /\bits name\b|funders?|sponsors?|funding|review|referee|manipulat|not (?:involved|aware) (?:in|of) (?:the )?(?:misconduct|errors|problem)/,
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "AUTHOR ~6 neither/not ~1 seen/read/approved ~1 nor/or ~1 approved/seen/agreed/read",
        "they/he/she/AUTHOR ~2 had not ~1 seen/read ~2 manuscript/paper/article ~3 before/until/prior/published/submission",
        "they/he/she/AUTHOR ~10 did/had not ~1 consent/consented/agree/agreed ~2 to? ~1 submission",
        "AUTHOR ~3 no/never/not/without ~2 opportunity/chance to ~1 read/see/approve/review/check",
        "AUTHOR ~4 BE not ~2 shown/sent/given ~2 manuscript/paper/article/proofs",
        "failed/failing/failure/neglected/omitted to ~1 obtain/seek/secure/request/get ~2 LEAVE of/from ~3 AUTHOR",
        "without my/our LEAVE",
        "without ~1 LEAVE of ~12 one/some/all/any/other ~1 AUTHOR",
        "without ~1 LEAVE of ~10 AUTHOR",
      ],
      not: /(?:influenc|manipulat|misconduct|fabricat|falsif|committed)\w*[^.;]{0,90}without (?:the )?knowledge|names? (?:\w+ ){0,4}(?:without|had been|been)|their names|(?:added|listed|included|named) (?:as )?(?:[\w-]+ ){0,6}without/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      says: [
        "AUTHOR/authors/names ~2 added ~8 no/without ~1 explanation/reason/justification",
        "not ~1 all/everyone/everybody/those who ~1 contributed/worked ~6 credited/listed/named/included ~1 as? ~1 AUTHOR",
        "could/did not ~1 say/explain what ~3 contributed",
        "left off ~2 ROSTER/list/byline",
        "included/listed/named as ~1 AUTHOR ~3 although/though/despite/but ~3 not ~1 contribute/contributed/meet/qualify/fulfil",
        "unable/not ~3 agree ~6 names/order/authorship ~3",
        "not ~1 entitled to ~2 authorship/author",
        "dispute/disputes/disagreement/disagreements/conflict ~2 among/amongst/between ~3 AUTHOR",
        "dispute/disagreement ~6 who ~3 credited/author/authors/authorship",
        "SOMEONE/contributions/contribution/contributed ~10 not ~1 included/listed/named/mentioned ~2 in/among/as ~2 list/authors/author/byline",
        "institution/institute/university/hospital ~3 do/does/did not ~1 recognise/recognize/acknowledge ~3 AUTHOR ~6 staff/employee/employed/affiliated/member",
      ],
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      says: [
        "HOUSE ~12 they had not ~1 given/granted ~1 LEAVE for/to",
        "HOUSE ~8 had/has/did not ~1 consented/agreed/authorised/authorized/consent/agree ~2 to ~1 publication/publishing/release/use",
        "without ~2 LEAVE of/from ~3 HOUSE",
        "failed/failing/failure/neglected/omitted to ~1 obtain/seek/secure/request/get ~2 LEAVE of/from ~3 HOUSE",
        "HOUSE ~4 had/has not ~1 given/granted ~2 LEAVE ~6 published/publication/publish/data/use",
        "posted/published/submitted/released ~1 without ~2 LEAVE of/from ~3 HOUSE",
      ],
      not: /(?:hospital|university|institute) (?:physician|doctor|student)|ethic|review board|\birb\b|animal/,
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      says: [
        "not ~2 have/had/obtain/obtained ~2 PERMIT of/from ~2 owner/owners/holder/holders/custodian/custodians ~2 data/samples/material/collection",
        "failed/failing/failure/neglected/omitted to ~1 obtain/seek/secure/request/get ~2 PERMIT of/from ~3 owner/owners/holder/holders/custodian/investigator/colleague/collaborators/group",
        "PERMIT of/from ~4 to ~1 publish/use/release/report ~5 not ~1 obtained/given/granted/sought",
      ],
      not: /ethic|copyright|(?:co-?)authors? (?:was|were|had)|universit|institut|hospital|compan|employer|patient|ministry/,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "NOT ~12 evidence/proof/documentation/confirmation ~1 that ~4 approved/approval ~4 ethics/ethical/irb/board/committee",
        "claim/statement/assertion ~8 approved/approval ~5 ethics/ethical/board/review ~6 untrue/false/incorrect/wrong/unfounded",
        "committee/board ~6 never/not ~1 received/reviewed/seen/considered ~3 application/protocol/proposal/request",
        "approval/permit/permission number/reference ~8 ethics/animal/committee/board ~8 do/does/did not ~1 exist/correspond/match/belong",
      ],
      not: /reinstat/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "contained/contains/disclosed/discloses/revealed/reveals/included ~2 personal/identifying/identifiable/private ~1 data/information/details ~3 PERSON",
        "persons/people/patients/patient/family/relatives ~6 not ~1 asked ~2 consent/permission",
        "PERSON/family/patient/relatives ~12 never/not ~1 agreed/consented/given ~3 publication/published/publish",
        "PERSON/family/patient ~10 for which ~2 consent ~3 not ~1 sought/obtained/given",
      ],
      not: /author/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: ["NOT ~12 evidence/proof/documentation/confirmation ~1 that ~16 given/obtained/gave ~3 consent"],
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      says: ["approval/permission/clearance ~3 BE ~1 refused/denied/withheld/rejected"],
      only: /\b(?:ethic\w*|irb|iacuc|review board)\b/,
    },
    {
      code: "plagiarism-of-in-article",
      says: [
        "work/case/article/paper/study ~3 BE ~1 published before/previously/earlier/already by ~1 other/another/different ~1 authors/author/group/physicians/surgeons",
      ],
    },
    {
      code: "compromised-peer-review",
      says: [
        "reports/report/reviews/review ~1 of/by/from ~2 referees/referee/reviewers/reviewer ~8 written/supplied/provided/submitted by/from ~2 author/authors/themselves/himself/herself",
        "reports/reviews/report ~6 submitted/written/sent from/via ~2 accounts/addresses/account/address ~4 not",
        "reviewers/reviewer/referees ~3 email/emails/address/addresses/account/accounts ~4 BE ~2 not/false/fake/fictitious/invented ~1 real/genuine?",
      ],
      negative: true,
      not: /post-publication/,
    },
    {
      code: "concerns-issues-about-peer-review",
      says: [
        "published/accepted/appeared/posted before ~3 peer_review/review/refereeing ~3 completed/concluded/finished/ended/complete",
      ],
      not: /preprint/,
    },
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "undisclosed/undeclared/unreported ~1 ties/links/connection/connections/interest/interests/shareholding/payments ~2 to/with/between/in?",
        "PAID ~8 from ~4 company/sponsor/manufacturer/industry/firm ~5 not ~1 disclosed/declared/reported/mentioned/revealed",
        "ties/links/interests/interest/connection/connections/shareholding/involvement ~8 not ~2 made/disclosed/declared/reported/revealed/mentioned/stated ~1 known/clear?",
        "should ~1 have ~1 stated/disclosed/declared/mentioned ~5 consultant/employee/shareholder/adviser/advisor/paid/funded/employed",
        "received/receiving/hold/holds/held/holding ~3 PAID ~10 not ~2 disclosed/declared/reported/mentioned/revealed",
      ],
      not: /reviewer/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "protected by copyright ~6 no/not/without ~1 permission/licence/license/consent",
        "copyright ~10 not ~1 granted/given/obtained ~1 permission/licence/license/consent",
        "copyright ~6 no ~1 permission/licence/license ~3 obtained/sought/given/granted",
      ],
    },
    {
      code: "cites-retracted-work",
      says: [
        "includes/included/including/relies/relied/based/cites/cited ~6 trials/studies/trial/study/paper/article ~4 since/later/subsequently ~2 retracted",
      ],
    },
    {
      code: "error-by-third-party",
      says: [
        "error/mistake/problem/fault/mix_up ~1 arose/happened/occurred/originated ~8 company/laboratory/supplier/contractor/provider/facility/manufacturer",
        "error/mistake ~2 because ~4 company/supplier/contractor/provider",
      ],
      not: /publisher|typesett|printer/,
    },
    {
      code: "concerns-issues-about-referencing-attributions",
      negative: true,
      says: [
        "not ~2 cite/cited/reference/referenced/refer/acknowledge/acknowledged ~2 earlier/previous/prior/relevant/original ~1 work/works/studies/papers/publications/article/literature",
        "neglected/omitted/failed ~1 to? ~1 cite/citing/refer/reference ~2 earlier/previous/relevant/prior/important/original",
        "reference/references/citation ~4 BE ~1 omitted/missing/left ~2 from/out?",
        "reference/citation ~3 should ~1 instead? ~1 appear/be/read/have",
        "citations/references ~4 no bearing/relevance/relation/connection",
        "citations/references ~6 BE not ~1 relevant/related",
      ],
      not: /samples?\b|group/,
    },
    {
      code: "error-in-text",
      negative: true,
      says: [
        "name/surname/author ~4 should ~1 be/have ~2 spelled/spelt/written/given",
        "grant/award/project/contract/registration number ~8 should ~1 be/have/read",
        "word/sentence/line/paragraph ~2 BE ~1 missing/omitted ~2 in/from/at?",
        "title/heading/abstract/text/legend/caption/footnote ~5 contained/contains/had/has/containing ~3 error/errors/mistake/mistakes/typo",
        "word/words/term/phrase/symbol/abbreviation ~6 should ~1 be/read/have",
        "legend/legends/caption/captions/footnote/footnotes ~8 BE ~1 missing/omitted/lost/absent ~2 from?",
        "sentence/statement/paragraph/phrase ~8 BE ~1 worded/phrased/printed/written/given WRONG",
        "unit/units of ~5 should ~1 be/read/have ~4 instead/not/rather",
      ],
      not: /affiliation|names? of the patient/,
    },
    {
      code: "breach-of-policy-by-author",
      says: [
        "considered/regarded/judged/deemed/found ~6 breach/violation/infringement/contravention ~4 policy/policies/rules/guidelines/standards",
      ],
      not: /ethic(?:s|al) (?:standard|guideline)|publication ethics|\bno (?:breach|violation)/,
    },
  ],
};
