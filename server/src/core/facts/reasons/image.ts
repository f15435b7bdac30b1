import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const image: Group = {
  cues: [
    "splice",
    "splicing",
    "rotated",
    "mirror",
    "flipped",
    "cropped",
    "figure",
    "image",
    "blot",
    "panel",
    "band",
    "photo",
    "micrograph",
    "gel",
  ],
  wordings: [
    {
      code: "concerns-issues-about-image",
      pattern:
        /\b(?:splic(?:ed|ing)|unmarked splice|(?:figure|fig\.?|image|blot|gel|panel|lane|band)s?\b[^.;:]{0,50}\b(?:composed of|composite|assembled from|discontinuit\w+|unusual|unexpected|irregular\w*|cropped inappropriately)|(?:image|figure|blot) (?:integrity|quality|irregularit\w+|anomal\w+|inconsistenc\w+|concerns?|issues?|discrepanc\w+))\b/i,
    },
    {
      code: "duplication-of-in-image",
      pattern:
        /\b(?:the same (?:[\w-]+ )?(?:figures?|images?|blots?|panels?|bands?|micrographs?|photographs?|gels?|lanes?) (?:was|were|is|are|has|have|had|appears?|appeared|being|used)\b|(?:figures?|figs?\.?|images?|blots?|panels?|bands?|micrographs?|photographs?|gels?|lanes?)\b[^.;:]{0,140}\b(?:appears? (?:to be |to have been )?(?:\w+ )?(?:the same|identical|similar|more than once|in more than one|duplicat\w+)|(?:was|were|been|had|have|has|is|are) (?:\w+ ){0,3}(?:duplicat\w+|re-?used|used (?:twice|more than once|to represent)|repeated|identical|flipped|mirrored|rotated|published (?:previously|before|elsewhere|already|in (?:an?|two|another) (?:previous|other|earlier|different|articles?|papers?)))|(?:(?:are|were) taken from the same)|in more than one|overlap\w*|duplicat(?:e|ed|es|ion|ions)\b)|(?:overlap\w*|duplicat\w+|re-?use[d]?|re-?using|similarit\w+|identical|repeated)(?: [\w'-]+){0,6} (?:figures?|figs?\.?|images?|blots?|panels?|bands?|micrographs?|photographs?|gels?|lanes?))/i,
      not: /\bno (?:\w+ )?(?:duplicat|overlap)|plagiari|without (?:\w+ )?(?:attribution|permission)|by (?:other|different|another) (?:authors|group)|et al\b|(?:data|results?|text) (?:in|from|presented in|of|shown in) (?:\w+ ){0,2}(?:figures?|figs?\.?|panels?)|data duplicat|data re-?use|text and figures|figures? and (?:\w+ )?data/i,
    },
    {
      code: "manipulation-of-images",
      pattern:
        /\b(?:(?:image|figure|blot|photo(?:graph|shop)?|gel|band)s?[- ](?:and \w+ )?(?:manipulation|tampering|alteration|doctoring)|(?:figures?|images?|blots?|panels?|bands?|micrographs?|gels?)\b[^.;:]{0,100}\b(?:(?:were|was|been|are|is|be) (?:\w+ ){0,3}(?:manipulated|altered|doctored|tampered|modified|edited|photoshopped)|(?:signs?|evidence|indications?) of (?:\w+ and )?manipulation))\b/i,
      not: /\bno (?:evidence|indication)/i,
    },
  ],
};

export const imageExamples: readonly FactExample[] = [
  {
    text: "[|Figure 2 was copied|] from an article by Tanaka et al. without permission.",
    gives: [{ code: "plagiarism-of-image" }],
  },
  {
    text: "It was drawn to the Editors' attention by a concerned reader that certain of the flow cytometric data and [|micrographs shown in Fig. 3 were strikingly similar|] to data appearing in different form in other articles.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "The western blot [|bands in Figure 3B appear to have been reused|] in Figure 5A to represent different experiments.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "[|Panels 2A and 2C overlap|] and appear to show the same sample.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "Several [|images in the article had been previously published|] by the same group under different experimental conditions.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "[|Similarities were noted between the images|] shown in Figures 2 and 4.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  { text: "[|Image duplications|] were detected in Figure 6.", gives: [{ code: "duplication-of-in-image" }] },
  { text: "The β-actin [|blots in Figures 1 and 3 are identical|].", gives: [{ code: "duplication-of-in-image" }] },
  {
    text: "[|The same image was|] used to represent two different treatments in Figure 4.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  { text: "Several of the gel [|images had been digitally altered|].", gives: [{ code: "manipulation-of-images" }] },
  {
    text: "An internal review revealed evidence of [|image manipulation|] in Figures 2 and 5.",
    gives: [{ code: "manipulation-of-images" }],
  },
  { text: "The [|figures were inappropriately manipulated|].", gives: [{ code: "manipulation-of-images" }] },
  {
    text: "[|Irregularities were detected in the western blots|] of Figure 2.",
    gives: [{ code: "concerns-issues-about-image" }],
  },
  {
    text: "The Editors were made aware of [|concerns about the integrity of some of the images|] in Figure 1.",
    gives: [{ code: "concerns-issues-about-image" }],
  },
  {
    text: "There are discontinuities in the bands suggesting that the blot was [|spliced|].",
    gives: [{ code: "concerns-issues-about-image" }],
  },
  {
    text: "Figure 3 contains an [|incorrect image|] that was inserted by mistake during figure preparation.",
    gives: [{ code: "error-in-image" }],
  },
  {
    text: "In the original article, there was a [|mistake in Figure|] 2 as published.",
    gives: [{ code: "error-in-image" }],
  },
  { text: "The [|wrong panel|] was used in Figure 4C.", gives: [{ code: "error-in-image" }] },
  { text: "[|Incorrect images|] were inadvertently used for the control group.", gives: [{ code: "error-in-image" }] },
  { text: "The [|images for Figures 3 and 4 were swapped|].", gives: [{ code: "error-in-image" }] },
  { text: "In [|Figure 2, the scale bar was incorrect|].", gives: [{ code: "error-in-image" }] },
  { text: "Fig. 2A was [|the same as Fig|]. 4C.", gives: [{ code: "duplication-of-in-image" }] },
  { text: "Two [|panels in Figure 5 show overlapping|] areas.", gives: [{ code: "duplication-of-in-image" }] },
  { text: "There is partial [|overlap between panels|].", gives: [{ code: "duplication-of-in-image" }] },
  {
    text: "Part of [|Figure 2 had been used|] in an earlier publication by the authors.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  { text: "Concerns were raised about possible image [|splicing|].", gives: [{ code: "concerns-issues-about-image" }] },
  { text: "The authenticity of the [|images cannot be guaranteed|].", gives: [{ code: "unreliable-image" }] },
  { text: "The [|micrographs were fabricated|].", gives: [{ code: "falsification-fabrication-of-image" }] },
];
