import { type Dirent, existsSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { looksLikeNotice } from "../core/index.ts";
import { type Decoded, decode } from "./decode.ts";
import type { World } from "./world.ts";

/** A text to be read as a notice. */
export interface Source extends Decoded {
  /** As the user named it: the path given, and below a folder the rest behind it; `-` for standard input. */
  readonly file: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
}

/** Something that was named and cannot be read. */
export interface Unread {
  readonly file: string;
  /** What is wrong and what to do. */
  readonly problem: string;
}

interface Candidate {
  readonly file: string;
  readonly path: string;
  /** Named by itself, so that it is read whatever it looks like. */
  readonly outright: boolean;
}

/** What a folder or a glob takes: `*.notice`, `*.notice.md` … but no records, and texts that read like a notice. */
const NOTICE_NAME = /\.notice(?:\.(?!json$)[^.]+)?$/i;
const TEXT_NAME = /\.(?:txt|md)$/i;

/** The texts behind the paths of a call, read one by one as they are asked for; no file comes twice. */
export async function* sources(paths: readonly string[], world: World): AsyncGenerator<Source | Unread> {
  const outright = new Set(paths.map((path) => resolve(world.cwd, path)));
  const seen = new Set<string>();
  for (const given of paths) {
    if (given === "-") {
      if (!seen.has("-")) yield await standardInput(world);
      seen.add("-");
      continue;
    }
    for (const candidate of candidates(given, world.cwd)) {
      if ("problem" in candidate) {
        yield candidate;
        continue;
      }
      if (seen.has(candidate.path)) continue;
      seen.add(candidate.path);
      const source = load(candidate, candidate.outright || outright.has(candidate.path));
      if (source) yield source;
    }
  }
}

function* candidates(given: string, cwd: string): Generator<Candidate | Unread> {
  const path = resolve(cwd, given);
  let status: Stats | undefined;
  try {
    status = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    yield { file: given, problem: reading(error) };
    return;
  }
  if (status?.isDirectory()) yield* below(path, given);
  else if (status) yield { file: given, path, outright: true };
  else yield* matching(given, cwd);
}

/** What a glob takes: what lies below the folder before its first sign, so far as it matches. */
function* matching(pattern: string, cwd: string): Generator<Candidate | Unread> {
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  if (!isGlob) {
    yield { file: pattern, problem: "There is no such file or folder. Check the path." };
    return;
  }
  const matches = picomatch(pattern.replace(/^(?:\.\/)+/, ""));
  let found = false;
  for (const candidate of existsSync(folder) ? below(folder, base) : []) {
    if ("problem" in candidate || !matches(candidate.file.replaceAll(sep, "/"))) continue;
    found = true;
    yield candidate;
  }
  if (!found)
    yield { file: pattern, problem: "No notice matches this. Check the pattern, and put quotation marks around it." };
}

/** The files in a folder and those below it that may be notices by their names, in order; folders behind links are not entered. */
function* below(folder: string, name: string): Generator<Candidate | Unread> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: name, problem: reading(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    const file = join(name, entry.name);
    if (entry.isDirectory()) yield* below(path, file);
    else if ((NOTICE_NAME.test(entry.name) || TEXT_NAME.test(entry.name)) && isFile(entry, path))
      yield { file, path, outright: false };
  }
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(path));
}

/** True for a link to a folder; one that leads nowhere is told of when it is read. */
function leadsElsewhere(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads a file; undefined where it need not be one of ours. */
function load({ file, path }: Candidate, outright: boolean): Source | Unread | undefined {
  let bytes: Buffer;
  let decoded: ReturnType<typeof decode>;
  try {
    bytes = readFileSync(path);
    decoded = decode(bytes);
  } catch (error) {
    return { file, problem: reading(error) };
  }
  const asked = outright || NOTICE_NAME.test(basename(path));
  if ("problem" in decoded)
    return asked || looksLikeNotice(bytes.subarray(0, 100_000).toString("latin1")) ? { file, ...decoded } : undefined;
  return asked || looksLikeNotice(decoded.text) ? { file, path, ...decoded } : undefined;
}

/** The text of a file that was read before; undefined where it has gone since. */
export function readAgain(path: string): string | undefined {
  try {
    const decoded = decode(readFileSync(path));
    return "problem" in decoded ? undefined : decoded.text;
  } catch {
    return undefined;
  }
}

async function standardInput({ stdin }: World): Promise<Source | Unread> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return { file: "-", path: undefined, ...decode(Buffer.concat(chunks)) };
}

/** What to say where paths held nothing to read. */
export const NOTHING =
  "Nothing there is named or reads like a notice. Name a file by itself to have it read all the same.";

/** Why something could not be read or written, and what to do. */
export function reading(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return "There is no such file or folder. Check the path.";
    case "EACCES":
    case "EPERM":
      return "You have no permission for this. Change the permissions, or leave it out.";
    case "EISDIR":
      return "This is a folder. Name a file.";
    case "EROFS":
      return "This lies on a read-only disk. Copy it elsewhere first.";
    case "EMFILE":
    case "ENFILE":
      return "Too many files are open. Close other programs and try again.";
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return "This file is too large to be read. Split it.";
    default:
      return `${error instanceof Error ? error.message : String(error)}. Check the file and try again.`;
  }
}
