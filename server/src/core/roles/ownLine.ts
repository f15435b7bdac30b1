import type { JournalFact } from "../facts/fact.ts";
import { blockAt, type Found, factsOf } from "./found.ts";

/** How many blocks at a notice's end may hold its own line. */
const FOOT = 6;
const CITES = /^\W{0,3}(?:citation|cite|how to cite|please cite|to cite)\b/i;

/**
 * The line that says where the notice itself stands: in its front or at the foot of a page, else the last words of the notice.
 * A line with the volume and pages that the text gives for the original is the original's.
 */
export function ownLine(found: Found): JournalFact | undefined {
  if (!LINES.has(found)) LINES.set(found, findLine(found));
  return LINES.get(found);
}
const LINES = new WeakMap<Found, JournalFact | undefined>();

function findLine(found: Found): JournalFact | undefined {
  const all = factsOf(found, "journal");
  const own = all.filter(({ of }) => of === "notice");
  const free = own.filter((line) => !isOriginals(found, line));
  const cites = free.length > 1 && free.some(({ volume }) => volume?.value !== free[0]!.volume?.value);
  const cited = cites
    ? free.find((line) => line.volume && CITES.test(blockAt(found, line.span)?.plain.text ?? ""))
    : undefined;
  const line = cited ?? fullest(free.filter(({ year, volume }) => year ?? volume));
  if (line) return line;
  return all.findLast((each) => each.of === "original" && closes(found, each)) ?? fullest(own);
}

function fullest(lines: readonly JournalFact[]): JournalFact | undefined {
  return lines.find(({ volume, pages }) => volume && pages) ?? lines.find(({ volume }) => volume) ?? lines[0];
}

/** Does another passage cite the original with this volume and these pages? */
function isOriginals(found: Found, { volume, pages, span }: JournalFact): boolean {
  if (!volume || !pages) return false;
  return factsOf(found, "citation").some(
    (each) =>
      each.of !== "notice" &&
      each.volume?.value === volume.value &&
      each.pages?.value === pages.value &&
      each.span.start > span.end &&
      /\boriginal|published|retract|cited|article\b/i.test(blockAt(found, each.span)?.plain.text.slice(0, 4_000) ?? ""),
  );
}

/** Does a journal's line stand by itself among the last blocks, with its DOI or above a copyright? */
function closes(found: Found, line: JournalFact): boolean {
  const { blocks } = found;
  const block = blockAt(found, line.span);
  if (!block || block.front || block.kind !== "paragraph" || !line.volume || isRepeated(found, line)) return false;
  const at = blocks.indexOf(block);
  const from = line.span.start - block.start;
  if (at < blocks.length - FOOT || (from > 40 && block.text[from - 1] !== "\n")) return false;
  const before = blocks[at - 1]?.plain.text ?? "";
  return !/:$/.test(before) && line.span.end - line.span.start > lineAt(block.text, from).length / 3;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
}

/** Is it the place of another citation of the text? */
function isRepeated(found: Found, { volume, pages, span }: JournalFact): boolean {
  return factsOf(found, "citation").some(
    (each) =>
      each.volume?.value === volume?.value &&
      each.pages?.value.split(/[-–—]/)[0] === pages?.value.split(/[-–—]/)[0] &&
      (each.span.end <= span.start || each.span.start >= span.end),
  );
}
