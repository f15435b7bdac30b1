import { type Disposable, EventEmitter, type LogOutputChannel } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
  WORKSPACE_CHANGED,
  WORKSPACE_LIST,
  WORKSPACE_REFRESH,
  type WorkspaceChanged,
  type WorkspaceListAnswer,
  type WorkspaceListParams,
  type WorkspaceNotice,
  type WorkspaceProgress,
} from "../../server/src/lsp/protocol.ts";

/** The notices of the workspace as the server has read them so far. */
export interface WorkspaceNotices extends Disposable {
  /** In the order of the URIs, and of the text within a file. */
  readonly all: () => readonly WorkspaceNotice[];
  /** Undefined before the server said so the first time. */
  readonly progress: () => WorkspaceProgress | undefined;
  readonly onChange: (listener: () => void) => Disposable;
  /** Lists the folders again. */
  readonly refresh: () => Promise<void>;
}

/** Follows the server; what did not change is not asked for again. */
export function workspaceNotices(client: BaseLanguageClient, output: LogOutputChannel): WorkspaceNotices {
  const files = new Map<string, readonly WorkspaceNotice[]>();
  const changed = new EventEmitter<void>();
  let progress: WorkspaceProgress | undefined;
  let sorted: readonly WorkspaceNotice[] | undefined;
  /** What is to be asked for next; undefined for nothing, "all" for all. */
  let wanted: Set<string> | "all" | undefined;
  let asking = false;

  const take = (uris: readonly string[] | undefined, answer: WorkspaceListAnswer) => {
    if (uris) for (const uri of uris) files.delete(uri);
    else files.clear();
    const fresh = new Map<string, WorkspaceNotice[]>();
    for (const notice of answer.notices) {
      const own = fresh.get(notice.uri);
      if (own) own.push(notice);
      else fresh.set(notice.uri, [notice]);
    }
    for (const [uri, own] of fresh) files.set(uri, own);
    progress = answer.progress;
    sorted = undefined;
    changed.fire();
  };
  const add = (uris: readonly string[] | undefined) => {
    if (!uris) wanted = "all";
    else if (wanted !== "all") wanted = new Set([...(wanted ?? []), ...uris]);
  };
  const ask = async () => {
    if (asking) return;
    asking = true;
    try {
      while (wanted && client.state === State.Running) {
        const uris = wanted === "all" ? undefined : [...wanted];
        wanted = undefined;
        const params: WorkspaceListParams = uris ? { uris } : {};
        try {
          take(uris, await client.sendRequest<WorkspaceListAnswer>(WORKSPACE_LIST, params));
        } catch (error) {
          add(uris); // still not known: asked for again with what changes next
          throw error;
        }
      }
    } catch (error) {
      output.debug(`The notices of the workspace could not be had: ${String(error)}`);
    } finally {
      asking = false;
    }
  };
  const want = (uris: readonly string[] | undefined) => {
    add(uris);
    void ask();
  };
  const parts: Disposable[] = [
    changed,
    client.onNotification(WORKSPACE_CHANGED, (told: WorkspaceChanged) => {
      progress = told.progress;
      if (told.uris?.length === 0) changed.fire();
      else want(told.uris);
    }),
    client.onDidChangeState(({ newState }) => newState === State.Running && want(undefined)),
  ];
  return {
    all: () => {
      sorted ??= [...files.keys()].sort().flatMap((uri) => files.get(uri)!);
      return sorted;
    },
    progress: () => progress,
    onChange: changed.event,
    refresh: () => client.sendRequest(WORKSPACE_REFRESH),
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}
