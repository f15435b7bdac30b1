import assert from "node:assert/strict";
import type { PastedAnswer } from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";

describe("What is pasted", () => {
  let client: TestClient;
  const ask = (uri: string, text: string): Promise<PastedAnswer> =>
    client.connection.sendRequest("notices/pasted", { uri, text });
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it("into a notice is answered with its normal form, where it has another", async () => {
    const uri = "file:///notices/eels.notice";
    await client.open(uri, "");
    assert.deepEqual(await ask(uri, "doi:10.1234/eel.1"), { what: "doi", text: "https://doi.org/10.1234/eel.1" });
    assert.equal(await ask(uri, "some eels"), null);
  });

  it("into anything else is left alone", async () => {
    const uri = "file:///notices/shopping.md";
    await client.open(uri, "# Shopping\n\nEels, bread.\n", "markdown");
    assert.equal(await ask(uri, "doi:10.1234/eel.1"), null);
    assert.equal(await ask("file:///notices/nowhere.notice", "doi:10.1234/eel.1"), null);
  });
});
