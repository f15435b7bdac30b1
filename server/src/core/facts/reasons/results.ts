import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const results: Group = {
  cues: [
    "assigned",
    "misinterpret",
    "calculat",
    "statistic",
    "analys",
    "support",
    "justif",
    "misleading",
    "invalid",
    "conclusion",
    "interpretation",
    "coding",
    "syntax",
    "script",
    "code",
    "bug",
    "model",
    "hypothes",
    "not correct",
    "final result",
    "procedures",
    "experiment",
    "method",
    "protocol",
    "diagnos",
    "criteria",
    "affect",
    "alter",
    "chang",
    "significan",
    "gap",
    "counter",
    "artefact",
    "artifact",
    "false",
    "calibrat",
    "blinded",
    "different",
    "randomi",
    "procedure",
  ],
  wordings: [
    {
      code: "error-in-results-and-or-conclusions",
      pattern:
        /\b(?:(?:(?:was|were|is|are|been) (?:incorrectly|wrongly|erroneously|mistakenly) (?:assigned|identified|determined|interpreted|concluded|refined|characteri[sz]ed)|(?:assigned|identified|interpreted|determined|refined) (?:incorrectly|wrongly|erroneously))|(?:crystal |molecular )?structures?\b[^.;:]{0,60}\b(?:is|was|were|are) (?:\w+ )?(?:incorrect|wrong|erroneous)|misassignments?|(?:incorrect|wrong|erroneous) (?:\w+ )?(?:atom |metal |peak |structural |element )?assignments?|(?:final|main|reported|published) (?:results?|conclusions?|findings?)[^.;:]{0,60}(?:not correct|not true)|(?:results?|conclusions?|findings?)[^.;:]{0,60}\b(?:changed? (?:substantially|significantly|materially)|are altered|were altered|no longer statistically significant|change as a result))/i,
      not: /seats?|group/i,
    },
    {
      code: "error-in-results-and-or-conclusions",
      pattern:
        /\b(?:(?:affect(?:s|ed|ing)?|alter(?:s|ed|ing)?|chang(?:es|ed|ing)|modif(?:y|ies|ied)|impact(?:s|ed)?(?: on)?|influenced?|revers(?:es|ed)) (?:\w+ly )?(?:the |our |its |these |their )?(?:(?:overall|main|major|key|central|principal|reported|published|original|final|study|some|of|several) ?)*(?:results?|findings?|conclusions?)|(?:associations?|effects?|differences?|results?|correlations?|findings?|relationships?|it) (?:\w+ ){0,3}(?:(?:is|was|are|were) )?(?:no longer|not) (?:statistically )?significant|(?:leads?|led) to (?:very |entirely |completely |substantially )?different (?:results?|conclusions?)|(?:re-?analys[ei]s|re-?analy[sz]ing|recalculation|correction) [^.;:]{0,60}(?:different|altered|changed) (?:results?|conclusions?|outcomes?|findings?)|contains? (?:a|an) (?:\w+ )?gap|counter-?examples?|(?:effects?|results?|findings?|phenotypes?|observations?|signals?|activit(?:y|ies)|differences?) [^.;:]{0,60}\b(?:due to|caused by|attributable to|result of|explained by|reflects?) (?:an? )?(?:\w+ )?art[ei]facts?|is false)\b/i,
      not: /(?:do(?:es)?|did|would|will|has|have|had|could) ?not (?:\w+ly )?(?:affect|alter|change|impact|influence|modif)|not (?:affected|altered|changed)|no (?:effect|impact|influence)|without (?:affecting|changing|altering)|n't |remain/i,
    },
    {
      code: "error-in-analyses",
      pattern:
        /\b(?:(?:errors?|mistakes?|bugs?|faults?|flaws?|flawed|incorrect(?:ly)?|wrong(?:ly)?|inappropriate(?:ly)?|erroneous(?:ly)?|inadequate|invalid|improper(?:ly)?|misuse of)(?: [\w'-]+){0,6} (?:calculat\w+|computed|computation\w*|statistic\w*|analys\w+|coding|coded|syntax|script|(?:computer |source )?code|software|regression\w*|formula used|spreadsheet|variables?|recoded)|(?:statistic\w*|calculat\w+|analys[ei]s|computations?|dummy variables|variables)\b[^.;:]{0,60}\b(?:incorrect\w*|wrong\w*|erroneous\w*|inappropriate\w*|flawed|in error|inaccurate\w*|not appropriate|miscalculated)|miscalculat\w+|misinterpret\w+|misinterpretation of|interpretation of (?:the |an? )?(?:\w+ )?(?:measures?|variables?|models?|parameters?|index)[^.;:]{0,60}(?:inaccurate|incorrect|wrong)|(?:data|results) [^.;:]{0,20}analy[sz]ed (?:incorrectly|wrongly|erroneously)|mis-?coded|errors? in determining)\b/i,
      not: /further analys|re-?analys[ei]s (?:of|found|revealed)|image analys/i,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      pattern:
        /\b(?:hypothes[ei]s (?:was|were|is|are) not (?:tested|supported)|(?:did|do|does) not (?:adequately |fully |sufficiently )?(?:support|justify|substantiate) (?:the |its |our |their |these )?(?:\w+ ){0,2}(?:hypothes[ei]s|conclusions?|findings?|claims?|results?|assertions?)|(?:conclusions?|findings?|results?|claims?|interpretations?)\b[^.;:]{0,60}\b(?:not (?:been )?(?:adequately |fully )?(?:justified|supported|valid|reliable|warranted|tenable)|unreliable|cannot be (?:relied|trusted|supported|drawn|considered)|no longer (?:be )?(?:valid|supported|hold|stand|reliable)|invalid|in question|in doubt)|(?:undermin|compromis|invalidat)\w* (?:the |our |their |its )?(?:scientific )?(?:validity|reliability|integrity|credibility|interpretation|overall|main|major|key|central|principal|results? and|findings? and)(?: of)?(?: (?:the|our|these|its|their|all))?(?: \w+){0,4} (?:results?|findings?|conclusions?)|vouch for (?:its|their|the) reliability|(?:editors?|publisher|journal|we|authors?)\b[^.;:]{0,40}no (?:longer )?(?:\w+ )?confidence in (?:the |its |these )?(?:results|findings|conclusions|validity|integrity|reliability))/i,
      negative: true,
      not: /(?:do(?:es)?|did) not (?:affect|change|alter|impact|undermine|compromise|invalidate)|not affected|remain valid/i,
    },
    {
      code: "error-in-methods",
      pattern:
        /\b(?:mis-?calibrated|not (?:\w+ )?(?:calibrated|blinded|randomi[sz]ed|carried out as described|performed as described|conducted as described)|(?:errors?|mistakes?|flaws?|flawed|incorrect(?:ly)?|wrong(?:ly)?|inappropriate(?:ly)?|erroneous(?:ly)?|inadequate|improper(?:ly)?|faulty)(?: [\w'-]+){0,4} (?:methods?|methodolog\w+|protocols?|experimental (?:design|setup|set-up|procedures?)|study design|procedures?|diagnos\w+ criteria|assay|randomi[sz]ation|calibration|(?:randomi[sz]ation )?procedures?|inclusion criteria|measurement technique|dosage|dosing)|(?:methods?|methodolog\w+|protocols?|experimental (?:design|set-?up)|study design|randomi[sz]ation|assay)\b[^.;:]{0,50}\b(?:(?:was|were|is|are|been) (?:\w+ )?(?:incorrect|flawed|inappropriate|wrong|erroneous|faulty|inadequate|in error|not appropriate)))\b/i,
      not: /statistic\w* (?:methods?|procedures?|approach)/i,
    },
  ],
};

export const resultsExamples: readonly FactExample[] = [
  {
    text: "The results and [|conclusions presented cannot be considered reliable|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "As a result, the [|conclusions of this article are considered to be invalid|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The [|findings are therefore no longer supported|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "Consequently the Editor-in-Chief [|no longer has confidence in the results|] and conclusions of this article.",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The data [|do not support the conclusions|].", gives: [{ code: "unreliable-results-and-or-conclusions" }] },
  { text: "The authors discovered an [|error in the statistical analysis|].", gives: [{ code: "error-in-analyses" }] },
  {
    text: "A [|coding error|] led to the misclassification of the exposure groups.",
    gives: [{ code: "error-in-analyses" }],
  },
  { text: "A programming [|error was found in the script|].", gives: [{ code: "error-in-analyses" }] },
  { text: "The standard [|errors were calculated|] incorrectly.", gives: [{ code: "error-in-analyses" }] },
  { text: "The [|statistical methods used were inappropriate|].", gives: [{ code: "error-in-analyses" }] },
  {
    text: "The main [|conclusion of the paper is incorrect|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The [|results reported in the paper are erroneous|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  { text: "There are [|errors in the results|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  {
    text: "[|Questions have been raised about the validity of the findings|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
  { text: "The [|results were fabricated|].", gives: [{ code: "falsification-fabrication-of-results" }] },
  {
    text: "These errors [|affect the main conclusions|] of the paper.",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "After correction of the mistake the [|association was no longer significant|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The error [|changes the results|] and their interpretation substantially.",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "Our [|interpretation of the data was incorrect|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The proof of Theorem 2 [|contains a gap|] that cannot be repaired.",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  { text: "The main theorem [|is false|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  {
    text: "The [|structure reported for compound 3 was assigned incorrect|]ly.",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "We now know that the [|effect we reported was due to an artefact|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  { text: "The [|diagnosis was incorrect|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  {
    text: "The [|conclusions can no longer be sustained|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "We [|can no longer stand by the results|].", gives: [{ code: "unreliable-results-and-or-conclusions" }] },
  {
    text: "The [|conclusions of the article are therefore not valid|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The [|conclusions drawn are not justified|] by the data.",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The [|findings of the study cannot be verified|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The Editors consider the [|results of this study to be unreliable|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "These problems [|invalidate the conclusions|] of the work.",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The [|data were analysed incorrectly|].", gives: [{ code: "error-in-analyses" }] },
  { text: "The [|analysis was flawed|].", gives: [{ code: "error-in-analyses" }] },
  { text: "We discovered a [|calculation error|] in the model.", gives: [{ code: "error-in-analyses" }] },
  { text: "There was a [|mistake in the calculation|] of the energy barrier.", gives: [{ code: "error-in-analyses" }] },
  { text: "A [|bug in our software|] affected the estimates.", gives: [{ code: "error-in-analyses" }] },
  { text: "The article [|lacks balance|].", gives: [{ code: "bias-issues-or-lack-of-balance" }] },
  {
    text: "We have since found that the strain carries a second mutation that is responsible for the phenotype. Therefore the [|conclusion that EelA regulates growth is not correct|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  { text: "The authors detected [|errors in their data analysis|].", gives: [{ code: "error-in-analyses" }] },
  {
    text: "The authors have determined that the [|findings are unreliable|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The [|conclusions are not supported|] by the data.",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "This error means that the [|conclusions are no longer valid|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "The authors [|no longer stand by the findings|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "This [|casts doubt on the results|].", gives: [{ code: "unreliable-results-and-or-conclusions" }] },
  {
    text: "This [|compromises the conclusions of the article|].",
    gives: [{ code: "unreliable-results-and-or-conclusions" }],
  },
  { text: "The article's [|conclusions are unsound|].", gives: [{ code: "unreliable-results-and-or-conclusions" }] },
  { text: "The reported [|results are wrong|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  { text: "Some of the [|results were inaccurate|].", gives: [{ code: "error-in-results-and-or-conclusions" }] },
  {
    text: "Correct analysis [|leads to different conclusions|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "[|Re-analysis of the data gave different results|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "As a consequence of this error, the [|results are not correct|].",
    gives: [{ code: "error-in-results-and-or-conclusions" }],
  },
  {
    text: "The correct calculation gives a value three times lower, as the factor had been applied twice by [|mistake in the calculation|].",
    gives: [{ code: "error-in-analyses" }],
  },
  { text: "The [|data had been normalised incorrectly|].", gives: [{ code: "error-in-analyses" }] },
  { text: "The [|wrong statistical|] test was used.", gives: [{ code: "error-in-analyses" }] },
  { text: "The [|analyses were performed incorrectly|].", gives: [{ code: "error-in-analyses" }] },
  {
    text: "The gene list was annotated incorrectly owing to an [|error in the software|].",
    gives: [{ code: "error-in-analyses" }],
  },
  {
    text: "The editors have [|concerns about the validity of the results|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
  {
    text: "The validity of the [|findings has been questioned|].",
    gives: [{ code: "concerns-issues-about-results-and-or-conclusions" }],
  },
];
