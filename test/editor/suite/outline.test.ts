import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

describe("The outline and links in the editor", () => {
  afterEach(closeAll);

  it("show what was read, in the order of the text", async () => {
    const { document } = await show("outline/a.notice", retraction());
    const [notice] = await until(
      "an outline",
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
      (symbols) => symbols?.length > 0,
    );
    assert.match(notice!.name, /^Retraction/);
    const names = notice!.children.map(({ name }) => name);
    assert.ok(
      names.some((name) => name.startsWith("Original: ")) && names.some((name) => name.startsWith("Reason: ")),
      names.join(", "),
    );
  });

  it("lead from a DOI, however it is printed, to where it resolves", async () => {
    const { document } = await show("outline/b.notice", retraction());
    const links = await until(
      "links",
      () => vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri),
      (found) => found?.some(({ target }) => target?.toString(true) === "https://doi.org/10.1234/eel.2021.014"),
    );
    const link = links.find(({ target }) => target?.toString(true) === "https://doi.org/10.1234/eel.2021.014")!;
    assert.match(document.getText(link.range), /10\.1234\/eel\.2021\.014/);
  });
});
