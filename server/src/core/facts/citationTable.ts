import type { Block } from "../block.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { plainOffset } from "./offsets.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";

type Column = "title" | "authors" | "journal" | "citation" | "year" | "volume" | "issue" | "pages" | "doi";

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ["citation", /\byear\b.*\bvol|\bvol.*\bpages?\b/i],
  ["doi", /\bDOI\b|\blinks?\b|\bURL\b/i],
  ["title", /\btitles?\b/i],
  ["authors", /\bauthors?\b/i],
  ["citation", /\b(?:references?|citations?|details)\b/i],
  ["journal", /\bjournals?\b|\bsource\b/i],
  ["volume", /\bvol(?:ume)?\b/i],
  ["issue", /\bissue\b|^no\.?$/i],
  ["pages", /\bpages?\b|\bpp\b|\barticle (?:no|number|id)\b/i],
  ["year", /\byear\b|\bdate\b|\bpublished\b/i],
  ["citation", /^(?:retracted |original |corrected )?(?:articles?|papers?|publications?)$/i],
];
/** "Ferrand & Ngo (2006)": a pointer to a reference by its authors and year. */
const POINTED =
  /^(\p{Lu}[\p{L}'-]+(?:, \p{Lu}[\p{L}'-]+){0,5}(?:,? (?:&|and) \p{Lu}[\p{L}'-]+)?)(?: et al\.?)?,? \(?((?:19|20)\d\d)[a-z]?\)?/u;

/** A row without bars at its ends: "Title | Authors | DOI". */
const OPEN_ROW = /^[^|]{1,300} \| [^|]{1,300}(?: \| [^|]{1,300}){0,6}$/;

/** A table: its rows have bars at their ends, or at least two have bars between their cells and the first names their parts. */
export function isTable(block: Block): boolean {
  if (/^\s*\|/.test(block.text)) return true;
  const [head, first] = block.text.split("\n", 2);
  return (
    head !== undefined &&
    first !== undefined &&
    OPEN_ROW.test(head) &&
    OPEN_ROW.test(first) &&
    namesColumns(head.split(" | "))
  );
}

/** Does a head name the parts of a citation, and at most one other thing ("Refcode")? */
function namesColumns(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => HEADS.some(([, form]) => form.test(cell.trim()))).length;
  return known > 1 && known >= cells.length - (known > 2 ? 1 : 0);
}

/** The articles of a table ("| Title | Authors | DOI |"), one a row; nothing where its head names no parts of a citation. */
export function readTable(block: Block): readonly Reference[] {
  const rows = rowsOf(block);
  const [head, ...rest] = rows;
  if (!head || rest.length === 0) return [];
  const { text } = block.plain;
  const columns = head.map((cell) => HEADS.find(([, form]) => form.test(text.slice(cell.from, cell.to)))?.[0]);
  const named = new Set(columns);
  if (!named.has("title") && !named.has("citation") && !(named.has("doi") && named.has("authors"))) return [];
  return rest.flatMap((row) => rowReference(text, row, columns) ?? []);
}

/** The cells of each row, in units of the block's plain text; the line under the head is none. */
function rowsOf(block: Block): readonly (readonly Range[])[] {
  const rows: Range[][] = [];
  let at = 0;
  for (const line of block.text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const isFramed = /^\s*\|.*\|/.test(line);
    if (!(isFramed || OPEN_ROW.test(line)) || /^[\s|:-]+$/.test(line)) continue;
    const cells: Range[] = [];
    let from = isFramed ? line.indexOf("|") + 1 : 0;
    for (let i = from; i <= line.length; i++) {
      if ((i < line.length || isFramed) && (line[i] !== "|" || line[i - 1] === "\\")) continue;
      cells.push(trimmedCell(block, start + from, start + i));
      from = i + 1;
    }
    rows.push(cells);
  }
  return rows;
}

function trimmedCell(block: Block, start: number, end: number): Range {
  const { text } = block.plain;
  let from = plainOffset(block, start);
  let to = plainOffset(block, end);
  while (from < to && /[\s|"“‘]/.test(text[from]!)) from++;
  while (to > from && /[\s|"”.,;▸]/.test(text[to - 1]!)) to--;
  return { from, to };
}

function rowReference(
  text: string,
  cells: readonly Range[],
  columns: readonly (Column | undefined)[],
): Reference | undefined {
  let reference: Reference | undefined;
  const part: Partial<Record<Column, Range>> = {};
  for (const [i, cell] of cells.entries()) {
    const column = columns[i];
    if (!column || cell.to <= cell.from || part[column]) continue;
    part[column] = cell;
    const locator = /^(?:citation|journal)$/.test(column) ? findLocators(text, cell.from, cell.to)[0] : undefined;
    if (column !== "citation" && !locator) continue;
    if (column === "journal") delete part.journal;
    reference = readReference(text, cell.from, cell.to, locator) ?? pointed(text, cell);
  }
  const doi = part.doi && findDoi(text, part.doi.from, part.doi.to);
  const authors = part.authors ? (readNames(text, part.authors.from, part.authors.to)?.names ?? []) : [];
  const title = part.title ?? reference?.title;
  const year = part.year && /(?:19|20)\d\d/.exec(text.slice(part.year.from, part.year.to));
  const { volume, issue, pages, journal } = part;
  if (!title && !doi && !reference) return undefined;
  const placed = volume ?? pages;
  return {
    ...reference,
    from: Math.min(...cells.map(({ from }) => from)),
    to: Math.max(...cells.map(({ to }) => to)),
    authors: authors.length > 0 ? authors : (reference?.authors ?? []),
    ...(title && { title }),
    ...(journal && { journal }),
    ...(doi && { doi }),
    ...(year && part.year && { year: { from: part.year.from + year.index, to: part.year.from + year.index + 4 } }),
    ...(placed && {
      locator: {
        from: placed.from,
        to: placed.to,
        ...(volume && { volume }),
        ...(issue && { issue }),
        ...(pages && { pages }),
      },
    }),
  };
}

function pointed(text: string, { from, to }: Range): Reference | undefined {
  const here = POINTED.exec(text.slice(from, to));
  if (!here) return undefined;
  const authors = [...here[1]!.matchAll(/\p{Lu}[\p{L}'-]+/gu)].map(({ index, 0: name }) => ({
    from: from + index,
    to: from + index + name.length,
  }));
  const year = from + here[0].lastIndexOf(here[2]!);
  return { from, to, authors, year: { from: year, to: year + 4 } };
}
