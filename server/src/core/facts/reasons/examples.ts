import type { FactExample } from "../fact.ts";
import { authorshipExamples } from "./authorship.ts";
import { carriedExamples } from "./carried.ts";
import { conductExamples } from "./conduct.ts";
import { contentExamples } from "./content.ts";
import { dataExamples } from "./data.ts";
import { errorsByOthersExamples } from "./errors-by-others.ts";
import { ethicsExamples } from "./ethics.ts";
import { approval as approvalFamilies } from "./families/approval.ts";
import { articleFurther as articleFurtherFamilies } from "./families/article-further.ts";
import { authorship as authorshipFamilies } from "./families/authorship.ts";
import { close as closeFamilies } from "./families/close.ts";
import { conductErrors as conductErrorsFamilies } from "./families/conduct-errors.ts";
import { content as contentFamilies } from "./families/content.ts";
import { copying as copyingFamilies } from "./families/copying.ts";
import { corrections as correctionsFamilies } from "./families/corrections.ts";
import { data as dataFamilies } from "./families/data.ts";
import { ethicsLegal as ethicsLegalFamilies } from "./families/ethics-legal.ts";
import { examplesOf } from "./families/family.ts";
import { formulas as formulasFamilies } from "./families/formulas.ts";
import { image as imageFamilies } from "./families/image.ts";
import { materials as materialsFamilies } from "./families/materials.ts";
import { nothing as nothingFamilies } from "./families/nothing.ts";
import { otherLanguages as otherLanguagesFamilies } from "./families/other-languages.ts";
import { peerReview as peerReviewFamilies } from "./families/peer-review.ts";
import { plain as plainFamilies } from "./families/plain.ts";
import { results as resultsFamilies } from "./families/results.ts";
import { toldConduct as toldConductFamilies } from "./families/told-conduct.ts";
import { toldCopying as toldCopyingFamilies } from "./families/told-copying.ts";
import { toldData as toldDataFamilies } from "./families/told-data.ts";
import { toldDealings as toldDealingsFamilies } from "./families/told-dealings.ts";
import { toldErrors as toldErrorsFamilies } from "./families/told-errors.ts";
import { toldFailures as toldFailuresFamilies } from "./families/told-failures.ts";
import { toldFindings as toldFindingsFamilies } from "./families/told-findings.ts";
import { toldImages as toldImagesFamilies } from "./families/told-images.ts";
import { toldIntegrity as toldIntegrityFamilies } from "./families/told-integrity.ts";
import { toldInventions as toldInventionsFamilies } from "./families/told-inventions.ts";
import { toldMaterials as toldMaterialsFamilies } from "./families/told-materials.ts";
import { toldOffice as toldOfficeFamilies } from "./families/told-office.ts";
import { toldOutcomes as toldOutcomesFamilies } from "./families/told-outcomes.ts";
import { toldOversight as toldOversightFamilies } from "./families/told-oversight.ts";
import { toldPeople as toldPeopleFamilies } from "./families/told-people.ts";
import { toldStories as toldStoriesFamilies } from "./families/told-stories.ts";
import { germanExamples } from "./german.ts";
import { handlingExamples } from "./handling.ts";
import { headedExamples } from "./headed.ts";
import { imageExamples } from "./image.ts";
import { interestsRightsExamples } from "./interests-rights.ts";
import { legalExamples } from "./legal.ts";
import { materialsExamples } from "./materials.ts";
import { otherLanguagesExamples } from "./other-languages.ts";
import { oversightExamples } from "./oversight.ts";
import { peerReviewExamples } from "./peer-review.ts";
import { resultsExamples } from "./results.ts";
import { romanceExamples } from "./romance.ts";
import { sentenceExamples } from "./sentences.ts";

// marked pure, and no spread, so that a bundler can leave the examples out
export const reasonExamples: readonly FactExample[] = /* @__PURE__ */ [
  dataExamples,
  imageExamples,
  resultsExamples,
  materialsExamples,
  contentExamples,
  authorshipExamples,
  peerReviewExamples,
  ethicsExamples,
  legalExamples,
  conductExamples,
  errorsByOthersExamples,
  oversightExamples,
  interestsRightsExamples,
  handlingExamples,
  otherLanguagesExamples,
  romanceExamples,
  germanExamples,
  sentenceExamples,
  carriedExamples,
  headedExamples,
  /* @__PURE__ */ examplesOf(approvalFamilies),
  /* @__PURE__ */ examplesOf(articleFurtherFamilies),
  /* @__PURE__ */ examplesOf(authorshipFamilies),
  /* @__PURE__ */ examplesOf(closeFamilies),
  /* @__PURE__ */ examplesOf(copyingFamilies),
  /* @__PURE__ */ examplesOf(conductErrorsFamilies),
  /* @__PURE__ */ examplesOf(contentFamilies),
  /* @__PURE__ */ examplesOf(correctionsFamilies),
  /* @__PURE__ */ examplesOf(dataFamilies),
  /* @__PURE__ */ examplesOf(ethicsLegalFamilies),
  /* @__PURE__ */ examplesOf(formulasFamilies),
  /* @__PURE__ */ examplesOf(imageFamilies),
  /* @__PURE__ */ examplesOf(materialsFamilies),
  /* @__PURE__ */ examplesOf(nothingFamilies),
  /* @__PURE__ */ examplesOf(otherLanguagesFamilies),
  /* @__PURE__ */ examplesOf(peerReviewFamilies),
  /* @__PURE__ */ examplesOf(resultsFamilies),
  /* @__PURE__ */ examplesOf(toldConductFamilies),
  /* @__PURE__ */ examplesOf(toldFindingsFamilies),
  /* @__PURE__ */ examplesOf(toldMaterialsFamilies),
  /* @__PURE__ */ examplesOf(toldImagesFamilies),
  /* @__PURE__ */ examplesOf(toldDataFamilies),
  /* @__PURE__ */ examplesOf(toldDealingsFamilies),
  /* @__PURE__ */ examplesOf(toldOfficeFamilies),
  /* @__PURE__ */ examplesOf(toldOversightFamilies),
  /* @__PURE__ */ examplesOf(toldPeopleFamilies),
  /* @__PURE__ */ examplesOf(plainFamilies),
  /* @__PURE__ */ examplesOf(toldStoriesFamilies),
  /* @__PURE__ */ examplesOf(toldErrorsFamilies),
  /* @__PURE__ */ examplesOf(toldFailuresFamilies),
  /* @__PURE__ */ examplesOf(toldOutcomesFamilies),
  /* @__PURE__ */ examplesOf(toldInventionsFamilies),
  /* @__PURE__ */ examplesOf(toldCopyingFamilies),
  /* @__PURE__ */ examplesOf(toldIntegrityFamilies),
].flat();
