import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { findDesktop } from "../../scripts/host/desktop.ts";
import { root } from "../../scripts/host/folders.ts";
import type { Version } from "../../scripts/host/install.ts";
import { makeSandbox, type Sandbox } from "../../scripts/host/sandbox.ts";
import { runInBrowser } from "./browser.ts";
import { runOnDesktop } from "./desktop.ts";

/** What a host needs to know to run the suite, and where the suite leaves what came of it. */
export interface Run {
  readonly version: Version;
  readonly extension: string;
  readonly tests: string;
  readonly sandbox: Sandbox;
  /** The folder or workspace file that the editor is open on. */
  readonly open: string;
  readonly asksForTrust: boolean;
  readonly env: Readonly<Record<string, string>>;
}

// node --import tsx test/editor/run.ts newest|oldest: the suite in the extension host of a real VS Code; in the newest on a folder
// that its user has not trusted, in the oldest on a workspace of two folders
const version: Version = process.argv[2] === "oldest" ? "oldest" : "newest";
const tests = path.join(root, "out/editor/suite.cjs");
await build({
  entryPoints: [path.join(root, "test/editor/suite/index.ts")],
  outfile: tests,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: "inline",
  external: ["vscode", "mocha"],
  logLevel: "warning",
});

const asksForTrust = version === "newest";
const sandbox = makeSandbox(
  [path.join(root, "samples")],
  asksForTrust
    ? { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" }
    : undefined,
);
const report = path.join(sandbox.root, "report.txt");
const counts = process.env.NOTICES_COUNTS ?? path.join(sandbox.root, "counts.json");
const run: Run = {
  version,
  extension: process.env.NOTICES_EXTENSION ?? root,
  tests,
  sandbox,
  open: version === "oldest" ? sandbox.several : sandbox.workspace,
  asksForTrust,
  env: { NOTICES_REPORT: report, NOTICES_COUNTS: counts, NOTICES_SANDBOX: sandbox.root, NOTICES_HOST_VERSION: version },
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
const desktop = await findDesktop(version);
let problem = desktop ? await runOnDesktop(run, desktop) : await runInBrowser(run);
if (desktop && !existsSync(counts)) {
  console.error(`The desktop's VS Code gave no result (${problem}); the browser's is taken instead.`);
  problem = await runInBrowser(run);
}

if (existsSync(report)) console.log(readFileSync(report, "utf8").trim());
if (!existsSync(counts)) problem ??= "The suite left no counts: the extension host ended before it did.";
if (problem) console.error(problem);
process.exit(problem ? 1 : 0);
