import { approval } from "./approval.ts";
import { authorship } from "./authorship.ts";
import { conduct } from "./conduct.ts";
import { article, content } from "./content.ts";
import { copying } from "./copying.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { errorsByOthers } from "./errors-by-others.ts";
import { ethics } from "./ethics.ts";
import { german } from "./german.ts";
import { handling } from "./handling.ts";
import { image } from "./image.ts";
import { interestsRights } from "./interests-rights.ts";
import { legal } from "./legal.ts";
import { materials } from "./materials.ts";
import { otherLanguages } from "./other-languages.ts";
import { oversight } from "./oversight.ts";
import { peerReview } from "./peer-review.ts";
import { plain } from "./plain.ts";
import { results } from "./results.ts";
import { romance } from "./romance.ts";
import { toldApproval } from "./told-approval.ts";
import { toldConduct } from "./told-conduct.ts";
import { toldCopying } from "./told-copying.ts";
import { toldData } from "./told-data.ts";
import { toldDealings } from "./told-dealings.ts";
import { toldErrors } from "./told-errors.ts";
import { toldFailures } from "./told-failures.ts";
import { toldFindings } from "./told-findings.ts";
import { toldImages } from "./told-images.ts";
import { toldIntegrity } from "./told-integrity.ts";
import { toldInventions } from "./told-inventions.ts";
import { toldMaterials } from "./told-materials.ts";
import { toldOffice } from "./told-office.ts";
import { toldOutcomes } from "./told-outcomes.ts";
import { toldOversight } from "./told-oversight.ts";
import { toldPeople } from "./told-people.ts";
import { toldStories } from "./told-stories.ts";
import "./lexicon.ts";
import { compose, define, state } from "./pattern.ts";
import type { Group, Said } from "./rule.ts";
import { isClose } from "./within.ts";

const GROUPS: readonly Group[] = [
  data,
  image,
  results,
  materials,
  content,
  article,
  copying,
  authorship,
  approval,
  toldApproval,
  peerReview,
  ethics,
  legal,
  conduct,
  errorsByOthers,
  toldFindings,
  toldMaterials,
  toldImages,
  toldData,
  toldConduct,
  toldStories,
  toldFailures,
  toldErrors,
  toldOutcomes,
  toldInventions,
  toldCopying,
  toldIntegrity,
  corrections,
  oversight,
  interestsRights,
  handling,
  toldOversight,
  toldPeople,
  toldDealings,
  toldOffice,
  otherLanguages,
  romance,
  german,
  plain,
];

/** What turns the words around it into their opposite, in a passage and in a pattern. */
export const NEGATED = /\b(?:not|never|neither|nor|cannot)\b|UNABLE|CANNOT|NOT|WANTING/;

/** The classes of the groups: two of one name would have each other's words. */
const named = new Set<string>();
/** All wordings. */
const WORDINGS: readonly Said[] = GROUPS.flatMap(({ classes, made, wordings }) => {
  for (const [name, words] of Object.entries(classes ?? {})) {
    if (named.has(name)) throw new Error(`Two groups have a class ${name}`);
    named.add(name);
    define(name, words);
  }
  for (const [name, pattern] of made ?? []) compose(name, pattern);
  return wordings;
});
/** The patterns of all wordings, by the number that each states. */
export const PATTERNS = WORDINGS.flatMap((wording, number) =>
  wording.says.map((says) => ({
    wording,
    number,
    plain: !wording.negative && !NEGATED.test(says),
    close: isClose(says),
  })),
);
let stated = 0;
for (const { says } of WORDINGS) for (const pattern of says) state(pattern, stated++);
