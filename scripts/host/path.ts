import { accessSync, constants } from "node:fs";
import path from "node:path";

/** The full path of a program on PATH, if there is one. */
export function onPath(program: string): string | undefined {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const ending of endings) {
      const candidate = path.join(folder, program + ending);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        // not in this folder
      }
    }
  }
  return undefined;
}
