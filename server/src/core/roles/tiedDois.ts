import type { Block } from "../block.ts";
import type { IdentifierFact } from "../facts/fact.ts";
import type { DoiRole } from "../notice.ts";
import { overlaps } from "../span.ts";
import { type Found, factsOf } from "./found.ts";

/** What the DOI is where the prose says that the original repeats its item, or gives it right behind a new version. */
export function tiedAs(found: Found, { core }: IdentifierFact): DoiRole | undefined {
  const tie = factsOf(found, "related").find(({ doi }) => doi !== undefined && overlaps(doi.span, core));
  if (tie?.relation === "duplicate-of") return "duplicate-source";
  if (tie?.relation !== "replaced-by" || core.start - tie.span.end >= NEAR) return undefined;
  return BESIDE_ARTICLE.test(found.text.slice(Math.max(0, core.start - 60), core.start)) ? undefined : "replacement";
}
/** "We replace this article (https://doi.org/": the DOI is that article's own. */
const BESIDE_ARTICLE =
  /(?<!\b(?:new|corrected|revised|updated|amended|replacement|republished) )\b(?:articles?|papers?|manuscript|stud(?:y|ies)|reports?)(?: \[\d+\])?,? ?[([]?[^\p{L}]{0,3}(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?)?$/iu;
/** As far as a DOI stands behind words that lead to it ("… is available at https://doi.org/"). */
const NEAR = 28;

/** Does the prose point to the reference as to something that the original repeats? */
export function isRepeated(found: Found, { mark }: Block): boolean {
  return (
    mark !== undefined &&
    factsOf(found, "related").some(({ relation, marks }) => relation === "duplicate-of" && marks?.includes(mark))
  );
}
