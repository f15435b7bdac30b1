import assert from "node:assert/strict";
import * as vscode from "vscode";
import { remove, rulesOn, show, until } from "./editor.ts";

const DRAFT =
  '# Retraction: On the night migration of eels\n\nThe article "On the night migration of eels" (https://doi.org/10.1234/eel.77) has been retracted because of ';

describe("Completion", () => {
  let name = "";
  let serial = 0;

  // each text has a file of its own: a browser's editor may open a file that was just deleted and written as it was before
  beforeEach(() => {
    name = `completion/${++serial}.notice`;
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await remove(name);
  });

  /** An editor on a text, the cursor at its end, once the server has found something in it. */
  async function editorOn(text: string): Promise<vscode.TextEditor> {
    const editor = await show(name, text);
    assert.equal(editor.document.getText(), text);
    await until("findings", () => rulesOn(editor.document.uri).length > 0);
    const end = editor.document.positionAt(text.length);
    editor.selection = new vscode.Selection(end, end);
    return editor;
  }

  async function proposals({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      selection.active,
    );
    return items.sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
  }

  const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === "string" ? label : label.label);

  it("proposes what is missing first, and nothing of the words around", async () => {
    const editor = await editorOn(`${DRAFT}errors.\n\n`);
    const items = await proposals(editor);
    assert.ok(items.length > 10);
    const first = items[0]!.label;
    assert.ok(typeof first === "object" && first.description === "missing", JSON.stringify(first));
    assert.ok(!items.some((item) => labelOf(item) === "migration"));
  });

  it("writes the reason that is picked in the list", async () => {
    const editor = await editorOn(DRAFT);
    await vscode.commands.executeCommand("type", { text: "d" });
    await vscode.commands.executeCommand("type", { text: "u" });
    await vscode.commands.executeCommand("type", { text: "p" });
    await until("the reason in the text", async () => {
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      await new Promise((next) => setTimeout(next, 100));
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return /because of (?:duplication|redundant|duplicate)/.test(editor.document.getText());
    });
    await until("no finding on the reason", () => !rulesOn(editor.document.uri).includes("reason-missing"));
  });

  it("puts a phrase with its tab stops, the first selected", async () => {
    const editor = await editorOn(`${DRAFT}errors.\n\nThis retraction was app`);
    await until(
      "the phrase",
      async () => {
        await vscode.commands.executeCommand("editor.action.triggerSuggest");
        await new Promise((next) => setTimeout(next, 100));
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        return editor.document.getText();
      },
      (text) => text.endsWith("This retraction was approved by the Editor-in-Chief."),
    );
    assert.equal(editor.document.getText(editor.selection), "the Editor-in-Chief");
  });
});
