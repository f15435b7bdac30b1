import { t } from "@vscode/l10n";
import { type Diagnostic, type DocumentDiagnosticReport, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Document } from "../core/index.ts";
import type { Opened } from "./documents.ts";
import { diagnosticsOf, findingsIn, type Style } from "./findings.ts";
import { apart, type Feature, type Session, served } from "./session.ts";
import type { Settings } from "./settings.ts";
import { closedAnswers, workspaceDiagnostics } from "./workspaceDiagnostics.ts";

/** What was answered last for a document. `more` is undefined while the findings that are not sent are still being counted. */
interface Answer {
  readonly document: Document;
  readonly settings: Settings;
  readonly record: Opened["record"];
  /** Of the index of the workspace. */
  readonly version: number;
  readonly id: string;
  readonly items: Diagnostic[];
  readonly more: number | undefined;
}

/** How many parts beyond the cap are checked on the spot: more than an edit touches. */
const AT_ONCE = 16;
/** How long the findings beyond the cap are counted without letting a request through, milliseconds. */
const SLICE = 8;

/** Findings as diagnostics: pulled by the client, or sent to one that cannot pull. */
export const diagnostics: Feature = (session) => {
  const { connection, client, documents, workspace } = session;
  const style = styleOf(session);
  const last = new WeakMap<Opened, Answer>();
  const counting = new WeakSet<Opened>();
  let serial = 0;

  const answer = (opened: Opened, settings: Settings): Answer => {
    workspace.follow(opened);
    const version = workspace.mode() === "off" ? 0 : workspace.index().version();
    const old = last.get(opened);
    const { document, record } = opened;
    const same =
      old?.more !== undefined && old.document === document && old.settings === settings && old.record === record;
    if (same && old.version === version) return old;
    const waits = !client.pulls || client.refreshes;
    const { items, more } = first(opened, settings, style, waits);
    const id = same && alike(old.items, items) ? old.id : `${session.started}.${++serial}`;
    const made: Answer = { document, settings, record, version, id, items, more };
    last.set(opened, made);
    if (more === undefined) apart(session, count(opened));
    return made;
  };
  const closedAnswer = closedAnswers(session, style);
  const workspaceReports = workspaceDiagnostics(session, closedAnswer, answer);
  const push = async (uri: string) => {
    const open = documents.get(uri);
    const notice = await served(session, uri);
    if (notice) {
      const { items } = answer(notice.opened, notice.settings);
      await connection.sendDiagnostics({ uri, version: notice.opened.version, diagnostics: items });
    } else if (open && last.delete(open)) await connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const renew = () => {
    if (client.pulls) {
      if (client.refreshes) apart(session, connection.languages.diagnostics.refresh());
    } else for (const { uri } of documents.all()) apart(session, push(uri));
  };
  /** Counts, between requests, what lies beyond the cap, and says so when it is done. */
  const count = async (opened: Opened) => {
    if (counting.has(opened)) return;
    counting.add(opened);
    try {
      for (let next = 0; ; ) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const notice = documents.get(opened.uri) === opened ? await served(session, opened.uri) : undefined;
        if (!notice) break;
        const { parts } = opened.document;
        const findings = findingsIn(opened, notice.settings.severities);
        const until = performance.now() + SLICE;
        while (next < parts.length && performance.now() < until) {
          while (next < parts.length && findings.count(next) !== undefined) next++;
          if (next < parts.length) findings.of(next++);
        }
        if (next < parts.length) continue;
        if (parts.every((_, i) => findings.count(i) !== undefined)) {
          renew();
          break;
        }
        next = 0;
      }
    } finally {
      counting.delete(opened);
    }
  };

  session.onSettings(renew);
  workspace.onChange((uris) => {
    // what changed in the document itself is asked for, or told, anyway
    const stale = [...documents.all()].filter((opened) => {
      const old = uris.has(opened.uri) ? last.get(opened) : undefined;
      if (old?.more === undefined || old.document !== opened.document || old.record !== opened.record) return false;
      return answer(opened, old.settings).id !== old.id;
    });
    if (stale.length > 0) renew();
  });
  session.onRecord(({ uri }) => (client.pulls ? renew() : apart(session, push(uri))));
  if (!client.pulls) {
    session.onChange(({ uri }) => apart(session, push(uri)));
    session.onClose(({ uri }) => apart(session, connection.sendDiagnostics({ uri, diagnostics: [] })));
    workspaceReports.push();
    return {};
  }
  workspaceReports.serve();
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const notice = await served(session, uri);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, "The client took the request back.");
      if (!notice && documents.get(uri)) return { kind: "full", items: [] };
      if (notice) workspaceReports.pulled(notice.opened);
      const { id, items } = notice ? answer(notice.opened, notice.settings) : closedAnswer(uri);
      return id === previousResultId ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items };
    },
  );
  return { diagnosticProvider: { identifier: "notices", interFileDependencies: true, workspaceDiagnostics: true } };
};

/** The same diagnostics? Those of parts that did not change are the same objects. */
function alike(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i] || JSON.stringify(each) === JSON.stringify(b[i]));
}

/** How this client is sent diagnostics. */
export function styleOf({ client, host }: Pick<Session, "client" | "host">): Style {
  return {
    relatedInformation: client.relatedInformation,
    pages: client.codeDescriptions
      ? `https://github.com/notice-annotator/notice-annotator/blob/v${host.version}/docs/rules/`
      : undefined,
  };
}

/** The first findings, as many as are sent, the last one saying how many more there are; where `waits`, unchecked parts are left for later. */
function first(
  opened: Opened,
  { severities, maxFindings }: Settings,
  style: Style,
  waits: boolean,
): { items: Diagnostic[]; more: number | undefined } {
  const { parts } = opened.document;
  const findings = findingsIn(opened, severities);
  const items: Diagnostic[] = [];
  let more: number | undefined = 0;
  let fresh = 0;
  for (let i = 0; i < parts.length; i++) {
    if (items.length >= maxFindings) {
      const known = findings.count(i);
      if (known === undefined && waits && ++fresh > AT_ONCE) {
        more = undefined;
        break;
      }
      more += known ?? findings.of(i).findings.length;
      continue;
    }
    for (const each of diagnosticsOf(opened, i, findings.of(i), style))
      if (items.length < maxFindings) items.push(each);
      else more++;
  }
  const cut = items[maxFindings - 1];
  if (cut && more !== 0) {
    const rest =
      more === undefined
        ? t("(More findings in this file are being counted; the setting notices.maxFindings is {0}.)", maxFindings)
        : more === 1
          ? t("(1 more finding in this file; the setting notices.maxFindings is {0}.)", maxFindings)
          : t("({0} more findings in this file; the setting notices.maxFindings is {1}.)", more, maxFindings);
    items[maxFindings - 1] = {
      ...cut,
      message: `${cut.message}\n${rest}`,
    };
  }
  return { items, more };
}
