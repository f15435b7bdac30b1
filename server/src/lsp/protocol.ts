import type { Position, Range, WorkspaceEdit } from "vscode-languageserver";
import type { Kind } from "../core/index.ts";

/** Asks for the structured record of an open notice, as the text of its record file. */
export const RECORD = "notices/record";
/** Asks what the status bar shows of an open notice. */
export const STATUS = "notices/status";

/** Asks for the normal form of a text that is pasted into a notice: a DOI as a link, or a citation. */
export const PASTED = "notices/pasted";

export interface PastedParams {
  readonly uri: string;
  readonly text: string;
}

/** Null where the document is no notice, and where the text has no other form in which nothing would be lost. */
export type PastedAnswer = { readonly what: "doi" | "citation"; readonly text: string } | null;

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

/** Asks for the notices of the workspace, as far as they have been read. */
export const WORKSPACE_LIST = "notices/workspace/list";
/** Told to the client when notices changed, and while files are being read: at most four times a second. */
export const WORKSPACE_CHANGED = "notices/workspace/changed";
/** Asks for the folders to be listed again, after a reading that was cancelled, too; files that did not change are not read again. */
export const WORKSPACE_REFRESH = "notices/workspace/refresh";

/** `uris`: only the notices of these files. */
export interface WorkspaceListParams {
  readonly uris?: readonly string[];
}

export interface WorkspaceListAnswer {
  readonly progress: WorkspaceProgress;
  /** In the order of the URIs, and of the text within a file. */
  readonly notices: readonly WorkspaceNotice[];
}

/** How far the workspace has been read, in files. `total` grows while folders are being listed. */
export interface WorkspaceProgress {
  /** `off`: the setting says so. `cancelled`: the user stopped the reading; what was read stays. */
  readonly state: "off" | "reading" | "complete" | "cancelled";
  readonly done: number;
  readonly total: number;
}

/** A notice of the workspace, in short. */
export interface WorkspaceNotice {
  readonly uri: string;
  /** Zero-based, in the file. */
  readonly notice: number;
  /** Of the heading. */
  readonly range: Range;
  readonly kind?: Kind;
  /** The kind in words. */
  readonly kindName?: string;
  /** The original's title, else the notice's own. */
  readonly title?: string;
  /** The notice's journal, else the original's. */
  readonly journal?: string;
  /** ISO 8601 at the precision printed. */
  readonly published?: string;
  /** The notice's own. */
  readonly doi?: string;
  /** DOIs of the originals. */
  readonly originals: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  /** Of the file's record: the same for all notices of one file. */
  readonly record: RecordState;
}

/** `uris`: the files whose notices changed, came or went; left out where all are to be asked for anew. */
export interface WorkspaceChanged {
  readonly progress: WorkspaceProgress;
  readonly uris?: readonly string[];
}

/** Asks the client for the files below a folder that match `FILE_PATTERN`, where the server has no disk. */
export const FILES_LIST = "notices/files/list";
/** Asks the client for a file's text, a byte-order mark left on; null where it cannot be read. */
export const FILES_READ = "notices/files/read";
/** Asks the client for a file's time and size; null where there is no such file. */
export const FILES_STAT = "notices/files/stat";
/** The names of notices and records, as a glob below a folder. */
export const FILE_PATTERN = "**/{*.notice,*.notice.*,*.txt,*.md}";

/** `exclude`: globs, relative to the folder, of what is left out. */
export interface FilesListParams {
  readonly folder: string;
  readonly exclude: readonly string[];
}

export interface FileParams {
  readonly uri: string;
}

/** A file as a list of files has it. */
export interface ListedFile {
  readonly uri: string;
  /** Milliseconds since the epoch; 0 where it is not known. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}
/** Asks which kinds of notices and which house forms there are to begin one. */
export const FORMS = "notices/forms";
/** Asks for the text of one form, with its tab stops. */
export const FORM = "notices/form";

/** Something to choose from: `id` is what `FORM` takes. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface FormsAnswer {
  readonly kinds: readonly Choice[];
  readonly forms: readonly Choice[];
}

export interface FormParams {
  readonly kind: string;
  readonly form: string;
}

/** `snippet` is in LSP snippet syntax, `text` the same without tab stops. */
export type FormAnswer = { readonly snippet: string; readonly text: string };

/** Asks where in the record file the field stands that was read from the words at a place of the notice. */
export const RECORD_FIELD = "notices/recordField";

/** `existing` is the present text of the record file. */
export interface RecordFieldParams {
  readonly uri: string;
  readonly position: Position;
  readonly existing: string;
}

export type RecordFieldAnswer =
  /** No field of the record was read from these words, or the document is no notice. */
  | { readonly status: "none" }
  /** The record file has not got the field. */
  | { readonly status: "missing" }
  /** Ranges in the record file. */
  | { readonly status: "found"; readonly ranges: readonly Range[] };

/** Asks which reasons the words at a place of the notice may be marked as, the likeliest first. */
export const REASONS = "notices/reasons";
/** Asks for the edit of the notice's front matter that marks the words at a place as a reason. */
export const MARK_REASON = "notices/markReason";

/** `range` is the selection in the notice. */
export interface ReasonsParams {
  readonly uri: string;
  readonly range: Range;
}

/** A term of the vocabulary; `likely` where the selected words speak for it. */
export interface ReasonChoice {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  readonly group: string;
  readonly likely: boolean;
}

export interface MarkReasonParams extends ReasonsParams {
  readonly code: string;
}

/** Undefined edit: the front matter is no valid YAML, and `problem` says what to do. */
export interface MarkReasonAnswer {
  readonly edit?: WorkspaceEdit;
  readonly problem?: string;
}

/** A comment that silences a finding, and what it is called in a list. */
export interface IgnoreChoice {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** Commands of the client that the server may count on; those for records take the notice's URI. */
export const COMMANDS = {
  create: "notices.createRecord",
  update: "notices.updateRecord",
  copy: "notices.copyRecord",
  open: "notices.openRecord",
  /** Shows how the record file would change, then changes it. */
  review: "notices.reviewRecord",
  /** Puts the cursor on a place (a second argument, an LSP position) and shows what can be done there. */
  showFixes: "notices.showFixes",
  field: "notices.goToRecordField",
  /** Lets the user choose what reason the selected words are; takes the notice's URI and an LSP range. */
  markReason: "notices.markReason",
  /** Lets the user choose which finding to ignore, and where; takes an array of `IgnoreChoice`. */
  ignore: "notices.ignoreFinding",
} as const;

/** English sentence → the same in another language. */
export type Sentences = Readonly<Record<string, string>>;

/** What the client may say in `initializationOptions`; the settings are for clients without `workspace/configuration`. */
export interface InitializationOptions {
  readonly notices?: {
    /** In whose language the server is to speak, where the client has its sentences; else it goes by `locale`. */
    readonly sentences?: Sentences;
    /** Stands before the locale of the request. */
    readonly locale?: string;
    readonly commands?: readonly string[];
    /** True where the client knows our own types of semantic tokens; without it they have standard names. */
    readonly tokenTypes?: boolean;
    readonly inlayHints?: unknown;
    readonly rules?: unknown;
    readonly detection?: unknown;
    readonly maxFindings?: unknown;
    readonly workspaceDiagnostics?: unknown;
    /** True where the client answers `notices/files/…`, for files that the server cannot reach by itself. */
    readonly files?: boolean;
    /** True where the client wants `notices/workspace/changed`. */
    readonly workspace?: boolean;
  };
}

const NOTICE_ENDINGS = [".notice.md", ".notice.txt", ".notice", ".md", ".txt"] as const;

/** The name of the record file of a notice's file: `x.notice.json` for `x.txt`, `x.md`, `x.notice` and `x.notice.*`. */
export function recordName(name: string): string {
  return `${stem(name)}.notice.json`;
}

/** The names that the file of a notice may have whose record file has this name. */
export function noticeNames(name: string): readonly string[] {
  const own = name.replace(/\.notice\.json$/i, "");
  return NOTICE_ENDINGS.map((ending) => own + ending);
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
