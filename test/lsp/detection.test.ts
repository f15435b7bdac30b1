import assert from "node:assert/strict";
import { TestClient } from "./client.ts";

const NOTICE =
  "Retraction: On eels\n\nThe Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data.\n";
const LETTER = "Dear colleagues,\n\nthe glacier hut is open again from Monday. Bring your own tea.\n";

describe("a document is served", () => {
  let client: TestClient;
  const isServed = async (uri: string) => (await client.diagnostics(uri)).length > 0;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it("where its language is Notice, or its name says so, whatever it holds", async () => {
    await client.open("untitled:Untitled-1", LETTER);
    await client.open("file:///notices/letter.notice.md", LETTER, "markdown");
    assert.ok(await isServed("untitled:Untitled-1"));
    assert.ok(await isServed("file:///notices/letter.notice.md"));
  });

  it("where it is plain text or Markdown that reads like a notice, on a file system of the user's", async () => {
    for (const uri of ["file:///a.txt", "untitled:a", "vscode-vfs://github/a/b.txt", "vscode-remote://wsl/a.txt"]) {
      await client.open(uri, NOTICE, "plaintext");
      assert.ok(await isServed(uri), uri);
    }
    await client.open("file:///a.md", NOTICE, "markdown");
    assert.ok(await isServed("file:///a.md"));
  });

  it("but not where it reads like something else, in another language, or from history and the web", async () => {
    await client.open("file:///letter.txt", LETTER, "plaintext");
    await client.open("file:///a.py", NOTICE, "python");
    await client.open("git:/a.notice", NOTICE);
    await client.open("https://example.org/a.notice", NOTICE);
    await client.open("vscode-notebook-cell:/a.ipynb", NOTICE, "markdown");
    for (const uri of [
      "file:///letter.txt",
      "file:///a.py",
      "git:/a.notice",
      "https://example.org/a.notice",
      "vscode-notebook-cell:/a.ipynb",
    ]) {
      assert.ok(!(await isServed(uri)), uri);
      assert.equal(await client.hover(uri, 3), null);
      assert.deepEqual(await client.actions(uri, { start: 0, end: 20 }), []);
    }
  });

  it("once it has become a notice, and stays so while its heading is rewritten", async () => {
    const uri = "file:///draft.txt";
    await client.open(uri, LETTER, "plaintext");
    assert.ok(!(await isServed(uri)));
    await client.change(uri, { span: { start: 0, end: 0 }, text: NOTICE });
    assert.ok(await isServed(uri));
    await client.change(uri, { text: LETTER });
    assert.ok(await isServed(uri));
  });

  it("by its name alone where detection is off, until the setting is changed", async () => {
    client.settings = { detection: "off" };
    await client.open("file:///a.txt", NOTICE, "plaintext");
    await client.open("file:///a.notice", NOTICE);
    assert.ok(!(await isServed("file:///a.txt")));
    assert.ok(await isServed("file:///a.notice"));
    client.settings = { detection: "normal" };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.refreshed(1);
    assert.ok(await isServed("file:///a.txt"));
  });
});
