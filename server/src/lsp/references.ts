import type { Location } from "vscode-languageserver";
import { rangeOf } from "./documents.ts";
import { mentionsAt } from "./mentionsAt.ts";
import { type Feature, served } from "./session.ts";

/** Every mention of what the cursor is on: the original, a DOI, an author; from a reference of the list the places that point to it. */
export const references: Feature = (session) => {
  session.connection.onReferences(async ({ textDocument: { uri }, position, context }): Promise<Location[] | null> => {
    const notice = await served(session, uri);
    const found = notice && mentionsAt(notice.opened, position)[0];
    if (!found) return null;
    const { part, firstLine, mentions } = found;
    return mentions.places
      .filter(({ as }) => as !== "reference" || context.includeDeclaration)
      .map(({ span }) => ({ uri, range: rangeOf(notice.opened, part, firstLine, span) }));
  });
  return { referencesProvider: true };
};
