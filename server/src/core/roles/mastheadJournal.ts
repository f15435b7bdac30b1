import { spanOfBlock } from "../block.ts";
import type { Reading } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { type Found, factsOf } from "./found.ts";

const NAME = /^\p{Lu}[\p{L}'-]*:?(?: (?:(?:of|and|the|in|for|on|&|de|et) ){0,2}\p{Lu}[\p{L}'-]*:?){0,10}$/u;
const LISTS_ABOVE = /^contents lists? available (?:at|on|online)\b/i;
const HOMEPAGE = /^journal home ?page\b/i;
const IN_PRESS = /^\W{0,2}(?:article )?in press\b/i;

/**
 * The journal by its bare name on a page that says what it is: between "Contents lists available at …" and "journal homepage: …",
 * or below the byline and above "Available online …" and "In Press, …".
 */
export function mastheadJournal(found: Found): Reading<string> | undefined {
  const blocks = found.blocks.filter(({ front }) => front);
  const at = blocks.findIndex(({ kind, plain: { text } }, i) => {
    if (kind !== "paragraph" || text.length > 120 || !NAME.test(text) || titlePrefix(text)) return false;
    const [above, below] = [blocks[i - 1]?.plain.text ?? "", blocks.slice(i + 1, i + 3).map(({ plain }) => plain.text)];
    return LISTS_ABOVE.test(above) || HOMEPAGE.test(below[0] ?? "") || isInPress(found, blocks[i]!.start, below);
  });
  const block = blocks[at];
  return block && { value: block.plain.text, span: spanOfBlock(block) };
}

/** "Tides and Shores", "Available online 2 June 2016", "In Press, Accepted Manuscript", with the names of the authors above. */
function isInPress(found: Found, start: number, below: readonly string[]): boolean {
  return (
    below.some((text) => IN_PRESS.test(text)) &&
    below.every((text) => IN_PRESS.test(text) || /^(?:available online|https?:|doi\b)/i.test(text)) &&
    factsOf(found, "people").some(({ where, span }) => where === "byline" && span.end < start)
  );
}
