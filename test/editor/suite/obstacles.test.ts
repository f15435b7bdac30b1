import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, findings, onDisk, show, until, write } from "./editor.ts";
import { retraction } from "./texts.ts";

const create = () => vscode.commands.executeCommand<string>("notices.createRecord");

describe("Where a record cannot be written, the editor says what to do", () => {
  afterEach(closeAll);

  it("another file's record stands under the same name", async () => {
    await show("clash/eels.txt", retraction());
    assert.equal(await create(), "Created eels.notice.json.");
    const before = await onDisk("clash/eels.notice.json");
    await show("clash/eels.md", retraction().replaceAll("eel", "glacier"));
    assert.match(await create(), /already holds the record of eels\.txt.*Rename one of the two/);
    assert.equal(await onDisk("clash/eels.notice.json"), before);
  });

  it("what stands there is no record", async () => {
    await write("broken/eels.notice.json", "{ not a record");
    await show("broken/eels.notice", retraction());
    assert.match(await create(), /is not a record.*Mend it, or delete it/);
    assert.equal(await onDisk("broken/eels.notice.json"), "{ not a record");
  });

  it("the notice lies where nothing can be written", async () => {
    const uri = vscode.Uri.parse("vscode-vfs://library/eels.notice");
    const provider = vscode.workspace.registerFileSystemProvider("vscode-vfs", shelf(uri, `${retraction()}\nTODO\n`), {
      isReadonly: true,
    });
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await until("findings on a notice of a virtual file system", () => findings(uri).length);
      assert.match(await create(), /cannot be written to.*Copy the notice to a folder of your own/);
    } finally {
      await closeAll();
      provider.dispose();
    }
  });

  it("the notice was never saved", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "notice", content: retraction() });
    await vscode.window.showTextDocument(document);
    assert.match(await create(), /not saved yet\. Save it first/);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("the active editor holds no notice", async () => {
    await show("clash/letter.txt", "Dear colleagues,\n\nthe hut is open again from Monday.\n");
    assert.match(await create(), /does not read like a notice/);
    assert.equal(await onDisk("clash/letter.notice.json"), undefined);
  });
});

/** A file system that holds one file and gives it to read. */
function shelf(uri: vscode.Uri, text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const has = (asked: vscode.Uri) => {
    if (asked.path !== uri.path) throw vscode.FileSystemError.FileNotFound(asked);
  };
  return {
    onDidChangeFile: () => new vscode.Disposable(() => {}),
    watch: () => new vscode.Disposable(() => {}),
    stat: (asked) => {
      has(asked);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    },
    readFile: (asked) => {
      has(asked);
      return bytes;
    },
    readDirectory: () => [["eels.notice", vscode.FileType.File]],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
