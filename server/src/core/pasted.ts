import { doisIn, type PrintedDoi } from "./facts/doi.ts";
import { findLocators } from "./facts/locator.ts";
import type { Range } from "./facts/names.ts";
import { readReference } from "./facts/reference.ts";
import { linkOf } from "./rules/facts.ts";

/** What a pasted text could be instead: a DOI as a full link, or a citation in its normal form. */
export interface Normalised {
  readonly what: "doi" | "citation";
  readonly text: string;
}

/** Nothing longer than this is one DOI or one citation, UTF-16 units. */
const LONGEST = 1_500;

/**
 * The normal form of a text that is one DOI, in whatever form, or one citation. Undefined where it is neither, where it has that
 * form already, and where anything in it would be lost. White space around it stays.
 */
export function normalised(pasted: string): Normalised | undefined {
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(pasted.slice(0, LONGEST + 1)) ?? [];
  if (core === "" || pasted.length > LONGEST) return undefined;
  const doi = doiAlone(core);
  const text = doi ?? citation(core);
  if (text === undefined || text === core) return undefined;
  return { what: doi === undefined ? "citation" : "doi", text: before + text + after };
}

/** The full link of a text that is one DOI: bare, with a label, or in an address. */
function doiAlone(text: string): string | undefined {
  const [doi, ...others] = [...doisIn(text)];
  if (!doi || others.length > 0 || doi.flaw || doi.start !== 0) return undefined;
  const rest = text.slice(doi.end);
  // of an address what comes behind the DOI says only how it is shown; else a full stop may stand there
  if (/^https?:/i.test(text)) return /\s/.test(rest) ? undefined : linkOf(doi.value);
  return /^[.,;]?$/.test(rest) ? linkOf(doi.value) + rest : undefined;
}

/** The parts of a citation in their words. */
interface Parts {
  readonly number: string;
  readonly authors: readonly string[];
  readonly more: boolean;
  readonly title: string;
  readonly journal: string;
  readonly year: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly doi: string;
  readonly pmid: string;
}

/** Words of a citation that its form says without them. */
const FORM_WORDS =
  /^(?:and|y|e|und|et|al|doi|https?|dx|org|vol|volume|no|nr|issue|pp?|pages?|pmid|in|available|from|at)$/i;

function citation(printed: string): string | undefined {
  const parts = partsOf(printed.replace(/\s+/g, " "));
  if (!parts) return undefined;
  const text = written(parts);
  const again = partsOf(text);
  // what is made must say the same to whoever reads it next
  return again && JSON.stringify(again) === JSON.stringify(parts) ? text : undefined;
}

function written({ number, authors, more, title, journal, year, volume, issue, pages, doi, pmid }: Parts): string {
  const names = authors.join(authors.some((name) => name.includes(",")) ? "; " : ", ") + (more ? ", et al" : "");
  const place = `${year}${volume || pages ? ";" : ""}${volume}${issue ? `(${issue})` : ""}${pages ? `:${pages}` : ""}`;
  return [
    number + ended(names),
    ended(title),
    ended(journal),
    ended(place),
    ...(doi ? [linkOf(doi)] : []),
    ...(pmid ? [`PMID: ${pmid}`] : []),
  ].join(" ");
}

function ended(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** The parts of a text that is one citation and nothing else. */
function partsOf(text: string): Parts | undefined {
  const number = /^[[(]?\d{1,3}(?:[\])]\.?|\.) (?=\S)/.exec(text)?.[0] ?? "";
  const dois = [...doisIn(text)];
  const [doi] = dois;
  if (dois.length > 1 || doi?.flaw) return undefined;
  const locators = findLocators(text, number.length, doi?.start ?? text.length);
  const reference = locators.length === 1 ? readReference(text, number.length, text.length, locators[0]) : undefined;
  if (!reference?.title || !reference.journal || !reference.locator || reference.authors.length === 0) return undefined;
  const { authors, title, journal, locator, pmid } = reference;
  const year = reference.year ?? locator.year;
  if (!year) return undefined;
  const left = rest(text, number.length, [
    ...authors,
    title,
    journal,
    year,
    ...[locator.volume, locator.issue, locator.pages].filter((each) => each !== undefined),
    ...(pmid ? [pmid] : []),
    ...(doi ? [rangeOf(doi)] : []),
  ]);
  if ([...left.matchAll(/[\p{L}\p{N}]+/gu)].some(([word]) => !FORM_WORDS.test(word))) return undefined;
  const words = (range: Range | undefined) => (range ? text.slice(range.from, range.to).trim() : "");
  return {
    number,
    authors: authors.map(words),
    more: /\bet al\b/i.test(left),
    title: words(title).replace(/[.,]$/, ""),
    journal: words(journal).replace(/,$/, ""),
    year: words(year),
    volume: words(locator.volume),
    issue: words(locator.issue),
    pages: words(locator.pages),
    doi: doi?.value ?? "",
    pmid: words(pmid),
  };
}

function rangeOf({ start, end }: PrintedDoi): Range {
  return { from: start, to: end };
}

/** What of a text lies in none of the ranges. */
function rest(text: string, from: number, ranges: readonly Range[]): string {
  let out = "";
  let at = from;
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    out += ` ${text.slice(at, Math.max(at, range.from))}`;
    at = Math.max(at, range.to);
  }
  return `${out} ${text.slice(at)}`;
}
