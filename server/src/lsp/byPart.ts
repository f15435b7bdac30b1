import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Notice, Part } from "../core/index.ts";
import type { Opened } from "./documents.ts";

/** How long notices are read without letting another request through, milliseconds. */
const SLICE = 8;

/** What is made of a notice, relative to it: made when it is first asked for, kept for as long as the notice stays as it is. */
export function byPart<T>(make: (notice: Notice, part: Part) => T): (part: Part) => T {
  const made = new WeakMap<Part, { readonly value: T }>();
  return (part) => {
    let known = made.get(part);
    if (!known) {
      known = { value: make(part.notice, part) };
      made.set(part, known);
    }
    return known.value;
  };
}

/** Reads every notice of a file, letting other requests through. Fails as LSP has it where the file changes or the client gives up. */
export async function readAll(opened: Opened, token: CancellationToken): Promise<void> {
  const { document } = opened;
  let until = performance.now() + SLICE;
  for (const part of document.parts) {
    if (part.notice && performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, "The client took the request back.");
    if (opened.document !== document) throw new ResponseError(LSPErrorCodes.ContentModified, "The text has changed.");
    until = performance.now() + SLICE;
  }
}
