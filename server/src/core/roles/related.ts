import type { CitationFact, IdentifierFact, RelatedFact } from "../facts/fact.ts";
import type { DoiRole, NoticeKind, Original, Related } from "../notice.ts";
import { overlaps, quote, type Reading, type Span } from "../span.ts";
import { kindsAgree } from "../vocabulary/kinds.ts";
import { type Found, factsOf } from "./found.ts";
import { referencesByMark } from "./sources.ts";

/** Other items that the text ties to the original: earlier notices, new versions, what it repeats. One entry an item. */
export function settleRelated(
  found: Found,
  kind: NoticeKind | undefined,
  doiRoles: ReadonlyMap<IdentifierFact, DoiRole>,
  originals: readonly Original[],
): readonly Related[] {
  const facts = factsOf(found, "related");
  if (facts.length === 0) return [];
  const references = referencesByMark(found);
  const own = (citation: CitationFact) => isOriginal(citation, originals);
  const all: Related[] = [];
  for (const fact of facts) {
    if (fact.relation === "follows" && isOwnAct(found.text, fact, kind)) continue;
    if (fact.relation === "reinstates" && kind?.value !== "reinstatement") continue;
    if (fact.listed) {
      all.push(...listedBelow(found, fact, own));
      continue;
    }
    const at = { relation: fact.relation, span: fact.span, ...(fact.of && { kind: fact.of }) };
    const marked = (fact.marks ?? []).map((mark) => references.get(mark));
    const isVersion = fact.relation === "replaced-by" || fact.relation === "replaces";
    const cited = marked.filter(
      (citation) => citation !== undefined && (!own(citation) || (isVersion && standsElsewhere(citation, originals))),
    );
    if (cited.length > 0) {
      for (const citation of cited) {
        if (citation)
          all.push({ ...at, ...(citation.doi && { doi: citation.doi }), citation: wordsOf(found, citation.span) });
      }
      continue;
    }
    // every mark is the original's own
    if (marked.length > 0 && marked.every((citation) => citation !== undefined) && !fact.doi && !fact.citation) {
      if (fact.relation === "duplicate-of") continue;
    }
    const doi = fact.doi && settledDoi(found, fact.doi, doiRoles);
    if (fact.doi && !doi && fact.relation === "duplicate-of") continue;
    const citation = fact.citation && wordsOf(found, fact.citation.span);
    if (citation && fact.relation === "duplicate-of" && !doi && isOwnLine(citation.value, originals)) continue;
    const unresolved = marked.filter((each) => each === undefined).length;
    for (let i = 0; i < Math.max(1, unresolved); i++) {
      all.push({ ...at, ...(doi && { doi }), ...(citation && { citation }) });
    }
  }
  return distinct(all);
}

/** True for words with the original's year, volume and first page: its own citation. */
function isOwnLine(words: string, originals: readonly Original[]): boolean {
  return originals.some(({ year, volume, pages }) => {
    const page = pages && /^[^\d]*\d+/.exec(pages.value)?.[0];
    return year && volume && page ? [String(year.value), volume.value, page].every((part) => isIn(part, words)) : false;
  });
}

/** True where a number stands in the words by itself, and not within another. */
function isIn(part: string, words: string): boolean {
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
    if (!/\d/.test(words[at - 1] ?? "") && !/\d/.test(words[at + part.length] ?? "")) return true;
  return false;
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** The items that the blocks below a passage cite, up to the first block that cites none. */
function listedBelow(found: Found, fact: RelatedFact, own: (citation: CitationFact) => boolean): readonly Related[] {
  const { blocks } = found;
  const at = blocks.findIndex(({ start, text }) => start <= fact.span.start && fact.span.start < start + text.length);
  const listed: Related[] = [];
  for (const block of blocks.slice(at + 1)) {
    if ((block.kind !== "paragraph" && block.kind !== "list") || block.text.length > 600) break;
    if (!YEAR.test(block.text) || /^\s*©|copyright|retract/i.test(block.text)) break;
    const span = { start: block.start, end: block.start + block.text.length };
    const citation = factsOf(found, "citation").find((each) => overlaps(each.span, span));
    if (citation && own(citation)) continue;
    listed.push({
      relation: fact.relation,
      span: fact.span,
      ...(citation?.doi && { doi: citation.doi }),
      citation: wordsOf(found, span),
    });
  }
  return listed;
}

function wordsOf({ text }: Found, span: Span): Reading<string> {
  return { value: quote(text, span), span };
}

const letters = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function isOriginal(citation: CitationFact, originals: readonly Original[]): boolean {
  return originals.some(({ dois, titles, journal }) => {
    if (citation.doi && dois.length > 0) {
      const own = citation.doi.value.toLowerCase();
      if (dois.some(({ value }) => value.toLowerCase() === own)) return true;
    }
    // the same article in another journal is what it repeats
    if (citation.journal && journal && !sameJournal(citation.journal.value, journal.value)) return false;
    const title = citation.title && letters(citation.title.value);
    return title !== undefined && title.length > 0 && titles.some(({ value }) => letters(value) === title);
  });
}

/** True for a citation of another volume than that of any original: a version of the same title. */
function standsElsewhere({ volume }: CitationFact, originals: readonly Original[]): boolean {
  return volume !== undefined && originals.every((each) => each.volume && each.volume.value !== volume.value);
}

/** Could both be names of one journal, one of them perhaps abbreviated? */
function sameJournal(a: string, b: string): boolean {
  const [left, right] = [a, b].map(
    (name) =>
      name
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.filter((word) => !/^(?:the|of|and|for|in)$/.test(word)) ?? [],
  );
  if (!left?.length || !right?.length || left.length === 1 || right.length === 1) return true;
  return left.slice(0, 2).every((word, i) => {
    const other = right[i] ?? word;
    return word.slice(0, 2) === other.slice(0, 2);
  });
}

const EARLIER =
  /previous|earlier|prior|supersed|replac|updat|initial|recent|preceding|former|interim|original|already/i;

/** An editor's note stands before an expression of concern. */
const NOTE = /editor['’]?s['’]? note/i;

/** "The editors have issued an expression of concern" is what an expression of concern itself does. */
function isOwnAct(text: string, { of, span }: RelatedFact, kind: NoticeKind | undefined): boolean {
  if (!of || !kind || kind.value === "reinstatement" || !kindsAgree(of, kind.value)) return false;
  const words = text.slice(span.start, span.end);
  return !EARLIER.test(words) && !(NOTE.test(words) && / (?:was|were|had been) /.test(words));
}

/** The DOI as the text's identifiers have it; undefined where it is the original's or the notice's own. */
function settledDoi(
  found: Found,
  doi: Reading<string>,
  doiRoles: ReadonlyMap<IdentifierFact, DoiRole>,
): Reading<string> | undefined {
  const known = factsOf(found, "identifier").find(({ scheme, span }) => scheme === "doi" && overlaps(span, doi.span));
  const role = known && doiRoles.get(known);
  if (role === "original" || role === "notice" || role === "both") return undefined;
  return known ? { value: known.value, span: known.core } : doi;
}

/** One entry an item; one that nothing tells apart gives way to any other of its relation. */
function distinct(all: readonly Related[]): readonly Related[] {
  const kept: Related[] = [];
  for (const each of all) {
    const same = kept.some(
      (other) =>
        other.relation === each.relation &&
        ((each.doi && other.doi?.value.toLowerCase() === each.doi.value.toLowerCase()) ||
          (each.citation && other.citation && letters(other.citation.value) === letters(each.citation.value)) ||
          (each.relation !== "duplicate-of" && other.kind === each.kind)),
    );
    if (!same) kept.push(each);
  }
  const telling = (each: Related) => each.doi !== undefined || each.citation !== undefined;
  return kept.filter(
    (each, i) =>
      telling(each) ||
      !kept.some(
        (other, j) =>
          other.relation === each.relation &&
          (each.relation === "duplicate-of" || other.kind === each.kind) &&
          (telling(other) || (j < i && other.span.start !== each.span.start)),
      ),
  );
}
