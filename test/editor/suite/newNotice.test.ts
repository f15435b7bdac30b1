import assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesOn, until } from "./editor.ts";

describe("New notice", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("opens a draft of the kind and form that were asked for, with the cursor in the title", async () => {
    await vscode.commands.executeCommand("notices.newNotice", { kind: "correction", form: "labels" });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.isUntitled);
    assert.equal(editor.document.languageId, "notice");
    assert.match(editor.document.getText(), /^# Correction: \[title of the original article\]\n/);
    assert.equal(editor.document.getText(editor.selection), "[title of the original article]");
  });

  it("lets what is typed stand wherever the same is asked, and the findings say what is left to fill in", async () => {
    await vscode.commands.executeCommand("notices.newNotice", { kind: "retraction", form: "plain" });
    const editor = vscode.window.activeTextEditor!;
    const { document } = editor;
    await until("the findings of the draft", () => rulesOn(document.uri).includes("placeholder-left"));
    const before = rulesOn(document.uri).length;
    await vscode.commands.executeCommand("type", { text: "On eels" });
    assert.match(document.getText(), /^# Retraction: On eels[\s\S]* the article "On eels" by /);
    await until("fewer findings", () => rulesOn(document.uri).length < before);
  });

  it("can be found: every form is a template of a whole file", async () => {
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: "notice" }),
    );
    await vscode.commands.executeCommand("editor.action.insertSnippet", {
      langId: "notice",
      name: "Expression of concern · Plain",
    });
    await until("the form", () => editor.document.getText().startsWith("# Expression of concern: "));
  });
});
