import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { transformSync } from "esbuild";
import { root } from "../host/folders.ts";

/** A regular expression of the source: as it is written there, or as it was put together when the source was loaded. */
export interface Expression {
  readonly pattern: string;
  readonly flags: string;
  /** The files that have it, from the project's folder; `server/src/core` where it was put together. */
  readonly files: readonly string[];
}

/** Every expression of what ships, as `collect` gives them in a process of its own, where nothing has loaded the core before. */
export async function collectApart(): Promise<readonly Expression[]> {
  const args = ["--import", "tsx", path.join(root, "scripts/expressions/collected.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1e8 });
  return JSON.parse(stdout) as readonly Expression[];
}

/**
 * Every expression of what ships: the literals of each file, and those that the core makes of its word lists. It must not have
 * been loaded before.
 */
export async function collect(): Promise<readonly Expression[]> {
  const found = new Map<string, { pattern: string; flags: string; files: Set<string> }>();
  const add = (pattern: string, flags: string, file: string) => {
    const key = `/${pattern}/${flags}`;
    const known = found.get(key) ?? { pattern, flags, files: new Set() };
    known.files.add(file);
    found.set(key, known);
  };
  for (const folder of ["server/src", "client/src", "client/webview"]) {
    for (const name of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const file = `${folder}/${name.replaceAll(path.sep, "/")}`;
      for (const { pattern, flags } of literals(readFileSync(path.join(root, file), "utf8"))) add(pattern, flags, file);
    }
  }
  for (const { source, flags } of await made())
    if (!found.has(`/${source}/${flags}`)) add(source, flags, "server/src/core");
  return [...found.values()].map(({ files, ...rest }) => ({ ...rest, files: [...files].sort() }));
}

/** The expressions that stand in a TypeScript text. */
function literals(source: string): { pattern: string; flags: string }[] {
  const { code } = transformSync(source, { loader: "ts", target: "es2023" });
  const list: { pattern: string; flags: string }[] = [];
  full(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type !== "Literal") return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) list.push(regex);
  });
  return list;
}

/** The expressions that the core puts together: while it is loaded, and while it reads a notice for the first time. */
async function made(): Promise<readonly RegExp[]> {
  const list: RegExp[] = [];
  const Own = RegExp;
  const note = (made: RegExp): RegExp => {
    list.push(made);
    return made;
  };
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, [pattern, flags]: [string | RegExp, string?]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]: [string | RegExp, string?]) => note(target(pattern, flags)),
  });
  try {
    const core = await import("../../server/src/core/index.ts");
    const samples = path.join(root, "samples");
    for (const name of readdirSync(samples)) {
      if (!/\.(?:notice|txt|notice\.md)$/.test(name)) continue;
      const document = core.open(readFileSync(path.join(samples, name), "utf8"));
      for (const finding of core.check(document)) core.attempt(finding.fix);
    }
  } finally {
    globalThis.RegExp = Own;
  }
  return list;
}
