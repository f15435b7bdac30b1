import type { Span } from "./span.ts";

/**
 * The words of a text without what conversions and Markdown laid over them, and the way back.
 *
 * White space runs are one blank; emphasis marks, escaping backslashes, inline HTML tags, soft hyphens and zero-width
 * characters are gone; a line break after a hyphen is gone too, and with it a hyphen that parts a word of notices; ligatures are letters, `’` is `'`, U+2010 and U+2011 are `-`,
 * and `&amp; &lt; &gt; &quot; &nbsp;` are what they stand for. Curly double quotes, `‘`, and dashes stand as they are.
 */
export interface Plain {
  readonly text: string;
  /**
   * Where stretches of `text` begin, and where each stands in the source; inside a stretch both run alike. Absent where the
   * whole text is one.
   */
  readonly stretches?: { readonly plain: readonly number[]; readonly source: readonly number[] };
}

const SCARS = /[^\S ]| {2,}|^ | $|[*\\_<&’ʼ‐‑\u00ad\u200b-\u200f\u2060\ufeff\ufb00-\ufb04]/;
const SCAR = /[\s\ufeff]{2,}|[^\S ]|^ | $|[*\\_<&’ʼ‐‑\u00ad\u200b-\u200f\u2060\ufeff\ufb00-\ufb04]/g;
const TAG = /<\/?(?:i|b|em|strong|sup|sub|br|u|span|p|a|italic|bold|sc)(?: [^<>]{0,200})?\s?\/?>/iy;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39|#x27);/iy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
};
const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl"];
const WORD = /[\p{L}\p{N}]/u;
/** Ends of words that are no words. */
const TAIL =
  /^(?:ed|ing|ings|ted|ting|tings|ned|ning|nings|ded|ding|ced|cing|sed|zed|zing|ied|ying|ves|ved|ving|ged|ging|tered|(?:a|ca|ga|la|ra|za|ti|si|ri|i|c)?(?:tion|sion)s?|(?:al|il|ar|lar|bil|iv|os)?it(?:y|ies)|ments?|ances?|ences?|tors?|ly|ally|ous|ive|ively)$/;
/** Beginnings of words that notices break at a line's end. */
const STEM =
  /^(?:retract|withdr|editor|author|publi[sc]|journal|investigat|institut|committee|universit|agree|request|societ|research|respon[sd]|approv|concern|article|original|follow|experiment|analys|result|conclu|plagiari|duplicat|similar|fabricat|falsif|manipulat|correct)/i;

/** Takes the scars off `text`. Linear in its length. */
export function plain(text: string): Plain {
  if (!SCARS.test(text)) return { text };
  let out = "";
  const plainAt: number[] = [];
  const sourceAt: number[] = [];
  const put = (words: string, at: number) => {
    const last = plainAt.length - 1;
    if (last < 0 || sourceAt[last]! - plainAt[last]! !== at - out.length) {
      plainAt.push(out.length);
      sourceAt.push(at);
    }
    out += words;
  };
  const blank = (at: number) => {
    if (out !== "" && out.charCodeAt(out.length - 1) !== 32) put(" ", at);
  };
  let i = 0;
  while (i < text.length) {
    SCAR.lastIndex = i;
    const scar = SCAR.exec(text);
    const at = scar ? scar.index : text.length;
    if (at > i) put(text[i] === " " && (out === "" || out.endsWith(" ")) ? text.slice(++i, at) : text.slice(i, at), i);
    if (!scar) break;
    const c = scar[0];
    i = at + c.length;
    const next = text[i] ?? "";
    if (c.length > 1 || /\s/.test(c)) {
      const hyphened =
        (c.includes("\n") || c.includes("\r")) && out.endsWith("-") && WORD.test(text[at - 2] ?? "") && WORD.test(next);
      if (hyphened && isParted(out, text.slice(i, i + 16))) out = out.slice(0, -1);
      if (!hyphened && c !== "\ufeff") blank(at);
    } else if (c === "\\") {
      if (/[!-/:-@[-`{-~]/.test(next)) put(next, i++);
      else put(c, at);
    } else if (c === "_") {
      if (WORD.test(text[at - 1] ?? "") && (WORD.test(next) || breaksDoi(text, at))) put(c, at);
    } else if (c === "<") {
      TAG.lastIndex = at;
      const tag = TAG.exec(text);
      if (tag) i = at + tag[0].length;
      else put(c, at);
    } else if (c === "&") {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(text);
      if (!entity) put(c, at);
      else {
        i = at + entity[0].length;
        const words = ENTITIES[entity[1]!.toLowerCase()]!;
        if (words === " ") blank(at);
        else put(words, at);
      }
    } else if (c === "’" || c === "ʼ") put("'", at);
    else if (c === "‐" || c === "‑") put("-", at);
    else if (c >= "\ufb00" && c <= "\ufb04") for (const letter of LIGATURES[c.charCodeAt(0) - 0xfb00]!) put(letter, at);
  }
  if (out.endsWith(" ")) out = out.slice(0, -1);
  return { text: out, stretches: { plain: plainAt, source: sourceAt } };
}

/** True where the hyphen that `before` ends with parts a word at a line's end, and is none of its own ("retract-ed", "edi-tor"). */
function isParted(before: string, after: string): boolean {
  const last = before.slice(-24);
  const head = /^\P{L}*(\p{L}\p{Ll}+)-$/u.exec(last.slice(last.lastIndexOf(" ") + 1))?.[1];
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  if (!head || !tail) return false;
  return TAIL.test(tail) || (STEM.exec(head + tail)?.[0].length ?? 0) > head.length;
}

/** Is the underscore at `at` the last unit of a line in a DOI that goes on with a figure on the next? */
function breaksDoi(text: string, at: number): boolean {
  return (
    /^_\r?\n[ \t]{0,20}\d/.test(text.slice(at, at + 24)) &&
    /(?:^|\s)(?:doi:?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/[\w.()-]{1,40}$/i.test(
      text.slice(Math.max(0, at - 80), at),
    )
  );
}

/** The span in the source of the units `from` to `to` (half-open) of `plain.text`. */
export function source(plain: Plain, from: number, to: number): Span {
  if (!plain.stretches) return { start: from, end: to };
  const start = sourceOf(plain.stretches, from);
  return { start, end: to > from ? Math.max(start, sourceOf(plain.stretches, to - 1) + 1) : start };
}

function sourceOf({ plain, source }: NonNullable<Plain["stretches"]>, at: number): number {
  let low = 0;
  let high = plain.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (plain[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? at : at - plain[low]! + source[low]!;
}

const ENDS = /[.!?]['"”»)\]*]{0,3}(?:\s?\[\d[\d, –-]{0,20}\]|\s?\(\d{1,3}\))?\s(?=["“‘«([¿¡]?[\p{Lu}\p{N}[])/gu;
const ABBREVIATION =
  /(?:^|[\s(["“])(?:(?:\p{Lu}\.-?){0,3}\p{Lu}|Drs?|Profs?|Mr|Mrs|Ms|St|Sr|Jr|Figs?|Tabs?|Eqs?|Refs?|Nos?|Vols?|pp?|vs|cf|etc|i\.e|e\.g|approx|al|Inc|Ltd|Co|Univ|Dept|Sci|Med|Biol|Chem|Phys|Int|Res|Rep|Oncol|Lett|Acta|Proc|Natl|Acad|Am|Eur|Clin|Exp|Mol|Cell|Soc|Rev|Ann|Engl|Pharmacol|Physiol|Surg|Technol|Commun|Appl|Environ|Sra?|Dra?|núm|Nr|Bd|S)\.$/u;

/** An abbreviation at which a sentence may end too, and how the next one then begins. */
const BOTH = /\b(?:Inc|Ltd|Co|al|etc|Sci|Med|Biol|Chem|Phys|Res|Oncol|Lett|Surg|Physiol|Pharmacol|Soc)\.$/;
const BEGINS = /^ (?:The|This|These|It|In|We|Following|After|However|All|On|Both|An?|Since|As|They|At) [a-z]/;

/** "vol. 12", "no. 3". */
const COUNTED = /(?:^|[\s(,;])(?:vols?|nos?|nr|iss|art|pp?|pag|suppl|ch|tab|figs?|n|v)\.$/i;
/** How a citation goes on behind an abbreviated journal, or behind its pages. */
const IN_CITATION = /^(?:(?:19|20)\d\d|\d{1,4}[:(;,]|doi|https?)/i;

/** A word of a journal's name, cut short inside a bracket ("Rev. Bras. Ergon. 10(1), 2015"). */
const SHORT = /[\s(]\p{Lu}\p{Ll}{1,6}\.$/u;

/** True where a bracket that was opened before `at` is closed behind it. */
function isBracketed(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const behind = text.slice(at, at + 120);
  return ["[]", "()"].some(([open = "", close = ""]) => {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false;
    const end = behind.indexOf(close);
    return end >= 0 && !behind.slice(0, end).includes(open.repeat(2));
  });
}

/** The sentences of a plain text, as half-open ranges of its units; abbreviations, initials and "et al." end none. */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(ENDS)) {
    const dot = end.index + 1;
    if (
      text[end.index] === "." &&
      ABBREVIATION.test(text.slice(Math.max(0, dot - 14), dot)) &&
      !(BOTH.test(text.slice(Math.max(0, dot - 8), dot)) && BEGINS.test(text.slice(dot, dot + 24)))
    )
      continue;
    const next = text.slice(end.index + end[0].length, end.index + end[0].length + 7);
    if (/^\d/.test(next) && COUNTED.test(text.slice(Math.max(0, dot - 8), dot))) continue;
    if (SHORT.test(text.slice(Math.max(0, dot - 9), dot)) && isBracketed(text, Math.max(start, dot - 120), dot))
      continue;
    if (IN_CITATION.test(next) && isBracketed(text, Math.max(start, dot - 200), dot)) continue;
    const stop = end.index + end[0].trimEnd().length;
    found.push({ start, end: stop });
    start = end.index + end[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Does a line end within a name in italics, within brackets, or behind a year that has more: "*Proceedings of the", "[Urban", "2016;"? */
export function breaksOff(line: string): boolean {
  return /(?:^|[\s(["“])\*(?=\p{Lu})[^*]*$|[([][^()[\]]*$|\b(?:19|20)\d\d[;,:]\s*$/u.test(line);
}
