import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { findChromium } from "./host/chromium.ts";
import { findDesktop, hasDisplay } from "./host/desktop.ts";
import { root } from "./host/folders.ts";
import { install } from "./host/install.ts";
import { onPath } from "./host/path.ts";
import { makeSandbox, type Sandbox } from "./host/sandbox.ts";
import { installVsix, remote, startServer, workbenchAddress } from "./host/server.ts";

// npm start [-- --port N]: the samples in an editor with the extension running, until Ctrl+C
const samples = path.join(root, "samples");
const portAt = process.argv.indexOf("--port");
const port = portAt < 0 ? 0 : Number(process.argv[portAt + 1]);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
const sandbox = makeSandbox([], { "security.workspace.trust.enabled": false });
const desktop = await desktopProgram();
if (desktop) openDesktop(desktop, sandbox);
else await openBrowser(sandbox);
console.log("Ctrl+C ends it.");
setInterval(() => {}, 60_000); // stay until then

async function desktopProgram(): Promise<string | undefined> {
  if (!hasDisplay() || process.env.NOTICES_HOST === "browser") return undefined;
  return onPath("code") ?? (await findDesktop("newest"));
}

/** Opens the desktop's VS Code with data of its own, so that the user's settings and extensions stay out of it. */
function openDesktop(program: string, sandbox: Sandbox): void {
  console.log(`VS Code opens on ${samples}.`);
  const child = spawn(
    program,
    [
      ...["--new-window", "--disable-workspace-trust", "--disable-extensions"],
      ...[`--user-data-dir=${sandbox.data}`, `--extensions-dir=${path.join(sandbox.root, "extensions")}`],
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--extensionDevelopmentPath=${root}`,
      samples,
      path.join(samples, "retraction-draft.notice"),
    ],
    { stdio: "ignore", shell: process.platform === "win32" },
  );
  endWith(child);
}

/** Starts VS Code in the browser, shows it where there is a display, and prints its address. */
async function openBrowser(sandbox: Sandbox): Promise<void> {
  const host = install("newest");
  installVsix(host, sandbox, path.join(root, "notice-annotator.vsix"));
  const server = await startServer(host, sandbox, { port });
  const address = workbenchAddress(server, samples, [
    ["openFile", remote(server, path.join(samples, "retraction-draft.notice"))],
  ]);
  console.log(`VS Code ${host.version} with Notice Annotator on ${samples}:\n\n  ${address}\n`);
  const chromium = hasDisplay() ? findChromium() : undefined;
  if (!chromium) return console.log("Open that address in a browser on this machine.");
  const args = [`--user-data-dir=${path.join(sandbox.root, "chromium")}`, "--no-first-run", `--app=${address}`];
  endWith(spawn(chromium, process.getuid?.() === 0 ? ["--no-sandbox", ...args] : args, { stdio: "ignore" }));
}

function endWith(child: ChildProcess): void {
  child.once("error", (problem) => console.error(`The window did not open: ${problem.message}`));
  process.once("exit", () => child.kill());
}
