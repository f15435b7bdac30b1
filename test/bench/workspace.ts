import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Session, start } from "./session.ts";
import { noticeText } from "./texts.ts";

/** Between keystrokes, ms: a fast writer's. */
const GAP = 90;
const median = (list: readonly number[], share = 0.5): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface ListAnswer {
  readonly progress: { readonly state: string; readonly done: number; readonly total: number };
  readonly notices: readonly unknown[];
}

/**
 * Times how long the server takes to read a folder of notices beside `notices record` over the same folder, and what a keystroke
 * costs while it reads and after; interleaved.
 */
export async function workspace(
  folder: string,
  files: number,
  rounds: number,
  write: (name: string, text: string) => void,
): Promise<void> {
  const dist = path.join(import.meta.dirname, "../../server/dist");
  if (!existsSync(path.join(dist, "cli.cjs")))
    throw new Error("server/dist/cli.cjs is missing: run `npm run build` first");
  for (let n = 0; n < files; n++) write(`${String(n).padStart(6, "0")}.notice`, noticeText(n));
  const seconds = { record: [] as number[], read: [] as number[], typing: [] as number[] };
  const keystrokes = { reading: [] as number[], done: [] as number[] };
  let memory = Number.NaN;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    const made = spawnSync(process.execPath, [path.join(dist, "cli.cjs"), "record", "--format", "jsonl", folder], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (made.status !== 0) throw new Error(`notices record ended with ${made.status}`);
    seconds.record.push((performance.now() - from) / 1000);

    const quiet = await begin(dist, folder);
    seconds.read.push((await whole(quiet, files)) / 1000);
    memory = quiet.peak() ?? Number.NaN;
    await quiet.stop();

    const busy = await begin(dist, folder);
    const typist = await typing(busy);
    const since = performance.now();
    for (let i = 0; ; i++) {
      await pause(GAP);
      const ms = await typist();
      if (i < 20) continue; // the code is still being compiled
      keystrokes.reading.push(ms);
      if (i % 10 === 0 && (await progress(busy)).state === "complete") break;
    }
    seconds.typing.push((performance.now() - since) / 1000);
    await pause(1_000);
    for (let i = 0; i < 100; i++) {
      await pause(GAP);
      keystrokes.done.push(await typist());
    }
    await busy.stop();
  }
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  const shown = (list: readonly number[]) => `${median(list).toFixed(2)} / ${median(list, 0.95).toFixed(2)}`;
  console.log(`\nworkspace: ${files} files; seconds, median of ${rounds}, start-up included`);
  console.log(
    `  notices record ${median(seconds.record).toFixed(1)}; the server's index ${median(seconds.read).toFixed(1)} (${ratio(median(seconds.read), median(seconds.record))}); while somebody types ${median(seconds.typing).toFixed(1)}; peak memory ${memory.toFixed(0)} MB`,
  );
  console.log(
    `  keystroke, ms (median / 95th centile): while it reads ${shown(keystrokes.reading)}, after ${shown(keystrokes.done)} (${ratio(median(keystrokes.reading), median(keystrokes.done))})`,
  );
}

async function begin(dist: string, folder: string): Promise<Session> {
  const session = start([process.execPath, path.join(dist, "main.node.cjs"), "--stdio"]);
  await session.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "bench" }],
    capabilities: {
      textDocument: { diagnostic: { relatedDocumentSupport: false }, hover: { contentFormat: ["markdown"] } },
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
    },
  });
  session.notify("initialized", {});
  return session;
}

async function progress(session: Session): Promise<ListAnswer["progress"]> {
  const { result } = await session.request("notices/workspace/list", { uris: [] });
  return (result as ListAnswer).progress;
}

/** Milliseconds until all is read. */
async function whole(session: Session, files: number): Promise<number> {
  const from = performance.now();
  for (;;) {
    const { state, total } = await progress(session);
    if (state === "complete" && total === files) return performance.now() - from;
    await pause(50);
  }
}

/** Opens a notice beside the others, and gives what types a letter into it, or takes it back: milliseconds to its diagnostics. */
async function typing(session: Session): Promise<() => Promise<number>> {
  const text = noticeText(1_000_003);
  const uri = "file:///bench/typed.notice";
  const at = text.indexOf(" ", text.indexOf("The "));
  const before = text.slice(0, at);
  const place = { line: before.split("\n").length - 1, character: at - before.lastIndexOf("\n") - 1 };
  session.notify("textDocument/didOpen", { textDocument: { uri, languageId: "notice", version: 1, text } });
  let version = 1;
  return async () => {
    const typed = version % 2 === 1;
    const end = { ...place, character: place.character + (typed ? 0 : 1) };
    const change = { range: { start: place, end }, text: typed ? String.fromCharCode(97 + (version % 26)) : "" };
    const { ms } = await session.notifyAndRequest(
      ["textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges: [change] }],
      "textDocument/diagnostic",
      { textDocument: { uri } },
    );
    return ms;
  };
}
