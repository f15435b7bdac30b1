import type { Connection, Diagnostic } from "vscode-languageserver";
import type { FolderSettings } from "./host.ts";
import { apart } from "./session.ts";
import { inWords } from "./words.ts";

/** Shows what is wrong in `.notices.json` files on these files themselves, and takes it away once it is mended. */
export interface FolderProblems {
  readonly show: (folder: FolderSettings) => void;
  /** To be called when a file was deleted. */
  readonly gone: (uri: string) => void;
}

/** Makes it. What was sent already is not sent again. */
export function folderProblems(connection: Connection): FolderProblems {
  const shown = new Map<string, string>();
  const send = (uri: string, diagnostics: Diagnostic[]) => {
    const key = JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? "[]") === key) return;
    shown.set(uri, key);
    apart({ connection }, connection.sendDiagnostics({ uri, diagnostics }));
    for (const { message, range } of diagnostics)
      connection.console.warn(`${uri}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  };
  return {
    show: ({ files }) => {
      for (const { uri, problems } of files) {
        send(
          uri,
          problems.map(({ range, severity, message }) => ({
            range,
            severity: severity === "error" ? 1 : 2,
            source: "notices",
            message: inWords(message),
          })),
        );
      }
    },
    gone: (uri) => send(uri, []),
  };
}
