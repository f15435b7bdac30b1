import { type Block, spanOf } from "../block.ts";
import type { CitationFact, IdentifierFact, TitleFact } from "../facts/fact.ts";
import { readNames } from "../facts/names.ts";
import { plainOffset } from "../facts/offsets.ts";
import type { DoiRole, NoticeItem } from "../notice.ts";
import { contains, overlaps, type Reading } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { isPlacedBefore } from "./ownCitation.ts";

/** The citations that only say where the notice itself stands: its journal line, and a running head with its DOI or pages. */
export function ownLines(
  found: Found,
  citations: readonly CitationFact[],
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
  { journal, volume, pages }: NoticeItem,
): ReadonlySet<CitationFact> {
  const untitled = citations.filter((each) => !each.title && each.of !== "original");
  const bare = untitled.filter((each) => each.authors.length === 0);
  const own = new Set<CitationFact>();
  const line =
    journal &&
    (untitled.find((each) => overlaps(journal.span, each.span)) ??
      citations.find(
        (each) =>
          each.authors.length === 0 &&
          !each.title &&
          volume !== undefined &&
          each.volume?.span.start === volume.span.start &&
          overlaps(journal.span, each.span),
      ));
  if (line) own.add(line);
  const notices = [...dois].flatMap(([fact, role]) => (role === "notice" ? [fact.core] : []));
  const head = found.blocks.find(({ kind }) => kind === "heading")?.start ?? 0;
  for (const each of bare) {
    // "JOURNAL OF EELS, May 2013, p. 2988" above the heading
    if (each.span.end < head && each.journal && each.year && !each.volume) own.add(each);
    if (pages && overlaps(each.span, pages.span)) own.add(each);
    if (notices.some((core) => contains(each.span, core))) own.add(each);
    if (
      volume &&
      (overlaps(each.span, volume.span) || (each.span.end < head && !each.pages && each.volume?.value === volume.value))
    )
      own.add(each);
    if (volume && pages && each.volume?.value === volume.value && each.pages?.value === pages.value) own.add(each);
  }
  return own;
}

/** "RETRACTED: T": what the page of the article itself prints before its title. */
const MARKED = /^\W?(?:retracted|withdrawn|removed|temporary removal)\b/i;

/**
 * The citation "Please cite this article as" of a page that stands in the article's place, which is the original's too, and one
 * under the notice's words with the article's place.
 */
export function inArticlesPlace(
  found: Found,
  citation: CitationFact,
  dois: ReadonlyMap<IdentifierFact, DoiRole>,
): CitationFact {
  const { title } = citation;
  if (closesForm(found, citation)) return { ...citation, of: "original" };
  if (citation.of !== "notice" || !title || citation.authors.length === 0) return citation;
  const isBoth =
    MARKED.test(title.value) && [...dois].some(([fact, role]) => role === "both" && contains(citation.span, fact.core));
  if (!isBoth && !isPlacedBefore(found, citation)) return citation;
  const block = blockAt(found, title.span);
  const prefix = titlePrefix(title.value);
  if (!block || !prefix?.closed) return citation;
  const from = plainOffset(block, title.span.start - block.start) + prefix.length;
  const value = title.value.slice(prefix.length);
  return { ...citation, title: { value, span: spanOf(block, from, from + value.length) }, of: "original" };
}

/** "Citation: 2014; 12(4): 301–309" below "Title: T", "Authors: A, B", "Journal: J". */
function closesForm(found: Found, { of, title, authors, span }: CitationFact): boolean {
  const block = of === "notice" && !title && authors.length === 0 ? blockAt(found, span) : undefined;
  if (!block || !/^Citation ?: ?\d/.test(block.plain.text)) return false;
  return FORM.test(found.blocks[found.blocks.indexOf(block) - 1]?.plain.text ?? "");
}
const FORM = /^(?:(?:article|paper|original) )?title ?:.*\b(?:authors?(?:\(s\))?|journal) ?:/i;

/** A citation printed over several blocks: the title and the authors stand on lines of their own above it, or below. */
export function completed(found: Found, citation: CitationFact, titles: readonly TitleFact[]): CitationFact {
  if (citation.title || citation.of === "notice" || citation.of === "reference" || !citation.volume) return citation;
  const block = blockAt(found, citation.span);
  if (!block || block.kind === "reference" || citation.span.start > block.start + 4) return citation;
  if (citation.of !== "original" && !citation.journal && !/^vol(?:ume|\.)? .{8,60}$/i.test(block.plain.text))
    return citation;
  const at = found.blocks.indexOf(block);
  // "Erratum: On eels" above "[J. Eel Phys. 140, 124705 (2014)]"
  const above = found.blocks[at - 1];
  if (above?.kind === "heading" && titlePrefix(above.plain.text)?.closed && /^\[[^[\]]*\]\W?$/.test(block.plain.text))
    return { ...citation, of: "original" };
  for (const step of [-1, 1]) {
    let next = at + step;
    let { authors } = citation;
    let title: Reading<string> | undefined;
    for (let lines = 0; lines < 2; lines++, next += step) {
      const line = found.blocks[next];
      if (!line || line.kind === "reference") break;
      const whole = step > 0 && authors.length === 0 && !title ? namesAndTitle(line) : undefined;
      if (whole) {
        authors = whole.authors;
        title = whole.title;
        break;
      }
      const names = authors.length === 0 ? namesOf(found, line) : [];
      const named: TitleFact | undefined = title
        ? undefined
        : titles.find(({ where, span }) => where === "line" && blockAt(found, span) === line);
      if (names.length > 0) authors = names;
      else if (named) title = { value: named.value, span: named.span };
      else break;
    }
    // "On eels", "Tides (2013) 22, 4180–4196", "Lena Ferrand, Tom Ngo"
    const below = step < 0 && title && authors.length === 0 ? found.blocks[at + 1] : undefined;
    if (below && below.kind !== "reference") authors = namesOf(found, below);
    const isByline = step < 0 && citation.of !== "original" && !title && authors.length > 0;
    if (isByline && found.blocks[at - 2]?.kind === "heading") continue;
    if (title || authors.length > citation.authors.length) return { ...citation, authors, ...(title && { title }) };
  }
  return citation;
}

/** "Lena Ferrand, Tom Ngo, and Li Wu. Eels of the upper estuary." below the place, or title and names in the other order. */
function namesAndTitle(block: Block): { authors: readonly Reading<string>[]; title: Reading<string> } | undefined {
  const { text } = block.plain;
  if (block.kind !== "paragraph" || text.length > 600) return undefined;
  const reading = (from: number, to: number) => ({ value: text.slice(from, to), span: spanOf(block, from, to) });
  const first = /^["“]?(\p{Lu}[^.;]{15,300}?)[.?][”"]? (?=\p{Lu})/u.exec(text);
  const behind = first && !SPEAKS.test(first[1]!) ? readNames(text, first[0].length) : undefined;
  if (first && behind && behind.style !== "family" && behind.end >= text.length - 1) {
    const from = first[0].indexOf(first[1]!);
    return {
      authors: behind.names.map((each) => reading(each.from, each.to)),
      title: reading(from, from + first[1]!.length),
    };
  }
  const list = readNames(text, 0);
  const rest =
    list && (list.names.length > 1 || list.style !== "family")
      ? /^[.:]? ?["“]?(\p{Lu}[^.;]{15,300}?)[.”"]{0,2}$/u.exec(text.slice(list.end))
      : null;
  if (!list || !rest || SPEAKS.test(rest[1]!)) return undefined;
  const from = list.end + rest[0].indexOf(rest[1]!);
  return {
    authors: list.names.map((each) => reading(each.from, each.to)),
    title: reading(from, from + rest[1]!.length),
  };
}

/** What no title says. */
const SPEAKS = / (?:we|has|have|retract\w*|wish) /i;

/** The names of a line that holds nothing else. */
function namesOf(found: Found, block: Block): readonly Reading<string>[] {
  const line = factsOf(found, "people").find(({ span, where }) => where === "byline" && blockAt(found, span) === block);
  if (line) return line.names;
  const { text } = block.plain;
  if (block.kind !== "paragraph" || text.length > 600) return [];
  const list = readNames(text, /^(?:by|By|Authors?:) /.exec(text)?.[0].length ?? 0);
  if (!list || (list.names.length < 2 && list.style !== "given-first") || list.end < text.length - 2) return [];
  return list.names.map(({ from, to }) => ({ value: text.slice(from, to), span: spanOf(block, from, to) }));
}
