import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A throw-away place for one editor: its data with the user's settings, a home, and a workspace. */
export interface Sandbox {
  readonly root: string;
  readonly data: string;
  readonly home: string;
  readonly workspace: string;
  /** A workspace of several folders: `workspace`, and `second` beside it. */
  readonly several: string;
}

/** User settings that keep the editor quiet: no chat, no update checks, nothing on screen that nobody asked for. */
const QUIET: Readonly<Record<string, unknown>> = {
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Makes a sandbox with copies of the given folders' files as its workspace, and takes it away again when the process ends. */
export function makeSandbox(folders: readonly string[], settings: Readonly<Record<string, unknown>> = {}): Sandbox {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "notices-editor-")));
  const sandbox = {
    root,
    data: path.join(root, "data"),
    home: path.join(root, "home"),
    workspace: path.join(root, "workspace"),
    several: path.join(root, "several.code-workspace"),
  };
  for (const folder of [sandbox.home, sandbox.workspace, path.join(root, "second")]) mkdirSync(folder);
  writeFileSync(sandbox.several, JSON.stringify({ folders: [{ path: "workspace" }, { path: "second" }] }));
  // a server keeps its user's settings in data/User, a desktop's --user-data-dir in User
  for (const user of ["data/User", "User"]) {
    mkdirSync(path.join(sandbox.data, user), { recursive: true });
    writeFileSync(path.join(sandbox.data, user, "settings.json"), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  }
  for (const folder of folders) cpSync(folder, sandbox.workspace, { recursive: true });
  process.once("exit", () => removeSandbox(sandbox));
  return sandbox;
}

/** Takes the sandbox from the disk; one that is gone already is left so. */
export function removeSandbox(sandbox: Sandbox): void {
  rmSync(sandbox.root, { recursive: true, force: true, maxRetries: 5 });
}
