import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  FilePermission,
  FileType,
  l10n,
  type Memento,
  type MessageItem,
  Range,
  TabInputTextDiff,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  COMMANDS,
  RECORD,
  type RecordAnswer,
  type RecordParams,
  recordName,
  rivals,
} from "../../server/src/lsp/protocol.ts";
import { plainly } from "./plainly.ts";

/** What was written last to a record file, kept to tell whether it was edited by hand since. */
interface Written {
  readonly hash: string;
  readonly source: string;
}

const SCHEME = "notices-record";
const proposed = new Map<string, string>();
const changes = new EventEmitter<Uri>();

/** Lets the editor show a record that was not written yet, beside the one on disk. */
export function proposals(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri) => proposed.get(uri.path),
  });
}

/** Makes a text the draft of a record file, and gives where the editor finds it. */
function propose(target: Uri, text: string): Uri {
  const draft = Uri.from({ scheme: SCHEME, path: target.path });
  proposed.set(draft.path, text);
  changes.fire(draft);
  return draft;
}

/** Where the record of a notice lies; undefined for one that was never saved. */
export function recordUri(notice: Uri): Uri | undefined {
  if (notice.scheme === "untitled") return undefined;
  return Uri.joinPath(notice, "..", recordName(nameOf(notice)));
}

/** The text of a record file, as the editor has it or else as it is on disk; undefined where there is none. */
export async function existingText(target: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString());
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder("utf-8").decode(await workspace.fs.readFile(target));
  } catch {
    return undefined;
  }
}

/** A record that can be written. */
interface Writable {
  readonly target: Uri;
  readonly existing: string | undefined;
  readonly answer: Extract<RecordAnswer, { status: "ready" }>;
  readonly written: Written | undefined;
}

/** Creates or updates the record file beside a notice, as one edit that can be undone, and saves it. Gives what the user is told. */
export async function writeRecord(client: BaseLanguageClient, notice: Uri, memory: Memento): Promise<string> {
  const writable = await prepare(client, notice, memory);
  if (typeof writable === "string") return writable;
  const { target, existing, answer, written } = writable;
  const name = nameOf(target);
  if (existing !== undefined && existing.trim() !== "") {
    if (answer.current && existing === answer.text) return note(l10n.t("{0} is up to date.", name));
    const byHand = !answer.current && written?.hash !== (await hashOf(existing));
    if (byHand && !(await mayOverwrite(target, answer.text))) return note(l10n.t("{0} was left as it is.", name));
  }
  return save(writable, notice, memory);
}

/**
 * Shows the record file beside what it should hold. Gives what the user is told, or the draft that was shown; its update is
 * `acceptDraft`.
 */
export async function showDraft(client: BaseLanguageClient, notice: Uri, memory: Memento): Promise<string | Uri> {
  const writable = await prepare(client, notice, memory);
  if (typeof writable === "string") return writable;
  const { target, existing, answer } = writable;
  if (existing === undefined || existing.trim() === "") return save(writable, notice, memory);
  if (answer.current) return note(l10n.t("{0} is up to date.", nameOf(target)));
  const draft = propose(target, answer.text);
  const title = l10n.t("{0}: as it is ↔ as the notice says", nameOf(target));
  await commands.executeCommand("vscode.diff", target, draft, title, { preview: true });
  return draft;
}

/** Writes the draft that is shown, unless the notice or the record file changed meanwhile. Gives what the user is told. */
export async function acceptDraft(
  client: BaseLanguageClient,
  draft: Uri,
  notice: Uri,
  memory: Memento,
): Promise<string> {
  const writable = await prepare(client, notice, memory);
  if (typeof writable === "string") return writable;
  const { target, answer } = writable;
  if (proposed.get(draft.path) !== answer.text) {
    propose(target, answer.text);
    return warn(
      l10n.t(
        "{0} was not updated, because the notice or the record changed meanwhile. What is shown now is up to date: look at it and update again.",
        nameOf(target),
      ),
    );
  }
  const told = await save(writable, notice, memory);
  const shown = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === draft.toString());
  await window.tabGroups.close(shown);
  return told;
}

/** Looks whether and what can be written; gives what the user was told where nothing can. */
async function prepare(client: BaseLanguageClient, notice: Uri, memory: Memento): Promise<Writable | string> {
  const target = recordUri(notice);
  if (!target) {
    const message = l10n.t(
      "This notice is not saved yet. Save it first: its record is written beside it, under the same name with the ending .notice.json.",
    );
    offerSaving(message, notice);
    return message;
  }
  const name = nameOf(target);
  const obstacle = await obstacleAt(target);
  if (obstacle) return warn(obstacle);
  const existing = await existingText(target);
  const answer = await ask(client, notice, existing);
  switch (answer.status) {
    case "none":
      return warn(
        l10n.t(
          '{0} does not read like a notice. Set its language to "Notice", or give it the ending .notice.md.',
          nameOf(notice),
        ),
      );
    case "invalid":
      return tell(
        window.showErrorMessage,
        l10n.t(
          "{0} is not a record that could be updated ({1}). Mend it, or delete it and create the record again.",
          name,
          answer.problem,
        ),
        l10n.t("Open file"),
        target,
      );
    case "ready":
  }
  const written = memory.get<Written>(keyOf(target));
  if (existing !== undefined && existing.trim() !== "") {
    const other = await otherOwner(notice, written, answer.sameNotice);
    if (other)
      return warn(
        l10n.t(
          "{0} already holds the record of {1}, which lies beside {2} under the same name. Rename one of the two, then create the record again.",
          name,
          other,
          nameOf(notice),
        ),
      );
  }
  return { target, existing, answer, written };
}

async function save({ target, existing, answer }: Writable, notice: Uri, memory: Memento): Promise<string> {
  const name = nameOf(target);
  const document = await put(target, answer.text, existing !== undefined);
  const own: Written = { hash: await hashOf(document), source: notice.toString() };
  await memory.update(keyOf(target), own);
  const done = existing === undefined ? l10n.t("Created {0}.", name) : l10n.t("Updated {0}.", name);
  return tell(window.showInformationMessage, done, l10n.t("Open record"), target);
}

function keyOf(target: Uri): string {
  return `record:${target.toString()}`;
}

/** Puts the record of a notice into the clipboard. */
export async function copyRecord(client: BaseLanguageClient, notice: Uri): Promise<string> {
  const answer = await ask(client, notice, undefined);
  if (answer.status !== "ready")
    return warn(l10n.t("{0} does not read like a notice: there is no record to copy.", nameOf(notice)));
  await env.clipboard.writeText(answer.text);
  return note(l10n.t("Structured record copied."));
}

/** Opens the record file of a notice. */
export async function openRecord(notice: Uri): Promise<string> {
  const target = recordUri(notice);
  if (!target || (await existingText(target)) === undefined)
    return warn(
      l10n.t('There is no record of {0} yet. "Notices: Create Structured Record" writes one.', nameOf(notice)),
    );
  await window.showTextDocument(target, { preview: false });
  return l10n.t("Opened {0}.", nameOf(target));
}

async function ask(client: BaseLanguageClient, notice: Uri, existing: string | undefined): Promise<RecordAnswer> {
  await workspace.openTextDocument(notice); // the server knows open documents only
  const params: RecordParams = {
    uri: client.code2ProtocolConverter.asUri(notice),
    ...(existing !== undefined && { existing }),
  };
  return client.sendRequest<RecordAnswer>(RECORD, params);
}

/** Why the record cannot be written at all, and what to do; undefined where it can. */
async function obstacleAt(target: Uri): Promise<string | undefined> {
  const name = nameOf(target);
  if (workspace.fs.isWritableFileSystem(target.scheme) === false)
    return l10n.t(
      'This folder cannot be written to, so {0} cannot be saved in it. Copy the notice to a folder of your own, or use "Notices: Copy Structured Record".',
      name,
    );
  try {
    const { type, permissions } = await workspace.fs.stat(target);
    if (type & FileType.Directory)
      return l10n.t("There is a folder called {0}. Rename it, then create the record again.", name);
    if (permissions !== undefined && permissions & FilePermission.Readonly)
      return l10n.t('{0} is read-only. Make it writable, or use "Notices: Copy Structured Record".', name);
  } catch {
    return undefined; // not there yet
  }
  return undefined;
}

/** The file whose record already stands there: a rival beside the notice that wrote it, or whose titles and DOIs it holds. */
async function otherOwner(notice: Uri, written: Written | undefined, sameNotice: boolean): Promise<string | undefined> {
  if (written ? written.source === notice.toString() : sameNotice) return undefined;
  for (const rival of rivals(nameOf(notice))) {
    const uri = Uri.joinPath(notice, "..", rival);
    if (written && written.source !== uri.toString()) continue;
    try {
      await workspace.fs.stat(uri);
      return rival;
    } catch {
      // no such file
    }
  }
  return undefined;
}

async function mayOverwrite(target: Uri, text: string): Promise<boolean> {
  const name = nameOf(target);
  const message = l10n.t("{0} was edited by hand, and says something else than the notice does now.", name);
  const detail = l10n.t("Overwriting replaces the record's own fields. Fields that you added are kept either way.");
  const overwrite: MessageItem = { title: l10n.t("Overwrite") };
  const show: MessageItem = { title: l10n.t("Show differences") };
  const keep: MessageItem = { title: l10n.t("Keep my changes"), isCloseAffordance: true };
  const answer = await window.showWarningMessage(message, { modal: true, detail }, show, overwrite, keep);
  if (answer !== show) return answer === overwrite;
  const draft = propose(target, text);
  await commands.executeCommand("vscode.diff", target, draft, l10n.t("{0}: yours ↔ read from the notice", name));
  return (await window.showWarningMessage(plainly(message), overwrite, keep)) === overwrite;
}

/** Writes the file as one edit that can be undone, saves it, and gives its text as saved. */
async function put(target: Uri, text: string, exists: boolean): Promise<string> {
  const edit = new WorkspaceEdit();
  if (exists) {
    const document = await workspace.openTextDocument(target);
    edit.replace(target, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  } else {
    edit.createFile(target, { overwrite: false, ignoreIfExists: false });
    edit.insert(target, new Range(0, 0, 0, 0).start, text);
  }
  const name = nameOf(target);
  if (!(await workspace.applyEdit(edit)))
    throw new Error(l10n.t("{0} could not be written. See whether the folder is writable.", name));
  const document = await workspace.openTextDocument(target);
  // the workbench saves by itself only what an edit of several files touched
  if (document.isDirty && !(await document.save()))
    throw new Error(l10n.t("{0} could not be saved. Its text is open in an unsaved editor.", name));
  return document.getText();
}

/** Line ends and white space at the end apart, which an editor may change as it saves. */
async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\r\n/g, "\n").trimEnd());
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/** The last segment of a path. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function warn(message: string): string {
  void window.showWarningMessage(plainly(message));
  return message;
}

/** Says that a notice must be saved, with a button that saves it and then creates its record; does not wait for it. */
function offerSaving(message: string, notice: Uri): void {
  const button = l10n.t("Save and create record");
  void window.showWarningMessage(message, button).then(async (pick) => {
    const saved = pick && (await workspace.save(notice));
    if (saved) await commands.executeCommand(COMMANDS.create, saved);
  });
}

function note(message: string): string {
  window.setStatusBarMessage(message, 4_000);
  return message;
}

/** Says something with a button that opens a file; does not wait for it. */
function tell(
  show: (message: string, button: string) => Thenable<string | undefined>,
  message: string,
  button: string,
  file: Uri,
): string {
  void show(plainly(message), button).then((pick) => (pick ? window.showTextDocument(file) : undefined));
  return message;
}
