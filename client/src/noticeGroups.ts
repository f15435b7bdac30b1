import type { WorkspaceNotice } from "../../server/src/lsp/protocol.ts";
import { nameOf } from "../../server/src/lsp/workspaceNames.ts";

/** What the notices of the workspace may be put together by. */
export const GROUPINGS = ["state", "journal", "kind"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How far a notice has come, the one that wants most first. */
export const STATES = ["errors", "warnings", "ready", "recorded"] as const;
export type NoticeState = (typeof STATES)[number];

/** Notices that have something in common. */
export interface Group {
  /** A state, a journal's name or a kind in words; empty where the notices have none. */
  readonly key: string;
  readonly notices: readonly WorkspaceNotice[];
}

/** The state of a notice: what is wrong counts before whether its record is written. */
export function noticeState({ errors, warnings, record }: WorkspaceNotice): NoticeState {
  if (errors > 0) return "errors";
  if (warnings > 0) return "warnings";
  return record === "current" ? "recorded" : "ready";
}

/** What a notice is called where it has no title: its file's name. */
export function noticeName({ title, uri }: WorkspaceNotice): string {
  return title || nameOf(uri);
}

/** Which notices have all words of a filter in their title, journal, kind, DOIs or file name; accents and capitals do not matter. */
export function matching(notices: readonly WorkspaceNotice[], filter: string): readonly WorkspaceNotice[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return notices;
  return notices.filter((notice) => {
    let text = FOLDED.get(notice);
    if (text === undefined) {
      const { title = "", journal = "", kindName = "", doi = "", originals, uri } = notice;
      text = folded([title, journal, kindName, doi, ...originals, nameOf(uri)].join("\n"));
      FOLDED.set(notice, text);
    }
    return words.every((word) => text.includes(word));
  });
}
const FOLDED = new WeakMap<WorkspaceNotice, string>();

function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The notices in groups: states by urgency, others by name with the nameless last; within a group by title. */
export function groupsOf(notices: readonly WorkspaceNotice[], by: Grouping): readonly Group[] {
  const groups = new Map<string, WorkspaceNotice[]>();
  for (const notice of notices) {
    const key = keyOf(notice, by);
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  const keys =
    by === "state"
      ? STATES.filter((state) => groups.has(state))
      : [...groups.keys()].sort((a, b) => Number(a === "") - Number(b === "") || ORDER.compare(a, b));
  return keys.map((key) => ({ key, notices: groups.get(key)!.sort(byName) }));
}
const ORDER = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function keyOf(notice: WorkspaceNotice, by: Grouping): string {
  switch (by) {
    case "state":
      return noticeState(notice);
    case "journal":
      return notice.journal ?? "";
    case "kind":
      return notice.kindName ?? "";
  }
}

function byName(a: WorkspaceNotice, b: WorkspaceNotice): number {
  return ORDER.compare(noticeName(a), noticeName(b)) || ORDER.compare(a.uri, b.uri) || a.notice - b.notice;
}
