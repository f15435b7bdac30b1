import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const LOST = "original-data-and-or-images-not-provided-and-or-not-available";

export const data: Group = {
  classes: {
    UNABLE:
      "not never neither nor cannot couldn't didn't haven't hasn't unable fail(|s|ed|ing|ure) inability refus(ed|al|es|ing) declin(ed|es|ing) unwilling without",
    GIVE: "provid(e|ed|ing) suppl(y|ied|ying) produc(e|ed|ing) locat(e|ed|ing) find found retriev(e|ed|ing) recover(|ed|ing) submit(|ted|ting) sen(d|t|ding) shar(e|ed|ing) present(|ed|ing) deliver(|ed) obtain(|ed|ing) keep kept retain(|ed) access release(|d) furnish(|ed) preserve(|d) offer(|ed) have available disclose(|d) archived traced accessed",
    RAW: "raw original underlying primary source uncropped unprocessed supporting full complete unedited individual patient_level requested experimental replicate archived necessary",
    RECORD:
      "data dataset(|s) image(|s) blot(|s) gel(|s) figure(|s) file(|s) record(|s) material(|s) micrograph(|s) photograph(|s) documentation document(|s) evidence notebook(|s) film(|s) scan(|s) results measurements information",
    ANSWER: "respon(d|ded|se|ses) repl(y|ies|ied) answer(|ed) provid(e|ed) suppl(y|ied) forthcoming",
    AGAIN: "reproduc(e|ed|ing|ible) replicat(e|ed|ing|ion|able) repeat(|ed|able|ing) recapitulat(e|ed)",
  },
  made: [
    ["RAWDATA", "RAW ~3 RECORD"],
    ["RAWDATA", "data/datasets/dataset ~1 supporting/underlying/behind"],
    ["RAWDATA", "lab/laboratory/research note/books/notebooks/book/notebook/records"],
    ["RAWDATA", "dataset/datasets/documentation"],
    ["RAWDATA", "tif/tiff/image/source/data files/file"],
    ["RAWDATA", "patient/study/medical records/data"],
  ],
  wordings: [
    {
      code: LOST,
      negative: true,
      says: [
        "UNABLE ~5 GIVE ~6 RAWDATA/data",
        "UNABLE/longer ~3 have ~1 access ~3 RAWDATA/data",
        "RAWDATA ~9 UNABLE ~3 GIVE/accessible/exist/existed/retrievable/recoverable/received",
        "RAWDATA ~9 no longer ~2 GIVE/accessible/exist/exists/retrievable/recoverable",
        "RAWDATA ~8 BE ~1 lost/missing/unavailable/destroyed/discarded/inaccessible/deleted/absent/untraceable",
        "lack/absence/unavailability/loss/nonavailability/missing/lost/destruction/no ~3 RAWDATA",
        "unresponsive/no/not/failed/unanswered ~2 ANSWER? ~7 request/requests/inquiries/enquiries/queries ~4 RAWDATA",
        "request/requests/requested/asked/contacted ~8 RAWDATA ~9 not/without/no/failed/declined ~3 ANSWER/received/receive",
        "RAWDATA ~4 BE requested ~8 not/no/without ~3 ANSWER/receive/received",
        "asked/requested ~8 RAWDATA ~9 did/have/has/had not ~1 do/done/comply/complied/ANSWER so?",
      ],
      not: /without \w+ ?\w* ?(?:permission|consent)|(?:did|do|does) not (?:affect|change|alter)|permission to use|not find any|found no|evidence (?:of|that)|have access to the full/,
      notNear: /\bpermission\b/,
    },
    {
      code: "results-not-reproducible",
      negative: true,
      says: [
        "UNABLE ~5 AGAIN",
        "no longer ~3 AGAIN",
        "difficulty/difficulties/impossible/problems/lack ~3 AGAIN",
        "experiments/experiment/attempts/studies/work ~6 not ~1 confirm/confirmed ~3 RESULT",
        "nonreproducible/irreproducible/irreproducibility",
        "attempts/efforts/attempt/attempted ~4 AGAIN ~10 unsuccessful/failed/without/not success?",
        "attempts/efforts/attempt/attempted ~3 AGAIN ~10 fail/failed/unsuccessful",
        "reproducibility ~4 UNABLE/issues/concerns/problems/questioned/confirmed/doubt",
        "concerns/concern/questions/doubts ~3 reproducibility",
        "repeated/repeating/repeat ~10 UNABLE ~2 >confirm/observe/detect",
        "UNABLE ~16 or/nor/and to? ~1 AGAIN",
        "did/does/do/could/have/has/been not ~2 confirm/confirmed/yield/yielded/give/obtain/observe ~3 same/original/published/previous/reported/our/these/key ~2 RESULT",
        "UNABLE ~2 obtain/achieve/observe/get/confirm same/similar ~2 RESULT",
        "unsuccessful/failed ~2 replications/replication",
      ],
      not: /reproduced (?:without|with|from|under)|were successful|\bcould be (?:reproduced|replicated)/,
    },
    {
      code: "error-in-data",
      says: [
        "DATA ~8 not ~1 correspond ~3 compounds/compound/samples/sample/described",
        "patients/subjects/participants/cases/samples/values/records/observations/studies ~3 counted/double/miscoded twice/counted?",
        "DATA ~2 entered/recorded/transcribed/coded WRONG",
        "patients/subjects/participants/cases/values/data ~3 WRONG entered/recorded/included/coded/excluded/transcribed",
        "DATA/unit/units/dose ~6 BE ~1 given/stated/listed/printed as ~6 instead/rather",
        "data_entry/transcription/data error/errors/mistake/mistakes",
        "treatment/diagnosis/history/case/age ~6 patient ~4 BE ~1 WRONG",
        "DATA ~7 BE ~1 derived/obtained/measured/taken/calculated/collected from another/different/wrong",
        "DATA ~5 BE ~1 entered/counted/included/recorded twice",
        "DATA ~2 differ/differs/differed ~3 from ~3 final/actual/correct/true/original ~1 DATA/records",
      ],
    },
    {
      code: "duplication-of-data",
      says: [
        "contain/contains/contained/show/shows/showed ~1 repeating/repeated/repetitive/duplicated ~1 sections/features/regions/patterns/noise/values/segments/rows/entries",
        "plots/curves/spectra/values/data/traces ~8 BE same",
        "rows/values/entries/records/columns/digits/numbers ~6 repeat/repeated/repeating/duplicate/duplicates/identical ~2 rows/values/entries/records/columns/others/to?",
        "same ~2 patients/cohort/patient/participants/subjects/dataset/sample ~8 BE ~1 used/published/presented/reported ~2 in a? another/second/earlier/previous/different/two/both",
        "same ~1 data/dataset/values ~4 BE ~2 used/published/presented/reported",
      ],
    },
    { code: "unreliable-data", says: ["artifactual/artefactual", "data integrity ~3 CANNOT/compromised"] },
    {
      code: "concerns-issues-about-data",
      says: [
        "implausible/improbable/unlikely/impossible ~5 DATA",
        "DATA ~8 CANNOT/not/difficult ~2 reconciled/reconcile",
        "DATA ~6 not ~1 compatible/consistent with ~3 random/randomisation/randomization/allocation/each/table/text/figures/flow",
        "concerns/concern/questions/doubts ~12 integrity/validity/reliability/authenticity/accuracy/veracity of ~1 data",
        "data integrity/availability ~2 issues/concerns/problems",
        "discrepancy/discrepancies between availability ~1 data",
        "integrity/validity/reliability/accuracy/veracity/authenticity/reproducibility/provenance of ~2 DATA ~6 questioned/challenged/question/doubt/unclear/unresolved",
        "data/files/images ~6 not ~1 correspond/match/agree/tally/support ~3 published/reported/panels/figures/results/presented",
        "CONCERN about/over/regarding/with ~1 manner/way ~4 DATA",
        "implications for ~3 validity/integrity ~3 data",
      ],
    },
  ],
};

export const dataExamples: readonly FactExample[] = [
  {
    text: "The first author admitted to having [|fabricated the data|] in Table 2.",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  { text: "The authors [|no longer have confidence in the data|].", gives: [{ code: "unreliable-data" }] },
  {
    text: "We have been [|unable to reproduce|] the results shown in Figure 2.",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "[|Concerns have been raised about the reliability of the data|].",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  { text: "Some of the [|data in Table 3 were incorrect|].", gives: [{ code: "error-in-data" }] },
  {
    text: "The investigation revealed that the [|data had been manipulated|].",
    gives: [{ code: "manipulation-of-data" }],
  },
  {
    text: "The same [|data were published|] in two articles. The [|results are therefore unreliable|].",
    gives: [{ code: "duplication-of-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "[|Doubts have been expressed about the authenticity of the data|], and the editors have [|lost confidence in the findings|].",
    gives: [{ code: "concerns-issues-about-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The [|data had been taken|] from another group without permission.",
    gives: [{ code: "plagiarism-of-data" }],
  },
  {
    text: "Because the underlying [|data were erroneous|], the [|results are invalid|].",
    gives: [{ code: "error-in-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "An investigation by the University of Nordhaven concluded that the second author had falsified data.",
    gives: [
      { code: "misconduct-official-investigation-s-and-or-finding-s" },
      { code: "falsification-fabrication-of-data" },
    ],
  },
  {
    text: "The authors could not provide the raw data.",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The data in Table 1 are identical to those reported in an earlier paper by the same authors.",
    gives: [{ code: "duplication-of-data" }],
  },
  {
    text: "We could not reproduce the results, and therefore we no longer believe in the conclusions.",
    gives: [{ code: "results-not-reproducible" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The [|data presented in this article are unreliable|].", gives: [{ code: "unreliable-data" }] },
  {
    text: "The [|original blots are no longer available|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The editors have [|questions about the plausibility of the data|] in Table 1.",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  {
    text: "The authors discovered that [|patients had been miscoded|] and the data were entered incorrectly.",
    gives: [{ code: "error-in-data" }],
  },
  { text: "The authors [|reused data|] from their earlier publication.", gives: [{ code: "duplication-of-data" }] },
  { text: "[|Data were selectively omitted and altered|].", gives: [{ code: "manipulation-of-data" }] },
  {
    text: "The authors have admitted that [|data had been invented|].",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  {
    text: "The key experiments could not be replicated by members of our laboratory.",
    gives: [{ code: "results-not-reproducible" }],
  },
];
