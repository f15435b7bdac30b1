import { authorsAround } from "./authorsSaid.ts";
import { journalBefore } from "./journalName.ts";
import { type Names, type Range, readNames } from "./names.ts";
import type { Reference } from "./reference.ts";

/** A reference whose parts a conversion ran together: "A FerrandT NgoEels of the coast.J Tidal Biol2014933-41". */
export function readGlued(text: string): Reference | undefined {
  const names = [
    ...(/^(?:\p{Lu}{1,3} \p{Lu}[\p{Ll}'-]{1,20}(?=\p{Lu})){2,60}/u.exec(text)?.[0] ?? "").matchAll(
      /\p{Lu}{1,3} \p{Lu}[\p{Ll}'-]{1,20}/gu,
    ),
  ];
  const at = names.at(-1);
  if (!at) return undefined;
  const begin = at.index + at[0].length;
  const stop = /[.?](?=\p{Lu}[\p{L}. ]{2,60}(?:19|20)\d\d)/u.exec(text.slice(begin));
  const place = stop && /^(\p{Lu}[\p{L}. ]{1,59}?)((?:19|20)\d\d)/u.exec(text.slice(begin + stop.index + 1));
  if (!stop || !place) return undefined;
  const from = begin + stop.index + 1;
  return {
    from: 0,
    to: text.length,
    authors: names.map((name) => ({ from: name.index, to: name.index + name[0].length })),
    title: { from: begin, to: begin + stop.index },
    journal: { from, to: from + place[1]!.trimEnd().length },
    year: { from: from + place[1]!.length, to: from + place[0].length },
  };
}

const LABEL_CUE = /[:–—]\s|\bby [\p{Lu}]|etracts? |orrects? /u;
/** The words behind which a citation begins. */
const LABEL =
  /(?<!\p{L}|\((?:19|20)\d\d[a-z]?\)[.,:]? )(?:(?:been|is|are|hereby|was|were) (?:retracted|withdrawn|corrected|removed)|below|articles?|papers?|retracts?|manuscripts?|publication|[Cc]itation|[Ss]ource|[Bb]ibliometrics|Original|retraction|Retraction(?: (?:of|to|note|notice))?|Correction(?: to)?|Erratum(?: to)?|Corrigendum(?: to)?|Addendum(?: to)?|Refers to|reference|RETRACTION|RETRACTED|Withdrawal|follows|study)\s?[:–—]\s|\bby (?=\p{Lu}(?:[^.]|(?<=\b\p{Lu})\.){0,80}\((?:19|20)\d\d)|\b(?:article|paper|study|report|letter|review|chapter)s? by (?=\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}[,.])|\b(?:retracts?|corrects?)(?: the| our)? (?:article|paper) (?=\p{Lu})/gu;
const OWN_LABEL =
  /^(?:(?:Erratum|Correction|Corrigendum|Addendum|Retraction)(?: (?:to|of|for|note))?|Regarding|Re|Concerning|In reference to|(?:Article|Paper)(?=:)|Refers to|Retracts|Corrects|(?:Original|Retracted|Corrected|Related|Linked) (?:article|publication|paper))(?: the (?:article|paper))?:? /i;

/** Where the citation whose locator begins at `at` may begin: behind a bracket, a label or the sentence's words. */
export function regionStart(text: string, from: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(from, at - 700); i--) {
    const c = text[i]!;
    if (c === ")" || c === "]") depth++;
    if (c === "(" || c === "[") {
      if (depth === 0) {
        if (/^\((?:19|20)\d\d[.)]/.test(text.slice(i, i + 7)) || i === at - 1) continue;
        return citedBefore(text, from, i) ?? i + 1;
      }
      depth--;
    }
  }
  // no citation is longer
  const low = Math.max(from, at - 1_200);
  const words = text.slice(low, at);
  let start = 0;
  for (const label of LABEL_CUE.test(words) ? words.matchAll(LABEL) : []) start = label.index + label[0].length;
  let listed = 0;
  for (const colon of words.includes(": ") ? words.matchAll(/: (?=\p{Lu})/gu) : []) {
    const list = colon.index + 2 > start ? readNames(text, low + colon.index + 2, at) : undefined;
    if (list && isCited(text, list)) {
      if (listed > 0 && low + colon.index <= listed + 1) continue; // "A, B, C: Vitamin K2 and eels"
      start = colon.index + 2;
      listed = list.end;
    }
  }
  // "The data are unreliable. Ferrand L, Ngo T. Eels …"
  const said = listed === 0 && TOLD.test(words) ? words.slice(start) : "";
  for (const stop of said
    ? said.matchAll(/(?<!(?:^|[\s.-])\p{Lu}|\b(?:Drs?|et al|vs|No))[.!?][)”"]? (?=\p{Lu})/gu)
    : []) {
    if (!TOLD.test(said.slice(0, stop.index))) continue;
    const at = low + start + stop.index + stop[0].length;
    const list = readNames(text, at);
    if (list && isCited(text, list) && /^[.,:]{0,2} ?(?:["“‘«(]|\p{Lu}|(?:19|20)\d\d)/u.test(text.slice(list.end)))
      return at;
  }
  const erratum = low === from ? OWN_LABEL.exec(words) : null;
  return low + Math.max(start, erratum?.[0].length ?? 0);
}

/** "the article by Ferrand L, Ngo T: Eels of the coast [J Tides 2019;141:8–9]": where the names begin before the bracket. */
function citedBefore(text: string, from: number, bracket: number): number | undefined {
  const low = Math.max(from, bracket - 500);
  const words = text.slice(low, bracket);
  if (!/: [^:;]{12,300}\s?$/.test(words)) return undefined;
  const by = / (?:article|paper|study|report|letter|review|chapter)s? (?:by |of |from )?(?=\p{Lu})/u.exec(words);
  const at = by && low + by.index + by[0].length;
  const list = at ? readNames(text, at, bracket) : undefined;
  if (!at || !list || !isCited(text, list) || list.style === "family") return undefined;
  return /^: (?=["“‘]?\p{Lu})[^;[\]]{12,300}$/u.test(text.slice(list.end, bracket)) ? at : undefined;
}

/** Words of a sentence about an article before its citation. */
const TOLD = /\b(?:retract|withdr|remov|correct)\w*\b|\b(?:article|paper)\b/i;

/** Do the names begin a citation? One name does with initials, family first, or before its article's journal or title. */
function isCited(text: string, { names, more, style, end }: Names): boolean {
  if (names.length > 1 || more || style !== "given-first") return true;
  return (
    /^(?:\p{Lu}\.[ -]?){1,3}\p{L}/u.test(text.slice(names[0]!.from)) &&
    /^,? (?:["“‘]|\p{Lu})/u.test(text.slice(end, end + 4))
  );
}

export function regionEnd(text: string, at: number, limit: number): number {
  const rest = text.slice(at, Math.min(limit, at + 160));
  const tail = /^[^A-Z]{0,30}?(?:https?:\/\/\S+|(?:doi|DOI)\S* ?(?:https?:\/\/)?\S+|PMID:? ?\d+|10\.\d{4,9}\/\S+)/.exec(
    rest,
  );
  return tail ? at + tail[0].length : at;
}

/** "“T” by A and B (May 5, 2000; 97:921–926)", "in this Journal (1998;72:622–629)": a place in brackets right behind what it places. */
export function isPlaceBehind(text: string, title: Range | undefined, at: number): boolean {
  const before = text.slice(0, at).replace(DAY_BEFORE, "");
  if (/\b(?:this|our|the) [Jj]ournal,? [([]$/.test(before)) return true;
  if (!title || title.to > at || !/[([]$/.test(before)) return false;
  const behind = Math.max(title.to, ...authorsAround(text, title).map(({ to }) => to));
  return /^["”’'»*]?,? ?[([]$/.test(before.slice(behind));
}
const DAY_BEFORE = /(?<=[([])(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, |\d{1,2} \p{Lu}\p{Ll}{2,8}\.? )$/u;

/** "J Tides 2012; 45(5): 413–421: Eels of the coast. L. Ferrand, T. Ngo.": title and authors behind the place. */
export function titleBehind(text: string, at: number): Pick<Reference, "title" | "authors"> | undefined {
  const parts = /^: ?(\p{Lu}[^.;]{15,300}?)[.,;] (?=\p{Lu})/u.exec(text.slice(at, at + 400));
  if (!parts) return undefined;
  const list = readNames(text, at + parts[0].length);
  if (!list || list.names.length < 2 || !/^\.?$/.test(text.slice(list.end))) return undefined;
  const from = at + parts[0].indexOf(parts[1]!);
  return { title: { from, to: from + parts[1]!.length }, authors: list.names };
}

/** The reference with its title's first `length` units left out. */
export function unmarked(reference: Reference, length: number): Reference {
  const { title } = reference;
  return title ? { ...reference, title: { from: title.from + length, to: title.to } } : reference;
}

export function looksLikeTitle(text: string, { title, from }: Reference): boolean {
  return (
    title !== undefined &&
    title.from === from &&
    title.to - title.from > 24 &&
    /^[\p{Lu}\d"“]/u.test(text.slice(title.from)) &&
    !/^(?:This|These|In|We|Our|It|There|Los editores|Las editoras|Os editores|El artículo|O artigo) |(?:^| )(?:in|of|the|by|from|for|on|with|and|to|an?)$|^The (?:article|paper|authors?|following|above|journal|editor)|(?: the| this| our) (?:article|paper|manuscript)$|\b(?:has|have|was|were|is|are) (?:been|being|\p{L}+ly|published|retracted|withdrawn)\b|\b(?:(?:that|which) (?:was )?(?:appeared|published)|with the above title|hereby|herewith|above[- ](?:named|mentioned)|hemos|decidido|decidiu|retracts|withdraws|wish(?:es)? to)\b/u.test(
      text.slice(title.from, title.to),
    )
  );
}

/** Have the two ranges a unit in common? */
export function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}

/** "“T,” which appeared in the March 2014 issue of the journal (J Eels. 2014;114:983)": one article, placed twice. */
export function isSameVolume(text: string, before: Reference | undefined, { locator }: Reference): boolean {
  const [first, second] = [before?.locator?.volume, locator?.volume];
  if (!first || !second || !locator?.pages || before?.year || before?.locator?.year) return false;
  return text.slice(first.from, first.to) === text.slice(second.from, second.to);
}

/** Is it the place of the title before: no article of its own? */
export function goesOn(text: string, before: Reference | undefined, { from, title, authors }: Reference): boolean {
  if (!before?.title || before.locator?.volume || title || authors.length > 0 || from < before.to) return false;
  const between = text.slice(before.to, from);
  return between.length < 80 && !/[.“"]|\b(?:articles?|papers?|study|studies|reports?)\b/.test(between);
}

/** The reference of a title and its authors with the journal that stands between these and the place, not one read in the names. */
export function withJournalBehind(text: string, reference: Reference, title: Range, place: number): Reference {
  const { journal: known, ...rest } = reference;
  const { authors } = reference;
  const behind = authors.at(-1)?.to ?? 0;
  if (behind <= title.to || behind >= place) return reference;
  // "… by Lea Ferrand, Tidal Methods, 2015, 7, 80": the last of the names is the journal's
  const last = authors.length > 1 && /^[.,]? ?$/.test(text.slice(behind, place)) ? authors.at(-1) : undefined;
  if (last && text.slice(last.from - 2, last.from) === ", " && (!known || overlap(known, last)))
    return { ...rest, journal: last, authors: authors.slice(0, -1) };
  if (known && !(title.to <= known.from && known.from < behind)) return reference;
  const journal = journalBefore(text, behind, place);
  return { ...rest, ...(journal && { journal }) };
}
