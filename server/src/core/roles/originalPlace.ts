import type { CitationFact } from "../facts/fact.ts";
import type { Reading } from "../span.ts";
import { abbreviates } from "./alike.ts";
import { placedInProse } from "./originalJournal.ts";

/** The original's journal by the name that the text prints whole where a reference shortens it: "Journal of Tides", not "J Tides". */
export function journalOf(citations: readonly CitationFact[]): Reading<string> | undefined {
  const first = placedInProse(citations) ?? citations.find((each) => each.journal);
  const journal = first?.journal;
  if (!journal || (first.of !== "reference" && first.volume)) return journal;
  const whole = citations.find(
    (each) =>
      each.of === "original" &&
      each.journal &&
      each.journal.value.length > journal.value.length &&
      abbreviates(journal.value, each.journal.value),
  );
  return whole?.journal ?? journal;
}

/** The original's pages in full: "555–563" before "555" and "555–63". */
export function pagesOf(citations: readonly CitationFact[]): Reading<string> | undefined {
  const page = citations.find((each) => each.pages)?.pages;
  if (!page) return undefined;
  const isFuller = /^\p{L}?\d+$/u.test(page.value) ? goesOn : isSpelledOut;
  return citations.find((each) => each.pages && isFuller(page.value, each.pages.value))?.pages ?? page;
}

function goesOn(page: string, pages: string): boolean {
  return pages.startsWith(page) && /^\s?[-–—]/.test(pages.slice(page.length));
}

const RANGE = /^(\p{L}?\d+) ?(?:[-–—−]| to ) ?(\p{L}?\d+)$/u;

/** Does `pages` print the last page whole of which `short` gives the last figures? */
function isSpelledOut(short: string, pages: string): boolean {
  const [one, other] = [RANGE.exec(short), RANGE.exec(pages)];
  return (
    one !== null &&
    other !== null &&
    one[1] === other[1] &&
    one[2]!.length < other[2]!.length &&
    other[2]!.endsWith(one[2]!)
  );
}
