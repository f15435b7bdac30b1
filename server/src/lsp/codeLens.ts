import { t } from "@vscode/l10n";
import { type CodeLens, CodeLensRefreshRequest, type Command, type Position, type Range } from "vscode-languageserver";
import { type Finding, KIND_NAMES, type Severities, type Severity } from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";
import { findingsIn } from "./findings.ts";
import { COMMANDS, type RecordState } from "./protocol.ts";
import { readParts } from "./readParts.ts";
import { recordState, recordUri } from "./recordFiles.ts";
import { apart, type Feature, type Session, served } from "./session.ts";

/** So many of what is missing are named. */
const MOST = 4;

/**
 * Lines above the headings: what kind of notice it is, what it must say and does not, and, above the first, how the record
 * file stands to the text. They call the client's commands where it has them, and else only say so.
 */
export const codeLens: Feature = (session) => {
  const { connection, client, documents } = session;
  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
    const notice = await served(session, uri);
    if (!notice?.settings.codeLens) return [];
    const { opened, settings } = notice;
    return readParts(opened.document).flatMap(({ part, index, firstLine, notice: read }) => {
      if (read.heading.start === read.heading.end) return []; // nothing is written yet
      const range = rangeOf(opened, part, firstLine, read.heading);
      const missing = missingIn(opened, index, settings.severities);
      const commands = [
        said(read.kind ? t(KIND_NAMES[read.kind.value]) : t("Notice of no certain kind")),
        missingOf(session, uri, missing, range.start),
        ...(index === 0 ? recordLenses(session, opened) : []),
      ];
      return commands.map((command): CodeLens => ({ range: lineOf(range), command }));
    });
  });
  const refresh = () => {
    if (client.refreshesLenses) apart(session, connection.sendRequest(CodeLensRefreshRequest.type));
  };
  session.onSettings(refresh);
  session.onRecord(({ uri }) => documents.get(uri) && refresh());
  return { codeLensProvider: {} };
};

/** A lens that does nothing. */
function said(title: string): Command {
  return { title, command: "" };
}

/** A lens that calls a command of the client, where it has it. */
function calling({ client }: Session, command: string, title: string, ...given: readonly unknown[]): Command {
  return client.commands.has(command) ? { title, command, arguments: [...given] } : said(title);
}

function missingOf(session: Session, uri: string, { required, optional }: Missing, at: Position): Command {
  const all = required.length > 0 ? required : optional;
  if (all.length === 0) return said(t("Nothing missing"));
  const named = all.slice(0, MOST).join(", ") + (all.length > MOST ? ", …" : "");
  const title =
    required.length > 0 ? t("{0} missing: {1}", all.length, named) : t("{0} could be added: {1}", all.length, named);
  return calling(session, COMMANDS.showFixes, title, uri, at);
}

function recordLenses(session: Session, opened: Opened): readonly Command[] {
  const { uri } = opened;
  if (!session.host.read || recordUri(uri) === undefined) return [];
  const state: RecordState = recordState(opened, opened.record);
  const open = calling(session, COMMANDS.open, t("Open record"), uri);
  switch (state) {
    case "none":
      return session.client.commands.has(COMMANDS.create)
        ? [calling(session, COMMANDS.create, t("Create record"), uri)]
        : [said(t("No record"))];
    case "current":
      return [calling(session, COMMANDS.open, t("Record up to date"), uri)];
    case "out-of-date":
      return [
        calling(session, COMMANDS.review, t("Record out of date"), uri),
        ...(session.client.commands.has(COMMANDS.update)
          ? [calling(session, COMMANDS.update, t("Update record"), uri)]
          : []),
        ...(session.client.commands.has(COMMANDS.open) ? [open] : []),
      ];
    case "invalid":
      return [calling(session, COMMANDS.open, t("Record not readable"), uri)];
  }
}

/** Several lenses on one line stand beside one another only where they have the same range. */
function lineOf({ start }: Range): Range {
  const from = { line: start.line, character: 0 };
  return { start: from, end: from };
}

/** What a notice must say and does not, and what it might say as well, each in few words, the gravest first. */
interface Missing {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const MISSING = new WeakMap<readonly Finding[], Missing>();

function missingIn(opened: Opened, index: number, severities: Severities): Missing {
  const { findings } = findingsIn(opened, severities).of(index);
  const known = MISSING.get(findings);
  if (known) return known;
  const words = (severity: Severity) =>
    findings.flatMap((finding) => (finding.severity === severity ? (wordFor(finding.rule) ?? []) : []));
  const made: Missing = { required: [...words("error"), ...words("warning")], optional: words("information") };
  MISSING.set(findings, made);
  return made;
}

/** What is missing where a rule fires; undefined where the rule is about something else. */
export function wordFor(rule: string): string | undefined {
  switch (rule) {
    case "kind-missing":
      return t("kind of notice");
    case "original-title-missing":
      return t("title of the original");
    case "original-doi-missing":
      return t("DOI of the original");
    case "original-authors-missing":
      return t("authors of the original");
    case "original-journal-missing":
      return t("journal of the original");
    case "original-year-missing":
      return t("year of the original");
    case "reason-missing":
      return t("reason");
    case "decision-missing":
      return t("who decided");
    case "approval-missing":
      return t("approval");
    case "response-missing":
      return t("position of the authors");
    case "notice-doi-missing":
      return t("DOI of the notice");
    case "notice-date-missing":
      return t("date of the notice");
    case "date-incomplete":
      return t("day of the date");
    case "licence-missing":
      return t("licence");
    case "location-missing":
      return t("place of the error");
    case "corrected-text-missing":
      return t("corrected words");
    case "inquiry-status-missing":
      return t("what happens next");
    case "removal-unjustified":
      return t("ground for the removal");
    case "superseded-notice-missing":
      return t("the earlier notice");
    case "replacement-missing":
      return t("the new version");
    default:
      return undefined;
  }
}
