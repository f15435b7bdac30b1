import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const materials: Group = {
  classes: {
    CELLS2:
      "cell_line(|s) cell_culture(|s) cells hepatocyte(|s) neuron(|s) keratinocyte(|s) fibroblast(|s) macrophage(|s) organoid(|s) lymphocyte(|s) monocyte(|s) astrocyte(|s) cardiomyocyte(|s) adipocyte(|s) chondrocyte(|s) osteoblast(|s) microglia splenocyte(|s) thymocyte(|s) spheroid(|s) xenograft(|s) tissue(|s) hela stem_cell(|s) cultures",
    STUFF:
      "reagent(|s) antibod(y|ies) strain(|s) plasmid(|s) vector(|s) construct(|s) primer(|s) sirna(|s) shrna(|s) compound(|s) mice mouse mouse_line(|s) specimen(|s) sample(|s) species seed(|s) chemical(|s) catalyst(|s) voucher isolate(|s) crystal(|s) batch(|es) stock(|s) water buffer(|s) solvent(|s) solution(|s) enzyme(|s) drug(|s) virus(|es) probe(|s) peptide(|s) instrument(|s)",
    SPOILED: "contaminat(ed|ion|ing) crosscontaminat(ed|ion) mycoplasma",
    CONFUSED:
      "misidentif(ied|ication) wrong(|ly) incorrect mislabel(ed|led|ling) mixed_up mix_up confus(ed|ion) mistaken(|ly) not_authentic(|ated) swapped",
  },
  wordings: [
    {
      code: "contamination-of-cell-lines-tissues",
      says: [
        "CELLS2/line/lines ~6 overgrown ~2 by/with",
        "overgrowth/overgrown ~2 by/with hela/CELLS2",
        "SPOILED ~5 CELLS2",
        "CELLS2/line/lines ~8 SPOILED",
        "mycoplasma contamination",
      ],
      not: /\b(?:tested|screened|checked|monitored) (?:\w+ )?for (?:\w+ )?(?:mycoplasma|contamin)(?!.*\b(?:positive|found to be|detected))/,
      notBefore: /\b(?:tested|screened|checked|negative|free|monitored) (?:\w+ )?(?:for|of|from) $/,
    },
    {
      code: "contamination-of-materials",
      says: [
        "contain/contains/containing ~1 traces/impurities",
        "due/attributable/owing to ~2 trace/traces/residual ~2 palladium/metal/copper/iron/nickel/solvent/endotoxin/impurity/impurities/rna/dna",
        "trace/residual ~1 metal/palladium/copper/nickel ~2 in",
        "genome/assembly/sequence/sequences/library/dna/STUFF ~5 contaminated ~1 with/by/from",
        "contaminated/contamination/impurity/impurities/impure ~4 STUFF",
        "STUFF ~6 contaminated/contamination/impure/impurity/impurities",
        "dna/pcr/rna/sample/laboratory contamination",
        "contained ~1 traces/impurities",
        "sample/samples/STUFF ~4 turned/found/proved/shown ~2 to contain ~3 solvent/impurities/impurity/residues/residue/traces/residual",
        "contaminant/contaminants",
        "contamination in/during/from/by/with/of",
      ],
      not: /\b(?:cell|lines?|tissue|environmental|soil|(?:river|ground|drinking|surface|waste) ?water)/,
    },
    {
      code: "error-in-cell-lines-tissues",
      says: [
        "line/lines/cells ~4 used? ~2 BE ~1 now known ~2 to? ~1 be/BE? ~2 of? ~1 melanoma/hela/murine/rat/mouse/human/different",
        "CELLS2/line/lines ~10 BE ~3 unknown/melanoma/murine/rat/mouse/human/hela/different/other origin",
        "line/lines/cells ~8 BE ~2 derivative/derivatives/subclone of",
        "line/lines/CELLS2 ~8 BE fact/actually",
        "identity/authenticity/origin of ~2 CELLS2/line/lines ~6 not/CANNOT/doubt/questionable/unverified",
        "CELLS2/line/lines ~3 CANNOT/not ~2 authenticated/verified",
        "misidentified/misidentification/problematic ~2 CELLS2/line/lines",
        "short_tandem_repeat/str/fingerprinting/profiling ~10 line/lines/cells ~8 not/different/hela",
        "CONFUSED ~3 CELLS2",
        "CELLS2 ~8 CONFUSED",
        "CELLS2 ~6 BE actually/fact/not/of",
        "CELLS2 ~6 different origin/genotype",
        "CELLS2 ~5 not match/of",
      ],
      not: /images?|figures?|data\b|blots?|contaminat|patient number|cells?, and (?:our|the) (?:conclusions?|results?)/,
    },
    {
      code: "error-in-materials",
      says: [
        "STUFF ~6 directed/raised ~1 against/to ~1 different/another/wrong ~2 protein/antigen/target/gene/epitope",
        "mice/mouse/strain/line/animals ~4 carried/carry/bore ~2 second/further ~1 unintended?",
        "carried/carries/harboured/harbored/contained ~4 unrecognised/unrecognized/unintended/second/additional/unknown/passenger ~2 mutation/insertion/deletion/allele",
        "primers/probe/probes/antibody/antibodies/sirna/shrna ~6 not for/against/to ~2 gene/protein/target",
        "inhibitor/antibody/antibodies/probe/primer/primers/compound/drug/reagent ~4 BE/not ~2 not? specific ~1 for/to",
        "batch/lot/drug/tablets/solution/stock ~3 contained ~1 no ~2 active/drug/ingredient/enzyme/compound",
        "STUFF ~8 shown/found/proved/turned ~4 different/another/wrong ~1 sequence/composition/structure/identity/genotype/strain/compound/isoform",
        "STUFF ~5 carry/carries/carried/carrying/harbour/harbor/harbouring/harboring/bear/bears ~3 mutation/insertion/deletion/allele/transgene/polymorphism",
        "STUFF labelled/labeled/called/designated/described ~4 BE ~1 fact/actually/instead",
        "STUFF ~3 BE out of frame",
        "insert/sequence/construct ~2 BE out of frame",
        "STUFF ~6 recognise/recognises/recognize/recognizes/binds/detects/detected ~2 different/other/another/wrong",
        "STUFF ~8 BE not what/of/those/that/one",
        "STUFF ~4 would not work/amplify/bind/recognise/recognize",
        "STUFF/stock/line ~8 carries/carried/contains/contained/harbours/harbors/harboured/harbored ~5 insertion/mutation/deletion/transgene/allele/plasmid/duplication",
        "STUFF/isolate/specimen ~6 BE ~1 later/subsequently/actually/since? found/shown/identified ~2 as/BE ~4 not",
        "identity/purity/composition of ~3 STUFF ~6 not/CANNOT/doubt/incorrect",
        "CONFUSED ~2 STUFF",
        "concerns about integrity/identity ~1 STUFF",
        "STUFF ~7 misidentified/mislabelled/mislabeled/mixed/mix/wrong up?",
        "STUFF ~5 BE not ~1 stated/described/reported/labelled/labeled/claimed/correct/intended/one/compound/strain/antibody",
        "stock/strain/antibody/compound/plasmid/virus/probe ~3 BE ~1 incorrect/wrong",
        "STUFF ~5 BE actually/fact",
        "STUFF ~5 incorrectly labelled/labeled/identified/genotyped",
        "STUFF ~5 contained/carried/carries/harboured/harbored ~1 unintended/unexpected/additional/undetected/spontaneous/point",
        "STUFF ~4 did not carry/contain/express/recognise/recognize",
      ],
      notBefore: /\b(?:name|number|formula|dilution|concentration|dose|structure) of (?:the )?$/,
      notNear: /\b(?:sample|tube|strain|vial|specimen|plasmid)s? (?:labels?|names?|numbers?|codes?|ids?)\b/,
      not: /stored at|kept at|incubated|(?:designed|labell?ed|directed|raised|tested) (?:against|with|for) the wrong|formulated|\bcells?\b|cell lines?|images?|figures?|labell?ed in|panels?|sample size|legend|data\b|(?:conclusion|claim|finding) that|dilution|catalog|wrong dos/,
    },
    {
      code: "error-in-materials",
      says: [
        "discovered/found/shown/turned/realised/realized/revealed/established/clear ~8 BE ~4 and/rather/instead ~1 not/than/of ~4 as reported/stated/described/published/we",
      ],
      not: /images?|figures?|panels?|allele|results?|data|table/,
    },
    {
      code: "sabotage-of-materials-methods",
      says: [
        "colleague/coworker/someone/student/technician/person ~6 tampered/tampering with",
        "sabotage/sabotaged/sabotaging",
        "deliberate/intentional/malicious ~1 interference/tampering/damage",
        "deliberately/intentionally/intentional/deliberate/malicious/maliciously ~2 contaminated/contamination/addition/added/adding/spoiled/spoilt/destroyed/destruction/adulterated/poisoned/swapped/damaged ~6 culture/cultures/plates/medium/media/samples/cells/STUFF",
        "samples/cultures/plates/experiments/animals/reagents/STUFF ~8 tampered with ~1 by",
        "tampered/tampering with ~1 samples/experiments/cultures/reagents/animals/specimens/STUFF ~4 colleague/coworker/another/others/someone",
      ],
    },
  ],
};

export const materialsExamples: readonly FactExample[] = [
  { text: "The study contained serious [|methodological flaws|].", gives: [{ code: "error-in-methods" }] },
  { text: "[|Concerns were raised regarding the methodology|].", gives: [{ code: "concerns-issues-about-methods" }] },
  { text: "The [|antibody used in the study was mislabelled|].", gives: [{ code: "error-in-materials" }] },
  {
    text: "Short tandem repeat analysis showed that the [|cell lines were misidentified|].",
    gives: [{ code: "error-in-cell-lines-tissues" }],
  },
  { text: "The cell line was contaminated with HeLa cells.", gives: [{ code: "contamination-of-cell-lines-tissues" }] },
  {
    text: "The observed activity was due to contamination of the reagent.",
    gives: [{ code: "contamination-of-materials" }],
  },
  { text: "The [|wrong protocol|] was used.", gives: [{ code: "error-in-methods" }] },
  { text: "The [|mouse line used was not the intended|] knockout.", gives: [{ code: "error-in-materials" }] },
  { text: "The [|samples had been contaminated|].", gives: [{ code: "contamination-of-materials" }] },
  { text: "The cells used turned out to be of a different origin.", gives: [{ code: "error-in-cell-lines-tissues" }] },
  { text: "There was an [|error in the experimental design|].", gives: [{ code: "error-in-methods" }] },
  {
    text: "We discovered that the plasmid we had used [|contained an unintended mutation|].",
    gives: [{ code: "error-in-materials" }],
  },
];
