import assert from "node:assert/strict";
import * as vscode from "vscode";
import { actionsOn, closeAll, finding, hoverOn, rangeOf, show, take, until } from "./editor.ts";

const NOTICE = `# Retraction: On the night migration of eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. Large parts of the text were copied from https://doi.org/10.1234/heron.2 without attribution.
`;

describe("Annotations in the editor", () => {
  afterEach(closeAll);

  async function refactoring(document: vscode.TextDocument, words: string, title: string): Promise<vscode.CodeAction> {
    return until(`“${title}” on “${words}”`, async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        rangeOf(document, words),
        vscode.CodeActionKind.RefactorRewrite.value,
        20,
      );
      return actions.find((action) => action.title === title);
    }) as Promise<vscode.CodeAction>;
  }

  it("a selected DOI is stated to be the notice's own", async () => {
    const { document } = await show("annotations/a.notice", NOTICE);
    await take(await refactoring(document, "10.1234/heron.2", "Annotate: this is the notice's own DOI"));
    assert.equal(document.getText(), `---\nnotice:\n  doi: 10.1234/heron.2\n---\n\n${NOTICE}`);
    const key = rangeOf(document, "10.1234/heron.2").start.translate(0, 3);
    assert.match(
      await until("a hover in the front matter", () => hoverOn(document, key)),
      /Stated in the front matter/,
    );
  });

  it("words are marked as a reason", async () => {
    const { document } = await show("annotations/b.notice", NOTICE);
    const { start, end } = rangeOf(document, "Large parts of the text were copied");
    await finding(document.uri, "notice-doi-missing");
    await vscode.commands.executeCommand(
      "notices.markReason",
      document.uri.toString(),
      { start, end },
      "plagiarism-of-text",
    );
    assert.match(
      document.getText(),
      /^---\nreasons:[\s\S]*- code: plagiarism-of-text\n {4}quote: Large parts of the text were copied\n/,
    );
  });

  it("what the text says otherwise is settled either way", async () => {
    const { document } = await show(
      "annotations/c.notice",
      `---\noriginals:\n  - doi: 10.1234/eel.2\n---\n\n${NOTICE}`,
    );
    const { range } = await finding(document.uri, "annotation-disagrees");
    assert.equal(document.getText(range), "10.1234/eel.2");
    const [action] = await actionsOn(document, range, /^Write what the front matter says into the text/);
    assert.ok(action);
    await take(action);
    assert.ok(document.getText().includes("https://doi.org/10.1234/eel.2"));
    assert.ok(!document.getText().includes("10.1234/eel.1"));
  });

  it("front matter is proposed the record's keys and values", async () => {
    const { document } = await show("annotations/d.notice", `---\nkind: \n---\n\n${NOTICE}`);
    const labels = await until(
      "proposals for the kind",
      async () => {
        const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          new vscode.Position(1, 6),
        );
        return items.map(({ label }) => label);
      },
      (found) => found.includes("removal"),
    );
    assert.ok(labels.includes("expression-of-concern"));
  });
});
