import assert from "node:assert/strict";
import * as vscode from "vscode";
import { actionsOn, closeAll, finding, rangeOf, rulesOn, show, take, until } from "./editor.ts";
import { retraction } from "./texts.ts";

interface Case {
  readonly rule: string;
  readonly bad: string;
  readonly words: string;
  readonly fixed: string;
}

const doi = "https://doi.org/10.1234/eel.2021.014";
const citation = (rest: string) =>
  retraction({ citation: `Lindqvist A, Okafor B. On the night migration of eels. J. Eel Stud. 2021; 14:233. ${rest}` });

const CASES: readonly Case[] = [
  { rule: "doi-form", bad: citation("doi:10.1234/eel.2021.014"), words: "10.1234/eel.2021.014", fixed: citation(doi) },
  {
    rule: "doi-broken",
    bad: citation("https://doi.org/10.1234/eel. 2021.014"),
    words: "10.1234/eel. 2021.014",
    fixed: citation(doi),
  },
  {
    rule: "doi-glued",
    bad: citation(`${doi}Following the publication, readers wrote to us.`),
    words: "2021.014Following",
    fixed: citation(`${doi} Following the publication, readers wrote to us.`),
  },
];

describe("Quick fixes in the editor", () => {
  afterEach(closeAll);

  for (const { rule, bad, words, fixed } of CASES) {
    it(`${rule} is put right`, async () => {
      const { document } = await show(`fixes/${rule}.notice`, bad);
      const { range } = await finding(document.uri, rule);
      assert.ok(range.intersection(rangeOf(document, words)), "the finding lies on the words");
      const fixes = (await actionsOn(document, range, /./)).filter(({ isPreferred }) => isPreferred);
      assert.equal(fixes.length, 1);
      assert.ok(fixes[0]!.kind?.contains(vscode.CodeActionKind.QuickFix));
      await take(fixes[0]!);
      assert.equal(document.getText(), fixed);
      await until(
        `no ${rule}`,
        () => rulesOn(document.uri),
        (rules) => !rules.includes(rule),
      );
      await document.save();
    });
  }

  it("a phrase for what is missing comes in as a snippet, with its first stop selected", async () => {
    const editor = await show("fixes/response.notice", retraction({ more: "" }));
    const { document } = editor;
    const { range } = await finding(document.uri, "response-missing");
    const [phrase] = await actionsOn(document, range, /authors answered/);
    await take(phrase!);
    await until(
      "no response-missing",
      () => rulesOn(document.uri),
      (rules) => !rules.includes("response-missing"),
    );
    await until("the first stop, selected", () => document.getText(editor.selection));
    assert.doesNotMatch(document.getText(), /\$/);
    await document.save();
  });

  it("a finding can be ignored where it stands", async () => {
    const { document } = await show("fixes/ignore.notice", citation("doi:10.1234/eel.2021.014"));
    const { range } = await finding(document.uri, "doi-form");
    const [ignore] = await actionsOn(document, range, /ignore.*here/i);
    await take(ignore!);
    assert.match(document.getText(), /<!-- notices: ignore doi-form -->/);
    await until(
      "no doi-form",
      () => rulesOn(document.uri),
      (rules) => !rules.includes("doi-form"),
    );
    await document.save();
  });

  it("all are put right on save where the settings ask for it", async () => {
    const editor = vscode.workspace.getConfiguration("editor");
    await editor.update(
      "codeActionsOnSave",
      { "source.fixAll.notices": "explicit" },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      const { document } = await show("fixes/save.notice", citation("doi:10.1234/eel.2021.014"));
      await finding(document.uri, "doi-form");
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, "\n");
      await vscode.workspace.applyEdit(edit);
      assert.ok(await document.save());
      assert.ok(document.getText().includes(doi), document.getText());
    } finally {
      await editor.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("of many findings on a heading are not buried under what silences them, which is chosen from a list", async () => {
    const { document } = await show("fixes/silenced.notice", "# Retraction: On the night migration of eels\n");
    const { range } = await finding(document.uri, "decision-missing");
    const silencing = (await actionsOn(document, range, /./)).filter(({ title }) => title.startsWith("Ignore"));
    assert.deepEqual(
      silencing.map(({ title }) => title),
      ["Ignore a finding…"],
    );
    const taking = take(silencing[0]!);
    await until("a comment that silences", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document.getText().includes("<!-- notices: ignore ");
    });
    await taking;
  });
});
