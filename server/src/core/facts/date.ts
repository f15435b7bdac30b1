import { type Block, spanOf } from "../block.ts";
import { isoDay, monthOf } from "../vocabulary/months.ts";
import type { DateFact, FactExample, Recogniser } from "./fact.ts";

/** A date in a block's plain text: its value, and the units that it takes up. */
interface Printed {
  readonly value: string | undefined;
  readonly from: number;
  readonly to: number;
}

const YEAR = /(?:19|20)\d\d(?!\d)/g;
const WORD = "\\p{L}{3,10}";
const DAY_MONTH = new RegExp(
  `(?:^|[^\\p{L}\\p{N}.])(\\d{1,2})(?:st|nd|rd|th|er|[ºª°.])?[ -]?(?:de |of |d')?(${WORD})\\.?(?:,? (?:de |del |do )?|[-/,])$`,
  "u",
);
const MONTH_DAY = new RegExp(`(?:^|[^\\p{L}])(${WORD})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,? ?(?:of |de )?)$`, "u");
const MONTH = new RegExp(`(?:^|[^\\p{L}])(${WORD})\\.?(?:,? (?:of |de |del )?|[-/])$`, "u");
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

  const numbers = NUMBERS.exec(before);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[3])];
    const dayFirst = !(numbers[2] === "/" && b > 12 && a <= 12);
    const from = shift + numbers.index + numbers[0].search(/\d/);
    return { value: dayFirst ? isoDay(year, b, a) : isoDay(year, a, b), from, to: at + 4 };
  }
  if (/[\p{L}/_]/u.test(last) || (last === "." && !monthOf(/(\p{L}+)\.$/u.exec(before)?.[1] ?? ""))) return undefined;
  const iso = ISO.exec(after);
  if (iso) return { value: isoDay(year, Number(iso[2]), Number(iso[3])), from: at, to: at + 4 + iso[0].length };
  const isoMonth = ISO_MONTH.exec(after);
  if (isoMonth && last !== "-") return { value: `${year}-${isoMonth[1]}`, from: at, to: at + 4 + isoMonth[0].length };
  const dayMonth = DAY_MONTH.exec(before);
  const month = dayMonth && monthOf(dayMonth[2] ?? "");
  if (dayMonth && month) {
    const from = shift + dayMonth.index + dayMonth[0].search(/\d/);
    return { value: isoDay(year, month, Number(dayMonth[1])), from, to: at + 4 };
  }
  const monthDay = MONTH_DAY.exec(before);
  const first = monthDay && monthOf(monthDay[1] ?? "");
  if (monthDay && first) {
    const from = shift + monthDay.index + monthDay[0].search(/\p{L}/u);
    return { value: isoDay(year, first, Number(monthDay[2])), from, to: at + 4 };
  }
  const alone = MONTH.exec(before);
  const only = alone && isName(alone[1] ?? "") && monthOf(alone[1] ?? "");
  if (alone && only) {
    const from = shift + alone.index + alone[0].search(/\p{L}/u);
    return { value: `${year}-${String(only).padStart(2, "0")}`, from, to: at + 4 };
  }
  const behind = BEHIND.exec(after);
  const later = behind && isName(behind[1] ?? "") && monthOf(behind[1] ?? "");
  if (behind && later && /^\p{Lu}/u.test(behind[1] ?? "")) {
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
  /\b(?:(received in (?:its )?(?:revised|final) form|revis(?:ed|ion)(?: (?:version )?(?:received|submitted))?|resubmitted|révisé|revidiert|revisado)|(received|submi(?:tted|ssion)|recibido|recebido|reçu|eingegangen|ricevuto)|(accepted|acceptance|accepté|aceptado|aceito|aprovado|angenommen|accettato)|((?:pre-?)?pub(?:lished|lication|lish)|e-?pub(?:lished)?|releas(?:e|ed)|papers in press|available|online|posted|issued?|appeared|retract(?:ed|ion)|withdrawn|date|publicado|publicação|publicación|publié|veröffentlicht|publiziert|erschienen|pubblicato))(?:\W{0,3}(?:manuscript|article|paper|online|first|on|in|the|at|web|site|date|ahead|of|print|version|record|notice|el|em|en|le|am|since|as|by|electronically|issue|final|form|for|publication|papers|press|jbc|j-stage|advance|publication|access|spring|summer|autumn|fall|winter|l[ií]nea|linha|ligne)\b){0,6}(?: by \p{Lu}[^:;.\d]{2,60}(?::| on))?\W{0,4}$/iu;
const OPENING = /[;|•·.)\]–—/\d:]\s*$|[:\d][^:\d]*,\s*$/;
const ONLY_LABEL =
  /^\W{0,3}(?:(?:dates?|of|data|fecha|datum|de|article|first|also|and|manuscript|submission|version|record|paper|final|history|notice|retraction|correction|erratum|corrigendum|addendum|expression|concern|withdrawal|statement|editorial|online|e|prior|ahead|print|issue|advance|access|papers|release|web|original|editor(?:'s|s)?|edited|by|jbc|received|in|form)\b\W{0,3})+$/i;
const ORIGINAL_LABEL = /\b(?:original(?:ly)?|first appeared|initially|previous(?:ly)?)\b[^.;]{0,40}$/i;
const ARTICLE_BEHIND =
  /^(?:,? (?:online )?(?:issue of|edition of)|\)?,? (?:(?:[a-z-]+ ){0,3}?)?(?:article|paper|report|letter|publication|manuscript|cited above|study|review|issue))\b/i;
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
  // "doi:10.1136/eel.l1 (Published 4 May 2019)": a house's own line
  if (block.front && /\b10\.\d{4,9}\/\S+ \(Published (?:online )?$/.test(before)) return "published";
  const label = LABEL.exec(before);
  const section = label ? undefined : sectionLabel(block, text, from);
  if (section) return section;
  if (label) {
    const front = before.slice(0, label.index);
    const standing = /^\p{Lu}.*:/u.test(label[0]) || isOpening(front, bound > 0 && bound >= from - 160);
    if (standing) {
      if (label[1]) return "revised";
      if (label[2]) return "received";
      if (label[3]) return "accepted";
      if (/^(?:retract|withdr)/i.test(label[4] ?? "")) return "published";
      if (/^e-?pub/i.test(label[4] ?? "") && /\bpublished\b/i.test(text)) return "other"; // ahead of the issue
      if (ORIGINAL_LABEL.test(front)) return "original";
      if (/^date$/i.test(label[4] ?? "") && !/publi|retract|issue|online/i.test(label[0] + front.slice(-20)))
        return "other"; // of a signature
      if (/^e-?pub/i.test(label[4] ?? "") && block.front && !/\b10\.\d{4}/.test(front)) return "published";
      return isOfOriginal(block, from) ? "original" : "published";
    }
  }
  if (
    /\bthis (?:article|paper|manuscript) (?:is|was|has been) (?:hereby )?(?:retracted|withdrawn) (?:on|effective|as of|with effect from) $/i.test(
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
  if (/\bthis letter was published (?:online )?on $/i.test(before) && /^,? at /.test(text.slice(to, to + 5)))
    return "published";
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

/** Is there nothing before a label that makes it part of a sentence? `chained`: another date stands before it. */
function isOpening(front: string, chained: boolean): boolean {
  const words = front.trim();
  if (words === "" || words === "(" || /^\p{Lu}{2,6}$/u.test(words) || (chained && words.length < 12)) return true;
  return words.length < 40
    ? OPENING.test(front) || ONLY_LABEL.test(words)
    : /(?:[;|•·.)]|\b(?:19|20)\d\d)\s*$/.test(front);
}

/** Does the date close a citation of the original: a line with its journal, volume or DOI, and not the notice's own citation? */
function isOfOriginal(block: Block, from: number): boolean {
  const text = block.plain.text.slice(0, from);
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
      const label = labelOf(block, printed, bound);
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

export const examples: readonly FactExample[] = [
  {
    text: "Received: [|4 May 2016|]; Revised: [|9 June 2016|]; Accepted: [|12 Sept. 2016|]; Published: [|1st October 2016|]",
    gives: [
      { label: "received", value: "2016-05-04" },
      { label: "revised", value: "2016-06-09" },
      { label: "accepted", value: "2016-09-12" },
      { label: "published", value: "2016-10-01" },
    ],
  },
  {
    text: "RECEIVED [|24 April 2024|] ACCEPTED [|03 May 2024|] PUBLISHED [|14 May 2024|]",
    gives: [
      { label: "received", value: "2024-04-24" },
      { label: "accepted", value: "2024-05-03" },
      { label: "published", value: "2024-05-14" },
    ],
  },
  { text: "Published online: [|May 31, 2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "First published: [|2024-05-31|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Available online [|31.05.2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Date of publication: [|2024/05/31|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Epub [|2016 Jan 5|].", gives: [{ label: "published", value: "2016-01-05" }] },
  {
    text: "Received [|May 10, 2021|]; Epub [|June 15, 2021|]; Published [|June 30, 2021|]",
    gives: [{ label: "received" }, { label: "other" }, { label: "published", value: "2021-06-30" }],
  },
  {
    text: "Published online by Eel University Press: [|17 May 2022|]",
    gives: [{ label: "published", value: "2022-05-17" }],
  },
  { text: "Article first published online: [|12-MAR-2015|]", gives: [{ label: "published", value: "2015-03-12" }] },
  { text: "Retracted on [|3 March 2020|]", gives: [{ label: "published", value: "2020-03-03" }] },
  {
    text: "Eels in vol. 30 No. 2, pages 322-325, were copied. Retracted on [|April 15, 2014|].",
    gives: [{ label: "published", value: "2014-04-15" }],
  },
  { text: "This retraction was published on [|5 May 2015|].", gives: [{ label: "published" }] },
  { text: "The article was first published online on [|5 May 2015|].", gives: [{ label: "original" }] },
  {
    text: "Received for publication, [|March 5, 2014|], and in revised form, [|April 6, 2014|]",
    gives: [{ label: "received" }, { label: "revised" }],
  },
  { text: "Data de publicação: [|10 de outubro de 2019|]", gives: [{ label: "published", value: "2019-10-10" }] },
  { text: "Publicado en línea el [|5 de mayo de 2014|]", gives: [{ label: "published" }] },
  { text: "Publicado: [|31 de mayo de 2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  {
    text: "Recebido em [|2 de março de 2020|] e aceito em [|5 de abril de 2020|]",
    gives: [{ label: "received" }, { label: "accepted", value: "2020-04-05" }],
  },
  { text: "Publié le [|1er mai 2024|]", gives: [{ label: "published", value: "2024-05-01" }] },
  { text: "Veröffentlicht: [|Mai 2024|]", gives: [{ label: "published", value: "2024-05" }] },
  { text: "Accepted: [|31 June 2019|]", gives: [{ label: "accepted", value: undefined }] },
  { text: "24 June 2019", block: { section: "received" }, gives: [{ label: "received" }] },
  { text: "Published: [|2016|]", gives: [{ label: "published", value: "2016" }] },
  {
    text: "The journal retracts the [|4 June 2013|] article cited above.",
    gives: [{ label: "original", value: "2013-06-04" }],
  },
  {
    text: "We retract the article on eels that was published on [|6 September 2011|].",
    gives: [{ label: "original", value: "2011-09-06" }],
  },
  { text: "Original article published [|3 Jan 2015|]", gives: [{ label: "original", value: "2015-01-03" }] },
  {
    text: "Retraction of: Eel Reports, published online [|3 January 2015|]",
    gives: [{ label: "original", value: "2015-01-03" }],
  },
  {
    text: "Eel Reports 6: Article number: 19222; published online: [|01122016|]; updated: [|05132016|].",
    gives: [{ label: "original", value: "2016-01-12" }, { label: "other" }],
  },
  {
    text: "Eel Data 4:160120 doi: 10.1234/eel.120 (2017); Published [|31 January 2017|]; Updated [|5 September 2017|].",
    gives: [{ label: "original" }, { label: "other" }],
  },
  { text: "Signed: Jane Roe. Date: [|5 January 2021|]", gives: [{ label: "other" }] },
  {
    text: "Correction to: Scientific Eels https://doi.org/10.1234/s-020-1111-1, published online [|03 March 2020|]",
    gives: [{ label: "original" }],
  },
  {
    text: "J. Doe, 'Eels', Eels Today, Volume 12, Issue 3, pp. 1–9, published online [|5 March 2018|], https://doi.org/10.1080/0123.2018.1",
    gives: [{ label: "original" }],
  },
  {
    text: "Eel Rep 2019; 364 doi: https://doi.org/10.1234/eel.l123 (Published [|04 February 2019|])",
    block: { front: true },
    gives: [{ label: "published", value: "2019-02-04" }],
  },
  {
    text: "Submission received: [|3 February 2023|] / Accepted: [|4 February 2023|] / Published: [|16 February 2023|]",
    gives: [{ label: "received" }, { label: "accepted" }, { label: "published", value: "2023-02-16" }],
  },
  {
    text: "Rev. Enguia vol.53 São Paulo 2019 Epub [|Mar 11, 2019|]",
    block: { front: true },
    gives: [{ label: "published", value: "2019-03-11" }],
  },
  { text: "This letter was published on [|February 6, 2019|], at Eels.org.", gives: [{ label: "published" }] },
  { text: "Issue published: [|4 May 2019|]", gives: [{ label: "published" }] },
  { text: "Prepublished online [|May 4, 2019|]", gives: [{ label: "published" }] },
  { text: "Advance Access publication [|4 May 2019|]", gives: [{ label: "published" }] },
  {
    text: "Released online in J-STAGE as advance publication [|May 4, 2019|]",
    gives: [{ label: "published", value: "2019-05-04" }],
  },
  { text: "JEB Papers in Press, [|May 4, 2019|]", gives: [{ label: "published" }] },
  { text: "Published by Eel Press on [|4 May 2019|]", gives: [{ label: "published" }] },
  { text: "Published: Spring [|2019|]", gives: [{ label: "published", value: "2019" }] },
  { text: "The paper published by Marsh on [|4 May 2019|] is retracted.", gives: [{ label: "original" }] },
  { text: "Published in: 2010 International Conference on Eels", gives: [] },
  { text: "the COPE guidelines (https://doi.org/10.24318/cope.2019.1.4)", gives: [] },
  { text: "It replaces an Expression of Concern, published on [|21 January 2016|].", gives: [{ label: "other" }] },
  { text: "Doe J. On eels. Eel Rep. 2016;12:1-9. doi: 10.1234/2016.03.04", block: { kind: "reference" }, gives: [] },
];
