import { commands, type Disposable, l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import {
  COMMANDS,
  MARK_REASON,
  type MarkReasonAnswer,
  type MarkReasonParams,
  REASONS,
  type ReasonChoice,
  type ReasonsParams,
} from "../../server/src/lsp/protocol.ts";

/** The command that lets the user choose what reason the selected words are, and states that in the front matter. */
export function markReason(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(COMMANDS.markReason, async (uri?: unknown, range?: Range, code?: string) => {
    const editor = window.activeTextEditor;
    const target = typeof uri === "string" ? uri : editor && client.code2ProtocolConverter.asUri(editor.document.uri);
    const place = range ?? (editor && client.code2ProtocolConverter.asRange(editor.selection));
    if (target === undefined || !place)
      return void window.showInformationMessage(
        l10n.t("Open a notice first, and select the words that state the reason."),
      );
    const params: ReasonsParams = { uri: target, range: place };
    const chosen = code ?? (await pick(await client.sendRequest<readonly ReasonChoice[]>(REASONS, params)));
    if (chosen === undefined) return;
    const marked: MarkReasonParams = { ...params, code: chosen };
    const { edit, problem } = await client.sendRequest<MarkReasonAnswer>(MARK_REASON, marked);
    if (!edit) return void window.showWarningMessage(problem ?? l10n.t("That did not work."));
    await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    await window.showTextDocument(Uri.parse(target, true), { preserveFocus: false });
  });
}

/** The vocabulary, the likeliest terms on top, the others by their groups. */
async function pick(reasons: readonly ReasonChoice[]): Promise<string | undefined> {
  const items: (QuickPickItem & { readonly code?: string })[] = [];
  let group: string | undefined;
  for (const { code, label, meaning, group: own, likely } of reasons) {
    const above = likely ? l10n.t("Likely") : own;
    if (above !== group) items.push({ label: above, kind: QuickPickItemKind.Separator });
    group = above;
    items.push({ label, detail: meaning, code });
  }
  const title = l10n.t("Mark reason as…");
  const placeHolder = l10n.t("Which reason of the Retraction Watch vocabulary do these words state?");
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.code;
}
