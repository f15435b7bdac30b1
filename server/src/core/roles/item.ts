import type { DateFact, IdentifierFact, JournalFact } from "../facts/fact.ts";
import type { DoiRole, NoticeItem } from "../notice.ts";
import type { Reading } from "../span.ts";
import { noticeAuthors } from "./authors.ts";
import { type Found, factsOf } from "./found.ts";
import { noticeTitle } from "./title.ts";

/** The notice as an item of its own. */
export function settleItem(found: Found, dois: ReadonlyMap<IdentifierFact, DoiRole>): NoticeItem {
  const title = noticeTitle(found);
  const line = journalLine(found);
  const doi = noticeDoi(dois);
  const publisher = factsOf(found, "publisher")[0]?.name;
  const received = dated(found, "received");
  const accepted = dated(found, "accepted");
  const published = dated(found, "published") ?? yearOf(line);
  const licence = noticeLicence(found);
  return {
    ...(title && { title }),
    ...(doi && { doi }),
    ...(line && { journal: line.name }),
    ...(publisher && { publisher }),
    authors: noticeAuthors(found),
    ...(line?.volume && { volume: line.volume }),
    ...(line?.issue && { issue: line.issue }),
    ...(line?.pages && { pages: line.pages }),
    ...(received && { received }),
    ...(accepted && { accepted }),
    ...(published && { published }),
    ...(licence && { licence }),
  };
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
function journalLine(found: Found): Line | undefined {
  const own = factsOf(found, "journal").filter(({ of }) => of === "notice");
  const fullest = own.find(({ volume, pages }) => volume && pages) ?? own[0];
  if (fullest) return fullest;
  const citation = factsOf(found, "citation").find(({ of }) => of === "notice");
  if (!citation?.journal) return undefined;
  const { journal: name, year, volume, issue, pages } = citation;
  return { name, ...(year && { year }), ...(volume && { volume }), ...(issue && { issue }), ...(pages && { pages }) };
}

function yearOf(line: Line | undefined): Reading<string> | undefined {
  return line?.year && { value: String(line.year.value), span: line.year.span };
}

/** The first such date of the text, a full one before a shorter. */
function dated(found: Found, label: NonNullable<DateFact["label"]>): Reading<string> | undefined {
  let best: Reading<string> | undefined;
  for (const { label: own, value, span, place } of factsOf(found, "date")) {
    if (own !== label || value === undefined || place.kind === "reference") continue;
    if (!best || value.length > best.value.length) best = { value, span };
  }
  return best;
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
