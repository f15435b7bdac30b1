import { mkdir, readFile as read, readdir, rm, writeFile as write } from "node:fs/promises";
import path from "node:path";
import type { Uri } from "vscode";

/** Writes a file past the editor, as another program would. */
export async function writeFile({ fsPath }: Uri, text: string): Promise<void> {
  await mkdir(path.dirname(fsPath), { recursive: true });
  await write(fsPath, text);
}

/** Takes a file away past the editor. */
export async function removeFile({ fsPath }: Uri): Promise<void> {
  await rm(fsPath);
}

/** What a file holds, or undefined where there is none. */
export async function readFile({ fsPath }: Uri): Promise<string | undefined> {
  try {
    return await read(fsPath, "utf8");
  } catch {
    return undefined;
  }
}

/** The files below a folder, by their paths in it with "/" between the parts. */
export async function listFiles({ fsPath }: Uri): Promise<readonly string[]> {
  const entries = await readdir(fsPath, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(fsPath, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}
