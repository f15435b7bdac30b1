import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { apart, type Feature } from "./session.ts";

/** What holds for us: our own settings, and what the editor leaves out of its searches. */
const SECTIONS = ["notices", "files.exclude", "search.exclude"];

/** Follows the client's settings and the `.notices.json` files; has the client watch these and the record files. */
export const configuration: Feature = (session) => {
  const { connection, client, host, documents, settings, problems, settingsChanged, onReady } = session;
  const renew = () => {
    settings.forget();
    for (const opened of documents.all()) opened.looked = false;
    settingsChanged();
  };
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    const own: unknown = typeof sent === "object" && sent !== null && "notices" in sent ? sent.notices : undefined;
    if (own !== undefined) settings.take(own);
    renew();
  });
  session.onFiles((changes) => {
    const files = changes.filter(({ uri }) => uri.endsWith("/.notices.json"));
    if (files.length === 0) return;
    for (const { uri, type } of files) if (type === 3) problems.gone(uri);
    host.folder?.forget();
    renew();
  });
  onReady(() => {
    if (client.registersConfiguration)
      apart(session, connection.client.register(DidChangeConfigurationNotification.type, { section: SECTIONS }));
    if (client.registersWatchers)
      apart(
        session,
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: "**/.notices.json" }, { globPattern: "**/*.notice.json" }],
        }),
      );
  });
  return {};
};
