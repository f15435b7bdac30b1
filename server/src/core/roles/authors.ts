import type { PeopleFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import { quote, type Reading } from "../span.ts";
import { type Found, factsOf } from "./found.ts";
import { titleBlock } from "./title.ts";

/** Who wrote the notice: its byline, else its own citation's authors, else who signed it. */
export function noticeAuthors(found: Found): readonly Reading<string>[] {
  const line = byline(found);
  if (line) return whole(found, line);
  const own = factsOf(found, "citation").find((each) => each.of === "notice" && each.authors.length > 0);
  if (own) return own.authors;
  const signatures = factsOf(found, "people").filter(({ where }) => where === "signature");
  return signatures.flatMap(({ names }) => names);
}

/** The names of a byline; the journal's own name ("Tides and Currents") is one. */
function whole(found: Found, { names }: PeopleFact): readonly Reading<string>[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length === 1) return names;
  const span = { start: first.span.start, end: last.span.end };
  const value = quote(found.text, span).replace(/[*_]/g, "");
  return factsOf(found, "journal").some(({ name }) => letters(name.value) === letters(value))
    ? [{ value, span }]
    : names;
}

/** The byline: the first names behind the title, or the first at all where nothing stands between. */
export function byline(found: Found): PeopleFact | undefined {
  const lines = factsOf(found, "people").filter(({ where }) => where === "byline");
  const title = titleBlock(found);
  if (!title) return lines[0];
  const at = found.blocks.indexOf(title);
  for (const block of found.blocks.slice(at + 1, at + 6)) {
    const here = lines.find(({ span }) => block.start <= span.start && span.start < block.start + block.text.length);
    if (here) return here;
    if (!block.front || /^\s*\*[^*]+\*\s+(?:\d|Vol)/.test(block.text) || /10\.\d{4}/.test(block.text)) break;
  }
  return undefined;
}
