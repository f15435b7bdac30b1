import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Opened } from "./documents.ts";
import type { Session } from "./session.ts";

/** Edits of an open document as the client takes them, with the version that they are for where it checks that. */
export function editOf({ client }: Session, { uri, version }: Opened, edits: TextEdit[]): WorkspaceEdit {
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
