import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** What stands before a figure that only holds what is spoken of, and is no picture. */
export const HELD =
  /\b(?:sequences?|tracings?|traces|recordings?|counts?|loops?|time stamps?|isotherms?|\w+grams|data|amplitudes?|intensit\w+|results?|text|plots?|spectr\w+|traces?|curves?|patterns?|values?|bars?|legends?|captions?|labels?|numbers?|graphs?|histograms?|charts?|titles?|axis|axes)(?: [^.;,]{1,60})? (?:in|from|of|for|to|underlying|behind) (?:the )?(?:(?:upper|lower|left|right|top|bottom|middle|first|second|third|two|three|several|supplementary|and|of|the) )*(?:(?:figs?․?|figures?|panels?) [\w–-]+(?:, [\w–-]+)*,? and )?$|\b(?:expert|investigat\w+|inquiry|enquiry|review|advisory|hearing|adjudication|university|integrity) $/;

export const image: Group = {
  classes: {
    PICTURE:
      "figure(|s) fig(|s) image(|s) blot(|s) immunoblot(|s) panel(|s) band(|s) micrograph(|s) photograph(|s) gel(|s) lane(|s) loading_control(|s) photomicrograph(|s) picture(|s) immunofluorescence histological_section(|s) tissue_section(|s) electron_micrograph(|s) photo(|s) scan(|s) western_blotting western_blot(|s) colony_formation tunel immunostaining kymograph(|s)",
    HASTILY: "mistakenly inadvertently erroneously accidentally wrongly incorrectly unintentionally",
    REPEATED:
      "duplicat(e|ed|ion|ions) reused identical flipped mirrored rotated overlap(|s|ping|ped) indistinguishable mirror_image(|s)",
  },
  wordings: [
    {
      code: "concerns-issues-about-image",
      says: [
        "lines/edges/seams/discontinuities ~6 lanes/bands/gel/gels/blots ~6 suggest/suggests/suggesting/indicate/indicates/indicating ~2 splicing/spliced/manipulation",
        "image/figure aberration/aberrations/irregularities/anomalies/concerns",
        "nonoriginal/unoriginal ~1 PICTURE",
        "CONCERN/question/questions ~4 presentation/appearance/provenance/background/backgrounds/quality of ~3 PICTURE",
        "backgrounds/background ~8 PICTURE ~4 unusual/odd/identical/inconsistent/inconsistencies",
        "discrepancies/discrepancy/inconsistencies ~3 PICTURE",
        "PICTURE ~8 spliced/splicing/composite/discontinuity/discontinuities/unexpected/irregularities",
        "PICTURE ~4 composed of",
        "splicing/spliced/irregularities ~5 PICTURE",
        "PICTURE integrity/quality ~1 issues/issue/concerns/concern/problems/problem/questions",
        "PICTURE irregularity/irregularities/anomalies/inconsistencies/concerns/issues/discrepancies",
      ],
      not: /\bno (?:evidence|indication)/,
    },
    {
      code: "duplication-of-in-image",
      says: [
        "same/single ~1 PICTURE served/serves/serve/stands/doubled as",
        "PICTURE ~4 served as ~8 two/both/separate/different/several/more experiments/experiment/figures/conditions?",
        "same/identical ~1 PICTURE ~4 in two/both/several/different/separate/three",
        "PICTURE ~4 BE ~2 published before/previously/already/earlier ~16 same/THEIR/own/authors",
        "PICTURE ~14 BE one and same",
        "PICTURE ~8 contain/contains/contained ~2 sections/regions/areas/parts/features ~4 REPEATED/repeated",
        "same mouse/mice/animal/animals/cell/cells/rat/rats/tumour/tumor/tumours/tumors/embryo/plant/specimen ~4 depicted/shown/pictured/photographed/represented",
        "PICTURE ~6 shown/appear/appears/appeared/used more than once",
        "PICTURE ~10 recycled/recurs/recur/reappear/reappears/reappeared",
        "PICTURE ~6 recycled from",
        "PICTURE ~10 derive/derived/originate/originated/come/came/stem/taken/obtained/cropped from ~1 same",
        "PICTURE ~8 show/shows/showed/depict/depicts/depicted/represent/represents ~2 same ~2 field/fields/cell/cells/tissue/specimen/sample/area/animal/mouse/mice/region/embryo/embryos/section/tumour/tumor/plant/patient",
        "same field/fields of view/cells",
        "PICTURE ~10 rotated/flipped/mirrored/shifted/cropped ~2 version/versions/copy of",
        "PICTURE ~8 version/copy/crop/duplicate/duplicates of ~2 PICTURE/another",
        "PICTURE ~12 inserted/used/shown/placed also/twice",
        "PICTURE ~10 had been/already? used before/previously/earlier",
        "images/panels/blots/bands ~10 published/appeared previously/before/earlier ~4 different/another/other context/experiment/experiments",
        "PICTURE ~6 represents/represent/representing/labelled/labeled/relabelled/relabeled ~4 different/other experiments/experiment/conditions/condition/samples/treatments/cell",
        "PICTURE ~12 relabelled/relabeled",
        "used/inserted/shown same ~1 PICTURE twice/in/for",
        "PICTURE ~6 copy of ~2 PICTURE",
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
      not: /identical structure|\bno (?:\w+ )?(?:duplicat|overlap)|plagiari|without (?:\w+ )?(?:attribution|permission)|by (?:other|different|another) (?:authors|group)|et al\b|data (?:duplicat|re-?use)|text and figures|similar experiment|(?:incorrectly|mistakenly|erroneously|inadvertently|wrongly) a (?:copy|duplicate)/,
      notBefore: HELD,
      notNear:
        /(?:duplicat|repeat|identical)\w* (?:areas?|regions?|events?|clusters?|populations?) (?:within|in|of) (?:[\w-]+ ){0,5}(?:plots?|spectr|curves|traces|histograms)|(?:figures?|figs?․?|panels?) [\w–-]+ (?:shows?|depicts?|contains?) (?:\w+ ){0,3}(?:plots?|spectr\w+|traces?|curves?|histograms?)|same [^.;]{0,60}\b(?:as|with|of) (?:in )?(?:many|several|numerous|a number of|multiple|a large number of) (?:other |unrelated )?(?:articles|papers|publications)|(?:data|results?|text|plots?|spectr\w+|traces?|curves?) (?:in|from|presented in|of|shown in) (?:\w+ ){0,2}(?:figures?|figs?\.?|panels?)|figures? and (?:\w+ )?data/,
    },
    {
      code: "falsification-fabrication-of-image",
      says: [
        "composed/assembled/constructed/created/built ~2 PICTURE from ~2 unrelated",
        "PICTURE ~4 composed/assembled/constructed/created/built from ~2 unrelated",
        "PICTURE ~6 relabelled/relabeled ~4 falsely/deliberately/intentionally/deceive/mislead",
      ],
    },
    {
      code: "plagiarism-of-image",
      negative: true,
      says: [
        "photographs/photograph/photos/photo/pictures/images/illustrations/drawings ~6 without ~2 crediting/credit/attribution/acknowledging/acknowledgement/acknowledgment",
      ],
      not: /\b(?:own|same authors?|authors' (?:previous|earlier|prior|other)|their (?:previous|earlier|prior|other))\b|consent/,
    },
    {
      code: "error-in-image",
      says: [
        "colours/colors/colour/color/labels/labelling/labeling/axes/axis/symbols/arrows/keys/key ~4 PICTURE ~4 WRONG",
        "PICTURE ~10 HASTILY ~1 duplicated/repeated/copied",
        "PICTURE ~4 printed/published/shown/placed in ~1 wrong/incorrect/reverse order/place/position/orientation",
        "PICTURE ~6 placed/appears/appeared/printed ~3 where ~6 should",
        "ERROR ~2 during/in/while/when ~2 figure/figures/image/images/panel ~1 assembly/preparation/construction/compilation/mounting/formatting",
        "ERROR ~2 during/in/while/when ~2 assembly/preparation/construction/compilation/mounting/assembling/preparing of? ~2 PICTURE",
        "PICTURE ~6 published/printed/included/shown in/as ~1 WRONG version",
        "WRONG ~2 PICTURE ~4 used/inserted/shown/included/published/uploaded",
        "PICTURE ~8 BE misused",
        "PICTURE ~10 HASTILY ~2 used/inserted/included/placed/selected/swapped/pasted/labelled/labeled",
        "HASTILY ~2 used/inserted/included/placed/selected/swapped/pasted ~5 PICTURE",
      ],
      not: /(?:duplicat|re-?use)\w* (?:of|in) (?:the )?(?:figure|image)|software|error in the (?:production|typesetting|printing)/,
    },
    {
      code: "manipulation-of-images",
      says: [
        "splice/splices/splicing/join/joins ~10 not ~1 indicated/disclosed/marked/shown/mentioned/declared/stated",
        "image/images/figure/photo editing/processing/alteration ~4 beyond/exceeded/inappropriate/unacceptable/undisclosed",
        "inappropriate/undisclosed/improper/unindicated/undeclared/unmarked splicing",
        "PICTURE ~6 subject/subjected to ~2 manipulation/alteration/modification/processing/editing",
        "PICTURE ~2 BE copied from one",
        "PICTURE ~8 erasure/cloning/retouching/juxtaposition/juxtaposed",
        "erasure/cloning/retouching/juxtaposition/processing/enhancement of ~2 PICTURE",
        "inappropriate/undisclosed/improper/digital ~2 processing/manipulation/enhancement/editing/alteration ~3 PICTURE",
        "digitally ~2 added/removed/inserted/erased/altered/modified/copied ~5 PICTURE",
        "elements/bands/cells/spots/lanes ~6 digitally added/removed/inserted/erased/copied",
        "PICTURE spliced together",
        "PICTURE ~8 signs/evidence/indications/traces of ~2 manipulation/alteration/editing/tampering/modification",
        "PICTURE ~10 BE/had ~3 cut/spliced/erased/cloned/cropped and/together? ~2 pasted/altered/rearranged/together",
        "lanes/bands ~8 cut/copied and pasted",
        "portions/parts/regions/areas/sections of ~2 PICTURE ~3 copied/cut/cloned",
        "PICTURE ~10 BE ~3 spliced from/together/and",
        "brightness/contrast/intensity ~8 adjusted/altered/enhanced/modified/changed",
        "manipulated/altered/tampered/doctored with? ~3 PICTURE",
        "alteration/editing/modification/manipulation of ~3 PICTURE",
        "PICTURE/photo/photoshop ~1 manipulation/tampering/alteration/doctoring",
        "PICTURE ~10 BE ~3 manipulated/altered/doctored/tampered/photoshopped",
        "PICTURE ~8 BE ~1 enhanced/erased/stretched/adjusted/pasted/cloned",
        "PICTURE ~5 assembled from",
        "PICTURE ~8 signs/evidence/indications of ~2 manipulation",
        "PICTURE ~14 signs/evidence/indications of ~3 rotation/rotations/flipping/stretching/resizing/contrast/erasure/mirroring",
      ],
      not: /\bno (?:evidence|indication)|pasted twice|(?:inadvertent|oversight|mistake|accident|erroneous|by error)\w*[^.;]{0,120}pasted/,
      notBefore: HELD,
    },
  ],
};

export const imageExamples: readonly FactExample[] = [
  {
    text: "[|Figure 2 was copied|] from an article by Tanaka et al. without permission.",
    gives: [{ code: "plagiarism-of-image" }],
  },
  {
    text: "It was drawn to the Editors' attention by a concerned reader that certain of the flow cytometric [|data and [|micrographs shown in Fig. 3 were strikingly similar|]|] to data appearing in different form in other articles.",
    gives: [{ code: "duplication-of-data" }, { code: "duplication-of-in-image" }],
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
