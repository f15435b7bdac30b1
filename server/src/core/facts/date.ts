import { type Block, spanOf } from "../block.ts";
import { isoDay, monthOf } from "../vocabulary/months.ts";
import type { DateFact, Recogniser } from "./fact.ts";

/** A date in a block's plain text: its value, and the units that it takes up. */
interface Printed {
  readonly value: string | undefined;
  readonly from: number;
  readonly to: number;
}

const YEAR = /(?:19|20)\d\d(?!\d)/g;
const WORD = "\\p{L}{3,10}";
const DAY_MONTH = new RegExp(
  `(?:^|[^\\p{L}\\p{N}.]|(?<=\\b(?:Publication|Submission|Acceptance)))(\\d{1,2})(?:st|nd|rd|th|er|[ºª°.])?[ -]?(?:de |of |d')?(${WORD})\\.?(?:,? (?:de |del |do )?|[-/,])$`,
  "u",
);
/** "No. 8 October 2022": the figure is the issue's. */
const ISSUE_MONTH = /\b(?:No\.?|Number|NUMBER|NO\.?|Issue|ISSUE|Iss\.?) \d{1,2} \p{L}{3,10}\.? ?$/u;
const MONTH_DAY = new RegExp(`(?:^|[^\\p{L}])(${WORD})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:\\)?,? ?(?:of |de )?)$`, "u");
const MONTH = new RegExp(`(?:^|[^\\p{L}])(${WORD})\\.?(?:,? (?:of |de |del )?|[-/])$`, "u");
const RANGE = /(?:^|[^\p{L}])(\p{L}{3,10})\.? ?[-–/] ?$/u;
const NUMBERS = /(?:^|[^\d./-])(\d{1,2})(?: ?([./-]) ?)(\d{1,2})\2 ?$/;
const ISO = /^([-/.])(\d{1,2})\1(\d{1,2})(?![\d/]|[.-]\d)/;
const ISO_MONTH = /^-(0[1-9]|1[0-2])(?![\d-])/;
const BEHIND = new RegExp(`^ (${WORD})(?!\\p{L})\\.?(?:[ -](\\d{1,2})(?![\\d(:]))?`, "u");
const SOLID = /\b([01]\d)([0-3]\d)((?:19|20)\d\d)\b/g;

/** The date, at the precision printed, of which the year stands at `at`; undefined where the four digits are no year. */
function dateAt(text: string, at: number): Printed | undefined {
  const year = Number(text.slice(at, at + 4));
  const before = text.slice(Math.max(0, at - 28), at);
  const after = text.slice(at + 4, at + 24);
  const shift = at - before.length;
  const last = before.at(-1) ?? " ";
  if (/\d/.test(last)) return undefined;

  const numbers = last === " " || last === "." || last === "/" || last === "-" ? NUMBERS.exec(before) : null;
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[3])];
    // "Published on Web 06/04/2012": an American house
    const isWeb = /\bon (?:the )?web:? $/i.test(
      text.slice(Math.max(0, shift + numbers.index - 8), shift + numbers.index + 1),
    );
    const dayFirst = !(numbers[2] === "/" && (b > 12 || isWeb) && a <= 12);
    const from = shift + numbers.index + numbers[0].search(/\d/);
    return { value: dayFirst ? isoDay(year, b, a) : isoDay(year, a, b), from, to: at + 4 };
  }
  if (/[\p{L}/_]/u.test(last) || (last === "." && !monthOf(/(\p{L}+)\.$/u.exec(before)?.[1] ?? ""))) return undefined;
  const iso = "-/.".includes(after[0] ?? " ") ? ISO.exec(after) : null;
  if (iso) return { value: isoDay(year, Number(iso[2]), Number(iso[3])), from: at, to: at + 4 + iso[0].length };
  const isoMonth = after.startsWith("-") ? ISO_MONTH.exec(after) : null;
  if (isoMonth && last !== "-") return { value: `${year}-${isoMonth[1]}`, from: at, to: at + 4 + isoMonth[0].length };
  const mayFollow = last === " " || last === "," || last === "." || last === "-";
  const dayMonth = mayFollow && !ISSUE_MONTH.test(before) ? DAY_MONTH.exec(before) : null;
  const month = dayMonth && monthOf(dayMonth[2] ?? "");
  if (dayMonth && month) {
    const from = shift + dayMonth.index + dayMonth[0].search(/\d/);
    return { value: isoDay(year, month, Number(dayMonth[1])), from, to: at + 4 };
  }
  const monthDay = last === " " || last === "," ? MONTH_DAY.exec(before) : null;
  const first = monthDay && monthOf(monthDay[1] ?? "");
  if (monthDay && first) {
    const from = shift + monthDay.index + monthDay[0].search(/\p{L}/u);
    return { value: isoDay(year, first, Number(monthDay[2])), from, to: at + 4 };
  }
  const alone = mayFollow ? MONTH.exec(before) : null;
  const only = alone && isName(alone[1] ?? "") && monthOf(alone[1] ?? "");
  if (alone && only) {
    const from = shift + alone.index + alone[0].search(/\p{L}/u);
    const range = RANGE.exec(text.slice(Math.max(0, from - 16), from));
    if (range && monthOf(range[1] ?? "")) return { value: String(year), from, to: at + 4 }; // "July - September 2019"
    return { value: `${year}-${String(only).padStart(2, "0")}`, from, to: at + 4 };
  }
  const behind = after.startsWith(" ") ? BEHIND.exec(after) : null;
  const later = behind && isName(behind[1] ?? "") && monthOf(behind[1] ?? "");
  if (behind && later && /^\p{Lu}/u.test(behind[1] ?? "")) {
    const until = /^[-–/](\p{Lu}\p{L}{2,9})/u.exec(text.slice(at + 4 + behind[0].length, at + 40 + behind[0].length));
    if (until && monthOf(until[1] ?? ""))
      return { value: String(year), from: at, to: at + 4 + behind[0].length + until[0].length }; // "2015 May-Jun"
    const value = behind[2] ? isoDay(year, later, Number(behind[2])) : `${year}-${String(later).padStart(2, "0")}`;
    return { value, from: at, to: at + 4 + behind[0].replace(/\.$/, "").length };
  }
  return { value: String(year), from: at, to: at + 4 };
}

/** "out 2015", "set 2015", "may 2015" in a sentence are seldom months; whole names and capitals are. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || (word.length > 4 && word !== "marco");
}

const LABEL =
  /\b(?:(received in (?:its )?(?:revised|final) form|revis(?:ed|ion)(?: (?:version )?(?:received|submitted))?|resubmitted|révisé|revidiert|revisado)|(received|submi(?:tted|ssion)|recibido|recebido|reçu|eingegangen|ricevuto)|(accepted|acceptance|accepté|aceptado|aceito|aprovado|angenommen|accettato)|((?:pre-?)?pub(?:lished|lication|lish)|e-?pub(?:lished)?|releas(?:e|ed)|papers in press|available|online|posted|issued?|appeared|retract(?:ed|ion)|withdrawn|removed|date|publikationsdatum|disponible|effective|publicado|publicação|publicación|publié|veröffentlicht|publiziert|erschienen|pubblicato))(?:\W{0,3}(?:(?:www\.)?[a-z]{2,20}\.(?:org|com|net)|removal|withdrawal|manuscript|article|paper|online|first|as a review|on|in|the|at|web|site|date|onlinefirst|ahead|of|print|version|record|notice|el|em|en|le|am|since|as|by|electronically|issue|final|form|for|publication|papers|press|jbc|j-stage|advance|access|spring|summer|autumn|fall|winter|sur|internet|l[ií]nea|linha|ligne)\b){0,8}(?: by \p{Lu}[^:;.\d]{2,60}(?::|,| on))?\W{0,4}$/iu;
/** A line of its own with the DOI and the place: "Originally published 3 Jan 2014 https://doi.org/… Tides. 2014;114:e9" */
const ORIGINALLY =
  /^originally published \d{1,2} \p{L}{3,9}\.? \d{4},?[ |]{1,3}https?:\/\/(?:dx\.)?doi\.org\/\S{5,80}[ |]{1,3}\p{Lu}[^;]{1,90} (?:19|20)\d\d;\d{1,4}[(:]/iu;
const OPENING = /[;|•·.)\]–—/\d:]\s*$|[:\d][^:\d]*,\s*$/;
const ONLY_LABEL =
  /^\W{0,3}(?:(?:dates?|of|data|fecha|datum|de|article|first|also|and|manuscript|submission|version|record|paper|final|history|notice|retraction|correction|erratum|corrigendum|addendum|expression|concern|withdrawal|statement|editorial|online|e|prior|ahead|print|issue|advance|access|j-stage|papers|release|web|original|editor(?:'s|s)?|edited|by|jbc|received|in|form|electronically)\b\W{0,3})+$/i;
const ORIGINAL_LABEL = /\b(?:original(?:ly)?|first appeared|initially|previous(?:ly)?)\b[^.;]{0,40}$/i;
const ARTICLE_BEHIND =
  /^(?:,? (?:online )?(?:issue of|edition of)|\)?,? (?:(?:[a-z-]+ ){0,3}?)?(?:article|paper|report|letter|publication|manuscript|cited above|study|review|issue))\b(?! ?:)/i;
const PRINTED_EARLIER =
  /\b(?:published|publication|appear(?:ed|ing)|posted|printed|issued|released|publicad[oa]|publiée?|veröffentlicht\w*|erschienen\w*)\b[^;]{0,120}$/i;
const NOTICE_SUBJECT =
  /\b(?:expression of concern|retraction|correction|corrigendum|erratum|addendum|editor(?:ial|'s|s')? note|notice)s?\b(?!:? (?:to|of|for)\b)/i;
const ARTICLE_SUBJECT =
  /\b(?:article|paper|report|manuscript|study|letter|review|work|original(?:ly)?|artículo|artigo|article|artikel|beitrag)s?\b/i;

/** What the words around a date say that it is the date of. */
function labelOf(block: Block, { from, to }: Printed, bound: number): DateFact["label"] | undefined {
  const { text } = block.plain;
  const before = text.slice(Math.max(bound, from - 160), from);
  if (ARTICLE_BEHIND.test(text.slice(to, to + 48)) && !NOTICE_SUBJECT.test(text.slice(to, to + 24))) return "original";
  if (/\bdownloaded (?:free )?(?:from|by|on)\b[^\]]{0,120}$/i.test(before)) return "other";
  // "doi:10.1136/eel.l1 (Published 4 May 2019)": a house's own line
  if (block.front && /\b10\.\d{4,9}\/\S+ \(Published (?:online )?$/.test(before)) return "published";
  // "On 4 November 2011, Tides published the Report …"
  if (
    /^, (?:the )?(?:journal )?\p{Lu}[\p{L}&' ]{2,70} published (?!(?:an? )?(?:\p{L}+ )?(?:expression|correction|erratum|notice|retraction))/u.test(
      text.slice(to, to + 110),
    ) &&
    /(?:^|[.] )(?:On|In) $/.test(before)
  )
    return "original";
  const label = LABEL.exec(before);
  const section = label ? undefined : sectionLabel(block, text, from);
  if (section) return section;
  if (label) {
    const front = before.slice(0, label.index);
    // "Originally published 14 Jul 2021": a line of its own
    if (
      block.front &&
      (text.length < 80 || ORIGINALLY.test(text)) &&
      /^originally $/i.test(text.slice(0, from - label[0].length))
    )
      return "published";
    const goesOn = /^\p{Ll}/u.test(label[0]) && /[\p{Ll},] ?$/u.test(front); // "un artículo", "publicado en 2011"
    const first = !goesOn && isLineStart(block, from - label[0].length);
    // "J-STAGE Advance published date: …" on a line of its own below the journal's
    const own =
      block.front &&
      block.text.includes("\n") &&
      !/\b(?:was|were|been|is) (?:first )?$/.test(front) &&
      ONLY_LABEL.test(lineBefore(block, from - label[0].length));
    const standing = /^\p{Lu}.*:/u.test(label[0]) || first || own || isOpening(front, bound > 0 && bound >= from - 160);
    if (standing) {
      if (label[1]) return "revised";
      if (label[2]) return "received";
      if (label[3]) return "accepted";
      if (/^(?:retract|withdr|remov)/i.test(label[4] ?? "")) return "published";
      if (/^e-?pub/i.test(label[4] ?? "") && /\bpublished\b/i.test(text)) return "other"; // ahead of the issue
      if (first && /^posted$/i.test(label[4] ?? "")) return "published";
      if (ORIGINAL_LABEL.test(front)) return "original";
      if (
        /^date$/i.test(label[4] ?? "") &&
        !(block.front && /^\W*date:? $/i.test(before)) &&
        !/publi|retract|issue|online|notice|correction|erratum|statement|effective/i.test(label[0] + front.slice(-20))
      )
        return "other"; // of a signature
      if (/^e-?pub/i.test(label[4] ?? "") && block.front && !/\b10\.\d{4}/.test(front)) return "published";
      if (own || !isOfOriginal(block, from)) return "published";
      return /^e-?pub/i.test(label[4] ?? "") && block.front ? "other" : "original";
    }
  }
  if (
    /\b(?:this|the) (?:article|paper|manuscript) (?:is|was|has been) (?:hereby )?(?:retracted|withdrawn) (?:on|effective|as of|with effect from) $/i.test(
      before,
    )
  )
    return "published";
  if (
    /\b(?:is|are|ha(?:s|ve) been) (?:hereby |therefore |now )?(?:retracted|withdrawn|removed) (?:effective(?: from)?|as of|as from|with effect from) $/i.test(
      before,
    )
  )
    return "published";
  if (
    /\bthis (?:retraction|notice|correction|erratum|corrigendum|expression of concern|retraction note|retraction notice) (?:is|was|has been|will be) (?:first )?(?:published|issued|posted) (?:online )?(?:on )?$/i.test(
      before,
    )
  )
    return "published";
  if (
    /\bthis (?:letter|article|notice|correction|editorial|retraction)(?: \(10\.[^\s()]{4,40}\))? was (?:published|posted|updated) (?:online )?on $/i.test(
      before,
    ) &&
    /^,? at \p{Lu}/u.test(text.slice(to, to + 6))
  )
    return "published";
  if (block.front && /\badvance (?:online|access) publication,? (?:on |posted )?$/i.test(before)) return "published";
  // the foot of a page: "www.tides.com Vol 394 September 7, 2019"
  if (/^(?:\d{1,5} )?(?:www\.\S{4,40} )?Vol(?:ume|\.)? \d{1,4},? $/i.test(text.slice(0, from)) && to === text.length)
    return "published";
  if (/^arXiv:\S+ (?:\[[^\]]{2,30}\] )?$/.test(before)) return "published";
  if (/\bthis version (?:was )?posted (?:on |online )?$/i.test(before)) return "published";
  const earlier = PRINTED_EARLIER.exec(before);
  if (earlier) {
    const subject = before.slice(0, earlier.index + 14);
    const notice = subject.search(NOTICE_SUBJECT);
    const article = subject.search(ARTICLE_SUBJECT);
    if (notice >= 0 && (article < 0 || lastIndex(subject, NOTICE_SUBJECT) > lastIndex(subject, ARTICLE_SUBJECT)))
      return "other";
    return article >= 0 ||
      /\bin\b/.test(earlier[0]) ||
      /\b10\.\d{4}|\bvol|\d ?[:(] ?\d|\b(?:to|of):/i.test(text.slice(0, from))
      ? "original"
      : "other";
  }
  return undefined;
}

/** Does a line of the block begin at a unit of its plain text, marks of emphasis aside? */
function isLineStart(block: Block, at: number): boolean {
  if (!block.text.includes("\n")) return false;
  const start = spanOf(block, at, at + 1).start - block.start;
  return /(?:^|\n)[\s*_]*(?:(?:retraction|correction|erratum|corrigendum|notice|article) )?$/i.test(
    block.text.slice(Math.max(0, start - 16), start),
  );
}

/** What stands before a unit of the plain text on its line. */
function lineBefore(block: Block, at: number): string {
  const before = block.text.slice(0, spanOf(block, at, at + 1).start - block.start);
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** Is there nothing before a label that makes it part of a sentence? `chained`: another date stands before it. */
function isOpening(front: string, chained: boolean): boolean {
  const words = front.trim();
  if (words === "" || words === "(" || /^\p{Lu}{2,6}$/u.test(words) || (chained && words.length < 12)) return true;
  // "In our Letter,1 published online …"
  if (
    /\b(?:our|the|this|an?) (?:\p{L}+ ){0,3}(?:article|paper|letter|report|study|publication|review|investigation)\b[^.:]*$/iu.test(
      words,
    )
  )
    return false;
  return words.length < 40
    ? OPENING.test(front) || ONLY_LABEL.test(words)
    : /(?:[;|•·.)]|\b(?:19|20)\d\d)\s*$/.test(front);
}

/** Does the date close a citation of the original: a line with its journal, volume or DOI, and not the notice's own citation? */
function isOfOriginal(block: Block, from: number): boolean {
  const text = block.plain.text.slice(0, from);
  // "*Tides Today* 2023; 11: e40001. Published online 6 January 2023"
  if (block.front && /^[*_][^*_\n]{2,120}[*_] (?:19|20)\d\d[;:]/.test(block.text)) return false;
  if (
    /\b(?:retraction|correction|corrigendum|erratum|withdrawal|expression of concern)(?: note| notice)?(?: to| of| for|:| on)/i.test(
      text,
    )
  ) {
    return !/^(?:citation|cite)/i.test(text) && !/cit(?:e|ation)/.test(block.section);
  }
  if (/^(?:original|this (?:article )?(?:retracts|corrects))/i.test(text)) return true;
  return (
    /\b10\.\d{4}|\d ?[:(] ?\w?\d|\bvol\b|\barticle n/i.test(text) &&
    !/^(?:citation|cite|received|©|copyright|published|doi|https?)/i.test(text) &&
    !/cit/.test(block.section)
  );
}

function lastIndex(text: string, pattern: RegExp): number {
  let at = -1;
  for (let from = 0; from < text.length; ) {
    const next = text.slice(from).search(pattern);
    if (next < 0) break;
    at = from + next;
    from = at + 1;
  }
  return at;
}

/** The label of a block that stands below "Received", "Accepted" or "Published" and begins with the date. */
function sectionLabel(block: Block, text: string, from: number): DateFact["label"] | undefined {
  if (from > 12 || text.length > 80) return undefined;
  if (/^received/.test(block.section)) return "received";
  if (/^accepted/.test(block.section)) return "accepted";
  if (/^published/.test(block.section)) return "published";
  return undefined;
}

/** "Tartu, 14 January 2020": place and day under the text. */
function datelineOf(
  { kind, text: source, plain: { text } }: Block,
  { value, to }: Printed,
): DateFact["label"] | undefined {
  return kind === "paragraph" &&
    value?.length === 10 &&
    to >= text.length - 1 &&
    DATELINE.test(source.slice(source.lastIndexOf("\n") + 1))
    ? "published"
    : undefined;
}
const DATELINE =
  /^\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}(?:, \p{Lu}[\p{L}'-]{2,20})?, (?:the |le |den |am )?(?:\d{1,2}\b|\p{Lu}\p{Ll}{2,9} \d).{4,24}$/u;

/** Dates of every order, with what their labels say; a bare year only where a label stands before it. */
export const date: Recogniser = {
  name: "date",
  cue: /(?:19|20)\d\d/,
  *find(block) {
    const { text } = block.plain;
    const { kind, section, front, mark } = block;
    const place = { kind, section, front, ...(mark !== undefined && { mark }) };
    const found: Printed[] = [];
    for (const { index } of text.matchAll(YEAR)) {
      const printed = dateAt(text, index);
      if (printed && printed.from >= (found.at(-1)?.to ?? 0)) found.push(printed);
    }
    if (/\d{8}/.test(text)) {
      for (const { index, 1: month, 2: day, 3: year } of text.matchAll(SOLID)) {
        if (
          !/\b(?:published|updated|received|accepted|online|corrected)\W{0,3}(?:online|on)?\W{0,3}$/i.test(
            text.slice(Math.max(0, index - 40), index),
          )
        )
          continue;
        found.push({ value: isoDay(Number(year), Number(month), Number(day)), from: index, to: index + 8 });
      }
      found.sort((a, b) => a.from - b.from);
    }
    let bound = 0;
    for (const printed of found) {
      const bare = printed.to - printed.from === 4;
      if (
        bare &&
        /^ \p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(printed.to, printed.to + 24)) &&
        / in:? $/.test(text.slice(0, printed.from))
      )
        continue; // "Published in: 2010 International Conference on Eels"
      if (
        bare &&
        (kind === "reference" ||
          !/\p{L}[):]?:? (?:on |in )?$/u.test(text.slice(Math.max(0, printed.from - 12), printed.from)))
      )
        continue;
      const label = labelOf(block, printed, bound) ?? datelineOf(block, printed);
      bound = bare && !label ? bound : printed.to;
      if (
        bare &&
        (!label || label === "other" || !LABEL.test(text.slice(Math.max(0, printed.from - 40), printed.from)))
      )
        continue;
      yield {
        kind: "date",
        ...(printed.value && { value: printed.value }),
        span: spanOf(block, printed.from, printed.to),
        label: label ?? "other",
        place,
      };
    }
  },
};

export { DATE_EXAMPLES as examples } from "./date-examples.ts";
