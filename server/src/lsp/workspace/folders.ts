import type { CancellationToken } from "vscode-languageserver";
import type { Skip } from "../host.ts";
import type { ListedFile } from "../protocol.ts";
import type { Surroundings } from "../session.ts";
import { isWithin, skipInside, skipOf } from "../skip.ts";
import { keyOf, pathIn } from "../workspaceNames.ts";
import { excludesOf } from "./excludes.ts";
import type { Found } from "./noticeFiles.ts";

/** The client's folders, and what is left out of each. */
export interface Folders {
  readonly all: () => readonly string[];
  readonly set: (folders: readonly string[]) => void;
  /** The folder that a file is in, by its key; undefined where it is in none, or left out. */
  readonly of: (key: string) => string | undefined;
  /** Their files, in batches. One folder may lie in another: its files come twice. */
  readonly list: (token: CancellationToken) => AsyncGenerator<readonly Found[]>;
  /** The files of a folder within one of them. */
  readonly listWithin: (
    inner: string,
    folder: string,
    token: CancellationToken,
  ) => AsyncIterable<readonly ListedFile[]>;
}

/** Makes it. */
export function clientFolders(around: Surroundings, first: readonly string[]): Folders {
  const { connection, host } = around;
  let folders = first;
  /** As they were when the folders were last listed. */
  const skips = new Map<string, Skip>();
  return {
    all: () => folders,
    set: (now) => {
      folders = now;
    },
    of: (key) =>
      folders.find((folder) => {
        const path = pathIn(folder, key);
        const skip = skips.get(folder);
        return path !== undefined && !(skip && isWithin(skip, path));
      }),
    async *list(token) {
      skips.clear();
      for (const folder of folders) {
        const skip = skipOf(await excludesOf(around, folder));
        skips.set(folder, skip);
        try {
          for await (const batch of host.files?.list(folder, skip, token) ?? [])
            yield batch.map((file) => ({ file, folder }));
        } catch (error) {
          connection.console.warn(`The files of ${folder} could not be listed: ${String(error)}`);
        }
        if (token.isCancellationRequested) return;
      }
    },
    async *listWithin(inner, folder, token) {
      const skip = skipInside(skips.get(folder) ?? skipOf([]), pathIn(folder, keyOf(inner)) ?? "");
      yield* host.files?.list(inner, skip, token) ?? [];
    },
  };
}
