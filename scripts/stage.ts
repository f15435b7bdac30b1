import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./host/folders.ts";

/** What holds none of what ships, and need not be looked through. */
const ASIDE = new Set(["node_modules", ".git", ".vscode-host", "out", "test"]);

/**
 * A copy of the project in a folder that goes when the process ends, with the manifest that ships; `more` is put into that. It says
 * nothing of `type`: where that is "module", VS Code in a browser takes the entry for a module, which it cannot load.
 */
export function stage(more: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "notices-package-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const name of readdirSync(root)) {
    if (ASIDE.has(name)) continue;
    cpSync(path.join(root, name), path.join(folder, name), {
      recursive: true,
      filter: (file) => !ASIDE.has(path.basename(file)),
    });
  }
  const manifest = path.join(folder, "package.json");
  const {
    type: _type,
    scripts: _scripts,
    workspaces: _workspaces,
    devDependencies: _development,
    ...ships
  } = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, unknown>;
  writeFileSync(manifest, `${JSON.stringify({ ...ships, ...more }, undefined, 2)}\n`);
  return folder;
}
