import { type FileContents, type NoticeIndex, noticeIndex } from "../../core/index.ts";
import type { Documents } from "../documents.ts";
import type { ListedFile } from "../protocol.ts";
import { isRecord, keyOf } from "../workspaceNames.ts";
import type { ClosedFile } from "./closedFile.ts";

/** A file, and the one of the client's folders that it was found in. */
export interface Found {
  readonly file: ListedFile;
  readonly folder: string;
}

/**
 * The files that there are, by their keys, as clients escape URIs in different ways; and the index over their notices, in which
 * what the client has open stands before what was read of the file.
 */
export interface NoticeFiles {
  /** Made when it is first asked for, as the core is loaded no sooner. */
  readonly index: () => NoticeIndex;
  /** The URI under which the index has a file: the client's own, once it has opened it. */
  readonly uriOf: (uri: string) => string;
  /** Those that may be notices; another object once one was found anew, as it may have changed. */
  readonly listed: ReadonlyMap<string, Found>;
  /** Those that may be records. */
  readonly records: ReadonlyMap<string, ListedFile>;
  /** What was read of those that are listed, notices or not. */
  readonly kept: ReadonlyMap<string, ClosedFile>;
  /** Takes in a file that was found, or found anew. */
  readonly add: (found: Found) => void;
  /** Keeps what was read of a file. */
  readonly keep: (file: ClosedFile) => void;
  /** To be called when a file is gone. */
  readonly forget: (key: string) => void;
  /** To be called with what the client has in an open notice. */
  readonly open: (uri: string, contents: FileContents) => void;
  /** To be called when the client has closed it: what was read of the file holds again. */
  readonly close: (uri: string) => void;
  /** The closed notices, by the URI under which the index has them. */
  readonly closed: () => Iterable<readonly [string, ClosedFile]>;
  readonly closedAt: (uri: string) => ClosedFile | undefined;
}

/** Makes it. `tell` is told of the files for which something may have changed. */
export function noticeFiles(documents: Documents, tell: (uris: Iterable<string>) => void): NoticeFiles {
  const listed = new Map<string, Found>();
  const records = new Map<string, ListedFile>();
  const kept = new Map<string, ClosedFile>();
  /** Of what is kept or open. */
  const uris = new Map<string, string>();
  let made: NoticeIndex | undefined;

  const index = (): NoticeIndex => (made ??= noticeIndex());
  const uriOf = (uri: string): string => uris.get(keyOf(uri)) ?? uri;
  const isOpen = (key: string): boolean => {
    const uri = uris.get(key);
    return uri !== undefined && documents.get(uri)?.taken === true;
  };
  const keptNotice = (key: string): ClosedFile | undefined => {
    const file = kept.get(key);
    return file && file.cards.length > 0 ? file : undefined;
  };
  const putIn = (uri: string, contents: FileContents) => tell([uri, ...index().put(uri, contents)]);
  const takeOut = (uri: string) => tell([uri, ...index().remove(uri)]);

  return {
    index,
    uriOf,
    listed,
    records,
    kept,
    add: (found) => {
      const key = keyOf(found.file.uri);
      if (isRecord(key)) records.set(key, found.file);
      else listed.set(key, found);
    },
    keep: (file) => {
      const key = keyOf(file.file.uri);
      const uri = uriOf(file.file.uri);
      const wasNotice = keptNotice(key) !== undefined;
      kept.set(key, file);
      uris.set(key, uri);
      if (isOpen(key)) return;
      if (keptNotice(key)) putIn(uri, file);
      else if (wasNotice) takeOut(uri);
    },
    forget: (key) => {
      records.delete(key);
      listed.delete(key);
      const wasKept = kept.delete(key);
      const uri = uris.get(key);
      if (uri === undefined || isOpen(key)) return;
      uris.delete(key);
      if (wasKept) takeOut(uri);
    },
    open: (uri, contents) => {
      const known = uriOf(uri);
      if (known !== uri) takeOut(known);
      uris.set(keyOf(uri), uri);
      putIn(uri, contents);
    },
    close: (uri) => {
      const key = keyOf(uri);
      const known = uris.get(key);
      if (known === undefined) return;
      const file = keptNotice(key);
      if (file) putIn(known, file);
      else takeOut(known);
      if (!kept.has(key)) uris.delete(key);
    },
    closed: function* () {
      for (const key of kept.keys()) {
        const file = keptNotice(key);
        if (file && !isOpen(key)) yield [uriOf(file.file.uri), file];
      }
    },
    closedAt: (uri) => {
      const key = keyOf(uri);
      return isOpen(key) ? undefined : keptNotice(key);
    },
  };
}
