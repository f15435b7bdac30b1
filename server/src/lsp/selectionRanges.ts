import { SelectionRange } from "vscode-languageserver";
import {
  type Block,
  contains,
  lineStart,
  type Notice,
  partAt,
  type Span,
  sentencesOf,
  spanOf,
  spanOfBlock,
} from "../core/index.ts";
import { byPart } from "./byPart.ts";
import { offsetOf, positionOf, rangeOf } from "./documents.ts";
import { sectionsOf } from "./folding.ts";
import { readingsOf } from "./readings.ts";
import { type Feature, served } from "./session.ts";

/** What a selection grows to: word, what was read, sentence, block, section, notice, file. */
export const selectionRanges: Feature = (session) => {
  session.connection.onSelectionRanges(
    async ({ textDocument: { uri }, positions }): Promise<SelectionRange[] | null> => {
      const notice = await served(session, uri);
      if (!notice) return null;
      const { opened } = notice;
      const { document } = opened;
      return positions.map((position) => {
        const offset = offsetOf(opened, position);
        const index = partAt(document, offset);
        const part = document.parts[index]!;
        const all = chain(
          [...around(part.notice, offset - document.starts[index]!), ...sections(part)],
          offset - document.starts[index]!,
        );
        const file = SelectionRange.create({
          start: positionOf(opened, 0),
          end: positionOf(opened, document.starts.at(-1)! + document.parts.at(-1)!.text.length),
        });
        return all.reduceRight(
          (parent, span) => SelectionRange.create(rangeOf(opened, part, document.firstLines[index]!, span), parent),
          file,
        );
      });
    },
  );
  return { selectionRangeProvider: true };
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐-][\p{L}\p{M}\p{N}]+)*/gu;

/** The sections of a notice from the beginning of their headings' lines on, and the notice without what parts it from the next. */
const sections = byPart(({ text, blocks }: Notice): readonly Span[] => {
  const spans = sectionsOf(blocks).map(({ start, end }) => ({ start: lineStart(text, start), end }));
  const last = blocks.findLast(({ kind }) => kind !== "break");
  return last ? [...spans, { start: lineStart(text, blocks[0]!.start), end: spanOfBlock(last).end }] : spans;
});

/** The spans of the words, readings, sentence and block around an offset of a notice. */
function* around(notice: Notice, offset: number): Generator<Span> {
  for (const { span } of readingsOf(notice)) yield span;
  const block = notice.blocks.find((each) => reaches(spanOfBlock(each), offset));
  if (!block) return;
  yield spanOfBlock(block);
  for (const { start, end } of sentencesOf(block)) yield spanOf(block, start, end);
  yield* wordsIn(block);
}

function* wordsIn({ start, text }: Block): Generator<Span> {
  for (const word of text.matchAll(WORD)) {
    const at = start + word.index;
    yield { start: at, end: at + word[0].length };
  }
}

/** Those of the spans that reach an offset and lie in one another, from the smallest on. */
function chain(spans: readonly Span[], offset: number): readonly Span[] {
  const sorted = spans
    .filter((span) => span.start < span.end && reaches(span, offset))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const span of sorted) {
    const inner = nested.at(-1);
    if (!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start)) nested.push(span);
  }
  return nested;
}

function reaches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
