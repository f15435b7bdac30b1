import { commands, Disposable, l10n, type Memento, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { COMMANDS } from "../../server/src/lsp/protocol.ts";
import { plainly } from "./plainly.ts";
import { acceptDraft, showDraft } from "./recordFile.ts";

type Act = (notice: Uri) => Promise<string>;

/**
 * "Show the difference and update the record": the record file beside what it should hold, and a button that writes it.
 * `withNotice` makes a command of what is done with a notice; `done` is called when a record was written.
 */
export function reviewRecord(
  client: BaseLanguageClient,
  memory: Memento,
  withNotice: (act: Act) => (given: unknown) => Promise<unknown>,
  done: () => void,
): Disposable {
  const noticeOf = new Map<string, Uri>();
  const accept = (draft: Uri) =>
    withNotice(async (notice) => {
      const told = await acceptDraft(client, draft, notice, memory);
      done();
      return told;
    })(noticeOf.get(draft.path));
  const review = withNotice(async (notice) => {
    const draft = await showDraft(client, notice, memory);
    if (typeof draft === "string") {
      done();
      return draft;
    }
    noticeOf.set(draft.path, notice);
    const name = draft.path.slice(draft.path.lastIndexOf("/") + 1);
    const message = l10n.t("On the left is {0} as it is, on the right what the notice says now.", name);
    const update = l10n.t("Update record");
    void window
      .showInformationMessage(plainly(message), update, l10n.t("Leave as it is"))
      .then((pick) => (pick === update ? accept(draft) : undefined));
    return message;
  });
  return Disposable.from(
    commands.registerCommand(COMMANDS.review, review),
    commands.registerCommand("notices.acceptRecord", (given: unknown) => {
      const draft = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
      if (draft && noticeOf.has(draft.path)) return accept(draft);
      return window.showInformationMessage(
        l10n.t("Open a notice first, and have the difference to its record shown: this command writes what is shown."),
      );
    }),
  );
}
