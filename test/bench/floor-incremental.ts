// The incremental floor: the text kept as lines, a change rescans only the lines that it touches, the first CAP hits are sent.
import {
  createConnection,
  type Diagnostic,
  ProposedFeatures,
  TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { diagnosticOf, HITS, wordAt } from "./hits.ts";

interface Line {
  readonly text: string;
  readonly hits: readonly RegExpExecArray[];
}

const cap = Number(process.env.CAP ?? 1000);
const connection = createConnection(ProposedFeatures.all);
const documents = new Map<string, Line[]>();
const scan = (text: string): Line => ({ text, hits: [...text.matchAll(HITS)] });

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => {
  documents.set(uri, text.split("\n").map(scan));
});
connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
  const lines = documents.get(textDocument.uri)!;
  for (const change of contentChanges) {
    if (!TextDocumentContentChangeEvent.isIncremental(change)) continue;
    const { start, end } = change.range;
    const words =
      lines[start.line]!.text.slice(0, start.character) + change.text + lines[end.line]!.text.slice(end.character);
    const fresh = words.split("\n").map(scan);
    if (fresh.length === 1 && start.line === end.line) lines[start.line] = fresh[0]!;
    else lines.splice(start.line, end.line - start.line + 1, ...fresh);
  }
});
connection.languages.diagnostics.on(({ textDocument }) => {
  const items: Diagnostic[] = [];
  for (const [line, { hits }] of documents.get(textDocument.uri)!.entries()) {
    if (items.length >= cap) break;
    for (const { index, 0: word } of hits) {
      if (items.length >= cap) break;
      items.push(
        diagnosticOf(word, { start: { line, character: index }, end: { line, character: index + word.length } }),
      );
    }
  }
  return { kind: "full", items };
});
connection.onHover(({ textDocument, position }) =>
  wordAt(documents.get(textDocument.uri)?.[position.line]?.text ?? "", position.character),
);
connection.onDidCloseTextDocument(({ textDocument }) => {
  documents.delete(textDocument.uri);
});
connection.listen();
