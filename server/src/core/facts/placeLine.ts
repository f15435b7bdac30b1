import { MONTH_NAMES } from "../vocabulary/monthNames.ts";
import type { Range } from "./names.ts";

/** Where an item stands, as a line says it that says nothing else; the name is absent where another line prints it. */
export interface Place extends Range {
  readonly name?: Range;
  readonly year?: Range;
  readonly volume?: Range;
  readonly issue?: Range;
  readonly pages?: Range;
}

/** Months and seasons as they are printed, in the languages that many journals have: "March", "MARCH", "março". */
const MONTH = `(?:${[...MONTH_NAMES, "spring|summer|autumn|fall|winter"]
  .flatMap((names) => names.split("|"))
  .map((name) => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}|${name.toUpperCase()}`)
  .join("|")})(?!\\p{L})\\.?`;
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const BETWEEN = "(?: ?[-–/] ?| (?:a|to|and) | )";
const PAGE = "\\p{L}{0,5}\\d(?:[._]?(?!DOI|doi)[\\p{L}\\d])*";
const PAGES = `(?<pages>(?!10\\.\\d{4})${PAGE}(?: ?[-–—−] ?${PAGE})?(?:\\(\\p{Lu}\\))?)`;
const LABEL = " ?[.:º°]{0,2} ?";
const NUMBER = "\\p{Lu}{0,2}\\d{1,4}\\p{Lu}?(?:[-–/]\\d{1,4})?";
const DOI =
  "(?:https?://(?:[\\w.]{1,20}/){0,3}|(?:doi|DOI) ?[:.]? ?(?:https?://(?:dx\\.)?doi\\.org/)?)?10\\.\\d{4,9}/\\S+";

/** Parts of a place behind the name, each with its label or in its own form. The more telling first. */
const PARTS: readonly RegExp[] = [
  DOI,
  "www\\.[\\w.-]{4,40}\\.(?:com|org|net)(?= \\p{L}?\\d{1,6}\\p{L}?$)",
  `[Vv]olume ${YEAR}:(?<volume>\\d{1,3})(?!\\d)`,
  "(?<volume>\\d{1,4})\\. (?:Jahrgang|Jg\\.?|évf(?:olyam|\\.)?)",
  `(?:[Vv]ol(?:ume|umen)?s?|VOL(?:UME)?|[Vv](?=[. ]{0,2}\\d)|[Tt]om[eo]?|Band|Bd|Jg|Jahrgang|[Cc]ilt|[Rr]oč|Том|Т)${LABEL}(?<volume>${NUMBER}|[IVXLC]{1,7}(?!\\p{L}))(?: ?[([](?!(?:19|20)\\d\\d)(?:(?:No|Suppl|Issue|Pt)\\.? ?)?(?<issue>[\\p{L}\\d][^()[\\]]{0,12})[)\\]])?`,
  `(?:[Nn]o(?=[.:º° ]{0,3}\\d)|(?<!: ?)[Nn](?=[.:º° ]{0,3}\\d)|NO|[Nn]os|[Nn]r|[Ii]ss(?:ue)?|ISSUE|ISS|[Nn]umber|NUMBER|[Nn]úm(?:ero)?|[Hh]eft|[Ff]asc|[Pp]t|[Pp]art|[Ss]ayı|№|č)${LABEL}(?<issue>\\p{L}?\\d{1,5}(?:[-–/]\\d{1,5})?(?: ?[Ss]uppl?\\p{L}*\\.?(?: \\d{1,2})?)?)(?![\\p{L}\\d])`,
  `\\((?:[Nn]o|NO|[Nn]r|[Ii]ss(?:ue)?)${LABEL}(?<issue>\\d{1,5})\\)`,
  "(?<issue>[Ss]uppl(?:ement)?\\.?(?: ?\\d{1,2})?)(?![\\p{L}\\d])",
  "\\d{1,3} [Pp]ages?(?!\\p{L})",
  `(?:[Pp]{1,2}|PP|[Pp]ages?|PAGES?|[Pp]ágs?|[Pp]gs?|S(?=\\.|\\s\\d)|[Pp]ages?\\(s\\)|[Ss]eiten?|[Ss]ayfa|[Ss](?=\\. ?\\d)|[Hh](?:al|lm)|[Сс]|[Aa]rticles?(?: (?:ID|[Nn]o|[Nn]umber))?|ARTICLE|[Aa]rt(?: [Nn]o)?|[Aa]rt[ií]go|[Ee]-?[Ll]ocation(?: ID)?|ID|[Pp]aper(?: [Nn]o)?)${LABEL}${PAGES}`,
  `\\(?(?:[Yy]ear|YEAR|[Aa]no|[Aa]ño) ?:? ?${YEAR}\\)?`,
  `\\(?(?:\\d{1,2}${BETWEEN})?${MONTH}(?:${BETWEEN}(?:\\d{1,2} )?${MONTH})?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:${BETWEEN}\\d{1,2})?\\)?(?:,? |[/-])(?:de |del )?\\(?${YEAR}\\)?`,
  `\\(?${YEAR}[ -](?:${MONTH}(?:${BETWEEN}${MONTH})?(?: \\d{1,2}(?!\\d| ?\\(\\d))?|\\d\\d-\\d\\d(?!\\d))\\)?`,
  `\\d{1,2}([./-])\\d{1,2}\\1${YEAR}`,
  `(?:©|\\(c\\)) ?${YEAR}`,
  `[([](?:Epub |Published )?${YEAR}[)\\]]`,
  `(?<volume>\\d{1,4}) ?: ?(?<issue>\\d{1,3}) ?\\((?<pages>\\p{L}{0,3}\\d{1,8}(?:[-–]\\d{1,6})?)\\)`,
  `(?<volume>${NUMBER}) ?\\((?!(?:19|20)\\d\\d\\)|\\p{Lu}\\))(?<issue>[\\p{L}\\d][^()]{0,12})\\)`,
  `${PAGES}(?=DOI|doi|[^\\p{L}\\d]|$)`,
  "(?:Sec|Section)[.:]{1,2} [\\p{L} ,&-]{3,60}(?= (?:Vol|https?:))",
  "(?:\\[|\\()?(?:RETRACTION|Retraction|CORRECTION|Correction|ERRATUM|Erratum|CORRIGENDUM|Corrigendum|Expression of Concern|Withdrawal|WITHDRAWAL)(?: (?:Note|NOTE|Notice|NOTICE))?(?:\\]|\\))?(?= ?[|;,.·•]|$)",
].map((each) => new RegExp(each, "duy"));
/** What no part of a place follows. */
const TAIL =
  /(?:©|\(c\)|Copyright|[EePp]?-?ISSN|P?MCID|PMID|Published|Received|Accepted|Available|Downloaded|Article |Cite|Open Access|OPEN ACCESS|Printed|This is|All rights|Manuscript|https?:|www\.|(?:doi|DOI)\b|[\w-]{3,40}\.(?:com|org|net|edu|ac|gov|wiley)\b|Retraction|RETRACTION|\d{4}-\d{3}[\dX]|\$|ahead of print)/uy;
const SEPARATORS = /[\s,;:.)|•·‖/>»›–—-]{0,12}/uy;
/** The town of a house, between the issue and the date: "vol. 4 no. 1 Lund Jan. 2018". */
const TOWN = new RegExp(
  `\\p{Lu}[\\p{L}'-]+(?: (?:d[aeo] )?\\p{Lu}[\\p{L}'-]+){0,2},?(?= ${MONTH}(?:${BETWEEN}${MONTH})?(?: de)? (?:19|20)\\d\\d)`,
  "uy",
);
/** What may stand between the name and the first figure of a place. */
const BEGINS = new RegExp(
  `(?<=^|[ ,.:|/([·•>»›])[([]?(?:(?:[Vv]ol(?:ume|\\.)?|VOL(?:UME)?\\.?|[Vv]\\.|[Tt]om[eo]|Bd\\.?|Band|[Cc]ilt|[Yy]ear) ?:? ?(?:[IVXLC]{1,7}[ ,;:(]{1,3})?|${MONTH}(?: ?[-–/] ?\\p{L}{3,9}\\.?)?(?:,? |-)|(?:doi|DOI)\\b[^\\d]{0,30}|https?:[^\\d]{0,60})?$`,
  "u",
);
const NAME =
  /^(?:\p{Lu}|e\p{Lu}|[a-z]\p{Lu}|[a-z]{2,6} \p{Lu})[^;:|\d“”"«»]{1,140}(?::(?= ?\p{Lu}\p{Ll})[^;:|\d“”"«»]{2,90})?$/u;
/**
 * "Retraction | Volume 4, Article 2": the kind is no name, nor is what a page or a site prints before the place ("Originally published
 * 3 Jan 2019 https://doi.org/… Eels. 2019;12:e4"). "2020 Eel Ecol. 45 18962", "1456 EEL LETTERS, VOL. 58": the year or the number
 * of the page stands first.
 */
const LEAD =
  /^(?:(?:retraction|correction|erratum|corrigendum|addendum|(?:editorial )?expression of concern|withdrawal)(?: notes?| notices?)? ?[|•·] ?|Cite this: ?|Originally published \d{1,2} \p{L}{3,9}\.? \d{4},?[ |]{1,3}https?:\S{5,80}[ |]{1,3}|(?:doi:? ?)?10\.\d{4,9}\/\S{1,60} \((?:retraction|correction|expression of concern|addendum|withdrawal)\) |Published(?: online)? \d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d (?=Vol)|www\.[\w.-]{4,40}\.(?:com|org|net)(?:\/\w{1,20})? (?:\| )?(?=Vol|\p{Lu}[\p{Lu} ]{1,30} \|)|Published in: ?|[a-z]?\d{1,6} [•|·] |(?:articles?|comments?|correspondence|editorials?|letters?(?: to the editor)?|department of error|(?:brief|short|original|research|rapid|case) (?:communication|report|article|research)s?|perspectives?|reviews?|news|viewpoints?) ?[|•·] ?(?=vol)|(?<year>(?:19|20)\d\d) (?=\p{L}+\.?:? )|(?<page>[a-z]?\d{1,6}) {1,2}(?=\p{L}[^\d;:]{1,80}(?:,? vol|; ?\d| (?:19|20)\d\d[,;] ?\d)))?/iu;
const NO_NAME =
  /^(?:Bibliometrics|Citation|Source|Reference|Sec|Section|Vol(?:ume)?|Issue|Page|Fig(?:ure)?s?|Table|ISSN|Date|Year|Article|(?:First )?[Pp]ublish|Publication|Received|Accepted|Available|Revised|Submitted|Submission|Online|Manuscript|Epub|Copyright|Downloaded|Posted|Tel|Fax|Grant|Home)/;
const ENDS = /[ ,;:|/([·•>»›–—-]+$/;

/** "EELS eels.org 14 FEBRUARY 2020", "Eel Reports | eels.org | May 2021" */
const SITE = / (?:\| ?)?(?:www\.)?[\w-]{2,40}\.(?:org|com|net|edu)(?:\/\S{0,80})?$/;

/** A number without a label. */
interface Bare extends Range {
  readonly words: string;
  /** Does a colon or semicolon stand before it, as before pages? */
  readonly isBehindColon: boolean;
}

/**
 * Reads a line that says where an item stands and nothing else: the journal's name and year, date, volume, issue, pages and DOI in
 * any order and with any signs between them. Undefined where it holds other words, or too little to tell.
 */
export function readPlace(line: string): Place | undefined {
  const lead = LEAD.exec(line)!;
  const from = lead[0].length;
  const figure = line.slice(from).search(/\d/);
  if (figure < 0 || figure > 240) return undefined;
  const begins = BEGINS.exec(line.slice(from, from + figure));
  if (!begins) return undefined;
  let at = from + begins.index;
  let name = line.slice(from, at).replace(ENDS, "").replace(SITE, "");
  if (!name.includes(". ") && line[from + name.length] !== ",") name = name.replace(/\.$/, "");
  if (/^[Vv]\./.test(line.slice(at))) name = name.replace(/, \p{Lu}[\p{L} ]{2,30}$/u, "");
  if (name !== "" && (!NAME.test(name) || NO_NAME.test(name))) return undefined;
  const found: Partial<Record<"year" | "volume" | "issue" | "pages", Range>> = {};
  if (lead.groups?.year) found.year = { from: 0, to: 4 };
  const bare: Bare[] = [];
  let labels = 0;
  let isLabelled = false; // "Vol. 4", no "4(2)"
  const finish = () => {
    const place = name === "" && !isLabelled ? undefined : settled(line, from, name, found, bare, labels, end);
    const page = lead.groups?.page;
    return place && !place.pages && page ? { ...place, from: 0, pages: { from: 0, to: page.length } } : place;
  };
  const start = at;
  let end = at;
  for (let i = 0; i < 24; i++) {
    SEPARATORS.lastIndex = at;
    at += SEPARATORS.exec(line)?.[0].length ?? 0;
    if (at >= line.length) break;
    const part = partAt(line, at);
    if (!part) {
      TOWN.lastIndex = TAIL.lastIndex = at;
      const town = name !== "" && found.volume && TOWN.exec(line);
      if (!town && !TAIL.test(line)) return /^[)\]]\W*$/.test(line.slice(at)) ? finish() : undefined;
      if (!town) break;
      at += town[0].length;
      continue;
    }
    const groups = part.indices?.groups ?? {};
    const [begin, words] = [at, part[0]];
    at += words.length;
    const before = line.slice(end, begin);
    // "… (2021) 11:3127 | https://doi.org/… | 1": the number of the page
    if (groups.pages && /10\.\d{4}/.test(before) && (found.pages || bare.length > 0)) continue;
    if (!/^(?:https?:|doi|10\.)/i.test(words)) end = at;
    if (groups.pages && groups.pages[0] === begin) {
      const range = { from: groups.pages[0], to: groups.pages[1] };
      bare.push({
        ...range,
        words: line.slice(range.from, range.to),
        isBehindColon: begin > start && /[:;] ?$/.test(before),
      });
      continue;
    }
    for (const key of ["year", "volume", "issue", "pages"] as const) {
      const range = groups[key];
      if (!range) continue;
      if (found[key]) {
        if (line.slice(range[0], range[1]) !== line.slice(found[key].from, found[key].to) && key !== "year")
          return undefined;
        continue;
      }
      found[key] = { from: range[0], to: range[1] };
      if (range[0] > begin && key !== "issue") labels++;
      if (range[0] > begin && key === "volume") isLabelled = true;
    }
  }
  return finish();
}

function partAt(line: string, at: number): RegExpExecArray | undefined {
  for (const part of PARTS) {
    part.lastIndex = at;
    const found = part.exec(line);
    if (found) return found;
  }
  return undefined;
}

/** Gives the numbers without labels their meaning by their order: volume, issue, pages. */
function settled(
  line: string,
  from: number,
  name: string,
  found: Partial<Record<"year" | "volume" | "issue" | "pages", Range>>,
  bare: readonly Bare[],
  labels: number,
  to: number,
): Place | undefined {
  let { year, volume, issue, pages } = found;
  let rest = bare;
  if (!year) {
    const isYear = ({ words, isBehindColon }: Bare) => !isBehindColon && /^(?:19[5-9]|20[0-3])\d$/.test(words);
    const when = [rest[0], rest.at(-1)].find((each) => each && isYear(each));
    year = when;
    rest = rest.filter((each) => each !== when);
  } else {
    const printed = line.slice(year.from, year.to);
    if (volume || rest.length > 2) rest = rest.filter(({ words }) => words !== printed); // "Volume 4 - 2022" below the date
  }
  // "J. Eel Chem. (2021) 296 100417 1", "Eels 28 (2020) 225 225": the number of the page
  const [before, last] = rest.slice(-2).map(({ words }) => words);
  if (last && (last === before || (/^\d{5,8}$/.test(before!) && /^\d{1,2}$/.test(last)))) rest = rest.slice(0, -1);
  const wanted = volume
    ? issue || rest.length < 2
      ? 1
      : 2
    : pages
      ? issue
        ? 1
        : Math.min(rest.length, 2)
      : issue
        ? 2
        : 3;
  if (rest.length > (volume && pages ? 0 : wanted)) return undefined;
  if (!volume && rest.length > 0) {
    const isPages = rest.length === 1 && !pages && /^\p{L}|^\d{5}|\d[-–]/u.test(rest[0]!.words);
    if (!isPages) {
      volume = rest[0];
      rest = rest.slice(1);
    }
  }
  if (!issue && rest.length > (pages ? 0 : 1)) {
    issue = rest[0];
    rest = rest.slice(1);
  }
  if (!pages) pages = rest[0];
  if (!year && volume && /^(?:19|20)\d\d$/.test(line.slice(volume.from, volume.to))) year = volume; // a house that numbers by years
  if (volume && !/^(?:\p{L}{0,2}\d{1,4}\p{Lu}?(?:[-–/]\d{1,4})?|[IVXLC]+)$/u.test(line.slice(volume.from, volume.to)))
    return undefined;
  const told = [year, volume, pages].filter(Boolean).length;
  if (
    name === ""
      ? !found.volume || told + (found.issue ? 1 : 0) < 2
      : told + (found.volume && found.issue ? 1 : 0) < 2 || (!volume && labels === 0)
  )
    return undefined;
  return {
    from: found.year?.from === 0 ? 0 : from,
    to,
    ...(name !== "" && { name: { from, to: from + name.length } }),
    ...(year && { year }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
  };
}
