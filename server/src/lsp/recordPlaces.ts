import { findNodeAtLocation, findNodeAtOffset, getNodePath, getNodeValue, type Node, parseTree } from "jsonc-parser";
import { type Notice, type NoticeRecord, type Part, partAt, record, type Span, textOf } from "../core/index.ts";
import { byPart } from "./byPart.ts";
import { type Opened, offsetOf } from "./documents.ts";

/** The segments of a JSON Pointer. */
type Path = readonly (string | number)[];

const recordOf = byPart((notice: Notice): NoticeRecord => record(notice, 0));

/** A place of a record file, and the words of the notice that it was read from. */
export interface WordsOfField {
  /** The value or key, UTF-16 units of the record file's text without a byte-order mark. */
  readonly field: Span;
  readonly part: Part;
  /** Zero-based, in the notice's file. */
  readonly firstLine: number;
  readonly span: Span;
}

/** The words of a notice's file that a place of its record file was read from; both are read anew, whatever offsets the record has. */
export function wordsOfField(
  recordFile: Opened,
  position: { readonly line: number; readonly character: number },
  notice: Opened,
): WordsOfField | undefined {
  const tree = treeOf(textOf(recordFile.document));
  const node = tree && findNodeAtOffset(tree, offsetOf(recordFile, position), true);
  if (!tree || !node) return undefined;
  const { index, path } = within(getNodePath(node));
  const { parts, firstLines } = notice.document;
  const part = parts[index];
  if (!part) return undefined;
  const span = spanOfField(recordOf(part), path, getNodeValue(node));
  const field = { start: node.offset, end: node.offset + node.length };
  return span && { field, part, firstLine: firstLines[index]!, span };
}

/**
 * Where in the text of a record file the smallest fields stand that were read from the words at a place of the notice. "none": no
 * field was read from them; "missing": the record file has not got the field.
 */
export function fieldsOfWords(
  notice: Opened,
  position: { readonly line: number; readonly character: number },
  recordText: string,
): readonly Span[] | "none" | "missing" {
  const { document } = notice;
  const offset = offsetOf(notice, position);
  const index = partAt(document, offset);
  const pointers = pointersAt(recordOf(document.parts[index]!), offset - document.starts[index]!);
  if (pointers.length === 0) return "none";
  const tree = treeOf(recordText);
  const own = tree?.type === "array" ? tree.children?.[index] : index === 0 ? tree : undefined;
  const spans = pointers.flatMap((pointer) => {
    const node = own && findNodeAtLocation(own, pathOf(pointer).slice());
    return node ? [{ start: node.offset, end: node.offset + node.length }] : [];
  });
  return spans.length > 0 ? spans : "missing";
}

let lastTree: { readonly text: string; readonly tree: Node | undefined } | undefined;

function treeOf(text: string): Node | undefined {
  if (lastTree?.text !== text) lastTree = { text, tree: parseTree(text) };
  return lastTree.tree;
}

/** Which record of the file a path lies in, and the path within it. */
function within(path: Path): { readonly index: number; readonly path: Path } {
  const [first, ...rest] = path;
  return typeof first === "number" ? { index: first, path: rest } : { index: 0, path };
}

/** Where a field was read. Where the record file is out of step with the text, an equal value at another place of its list serves. */
function spanOfField(fresh: NoticeRecord, path: Path, value: unknown): Span | undefined {
  if (path[0] === "evidence") return typeof path[1] === "string" ? fresh.evidence[path[1]] : undefined;
  const moved = typeof value === "object" ? undefined : equalAt(fresh, path, value);
  return evidenceOf(fresh, moved ?? path);
}

/** The path, perhaps with other numbers, at which a record has this value. */
function equalAt(from: unknown, path: Path, value: unknown): Path | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return from === value ? [] : undefined;
  if (typeof from !== "object" || from === null) return undefined;
  const others = Array.isArray(from) && typeof first === "number" ? [first, ...from.keys()] : [first];
  for (const key of others) {
    const below = equalAt(Reflect.get(from, key), rest, value);
    if (below) return [key, ...below];
  }
  return undefined;
}

/** The evidence of a field, else of the quotation beside it, else of the first field inside it. */
function evidenceOf({ evidence }: NoticeRecord, path: Path): Span | undefined {
  const pointer = pointerOf(path);
  const own = evidence[pointer] ?? (path.length > 1 ? evidence[`${pointerOf(path.slice(0, -1))}/quote`] : undefined);
  if (own) return own;
  if (path.length === 0) return undefined;
  const inside = Object.entries(evidence).filter(([each]) => each.startsWith(`${pointer}/`));
  return inside.sort(([, a], [, b]) => a.start - b.start || b.end - a.end)[0]?.[1];
}

/** The fields that were read from the fewest words around an offset, one of those that lie side by side in an object. */
function pointersAt({ evidence }: NoticeRecord, offset: number): readonly string[] {
  const around = Object.entries(evidence).filter(([, { start, end }]) => start <= offset && offset <= end);
  const least = Math.min(...around.map(([, { start, end }]) => end - start));
  const smallest = around.filter(([, { start, end }]) => end - start === least);
  const parents = new Map<string, string>();
  for (const [pointer] of smallest) {
    const parent = pointer.slice(0, pointer.lastIndexOf("/"));
    if (!parents.has(parent)) parents.set(parent, pointer);
  }
  return [...parents.values()];
}

function pointerOf(path: Path): string {
  return path.map((each) => `/${String(each).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((each) => (/^\d+$/.test(each) ? Number(each) : each.replace(/~1/g, "/").replace(/~0/g, "~")));
}
