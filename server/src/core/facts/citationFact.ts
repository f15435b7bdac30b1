import { type Block, spanOf } from "../block.ts";
import type { CitationFact } from "./fact.ts";
import type { Range } from "./names.ts";
import type { Reference } from "./reference.ts";

/** The fact of what was read as a reference, in the block's own words. */
export function citationFact(block: Block, reference: Reference, of: CitationFact["of"]): CitationFact {
  const { text } = block.plain;
  const reading = (range: Range) => ({
    value: text.slice(range.from, range.to),
    span: spanOf(block, range.from, range.to),
  });
  const { title, journal, locator, year, doi, pmid, unclosed } = reference;
  const when = year ?? locator?.year;
  return {
    kind: "citation",
    span: spanOf(block, reference.from, reference.to),
    ...(block.mark && block.kind === "reference" && { mark: block.mark }),
    authors: reference.authors.map(reading),
    ...(title && { title: reading(title) }),
    ...(journal && { journal: reading(journal) }),
    ...(when && { year: { value: Number(text.slice(when.from, when.to)), span: spanOf(block, when.from, when.to) } }),
    ...(locator?.volume && { volume: reading(locator.volume) }),
    ...(locator?.issue && { issue: reading(locator.issue) }),
    ...(locator?.pages && { pages: reading(locator.pages) }),
    ...(locator?.month && locator.day && when && published(block, locator.month, locator.day, when)),
    ...(doi && { doi: reading(doi) }),
    ...(pmid && { pmid: reading(pmid) }),
    ...(of && { of }),
    ...(unclosed !== undefined && { unclosed: spanOf(block, unclosed - 1, unclosed).end }),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function published(block: Block, month: Range, day: Range, year: Range): Pick<CitationFact, "published"> {
  const { text } = block.plain;
  const words = (range: Range) => text.slice(range.from, range.to);
  const two = (n: number) => String(n).padStart(2, "0");
  const value = `${words(year)}-${two(MONTHS.indexOf(words(month).slice(0, 3)) + 1)}-${two(Number(words(day)))}`;
  const from = Math.min(year.from, month.from);
  return { published: { value, span: spanOf(block, from, Math.max(day.to, year.to)) } };
}
