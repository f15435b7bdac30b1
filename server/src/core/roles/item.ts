import type { DateFact, IdentifierFact, JournalFact } from "../facts/fact.ts";
import type { DoiRole, NoticeItem } from "../notice.ts";
import { overlaps, type Reading, type Span } from "../span.ts";
import { noticeAuthors } from "./authors.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { inListedArticle } from "./listedArticle.ts";
import { inFull, mastheadJournal } from "./mastheadJournal.ts";
import { officeJournal } from "./officeJournal.ts";
import { ownCitation } from "./ownCitation.ts";
import { ownLine } from "./ownLine.ts";
import { noticeTitle, titleBlock } from "./title.ts";

/** The notice as an item of its own. */
export function settleItem(found: Found, dois: ReadonlyMap<IdentifierFact, DoiRole>): NoticeItem {
  const title = noticeTitle(found);
  const line = journalLine(found, dois);
  const journal =
    inFull(found, unrunning(found, line?.name)) ??
    mastheadJournal(found) ??
    (line && nameApart(found)) ??
    officeJournal(found);
  const doi = noticeDoi(dois);
  const publisher = factsOf(found, "publisher")[0]?.name;
  const received = dated(found, "received");
  const accepted = dated(found, "accepted");
  const published =
    dated(found, "published", dois) ?? dateBehind(found) ?? dateOf(found, line) ?? yearOfCitation(found);
  const licence = noticeLicence(found);
  const pages = line?.pages ?? (line?.volume ? undefined : numberAlone(found));
  return {
    ...(title && { title }),
    ...(doi && { doi }),
    ...(journal && { journal }),
    ...(publisher && { publisher }),
    authors: noticeAuthors(found).filter(({ span }) => !journal || !overlaps(span, journal.span)),
    ...(line?.volume && { volume: line.volume }),
    ...(line?.issue && { issue: line.issue }),
    ...(pages && { pages }),
    ...(received && { received }),
    ...(accepted && { accepted }),
    ...(published && { published }),
    ...(licence && { licence }),
  };
}

/** "Marsh and Reed Eel Ecol (2016) 9:412": the name without the authors' that run before it. */
function unrunning(found: Found, name: Reading<string> | undefined): Reading<string> | undefined {
  const names = name && /^(\p{Lu}[\p{L}'’-]+) and (\p{Lu}[\p{L}'’-]+) (?=\p{Lu})/u.exec(name.value);
  if (!names) return name;
  const people = factsOf(found, "people").flatMap((each) => each.names.map(({ value }) => value));
  if (!names.slice(1).every((surname) => people.some((value) => value.endsWith(surname)))) return name;
  const { length } = names[0];
  return { value: name.value.slice(length), span: { start: name.span.start + length, end: name.span.end } };
}

/** The name on a line of its own, where the notice's place is printed without it. */
function nameApart(found: Found): Reading<string> | undefined {
  return factsOf(found, "journal").find(({ of, volume, year }) => of === "notice" && !volume && !year)?.name;
}

function noticeDoi(dois: ReadonlyMap<IdentifierFact, DoiRole>): Reading<string> | undefined {
  let first: IdentifierFact | undefined;
  for (const [fact, role] of dois) {
    if (role !== "notice" && role !== "both") continue;
    // one that is printed whole is the better witness
    if (!first || (first.flaw && !fact.flaw)) first = fact;
  }
  return first && { value: first.value, span: first.core };
}

type Line = Pick<JournalFact, "name" | "year" | "volume" | "issue" | "pages">;

/** The notice's own journal line; else the journal of its own citation. */
function journalLine(found: Found, dois: ReadonlyMap<IdentifierFact, DoiRole>): Line | undefined {
  const line = ownLine(found);
  // "J. Eels Vol. 2, No. 3, 2018, https://doi.org/…" with the DOI of the original
  const own = line && dois.size > 1 && isBesideOriginal(found, line.span, dois) ? undefined : line;
  const citation = ownCitation(found);
  if (own?.year ?? own?.volume) {
    const below = own.pages ? undefined : pagesBelow(found, line!.span);
    if (below) return { ...own, pages: below };
    const isSame = !own.pages && own.volume && citation?.volume?.value === own.volume.value;
    return isSame && citation.pages ? { ...own, pages: citation.pages } : own;
  }
  if (!citation?.journal) return own;
  const { journal: name, year, volume, issue, pages } = citation;
  return { name, ...(year && { year }), ...(volume && { volume }), ...(issue && { issue }), ...(pages && { pages }) };
}

/** "Eel Rep. 2016; 8(2): Published online 2016 June 15.": the day behind the line. */
function dateBehind(found: Found): Reading<string> | undefined {
  const line = ownLine(found);
  const block = line && blockAt(found, line.span);
  if (!block) return undefined;
  const date = factsOf(found, "date").find(
    ({ value, span }) =>
      value !== undefined &&
      value.length > 4 &&
      line.span.end <= span.start &&
      PUBLISHED.test(found.text.slice(line.span.end, Math.min(span.start, line.span.end + 80))),
  );
  return date?.value ? { value: date.value, span: date.span } : undefined;
}
const PUBLISHED = /^[\s.,;:|(·•–—-]*(?:[Ff]irst )?[Pp]ublished(?: [Oo]nline)?(?: on)?:? *$/;

/** "Pages: 12 - 14" on the line below the journal's, in a block of its own. */
function pagesBelow(found: Found, span: Span): Reading<string> | undefined {
  const block = blockAt(found, span);
  const below = block && found.blocks[found.blocks.indexOf(block) + 1];
  const pages = below?.front ? PAGES.exec(below.text.split("\n", 1)[0]!) : null;
  if (!below || !pages?.[1]) return undefined;
  const from = below.start + pages[0].indexOf(pages[1]);
  return { value: pages[1], span: { start: from, end: from + pages[1].length } };
}
/** "Article Number: 83" by itself below "Published online on: March 7, 2023 https://doi.org/…". */
function numberAlone(found: Found): Reading<string> | undefined {
  for (const [i, { front, text, start }] of found.blocks.entries()) {
    const number = front && text.length < 300 ? NUMBER_ALONE.exec(text) : null;
    const lead = number && (number.index > 0 ? text : (found.blocks[i - 1]?.plain.text ?? ""));
    if (!number?.[1] || !lead || !/^\W*(?:first |e)?published\b.*10\.\d{4}/i.test(lead)) continue;
    const from = start + number.index + number[0].lastIndexOf(number[1]);
    return { value: number[1], span: { start: from, end: from + number[1].length } };
  }
  return undefined;
}
const NUMBER_ALONE = /^(?:Article (?:Number|No\.?|ID)|Pages?) ?:? ?(\p{L}?\d{1,7}(?: ?[-–] ?\p{L}?\d{1,7})?)$/mu;
const PAGES = /^(?:Pages?|Page\(s\)|pp?\.) ?:? ?(\p{L}?\d{1,7}(?: ?[-–] ?\p{L}?\d{1,7})?)$/u;

/** The year of the line, with month and day where the line prints them beside it. */
function dateOf(found: Found, line: Line | undefined): Reading<string> | undefined {
  if (!line?.year) return undefined;
  const { value: year, span } = line.year;
  const whole = factsOf(found, "date").find(
    (each) => each.value?.startsWith(`${year}-`) && each.span.start <= span.start && span.end <= each.span.end,
  );
  return whole?.value ? { value: whole.value, span: whole.span } : { value: String(year), span };
}

/** The first such date of the text, a full one before a shorter; none that stands beside the original's DOI. */
function dated(
  found: Found,
  label: NonNullable<DateFact["label"]>,
  dois?: ReadonlyMap<IdentifierFact, DoiRole>,
): Reading<string> | undefined {
  let best: Reading<string> | undefined;
  for (const { label: own, value, span, place } of factsOf(found, "date")) {
    if (own !== label || value === undefined || place.kind === "reference") continue;
    if (dois && place.front && (isBesideOriginal(found, span, dois) || inListedArticle(found, span))) continue;
    if (dois && isBelowOriginal(found, span, value, dois)) continue;
    if (
      !best ||
      value.length > best.value.length ||
      (value.length === best.value.length && isOfAct(found, span, best.span))
    )
      best = { value, span };
  }
  return best ?? (dois && dateAlone(found));
}

/** "Withdrawn on 3 December 2015" below "Available online 9 October 2015". */
function isOfAct(found: Found, span: Span, other: Span): boolean {
  const [block, above] = [blockAt(found, span), blockAt(found, other)];
  return (
    block?.front === true &&
    /^\W*(?:withdrawn|retracted|removed)(?: online)?(?: on)?:? [\p{L}\d ,.-]{4,24}$/iu.test(block.plain.text) &&
    /^\W*(?:available online|(?:first )?published(?: online)?)\b/i.test(above?.plain.text ?? "")
  );
}

/** "Published 2 December 2019" by itself below the citation of the original, which gives that year and the DOI. */
function isBelowOriginal(found: Found, span: Span, value: string, dois: ReadonlyMap<IdentifierFact, DoiRole>): boolean {
  const block = blockAt(found, span);
  if (!block || block.text.length > 50 || !/^\W*published /i.test(block.text)) return false;
  const above = found.blocks[found.blocks.indexOf(block) - 1];
  if (above?.kind !== "paragraph" || !above.text.includes(value.slice(0, 4)) || above.text.length > 600) return false;
  const isCited = factsOf(found, "citation").some(
    ({ title, span }) => title && above.start <= span.start && span.end <= above.start + above.text.length,
  );
  if (!isCited) return false;
  const roles = [...dois].filter(
    ([{ core }]) => above.start <= core.start && core.end <= above.start + above.text.length,
  );
  return roles.length > 0 && roles.every(([, role]) => role === "original");
}

/** A whole date by itself below the notice's heading. */
function dateAlone(found: Found): Reading<string> | undefined {
  const title = titleBlock(found);
  const first = factsOf(found, "date").find(({ value, span, place }) => {
    const block = value?.length === 10 && place.front ? blockAt(found, span) : undefined;
    return (
      block &&
      title &&
      block.start > title.start &&
      /^\W*(?:\p{L}{3,9}\.? )?[\d\s,./-]+(?:\p{L}{3,9}\.?,? \d{4})?\W*$/u.test(block.plain.text)
    );
  });
  return first?.value ? { value: first.value, span: first.span } : undefined;
}

/** Does the passage of a block stand beside the original's DOI, and no other? */
function isBesideOriginal(found: Found, span: Span, dois: ReadonlyMap<IdentifierFact, DoiRole>): boolean {
  const block = blockAt(found, span);
  if (!block) return false;
  const roles = [...dois].filter(
    ([{ core, form }]) => form !== "bare" && block.start <= core.start && core.end <= block.start + block.text.length,
  );
  return (
    roles.length > 0 &&
    roles.every(([{ core }, role]) => role === "original" && (core.end <= span.start || core.start - span.end < 30))
  );
}

/** The year of the notice's own citation, where nothing else dates it. */
function yearOfCitation(found: Found): Reading<string> | undefined {
  const year = ownCitation(found)?.year;
  return year && { value: String(year.value), span: year.span };
}

/** A licence for the text before a waiver for data. */
function noticeLicence(found: Found): Reading<string> | undefined {
  const all = factsOf(found, "licence");
  const best =
    all.find(({ value }) => /^CC BY.*\d/.test(value)) ??
    all.find(({ value }) => value.startsWith("CC BY")) ??
    all.find(({ value }) => value.startsWith("CC0")) ??
    all[0];
  return best && { value: best.value, span: best.span };
}
