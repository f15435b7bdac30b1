import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

const STUFF =
  "(?:strains?|plasmids?|vectors?|constructs?|antibod(?:y|ies)|reagents?|compounds?|samples?|specimens?|seeds?|primers?|mice|mouse lines?|isolates?|chemicals?|solutions?|catalysts?|batch(?:es)?|crystals?|species|animals?|sirnas?|cultures?|stocks?|mutants?|germplasms?|probes?|materials?|buffers?|media|viruses|virus|clones?|transgenic \\w+|ligands?|tubes?)";
const CELLS = "(?:cell[- ]?lines?|cells|cell cultures?|tissues?|xenografts?|organoids?|stem cells)";

export const materials: Group = {
  cues: [
    "contaminat",
    "misidentif",
    "mis-identif",
    "mixed",
    "mix-up",
    "mixup",
    "wrong",
    "incorrect",
    "mislabel",
    "carried",
    "contained",
    "different",
    "turned out",
    "sabotag",
    "impurit",
    "cell line",
    "strain",
    "not the",
    "and not",
    "mistak",
    "authentic",
    "mouse",
    "swap",
    "confus",
    "misassign",
    "instrument",
    "not of the",
    "mycoplasma",
    "stock",
    "virus",
    "cross-",
  ],
  wordings: [
    {
      code: "contamination-of-cell-lines-tissues",
      pattern: new RegExp(
        `\\b(?:contaminat(?:ed|ion|ing)|cross-?contaminat\\w+)[^.;:]{0,80}\\b${CELLS}|\\b${CELLS}[^.;:]{0,90}\\b(?:contaminat|cross-?contaminat|mycoplasma)\\w*|mycoplasma contamination`,
        "i",
      ),
    },
    {
      code: "contamination-of-materials",
      pattern: new RegExp(
        `\\b(?:contaminat(?:ed|ion)|impurit(?:y|ies)|impure)[^.;:]{0,60}\\b${STUFF}|\\b${STUFF}[^.;:]{0,80}\\b(?:contaminat\\w+|impure|impurit(?:y|ies))`,
        "i",
      ),
      not: new RegExp(CELLS, "i"),
    },
    {
      code: "contamination-of-materials",
      pattern:
        /\b(?:dna|pcr|rna|sample|laboratory|lab) contamination|contamination (?:in|during|from|by|with|of the)\b/i,
      not: new RegExp(`${CELLS}|environmental|soil|water contamination`, "i"),
    },
    {
      code: "error-in-cell-lines-tissues",
      pattern: new RegExp(
        `\\b(?:misidentif\\w+|mis-identif\\w+|wrong|incorrect|mislabel\\w+|mixed[- ]up|mix-?up|confus(?:ed|ion)|mistaken(?:ly)?|not authentic(?:ated)?|swapp\\w+)[^.;:]{0,50}\\b${CELLS}|\\b${CELLS}[^.;:]{0,100}\\b(?:misidentif\\w+|mis-identif\\w+|mislabel\\w+|mixed[- ]up|mix-?up|(?:is|was|were|are|be|to be) (?:actually|in fact|not|of a)|different (?:origin|genotype)|not (?:match|of))`,
        "i",
      ),
      not: /images?|figures?|data|blots?|contaminat/i,
    },
    {
      code: "error-in-materials",
      pattern: new RegExp(
        `\\b(?:misidentif\\w+|wrong|incorrect|mislabel\\w+|mixed[- ]up|mix-?up|mistaken(?:ly)?|swapp\\w+|confus(?:ed|ion)|concerns? about the (?:integrity|identity))[^.;:]{0,30}\\b${STUFF}|\\b${STUFF}\\b[^.;:]{0,100}\\b(?:misidentif\\w+|mislabel\\w+|mixed[- ]up|mix-?up|(?:is|was|were|are) (?:actually|in fact)|(?:is|was|were|are) not the (?:\\w+ )?(?:stated|described|reported|labell?ed|claimed)|not the (?:correct|intended|one|compound|strain|antibody|plasmid)|incorrectly (?:labell?ed|identified|genotyped)|(?:contained|carried|carries|harbou?red) (?:an? )?(?:\\w+ )?(?:unintended|unexpected|wrong|incorrect|additional|undetected|spontaneous|point)|stocks? (?:\\w+ )?(?:was|were) (?:incorrect|wrong)|did not carry|did not contain|wrong(?:ly)?)`,
        "i",
      ),
      not: new RegExp(`${CELLS}|images?|figures?|labell?ed in|panels?|sample size|legend|data\\b`, "i"),
    },
    {
      code: "error-in-materials",
      pattern:
        /\b(?:discovered|found|shown|turned out|realized|realised|revealed|known|established|became clear)\b[^.;:]{0,100}\b(?:is|was|were|are) (?:actually |in fact )?(?!also\b)[\p{L}][\p{L}. ]{3,50},? (?:and|rather than|instead of),? (?:not )?[^.;]{3,60}\bas (?:reported|stated|described|originally|published|we)/iu,
      not: /images?|figures?|panels?|allele|results?|data|table/i,
    },
    { code: "sabotage-of-materials-methods", pattern: /\bsabotag\w+/i },
  ],
};

export const materialsExamples: readonly FactExample[] = [
  { text: "The study contained serious [|methodological flaws|].", gives: [{ code: "error-in-methods" }] },
  { text: "The [|wrong protocol|] was used.", gives: [{ code: "error-in-methods" }] },
  { text: "There was an [|error in the experimental design|].", gives: [{ code: "error-in-methods" }] },
  { text: "[|Concerns were raised regarding the methodology|].", gives: [{ code: "concerns-issues-about-methods" }] },
  { text: "The [|antibody used in the study was mislabelled|].", gives: [{ code: "error-in-materials" }] },
  { text: "The [|mouse line used was not the intended|] knockout.", gives: [{ code: "error-in-materials" }] },
  {
    text: "We discovered that the [|plasmid we had used contained an unintended|] mutation.",
    gives: [{ code: "error-in-materials" }],
  },
  { text: "The [|sample was misidentified|].", gives: [{ code: "error-in-materials" }] },
  {
    text: "The [|cell line was contaminated|] with HeLa cells.",
    gives: [{ code: "contamination-of-cell-lines-tissues" }],
  },
  {
    text: "Short tandem repeat analysis showed that the [|cell lines were misidentified|].",
    gives: [{ code: "error-in-cell-lines-tissues" }],
  },
  {
    text: "The observed activity was due to [|contamination of the|] reagent.",
    gives: [{ code: "contamination-of-materials" }],
  },
  { text: "The [|inclusion criteria were applied incorrectly|].", gives: [{ code: "error-in-methods" }] },
  { text: "The randomisation procedure was [|not carried out as described|].", gives: [{ code: "error-in-methods" }] },
  { text: "The article was retracted because of [|flaws in study design|].", gives: [{ code: "error-in-methods" }] },
  {
    text: "The [|cells used turned out to be of a different origin|].",
    gives: [{ code: "error-in-cell-lines-tissues" }],
  },
  { text: "We used the [|wrong antibody|].", gives: [{ code: "error-in-materials" }] },
  {
    text: "The [|compound supplied was not the compound|] stated on the label.",
    gives: [{ code: "error-in-materials" }],
  },
  { text: "The [|samples had been contaminated|].", gives: [{ code: "contamination-of-materials" }] },
  { text: "The [|species studied was misidentified|].", gives: [{ code: "error-in-materials" }] },
  { text: "Sequencing showed that the [|virus stock used was incorrect|].", gives: [{ code: "error-in-materials" }] },
  { text: "The [|experiment was performed with an inadequate|] control.", gives: [{ code: "error-in-methods" }] },
  {
    text: "The sequences originated from [|laboratory contamination|].",
    gives: [{ code: "contamination-of-materials" }],
  },
];
