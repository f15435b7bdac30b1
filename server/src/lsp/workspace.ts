import type { CancellationToken, FileEvent } from "vscode-languageserver";
import {
  type Card,
  cardOf,
  findAcross,
  type NoticeIndex,
  noticeIndex,
  type Part,
  suppressedInFile,
} from "../core/index.ts";
import { type ClosedFile, readClosed, stillHolds } from "./closedFile.ts";
import type { Opened } from "./documents.ts";
import { excludesOf } from "./excludes.ts";
import type { Style } from "./findings.ts";
import type { Files, Skip } from "./host.ts";
import { pace } from "./pace.ts";
import type { ListedFile, WorkspaceProgress } from "./protocol.ts";
import { apart, type Session, served } from "./session.ts";
import type { Overseeing } from "./settings.ts";
import { isWithin, skipInside, skipOf } from "./skip.ts";
import { folderOf, isCandidate, isRecord, keyOf, nameOf, recordKeyOf } from "./workspaceNames.ts";

/** Every notice of the client's folders, open or not. It can always be made anew from the files. */
export interface Workspace {
  /** Made when it is first asked for, as the core is loaded no sooner. */
  readonly index: () => NoticeIndex;
  /** Brings the index in step with an open notice. Cheap where an edit touched little. */
  readonly follow: (opened: Opened) => void;
  readonly mode: () => Overseeing;
  readonly folders: () => readonly string[];
  readonly progress: () => WorkspaceProgress;
  /** The closed notices, by the URI under which the index has them. */
  readonly closed: () => Iterable<readonly [string, ClosedFile]>;
  readonly closedAt: (uri: string) => ClosedFile | undefined;
  /** The URI under which the index has a file, however the client escapes it. */
  readonly uriOf: (uri: string) => string;
  /** Resolves when nothing is being read. */
  readonly settled: () => Promise<void>;
  /** Calls back, a few times a second at most, with the URIs of files for which something may have changed. */
  readonly onChange: (listener: (uris: ReadonlySet<string>) => void) => void;
  /** To be called when the client opened or closed folders. */
  readonly setFolders: (folders: readonly string[]) => void;
  /** Lists the folders again and reads what changed. */
  readonly refresh: () => void;
  /** Ends the reading; what was read stays. */
  readonly cancel: () => void;
}

/** The session before the workspace is made. */
export type Surroundings = Omit<Session, "workspace">;

/** What the index has of an open notice. */
interface Followed {
  readonly parts: readonly Part[];
  readonly cards: readonly (Card | undefined)[];
  readonly silent: ReadonlySet<string>;
  /** False while parts of a long file were not read yet. */
  readonly whole: boolean;
}

/** A file that is to be read. */
interface Waiting {
  readonly file: ListedFile;
  readonly folder: string;
}

/** A file that is being fetched. */
interface Fetched {
  readonly key: string;
  readonly waiting: Waiting;
  readonly recordFile: ListedFile | undefined;
  readonly text: Promise<string | undefined>;
  readonly recordText: Promise<string | undefined>;
}

/** A reading, which another may take the place of. */
interface Turn {
  cancelled: boolean;
}

/** A token that is cancelled with a reading. */
function tokenOf(turn: Turn): CancellationToken {
  return {
    get isCancellationRequested() {
      return turn.cancelled;
    },
    onCancellationRequested: () => ({ dispose: () => {} }),
  };
}

/** So many files, and so many bytes of them, are fetched ahead of the one that is being read. */
const AHEAD = 12;
const AHEAD_BYTES = 4_000_000;
/** No larger file is read while it is not open, bytes: a backlog of ten thousand notices is smaller, a table or a log need not be. */
const LARGEST = 20_000_000;
/** How often it is told that something changed, milliseconds. */
const TELL = 250;
/** An open notice that nobody asks for diagnostics of is followed when typing has rested so long, milliseconds. */
const REST = 300;
/** More new parts than this are not read on the spot. */
const AT_ONCE = 50;

/** Keeps the index of the client's folders. */
export function workspaceOf(around: Surroundings, style: Style, folders: readonly string[]): Workspace {
  const { connection, host, documents, settings } = around;
  const files: Files | undefined = host.files;
  const pacing = pace();
  /** By key, as clients escape URIs in different ways. */
  const closed = new Map<string, ClosedFile>();
  const listed = new Map<string, Waiting>();
  const records = new Map<string, ListedFile>();
  const uris = new Map<string, string>();
  const followed = new WeakMap<Opened, Followed>();
  const listeners: ((uris: ReadonlySet<string>) => void)[] = [];
  let made: NoticeIndex | undefined;
  let roots = folders;
  let skips = new Map<string, Skip>();
  let mode: Overseeing = "off";
  let state: WorkspaceProgress["state"] = "complete";
  /** True after the user stopped a reading, until a new one begins. */
  let stopped = false;
  let listing = false;
  /** What the client told of while the folders were listed: the listing may know less of it. */
  const toldOf = new Set<string>();
  let queue: string[] = [];
  /** What goes before the queue, as somebody has just changed it. */
  let urgent: string[] = [];
  let fetched = 0;
  let ready = false;
  let current: Turn | undefined;
  let running: Promise<void> = Promise.resolve();
  let dirty = new Set<string>();
  let telling = false;

  const index = (): NoticeIndex => (made ??= noticeIndex());
  const tell = (changed: Iterable<string>) => {
    for (const uri of changed) dirty.add(uri);
    if (telling) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      const now = dirty;
      dirty = new Set();
      for (const listener of listeners) listener(now);
    }, TELL);
  };
  const openAt = (key: string): Opened | undefined => {
    const uri = uris.get(key);
    const opened = uri === undefined ? undefined : documents.get(uri);
    return opened?.taken ? opened : undefined;
  };
  /** The URI that a file goes by: the client's own, once it has opened it. */
  const uriOf = (uri: string, theirs = false): string => {
    const key = keyOf(uri);
    const known = uris.get(key);
    if (known === uri || (known !== undefined && !theirs)) return known;
    if (known !== undefined) tell([known, ...index().remove(known)]);
    uris.set(key, uri);
    return uri;
  };
  const forget = (key: string) => {
    const had = closed.delete(key);
    listed.delete(key);
    const uri = uris.get(key);
    if (uri === undefined || openAt(key)) return;
    uris.delete(key);
    if (had) tell([uri, ...index().remove(uri)]);
  };
  const put = (key: string, uri: string, file: ClosedFile) => {
    const before = closed.get(key);
    closed.set(key, file);
    if (openAt(key)) return; // what the client has wins
    if (file.cards.length > 0) {
      const touched = index().put(uri, { cards: file.cards, firstLines: file.firstLines, silent: file.silent });
      tell([uri, ...touched]);
    } else if (before && before.cards.length > 0) tell([uri, ...index().remove(uri)]);
  };

  const follow = (opened: Opened) => {
    if (mode === "off") return;
    const { parts, firstLines } = opened.document;
    const before = followed.get(opened);
    if (before?.parts === parts && before.whole) return;
    const old = before?.parts ?? [];
    const shift = old.length - parts.length;
    let same = 0;
    while (same < parts.length && same < old.length && parts[same] === old[same]) same++;
    let end = parts.length;
    while (end > same && end + shift > same && parts[end - 1] === old[end + shift - 1]) end--;
    const changed = parts.slice(same, end);
    const made = changed.map((part) =>
      changed.length <= AT_ONCE || part.known?.text === part.text ? cardOf(part) : undefined,
    );
    let cards = before ? [...before.cards.slice(0, same), ...made, ...before.cards.slice(end + shift)] : made;
    if (before?.whole === false)
      cards = cards.map(
        (card, i) => card ?? (parts[i]!.known?.text === parts[i]!.text ? cardOf(parts[i]!) : undefined),
      );
    const silent =
      before?.silent.size === 0 && suppressedInFile({ parts: changed }).size === 0
        ? before.silent
        : suppressedInFile(opened.document);
    followed.set(opened, { parts, cards, silent, whole: !cards.includes(undefined) });
    const uri = uriOf(opened.uri, true);
    const touched = index().put(uri, { cards, firstLines, silent });
    tell([uri, ...touched]);
    opened.beside ??= (part, severities) => {
      const entry = index().files.get(uri)?.entries[part];
      return entry ? findAcross(entry, index(), severities) : [];
    };
  };

  const fetchText = async (file: ListedFile | undefined): Promise<string | undefined> =>
    file && files?.read(file.uri).catch(() => undefined);
  const readOne = async ({ key, waiting, recordFile, text, recordText }: Fetched, turn: Turn) => {
    const own = await settings.inFolder(waiting.file.uri, waiting.folder);
    const theirs = { recordFile, text: await text, recordText: await recordText };
    // what went, or came anew, while it was fetched or read: nothing of it holds, and it is read again where it is there
    const holds = () => listed.get(key) === waiting;
    if (!holds()) return;
    if (theirs.text === undefined) return forget(key);
    const uri = uriOf(waiting.file.uri);
    const reading = readClosed({ ...theirs, text: theirs.text, file: { ...waiting.file, uri } }, own, style);
    for (;;) {
      const resting = pacing.rest();
      if (resting) await resting;
      if (turn.cancelled) return;
      const step = reading.next();
      if (!step.done) continue;
      if (holds()) put(key, uriOf(waiting.file.uri), step.value);
      return;
    }
  };
  /** Reads what is waiting. */
  const read = async (turn: Turn) => {
    const ahead: Fetched[] = [];
    const fetch = () => {
      while (ahead.length < AHEAD && ahead.reduce((sum, { waiting }) => sum + waiting.file.size, 0) < AHEAD_BYTES) {
        const key = urgent.shift() ?? queue.shift();
        const waiting = key === undefined ? undefined : listed.get(key);
        if (key === undefined) break;
        const recordFile = records.get(recordKeyOf(key));
        if (waiting && waiting.file.size > LARGEST) {
          connection.console.warn(
            `${waiting.file.uri} is too large to be read while it is not open; open it, or split it.`,
          );
          forget(key);
        } else if (waiting)
          ahead.push({ key, waiting, recordFile, text: fetchText(waiting.file), recordText: fetchText(recordFile) });
      }
      fetched = ahead.length;
    };
    for (fetch(); ahead.length > 0 && !turn.cancelled; fetch()) {
      const next = ahead.shift()!;
      try {
        await readOne(next, turn);
      } catch (error) {
        forget(next.key); // one file that cannot be read leaves the others to be
        apart(around, Promise.reject(error));
      }
      tell([]);
    }
    fetched = 0;
  };
  /** Which of the listed files have to be read. */
  const choose = async (keys: Iterable<string>) => {
    const chosen: string[] = [];
    for (const key of keys) {
      const waiting = listed.get(key);
      if (!waiting) continue;
      const own = await settings.inFolder(waiting.file.uri, waiting.folder);
      const kept = closed.get(key);
      if (!kept || !stillHolds(kept, waiting.file, records.get(recordKeyOf(key)), own)) chosen.push(key);
      const resting = pacing.rest();
      if (resting) await resting;
    }
    const near = new Set([...documents.all()].map(({ uri }) => folderOf(keyOf(uri))));
    const rank = (key: string) => (near.has(folderOf(key)) ? 0 : 1);
    return chosen.sort((a, b) => rank(a) - rank(b));
  };
  const list = async (turn: Turn) => {
    const token = tokenOf(turn);
    const found = new Set<string>();
    toldOf.clear();
    skips = new Map();
    for (const root of roots) {
      const skip = skipOf(await excludesOf(around, root));
      skips.set(root, skip);
      try {
        for await (const batch of files?.list(root, skip, token) ?? []) {
          for (const file of batch) {
            const key = keyOf(file.uri);
            if (found.has(key)) continue; // one folder may lie in another
            found.add(key);
            if (isRecord(key)) records.set(key, file);
            else listed.set(key, { file, folder: root });
          }
          tell([]);
        }
      } catch (error) {
        connection.console.warn(`The files of ${root} could not be listed: ${String(error)}`);
      }
      if (turn.cancelled) return;
    }
    const gone = (key: string) => !found.has(key) && !(toldOf.has(key) && rootOf(key) !== undefined);
    for (const key of [...records.keys()]) if (gone(key)) records.delete(key);
    for (const key of [...new Set([...listed.keys(), ...closed.keys()])]) if (gone(key)) forget(key);
  };
  /** Begins a reading, which takes the place of one that still runs. */
  const start = (work: (turn: Turn) => Promise<void>) => {
    const turn: Turn = { cancelled: false };
    if (current) current.cancelled = true;
    current = turn;
    state = "reading";
    running = running
      .then(() => (turn.cancelled ? undefined : work(turn)))
      .catch((error: unknown) => apart(around, Promise.reject(error)))
      .finally(() => {
        if (current !== turn) return;
        current = undefined;
        listing = false;
        state = stopped ? "cancelled" : "complete";
        tell([]);
        if (urgent.length > 0) start(read);
      });
    tell([]);
  };
  const refresh = () => {
    stopped = false;
    listing = true;
    start(async (turn) => {
      mode = await settings.overseeing();
      if (mode === "off") {
        leave();
        return;
      }
      for (const opened of documents.all()) if (opened.taken) follow(opened);
      if (!files) return;
      await list(turn);
      if (turn.cancelled) return;
      queue = await choose([...listed.keys()]);
      listing = false;
      await read(turn);
    });
  };
  const leave = () => {
    for (const key of [...closed.keys()]) forget(key);
    for (const opened of documents.all()) {
      delete opened.beside;
      followed.delete(opened);
      tell([opened.uri, ...index().remove(opened.uri)]);
    }
    listed.clear();
    queue = [];
    urgent = [];
  };
  /** Reads files that may have changed, before whatever else is waiting. */
  const again = async (keys: readonly string[]) => {
    for (const key of keys) {
      const waiting = listed.get(key);
      const file = waiting && (await files?.stat(waiting.file.uri));
      if (file && waiting) listed.set(key, { ...waiting, file });
      else {
        forget(key);
        if (waiting) await lookInto(waiting.file.uri, waiting.folder); // a folder may be named as a notice
      }
    }
    urgent.push(...(await choose(keys)));
    if (urgent.length > 0 && !current) start(read);
  };

  const rootOf = (key: string): string | undefined =>
    roots.find((root) => {
      const base = keyOf(root).replace(/\/*$/, "/");
      const skip = skips.get(root);
      return key.startsWith(base) && !(skip && isWithin(skip, key.slice(base.length)));
    });
  /** What lies in a folder that came, as one that is moved here or unpacked: a client tells of the folder, but not surely of its files. */
  const lookInto = async (folder: string, root: string) => {
    const inside = keyOf(folder).slice(keyOf(root).replace(/\/*$/, "/").length);
    const skip = skipInside(skips.get(root) ?? skipOf([]), inside);
    for await (const batch of files?.list(folder, skip, tokenOf({ cancelled: false })) ?? [])
      onDisk(batch.map(({ uri }) => ({ uri, type: 1 })));
  };
  const onDisk = (changes: readonly FileEvent[]) => {
    if (mode === "off" || !files) return;
    const stale = new Set<string>();
    const owners = (record: string) => [...listed.keys()].filter((key) => recordKeyOf(key) === record);
    // a client may tell what came before what went, even where a file went first: what did both is looked at
    const goneFirst = [...changes].sort((a, b) => Number(b.type === 3) - Number(a.type === 3));
    for (const { uri, type } of goneFirst) {
      const key = keyOf(uri);
      const folder = rootOf(key);
      if (listing) toldOf.add(key);
      if (isRecord(key)) {
        if (type === 3) records.delete(key);
        else if (folder !== undefined) records.set(key, { uri, modified: 0, size: 0 });
        for (const owner of owners(key)) stale.add(owner);
      } else if (type === 3) {
        forget(key);
        for (const other of [...listed.keys()]) if (other.startsWith(`${key}/`)) forget(other);
      } else if (folder !== undefined && isCandidate(nameOf(uri))) {
        if (!listed.has(key)) listed.set(key, { file: { uri, modified: 0, size: 0 }, folder });
        stale.add(key);
      } else if (folder !== undefined && type === 1 && !/\/\./.test(key.slice(keyOf(folder).length)))
        apart(around, lookInto(uri, folder));
    }
    apart(around, again([...stale]));
  };

  const resting = new Map<Opened, ReturnType<typeof setTimeout>>();
  around.onChange((opened) => {
    pacing.yieldTo();
    clearTimeout(resting.get(opened));
    const timer = setTimeout(() => {
      resting.delete(opened);
      const known = served(around, opened.uri);
      apart(
        around,
        known.then((notice) => notice && follow(notice.opened)),
      );
    }, REST);
    resting.set(opened, timer);
  });
  around.onClose((opened) => {
    clearTimeout(resting.get(opened));
    resting.delete(opened);
    followed.delete(opened);
    const key = keyOf(opened.uri);
    const uri = uris.get(key);
    const kept = closed.get(key);
    if (uri === undefined || mode === "off") return;
    if (kept && kept.cards.length > 0) {
      tell([uri, ...index().put(uri, { cards: kept.cards, firstLines: kept.firstLines, silent: kept.silent })]);
      apart(around, again([key]));
    } else {
      tell([uri, ...index().remove(uri)]);
      if (listed.has(key)) apart(around, again([key]));
      else uris.delete(key);
    }
  });
  around.onSettings(() => {
    if (ready) refresh();
  });
  around.onReady(() => {
    ready = true;
    refresh();
  });
  around.onFiles(onDisk);
  around.onRecord((opened) => opened.taken && tell([opened.uri]));

  return {
    index,
    follow,
    mode: () => mode,
    folders: () => roots,
    progress: () => ({
      state: mode === "off" && state !== "reading" ? "off" : state,
      done: listing ? 0 : listed.size - Math.min(listed.size, queue.length + urgent.length + fetched),
      total: listed.size,
    }),
    closed: function* () {
      for (const [key, file] of closed)
        if (file.cards.length > 0 && !openAt(key)) yield [uris.get(key) ?? file.file.uri, file];
    },
    closedAt: (uri) => {
      const key = keyOf(uri);
      const file = closed.get(key);
      return file && file.cards.length > 0 && !openAt(key) ? file : undefined;
    },
    uriOf: (uri) => uris.get(keyOf(uri)) ?? uri,
    settled: async () => {
      for (let last: Promise<void> | undefined; last !== running; ) {
        last = running;
        await last;
      }
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    refresh,
    cancel: () => {
      if (!current) return;
      stopped = true;
      current.cancelled = true;
      current = undefined;
      state = "cancelled";
      listing = false;
      queue = [];
      urgent = [];
      tell([]);
    },
    setFolders: (now) => {
      roots = now;
      if (ready) refresh();
    },
  };
}
