import { t } from "@vscode/l10n";
import { type Range, RequestType } from "vscode-languageserver";
import { type Finding, KIND_NAMES, type Notice, partAt, type Span } from "../core/index.ts";
import { type Sheet, sheetOf } from "./cardFields.ts";
import { CARD, type Card, type CardFinding, type CardParams } from "./cardProtocol.ts";
import { type Opened, offsetOf, positionOf, rangeOf } from "./documents.ts";
import { findingsIn } from "./findings.ts";
import { stateOf } from "./records.ts";
import { type Feature, served } from "./session.ts";
import { inWords } from "./words.ts";

/** The record of a notice as a card: each field, where it comes from, what the rules say of it; null where the file is no notice. */
export const card: Feature = (session) => {
  session.connection.onRequest(
    new RequestType<CardParams, Card | null, void>(CARD),
    async ({ uri, existing, at }: CardParams) => {
      const notice = await served(session, uri);
      if (!notice) return null;
      const { opened, settings } = notice;
      const index = at ? partAt(opened.document, offsetOf(opened, at)) : 0;
      const { findings } = findingsIn(opened, settings.severities).of(index);
      return cardOf(opened, index, findings, existing);
    },
  );
  return {};
};

function cardOf(opened: Opened, index: number, findings: readonly Finding[], existing: string | undefined): Card {
  const { parts, starts, firstLines } = opened.document;
  const part = parts[index]!;
  const { notice } = part;
  const { groups, elsewhere, absent } = knownSheet(notice, findings);
  const at = (span: Span): Range => rangeOf(opened, part, firstLines[index]!, span);
  const shown = ({ rule, severity, message, span, fix, phrases }: Finding): CardFinding => ({
    rule,
    severity,
    message: inWords(message),
    range: at(span),
    fixable: fix !== undefined || phrases !== undefined,
  });
  const number = (wanted: Finding["severity"]) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    ...(notice.kind && { kind: t(KIND_NAMES[notice.kind.value]) }),
    title: notice.item.title?.value ?? "",
    index,
    notices: parts.length,
    ...(index > 0 && { previous: positionOf(opened, starts[index - 1]!) }),
    ...(index + 1 < parts.length && { next: positionOf(opened, starts[index + 1]!) }),
    groups: groups.map(({ rows, ...group }) => ({
      ...group,
      fields: rows.map(({ span, findings: own, ...row }) => ({ ...row, range: at(span), findings: own.map(shown) })),
    })),
    elsewhere: elsewhere.map(shown),
    absent,
    errors: number("error"),
    warnings: number("warning"),
    information: number("information"),
    record: stateOf(opened, existing),
  };
}

const SHEETS = new WeakMap<Notice, { readonly findings: readonly Finding[]; readonly sheet: Sheet }>();

/** The same for the same notice and findings, wherever the notice has moved to. */
function knownSheet(notice: Notice, findings: readonly Finding[]): Sheet {
  const known = SHEETS.get(notice);
  if (known?.findings === findings) return known.sheet;
  const sheet = sheetOf(notice, findings);
  SHEETS.set(notice, { findings, sheet });
  return sheet;
}
