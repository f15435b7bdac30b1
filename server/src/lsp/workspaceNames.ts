import { recordName } from "./protocol.ts";

const RECORD = /\.notice\.json$/i;
const NOTICE = /\.notice(?:\.(?!json$)[^.]+)?$/i;
const TEXT = /\.(?:txt|md)$/i;
/** Whatever the client says, nothing in these is a notice that somebody wrote. */
export const NEVER: readonly string[] = ["**/node_modules", "**/.git"];

/** May a file of this name be a notice, or the record of one? */
export function isCandidate(name: string): boolean {
  return NOTICE.test(name) || TEXT.test(name) || RECORD.test(name);
}

/** Is it the record of a notice? */
export function isRecord(uri: string): boolean {
  return RECORD.test(uri);
}

/** Does the URI name a file of a disk, so that a server that has one may reach it by itself? */
export function isOnDisk(uri: string): boolean {
  return /^file:/i.test(uri);
}

/** Is it named as a notice, so that it is one whatever it looks like? */
export function isNotice(uri: string): boolean {
  return NOTICE.test(uri);
}

/** What the file goes by, however a client escapes its URI. */
export function keyOf(uri: string): string {
  const plain = decoded(uri);
  return plain.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The path within a folder of the file that goes by a key; undefined where it lies elsewhere. */
export function pathIn(folder: string, key: string): string | undefined {
  const base = keyOf(folder).replace(/\/*$/, "/");
  return key.startsWith(base) ? key.slice(base.length) : undefined;
}

/** The key of the record file beside a notice's file. */
export function recordKeyOf(key: string): string {
  const cut = key.lastIndexOf("/") + 1;
  return key.slice(0, cut) + recordName(key.slice(cut));
}

/** The folder of a file, with the "/" at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** The last segment of a URI, unescaped. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

/** Unescaped; as it stands where it is not well escaped. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
