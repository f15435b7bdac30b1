import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import { type Block, type Notice, type Part, rangeIn, type Span, spanOfBlock } from "../core/index.ts";
import { byPart, readAll } from "./byPart.ts";
import { type Feature, served } from "./session.ts";

/** What can be folded away: a notice in a file of several, sections, lists of references, front matter, comments, regions. */
export const folding: Feature = (session) => {
  session.connection.onFoldingRanges(async ({ textDocument: { uri } }, token): Promise<FoldingRange[]> => {
    const notice = await served(session, uri);
    if (!notice) return [];
    const { opened } = notice;
    await readAll(opened, token);
    const { parts, firstLines } = opened.document;
    const folds: FoldingRange[] = [];
    for (const [i, part] of parts.entries()) {
      for (const { startLine, endLine, ...kind } of parts.length > 1 ? foldsOf(part).ofMany : foldsOf(part).ofOne)
        folds.push({ startLine: firstLines[i]! + startLine, endLine: firstLines[i]! + endLine, ...kind });
      if (folds.length >= session.client.mostFolds) break;
    }
    return folds.slice(0, session.client.mostFolds);
  });
  return { foldingRangeProvider: true };
};

interface Fold {
  readonly span: Span;
  readonly kind?: FoldingRangeKind;
}

const REGION = /^<!--\s*#?(end)?region\b/;

/** What folds in a notice, with lines that count from its first: alone in its file, and in a file of several. */
const foldsOf = byPart(({ blocks }: Notice, part: Part) => {
  const own: readonly Fold[] = [
    ...sectionsOf(blocks).map((span) => ({ span })),
    ...referencesOf(blocks).map((span) => ({ span })),
    ...blocks.flatMap((block): Fold[] => {
      if (block.kind === "front-matter") return [{ span: spanOfBlock(block) }];
      return block.kind === "comment" ? [{ span: spanOfBlock(block), kind: FoldingRangeKind.Comment }] : [];
    }),
    ...regionsOf(blocks).map((span) => ({ span, kind: FoldingRangeKind.Region })),
  ];
  const lines = (folds: readonly Fold[]) => onePerLine(folds.flatMap((fold) => linesOf(part, fold)));
  return { ofOne: lines(own), ofMany: lines([...wholeOf(blocks), ...own]) };
});

function wholeOf(blocks: readonly Block[]): readonly Fold[] {
  const said = blocks.filter(({ kind }) => kind !== "break");
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? [{ span: { start: first.start, end: spanOfBlock(last).end } }] : [];
}

/** Whole lines; a byte-order mark does not move them. */
function linesOf(part: Part, { span, kind }: Fold): FoldingRange[] {
  const { start, end } = rangeIn(part, 0, span);
  return start.line < end.line ? [{ startLine: start.line, endLine: end.line, ...(kind && { kind }) }] : [];
}

/** The sections of a notice, each from its heading to the last block before the next heading of its rank. */
export function sectionsOf(blocks: readonly Block[]): readonly Span[] {
  const sections: Span[] = [];
  const open: { readonly start: number; readonly level: number }[] = [];
  let end = 0;
  const close = (level: number) => {
    while (open.length > 0 && open.at(-1)!.level >= level) sections.push({ start: open.pop()!.start, end });
  };
  for (const block of blocks) {
    if (block.kind === "break") continue;
    if (block.kind === "heading") {
      const level = block.level || 2; // a bare line serves as the heading of a section
      close(level);
      open.push({ start: block.start, level });
    }
    end = spanOfBlock(block).end;
  }
  close(0);
  return sections;
}

function referencesOf(blocks: readonly Block[]): readonly Span[] {
  const lists: Span[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i]!.kind !== "reference") continue;
    const first = i;
    while (blocks[i + 1]?.kind === "reference") i++;
    // under a heading they fold with it
    if (i > first && blocks[first - 1]?.kind !== "heading")
      lists.push({ start: blocks[first]!.start, end: spanOfBlock(blocks[i]!).end });
  }
  return lists;
}

function regionsOf(blocks: readonly Block[]): readonly Span[] {
  const regions: Span[] = [];
  const open: number[] = [];
  for (const block of blocks) {
    const region = block.kind === "comment" && REGION.exec(block.text);
    if (!region) continue;
    if (!region[1]) open.push(block.start);
    else {
      const start = open.pop();
      if (start !== undefined) regions.push({ start, end: spanOfBlock(block).end });
    }
  }
  return regions;
}

/** Editors fold one range a line: the longest that begins on it, comments and the like before sections. */
function onePerLine(folds: readonly FoldingRange[]): FoldingRange[] {
  const lines = new Map<number, FoldingRange>();
  for (const fold of folds) {
    const known = lines.get(fold.startLine);
    if (!known || known.endLine < fold.endLine) lines.set(fold.startLine, fold);
  }
  return [...lines.values()].sort((a, b) => a.startLine - b.startLine);
}
