import type { Connection } from "vscode-languageserver";
import { parseSettings } from "../parseSettings.ts";
import type { Client } from "./client.ts";
import type { Files, FolderSettings, Host } from "./host.ts";
import { FILES_LIST, FILES_READ, FILES_STAT, type ListedFile } from "./protocol.ts";
import { isWithin } from "./skip.ts";
import { isCandidate, isOnDisk, keyOf, nameOf, pathIn } from "./workspaceNames.ts";

/**
 * The host, which asks a client that offers its files for those that it does not reach by itself: all of them in a browser, and those
 * of a file system that only the editor knows.
 */
export function withClientFiles(host: Host, connection: Connection, client: Client): Host {
  if (!client.files) return host;
  const { read, folder, files } = host;
  const theirs = clientFiles(connection);
  const at = (uri: string) => (files && isOnDisk(uri) ? files : theirs);
  const far = folderReader(theirs.read, async () =>
    ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri),
  );
  return {
    ...host,
    files: {
      list: (within, skip, token) => at(within).list(within, skip, token),
      read: (uri) => at(uri).read(uri),
      stat: (uri) => at(uri).stat(uri),
    },
    read: (uri) => (read && isOnDisk(uri) ? read : theirs.read)(uri),
    folder: {
      settingsFor: (uri) => (folder && isOnDisk(uri) ? folder : far).settingsFor(uri),
      forget: () => {
        folder?.forget();
        far.forget();
      },
    },
  };
}

/** The files that the client reaches. One for which it does not answer is one that cannot be read: nothing else fails for it. */
function clientFiles(connection: Connection): Files {
  const ask = async (method: string, uri: string): Promise<unknown> => {
    try {
      return await connection.sendRequest<unknown>(method, { uri });
    } catch (error) {
      connection.console.warn(`The client did not answer for ${uri}: ${String(error)}`);
      return undefined;
    }
  };
  return {
    async *list(folder, skip, token) {
      const params = { folder, exclude: skip.globs };
      const files = await connection.sendRequest<readonly ListedFile[]>(FILES_LIST, params, token);
      yield files.filter(({ uri }) => {
        const path = pathIn(folder, keyOf(uri));
        return isCandidate(nameOf(uri)) && !(path !== undefined && isWithin(skip, path));
      });
    },
    read: async (uri) => {
      const text = await ask(FILES_READ, uri);
      return typeof text === "string" ? text : undefined;
    },
    stat: async (uri) => ((await ask(FILES_STAT, uri)) as ListedFile | null | undefined) ?? undefined,
  };
}

/**
 * Reads `.notices.json` in a file's folder and above: no further than the outermost of the workspace's folders that it lies in, for
 * above it a file system may be somebody else's, and each look may be a call over the net.
 */
function folderReader(
  read: (uri: string) => Promise<string | undefined>,
  roots: () => Promise<readonly string[]>,
): NonNullable<Host["folder"]> {
  const folders = new Map<string, Promise<FolderSettings>>();
  let bounds: Promise<readonly string[]> | undefined;
  const settingsIn = (folder: string): Promise<FolderSettings> => {
    const known = folders.get(folder) ?? settled(folder);
    folders.set(folder, known);
    return known;
  };
  const settled = async (folder: string): Promise<FolderSettings> => {
    const uri = `${folder}/.notices.json`;
    bounds ??= roots();
    const above = isInside(folder, await bounds) ? parent(folder) : undefined;
    const [outer, text] = await Promise.all([above === undefined ? NOTHING : settingsIn(above), read(uri)]);
    if (text === undefined) return outer;
    const { severities, problems } = parseSettings(text.replace(/^\ufeff/, ""));
    return { severities: { ...outer.severities, ...severities }, files: [{ uri, problems }, ...outer.files] };
  };
  return {
    settingsFor: async (uri) => {
      const folder = parent(uri);
      return folder === undefined ? NOTHING : settingsIn(folder);
    },
    forget: () => {
      folders.clear();
      bounds = undefined;
    },
  };
}

const NOTHING: FolderSettings = { severities: {}, files: [] };

/** The folder that a file or folder lies in, without a slash at its end; undefined for the root of a file system. */
function parent(uri: string): string | undefined {
  return /^([^:]+:(?:\/\/[^/?#]*)?(?:\/[^/?#]+)*)\/[^/?#]+\/?(?:[?#].*)?$/s.exec(uri)?.[1];
}

/** Does a folder lie in one of these, and not at its top? */
function isInside(folder: string, roots: readonly string[]): boolean {
  return roots.some((root) => folder.startsWith(root.endsWith("/") ? root : `${root}/`));
}
