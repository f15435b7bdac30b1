import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const RAW =
  "(?:(?:raw|original|underlying|primary|source|uncropped|unprocessed|supporting|full|complete|individual|patient[- ]level|corresponding|requested|experimental|replicate|relevant|archived|high[- ]resolution|unedited) (?:[\\w,/-]+ ){0,4}(?:data|datasets?|images?|blots?|gels?|figures?|files?|records?|materials?|micrographs?|photographs?|documentation|evidence|notebooks?|films?|scans?|results|measurements|experiments)|(?:laborator(?:y|ies)|lab)(?:'s)? (?:note)?books?|lab records|data ?sets?|(?:tiff?|source|image) files|documentation|(?:study|patient|medical|experimental) (?:data|records)|(?:the |any )data (?:supporting|underlying|behind|used))";
const UNABLE =
  "(?:(?:was|were|are|is|has been|have been|been) (?:not|un)(?: been)? ?able to|(?:was|were|are|is|have been|has been) unable to|could not|cannot|can not|can no longer|could no longer|did not|do not|does not|failed to|fail to|has not|have not|had not|failure to|failing to|unable to|inability to|refus(?:ed|al) to|declin(?:ed|es) to|nor|or|unwilling to|not able to|without)";
const GIVE =
  "(?:provid(?:e|ed|ing)|suppl(?:y|ied|ying)|produc(?:e|ed|ing)|locat(?:e|ed|ing)|find|found|retriev(?:e|ed|ing)|recover(?:ed)?|submit(?:ted)?|sen[dt]|shar(?:e|ed)|present(?:ed)?|deliver(?:ed)?|obtain(?:ed)?|give[n]?|keep|kept|retain(?:ed)?|access|release|furnish(?:ed)?|preserve[d]?|offer(?:ed)?|have|make available|disclose[d]?)";

export const data: Group = {
  cues: [
    "raw",
    "original",
    "underlying",
    "primary",
    "source",
    "uncropped",
    "unprocessed",
    "supporting",
    "laborator",
    "lab ",
    "lab's",
    "documentation",
    "data",
    "notebook",
    "files",
    "entry",
    "entered",
    "counted",
    "transcri",
    "coded",
    "recorded",
    "reproduc",
    "replicat",
    "repeat",
    "confirm",
    "yield",
    "same ",
  ],
  wordings: [
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      pattern: new RegExp(`\\b${UNABLE} (?:[\\w,-]+ ){0,12}?${GIVE} (?:[^.;:]{0,70} )?${RAW}`, "i"),
      not: /\bwithout (?:\w+ ){0,2}(?:permission|consent)|(?:did|do|does) not (?:affect|change|alter)|could not be (?:verified|reproduced)/i,
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      pattern: new RegExp(
        `\\b${RAW}(?: [^.;:]{0,120})? (?:(?:is|are|was|were|be|been) (?:no longer|not|un)(?: (?:made|kept|been|longer|currently|yet))? ?(?:available|accessible|provided|supplied|retained|found|located|retrievable|kept|forthcoming|archived|recoverable|received|submitted|preserved|shared)|(?:is|are|was|were|been|be) (?:\\w+ )?(?:missing|lost|unavailable|destroyed|discarded|inaccessible|deleted|absent)|(?:could|can|can)(?: ?not| no longer) be (?:\\w+ )?(?:provided|located|found|retrieved|recovered|supplied|produced|obtained|accessed|traced|made available|presented|submitted|shared)|(?:has|have|had) not been (?:\\w+ )?(?:provided|made available|supplied|received|retained|kept|found|submitted|shared|located)|(?:no longer|did not) exist)`,
        "i",
      ),
      not: /(?:is|are|were|was) not (?:\w+ )?available in (?:the )?(?:main|print)/i,
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      pattern: new RegExp(
        `\\b(?:lack|absence|unavailability|loss|non-?availability|no availability|missing|lost|destruction|no access to|lacking) (?:of )?(?:(?:the|any|all|some|its|their|these|access to|of) )*${RAW}`,
        "i",
      ),
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      pattern: new RegExp(
        `\\b(?:(?:unresponsive|not respond(?:ed|ing)?|no (?:response|reply)|did not reply|failed to (?:respond|reply)) (?:[^.;:]{0,60} )?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|queries) (?:\\w+ ){0,3}(?:for|to (?:provide|supply|see)) (?:[\\w,-]+ ){0,4}${RAW}|no (?:[\\w-]+ ){0,2}(?:raw|original|underlying|primary|source|uncropped) (?:data|images?|files?|records?|blots?)|(?:asked|requested|invited) (?:[^.;:]{0,90} )?${RAW}[^.;:]{0,60}\\b(?:did not|have not|has not|failed to|without|no) (?:\\w+ )?(?:respon\\w+|repl\\w+|provide|suppl\\w+|answer)|when asked for (?:[^.;:]{0,60} )?no response)`,
        "i",
      ),
    },
    {
      code: "results-not-reproducible",
      negative: true,
      pattern:
        /\b(?:(?:could|can|did|do|does|was|were|are|is|has|have|had|been)(?: ?not| never|n't)|cannot|no longer|unable|inability|fail(?:s|ed|ure|ures|ing)?|nor|not able|impossible|difficult(?:y|ies)?|lack of|irre|non-?|neither [^.;:]{0,60}|without|attempts? to|efforts to|problems?)\s?(?:(?:been|be|able|in|with|to|of|the|successfully|independently|consistently|fully|reliably|have|or|others|subsequent|all|our) ){0,5}(?:reproduc(?:e|ed|ing|ible|ibility|tion)|replicat(?:e|ed|ing|ion|able)|repeat(?:ed|able|ing)?|recapitulat(?:e|ed))\b/i,
      not: /\b(?:images?|figures?|text|article|without permission|licen[cs]e)\b[^.;]{0,30}\breproduc|attempts? to (?:reproduce|replicate|repeat)[^.;]{0,120}\b(?:were successful|succeeded|confirmed)/i,
    },
    {
      code: "results-not-reproducible",
      pattern:
        /\b(?:not (?:be )?(?:\w+ )?reproduc(?:ed|ible)|(?:did|does|do|could|have|has|had) not (?:\w+ )?(?:confirm(?:ed)?|yield(?:ed)?|give[n]?) (?:\w+ ){0,2}(?:same |original |published |previous |reported |our |these |the )?(?:results?|findings?|observations?)|not been able to (?:obtain|achieve|observe|get) (?:the )?same (?:results?|findings?|effects?)|irreproducib(?:le|ility)|non-?reproducib(?:le|ility)|lack of reproducib(?:le|ility)|reproducibility (?:\w+ ){0,3}(?:could not|cannot|issues?|problems?|concerns?)|concerns? (?:about|regarding|over|with) (?:the )?reproducibility|(?:unable|not able|failed|could not) (?:\w+ ){0,3}(?:reproduce|replicate|repeat|recapitulate)\b|(?:reproduce|replicate|repeat) [^.;]{0,80}\b(?:were|was|have been|been|proved) (?:unsuccessful|without success|not successful)|(?:unable|not able|could not|failed)[^.;:]{0,140} (?:or|nor|and) (?:to )?(?:reproduce|replicate|repeat)\b|failed replications?|no longer (?:be )?(?:reproduced|reproducible))/i,
      negative: true,
    },
    {
      code: "error-in-data",
      pattern:
        /\b(?:(?:patients?|subjects?|participants?|cases?|samples?|values?|records?|observations?|studies) (?:[\w-]+ ){0,3}(?:counted twice|double[- ]counted|mis-?coded|entered (?:incorrectly|wrongly|twice)|incorrectly (?:entered|recorded|included|coded))|data (?:[\w-]+ ){0,3}(?:entered|recorded|transcribed|coded) (?:incorrectly|wrongly)|(?:data[- ]entry|transcription|data) (?:errors?|mistakes?))\b/i,
    },
    {
      code: "unreliable-data",
      pattern:
        /\b(?:artifactual|unreliability of (?:the |these )?(?:\w+ )?data|data integrity (?:\w+ ){0,4}(?:cannot|could not|compromised)|data [^.;]{0,40}cannot be (?:trusted|relied))/i,
      negative: true,
    },
    {
      code: "concerns-issues-about-data",
      pattern:
        /\b(?:(?:implausib|improbab|unlikel|statistically im)\w* [^.;:]{0,40}\bdata|data (?:integrity|availability)[^.;:]{0,20} (?:issues?|concerns?|problems?)|discrepancies between the availability of data|(?:integrity|validity|reliability|accuracy|veracity|authenticity|reproducibility) of (?:\w+ ){0,3}data (?:[\w-]+ ){0,8}(?:was|were|is|are|been|be) (?:\w+ )?(?:questioned|challenged|in question|in doubt))/i,
    },
  ],
};

export const dataExamples: readonly FactExample[] = [
  {
    text: "The first author admitted to having [|fabricated the data|] in Table 2.",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  {
    text: "An investigation by the University of Nordhaven concluded that the second author had falsified data.",
    gives: [
      { code: "misconduct-official-investigation-s-and-or-finding-s" },
      { code: "falsification-fabrication-of-data" },
    ],
  },
  { text: "The authors [|no longer have confidence in the data|].", gives: [{ code: "unreliable-data" }] },
  { text: "The [|data presented in this article are unreliable|].", gives: [{ code: "unreliable-data" }] },
  { text: "The editors have [|lost confidence in the integrity of the data|].", gives: [{ code: "unreliable-data" }] },
  {
    text: "We have been [|unable to reproduce|] the results shown in Figure 2.",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "The key experiments [|could not be replicated|] by members of our laboratory.",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "[|Attempts to repeat|] the experiments have been unsuccessful.",
    gives: [{ code: "results-not-reproducible" }],
  },
  { text: "The main finding is [|not reproducible|].", gives: [{ code: "results-not-reproducible" }] },
  {
    text: "Despite considerable effort, we have [|failed to replicate|] the original observations.",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "The authors [|could not provide the raw data|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The [|original blots are no longer available|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The authors [|did not supply the requested raw data files|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The authors were [|asked to provide an explanation and the original data but did not respond|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "In the [|absence of original data|], the concerns could not be resolved.",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The [|primary data for Figure 2 have been lost|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "[|Concerns have been raised about the reliability of the data|].",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  {
    text: "The editors have [|questions about the plausibility of the data|] in Table 1.",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  { text: "[|Inconsistencies were found in the data sets|].", gives: [{ code: "concerns-issues-about-data" }] },
  { text: "The validity of the [|data has been questioned|].", gives: [{ code: "concerns-issues-about-data" }] },
  { text: "Some of the [|data in Table 3 were incorrect|].", gives: [{ code: "error-in-data" }] },
  {
    text: "The authors discovered that [|patients had been miscoded|] and the data were entered incorrectly.",
    gives: [{ code: "error-in-data" }],
  },
  { text: "The [|values in Table 2 were wrong|].", gives: [{ code: "error-in-data" }] },
  {
    text: "The investigation revealed that the [|data had been manipulated|].",
    gives: [{ code: "manipulation-of-data" }],
  },
  {
    text: "The [|data in Table 1 are identical|] to those reported in an earlier paper by the same authors.",
    gives: [{ code: "duplication-of-data" }],
  },
  {
    text: "The same [|data were published|] in two articles. The [|results are therefore unreliable|].",
    gives: [{ code: "duplication-of-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The [|number of patients reported was incorrect|].", gives: [{ code: "error-in-data" }] },
  { text: "The [|wrong data set|] was used.", gives: [{ code: "error-in-data" }] },
  { text: "A [|data entry error|] was discovered.", gives: [{ code: "error-in-data" }] },
  { text: "Some [|patients were counted twice|].", gives: [{ code: "error-in-data" }] },
  { text: "The authors inadvertently included [|erroneous data|].", gives: [{ code: "error-in-data" }] },
  { text: "[|Table 1 contains errors|].", gives: [{ code: "error-in-data" }] },
  { text: "The [|doses given in the article were incorrect|].", gives: [{ code: "error-in-data" }] },
  { text: "It contains numerous [|data errors|].", gives: [{ code: "error-in-data" }] },
  { text: "The [|accession numbers listed were wrong|].", gives: [{ code: "error-in-data" }] },
  {
    text: "The editors noted [|anomalies in the reported data|] that could not be explained.",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  {
    text: "A reader pointed out that the [|data in Table 2 are implausible|].",
    gives: [{ code: "concerns-issues-about-data" }],
  },
  {
    text: "[|Doubts have been expressed about the authenticity of the data|], and the editors have [|lost confidence in the findings|].",
    gives: [{ code: "concerns-issues-about-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The authors [|were not able to produce the original records|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The [|original source files have not been made available|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "[|The data supporting the findings could not be located|].",
    gives: [{ code: "original-data-and-or-images-not-provided-and-or-not-available" }],
  },
  {
    text: "The [|data had been taken|] from another group without permission.",
    gives: [{ code: "plagiarism-of-data" }],
  },
  {
    text: "[|Data belonging to another research group were used|] without attribution.",
    gives: [{ code: "plagiarism-of-data" }],
  },
  { text: "The authors [|reused data|] from their earlier publication.", gives: [{ code: "duplication-of-data" }] },
  { text: "[|Duplicate data|] were reported in Table 2.", gives: [{ code: "duplication-of-data" }] },
  { text: "[|Identical spectra|] were shown for different compounds.", gives: [{ code: "duplication-of-data" }] },
  { text: "Table 2 was published with [|wrong values|].", gives: [{ code: "error-in-data" }] },
  {
    text: "The article was retracted due to a [|lack of reliability of the data|].",
    gives: [{ code: "unreliable-data" }],
  },
  { text: "The authors have found that some of the [|data are not reliable|].", gives: [{ code: "unreliable-data" }] },
  { text: "The [|data could not be verified|].", gives: [{ code: "unreliable-data" }] },
  {
    text: "We [|could not reproduce|] the results, and therefore we [|no longer believe in the conclusions|].",
    gives: [{ code: "results-not-reproducible" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "Subsequent experiments in our laboratory [|did not confirm the results|].",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "Repeated attempts by others [|have not yielded the same result|].",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "We have [|not been able to obtain the same findings|] using fresh samples.",
    gives: [{ code: "results-not-reproducible" }],
  },
  {
    text: "Because the underlying [|data were erroneous|], the [|results are invalid|].",
    gives: [{ code: "error-in-data" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "[|Data were selectively omitted and altered|].", gives: [{ code: "manipulation-of-data" }] },
  {
    text: "The authors have admitted that [|data had been invented|].",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  {
    text: "The study on which this paper is based did not take place and the [|data are fictitious|].",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  { text: "The integrity of the [|data is in question|].", gives: [{ code: "concerns-issues-about-data" }] },
  { text: "The editor had [|doubts about the data|].", gives: [{ code: "concerns-issues-about-data" }] },
];
