import type { Span } from "../span.ts";
import { ABBREVIATED, BRACKETED, CITED, DOI, JOURNAL, NAMED, SOURCE } from "./related-words.ts";

/** A DOI and where it stands. */
export interface Place extends Span {
  readonly value: string;
}

export function doisIn(words: string): readonly Place[] {
  return [...words.matchAll(DOI)].map(({ index, 0: found }) => {
    const value = found.replace(/[.,;:)\]]+$/, "");
    return { start: index, end: index + value.length, value };
  });
}

/** What words name as a source. */
export interface Source extends Span {
  readonly doi?: Place;
  /** Where it is cited or named. */
  readonly names?: Span;
  /** True where nothing tells which item it is. */
  readonly vague: boolean;
}

/** The original's own way into print ("prior to its submission to Eel Letters"). */
const ITSELF = /,? (?:prior to|before) (?:its|their) (?:submission|publication)\b.*$/i;

/** The one source that the words behind "duplicated from" and its like point to; a bare journal is one where `open`. */
export function sourceIn(words: string, open: boolean): Source | undefined {
  const part = words.replace(ITSELF, "");
  const abbreviated = ABBREVIATED.exec(part);
  if (abbreviated && abbreviated.index < 120) {
    const behind = abbreviated.index + abbreviated[0].length;
    const whose = NAMED.exec(`from ${part.slice(0, abbreviated.index).trimStart()}`)?.[1];
    const begin = whose ? part.indexOf(whose) : -1;
    const titled = QUOTED_BEFORE.exec(part.slice(0, abbreviated.index))?.index;
    const from = titled ?? (begin < 0 ? abbreviated.index : begin);
    const cite = part.slice(from, behind);
    const open = cite.lastIndexOf("(") > cite.lastIndexOf(")");
    const end = open && part[behind] === ")" ? behind + 1 : behind;
    const own = doisIn(part).find(({ start }) => start < end + 12);
    const names = { start: from, end };
    return { ...names, end: Math.max(end, own?.end ?? 0), names, vague: false, ...(own && { doi: own }) };
  }
  const doi = doisIn(part)[0];
  const bracketed = BRACKETED.exec(part);
  if (bracketed && bracketed.index < 160) {
    const start = bracketed.index + 1;
    const names = { start, end: start + bracketed[1]!.length };
    const own = doi && doi.start < names.end ? doi : undefined;
    return { ...names, names, vague: false, ...(own && { doi: own }) };
  }
  const cited = CITED.exec(part);
  const source = SOURCE.exec(part);
  const named = NAMED.exec(`from ${part.trimStart()}`);
  if (cited && (!source || source.index > cited.index)) {
    const lead = /^[:\s]*/.exec(cited[0])![0].length;
    const end = Math.max(cited[0].length, doi?.end ?? 0);
    return { start: lead, end, names: { start: lead, end }, vague: false, ...(doi && { doi }) };
  }
  if (doi) return { start: source?.index ?? doi.start, end: doi.end, vague: false, doi };
  if (source) {
    const tail = TAIL.exec(part.slice(source.index + source[0].length));
    const end = source.index + source[0].length + (tail?.[0].trimEnd().length ?? 0);
    if (OF_NOBODY.test(part.slice(source.index, end)) || LATER.test(part.slice(source.index))) return undefined;
    const telling =
      (tail !== null && (tail[0].trim().length > 8 || / (?:by|of|from) \p{Lu}\p{Ll}/u.test(tail[0]))) ||
      /^(?:the )?(?:W|web ?(?:site|page))/.test(source[0]);
    return { start: source.index, end, vague: !telling, ...(telling && { names: { start: source.index, end } }) };
  }
  if (named?.[1]) {
    const at = part.indexOf(named[1]);
    if (at >= 0 && at < 140)
      return { start: at, end: at + named[1].length, names: { start: at, end: at + named[1].length }, vague: false };
  }
  const journal = open || /\b(?:published|appeared) in\b/.test(part) ? JOURNAL.exec(`in${part}`) : null;
  if (journal) {
    const start = Math.max(0, journal.index + journal[0].search(/ /) + 1 - 2);
    const end = journal.index + journal[0].length - 2;
    return { start, end, names: { start, end }, vague: false };
  }
  return undefined;
}

/** A title in quotation marks before the place of its article. */
const QUOTED_BEFORE = /["“‘«][^"”’»]{8,300}["”’»],?(?: \p{L}+){0,6},? ?[([]?$/u;

/** "The thesis of a former student": nothing tells which. */
const OF_NOBODY = /^(?!.*\d{4}).*?(?:thesis|dissertation) (?:of|by) (?:an?|his|her|their|one of|the) \p{Ll}/su;

/** What came out later repeats the original, not the other way round. */
const LATER = /^(?:an?|the|another) (?:later|subsequent|more recent) /i;

/** What goes on about a source: by whom, its title, where it appeared. */
const TAIL =
  /^,?(?: (?:titled |entitled |called |(?:with|under) the title )?["“‘«][^"”’»]{3,300}["”’»])?(?:,? (?:by|titled|entitled|published|presented|submitted|defended|given|held|at|to|in|of|that|which|from|written|authored|on|with|\(?https?:|[A-Z]) ?(?!the (?:absence|lack)\b)(?:(?!(?<!et al|\b\p{Lu})\.(?![\p{L}\d]| \d))[^;]){2,200}?(?=;|(?<!et al|\b\p{Lu})\.(?![\p{L}\d]| \d)|,? (?:and(?! \p{Lu}| colleagues| co-?workers| associates)|which|without|but|so|as|has|is|was|were)\b|$))?/u;
