import { type Block, spanOf } from "../block.ts";
import { isProse } from "../segment.ts";
import { overlaps, type Reading, type Span } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { abbreviates } from "./alike.ts";
import { type Found, factsOf } from "./found.ts";
import { ownLine } from "./ownLine.ts";
import { titleBlock } from "./title.ts";

const NAME = /^\p{Lu}[\p{L}'’-]*:?(?: (?:(?:of|and|the|in|for|on|&|de|et) ){0,2}\p{Lu}[\p{L}'’-]*:?){0,10}$/u;
const LISTS_ABOVE = /^contents lists? available (?:at|on|online)\b/i;
const HOMEPAGE = /^journal home ?page\b/i;
const IN_PRESS = /^\W{0,2}(?:article )?in press\b/i;
/** What a house prints below the journal's name: a date of publication, or the DOI. */
const PUBLISHED =
  /^\W{0,3}(?:(?:first |article )?published(?: online)?|(?:available|posted|issued) online|electronically published|e-?pub|advance access|doi\b|https?:\/\/(?:dx\.)?doi\.org|10\.\d{4})/i;
/** A word that journals' names have, and titles of items in capitals seldom. */
const TELLS =
  /\b(?:Journal|Annals|Archives?|Acta|Bulletin|Reports|Letters|Reviews?|Proceedings|Transactions|Advances|Studies|Quarterly|Chronicles?|Magazine|Annual|Record|Gazette|Communications|Notes|Sciences?|Perspectives|Frontiers|Trends|Revista|Yearbook|Memoirs)\b/;
const NO_NAME =
  /\b(?:Letters? to|Research (?:Article|Paper|Letter|Note|Report)|Original|Review (?:Article|Paper)|Reviews? of|Case (?:Report|Study)|Brief|Short|Correspondence|Editors?|Editorial|Board|Office|Department|University|Institute|School|College|Hospital|Faculty|Cent(?:er|re)|Access|Press|Publish\w*|Authors?|Statement|Notice)\b(?! in\b)/;

/**
 * The journal by its bare name: on a page that says what it is, between "Contents lists available at …" and "journal homepage: …"
 * or below the byline and above "Available online …" and "In Press, …"; above the date or DOI; or where the prose says that the
 * article appeared in it.
 */
export function mastheadJournal(found: Found): Reading<string> | undefined {
  const blocks = found.blocks.filter(({ front }) => front);
  const framed = framedName(found, blocks);
  if (framed) return framed;
  for (const [i, block] of blocks.entries()) {
    const line = block.plain.text.length < 400 ? firstLine(block) : "";
    if (block.kind !== "paragraph" || line.length > 120 || !NAME.test(line) || titlePrefix(line)) continue;
    const isWhole = line.length === block.plain.text.length;
    const below = blocks.slice(i + 1, i + 3).map(({ plain }) => plain.text);
    const span = spanOf(block, 0, line.length);
    if (
      (isWhole && (isInPress(found, block.start, below) || opensPage(found, block, below))) ||
      (!NO_NAME.test(line) &&
        (isSaid(found, line) ||
          (line.includes(" ") &&
            isNoPerson(found, line, span) &&
            TELLS.test(line) &&
            PUBLISHED.test(isWhole ? (below[0] ?? "") : block.plain.text.slice(line.length).trim()))))
    )
      return { value: line, span };
  }
  return undefined;
}

/** The name as a line of the page prints it whole, where the notice's own line shortens it: "Journal of Tides" over "J. Tides 2015, 4, 5". */
export function inFull({ blocks }: Found, name: Reading<string> | undefined): Reading<string> | undefined {
  if (!name) return undefined;
  for (const { text, start, front } of blocks) {
    if (!front || text.length > 600) continue;
    let at = start;
    for (const raw of text.split("\n")) {
      const line = raw.replace(/[*_]/g, "").trim();
      const from = at + raw.indexOf(line);
      at += raw.length + 1;
      if (
        line.length > name.value.length &&
        line.length < 120 &&
        /^\D*\p{Ll}\D*$/u.test(line) &&
        abbreviates(name.value, line)
      )
        return { value: line, span: { start: from, end: from + line.length } };
    }
  }
  return name;
}

/**
 * The name between "Contents lists available at …" and "journal homepage: …", or directly above the line that gives the notice's
 * place without it ("Year : 2014 | Volume : 6 | Page : 97").
 */
function framedName(found: Found, blocks: readonly Block[]): Reading<string> | undefined {
  const place = ownLine(found);
  const title = titleBlock(found)?.start ?? 0;
  let above = "";
  let name: Reading<string> | undefined;
  for (const { text, start } of blocks) {
    if (text.length > 1_000) break;
    let at = start;
    for (const raw of text.split("\n")) {
      const line = raw.replace(/[*_]/g, "").trim();
      const from = at + raw.indexOf(line);
      at += raw.length + 1;
      if (line === "" || line === "Journal Cover") continue;
      const isPlace = place && !place.name && from <= place.span.start && place.span.start < at;
      if (name && HOMEPAGE.test(line)) return name;
      if (
        name &&
        isPlace &&
        !NO_NAME.test(name.value) &&
        (name.span.start < title || isNoPerson(found, name.value, name.span) || !/\d|\.| and |, /.test(name.value))
      )
        return name;
      const isListed = LISTS_ABOVE.test(above);
      above = line;
      const isName = from >= at - raw.length - 1 && FRAMED.test(line) && !titlePrefix(line);
      name = isName ? { value: line, span: { start: from, end: from + line.length } } : undefined;
      if (name && isListed) return name;
    }
  }
  return undefined;
}
const FRAMED = /^\p{Lu}[\p{L}\d '’&,:.()-]{1,120}$/u;

/** Persons have no "of" and no "in" between their names. */
function isNoPerson(found: Found, line: string, span: Span): boolean {
  return / (?:of|in|for|on|the) /.test(line) || !factsOf(found, "people").some((each) => overlaps(each.span, span));
}

function firstLine({ text, plain }: Block): string {
  const line = text.split("\n", 1)[0]!.replace(/[*_]/g, "").trim();
  return plain.text.startsWith(line) ? line : "";
}

/** Does the prose name it as a journal: "appeared in Tides and Shores", "pages 4–9 of The Tide Book"? */
function isSaid(found: Found, name: string): boolean {
  const bare = name.replace(/^The /, "");
  return found.blocks.some(({ kind, plain: { text } }) => {
    const at = kind === "paragraph" && isProse(text) ? text.indexOf(bare) : -1;
    return (
      at > 0 &&
      /\b(?:published|appear(?:s|ed|ing)|printed|pages?|volume|issue|section|editors?|publishers?|readers|submitted|journal)\b[^.]{0,100} (?:in|of|from|by|to|journal,?) (?:[Tt]he )?$/u.test(
        text.slice(Math.max(0, at - 140), at),
      )
    );
  });
}

/** "Tides and Shores", "Available online 2 June 2016" above the title; one word above the DOI opens the page. */
function opensPage({ blocks }: Found, block: Block, [below = ""]: readonly string[]): boolean {
  const heading = blocks.find(({ kind }) => kind === "heading");
  if (!heading || block.start > heading.start) return false;
  if (/^available online \d/i.test(below)) return true;
  return (
    block === blocks[0] &&
    /^doi:? ?10\./i.test(below) &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(block.text) &&
    !TYPE.test(block.text)
  );
}
const TYPE =
  /^(?:Letters?|Articles?|Report|Commentary|Comments?|Review|Editorial|Research|Communication|Perspective|Paper|Abstract|Obituary|Errat\w+|Corrigend\w+|Correct\w+|Retract\w+|Withdraw\w+|Addend\w+|Download|Share|Authors?|Correspondence)$/;

/** "Tides and Shores", "Available online 2 June 2016", "In Press, Accepted Manuscript", with the names of the authors above. */
function isInPress(found: Found, start: number, below: readonly string[]): boolean {
  return (
    below.some((text) => IN_PRESS.test(text)) &&
    below.every((text) => IN_PRESS.test(text) || /^(?:available online|https?:|doi\b)/i.test(text)) &&
    factsOf(found, "people").some(({ where, span }) => where === "byline" && span.end < start)
  );
}
