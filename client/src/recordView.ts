import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  languages,
  Position,
  type Range,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  type Range as LspRange,
} from "vscode-languageclient";
import { CARD, type Card, type CardParams } from "../../server/src/lsp/cardProtocol.ts";
import { COMMANDS } from "../../server/src/lsp/protocol.ts";
import { existingText, nameOf, recordUri } from "./recordFile.ts";
import type { FromView, Kept, Shown, ToView } from "./recordMessages.ts";
import { isUsersOwn } from "./usersOwn.ts";

/** How long typing must rest before the server is asked, milliseconds. */
const REST = 120;
const VIEW = "notices.recordView";

/** The record view: one panel beside the editor that shows the notice in the active editor as a card, live. */
export function recordView(
  { extensionUri }: ExtensionContext,
  client: BaseLanguageClient,
  output: { readonly debug: (words: string) => void },
): Disposable {
  let panel: WebviewPanel | undefined;
  /** The file that is shown, and the place in it whose notice is. */
  let file: Uri | undefined;
  let at = new Position(0, 0);
  let locked = false;
  let shown: Shown = { kind: "nothing" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const tell = (message: ToView) => panel?.webview.postMessage(message);
  const isFile = (uri: Uri) => file !== undefined && uri.toString() === file.toString();

  /** Asks the server and shows what it says; gives what is shown in the end. */
  const update = async (): Promise<Shown> => {
    clearTimeout(timer);
    const own = ++turn;
    const next = await look(client, file, at).catch((error: unknown): Shown => {
      output.debug(`The record view could not be had: ${String(error)}`);
      return shown;
    });
    if (own !== turn) return shown;
    shown = next;
    if (panel) {
      panel.title = next.kind === "nothing" ? l10n.t("Record") : l10n.t("Record: {0}", next.file);
      tell({ type: "show", shown, locked });
      mark();
    }
    return shown;
  };
  const later = (delay = REST) => {
    clearTimeout(timer);
    if (panel?.visible) timer = setTimeout(() => void update(), delay);
  };
  const mark = () => {
    const pointer = shown.kind === "card" ? fieldUnder(client, shown.card, at) : undefined;
    tell({ type: "mark", ...(pointer !== undefined && { pointer }) });
  };
  /** Takes up the notice of an editor, unless the view stays with another. */
  const follow = (editor: TextEditor | undefined) => {
    if (!editor || locked || !isUsersOwn(editor.document) || isFile(editor.document.uri)) return;
    if (file && isRecordOf(editor.document.uri, file)) return;
    file = editor.document.uri;
    at = editor.selection.active;
    later(0);
  };
  /** Lets go of a file whose last tab was closed, unless the view stays with it; tells whether it did. */
  const dropClosed = (): boolean => {
    if (!file || locked || columnOf(file) !== undefined) return false;
    file = undefined;
    follow(window.activeTextEditor);
    return true;
  };
  const moved = (editor: TextEditor) => {
    if (!isFile(editor.document.uri)) return;
    at = editor.selection.active;
    if (shown.kind === "card" && shown.card.notices > 1) later();
    mark();
  };
  const editorOf = () => window.visibleTextEditors.find(({ document }) => isFile(document.uri));
  const reveal = async (range: Range | undefined, focus: boolean) => {
    if (!file) return;
    const column = editorOf()?.viewColumn ?? columnOf(file) ?? besides(panel);
    const options = { viewColumn: column, preserveFocus: !focus, preview: false };
    await window.showTextDocument(file, { ...options, ...(range && { selection: range }) });
  };

  const heard = async (message: FromView): Promise<unknown> => {
    switch (message.type) {
      case "ready":
        tell({ type: "words", bundle: words() });
        return update();
      case "reveal":
        return reveal(client.protocol2CodeConverter.asRange(message.range), message.focus);
      case "fix":
        await reveal(client.protocol2CodeConverter.asRange(message.range), true);
        return file && mend(client, file, message.range, message.rule);
      case "turn": {
        at = client.protocol2CodeConverter.asPosition(message.at);
        const next = await update();
        if (next.kind === "card") {
          const first = next.card.groups[0]?.fields[0]?.range;
          if (first)
            await reveal(client.protocol2CodeConverter.asRange({ start: first.start, end: first.start }), false);
        }
        return undefined;
      }
      case "lock":
        locked = message.locked;
        if (!locked)
          follow(window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => isUsersOwn(document)));
        return update();
      case "leave":
        return reveal(undefined, true);
      case "run":
        return file && run(message.command, file).then(update);
    }
  };
  const adopt = (own: WebviewPanel) => {
    panel = own;
    const dist = Uri.joinPath(extensionUri, "dist");
    own.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    own.iconPath = {
      light: Uri.joinPath(extensionUri, "icons", "notice-light.svg"),
      dark: Uri.joinPath(extensionUri, "icons", "notice-dark.svg"),
    };
    own.webview.onDidReceiveMessage((message: FromView) =>
      heard(message).catch((error: unknown) => output.debug(`The record view could not do that: ${String(error)}`)),
    );
    own.onDidChangeViewState(() => later(0));
    own.onDidDispose(() => {
      panel = undefined;
      locked = false;
    });
    own.webview.html = page(own.webview.asWebviewUri(Uri.joinPath(dist, "recordView.js")));
  };
  const open = async (): Promise<Shown> => {
    follow(window.activeTextEditor);
    dropClosed();
    if (panel) panel.reveal(undefined, true);
    else
      adopt(
        window.createWebviewPanel(
          VIEW,
          l10n.t("Record"),
          { viewColumn: ViewColumn.Beside, preserveFocus: true },
          { enableScripts: true, enableFindWidget: true },
        ),
      );
    return update();
  };

  const files = workspace.createFileSystemWatcher("**/*.notice.json");
  const parts: Disposable[] = [
    files,
    files.onDidChange(() => later()),
    files.onDidCreate(() => later()),
    files.onDidDelete(() => later()),
    commands.registerCommand("notices.openRecordView", open),
    window.registerWebviewPanelSerializer(VIEW, {
      deserializeWebviewPanel: async (own, kept: Kept | undefined) => {
        locked = kept?.locked === true;
        if (kept?.uri !== undefined) file = Uri.parse(kept.uri, true);
        follow(window.activeTextEditor);
        adopt(own);
      },
    }),
    window.onDidChangeActiveTextEditor((editor) => follow(editor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => moved(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) => isFile(document.uri) && later()),
    workspace.onDidSaveTextDocument(() => later()),
    workspace.onDidOpenTextDocument(({ uri }) => isFile(uri) && later()), // its language may have changed
    window.tabGroups.onDidChangeTabs(() => dropClosed() && later(0)),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isFile) && later()),
  ];
  return {
    dispose: () => {
      clearTimeout(timer);
      panel?.dispose();
      for (const part of parts) part.dispose();
    },
  };
}

/** What there is to show of a file. */
async function look(client: BaseLanguageClient, uri: Uri | undefined, at: Position): Promise<Shown> {
  if (!uri || !client.isRunning()) return { kind: "nothing" };
  const about = { uri: uri.toString(), file: nameOf(uri) };
  try {
    await workspace.openTextDocument(uri); // the server knows open documents only
  } catch {
    return { kind: "gone", ...about };
  }
  const target = recordUri(uri);
  const existing = target && (await existingText(target));
  const params: CardParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    at: client.code2ProtocolConverter.asPosition(at),
    ...(existing !== undefined && { existing }),
  };
  const card = await client.sendRequest<Card | null>(CARD, params);
  return card ? { kind: "card", ...about, card } : { kind: "other", ...about };
}

/** The pointer of the field with the fewest words on which a place lies. */
function fieldUnder(client: BaseLanguageClient, { groups }: Card, at: Position): string | undefined {
  return groups
    .flatMap(({ fields }) => fields)
    .filter(({ from }) => from !== "missing")
    .map(({ pointer, range }) => ({ pointer, range: client.protocol2CodeConverter.asRange(range) }))
    .filter(({ range }) => !range.isEmpty && range.contains(at))
    .reduce<{ readonly pointer: string; readonly range: Range } | undefined>(
      (best, each) => (!best || (best.range.contains(each.range) && !best.range.isEqual(each.range)) ? each : best),
      undefined,
    )?.pointer;
}

/** Applies what mends a finding; asks which, where there are several ways. */
async function mend(client: BaseLanguageClient, uri: Uri, range: LspRange, rule: string): Promise<void> {
  // the editor's own command gives actions without the findings that they mend
  const all = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const actions = (all ?? []).filter(
    (action): action is CodeAction =>
      "diagnostics" in action && action.diagnostics?.some(({ code }) => code === rule) === true,
  );
  const picked = actions.length > 1 ? await pick(actions) : actions[0];
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(picked?.edit);
  if (edit) await workspace.applyEdit(edit);
  else if (actions.length === 0)
    window.setStatusBarMessage(l10n.t("There is nothing left to fix here: the text has changed."), 4_000);
}

async function pick(actions: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const items = actions.map((action) => ({ label: action.title, action }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t("What is to be done?") }))?.action;
}

/** Does what a button asks for, with the file that is shown. */
async function run(command: (FromView & { readonly type: "run" })["command"], uri: Uri): Promise<unknown> {
  switch (command) {
    case "create":
      return commands.executeCommand(COMMANDS.create, uri);
    case "update":
      return commands.executeCommand(COMMANDS.update, uri);
    case "copy":
      return commands.executeCommand(COMMANDS.copy, uri);
    case "open":
      return commands.executeCommand("notices.openRecord", uri);
    case "language":
      return languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), "notice");
  }
}

/** While a notice's own record is looked at, the notice stays in the view. */
function isRecordOf(uri: Uri, notice: Uri): boolean {
  return recordUri(notice)?.toString() === uri.toString();
}

/** The column in which a file has a tab, be it as the right side of a comparison. */
function columnOf(uri: Uri): ViewColumn | undefined {
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => uriOf(input)?.toString() === uri.toString()))
    ?.viewColumn;
}

function uriOf(input: unknown): Uri | undefined {
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

/** Another column than the view's own. */
function besides(panel: WebviewPanel | undefined): ViewColumn {
  return panel?.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}

/** The page loads one script and nothing else; its styles are put in by that script as constructed sheets, its pictures are in it. */
function page(script: Uri): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}

/** The strings of the editor's language, as the page's own script understands them. */
function words(): Record<string, string> {
  return { ...l10n.bundle };
}
