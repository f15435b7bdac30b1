// Times the language server against its floors and peers, all in pull mode, interleaved in one run, and the command line over a
// backlog. No text is seen twice: each edit also writes a new serial number elsewhere in the notice.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { optionsOf } from "../../scripts/options.ts";
import { batch } from "./batch.ts";
import { type Session, start } from "./session.ts";
import { fileOf } from "./texts.ts";
import { workspace } from "./workspace.ts";

const options = optionsOf(
  "npm run bench [-- --rounds N] [--edits N] [--sizes 5,100,1000] [--files N] [--only lsp|batch|workspace]",
  {
    rounds: { type: "string", default: "5" },
    edits: { type: "string", default: "60" },
    sizes: { type: "string", default: "5,100,1000,10000" },
    only: { type: "string" },
    files: { type: "string", default: "10000" },
  },
);
const here = import.meta.dirname;
const root = path.join(here, "../..");
const server = path.join(root, "server/dist/main.node.cjs");
if (!existsSync(server)) throw new Error("server/dist/main.node.cjs is missing: run `npm run build` first");

interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  readonly languageId: string;
  /** Makes of a file of notices the text that this server is given. */
  readonly dress: (text: string) => string;
  readonly extension: string;
}

/** Quiet time after opening and between edits, ms: less than a person leaves. */
const SETTLE = 500;
const GAP = 5;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const CARET = "@@caret@@";
const SALT = "@@salt@@";

async function peers(): Promise<readonly Peer[]> {
  const made = path.join(root, "out/bench");
  mkdirSync(made, { recursive: true });
  await build({
    entryPoints: [path.join(here, "floor.ts"), path.join(here, "floor-incremental.ts")],
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    outdir: made,
    logLevel: "error",
  });
  const extracted = path.join(here, "node_modules/vscode-langservers-extracted/bin");
  if (!existsSync(extracted))
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  const plain = { dress: (text: string) => text };
  return [
    {
      name: "notices",
      command: [process.execPath, server, "--stdio"],
      languageId: "notice",
      extension: "notice",
      ...plain,
    },
    {
      name: "floor",
      command: [process.execPath, path.join(made, "floor.cjs"), "--stdio"],
      languageId: "plaintext",
      extension: "txt",
      ...plain,
    },
    {
      name: "floor-incremental",
      command: [process.execPath, path.join(made, "floor-incremental.cjs"), "--stdio"],
      languageId: "plaintext",
      extension: "txt",
      ...plain,
    },
    {
      name: "json",
      command: [process.execPath, path.join(extracted, "vscode-json-language-server"), "--stdio"],
      languageId: "json",
      extension: "json",
      // two findings an element: the same key thrice
      dress: (text) =>
        `[\n${text
          .split("\n---\n\n")
          .map((notice, i) => `{ ${i < 500 ? '"a": 1, "a": 2, "a": 3, ' : ""}"text": ${JSON.stringify(notice)} }`)
          .join(",\n")}\n]\n`,
    },
  ];
}

const median = (list: readonly number[], share = 0.5): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;

interface Times {
  readonly keystroke: number[];
  readonly open: number[];
  readonly hover: number[];
  readonly startUp: number[];
  readonly memory: number[];
  findings: number;
  bytes: number;
}

/** Marks the middle notice: a caret at the end of a word of its prose, a place for the serial number in another sentence. */
function marked(bytes: number): string {
  const text = fileOf(bytes);
  const notice = Math.max(0, text.lastIndexOf("## Retraction\n", Math.floor(text.length * 0.5) || undefined));
  const at = Math.max(0, text.indexOf("the Editors concluded", Math.max(notice, 0)));
  const salt = text.indexOf("The samples of the ", at);
  return `${text.slice(0, at)}${CARET}${text.slice(at, salt)}${SALT}${text.slice(salt)}`;
}

async function run(peer: Peer, bytes: number, edits: number, cap: number, times: Times): Promise<void> {
  const text = peer.dress(marked(bytes));
  const caret = text.indexOf(CARET);
  const salt = text.indexOf(SALT) - CARET.length;
  const clean = text.replace(CARET, "").replace(SALT, "");
  const placed = (offset: number) => {
    const before = clean.slice(0, offset);
    return { line: before.split("\n").length - 1, character: offset - before.lastIndexOf("\n") - 1 };
  };
  const at = placed(caret);
  const saltAt = placed(salt);
  const uri = `file:///bench/file.${peer.extension}`;
  const from = performance.now();
  const session: Session = start(peer.command, { CAP: String(cap) });
  await session.request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: { relatedDocumentSupport: false }, hover: { contentFormat: ["markdown"] } },
      workspace: { configuration: true },
    },
    initializationOptions: { provideFormatter: false },
  });
  times.startUp.push(performance.now() - from);
  session.notify("initialized", {});
  const diagnose = (before: readonly [string, unknown]) =>
    session.notifyAndRequest(before, "textDocument/diagnostic", { textDocument: { uri } });
  const opened = await diagnose([
    "textDocument/didOpen",
    { textDocument: { uri, languageId: peer.languageId, version: 1, text: clean } },
  ]);
  times.open.push(opened.ms);
  times.findings = (opened.result as { items: unknown[] }).items.length;
  await pause(SETTLE);
  for (let i = 0; i < edits + 10; i++) {
    await pause(GAP);
    const typed = i % 2 === 0;
    const serial = String(100_000 + i);
    const width = i === 0 ? 0 : 6;
    const shift = saltAt.line === at.line && i % 2 === 1 ? 1 : 0; // the letter at the caret stands before it on the line
    const contentChanges = [
      {
        range: {
          start: { line: saltAt.line, character: saltAt.character + shift },
          end: { line: saltAt.line, character: saltAt.character + shift + width },
        },
        text: serial,
      },
      {
        range: { start: at, end: { line: at.line, character: at.character + (typed ? 0 : 1) } },
        text: typed ? "x" : "",
      },
    ];
    const { ms, bytes: size } = await diagnose([
      "textDocument/didChange",
      { textDocument: { uri, version: i + 2 }, contentChanges },
    ]);
    times.bytes = size;
    if (i >= 10) times.keystroke.push(ms);
  }
  for (let i = 0; i < 20; i++) {
    const { ms } = await session.request("textDocument/hover", {
      textDocument: { uri },
      position: { line: at.line, character: Math.max(0, at.character - 2 - i) },
    });
    if (i > 2) times.hover.push(ms);
  }
  const peak = session.peak();
  if (peak) times.memory.push(peak);
  await session.stop();
}

async function languageServers(): Promise<void> {
  const all = await peers();
  for (const kilobytes of options.sizes.split(",").map(Number)) {
    const results = new Map<string, Times>(
      all.map(({ name }) => [
        name,
        { keystroke: [], open: [], hover: [], startUp: [], memory: [], findings: 0, bytes: 0 },
      ]),
    );
    const edits = kilobytes >= 10_000 ? Math.min(30, Number(options.edits)) : Number(options.edits);
    let cap = 1000;
    for (let round = 0; round < Number(options.rounds); round++) {
      for (const peer of all) {
        const times = results.get(peer.name)!;
        await run(peer, kilobytes * 1000, edits, cap, times);
        if (peer.name === "notices") cap = times.findings; // the floors send as many
      }
    }
    console.log(`\n${kilobytes} KB, ${options.rounds} rounds of ${edits} edits; ms (median / 95th centile)`);
    console.log(
      "server".padEnd(20),
      "keystroke".padStart(16),
      "open".padStart(10),
      "hover".padStart(8),
      "start-up".padStart(10),
      "peak MB".padStart(9),
      "findings".padStart(9),
      "bytes".padStart(9),
    );
    for (const [name, times] of results) {
      const both = `${median(times.keystroke).toFixed(2)} / ${median(times.keystroke, 0.95).toFixed(2)}`;
      console.log(
        name.padEnd(20),
        both.padStart(16),
        median(times.open).toFixed(1).padStart(10),
        median(times.hover).toFixed(2).padStart(8),
        median(times.startUp).toFixed(0).padStart(10),
        median(times.memory).toFixed(0).padStart(9),
        String(times.findings).padStart(9),
        String(times.bytes).padStart(9),
      );
    }
    const ours = results.get("notices")!;
    for (const name of ["floor", "floor-incremental", "json"]) {
      const other = results.get(name)!;
      const ratio = (key: "keystroke" | "open" | "hover" | "startUp" | "memory") =>
        `${(median(ours[key]) / median(other[key])).toFixed(2)}×`;
      console.log(
        `  notices against ${name}: keystroke ${ratio("keystroke")}, open ${ratio("open")}, hover ${ratio("hover")}, start-up ${ratio("startUp")}, memory ${ratio("memory")}`,
      );
    }
  }
}

const scratch = mkdtempSync(path.join(tmpdir(), "notices-bench-"));
try {
  const { only } = options;
  const folder = (name: string) => {
    const made = path.join(scratch, name);
    mkdirSync(made);
    return [made, (file: string, text: string) => writeFileSync(path.join(made, file), text)] as const;
  };
  if (!only || only === "lsp") await languageServers();
  if (!only || only === "batch") {
    const [made, write] = folder("batch");
    batch(made, Number(options.files), write);
  }
  if (!only || only === "workspace") {
    const [made, write] = folder("workspace");
    await workspace(made, Number(options.files) / 2, Math.min(3, Number(options.rounds)), write);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
