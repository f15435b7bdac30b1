import type { Block } from "./block.ts";
import type { Document, Part } from "./document.ts";
import type { Notice } from "./notice.ts";
import type { Span } from "./span.ts";

/** `<!-- notices: ignore RULE, RULE -->` for the next block, `<!-- notices: ignore-file RULE -->` for the whole file. */
export interface Suppression {
  readonly scope: "block" | "file";
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
  readonly target?: Span;
  readonly comment: Span;
}

/** Does a finding lie in the block that a comment is for? */
export function within(span: Span, target: Span): boolean {
  return target.start <= span.start && span.start <= target.end;
}

/** The rules that comments in the file suppress for all of it. Text that did not change is not looked at again. */
export function suppressedInFile({ parts }: Pick<Document, "parts">): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const part of parts) {
    let own = FILE_WIDE.get(part);
    if (!own) {
      own = fileWideOf(part.text);
      FILE_WIDE.set(part, own);
    }
    for (const id of own) ids.add(id);
  }
  return ids;
}
const FILE_WIDE = new WeakMap<Part, readonly string[]>();
const NONE: readonly string[] = [];

function fileWideOf(text: string): readonly string[] {
  if (!text.includes("ignore-file")) return NONE;
  return [...text.matchAll(/<!--\s*notices:\s*ignore-file\s+([^>]{1,400}?)\s*-->/g)].flatMap(([, list]) =>
    list!.split(/[\s,]+/).filter(Boolean),
  );
}

/** What the comments of a notice suppress. */
export function suppressionsOf({ blocks }: Notice): readonly Suppression[] {
  return blocks.flatMap((block, i) => {
    const match = block.kind === "comment" && /^<!--\s*notices:\s*(ignore|ignore-file)\s+/.exec(block.text);
    if (!match) return [];
    const body = block.text.slice(match[0].length).replace(/\s*-->$/, "");
    const from = block.start + match[0].length;
    const ids = [...body.matchAll(/[\w-]+/g)].map((id) => ({
      id: id[0],
      span: { start: from + id.index, end: from + id.index + id[0].length },
    }));
    const next = blocks.slice(i + 1).find(({ kind }) => kind !== "comment" && kind !== "break");
    const comment = { start: block.start, end: block.start + block.text.length };
    return [
      {
        scope: match[1] === "ignore" ? ("block" as const) : ("file" as const),
        ids,
        comment,
        ...(next && { target: extent(next) }),
      },
    ];
  });
}

function extent({ start, text }: Block): Span {
  return { start, end: start + text.length };
}
