import type { Block } from "../block.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { authorsAround, authorsBefore, authorsBehind, authorsOfItem, authorsShared } from "./authorsSaid.ts";
import { CITATION_EXAMPLES } from "./citation-examples.ts";
import { CITATION_HOUSE_EXAMPLES } from "./citation-house-examples.ts";
import { CITATION_PROSE_EXAMPLES } from "./citation-prose-examples.ts";
import { CITATION_SENTENCE_EXAMPLES } from "./citation-sentence-examples.ts";
import { citationFact as fact } from "./citationFact.ts";
import { readLabelled } from "./citationLabelled.ts";
import {
  goesOn,
  isPlaceBehind,
  isSameVolume,
  looksLikeTitle,
  overlap,
  readGlued,
  regionEnd,
  regionStart,
  titleBehind,
  unmarked,
  withJournalBehind,
} from "./citationRegion.ts";
import {
  EARLIER,
  journalBehind,
  journalNamed,
  journalOf,
  NO_JOURNAL,
  OTHERS,
  PUBLISHED_IN,
  publishedIn,
  unstopped,
  yearSaid,
} from "./citationSaid.ts";
import { readStacked } from "./citationStacked.ts";
import { isTable, readTable } from "./citationTable.ts";
import type { CitationFact, FactExample, Recogniser } from "./fact.ts";
import { readHeading } from "./heading.ts";
import { journalBefore, wholeName } from "./journalName.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findQuotedTitles, isOwnClause, isSource, sentenceAt } from "./quoted.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";
import { KEPT } from "./said.ts";

const CUE =
  /(?:18|19|20)\d\d|["“‘«„]|10\.\d{4}|[Vv]ol|VOL|[Pp]ublished|[Pp]ublicad|et al|\d\)? ?: ?[A-Za-z]{0,4}\d|\d, ?[A-Za-z]{0,4}\d{2}|^.{0,60}[Tt]itle|^.{0,20}(?:[Aa]uthor|[Jj]ournal|[Rr]etract|[Cc]orrect|[Ee]rratum|[Cc]orrigendum|[Cc]oncern)| by [A-ZÀ-Þ]|uthors of th/;
const BACK_MATTER = ["Creative Commons", "permits unrestricted", "neutral with regard"] as const;
/** Affiliations have numbers, but no citation. */
const PLACE = /\b(?:Department|University|Institute|Hospital|School of|Faculty)\b/;
const ABOUT = /retract|withdr|article|paper|publish|concern|corr[ei]|errat|10\.\d{4}/i;
const OWN_SECTION = /^(?:citation|how to cite|cite this)/;
const OWN_LABEL =
  /^(?:(?:please |to |how to )?cite(?: this)?(?: (?:article|notice|paper|as))*(?: as)?|citation(?! (?:of|for|to) the (?:original|retracted|corrected|withdrawn|affected|article|paper))|suggested citation|cómo citar|como citar)(?: (?:this article|(?:for|of) this (?:article|notice|retraction|correction|corrigendum|erratum|statement)))?:? ?/i;
/** A label behind which the original's citation stands. */
const ORIGINAL_LABEL =
  /(?:^|[\s(["“])(?:(?:the )?(?:original(?:ly)?|corrected|retracted) (?:articles?|publication|published(?: (?:in|as))?|paper|version|research|citation|source)|(?:full )?citation of the (?:original|retracted) (?:article|paper)|bibliometrics?|(?:publication|citation|bibliographic) details|(?:retraction|correction|erratum|corrigendum|addendum|withdrawal|expression of concern)(?: (?:of|to|for|on|note|notice|note to|notice to))?(?: the)?(?: (?:article|paper))?|retracts?|this (?:retracts|corrects|concerns|refers to)(?: the)?(?: (?:article|paper))?|refers to|in reference to|re|(?:the |this |following |above )*(?:article|paper|manuscript)s?(?: (?:that follows?|below|is))?|article cited|regarding|artículo original|artigo original)\s?(?:[:–—]|(?<=article|paper|to|of|for)(?= )) ?$/i;
const YEARS_ARTICLE =
  /\b(?:the|this|our|their|above|retracts?|retracted) (?:\p{Lu}?[\p{L}]{2,20} ){0,2}?((?:19|20)\d\d) (?:[\p{L}]{2,20} ){0,2}(?:article|paper|study|report)(?: (by|of) (?=\p{Lu}))?/gu;
const CITED_ABOVE =
  /\bthe (?:(\d{1,2}) )?([A-Z][a-z]{2,8})\.? (?:(\d{1,2}), )?((?:19|20)\d\d),? (?:[\p{L} ]{0,30}(?:article|paper) )?(?:cited|referenced|mentioned) above/u;

const ARTICLE_FROM_CUE =
  /\b(?:above|following|this|cited|titled?) (?:article|paper|study|report)s?,? (?:published )?(?:from|in) (?:the )?\p{L}?\p{Lu}/u;

/** "RETRACTED: T": the article's own title as its page prints it since. */
const MARKED = /^\W?(?:RETRACTED|WITHDRAWN|REMOVED|TEMPORARY REMOVAL|Retracted|Withdrawn)\b/;

/** A form's line that tells why: what it cites is another's. */
const REASON = /^(?:the )?reasons?(?: (?:for|of) (?:the )?\p{L}+)? ?:/iu;

/** Of so many places without title and authors in one block none is the original's. */
const MANY = 8;

export const examples: readonly FactExample[] = [
  ...CITATION_EXAMPLES,
  ...CITATION_HOUSE_EXAMPLES,
  ...CITATION_SENTENCE_EXAMPLES,
  ...CITATION_PROSE_EXAMPLES,
];

/** Citations: references, citation lines, bracketed citations, and what a sentence says of where the original stands. */
export const citation: Recogniser = {
  name: "citation",
  cue: CUE,
  *find(block) {
    if (block.kind === "reference") yield* fromReference(block);
    else if (block.kind === "heading") yield* fromHeading(block);
    else yield* fromProse(block);
  },
};

function* fromReference(block: Block): Iterable<CitationFact> {
  const { text } = block.plain;
  // the notice's own citation may follow the last reference without a blank line
  const label = / (?:Citation|Cite this (?:article|notice) as|How to cite(?: this article)?): ?(?=\p{Lu})/u.exec(text);
  const end = label ? label.index : text.length;
  const locators = findLocators(text, 0, end);
  const first = readReference(text, 0, end, locators[0]);
  const full = (each: Reference | undefined) => each?.title && each.authors.length > 0;
  const reference =
    (full(first) || locators.length < 2
      ? first
      : (locators.map((locator) => readReference(text, 0, end, locator)).find(full) ?? first)) ??
    readReference(text, 0, end) ??
    readGlued(text);
  if (reference) yield fact(block, { ...reference, from: 0, to: end }, "reference");
  if (!label) return;
  const from = end + label[0].length;
  const own = readReference(text, from, text.length, findLocators(text, from, text.length)[0]);
  if (own) yield fact(block, own, "notice");
}

function* fromHeading(block: Block): Iterable<CitationFact> {
  if (block.section !== "" && !OWN_SECTION.test(block.section)) return;
  const { text } = block.plain;
  const { reference, authors, title } = readHeading(text);
  const said = reference?.locator && !reference.year && yearSaid(text, { from: 0, to: text.length }, reference.locator);
  const whole = reference && said ? { ...reference, year: said } : reference;
  if (whole)
    yield fact(block, authors.length > 0 ? { ...whole, authors } : { ...whole, ...(title && { title }) }, "original");
  else if (authors.length > 0 && title)
    yield fact(block, { from: authors[0]!.from, to: title.to, authors, title }, "original");
}

function* fromProse(block: Block): Iterable<CitationFact> {
  const { text } = block.plain;
  if (/^(?:©|\(c\)|copyright)/i.test(text)) return;
  if (isTable(block)) {
    for (const row of readTable(block)) yield fact(block, row, "original");
    return;
  }
  const list = readLabelled(text) ?? readStacked(block);
  if (list) {
    yield fact(block, list, "original");
    return;
  }
  const label = OWN_LABEL.exec(text);
  if (
    OWN_SECTION.test(block.section) ||
    (label && label[0].length > 7 && !/^(?:Vol|VOL)/.test(text.slice(label[0].length)))
  ) {
    const from = label?.[0].length ?? 0;
    const own = readReference(text, from, text.length, findLocators(text, from, text.length)[0]);
    if (own) yield fact(block, own, "notice");
    return;
  }
  if (BACK_MATTER.some((words) => text.includes(words)) || (block.front && PLACE.test(text) && !ABOUT.test(text)))
    return;
  if (
    block.section !== "" &&
    !/^(?:notice of republication|background|reason|decision|original article|related|this )/.test(block.section)
  )
    return;
  let from = 0;
  const said: Reference[] = [];
  /** Are the original's authors known? */
  let known = false;
  let bare = 0;
  let lately: Reference | undefined;
  const used = new Set<Range>();
  const locators = findLocators(text, 0, text.length);
  const quoted = findQuotedTitles(block);
  const shared = quoted.length > 1 ? authorsShared(text) : [];
  for (const [i, locator] of locators.entries()) {
    const next = locators[i + 1]?.from ?? text.length;
    // numbers in a row, between which no name stands
    const earlier = locators[i - 1];
    if (
      earlier &&
      (earlier.volume ?? earlier.pages) &&
      locator.from - earlier.to < 8 &&
      !/\p{L}/u.test(text.slice(earlier.to, locator.to))
    )
      continue;
    const sentence = sentenceAt(block, locator.from);
    const begin = regionStart(text, from, locator.from);
    const title =
      quoted.find((each) => from <= each.from && each.to <= locator.from && locator.from - each.to < 260) ??
      quoted.find(
        (each) =>
          locator.to <= each.from &&
          /^[\s.,;:)\]]{1,3}(?:(?:entitled|titled)[,:]? )?["“‘«]?$/.test(text.slice(locator.to, each.from)),
      );
    const to = Math.min(next, Math.max(locator.to, regionEnd(text, locator.to, next)));
    let reference = readReference(text, begin, to, locator);
    if (!reference) continue;
    // what a title says does not tell whose it is
    const told = text.slice(Math.max(sentence.from, from, title && title.to < begin ? title.to : 0), begin);
    const before = title && isOwnClause(text, title, begin) ? "" : told;
    if (title && reference.journal && overlap(reference.journal, title)) {
      const { journal: _, ...rest } = reference;
      const journal = title.to < locator.from ? journalBefore(text, title.to, locator.from) : undefined;
      reference = { ...rest, ...(journal && { journal }) };
    }
    const alone = begin === 0 || /[.:]\s*$/.test(text.slice(Math.max(0, begin - 4), begin));
    if (!reference.journal) {
      const journal =
        journalBehind(text, locator.to, sentence.to) ??
        (title && journalOf(text, title)) ??
        publishedIn(text, sentence.from, sentence.to) ??
        journalNamed(text, sentence.from, sentence.to) ??
        (begin === 0 ? publishedIn(text, sentence.to, sentenceAt(block, sentence.to + 1).to) : undefined);
      if (journal) reference = { ...reference, journal, to: Math.max(reference.to, journal.to) };
    }
    if (reference.journal?.from === begin)
      reference = { ...reference, journal: wholeName(text, sentence.from, reference.journal) };
    const worded = /^(?:\p{L}{2}|pp?\. )/u.test(text.slice(locator.from));
    if (
      !reference.journal &&
      reference.authors.length === 0 &&
      !((begin === 0 || ORIGINAL_LABEL.test(text.slice(0, begin))) && (reference.locator?.year ?? worded)) &&
      !(worded && ABOUT.test(text.slice(sentence.from, sentence.to))) &&
      !goesOn(text, lately, reference) &&
      !isSameVolume(text, lately, reference) &&
      !isPlaceBehind(text, title, locator.from)
    )
      continue;
    if (reference.authors.length === 0 && !title && /[([] ?$/.test(text.slice(0, begin))) {
      const authors = authorsBefore(text, Math.max(from, sentenceAt(block, begin - 1).from), begin);
      if (authors.length > 0) reference = { ...reference, authors };
    }
    // "… by Lea Ferrand and Tam Ngo (2017) Journal of Tides 10, 1179–1190"
    const dated =
      reference.authors.length === 0 && !reference.year && reference.journal
        ? / \((?:19|20)\d\d\),? $/.exec(text.slice(0, reference.journal.from))
        : null;
    if (dated) {
      const authors = authorsBefore(text, Math.max(from, sentenceAt(block, dated.index - 1).from), dated.index);
      const year = { from: dated.index + 2, to: dated.index + 6 };
      if (authors.length > 0) reference = { ...reference, authors, year };
    }
    if (!reference.year) {
      const year = yearSaid(text, sentence, locator);
      if (year) reference = { ...reference, year };
    }
    if (title) {
      used.add(title);
      const around = authorsAround(text, title);
      const authors =
        reference.from >= title.to && reference.authors.length >= Math.max(around.length, 1)
          ? reference.authors
          : around;
      const behind = authors.at(-1)?.to ?? 0;
      const from =
        reference.from < title.to ? Math.min(title.from, ...authors.map((each) => each.from)) : reference.from;
      reference = { ...reference, from, to: Math.max(reference.to, title.to, behind), title, authors };
      reference = withJournalBehind(text, reference, title, locator.from);
    } else if (reference.authors.length === 0 && reference.title && !(alone && looksLikeTitle(text, reference))) {
      const { title: _, ...rest } = reference;
      reference = { ...rest, from: reference.journal?.from ?? locator.from };
    }
    if (reference.authors.length === 0) {
      const authors = authorsBehind(
        text,
        Math.max(locator.to, reference.to, reference.year?.to ?? 0),
        title !== undefined ||
          ABOUT.test(before) ||
          ABOUT.test(text.slice(sentence.from, reference.journal?.from ?? begin)),
      );
      if (authors.length > 0) reference = { ...reference, authors, to: Math.max(reference.to, authors.at(-1)!.to) };
    }
    if (reference.authors.length === 0 && !goesOn(text, lately, reference)) {
      const authors = authorsOfItem(text, sentence.from, locator.from, isSource);
      if (authors.length > 0) reference = { ...reference, authors };
    }
    if (begin === 0 && !title && !reference.title && reference.authors.length === 0 && reference.journal) {
      const behind = titleBehind(text, Math.max(locator.to, reference.to));
      if (behind) reference = { ...reference, ...behind, to: text.length };
    }
    const prefix = reference.title && titlePrefix(text.slice(reference.title.from, reference.title.to));
    const marked =
      prefix?.closed === true && reference.authors.length > 0 && MARKED.test(text.slice(reference.title!.from));
    if (marked) reference = unmarked(reference, prefix.length);
    const prefixed = prefix?.closed === true && !marked;
    const labelled =
      ORIGINAL_LABEL.test(text.slice(Math.max(0, begin - 90), begin)) ||
      (begin < 120 && titlePrefix(text.slice(0, begin))?.closed === true);
    const of =
      prefixed && block.kind !== "list"
        ? "notice"
        : REASON.test(text)
          ? "reference"
          : !goesOn(text, lately, reference) &&
              (isSource(before) || (!title && !labelled && isSource(text.slice(sentence.from, reference.from))))
            ? "reference"
            : title ||
                labelled ||
                marked ||
                goesOn(text, lately, reference) ||
                /\b(?:retract|withdr|remov|this (?:article|paper)|the (?:article|paper)|published in)/i.test(
                  text.slice(sentence.from, sentence.to),
                )
              ? "original"
              : undefined;
    if (of !== "notice" && EARLIER.test(text.slice(sentence.from, reference.from))) continue;
    if (of !== "notice" && !title && OTHERS.test(text.slice(from, reference.journal?.from ?? locator.from))) continue;
    if (text.includes(" twice") && KEPT.test(text.slice(0, locator.from))) continue;
    if (shared.length > 0 && title && of === "original" && reference.authors.length === 0)
      reference = { ...reference, authors: shared };
    yield fact(block, reference, of);
    said.push(reference);
    lately = of === "original" ? reference : undefined;
    known ||= of === "original" && reference.authors.length > 0;
    if (!reference.title && reference.authors.length === 0 && ++bare > MANY) break;
    from = Math.max(locator.to, reference.to);
  }
  for (const title of quoted) {
    if (used.has(title) || said.some((each) => each.from <= title.from && title.to <= each.to)) continue;
    const around = authorsAround(text, title);
    const authors = around.length > 0 ? around : shared;
    const doi = findDoi(text, title.to, Math.min(title.sentence.to, title.to + 160));
    const journal =
      locators.length === 0
        ? (publishedIn(text, title.sentence.from, title.sentence.to) ??
          journalOf(text, title) ??
          journalNamed(text, title.sentence.from, title.sentence.to))
        : undefined;
    if (authors.length === 0 && !doi && !journal) continue;
    const year = locators.length === 0 ? yearSaid(text, title.sentence, title) : undefined;
    const reference = {
      from: Math.min(title.from, ...around.map((each) => each.from)),
      to: Math.max(title.to, doi?.to ?? 0, ...around.map((each) => each.to)),
      authors,
      title,
      ...(doi && { doi }),
      ...(journal && { journal }),
      ...(year && { year }),
    };
    yield fact(block, reference, "original");
    said.push(reference);
    known ||= authors.length > 0;
  }
  if (!known) {
    const authors = authorsOfItem(text, 0, text.length, isSource);
    const [first, last] = [authors[0], authors.at(-1)];
    if (first && last && !said.some((each) => each.authors[0]?.from === first.from))
      yield fact(block, { from: first.from, to: last.to, authors }, "original");
  }
  if (locators.length === 0 && /\bpublished\b/i.test(text) && !said.some((each) => "journal" in each)) {
    for (const here of text.matchAll(PUBLISHED_IN)) {
      const at = here.index;
      const sentence = sentenceAt(block, at);
      if (NO_JOURNAL.test(here[1]!) || isSource(text.slice(sentence.from, at))) continue;
      const before = text.slice(sentence.from, at);
      if (before !== "" && !/\b(?:article|paper|manuscript|study|report|”|")/i.test(before)) continue;
      const journal = {
        from: at + here[0].lastIndexOf(here[1]!),
        to: at + here[0].lastIndexOf(here[1]!) + unstopped(here[1]!),
      };
      const year = here[2] ? { from: at + here[0].length - 4, to: at + here[0].length } : undefined;
      yield fact(
        block,
        { from: journal.from, to: year?.to ?? journal.to, authors: [], journal, ...(year && { year }) },
        "original",
      );
      break;
    }
  }
  if (locators.length === 0 && quoted.length === 0 && ARTICLE_FROM_CUE.test(text)) {
    const journal = publishedIn(text, 0, text.length);
    const year = journal && yearSaid(text, sentenceAt(block, journal.from), journal);
    if (journal && !isSource(text.slice(sentenceAt(block, journal.from).from, journal.from)))
      yield fact(
        block,
        { from: journal.from, to: Math.max(journal.to, year?.to ?? 0), authors: [], journal, ...(year && { year }) },
        "original",
      );
  }
  if (said.length === 0 && /\b(?:19|20)\d\d [a-z ]{0,20}(?:article|paper|study|report)/.test(text)) {
    for (const here of text.matchAll(YEARS_ARTICLE)) {
      const sentence = sentenceAt(block, here.index);
      if (isSource(text.slice(sentence.from, here.index))) continue;
      const from = here.index + here[0].indexOf(here[1]!);
      const by = here.index + here[0].length;
      const list = here[2] ? readNames(text, by, sentence.to) : undefined;
      const authors = list ? list.names : [];
      const year = { from, to: from + 4 };
      yield fact(block, { from, to: authors.at(-1)?.to ?? by, authors, year }, "original");
      break;
    }
  }
  const cited = locators.length === 0 && text.includes("ed above") ? CITED_ABOVE.exec(text) : null;
  if (cited) {
    const at = cited.index + cited[0].indexOf(cited[4]!);
    yield fact(block, { from: cited.index + 4, to: at + 4, authors: [], year: { from: at, to: at + 4 } }, "original");
  }
}
