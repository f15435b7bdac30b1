import type { Block } from "../block.ts";
import type { PeopleFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import { quote, type Reading, type Span } from "../span.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { inListedArticle } from "./listedArticle.ts";
import { mastheadJournal } from "./mastheadJournal.ts";
import { ownCitation } from "./ownCitation.ts";
import { ownLine } from "./ownLine.ts";
import { titleBlock } from "./title.ts";

/** Who wrote the notice: its byline, else its own citation's authors, else who signed it where it is a letter. */
export function noticeAuthors(found: Found): readonly Reading<string>[] {
  const line = byline(found);
  if (line) return whole(found, line);
  const own = ownCitation(found, true);
  if (own) return own.authors;
  const signatures = factsOf(found, "people").filter(({ where }) => where === "signature");
  if (signatures.length === 0) return [];
  const isLetter = proseOf(found).some(({ plain }) => SALUTES.test(plain.text));
  const isAuthors = signedByAuthors(found);
  return signatures
    .filter(
      (each) =>
        (isLetter || closesLetter(found, each.span) || (isAuthors && !standsOverPlace(found, each.span))) &&
        !isEditors(found, each),
    )
    .flatMap(({ names }) => names);
}

function proseOf(found: Found): readonly Block[] {
  return found.blocks.filter(({ kind }) => kind !== "reference" && kind !== "heading");
}

/** Do those who sign speak of their own article? */
export function signedByAuthors(found: Found): boolean {
  return (
    factsOf(found, "people").some(({ where }) => where === "signature") &&
    !ownCitation(found, true) &&
    proseOf(found).some(({ plain }) => isOurs(plain.text))
  );
}

/** Authors speak of their own article: "we hereby retract the Report", "our paper". */
function isOurs(text: string): boolean {
  const own = OURS.exec(text) ?? THEIRS.exec(text);
  return (
    own !== null && !/\b(?:editors?|publisher|journal),? $/i.test(text.slice(Math.max(0, own.index - 30), own.index))
  );
}
/** "The authors wish to retract the article", above their names. */
const THEIRS =
  /\b(?:the |all )?(?:undersigned )?authors (?:of this (?:article|paper|report) )?(?:(?:hereby|therefore|thus|now|wish|would|like|want|must|have|decided|to|all|wholly|fully|formally|voluntarily|unanimously) ){0,5}(?:retract|withdraw)\b/i;
const OURS =
  /\b(?:we|I) (?:(?:hereby|therefore|thus|now|wish|would|like|want|must|have|decided|to|the|authors?,?|all|wholly|fully|formally|voluntarily) ){0,5}(?:retract|withdraw|request(?:ed)? (?:the |a )?(?:retraction|withdrawal))\w*\b|\b(?:in|of|retract|withdraw|correct|retracting) our (?:\w+ ){0,3}(?:article|paper|report|letter|study|manuscript|publication)\b/i;

/** An office stands beside the names: who holds it approves, and has not written. "The Editors of Tides" have. */
function isEditors(found: Found, { span, names }: PeopleFact): boolean {
  const block = blockAt(found, span);
  const office = /\b(?:editors?|editorial|publishers?|publishing|president|chair\w*)\b/i;
  return block !== undefined && office.test(block.plain.text) && !names.some(({ value }) => office.test(value));
}

const SALUTES = /^\W{0,4}(?:to the editors?\b(?!['’]s)|dear\b|sirs?,)/i;

/** "Sincerely," before the names, in their block or in the one above. */
function closesLetter(found: Found, span: Span): boolean {
  const above = found.text.slice(Math.max(0, span.start - 60), span.start);
  return /\b(?:sincerely|respectfully|faithfully|regards)(?: yours)?[,.]?\s+$/i.test(above);
}

/** Names over their affiliation, as under a report's text: they sign, and are no byline. */
function standsOverPlace(found: Found, { end }: Span): boolean {
  return PLACE_BELOW.test(found.text.slice(end, end + 240));
}
const PLACE_BELOW =
  /^[^\p{L}\n]{0,8}\n\s{0,4}(?:\d ?|[a-h] |[*†¹] ?)?(?=\p{Lu})[^\n]{0,160}\b(?:Department|Laborator(?:y|ies)|Institut(?:e|ion)|University|Cent(?:er|re)|School|Faculty|College|Hospital|Academy)\b/u;

/** The names of a byline; the journal's own name ("Tides and Currents") is one. */
function whole(found: Found, { names }: PeopleFact): readonly Reading<string>[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length === 1) return names;
  const span = { start: first.span.start, end: last.span.end };
  const value = quote(found.text, span).replace(/[*_]/g, "");
  return factsOf(found, "journal").some(({ name }) => name && letters(name.value) === letters(value))
    ? [{ value, span }]
    : names;
}

/** "Ann Marsha, Ben Reeda" above "aDepartment of Tides": the one letter marks the affiliation of all. */
function unlettered({ text }: Found, line: PeopleFact, below: Block | undefined): PeopleFact {
  if (!below || !/^a ?\p{Lu}/u.test(below.plain.text) || /\n\s*b ?\p{Lu}/u.test(below.text)) return line;
  if (!line.names.every(({ value, span }) => /\p{Ll}a$/u.test(value) && !/\p{L}/u.test(text[span.end] ?? "")))
    return line;
  const names = line.names.map(({ value, span }) => ({
    value: value.slice(0, -1),
    span: { start: span.start, end: span.end - 1 },
  }));
  return { ...line, names };
}

/** "Ann Marsh / Department of Tides", "Ben Reed / Department of Eels": each name over its place, in blocks of their own. */
function together(first: PeopleFact, blocks: readonly Block[], lines: readonly PeopleFact[]): PeopleFact {
  const column: PeopleFact[] = [];
  for (const block of blocks) {
    const here = block.text.includes("\n") ? lines.find((each) => standsIn(block, each)) : undefined;
    if (!here || !PLACE_BELOW.test(block.text.slice(here.span.end - block.start))) break;
    column.push(here);
  }
  const last = column.at(-1);
  if (!last || column.length < 2) return first;
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, span, names: column.flatMap(({ names }) => names) };
}

/** Does a byline stand below the block: the notice's own line with its DOI, or "Retraction to: *Tides* https://doi.org/…"? */
function isPassed(found: Found, block: Block): boolean {
  const { text } = block.plain;
  if (text.length > 160) return false;
  const line = ownLine(found);
  if (line && block.start <= line.span.start && line.span.start - block.start < 4) return line.volume !== undefined;
  return /^(?:retraction|correction|corrigendum|erratum|addendum|expression of concern) (?:to|of|for): (?:\p{Lu}[\p{L}. &]{1,80})?,? ?(?:https?:|doi)/iu.test(
    text,
  );
}

function standsIn({ start, text }: Block, { span }: PeopleFact): boolean {
  return start <= span.start && span.start < start + text.length;
}

/** A title whose capitals might be a body's: "An Algorithm for Rivers in Foggy Weather". */
function isTitle(found: Found, { names, span }: PeopleFact): boolean {
  return (
    names.length === 1 &&
    factsOf(found, "title").some((each) => each.where === "line" && each.span.start === span.start)
  );
}

const FORM_TITLE =
  /^\W{0,3}(?:(?:article|paper|original|retracted|corrected|manuscript) )*title(?: of (?:the )?(?:(?:original|retracted|corrected|withdrawn|affected) )?(?:article|paper|publication))? ?:\s*/i;

/** The byline: the first names behind the title, or the first at all where nothing stands between. */
export function byline(found: Found): PeopleFact | undefined {
  const journal = ownLine(found)?.name?.span.start ?? mastheadJournal(found)?.span.start;
  const lines = factsOf(found, "people").filter(
    ({ where, names, span }) => where === "byline" && !(names.length === 1 && span.start === journal),
  );
  const title = titleBlock(found);
  if (!title) return lines[0];
  const at = found.blocks.indexOf(title);
  // what a page lists of the notice below its title: dates, section, volume
  const below = found.blocks.slice(at + 1, at + 16).filter(({ kind, front }) => kind !== "list" || !front);
  let placed = false;
  for (const [i, block] of below.slice(0, 7).entries()) {
    // "Article title: …", "Author: …": a form that names the article
    const above = FORM_TITLE.exec((i > 0 ? below[i - 1] : title)?.plain.text ?? "");
    if (above && !titlePrefix(above.input.slice(above[0].length))) continue;
    const here = lines.find((each) => standsIn(block, each));
    if (here && isTitle(found, here) && below[i + 1] && lines.some((each) => standsIn(below[i + 1]!, each))) continue;
    // below the journal's line and the dates only several names make a byline
    if (here && !inListedArticle(found, here.span) && (!placed || here.names.length > 1))
      return together(unlettered(found, here, below[i + 1]), below.slice(i), lines);
    if (!block.front || (i > 4 && !placed)) break;
    const passes = isPassed(found, block);
    if (!passes && /10\.\d{4}/.test(block.text) && !/^(?:cite as\b|https?:|doi\b|\s*\*[^*]+\*\s+\d)/i.test(block.text))
      break;
    if (
      !passes &&
      placed &&
      !/^(?:https?:|doi\b|first published|received|accepted|published|available)/i.test(block.text)
    )
      break;
    placed ||= passes || /^\s*\*[^*]+\*\s+(?:\d|Vol)/.test(block.text);
  }
  if (!titlePrefix(title.plain.text)?.closed) return undefined;
  // "Retraction", the authors, perhaps their place, "Retraction of: …"
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const above = found.blocks[i]!;
    const here = above.front && above.kind !== "heading" ? lines.find((each) => standsIn(above, each)) : undefined;
    if (!above.front || (above.kind === "heading" && i < at - 1)) return undefined;
    const isHeaded = found.blocks[i - 1]?.kind === "heading";
    if (here && (here.names.length > 1 || isHeaded) && (i === at - 1 || isHeaded)) return here;
  }
  return undefined;
}
