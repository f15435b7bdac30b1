import assert from "node:assert/strict";
import * as vscode from "vscode";
import { remove, rulesOn, until, uriOf, write } from "./editor.ts";
import { retraction } from "./texts.ts";

const faulty = retraction({
  citation: "Lindqvist A. On the night migration of eels. J. Eel Stud. 2021. doi:10.1234/eel.2021.014",
});

const found = (uri: vscode.Uri) =>
  until(
    `doi-form in ${uri}, which nobody opened`,
    () => rulesOn(uri),
    (rules) => rules.includes("doi-form"),
  );
const nothing = (uri: vscode.Uri) =>
  until(
    `nothing in ${uri}`,
    () => rulesOn(uri),
    (rules) => rules.length === 0,
  );

describe("The files of the workspace", () => {
  const exclude = (globs: Readonly<Record<string, boolean>> | undefined) =>
    vscode.workspace.getConfiguration("files").update("exclude", globs, vscode.ConfigurationTarget.Workspace);
  afterEach(() => exclude(undefined));

  it("are read but for those that the editor leaves out of its searches, as soon as it does", async () => {
    const read = await write("files/read/a.notice", faulty);
    const aside = await write("files/aside/deeper/a notice, #1.txt", faulty);
    const installed = await write("files/node_modules/eels/a.notice", faulty);
    await found(read);
    await found(aside);
    await exclude({ "files/aside": true });
    await nothing(aside);
    assert.deepEqual(rulesOn(installed), []);
    await exclude(undefined);
    await found(aside);
    assert.ok(rulesOn(read).includes("doi-form"));
  });

  it("are read again as they change, go, and come back at once", async () => {
    const uri = await write("files/changed.notice", faulty);
    await found(uri);
    await write("files/changed.notice", retraction());
    await nothing(uri);
    await write("files/changed.notice", faulty);
    await found(uri);
    await remove("files/changed.notice");
    await nothing(uri);
    await write("files/changed.notice", retraction());
    await remove("files/changed.notice");
    await write("files/changed.notice", faulty);
    await found(uri);
  });

  it("are not taken from a folder that is named as a notice", async () => {
    const inside = await write("files/folder.notice/a.notice", faulty);
    await found(inside);
    assert.deepEqual(rulesOn(uriOf("files/folder.notice")), []);
  });

  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    it("are those of a file system that only the editor knows, too", async () => {
      const archive = new Archive({
        "/2023/closed.notice": faulty,
        "/2024/May/changed.txt": faulty,
        "/2024/gone.notice.md": faulty,
        "/node_modules/eels/a.notice": faulty,
        "/2024/.notices.json": JSON.stringify({ rules: { "placeholder-left": "off" } }),
      });
      const uri = (path: string) => vscode.Uri.parse(`eel-archive:${path}`);
      const provider = vscode.workspace.registerFileSystemProvider("eel-archive", archive);
      assert.ok(vscode.workspace.updateWorkspaceFolders(folders.length, 0, { uri: uri("/"), name: "archive" }));
      try {
        for (const path of ["/2023/closed.notice", "/2024/May/changed.txt", "/2024/gone.notice.md"])
          await found(uri(path));
        assert.deepEqual(rulesOn(uri("/node_modules/eels/a.notice")), []);
        archive.write("/2024/May/changed.txt", retraction());
        archive.delete("/2024/gone.notice.md");
        archive.write("/2024/new.notice", `${faulty}\nTODO\n`);
        await nothing(uri("/2024/May/changed.txt"));
        await nothing(uri("/2024/gone.notice.md"));
        await found(uri("/2024/new.notice"));
        assert.ok(
          !rulesOn(uri("/2024/new.notice")).includes("placeholder-left"),
          "the .notices.json above it was read",
        );
      } finally {
        assert.ok(vscode.workspace.updateWorkspaceFolders(folders.length, 1));
        await nothing(uri("/2023/closed.notice"));
        provider.dispose();
      }
    });
  }
});

/** A file system of an extension, by the paths of its files. It offers no search, so that its folders have to be walked. */
class Archive implements vscode.FileSystemProvider {
  readonly #texts: Map<string, string>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  #clock = 1;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
  }

  write(path: string, text: string): void {
    const type = this.#texts.has(path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#texts.set(path, text);
    this.#clock++;
    this.#changed.fire([{ type, uri: vscode.Uri.parse(`eel-archive:${path}`) }]);
  }

  delete(given: string | vscode.Uri): void {
    const path = typeof given === "string" ? given : given.path;
    this.#texts.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri: vscode.Uri.parse(`eel-archive:${path}`) }]);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.#texts.get(uri.path);
    if (text !== undefined)
      return { type: vscode.FileType.File, ctime: 0, mtime: this.#clock, size: new TextEncoder().encode(text).length };
    if (this.readDirectory(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#texts.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const base = uri.path.replace(/\/*$/, "/");
    const names = new Map<string, vscode.FileType>();
    for (const path of this.#texts.keys()) {
      if (!path.startsWith(base)) continue;
      const [name = "", ...deeper] = path.slice(base.length).split("/");
      names.set(name, deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...names];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
