import assert from "node:assert/strict";
import type { CodeLens } from "vscode-languageserver/node";
import { RULES } from "../../server/src/core/index.ts";
import { wordFor } from "../../server/src/lsp/codeLens.ts";
import { COMMANDS } from "../../server/src/lsp/protocol.ts";
import { mark, unmark } from "../mark.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice.md";
const target = "file:///notices/eels.notice.json";
/** The lenses stand on the lines that begin at the marks. */
const NOTICE = `[||]# Retraction: On the eels of the lower Elbe

The Editors have retracted this article (https://doi.org/10.1234/eel.1).
`;
const OTHER = `[||]# Correction: On the glaciers of the upper Rhône

The sign of the trend was wrong (https://doi.org/10.1234/ice.9).
`;
const WITH_COMMANDS = { initializationOptions: { notices: { commands: Object.values(COMMANDS) } } };

describe("the lenses above a notice's heading", () => {
  let client: TestClient;
  const files = new Map<string, string>();
  const begin = async (options: Parameters<typeof TestClient.start>[0] = {}) => {
    client = await TestClient.start({ host: { read: async (file) => files.get(file) }, ...options });
    await client.open(uri, unmark(NOTICE).text);
  };
  const lenses = (): Promise<CodeLens[]> =>
    client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri } });
  const titles = async () => (await lenses()).map(({ command }) => command!.title);
  const commandOf = async (title: RegExp) =>
    (await lenses()).find(({ command }) => title.test(command!.title))?.command;
  const current = async (): Promise<string> => {
    const { text }: { text: string } = await client.connection.sendRequest("notices/record", { uri });
    return text;
  };
  const onDisk = (text: string) => {
    files.set(target, text);
    return client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: target, type: 2 }],
    });
  };
  beforeEach(() => files.clear());
  afterEach(() => client.stop());

  it("say the kind, what is missing, the gravest first, and that there is no record", async () => {
    await begin(WITH_COMMANDS);
    const [kind, missing, record, ...rest] = await titles();
    assert.equal(kind, "Retraction");
    assert.match(missing!, /^\d missing: authors of the original|^\d+ missing: .*reason.*, …$/);
    assert.equal(record, "Create record");
    assert.deepEqual(rest, []);
  });

  it("stand at the beginning of the heading's line, for each notice of a file", async () => {
    await begin(WITH_COMMANDS);
    const text = `${NOTICE}\n---\n\n${OTHER}`;
    await client.change(uri, { text: unmark(text).text });
    const places = (await lenses()).map(({ range }) => client.span(uri, range));
    const once = [...new Map(places.map((span) => [span.start, span])).values()];
    assert.equal(mark(client.text(uri), once), text);
    const all = await titles();
    assert.ok(all.includes("Correction"));
    assert.equal(all.filter((title) => title.includes("ecord")).length, 1);
  });

  it("lead to what can be done about what is missing", async () => {
    await begin(WITH_COMMANDS);
    assert.deepEqual(await commandOf(/missing/), {
      title: (await commandOf(/missing/))?.title,
      command: "notices.showFixes",
      arguments: [uri, { line: 0, character: 2 }],
    });
  });

  it("say when nothing is missing, or nothing that must be there", async () => {
    await begin(WITH_COMMANDS);
    client.settings = { rules: Object.fromEntries(RULES.map(({ id }) => [id, "off"])) };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.ok((await titles()).includes("Nothing missing"));
    client.settings = { rules: { ...(client.settings as { rules: object }).rules, "licence-missing": "information" } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.ok((await titles()).includes("1 could be added: licence"));
  });

  it("follow the record file: none, up to date, out of date, not readable", async () => {
    await begin(WITH_COMMANDS);
    const record = async () => (await titles()).filter((title) => title.includes("ecord"));
    assert.deepEqual((await commandOf(/record/))?.command, "notices.createRecord");
    await onDisk(await current());
    await client.lensesRefreshed(1);
    assert.deepEqual(await record(), ["Record up to date"]);
    assert.equal((await commandOf(/Record/))?.command, "notices.openRecord");
    await client.change(uri, { text: client.text(uri).replace("eel.1", "eel.2") });
    assert.deepEqual(await record(), ["Record out of date", "Update record", "Open record"]);
    assert.deepEqual(
      (await lenses()).flatMap(({ command }) => (/ecord/.test(command!.title) ? [command!.command] : [])),
      ["notices.reviewRecord", "notices.updateRecord", "notices.openRecord"],
    );
    await onDisk("{ broken");
    await client.lensesRefreshed(2);
    assert.deepEqual(await record(), ["Record not readable"]);
  });

  it("are titles alone for a client without the commands", async () => {
    await begin();
    assert.deepEqual([...new Set((await lenses()).map(({ command }) => command!.command))], [""]);
    assert.ok((await titles()).includes("No record"));
    await onDisk("{}");
    await client.lensesRefreshed(1);
    assert.deepEqual(
      (await titles()).filter((title) => title.includes("ecord")),
      ["Record out of date"],
    );
  });

  it("are not asked for again of a client that cannot", async () => {
    await begin({ capabilities: { ...FULL, workspace: { ...FULL.workspace, codeLens: {} } } });
    await lenses();
    await onDisk("{}");
    await client.refreshed(1); // the diagnostics were
    assert.equal(client.lensRefreshes, 0);
  });

  it("say nothing of a record where the notice lies on no disk, and nothing where nothing is written", async () => {
    await begin(WITH_COMMANDS);
    const draft = "untitled:Untitled-1";
    await client.open(draft, unmark(NOTICE).text);
    const all: CodeLens[] = await client.connection.sendRequest("textDocument/codeLens", {
      textDocument: { uri: draft },
    });
    assert.equal(all.length, 2);
    await client.change(draft, { text: "\n" });
    assert.deepEqual(
      await client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri: draft } }),
      [],
    );
  });

  it("are gone with the setting", async () => {
    await begin(WITH_COMMANDS);
    client.settings = { codeLens: false };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.lensesRefreshed(1);
    assert.deepEqual(await lenses(), []);
  });
});

describe("What is missing", () => {
  it("has a word for the lens", () => {
    for (const { id, group } of RULES)
      assert.equal(wordFor(id) !== undefined, group === "missing" && id !== "reason-uncoded", id);
  });
});
