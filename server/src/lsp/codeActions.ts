import { t } from "@vscode/l10n";
import type {
  CodeAction,
  CodeActionKind,
  CodeActionParams,
  Command,
  Diagnostic,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import {
  attempt,
  type Finding,
  fixesTogether,
  type Part,
  partAt,
  recordStale,
  type Span,
  snippetText,
} from "../core/index.ts";
import { ANNOTATE_ACTION, annotateActions } from "./annotate.ts";
import { styleOf } from "./diagnostics.ts";
import { type Opened, offsetOf, rangeOf } from "./documents.ts";
import { editOf } from "./editOf.ts";
import { diagnosticOf, findingsIn, type Style } from "./findings.ts";
import { headingLine } from "./headingLine.ts";
import { COMMANDS, type IgnoreChoice } from "./protocol.ts";
import { RECORD_ACTION, recordActions } from "./recordActions.ts";
import { type Feature, type Served, type Session, served } from "./session.ts";
import { ignoreHere, ignoreInFile } from "./suppressions.ts";
import { inWords } from "./words.ts";

const FIX_ALL = "source.fixAll.notices";

/** Fixes, phrases for what is missing, suppressions, all fixes at once, and the structured record. */
export const codeActions: Feature = (session) => {
  const style = styleOf(session);
  session.connection.onCodeAction(async (params): Promise<(CodeAction | Command)[]> => {
    const notice = await served(session, params.textDocument.uri);
    if (!notice) return [];
    const wanted = (kind: CodeActionKind) => asks(params, kind);
    const records = await recordActions(session, notice, params);
    const { mending, ignoring } = wanted("quickfix") ? quickFixes(session, notice, params, style) : NONE;
    const all = wanted(FIX_ALL) && params.context.only ? [...fixAll(session, notice)] : [];
    const annotating = wanted(ANNOTATE_ACTION) ? annotateActions(session, notice, params) : [];
    const actions = [...mending, ...all, ...annotating, ...records, ...behindOne(session, ignoring)];
    return session.client.codeActionLiterals ? actions : actions.flatMap(({ command }) => command ?? []);
  });
  return { codeActionProvider: { codeActionKinds: ["quickfix", ANNOTATE_ACTION, FIX_ALL, RECORD_ACTION] } };
};

/** Does the client ask for this kind? One that names none asks for all but the `source` kinds. */
function asks({ context: { only } }: CodeActionParams, kind: CodeActionKind): boolean {
  if (!only) return !kind.startsWith("source");
  return only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
}

interface QuickFixes {
  readonly mending: readonly CodeAction[];
  /** Without their diagnostics: a client would put them before actions of other kinds, and on a heading they are many. */
  readonly ignoring: readonly CodeAction[];
}

const NONE: QuickFixes = { mending: [], ignoring: [] };

function quickFixes(
  session: Session,
  { opened, settings }: Served,
  { range, context }: CodeActionParams,
  style: Style,
): QuickFixes {
  const { document } = opened;
  const from = offsetOf(opened, range.start);
  const to = offsetOf(opened, range.end);
  const findings = findingsIn(opened, settings.severities);
  const mending: CodeAction[] = [];
  const ignoring: CodeAction[] = [];
  const told = new Set<string>();
  for (let index = partAt(document, from), last = partAt(document, to); index <= last; index++) {
    const part = document.parts[index]!;
    const start = document.starts[index]!;
    const { heading } = part.notice;
    const line = headingLine(part.notice);
    for (const finding of findings.of(index).findings) {
      const begins = finding.span.start === heading.start ? line.start : finding.span.start;
      if (start + finding.span.end < from || start + begins > to) continue;
      const diagnostics = [
        matching(context.diagnostics, diagnosticOf(opened, part, document.firstLines[index]!, finding, style)),
      ];
      const write = (span: Span, newText: string) => ({
        range: rangeOf(opened, part, document.firstLines[index]!, span),
        newText,
      });
      const fix = attempt(finding.fix);
      if (fix)
        mending.push({
          title: inWords(fix.title),
          kind: "quickfix",
          diagnostics,
          isPreferred: true,
          edit: editOf(
            session,
            opened,
            fix.edits.map(({ span, newText }) => write(span, newText)),
          ),
        });
      for (const { title, edits } of attempt(finding.choices) ?? [])
        mending.push({
          title: inWords(title),
          kind: "quickfix",
          diagnostics,
          edit: editOf(
            session,
            opened,
            edits.map(({ span, newText }) => write(span, newText)),
          ),
        });
      if (finding.rule === recordStale.id && session.client.commands.has(COMMANDS.review)) {
        const title = t("Show the difference and update the record…");
        const command = { title, command: COMMANDS.review, arguments: [opened.uri] };
        mending.push({ title, kind: "quickfix", diagnostics, isPreferred: true, command });
      }
      for (const { title, at, snippet } of attempt(finding.phrases) ?? []) {
        const { range } = write({ start: at, end: at }, "");
        mending.push({
          title: inWords(title),
          kind: "quickfix",
          diagnostics,
          edit: phraseOf(session, opened, range, snippet),
        });
      }
      const here = ignoreHere(part.notice, finding);
      const key = `${finding.rule} ${here?.span.start}`;
      if (here && !told.has(key))
        ignoring.push({
          title: t("Ignore {0} here", finding.rule),
          kind: "quickfix",
          edit: editOf(session, opened, [write(here.span, here.newText)]),
        });
      if (!told.has(finding.rule) && finding.rule !== "suppression-unused")
        ignoring.push({
          title: t("Ignore {0} in this file", finding.rule),
          kind: "quickfix",
          edit: inFile(session, opened, finding),
        });
      told.add(key).add(finding.rule);
    }
  }
  return { mending, ignoring };
}

/** More than one rule's are chosen from a list of their own where the client has one: on a heading they would bury the rest. */
function behindOne({ client }: Session, ignoring: readonly CodeAction[]): readonly CodeAction[] {
  if (ignoring.length <= 2 || !client.commands.has(COMMANDS.ignore)) return ignoring;
  const title = t("Ignore a finding…");
  const choices = ignoring.flatMap(({ title, edit }): IgnoreChoice[] => (edit ? [{ title, edit }] : []));
  return [{ title, kind: "quickfix", command: { title, command: COMMANDS.ignore, arguments: [choices] } }];
}

function inFile(session: Session, opened: Opened, { rule }: Finding): WorkspaceEdit {
  const { index, edit } = ignoreInFile(opened.document, rule);
  const part = opened.document.parts[index]!;
  return editOf(session, opened, [
    { range: rangeOf(opened, part, opened.document.firstLines[index]!, edit.span), newText: edit.newText },
  ]);
}

/** Every fix in the file that can be applied with the others, as one action. */
function* fixAll(session: Session, { opened, settings }: Served): Generator<CodeAction> {
  const { document } = opened;
  const findings = findingsIn(opened, settings.severities);
  const edits: TextEdit[] = [];
  document.parts.forEach((part: Part, index) => {
    const taken = fixesTogether(findings.of(index).findings).flatMap((fix) => fix.edits);
    for (const { span, newText } of taken)
      edits.push({ range: rangeOf(opened, part, document.firstLines[index]!, span), newText });
  });
  if (edits.length > 0)
    yield { title: t("Apply every fix in this file"), kind: FIX_ALL, edit: editOf(session, opened, edits) };
}

/** The client's own diagnostic for the same finding, else ours. */
function matching(theirs: readonly Diagnostic[], ours: Diagnostic): Diagnostic {
  const { start, end } = ours.range;
  return (
    theirs.find(
      ({ code, range }) =>
        code === ours.code &&
        range.start.line === start.line &&
        range.start.character === start.character &&
        range.end.line === end.line &&
        range.end.character === end.character,
    ) ?? ours
  );
}

function phraseOf(session: Session, opened: Opened, range: TextEdit["range"], snippet: string): WorkspaceEdit {
  if (!session.client.snippetEdits) return editOf(session, opened, [{ range, newText: snippetText(snippet) }]);
  const edit: SnippetTextEdit = { range, snippet: { kind: "snippet", value: snippet } };
  return { documentChanges: [{ textDocument: { uri: opened.uri, version: opened.version }, edits: [edit] }] };
}
