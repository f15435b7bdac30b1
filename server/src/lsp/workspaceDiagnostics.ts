import {
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type Entry, findAcross, type Range, type Span, whereIs } from "../core/index.ts";
import type { Opened } from "./documents.ts";
import { diagnosticAt, type Style } from "./findings.ts";
import { apart, type Session, served } from "./session.ts";
import type { Settings } from "./settings.ts";
import { keyOf } from "./workspaceNames.ts";

/** What is answered for a file. */
export interface Answered {
  readonly id: string;
  readonly items: Diagnostic[];
}

const NOTHING: Answered = { id: "none", items: [] };
/** So many files are looked at before another request is let through. */
const BATCH = 200;

/** The diagnostics of a closed notice, by its URI; none for what is no notice. */
export function closedAnswers(session: Session, style: Style): (uri: string) => Answered {
  const { workspace, started } = session;
  const ids = new Map<string, { readonly text: string; readonly id: string }>();
  let serial = 0;
  return (uri) => {
    const file = workspace.mode() === "workspace" ? workspace.closedAt(uri) : undefined;
    const indexed = file && workspace.index().files.get(workspace.uriOf(uri));
    if (!file || !indexed) {
      ids.delete(uri);
      return NOTHING;
    }
    const { severities, maxFindings } = file.settings;
    const beside = indexed.entries.flatMap((entry) =>
      entry
        ? findAcross(entry, workspace.index(), severities).map((finding) =>
            diagnosticAt(uri, finding, (span) => placeOf(entry, span), style),
          )
        : [],
    );
    const text = beside.length === 0 ? file.diagnostics : `${file.diagnostics} ${JSON.stringify(beside)}`;
    const old = ids.get(uri);
    const id = old?.text === text ? old.id : `${started}.c${++serial}`;
    if (old?.text !== text) ids.set(uri, { text, id });
    const own = JSON.parse(file.diagnostics) as Diagnostic[];
    return { id, items: [...own, ...beside].slice(0, maxFindings) };
  };
}

/** Diagnostics of the whole workspace: answered to a client that asks, or sent to one that wants them. */
export function workspaceDiagnostics(
  session: Session,
  closedAnswer: (uri: string) => Answered,
  answer: (opened: Opened, settings: Settings) => Answered,
): {
  readonly serve: () => void;
  readonly push: () => void;
  /** To be called when a client asked for the diagnostics of an open document: it needs no report of it then. */
  readonly pulled: (opened: Opened) => void;
} {
  const { connection, documents, workspace } = session;
  const byThemselves = new WeakSet<Opened>();
  /** What is reported of a file; undefined where the client asks for it by itself. */
  const report = async (uri: string): Promise<(Answered & { readonly version: number | null }) | undefined> => {
    const opened = documents.get(uri);
    if (!opened) return { ...closedAnswer(uri), version: null };
    if (byThemselves.has(opened) || workspace.mode() !== "workspace") return undefined;
    const notice = await served(session, uri);
    return notice && { ...answer(notice.opened, notice.settings), version: notice.opened.version };
  };
  return {
    pulled: (opened) => {
      byThemselves.add(opened);
    },
    serve: () => {
      const asking = new Set<(uris: Iterable<string>, closed?: boolean) => void>();
      workspace.onChange((uris) => {
        for (const wake of asking) wake(uris);
      });
      session.onClose(({ uri }) => {
        for (const wake of asking) wake([uri], true);
      });
      connection.languages.diagnostics.onWorkspace(
        async ({ previousResultIds }, token, _work, partial): Promise<WorkspaceDiagnosticReport> => {
          const sent = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), value]));
          const stale = new Set<string>(previousResultIds.map(({ uri }) => uri));
          let woken = () => {};
          const wake = (uris: Iterable<string>, closed = false) => {
            for (const uri of uris) {
              stale.add(uri);
              if (closed) sent.delete(keyOf(uri)); // the client forgets what it was told of a document that it closes
            }
            woken();
          };
          /** What the client has not been told yet. */
          const news = async (): Promise<WorkspaceDocumentDiagnosticReport[]> => {
            const items: WorkspaceDocumentDiagnosticReport[] = [];
            let looked = 0;
            for (const uri of stale) {
              if (++looked > BATCH) break;
              stale.delete(uri);
              const now = await report(uri);
              const before = sent.get(keyOf(uri));
              if (!now || before === now.id || (before === undefined && now.items.length === 0)) continue;
              sent.set(keyOf(uri), now.id);
              items.push({ kind: "full", uri, version: now.version, resultId: now.id, items: now.items });
            }
            return items;
          };
          for (const [uri] of workspace.closed()) stale.add(uri);
          for (const { uri } of documents.all()) stale.add(uri);
          asking.add(wake);
          const cancelled = token.onCancellationRequested(() => woken());
          try {
            if (!partial) {
              await workspace.settled();
              for (const [uri] of workspace.closed()) stale.add(uri);
              const items: WorkspaceDocumentDiagnosticReport[] = [];
              while (stale.size > 0) items.push(...(await news()));
              return { items };
            }
            // the request stays open, and what changes is told as it comes: a client that had to ask again and again
            // would have to say each time what it knows of every file
            for (;;) {
              while (stale.size > 0 && !token.isCancellationRequested) {
                const items = await news();
                if (items.length > 0) partial.report({ items });
                await new Promise((resolve) => setTimeout(resolve, 0));
              }
              if (token.isCancellationRequested)
                throw new ResponseError(LSPErrorCodes.RequestCancelled, "The client took the request back.");
              if (stale.size === 0)
                await new Promise<void>((resolve) => {
                  woken = resolve;
                });
            }
          } finally {
            cancelled.dispose();
            asking.delete(wake);
          }
        },
      );
    },
    push: () => {
      const sent = new Map<string, string>();
      workspace.onChange((uris) => {
        for (const uri of uris) {
          if (documents.get(uri)) continue;
          const { id, items } = closedAnswer(uri);
          if ((sent.get(uri) ?? NOTHING.id) === id) continue;
          if (id === NOTHING.id) sent.delete(uri);
          else sent.set(uri, id);
          apart(session, connection.sendDiagnostics({ uri, diagnostics: items }));
        }
      });
      session.onClose(({ uri }) => sent.delete(uri));
    },
  };
}

/** Where a finding of a rule across files lies: on the notice's own DOI or its heading. */
function placeOf(entry: Entry, { start, end }: Span): Range {
  const { heading, doiPlace } = entry.card;
  return whereIs(entry, doiPlace.span.start === start && doiPlace.span.end === end ? doiPlace : heading).range;
}
