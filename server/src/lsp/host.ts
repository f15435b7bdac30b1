import type { CancellationToken } from "vscode-languageserver";
import type { Range, Said, Severities } from "../core/index.ts";
import type { ListedFile, Sentences } from "./protocol.ts";

/** Something wrong in a `.notices.json`; `message` says what to do, too. */
export interface FolderProblem {
  readonly severity: "error" | "warning";
  readonly message: Said;
  readonly range: Range;
}

/** What the `.notices.json` files in a notice's folder and above say. */
export interface FolderSettings {
  readonly severities: Severities;
  readonly files: readonly { readonly uri: string; readonly problems: readonly FolderProblem[] }[];
}

/** What of a folder is left out. */
export interface Skip {
  /** Globs relative to the folder, for a place that matches them by itself. */
  readonly globs: readonly string[];
  /** Is the file or folder at this path, relative to the folder and with "/" between its parts, left out? */
  readonly matches: (path: string) => boolean;
}

/** The files of the place where the server runs; one that cannot be read or told of is undefined, and nothing fails for it. */
export interface Files {
  /** The files below a folder that may be notices or records by their names, in batches. */
  readonly list: (folder: string, skip: Skip, token: CancellationToken) => AsyncIterable<readonly ListedFile[]>;
  /** The text of a file, a byte-order mark left on. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly stat: (uri: string) => Promise<ListedFile | undefined>;
}

/** What the server needs of the place where it runs. A place without a disk gives only the version. */
export interface Host {
  readonly version: string;
  readonly folder?: {
    readonly settingsFor: (uri: string) => Promise<FolderSettings>;
    /** To be called when a settings file was made, changed or deleted. */
    readonly forget: () => void;
  };
  /** English sentence → the same in the language of a locale (`es`, `pt-BR`); undefined where it has none for that. */
  readonly sentences?: (locale: string) => Sentences | undefined;
  /** The text of a file, a byte-order mark left on; undefined where it cannot be read. Never fails. */
  readonly read?: (uri: string) => Promise<string | undefined>;
  /** Undefined where the server cannot reach files by itself. */
  readonly files?: Files;
}
