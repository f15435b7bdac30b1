import { regionEnd, regionStart } from "./citationRegion.ts";
import { findLocators } from "./locator.ts";
import type { Range } from "./names.ts";
import { readReference } from "./reference.ts";

/** A word or a mark that stands before the first citation, or between two: "the following articles: (1)", "; and from". */
const LEAD =
  /^(?:[\s:;,()[\]]|\. (?=\(?[1-9][.)] )|(?:and|by|from|of|in|with|to|as|well|both|namely|also|i\.e\.|the|an?|another|two|three|four|five|several|these|following|other|different|second|earlier|previous|previously|already|recently|published|original|below|number)(?= )|(?:articles?|papers?|publications?|study|studies|manuscripts?|works?|reports?|reviews?|sources?|journals?|magazines?|one|ones)(?=[ :(,])|(?:[1-9][.)]|[ivab]{1,3}\))(?= ))/;
/** What no citation says: the sentence goes on about the articles, or another begins. */
const PROSE =
  /\b(?:retract\w*|withdr[ae]w\w*|(?:the|this|our|that) (?:[a-z-]+ )?(?:articles?|papers?|manuscript|editors?|authors?|journal|publisher)|published in)\b|(?:\. (?:The|This|These|It|In addition|Therefore|We) )/i;
/** How a sentence goes on that seemed to end at an abbreviation in a journal's name. */
const GOES_ON =
  /^ (?:\p{Lu}\p{L}{0,14}\.?,? ){0,5}(?:(?:\(|in )?(?:19|20)\d\d\b|\d{1,4} ?\(|\[\d|\((?:doi|DOI|https?:|\p{Lu}))[^.]{0,120}(?:\.(?=\S)[^.]{0,60}){0,4}\.?/u;
/** No row of citations is longer. */
const LONGEST = 700;

/** The citations in a row, as whole as they are printed, that begin at the unit `from` of a text. */
export function citationsFrom(text: string, from: number): readonly Range[] {
  const found: Range[] = [];
  const locators = findLocators(text, 0, text.length);
  let at = from;
  while (found.length < 20) {
    for (let lead = leadAt(text, at); lead > 0; lead = leadAt(text, at)) at += lead;
    if (!/^["“‘]?\p{Lu}|^(?:d[aeiu]|van|von|el|al)\b/u.test(text.slice(at, at + 4))) break;
    const locator = locators.find((each) => each.from >= at);
    if (!locator || locator.from - at > LONGEST || PROSE.test(text.slice(at, locator.from))) break;
    const reference = readReference(text, at, regionEnd(text, locator.to, text.length), locator);
    if (!reference || reference.from > at + 1 || !(reference.journal ?? reference.authors[0])) break;
    const words = text.slice(reference.from, reference.to);
    const open = words.lastIndexOf("(") > words.lastIndexOf(")") && text[reference.to] === ")";
    const to = open ? reference.to + 1 : reference.to;
    found.push({ from: reference.from, to });
    at = to;
  }
  return found;
}

const leadAt = (text: string, at: number): number => LEAD.exec(text.slice(at, at + 24))?.[0].length ?? 0;

/** Where a sentence ends that seemed to end at `end`, within a citation that begins behind `from`. */
export function behindCitation(text: string, from: number, end: number): number {
  for (const locator of findLocators(text, 0, text.length)) {
    if (locator.from < end) continue;
    if (locator.from - end > LONGEST || PROSE.test(text.slice(end - 1, locator.from))) break;
    const to = regionEnd(text, locator.to, text.length);
    const reference = readReference(text, regionStart(text, from, locator.from), to, locator);
    if (!reference || reference.from >= end) break;
    const rest = /^[^.]{0,200}\.?/.exec(text.slice(to))![0];
    end = to + rest.length;
  }
  const more = GOES_ON.exec(text.slice(end, end + 200));
  return more ? end + more[0].length : end;
}
