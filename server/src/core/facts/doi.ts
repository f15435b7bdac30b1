/** A DOI, or what was meant for one, in a plain text: units from `start` (label or link) over `core` to `end`. */
export interface PrintedDoi {
  readonly value: string;
  readonly start: number;
  readonly core: readonly [from: number, to: number];
  readonly end: number;
  readonly form: "link" | "old-link" | "label" | "bare";
  readonly flaw?: "malformed" | "broken" | "glued" | "placeholder";
}

const BEGINNING =
  /(?<!\d|(?<!\bdoi)\.)10 ?\. ?\d{4,9} ?(?:\/|%2F)|(?<!\d|(?<!\bdoi)\.)10\. ?(?:[xX]{2,9}|\d{0,4}[xX]{2,6}|\[[^\]\s]{1,20}\]|#{3,9})\//g;
const HOST =
  /(?:https?: ?\/{1,2} ?(?:dx\.|www\.)?doi\. ?org\/ ?(?:doi: ?)?|https?:\/\/(?:hdl\.handle\.net|doi\.acm\.org)\/|(?<![\w./])(?:www\.)?(?:dx\.)?doi\.org\/ ?|info:doi\/)$/i;
const URL = /(?:https?:\/\/|\bwww\.)[^\s"“”<>[\]]{1,160}$/i;
const LABEL =
  /(?<![\p{L}\p{N}_/])(?:digital object identifier|doi)(?: (?:number|no\.|nr\.|link|url|name|is|code))? ?(?:\((?:doi)\))?[:.=#：]{0,2} ?\/?$/iu;
/** One cheap look: without any of them no DOI of the text has a label or link. */
const LEADS = /doi|object|https?:|www\./i;
const TAIL_MARKS = /[.,;:!?'"“”‘’»>*_|…\\–—-]+$/;
const STARTERS =
  "Following|Therefore|These|There|Their|They|Then|This|That|The|After|It|An|In|We|Our|On|At|As|For|Published|Received|Accepted|Copyright|Available|Abstract|Keywords|Citation|Correspondence|Subsequent|Upon|Since|During|Concerns|Readers|Authors|Editors|Editor|Erratum|Retraction|Correction|Article|PMID|PMCID|PubMed|ISSN|Epub|Open|Posted|Crossref|Google|URL|http";
const GLUED = new RegExp(`(?<=[\\d)])\\.?(?:${STARTERS})(?![a-z])`);
const GLUED_WORD = /(?<=\d)\.?\p{Lu}\p{Ll}+(?:'s)?[,:]?$/u;
const OTHER = /(?:https?:|\[(?=\p{L}{3})|doi:|\]\(|\)\(|[;,|](?=\p{L}{2}|10\.)|\(?PMC?ID)/iu;
const PATH_END =
  /(?:\/|\.)(?:full|abstract|abs|pdf|e?pdf|meta|html?|xml|suppl(?:_file)?|references|figures?|tables?|full-?text|standard|summary)(?:[/.].*|[,;:)\]]{1,3})?$/i;

/** The article's number once more, as an archive prints it behind some DOIs: "10.1155/2020/1234567.1234567". */
const ECHO = /(?<=\/)(\d{5,8})\.\1$/;

/** The DOIs of a plain text, whole, broken by blanks, stuck to the next sentence, malformed or stood in for. */
export function* doisIn(text: string): Generator<PrintedDoi> {
  let done = 0;
  let mayLead: boolean | undefined;
  for (const begin of text.matchAll(BEGINNING)) {
    if (begin.index < done) continue;
    mayLead ??= LEADS.test(text);
    const printed = readDoi(text, begin.index, begin[0], mayLead ? done : begin.index);
    if (!printed) continue;
    done = printed.end;
    yield printed;
  }
}

/** The DOI that begins at `from`. `bound`: no label or link begins before it. */
function readDoi(text: string, from: number, prefix: string, bound: number): PrintedDoi | undefined {
  if (
    bound === from &&
    /[\p{L}\p{N}/._-]/u.test(text[from - 1] ?? "") &&
    !/\d{4}$|\p{Ll}[.)]?$/u.test(text.slice(Math.max(0, from - 4), from))
  )
    return undefined;
  const behind = text.slice(Math.max(bound, from - 180), from);
  const near = behind.slice(-40);
  const host = /\/ ?(?:doi: ?)?$/i.test(near) ? (HOST.exec(near)?.[0] ?? "") : "";
  const address =
    host === "" && /[/=?&F]$/.test(near) && /http|www/i.test(behind) ? (URL.exec(behind)?.[0] ?? "") : host;
  const label = /doi|object/i.test(near)
    ? (LABEL.exec(behind.slice(0, behind.length - address.length).slice(-60))?.[0] ?? "")
    : "";
  const lead = label + address;
  const url = address !== "";
  const foreign = url && host === "";
  if (lead === "" && /[\p{L}\p{N}/._-]$/u.test(behind) && !/(?:doi:? ?\/?|\d{4}|\p{Ll}[.)]?)$/iu.test(behind))
    return undefined;
  if (!/\./.test(prefix)) return undefined; // "10 1234/": a number and a fraction
  let at = from + prefix.length;
  let broken = /\s/.test(prefix) || /\s/.test(address);
  // a blank behind the slash
  if (
    text[at] === " " &&
    /^ [\w(]*[\d.-]/.test(text.slice(at, at + 24)) &&
    !/^ (?:and|or) /.test(text.slice(at, at + 5))
  ) {
    broken = true;
    at++;
  }
  let to = runEnd(text, at);
  for (let joins = 0; joins < 3; joins++) {
    const next = continuation(text, at, to);
    if (next === undefined) break;
    broken = true;
    to = runEnd(text, next);
  }
  let suffix = text.slice(at, to);
  const isStandIn = /^(?:\?{2,}|…|\.{3}|\[)/.test(suffix);
  if (foreign) suffix = suffix.replace(/[?#&].*$/, "").replace(PATH_END, "");
  else if (url) suffix = suffix.replace(/[?#](?:utm|ref|src|via|t=|sid|_ga).*$/i, "").replace(PATH_END, "");
  let end = at + suffix.length;
  const glued = !/[A-Zh]/.test(suffix)
    ? null
    : (GLUED.exec(suffix) ?? (/^[,]?\s?\p{Ll}/u.test(text.slice(to, to + 3)) ? GLUED_WORD.exec(suffix) : null));
  let isGlued = false;
  if (glued && glued.index > 0) {
    isGlued = !/^\.?http/.test(glued[0]);
    suffix = suffix.slice(0, glued.index);
  }
  suffix = trimmed(suffix);
  const echo = suffix.length < 40 ? ECHO.exec(suffix) : null;
  if (echo) suffix = suffix.slice(0, suffix.length - echo[1]!.length - 1);
  if (!isGlued && !echo) end = at + suffix.length;
  const start = from - lead.length;
  const core = [from, at + suffix.length] as const;
  const form =
    foreign || /https: ?\/\/ ?(?:www\.)?doi\. ?org/i.test(host)
      ? "link"
      : url
        ? "old-link"
        : lead !== ""
          ? "label"
          : "bare";
  const value = decode(
    text
      .slice(core[0], core[1])
      .replace(/\s+/g, "")
      .replace(/^(10\.[^/%]+)%2F/i, "$1/"),
  );
  const common = { value, start, core, end: Math.max(end, core[1]), form } as const;
  if (
    isStandIn ||
    !/^10\.\d{4,9}\//.test(value) ||
    /^(?:x{3,}|\?{2,}|_{2,}|\[.*|todo|tbd|tba|0{3,}|…|\.{3})$/i.test(suffix) ||
    /[xX]{4,}$/.test(suffix)
  ) {
    return { ...common, flaw: "placeholder" };
  }
  if (suffix === "") return lead === "" ? undefined : { ...common, flaw: "malformed" };
  if (isGlued) return { ...common, flaw: "glued" };
  return broken ? { ...common, flaw: "broken" } : common;
}

/** Where the units that may belong to a DOI end: at a blank, a quotation mark, or an angle bracket that is none of a SICI. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 300) {
    const c = text[at]!;
    if (c === "<") {
      const sici = /^<[\w.:-]{0,20}::?[\w.-]{0,30}>[\w.:;-]{0,20}/.exec(text.slice(at, at + 80));
      if (!sici) break;
      at += sici[0].length;
      continue;
    }
    if (/[\s"“”«»‹›>{}|^`\u0000-\u001f▸►•]/.test(c)) break;
    at++;
  }
  const other = OTHER.exec(text.slice(from, at));
  return other && other.index > 0 ? from + other.index : at;
}

/** Where a DOI whose units end at `to` goes on behind a blank that a conversion put in; undefined where it does not. */
function continuation(text: string, from: number, to: number): number | undefined {
  if (text[to] !== " ") return undefined;
  const run = text.slice(from, to);
  const rest = text.slice(to + 1, to + 41);
  const word = /^\S+/.exec(rest)?.[0] ?? "";
  if (word === "" || run.length > 60 || /^https?:|^doi/i.test(word)) return undefined;
  // a line of its own that a blank cut in two: "https://doi.org/10.1234/eel1105 1702"
  if (
    /^\d{2,6}$/.test(text.slice(to + 1)) &&
    /\d$/.test(run) &&
    /^\S*(?:: )?$/.test(text.slice(0, from - 8 < 0 ? 0 : from).replace(/10\.\d+\/$/, ""))
  )
    return to + 1;
  // sixteen figures behind the journal's sign: "10.1097/eel.00000000000 31006"
  const figures = /\.(0{6}\d{0,9})$/.exec(run)?.[1];
  if (figures && /^\d{1,9}(?!\d)/.exec(rest)?.[0].length === 16 - figures.length) return to + 1;
  // SAGE breaks behind the ISSN: "10.1177/09998887 241277310"
  if (/^\d{7}[\dX]$/.test(run) && /^\d{7,10}(?=\W*(?:\s|$))/.test(rest)) return to + 1;
  // "(… doi:10.1234/eel.2018. 61203)"
  if (/\d\.$/.test(run) && /^\d{3,8}[)\]]/.test(word)) return to + 1;
  if (/[-/_]$/.test(run)) return /^[\w.()-]*\d/.test(word) ? to + 1 : undefined;
  // "10.1016/j.eel.2015.03. 008"
  if (/\.\d{4}\.\d\d\.$/.test(run) && /^\d{3}(?!\S)/.test(rest)) return to + 1;
  if (/\.$/.test(run)) {
    if (!/\d/.test(run)) return /^[a-z]*[.\d-]*\d/.test(word) || /^[a-z]+\.\d/.test(word) ? to + 1 : undefined;
    return /^\d+[.-]\d/.test(word) && !/^\d{1,2}\.\d{1,2}\.\d{4}/.test(word) ? to + 1 : undefined;
  }
  if (/^[-./_]\d/.test(word) && /[\p{L}\p{N}]$/u.test(run)) return to + 1;
  // "10.1159/cre g.000497711"
  if (/^[a-z]{1,5}$/.test(run) && /^[a-z]{1,4}\.(?=[\d.]*\d{4})[\d.]+\b/.test(word)) return to + 1;
  if (/^\((?:\d\d|\d{4})\)\d{3,}-/.test(word) && /^S?\d{4}-?\d{3}[\dX]?$/i.test(run)) return to + 1;
  return undefined;
}

/** Without punctuation at its end, and without closing brackets that it did not open. */
function trimmed(suffix: string): string {
  if (/^[\w./-]*\w$/.test(suffix)) return suffix;
  let words = suffix;
  for (;;) {
    const shorter = words.replace(TAIL_MARKS, "");
    const last = shorter.at(-1);
    const isSici = words !== shorter && /<[^<>]*$/.test(shorter) && words[shorter.length] === ">";
    if (isSici) return words.slice(0, shorter.length + 1);
    if (last === ")" || last === "]") {
      const open = last === ")" ? "(" : "[";
      if (count(shorter, last) > count(shorter, open)) {
        words = shorter.slice(0, -1);
        continue;
      }
    }
    if (last === "(" || last === "[") {
      words = shorter.slice(0, -1);
      continue;
    }
    // a bracket that closes one before the DOI, with more behind it: "(10.1234/eel.1).[2]"
    const stray = strayBracket(shorter);
    if (stray >= 0 && stray < shorter.length) {
      words = shorter.slice(0, stray);
      continue;
    }
    return shorter;
  }
}

/** The first closing bracket without an opening one before it, where sentence marks or other brackets follow; -1 for none. */
function strayBracket(words: string): number {
  let round = 0;
  let square = 0;
  for (let i = 0; i < words.length; i++) {
    const c = words[i];
    if (c === "(") round++;
    else if (c === "[") square++;
    else if (c === ")" && --round < 0) return i;
    else if (c === "]" && --square < 0) return i;
  }
  const open = words.lastIndexOf("(");
  return round > 0 && /^\((?:\d{1,2}|[A-Za-z]{2,})$/.test(words.slice(open)) ? open : -1;
}

function count(words: string, c: string): number {
  let n = 0;
  for (const each of words) if (each === c) n++;
  return n;
}

function decode(doi: string): string {
  if (!/%[0-9a-f]{2}/i.test(doi)) return doi;
  return doi.replace(/%(2[0-9a-f]|3[a-f]|5[bd])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const LABELLED =
  /(?:\b(?:doi|DOI|Doi)(?: (?:number|no\.))?(?: ?[:=]| is)? ?(?:https?:\/\/(?:dx\.)?doi\.org\/)?|https?:\/\/(?:dx\.)?doi\.org\/|^(?=10[:;]\d{4,9}\/))([^\s"“”<>()]+)/g;
const MEANT =
  /^(?:[1lI|][0oO][.,\s]?\d{2,9}[/\\]|[1lI|][0oO][.,\s]?\d{4,9}[.,;)]*$|1[0oO][,/]\d{2,5}|10\.\d{1,3}\/|0\.\d{4,5}\/|[lI][0oO][.,]|100?\.\d{4,5}[\\|]|10\.\d{4,9}[\\|_-]|10[:;]\d{4,9}\/|10\.?\d{4,5}\/|10\.\.\d|10\.\d{4,9}\.\w)/;

/** What a label offers as a DOI although it has not the form of one. `taken`: units that lie in a DOI already, in order. */
export function* malformedIn(text: string, taken: readonly PrintedDoi[]): Generator<PrintedDoi> {
  let at = 0;
  for (const found of text.matchAll(LABELLED)) {
    const words = trimmed(found[1] ?? "");
    const from = found.index + found[0].length - (found[1] ?? "").length;
    const to = from + words.length;
    while (at < taken.length && taken[at]!.end <= found.index) at++;
    if ((at < taken.length && taken[at]!.start < to) || !MEANT.test(words)) continue;
    const form = /https:\/\/doi/.test(found[0]) ? "link" : /https?:/.test(found[0]) ? "old-link" : "label";
    yield { value: words, start: found.index, core: [from, to], end: to, form, flaw: "malformed" };
  }
}
