import type { Group } from "./rule.ts";

/** What is said in so few and so plain words that the rest of the sentence cannot speak against it. */
export const plain: Group = {
  classes: {
    MISPRINTED: "incorrect(|ly) wrong(|ly) erroneous(|ly) inaccurate(|ly) mistaken incomplete(|ly) outdated in_error",
    LISTEDAS: "listed named included added",
    MISGIVEN: "appear(|s|ed) given listed shown stated printed indicated published presented written",
  },
  wordings: [
    {
      code: "concerns-issues-about-authorship-affiliation",
      sure: true,
      says: [
        "affiliation/affiliations ~8 MISGIVEN ~1 MISPRINTED",
        "affiliation/affiliations ~8 BE ~1 MISPRINTED ~1 MISGIVEN?",
        "affiliation/affiliations ~6 should/must ~1 be/read/have",
        "institution/institute/workplace/employer of ~5 BE ~1 MISPRINTED ~1 MISGIVEN?",
        "correct affiliation/affiliations ~5 is/are/reads/read/should",
        "department/institution/institute of ~4 AUTHOR ~1 BE ~1 MISPRINTED ~1 MISGIVEN?",
        "as correct ~2 institution/affiliation/institute/address",
        "WRONG ~1 institution/institute/department ~2 given/listed/assigned/attributed ~2 for/to/by",
      ],
      notBefore: /\bnames? of (?:the |an? )?$/,
      not: /false affiliation|\bethic|review board|recruit|patients|confirm|verif/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      sure: true,
      says: [
        "he/she/dr/professor/prof/AUTHOR ~5 did/had/has not ~1 participate/participated/collaborate/collaborated in ~3 work/study/research/paper/article/project/preparation",
        "he/she/dr/professor/prof/AUTHOR ~5 did/had/has not ~1 take/taken part in ~3 work/study/research/paper/article/project/preparation",
        "who ~1 BE not ~1 included/listed/named/credited/mentioned ~1 as/among ~2 AUTHOR",
      ],
      not: /patients|participants|volunteers|interview|misconduct|\bname|fabricat|falsif|investigat|inquiry|review of|misrepresent/,
    },
    {
      code: "error-in-text",
      sure: true,
      says: [
        "AUTHOR ~1 name/names/surname/surnames ~4 should ~2 read/spelled/spelt/written",
        "name/names/surname/surnames of ~4 AUTHOR ~8 should ~2 be/read/spelled/spelt/written",
        "AUTHOR ~1 name/names/surname/surnames ~3 MISGIVEN ~1 MISPRINTED",
        "correct ~1 spelling of ~6 name/names/surname ~2 is/are",
        "name of ~6 BE ~2 misspelled/misspelt/mistyped ~1 as?",
      ],
      not: /(?:added|removed|deleted|included|omitted|replaced|listed) (?:to|from|as|in|among|by)/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      sure: true,
      says: [
        "LISTEDAS ~6 without ~3 knowledge",
        "LISTEDAS ~8 without ~1 being/having ~2 asked/informed/consulted/told/notified",
        "LISTEDAS ~6 without ~1 asking/informing/consulting/telling/notifying ~1 them/him/her",
        "did/had not ~1 know/known ~4 he/she/they/name/names ~3 LISTEDAS",
        "not ~2 aware/informed/told ~3 being/name/names/he/she/they ~3 LISTEDAS",
        "without ~1 asking/informing/consulting ~1 them/him/her ~8 LISTEDAS",
      ],
      only: /\b(?:co-?)?authors?\b|author list|byline/,
      not: /\b(?:notes|data|samples|photographs?|results|figures?)\b|\bused\b|forged|signature|reviewer|acknowledg|\bused his|\bpart in|role in|\bfalse/,
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      sure: true,
      says: [
        "BE not/never ~1 aware/informed/told of/about ~2 submission/publication of ~2 article/paper/manuscript",
        "BE unaware of ~2 submission of ~2 article/paper/manuscript",
      ],
      only: /\b(?:he|she|(?:co-?)?authors?|dr|prof|professor)\b/,
      notNear: /\b(?:earlier|previous|duplicate|another|second|prior|similar|overlapping)\b/,
    },
    {
      code: "concerns-issues-about-article",
      negative: true,
      sure: true,
      says: [
        "CANNOT ~2 vouch ~1 for ~3 integrity/reliability/validity ~4 article/paper/publication",
        "integrity/soundness of ~3 work/article/paper/publication/manuscript ~1 CANNOT ~1 be ~1 guaranteed/assured/ensured/confirmed/vouched",
        "CANNOT ~1 guarantee/ensure/assure/confirm ~3 integrity/soundness of ~3 work/article/paper/publication/manuscript",
      ],
      not: /(?:reliability|validity|integrity) of (?:the |its |their |these |reported )*(?:data|results|findings|conclusions|images|figures|review|peer)/,
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      sure: true,
      says: [
        "without ~3 permission/consent/approval/authorisation/authorization/agreement ~1 of/from/by ~2 department/hospital/clinic/institute/university/institution/faculty/company/ministry/employer",
        "department/hospital/clinic/institute/university/institution/faculty/company/ministry/employer ~10 had/has/have/did not ~1 given/give/granted/grant ~3 permission/consent/approval/authorisation/authorization/agreement",
        "department/hospital/clinic/institute/university/institution/faculty/company/ministry/employer ~10 had/has/have/did not ~1 authorised/authorized/permitted/allowed/authorise/authorize/permit/allow ~4 use/publication/publish/published/release/disclosure",
      ],
      not: /ethic|review board|\birb\b|patients? (?:had|did|consent)|informed consent|copyright|retract|\bname\b|affiliat|head of|co-?author/,
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      sure: true,
      says: [
        "received/supplied/provided/furnished/available/submitted/sent ~1 for ~5 but not ~1 for",
        "received/supplied/provided/furnished/submitted/sent only for/in",
        "only for ~6 received/supplied/provided/furnished/submitted",
      ],
      only: /\b(?:original|raw|source|uncropped|unprocessed|full)\b[^.;]*\b(?:data|files?|images?|blots?|films?|scans?|records?|gels?|micrographs?)\b|\b(?:films?|scans?|autoradiograph\w*|notebooks?)\b/,
      not: /consent|ethic|approv|permission|explanation/,
    },
    {
      code: "breach-of-policy-by-author",
      sure: true,
      says: [
        "violation/breach/infringement/contravention of ~2 our/journal/journals/publisher/publishers/society/conference ~2 policy/policies/rules/guidelines/regulations/standards",
        "violates/violated/breaches/breached/contravenes/contravened/infringes/infringed ~2 our/journal/journals/publisher/publishers/society/conference ~2 policy/policies/rules/guidelines/regulations/standards",
        "violation/breach/infringement/contravention of ~3 policy/policies/rules/guidelines/regulations/standards of ~3 journal/publisher/society/conference",
        "against/contrary ~1 to? ~3 policy/policies/rules/guidelines/regulations/standards of ~2 journal/publisher/society/conference/house",
        "against/contrary ~1 to? ~2 our/journal/journals/publisher/publishers ~2 policy/policies/rules/guidelines/regulations",
      ],
      not: /ethical standards|\b(?:no|not|any|alleged|possible|potential|suspected|whether|if) (?:\w+ ){0,3}(?:violation|breach|violates?|breached|infringement|contrary|against)|seriously|reserves? the right|reviewer|editor (?:had|has|violated|breached)/,
    },
    {
      code: "duplication-of-data",
      sure: true,
      says: [
        "dot_plot/dot_plots/plot/plots/histogram/histograms/trace/traces/curve/curves/spectrum/spectra/recording/recordings/cytogram/cytograms/scatterplots ~10 derive/derives/derived/come/comes/came/originate/originates/originated/stem/stems/stemmed/generated/made/plotted/taken/obtained from ~3 same ~3 file/dataset/data/recording/measurement/experiment/sample/source",
        "same ~1 dot_plot/dot_plots/plot/plots/histogram/histograms/trace/traces/curve/spectrum/spectra/recording ~1 BE ~2 shown/used/presented/included/printed ~3 twice/both/two",
      ],
      not: /should be|no evidence|another (?:group|author)|other authors/,
    },
    {
      code: "duplication-of-text",
      says: [
        "portions/parts/passages/amounts/sections/amount/part/portion of ~1 text ~12 published/appeared/printed previously/already/before/earlier",
        "portions/parts/passages/amounts/sections/amount/part/portion of ~1 text ~12 previously/already/earlier published/appeared/printed",
      ],
    },
    {
      code: "plagiarism-of-text",
      sure: true,
      says: [
        "introduction/discussion/sections/section/paragraphs/passages/text/parts ~8 BE ~2 translation/translations of ~4 article/paper/book/thesis/chapter/review ~6 by/of/from ~1 other/another/different",
      ],
      not: /\bown\b|same authors/,
    },
    {
      code: "error-in-analyses",
      negative: true,
      sure: true,
      says: [
        "t_test/u_test/f_test/chi_square_test/rank_test/exact_test/statistical_test/statistical_tests/test ~8 BE ~1 improper/inappropriate/wrong/incorrect/unsuitable/inadequate for ~2 data/design/sample/samples/distribution",
        "t_test/u_test/f_test/chi_square_test/rank_test/exact_test/statistical_test/statistical_tests ~8 not ~1 suitable/appropriate/adequate/correct/valid/applicable",
        "t_test/u_test/f_test/chi_square_test/rank_test/exact_test/statistical_test ~6 used/applied/performed ~1 WRONG",
      ],
    },
    {
      code: "results-not-reproducible",
      negative: true,
      sure: true,
      says: [
        "other/another/independent/different/several ~1 groups/laboratories/group/laboratory/labs/researchers/investigators/teams ~8 CANNOT ~1 confirm/repeat/reproduce/replicate/obtain ~3 result/results/finding/findings/observation/observations/data/effect/experiments/work",
      ],
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      sure: true,
      says: [
        "results/result/findings/conclusions/conclusion/claims/claim ~8 BE no more ~1 SOLID",
        "results/result/findings/conclusions/conclusion/claims/claim ~4 do/does no more hold",
      ],
    },
    {
      code: "error-in-data",
      sure: true,
      says: ["unit/units ~6 table/tables ~3 should/must ~2 be/read"],
    },
    {
      code: "duplication-of-in-article",
      says: ["sent/offered/given ~4 same time/moment to ~2 two/several/different/three/another/other journals/journal"],
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "put_online/posted_online/published_online/went_online/put_on_line/appeared_online ~1 before ~1 it/they/article/paper/manuscript had/was/were/has ~2 accepted/approved/reviewed/checked",
      ],
    },
    {
      code: "concerns-issues-about-image",
      sure: true,
      says: [
        "PICTURE/band/bands/blot/blots/lanes/lane ~14 unusual/unusually ~1 similar/similarity/similarities",
        "unusual/unusually ~1 similar/similarity/similarities ~6 PICTURE/band/bands/blot/blots/lanes/lane",
      ],
    },
    {
      code: "concerns-issues-about-data",
      says: [
        "concerns/concern/questions/doubts/issues ~16 and/or about/regarding/over/concerning/with ~2 data/values/numbers",
        "concerns/concern/questions/doubts/issues about/regarding/over/concerning/with ~2 quantification/quantifications/densitometry",
      ],
      not: /availab|data (?:polic|sharing)|answered|peer[- ]?review|no (?:concerns?|questions?|doubts?)/,
    },
    {
      code: "error-in-analyses",
      says: [
        "background/factor/correction/contribution/offset/normalisation/normalization ~3 BE ~1 subtracted/applied/added/multiplied/counted twice",
        "fits/fit/fitting/fittings/regression/regressions/simulation/simulations ~6 BE ~1 performed/done/made/run/carried ~1 with/using ~2 wrong/incorrect",
      ],
      notNear: /twice (?:an?|per|each|every|daily|weekly)\b/,
    },
    {
      code: "error-in-materials",
      says: [
        "plasmid/construct/vector/clone/cdna/strain ~2 from/with/in/by which ~14 carries/carried/contains/contained/has/had/harbours/harbors/harboured/harbored ~3 mutation/deletion/insertion/frameshift",
      ],
    },
    {
      code: "error-in-image",
      sure: true,
      says: [
        "drawn/depicted/shown/placed/attached ~1 at/in/on/to ~2 wrong/incorrect ~1 position/place/atom/orientation/side/carbon ~5 scheme/schemes/figure/figures/fig/structure/structures/formula",
        "scheme/schemes/figure/figures/fig/structure/structures ~10 drawn/depicted/shown/placed/attached ~1 at/in/on/to ~2 wrong/incorrect ~1 position/place/atom/orientation/side/carbon",
      ],
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      says: [
        "institutional/university/formal/official ~1 review/inquiry/enquiry/investigation/audit/committee ~12 FOUND ~24 manipulated/falsified/fabricated/invented",
        "investigation/inquiry/enquiry/review ~1 commissioned/conducted/undertaken/performed/made/carried ~1 out? by/at ~6 university/institute/institution/hospital/college ~8 FOUND ~12 altered/manipulated/falsified/fabricated/invented",
        "investigation/inquiry/enquiry ~1 found/concluded/determined/established that ~12 falsified/fabricated/invented by ~4 AUTHOR",
      ],
      not: /\b(?:no|not|without)\b[^.;]{0,60}(?:manipulat|falsif|fabricat|misconduct|invent)|peer[- ]?review|reviewers?\b|publisher|editor|journal (?:found|conclu|determin)/,
    },
    {
      code: "misconduct-by-author",
      sure: true,
      says: [
        "qualified/qualifies/classified/classifies/considered/considers/regarded/regards/judged/deemed/rated ~1 this/it/these/that ~2 as/to/a? ~2 research_misconduct/scientific_misconduct/academic_misconduct/misconduct",
      ],
      not: /\b(?:no|not|neither|never)\b/,
    },
  ],
};
