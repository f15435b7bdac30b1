import * as vscode from "vscode";
import { closeAll, finding, findings, remove, ruleOf, rulesOn, show, until, write } from "./editor.ts";
import { retraction } from "./texts.ts";

const faulty = retraction({
  citation: "Lindqvist A. On the night migration of eels. J. Eel Stud. 2021. doi:10.1234/eel.2021.014",
});

describe("Settings in the editor", () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration("notices").update("rules", undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it("a changed severity is seen at once", async () => {
    const { document } = await show("settings/a.notice", faulty);
    await finding(document.uri, "doi-form");
    const settings = vscode.workspace.getConfiguration("notices");
    await settings.update("rules", { "doi-form": "error" }, vscode.ConfigurationTarget.Workspace);
    await until(
      "doi-form as an error",
      () => findings(document.uri).find((each) => ruleOf(each) === "doi-form")?.severity,
      (severity) => severity === vscode.DiagnosticSeverity.Error,
    );
    await settings.update("rules", { "doi-form": "off" }, vscode.ConfigurationTarget.Workspace);
    await until(
      "no doi-form",
      () => rulesOn(document.uri),
      (rules) => !rules.includes("doi-form"),
    );
  });

  it("a .notices.json in the folder or above it is honoured, and so is its end", async () => {
    const { document } = await show("settings/folder/deeper/a.notice", `${faulty}\nTODO\n`);
    await finding(document.uri, "doi-form");
    await write("settings/folder/.notices.json", JSON.stringify({ rules: { "doi-form": "off" } }));
    await until(
      "no finding of doi-form",
      () => rulesOn(document.uri),
      (rules) => rules.includes("placeholder-left") && !rules.includes("doi-form"),
    );
    await remove("settings/folder/.notices.json");
    await finding(document.uri, "doi-form");
  });
});
