import { t } from "@vscode/l10n";
import { RequestType, RequestType0, type WorkDoneProgressServerReporter } from "vscode-languageserver";
import { type Card, type Entry, findAcross, KIND_NAMES, type Severities, whereIs } from "../core/index.ts";
import { findingsIn } from "./findings.ts";
import {
  type RecordState,
  WORKSPACE_CHANGED,
  WORKSPACE_LIST,
  WORKSPACE_REFRESH,
  type WorkspaceChanged,
  type WorkspaceListAnswer,
  type WorkspaceListParams,
  type WorkspaceNotice,
} from "./protocol.ts";
import { recordState } from "./recordFiles.ts";
import { apart, type Feature, type Session } from "./session.ts";
import { COLUMN } from "./workspace/closedFile.ts";

/** A reading that is over sooner is not shown, milliseconds. */
const SHOWN_AFTER = 500;
/** So many notices of an open file are checked on the spot. */
const AT_ONCE = 50;

/** Answers for the notices of the workspace, and tells how far they have been read. */
export const workspaceList: Feature = (session) => {
  const { connection, workspace } = session;
  connection.onRequest(
    new RequestType<WorkspaceListParams | null, WorkspaceListAnswer, void>(WORKSPACE_LIST),
    async (params) => ({ progress: workspace.progress(), notices: await noticesOf(session, params?.uris) }),
  );
  connection.onRequest(new RequestType0<null, void>(WORKSPACE_REFRESH), () => {
    workspace.refresh();
    return null;
  });
  const show = shownProgress(session);
  workspace.onChange((uris) => {
    const progress = workspace.progress();
    show();
    const told: WorkspaceChanged = { progress, uris: [...uris] };
    if (session.client.options.workspace === true) apart(session, connection.sendNotification(WORKSPACE_CHANGED, told));
  });
  return {};
};

/** Shows the reading as the client shows long work, with a button that ends it. */
function shownProgress({ client, connection, workspace }: Session): () => void {
  /** Resolves to undefined where the client shows nothing after all. */
  let reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let since: number | undefined;
  const show = () => {
    const { state, done, total } = workspace.progress();
    if (state !== "reading") {
      since = undefined;
      apart({ connection }, reporter?.then((shown) => shown?.done()) ?? Promise.resolve());
      reporter = undefined;
      return;
    }
    if (since === undefined) {
      since = performance.now();
      setTimeout(show, SHOWN_AFTER + 1);
    }
    if (!client.progress || total === 0 || performance.now() - since < SHOWN_AFTER) return;
    const share = Math.floor((100 * done) / total);
    const message = t("{0} of {1} files", done, total);
    if (reporter) {
      apart(
        { connection },
        reporter.then((shown) => shown?.report(share, message)),
      );
      return;
    }
    reporter = connection.window.createWorkDoneProgress().then(
      (made) => {
        made.begin(t("Reading notices"), share, message, true);
        made.token.onCancellationRequested(() => workspace.cancel());
        return made;
      },
      (error: unknown) => {
        connection.console.warn(`The client did not show how far the reading has got: ${String(error)}`);
        return undefined;
      },
    );
  };
  return show;
}

async function noticesOf(session: Session, only: readonly string[] | undefined): Promise<readonly WorkspaceNotice[]> {
  const { workspace, documents, settings } = session;
  if (workspace.mode() === "off") return [];
  for (const opened of documents.all()) if (opened.taken) workspace.follow(opened);
  const index = workspace.index();
  const uris = only ?? [...index.files.keys()].sort((a, b) => (a < b ? -1 : 1));
  const notices: WorkspaceNotice[] = [];
  for (const uri of uris) {
    const file = index.files.get(uri);
    const opened = documents.get(uri);
    const closed = workspace.closedAt(uri);
    if (!file) continue;
    const severities = opened ? (await settings.of(uri)).severities : closed?.settings.severities;
    if (!severities) continue;
    const record = opened ? recordState(opened, opened.record) : (closed?.record ?? "none");
    const findings = opened?.taken ? findingsIn(opened, severities) : undefined;
    for (const [i, entry] of file.entries.entries()) {
      if (!entry) continue;
      const numbers: [number, number, number] = [0, 0, 0];
      if (findings) {
        if (i < AT_ONCE || findings.count(i) !== undefined)
          for (const { severity } of findings.of(i).findings) numbers[COLUMN[severity]]++;
      } else {
        for (const column of [0, 1, 2] as const) numbers[column] += closed?.counts[i]?.[column] ?? 0;
        for (const { severity } of across(entry, session, severities)) numbers[COLUMN[severity]]++;
      }
      notices.push(summaryOf(uri, entry, numbers, record));
    }
  }
  return notices;
}

function across(entry: Entry, { workspace }: Session, severities: Severities) {
  return findAcross(entry, workspace.index(), severities);
}

function summaryOf(
  uri: string,
  entry: Entry,
  [errors, warnings, information]: readonly [number, number, number],
  record: RecordState,
): WorkspaceNotice {
  const { kind, title, journal, published, doi, originals }: Card = entry.card;
  return {
    uri,
    ...whereIs(entry),
    ...(kind && { kind, kindName: t(KIND_NAMES[kind]) }),
    ...(title !== undefined && { title }),
    ...(journal !== undefined && { journal }),
    ...(published !== undefined && { published }),
    ...(doi !== undefined && { doi }),
    originals,
    errors,
    warnings,
    information,
    record,
  };
}
