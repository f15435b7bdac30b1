import picomatch from "picomatch";
import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { Files, Host, Skip } from "./host.ts";
import { FILES_LIST, FILES_READ, FILES_STAT, type ListedFile } from "./protocol.ts";
import { isCandidate, keyOf, NEVER, nameOf } from "./workspaceNames.ts";

/**
 * The files of the workspace: `file:` URIs on the server's own disk where it has one, others by asking a client that offers it.
 * What neither can reach has no files.
 */
export function filesOf(connection: Connection, client: Client, host: Host): Files | undefined {
  const own = host.files;
  const theirs = client.files ? clientFiles(connection) : undefined;
  if (!own || !theirs) return own ?? theirs;
  const at = (uri: string) => (/^file:/i.test(uri) ? own : theirs);
  return {
    list: (folder, skip, token) => at(folder).list(folder, skip, token),
    read: (uri) => at(uri).read(uri),
    stat: (uri) => at(uri).stat(uri),
  };
}

/** The files that the client reaches. */
function clientFiles(connection: Connection): Files {
  return {
    async *list(folder, skip, token) {
      const files = await connection.sendRequest<readonly ListedFile[]>(
        FILES_LIST,
        { folder, exclude: skip.globs },
        token,
      );
      const base = keyOf(folder).replace(/\/*$/, "/");
      yield files.filter(({ uri }) => {
        const key = keyOf(uri);
        return isCandidate(nameOf(uri)) && !(key.startsWith(base) && isWithin(skip, key.slice(base.length)));
      });
    },
    read: async (uri) => (await connection.sendRequest<string | null>(FILES_READ, { uri })) ?? undefined,
    stat: async (uri) => (await connection.sendRequest<ListedFile | null>(FILES_STAT, { uri })) ?? undefined,
  };
}

/** What is left out of a folder: what the globs match, `node_modules` and `.git`. Globs that cannot be understood match nothing. */
export function skipOf(globs: readonly string[]): Skip {
  const all = [...NEVER, ...globs];
  const matchers = all.flatMap((glob) => {
    try {
      return [picomatch(glob.replace(/^\/+|\/+$/g, ""), { dot: true })];
    } catch {
      return [];
    }
  });
  return { globs: all, matches: (path) => matchers.some((matches) => matches(path)) };
}

/** Is a path left out, or a folder in which it lies? */
export function isWithin(skip: Skip, path: string): boolean {
  for (let cut = path.indexOf("/"); cut >= 0; cut = path.indexOf("/", cut + 1))
    if (skip.matches(path.slice(0, cut))) return true;
  return skip.matches(path);
}
