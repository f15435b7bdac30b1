import { commands, type Disposable, Selection, Uri, window } from "vscode";
import { COMMANDS } from "../../server/src/lsp/protocol.ts";

/** The command behind a lens: puts the cursor on a place of a notice and shows what can be done there. */
export function showFixes(): Disposable {
  return commands.registerCommand(
    COMMANDS.showFixes,
    async (notice: string, { line, character }: { readonly line: number; readonly character: number }) => {
      const editor = await window.showTextDocument(Uri.parse(notice, true));
      editor.selection = new Selection(line, character, line, character);
      editor.revealRange(editor.selection);
      await commands.executeCommand("editor.action.quickFix");
    },
  );
}
