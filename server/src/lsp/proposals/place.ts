import { type Block, lineStart as lineStartOf, type Notice } from "../../core/index.ts";
import { headingLine } from "../headingLine.ts";

/** Where the cursor stands in a notice. Offsets are UTF-16 units in the notice. */
export interface Place {
  readonly notice: Notice;
  readonly at: number;
  /** The cursor's line, before and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly lineStart: number;
  /** The front matter that the cursor is in. */
  readonly frontMatter: Block | undefined;
  /** True in a list of references, where nothing of the notice's own is said. */
  readonly reference: boolean;
  /** Where the words of the title line begin, if the cursor is in it, or where a title may be begun. */
  readonly title: number | undefined;
  /** True where nothing is written beside the cursor's line. */
  readonly blank: boolean;
  /** Where a sentence begins of which only the words before the cursor are written, all on its line. */
  readonly sentence: number | undefined;
  /** True where that sentence begins its line. */
  readonly line: boolean;
  /** The sentence before the cursor, from its beginning on, over line ends, which are blanks here; cut to the last words. */
  readonly passage: string;
}

/** So much of a sentence is looked at, UTF-16 units. */
const PASSAGE = 300;
const LINE_END = /\r\n|\n|\r/;
const MARKS = /^[ \t]*(?:#{1,6}[ \t]+|#{1,6}$|>[ \t]*|[-*+•][ \t]+|\d{1,3}[.)][ \t]+)*/;
const SENTENCE_END = /[.!?]["”’')\]]*\s+/g;
/** What a full stop behind does not end a sentence. */
const ABBREVIATION =
  /(?:\b(?:al|figs?|tabs?|eqs?|drs?|prof|vol|no|nos|pp?|refs?|vs|cf|e\.g|i\.e|etc|st|mr|mrs|ms)|(?<!\p{L})\p{Lu}|^\d{1,3})$/iu;

/** Says where the cursor stands. Looks at the lines around it alone, whatever the notice's length. */
export function placeAt(notice: Notice, at: number): Place {
  const { text, blocks } = notice;
  const lineStart = lineStartOf(text, at);
  const rest = text.slice(at);
  const behind = rest.slice(0, LINE_END.exec(rest)?.index ?? rest.length);
  const before = text.slice(lineStart, at);
  const marks = MARKS.exec(before)![0].length;
  const above = text.slice(Math.max(0, lineStart - 2 * PASSAGE), lineStart).replace(/(?:\r\n|\n|\r)$/, "");
  const lineAbove = above.split(LINE_END).at(-1)!;
  const frontMatter = blocks.find(
    (block) => block.kind === "front-matter" && block.start <= at && at < block.start + block.text.length,
  );
  const opens = /^[ \t]*$/.test(behind) || marks >= before.length;
  const begun = sentenceStart(before, marks);
  const isParagraph =
    lineStart === 0 ||
    /^\s*(?:#.*|<!--.*-->\s*|-{3,}\s*)?$/.test(lineAbove) ||
    /[.!?:]["”’')\]]*\s*$/.test(lineAbove) ||
    /^[\p{L} '’]{3,40}: /u.test(lineAbove);
  const own = begun > marks || isParagraph ? begun : undefined;
  return {
    notice,
    at,
    before,
    behind,
    lineStart,
    frontMatter,
    reference: blocks.some(
      ({ kind, start, text: words }) => kind === "reference" && start <= at && at <= start + words.length,
    ),
    title: titleAt(notice, at, lineStart, before, behind),
    blank: text.slice(0, lineStart).trim() === "" && text.slice(at + behind.length).trim() === "",
    sentence: own === undefined || !opens ? undefined : lineStart + own,
    line: own === marks,
    passage: (own === undefined ? lastSentence(above.replace(/\s/g, " ")) + " " : "") + before.slice(own ?? 0),
  };
}

function sentenceStart(line: string, from: number): number {
  let start = from;
  for (const end of line.matchAll(SENTENCE_END)) {
    if (end.index >= from && !ABBREVIATION.test(line.slice(0, end.index))) start = end.index + end[0].length;
  }
  return start;
}

function lastSentence(words: string): string {
  const near = words.slice(-PASSAGE);
  return near.slice(sentenceStart(near, 0));
}

/** Is the cursor in the line of the title, or where one is to be written: in front of everything, or behind the line that parts notices? */
function titleAt(notice: Notice, at: number, lineStart: number, before: string, behind: string): number | undefined {
  const words = lineStart + /^[ \t]*#{0,6}[ \t]*/.exec(before)![0].length;
  const { heading, text, kind } = notice;
  const { start, end } = headingLine(notice);
  if (heading.start < heading.end && start <= at && at <= end + /^\s*/.exec(behind)![0].length && lineStart <= end) {
    const isTitle = kind?.headed !== undefined || /^[ \t]*#/.test(text.slice(lineStart)) || !/[.!?]\s/.test(before);
    return isTitle && text.slice(heading.start, heading.end).length < 400 ? words : undefined;
  }
  if (behind.trim() !== "") return undefined;
  const above = text
    .slice(0, lineStart)
    .replace(/<!--[\s\S]{0,2000}?-->/g, "")
    .trimEnd();
  if (/(?:^|[\r\n])-{3,}$/.test(above) && !above.startsWith("---")) return words;
  const first = notice.blocks[0];
  const front = first?.kind === "front-matter" ? first.start + first.text.length : 0;
  const isFirst =
    lineStart >= front &&
    text
      .slice(front, lineStart)
      .replace(/<!--[\s\S]{0,2000}?-->/g, "")
      .trim() === "";
  return isFirst && !kind?.headed ? words : undefined;
}
