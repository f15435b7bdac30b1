import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const results: Group = {
  classes: {
    OUTCOME: "result(|s) finding(|s) conclusion(|s) claim(|s) hypothes(is|es) interpretation(|s) outcome(|s)",
    COMPUTE:
      "calculat(ed|ion|ions|ing) computed computation(|s) statistic(s|al) analys(is|es|ed) analyzed coding coded syntax script(|s) code software regression(|s) spreadsheet variable(|s) reanalys(is|es)",
    METHODS:
      "method(|s) methodolog(y|ies|ical) protocol(|s) experimental_(design|setup|procedure|procedures) study_design procedure(|s) assay(|s) randomi(s|z)ation calibration inclusion_criteria diagnostic_criteria measurement_technique dosing",
    FLAWED:
      "incorrect(|ly) wrong(|ly) inappropriate(|ly) erroneous(|ly) inadequate(|ly) invalid improper(|ly) flawed faulty misuse_of",
  },
  wordings: [
    {
      code: "error-in-results-and-or-conclusions",
      says: [
        "BE WRONG assigned/determined/interpreted/concluded/refined/characterised/characterized",
        "assigned/interpreted/determined/refined WRONG",
        "structure/structures ~5 BE ~1 WRONG",
        "misassignment/misassignments",
        "WRONG ~2 assignment/assignments",
        "OUTCOME ~4 not correct/true",
        "OUTCOME ~5 change/changed/changes/altered/change substantially/significantly/materially",
        "OUTCOME ~4 BE altered",
        "affects/affected/affect/alters/altered/alter/changes/changed/modified/modifies/impacts/impacted/reversed/reverses/influenced ~4 OUTCOME",
        "OUTCOME/association/effect/difference/differences/correlation/relationship ~4 no/not longer? ~1 significant",
        "lead/leads/led to ~2 different ~1 OUTCOME",
        "reanalysis/recalculation/correction ~6 different/altered/changed ~1 OUTCOME",
        "contains gap",
        "counterexample/counterexamples",
        "OUTCOME/effect/effects/phenotype/observation/signal/activity/difference ~6 due/caused/attributable/result/explained/reflect/reflects to/by/of? artefact/artifact",
        "OUTCOME/proof/theorem/lemma ~3 BE ~1 false",
      ],
      not: /(?:do(?:es)?|did|would|will|has|have|had|could) ?not (?:\w+ly )?(?:affect|alter|change|impact|influence|modif)|not (?:affected|altered|changed)|no (?:effect|impact|influence)|without (?:affecting|changing|altering)|remains? (?:valid|unchanged|unaffected)|seats?\b/,
    },
    {
      code: "error-in-analyses",
      says: [
        "ERROR/FLAWED ~4 COMPUTE",
        "COMPUTE ~5 BE ~1 FLAWED/error/inaccurate",
        "miscalculation/miscalculated/miscalculations/misinterpretation/misinterpreted/miscoding",
        "COMPUTE error/errors/mistake/mistakes/bug",
        "interpretation of ~3 measure/measures/variable/variables/model/parameter/index ~4 inaccurate/incorrect/wrong",
        "analysed/analyzed FLAWED",
        "ERROR ~2 in classification/extraction/determining/calculating/computing/coding",
      ],
      not: /further analys|re-?analys[ei]s (?:of|found|revealed)|image analys/,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      says: [
        "hypothesis/hypotheses ~1 BE not tested/supported",
        "do/does/did not ~1 support/justify/substantiate ~3 OUTCOME/assertions",
        "OUTCOME ~4 not ~3 justified/supported/valid/reliable/warranted/tenable/drawn",
        "OUTCOME ~8 unreliable/invalid",
        "OUTCOME ~6 cannot ~2 relied/trusted/supported/drawn/considered/guaranteed/verified",
        "OUTCOME ~6 could not be ~1 supported/verified/confirmed/substantiated",
        "OUTCOME ~6 no longer ~2 valid/supported/hold/stand/reliable/tenable",
        "undermine/undermines/undermined/compromise/compromises/compromised/invalidate/invalidates/invalidated/invalidating ~6 OUTCOME",
        "vouch for reliability",
        "no longer? ~1 confidence in ~4 OUTCOME/reliability",
        "confidence in ~4 OUTCOME ~3 undermined/lost/compromised",
      ],
      not: /(?:do(?:es)?|did) not (?:affect|change|alter|impact|undermine|compromise|invalidate)|not affected|remain valid|findings? of misconduct/,
    },
    {
      code: "error-in-methods",
      says: [
        "miscalibrated/uncalibrated",
        "calibration ~2 BE/had ~1 drifted/wrong/off/incorrect/lost",
        "not ~1 calibrated/blinded/randomised/randomized",
        "not ~1 performed/conducted/carried out? as described",
        "ERROR/FLAWED ~3 METHODS",
        "METHODS ~4 BE ~1 FLAWED",
        "not ~2 meet/met/fulfil/fulfill/satisfy/satisfied ~2 inclusion/eligibility/entry/enrolment/enrollment ~1 criteria/criterion",
        "ineligible ~1 patients/participants/subjects/children/cases/studies/trials",
        "lack/absence of ~2 controls/control/randomisation/randomization/blinding",
      ],
      not: /statistic\w* (?:methods?|procedures?|approach)/,
    },
    {
      code: "concerns-issues-about-results-and-or-conclusions",
      says: [
        "concerns/concern/questions/doubts ~12 integrity/validity/reliability/authenticity/accuracy/veracity of ~1 OUTCOME",
      ],
    },
    {
      code: "concerns-issues-about-methods",
      negative: true,
      says: ["METHODS ~5 not ~2 described/reported/disclosed"],
      not: /\bas described\b/,
    },
  ],
};

export const resultsExamples: readonly FactExample[] = [
  {
    text: "The main [|conclusion of the paper is incorrect|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "[|Questions have been raised about the validity of the findings|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
  { text: "The [|results were fabricated|].", gives: [{ code: "falsification-fabrication-of-results" }] },
  { text: "The article [|lacks balance|].", gives: [{ code: "bias-issues-or-lack-of-balance" }] },
  {
    text: "The results and conclusions presented cannot be considered reliable.",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The authors discovered an error in the statistical analysis.", gives: [{ code: "error-in-analyses" }] },
  {
    text: "As a result, the [|conclusions of this article are considered to be invalid|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "A [|coding error|] led to the misclassification of the exposure groups.",
    gives: [{ code: "error-in-analyses" }],
  },
  {
    text: "The [|results reported in the paper are erroneous|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The editors have [|concerns about the validity of the results|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
  {
    text: "The [|findings are therefore no longer supported|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "A programming [|error was found in the script|].", gives: [{ code: "error-in-analyses" }] },
  { text: "There are [|errors in the results|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  {
    text: "The validity of the [|findings has been questioned|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
];
