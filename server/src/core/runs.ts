import { readPlace } from "./facts/placeLine.ts";
import { goesOn, isByline, isSignature, standsOver } from "./nameLines.ts";
import { breaksOff } from "./plain.ts";

/** Where the lines of a run, which no blank line parts, belong to different blocks: told from two lines that meet. */

export interface Line {
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
}

/** A line without marks of emphasis. */
export function strip(words: string): string {
  const isMarked = words.includes("*") || words.includes("_") || words.includes("\\");
  return (isMarked ? words.replace(/[*_\\]/g, "") : words).trim();
}

/** Lines of a front or a foot that no note goes on with. */
export const CLOSING_LINE =
  /^\s*(?:(?:Available online|First published|Published [Oo]nline|Received|Accepted)\b|(?:doi:|DOI:?) ?\S+\s*$|https?:\/\/(?:dx\.)?doi\.org\/\S+\s*$|©|Copyright\b|\d{4}-\d{3}[\dX]\/)/;
/** A whole line of a front that says where the notice stands: "Journal of Eels, Volume 12, Issue 3, Page 4, https://doi.org/…". */
export const JOURNAL_LINE =
  /^\s*[*_]?\p{Lu}[\p{L}\d&'’.() -]{2,80}?[*_]?[,.]? (?:\(?(?:19|20)\d\d\)?[;,:]? ?(?:vol(?:ume|\.)? ?)?\d|Vol(?:ume|\.)? ?\d|\d{1,4} \((?:19|20)\d\d\)[,:]? ?\w?\d)(?:ID\b|\p{Lu}\p{Ll}{0,8}(?!\p{L}))?(?:[\d .,;:()/–—-](?:ID\b|\p{Lu}\p{Ll}{0,8}(?!\p{L})|\b(?:pp?|pages?|no|issue|article|number|part|suppl)\b|\be(?=\d))?){0,60}(?:(?:https?:|doi|DOI)\S*(?: \S+)?)?\s*$/u;

/** Longer than any line that a page breaks, UTF-16 units: such a line is a paragraph, where a conversion lost the blank lines. */
const WIDEST = 180;

/** Does a paragraph end at the line's end, as it or the next one is a line by itself? */
export function endsParagraph(line: string, next: string): boolean {
  if ((line.length <= WIDEST && next.length <= WIDEST) || /^\s*\p{Ll}/u.test(next)) return false;
  return line.length < 100 || /[.!?:)\]\d”"»*]\s*$/.test(line);
}

/** In a list of references without numbers: does `next` go on with the reference of `line`? */
export function continues(line: string, next: string): boolean {
  if (line.length <= 40 || line.length >= 130) return false;
  if (/[,;:&–-]\s*$/.test(line)) return true;
  if (/[.\d]\s*$/.test(line)) return /^\s*(?:(?:19|20)\d\d\b|doi\b|https?:|PMID|\d{1,4}[:(])/i.test(next);
  return !OPENS_REFERENCE.test(next);
}
/** "Marsh A,", "A. Marsh,", "Marsh, A." */
const OPENS_REFERENCE =
  /^\s*(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:\p{Lu}\.? ?){1,3}[,.;&(]|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+(?:,| and ))/u;

/** Is `line` one of a journal, and the line above no passage that goes on with it? */
export function standsApart(above: string, line: string): boolean {
  return (
    line.length < 180 &&
    above.length < 100 &&
    !/[,:;-]\s*$|\b(?:in|the|of|and|from|by|J|Int)\s*$/i.test(above) &&
    !breaksOff(above) &&
    JOURNAL_LINE.test(line)
  );
}

/** A whole line of a front: dates, the DOI, how to cite. */
const WHOLE_LINE =
  /^\s*(?:Available online|First published|Published|Received|RECEIVED|Submitted|(?:Article )?(?:first )?published online|Cite as|doi:|DOI\b|arXiv:|https?:\/\/(?:dx\.)?doi\.org).{0,160}(?:(?:19|20)\d\d\)?|10\.\d{4,9}\/\S+)[.;]?\s*$/;

/** A row of a table: "Title | Reference | DOI". */
function isRow(line: string): boolean {
  return /^[^|]{2,300} \| [^|]{2,300} \| [^|]{2,300}$/.test(line);
}

/** Do the names of persons part the lines of a run: a byline from what stands around it, signatures from the prose above them? */
export function partsAt(lines: readonly Line[], at: number, to: number, front: boolean): boolean {
  const [above, line] = [lines[to - 1]!.text, lines[to]!.text];
  if (above.length > 300 && !/[.!?)\]”"]\s*$/.test(above)) return false;
  if (front) {
    // a name may be broken at the line's end
    if (isByline(`${strip(above)} ${strip(line)}`)) return false;
    if (to === at + 1 && isByline(strip(above))) return !goesOn(above, line);
    const isClosed = /[\d.!?)\]”"»*]\s*$/.test(above) || standsOver(above, line, lines[to + 1]?.text);
    if (isClosed && isByline(strip(line))) return true;
    if (/^\s*\p{Lu}/u.test(line) && (WHOLE_LINE.test(above) || (isPlace(above) && !isPlace(line)))) return true;
  }
  if (isSignature(strip(line))) return above.length > 40 && /[.!?][”")\]]?\s*$/.test(above);
  // the foot of a page: "Tides | (2021) 11:3127 | https://doi.org/…", "Published online …"
  if (!isRow(above) && /^\s*[\p{Lu}e][^|]{2,90} \| [^|]{0,40}\d/u.test(line) && /[.!?\d]\s*$/.test(above)) return true;
  if (CLOSING_LINE.test(line) && /[.\d)]\s*$/.test(above)) return true;
  // two names and more, each on a line of its own, close what they sign
  return to > at + 1 && isSignature(strip(above)) && isSignature(strip(lines[to - 2]!.text)) && !goesOn(above, line);
}

/** A line that says in which journal, volume and year an item stands, and nothing else. */
function isPlace(line: string): boolean {
  return line.length < 160 && /\d\s*$/.test(line) && readPlace(strip(line))?.name !== undefined;
}
