import { isAbbreviated, journalBefore, trimmed } from "./journalName.ts";
import type { Locator } from "./locator.ts";
import { type Names, type Range, readNames } from "./names.ts";

/** The parts of one citation, in units of a block's plain text. */
export interface Reference extends Range {
  readonly authors: readonly Range[];
  readonly title?: Range;
  readonly journal?: Range;
  readonly locator?: Locator;
  readonly year?: Range;
  readonly doi?: Range;
  readonly pmid?: Range;
  /** Where a bracket that it opens should have been closed. */
  readonly unclosed?: number;
}

const DOI = /10\.\d{4,9}\/[^\s"“”<>]{1,120}/;
/** A reference's number that stands before it in the same words. */
const NUMBER =
  /^(?:\d{1,2}(?=\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll})|[[(]?\d{1,3}[\])]?\.?\)? |\^\d{1,3}\^ ?)(?=\p{Lu}|[a-z]{2,3} \p{Lu})/u;
const PMID = /\bPMID:? ?(\d{1,8})\b/i;
const YEAR_NEXT =
  /^[.,]{0,2} ?(\()?(?:(?:[A-Z][a-z]{2,8}\.?)(?: \d{1,2})?,? |\d{1,2} [A-Z][a-z]{2,8},? )?((?:19|20)\d\d)[a-z]?(?:, [A-Z][a-z]{2,8}(?: \d{1,2})?)?(\))?[.,:)]{0,2} ?/;
/** What a title does not say: the words of a sentence about an article. */
const PROSE =
  /\b(?:retract\w*|withdr\w+|(?:has|have|was|were) (?:been )?published|the (?:above(?:[- ](?!article|paper|manuscript)\p{L}+)? |aforementioned )?(?:article|paper|manuscript)s?)\b/iu;
const QUOTES = /^["“‘'«„](.*?)[,.]?["”’'»](?=[\s,.;:)[]|$)/u;
const BODY = /^(?:The )?[\p{Lu}][\p{L}&' -]{2,80}$/u;

/** Reads a citation that fills the units `from` to `to`; `locator` is where its journal's volume and pages stand, if they do. */
export function readReference(text: string, from: number, to: number, locator?: Locator): Reference | undefined {
  while (from < to && /[\s,;:]/.test(text[from]!)) from++;
  if (/["“]/.test(text[from] ?? "") && readNames(text, from + 1, to)) from++;
  const alone = locator && journalAlone(text, from, locator);
  const number = alone ? null : NUMBER.exec(text.slice(from, from + 8));
  if (number && readNames(text, from + number[0].length, to)) from += number[0].length;
  const by = alone ? null : /^by (?=\p{Lu})/u.exec(text.slice(from, from + 4));
  const begin = from + (by?.[0].length ?? 0);
  const list = alone ? undefined : readNames(text, begin, to);
  const limit = locator?.from ?? to;
  const head = alone
    ? { authors: [], at: begin }
    : list
      ? behindAuthors(text, list, to, locator)
      : behindBody(text, begin, locator ? Math.min(to, locator.from) : to);
  const parts = head ?? titleFirst(text, begin, limit, locator) ?? { authors: [], at: begin };
  const { at } = parts;
  let { title } = parts;
  const named =
    alone ??
    locator?.journal ??
    parts.journal ??
    (locator ? journalBefore(text, Math.max(at, parts.after ?? at), locator.from) : undefined);
  const placed =
    named &&
    locator &&
    named !== locator.journal &&
    (/, ?$/.test(text.slice(at - 2, at)) || /, ?$/.test(text.slice(Math.max(0, locator.from - 2), locator.from)))
      ? behindComma(text, named)
      : named;
  const name = alone ?? (placed && beforePlace(text, at, placed)) ?? placed;
  const listed = parts.authors.length === 0 && !title && name ? authorsInName(text, name) : undefined;
  const journal = listed?.journal ?? name;
  const authors = listed?.authors ?? parts.authors;
  let year = parts.year ?? locator?.year;
  if (!title) {
    const stop =
      listed?.authors[0]?.from ??
      (locator?.journal ? locator.from : journal?.from) ??
      locator?.from ??
      sentenceEnd(text, at, to);
    title = alone ? undefined : (inQuotes(text, at, to) ?? bare(text, at, stop));
  }
  if (title && authors.length === 0 && !locator) return undefined;
  if (!locator && !parts.year && authors.length === 0) return undefined;
  if (
    parts.year &&
    locator?.year &&
    text.slice(parts.year.from, parts.year.to) !== text.slice(locator.year.from, locator.year.to)
  )
    year = parts.year;
  const behind = Math.max(locator?.to ?? 0, title?.to ?? 0, at);
  const doi = findDoi(text, Math.min(behind, limit === to ? behind : limit), to);
  const pmid = PMID.exec(text.slice(behind, to));
  const pmidAt = pmid && behind + pmid.index + pmid[0].length - pmid[1]!.length;
  const end = Math.max(behind, doi?.to ?? 0, pmid && pmidAt ? pmidAt + pmid[1]!.length : 0, journal?.to ?? 0);
  const unclosed = parts.open && !text.slice(parts.open, Math.min(to, end + 2)).includes(")") ? end : undefined;
  return {
    from:
      authors[0] && !parts.after
        ? Math.min(authors[0].from, title?.from ?? to)
        : Math.min(title?.from ?? end, journal?.from ?? end, locator?.from ?? end),
    to: end,
    authors,
    ...(title && { title }),
    ...(journal && { journal }),
    ...(locator && { locator }),
    ...(year && { year }),
    ...(doi && { doi }),
    ...(pmid && pmidAt && { pmid: { from: pmidAt, to: pmidAt + pmid[1]!.length } }),
    ...(unclosed !== undefined && { unclosed }),
  };
}

/** Capitalised words and what joins them, of which no authors' list can be made. */
const NAME_ALONE =
  /^(?!.* IN |In |See |From |Published |.*(?:Wiley|Online|Year|Vol|Volume) )(?:(?:Journal|International|European|American|British|Chinese|Frontiers|Annals|Archives|Advances|Acta)(?: (?:(?:of|in|the|for|and|&) ){0,2}[A-Z][A-Za-z]+){1,9}|[A-Z][A-Za-z]+(?: (?:(?:of|in|the|for) ){0,2}[A-Z][A-Za-z]+){1,9}) $/;

/** "Journal of Eels 2013; 13: 96": nothing but a journal's name stands before the locator. */
function journalAlone(text: string, from: number, locator: Locator): Range | undefined {
  if (locator.journal || !locator.year || locator.from - from > 120 || locator.year.from < locator.from)
    return undefined;
  return NAME_ALONE.test(text.slice(from, locator.from)) ? { from, to: locator.from - 1 } : undefined;
}

const MEETING = /(?:Proc\.|Proceedings|Conference|Conf\.|Workshop|Symposium|Symp\.|Congress)/;

/** The name before a town, which is no journal ("Proc. 8th Int. Workshop on Eels, Graz, 2016"; "Mem Inst Oswaldo Cruz, Rio de Janeiro"). */
function beforePlace(text: string, at: number, { from, to }: Range): Range | undefined {
  const words = text.slice(from, to);
  if (!/^\p{Lu}[\p{L} -]{2,24}(?:, \p{Lu}[\p{L}. ]{1,20})?$/u.test(words) || text.slice(from - 2, from) !== ", ")
    return undefined;
  const name = journalBefore(text, at, from - 2);
  if (!name || name.to < from - 3) return undefined;
  const held = text.slice(name.from, name.to);
  const known = held.split(" ").filter(isAbbreviated).length;
  return MEETING.test(held) || (known > 1 && !words.split(/[ ,]+/).some(isAbbreviated)) ? name : undefined;
}

/**
 * The journal of a citation with commas between its parts ("Title, Journal, 12"), where what was taken for its name may begin
 * inside the title. Names with commas of their own stay whole ("Cells, Tissues and Organs").
 */
function behindComma(text: string, { from, to }: Range): Range {
  const pieces = text.slice(from, to).split(/, (?![^()]{0,60}\))/);
  let first = pieces.length - 1;
  const isShort = (piece: string) =>
    /^(?:\p{Lu}[\p{L}&-]*\.?)(?: (?:(?:of|the|in|for) )?\p{Lu}[\p{L}&-]*\.?){0,1}$/u.test(piece);
  while (first > 0) {
    const rest = pieces.slice(first).join(", ");
    const earlier = pieces[first - 1]!;
    const joined =
      /(?:^| )(?:and|&|et|y|und) /.test(rest) &&
      (first < pieces.length - 1 || rest.split(" ").length < 5) &&
      !/^(?:The |International |Journal )/.test(rest) &&
      isShort(earlier) &&
      (first > 1 || !/\p{Ll} $/u.test(text.slice(0, from)));
    const dotted = /^(?:\p{Lu}\p{Ll}*\.(?: |$))+$/u.test(rest) && /^(?:\p{Lu}\p{Ll}*\. ?)+$/u.test(earlier);
    if (!joined && !dotted) break;
    first--;
  }
  return { from: to - pieces.slice(first).join(", ").length, to };
}

/** "Eels of the coast, Lena Ferrand, Tom Ngo, Tides Lett. 2020": persons in what was taken for the journal's name. */
function authorsInName(
  text: string,
  { from, to }: Range,
): { readonly authors: readonly Range[]; readonly journal: Range } | undefined {
  const list = text.slice(from, to).includes(", ") ? readNames(text, from, to) : undefined;
  if (list?.style !== "given-first") return undefined;
  const isWhole = list.end >= to - 1;
  const authors = isWhole ? list.names.slice(0, -1) : list.names;
  const start = isWhole ? list.names.at(-1)!.from : list.end + 2;
  const last = authors.at(-1);
  if (!last || authors.length < 2 || text.slice(last.to, start) !== ", ") return undefined;
  return { authors, journal: { from: start, to } };
}

interface Head {
  readonly authors: readonly Range[];
  /** Where the title, or the journal, may begin. */
  readonly at: number;
  readonly year?: Range;
  readonly open?: number;
  readonly title?: Range;
  readonly journal?: Range;
  /** Set where the title stands before the authors: where they end. */
  readonly after?: number;
}

/** What follows a list of authors at the beginning of a citation; undefined where the list is none. */
function behindAuthors(text: string, list: Names, to: number, locator: Locator | undefined): Head | undefined {
  const rest = text.slice(list.end, Math.min(to, list.end + 60));
  const year = yearAt(
    text[list.end - 1] === "." && /^ (?:19|20)\d\d[a-z]?[.,:] /.test(rest) ? `.${rest.slice(1)}` : rest,
    list.end,
    locator,
    list.style,
  );
  if (year) return { authors: list.names, ...year };
  // RSC: the journal follows behind a comma, and reads like one more name
  const last = list.names.at(-1)!;
  if (list.style === "family" && !list.more && locator && locator.from - list.end < 4) return undefined;
  const placed = locator && /^\.?(?: [A-Z]\.?)?[,:]? ?(?:\(|in )?$/.test(text.slice(list.end, locator.from));
  if (locator?.journal && placed) return { authors: list.names, at: list.end };
  if (placed && list.names.length > 1)
    return {
      authors: list.names.slice(0, -1),
      at: last.from,
      journal: untilPlace(text, last.from, locator),
    };
  if (placed) return undefined;
  const mark = /^(?:\.{1,2}(?: |$)|: ?|, ?(?=["“‘'«„])|[,.]? (?=["“‘«„])|,? \(?eds?\.?\)?,? )/.exec(rest);
  if (mark) {
    const sure =
      list.names.length > 1 ||
      list.more ||
      list.style !== "given-first" ||
      /["“‘«]/.test(rest.slice(0, 4)) ||
      locator !== undefined;
    return sure ? { authors: list.names, at: list.end + mark[0].length } : undefined;
  }
  if (/^,? ?\p{Lu}/u.test(rest) && (text[list.end - 1] === "." || list.more) && !rest.startsWith(","))
    return { authors: list.names, at: list.end };
  if (rest.startsWith(", ") && locator && list.style !== "given-first")
    return { authors: list.names, at: list.end + 2 };
  // OUP: "Ana Author, Bo Author, Title of it, Journal, Volume 12"
  if (rest.startsWith(", ") && locator && list.names.length > 1 && locator.from - list.end > 30)
    return { authors: list.names, at: list.end + 2 };
  // AIP: "A. Author, Rev. Author. Tides 85, 3830 (2017)"
  if (rest.startsWith(", ") && locator && DOTTED_NAME.test(text.slice(list.end + 2, locator.from)))
    return { authors: list.names, at: list.end + 2, journal: untilPlace(text, list.end + 2, locator) };
  // “Title” (Ana Author, Journal of Tides, 2010, 7, 1–9)
  if (rest.startsWith(", ") && locator && isJournalNext(text, list, locator))
    return { authors: list.names, at: list.end + 2 };
  // ACS, RSC: "A. Author, B. Author, Chem. Commun., 2010" and "B. Author, Title of it, J. Name, 2010"
  if (rest.startsWith(", ") && locator && /^\p{Lu}\./u.test(text.slice(last.from)))
    return { authors: list.names, at: list.end + 2 };
  return undefined;
}

function areWhole(text: string, names: readonly Range[]): boolean {
  return names.every(({ from, to }) => /[ ,]/.test(text.slice(from, to)));
}

/** Shortened words alone, with their full stops. */
const DOTTED_NAME = /^(?:\p{Lu}[\p{L}-]{0,14}\.:? ){1,6}(?:\p{Lu}[\p{L}-]{0,20}\.?)?,? ?$/u;

function untilPlace(text: string, from: number, locator: Locator): Range {
  return { from, to: text.slice(0, locator.from).replace(/[\s,:(]+$/, "").length };
}

/**
 * Does nothing but a journal's name stand between names and the place? Of one name only where it has an initial, or stands in a
 * bracket behind a title ("Plant Cell, Tissue and Organ Culture" is a journal).
 */
function isJournalNext(text: string, { names, end }: Names, locator: Locator): boolean {
  const [{ from, to }] = names as readonly [Range];
  const words = text.slice(from, to);
  const isPerson =
    /^\p{Lu}\.| \p{Lu}\. /u.test(words) ||
    (!words.split(" ").some(isAbbreviated) && /["”’'»] ?[([]$/.test(text.slice(Math.max(0, from - 3), from)));
  return (
    areWhole(text, names) &&
    (names.length > 1 || isPerson) &&
    journalBefore(text, end + 2, locator.from)?.from === end + 2
  );
}

function yearAt(
  rest: string,
  at: number,
  locator: Locator | undefined,
  style?: Names["style"],
): { at: number; year: Range; open?: number } | undefined {
  const year = YEAR_NEXT.exec(rest);
  if (!year) return undefined;
  const from = at + year[0].indexOf(year[2]!);
  if (locator && locator.from <= from && from < locator.to) return undefined;
  // Endocrine Society: "Ferrand L, Ngo T 2004 Eels of the estuary. Tides 89:4402"
  const isBare = style === "family-initials" && /^ (?:19|20)\d\d[a-z]? (?=["“]?\p{Lu})/u.test(rest);
  if (!year[1] && !isBare && !/^[.,]/.test(year[0])) return undefined;
  return {
    at: at + year[0].length,
    year: { from, to: from + 4 },
    ...(year[1] && !year[3] && { open: at + year[0].indexOf("(") }),
  };
}

/** A body as author: "The PLOS ONE Editors (2019) Title". */
function behindBody(text: string, from: number, to: number): Head | undefined {
  const words = text.slice(from, Math.min(to, from + 110));
  const year = / \(((?:19|20)\d\d)\)[.,:]? /.exec(words);
  if (!year || !BODY.test(words.slice(0, year.index))) return undefined;
  const at = from + year.index;
  return { authors: [{ from, to: at }], year: { from: at + 2, to: at + 6 }, at: at + year[0].length };
}

/** "Ana B. Author. " before a journal's name. */
const BY_ONE =
  /^((?:\p{Lu}[\p{L}'-]+ (?:\p{Lu}\. ?){1,2}|(?:\p{Lu}\.[ -]?){1,3})(?:(?:van|von|de|der|den|la|di|da) ){0,2}\p{Lu}[\p{L}'-]{2,})\. (?=\p{Lu}\S* \p{L})/u;

/** "Title. A. Author, B. Author. Journal. 2013;16:18": the authors stand behind the title. */
function titleFirst(text: string, from: number, limit: number, locator: Locator | undefined): Head | undefined {
  if (!locator) return undefined;
  const words = text.slice(from, limit);
  let begin = from;
  for (const stop of words.matchAll(
    /[.?!][”"]? (?=\p{Lu})|,? (?:by|By) (?=\p{Lu})|[”"],? [([]?(?=\p{Lu})|, (?=(?:\p{Lu}\.[ -]?){1,3}(?:\p{Ll}{2,3} ){0,2}\p{Lu}\p{Ll})/gu,
  )) {
    const at = from + stop.index + stop[0].length;
    const title = trimmed(text, begin, from + stop.index + (/^[?!]/.test(stop[0]) ? 1 : 0));
    if (title && PROSE.test(text.slice(title.from, title.to))) {
      if (/^[.?!]/.test(stop[0])) begin = at;
      continue;
    }
    if (!title || title.to - title.from < 15) continue;
    const one = BY_ONE.exec(text.slice(at, Math.min(limit, at + 60)));
    if (
      one &&
      !isAbbreviated(/[^ .]+$/.exec(one[1]!)![0]) &&
      journalBefore(text, at + one[0].length, limit)?.from === at + one[0].length
    )
      return {
        authors: [{ from: at, to: at + one[1]!.length }],
        at: at + one[1]!.length + 1,
        after: at + one[1]!.length,
        title: unquoted(text, title),
      };
    const list = readNames(text, at, limit);
    if (!list || (list.style === "family" && !list.more)) continue;
    const rest = text.slice(list.end, limit);
    // "… protects eels by Restoring Mitofusin 2. Tides"
    if (list.names.length === 1 && /^ (?:\d{1,2}[.,;] |\p{Ll})/u.test(rest)) continue;
    // "Title" (A. Author, Journal, 2010, or Title, A. Author, Journal, 2010
    if (/[([]$|^, $/.test(stop[0])) {
      const within = behindAuthors(text, list, limit, locator);
      if (within && areWhole(text, within.authors) && (within.journal ?? isJournalNext(text, list, locator)))
        return { ...within, after: within.at, title: unquoted(text, title) };
      continue;
    }
    if (list.names.length === 1 && !list.more && list.style === "given-first" && !/by/i.test(stop[0])) continue;
    if (!/^(?:[.,:;]{1,2}|\)|$| |\()/.test(rest)) continue;
    const year = yearAt(text.slice(list.end, list.end + 60), list.end, locator);
    return {
      authors: list.names,
      at: list.end,
      after: list.end,
      title: unquoted(text, title),
      ...(year && { year: year.year }),
    };
  }
  return undefined;
}

function inQuotes(text: string, at: number, to: number): Range | undefined {
  const quote = QUOTES.exec(text.slice(at, to));
  return quote?.[1] && quote[1].length > 8 ? trimmed(text, at + 1, at + 1 + quote[1].length) : undefined;
}

/** The title between `at` and `stop`, without what ends it. */
function bare(text: string, at: number, stop: number): Range | undefined {
  const range = trimmed(text, at, stop);
  if (!range) return undefined;
  let to = range.to - (/ ?\[(?:J|C|D|M)(?:\/OL)?\]\.?$/.exec(text.slice(range.from, range.to))?.[0].length ?? 0);
  while (to > range.from && /[.\s,;]/.test(text[to - 1]!)) to--;
  return to - range.from >= 4 ? unquoted(text, { from: range.from, to }) : undefined;
}

function unquoted(text: string, { from, to }: Range): Range {
  while (from < to && /["“‘«„]/.test(text[from]!)) from++;
  while (to > from && /["”»,.]/.test(text[to - 1]!)) to--;
  return { from, to };
}

function sentenceEnd(text: string, at: number, to: number): number {
  for (const stop of text.slice(at, to).matchAll(/[.?!]{1,2}(?= |$)/g)) {
    const word = /\S+$/.exec(text.slice(at, at + stop.index + 1))?.[0] ?? "";
    if (stop[0].startsWith(".") && isAbbreviated(word) && stop.index < 4) continue;
    if (stop.index > 12) return at + stop.index + (stop[0].startsWith(".") ? 0 : 1);
  }
  return to;
}

/** The DOI between `from` and `to`, without what follows it. */
export function findDoi(text: string, from: number, to: number): Range | undefined {
  const found = DOI.exec(text.slice(from, to));
  if (!found) return undefined;
  let words = found[0].replace(/[–—-]+PMID.*$/, "").replace(/[.,;:'’–—]+$/, "");
  while (/[)\]]$/.test(words) && count(words, /[([]/g) < count(words, /[)\]]/g))
    words = words.slice(0, -1).replace(/[.,;]+$/, "");
  const at = from + found.index;
  return { from: at, to: at + words.length };
}

function count(words: string, form: RegExp): number {
  return words.match(form)?.length ?? 0;
}
