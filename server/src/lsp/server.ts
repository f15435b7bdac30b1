import type { Connection, FileEvent, ServerCapabilities } from "vscode-languageserver";
import { annotations } from "./annotate.ts";
import { card } from "./card.ts";
import { clientOf } from "./client.ts";
import { withClientFiles } from "./clientFiles.ts";
import { codeActions } from "./codeActions.ts";
import { codeLens } from "./codeLens.ts";
import { completion } from "./completion.ts";
import { configuration } from "./configuration.ts";
import { definition } from "./definition.ts";
import { diagnostics, styleOf } from "./diagnostics.ts";
import { type Opened, synchronise } from "./documents.ts";
import { folderProblems } from "./folderProblems.ts";
import { folding } from "./folding.ts";
import { forms } from "./forms.ts";
import { highlights } from "./highlights.ts";
import type { Host } from "./host.ts";
import { hover } from "./hover.ts";
import { inlayHints } from "./inlayHints.ts";
import { speakAs } from "./language.ts";
import { links } from "./links.ts";
import { pasted } from "./pasted.ts";
import { recordFields } from "./recordFields.ts";
import { recordFiles } from "./recordFiles.ts";
import { records } from "./records.ts";
import { references } from "./references.ts";
import { rehearsal } from "./rehearsal.ts";
import { rename } from "./rename.ts";
import { selectionRanges } from "./selectionRanges.ts";
import { semanticTokens } from "./semanticTokens.ts";
import { apart, type Feature, type Session, type Surroundings } from "./session.ts";
import { settingsSource } from "./settings.ts";
import { symbols } from "./symbols.ts";
import { workspaceOf } from "./workspace.ts";
import { foldersOf, workspaceFolders } from "./workspaceFolders.ts";
import { workspaceList } from "./workspaceList.ts";
import { workspaceSymbols } from "./workspaceSymbols.ts";

const FEATURES: readonly Feature[] = [
  configuration,
  diagnostics,
  hover,
  codeActions,
  codeLens,
  completion,
  symbols,
  links,
  folding,
  highlights,
  definition,
  references,
  rename,
  inlayHints,
  semanticTokens,
  recordFields,
  selectionRanges,
  records,
  pasted,
  card,
  forms,
  workspaceFolders,
  workspaceList,
  workspaceSymbols,
  annotations,
  rehearsal,
];

/** Serves one client over a connection, which the caller then listens to. */
export function serve(connection: Connection, place: Host): void {
  connection.onInitialize((params) => {
    speakAs(params, place);
    const client = clientOf(params);
    const host = withClientFiles(place, connection, client);
    const changed = listeners<Opened>();
    const closed = listeners<Opened>();
    const recordChanged = listeners<Opened>();
    const files = listeners<readonly FileEvent[]>();
    const settingsChanged = listeners<void>();
    const ready = listeners<void>();
    connection.onInitialized(() => ready.call());
    const problems = folderProblems(connection);
    const settings = settingsSource(connection, client, host, problems.show);
    const { documents, capabilities } = synchronise(connection, {
      opened: (opened) => {
        host.folder?.forget(); // outside the client's folders nobody watches the .notices.json files
        apart({ connection }, settings.of(opened.uri));
        recordsBeside.edited(opened);
        changed.call(opened);
      },
      changed: (opened) => {
        recordsBeside.edited(opened);
        changed.call(opened);
      },
      closed: (opened) => {
        settings.forget(opened.uri);
        recordsBeside.closed(opened);
        closed.call(opened);
      },
    });
    const recordsBeside = recordFiles(client, host, documents.all, recordChanged.call);
    files.add((changes) => {
      for (const { uri } of changes) recordsBeside.onDisk(uri);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => files.call(changes));
    const around: Surroundings = {
      started: Date.now().toString(36),
      connection,
      client,
      host,
      documents,
      settings,
      problems,
      records: recordsBeside,
      onChange: changed.add,
      onClose: closed.add,
      onSettings: settingsChanged.add,
      onReady: ready.add,
      settingsChanged: () => settingsChanged.call(),
      onRecord: recordChanged.add,
      onFiles: files.add,
    };
    const session: Session = { ...around, workspace: workspaceOf(around, styleOf(around), foldersOf(params)) };
    const all: Partial<ServerCapabilities>[] = [capabilities, ...FEATURES.map((feature) => feature(session))];
    return {
      capabilities: Object.assign({}, ...all),
      serverInfo: { name: "notice-language-server", version: host.version },
    };
  });
}

function listeners<T>(): { readonly add: (listener: (value: T) => void) => void; readonly call: (value: T) => void } {
  const list: ((value: T) => void)[] = [];
  return {
    add: (listener) => {
      list.push(listener);
    },
    call: (value) => {
      for (const listener of list) listener(value);
    },
  };
}
