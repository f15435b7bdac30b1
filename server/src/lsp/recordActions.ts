import { t } from "@vscode/l10n";
import type { CodeAction, CodeActionParams } from "vscode-languageserver";
import { partAt } from "../core/index.ts";
import { offsetOf } from "./documents.ts";
import { headingLine } from "./headingLine.ts";
import { COMMANDS } from "./protocol.ts";
import { recordState, recordUri } from "./recordFiles.ts";
import { newRecordFile } from "./records.ts";
import type { Served, Session } from "./session.ts";

/** As a source action it is there wherever it is asked for; as a quick fix only on a notice's heading, so that no bulb follows the cursor. */
export const RECORD_ACTION = "source.notices.record";

/**
 * "Create", "Update" and "Copy structured record". A client that announced its commands is asked to do it; another that can
 * create files gets the new file as an edit.
 */
export async function recordActions(
  session: Session,
  { opened }: Served,
  { range, context }: CodeActionParams,
): Promise<readonly CodeAction[]> {
  const { client, host } = session;
  const source =
    context.only?.some((kind) => kind !== "" && (RECORD_ACTION === kind || RECORD_ACTION.startsWith(`${kind}.`))) ??
    false;
  if (
    !source &&
    !(
      onHeading(opened, offsetOf(opened, range.start)) &&
      (!context.only || context.only.some((kind) => kind === "" || kind === "quickfix"))
    )
  )
    return [];
  const kind = source ? RECORD_ACTION : "quickfix";
  const { uri } = opened;
  const target = recordUri(uri);
  await session.records.lookAgain(opened);
  const state = recordState(opened, opened.record);
  const call = (title: string, command: string): CodeAction[] =>
    client.commands.has(command) ? [{ title, kind, command: { title, command, arguments: [uri] } }] : [];
  const actions: CodeAction[] = [];
  if (state === "none") {
    const create = call(t("Create structured record"), COMMANDS.create);
    if (create.length === 0 && client.createsFiles && target !== undefined && host.read)
      create.push({ title: t("Create structured record"), kind, edit: creation(target, newRecordFile(opened)) });
    actions.push(...create);
  } else if (state !== "current") actions.push(...call(t("Update structured record"), COMMANDS.update));
  actions.push(...call(t("Copy structured record"), COMMANDS.copy));
  return actions;
}

function onHeading({ document }: Served["opened"], offset: number): boolean {
  const index = partAt(document, offset);
  const { start, end } = headingLine(document.parts[index]!.notice);
  const at = offset - document.starts[index]!;
  return start <= at && at <= end;
}

function creation(uri: string, text: string): NonNullable<CodeAction["edit"]> {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: "create", uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}
