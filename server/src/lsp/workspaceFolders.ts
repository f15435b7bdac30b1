import { DidChangeWatchedFilesNotification, WatchKind, type WorkspaceFolder } from "vscode-languageserver";
import { FILE_PATTERN } from "./protocol.ts";
import { apart, type Feature } from "./session.ts";

/** Follows the client's folders, and has it watch the files in them. */
export const workspaceFolders: Feature = (session) => {
  const { connection, client, workspace } = session;
  session.onReady(() => {
    if (client.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = workspace.folders().filter((uri) => !gone.has(uri));
        workspace.setFolders([...new Set([...kept, ...added.map(({ uri }) => uri)])]);
      });
    if (client.registersWatchers)
      apart(
        session,
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          // a folder that comes or goes brings or takes its files, of which nothing need be told
          watchers: [
            { globPattern: FILE_PATTERN, kind: WatchKind.Change },
            { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
          ],
        }),
      );
  });
  return client.workspaceFolders
    ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
    : {};
};

/** The folders that the client has open, as it announced them. */
export function foldersOf(params: {
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
}): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  return params.rootUri ? [params.rootUri] : [];
}
