import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver/node";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice.md";
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data. See also doi:10.1234/ice.9 on ice.
`;
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const called = (actions: readonly CodeAction[], title: string | RegExp): CodeAction => {
  const found = actions.find((action) =>
    typeof title === "string" ? action.title === title : title.test(action.title),
  );
  assert.ok(found, `${String(title)} is not among: ${titles(actions).join(", ")}`);
  return found;
};

describe("code actions", () => {
  let client: TestClient;
  const begin = async (options: Parameters<typeof TestClient.start>[0] = {}) => {
    client = await TestClient.start(options);
    await client.open(uri, NOTICE);
  };
  afterEach(() => client.stop());

  it("offer a finding's fix first, for the client's own diagnostic", async () => {
    await begin();
    const diagnostics = await client.diagnostics(uri);
    const fix = called(await client.actionsOn(uri, "10.1234/eel.1", { diagnostics }), "Print the full link");
    assert.ok(fix.isPreferred);
    assert.equal(fix.kind, "quickfix");
    assert.deepEqual(fix.diagnostics, [diagnostics.find(({ code }) => code === "doi-form")]);
    assert.equal(client.applied(uri, fix), NOTICE.replace("doi:10.1234/eel.1", "https://doi.org/10.1234/eel.1"));
  });

  it("name the version that they are for, or go without where the client cannot take it", async () => {
    await begin();
    const edit = called(await client.actionsOn(uri, "10.1234/eel.1"), "Print the full link").edit;
    assert.deepEqual((edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.textDocument, { uri, version: 1 });
    const plain = await TestClient.start({ capabilities: { ...FULL, workspace: {} } });
    await plain.open(uri, NOTICE);
    assert.deepEqual(
      Object.keys(called(await plain.actionsOn(uri, "10.1234/eel.1"), "Print the full link").edit?.changes ?? {}),
      [uri],
    );
    await plain.stop();
  });

  it("offer phrases for what is missing, as snippets with tab stops", async () => {
    await begin();
    const phrase = called(await client.actionsOn(uri, "Retraction"), /answered/);
    assert.match(client.applied(uri, phrase), /\$\{1:/);
    assert.ok(
      (phrase.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits.some((edit) => "snippet" in edit),
    );
  });

  it("offer the heading's where its line begins, too", async () => {
    await begin();
    called(await client.actions(uri, { start: 0, end: 0 }), /answered/);
  });

  it("offer phrases as plain words where the client announced no snippet edits", async () => {
    await begin({ capabilities: { ...FULL, workspace: { workspaceEdit: { documentChanges: true } } } });
    const text = client.applied(uri, called(await client.actionsOn(uri, "Retraction"), /answered/));
    assert.doesNotMatch(text, /[$}{]/);
    await client.change(uri, { text });
    assert.ok(!(await client.diagnostics(uri)).some(({ code }) => code === "response-missing"));
  });

  it("suppress a rule for its block, and again beside it in the same comment", async () => {
    await begin();
    await client.change(uri, {
      text: client.applied(uri, called(await client.actionsOn(uri, "10.1234/eel.1"), "Ignore doi-form here")),
    });
    assert.equal(client.text(uri), NOTICE.replace("The Editors", "<!-- notices: ignore doi-form -->\nThe Editors"));
    const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
    assert.ok(!(await codes()).includes("doi-form"));
    await client.change(uri, {
      text: client.applied(uri, called(await client.actionsOn(uri, "Retraction"), "Ignore response-missing here")),
    });
    await client.change(uri, {
      text: client.applied(uri, called(await client.actionsOn(uri, "Retraction"), "Ignore notice-doi-missing here")),
    });
    assert.ok(
      client.text(uri).startsWith("<!-- notices: ignore response-missing, notice-doi-missing -->\n# Retraction"),
    );
    assert.ok(
      !(await codes()).some(
        (code) => code === "response-missing" || code === "notice-doi-missing" || code === "suppression-unused",
      ),
    );
  });

  it("suppress a rule in the whole file, behind front matter, with the file's line ends", async () => {
    await begin();
    await client.change(uri, { text: `---\r\ntitle: Eels\r\n---\r\n${NOTICE.replaceAll("\n", "\r\n")}` });
    await client.change(uri, {
      text: client.applied(uri, called(await client.actionsOn(uri, "10.1234/eel.1"), "Ignore doi-form in this file")),
    });
    assert.ok(
      client
        .text(uri)
        .startsWith("---\r\ntitle: Eels\r\n---\r\n<!-- notices: ignore-file doi-form -->\r\n# Retraction"),
    );
    assert.ok(
      !(await client.diagnostics(uri)).some(({ code }) => code === "doi-form" || code === "suppression-unused"),
    );
    await client.change(uri, {
      text: client.applied(
        uri,
        called(await client.actionsOn(uri, "Retraction"), "Ignore response-missing in this file"),
      ),
    });
    assert.ok(client.text(uri).includes("ignore-file doi-form, response-missing -->"));
  });

  it("apply every fix at once, on request only", async () => {
    await begin();
    assert.ok(!titles(await client.actionsOn(uri, "10.1234/eel.1")).includes("Apply every fix in this file"));
    const all = await client.actions(uri, { start: 0, end: 0 }, { only: ["source.fixAll"] });
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ["source.fixAll.notices"],
    );
    assert.equal(client.applied(uri, all[0]!), NOTICE.replaceAll("doi:", "https://doi.org/"));
    await client.change(uri, { text: client.applied(uri, all[0]!) });
    assert.deepEqual(await client.actions(uri, { start: 0, end: 0 }, { only: ["source.fixAll"] }), []);
  });

  it("leave out what the client did not ask for", async () => {
    await begin();
    assert.deepEqual(await client.actionsOn(uri, "10.1234/eel.1", { only: ["refactor.extract"] }), []);
    assert.deepEqual(await client.actionsOn(uri, "because"), []);
  });

  describe("for the structured record", () => {
    const commands = ["notices.createRecord", "notices.updateRecord", "notices.copyRecord"];
    const withCommands = { initializationOptions: { notices: { commands } } };

    it("stand on the heading and among the source actions, and call the client's commands", async () => {
      await begin(withCommands);
      const create = called(await client.actionsOn(uri, "Retraction"), "Create structured record");
      assert.deepEqual(create.command, {
        title: "Create structured record",
        command: "notices.createRecord",
        arguments: [uri],
      });
      called(await client.actionsOn(uri, "Retraction"), "Copy structured record");
      called(await client.actions(uri, { start: 0, end: 0 }), "Copy structured record");
      assert.ok(!titles(await client.actionsOn(uri, "10.1234/eel.1")).includes("Create structured record"));
      assert.equal(
        called(await client.actionsOn(uri, "because", { only: ["source"] }), "Create structured record").kind,
        "source.notices.record",
      );
    });

    it("stand behind what mends and before what silences", async () => {
      await begin(withCommands);
      const order = titles(await client.actionsOn(uri, "Retraction"));
      const record = order.indexOf("Create structured record");
      assert.ok(order.slice(0, record).every((title) => !title.startsWith("Ignore")));
      assert.ok(order.slice(record + 2).every((title) => title.startsWith("Ignore")));
    });

    it("are not buried under what silences, which has a list of its own where the client shows one", async () => {
      await begin({ initializationOptions: { notices: { commands: [...commands, "notices.ignoreFinding"] } } });
      const order = titles(await client.actionsOn(uri, "Retraction"));
      assert.deepEqual(
        order.filter((title) => title.startsWith("Ignore")),
        ["Ignore a finding…"],
      );
      const { command } = called(await client.actionsOn(uri, "Retraction"), "Ignore a finding…");
      assert.equal(command?.command, "notices.ignoreFinding");
      const choices: CodeAction[] = command?.arguments?.[0] ?? [];
      assert.ok(
        client.applied(uri, called(choices, "Ignore response-missing here")).startsWith("<!-- notices: ignore"),
      );
      called(choices, "Ignore notice-doi-missing in this file");
      const one = titles(await client.actionsOn(uri, "10.1234/eel.1")).filter((title) => title.startsWith("Ignore"));
      assert.deepEqual(one, ["Ignore doi-form here", "Ignore doi-form in this file"]);
    });

    it("update the record that is out of date, and only that", async () => {
      const files = new Map<string, string>();
      await begin({ ...withCommands, host: { read: async (file) => files.get(file) } });
      const answer: { text: string } = await client.connection.sendRequest("notices/record", { uri });
      files.set("file:///notices/eels.notice.json", answer.text);
      assert.deepEqual(titles(await client.actionsOn(uri, "because", { only: ["source.notices"] })), [
        "Copy structured record",
      ]);
      await client.change(uri, { span: { start: NOTICE.indexOf("eels"), end: NOTICE.indexOf("eels") }, text: "old " });
      assert.deepEqual(titles(await client.actionsOn(uri, "because", { only: ["source.notices"] })), [
        "Update structured record",
        "Copy structured record",
      ]);
    });

    it("create the file by an edit for a client without the commands that can create files, and else are not there", async () => {
      await begin({ host: { read: async () => undefined } });
      const actions = await client.actionsOn(uri, "Retraction");
      const [create, insert] = called(actions, "Create structured record").edit?.documentChanges ?? [];
      assert.deepEqual(create, {
        kind: "create",
        uri: "file:///notices/eels.notice.json",
        options: { overwrite: false, ignoreIfExists: false },
      });
      const text = (insert as { edits: { newText: string }[] }).edits[0]!.newText;
      assert.equal((JSON.parse(text) as { kind: string }).kind, "retraction");
      assert.ok(!titles(actions).includes("Copy structured record"));
      const poor = await TestClient.start({
        capabilities: { ...FULL, workspace: {} },
        host: { read: async () => undefined },
      });
      await poor.open(uri, NOTICE);
      assert.ok(!titles(await poor.actionsOn(uri, "Retraction")).some((title) => title.includes("record")));
      await poor.stop();
    });
  });
});
