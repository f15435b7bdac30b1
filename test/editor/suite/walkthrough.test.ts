import assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesOn, until } from "./editor.ts";

describe("The walkthrough", () => {
  const close = () => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");

  it("opens the sample as a draft of its own, and the same one again", async () => {
    await vscode.commands.executeCommand("notices.openSample");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    assert.match(editor.document.getText(), /^# Retraction: /);
    await until("the findings of the sample", () => rulesOn(editor.document.uri).includes("date-impossible"));
    await vscode.commands.executeCommand("notices.openSample");
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await close();
  });

  it("has steps whose commands all are there, and whose pictures ship", async () => {
    const extension = vscode.extensions.getExtension("notice-annotator.notice-annotator");
    assert.ok(extension);
    const { walkthroughs } = extension.packageJSON.contributes as {
      walkthroughs: { steps: { description: string; media: { image: string }; completionEvents: string[] }[] }[];
    };
    const commands = new Set(await vscode.commands.getCommands());
    for (const { description, media, completionEvents } of walkthroughs.flatMap(({ steps }) => steps)) {
      for (const [, command] of description.matchAll(/\(command:([\w.]+)/g))
        assert.ok(commands.has(command!), `there is no command ${command}`);
      for (const event of completionEvents.filter((each) => each.startsWith("onCommand:")))
        assert.ok(commands.has(event.slice("onCommand:".length)), event);
      const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, media.image));
      assert.ok(size <= 60_000, `${media.image} is ${size} bytes`);
    }
  });

  it("mends the notice beside it, though no text editor is active", async () => {
    await vscode.commands.executeCommand("notices.openSample");
    const { document } = vscode.window.activeTextEditor!;
    await until("the findings of the sample", () => rulesOn(document.uri).includes("doi-form"));
    await vscode.commands.executeCommand(
      "workbench.action.openWalkthrough",
      "notice-annotator.notice-annotator#begin",
      true,
    );
    await until("the walkthrough", () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand("notices.openSample");
    await vscode.commands.executeCommand("notices.fixAll");
    await until("the mended sample", () => document.getText().includes("https://doi.org/10.1234/eel.2021.014"));
    await vscode.window.showTextDocument(document);
    await close();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("opens from the palette", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("notices.openWalkthrough");
    await until("the walkthrough", () => vscode.window.tabGroups.activeTabGroup.activeTab !== undefined);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
