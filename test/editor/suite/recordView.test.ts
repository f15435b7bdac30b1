import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Shown } from "../../../client/src/recordMessages.ts";
import type { Card } from "../../../server/src/lsp/cardProtocol.ts";
import { closeAll, rangeOf, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

describe("The record view in the editor", () => {
  afterEach(closeAll);

  const open = () => vscode.commands.executeCommand<Shown>("notices.openRecordView");
  const card = (name: string, good: (card: Card) => unknown = Boolean): Promise<Card> =>
    until(
      `the card of ${name}`,
      async () => {
        const shown = await open();
        return shown.kind === "card" && shown.file === name ? shown.card : undefined;
      },
      (made) => made && good(made),
    ).then((made) => made!);
  const value = ({ groups }: Card, pointer: string) =>
    groups.flatMap(({ fields }) => fields).find((field) => field.pointer === pointer)?.value;

  it("opens beside the text and leaves the focus there", async () => {
    const { document } = await show("view/a.notice", retraction());
    const made = await card("a.notice");
    assert.equal(made.kind, "Retraction");
    assert.equal(value(made, "/originals/0/doi"), "10.1234/eel.2021.014");
    const panel = await until("the panel", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label, input }) => label === "Record: a.notice" && input instanceof vscode.TabInputWebview),
    );
    assert.notEqual(panel?.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  it("follows what is typed, and where the cursor goes", async () => {
    const editor = await show("view/b.notice", `${retraction()}\n---\n\n${retraction().replaceAll("eels", "gobies")}`);
    await card("b.notice", ({ index, notices }) => index === 0 && notices === 2);
    const doi = rangeOf(editor.document, "10.1234/eel.2024.001");
    await editor.edit((edit) => edit.replace(doi, "10.1234/eel.2024.777"));
    await card("b.notice", (made) => value(made, "/notice/doi") === "10.1234/eel.2024.777");
    const { start } = rangeOf(editor.document, "gobies");
    editor.selection = new vscode.Selection(start, start);
    await card("b.notice", ({ index, title }) => index === 1 && title.includes("gobies"));
  });

  it("says what it cannot show", async () => {
    await show("view/list.txt", "Milk, bread, eels.\n");
    await until("another file", open, (shown) => shown.kind === "other" && shown.file === "list.txt");
    await closeAll();
    await until("nothing", open, (shown) => shown.kind === "nothing");
  });
});
