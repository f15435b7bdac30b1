import {
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  languages,
  MarkdownString,
  QuickPickItemKind,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMMANDS,
  type RecordParams,
  type RecordState,
  STATUS,
  type StatusAnswer,
} from "../../server/src/lsp/protocol.ts";
import { plainly } from "./plainly.ts";
import { existingText, nameOf, recordUri } from "./recordFile.ts";

/** How long typing must rest before the server is asked, milliseconds. */
const REST = 300;

const RECORD_WORDS: Readonly<Record<RecordState, () => string>> = {
  none: () => l10n.t("no record"),
  current: () => l10n.t("record current"),
  "out-of-date": () => l10n.t("record out of date"),
  invalid: () => l10n.t("record file broken"),
};

/** The status bar item of the notice in the active editor, and the context keys that say where commands work. */
export function showStatus(
  client: BaseLanguageClient,
  output: LogOutputChannel,
): Disposable & { readonly refresh: () => void } {
  const item = window.createStatusBarItem("notices.status", StatusBarAlignment.Right, 100);
  item.name = l10n.t("Notice");
  item.command = "notices.showActions";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let last: StatusAnswer | undefined;
  const warned = new WeakSet<TextDocument>();

  const show = (answer: StatusAnswer | undefined) => {
    last = answer;
    void commands.executeCommand("setContext", "notices.served", answer !== undefined);
    void commands.executeCommand("setContext", "notices.hasRecord", answer !== undefined && answer.record !== "none");
    if (!answer) return item.hide();
    const { kind, notices, errors, warnings, information, record } = answer;
    item.text = `$(${record === "current" ? "pass" : "law"}) ${notices > 1 ? l10n.t("{0} notices", notices) : (kind ?? l10n.t("Notice"))}${errors > 0 ? `  $(error) ${errors}` : ""}  ${RECORD_WORDS[record]()}`;
    item.accessibilityInformation = {
      label: l10n.t("{0}, {1} errors, {2}", kind ?? l10n.t("Notice"), errors, RECORD_WORDS[record]()),
    };
    item.backgroundColor = record === "invalid" ? new ThemeColor("statusBarItem.warningBackground") : undefined;
    item.tooltip = new MarkdownString(
      l10n.t("{0} errors, {1} warnings, {2} remarks; {3}", errors, warnings, information, RECORD_WORDS[record]()),
    );
    item.show();
  };
  const update = async () => {
    const own = ++turn;
    const editor = window.activeTextEditor;
    try {
      const answer = editor && client.isRunning() ? await ask(client, editor) : undefined;
      if (own === turn) show(answer);
      if (answer && editor) warnOfBytes(editor.document, warned);
    } catch (error) {
      output.debug(`The status could not be had: ${String(error)}`);
      if (own === turn) show(undefined);
    }
  };
  const refresh = (delay = 0) => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), delay);
  };
  const active = (uri: Uri) => window.activeTextEditor?.document.uri.toString() === uri.toString();

  const files = workspace.createFileSystemWatcher("**/*.notice.json");
  const parts: Disposable[] = [
    item,
    files,
    files.onDidChange(() => refresh()),
    files.onDidCreate(() => refresh()),
    files.onDidDelete(() => refresh()),
    window.onDidChangeActiveTextEditor(() => refresh()),
    workspace.onDidSaveTextDocument(() => refresh()),
    workspace.onDidChangeTextDocument(({ document }) => active(document.uri) && refresh(REST)),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(active) && refresh(REST)),
    commands.registerCommand("notices.showActions", () => pickAction(last)),
  ];
  return {
    refresh: () => refresh(),
    dispose: () => {
      clearTimeout(timer);
      for (const part of parts) part.dispose();
    },
  };
}

/** Says once of a notice that its bytes were not UTF-8: what it lost cannot be read or checked. */
function warnOfBytes(document: TextDocument, warned: WeakSet<TextDocument>): void {
  if (warned.has(document)) return;
  warned.add(document);
  if (!document.getText().includes("\ufffd")) return;
  const name = nameOf(document.uri);
  const again = l10n.t("Reopen with encoding");
  void window
    .showWarningMessage(
      l10n.t(
        "{0} has characters that could not be read, because it is not UTF-8. Reopen it with the encoding that it was written in, then save it as UTF-8.",
        plainly(name),
      ),
      again,
    )
    .then((pick) => pick && commands.executeCommand("workbench.action.editor.changeEncoding"));
}

async function ask(client: BaseLanguageClient, { document: { uri } }: TextEditor): Promise<StatusAnswer | undefined> {
  const target = recordUri(uri);
  const existing = target && (await existingText(target));
  const params: RecordParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    ...(existing !== undefined && { existing }),
  };
  return (await client.sendRequest<StatusAnswer | null>(STATUS, params)) ?? undefined;
}

async function pickAction(status: StatusAnswer | undefined): Promise<void> {
  const act = (icon: string, label: string, command: string) => ({ label: `$(${icon}) ${label}`, command });
  const pick = await window.showQuickPick(
    [
      ...recordActs(status?.record ?? "none").map(([icon, label, command]) => act(icon, label, command)),
      act("copy", l10n.t("Copy structured record"), COMMANDS.copy),
      act("checklist", l10n.t("Open record view"), "notices.openRecordView"),
      act("lightbulb-autofix", l10n.t("Apply every fix in this file"), "notices.fixAll"),
      act("warning", l10n.t("Show findings"), "workbench.actions.view.problems"),
      { label: "", kind: QuickPickItemKind.Separator, command: "" },
      act("file-add", l10n.t("New notice…"), "notices.newNotice"),
      act("mortar-board", l10n.t("Open walkthrough"), "notices.openWalkthrough"),
      act("output", l10n.t("Show output"), "notices.showOutput"),
      act("debug-restart", l10n.t("Restart server"), "notices.restartServer"),
    ],
    { title: l10n.t("Notice"), placeHolder: status?.kind ?? l10n.t("What to do with this notice") },
  );
  if (pick) await commands.executeCommand(pick.command);
}

/** Icon, words and command of what can be done with a record, the likeliest first. */
function recordActs(record: RecordState): readonly (readonly [string, string, string])[] {
  const open = ["go-to-file", l10n.t("Open record file"), COMMANDS.open] as const;
  switch (record) {
    case "none":
      return [["new-file", l10n.t("Create structured record"), COMMANDS.create]];
    case "current":
    case "invalid":
      return [open];
    case "out-of-date":
      return [
        ["diff", l10n.t("Compare notice with its record…"), COMMANDS.review],
        ["sync", l10n.t("Update structured record"), COMMANDS.update],
        open,
      ];
  }
}
