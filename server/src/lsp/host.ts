import type { Range, Severities } from "../core/index.ts";

/** Something wrong in a `.notices.json`; `message` says what to do, too. */
export interface FolderProblem {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly range: Range;
}

/** What the `.notices.json` files in a notice's folder and above say. */
export interface FolderSettings {
  readonly severities: Severities;
  readonly files: readonly { readonly uri: string; readonly problems: readonly FolderProblem[] }[];
}

/** What the server needs of the place where it runs. A place without a disk gives only the version. */
export interface Host {
  readonly version: string;
  readonly folder?: {
    readonly settingsFor: (uri: string) => Promise<FolderSettings>;
    /** To be called when a settings file was made, changed or deleted. */
    readonly forget: () => void;
  };
  /** The text of a file, or undefined where it cannot be read. */
  readonly read?: (uri: string) => Promise<string | undefined>;
}
