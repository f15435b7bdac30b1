// The floor: what an LSP server costs that does next to nothing. One regular expression over the whole text at each pull.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticOf, HITS, wordAt } from "./hits.ts";

const cap = Number(process.env.CAP ?? 1000);
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  const items = [];
  for (const hit of document?.getText().matchAll(HITS) ?? []) {
    if (items.length >= cap) break;
    items.push(
      diagnosticOf(hit[0], {
        start: document!.positionAt(hit.index),
        end: document!.positionAt(hit.index + hit[0].length),
      }),
    );
  }
  return { kind: "full", items };
});
connection.onHover(({ textDocument, position }) => {
  const { line } = position;
  const words = documents
    .get(textDocument.uri)
    ?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return wordAt(words ?? "", position.character);
});
documents.listen(connection);
connection.listen();
