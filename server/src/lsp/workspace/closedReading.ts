import type { CancellationToken } from "vscode-languageserver";
import type { Style } from "../findings.ts";
import type { ListedFile } from "../protocol.ts";
import { apart, type Surroundings } from "../session.ts";
import { folderOf, keyOf, recordKeyOf } from "../workspaceNames.ts";
import { readClosed, stillHolds } from "./closedFile.ts";
import type { Found, NoticeFiles } from "./noticeFiles.ts";
import type { Pace } from "./pace.ts";
import { type Queue, queueOf } from "./queue.ts";

/** No larger file is read while it is not open, bytes: a backlog of ten thousand notices is smaller, a table or a log need not be. */
const LARGEST = 20_000_000;

/** A file that is being fetched. */
interface Fetched {
  readonly key: string;
  readonly found: Found;
  readonly recordFile: ListedFile | undefined;
  readonly text: Promise<string | undefined>;
  readonly recordText: Promise<string | undefined>;
  /** Bytes. */
  readonly size: number;
}

/** Reads the files that are not open. */
export interface ClosedReading {
  readonly queue: Queue<Fetched>;
  /** Which of the files have to be read: first those that lie beside something open. */
  readonly choose: (keys: Iterable<string>) => Promise<readonly string[]>;
  /** Reads what waits in the queue. */
  readonly read: (token: CancellationToken) => Promise<void>;
}

/** Makes it. `wentOn` is called after each file. */
export function closedReading(
  around: Surroundings,
  files: NoticeFiles,
  style: Style,
  pacing: Pace,
  wentOn: () => void,
): ClosedReading {
  const { connection, documents, host, settings } = around;

  const textOf = async (file: ListedFile | undefined): Promise<string | undefined> =>
    file && host.files?.read(file.uri).catch(() => undefined);
  const fetch = (key: string): Fetched | undefined => {
    const found = files.listed.get(key);
    if (!found) return undefined;
    const { uri, size } = found.file;
    if (size > LARGEST) {
      connection.console.warn(`${uri} is too large to be read while it is not open; open it, or split it.`);
      files.forget(key);
      return undefined;
    }
    const recordFile = files.records.get(recordKeyOf(key));
    return { key, found, recordFile, size, text: textOf(found.file), recordText: textOf(recordFile) };
  };
  const queue = queueOf(fetch);

  const readOne = async (fetched: Fetched, token: CancellationToken) => {
    const { key, found, recordFile } = fetched;
    // what went, or came anew, while it was fetched or read: nothing of it holds, and it is read again where it is there
    const holds = () => files.listed.get(key) === found;
    const own = await settings.inFolder(found.file.uri, found.folder);
    const text = await fetched.text;
    const recordText = await fetched.recordText;
    if (!holds()) return;
    if (text === undefined) return files.forget(key);
    const file = { ...found.file, uri: files.uriOf(found.file.uri) };
    const reading = readClosed({ file, text, recordFile, recordText }, own, style);
    for (;;) {
      await pacing.rest();
      if (token.isCancellationRequested) return;
      const step = reading.next();
      if (!step.done) continue;
      if (holds()) files.keep(step.value);
      return;
    }
  };

  return {
    queue,
    choose: async (keys) => {
      const chosen: string[] = [];
      for (const key of keys) {
        const found = files.listed.get(key);
        if (!found) continue;
        const own = await settings.inFolder(found.file.uri, found.folder);
        const kept = files.kept.get(key);
        if (!kept || !stillHolds(kept, found.file, files.records.get(recordKeyOf(key)), own)) chosen.push(key);
        await pacing.rest();
      }
      const near = new Set([...documents.all()].map(({ uri }) => folderOf(keyOf(uri))));
      const rank = (key: string) => (near.has(folderOf(key)) ? 0 : 1);
      return chosen.sort((a, b) => rank(a) - rank(b));
    },
    read: async (token) => {
      for (const next of queue.drain()) {
        if (token.isCancellationRequested) return;
        try {
          await readOne(next, token);
        } catch (error) {
          files.forget(next.key); // one file that cannot be read leaves the others to be
          apart(around, Promise.reject(error));
        }
        wentOn();
      }
    },
  };
}
