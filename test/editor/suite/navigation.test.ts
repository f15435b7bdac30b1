import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, onDisk, rangeOf, show, until } from "./editor.ts";

const NOTICE = `# Retraction: On the night migration of eels

https://doi.org/10.1234/eel.2024.001

The Editors-in-Chief of the Journal of Eel Studies have retracted this article [1] (https://doi.org/10.1234/eel.2021.014) because of errors in the data. All authors agree to this retraction.

## References

1. Lindqvist A, Okafor B. On the night migration of eels. J. Eel Stud. 2021; 14:233. https://doi.org/10.1234/eel.2021.014
2. Brook C. On pike and what they eat in winter. J. Eel Stud. 2019; 12:3.
`;

describe("Finding one's way in the editor", () => {
  afterEach(closeAll);

  /** What a provider gives, as soon as it gives something. */
  function given<T>(command: string, ...args: readonly unknown[]): Promise<readonly T[]> {
    return until(
      command,
      async () => (await vscode.commands.executeCommand<readonly T[] | undefined>(command, ...args)) ?? [],
      (found) => found.length > 0,
    );
  }

  it("sections fold, and a selection grows by what was read", async () => {
    const { document } = await show("navigation/a.notice", NOTICE);
    const folds = await given<vscode.FoldingRange>("vscode.executeFoldingRangeProvider", document.uri);
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [
        [0, 9],
        [6, 9],
      ],
    );
    const place = rangeOf(document, "errors").start.translate(0, 2);
    const [smallest] = await given<vscode.SelectionRange>("vscode.executeSelectionRangeProvider", document.uri, [
      place,
    ]);
    const grown: string[] = [];
    for (let each: vscode.SelectionRange | undefined = smallest; each; each = each.parent)
      grown.push(document.getText(each.range));
    assert.ok(grown.includes("errors") && grown.includes("errors in the data"), grown.join("\n"));
  });

  it("the original's mentions light up together, and are found", async () => {
    const { document } = await show("navigation/b.notice", NOTICE);
    const place = rangeOf(document, "10.1234/eel.2021.014").start.translate(0, 2);
    const lit = await given<vscode.DocumentHighlight>("vscode.executeDocumentHighlights", document.uri, place);
    assert.deepEqual(
      lit.map(({ range }) => document.getText(range)),
      [
        "On the night migration of eels",
        "1",
        "10.1234/eel.2021.014",
        "1.",
        "On the night migration of eels",
        "10.1234/eel.2021.014",
      ],
    );
    const found = await given<vscode.Location>("vscode.executeReferenceProvider", document.uri, place);
    assert.equal(found.length, 6);
  });

  it("a pointer leads to its reference", async () => {
    const editor = await show("navigation/c.notice", NOTICE);
    const place = rangeOf(editor.document, "[1]").start.translate(0, 1);
    await given("vscode.executeDefinitionProvider", editor.document.uri, place);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand("editor.action.revealDefinition");
    await until(
      "the cursor on the reference",
      () => editor.selection.active.line,
      (line) => line === 8,
    );
  });

  it("a DOI is renamed wherever it is printed, and a wrong one is refused with the reason", async () => {
    const { document } = await show("navigation/d.notice", NOTICE);
    const place = rangeOf(document, "10.1234/eel.2021.014").start.translate(0, 2);
    await given("vscode.executeDocumentHighlights", document.uri, place);
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        place,
        name,
      );
    await assert.rejects(async () => rename("eel"), /begins with "10\."/);
    assert.ok(await vscode.workspace.applyEdit(await rename("10.1234/eel.2021.015")));
    assert.doesNotMatch(document.getText(), /2021\.014/);
    assert.equal(document.getText().split("10.1234/eel.2021.015").length, 3);
    await document.save();
  });

  it("words lead to their field in the record, and the field back to the words", async () => {
    const { document } = await show("navigation/e.notice", NOTICE);
    const at = rangeOf(document, "10.1234/eel.2021.014").start.translate(0, 2);
    await given("vscode.executeDocumentHighlights", document.uri, at);
    await vscode.commands.executeCommand("notices.createRecord");
    await until("the record", () => onDisk("navigation/e.notice.json"));
    const notice = await vscode.window.showTextDocument(document);
    notice.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("notices.goToRecordField");
    const record = await until(
      "the record file in front",
      () => vscode.window.activeTextEditor,
      (active) => active?.document.uri.path.endsWith("/e.notice.json"),
    );
    assert.ok(record);
    assert.equal(record.document.getText(record.selection), '"10.1234/eel.2021.014"');

    const quote = rangeOf(record.document, "errors in the data").start.translate(0, 2);
    const [words] = await given<vscode.LocationLink | vscode.Location>(
      "vscode.executeDefinitionProvider",
      record.document.uri,
      quote,
    );
    assert.ok(words);
    const [uri, range] = "targetUri" in words ? [words.targetUri, words.targetRange] : [words.uri, words.range];
    assert.equal(uri.toString(), document.uri.toString());
    assert.equal(document.getText(range), "errors in the data");
  });
});
