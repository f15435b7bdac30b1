import { RequestType } from "vscode-languageserver";
import { KIND_NAMES, type Part, record } from "../core/index.ts";
import type { Opened } from "./documents.ts";
import { findingsIn } from "./findings.ts";
import { gist, isSameNotice, merge, problemOf } from "./merge.ts";
import {
  RECORD,
  type RecordAnswer,
  type RecordParams,
  type RecordState,
  STATUS,
  type StatusAnswer,
} from "./protocol.ts";
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
        ...(kind && { kind: KIND_NAMES[kind] }),
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
  const old = existing === undefined || existing.trim() === "" ? undefined : parsed(existing);
  if (old && "problem" in old) return { status: "invalid", problem: old.problem };
  return {
    status: "ready",
    text: `${JSON.stringify(merge(old?.value, fresh), undefined, 2)}\n`,
    current: old !== undefined && isCurrent(opened, old),
    sameNotice: old === undefined || isSameNotice(old.value, fresh),
  };
}

/** How the record file stands to the text. */
export function stateOf(opened: Opened, existing: string | undefined): RecordState {
  if (existing === undefined) return "none";
  const old = existing.trim() === "" ? undefined : parsed(existing);
  if (!old) return "out-of-date";
  if ("problem" in old) return "invalid";
  return isCurrent(opened, old) ? "current" : "out-of-date";
}

/** The text of a record file that does not exist yet. */
export function newRecordFile(opened: Opened): string {
  const answer = recordFile(opened, undefined);
  return answer.status === "ready" ? answer.text : "";
}

/** A record file as understood. */
interface RecordFile {
  readonly value: unknown;
  readonly gists: readonly string[];
}

const GISTS = new WeakMap<Part, string>();
let lastParsed: { readonly text: string; readonly result: RecordFile | { readonly problem: string } } | undefined;

/** Asked at each pause in typing: notices that did not change are not recorded again. */
function isCurrent({ document: { parts } }: Opened, { gists }: RecordFile): boolean {
  return gists.length === parts.length && parts.every((part, i) => gistOf(part) === gists[i]);
}

function gistOf(part: Part): string {
  const known = GISTS.get(part);
  if (known !== undefined) return known;
  const made = gist(record(part.notice, 0));
  GISTS.set(part, made);
  return made;
}

function parsed(text: string): RecordFile | { readonly problem: string } {
  if (lastParsed?.text !== text) lastParsed = { text, result: parse(text) };
  return lastParsed.result;
}

function parse(text: string): RecordFile | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    const problem = problemOf(value);
    return problem === undefined ? { value, gists: (Array.isArray(value) ? value : [value]).map(gist) } : { problem };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
