import { commands, type Disposable, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { COMMANDS, type IgnoreChoice } from "../../server/src/lsp/protocol.ts";

/** The command behind "Ignore a finding…": asks which, and where, and writes the comment that silences it. */
export function ignoreFinding(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(COMMANDS.ignore, async (choices: readonly IgnoreChoice[]) => {
    const picks = choices.map(({ title, edit }) => ({ label: title, edit }));
    const title = l10n.t("Ignore a finding");
    const placeHolder = l10n.t("A comment is put into the notice; take it out again to have the finding back.");
    const pick = await window.showQuickPick(picks, { title, placeHolder });
    if (pick) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(pick.edit));
  });
}
