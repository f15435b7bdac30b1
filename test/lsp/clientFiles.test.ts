import assert from "node:assert/strict";
import { FULL, TestClient } from "./client.ts";

const NOTICE =
  "# Retraction: On eels\n\nThe Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data.\n";
const ROOT = "vscode-vfs://github/eels/notices";
const OTHER = "vscode-vfs://github/glaciers/notices";
const off = JSON.stringify({ rules: { "doi-form": "off" } });
const error = JSON.stringify({ rules: { "doi-form": "error" } });

describe("files that only the client reaches", () => {
  let client: TestClient;
  let files: Map<string, string>;
  let asked: string[];
  let folders: string[];
  const start = async (options: Parameters<typeof TestClient.start>[0] = {}) => {
    client = await TestClient.start({
      capabilities: { ...FULL, workspace: { ...FULL.workspace, workspaceFolders: true } },
      initializationOptions: { notices: { files: true, commands: ["notices.createRecord", "notices.updateRecord"] } },
      ...options,
    });
    client.connection.onRequest("notices/files/read", ({ uri }: { uri: string }) => {
      asked.push(uri);
      return files.get(uri) ?? null;
    });
    client.connection.onRequest("workspace/workspaceFolders", () => folders.map((uri) => ({ uri, name: uri })));
  };
  const severity = async (uri: string) => {
    await client.open(uri, NOTICE);
    return (await client.diagnostics(uri)).find(({ code }) => code === "doi-form")?.severity;
  };
  beforeEach(() => {
    files = new Map();
    asked = [];
    folders = [ROOT];
  });
  afterEach(() => client.stop());

  it("give a folder's settings, the nearest deciding, and none from above the client's folder", async () => {
    files.set("vscode-vfs://github/eels/.notices.json", error);
    files.set(`${ROOT}/.notices.json`, off);
    files.set(`${ROOT}/2024/.notices.json`, `\ufeff${JSON.stringify({ rules: { "doi-form": "warning" } })}`);
    await start();
    assert.equal(await severity(`${ROOT}/a.notice`), undefined);
    assert.equal(await severity(`${ROOT}/2023/a.notice`), undefined);
    assert.equal(await severity(`${ROOT}/2024/May/a.notice`), 2);
    assert.ok(!asked.includes("vscode-vfs://github/eels/.notices.json"));
  });

  it("give each of several folders its own settings", async () => {
    folders = [ROOT, OTHER];
    files.set(`${ROOT}/.notices.json`, off);
    files.set(`${OTHER}/.notices.json`, error);
    await start();
    assert.equal(await severity(`${ROOT}/a.notice`), undefined);
    assert.equal(await severity(`${OTHER}/a.notice`), 1);
  });

  it("are looked for beside a notice that lies in none of the client's folders, and nowhere else", async () => {
    files.set("memfs:/drafts/.notices.json", error);
    files.set("memfs:/.notices.json", off);
    await start();
    assert.equal(await severity("memfs:/drafts/a.notice"), 1);
    const settings = asked.filter((uri) => uri.endsWith("/.notices.json"));
    assert.deepEqual(settings, ["memfs:/drafts/.notices.json"]);
  });

  it("are asked for again when they change, and say what is wrong with them", async () => {
    const uri = `${ROOT}/a.notice`;
    files.set(`${ROOT}/.notices.json`, "{");
    await start();
    assert.equal(await severity(uri), 3);
    const { uri: where, diagnostics } = await client.published();
    assert.equal(where, `${ROOT}/.notices.json`);
    assert.match(String(diagnostics[0]?.message), /"}" is missing/);
    files.set(`${ROOT}/.notices.json`, off);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: `${ROOT}/.notices.json`, type: 2 }],
    });
    await client.refreshed(1);
    assert.ok((await client.diagnostics(uri)).every(({ code }) => code !== "doi-form"));
  });

  it("tell whether a notice has a record", async () => {
    const uri = `${ROOT}/an%20eel.notice`;
    await start();
    await client.open(uri, NOTICE);
    const titles = async () => (await client.actionsOn(uri, "Retraction: On")).map(({ title }) => title);
    assert.ok((await titles()).includes("Create structured record"));
    files.set(`${ROOT}/an%20eel.notice.json`, '{ "version": 1 }');
    assert.ok((await titles()).includes("Update structured record"));
  });

  it("are not asked for where the server has them on its own disk, or a text has no name yet", async () => {
    await start({
      initializationOptions: { notices: { files: true } },
      host: {
        read: async () => undefined,
        folder: { settingsFor: async () => ({ severities: { "doi-form": "warning" }, files: [] }), forget: () => {} },
      },
    });
    assert.equal(await severity("file:///notices/a.notice"), 2);
    assert.equal(await severity("untitled:Untitled-1"), 3);
    assert.deepEqual(asked, []);
    files.set(`${ROOT}/.notices.json`, error);
    assert.equal(await severity(`${ROOT}/a.notice`), 1);
  });

  it("are as good as absent where the client fails to answer for them", async () => {
    await start();
    client.connection.onRequest("notices/files/read", () => {
      throw new Error("The repository is not to be had.");
    });
    assert.equal(await severity(`${ROOT}/a.notice`), 3);
    assert.match(await client.hoverOn(`${ROOT}/a.notice`, "10.1234/eel.1"), /DOI/);
  });

  it("are not asked for from a client that does not offer them", async () => {
    await start({ initializationOptions: {} });
    assert.equal(await severity(`${ROOT}/a.notice`), 3);
    assert.deepEqual(asked, []);
  });
});
