import assert from "node:assert/strict";
import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. All authors agree.
`;

describe("the outline", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  async function outline<T>(text: string): Promise<T> {
    await client.open(uri, text);
    return client.connection.sendRequest<T>("textDocument/documentSymbol", { textDocument: { uri } });
  }

  it("has a notice's parts in the order of the text, each on its words", async () => {
    client = await TestClient.start();
    const [notice, ...others] = await outline<DocumentSymbol[]>(NOTICE);
    assert.equal(others.length, 0);
    assert.equal(notice!.name, "Retraction: On eels");
    assert.deepEqual(
      notice!.children!.map(({ name }) => name),
      ["Original: On eels", "Decided by: The Editors", "Reason: Error in Data", "Authors: agree"],
    );
    const reason = notice!.children!.find(({ name }) => name.startsWith("Reason"))!;
    assert.match(NOTICE.slice(client.span(uri, reason.range).start), /^(?:because of )?errors in the data/);
    for (const { range } of notice!.children!) {
      assert.ok(client.span(uri, range).start >= client.span(uri, notice!.range).start);
      assert.ok(client.span(uri, range).end <= client.span(uri, notice!.range).end);
    }
  });

  it("has each notice of a file, on its own lines", async () => {
    client = await TestClient.start();
    const notices = await outline<DocumentSymbol[]>(`${NOTICE}\n---\n\n${NOTICE.replaceAll("eels", "gobies")}`);
    assert.deepEqual(
      notices.map(({ name, range, selectionRange }) => [name, range.start.line, selectionRange.start.line]),
      [
        ["Retraction: On eels", 0, 0],
        ["Retraction: On gobies", 5, 6],
      ],
    );
  });

  it("names a notice without words", async () => {
    client = await TestClient.start();
    assert.deepEqual(
      (await outline<DocumentSymbol[]>("")).map(({ name }) => name),
      ["Notice"],
    );
  });

  it("is flat for a client that knows no nesting", async () => {
    client = await TestClient.start({
      capabilities: { ...FULL, textDocument: { ...FULL.textDocument, documentSymbol: {} } },
    });
    const list = await outline<SymbolInformation[]>(NOTICE);
    assert.deepEqual(
      list.slice(0, 3).map(({ name, containerName }) => [name, containerName]),
      [
        ["Retraction: On eels", undefined],
        ["Original: On eels", "Retraction: On eels"],
        ["Decided by: The Editors", "Retraction: On eels"],
      ],
    );
  });
});
