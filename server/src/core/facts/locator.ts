import { FORMS, type Gate } from "./locatorForms.ts";
import type { Range } from "./names.ts";

/** Where in its journal an article stands, as a citation prints it: year, volume, issue, pages, each with its place. */
export interface Locator extends Range {
  /** The journal, where it stands inside the locator (2018 Mater. Res. Express 5 025016). */
  readonly journal?: Range;
  readonly year?: Range;
  readonly volume?: Range;
  readonly issue?: Range;
  readonly pages?: Range;
  /** The printed date, where the citation gives more than the year (2013 Jan 4). */
  readonly month?: Range;
  readonly day?: Range;
}

/** A year, a volume, or pages behind a colon: no locator is without one of them. */
const NUMBERED =
  /\d[)\]]? ?: ?[(A-Za-z]{0,9}\.? ?\d|\d\)?, ?[A-Za-z]{0,4}(?:\d{3}|\d{1,2} ?[-–])|\), ?pp|(?:18|19|20)\d\d(?:[a-z]?[,;] ?[A-Z]?\d|[)\]][,.]? ?[A-Z]?\d)|; ?[A-Z]?\d{1,4} ?[(:,]|[Vv]ol|VOL|[Vv]\. ?\d|Bd\b|Band|[Tt]om[eo]\b|\d \d{3,6}[)\]]|View\)|\bpp?\.|\bpp? \d|\d\) \d{2,5} ?[-–]|[,:] [Aa]rt|\d\d,? (?:print )?issue|\b[Pp][aá]g|\d,? [A-Za-z]{0,4}\d{1,6} \((?:19|20)|\d\/\d{1,3} \(|[\d)] \((?:[A-Z][a-z]{2,8}\.? )?(?:19|20)\d\d\)[:,]? (?:[A-Za-z]{0,3}\.? ?\d|Art)|\d\d(?:\)[,.]|[.,;]?) [[(]?(?:https?:\/\/(?:dx\.)?doi|doi|DOI|[Ee]pub|[Ii]n press)|ublished (?:online )?[^.;:()]{4,20}\d\d[.,;]? (?:doi|DOI|http)|, No?o?\.? ?\d+: \d|(?:19|20)\d\d [A-Z][A-Za-z.: ]{2,60} \d{1,4} [A-Z]?\d{5,7}(?!\d)|\d{4}; ?[a-z]{2,5}\d{2}/;
const GATES: Readonly<Record<Gate, RegExp>> = {
  year: /(?:18|19|20)\d\d/,
  semicolon: /\d ?; ?[A-Za-z]{0,4}\.? ?\d|[a-z]\.? ?; ?\d/,
  "paren-year": /(?:18|19|20)\d\d[a-z]?[)\]]/,
  colon: /[\dw]\)? ?: ?(?:[(A-Za-z]{0,9}\.? ?\d|[Aa]rt|\[R)/,
  volume: /[Vv]ol|VOL|[Vv]\. ?\d|Bd|Band|[Tt]om[eo]/,
  pages: /p\.|pp|\bp \d|[Pp]ag|PAG|[Pp]ág|[Pp]gs?\b|[Ss]eite|S\.|[Aa]rt/,
  bracket: /[([][^()[\]]{0,90}\d[)\]]/,
  range: /\d ?[-–—‒−~]/,
  solid: /\p{L}\.? \d{1,4} [A-Z]?\d{5,7}(?!\d)/u,
  issue: /(?:19|20)\d\d,? (?:print )?issue/,
};
/** Words that make of two numbers something else than a place in a journal. */
const NOT =
  /(?:\b(?:Figs?|Figures?|Tables?|Refs?|reference|Sections?|at|ratio|lanes?|grants?|page|panels?|Jan\w*|Feb\w*|March|April|May|June?|July?|Aug\w*|Sept?\w*|Oct\w*|Nov\w*|Dec\w*|Mar|Apr)|[=≥≤±<>])\.? ?$/i;

/** The locators of the text that was last asked for: one block is asked about several times in a row. */
let last: { readonly text: string; readonly locators: readonly Locator[] } | undefined;
/**
 * The locators in the units `from` to `to` of a text, in its order, none of which overlap. Reads at most 4,000 units.
 */
export function findLocators(text: string, from: number, to: number): readonly Locator[] {
  if (from > 0 || to < text.length) {
    const all = findLocators(text, 0, text.length);
    return all.length === 0 ? all : all.filter((each) => from <= each.from && each.to <= to);
  }
  if (last?.text !== text)
    last = { text, locators: /\d/.test(text) && NUMBERED.test(text) ? locators(text.slice(0, 4_000)) : [] };
  return last.locators;
}

function locators(words: string): readonly Locator[] {
  const found: Locator[] = [];
  const open = new Map<Gate, boolean>();
  const passes = (gate: Gate): boolean => {
    let known = open.get(gate);
    if (known === undefined) {
      known = GATES[gate].test(words);
      open.set(gate, known);
    }
    return known;
  };
  let seen = 0;
  for (const { form, gates } of FORMS) {
    if (found.length > seen) {
      if (!remains(words, found)) break;
      seen = found.length;
    }
    if (!gates.every(passes)) continue;
    form.lastIndex = 0;
    for (let tries = 0; tries < 40; tries++) {
      const here = form.exec(words);
      if (!here) break;
      const start = here.index;
      const end = start + here[0].length;
      if (end === start) form.lastIndex++;
      if (found.some((other) => other.from < end && start < other.to)) continue;
      // "at pages 12 to 20 of Volume 30"
      if (!/^[Pp](?:p|ages)/.test(here[0]) && NOT.test(words.slice(Math.max(0, start - 12), start))) continue;
      found.push(located(here, start, start + here[0].trimEnd().replace(/[,;.:]$/, "").length));
    }
  }
  if (found.length > 1) found.sort((a, b) => a.from - b.from);
  // the numbers of a DOI are no place in a journal ("10.1002/1097(2010)78:4")
  const placed = found.filter(({ from }) => !IN_DOI.test(words.slice(Math.max(0, from - 60), from)));
  return placed.map((each, i) =>
    each.year ? each : dated(words, each, placed[i - 1]?.to ?? 0, placed[i + 1]?.from ?? words.length),
  );
}

const IN_DOI = /10\.\d{4,9}\/[^\s,;]{0,40}$/;
const YEAR_BEFORE =
  /(?<![\d/.–-])(?:\((?:(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2},)? )?((?:19|20)\d\d)[a-z]?(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)?\)|(?:(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2},)? )?((?:19|20)\d\d)[a-z]?(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?)?)[.,;:]{0,2} $/;
const YEAR_BEHIND =
  /^(?: \((?:originally|first) published [^()\d;]{0,60}?(?:[A-Z][a-z]{2,8} \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8} )?((?:19|20)\d\d)\b|[.,;]? \(?[Pp]ublished (?:online )?(?:on )?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8} (?:\d{1,2}, )?)?((?:19|20)\d\d)\)?|[,;]? ?\(?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? )?((?:19|20)\d\d)\)?|(?:\.|[;,] doi:? ?10\.\d{4,9}\/[^\s()]{1,40}) \(((?:19|20)\d\d)\))(?![\d–-]|[;:]\d)/;

/** The locator with the year that stands beside it; a volume that is a year is one. */
function dated(words: string, locator: Locator, low: number, high: number): Locator {
  const { volume } = locator;
  if (volume && /^(?:19|20)[0-3]\d$/.test(words.slice(volume.from, volume.to)) && locator.from === volume.from) {
    const { volume: year, ...rest } = locator;
    return { ...rest, year: volume };
  }
  const before = YEAR_BEFORE.exec(words.slice(Math.max(low, locator.from - 28), locator.from));
  if (before) {
    const from = locator.from - before[0].length;
    const year = from + before[0].indexOf(before[1] ?? before[2]!);
    return { ...locator, from, year: { from: year, to: year + 4 } };
  }
  const behind = YEAR_BEHIND.exec(words.slice(locator.to, Math.min(high, locator.to + 70)));
  if (!behind) return locator;
  const year = locator.to + behind[0].lastIndexOf(behind[1] ?? behind[2] ?? behind[3] ?? behind[4]!);
  return { ...locator, to: locator.to + behind[0].length, year: { from: year, to: year + 4 } };
}

/** True where what stands around the locators found may hold one more. */
function remains(words: string, found: Locator[]): boolean {
  found.sort((a, b) => a.from - b.from);
  let from = 0;
  for (const each of found) {
    if (NUMBERED.test(words.slice(from, each.from))) return true;
    from = each.to;
  }
  return NUMBERED.test(words.slice(from));
}

function located(here: RegExpExecArray, from: number, to: number): Locator {
  const groups = here.indices!.groups!;
  const range = (name: string): Range | undefined => {
    const at = groups[name];
    return at && { from: at[0], to: at[1] };
  };
  const year = range("year");
  const volume = range("volume");
  const issue = range("issue") ?? range("other") ?? range("number");
  const pages = range("pages");
  const name = range("journal");
  const journal = name && { from: name.from, to: name.from + here.groups!.journal!.trimEnd().length };
  const month = range("month") ?? range("named");
  const day = range("day") ?? range("date");
  return {
    from,
    to,
    ...(journal && { journal }),
    ...(year && { year }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    ...(month && { month }),
    ...(day && { day }),
  };
}
