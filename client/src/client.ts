import { commands, type ExtensionContext, l10n, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { COMMANDS, type InitializationOptions } from "../../server/src/lsp/protocol.ts";
import { markReason } from "./annotate.ts";
import { offerFiles } from "./files.ts";
import { ignoreFinding } from "./ignoreFinding.ts";
import { newNotice } from "./newNotice.ts";
import { noticesView } from "./noticesView.ts";
import { offerOnPaste } from "./paste.ts";
import { plainly } from "./plainly.ts";
import { goToRecordField } from "./recordField.ts";
import { copyRecord, openRecord, proposals, writeRecord } from "./recordFile.ts";
import { recordView } from "./recordView.ts";
import { reviewRecord } from "./reviewRecord.ts";
import { showFixes } from "./showFixes.ts";
import { showStatus } from "./status.ts";
import { isUsersOwn } from "./usersOwn.ts";
import { noticeInSight, walkthrough } from "./walkthrough.ts";
import { workspaceNotices } from "./workspaceNotices.ts";

type Make = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

const LANGUAGES = ["notice", "plaintext", "markdown"];
const NOTICE_FILES = LANGUAGES.map((language) => ({ language }));
/** What stands in a record file decides whether it is up to date. */
const RECORD_FILES = [{ pattern: "**/*.notice.json" }];

let running: BaseLanguageClient | undefined;

/** Starts the client and what surrounds it; `make` says where the server runs. */
export async function begin(context: ExtensionContext, make: Make): Promise<void> {
  const output = window.createOutputChannel("Notices", { log: true });
  const offered: InitializationOptions = {
    notices: {
      commands: Object.values(COMMANDS),
      files: true,
      workspace: true,
      tokenTypes: true,
      ...(l10n.bundle && { sentences: l10n.bundle }),
    },
  };
  const client = make("notices", "Notices", {
    documentSelector: [...NOTICE_FILES, ...RECORD_FILES],
    // what the server was not told of, it answers empty
    middleware: { didOpen: async (document, next) => (isUsersOwn(document) ? next(document) : undefined) },
    initializationOptions: offered,
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, filter: (document) => !isUsersOwn(document) },
    markdown: { isTrusted: false, supportHtml: false },
  });
  running = client;
  const target = (given: unknown): Uri | undefined => {
    if (given instanceof Uri) return given;
    return typeof given === "string" ? Uri.parse(given, true) : noticeInSight();
  };
  const withNotice = (act: (uri: Uri) => Promise<string>) => async (given: unknown) => {
    const uri = target(given);
    if (!uri)
      return void window.showInformationMessage(
        l10n.t("Open a notice first: this command works on the notice in the active editor."),
      );
    try {
      return await act(uri);
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      const message = l10n.t("That did not work: {0}", error instanceof Error ? error.message : String(error));
      void window.showErrorMessage(plainly(message), l10n.t("Show output")).then((pick) => pick && output.show());
      return message;
    }
  };
  const status = showStatus(client, output);
  const write = withNotice(async (uri) => {
    const told = await writeRecord(client, uri, context.workspaceState);
    status.refresh();
    return told;
  });
  const notices = workspaceNotices(client, output);
  context.subscriptions.push(
    output,
    notices,
    noticesView(notices, context.workspaceState),
    status,
    proposals(),
    newNotice(client),
    goToRecordField(client),
    markReason(client),
    ignoreFinding(client),
    offerFiles(client),
    recordView(context, client, output),
    commands.registerCommand(COMMANDS.create, write),
    commands.registerCommand(COMMANDS.update, write),
    commands.registerCommand(
      COMMANDS.copy,
      withNotice((uri) => copyRecord(client, uri)),
    ),
    commands.registerCommand(COMMANDS.open, withNotice(openRecord)),
    reviewRecord(client, context.workspaceState, withNotice, status.refresh),
    showFixes(),
    offerOnPaste(client, NOTICE_FILES),
    walkthrough(context.extension),
    commands.registerCommand("notices.fixAll", async () => {
      const notice = noticeInSight();
      if (notice && !window.activeTextEditor) await window.showTextDocument(notice);
      await commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.notices", apply: "first" });
    }),
    commands.registerCommand("notices.showOutput", () => output.show()),
    commands.registerCommand("notices.restartServer", async () => {
      output.info("Restarting the server.");
      if (client.isRunning()) await client.stop();
      await client.start();
      status.refresh();
    }),
  );
  await client.start();
  status.refresh();
}

/** Stops the server. */
export async function end(): Promise<void> {
  await running?.dispose();
  running = undefined;
}
