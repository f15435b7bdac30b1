import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Files, Skip } from "./lsp/host.ts";
import type { ListedFile } from "./lsp/protocol.ts";
import { isCandidate } from "./lsp/workspaceNames.ts";

/** So many files are asked for their time and size at once. */
const AT_ONCE = 64;

/** The files of this machine's disk. */
export const diskFiles: Files = {
  async *list(folder, skip, token) {
    const base = folder.replace(/\/+$/, "");
    yield* below(fileURLToPath(base === "file://" || base === "file:" ? "file:///" : base), base, "", skip, token);
  },
  read: async (uri) => {
    try {
      return await readFile(fileURLToPath(uri), "utf8");
    } catch {
      return undefined; // gone since it was listed, or none that may be read
    }
  },
  stat: async (uri) => {
    try {
      return await listed(fileURLToPath(uri), uri);
    } catch {
      return undefined; // a URI that is no path here
    }
  },
};

/** The files of a folder and of those below it; folders behind links are not entered, nor those whose name begins with a dot. */
async function* below(
  path: string,
  uri: string,
  inside: string,
  skip: Skip,
  token: { readonly isCancellationRequested: boolean },
): AsyncGenerator<readonly ListedFile[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch {
    return; // it may not be read, or has just gone
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders: Dirent[] = [];
  const files: Dirent[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || skip.matches(inside + entry.name)) continue;
    if (entry.isDirectory()) folders.push(entry);
    else if (isCandidate(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push(entry);
  }
  for (let i = 0; i < files.length; i += AT_ONCE) {
    if (token.isCancellationRequested) return;
    const batch = files.slice(i, i + AT_ONCE).map(({ name }) => listed(join(path, name), `${uri}/${encoded(name)}`));
    yield (await Promise.all(batch)).filter((file) => file !== undefined);
  }
  for (const { name } of folders) {
    if (token.isCancellationRequested) return;
    yield* below(join(path, name), `${uri}/${encoded(name)}`, `${inside}${name}/`, skip, token);
  }
}

async function listed(path: string, uri: string): Promise<ListedFile | undefined> {
  try {
    const { mtimeMs, size, isFile } = await stat(path).then((s) => ({ ...s, isFile: s.isFile() }));
    return isFile ? { uri, modified: mtimeMs, size } : undefined;
  } catch {
    return undefined;
  }
}

/** As VS Code writes a name in a URI. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
