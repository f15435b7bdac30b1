import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, rangeOf, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

describe("What was read, shown in the editor", () => {
  afterEach(closeAll);

  async function hints(document: vscode.TextDocument): Promise<readonly string[]> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      document.uri,
      whole,
    );
    return found.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
  }

  it("hints stand behind reasons, DOIs and who decided, until the settings say otherwise", async () => {
    const { document } = await show("colours/a.notice", retraction());
    const all = await until(
      "hints",
      () => hints(document),
      (found) => found.length > 2,
    );
    for (const label of ["this notice", "original", "decision: editor", "Duplication of/in Image"])
      assert.ok(all.includes(label), `${label} among ${all.join(", ")}`);
    assert.ok(!all.includes("2024-05-14"), "dates are off");
    const settings = vscode.workspace.getConfiguration("notices", document.uri);
    await settings.update("inlayHints.roles", false, vscode.ConfigurationTarget.Workspace);
    await settings.update("inlayHints.dates", true, vscode.ConfigurationTarget.Workspace);
    try {
      await until(
        "dates, and no roles",
        () => hints(document),
        (found) => found.includes("2024-05-14") && !found.includes("original"),
      );
    } finally {
      await settings.update("inlayHints.roles", undefined, vscode.ConfigurationTarget.Workspace);
      await settings.update("inlayHints.dates", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("words are coloured by what they mean, a page before the whole file", async () => {
    const { document } = await show("colours/b.notice", retraction());
    const legend = await until("a legend", () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        "vscode.provideDocumentRangeSemanticTokensLegend",
        document.uri,
      ),
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentRangeSemanticTokens",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const words = new Map<string, string>();
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
      line += data[i]!;
      const place = new vscode.Range(line, character, line, character + data[i + 2]!);
      words.set(document.getText(place), legend!.tokenTypes[data[i + 3]!]!);
    }
    assert.equal(words.get("Lindqvist A"), "person");
    assert.equal(words.get(document.getText(rangeOf(document, "10.1234/eel.2021.014"))), "identifier");
    assert.equal(words.get("14 May 2024"), "date");
  });
});
