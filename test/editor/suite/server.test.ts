import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, hoverOn, rangeOf, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

describe("The server", () => {
  afterEach(closeAll);

  it("is started anew by its command, and goes on with what is open", async () => {
    const { document } = await show("server/a.notice", retraction({ more: "TODO" }));
    await finding(document.uri, "placeholder-left");
    await vscode.commands.executeCommand("notices.restartServer");
    await finding(document.uri, "placeholder-left");
    const place = rangeOf(document, "10.1234/eel.2021.014").start.translate(0, 2);
    assert.match(await until("a hover", () => hoverOn(document, place)), /10\.1234/);
  });

  it("every command of ours stands in the palette under Notices", async () => {
    const commands = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith("notices."));
    const manifest: unknown = vscode.extensions.getExtension("notice-annotator.notice-annotator")?.packageJSON;
    const { contributes } = manifest as { contributes: { commands: { command: string; category: string }[] } };
    for (const { command, category } of contributes.commands) {
      assert.equal(category, "Notices");
      assert.ok(commands.includes(command), command);
    }
  });
});
