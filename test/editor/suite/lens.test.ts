import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, onDisk, rangeOf, show, take, until, uriOf, write } from "./editor.ts";
import { retraction } from "./texts.ts";

async function lensesOn(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  return (await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 20)) ?? [];
}

async function titlesOn(uri: vscode.Uri): Promise<string[]> {
  return (await lensesOn(uri)).map(({ command }) => command?.title ?? "");
}

/** Does what a click on a lens does, as soon as there is one that reads so. */
async function click(uri: vscode.Uri, title: string): Promise<void> {
  const all = await until(
    `a lens “${title}”`,
    () => lensesOn(uri),
    (lenses) => lenses.some(({ command }) => command?.title === title),
  );
  const { command } = all.find((lens) => lens.command?.title === title)!;
  await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe("The lenses above a notice's heading", () => {
  afterEach(closeAll);

  it("create the record, and say when it is out of date", async () => {
    const { document } = await show("lens/a.notice", retraction());
    await click(document.uri, "Create record");
    await until("the record", () => onDisk("lens/a.notice.json"));
    await until(
      "the lens of the record",
      () => titlesOn(document.uri),
      (titles) => titles.includes("Record up to date"),
    );
    await replace(document, "All authors agree", "All authors disagree");
    await until(
      "the lens of the record",
      () => titlesOn(document.uri),
      (titles) => titles.includes("Record out of date"),
    );
  });

  it("say what is missing, and lead to the heading", async () => {
    const { document } = await show("lens/b.notice", retraction({ reason: "." }));
    const titles = await until(
      "what is missing",
      () => titlesOn(document.uri),
      (all) => all.some((title) => /missing: .*reason/.test(title)),
    );
    await click(document.uri, titles.find((title) => title.includes("missing"))!);
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(selection.active.line, rangeOf(document, "Retraction: On").start.line);
  });

  it("are gone with the setting", async () => {
    const { document } = await show("lens/c.notice", retraction());
    const settings = vscode.workspace.getConfiguration("notices", document.uri);
    await settings.update("codeLens", false, vscode.ConfigurationTarget.Workspace);
    await until(
      "no lens",
      () => titlesOn(document.uri),
      (titles) => titles.length === 0,
    );
    await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace);
    await until(
      "the lenses",
      () => titlesOn(document.uri),
      (titles) => titles.includes("Retraction"),
    );
  });
});

describe("A record that is out of date", () => {
  afterEach(closeAll);

  const opened = async (name: string) => {
    const { document } = await show(`lens/${name}.notice`, retraction());
    await vscode.commands.executeCommand("notices.createRecord");
    await until("the record", () => onDisk(`lens/${name}.notice.json`));
    await vscode.window.showTextDocument(document);
    return document;
  };
  const diff = () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff ? input : undefined;
  };

  it("is a finding that names what differs, as soon as the notice changes", async () => {
    const document = await opened("d");
    await replace(document, "All authors agree", "All authors disagree");
    const { message, range } = await finding(document.uri, "record-stale");
    assert.match(message, /d\.notice\.json .*: responses differs\./);
    assert.equal(document.getText(range), "Retraction: On the night migration of eels");
  });

  it("is a finding when the file was changed by another program", async () => {
    const document = await opened("e");
    await vscode.commands.executeCommand("workbench.action.closeOtherEditors");
    const record = (await onDisk("lens/e.notice.json")) ?? "";
    await write("lens/e.notice.json", record.replaceAll("10.1234/eel.2021.014", "10.1234/eel.2021.015"));
    assert.match((await finding(document.uri, "record-stale")).message, /: originals\[0\]\.doi differs\./);
  });

  it("has its difference shown first, and is updated then", async () => {
    const document = await opened("f");
    await replace(document, "All authors agree", "All authors disagree");
    const { range } = await finding(document.uri, "record-stale");
    const actions = await until(
      "the fix",
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range),
      (all) => all.some(({ title }) => title.startsWith("Show the difference")),
    );
    await take(actions.find(({ title }) => title.startsWith("Show the difference"))!);
    const { original, modified } = await until("the difference", diff, Boolean).then((shown) => shown!);
    assert.equal(original.toString(), uriOf("lens/f.notice.json").toString());
    const draft = await vscode.workspace.openTextDocument(modified);
    assert.match(draft.getText(), /"stance": "disagree"/);
    assert.match((await onDisk("lens/f.notice.json")) ?? "", /"stance": "agree"/);
    await vscode.commands.executeCommand("notices.acceptRecord", modified);
    assert.match((await onDisk("lens/f.notice.json")) ?? "", /"stance": "disagree"/);
    await until("the difference closed", () => diff() === undefined);
  });

  it("is not updated to something else than what was shown", async () => {
    const document = await opened("g");
    await replace(document, "All authors agree", "All authors disagree");
    await vscode.commands.executeCommand("notices.reviewRecord", document.uri.toString());
    const { modified } = await until("the difference", diff, Boolean).then((shown) => shown!);
    await replace(document, "14 May 2024", "15 May 2024");
    await vscode.commands.executeCommand("notices.acceptRecord", modified);
    assert.match((await onDisk("lens/g.notice.json")) ?? "", /"stance": "agree"/);
    const draft = await vscode.workspace.openTextDocument(modified);
    await until("the new draft", () => draft.getText().includes("2024-05-15"));
    await vscode.commands.executeCommand("notices.acceptRecord", modified);
    assert.match((await onDisk("lens/g.notice.json")) ?? "", /2024-05-15/);
  });
});
