import { CancellationToken, FileChangeType, type FileEvent } from "vscode-languageserver";
import type { ListedFile } from "../protocol.ts";
import { apart, type Surroundings } from "../session.ts";
import { isCandidate, isRecord, keyOf, nameOf, pathIn, recordKeyOf } from "../workspaceNames.ts";
import type { Folders } from "./folders.ts";
import type { NoticeFiles } from "./noticeFiles.ts";

/** Keeps the list of the files in step with the client's folders. */
export interface Listing {
  /** Lists all folders, and forgets what is gone. */
  readonly renew: (token: CancellationToken) => Promise<void>;
  /** Takes in what the client tells of files and folders. */
  readonly told: (changes: readonly FileEvent[]) => void;
  /** Looks whether files are still there, and as they were. */
  readonly look: (keys: Iterable<string>) => Promise<void>;
}

/** Makes it. */
export function listingOf(
  around: Surroundings,
  folders: Folders,
  files: NoticeFiles,
  on: {
    /** Told when there is more on the list. */
    readonly more: () => void;
    /** Told of files that came or changed, or whose records did. */
    readonly stale: (keys: ReadonlySet<string>) => void;
    /** Is the workspace looked at? */
    readonly active: () => boolean;
  },
): Listing {
  const { host } = around;
  /** What the client tells of while the folders are listed: the listing may know less of it. */
  let meanwhile: Set<string> | undefined;

  const told = (changes: readonly FileEvent[]) => {
    if (!host.files || !on.active()) return;
    // a client may tell what came before what went, even where a file went first: what did both is looked at
    const goneFirst = [...changes].sort((a, b) => Number(isGone(b)) - Number(isGone(a)));
    on.stale(new Set(goneFirst.flatMap(take)));
  };
  /** Takes in one change. Gives the keys of the files that may be others now. */
  const take = (change: FileEvent): readonly string[] => {
    const { uri } = change;
    const key = keyOf(uri);
    const folder = folders.of(key);
    meanwhile?.add(key);
    if (isRecord(key)) {
      if (isGone(change)) files.forget(key);
      else if (folder !== undefined) files.add({ file: unseen(uri), folder });
      return [...files.listed.keys()].filter((owner) => recordKeyOf(owner) === key);
    }
    if (isGone(change)) {
      for (const each of files.listed.keys()) if (each === key || each.startsWith(`${key}/`)) files.forget(each);
      return [];
    }
    if (folder === undefined) return [];
    if (isCandidate(nameOf(uri))) {
      if (!files.listed.has(key)) files.add({ file: unseen(uri), folder });
      return [key];
    }
    if (change.type === FileChangeType.Created && !isHidden(pathIn(folder, key))) apart(around, lookInto(uri, folder));
    return [];
  };
  /** Takes in what lies in a folder that came, as one that is moved here or unpacked: of its files a client need not tell. */
  const lookInto = async (inner: string, folder: string) => {
    for await (const batch of folders.listWithin(inner, folder, CancellationToken.None))
      told(batch.map(({ uri }) => ({ uri, type: FileChangeType.Created })));
  };

  return {
    renew: async (token) => {
      const found = new Set<string>();
      const came = new Set<string>();
      meanwhile = came;
      for await (const batch of folders.list(token)) {
        for (const each of batch) {
          const key = keyOf(each.file.uri);
          if (!found.has(key)) files.add(each); // one folder may lie in another
          found.add(key);
        }
        on.more();
      }
      meanwhile = undefined;
      if (token.isCancellationRequested) return;
      const isThere = (key: string) => found.has(key) || (came.has(key) && folders.of(key) !== undefined);
      for (const key of [...files.listed.keys(), ...files.records.keys()]) if (!isThere(key)) files.forget(key);
    },
    told,
    look: async (keys) => {
      for (const key of keys) {
        const found = files.listed.get(key);
        if (!found) continue;
        const { uri } = found.file;
        const file = await host.files?.stat(uri);
        if (file) files.add({ ...found, file });
        else {
          files.forget(key);
          await lookInto(uri, found.folder); // a folder may be named as a notice
        }
      }
    },
  };
}

function isGone({ type }: FileEvent): boolean {
  return type === FileChangeType.Deleted;
}

/** Folders whose name begins with a dot are not entered, nor what lies in them. */
function isHidden(path = ""): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** A file of which no more is known than that it is there. */
function unseen(uri: string): ListedFile {
  return { uri, modified: 0, size: 0 };
}
