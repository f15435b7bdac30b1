import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, findings, rangeOf, ruleOf, rulesOn, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

const FRONTIERS = ["citation-unbalanced", "doi-form", "doi-form", "title-spacing"];
const SPRINGER = ["notice-doi-missing"];

describe("Findings in the editor", () => {
  afterEach(closeAll);

  for (const [name, expected] of [
    ["frontiers-retraction.txt", FRONTIERS],
    ["springer-retraction-note.txt", SPRINGER],
  ] as const) {
    it(`${name} gives ${expected.join(", ")} and nothing else`, async () => {
      const { document } = await show(name);
      await until(
        "the findings",
        () => rulesOn(document.uri).sort(),
        (rules) => JSON.stringify(rules) === JSON.stringify(expected),
      );
    });
  }

  it("each has its rule as code, with a link to the page about it, and lies on the words that it is about", async () => {
    const { document } = await show("frontiers-retraction.txt");
    await finding(document.uri, "title-spacing");
    for (const each of findings(document.uri)) {
      assert.ok(typeof each.code === "object", ruleOf(each));
      assert.match(each.code.target.toString(true), new RegExp(`^https://.*/docs/rules/${ruleOf(each)}\\.md$`));
      assert.match(each.message, /\w/);
    }
    const words = findings(document.uri)
      .filter((each) => ruleOf(each) === "doi-form")
      .map(({ range }) => document.getText(range));
    for (const each of words) assert.match(each, /10\.3389\/fonc\.20/);
  });

  it("severities differ: an unbalanced citation warns, the form of a DOI informs", async () => {
    const { document } = await show("frontiers-retraction.txt");
    const { severity } = await finding(document.uri, "citation-unbalanced");
    assert.equal(severity, vscode.DiagnosticSeverity.Warning);
    assert.equal((await finding(document.uri, "doi-form")).severity, vscode.DiagnosticSeverity.Information);
  });

  it("a title printed in two ways points to the other one", async () => {
    const { document } = await show("frontiers-retraction.txt");
    const { relatedInformation } = await finding(document.uri, "title-spacing");
    assert.equal(relatedInformation?.length, 1);
    const [other] = relatedInformation;
    assert.match(document.getText(other!.location.range), /Exosomes derived from/);
  });

  it("a missing decision maker is found on the heading, and goes when one is written", async () => {
    const whole = retraction({ act: "This article (https://doi.org/10.1234/eel.2021.014) has been retracted" });
    const { document } = await show("findings/decision.notice", whole);
    const { range } = await finding(document.uri, "decision-missing");
    assert.match(document.lineAt(range.start).text, /^# Retraction: On the night migration of eels/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, " because images").start, " by the Editors-in-Chief");
    await vscode.workspace.applyEdit(edit);
    await until(
      "no decision-missing",
      () => rulesOn(document.uri),
      (rules) => !rules.includes("decision-missing"),
    );
    await document.save();
  });

  it("each notice of a file with three has its own", async () => {
    const { document } = await show("three-notices.notice");
    await finding(document.uri, "placeholder-left");
    const todo = await finding(document.uri, "placeholder-left");
    assert.equal(document.getText(todo.range), "TODO");
    const accusing = await finding(document.uri, "wording-accusing");
    assert.match(document.getText(accusing.range), /shamelessly/);
  });
});
