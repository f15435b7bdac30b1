import { type TextDocument, workspace } from "vscode";

/** Whose documents are the user's, whatever is known of their file system. */
const OWN = new Set(["file", "untitled", "vscode-vfs", "vscode-remote"]);
/** Can be written, but is the editor's: settings, snippets, prompts. */
const EDITORS = new Set(["vscode-userdata", "vscode-interactive", "vscode-chat-editor"]);

/**
 * Is the document a file of the user's, or to become one? Not what history, a diff, the web or an output shows: that lies on no file
 * system, or on one that can only be read and that no folder is open from.
 */
export function isUsersOwn({ uri: { scheme } }: Pick<TextDocument, "uri">): boolean {
  return (
    OWN.has(scheme) ||
    workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true ||
    (workspace.fs.isWritableFileSystem(scheme) === true && !EDITORS.has(scheme))
  );
}
