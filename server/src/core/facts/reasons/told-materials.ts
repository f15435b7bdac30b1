import type { Group } from "./rule.ts";

/** A sentence in which nothing is said to have come to light, or to be wrong. */
const NO_NEWS =
  /^(?!.*\b(?:found|discover|reveal|show(?:n|ed)|turn(?:s|ed)? out|reali[sz]e|learn|aware|inform|notic|instead|in fact|actual|error|mistake|wrong|incorrect|unfortunately|since|subsequent|later|recent|retract|withdr|because|due|now know|determined|contrary|rather|report|attention|un(?:intend|expect|know|detect|recogni)|second|additional|erroneous|inadvertent|problem))/;

/** What was wrong with what was worked on and how, as it is told: what a thing turned out to be, held, lacked, or was not. */
export const toldMaterials: Group = {
  classes: {
    GOODS:
      "STUFF extract(|s) preparation(|s) powder(|s) supplement(|s) diet(|s) chow feed kit(|s) syringe(|s) tablet(|s) capsule(|s) vial(|s) ampoule(|s) stimul(i|us) oligonucleotide(|s) morpholino(|s) sgrna(|s) grna(|s) guide_rna(|s) clone(|s) insert animal(|s) rat(|s) fl(y|ies) zebrafish fish embryo(|s) plant(|s) seedling(|s) mutant(|s) bacteri(a|um) fung(us|i) mineral(|s) ligand(|s) polymer nanoparticle(|s) powders lot(|s) tracer serum sera inhibitor(|s) placebo siren fly_line(|s) fly_stock(|s) mouse_strain(|s) transgenic(|s) knockout(|s) precursor(|s) complex(|es) standard_solution(|s) diluent pellet(|s) lens(|es) electrode(|s) laser filter(|s) saline herb(|s) root(|s) leaf leaves taxon taxa questionnaire(|s) battery test_battery tubing medium media gas(|es)",
    PROVED:
      "proved proven found shown turned_out determined discovered revealed confirmed established known demonstrated recogni(s|z)ed realised realized",
    DIVERSE:
      "different another other wrong mixture incorrect mislabel(l|)ed misidentified unrelated hybrid heterozygous wild_type wildtype inactive defective unsuitable degraded",
    IMPURE:
      "contaminated contamination impure impurit(y|ies) contaminant(|s) contaminating crosscontaminated adulterated tainted polluted pollution",
    DEFECTIVE:
      "misidentified mislabel(l|)ed mixed_up defective degraded expired inactive malfunctioning misgenotyped decomposed faulty hydrolysed hydrolyzed oxidised oxidized",
    SPECIMEN:
      "measurement(|s) sample(|s) specimen(|s) patient(|s) participant(|s) subject(|s) animal(|s) mice rats experiment(|s) assay(|s) culture(|s) treatment(|s) incubation(|s) scan(|s) recording(|s) test(|s) dose(|s) assessor(|s) rater(|s) observer(|s) investigator(|s) surgeon(|s) volunteers children infants women men plots injection(|s) blood biopsies drug(|s) stimulation infusion",
    HANDLED:
      "measured performed conducted carried_out made taken collected sampled administered given injected treated incubated stored kept fixed housed fed randomi(s|z)ed allocated assigned selected recruited obtained examined tested done cultured stimulated irradiated weighed scanned infused exposed heated dosed assessed",
    PREPARED:
      "dried washed filtered sterili(s|z)ed fasted matched randomi(s|z)ed blinded anaestheti(s|z)ed degassed purified fixed calibrated equilibrated annealed degassed standardi(s|z)ed counterbalanced validated masked normali(s|z)ed perfused centrifuged consecutive randomly",
    ABACUS:
      "calculated computed estimated derived analy(s|z)ed normali(s|z)ed model(l|)ed scored weighted adjusted converted corrected standardi(s|z)ed fitted coded imputed averaged evaluated simulated expressed_relative",
    FINDING: "conclusion(|s) claim(|s) statement(|s) assertion(|s) finding(|s) inference interpretation hypothesis",
    UNTRUE:
      "incorrect wrong erroneous unfounded false mistaken misleading untenable premature invalid unwarranted unjustified incorrectly_drawn",
  },
  made: [
    ["TURNS_OUT", "PROVED ~2 to ~1 be/BE"],
    ["TURNS_OUT", "PROVED ~1 to_have_been"],
    ["TURNS_OUT", "BE ~1 in_fact/actually/really"],
    ["TURNS_OUT", "in_fact/actually BE"],
    ["INSTEAD_OF", "instead of"],
    ["INSTEAD_OF", "rather than"],
  ],
  wordings: [
    {
      code: "error-in-materials",
      says: [
        "GOODS ~12 BE ~1 in_fact/actually/really",
        "GOODS ~12 in_fact BE",
        "GOODS ~12 TURNS_OUT ~4 DIVERSE/not",
        "GOODS ~8 BE not ~5 but",
        "GOODS ~2 used/given/administered/tested/supplied/injected/studied ~6 BE ~3 and/rather not/than",
        "GOODS ~5 BE not ~4 named/described/stated/listed/given/claimed/intended/reported",
        "GOODS ~12 PROVED ~4 not to be/have/contain",
        "GOODS ~8 BE ~1 heterogeneous/segregating/mixed/mixture",
        "GOODS ~6 later/subsequently PROVED to ~1 be/been/have",
        "GOODS ~12 BE not ~8 as ~2 stated/described/reported/believed/thought/assumed/intended/claimed/published/labelled/labeled/indicated/specified",
        "GOODS ~12 not ~2 specific/selective",
        "GOODS ~10 crossreacts/crossreact/crossreacted/crossreactive/crossreactivity",
        "crossreactivity/nonspecificity of ~3 GOODS",
        "GOODS ~8 lacks/lacked/lack ~1 specificity/selectivity/potency/activity",
        "GOODS ~6 labelled/labeled/sold/marketed/described/supplied ~10 contained/contain/contains",
        "wrong/incorrect/mislabelled/mislabeled/misidentified/defective/expired/degraded ~1 GOODS",
        "GOODS ~10 BE ~2 DEFECTIVE",
        "identity/genotype/composition of ~4 GOODS ~6 CANNOT/never/not ~2 confirmed/verified/established",
        "mice/animals/flies/fish/plants/mutants ~10 BE not ~4 background/null/homozygous/knockout/knockouts/transgenic",
        "mice/animals/flies/fish/plants ~8 BE ~2 heterozygous/homozygous/hemizygous/wild_type/hybrids/hybrid INSTEAD_OF",
        "off_target ~1 effect/effects of ~3 GOODS",
        "GOODS ~12 had/has/have ~1 wrong/incorrect/different ~1 structure/composition/genotype/molecular/concentration/specificity/strength",
        "misidentification/mislabelling/mislabeling/mix_up of ~3 GOODS",
      ],
      notNear:
        /contaminat|impur|authentic|cell lines?\b|cells?\b|images?|figures? (?:was|were|is|are)|panels?|signific|identical|duplicat|plagiar|tissues?|samples? size|patients? (?:was|were)|labell?ed in|data\b|results? (?:was|were|is|are)|legends?|captions?|conclusion that|claim that|statement that|lanes?|(?:could|can) ?not be (?:found|located|obtained|provided)|wrong (?:dose|order|group|diet)|animal care|ethic|approv|\btables?\b|gene expression/,
    },
    {
      code: "error-in-materials",
      says: [
        "GOODS ~14 contained/contain/contains/containing ~2 no/none/little/less/twice/half/another/different/wrong",
        "mice/strain/strains/line/animals/flies/fish/plants/mutants ~14 carry/carries/carried/harbour/harboured/harbor/harbored/harbors/harbouring/harboring ~6 mutation/mutations/allele/deletion/insertion/polymorphism/transgene",
      ],
      not: NO_NEWS,
      notNear: /contaminat|impur|cells?\b|figures?|panels?|tables?\b|data\b/,
    },
    {
      code: "contamination-of-materials",
      says: [
        "GOODS ~12 IMPURE",
        "IMPURE ~6 GOODS",
        "contain/contains/contained/containing ~4 ppm/trace/traces",
        "contain/contains/contained/containing ~8 impurity/impurities/contaminant/contaminants",
        "due/attributed/attributable/traced/owing/caused/arose/arises/from ~6 impurity/impurities/contaminant/contaminants",
        "found/contained/contains/detected/presence ~2 residual/traces/trace ~1 amounts? of? ~2",
        "caused/due/attributable/explained/attributed ~2 trace/residual ~1 amounts/quantities/levels/concentrations of",
        "leached/leaching ~2 from",
        "carry_over/carryover ~3 from/of/between",
        "GOODS ~8 BE not ~1 pure/sterile",
        "purity of ~3 GOODS ~6 lower/less/insufficient/questionable/overestimated/not",
      ],
      notNear:
        /\b(?:cells?|cell lines?|tissues?|cultures|environmental|soil|(?:river|ground|drinking|surface|waste) ?water|air|sediments?|image|figures?|blots?)\b|cross-?contaminat\w+ of cell|mycoplasma|traces? (?:of|in) (?:fig|panel)|no (?:evidence|trace)|lung|heavy metal/,
    },
    {
      code: "contamination-of-cell-lines-tissues",
      says: [
        "CELLS2/culture/line/lines ~12 IMPURE/mixture/overgrown",
        "mycoplasma ~10 infected/infection/positive/contaminated/contamination/detected/found/CELLS2",
        "CELLS2/culture/cultures ~8 infected ~2 mycoplasma",
        "proportion/fraction/some/part/percent ~3 of ~2 CELLS2 ~10 TURNS_OUT/BE",
        "CELLS2 ~8 contained/contain/containing ~5 cells/hela/fibroblasts/line",
        "contaminating ~2 CELLS2/line/mycoplasma/fibroblasts",
        "contamination of ~4 CELLS2/line/culture/cultures",
        "contamination with/by ~4 CELLS2/line/hela/fibroblasts",
      ],
      not: /\b(?:tested|screened|checked|monitored) (?:\w+ )?for (?:\w+ )?(?:mycoplasma|contamin)(?!.*\b(?:positive|found to be|detected))/,
      notBefore: /\b(?:tested|screened|checked|negative|free|monitored) (?:\w+ )?(?:for|of|from) $/,
      notNear: /\bno (?:evidence|sign|contaminat)|free (?:of|from) (?:mycoplasma|contaminat)|images?|negative for/,
    },
    {
      code: "error-in-cell-lines-tissues",
      says: [
        "PROVED ~8 be/as ~4 CELLS2/origin ~1",
        "CELLS2/line/lines ~12 BE ~1 in_fact/actually/really",
        "CELLS2/line/lines ~12 TURNS_OUT ~4 DIVERSE/not/line/carcinoma/hela/origin/human/mouse/murine/rat",
        "CELLS2/line/lines ~10 do/does/did/BE not ~2 originate/derive/derived/match/correspond/originating/represent",
        "CELLS2/line/lines ~14 likely ~2 of ~2 origin",
        "misidentification/identity of ~3 CELLS2",
        "CELLS2/line/lines ~10 listed/included/registered ~6 misidentified",
        "str/fingerprint/genotyping/authentication/profiling ~10 not ~1 match/consistent/correspond",
        "str/fingerprint/genotyping/authentication/profiling ~10 mismatch/misidentified/different",
        "wrong/incorrect/misidentified/mislabelled/mislabeled ~2 CELLS2",
      ],
      notNear:
        /contaminat|overgrow|mixture|mice\b|images?|figures? (?:was|were)|panels?|blots?|data\b|proportion|a fraction|legends?|labell?ed in|significan|stained|patients?/,
    },
    {
      code: "error-in-methods",
      says: [
        "SPECIMEN ~8 HANDLED ~10 INSTEAD_OF",
        "SPECIMEN ~6 not ~2 PREPARED",
        "SPECIMEN ~4 HANDLED ~16 not ~1 permissible/allowed/permitted/recommended/suitable/appropriate/acceptable",
        "administered/measured/performed/tested/assessed/collected/examined ~1 at/in/under/with/on ~1 different/unequal/varying times/time/conditions/intervals/doses/settings/instruments/occasions",
        "batch effect/effects",
        "assay/method/kit/test ~6 measure/measures/measured/detect/detects/detected ~4 instead/rather",
        "METHODS ~8 do/does/did not ~1 correspond/match/reflect/represent ~4 that/those/what/actually",
        "no ~2 control/controls ~4 included/used/performed/available/run/group",
        "incorrectly/wrongly/improperly/erroneously/inadequately/mistakenly/inappropriately ~1 randomised/randomized/allocated/treated/sampled/stored/prepared/handled/dosed/administered/calibrated/processed/enrolled/blinded/positioned/performed/applied/implemented",
        "out of calibration/alignment/adjustment",
        "not ~12 as they/it should have",
        "deviation/deviations/departure/departures/deviated/departed ~2 from ~3 protocol/protocols/procedure",
        "protocol violation/violations/deviation/deviations",
        "calibrated/measured/titrated/standardised/standardized ~3 wrong/incorrect/faulty/erroneous/inappropriate",
        "methods/method/approach/technique/assay/procedure/protocol ~12 incapable/insensitive/inadequate/unsuitable/inappropriate",
        "experiment/experiments/study/trial/experimental ~4 BE ~1 poorly/inadequately/incorrectly/improperly/inappropriately designed/conducted/performed/executed/carried/controlled",
        "flaw/flaws/error/errors/mistake/mistakes/fault/weakness/weaknesses/deficiencies/shortcomings in/of ~4 methodology/methods/design/setup/protocol",
        "wrong/incorrect/inappropriate ~1 technique/procedure/temperature/wavelength/settings/setting/filter/dilution/buffer/concentration ~2 used/applied/employed",
      ],
      notNear:
        /methods section|images?|figures? (?:was|were)|panels?|reported as|statistic|analysis plan|code\b|calculat|legends?|text\b|approv|consent|ethic|spreadsheet|\btables?\b|data were (?:made|given)|normali[sz]ed to|(?:was|were) given (?:as|the opportunity)|(?:could|can) ?not be|no (?:\w+ )?(?:deviation|flaw)/,
    },
    {
      code: "error-in-analyses",
      says: [
        "ABACUS ~10 INSTEAD_OF",
        "ABACUS ~3 twice",
        "meta_analysis/analysis/review/calculation/pooling ~3 counted/included/entered ~8 twice/more_than_once",
        "trained on ~6 included/contained ~3 test/validation",
        "test/validation/testing ~3 samples/set/data/images/cases ~4 BE/been ~2 part/included/used/contained/present ~3 training/train",
        "wrong/incorrect/reversed ~1 sign/factor/index/prefactor ~2 in/of ~4 calculation/routine/code/formula/script/derivation/program/fit/fitting",
        "ERROR ~3 in matching/merging/linking/scoring/weighting/transforming/converting/normalising/normalizing/pooling/aggregating/fitting/estimating/coding/recoding",
        "standard/errors/deviations/deviation/error/means/values/scores/rates ~3 used/entered/substituted/taken/applied ~1 instead/place/rather/for",
        "outdated/wrong/superseded/obsolete/incorrect ~2 version of ~3 genome/database/software/program/package/model/code/annotation/algorithm/script",
        "spreadsheet/formula ~6 omitted/excluded/missed/short",
        "deaths/patients/cases/events/visits/observations ~4 not ~1 counted/included ~3 analysis/analyses/model/calculation",
        "calculation/calculations/computation/simulations ~8 wrong/incorrect/erroneous/outdated ~1 value/values/formula/expression/sign/constant",
        "training/test/validation ~8 test/training/validation ~6 not independent",
        "training/test/validation ~6 test/training/validation ~6 overlap/overlapped/overlapping",
        "data/information/target leakage",
        "overfitting/overfitted/overfit/double_dipping/double_counting/double_counted/pseudoreplication/miscalculating/miscalibration",
        "circular analysis/inference/reasoning",
        "wrong/incorrect/inappropriate/unsuitable ~2 test/formula/equation/model/denominator/distribution/statistic/covariates/baseline/reference/algorithm/normalisation/normalization/constant/parameter/parameters ~3 used/applied/employed/chosen",
        "used/applied/employed/chose/using/applying ~1 wrong/incorrect/inappropriate/unsuitable ~2 test/formula/equation/model/denominator/distribution/statistic/covariates/algorithm/normalisation/normalization/constant/parameter/parameters/analysis",
        "bug/bugs ~6 code/script/software/program/programme/pipeline/algorithm/package/spreadsheet/macro",
        "ERROR ~3 script/software/package/pipeline/spreadsheet/macro/workflow/formula/subroutine/simulation/simulations/modelling/modeling/imputation/weighting/scoring/normalisation/normalization/integration/conversion/estimation/quantification",
      ],
      notNear:
        /text\b|legend|typeset|spelling|misspell|printed|images?|(?:formula|equation) (?:\(?\d|in|on|was|is)|captions?|should read|rather than (?:\w+ ){0,4}(?:misconduct|fraud)|instead of (?:an? |the )?(?:retract|correct)/,
    },
    {
      code: "error-in-results-and-or-conclusions",
      says: [
        "difference/differences/association/associations/effect/effects/correlation/correlations/increase/reduction/decrease/interaction/trend ~10 not ~1 statistically? significant",
        "do/does/did not ~1 reach ~1 statistical? significance",
      ],
      not: /^(?!.*\b(?:correct|error|mistake|re-?(?:analy|calcul|check|comput|evaluat|run)|actual|in fact|instead|however|proper|when|after|once|revis|not \d|no longer|found))/,
    },
    {
      code: "error-in-results-and-or-conclusions",
      says: [
        "FINDING that ~16 BE ~1 UNTRUE",
        "FINDING that ~16 no longer ~1 hold/holds/valid/stands/stand/correct/true",
        "FINDING that ~16 BE ~1 opposite/contrary/reverse of",
        "result/results/arise/arises/arose/stem/stems/originate/originates/originated/resulted from ~3 artefact/artifact/artefacts/artifacts",
        "effect/effects/anomaly/anomalies/signal/signals/peak/peaks/feature/features/phenomenon/difference/differences ~12 BE not ~1 real/genuine",
        "interaction/finding/trend/increase/reduction/improvement/decrease ~4 no longer ~1 significant",
        "FINDING that ~16 BE not ~2 correct/true/valid/justified/so/right",
        "FINDING ~8 BE ~1 in_error/unfounded/untrue/mistaken/premature",
        "FINDING that ~16 must/should/has/had ~1 be ~1 withdrawn/disregarded/reversed",
        "stated/stating/reported/claimed/wrote/states/printed ~2 opposite/contrary/reverse of",
        "do/does/did not ~1 reach ~1 statistical? significance",
        "render/renders/rendered/make/makes/made ~4 OUTCOME ~2 nonsignificant/insignificant",
        "phenotype/phenotypes/effect/effects/signal/signals/activity/band/bands/peak/peaks/observation/observations/response ~8 BE ~2 due/caused/attributable/explained/produced ~10 rather not? than?",
        "phenotype/phenotypes/effect/effects/signal/signals/activity/band/bands/peak/peaks/observation/observations/response we/originally ~1 observed/reported/described/saw/attributed ~4 due/caused/attributable/explained/produced",
        "incorrectly/erroneously/wrongly/mistakenly ~1 concluded/interpreted/inferred/claimed",
        "incorrectly/erroneously/wrongly/mistakenly ~1 reported/stated/described/presented ~3 sensitivity/specificity/RESULT/OUTCOME/effect/effects/association/accuracy/significance/direction/directionality",
        "now know/known/realize/realise/understand/believe ~1 this/it ~2 not ~1 case/so/correct/true",
        "shown/found/proved/proven/turned/known ~4 be ~3 artefact/artifact/artefacts/artifacts/spurious/artefactual/artifactual",
        "compound/product/complex/isomer/structure ~4 described/reported/assigned/formulated as ~5 BE",
        "OUTCOME ~6 contrary/contradict/contradicts/contradicted/contradictory/opposite ~2 to/with? ~2 results/data/findings/evidence",
        "change/revision/reassignment/correction of/in ~3 diagnosis/identification/assignment/interpretation",
        "refined/solved/described/determined in ~1 wrong/incorrect",
      ],
      not: /(?:do(?:es)?|did|would|will|has|have|had) not (?:\w+ly )?(?:affect|alter|change|impact|influence|modif)|no (?:effect|impact|influence)|remains? (?:valid|unchanged)|although the difference was not/,
      notNear: /\bauthors?\b/,
    },
  ],
};
