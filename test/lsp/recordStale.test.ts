import assert from "node:assert/strict";
import { recordStale } from "../../server/src/core/index.ts";
import { unmark } from "../mark.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice.md";
const target = "file:///notices/eels.notice.json";
const NOTICE =
  "# Retraction: On the eels of the lower Elbe\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.\n";
const OTHER =
  "# Correction: On the glaciers of the upper Rhône\n\nThe sign of the trend was wrong (https://doi.org/10.1234/ice.9).\n";
const WITH_COMMAND = { initializationOptions: { notices: { commands: ["notices.reviewRecord"] } } };

describe("record-stale", () => {
  let client: TestClient;
  const files = new Map<string, string>();
  const begin = async (options: Parameters<typeof TestClient.start>[0] = {}) => {
    client = await TestClient.start({ host: { read: async (file) => files.get(file) }, ...options });
  };
  /** The record that the open notice has now. */
  const current = async (): Promise<string> => {
    const { text }: { text: string } = await client.connection.sendRequest("notices/record", { uri });
    return text;
  };
  const marked = () => client.marked(uri, "record-stale");
  const messages = async () =>
    (await client.diagnostics(uri)).filter(({ code }) => code === "record-stale").map(({ message }) => message);
  const replace = (words: string, text: string) => {
    const start = client.text(uri).indexOf(words);
    return client.change(uri, { span: { start, end: start + words.length }, text });
  };
  const onDisk = (text: string | undefined) => {
    if (text === undefined) files.delete(target);
    else files.set(target, text);
    return client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: target, type: 2 }],
    });
  };
  beforeEach(() => files.clear());
  afterEach(() => client.stop());

  for (const [i, example] of recordStale.examples.entries()) {
    if (!("bad" in example)) continue;
    it(`finds what its documentation says that it finds (${i + 1})`, async () => {
      files.set(target, example.record!);
      await begin();
      await client.open(uri, unmark(example.bad).text);
      assert.equal(await marked(), example.bad);
      assert.deepEqual(await messages(), [
        "The record file eels.notice.json no longer says what this notice says: originals[0].doi differs.",
      ]);
      const information = (await client.diagnostics(uri)).find(({ code }) => code === "record-stale");
      assert.equal(information?.severity, 3);
    });
  }

  it("comes with the edit that makes the record old, names the fields, and goes with what makes it true again", async () => {
    await begin();
    await client.open(uri, NOTICE);
    assert.deepEqual(await messages(), []);
    await onDisk(await current());
    await client.refreshed(1);
    assert.deepEqual(await messages(), []);
    await replace("errors in the data", "errors in the images");
    await replace("eel.1)", "eel.2)");
    assert.match((await messages())[0]!, /: originals\[0\]\.doi, reasons differ\.$/);
    await replace("eel.2)", "eel.1)");
    await replace("errors in the images", "errors in the data");
    assert.deepEqual(await messages(), []);
  });

  it("does not mind what the record file has besides, nor where the words stand", async () => {
    await begin();
    await client.open(uri, NOTICE);
    const own = JSON.parse(await current()) as object;
    files.set(target, JSON.stringify({ mine: 1, ...own, evidence: {} }));
    await client.close(uri);
    await client.open(uri, `\n\n${NOTICE}`);
    assert.deepEqual(await messages(), []);
  });

  it("is looked for anew when the file changes on disk, and when it goes", async () => {
    await begin();
    await client.open(uri, NOTICE);
    const text = await current();
    await client.diagnostics(uri);
    await onDisk(text.replace("eel.1", "eel.9"));
    await client.refreshed(1);
    assert.equal((await messages()).length, 1);
    await onDisk(undefined);
    await client.refreshed(2);
    assert.deepEqual(await messages(), []);
  });

  it("goes by what stands in the client's editor, before it is saved", async () => {
    await begin();
    await client.open(uri, NOTICE);
    const text = await current();
    files.set(target, text);
    await client.open(target, text, "json");
    await client.diagnostics(uri);
    const at = client.text(target).indexOf("eel.1");
    await client.change(target, { span: { start: at, end: at + 5 }, text: "eel.9" });
    await client.refreshed(1);
    assert.equal((await messages()).length, 1);
    await client.close(target);
    await client.refreshed(client.refreshes + 1);
    assert.deepEqual(await messages(), []);
  });

  it("holds each notice of a file to the record at its place", async () => {
    await begin();
    await client.open(uri, `${NOTICE}\n---\n\n${OTHER}`);
    const both = JSON.parse(await current()) as unknown[];
    await onDisk(JSON.stringify([both[0]]));
    await client.refreshed(1);
    assert.deepEqual(await messages(), ["The record file eels.notice.json has no record of this notice."]);
    assert.match(await marked(), /# \[\|Correction: On the glaciers/);
    await onDisk(JSON.stringify([...both, both[0]]));
    await client.refreshed(2);
    assert.deepEqual(await messages(), [
      "The record file eels.notice.json has more records than this file has notices.",
    ]);
    await onDisk(JSON.stringify(both));
    await client.refreshed(3);
    assert.deepEqual(await messages(), []);
    await client.change(uri, { span: { start: 0, end: 0 }, text: `${OTHER}\n---\n\n` });
    assert.equal((await messages()).length, 3);
  });

  it("can be silenced like any rule: by a setting, before the heading, and in the whole file", async () => {
    await begin();
    await client.open(uri, NOTICE);
    files.set(target, "{}");
    for (const [comment, found] of [
      ["", 1],
      ["<!-- notices: ignore record-stale -->\n", 0],
      ["<!-- notices: ignore-file record-stale -->\n", 0],
    ] as const) {
      await client.close(uri);
      await client.open(uri, comment + NOTICE);
      const rules = (await client.diagnostics(uri)).map(({ code }) => code);
      assert.equal(rules.filter((rule) => rule === "record-stale").length, found, comment);
      assert.ok(!rules.includes("suppression-unused"), comment);
    }
    await client.change(uri, { text: NOTICE });
    client.settings = { rules: { "record-stale": "off" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual(await messages(), []);
    client.settings = { rules: { "record-stale": "error" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    const found = (await client.diagnostics(uri)).find(({ code }) => code === "record-stale");
    assert.equal(found?.severity, 1);
  });

  it("offers to show the difference first, where the client can", async () => {
    await begin(WITH_COMMAND);
    files.set(target, "{}");
    await client.open(uri, NOTICE);
    const title = "Show the difference and update the record…";
    const offered = (await client.actionsOn(uri, "Retraction")).find((action) => action.title === title);
    assert.deepEqual(offered?.command, { title, command: "notices.reviewRecord", arguments: [uri] });
    assert.equal(offered?.diagnostics?.[0]?.code, "record-stale");
    await client.stop();
    await begin();
    await client.open(uri, NOTICE);
    assert.ok(!(await client.actionsOn(uri, "Retraction")).some((action) => action.title === title));
  });

  it("is not said of a file that is no record, nor of a notice in which nothing is written yet", async () => {
    await begin();
    files.set(target, "{ broken");
    await client.open(uri, NOTICE);
    assert.deepEqual(await messages(), []);
    await onDisk("{}");
    await client.refreshed(1);
    await client.change(uri, { text: "\n" });
    assert.deepEqual(await messages(), []);
  });

  it("is sent to a client that cannot pull and watches nothing, with its next change", async () => {
    await begin({
      capabilities: { ...FULL, textDocument: { publishDiagnostics: {} }, workspace: {} },
    });
    await client.open(uri, NOTICE);
    assert.ok((await client.published()).diagnostics.every(({ code }) => code !== "record-stale"));
    files.set(target, "{}");
    await client.change(uri, { span: { start: 0, end: 0 }, text: "\n" });
    assert.ok((await client.published()).diagnostics.some(({ code }) => code === "record-stale"));
  });
});
