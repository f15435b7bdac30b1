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

/**
 * Puts VS Code's server and web workbench (out of npm's `code-server`, as pinned under `test/editor/hosts`) into the cache and
 * says where it is. Nothing is compiled, no install script runs, and a second call finds what the first one put there.
 */
export function install(version: Version): Host {
  const pinned = path.join(root, "test/editor/hosts", version);
  const folder = path.join(cache, version);
  const ready = path.join(folder, "ready");
  const lock = readFileSync(path.join(pinned, "package-lock.json"));
  const mark = createHash("sha256").update(lock).digest("hex");
  const vscode = path.join(folder, "node_modules/code-server/lib/vscode");

  if (!existsSync(ready) || readFileSync(ready, "utf8") !== mark) {
    console.error(`Putting the ${version} VS Code into ${path.relative(root, folder)} (about half a minute, once) …`);
    sweep(version);
    // made beside its place and moved there whole, so that neither an interruption nor a second run can leave half of it
    const making = `${folder}-${process.pid}`;
    cpSync(pinned, making, { recursive: true });
    npm(making, "ci");
    // what code-server's install script would do, less its native builds; `npm ci` refuses its shrinkwrap
    npm(path.join(making, "node_modules/code-server/lib/vscode"), "install", "--omit=dev");
    writeFileSync(path.join(making, "ready"), mark);
    remove(folder);
    renameSync(making, folder);
  }

  const product: unknown = JSON.parse(readFileSync(path.join(vscode, "package.json"), "utf8"));
  const name = `node-${process.platform}-${process.arch}`;
  const node = path.join(folder, "node_modules", name, "bin/node");
  return {
    version: typeof product === "object" && product && "version" in product ? String(product.version) : version,
    main: path.join(vscode, "out/server-main.js"),
    node: existsSync(node) ? node : process.execPath,
  };
}

/** Takes away what an interrupted run left. */
function sweep(version: Version): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const maker = new RegExp(`^${version}-(\\d+)$`).exec(name)?.[1];
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
