import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import path from "node:path";
import type { Host } from "./install.ts";
import type { Sandbox } from "./sandbox.ts";

/** A running VS Code server. */
export interface Server {
  /** Host and port, as they stand in an address. */
  readonly authority: string;
  /** The secret that a browser must bring. */
  readonly token: string;
  /** Ends it, with the extension hosts and language servers that it started. */
  readonly stop: () => void;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** 0, the default, for any free port. */
  readonly port?: number;
  /**
   * True where the address names folders of extensions and tests, which VS Code heeds under its smoke test's switch only; under
   * it no notification and no dialog is shown.
   */
  readonly fromFolder?: boolean;
  /** True where a folder is trusted only once its user says so. */
  readonly asksForTrust?: boolean;
}

const PATIENCE = 60_000;

/** Starts the server on this machine's own interface and waits until it listens. */
export async function startServer(
  host: Host,
  sandbox: Sandbox,
  { env = {}, port = 0, fromFolder = false, asksForTrust = false }: Options = {},
): Promise<Server> {
  const token = randomUUID();
  const child = spawn(
    host.node,
    [
      ...common(host, sandbox),
      ...["--host", "127.0.0.1", "--port", String(port), "--connection-token", token],
      ...(asksForTrust ? [] : ["--disable-workspace-trust"]),
      ...(fromFolder ? ["--enable-smoke-test-driver"] : []),
    ],
    // a process group of its own, so that everything it starts ends with it
    { cwd: sandbox.root, detached: true, env: environment(sandbox, env), stdio: ["ignore", "pipe", "pipe"] },
  );
  const stop = () => {
    process.off("exit", stop);
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // it has ended already
    }
  };
  process.on("exit", stop);
  try {
    return { authority: `127.0.0.1:${await listening(child, sandbox)}`, token, stop };
  } catch (problem) {
    stop();
    throw problem;
  }
}

/** Installs a packaged extension for the servers of this sandbox. */
export function installVsix(host: Host, sandbox: Sandbox, vsix: string): void {
  const result = spawnSync(host.node, [...common(host, sandbox), "--install-extension", vsix], {
    cwd: sandbox.root,
    env: environment(sandbox, {}),
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`VS Code did not install ${vsix}:\n${result.stdout}${result.stderr}`);
}

/** The address of a folder, or of a workspace file, in the workbench; the payload is VS Code's own list of pairs. */
export function workbenchAddress(
  server: Server,
  folder: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(`http://${server.authority}/`);
  url.searchParams.set("tkn", server.token);
  url.searchParams.set(folder.endsWith(".code-workspace") ? "workspace" : "folder", folder);
  url.searchParams.set("payload", JSON.stringify([["skipWelcome", "true"], ["skipReleaseNotes", "true"], ...payload]));
  return url.href;
}

/** A file of the server's machine, as the workbench names it. */
export function remote(server: Server, file: string): string {
  return `vscode-remote://${server.authority}${file}`;
}

function common(host: Host, sandbox: Sandbox): string[] {
  return [host.main, "--server-data-dir", sandbox.data, "--accept-server-license-terms", "--disable-telemetry"];
}

function environment(sandbox: Sandbox, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: sandbox.home,
    XDG_RUNTIME_DIR: sandbox.root, // VS Code lays its sockets there, and a killed server would leave them behind
    EXTENSIONS_GALLERY: '{"serviceUrl":""}', // code-server's own variable: no gallery is asked
    ...more,
  };
}

function listening(child: ChildProcess, sandbox: Sandbox): Promise<number> {
  const log = createWriteStream(path.join(sandbox.root, "server.log"));
  child.stderr?.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server did not start in ${PATIENCE / 1000} s.\n${said}`)),
      PATIENCE,
    );
    child.stdout?.on("data", (chunk: Buffer) => {
      log.write(chunk);
      if (said.length < 10_000) said += chunk;
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ended with ${code}.\n${said}`));
    });
  });
}
