import { type Part, record } from "../core/index.ts";
import type { Client } from "./client.ts";
import { clientText, type Opened } from "./documents.ts";
import type { Host } from "./host.ts";
import { gist, problemOf } from "./merge.ts";
import { type RecordState, recordName } from "./protocol.ts";
import { startTimer } from "./startTimer.ts";
import { decoded, isRecord, keyOf, nameOf } from "./workspaceNames.ts";

/** A record file as understood: one gist a record, or what is wrong with it. An empty file has no record. */
export type RecordFile = { readonly text: string; readonly name: string } & (
  | { readonly value: unknown; readonly gists: readonly string[] }
  | { readonly problem: string }
);

/** The record files beside the open notices, as the client has them open or else as they are on disk. */
export interface RecordFiles {
  /** Makes `opened.record` what lies beside the notice now; at once where that is known. */
  readonly look: (opened: Opened) => Promise<void> | undefined;
  /** Looks anew, as outside the client's folders nobody says when a file changes. */
  readonly lookAgain: (opened: Opened) => Promise<void>;
  /** To be called when a document was opened or changed in the client. */
  readonly edited: (opened: Opened) => void;
  /** To be called when a document was closed in the client. */
  readonly closed: (opened: Opened) => void;
  /** To be called when a file was made, changed or deleted on disk. */
  readonly onDisk: (uri: string) => void;
}

/** How long edits in a record file must rest before the notices beside it are told, milliseconds. */
const REST = 150;

/** Makes it. `changed` is told when what lies beside an open notice is no longer what it was. */
export function recordFiles(
  client: Client,
  host: Host,
  notices: () => Iterable<Opened>,
  changed: (opened: Opened) => void,
): RecordFiles {
  const inClient = new Map<string, Opened>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const turns = new WeakMap<Opened, number>();
  const look = async (opened: Opened): Promise<void> => {
    const turn = (turns.get(opened) ?? 0) + 1;
    turns.set(opened, turn);
    const target = recordUri(opened.uri);
    if (target === undefined) {
      opened.record = "none";
      return;
    }
    const own = inClient.get(keyOf(target));
    const text = own ? clientText(own) : await host.read?.(target);
    if (turns.get(opened) !== turn && opened.record !== undefined) return; // somebody looked later
    const old = opened.record;
    opened.record =
      text === undefined
        ? "none"
        : typeof old === "object" && old.text === text
          ? old
          : parseRecordFile(text, nameOf(target));
  };
  const lookAgain = async (opened: Opened): Promise<void> => {
    const old = opened.record;
    await look(opened);
    if (old !== undefined && old !== opened.record) changed(opened);
  };
  /** Looks again at what lies beside the notices that a record file belongs to. */
  const again = (key: string) => {
    for (const opened of notices()) {
      const target = recordUri(opened.uri);
      if (target !== undefined && keyOf(target) === key && opened.record !== undefined) void lookAgain(opened);
    }
  };
  const soon = (key: string) => {
    clearTimeout(waiting.get(key));
    const timer = startTimer(() => {
      waiting.delete(key);
      again(key);
    }, REST);
    waiting.set(key, timer);
  };
  return {
    look: (opened) => (opened.record === undefined ? look(opened) : undefined),
    lookAgain,
    edited: (opened) => {
      const key = keyOf(opened.uri);
      if (isRecord(key)) {
        inClient.set(key, opened);
        soon(key);
      } else if (!client.registersWatchers) delete opened.record; // nobody says when the file changes
    },
    closed: (opened) => {
      const key = keyOf(opened.uri);
      if (inClient.delete(key)) soon(key);
    },
    onDisk: (uri) => {
      const key = keyOf(uri);
      if (isRecord(key) && !inClient.has(key)) soon(key);
    },
  };
}

/** Where the record of a file lies; undefined for one that was never saved. */
export function recordUri(uri: string): string | undefined {
  const match = /^(?!untitled:)([^?#]*\/)([^/?#]+)$/i.exec(uri);
  return match ? match[1]! + encodeURIComponent(recordName(decoded(match[2]!))) : undefined;
}

/** How a record file stands to the text of its notices. */
export function recordState({ document: { parts } }: Opened, file: RecordFile | "none" | undefined): RecordState {
  if (file === undefined || file === "none") return "none";
  if ("problem" in file) return "invalid";
  const { gists } = file;
  const current = gists.length === parts.length && parts.every((part, i) => gistOf(part) === gists[i]);
  return current ? "current" : "out-of-date";
}

const GISTS = new WeakMap<Part, string>();

/** What the record of a notice says, evidence apart. Asked at each pause in typing: what did not change is not recorded again. */
export function gistOf(part: Part): string {
  const known = GISTS.get(part);
  if (known !== undefined) return known;
  const made = gist(record(part.notice, 0));
  GISTS.set(part, made);
  return made;
}

/** Understands the text of a record file. */
export function parseRecordFile(text: string, name: string): RecordFile {
  if (text.trim() === "") return { text, name, value: undefined, gists: [] };
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    const problem = problemOf(value);
    if (problem !== undefined) return { text, name, problem };
    return { text, name, value, gists: (Array.isArray(value) ? value : [value]).map(gist) };
  } catch (error) {
    return { text, name, problem: error instanceof Error ? error.message : String(error) };
  }
}
