import type { Block } from "../block.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { plainOffset } from "./offsets.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";

/** What begins no title. */
const NOT_A_TITLE =
  /^(?:The (?:authors?|editors?|following|above|publisher)|This |We |At the |In the |Dear |Please |Received|Published|DOI|https?:|Volume|Vol\b|Access this |Quick Response )/;

/** Words of affiliations: where no body stands among the names, no list of names fills a line with one of them. */
const PLACE = /\b(?:Department|University|Institute|Hospital|School|Faculty|College)/;
const OF_BODY = /Consortium|Group|Collaborat|Investigators|Network|Initiative|behalf of|for the|representing|and the/;

/**
 * An article whose title and authors stand on lines of their own in one block, perhaps with its journal or DOI on the next one;
 * undefined where the block has no such lines.
 */
export function readStacked(block: Block): Reference | undefined {
  if (!block.text.includes("\n")) return undefined;
  if (last?.block === block) return last.read;
  const read = stacked(block);
  last = { block, read };
  return read;
}
/** What was read of the block that was last asked for. */
let last: { readonly block: Block; readonly read: Reference | undefined } | undefined;

function stacked(block: Block): Reference | undefined {
  const { text } = block.plain;
  const lines = linesOf(block);
  for (const [i, names] of lines.entries()) {
    const title = lines[i - 1];
    if (!title || i > 4) continue;
    const words = text.slice(title.from, title.to);
    if (words.split(" ", 4).length < 4 || /[.:;]$/.test(words) || !/^["“‘«]?[\p{Lu}\d]/u.test(words)) continue;
    const line = text.slice(names.from, names.to);
    if (PLACE.test(line) && !OF_BODY.test(line)) continue;
    const list = readNames(text, names.from, names.to);
    if (!list || list.end < names.to - 2 || (list.names.length < 2 && list.style !== "given-first")) continue;
    if (NOT_A_TITLE.test(words) || titlePrefix(words) || findLocators(text, title.from, title.to).length > 0) continue;
    const next = lines[i + 1];
    if (findLocators(text, 0, text.length).some(({ from }) => !next || from < next.from || next.to < from)) continue;
    const locator = next && findLocators(text, next.from, next.to)[0];
    const placed = next && locator && readReference(text, next.from, next.to, locator);
    const doi = next && findDoi(text, next.from, next.to);
    return {
      from: title.from,
      to: Math.max(names.to, doi?.to ?? 0, placed?.to ?? 0),
      authors: list.names,
      title,
      ...(placed?.journal && { journal: placed.journal }),
      ...(placed?.year && { year: placed.year }),
      ...(locator && { locator }),
      ...(doi && { doi }),
    };
  }
  return undefined;
}

/** The first lines of a block, in units of its plain text. */
function linesOf(block: Block): readonly Range[] {
  const lines: Range[] = [];
  let at = 0;
  for (const line of block.text.split("\n", 7)) {
    const from = plainOffset(block, at + line.length - line.trimStart().length);
    const to = plainOffset(block, at + line.trimEnd().length);
    if (to > from) lines.push({ from, to });
    at += line.length + 1;
  }
  return lines;
}
