import * as vscode from "vscode";

/** Rules that look at a notice beside the others. The tests' texts are all about one article: only tests of these rules let them hold. */
export const BESIDE = { "duplicate-notice": "warning", "notice-doi-duplicate": "error", "notice-chain": "warning" };

before(async () => {
  const off = Object.fromEntries(Object.keys(BESIDE).map((rule) => [rule, "off"]));
  await vscode.workspace.getConfiguration("notices").update("rules", off, vscode.ConfigurationTarget.Global);
});
