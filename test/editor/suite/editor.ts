import assert from "node:assert/strict";
import * as vscode from "vscode";
import { listFiles, readFile, removeFile, writeFile } from "./disk.ts";

/** True in a VS Code that is a browser and nothing else: no Node, no disk, the server in a web worker. */
export const inBrowserAlone = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;

/** What is left out in a browser, and why: for the report. */
export const leftOut: string[] = [];

/** Tests that a VS Code in a browser alone, which is older than the oldest that we support, cannot run; `why` says what it lacks. */
export function exceptInBrowser(why: string, tests: () => void): void {
  if (inBrowserAlone) leftOut.push(why);
  else tests();
}

const PATIENCE = 20_000;
const PACE = 20;

/** The folder that the editor is open on. */
export function workspace(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "the editor is open on a folder");
  return folder.uri;
}

/** A file of the workspace. */
export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspace(), name);
}

/** Writes a file into the workspace, past the editor where there is a way past it. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(name);
  await writeFile(uri, text);
  return uri;
}

/** Takes a file away from the workspace, past the editor where there is a way past it. */
export async function remove(name: string): Promise<void> {
  await removeFile(uriOf(name));
}

/** What a file holds on disk, or undefined where there is none. */
export async function onDisk(name: string): Promise<string | undefined> {
  return readFile(uriOf(name));
}

/** The files of the folder, by their paths in it with "/" between the parts. */
export async function everyFile(): Promise<readonly string[]> {
  return listFiles(workspace());
}

/** Shows a file of the workspace, written first where a text is given. */
export async function show(name: string, text?: string): Promise<vscode.TextEditor> {
  const uri = text === undefined ? uriOf(name) : await write(name, text);
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: false });
}

/** What `look` gives as soon as `good` holds of it; fails, saying what was waited for and what stood there last, when it never does. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  good: (value: T) => unknown = Boolean,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    if (Date.now() > end) assert.fail(`${what}; but the last was ${JSON.stringify(value)}`);
    await new Promise((next) => setTimeout(next, PACE));
  }
}

/** Our findings on a file, in the order of the text. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "notices")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The id of the rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The ids of the rules that find something in a file, in the order of the text. */
export function rulesOn(uri: vscode.Uri): string[] {
  return findings(uri).map(ruleOf);
}

/** The finding of a rule, as soon as there is one. */
export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  await until(
    `a finding of ${rule}`,
    () => rulesOn(uri),
    (rules) => rules.includes(rule),
  );
  return findings(uri).find((each) => ruleOf(each) === rule)!;
}

/** Where some words of a document stand. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `"${words}" stands in the text`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The code actions on a range whose titles match, as soon as there is one. */
export async function actionsOn(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction[]> {
  return until(
    `an action ${title}`,
    async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        range,
        undefined,
        50,
      );
      return all.filter((action) => title.test(action.title));
    },
    (some) => some.length > 0,
  );
}

/** Does what the editor does when somebody picks an action. */
export async function take(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), "the edit was applied");
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** The text of the hovers on a place, without Markdown's escapes. */
export async function hoverOn(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n")
    .replace(/\\(\W)/g, "$1");
}

/** Leaves nothing open and nothing unsaved behind. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && !document.isUntitled) await document.save();
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
