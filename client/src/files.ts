import { CancellationTokenSource, type Disposable, FileType, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  FILE_PATTERN,
  FILES_LIST,
  FILES_READ,
  FILES_STAT,
  type FileParams,
  type FilesListParams,
  type ListedFile,
} from "../../server/src/lsp/protocol.ts";
import { isCandidate } from "../../server/src/lsp/workspaceNames.ts";

/** So many files are asked for their time and size at once. */
const AT_ONCE = 32;
/** How long a search may take before the folders are walked instead, milliseconds. */
const PATIENCE = 3_000;
/** Folders that hold no notices of the user's, as the editor itself leaves them out of its searches. */
const ASIDE = new Set(["node_modules", ".git", ".svn", ".hg"]);

/** Answers the server for files that it does not reach by itself, through the editor's own file systems. */
export function offerFiles(client: BaseLanguageClient): Disposable {
  const parts = [
    client.onRequest(FILES_READ, ({ uri }: FileParams) => read(Uri.parse(uri, true))),
    client.onRequest(FILES_STAT, ({ uri }: FileParams) => stat(Uri.parse(uri, true))),
    client.onRequest(FILES_LIST, ({ folder, exclude }: FilesListParams) => list(Uri.parse(folder, true), exclude)),
  ];
  return {
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}

async function read(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null; // no such file, or none that may be read: the server goes on without it
  }
}

async function stat(uri: Uri): Promise<ListedFile | null> {
  try {
    const { type, mtime, size } = await workspace.fs.stat(uri);
    return type & FileType.File ? { uri: uri.toString(), modified: mtime, size } : null;
  } catch {
    return null;
  }
}

async function list(folder: Uri, exclude: readonly string[]): Promise<readonly ListedFile[]> {
  if (await stat(folder)) return []; // a file: the server cannot tell
  const leftOut = exclude.length > 0 ? `{${exclude.join(",")}}` : undefined;
  const uris = (await search(folder, leftOut)) ?? (await walk(folder));
  const listed: ListedFile[] = [];
  for (let i = 0; i < uris.length; i += AT_ONCE)
    listed.push(...(await Promise.all(uris.slice(i, i + AT_ONCE).map(stat))).filter((file) => file !== null));
  return listed;
}

/** Whose searches the editor did not answer. */
const unsearched = new Set<string>();

/**
 * What the editor finds; undefined where it finds nothing, which may mean that the file system offers no search, or does not answer:
 * for one without a search, the editor waits until there is one, however long that takes.
 */
async function search(folder: Uri, leftOut: string | undefined): Promise<readonly Uri[] | undefined> {
  if (unsearched.has(folder.scheme)) return undefined;
  const cancel = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      unsearched.add(folder.scheme);
      cancel.cancel();
      resolve(undefined);
    }, PATIENCE);
  });
  try {
    const asked = workspace.findFiles(new RelativePattern(folder, FILE_PATTERN), leftOut, undefined, cancel.token);
    const found = await Promise.race([asked, late]);
    return found && found.length > 0 ? found : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    cancel.dispose();
  }
}

/** The files below a folder that may be notices or records by their names, wherever a link does not lead out of it. */
async function walk(folder: Uri): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, type] of await entries(next)) {
      const uri = Uri.joinPath(next, name);
      if (type === FileType.Directory && !ASIDE.has(name)) folders.push(uri);
      else if (type & FileType.File && isCandidate(name)) files.push(uri);
    }
  }
  return files;
}

async function entries(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return []; // a folder that may not be read
  }
}
