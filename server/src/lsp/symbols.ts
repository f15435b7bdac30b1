import { t } from "@vscode/l10n";
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type Agent, KIND_NAMES, type Notice, reasonTerm, type Span } from "../core/index.ts";
import { type Opened, rangeOf } from "./documents.ts";
import { ROLE_NAMES, STANCE_NAMES } from "./readings.ts";
import { type ReadPart, readParts } from "./readParts.ts";
import { type Feature, served } from "./session.ts";

/** The outline of a file: each notice, and in it what was read, for the outline, breadcrumbs and "Go to Symbol". */
export const symbols: Feature = (session) => {
  session.connection.onDocumentSymbol(
    async ({ textDocument: { uri } }): Promise<DocumentSymbol[] | SymbolInformation[]> => {
      const notice = await served(session, uri);
      if (!notice) return [];
      const { opened } = notice;
      const trees = readParts(opened.document).map((each) => treeOf(opened, each));
      return session.client.nestedSymbols ? trees : trees.flatMap((tree) => flat(uri, tree));
    },
  );
  return { documentSymbolProvider: true };
};

function treeOf(opened: Opened, { part, firstLine, notice }: ReadPart): DocumentSymbol {
  const at = (span: Span) => rangeOf(opened, part, firstLine, span);
  const { kind, item, heading } = notice;
  return {
    name: item.title?.value || (kind ? t(KIND_NAMES[kind.value]) : "") || t("Notice"),
    ...(kind && { detail: t(KIND_NAMES[kind.value]) }),
    kind: SymbolKind.File,
    range: at({ start: 0, end: part.text.trimEnd().length }),
    selectionRange: at(heading),
    children: [...partsOf(notice)]
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .map(({ name, detail, span }) => ({
        name: detail === undefined ? name : `${name}: ${detail}`, // lists of symbols show names alone
        kind: SymbolKind.Field,
        range: at(span),
        selectionRange: at(span),
      })),
  };
}

interface PartOfNotice {
  readonly name: string;
  readonly detail?: string;
  readonly span: Span;
}

function* partsOf({
  item,
  originals,
  reasons,
  decision,
  responses,
  inquiries,
  related,
}: Notice): Generator<PartOfNotice> {
  if (item.doi) yield { name: t("DOI of the notice"), detail: item.doi.value, span: item.doi.span };
  for (const { title, doi } of originals) {
    const first = title ?? doi;
    if (first) yield { name: t("Original"), detail: first.value, span: first.span };
  }
  for (const { code, span } of reasons) yield { name: t("Reason"), detail: reasonTerm(code)?.label ?? code, span };
  yield* agents(t("Decided by"), decision.by);
  yield* agents(t("Asked for by"), decision.requestedBy);
  yield* agents(t("Approved by"), decision.approvedBy);
  for (const { stance, span } of responses) yield { name: t("Authors"), detail: t(STANCE_NAMES[stance]), span };
  for (const { by, name, span } of inquiries)
    yield { name: t("Inquiry"), ...((name || by) && { detail: name?.value ?? t(ROLE_NAMES[by!]) }), span };
  for (const { citation, doi, span } of related) {
    const detail = doi?.value ?? citation?.value;
    yield { name: t("Related item"), ...(detail !== undefined && { detail }), span };
  }
}

function* agents(name: string, list: readonly Agent[]): Generator<PartOfNotice> {
  for (const { role, name: own, span } of list) yield { name, detail: own?.value ?? t(ROLE_NAMES[role]), span };
}

/** For clients that know no nesting. */
function flat(
  uri: string,
  { name, kind, range, children = [] }: DocumentSymbol,
  containerName?: string,
): SymbolInformation[] {
  return [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...children.flatMap((child) => flat(uri, child, name)),
  ];
}
