import assert from "node:assert/strict";
import * as vscode from "vscode";
import { BESIDE } from "./apart.ts";
import { closeAll, findings, remove, rulesOn, show, until, uriOf, write } from "./editor.ts";

const RETRACTION =
  "# Retraction: On the migration of lampreys\n\nThe Editors have retracted this article (https://doi.org/10.1234/lamprey.77) because the data in Figure 2 are wrong.\n";
const CONCERN =
  "# Expression of concern: On the migration of lampreys\n\nhttps://doi.org/10.1234/eoc.77\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/lamprey.77).\n";

describe("The workspace", () => {
  before(() => write("workspace/.notices.json", JSON.stringify({ rules: BESIDE })));
  after(() => remove("workspace/.notices.json"));
  afterEach(async () => {
    await closeAll();
    for (const name of ["first", "second", "concern"])
      await remove(`workspace/${name}.notice`).then(undefined, () => {});
  });

  it("shows what is found in notices that nobody opened, and nothing twice once one is opened", async () => {
    const uri = uriOf("springer-retraction-note.txt");
    const closed = await until(
      "findings in a closed notice",
      () => rulesOn(uri),
      (rules) => rules.length > 0,
    );
    const { document } = await show("springer-retraction-note.txt");
    await until(
      "the same findings, once",
      () => rulesOn(document.uri),
      (rules) => JSON.stringify([...rules].sort()) === JSON.stringify([...closed].sort()),
    );
    await closeAll();
    await until(
      "the same findings when it is closed",
      () => rulesOn(uri),
      (rules) => JSON.stringify([...rules].sort()) === JSON.stringify([...closed].sort()),
    );
  });

  it("follows files as they come and go on disk, and finds what shows only beside others", async () => {
    const first = await write("workspace/first.notice", RETRACTION);
    const second = await write("workspace/second.notice", RETRACTION);
    await until(
      "a duplicate in a closed file",
      () => rulesOn(first),
      (rules) => rules.includes("duplicate-notice"),
    );
    const found = findings(second).find(({ message }) => message.includes("first.notice"));
    assert.equal(found?.relatedInformation?.[0]?.location.uri.toString(), first.toString());
    await remove("workspace/second.notice");
    await until(
      "no duplicate",
      () => rulesOn(first),
      (rules) => !rules.includes("duplicate-notice"),
    );
    await until(
      "no findings where there is no file",
      () => findings(second),
      (all) => all.length === 0,
    );
  });

  it("goes by what stands in an editor before it is saved", async () => {
    const first = await write("workspace/first.notice", RETRACTION);
    const { document } = await show("workspace/concern.notice", CONCERN.replaceAll("lamprey.77", "lamprey.78"));
    await until(
      "findings in a closed notice",
      () => rulesOn(first),
      (rules) => rules.length > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf("lamprey.78"));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, "lamprey.78".length)), "lamprey.77");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(
      "a chain that breaks off",
      () => rulesOn(first),
      (rules) => rules.includes("notice-chain"),
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until(
      "none any more",
      () => rulesOn(first),
      (rules) => !rules.includes("notice-chain"),
    );
  });

  it("finds notices by DOI, title and journal, open or not", async () => {
    const first = await write("workspace/first.notice", RETRACTION);
    for (const query of ["10.1234/lamprey.77", "migration of lampr"]) {
      const found = await until(
        `a symbol for ${query}`,
        () =>
          vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query),
        (symbols) => symbols.some(({ location }) => location.uri.toString() === first.toString()),
      );
      assert.ok(found.every(({ name }) => name.includes("lampr")));
    }
  });
});
