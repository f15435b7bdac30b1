import { t } from "@vscode/l10n";
import { RequestType } from "vscode-languageserver";
import { KIND_NAMES, record } from "../core/index.ts";
import type { Opened } from "./documents.ts";
import { findingsIn } from "./findings.ts";
import { isSameNotice, merge } from "./merge.ts";
import {
  RECORD,
  type RecordAnswer,
  type RecordParams,
  type RecordState,
  STATUS,
  type StatusAnswer,
} from "./protocol.ts";
import { parseRecordFile, type RecordFile, recordState } from "./recordFiles.ts";
import { type Feature, served } from "./session.ts";

/** So many notices are checked for the status bar without waiting for the diagnostics. */
const ON_THE_SPOT = 50;
const NO_RECORD: RecordAnswer = { status: "none" };

/** Answers for the structured record of a file; writing it is the client's part. */
export const records: Feature = (session) => {
  session.connection.onRequest(
    new RequestType<RecordParams, RecordAnswer, void>(RECORD),
    async ({ uri, existing }: RecordParams) => {
      const notice = await served(session, uri);
      return notice ? recordFile(notice.opened, existing) : NO_RECORD;
    },
  );
  session.connection.onRequest(
    new RequestType<RecordParams, StatusAnswer | null, void>(STATUS),
    async ({ uri, existing }: RecordParams) => {
      const notice = await served(session, uri);
      if (!notice) return null;
      const { opened, settings } = notice;
      const { parts } = opened.document;
      const numbers = { error: 0, warning: 0, information: 0 };
      const findings = findingsIn(opened, settings.severities);
      for (let i = 0; i < parts.length; i++) {
        if (i >= ON_THE_SPOT && findings.count(i) === undefined) continue; // a long file is still being counted; another request follows
        for (const { severity } of findings.of(i).findings) numbers[severity]++;
      }
      const kind = parts[0]?.notice.kind?.value;
      return {
        ...(kind && { kind: t(KIND_NAMES[kind]) }),
        notices: parts.length,
        errors: numbers.error,
        warnings: numbers.warning,
        information: numbers.information,
        record: stateOf(opened, existing),
      };
    },
  );
  return {};
};

/** What the record file of an open notice should hold, given what it holds. */
function recordFile(opened: Opened, existing: string | undefined): RecordAnswer {
  const fresh = opened.document.parts.map(({ notice }, i) => record(notice, opened.document.starts[i]!));
  const file = understood(opened, existing);
  if (file !== "none" && "problem" in file) return { status: "invalid", problem: file.problem };
  const old = file === "none" || file.value === undefined ? undefined : file;
  return {
    status: "ready",
    text: `${JSON.stringify(merge(old?.value, fresh), undefined, 2)}\n`,
    current: recordState(opened, file) === "current",
    sameNotice: old === undefined || isSameNotice(old.value, fresh),
  };
}

/** How the text of a record file, as the client has it, stands to its notices. */
export function stateOf(opened: Opened, existing: string | undefined): RecordState {
  return recordState(opened, understood(opened, existing));
}

/** The text of a record file that does not exist yet. */
export function newRecordFile(opened: Opened): string {
  const answer = recordFile(opened, undefined);
  return answer.status === "ready" ? answer.text : "";
}

let last: RecordFile | undefined;

/** A record file as the client has it, understood once while it stays the same. */
function understood({ record: known }: Opened, existing: string | undefined): RecordFile | "none" {
  if (existing === undefined) return "none";
  if (typeof known === "object" && known.text === existing) return known;
  if (last?.text !== existing) last = parseRecordFile(existing, "");
  return last;
}
