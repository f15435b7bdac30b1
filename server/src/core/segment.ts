import { closingLine } from "./annotations/fence.ts";
import { type Block, type BlockKind, block, LONGEST_BLOCK } from "./block.ts";
import { readPlace } from "./facts/placeLine.ts";
import { citesByNames, isBareKind, isPageNumber, opensIndex, standsBelowPlace } from "./frontLines.ts";
import { isByline } from "./nameLines.ts";
import type { Plain } from "./plain.ts";
import {
  CLOSING_LINE,
  continues,
  endsParagraph,
  JOURNAL_LINE,
  type Line,
  partsAt,
  standsApart,
  strip,
} from "./runs.ts";
import { continuesTitle } from "./titleLines.ts";
import { titlePrefix, titleSuffix } from "./vocabulary/kinds.ts";

/** The lines of a text, without their ends (LF, CRLF or CR), with the UTF-16 offset at which each begins. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const cr = text.includes("\r");
  let start = 0;
  for (;;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    let next = end + 1;
    if (cr) {
      const lone = text.indexOf("\r", start);
      if (lone >= 0 && lone < end) {
        end = lone;
        next = text[lone + 1] === "\n" ? lone + 2 : lone + 1;
      }
    }
    lines.push({ start, text: text.slice(start, end) });
    if (end >= text.length) return lines;
    start = next;
  }
}

const BLANK = /^[\s\u200b\ufeff]*$/;
const RULE = /^\s{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/;
const SETEXT = /^\s{0,3}(?:={2,}|-{2,})[ \t]*$/;
const ATX = /^\s{0,3}(#{1,6})(?:[ \t]+|$)/;
const ITEM =
  /^\s{0,3}(?:[-*•●▪+][ \t]+(?:(\d{1,3})[.)][ \t]+)?|[[(](\d{1,3})[\])][.:]?[ \t]+|(\d{1,3})(?:[.)][ \t]+|\.(?=\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}[,.] |(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll})))(?=\S)/u;
const REFERENCES =
  /^(?:references?(?: cited| (?:and|&) notes)?|bibliography|literature(?: cited)?|referencias(?: bibliogr[aá]ficas)?|refer[eê]ncias(?: bibliogr[aá]ficas)?|r[ée]f[ée]rences(?: bibliographiques)?|literatur(?:verzeichnis)?)\s*:?$/i;
const LABELS =
  /^(?:approved by|edited by|reviewed by|endorsed by|handling editor|\*?\s?correspond(?:ence|ing author)(?: to)?|citation|how to cite(?: this article)?|cite this article|copyright(?: and licen[cs]e)?|licen[cs]e|publisher'?s note|open access|received|accepted|published(?: online)?|article info(?:rmation)?|keywords|competing interests?|conflicts? of interests?(?: statement)?|author details|supplementary material|supporting information|pre-publication history|acknowledge?ments?|funding|notice of republication|background|reason(?:s)?(?: for (?:the )?(?:retraction|withdrawal|correction|concern))?|decision|authors?' response|related (?:articles?|notices?)|original article|this (?:article|notice|retraction|correction|corrects|retracts)\b.{0,60}:)\s*:?$/i;
/** Lines of a front that say something by themselves, whatever stands on the line above. */
const FRONT_LINE =
  /^\s*(?:Available online|First published|(?:Article )?[Pp]ublished(?: online| on)?\b|PUBLISHED\b|(?:Submission |Manuscript )?[Rr]eceived\b|RECEIVED|Accepted|ACCEPTED|doi:|DOI:?\s|https?:\/\/(?:dx\.)?doi\.org\/\S+\s*$|©|Copyright|Originally published \d|Citation:|Cite (?:[Tt]his|as)\b|How to cite\b|To cite\b)/;
/** A line that begins how the notice is to be cited, below the licence or the notes. */
const HOW_TO_CITE =
  /^\s*(?:How to cite|(?:Please )?[Cc]ite|To cite) this (?:article|notice|paper|retraction|correction)(?: as)?: ?\S/;
/** A note at the foot of the first page, which a star marks as if it were an item of a list. */
const NOTE = /^\s*\*\s*(?:correspond|e-?mail|equal|these authors|address|tel\b|present)/i;
const BACK_MATTER =
  /^(?:[^:]{2,90}: [a-z]+ (?:\d{1,2}, )?\d{4} [-–] volume |\d{0,5} ?©|\(c\)|doi ?:? ?10\.\S{4,60}; published online|(?:www\.)?[\w-]{3,30}\.(?:org|com|net) [^.]{0,60} (?:19|20)\d\d |access this (?:article|notice)|quick response code|website ?:|[^|]{3,90} \| vol(?:ume|\.)? ?\d|(?:www\.)?[\w-]{3,30}\.(?:org|com|net) {2,}\d{1,6}$|downloaded from |copyright|open access|received|accepted|publish|citation|how to cite|cite this|manuscript (?:received|submitted)|digital object identifier|date of (?:publication|current)|correspond|competing|conflict|supplement|acknowledg|funding|this (?:is an |article |work |paper )|the (?:authors?|editors?|online version) )/i;
/** A labelled line of the back matter: no reference goes on with it. */
const LABELLED =
  /^(?:(?:citation|how to cite(?: this article)?|cite this(?: article)?(?: as)?|published(?: online)?|received|accepted|copyright|correspondence|funding|competing interests|editor) ?:|published online(?: first)? (?:on )?(?:\d{1,2} )?\p{Lu}\p{L}{2,9}\.? (?:\d{1,2}, )?(?:19|20)\d\d(?:\W*|[;.,] ?(?:doi:? ?)?10\.\d{4,9}\/\S+)$|©)/iu;
/** A title between quotation marks with its place between brackets, and nothing else. */
const QUOTED_CITATION = /^["“‘][^"”’]{10,300}["”’][,.]?\s{1,3}[[(][^\])]{10,120}(?:\(\d{4}\)[^\])]{0,40})?[\])]\.?$/;
const SENTENCE_END = /[a-zà-ÿ\d)\]”"'][.!?]["”')\]]?(?:\s|$)/g;
const RUNNING_WORDS = / [a-zà-ÿ]{2,} [a-zà-ÿ]{1,20} [a-zà-ÿ]{2,}/;

/** True where a bare line is a label or a section heading by its words. */
function isLabel(words: string): boolean {
  return words.length < 80 && (REFERENCES.test(words) || LABELS.test(words));
}

/**
 * The blocks of a notice, in order; every unit that is no white space, heading mark or bullet lies in exactly one.
 * Never fails; linear in the length of the text. `known` has the plain texts of passages that were read before.
 */
export function segment(text: string, known?: ReadonlyMap<string, Plain>): readonly Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  let section = "";
  let outer = ""; // the section to go back to behind the one block that a bare label governs
  let labelled = false;
  let front = true;

  const add = (kind: BlockKind, start: number, words: string, more: { level?: number; mark?: string } = {}) => {
    for (let from = 0; from < words.length; ) {
      let to = Math.min(words.length, from + LONGEST_BLOCK);
      if (to < words.length) {
        const most = words.slice(from, to + 1);
        const cut = Math.max(most.lastIndexOf(". ", LONGEST_BLOCK - 1) + 1, most.lastIndexOf("\n", LONGEST_BLOCK - 1));
        const blank = most.lastIndexOf(" ", LONGEST_BLOCK - 1);
        if (cut > LONGEST_BLOCK / 2) to = from + cut;
        else if (blank > 0) to = from + blank;
      }
      const piece = from === 0 && to === words.length ? words : words.slice(from, to);
      blocks.push(block(kind, start + from, piece, section, front, more, known?.get(piece)));
      from = to;
    }
    if (kind === "heading" || kind === "comment" || kind === "break") return;
    if (kind === "paragraph" && front && !labelled && isProse(words)) front = false;
    if (labelled) {
      section = outer;
      labelled = false;
    }
  };
  const govern = (words: string, one: boolean) => {
    if (!labelled) outer = section;
    const name = strip(words).replace(/:$/, "").replace(/\s+/g, " ").trim().toLowerCase();
    section = isLabel(name) || isLabel(strip(words)) ? name : ""; // a title is no section: typing in it leaves the blocks below as they are
    labelled = one;
    if (!one) outer = section;
  };

  let i = 0;
  let first = 0;
  while (first < lines.length && BLANK.test(lines[first]!.text)) first++;
  const close = closingLine(lines, first);
  if (close > 0) {
    const last = lines[close]!;
    add("front-matter", lines[first]!.start, text.slice(lines[first]!.start, last.start + last.text.length));
    i = close + 1;
    front = true;
  }
  while (i < lines.length) {
    const line = lines[i]!;
    if (BLANK.test(line.text)) {
      i++;
      continue;
    }
    if (/^\s*<!--/.test(line.text)) {
      let to = i;
      while (to < lines.length - 1 && !lines[to]!.text.includes("-->")) to++;
      const last = lines[to]!;
      const closing = last.text.indexOf("-->");
      const start = line.start + line.text.indexOf("<!--");
      const end = last.start + (closing < 0 ? last.text.length : closing + 3);
      add("comment", start, text.slice(start, end));
      i = to + 1;
      continue;
    }
    if (RULE.test(line.text)) {
      add("break", line.start, line.text);
      i++;
      continue;
    }
    const atx = ATX.exec(line.text);
    if (atx) {
      const words = line.text.slice(atx[0].length).replace(/[ \t]+#*[ \t]*$/, "");
      if (!BLANK.test(words)) {
        govern(words, isLabel(strip(words)) && !REFERENCES.test(strip(words)));
        add("heading", line.start + atx[0].length, words, { level: atx[1]!.length });
      } else govern("", false);
      i++;
      continue;
    }
    // a run of lines up to a blank line or the beginning of something else
    let to = i + 1;
    while (to < lines.length && !isBreak(lines[to]!.text)) to++;
    const below = lines[to];
    if (below && to - i <= 3 && SETEXT.test(below.text) && text.slice(line.start, below.start).length < 600) {
      const last = lines[to - 1]!;
      const words = text.slice(line.start, last.start + last.text.trimEnd().length);
      govern(words, isLabel(strip(words)) && !REFERENCES.test(strip(words)));
      add("heading", line.start, words, { level: below.text.includes("=") ? 1 : 2 });
      i = to + 1;
      continue;
    }
    run(lines.slice(i, to));
    i = to;
  }
  return blocks;

  function run(lines: readonly Line[]): void {
    let at = 0;
    while (at < lines.length) {
      const line = lines[at]!;
      const words = strip(line.text);
      const references = REFERENCES.test(section);
      if (isLabel(words)) {
        govern(words, !REFERENCES.test(words));
        add("heading", line.start + indent(line.text), line.text.trim(), { level: 0 });
        at++;
        continue;
      }
      const item = ITEM.exec(line.text);
      // "1. Eel Rep. 2016 Sep 30;10(9):e5.": the first line of an index's abstract
      if (item && blocks.length === 0 && opensIndex(line.text)) {
        piece("paragraph", [line], item[0].length, {});
        at++;
        continue;
      }
      if (references || item) {
        const isNote = !references && NOTE.test(line.text);
        const isReference = references || (item && (item[2] ?? item[3])) != null;
        const numbered = references && lines.some(({ text: words }) => ITEM.test(words));
        let to = at + 1;
        while (
          to < lines.length &&
          !ITEM.test(lines[to]!.text) &&
          !(isNote && CLOSING_LINE.test(lines[to]!.text)) &&
          !(isReference && LABELLED.test(strip(lines[to]!.text))) &&
          (numbered || !references || continues(lines[to - 1]!.text, lines[to]!.text))
        )
          to++;
        if (references && !item && (BACK_MATTER.test(words) || endsList(lines.slice(at)))) {
          govern("", false);
          continue;
        }
        const mark = item && (item[1] ?? item[2] ?? item[3]);
        const from = item ? item[0].length : indent(line.text);
        piece(references ? "reference" : "list", lines.slice(at, to), from, mark ? { mark } : {});
        at = to;
        continue;
      }
      let to = at + 1;
      const isFirst =
        front && at === 0 && blocks.every(({ kind, text }) => kind !== "heading" || isBareKind(strip(text)));
      if (
        front &&
        to < lines.length &&
        (titlePrefix(words)?.closed || (isFirst && namesKindLast(words))) &&
        !continuesTitle(lines[to]!.text, line.text)
      ) {
        govern(words, false);
        piece("heading", [line], indent(line.text), { level: 0 });
        at = to;
        continue;
      }
      while (
        to < lines.length &&
        !ITEM.test(lines[to]!.text) &&
        !isLabel(strip(lines[to]!.text)) &&
        !isPageNumber(lines[to - 1]!.text, lines[to]!.text) &&
        !endsParagraph(lines[to - 1]!.text, lines[to]!.text) &&
        !HOW_TO_CITE.test(lines[to]!.text) &&
        !(front && (FRONT_LINE.test(lines[to]!.text) || standsApart(lines[to - 1]!.text, lines[to]!.text))) &&
        !(front && opensTitle(strip(lines[to - 1]!.text), lines[to]!.text)) &&
        !(front && standsBelowPlace(strip(lines[to - 1]!.text), strip(lines[to]!.text))) &&
        !partsAt(lines, at, to, front)
      )
        to++;
      const whole = lines.slice(at, to);
      const above = at > 0 ? strip(lines[at - 1]!.text) : "";
      const isOpened = at > 0 && (opensTitle(above, line.text) || isBareKind(above) || standsBelowPlace(above, words));
      const heading =
        front &&
        (at === 0 || isOpened) &&
        (to === lines.length ||
          (to > at + 1 && isByline(strip(lines[to]!.text)) && continuesTitle(lines[at + 1]!.text, line.text))) &&
        !(citesByNames(words) && isBareKind(strip(blocks.findLast(({ kind }) => kind === "heading")?.text ?? ""))) &&
        (isBareHeading(whole) || (isFirst && whole.length === 1 && namesKindLast(words)));
      if (heading) govern(words, false);
      piece(heading ? "heading" : "paragraph", whole, indent(line.text), heading ? { level: 0 } : {});
      at = to;
    }
  }

  /** Is the line below a numbered reference the notice's own, with its DOI? */
  function endsList(lines: readonly Line[]): boolean {
    if (blocks.at(-1)?.mark === undefined || lines[0]!.text.length > 200) return false;
    let words = "";
    for (const { text: line } of lines.slice(0, 5)) {
      words += (words && " ") + line.trim();
      if (words.length < 300 && /\b10\.\d{4}/.test(words) && (JOURNAL_LINE.test(words) || readPlace(words)?.name))
        return true;
    }
    return false;
  }

  function piece(kind: BlockKind, lines: readonly Line[], from: number, more: { level?: number; mark?: string }): void {
    const last = lines[lines.length - 1]!;
    const start = lines[0]!.start + from;
    const end = last.start + last.text.trimEnd().length;
    if (end > start) add(kind, start, text.slice(start, end), more);
  }
}

/** Does a line end the run of lines before it: blank, a heading, a rule or a comment? */
function isBreak(line: string): boolean {
  return (
    !/^ ?[\p{L}\p{N}]/u.test(line) && (BLANK.test(line) || ATX.test(line) || RULE.test(line) || /^\s*<!--/.test(line))
  );
}

function indent(words: string): number {
  return words.length - words.trimStart().length;
}

/** Does a passage speak in whole sentences? The first one ends the front of a notice. */
export function isProse(words: string): boolean {
  if (
    words.length <= 60 ||
    !RUNNING_WORDS.test(words) ||
    /^(?:©|copyright|original citation:|\d+ |\*?correspond|\w{3,20} preprint\b|published (?:in partnership|by)\b)/i.test(
      words,
    ) ||
    QUOTED_CITATION.test(words)
  )
    return false;
  SENTENCE_END.lastIndex = 24;
  return SENTENCE_END.test(words);
}

/** Does a title with a kind prefix begin on `line`, below a short line of the front? */
function opensTitle(above: string, line: string): boolean {
  if (
    (above.length > 60 && !/[.)\]\d]$/.test(above)) ||
    above.length > 200 ||
    /[,:;-]$/.test(above) ||
    titlePrefix(above)?.closed
  )
    return false;
  const words = strip(line);
  const prefix = titlePrefix(words);
  return (
    prefix?.closed === true &&
    prefix.length < words.length &&
    (/[:—–]\s*$/.test(words.slice(0, prefix.length)) || /^["“‘«„]/.test(words.slice(prefix.length)))
  );
}

/** "On the drift of ice: retraction". */
function namesKindLast(words: string): boolean {
  if (words.length > 300) return false;
  const suffix = titleSuffix(words);
  return suffix !== undefined && suffix.start > 12;
}

/** A bare line or two that name the notice: a kind heading, or a title with a kind prefix. */
function isBareHeading(lines: readonly Line[]): boolean {
  if (lines.length > 4) return false;
  if (lines[lines.length - 1]!.start - lines[0]!.start > 500) return false;
  const words = strip(lines.length === 1 ? lines[0]!.text : lines.map((line) => line.text.trim()).join(" "));
  if (words.length > 500) return false;
  const last = strip(lines[lines.length - 1]!.text);
  if (lines.length > 1 && /[.!?]["”’')]*$/.test(last) && isProse(last)) return false;
  return (
    titlePrefix(words)?.closed === true &&
    !/\b(?:has|have) been (?:retracted|withdrawn|removed|corrected)\b/i.test(words)
  );
}
