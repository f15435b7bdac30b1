import { spanOf } from "../block.ts";
import type { CitationFact } from "../facts/fact.ts";
import { trimmed } from "../facts/journalName.ts";
import { letters, readNames } from "../facts/names.ts";
import { plainOffset } from "../facts/offsets.ts";
import { blockAt, type Found } from "./found.ts";

/**
 * The citation with its parts cut where the title of the heading stands in it: what was read as title or journal may have
 * begun or ended elsewhere ("… through PTEN. J Tides. 2018").
 */
export function alignedWith(found: Found, citation: CitationFact, title: string): CitationFact {
  const { journal, volume, year, pages } = citation;
  if (!journal || !volume || (citation.title && letters(citation.title.value) === letters(title))) return citation;
  const block = blockAt(found, citation.span);
  if (!block) return citation;
  const { text } = block.plain;
  const from = plainOffset(block, citation.span.start - block.start);
  const to = Math.min(
    ...[volume, year, pages].flatMap((each) => {
      const at = each && plainOffset(block, each.span.start - block.start);
      return at !== undefined && at > from + title.length / 2 ? [at] : [];
    }),
  );
  if (!Number.isFinite(to)) return citation;
  const at = find(text, from, to, letters(title));
  if (!at) return citation;
  const reading = (range: { readonly from: number; readonly to: number }) => ({
    value: text.slice(range.from, range.to),
    span: spanOf(block, range.from, range.to),
  });
  const named = /^[\s.,:;"”'»)\]–-]*(?:[Ii]n )?/.exec(text.slice(at.to, to))![0].length;
  const name = trimmed(text, at.to + named, to);
  const begins = plainOffset(block, journal.span.start - block.start);
  const cut = begins < at.to && name && /\p{Lu}/u.test(text[name.from] ?? "") ? reading(name) : journal;
  const list = citation.authors.length === 0 ? readNames(text, from, at.from) : undefined;
  const authors =
    list && /^[\s.,:("“‘]*(?:(?:19|20)\d\d[a-z]?)?[\s.,:)"“‘]*$/.test(text.slice(list.end, at.from))
      ? list.names.map(reading)
      : citation.authors.filter(
          ({ span }) =>
            plainOffset(block, span.start - block.start) < at.from ||
            plainOffset(block, span.start - block.start) > at.to,
        );
  return { ...citation, authors, title: reading(at), journal: cut };
}

/** Where the letters `wanted` stand in the units `from` to `to` of a text. */
function find(
  text: string,
  from: number,
  to: number,
  wanted: string,
): { readonly from: number; readonly to: number } | undefined {
  if (wanted.length < 12) return undefined;
  const region = text.slice(from, to);
  const at = letters(region).indexOf(wanted);
  if (at < 0) return undefined;
  let count = 0;
  let start = -1;
  for (let i = from; i < to; i++) {
    const more = letters(text[i]!).length;
    if (more === 0) continue;
    if (count >= at && start < 0) start = i;
    count += more;
    if (count >= at + wanted.length) return start < 0 ? undefined : { from: start, to: i + 1 };
  }
  return undefined;
}
