import { t } from "@vscode/l10n";
import { LSPErrorCodes, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { doiIn, type Edit, renameDoi, renameTitle } from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";
import { editOf } from "./editOf.ts";
import { type Mentioned, mentionsAt } from "./mentionsAt.ts";
import { type Feature, served } from "./session.ts";

/** Renames a DOI, or the original's title, in every place of its notice that prints it; each place keeps its own form. */
export const rename: Feature = (session) => {
  const { connection, client } = session;
  connection.onPrepareRename(
    async ({ textDocument: { uri }, position }): Promise<{ range: Range; placeholder: string } | null> => {
      const notice = await served(session, uri);
      const found = notice && nameAt(notice.opened, position);
      if (!found) return null;
      const { part, firstLine, place } = found;
      return { range: rangeOf(notice.opened, part, firstLine, place.span), placeholder: found.value };
    },
  );
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }): Promise<WorkspaceEdit | null> => {
    const notice = await served(session, uri);
    const found = notice && nameAt(notice.opened, position);
    if (!found) return null;
    const { part, firstLine } = found;
    const edits = editsOf(found, newName).map(
      ({ span, newText }): TextEdit => ({ range: rangeOf(notice.opened, part, firstLine, span), newText }),
    );
    return editOf(session, notice.opened, edits);
  });
  return { renameProvider: client.preparesRename ? { prepareProvider: true } : true };
};

interface Named extends Mentioned {
  readonly value: string;
}

/** The DOI or title at a place of a file. */
function nameAt(opened: Opened, position: { readonly line: number; readonly character: number }): Named | undefined {
  return mentionsAt(opened, position).flatMap((each): Named[] => {
    const { as, value } = each.place;
    return (as === "doi" || as === "title") && value !== undefined ? [{ ...each, value }] : [];
  })[0];
}

function editsOf({ part: { notice }, mentions, place, value }: Named, newName: string): readonly Edit[] {
  const name = newName.replace(/\s+/g, " ").trim();
  if (name === "") throw refusal(t("Give the new name: it cannot be empty."));
  if (place.as === "title")
    return renameTitle(
      notice,
      mentions.places.flatMap(({ as, span }) => (as === "title" ? [span] : [])),
      name,
    );
  const doi = doiIn(name);
  if (doi === undefined) throw refusal(flawOf(name));
  return renameDoi(
    notice,
    mentions.places.flatMap((each) =>
      each.as === "doi" && each.value?.toLowerCase() === value.toLowerCase() ? [each.span] : [],
    ),
    doi,
  );
}

/** Why something is no DOI, and what one looks like. */
function flawOf(name: string): string {
  if (/\s/.test(name)) return t('"{0}" has a blank inside, and a DOI has none. Take it out.', name);
  if (!/10\.\d{4,9}(?:\/|$)/.test(name))
    return t('"{0}" is no DOI: one begins with "10." and a number, as 10.1234/eel.2021.014 does.', name);
  if (!/10\.\d{4,9}\/./.test(name))
    return t(
      '"{0}" is only the beginning of a DOI: a slash and the item\'s own part follow, as in 10.1234/eel.2021.014.',
      name,
    );
  return t(
    '"{0}" is no DOI. Give it alone, without other words or marks around it, such as 10.1234/eel.2021.014.',
    name,
  );
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
