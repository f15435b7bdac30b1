import { type Block, spanOf } from "../block.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import type { CitationFact, Recogniser } from "./fact.ts";
import { readHeading } from "./heading.ts";
import { findLocators, type Locator } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findQuotedTitles, isSource, sentenceAt } from "./quoted.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";

const CUE =
  /\d ?[:;(,] ?\(?\w|[Vv]ol|\) ?[A-Z]?\d|\d [\w–-]{1,20} \(|\bby \p{Lu}|10\.\d{4}|(?:19|20)\d\d|published|et al|^(?:retraction|correction|expression of concern|erratum|corrigendum) for|^(?:article )?title ?:|^authors? ?:|^journal ?:/iu;
const BACK_MATTER = /Creative Commons|permits unrestricted|neutral with regard/;
/** Affiliations have numbers, but no citation. */
const PLACE = /\b(?:Department|University|Institute|Hospital|School of|Faculty)\b/;
const ABOUT = /retract|withdr|article|paper|publish|concern|correct|errat|10\.\d{4}/i;
const OWN_SECTION = /^(?:citation|how to cite|cite this)/;
const OWN_LABEL =
  /^(?:(?:please |to |how to )?cite(?: this)?(?: (?:article|notice|paper|as))*(?: as)?|citation|suggested citation|cómo citar|como citar)(?: (?:this article|(?:for|of) this (?:article|notice|retraction|correction|corrigendum|erratum|statement)))?:? ?/i;
/** A label behind which the original's citation stands. */
const ORIGINAL_LABEL =
  /(?:^|[\s(["“])(?:(?:the )?(?:original(?:ly)?|corrected|retracted) (?:articles?|publication|published(?: (?:in|as))?|paper|version|research|citation|source)|(?:full )?citation of the (?:original|retracted) (?:article|paper)|bibliometrics?|(?:publication|citation|bibliographic) details|(?:retraction|correction|erratum|corrigendum|addendum|withdrawal|expression of concern)(?: (?:of|to|for|on|note|notice|note to|notice to))?(?: the)?(?: (?:article|paper))?|retracts?|this (?:retracts|corrects|concerns|refers to)(?: the)?(?: (?:article|paper))?|refers to|in reference to|re|(?:the |this |following |above )*(?:article|paper|manuscript)s?(?: (?:that follows?|below|is))?|article cited|regarding|artículo original|artigo original)\s?(?:[:–—]|(?<=article|paper|to|of|for)(?= )) ?$/i;
const PUBLISHED_IN =
  /\b(?:(?:was|is|were|originally|first|article|paper|”|",?|,|\]|^)[ ,]{0,2})?[Pp]ublished (?:online )?(?:as [\p{L} ]{3,30} )?in (?:the )?(?:journal )?(?:of )?(?=\p{Lu}|[a-z]?[a-z]\p{Lu})((?:(?:of|and|the|for|in|&|de) )?\p{Lu}?[\p{L}&'-]+\.?(?: (?:(?:of|and|the|for|in|on|&|de) ){0,2}\p{Lu}[\p{L}&'-]*\.?){0,8})(?: \(?(?:in |on )?(?:[A-Z][a-z]{2,8}\.? )?((?:19|20)\d\d)\b)?/gu;
const YEARS_ARTICLE =
  /\b(?:the|this|our|their|above|retracts?|retracted) (?:\p{Lu}?[\p{L}]{2,20} ){0,2}?((?:19|20)\d\d) (?:[\p{L}]{2,20} ){0,2}(?:article|paper|study|report)(?: (by|of) (?=\p{Lu}))?/gu;
const CITED_ABOVE =
  /\bthe (?:(\d{1,2}) )?([A-Z][a-z]{2,8})\.? (?:(\d{1,2}), )?((?:19|20)\d\d),? (?:[\p{L} ]{0,30}(?:article|paper) )?(?:cited|referenced|mentioned) above/u;

export { CITATION_EXAMPLES as examples } from "./citation-examples.ts";

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
  const reference =
    locators
      .map((locator) => readReference(text, 0, end, locator))
      .find((each) => each?.title && each.authors.length > 0) ??
    readReference(text, 0, end, locators.at(0)) ??
    readReference(text, 0, end) ??
    readGlued(text);
  if (reference) yield fact(block, { ...reference, from: 0, to: end }, "reference");
  if (!label) return;
  const from = end + label[0].length;
  const own = readReference(text, from, text.length, findLocators(text, from, text.length)[0]);
  if (own) yield fact(block, own, "notice");
}

/** A reference whose parts a conversion ran together: "A FerrandT NgoEels of the coast.J Tidal Biol2014933-41". */
function readGlued(text: string): Reference | undefined {
  const names = [
    ...(/^(?:\p{Lu}{1,3} \p{Lu}[\p{Ll}'-]{1,20}(?=\p{Lu})){2,60}/u.exec(text)?.[0] ?? "").matchAll(
      /\p{Lu}{1,3} \p{Lu}[\p{Ll}'-]{1,20}/gu,
    ),
  ];
  const at = names.at(-1);
  if (!at) return undefined;
  const begin = at.index + at[0].length;
  const stop = /[.?](?=\p{Lu}[\p{L}. ]{2,60}(?:19|20)\d\d)/u.exec(text.slice(begin));
  const place = stop && /^(\p{Lu}[\p{L}. ]{1,59}?)((?:19|20)\d\d)/u.exec(text.slice(begin + stop.index + 1));
  if (!stop || !place) return undefined;
  const from = begin + stop.index + 1;
  return {
    from: 0,
    to: text.length,
    authors: names.map((name) => ({ from: name.index, to: name.index + name[0].length })),
    title: { from: begin, to: begin + stop.index },
    journal: { from, to: from + place[1]!.trimEnd().length },
    year: { from: from + place[1]!.length, to: from + place[0].length },
  };
}

function* fromHeading(block: Block): Iterable<CitationFact> {
  if (block.section !== "" && !OWN_SECTION.test(block.section)) return;
  const { text } = block.plain;
  const { reference, authors, title } = readHeading(text);
  if (reference)
    yield fact(
      block,
      authors.length > 0 ? { ...reference, authors } : { ...reference, ...(title && { title }) },
      "original",
    );
  else if (authors.length > 0 && title)
    yield fact(block, { from: authors[0]!.from, to: title.to, authors, title }, "original");
}

function* fromProse(block: Block): Iterable<CitationFact> {
  const { text } = block.plain;
  if (block.front && /^\s*[*_][^*_]+[*_]\s+(?:18|19|20)\d\d;/.test(block.text)) return; // the notice's own journal line
  if (/^(?:©|\(c\)|copyright)/i.test(text)) return;
  const label = OWN_LABEL.exec(text);
  if (OWN_SECTION.test(block.section) || (label && label[0].length > 7)) {
    const from = label?.[0].length ?? 0;
    const own = readReference(text, from, text.length, findLocators(text, from, text.length)[0]);
    if (own) yield fact(block, own, "notice");
    return;
  }
  if (BACK_MATTER.test(text) || (block.front && PLACE.test(text) && !ABOUT.test(text))) return;
  if (
    block.section !== "" &&
    !/^(?:notice of republication|background|reason|decision|original article|related|this )/.test(block.section)
  )
    return;
  let from = 0;
  const said: Range[] = [];
  const locators = findLocators(text, 0, text.length);
  const quoted = findQuotedTitles(block);
  for (const [i, locator] of locators.entries()) {
    const next = locators[i + 1]?.from ?? text.length;
    const sentence = sentenceAt(block, locator.from);
    const begin = regionStart(text, from, locator.from);
    const before = text.slice(Math.max(sentence.from, from), begin);
    const title = quoted.find((each) => from <= each.from && each.to <= locator.from && locator.from - each.to < 260);
    const to = Math.min(next, Math.max(locator.to, regionEnd(text, locator.to, next)));
    let reference = readReference(text, begin, to, locator);
    if (!reference) continue;
    const alone = begin === 0 || /(?:\.|:)\s*$/.test(text.slice(0, begin));
    if (!reference.journal) {
      const journal = journalBehind(text, locator.to, sentence.to) ?? (title && journalOf(text, title)) ?? publishedIn(text, sentence.from, sentence.to);
      if (journal) reference = { ...reference, journal, to: Math.max(reference.to, journal.to) };
    }
    const worded = /^\p{L}{2}/u.test(text.slice(locator.from));
    if (!reference.journal && reference.authors.length === 0 && !(begin === 0 && (reference.locator?.year ?? worded)) && !(worded && ABOUT.test(text.slice(sentence.from, sentence.to)))) continue;
    if (!reference.year) {
      const year = yearSaid(text, sentence, locator);
      if (year) reference = { ...reference, year };
    }
    if (title && reference.from < title.to) reference = quotedReference(text, title, reference);
    else if (title)
      reference = {
        ...reference,
        title,
        authors: reference.authors.length > 0 ? reference.authors : authorsAround(text, title),
      };
    else if (reference.authors.length === 0 && reference.title && !(alone && looksLikeTitle(text, reference))) {
      const { title: _, ...rest } = reference;
      reference = { ...rest, from: reference.journal?.from ?? locator.from };
    }
    const prefixed = reference.title && titlePrefix(text.slice(reference.title.from, reference.title.to))?.closed;
    const labelled =
      ORIGINAL_LABEL.test(text.slice(Math.max(0, begin - 90), begin)) ||
      titlePrefix(text.slice(0, begin))?.closed === true;
    const of = prefixed
      ? "notice"
      : isSource(before + text.slice(begin, reference.journal?.from ?? begin).slice(0, 0)) ||
          (!title && !labelled && isSource(text.slice(sentence.from, reference.from)))
        ? "reference"
        : title ||
            labelled ||
            /\b(?:retract|withdr|remov|this (?:article|paper)|the (?:article|paper)|published in)/i.test(
              text.slice(sentence.from, sentence.to),
            )
          ? "original"
          : undefined;
    yield fact(block, reference, of);
    said.push(reference);
    from = Math.max(locator.to, reference.to);
  }
  for (const title of quoted) {
    if (said.some((each) => each.from <= title.from && title.to <= each.to)) continue;
    const authors = authorsAround(text, title);
    const doi = findDoi(text, title.to, Math.min(title.sentence.to, title.to + 160));
    if (authors.length === 0 && !doi) continue;
    const reference = {
      from: Math.min(title.from, ...authors.map((each) => each.from)),
      to: Math.max(title.to, doi?.to ?? 0, ...authors.map((each) => each.to)),
      authors,
      title,
      ...(doi && { doi }),
    };
    yield fact(block, reference, "original");
    said.push(reference);
  }
  yield* labelled(block);
  if (locators.length === 0 && /\bpublished\b/i.test(text)) {
    for (const here of text.matchAll(PUBLISHED_IN)) {
      const at = here.index;
      const sentence = sentenceAt(block, at);
      if (/^(?:Wiley|Online|PubMed|Early|Advance)/.test(here[1]!) || isSource(text.slice(sentence.from, at))) continue;
      const before = text.slice(sentence.from, at);
      if (before !== "" && !/\b(?:article|paper|manuscript|study|report|”|")/i.test(before)) continue;
      const journal = {
        from: at + here[0].lastIndexOf(here[1]!),
        to: at + here[0].lastIndexOf(here[1]!) + here[1]!.length,
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
  if (/\b(?:19|20)\d\d [a-z ]{0,20}(?:article|paper|study|report)/.test(text) && said.length === 0) {
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
  const cited = CITED_ABOVE.exec(text);
  if (cited && locators.length === 0) {
    const at = cited.index + cited[0].indexOf(cited[4]!);
    yield fact(block, { from: cited.index + 4, to: at + 4, authors: [], year: { from: at, to: at + 4 } }, "original");
  }
}

/** The journal that a sentence says an article was published in. */
function publishedIn(text: string, from: number, to: number): Range | undefined {
  const words = text.slice(from, to);
  const named = ARTICLE_FROM.exec(words);
  if (named && !/^(?:Wiley|Online)/.test(named[1]!)) {
    const at = from + named.index + named[0].length - named[1]!.length;
    return { from: at, to: at + unstopped(named[1]!) };
  }
  if (!/published|appeared/.test(words)) return undefined;
  for (const here of words.matchAll(PUBLISHED_IN)) {
    const at = from + here.index + here[0].lastIndexOf(here[1]!);
    if (
      !isSource(text.slice(from, from + here.index)) &&
      !/^(?:Wiley|Online|PubMed|Early|Advance|Vol|Issue|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(here[1]!)
    )
      return { from: at, to: at + here[1]!.length };
  }
  return undefined;
}

const FROM_JOURNAL =
  /\b(?:article|paper|report|letter|study)s? (?:from|in|published in|that appeared in) (?:the )?(?:journal )?(\p{Lu}[\p{L}&:' -]{3,80}?),? ?["“‘]?$/u;

/** A journal's name in a sentence: words with capitals and what joins them. */
const NAME =
  "((?:\\p{Lu}|[a-z]{1,2}\\p{Lu})[\\p{L}&'-]*\\.?(?::?(?: (?:of|and|the|for|in|on|de|la|da|do|des|del|und|et|e|y|&)){0,3} \\p{Lu}[\\p{L}&'-]*\\.?){0,9})";
const BEHIND = new RegExp(
  `^[)\\]]?,? ?(?:issue )?(?:of|in|do|da|del?|dans)(?: (?:the|la|el|los|our))?(?: (?:journal|periódico|revista|peri[oó]dico|magazine))?(?: of)? ${NAME}`,
  "u",
);
const ARTICLE_FROM = new RegExp(
  `\\b(?:article|paper|report|letter|study|review|communication)s?,? (?:from|in|published in|appearing in|which appeared in|that appeared in) (?:the )?(?:journal )?(?=\\p{Lu})${NAME}`,
  "u",
);

/** The journal named behind a locator: "Volume 61, Issue 3, of the Journal of Tides". */
function journalBehind(text: string, from: number, to: number): Range | undefined {
  const here = BEHIND.exec(text.slice(from, Math.min(to, from + 160)));
  if (!here || /^(?:Wiley|Online|The (?:article|paper|author))/.test(here[1]!)) return undefined;
  const at = from + here[0].length - here[1]!.length;
  return { from: at, to: at + unstopped(here[1]!) };
}

/** How long a name is without the full stop that ends its sentence. */
function unstopped(name: string): number {
  return name.endsWith(".") && !/\. /.test(name) ? name.length - 1 : name.length;
}

const SAID_YEAR =
  /(?:[Pp]ublished|[Aa]ppeared|[Pp]ublicad[oa]|[Ii]ssued)[^.;()]{0,80}?\b((?:19|20)\d\d)\b/;

/** The year in which the sentence says that the article appeared. */
function yearSaid(text: string, sentence: Range, locator: Locator): Range | undefined {
  const next = /^[)\]]?,? (?:[^.;()\d]{0,80} )?(?:in|of|en|em|de) \(?((?:19|20)\d\d)\b/.exec(text.slice(locator.to, Math.min(sentence.to, locator.to + 130)));
  if (next) return { from: locator.to + next[0].length - 4, to: locator.to + next[0].length };
  const said = SAID_YEAR.exec(text.slice(sentence.from, sentence.to));
  if (!said) return undefined;
  const to = sentence.from + said.index + said[0].length;
  return { from: to - 4, to };
}

/** "The following article from Journal of Tides, ‘T’": the journal named before a title. */
function journalOf(text: string, title: Range): Range | undefined {
  const from = Math.max(0, title.from - 160);
  const here = FROM_JOURNAL.exec(text.slice(from, title.from));
  if (!here) return undefined;
  const at = from + here.index + here[0].lastIndexOf(here[1]!);
  return { from: at, to: at + here[1]!.length };
}

const LABELLED =
  /^(?:(article )?title|(authors?)|(journal|published in|source)|(?:year|publication year|published))\s?: (?=\S)/i;

/** A line that prints one part of the original's citation behind its label. */
function* labelled(block: Block): Iterable<CitationFact> {
  const { text } = block.plain;
  if (text.length > 500) return;
  const label = LABELLED.exec(text);
  if (!label) return;
  const from = label[0].length;
  const whole = { from, to: text.replace(/[.\s]+$/, "").length };
  if (/title/i.test(label[0])) yield fact(block, { ...whole, authors: [], title: whole }, "original");
  else if (label[2]) yield fact(block, { ...whole, authors: readNames(text, from)?.names ?? [] }, "original");
  else if (label[3] && findLocators(text, from, text.length).length === 0)
    yield fact(block, { ...whole, authors: [], journal: whole }, "original");
}

/** Where the citation whose locator begins at `at` may begin: behind a bracket, a label or the sentence's words. */
function regionStart(text: string, from: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(from, at - 700); i--) {
    const c = text[i]!;
    if (c === ")" || c === "]") depth++;
    if (c === "(" || c === "[") {
      if (depth === 0) {
        if (/^\((?:19|20)\d\d[.)]/.test(text.slice(i, i + 7)) || i === at - 1) continue;
        return i + 1;
      }
      depth--;
    }
  }
  const words = text.slice(from, at);
  let start = 0;
  for (const label of words.matchAll(
    /(?:articles?|papers?|retracts?|manuscripts?|publication|Original|retraction|Retraction(?: (?:of|to|note|notice))?|Correction(?: to)?|Erratum(?: to)?|Corrigendum(?: to)?|Addendum(?: to)?|Refers to|reference|RETRACTION|RETRACTED|Withdrawal|follows|study)\s?[:–—]\s|\bby (?=\p{Lu}[^.]{0,60}\((?:19|20)\d\d)|\b(?:article|paper|study|report|letter|review|chapter)s? by (?=\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}[,.])|\b(?:retracts?|corrects?)(?: the| our)? (?:article|paper) (?=\p{Lu})/gu,
  ))
    start = label.index + label[0].length;
  const erratum = /^(?:Erratum|Correction|Corrigendum|Addendum|Retraction)(?: (?:to|of|for|note))?:? /i.exec(words);
  return from + Math.max(start, erratum?.[0].length ?? 0);
}

function regionEnd(text: string, at: number, limit: number): number {
  const rest = text.slice(at, Math.min(limit, at + 160));
  const tail = /^[^A-Z]{0,30}?(?:https?:\/\/\S+|(?:doi|DOI)\S* ?(?:https?:\/\/)?\S+|PMID:? ?\d+|10\.\d{4,9}\/\S+)/.exec(
    rest,
  );
  return tail ? at + tail[0].length : at;
}

function looksLikeTitle(text: string, { title, from }: Reference): boolean {
  return (
    title !== undefined &&
    title.from === from &&
    title.to - title.from > 24 &&
    /^[\p{Lu}\d"“]/u.test(text.slice(title.from)) &&
    !/^(?:This|These|In|We|Our|It) |^The (?:article|paper|authors?|following|above|journal|editor)|\b(?:has|have|was|were|is|are) (?:been|being|\p{L}+ly|published|retracted|withdrawn)\b/u.test(
      text.slice(title.from, title.to),
    )
  );
}

function quotedReference(text: string, title: Range, reference: Reference): Reference {
  const authors = authorsAround(text, title);
  return { ...reference, from: Math.min(title.from, ...authors.map((each) => each.from)), title, authors };
}

/** The authors named beside a title: "“T” by A and B", "the article by A and B titled “T”", "A and B, “T”". */
function authorsAround(text: string, title: Range): readonly Range[] {
  const behind =
    /^["”’'»,.]{0,3}(?: ?[[(]\d{1,2}[\])])?,? ?(?:\((?=[^()]{1,80}\)? by )[^()]{1,80}\)? ?)?(?:\(?(?:doi|DOI|https?)\S* ?(?:10\.\S+ )?)?,? ?(?:(?:published|which appeared|authored|written)[^.“"]{0,60} )?(?:\[[^[\]]{1,140}\],? ?)?(?:authored |written |escrito |redactado )?(?:by|de autoria d[eo]s?|de los autores|dos autores|cuyos autores son|de|por|von)(?: the authors?)?:? /.exec(
      text.slice(title.to, title.to + 220),
    );
  if (behind) {
    const list = readNames(text, title.to + behind[0].length);
    if (list) return list.names;
  }
  const before = text.slice(Math.max(0, title.from - 400), title.from);
  for (const by of before.matchAll(/\b(?:by|of|from|authors?) (?=\p{Lu})|^(?=\p{Lu})|[.:] (?=\p{Lu})/gu)) {
    const at = title.from - before.length + by.index + by[0].length;
    const list = readNames(text, at, title.from);
    if (
      list &&
      /^[,:;.]?(?: \((?:19|20)\d\d\))?,?(?: (?:entitled|titled|with the title))?,?:? ?["“‘«„']?$/.test(
        text.slice(list.end, title.from),
      )
    )
      return list.names;
  }
  return [];
}

function fact(block: Block, reference: Reference, of: CitationFact["of"]): CitationFact {
  const { text } = block.plain;
  const reading = (range: Range) => ({
    value: text.slice(range.from, range.to),
    span: spanOf(block, range.from, range.to),
  });
  const { title, journal, locator, year, doi, pmid, unclosed } = reference;
  const when = year ?? locator?.year;
  return {
    kind: "citation",
    span: spanOf(block, reference.from, reference.to),
    ...(block.mark && block.kind === "reference" && { mark: block.mark }),
    authors: reference.authors.map(reading),
    ...(title && { title: reading(title) }),
    ...(journal && { journal: reading(journal) }),
    ...(when && { year: { value: Number(text.slice(when.from, when.to)), span: spanOf(block, when.from, when.to) } }),
    ...(locator?.volume && { volume: reading(locator.volume) }),
    ...(locator?.issue && { issue: reading(locator.issue) }),
    ...(locator?.pages && { pages: reading(locator.pages) }),
    ...(locator?.month && locator.day && when && published(block, locator.month, locator.day, when)),
    ...(doi && { doi: reading(doi) }),
    ...(pmid && { pmid: reading(pmid) }),
    ...(of && { of }),
    ...(unclosed !== undefined && { unclosed: spanOf(block, unclosed - 1, unclosed).end }),
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function published(block: Block, month: Range, day: Range, year: Range): Pick<CitationFact, "published"> {
  const { text } = block.plain;
  const words = (range: Range) => text.slice(range.from, range.to);
  const two = (n: number) => String(n).padStart(2, "0");
  const value = `${words(year)}-${two(MONTHS.indexOf(words(month).slice(0, 3)) + 1)}-${two(Number(words(day)))}`;
  const from = Math.min(year.from, month.from);
  return { published: { value, span: spanOf(block, from, Math.max(day.to, year.to)) } };
}
