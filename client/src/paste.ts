import {
  Disposable,
  DocumentDropOrPasteEditKind,
  type DocumentFilter,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  version,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PASTED, type PastedAnswer, type PastedParams } from "../../server/src/lsp/protocol.ts";

/** Nothing longer is asked about: it is neither one DOI nor one citation, UTF-16 units. */
const LONGEST = 1_500;

/** Offers a pasted DOI or citation in its normal form. What is pasted stays as it is unless the offer is taken. */
export function offerOnPaste(client: BaseLanguageClient, selector: readonly DocumentFilter[]): Disposable {
  // before it was finished, what would register it is there, too, but throws
  if (Number(version.split(".")[1]) < 97) return new Disposable(() => {});
  const base = DocumentDropOrPasteEditKind.Empty.append("notices");
  const kinds = { doi: base.append("doi"), citation: base.append("citation") };
  const titles = { doi: l10n.t("Paste as DOI link"), citation: l10n.t("Paste as citation") };
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async ({ uri }, _ranges, data, { only }, token) => {
      if (only && !Object.values(kinds).some((kind) => only.contains(kind))) return undefined;
      const text = await data.get("text/plain")?.asString();
      if (!text || text.length > LONGEST || token.isCancellationRequested || !client.isRunning()) return undefined;
      const params: PastedParams = { uri: client.code2ProtocolConverter.asUri(uri), text };
      const answer = await client.sendRequest<PastedAnswer>(PASTED, params, token);
      if (!answer) return undefined;
      const edit = new DocumentPasteEdit(answer.text, titles[answer.what], kinds[answer.what]);
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return languages.registerDocumentPasteEditProvider([...selector], provider, {
    providedPasteEditKinds: Object.values(kinds),
    pasteMimeTypes: ["text/plain"],
  });
}
