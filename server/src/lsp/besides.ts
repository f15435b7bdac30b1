import { record } from "../core/index.ts";
import { clientText, type Opened, unopened } from "./documents.ts";
import { isSameNotice } from "./merge.ts";
import { noticeNames } from "./protocol.ts";
import type { Session } from "./session.ts";
import { folderOf, keyOf, nameOf } from "./workspaceNames.ts";

/** A file as the client has it open, or else as it is on disk; undefined where there is none. */
export async function fileAt({ documents, host }: Session, uri: string): Promise<Opened | undefined> {
  const known = documents.get(uri) ?? [...documents.all()].find((each) => keyOf(each.uri) === keyOf(uri));
  if (known) return known;
  const text = await host.read?.(uri);
  return text === undefined ? undefined : unopened(uri, text);
}

/** The file of the notice whose record this is; of several under the same name the one that has a title or DOI in common with it. */
export async function noticeOf(session: Session, recordFile: Opened): Promise<Opened | undefined> {
  const found: Opened[] = [];
  for (const name of noticeNames(nameOf(recordFile.uri))) {
    const file = await fileAt(session, folderOf(recordFile.uri) + encodeURIComponent(name));
    if (file) found.push(file);
  }
  if (found.length < 2) return found[0];
  const value = parsed(clientText(recordFile));
  const isOwn = ({ document: { parts } }: Opened) =>
    isSameNotice(
      value,
      parts.map(({ notice }) => record(notice, 0)),
    );
  return found.find(isOwn) ?? found[0];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined; // half written: its notice cannot be told from it
  }
}
