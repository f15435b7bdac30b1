import { type Connection, RequestType } from "vscode-languageserver";
import { parseSettings } from "../parseSettings.ts";
import type { Client } from "./client.ts";
import type { FolderSettings, Host } from "./host.ts";
import { FILES_READ, type FileParams } from "./protocol.ts";

const READ = new RequestType<FileParams, string | null, void>(FILES_READ);

/**
 * The host, which asks a client that offers its files for those that it does not reach by itself: all of them in a browser, and those
 * of a file system that only the editor knows.
 */
export function withClientFiles(host: Host, connection: Connection, client: Client): Host {
  if (!client.files) return host;
  const { read, folder } = host;
  const asked = async (uri: string) => (await connection.sendRequest(READ, { uri })) ?? undefined;
  const far = folderReader(asked, async () =>
    ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri),
  );
  return {
    ...host,
    read: (uri) => (read && isOnDisk(uri) ? read(uri) : asked(uri)),
    folder: {
      settingsFor: (uri) => (folder && isOnDisk(uri) ? folder : far).settingsFor(uri),
      forget: () => {
        folder?.forget();
        far.forget();
      },
    },
  };
}

function isOnDisk(uri: string): boolean {
  return /^file:/i.test(uri);
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
