import { type Block, spanOf } from "../block.ts";
import type { Notice } from "../notice.ts";
import type { Plain } from "../plain.ts";
import type { Complaint, Phrase } from "../rule.ts";
import type { Said } from "../wording.ts";

/** The one complaint of a rule about something missing: it lies on the heading. */
export function missing(
  notice: Notice,
  message: Said,
  phrase?: Omit<Phrase, "at"> & { readonly at: number },
): Complaint {
  return { span: notice.heading, message, ...(phrase && { phrases: () => [phrase] }) };
}

/** The end of the heading's line, UTF-16 offset in the notice. */
export function endOfHeading(notice: Notice): number {
  return notice.heading.end;
}

/**
 * A sentence behind the first or the last paragraph of prose before references, licence and other back matter; in a paragraph
 * of its own where there is none, or where the last sentence is still being written.
 */
export function sentence(
  notice: Notice,
  behind: "first" | "last",
  snippet: string,
): { readonly at: number; readonly snippet: string } {
  const block = bodyOf(notice).at(behind === "first" ? 0 : -1);
  if (block) return { at: block.start + block.text.length, snippet: ` ${snippet}` };
  const begun = notice.blocks.findLast(
    ({ kind, section, text }) => kind === "paragraph" && !BACK_SECTIONS.test(section) && RUNNING_WORDS.test(text),
  );
  return { at: begun ? begun.start + begun.text.length : endOfWords(notice), snippet: `\n\n${snippet}` };
}

/** The end of the last words, with no white space behind them nor the line that parts this notice from the next. */
export function endOfWords({ text }: Notice): number {
  const words = text.trimEnd();
  const line = /(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)[ \t]*(?:-[- \t]*|\*[* \t]*|=+|_[_ \t]*)$/.exec(words.slice(-200));
  return line ? words.slice(0, -line[0].length).trimEnd().length : words.length;
}

/** The paragraphs in which the notice speaks: neither front lines, references, labels' values nor licence. */
export function bodyOf(notice: Notice): readonly Block[] {
  const known = BODIES.get(notice);
  if (known) return known;
  const body = readBody(notice);
  BODIES.set(notice, body);
  return body;
}

const BODIES = new WeakMap<Notice, readonly Block[]>();

function readBody(notice: Notice): readonly Block[] {
  const people = notice.facts.filter(({ kind }) => kind === "people");
  return notice.blocks.filter(
    (block) =>
      (block.kind === "paragraph" || block.kind === "list") &&
      !BACK_SECTIONS.test(block.section) &&
      !LICENCE.test(block.plain.text) &&
      block.plain.text.length > 25 &&
      RUNNING_WORDS.test(block.plain.text) &&
      /[.!?:;"”)\]]\s*$/.test(block.plain.text) &&
      !people.some(({ span }) => block.start <= span.start && span.start < block.start + block.text.length),
  );
}

const RUNNING_WORDS = /[a-zà-ÿ] [a-zà-ÿ]+ [a-zà-ÿ]/;
const BACK_SECTIONS =
  /^(?:references?|copyright|licen[cs]e|publisher'?s? note|citation|correspond|\*?correspond|open access|author details|competing|conflict|funding|acknowledg|received|accepted|published|approved by|edited by|reviewed by|how to cite|cite)/;
const LICENCE = /^(?:©|copyright|\(c\))|creative commons|open[- ]access article/i;

/** The span in the notice of a match in a block's plain text. */
export function spanOfMatch(block: Block, match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const at = match.index ?? 0;
  return spanOf(block, at, at + match[0].length);
}

/** Does the block's plain text match? Looked for once in the same words. */
export function says(block: Block, pattern: RegExp): boolean {
  return matchesIn(block, pattern).length > 0;
}

/** The places where a block's plain text matches (all of them where the pattern is global), found once in the same words. */
export function matchesIn(block: Block, pattern: RegExp): readonly RegExpMatchArray[] {
  let known = MATCHES.get(block.plain);
  if (!known) {
    known = new Map();
    MATCHES.set(block.plain, known);
  }
  let matches = known.get(pattern);
  if (!matches) {
    const first = pattern.global ? undefined : pattern.exec(block.plain.text);
    matches = pattern.global ? [...block.plain.text.matchAll(pattern)] : first ? [first] : [];
    known.set(pattern, matches);
  }
  return matches;
}

const MATCHES = new WeakMap<Plain, Map<RegExp, readonly RegExpMatchArray[]>>();
