import {
  commands,
  type Disposable,
  l10n,
  Position,
  type QuickPickItem,
  SnippetString,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type Choice,
  FORM,
  FORMS,
  type FormAnswer,
  type FormParams,
  type FormsAnswer,
} from "../../server/src/lsp/protocol.ts";

/** The command that begins a notice: asks for what it was not given, kind and house form, and opens a draft with tab stops. */
export function newNotice(client: BaseLanguageClient): Disposable {
  return commands.registerCommand("notices.newNotice", async (given?: Partial<FormParams>) => {
    const { kinds, forms } = await client.sendRequest<FormsAnswer>(FORMS);
    const kind =
      given?.kind ?? (await pick(kinds, l10n.t("New notice (1/2): kind"), l10n.t("What will the notice do?")));
    if (kind === undefined) return;
    const form =
      given?.form ?? (await pick(forms, l10n.t("New notice (2/2): form"), l10n.t("How is it to be set out?")));
    if (form === undefined) return;
    const params: FormParams = { kind, form };
    const { snippet } = await client.sendRequest<FormAnswer>(FORM, params);
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: "notice" }));
    await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
  });
}

async function pick(choices: readonly Choice[], title: string, placeHolder: string): Promise<string | undefined> {
  const items = choices.map(({ id, name, description }): QuickPickItem & { readonly id: string } => ({
    id,
    label: name,
    detail: description,
  }));
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.id;
}
