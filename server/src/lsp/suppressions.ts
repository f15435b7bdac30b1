import { type Document, type Edit, type Finding, lineStart, type Notice } from "../core/index.ts";

/** What may stand before a block on its line: quote and heading marks, a bullet or a number. */
const LINE_HEAD = /^[\s>#*+\-•●▪]*(?:[[(]?\d{1,3}[\])][.:]?|\d{1,3}\.)?[\s*_]*$/;

/**
 * The edit that suppresses a rule for the block in which a finding lies: a comment before the block, or one name more in the
 * comment that stands there. Undefined where no comment can stand before it.
 */
export function ignoreHere({ text, blocks }: Notice, { rule, span }: Finding): Edit | undefined {
  const index = blocks.findIndex(
    ({ kind, start, text: words }) =>
      kind !== "comment" && kind !== "break" && start <= span.start && span.start <= start + words.length,
  );
  const block = blocks[index];
  if (!block || block.kind === "front-matter") return undefined;
  for (let i = index - 1; i >= 0; i--) {
    const before = blocks[i]!;
    if (before.kind !== "comment" && before.kind !== "break") break;
    if (before.kind === "comment" && /^<!--\s*notices:\s*ignore\s/.test(before.text))
      return oneMore(before.text, before.start, rule);
  }
  const line = lineStart(text, block.start);
  if (!LINE_HEAD.test(text.slice(line, block.start))) return undefined;
  return { span: { start: line, end: line }, newText: `<!-- notices: ignore ${rule} -->${lineEnd(text)}` };
}

/** The edit that suppresses a rule in the whole file, and the index of the part that it belongs to. */
export function ignoreInFile({ parts }: Document, rule: string): { readonly index: number; readonly edit: Edit } {
  for (const [index, { text }] of parts.entries()) {
    if (!text.includes("ignore-file")) continue;
    const comment = /<!--\s*notices:\s*ignore-file\s[^>]{1,400}?-->/.exec(text);
    if (comment) return { index, edit: oneMore(comment[0], comment.index, rule) };
  }
  const { text, notice } = parts[0]!;
  const front = notice.blocks[0]?.kind === "front-matter" ? notice.blocks[0] : undefined;
  const end = lineEnd(text);
  const comment = `<!-- notices: ignore-file ${rule} -->${end}`;
  if (!front) return { index: 0, edit: { span: { start: 0, end: 0 }, newText: comment } };
  const at =
    front.start +
    front.text.length +
    (/^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(front.start + front.text.length))?.[0].length ?? 0);
  const closed = /[\r\n]$/.test(text.slice(0, at));
  return { index: 0, edit: { span: { start: at, end: at }, newText: closed ? comment : end + comment } };
}

function oneMore(comment: string, start: number, rule: string): Edit {
  const at = start + comment.replace(/\s*-->$/, "").length;
  return { span: { start: at, end: at }, newText: `, ${rule}` };
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
