import { commands, Disposable, type Extension, type TextDocument, Uri, ViewColumn, window, workspace } from "vscode";

const SAMPLE = ["samples", "retraction-draft.notice"];

/**
 * The commands that open the walkthrough, and its sample: the one that ships with the extension, as a draft that belongs to
 * nobody's folder.
 */
export function walkthrough({ id, extensionUri }: Extension<unknown>): Disposable {
  let sample: TextDocument | undefined;
  const open = commands.registerCommand("notices.openWalkthrough", () =>
    commands.executeCommand("workbench.action.openWalkthrough", `${id}#begin`, false),
  );
  const openSample = commands.registerCommand("notices.openSample", async () => {
    if (!sample || sample.isClosed) {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...SAMPLE));
      sample = await workspace.openTextDocument({ language: "notice", content: new TextDecoder().decode(bytes) });
    }
    const document = sample;
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const fromWalkthrough = !window.activeTextEditor && window.tabGroups.activeTabGroup.activeTab !== undefined;
    await window.showTextDocument(document, {
      preview: false,
      viewColumn: shown?.viewColumn ?? (fromWalkthrough ? ViewColumn.Beside : ViewColumn.Active),
    });
  });
  return Disposable.from(open, openSample);
}

/** The notice that a command is about where no text editor is active: one that is in sight, beside the walkthrough or another view. */
export function noticeInSight(): Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  return (activeTextEditor ?? visibleTextEditors.find(({ document }) => document.languageId === "notice"))?.document
    .uri;
}
