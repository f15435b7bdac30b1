import { type Block, spanOf } from "../block.ts";
import { plainOffset } from "../facts/offsets.ts";
import type { Reading } from "../span.ts";
import { titlePrefix, titleSuffix } from "../vocabulary/kinds.ts";
import { type Found, factsOf } from "./found.ts";

/** The title of the notice itself, with its prefix: its heading, else a bare line that serves as one, else its own citation. */
export function noticeTitle(found: Found): Reading<string> | undefined {
  const heading = titleBlock(found);
  if (heading) {
    if (!SENTENCE.test(heading.plain.text)) return titleBelow(found, heading) ?? reading(heading);
    const bare = found.blocks.find(
      ({ kind, front, plain: { text } }) =>
        kind === "heading" && front && (titlePrefix(text)?.length ?? 0) >= text.length,
    );
    return bare && reading(bare);
  }
  const [stamp, below] = found.blocks;
  if (stamp && below?.front && /^arXiv:\d/.test(stamp.plain.text)) return reading(below, below.text.split("\n", 1)[0]);
  const own = factsOf(found, "citation").find((each) => each.of === "notice" && each.title);
  if (own?.title) return own.title;
  const line = found.blocks.find(
    ({ front, kind, plain: { text } }) =>
      front && kind === "paragraph" && (titlePrefix(text)?.closed || (text.length < 300 && titleSuffix(text))),
  );
  return line && line.plain.text.length < 400 ? reading(line) : undefined;
}

/**
 * The title that stands between a kind alone and the byline. "Retraction" is then a stamp over the article's own title; "Notice of …"
 * and the kinds of corrections are the first words of the title.
 */
function titleBelow(found: Found, heading: Block): Reading<string> | undefined {
  if (!heading.front || !isBareKind(heading)) return undefined;
  const at = found.blocks.indexOf(heading);
  const [line, names] = [found.blocks[at + 1], found.blocks[at + 2]];
  if (!line?.front || !names?.front || /^["“‘«]/.test(line.plain.text)) return undefined;
  const title = factsOf(found, "title").find(({ where, span }) => where === "line" && span.start === line.start);
  const isNamed = factsOf(found, "people").some(({ where, span }) => where === "byline" && span.start === names.start);
  if (!title || !isNamed) return undefined;
  const { text } = heading.plain;
  const isPart =
    /^(?:(?:public |official )?(?:notice|statement) of|(?:\p{L}+ )?(?:correction|corrigend|errat|addend))/iu.test(text);
  return isPart
    ? { value: `${text} ${title.value}`, span: { start: heading.start, end: title.span.end } }
    : titleSuffix(line.plain.text)
      ? reading(line)
      : { value: title.value, span: title.span };
}

/** "Correction for “…,” by …, which was first published June 18, 2018": the notice's first words, and no title. */
const SENTENCE = /\bwhich (?:appeared|was (?:first )?published)\b/i;

/** The heading that is the notice's title; undefined where it has none. */
export function titleBlock(found: Found): Block | undefined {
  if (last?.found !== found) last = { found, block: findTitleBlock(found) };
  return last.block;
}
/** The heading of the notice that was last asked for. */
let last: { readonly found: Found; readonly block: Block | undefined } | undefined;

function findTitleBlock(found: Found): Block | undefined {
  const headings = found.blocks.filter(
    (block) =>
      block.kind === "heading" &&
      block.section === "" &&
      (/[A-Za-z]/.test(block.plain.text) || /\p{L}/u.test(block.plain.text)),
  );
  const kinds = headings.map(
    ({ plain: { text } }) => titlePrefix(text) ?? (titleSuffix(text) ? { closed: true } : undefined),
  );
  // a title, or what cites the original without one ("Retraction for Ferrand et al., volume 298, 2010")
  const titles = [
    ...factsOf(found, "title").filter(({ where }) => where === "heading"),
    ...factsOf(found, "citation").filter(({ of }) => of === "original"),
  ];
  const holds = (block: Block) =>
    titles.some(({ span }) => block.start <= span.start && span.end <= block.start + block.text.length);
  // "Retractación de «T»": the words before the title end where it begins
  const isPrefixed = (block: Block) =>
    factsOf(found, "title").some(({ prefix }) => prefix && prefix.start === block.start);
  const withPrefix = headings.find((block, i) => (kinds[i]?.closed || (kinds[i] && isPrefixed(block))) && holds(block));
  const first = headings.find((block) => block.level === 1 && block.front);
  // "Erratum" over "Erratum to: Tides 2011; 76(4): 26–31"
  if (
    withPrefix &&
    withPrefix.level !== 1 &&
    first &&
    first !== withPrefix &&
    first.start < withPrefix.start &&
    isBareKind(first)
  ) {
    const held = titles.filter(
      ({ span }) => withPrefix.start <= span.start && span.end <= withPrefix.start + withPrefix.text.length,
    );
    if (
      held.every((each) => each.kind === "title" || (each.journal && each.volume)) &&
      held.some(({ kind }) => kind === "citation")
    )
      return first;
  }
  // "## Retraction: Reason" in the body is no title where the page has one
  if (withPrefix && (!first || withPrefix === first || withPrefix.front || !holds(first))) {
    if (!first || withPrefix.start <= first.start || titlePrefix(first.plain.text) || !holds(first)) return withPrefix;
    return first;
  }
  if (first) return first;
  return (
    withPrefix ??
    headings.find(({ front, plain: { text } }) => front && /^[^“"]{6,40}[“"].{6,400}[”"] (?:and|&) [“"]/.test(text)) ??
    headings.find((block, i) => block.front && kinds[i]?.closed && !isBareKind(block)) ??
    headings.find((block, i) => block.front && kinds[i]) ??
    headings.find((block) => block.front && holds(block))
  );
}

/** A heading that gives the notice's kind and nothing else. */
function isBareKind({ plain: { text } }: Block): boolean {
  return (titlePrefix(text)?.length ?? 0) >= text.length;
}

function reading(block: Block, line = block.text): Reading<string> {
  const { text } = block.plain;
  let to = line.length < block.text.length ? plainOffset(block, line.length) : text.length;
  while (to > 1 && /[.\s☆✩★†‡]/.test(text[to - 1]!)) to--;
  return { value: text.slice(0, to), span: spanOf(block, 0, to) };
}
