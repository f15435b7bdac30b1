import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

/** What the command line needs of the process that it runs in. */
export interface World {
  readonly version: string;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** Where words go. `isTTY` and `columns` are there where it is a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command ends with: 0 clean, 1 an error-level finding, 2 something could not be read or the call is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Writes, and waits where the reader is slower than we are, so that memory stays bounded. */
export async function put(stream: Stream, text: string): Promise<void> {
  if (text && !stream.write(text)) await once(stream, "drain");
}

/** Says on standard error what is wrong. */
export function complain({ stderr }: World, message: string): Promise<void> {
  return put(stderr, `notices: ${visible(message)}\n`);
}

/** The text with control and bidirectional formatting characters made visible, so that no notice can steer a terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (c) => {
    const code = c.charCodeAt(0);
    return c === "\t" || c === "\n" ? " " : code < 32 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
  });
}
