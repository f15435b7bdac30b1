import { titlePrefix } from "../vocabulary/kinds.ts";
import { journalBefore } from "./journalName.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findDoi, type Reference, readReference } from "./reference.ts";

const LABELS =
  /(?:^|(?<=[\s.;,)”"]))(?:(?:(?:article|paper|original|retracted|corrected|full) )*(title)(?: of (?:the )?(?:(?:original|retracted|corrected|withdrawn|affected) )?(?:article|paper|publication))?|(?:name of )?(?:article |paper |original )?(authors?)(?:\(s\))?(?: of (?:the )?(?:(?:original|retracted|corrected|withdrawn|affected) )?(?:article|paper|publication))?|(journal|published in|source|publication title)(?: (?:title|name))?|(citation|bibliometrics|bibliographic (?:details|data)|publication details|(?:year ?[,/&] ?)?vol(?:ume)?\.? ?[,/&] ?(?:(?:issue|number|no\.?) ?[,/&] ?)?pages?|reference)|(doi|link)|((?:publication |article )?(?:year|volume|vol|issue|number|pages?|article (?:no|number|id)|date)|published(?: (?:on|online))?|received|accepted|reason|keywords|issn|publisher|editor)) ?(?:name|title)? ?: ?(?=\S)/gi;
/** Labels of which one alone, at the beginning of a block, tells what stands behind it. */
const OPENING =
  /^(?:(?:(?:article|paper|original|retracted|corrected) )*title|(?:article |original )?authors?(?:\(s\))?|journal|published in|source|citation ?: ?vol|bibliometrics|(?:year ?[,/&] ?)?vol(?:ume)?\.? ?[,/&])/i;
const PART = /^(?:publication |article )?(?:(year|date)|(vol)|(issue|number)|(page|article (?:no|number|id)))/i;

/**
 * A citation whose parts stand behind labels, on lines of their own or one behind the other ("Title: T Authors: A, B Journal:
 * J Citation: Volume 12, Pages 1–9"); undefined where the block is no such list.
 */
export function readLabelled(text: string): Reference | undefined {
  if (text.length > 1_500 || !OPENING.test(text) || !/: ?\S/.test(text.slice(0, 60))) return undefined;
  const labels = [...text.matchAll(LABELS)];
  const first = labels[0];
  if (!first || first.index > 0) return undefined;
  let title: Range | undefined;
  let authors: readonly Range[] = [];
  let journal: Range | undefined;
  const found: { year?: Range; volume?: Range; issue?: Range; pages?: Range; doi?: Range } = {};
  let end = 0;
  for (const [i, label] of labels.entries()) {
    const value = trimmedValue(text, label.index + label[0].length, labels[i + 1]?.index ?? text.length);
    if (!value) continue;
    const [, isTitle, isAuthors, isJournal, isCitation, isDoi, part] = label;
    if (isTitle && !title) title = unmarked(text, value);
    else if (isAuthors && authors.length === 0) authors = readNames(text, value.from, value.to)?.names ?? [];
    else if (isJournal && !journal && findLocators(text, value.from, value.to).length === 0) journal = value;
    else if (isCitation || isJournal) {
      const locator = findLocators(text, value.from, value.to)[0];
      if (locator?.year) found.year ??= locator.year;
      if (locator?.volume) found.volume ??= locator.volume;
      if (locator?.issue) found.issue ??= locator.issue;
      if (locator?.pages) found.pages ??= locator.pages;
      const cited = locator && readReference(text, value.from, value.to, locator);
      if (cited?.journal) journal ??= cited.journal;
      if (cited?.doi) found.doi ??= cited.doi;
    } else if (isDoi) {
      const doi = findDoi(text, value.from, value.to);
      if (doi) found.doi ??= doi;
    } else if (part) {
      const kind = PART.exec(part);
      const words = text.slice(value.from, value.to);
      const year = /(?:19|20)\d\d/.exec(words);
      const number = /^[\p{L}]{0,4}\d[\p{L}\d]*(?: ?[-–—] ?[\p{L}\d]+)?/u.exec(words)?.[0];
      const range = number === undefined ? undefined : { from: value.from, to: value.from + number.length };
      if (kind?.[1] && year) found.year ??= { from: value.from + year.index, to: value.from + year.index + 4 };
      else if (kind?.[2] && range) found.volume ??= range;
      else if (kind?.[3] && range) found.issue ??= range;
      else if (kind?.[4] && range) found.pages ??= range;
      else if (!kind && /^(?:received|accepted|reason|editor|publisher)/i.test(part)) break;
    }
    end = value.to;
  }
  // "Title: T; Authors: A, B; J Tides 2014;5:6": the place has no label
  const bare = found.volume || found.pages ? undefined : findLocators(text, 0, text.length)[0];
  const names = authors.at(-1);
  if (bare && names && names.from < bare.from) {
    const isName = text.slice(names.from - 2, names.from) === "; " && /^[.,]? ?$/.test(text.slice(names.to, bare.from));
    journal ??= isName ? names : journalBefore(text, names.to, bare.from);
    if (isName) authors = authors.slice(0, -1);
    if (bare.year) found.year ??= bare.year;
    if (bare.volume) found.volume = bare.volume;
    if (bare.issue) found.issue ??= bare.issue;
    if (bare.pages) found.pages = bare.pages;
  }
  if (!title && authors.length === 0 && !journal && !found.volume) return undefined;
  const { year, volume, issue, pages, doi } = found;
  const placed = volume ?? pages;
  return {
    from: first.index + first[0].length,
    to: end,
    authors,
    ...(title && { title }),
    ...(journal && { journal }),
    ...(year && { year }),
    ...(doi && { doi }),
    ...(placed && {
      locator: {
        from: placed.from,
        to: placed.to,
        ...(volume && { volume }),
        ...(issue && { issue }),
        ...(pages && { pages }),
      },
    }),
  };
}

function trimmedValue(text: string, from: number, until: number): Range | undefined {
  let to = until;
  while (to > from && /[\s.,;]/.test(text[to - 1]!)) to--;
  let at = from;
  while (at < to && /["“‘«\s]/.test(text[at]!)) at++;
  while (to > at && /["”»]/.test(text[to - 1]!)) to--;
  return to > at ? { from: at, to } : undefined;
}

/** The title without the words of a notice before it ("TEMPORARY REMOVAL:"). */
function unmarked(text: string, { from, to }: Range): Range {
  const prefix = titlePrefix(text.slice(from, to));
  return { from: from + (prefix?.closed ? prefix.length : 0), to };
}
