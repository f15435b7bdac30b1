import { type Block, spanOf } from "../block.ts";
import { isProse } from "../segment.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import type { FactExample, JournalFact, Recogniser } from "./fact.ts";
import { JOURNAL_EXAMPLES } from "./journal-examples.ts";
import {
  AHEAD,
  BARE,
  CITE_THIS,
  DOTTED,
  HEADS,
  HOUSE_STYLE,
  ITALIC_NAME,
  LINES,
  MASTHEAD,
  MEETING,
  MONTHS_BEHIND,
  NAMED,
  NUMBERED,
  PLAIN_NAME,
  RENDERED,
  SHORT,
  TAIL,
  YEAR_FIRST,
  YEAR_LAST,
} from "./journal-forms.ts";
import { JOURNAL_LINE_EXAMPLES } from "./journal-line-examples.ts";
import { GAP, linesIn } from "./journalLines.ts";
import type { Range } from "./names.ts";
import { readPlace } from "./placeLine.ts";

const OWN_CITATION =
  /^(?:citation(?! (?:of|for|to) the )(?: for this \w+|(?: information)?)|how to cite(?: this \w+)?|cite this(?: \w+)?(?: as)?|cite as|please cite(?: this \w+)?(?: as)?|to cite this \w+|reference this \w+ as|für zitation|cómo citar(?: este \p{L}+)?|como citar(?: este \p{L}+)?)(?:\s?:)?\s/iu;
const CITATION_SECTION = /cit(?:e|ation)/;
const CUE =
  /^[A-Z][A-Za-z .&'-]{2,90} \| doi:? ?10\.|^[A-Z][a-z]+\.(?: [A-Z][a-z]+\.?){1,8}, \d|^[A-Z][A-Za-z ,'&-]{2,100}(?:, (?:https?:|doi|DOI)|\((?:19|20)\d\d\) ?\|?(?: |$))|^(?:to appear|appears|accepted for|citation|journal name:|back to) |^[A-Z][A-Za-z ,'&-]{2,100}$|\bissn\b|^\w{3,20} preprint |^arXiv:|\beds?\.\)|: ?\d+ ?\||\), S\.|\d ?(?:\([^()]{1,24}\) ?)?[:;,] ?(?:[a-z]{0,5}\.?|p e?)\d|\d[-–]\d{1,4}$|(?:19|20)\d\d \d{1,4} \d{5,6}$|vol(?:ume)?\.? ?:? ?\d|\)[,:]? [a-z]{0,3}\d{1,4}|(?:19|20)\d\d(?:\)?$|\) \d|\)[,.]? (?:https?:|doi))|^(?:19|20)\d\d [a-z\d]| in press\)?$|\d, pp?\. ?\d+$|^[A-Z][A-Za-z .&'-]{1,90} ?[|•·‖] ?(?:[A-Z][a-z]+ )?(?:correct|corrig|errat|addend|retract|expression|withdr|remov)|, [a-z]{2,6}\d{2,6}, (?:https?:|doi|10\.)|(?:19|20)\d\d, pp?\.? ?\d|\b(?:conference|symposium|workshop|congress) (?:on|of|for|in) |\bheft \d|\bcilt \d|\bS\. \d|\. \d{1,4} \d{6}$|^(?:[A-Z][A-Z]{0,14}\.? |& ){1,6}[A-Z]{2,13}\.,? (?:https?:|doi)|, (?:first ?view|early view|online first|online early|advance access|(?:published )?ahead of print),? [a-z]*\.? ?\d/i;

/** Words before the line that say whose it is. */
const LABEL =
  /^(?:original (?:citation|article|publication|paper|reference)|citation (?:of|for|to) the (?:original|retracted|corrected) (?:article|paper)|originally published(?: in)?(?! \d{1,2} [a-z]{3,9}\.? \d{4},?[ |]{1,3}https?:)|first published(?: online)?(?: in)?(?=: ?[A-Z][a-z]+ (?:of|[A-Z])))\s?:? /i;
/** The journal by itself, with its label or between marks of emphasis. */
const APPEARS =
  /^(?:to appear in|appears in|accepted for publication in|journal name): ?(?=\p{Lu})|^back to (?:browse )?journals ?[»›>] ?(?=\p{Lu})/iu;
const NAME_ALONE = /^\p{Lu}[\p{L}'-]+(?: (?:(?:of|and|the|in|for|on|&) ){0,2}\p{Lu}[\p{L}'-]+){1,10}$/u;
const JOURNAL_WORD =
  /\b(?:Journal|Annals|Archives|Acta|Bulletin|Reports?|Letters|Reviews?|Proceedings|Transactions|International|European|American|British|Indian|Current|Frontiers|Advances|Research|Reviews|Science|Sciences|Studies|Quarterly|Medicine|Biology|Chemistry|Physics|Engineering|Revista|Communications|Clinics)\b/;
const ITEM_TYPE =
  /\b(?:Letters? to|Research (?:Article|Paper|Letter|Note)|Review (?:Article|Paper)|Reviews? of|Case Reports?$|Short|Brief|Original|Correspondence|Editors?|Department|University|Institute|School|College|Hospital|Cent(?:er|re)|Faculty)\b/;

/** The line of a journal with year, volume, issue and pages, as it stands alone in the front or closes the notice's own citation. */
export const journal: Recogniser = {
  name: "journal",
  *find(block) {
    const fact = found(block);
    if (fact) yield block.front ? withCited(block, fact) : fact;
  },
};

function found(block: Block): JournalFact | undefined {
  const { text } = block.plain;
  if (block.kind === "reference" || (block.kind === "list" && !isFirstOfExport(block)) || text.length > 1200)
    return undefined;
  const own = OWN_CITATION.exec(text);
  if (!own && text.length > 420 && !block.front && !CITATION_SECTION.test(block.section)) return undefined;
  if (!CUE.test(text)) return undefined;
  if (own || CITATION_SECTION.test(block.section)) return fromCitation(block, text, own?.[0].length ?? 0);
  const prefix = titlePrefix(text);
  if (block.kind === "heading" && !prefix) return undefined;
  const lines =
    block.kind === "paragraph" && (block.text.includes("\n") || (block.text.length < 260 && GAP.test(block.text)))
      ? [...linesIn(block)]
      : [];
  const mustFill = block.front && isProse(text);
  let head: JournalFact | undefined; // the name by itself, with another form of it and the place below
  for (const [from, to] of lines) {
    const fact = fromPart(block, from, to);
    if (!fact || (mustFill && /\p{Ll}{3} \p{Ll}{2}|^\S*\) /u.test(behind(block, fact)))) continue;
    if (fact.volume || fact.year) return head?.name && fact.name ? { ...fact, name: head.name } : fact;
    head ??= fact;
  }
  if (head) return head;
  const from = prefix?.closed ? prefix.length : 0;
  if (text.length - from > 260) return undefined;
  return prefix?.closed
    ? fromParts(block, from, text.length, "original")
    : fromPart(block, 0, text.length, lines.length > 0);
}

/** "Eels 2021; 37 doi: … Cite this as: Eels 2021;37:n12": the line with the pages that the citation behind it gives. */
function withCited(block: Block, fact: JournalFact): JournalFact {
  const { text } = block.plain;
  const label = fact.volume && !fact.pages && text.length < 400 ? CITED_BEHIND.exec(text) : null;
  const cited = label ? fromCitation(block, text, label.index + label[0].length) : undefined;
  if (!cited?.pages || cited.volume?.value !== fact.volume?.value) return fact;
  return { ...fact, pages: cited.pages, ...(cited.year && { year: fact.year ?? cited.year }) };
}
const CITED_BEHIND = /(?<=[\d,;|)] )(?:Citation|Cite this(?: article)?(?: as)?|Cite as)\s?:? (?=[\p{Lu}e])/u;

/** "1. J Eels. 2021 Feb;14(2):188. doi: 10.1234/je.1.": an archive numbers what it exports. */
function isFirstOfExport({ front, mark, section, plain }: Block): boolean {
  return front && mark === "1" && section === "" && EXPORTED.test(plain.text);
}
const EXPORTED = /^\p{Lu}[^:;\d]{2,90}\. (?:19|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?;\d/u;

/** What stands behind the fact on its line. */
function behind(block: Block, { span }: JournalFact): string {
  const end = block.text.indexOf("\n", span.end - block.start);
  return block.text.slice(span.end - block.start, end < 0 ? undefined : end);
}

function fromPart(block: Block, from: number, to: number, isJoined = false): JournalFact | undefined {
  const line = block.plain.text.slice(from, to);
  const own = OWN_CITATION.exec(line);
  if (own) return fromCitation(block, block.plain.text.slice(0, to), from + own[0].length);
  const label = LABEL.exec(line);
  const fact = fromParts(block, from + (label?.[0].length ?? 0), to, label || !block.front ? "original" : "notice");
  // a name does not go over the end of a line
  if (
    isJoined &&
    fact?.name &&
    block.text.slice(fact.name.span.start - block.start, fact.name.span.end - block.start).includes("\n")
  )
    return undefined;
  return fact ?? (isJoined || !block.front ? undefined : nameAlone(block, from, to));
}

/** "https://doi.org/… • J Eels 2014; 29: 1": a running head has several parts. */
function fromParts(block: Block, from: number, to: number, of: JournalFact["of"]): JournalFact | undefined {
  const { text } = block.plain;
  const line = text.slice(from, to);
  const place = placed(block, from, to, of);
  if (place) return place;
  if (line.length < 200 && MAY_HEAD.test(line)) {
    for (const form of HEADS) {
      const found = form.exec(line);
      if (found?.groups && isName(found.groups.name ?? "")) return made(block, from, of, found);
    }
  }
  const named = of === "notice" ? (NAMED.exec(line) ?? CITE_THIS.exec(line) ?? DOTTED.exec(line)) : DOTTED.exec(line);
  if (named && isName(named.groups?.name ?? "")) return made(block, from, of, named);
  const whole = / [•|·] \d/.test(line) ? fromLine(block, text, from, to, of) : undefined;
  if (whole) return whole;
  let part = from;
  for (const words of line.split(/ [•|·‖/] /)) {
    const fact = fromLine(block, text, part, part + words.length, of);
    if (fact) return fact;
    part += words.length + 3;
  }
  return undefined;
}

/** A line that says where the notice stands and nothing else; one without a name only in the front. */
function placed(block: Block, start: number, to: number, of: JournalFact["of"]): JournalFact | undefined {
  if (to - start > 260) return undefined;
  const { text } = block.plain;
  const names = RUNNING_NAMES.exec(text.slice(start, to));
  const from = start + (names?.[0].length ?? 0);
  const line = text.slice(from, to);
  const place = readPlace(line);
  if (!place) return undefined;
  const reading = (range: Range | undefined) =>
    range && {
      value: text.slice(from + range.from, from + range.to),
      span: spanOf(block, from + range.from, from + range.to),
    };
  const [name, year, volume] = [reading(place.name), reading(place.year), reading(place.volume)];
  const [issue, pages] = [reading(place.issue), reading(place.pages)];
  const isFoot = BESIDE_SITE.test(line);
  if (name ? !isName(name.value) : of !== "notice" && !isFoot) return undefined;
  return {
    kind: "journal",
    span: spanOf(block, from + place.from, from + place.to),
    of: isFoot || line.includes(" | ") ? "notice" : of, // as it runs at the foot of a page
    ...(name && { name }),
    ...(year && { year: { value: Number(year.value), span: year.span } }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
  };
}

/** "September 2012 • Volume 115     www.tides.org 735" */
const BESIDE_SITE = /^www\.\S+ | www\.\S+(?: \w{1,8})?$/;
const MAY_HEAD = /\bvol(?:ume)?\b|\beds?\.\)/i;

/** The journal's name and nothing else on a line of the front. */
function nameAlone(block: Block, from: number, to: number): JournalFact | undefined {
  const line = block.plain.text.slice(from, to);
  const head = MASTHEAD.exec(line);
  const named =
    head && ["house", "beside", "name", "ahead", "preprint", "stamp"].map((part) => head.groups?.[part]).find(Boolean);
  if (named && isName(named)) {
    const span = spanOf(block, from, from + named.length);
    return { kind: "journal", span, name: { value: named, span }, of: "notice" };
  }
  const meeting = MEETING.exec(line);
  if (meeting) return made(block, from, "notice", meeting);
  const label = APPEARS.exec(line);
  const start = label?.[0].length ?? 0;
  const name = line.slice(start).replace(/ ?[»›] ?Vol(?:ume|\.)? \d.*$/, "");
  if (!label) {
    const raw = block.text.trim();
    const isItalic = /^([*_])[^*_\n]+\1$/.test(raw);
    const isMarked = isItalic || /^([*_]{1,3})[^*_\n]+\1$/.test(raw);
    if (
      ITEM_TYPE.test(name) ||
      !(isMarked
        ? (NAME_ALONE.test(name) && JOURNAL_WORD.test(name)) || (isItalic && ITALIC_NAME.test(name))
        : PLAIN_NAME.test(name))
    )
      return undefined;
  }
  if (!isName(name) || name.length > 120) return undefined;
  const span = spanOf(block, from + start, from + start + name.length);
  return { kind: "journal", span, name: { value: name, span }, of: "notice" };
}

function fromLine(
  block: Block,
  text: string,
  from: number,
  to: number,
  of: JournalFact["of"],
): JournalFact | undefined {
  // "Marsh et al. Journal of Eels 2015, 15:123" runs over each page
  const names = RUNNING_NAMES.exec(text.slice(from, to));
  if (names) return fromLine(block, text, from + names[0].length, to, of);
  const isBracketed =
    (text[from] === "(" && text[to - 1] === ")" && text.slice(from + 1, to - 1).search(/[()]/) < 0) ||
    (text[from] === "[" && text[to - 1] === "]" && text.slice(from + 1, to - 1).search(/[[\]]/) < 0);
  if (isBracketed) {
    from++;
    to--;
  }
  const line = text.slice(from, to);
  if (
    /^(?:received|accepted|published|https?:|doi|©|copyright|correspond|e-?mail|tel|fax)/i.test(line) ||
    /^\d(?!.{3,160} (?:19|20)\d\d; )/u.test(line)
  )
    return undefined;
  const isRendered = of === "notice" && /^\*[^*]{2,160}\* (?:19|20)\d\d/.test(block.text);
  const rendered = isRendered ? RENDERED.exec(line) : null;
  if (rendered) return made(block, from, of, rendered);
  for (const form of LINES) {
    const found = form.exec(line);
    if (!found?.groups) continue;
    const { name = "", year, pages } = found.groups;
    if ((!isName(name) && !isRendered) || (form !== NUMBERED && !pages && !year)) continue;
    if (from > 0 && !isBracketed && (found[0].length < line.length / 3 || !pages)) continue; // a title that happens to hold figures
    return made(block, from, of, found);
  }
  const bare =
    of !== "notice"
      ? null
      : /^[*_]/.test(block.text)
        ? (BARE.exec(line) ?? AHEAD.exec(line))
        : line.length < 80 && SHORT.test(line)
          ? BARE.exec(line)
          : null;
  return bare ? made(block, from, of, bare) : undefined;
}

const RUNNING_NAMES =
  /^(?:(?:van|von|de|der|den|da|dos|la|le|al|el|di) ){0,2}\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?(?: et al\.?),? (?:\/ )?(?=\p{Lu}[^“"]{2,80} \(?(?:19|20)\d\d\)?[,;:]? ?\d{1,4}[:(])/u;

type Part = "name" | "year" | "later" | "volume" | "issue" | "part" | "pages";

/** The fact of a match of which the input begins at unit `from` of the block's plain text. */
function made(block: Block, from: number, of: JournalFact["of"], found: RegExpExecArray): JournalFact | undefined {
  const reading = (...parts: readonly Part[]) => {
    for (const part of parts) {
      const words = found.groups?.[part];
      const at = found.indices?.groups?.[part];
      if (!words || !at) continue;
      if (part === "pages" && /^10\.\d{4}/.test(words)) return undefined; // a DOI in their place
      let value = part === "pages" ? words.replace(/[.,]+$/, "") : words.trim().replace(/[,;]$/, "");
      if (part === "name") value = value.replace(MONTHS_BEHIND, "").replace(/ [-–—]$/, "");
      if (part === "name" && value.includes(". ") && found.input[at[1]] === ".") value += "."; // "Front. Eel."
      return { value, span: spanOf(block, from + at[0], from + at[0] + value.length) };
    }
    return undefined;
  };
  const name = reading("name");
  if (!name) return undefined;
  const volume = reading("volume");
  const issue = reading("issue", "part");
  const last = reading("pages");
  // "Vol. 217, No. 3, 2018": a year in the place of pages
  const isYear =
    volume !== undefined && /^(?:19|20)\d\d$/.test(last?.value ?? "") && !found.groups?.year && !found.groups?.later;
  const year = isYear ? last : reading("year", "later");
  const pages = isYear ? undefined : last;
  return {
    kind: "journal",
    span: spanOf(block, from + found.index, from + found.index + found[0].replace(/[\s.,]+$/, "").length),
    name,
    of,
    ...(year && { year: { value: Number(year.value), span: year.span } }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
  };
}

/** The journal at the end of the notice's own citation: behind its title, before its DOI. */
function fromCitation(block: Block, text: string, from: number): JournalFact | undefined {
  const stop = text.slice(from).search(/https?:|\bdoi\b|\b10\.\d{4}/i);
  const words = text.slice(from, stop < 0 ? text.length : from + stop).trimEnd();
  const place = placed(block, from, from + words.length, "notice");
  if (place?.name && (place.year ?? place.pages)) return place;
  const own = HOUSE_STYLE.exec(words) ?? YEAR_FIRST.exec(words);
  if (own && isName(own.groups?.name ?? "")) return made(block, from, "notice", own);
  const ahead = YEAR_LAST.exec(words);
  if (ahead && isName(ahead.groups?.name ?? "")) return made(block, from, "notice", ahead);
  const starts = [...words.matchAll(/(?:[.?!”"'’)] |^)(?=\p{Lu}|e\p{Lu})/gu)].map(
    ({ index, 0: all }) => index + all.length,
  );
  for (let i = starts.length - 1; i >= 0; i--) {
    let start = starts[i] ?? 0;
    const found = TAIL.exec(words.slice(start));
    if (!found?.groups || !isName(found.groups.name ?? "")) continue;
    // "Front. Oncol. 14": the pieces before it that are one shortened word belong to the name
    while (
      i > 0 &&
      (i > 1 ? /^\p{Lu}[\p{L}-]{0,9}\. $/u : /^(?:\p{Lu}[\p{L}-]{0,12} )?\p{Lu}[\p{L}-]{0,9}\. $/u).test(
        words.slice(starts[i - 1] ?? 0, start),
      )
    )
      start = starts[--i] ?? 0;
    const whole = TAIL.exec(words.slice(start)) ?? found;
    const fact = made(block, from + start, "notice", whole);
    if (!fact || fact.year) return fact;
    const when = /[(\s]((?:19|20)\d\d)[).;,]/.exec(words);
    if (!when) return fact;
    return {
      ...fact,
      year: { value: Number(when[1]), span: spanOf(block, from + when.index + 1, from + when.index + 5) },
    };
  }
  return undefined;
}

function isName(name: string): boolean {
  if (/, (?!and |& )[^,]*, (?!and |& )/.test(name)) return false; // "Ann Pike, Bo Perch, On eels, Journal of Eels"
  if (
    /[“”"«»›]| > |et al|^this is\b|^(?:in )?(?:the|this|these|our|an?) (?:above )?(?:article|paper|study|report|letter)|^(?:in (?:article|paper)|downloaded (?:from|by|on))\b|\b(?:as|with|by|from|in|on|to|is|are) [^.]*\. /i.test(
      name,
    )
  )
    return false;
  if (
    /\b(?:this|our) (?:article|paper|study|report)\b|^(?:first|originally|online) published\b|^journal (?:cover|home\w*)\b/i.test(
      name,
    )
  )
    return false;
  if (/^\p{Ll}.{0,80}\p{Ll}{4}\. \p{Lu}/u.test(name)) return false; // the end of a title
  if (/, [^.]{3,80} and [^.]{3,60}\. \p{Lu}/u.test(name)) return false; // names of persons
  if (/^\p{Lu}{1,3} \p{Lu}\p{Ll}+(?:,| and \p{Lu}) |\p{Ll}{4}\. \p{Lu}.{8,}\p{Ll}{4}\. \p{Lu}/u.test(name))
    return false;
  if (/^\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}[.,] |^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]+(?:,? and |, )/u.test(name))
    return false;
  return (
    name.trim().length > 1 &&
    !/ (?:in|of|the|and|since|from|by|during|between|for)$/.test(name) &&
    !/[@]\w+\.\w|\b(?:retract\w*|was|were|has|have|had|been|http\S*|department|university|street|\w*stra(?:ss|ß)e|road|avenue|institute|hospital|school|college|faculty|laboratory|centre|center|box)\b/i.test(
      name,
    )
  );
}

export const examples: readonly FactExample[] = [...JOURNAL_EXAMPLES, ...JOURNAL_LINE_EXAMPLES];
