import type { Connection, FileEvent, ServerCapabilities } from "vscode-languageserver";
import type { Client } from "./client.ts";
import { type Documents, type Opened, take } from "./documents.ts";
import type { FolderProblems } from "./folderProblems.ts";
import type { Host } from "./host.ts";
import type { RecordFiles } from "./recordFiles.ts";
import type { Settings, SettingsSource } from "./settings.ts";
import type { Workspace } from "./workspace.ts";

/** What every feature works with. */
export interface Session {
  /** Sets what this server answers apart from what one before it did. */
  readonly started: string;
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly problems: FolderProblems;
  readonly records: RecordFiles;
  readonly workspace: Workspace;
  /** Calls back when a document was opened or changed. */
  readonly onChange: (listener: (opened: Opened) => void) => void;
  readonly onClose: (listener: (opened: Opened) => void) => void;
  /** Calls back when settings changed: what was answered may no longer hold. */
  readonly onSettings: (listener: () => void) => void;
  /** Calls back once, when the client is ready for requests of the server's own. */
  readonly onReady: (listener: () => void) => void;
  /** Tells everyone that settings changed. */
  readonly settingsChanged: () => void;
  /** Calls back when the record file beside an open notice changed, on disk or in the client. */
  readonly onRecord: (listener: (opened: Opened) => void) => void;
  /** Calls back when files that are watched were made, changed or deleted on disk. */
  readonly onFiles: (listener: (changes: readonly FileEvent[]) => void) => void;
}

/** The session before the workspace is made. */
export type Surroundings = Omit<Session, "workspace">;

/** A feature declares its capability and its handlers together. */
export type Feature = (session: Session) => Partial<ServerCapabilities>;

/** An open document that is a notice, with its settings. */
export interface Served {
  readonly opened: Opened;
  readonly settings: Settings;
}

/** The open document if it is a notice; everything else is answered empty. */
export async function served(
  { documents, settings, records }: Pick<Session, "documents" | "settings" | "records">,
  uri: string,
): Promise<Served | undefined> {
  if (!documents.get(uri)) return undefined;
  const own = settings.known(uri) ?? (await settings.of(uri));
  const opened = documents.get(uri);
  if (!opened || !take(opened, own.detection)) return undefined;
  const looking = records.look(opened);
  if (looking) await looking;
  return documents.get(uri) === opened ? { opened, settings: own } : undefined;
}

/** Lets something run that nobody waits for; where it fails, that is told in the log and ends there. */
export function apart({ connection }: Pick<Session, "connection">, task: Promise<unknown>): void {
  task.catch((error: unknown) =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
}
