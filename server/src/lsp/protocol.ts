/** Asks for the structured record of an open notice, as the text of its record file. */
export const RECORD = "notices/record";
/** Asks what the status bar shows of an open notice. */
export const STATUS = "notices/status";

/** `existing` is the present text of the record file, where there is one. */
export interface RecordParams {
  readonly uri: string;
  readonly existing?: string;
}

export type RecordAnswer =
  /** The document is not open, or is no notice. */
  | { readonly status: "none" }
  /** The record file is not a record: `problem` says why. */
  | { readonly status: "invalid"; readonly problem: string }
  /**
   * `text` is what the record file should hold, keys that are not the record's own kept. `current`: the file says so already,
   * evidence apart. `sameNotice`: the existing record has a title or DOI in common with the new one.
   */
  | { readonly status: "ready"; readonly text: string; readonly current: boolean; readonly sameNotice: boolean };

export type RecordState = "none" | "current" | "out-of-date" | "invalid";

/** `kind` in words, of the first notice; the numbers are of the whole file. */
export interface StatusAnswer {
  readonly kind?: string;
  readonly notices: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly record: RecordState;
}

/** Commands of the client that code actions may call; each takes the notice's URI. */
export const COMMANDS = {
  create: "notices.createRecord",
  update: "notices.updateRecord",
  copy: "notices.copyRecord",
} as const;

/** What the client may say in `initializationOptions`; the settings are for clients without `workspace/configuration`. */
export interface InitializationOptions {
  readonly notices?: {
    readonly commands?: readonly string[];
    readonly rules?: unknown;
    readonly detection?: unknown;
    readonly maxFindings?: unknown;
  };
}

const NOTICE_ENDINGS = [".notice.md", ".notice.txt", ".notice", ".md", ".txt"] as const;

/** The name of the record file of a notice's file: `x.notice.json` for `x.txt`, `x.md`, `x.notice` and `x.notice.*`. */
export function recordName(name: string): string {
  return `${stem(name)}.notice.json`;
}

/** The names of the other files in the same folder whose record would be the same file. */
export function rivals(name: string): readonly string[] {
  return NOTICE_ENDINGS.map((ending) => stem(name) + ending).filter((other) => other !== name);
}

function stem(name: string): string {
  const lower = name.toLowerCase();
  const ending = NOTICE_ENDINGS.find((each) => lower.endsWith(each) && lower.length > each.length);
  if (ending) return name.slice(0, -ending.length);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
