import { commands, type Disposable, l10n, Range, Selection, type Uri, ViewColumn, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMMANDS,
  RECORD_FIELD,
  type RecordFieldAnswer,
  type RecordFieldParams,
} from "../../server/src/lsp/protocol.ts";
import { existingText, recordUri } from "./recordFile.ts";

/** The command that leads from the words at the cursor to the field of the record file that was read from them. */
export function goToRecordField(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(COMMANDS.field, async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const target = recordUri(document.uri);
    const existing = target && (await existingText(target));
    if (!target || existing === undefined) {
      const create = l10n.t("Create record");
      const pick = await window.showInformationMessage(
        l10n.t("This notice has no record yet, so there is no field to go to."),
        create,
      );
      if (pick === create) await commands.executeCommand(COMMANDS.create, document.uri);
      return;
    }
    const params: RecordFieldParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: client.code2ProtocolConverter.asPosition(selection.active),
      existing,
    };
    const answer = await client.sendRequest<RecordFieldAnswer>(RECORD_FIELD, params);
    switch (answer.status) {
      case "found":
        return show(
          target,
          answer.ranges.map(({ start, end }) => new Range(start.line, start.character, end.line, end.character)),
        );
      case "missing": {
        const update = l10n.t("Update record");
        const pick = await window.showInformationMessage(
          l10n.t("The record file does not hold what these words say. Update it, then go to the field again."),
          update,
        );
        if (pick === update) await commands.executeCommand(COMMANDS.update, document.uri);
        return;
      }
      case "none":
        return void window.showInformationMessage(
          l10n.t(
            "No field of the record was read from these words. Put the cursor on words that were, such as a DOI, a title or a reason.",
          ),
        );
    }
  });
}

/** Shows the record file where it is open already, with the first of the fields selected; the others are selected, too. */
async function show(target: Uri, ranges: readonly Range[]): Promise<void> {
  const document = await workspace.openTextDocument(target);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? ViewColumn.Active,
    ...(ranges[0] && { selection: ranges[0] }),
  });
  if (ranges.length > 1) editor.selections = ranges.map(({ start, end }) => new Selection(start, end));
}
