import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

/** What the client at the other end can do. */
export interface Client {
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescriptions: boolean;
  readonly markdown: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  /** Of completion items. */
  readonly snippetItems: boolean;
  readonly markdownItems: boolean;
  readonly labelDetails: boolean;
  readonly inlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly semanticTokens: boolean;
  /** So many ranges to fold it takes for one file. */
  readonly mostFolds: number;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** It answers for files that the server does not reach. */
  readonly files: boolean;
  readonly workspaceFolders: boolean;
  /** It shows how far a long work has got, and lets the user stop it. */
  readonly progress: boolean;
  /** Its own commands, which code actions may call. */
  readonly commands: ReadonlySet<string>;
  readonly options: NonNullable<InitializationOptions["notices"]>;
}

/** Reads what the client announced. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const diagnostic = textDocument?.diagnostic;
  const item = textDocument?.completion?.completionItem;
  const publish = textDocument?.publishDiagnostics;
  const options = (initializationOptions as InitializationOptions | null | undefined)?.notices ?? {};
  return {
    pulls: diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: (diagnostic?.relatedInformation ?? publish?.relatedInformation) === true,
    codeDescriptions: (diagnostic?.codeDescriptionSupport ?? publish?.codeDescriptionSupport) === true,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    snippetItems: item?.snippetSupport === true,
    markdownItems: item?.documentationFormat?.includes("markdown") === true,
    labelDetails: item?.labelDetailsSupport === true,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    files: options.files === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: capabilities.window?.workDoneProgress === true,
    commands: new Set(Array.isArray(options.commands) ? options.commands : []),
    options,
  };
}
