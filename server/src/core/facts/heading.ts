import { memo } from "../memo.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { authorsBehind } from "./authorsSaid.ts";
import { journalBefore, trimmed } from "./journalName.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";

/** What a heading prints of the original behind the notice's own words, in units of its plain text. */
export interface HeadingParts {
  /** The notice's own words ("Retraction Note:"). */
  readonly prefix?: Range;
  readonly title?: Range;
  readonly reference?: Reference;
  /** Family names in "Retraction for Author et al., T". */
  readonly authors: readonly Range[];
}

const SUFFIX =
  /(?:[.:—–]| [-—–]| ?(?=[[(]))\s?[[(]?(?:(?:(?:notice of|statement of|full|partial|author|publisher'?s?) )?(?:retraction|retracted(?: article)?|withdrawal|withdrawn|corrigendum|erratum|correction|addendum|expression of concern|retractación|retratação|rétractation)(?: (?:notice|note|statement))?)[\])]?\.?$/i;
/** Words before the title that name an item. */
const LEAD =
  /^(?:(?:(?:plagiarism|redundant|duplicate|publication|retraction|withdrawal|correction|concerns?|notice|statement|fraud|misconduct|errors?|and|expression of concern|removal) ){1,5}(?:in|of|to|for|about|regarding) (?:the |our |an? )?(?:article|paper|manuscript|study|report)s?(?: (?:entitled|titled))?[:,]? |d(?:e|u|o|el) (?:l'|la |el |o )?(?:article|artigo|artículo|artigo original):? |(?:an? )?(?:retraction|correction|corrigendum|erratum|expression of concern|addendum) (?:of|to|on|for) the [\p{L} ]{0,40}(?:article|paper|report|review)\b[:,]? ?)/iu;
/** The part of the article that a notice mends: "Addendum to the Acknowledgements: On eels". */
const PART =
  /^(?:(?:correction|retraction|removal) (?:of|to|in) [\p{L}\d ]{3,40} in the (?:article|paper|report):? (?=["“‘])|(?:the )?(?:acknowledge?ments?|author(?:ship|s| list| names?| contributions?)|affiliations?|funding(?: statement| information)?|abstract|references?|figure \d{1,2}|table \d{1,2})(?: section)?: (?=["“]?\p{Lu}))/iu;
const FAMILIES =
  /^((?:(?:van|von|de|der|den|la|Le) ){0,2}\p{Lu}[\p{L}'-]+(?: (?!\p{Lu}{2,3},)\p{Lu}[\p{L}'-]+)?)(?:((?:, \p{Lu}[\p{L}'-]+){0,6}),? (?:and|&) (\p{Lu}[\p{L}'-]+)|,? et al\.?)?, (?=["“‘]?(?:[\p{Lu}\p{N}]|\p{Ll}{1,5}[-\p{Lu}\d])|vol(?:ume)?\b)/u;
const QUOTED =
  /^(?:“(.{6,500}?)[,.]?”|"(.{6,500}?)[,.]?"|«\s?(.{6,500}?)\s?»|„(.{6,500}?)[“”]|['‘](.{6,500})[,.]?['’]|``(.{6,500}?)'')(?=[\s,.;:()[\]]|$)/u;
/** What stands where a title would but names none. */
const NO_TITLE =
  /^(?:concerns?|errors?|mistakes?|problems?|issues?) (?:about|in|with|regarding|of) (?:the )?(?:two|three|four|five|six|several|multiple|some|\d{1,3}) (?:\w+ ){0,2}(?:papers|articles|publications|studies|chapters)\b.{0,80}$|^Departments? of Errors?$|^(?:the )?authors? (?:retracts?|withdraws?|corrects?) (?:(?:their|the|an?) )?(?:\p{L}+ ){0,2}?(?:articles?|papers?|stud(?:y|ies)|reports?)\b.{0,200}$|^(?:expressions? of concern|retraction|correction|corrigendum)s? (?:about|regarding|concerning) [^“"‘:]*$|^(?:editor(?:ial|'?s'?) (?:note|notice|statement)|(?:important |special |public )?(?:notice|announcement))$|^\W{0,3}(?:first )?(?:published|posted)(?: online)?:? (?:\d|\p{Lu}\p{Ll}{2,9} \d)[^.:]{0,20}$|^In (?:the|this|our) .{0,80}(?:titled|entitled|published)\b.*|^(?:an? |the |this |of |these |those |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |fifteen |twenty |\d{1,3} |several |multiple |some |many |published |previously |research |original |journal |conference )*(?:articles?|papers?|publications?|manuscripts?|notices?|note|statement|announcement|letter|stud(?:y|ies)|works?)(?: (?:by|authored by|co-authored by|written by) .{3,120}| (?:published|appearing|that appeared) in .{3,120}| \(?due to .{3,120})?\.?$|^(?:the |these )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|multiple) (?:[\w-]+ )?(?:articles|papers|publications)\b.{0,140}$|^(?:regarding |of |about |for )?(?:the )?(?:missing|omitted|incorrect|incomplete|absent) .{0,100}\bin (?:the )?(?:previously|earlier|already|several|following|\d+)\b.{0,30}\b(?:articles|papers|publications)\.?$/iu;
/** "Smith and Jones (2012)", "Smith et al.": an article named by its authors alone. */
const BY_AUTHORS =
  /^\p{Lu}[\p{L}'-]{1,30}(?:(?:,? and |, | & )\p{Lu}[\p{L}'-]{1,30}){0,3}(?:(?: et al\.?,?)? \((?:19|20)\d\d[a-z]?\)\.?|,? et al\.?(?:,? (?:19|20)\d\d[a-z]?\.?)?)$/u;
const JOURNAL_AND_DOI =
  /^(?!(?:Article|Paper|Manuscript|Report|Publication)\b)((?:npj |[a-z]{1,2}(?=\p{Lu}))?\p{Lu}[\p{L}&:'-]*(?: (?:(?:of|and|the|in|for) ){0,2}(?!DOI )[\p{Lu}&][\p{L}&:'-]*){0,5})[,.;]? (?:\| )?(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?|DOI:? ?)?10\.\d{4}/u;
/** "Notice of Retraction: Ferrand et al. On Eels": the authors before the title. */
const ET_AL =
  /^((?:(?:van|von|de|der|den|la|Le|Al|El) ){0,2}\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}\p{Ll}[\p{L}'-]*)?) et al\.:? (?=["“]?(?:[\p{Lu}\p{N}]|\p{Ll}{1,5}[-\p{Lu}\d]))/u;
/** "Retraction: Retraction notice to “…”" */
const OWN_AGAIN =
  /^(?:retraction|correction|corrigendum|erratum|addendum|expression of concern)(?: notice| note)? (?:to|of|for):? (?=["“‘])/i;
/** What a publisher's system adds behind a title. */
const STAMP = /(?: [-–—] ?(?:REMOVED|RETRACTED|WITHDRAWN)| ?\[version \d[^\]]{0,80}\])$/;
/** "T: corrigendum to J Tides 24: 301–312". */
const MIDDLE =
  /(?:[:.]| [–—-]) (?:a )?(?:corrigendum|erratum|correction|retraction|addendum)(?: notice)? (?:to|of|for) (?=\p{Lu})/iu;
const TRAILER = /[,.;]? ?[([]?(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:? ?|DOI:? ?)10\.\d{4,9}\/\S+$/;

/** Takes a heading apart. */
export const readHeading: (text: string) => HeadingParts = memo(partsOf, 100);

function partsOf(text: string): HeadingParts {
  const known = titlePrefix(text);
  const dash =
    known && !known.closed
      ? /^(?:[-–—] |(?:(?:notes?|notices?|statement|announcement|to|of|for|on|the|article|paper|and|reinstatement|republication|replacement|removal) ?){1,6}: ?| ?(?:(?:zu[mr]?|à|au|del|d[aeo]s?|al|ao|sobre|para|el|la|le|o|article|artículo|artigo|artikel|beitrag|aufsatz) |[ld]'){0,3}(?:(?:zu[mr]?|à|au|del|d[aeo]s?|al|ao|sobre|para|el|la|le|o|article|artículo|artigo|artikel|beitrag|aufsatz) ?|[ld]' ?)(?:: ?|(?=["“«„‘])))/i.exec(
          text.slice(known.length),
        )
      : null;
  const closed =
    known &&
    (known.closed || dash || /[.:]\s*$/.test(text.slice(0, known.length)) || /^["“‘«]/.test(text.slice(known.length)));
  const prefix = known && closed ? { from: 0, to: text.slice(0, known.length).trimEnd().length } : undefined;
  let from = prefix ? known!.length + (dash?.[0].length ?? 0) : 0;
  // "Retraction of Publication: On eels"
  from += prefix
    ? (/^(?:of )?(?:publication|(?:research )?article|paper): /i.exec(text.slice(from))?.[0].length ?? 0)
    : 0;
  const lead = LEAD.exec(text.slice(from));
  if (
    lead &&
    (prefix ||
      /^(?:an? )?(?:retraction|correction|corrigendum|erratum|expression|addendum|plagiari|redundant|duplicate)/i.test(
        text,
      ))
  )
    from += lead[0].length;
  from += prefix ? (PART.exec(text.slice(from))?.[0].length ?? 0) : 0;
  let to = text.trimEnd().length;
  const stamp = STAMP.exec(text.slice(0, to));
  if (stamp && stamp.index > from + 8) to = stamp.index;
  if (!prefix || /: \p{Lu}\p{L}{5,12}$/u.test(text)) {
    const suffix = SUFFIX.exec(text.slice(0, to));
    if (suffix && suffix.index > 8) to = suffix.index;
  }
  // "Retraction: On eels [Retraction]"
  const again = prefix
    ? / \[(?:retraction|corrigendum|erratum|withdrawal|expression of concern)\]$/i.exec(text.slice(0, to))
    : null;
  if (again && again.index > from + 8) to = again.index;
  const own = prefix ?? (from > 0 ? { from: 0, to: text.slice(0, from).trimEnd().length } : undefined);
  const at = { ...(own && { prefix: own }) };
  if (
    from >= to ||
    (titlePrefix(text.slice(from, to))?.length ?? 0) >= to - from ||
    NO_TITLE.test(text.slice(from, to)) ||
    BY_AUTHORS.test(text.slice(from, to))
  )
    return { ...at, authors: [] };

  let authors: Range[] = [];
  const families =
    prefix && /\b(?:for|to|of)$/i.test(text.slice(0, prefix.to))
      ? FAMILIES.exec(text.slice(from, to))
      : prefix && (/^\S+ et al\.?, /.test(text.slice(from, to)) || /^[^“"‘,]{3,60}, ["“‘]/.test(text.slice(from, to)))
        ? FAMILIES.exec(text.slice(from, to))
        : null;
  if (families) {
    for (const name of families[0].matchAll(
      /(?:(?:van|von|de|der|den|la|Le) )*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/gu,
    ))
      authors.push({ from: from + name.index, to: from + name.index + name[0].length });
    from += families[0].length;
  }
  const named =
    prefix && /(?:to|of|for|note|notice|correction|erratum|retraction|concern):?$/i.test(text.slice(0, prefix.to))
      ? JOURNAL_AND_DOI.exec(text.slice(from, to))
      : null;
  if (named) {
    const doi = findDoi(text, from, to);
    return {
      ...at,
      reference: {
        from,
        to: doi?.to ?? to,
        authors: [],
        journal: { from, to: from + named[1]!.length },
        ...(doi && { doi }),
      },
      authors,
    };
  }
  const jama = prefix && families === null ? ET_AL.exec(text.slice(from, to)) : null;
  if (jama) {
    authors.push({ from, to: from + jama[1]!.length });
    from += jama[0].length;
  }
  const repeated = OWN_AGAIN.exec(text.slice(from, to));
  if (repeated && prefix) from += repeated[0].length;
  const inQuotes = QUOTED.exec(text.slice(from, to));
  // "“It takes two”: bias at the receptor": the title only begins so
  const quoted = inQuotes && !/^: ?\p{L}/u.test(text.slice(from + inQuotes[0].length, to)) ? inQuotes : null;
  // "Retraction of “…” and “…”"
  if (quoted && /^,? (?:and|&|y|e|et|und) ["“‘«„]/.test(text.slice(from + quoted[0].length, to)))
    return { ...at, authors: [] };
  if (quoted) {
    const words = quoted.slice(1).find((each) => each !== undefined)!;
    const open = from + quoted[0].indexOf(words);
    const title = trimmed(text, open, open + words.length);
    const rest = from + quoted[0].length;
    const by = /^,? (?:by|authored by|written by|of|de|por|par|von) /.exec(text.slice(rest, to));
    const list = by ? readNames(text, rest + by[0].length, to) : undefined;
    if (list && authors.length <= list.names.length) authors = [...list.names];
    const locator = findLocators(text, rest, to)[0];
    const reference = locator && readReference(text, rest, to, locator);
    if (authors.length === 0 && reference) authors = [...authorsBehind(text, reference.to, true)];
    return { ...at, ...(title && { title }), ...(reference && { reference: dropTitle(reference) }), authors };
  }
  const middle = MIDDLE.exec(text.slice(from, to));
  const placed = middle && findLocators(text, from + middle.index + middle[0].length, to)[0];
  if (middle && middle.index > 7 && placed) {
    const reference = readReference(text, from + middle.index + middle[0].length, to, placed);
    return {
      ...at,
      ...titled(text, from, from + middle.index),
      ...(reference && { reference: dropTitle(reference) }),
      authors,
    };
  }
  const bracket = /[.,]? ?[[(]((?:[^[\]()]|\([^()]{1,60}\)){8,200})[\])]\.?$/.exec(text.slice(from, to));
  if (bracket) {
    const rest = from + bracket.index;
    const inner = findLocators(text, rest, to)[0];
    if (inner || findDoi(text, rest, to)) {
      const reference = inner && readReference(text, rest + bracket[0].search(/[[(]/) + 1, to, inner);
      const before = findLocators(text, from, rest).at(-1);
      if (!before)
        return { ...at, ...titled(text, from, rest), ...(reference && { reference: dropTitle(reference) }), authors };
    }
  }
  const locator = findLocators(text, from, to).at(-1);
  // "Retraction for Ferrand et al., volume 298, 2010, p. 4–9"
  if (locator && (authors.length > 0 || prefix) && locator.from === from && to - locator.to < 2)
    return { ...at, reference: { from, to, authors: [], locator }, authors };
  if (locator && to - locator.to < 120) {
    const reference = readReference(text, from, to, locator);
    if (
      reference?.title ||
      (reference?.journal && (reference.journal.from - from < 3 || reference.authors.length > 0))
    ) {
      authors = authors.length > 0 ? authors : [];
      return { ...at, ...(reference.title && { title: reference.title }), reference, authors };
    }
  }
  const trailer = TRAILER.exec(text.slice(from, to));
  // "Withdrawal: Ferrand L, Ngo T. On eels. Eel Rep. Accepted Author Manuscript. https://doi.org/…"
  const listed = trailer && prefix ? readNames(text, from, to) : undefined;
  if (listed && listed.names.length > 1 && /^\. ["“]?\p{Lu}/u.test(text.slice(listed.end, listed.end + 4))) {
    const cited = readReference(text, from, to);
    const unplaced =
      /(?<=\p{L}\.,? )(?:Accepted (?:Author Manuscript|Article)|In press|Early View|Online ahead of print)\b/iu.exec(
        text,
      );
    const journal = unplaced ? journalBefore(text, listed.end, unplaced.index) : undefined;
    const title = journal && trimmed(text, listed.end, journal.from);
    if (journal && title)
      return {
        ...at,
        ...titled(text, title.from, title.to),
        reference: { ...dropTitle(cited ?? { from, to, authors: [] }), authors: listed.names, journal },
        authors: [],
      };
    if (cited?.title) return { ...at, title: cited.title, reference: cited, authors: [] };
  }
  const by = trailer ? null : /,? by (?=\p{Lu})/u.exec(text.slice(from + 8, to));
  const byline = by && readNames(text, from + 8 + by.index + by[0].length, to);
  if (by && byline && byline.names.length > 1 && byline.end >= to)
    return { ...at, ...titled(text, from, from + 8 + by.index), authors: byline.names };
  return { ...at, ...titled(text, from, trailer ? from + trailer.index : to), authors };
}

function titled(text: string, from: number, to: number): { title?: Range } {
  let range = trimmed(text, from, to);
  while (range && /[.\s,]/.test(text[range.to - 1]!)) range = { from: range.from, to: range.to - 1 };
  if (range && /[()]/.test(text.slice(from, range.from))) range = { from: range.from - 1, to: range.to };
  return range ? { title: range } : {};
}

function dropTitle({ title: _, ...rest }: Reference): Reference {
  return rest;
}
