import assert from "node:assert/strict";
import { say } from "../../server/src/core/index.ts";
import type { FolderSettings } from "../../server/src/lsp/host.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE =
  "# Retraction: On eels\n\nThe Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data.\n";
const severity = async (client: TestClient, rule: string) =>
  (await client.diagnostics(uri)).find(({ code }) => code === rule)?.severity;

describe("settings", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("come from the client, for each document, and again when they change", async () => {
    client = await TestClient.start({ settings: { rules: { "doi-form": "error" } } });
    await client.open(uri, NOTICE);
    assert.equal(await severity(client, "doi-form"), 1);
    assert.ok(client.registered.includes("workspace/didChangeConfiguration"));
    assert.ok(client.registered.includes("workspace/didChangeWatchedFiles"));
    client.settings = { rules: { "doi-form": "off" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.refreshed(1);
    assert.equal(await severity(client, "doi-form"), undefined);
  });

  it("that make no sense are passed over", async () => {
    client = await TestClient.start({
      settings: { rules: { "doi-form": "loud", "response-missing": 3 }, detection: "never", maxFindings: -1 },
    });
    await client.open(uri, NOTICE);
    assert.equal(await severity(client, "doi-form"), 3);
  });

  it("come with initialization, and by notification, from a client that cannot be asked", async () => {
    const capabilities = { ...FULL, workspace: { diagnostics: { refreshSupport: true } } };
    client = await TestClient.start({
      capabilities,
      initializationOptions: { notices: { rules: { "doi-form": "warning" } } },
    });
    await client.open(uri, NOTICE);
    assert.equal(await severity(client, "doi-form"), 2);
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { notices: { rules: { "doi-form": "error" } } },
    });
    await client.refreshed(1);
    assert.equal(await severity(client, "doi-form"), 1);
  });

  it("of the folder go before the client's; what is wrong with them stands on their file until it is mended", async () => {
    const file = "file:///notices/.notices.json";
    const range = { start: { line: 0, character: 11 }, end: { line: 0, character: 20 } };
    let folder: FolderSettings = {
      severities: { "doi-form": "warning" },
      files: [
        { uri: file, problems: [{ severity: "error", message: say('There is no rule "{0}".', "doi-from"), range }] },
      ],
    };
    let forgotten = 0; // once as the document is opened, once as the file changes
    client = await TestClient.start({
      settings: { rules: { "doi-form": "error" } },
      host: { folder: { settingsFor: async () => folder, forget: () => void forgotten++ } },
    });
    await client.open(uri, NOTICE);
    assert.equal(await severity(client, "doi-form"), 2);
    assert.deepEqual(await client.published(), {
      uri: file,
      diagnostics: [{ range, severity: 1, source: "notices", message: 'There is no rule "doi-from".' }],
    });
    folder = { severities: { "doi-form": "off" }, files: [{ uri: file, problems: [] }] };
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
    await client.refreshed(1);
    assert.equal(forgotten, 2);
    assert.equal(await severity(client, "doi-form"), undefined);
    assert.deepEqual(await client.published(), { uri: file, diagnostics: [] });
  });

  it("of the folder that cannot be read leave the client's in force", async () => {
    client = await TestClient.start({
      settings: { rules: { "doi-form": "error" } },
      host: { folder: { settingsFor: () => Promise.reject(new Error("no disk")), forget: () => {} } },
    });
    await client.open(uri, NOTICE);
    assert.equal(await severity(client, "doi-form"), 1);
  });
});
