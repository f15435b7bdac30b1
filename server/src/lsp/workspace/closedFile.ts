import type { Diagnostic } from "vscode-languageserver";
import {
  type Card,
  cardOf,
  detached,
  looksLikeNotice,
  open,
  type Severity,
  suppressedInFile,
} from "../../core/index.ts";
import type { Opened } from "../documents.ts";
import { diagnosticsOf, findingsIn, type Style } from "../findings.ts";
import type { ListedFile, RecordState } from "../protocol.ts";
import { parseRecordFile, recordState } from "../recordFiles.ts";
import type { Settings } from "../settings.ts";
import { isNotice, nameOf } from "../workspaceNames.ts";

/** What is kept of a file that is not open: nothing of its text. */
export interface ClosedFile {
  readonly file: ListedFile;
  /** The record file beside it; undefined where there is none. */
  readonly recordFile: ListedFile | undefined;
  readonly settings: Settings;
  /** None where the file is no notice. */
  readonly cards: readonly Card[];
  readonly firstLines: readonly number[];
  readonly silent: ReadonlySet<string>;
  /** How many findings each notice has by itself: errors, warnings, information. */
  readonly counts: readonly (readonly [number, number, number])[];
  /** What is sent of the findings, but for those that show only beside other notices: JSON, as it takes a third of the room. */
  readonly diagnostics: string;
  readonly record: RecordState;
}

/** A file's contents, as they were read. */
export interface Contents {
  readonly file: ListedFile;
  readonly text: string | undefined;
  readonly recordFile: ListedFile | undefined;
  readonly recordText: string | undefined;
}

export const COLUMN: Readonly<Record<Severity, 0 | 1 | 2>> = { error: 0, warning: 1, information: 2 };

/** Reads a closed file, one notice at a step, so that a request can come between. */
export function* readClosed(
  { file, text, recordFile, recordText }: Contents,
  settings: Settings,
  style: Style,
): Generator<void, ClosedFile> {
  const nothing: ClosedFile = {
    file,
    recordFile,
    settings,
    cards: [],
    firstLines: [],
    silent: new Set(),
    counts: [],
    diagnostics: "[]",
    record: "none",
  };
  const bom = text?.startsWith("\ufeff") === true;
  const plain = bom ? text.slice(1) : text;
  if (plain === undefined || plain.includes("\0")) return nothing;
  const { detection } = settings;
  if (!isNotice(file.uri) && (detection === "off" || !looksLikeNotice(plain, detection))) return nothing;
  const opened: Opened = {
    uri: file.uri,
    languageId: "notice",
    version: 0,
    document: open(plain),
    bom: false, // the client's positions do not count it once it opens the file
    taken: true,
    looked: true,
    record: recordText === undefined ? "none" : parseRecordFile(recordText, nameOf(recordFile?.uri ?? "")),
  };
  const { parts, firstLines } = opened.document;
  const findings = findingsIn(opened, settings.severities);
  const cards: Card[] = [];
  const counts: [number, number, number][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, part] of parts.entries()) {
    const checked = findings.of(i);
    const numbers: [number, number, number] = [0, 0, 0];
    for (const { severity } of checked.findings) numbers[COLUMN[severity]]++;
    counts.push(numbers);
    if (diagnostics.length < settings.maxFindings)
      diagnostics.push(...diagnosticsOf(opened, i, checked, style).slice(0, settings.maxFindings - diagnostics.length));
    cards.push(detached(cardOf(part)));
    yield;
  }
  return {
    ...nothing,
    cards,
    firstLines,
    silent: suppressedInFile(opened.document),
    counts,
    diagnostics: JSON.stringify(diagnostics),
    record: recordState(opened, opened.record),
  };
}

/** Does what is kept still hold for the file as it is listed now? A file whose time is not known is read again. */
export function stillHolds(
  kept: ClosedFile,
  file: ListedFile,
  recordFile: ListedFile | undefined,
  settings: Settings,
): boolean {
  return (
    same(kept.file, file) &&
    (kept.cards.length === 0 || same(kept.recordFile, recordFile)) &&
    kept.settings.severities === settings.severities &&
    kept.settings.detection === settings.detection &&
    kept.settings.maxFindings === settings.maxFindings
  );
}

function same(a: ListedFile | undefined, b: ListedFile | undefined): boolean {
  if (!a || !b) return a === b;
  return a.modified !== 0 && a.modified === b.modified && a.size === b.size;
}
