import type { Location, LocationLink, Position, Range } from "vscode-languageserver";
import type { Span } from "../core/index.ts";
import { fileAt, noticeOf } from "./besides.ts";
import { rangeOf, rangeOfFile } from "./documents.ts";
import { mentionsAt } from "./mentionsAt.ts";
import { wordsOfField } from "./recordPlaces.ts";
import { type Feature, served } from "./session.ts";
import { isRecord } from "./workspaceNames.ts";

/** Leads from "[1]" to its reference, and from a field of a record file to the words of the notice that it was read from. */
export const definition: Feature = (session) => {
  const { connection, client } = session;
  connection.onDefinition(async ({ textDocument: { uri }, position }): Promise<Location[] | LocationLink[] | null> => {
    const found = isRecord(uri) ? await wordsOf(uri, position) : await referencesOf(uri, position);
    if (found.length === 0 || client.definitionLinks) return found.slice();
    return found.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  });
  return { definitionProvider: true };

  /** "[1–3]" leads to three. */
  async function referencesOf(uri: string, position: Position): Promise<readonly LocationLink[]> {
    const notice = await served(session, uri);
    if (!notice) return [];
    return mentionsAt(notice.opened, position).flatMap(({ part, firstLine, place }): LocationLink[] => {
      if (!place.target) return [];
      const at = (span: Span): Range => rangeOf(notice.opened, part, firstLine, span);
      const targetRange = at(place.target);
      return [{ originSelectionRange: at(place.span), targetUri: uri, targetRange, targetSelectionRange: targetRange }];
    });
  }

  async function wordsOf(uri: string, position: Position): Promise<readonly LocationLink[]> {
    const recordFile = await fileAt(session, uri);
    const notice = recordFile && (await noticeOf(session, recordFile));
    const found = notice && wordsOfField(recordFile, position, notice);
    if (!found) return [];
    const words = rangeOf(notice, found.part, found.firstLine, found.span);
    const field = rangeOfFile(recordFile, found.field);
    return [{ originSelectionRange: field, targetUri: notice.uri, targetRange: words, targetSelectionRange: words }];
  }
};
