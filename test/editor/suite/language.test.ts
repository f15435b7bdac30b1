import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, rangeOf, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

describe("The language notice", () => {
  afterEach(closeAll);

  for (const [name, language] of [
    ["x.notice", "notice"],
    ["x.notice.md", "notice"],
    ["x.notice.txt", "notice"],
    ["x.md", "markdown"],
    ["x.txt", "plaintext"],
  ] as const) {
    it(`${name} is ${language}`, async () => {
      const { document } = await show(`language/${name}`, retraction());
      assert.equal(document.languageId, language);
    });
  }

  it("a DOI is one word", async () => {
    const { document } = await show("language/word.notice", retraction());
    const place = rangeOf(document, "eel.2021.014").start;
    assert.match(document.getText(document.getWordRangeAtPosition(place)), /10\.1234\/eel\.2021\.014$/);
  });

  it("a line is commented out as in HTML", async () => {
    const editor = await show("language/comment.notice", "Eels\n");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.lineAt(0).text, "<!-- Eels -->");
    await editor.document.save();
  });

  it("a record is JSON, held to the record's schema", async () => {
    const { document } = await show("language/wrong.notice.json", JSON.stringify({ version: 1, kind: "eel" }, null, 2));
    assert.equal(document.languageId, "json");
    await until(
      "a complaint about the kind",
      () => vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range)),
      (words) => words.some((word) => word.includes("eel")),
    );
  });
});
