import type { Connection, ServerCapabilities, TextDocumentContentChangeEvent } from "vscode-languageserver";
import {
  type Document,
  edit,
  type Finding,
  looksLikeNotice,
  offsetAt,
  open,
  type Part,
  type Position,
  positionAt,
  type Range,
  rangeIn,
  type Severities,
  type Span,
  textOf,
} from "../core/index.ts";
import type { RecordFile } from "./recordFiles.ts";

export type Detection = "off" | "strict" | "normal" | "eager";

/** A document that the client has open. */
export interface Opened {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  /** The text, without the byte-order mark. */
  document: Document;
  /** True where the client's text begins with a byte-order mark, which its positions count. */
  bom: boolean;
  /** True once it has been taken for a notice; it stays so. */
  taken: boolean;
  /** True where its beginning has been judged since it last changed. */
  looked: boolean;
  /** The record file beside it; undefined where nobody looked yet. */
  record?: RecordFile | "none";
  /** What shows only beside other notices, in one of its parts; not there where the workspace is not looked at. */
  beside?: (part: number, severities: Severities) => readonly Finding[];
}

/** The open documents: `synchronise` keeps them equal to the client's. */
export interface Documents {
  readonly get: (uri: string) => Opened | undefined;
  readonly all: () => Iterable<Opened>;
}

const BOM = "\ufeff";
/** Whose documents are no files of the user's: history, the web, cells, and what an editor shows of its own. */
const FOREIGN =
  /^(?:https?|git|gitlens|gitfs|svn|hg|review|pr|output|debug|comment|search-editor|notices-record|chat-[\w-]+|vscode-(?!vfs:|remote:|local:|test-web:)[\w-]+):/i;
const NOTICE_NAME = /\.notice(?:\.md|\.txt)?$/i;
const PLAIN_LANGUAGES = new Set(["plaintext", "text", "txt", "markdown", "md", ""]);
/** How much of a text is looked at to tell whether it is a notice, UTF-16 units. */
const HEAD = 6_000;

/** Keeps the client's documents: the capability, its handlers, and what they hold. */
export function synchronise(
  connection: Connection,
  on: {
    readonly opened: (opened: Opened) => void;
    readonly changed: (opened: Opened) => void;
    readonly closed: (opened: Opened) => void;
  },
): { readonly documents: Documents; readonly capabilities: Partial<ServerCapabilities> } {
  const held = new Map<string, Opened>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (FOREIGN.test(uri)) return;
    const opened: Opened = { uri, languageId, version, ...loaded(text), taken: false, looked: false };
    held.set(uri, opened);
    on.opened(opened);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const opened = held.get(uri);
    if (!opened) return;
    for (const change of contentChanges) apply(opened, change);
    opened.version = version ?? opened.version;
    on.changed(opened);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const opened = held.get(uri);
    if (!opened) return;
    held.delete(uri);
    on.closed(opened);
  });
  return {
    documents: { get: (uri) => held.get(uri), all: () => held.values() },
    capabilities: { textDocumentSync: { openClose: true, change: 2 } },
  };
}

/** A file that the client has not got open, as it was read from somewhere else. */
export function unopened(uri: string, text: string): Opened {
  return { uri, languageId: "", version: 0, ...loaded(text), taken: false, looked: false };
}

/** Is the document a notice: by its language or name, or, where it is plain text or Markdown, by its beginning? */
export function take(opened: Opened, detection: Detection): boolean {
  if (opened.taken) return true;
  if (opened.languageId === "notice" || NOTICE_NAME.test(opened.uri.replace(/[?#].*$/s, ""))) opened.taken = true;
  else if (!opened.looked && detection !== "off" && PLAIN_LANGUAGES.has(opened.languageId)) {
    opened.looked = true;
    opened.taken = looksLikeNotice(headOf(opened.document), detection);
  }
  return opened.taken;
}

/** The client's text, byte-order mark included. Linear in its length: not for a keystroke. */
export function clientText({ document, bom }: Opened): string {
  return (bom ? BOM : "") + textOf(document);
}

/** The UTF-16 offset, in the document, of a place in the client's text. */
export function offsetOf({ document, bom }: Opened, { line, character }: Position): number {
  return offsetAt(document, { line, character: bom && line === 0 ? character - 1 : character });
}

/** The place in the client's text of a UTF-16 offset in the document. */
export function positionOf(opened: Opened, offset: number): Position {
  return shown(opened, positionAt(opened.document, offset));
}

/** The range in the client's text of a span of one part of the document. */
export function rangeOf(opened: Pick<Opened, "bom">, part: Part, firstLine: number, span: Span): Range {
  const { start, end } = rangeIn(part, firstLine, span);
  return { start: shown(opened, start), end: shown(opened, end) };
}

/** The range in the client's text of a span of the whole document. */
export function rangeOfFile(opened: Opened, { start, end }: Span): Range {
  return { start: positionOf(opened, start), end: positionOf(opened, end) };
}

function shown({ bom }: Pick<Opened, "bom">, position: Position): Position {
  return bom && position.line === 0 ? { line: 0, character: position.character + 1 } : position;
}

function loaded(text: string): Pick<Opened, "document" | "bom"> {
  const bom = text.startsWith(BOM);
  return { document: open(bom ? text.slice(1) : text), bom };
}

function apply(opened: Opened, change: TextDocumentContentChangeEvent): void {
  if (!("range" in change)) {
    Object.assign(opened, loaded(change.text), { looked: false });
    return;
  }
  const { start, end } = change.range;
  const span = { start: offsetOf(opened, start), end: offsetOf(opened, end) };
  if (opened.bom && start.line === 0 && start.character === 0) {
    // the mark itself is replaced, or stands no longer first
    const to = end.line === 0 && end.character === 0 ? 0 : span.end + 1;
    Object.assign(opened, loaded(change.text + clientText(opened).slice(to)));
  } else opened.document = edit(opened.document, span, change.text);
  if (span.start < HEAD) opened.looked = false;
}

function headOf({ parts }: Document): string {
  let head = "";
  for (const { text } of parts) {
    head += text.slice(0, HEAD - head.length);
    if (head.length >= HEAD) break;
  }
  return head;
}
