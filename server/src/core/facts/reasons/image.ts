import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const image: Group = {
  classes: {
    PICTURE:
      "figure(|s) fig(|s) image(|s) blot(|s) immunoblot(|s) panel(|s) band(|s) micrograph(|s) photograph(|s) gel(|s) lane(|s) loading_control(|s) photomicrograph(|s) picture(|s)",
    REPEATED:
      "duplicat(e|ed|ion|ions) reused identical flipped mirrored rotated overlap(|s|ping|ped) indistinguishable mirror_image(|s)",
  },
  wordings: [
    {
      code: "concerns-issues-about-image",
      says: [
        "PICTURE ~8 spliced/splicing/composite/discontinuity/discontinuities/unexpected/irregularities",
        "PICTURE ~4 composed of",
        "splicing/spliced/irregularities ~5 PICTURE",
        "PICTURE integrity/quality/irregularity/irregularities/anomalies/inconsistencies/concerns/issues/discrepancies",
      ],
      not: /\bno (?:evidence|indication)/,
    },
    {
      code: "duplication-of-in-image",
      says: [
        "same ~3 PICTURE ~8 BE ~1 used/shown/presented/published",
        "PICTURE ~8 also ~1 appear/appeared/appears/used/published/shown",
        "duplicate publication of ~4 PICTURE",
        "same ~2 PICTURE BE/appear/appears/appeared/used",
        "PICTURE ~8 BE ~3 REPEATED",
        "PICTURE ~8 BE ~1 used twice/more",
        "PICTURE ~8 appear/appears/appeared ~2 same/identical/similar/more/twice/REPEATED",
        "PICTURE ~8 BE same",
        "contain/contains/contained/show/shows/showed/share/shares same ~1 PICTURE",
        "PICTURE ~6 in more than one",
        "PICTURE ~4 REPEATED",
        "PICTURE ~8 BE taken from ~2 same",
        "PICTURE ~6 used to represent",
        "REPEATED/similarities/similarity/reuse ~3 PICTURE",
        "duplicate/duplicated/duplication/duplications/overlap/overlapping/similarities/similarity/reuse/reused between/of/in/within/across/among ~3 PICTURE",
      ],
      not: /\bno (?:\w+ )?(?:duplicat|overlap)|plagiari|without (?:\w+ )?(?:attribution|permission)|by (?:other|different|another) (?:authors|group)|et al\b|(?:data|results?|text|plots?|spectr\w+|traces?|curves?) (?:in|from|presented in|of|shown in) (?:\w+ ){0,2}(?:figures?|figs?\.?|panels?)|data (?:duplicat|re-?use)|text and figures|figures? and (?:\w+ )?data|similar experiment/,
    },
    {
      code: "manipulation-of-images",
      says: [
        "PICTURE/photo/photoshop ~1 manipulation/tampering/alteration/doctoring",
        "PICTURE ~10 BE ~3 manipulated/altered/doctored/tampered/photoshopped",
        "PICTURE ~8 BE ~1 enhanced/erased/stretched/adjusted/pasted/cloned",
        "PICTURE ~5 assembled from",
        "PICTURE ~8 signs/evidence/indications of ~2 manipulation",
      ],
      not: /\bno (?:evidence|indication)/,
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
  { text: "Several of the gel [|images had been digitally altered|].", gives: [{ code: "manipulation-of-images" }] },
  {
    text: "[|Irregularities were detected in the western blots|] of Figure 2.",
    gives: [{ code: "concerns-issues-about-image" }],
  },
  {
    text: "Figure 3 contains an [|incorrect image|] that was inserted by mistake during figure preparation.",
    gives: [{ code: "error-in-image" }],
  },
  { text: "The authenticity of the [|images cannot be guaranteed|].", gives: [{ code: "unreliable-image" }] },
  { text: "The [|micrographs were fabricated|].", gives: [{ code: "falsification-fabrication-of-image" }] },
  {
    text: "An internal review revealed evidence of [|image manipulation|] in Figures 2 and 5.",
    gives: [{ code: "manipulation-of-images" }],
  },
  {
    text: "The Editors were made aware of [|concerns about the integrity of some of the images|] in Figure 1.",
    gives: [{ code: "concerns-issues-about-image" }],
  },
  {
    text: "In the original article, there was a [|mistake in Figure|] 2 as published.",
    gives: [{ code: "error-in-image" }],
  },
  {
    text: "The western blot bands in Figure 3B appear to have been reused in Figure 5A to represent different experiments.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "[|Panels 2A and 2C overlap|] and appear to show the same sample.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  { text: "The [|figures were inappropriately manipulated|].", gives: [{ code: "manipulation-of-images" }] },
  { text: "The [|wrong panel|] was used in Figure 4C.", gives: [{ code: "error-in-image" }] },
  {
    text: "There are discontinuities in the bands suggesting that the blot was spliced.",
    gives: [{ code: "concerns-issues-about-image" }],
  },
];
