import assert from "node:assert/strict";
import * as vscode from "vscode";
import { actionsOn, closeAll, everyFile, finding, onDisk, rangeOf, show, take, until, uriOf, write } from "./editor.ts";
import { retraction } from "./texts.ts";

interface Saved {
  readonly kind?: string;
  readonly originals?: readonly { readonly doi?: string; readonly title?: string }[];
  readonly evidence?: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
  readonly note?: string;
}

async function saved(name: string, good: (text: string) => boolean = () => true): Promise<Saved> {
  const text = await until(
    `${name} on disk`,
    () => onDisk(name),
    (text) => text && good(text),
  );
  return JSON.parse(text ?? "");
}

describe("Records in the editor", () => {
  afterEach(closeAll);

  it("the command writes the record beside the notice, on disk, as it was read", async () => {
    const { document } = await show("records/a.notice", retraction());
    await vscode.commands.executeCommand("notices.createRecord");
    const record = await saved("records/a.notice.json");
    assert.equal(record.kind, "retraction");
    assert.equal(record.originals?.[0]?.doi, "10.1234/eel.2021.014");
    const place = record.evidence?.["/originals/0/doi"];
    assert.ok(place);
    assert.equal(document.getText().slice(place.start, place.end).endsWith("10.1234/eel.2021.014"), true);
    assert.match((await onDisk("records/a.notice.json")) ?? "", /^\{\n {2}"version": 1,\n[\s\S]*\}\n$/);
  });

  it("a quick fix offers the same", async () => {
    const { document } = await show("records/b.txt", retraction());
    const [create] = await actionsOn(document, rangeOf(document, "Retraction: On"), /^Create structured record/);
    await take(create!);
    assert.equal((await saved("records/b.notice.json")).kind, "retraction");
  });

  it("three notices in a file give an array of three", async () => {
    await show("three-notices.notice");
    await finding(uriOf("three-notices.notice"), "placeholder-left");
    await vscode.commands.executeCommand("notices.createRecord");
    const records: unknown = await saved("three-notices.notice.json");
    assert.ok(Array.isArray(records));
    assert.deepEqual(
      records.map(({ kind }) => kind),
      ["erratum", "retraction", "expression-of-concern"],
    );
  });

  it("an update follows the notice, in one step that undo takes back", async () => {
    const { document } = await show("records/c.notice", retraction());
    await vscode.commands.executeCommand("notices.createRecord");
    await saved("records/c.notice.json");
    const before = await onDisk("records/c.notice.json");
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      rangeOf(document, "All authors agree to this retraction."),
      "All authors disagree with this retraction.",
    );
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand("notices.updateRecord");
    await saved("records/c.notice.json", (text) => text.includes('"disagree"'));
    await show("records/c.notice.json");
    await vscode.commands.executeCommand("undo");
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf("records/c.notice.json").toString());
    await until(
      "the record as before",
      () => editor.document.getText(),
      (text) => text === before,
    );
  });

  it("an update keeps keys that it does not know", async () => {
    const { document } = await show("records/d.notice", retraction());
    await vscode.commands.executeCommand("notices.createRecord");
    const record = await saved("records/d.notice.json");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await write("records/d.notice.json", `${JSON.stringify({ ...record, note: "seen by Reyes" }, null, 2)}\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("notices.updateRecord");
    assert.equal((await saved("records/d.notice.json")).note, "seen by Reyes");
  });

  it("a copy goes to the clipboard", async () => {
    await vscode.env.clipboard.writeText("");
    await show("records/e.notice", retraction());
    await vscode.commands.executeCommand("notices.copyRecord");
    const text = await until("a record on the clipboard", () => vscode.env.clipboard.readText());
    const record: Saved = JSON.parse(text);
    assert.equal(record.originals?.[0]?.title, "On the night migration of eels");
  });

  it("leaves the record of another notice alone that lies under the same name", async () => {
    await show("records/f.txt", retraction());
    await vscode.commands.executeCommand("notices.createRecord");
    const first = await saved("records/f.notice.json");
    const glacier = retraction()
      .replaceAll("the night migration of eels", "the retreat of glaciers")
      .replaceAll("eel.", "ice.");
    await show("records/f.md", glacier);
    await vscode.commands.executeCommand("notices.createRecord");
    assert.deepEqual(await saved("records/f.notice.json"), first);
  });

  it("writes none for a notice that was never saved", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "notice", content: retraction() });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("notices.createRecord");
    const files = await everyFile();
    assert.ok(files.includes("records/a.notice.json"));
    assert.deepEqual(
      files.filter((name) => /untitled/i.test(name)),
      [],
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
