import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, hoverOn, rangeOf, rulesOn, show } from "./editor.ts";
import { retraction } from "./texts.ts";

const faulty = retraction({
  citation: "Lindqvist A. On the night migration of eels. J. Eel Stud. 2021. doi:10.1234/eel.2021.014",
});

const POST = `# What we learnt about retractions

Last year I read two hundred retraction notices. Many journals retract articles without saying why, and doi: 10.1234/eel.2021.014
is no exception. In this post I go through what a good notice would say, and how a publisher could do better.
`;
const CHANGELOG =
  "# Changelog\n\n## 1.2.0\n\n- Correction: the eel counter no longer counts twice (doi: 10.1234/tool.1).\n";

describe("Which files are served", () => {
  afterEach(closeAll);

  it("the extension starts with a notice", async () => {
    const { document } = await show("serving/a.notice", faulty);
    assert.equal(document.languageId, "notice");
    await finding(document.uri, "doi-form");
    assert.equal(vscode.extensions.getExtension("notice-annotator.notice-annotator")?.isActive, true);
  });

  for (const name of ["a.txt", "a.md", "b.notice.md", "c.notice.txt"]) {
    it(`${name} that reads like a notice is served without the user doing anything`, async () => {
      const { document } = await show(`serving/${name}`, faulty);
      await finding(document.uri, "doi-form");
    });
  }

  it("a new file that has no name yet is served", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "notice", content: faulty });
    await vscode.window.showTextDocument(document);
    await finding(document.uri, "doi-form");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  for (const [name, text] of [
    ["post.md", POST],
    ["CHANGELOG.md", CHANGELOG],
    ["notes.txt", "Buy eels.\nCall Okafor about doi: 10.1234/eel.1\n"],
  ] as const) {
    it(`${name} is left alone`, async () => {
      const { document } = await show(`serving/other/${name}`, text);
      const { document: notice } = await show("serving/after.notice", faulty);
      await finding(notice.uri, "doi-form"); // what was asked for before it has been answered by now
      assert.deepEqual(rulesOn(document.uri), []);
      assert.equal(await hoverOn(document, rangeOf(document, "10.1234").start.translate(0, 2)), "");
    });
  }

  it("a text that becomes a notice while it is written is served from then on, and stays so", async () => {
    const { document } = await show("serving/grows.md", "Buy eels.\n");
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), faulty);
    await vscode.workspace.applyEdit(edit);
    await finding(document.uri, "doi-form");
    const less = new vscode.WorkspaceEdit();
    const heading = rangeOf(document, "# Retraction: On the night migration of eels\n");
    less.delete(document.uri, heading);
    await vscode.workspace.applyEdit(less);
    assert.ok(rulesOn(document.uri).length > 0);
    await document.save();
  });
});
