import { titlePrefix } from "./vocabulary/kinds.ts";

/** The name of a journal: capitalised words, of which one tells. */
const MASTHEAD =
  /^(?=.{0,60}\b(?:J|Journal|Reports?|Research|Rev|Revista|Rev\.|Acta|Ann|Annals|Arch|Archives|Bull|Bulletin|Cell|Clin|Int|Lett|Letters|Med|Medicine|Proc|Proceedings|Rep|Res|Sci|Science|Sciences|Soc|Society|Surg|Z|Zeitschrift|JOURNAL|REPORTS?|RESEARCH|REVISTA|ACTA|ANNALS|ARCHIVES|BULLETIN|LETTERS|MEDICINE|SCIENCES?|SOCIETY)\b)(?:The )?\p{Lu}[\p{L}&.'-]*(?:[ ,:]{1,2}(?:(?:of|and|the|for|in|on|de|da|do|del|la|des|für|et|e|y|&) ){0,2}\p{Lu}[\p{L}&.()'-]*){0,9}$/u;

/** "Retraction of: Ferrand L, Ngo TB. Eels": a citation, which below a heading is no title. */
export function citesByNames(words: string): boolean {
  return /^\p{L}[\p{L} ]{5,30} (?:of|for|to): ?(?:\p{Lu}[\p{L}. ]{2,60} (?:19|20)\d\d(?: [A-Z][a-z]{2})?[ \d]{0,3};|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?,? (?:\p{Lu}{1,3}|(?:\p{Lu}\. ?){1,3}), )/u.test(
    words,
  );
}

/** The line with which PubMed's plain text begins: "1. Eel Rep. 2016 Sep 30;10(9):e5. doi: 10.1234/er.5." */
export function opensIndex(line: string): boolean {
  return /^\s*\d{1,4}[.:] \p{Lu}[^;]{2,90}\. (?:19|20)\d\d(?: [A-Z][a-z]{2}[\w -]{0,12})?;/u.test(line);
}

/** A page's number on a line of its own, behind what ends there. */
export function isPageNumber(above: string, line: string): boolean {
  // the last figures of a DOI
  if (/^\s*0/.test(line) || /10\.\d{4,9}\/\S*\.0{6}\d{0,6}\s*$/.test(above)) return false;
  return /^\s*\d{1,5}\s*$/.test(line) && /(?:[.:)\]]|10\.\d{4,9}\/\S*[^\s./_-])\s*$/.test(above);
}

/** A kind and nothing else below the line of a journal: "Tides. 2013 Jul;194(3):783. doi: 10.1234/tides.7 / CORRIGENDUM". */
export function standsBelowPlace(above: string, line: string): boolean {
  if (above.length > 200 || !isBareKind(line)) return false;
  return /\d[.)\]]?\s*$/.test(above) || MASTHEAD.test(above);
}

/** "ERRATUM": a kind and nothing else. */
export function isBareKind(words: string): boolean {
  if ((titlePrefix(words)?.length ?? 0) >= words.length) return true;
  // in two languages: "Errata | Erratum"
  const parts = words.length < 80 ? words.split(/ [|/] /) : [];
  return parts.length === 2 && parts.every((part) => (titlePrefix(part)?.length ?? 0) >= part.length);
}
