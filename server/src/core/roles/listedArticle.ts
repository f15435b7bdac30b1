import type { Span } from "../span.ts";
import { blockAt, type Found } from "./found.ts";

/** Lines that the list of an article's title, authors and place may have. */
const MOST = 3;
const LEADS =
  /^this (?:article|notice|retraction|correction|erratum|corrigendum)? ?(?:corrects|retracts|relates to|refers to)\b/;
/** A line of the notice's own below such a list. */
const OWN = /^(?:first published|published|https?:|doi\b|received|accepted|©|retract|correct|errat|corrigend)/i;

/** Does a passage stand in what a page lists of the article below "This article corrects the following:"? */
export function inListedArticle(found: Found, span: Span): boolean {
  const block = blockAt(found, span);
  if (!block?.front) return false;
  let i = found.blocks.indexOf(block);
  if (OWN.test(block.plain.text)) return false;
  for (let step = 0; step < MOST; step++, i--) {
    const above = found.blocks[i];
    if (!above || (above !== block && OWN.test(above.plain.text))) return false;
    if (LEADS.test(above.section)) return above.kind !== "heading";
  }
  return false;
}
