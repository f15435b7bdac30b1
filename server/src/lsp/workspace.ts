import type { Style } from "./findings.ts";
import type { WorkspaceProgress } from "./protocol.ts";
import { apart, type Surroundings } from "./session.ts";
import type { Overseeing } from "./settings.ts";
import { closedReading } from "./workspace/closedReading.ts";
import { clientFolders } from "./workspace/folders.ts";
import { type Following, following } from "./workspace/following.ts";
import { listingOf } from "./workspace/listing.ts";
import { type NoticeFiles, noticeFiles } from "./workspace/noticeFiles.ts";
import { pace } from "./workspace/pace.ts";
import { type Telling, telling } from "./workspace/telling.ts";
import { type Turns, turns } from "./workspace/turns.ts";
import { keyOf } from "./workspaceNames.ts";

/** Every notice of the client's folders, open or not. It can always be made anew from the files. */
export interface Workspace
  extends Pick<NoticeFiles, "index" | "uriOf" | "closed" | "closedAt">,
    Pick<Following, "follow">,
    Pick<Telling, "onChange">,
    Pick<Turns, "settled"> {
  readonly mode: () => Overseeing;
  readonly folders: () => readonly string[];
  readonly progress: () => WorkspaceProgress;
  /** To be called when the client opened or closed folders. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** Lists the folders again and reads what changed. */
  readonly refresh: () => void;
  /** Ends the reading; what was read stays. */
  readonly cancel: () => void;
}

/** Keeps the index of the client's folders. */
export function workspaceOf(around: Surroundings, style: Style, roots: readonly string[]): Workspace {
  const { documents, host, settings } = around;
  let mode: Overseeing = "off";
  let ready = false;
  /** True from the beginning of a refresh until it is known what has to be read. */
  let preparing = false;
  /** True after the user stopped a reading, until the next refresh. */
  let stopped = false;
  const active = () => mode !== "off";

  const { tell, onChange } = telling();
  const wentOn = () => tell([]);
  const pacing = pace();
  const files = noticeFiles(documents, tell);
  const folders = clientFolders(around, roots);
  const listing = listingOf(around, folders, files, {
    more: wentOn,
    stale: (keys) => apart(around, readAgain(keys)),
    active,
  });
  const { queue, choose, read } = closedReading(around, files, style, pacing, wentOn);
  const { follow, leave } = following(around, files, active);
  const { busy, begin, cancel, settled } = turns(around, () => {
    preparing = false;
    wentOn();
    readUrgent();
  });

  const refresh = () => {
    stopped = false;
    preparing = true;
    begin(async (token) => {
      mode = await settings.overseeing();
      if (!active()) return leaveAll();
      for (const opened of documents.all()) if (opened.taken) follow(opened);
      if (!host.files) return;
      await listing.renew(token);
      if (token.isCancellationRequested) return;
      const chosen = await choose([...files.listed.keys()]);
      if (token.isCancellationRequested) return;
      queue.fill(chosen);
      preparing = false;
      await read(token);
    });
    wentOn();
  };
  const leaveAll = () => {
    for (const key of files.listed.keys()) files.forget(key);
    for (const opened of documents.all()) {
      leave(opened);
      files.close(opened.uri);
    }
    queue.clear();
  };
  /** Reads files that may have changed, before whatever else is waiting. */
  const readAgain = async (keys: Iterable<string>) => {
    await listing.look(keys);
    queue.hurry(await choose(keys));
    readUrgent();
  };
  const readUrgent = () => {
    if (!queue.hasUrgent() || busy()) return;
    begin(read);
    wentOn();
  };

  around.onReady(() => {
    ready = true;
    refresh();
  });
  around.onSettings(() => {
    if (ready) refresh();
  });
  around.onChange(pacing.yieldTo);
  around.onClose(({ uri }) => {
    if (!active()) return;
    files.close(uri);
    apart(around, readAgain([keyOf(uri)]));
  });
  around.onFiles(listing.told);
  around.onRecord((opened) => opened.taken && tell([opened.uri]));

  return {
    index: files.index,
    follow,
    mode: () => mode,
    folders: folders.all,
    progress: () => ({
      state: busy() ? "reading" : !active() ? "off" : stopped ? "cancelled" : "complete",
      done: preparing ? 0 : Math.max(0, files.listed.size - queue.length()),
      total: files.listed.size,
    }),
    closed: files.closed,
    closedAt: files.closedAt,
    uriOf: files.uriOf,
    settled,
    onChange,
    setFolders: (now) => {
      folders.set(now);
      if (ready) refresh();
    },
    refresh,
    cancel: () => {
      if (!busy()) return;
      cancel();
      stopped = true;
      preparing = false;
      queue.clear();
      wentOn();
    },
  };
}
