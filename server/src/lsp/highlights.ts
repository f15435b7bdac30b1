import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { rangeOf } from "./documents.ts";
import { mentionsAt } from "./mentionsAt.ts";
import { type Feature, served } from "./session.ts";

/** Highlights every mention of what the cursor is on; null where it is on no such thing, and the editor marks equal words itself. */
export const highlights: Feature = (session) => {
  session.connection.onDocumentHighlight(
    async ({ textDocument: { uri }, position }): Promise<DocumentHighlight[] | null> => {
      const notice = await served(session, uri);
      const found = notice && mentionsAt(notice.opened, position)[0];
      if (!found) return null;
      const { part, firstLine, mentions } = found;
      return mentions.places.map(({ span }) => ({
        range: rangeOf(notice.opened, part, firstLine, span),
        kind: DocumentHighlightKind.Text,
      }));
    },
  );
  return { documentHighlightProvider: true };
};
