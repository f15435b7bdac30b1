import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Said, type Severities, say, wordsOf } from "./core/index.ts";
import { type ParsedSettings, parseSettings, type SettingsProblem } from "./parseSettings.ts";

/** The name of a settings file. */
const SETTINGS_FILE = ".notices.json";

/** A settings file on disk, as understood. */
export interface SettingsFile extends ParsedSettings {
  /** Absolute. */
  readonly path: string;
}

/** What holds for the files of one folder. */
export interface Settings {
  /** Merged rule by rule: the nearest file that names a rule decides. The same object for as long as the files are not forgotten. */
  readonly severities: Severities;
  /** The settings files that bear on the folder, the nearest first. */
  readonly files: readonly SettingsFile[];
}

/** Finds settings; what it has read it remembers until told to forget. */
export interface SettingsReader {
  /** What holds for a file or untitled text at this path; the path's own folder and those above it are looked at. */
  readonly settingsFor: (file: string) => Promise<Settings>;
  /** To be called when a settings file was made, changed or deleted. */
  readonly forget: () => void;
}

const NONE: Settings = { severities: {}, files: [] };

/** Makes a reader of `.notices.json` files. */
export function settingsReader(): SettingsReader {
  const folders = new Map<string, Promise<Settings>>();
  const settingsIn = (folder: string): Promise<Settings> => {
    const known = folders.get(folder) ?? settled(folder);
    folders.set(folder, known);
    return known;
  };
  const settled = async (folder: string): Promise<Settings> => {
    const above = dirname(folder);
    const [outer, own] = await Promise.all([
      above === folder ? NONE : settingsIn(above),
      settingsFile(join(folder, SETTINGS_FILE)),
    ]);
    return own ? { severities: { ...outer.severities, ...own.severities }, files: [own, ...outer.files] } : outer;
  };
  return { settingsFor: (file) => settingsIn(dirname(resolve(file))), forget: () => folders.clear() };
}

/** A problem in one line: file, one-based line and column, what is wrong, what to do. */
export function describeProblem(path: string, { message, range }: SettingsProblem): string {
  return `${path}:${range.start.line + 1}:${range.start.character + 1}: ${wordsOf(message)}`;
}

async function settingsFile(path: string): Promise<SettingsFile | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    return unread(path, say("This file could not be read ({0}). Make it readable or take it away.", String(code)));
  }
  if (!isUtf8(bytes)) return unread(path, say("This file is not UTF-8. Save it as UTF-8."));
  return { path, ...parseSettings(bytes.toString("utf8").replace(/^\uFEFF/, "")) };
}

function unread(path: string, message: Said): SettingsFile {
  const start = { line: 0, character: 0 };
  return { path, severities: {}, problems: [{ severity: "error", message, range: { start, end: start } }] };
}
