import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/host/folders.ts";
import { installWeb } from "../../scripts/host/install.ts";
import { makeSandbox } from "../../scripts/host/sandbox.ts";
import { stage } from "../../scripts/stage.ts";
import { ending, launch } from "./browser.ts";

/** What of `@vscode/test-web` serves us: the page is opened by ourselves. */
interface TestWeb {
  readonly open: (options: Readonly<Record<string, unknown>>) => Promise<{ readonly dispose: () => void }>;
}

interface Report {
  readonly said: string;
  readonly counts?: { readonly passes: number; readonly failures: number };
}

// node --import tsx test/editor/web.ts: the suite in a VS Code that is a browser and nothing else, with what ships
const host = installWeb();
const { version } = host;
// npm's newest build for browsers is older than the oldest VS Code that we support, and would not take the extension
const extension = stage({ engines: { vscode: `^${version}` } });
const reports = await receive();
const tests = path.join(extension, "suite.js");
const installed = createRequire(path.join(host.folder, "package.json"));
await build({
  entryPoints: [path.join(root, "test/editor/suite/index.web.ts")],
  outfile: tests,
  bundle: true,
  platform: "browser",
  format: "cjs",
  target: "es2022",
  sourcemap: "inline",
  external: ["vscode"],
  // Node's assert asks its process whether it may colour its messages
  banner: { js: "var process = { env: {} };" },
  define: { NOTICES_REPORT_TO: JSON.stringify(reports.address), global: "globalThis" },
  plugins: [
    {
      name: "in-a-browser",
      setup({ onResolve }) {
        const inHost = (name: string) => ({ path: installed.resolve(name) });
        onResolve({ filter: /^node:assert\/strict$/ }, () => ({
          path: path.join(root, "test/editor/suite/assert.web.ts"),
        }));
        onResolve({ filter: /^(?:node:)?assert$/ }, () => inHost("assert/"));
        onResolve({ filter: /^(?:node:)?util$/ }, () => inHost("util/"));
        onResolve({ filter: /^\.\/disk\.ts$/ }, () => ({ path: path.join(root, "test/editor/suite/disk.web.ts") }));
      },
    },
  ],
  logLevel: "warning",
});

console.error(`VS Code ${version} (in a browser alone)`);
const sandbox = makeSandbox([path.join(root, "samples")]);
const port = await freePort();
const testWeb: TestWeb = installed("@vscode/test-web");
const log: string[] = [];
let problem: string | undefined;
const serving = await testWeb.open({
  browserType: "none",
  host: "127.0.0.1",
  port,
  quality: "stable",
  commit: host.commit,
  testRunnerDataDir: host.data,
  extensionDevelopmentPath: extension,
  extensionTestsPath: tests,
  folderPath: sandbox.workspace,
});
const browser = await launch();
try {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const ended = await ending(page, log);
  // by name, as each webview has a name below it, and on the site of the editor alone it may start its service worker
  await page.goto(`http://editor.notices.localhost:${port}`);
  const code = await ended.code;
  if (code !== 0) problem = `The suite ended with ${code}.`;
} catch (failure) {
  problem = String(failure);
} finally {
  await browser.close();
  serving.dispose();
  reports.stop();
}

const { report } = reports;
if (report) console.log(report.said.trim());
if (report?.counts) {
  if (process.env.NOTICES_COUNTS) writeFileSync(process.env.NOTICES_COUNTS, JSON.stringify(report.counts));
} else problem ??= "The suite left no counts: the extension host ended before it did.";
if (problem) console.error([problem, ...log.slice(-20)].join("\n"));
process.exit(problem ? 1 : 0);

/** An address of this machine to which the suite sends what came of it: no file can be written from a browser. */
async function receive(): Promise<{
  readonly address: string;
  readonly report: Report | undefined;
  readonly stop: () => void;
}> {
  let report: Report | undefined;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const next: Report = JSON.parse(body);
    // the last one has the counts, whichever comes last
    if (next.counts || (!report?.counts && next.said.length >= (report?.said.length ?? 0))) report = next;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end();
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    get report() {
      return report;
    },
    stop: () => void server.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}
