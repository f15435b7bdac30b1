import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, inBrowserAlone, rulesOn, show, until, uriOf, write } from "./editor.ts";
import { retraction } from "./texts.ts";

const faulty = retraction({
  citation: "Lindqvist A. On the night migration of eels. J. Eel Stud. 2021. doi:10.1234/eel.2021.014",
  more: "TODO",
});
const folders = vscode.workspace.workspaceFolders ?? [];
const version = inBrowserAlone ? "web" : process.env.NOTICES_HOST_VERSION;

describe("Where the extension works", () => {
  afterEach(closeAll);

  // what the others of the suite show they show of these places
  it("in a folder that is not trusted, in several folders, in a browser", () => {
    assert.deepEqual(
      { trusted: vscode.workspace.isTrusted, folders: folders.length, scheme: folders[0]?.uri.scheme },
      {
        newest: { trusted: false, folders: 1, scheme: "file" },
        oldest: { trusted: true, folders: 2, scheme: "file" },
        web: { trusted: true, folders: 1, scheme: "vscode-test-web" },
      }[version ?? ""],
    );
  });

  if (folders.length > 1) {
    it("each of several folders has its own .notices.json", async () => {
      await write(".notices.json", JSON.stringify({ rules: { "doi-form": "off" } }));
      await write("../second/.notices.json", JSON.stringify({ rules: { "placeholder-left": "off" } }));
      try {
        for (const [name, rule, other] of [
          ["places/a.notice", "placeholder-left", "doi-form"],
          ["../second/a.notice", "doi-form", "placeholder-left"],
        ] as const) {
          const { document } = await show(name, faulty);
          await finding(document.uri, rule);
          await until(
            `no ${other}`,
            () => rulesOn(document.uri),
            (rules) => !rules.includes(other),
          );
        }
      } finally {
        for (const name of [".notices.json", "../second/.notices.json"]) await vscode.workspace.fs.delete(uriOf(name));
      }
    });
  }

  it("but not on what history shows, though it may read like a notice", async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider("eel-history", {
      provideTextDocumentContent: () => faulty,
    });
    try {
      const old = await vscode.workspace.openTextDocument(vscode.Uri.parse("eel-history:/a.notice"));
      await vscode.window.showTextDocument(old);
      const { document } = await show("places/after.notice", faulty);
      await finding(document.uri, "doi-form"); // what was asked for before it has been answered by now
      assert.deepEqual(rulesOn(old.uri), []);
    } finally {
      provider.dispose();
    }
  });

  it("on any file system that can be written to", async () => {
    const uri = vscode.Uri.parse("eel-drafts:/a.notice");
    const bytes = new TextEncoder().encode(faulty);
    const nothing = () => {};
    const provider = vscode.workspace.registerFileSystemProvider("eel-drafts", {
      onDidChangeFile: () => new vscode.Disposable(nothing),
      watch: () => new vscode.Disposable(nothing),
      stat: (asked) => {
        if (asked.path !== uri.path && asked.path !== "/.notices.json")
          throw vscode.FileSystemError.FileNotFound(asked);
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
      },
      readFile: (asked) => {
        if (asked.path === "/.notices.json") return new TextEncoder().encode('{ "rules": { "doi-form": "off" } }');
        if (asked.path !== uri.path) throw vscode.FileSystemError.FileNotFound(asked);
        return bytes;
      },
      readDirectory: () => [["a.notice", vscode.FileType.File]],
      createDirectory: nothing,
      writeFile: nothing,
      delete: nothing,
      rename: nothing,
    });
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await finding(uri, "placeholder-left");
      assert.ok(!rulesOn(uri).includes("doi-form"), "the .notices.json beside it was read");
    } finally {
      await closeAll();
      provider.dispose();
    }
  });
});
