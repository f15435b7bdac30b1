import { existsSync } from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { cache } from "./folders.ts";
import type { Version } from "./install.ts";

const VERSIONS: Readonly<Record<Version, string>> = { newest: "stable", oldest: "1.100.3" };
const UPDATES = "https://update.code.visualstudio.com/api/releases/stable";
const INSTALLED = [
  "/usr/share/code/code",
  "/snap/code/current/usr/share/code/code",
  "/Applications/Visual Studio Code.app/Contents/MacOS/Electron",
  path.join(process.env.LOCALAPPDATA ?? "", "Programs/Microsoft VS Code/Code.exe"),
];

/** True where a window could be shown to somebody. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The program of a desktop VS Code, downloaded where its maker's server answers within four seconds, or else found installed
 * (which serves as the newest only); undefined, said in one line, where there is none. `NOTICES_HOST=browser` asks for none.
 */
export async function findDesktop(version: Version): Promise<string | undefined> {
  if (process.env.NOTICES_HOST === "browser") return undefined;
  try {
    const answer = await fetch(UPDATES, { signal: AbortSignal.timeout(4_000) });
    if (answer.ok)
      return await downloadAndUnzipVSCode({ version: VERSIONS[version], cachePath: path.join(cache, "desktop") });
  } catch {
    // a machine without a way to the download
  }
  const installed = version === "newest" ? INSTALLED.find((program) => existsSync(program)) : undefined;
  if (!installed)
    console.error("No desktop VS Code is installed or can be downloaded here; code-server and Chromium serve instead.");
  return installed;
}
