import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, onDisk, remove, until, uriOf, write } from "./editor.ts";
import { retraction } from "./texts.ts";

/** Opens the first notice in the view Notices that has some words, as somebody at the keyboard does. */
async function openFound(words: string): Promise<vscode.Uri | undefined> {
  await vscode.commands.executeCommand("notices.view.filter", words);
  try {
    for (const step of ["notices.overview.focus", "list.focusFirst", "list.focusDown", "list.select"])
      await vscode.commands.executeCommand(step);
  } catch {
    return undefined; // there is no line yet
  }
  return vscode.window.activeTextEditor?.document.uri;
}

async function opened(name: string, words: string): Promise<void> {
  const wanted = uriOf(name).toString();
  await until(
    `${name} opened from the view`,
    async () => {
      const found = (await openFound(words))?.toString();
      // a line that is about to go: what is open stands in the view, wherever its file is
      if (found && found !== wanted) await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      return found;
    },
    (uri) => uri === wanted,
  );
}

describe("The view of all notices", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("notices.view.clearFilter");
    await closeAll();
  });

  it("finds a notice that was never open, and opens it at its heading", async () => {
    const text = `\n\n${retraction().replaceAll("night migration", "slow migration")}`;
    await write("overview.notice", text); // in a folder made with it, the editor's watcher may not see it yet
    await opened("overview.notice", "SLOW migration");
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 2);
  });

  it("follows files that other programs change, make and delete", async () => {
    await write("overview/b.txt", retraction().replaceAll("night migration", "sideward migration"));
    await opened("overview/b.txt", "sideward");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await write("overview/b.txt", retraction().replaceAll("night migration", "upward migration"));
    await write("overview/c.notice", retraction().replaceAll("night migration", "downward migration"));
    await opened("overview/b.txt", "upward");
    await opened("overview/c.notice", "downward");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await remove("overview/c.notice");
    await until(
      "nothing under the words of the deleted notice",
      async () => {
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
        return openFound("downward");
      },
      (uri) => uri === undefined,
    );
  });

  it("follows a folder that is moved, with the notices in it", async () => {
    await write("overview/f.notice", retraction().replaceAll("night migration", "vertical migration"));
    await opened("overview/f.notice", "vertical");
    await closeAll();
    await vscode.workspace.fs.rename(uriOf("overview"), uriOf("moved"));
    await opened("moved/f.notice", "vertical");
  });

  it("groups by journal and kind, too", async () => {
    await write("overview/d.notice", retraction().replaceAll("night migration", "early migration"));
    for (const by of ["journal", "kind", "state"]) {
      await vscode.commands.executeCommand("notices.view.groupBy", by);
      await opened("overview/d.notice", "early");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    }
  });

  it("creates the record of the notice that is selected, and copies its DOI", async () => {
    await write("overview/e.notice", retraction().replaceAll("night migration", "late migration"));
    await opened("overview/e.notice", "late migration");
    await vscode.env.clipboard.writeText("");
    const copying = vscode.commands.executeCommand("notices.view.copyDoi");
    const copied = await until("the DOI on the clipboard", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.env.clipboard.readText();
    });
    await copying;
    assert.equal(copied, "10.1234/eel.2024.001");
    await vscode.commands.executeCommand("notices.view.createRecord");
    assert.match((await until("the record", () => onDisk("overview/e.notice.json"))) ?? "", /late migration/);
  });
});
