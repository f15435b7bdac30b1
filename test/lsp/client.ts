import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Connection,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { offsetAt, open, rangeAt, type Span } from "../../server/src/core/index.ts";
import type { Host } from "../../server/src/lsp/host.ts";
import { serve } from "../../server/src/lsp/server.ts";
import { mark } from "../mark.ts";

/** What VS Code announces, as far as the server asks. */
export const FULL: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        labelDetailsSupport: true,
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source", "source.fixAll"] } } },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ["create"] },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A change as a client sends it: a span of its text replaced, or the whole text. */
export type Change = { readonly span: Span; readonly text: string } | { readonly text: string };

/** A language client at the other end of a pair of streams, which speaks the real protocol with the real server. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly texts = new Map<string, string>();
  readonly registered: string[] = [];
  settings: object = {};
  initialized: InitializeResult | undefined;
  refreshes = 0;
  /** The token of the long work that is shown. */
  progress: string | number | undefined;
  lensRefreshes = 0;
  #versions = new Map<string, number>();
  #published: PublishDiagnosticsParams[] = [];
  #waiting: (() => void)[] = [];

  private constructor(host: Partial<Host>, begin: (connection: Connection, host: Host) => void) {
    const there = new PassThrough();
    const back = new PassThrough();
    const server = createConnection(ProposedFeatures.all, there, back);
    begin(server, { version: "1.2.3", ...host });
    server.listen();
    this.connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
    this.connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string | number }) => {
      this.progress = token;
      return null;
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    this.connection.onRequest("workspace/codeLens/refresh", () => {
      this.lensRefreshes++;
      this.#wake();
      return null;
    });
    this.connection.onRequest(
      "client/registerCapability",
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        return null;
      },
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      this.#wake();
    });
    this.connection.listen();
  }

  static async start(
    options: {
      capabilities?: ClientCapabilities;
      initializationOptions?: object;
      locale?: string;
      settings?: object;
      host?: Partial<Host>;
      /** URIs of the folders that are open. */
      folders?: readonly string[];
      /** Called before anything is said. */
      before?: (client: TestClient) => void;
      /** What is at the other end, where it is not the whole server. */
      begin?: (connection: Connection, host: Host) => void;
    } = {},
  ): Promise<TestClient> {
    const client = new TestClient(options.host ?? {}, options.begin ?? serve);
    client.settings = options.settings ?? {};
    options.before?.(client);
    client.initialized = await client.connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      ...(options.folders && { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) }),
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.initializationOptions,
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    this.connection.dispose();
  }

  async open(uri: string, text: string, languageId = "notice"): Promise<void> {
    this.texts.set(uri, text);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  /** Changes the text, one change upon the other, in one notification. */
  async change(uri: string, ...changes: readonly Change[]): Promise<void> {
    const contentChanges = changes.map((change) => {
      const before = this.text(uri);
      if (!("span" in change)) {
        this.texts.set(uri, change.text);
        return { text: change.text };
      }
      this.texts.set(uri, before.slice(0, change.span.start) + change.text + before.slice(change.span.end));
      return { range: rangeAt(open(before), change.span), text: change.text };
    });
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  text(uri: string): string {
    return this.texts.get(uri) ?? "";
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<(Diagnostic & { message: string })[]> {
    const report = await this.pull(uri);
    return report.kind === "full" ? report.items.map((item) => ({ ...item, message: String(item.message) })) : [];
  }

  /** The text with `[|…|]` around each place where a rule finds something. */
  async marked(uri: string, rule: string): Promise<string> {
    const found = (await this.diagnostics(uri)).filter(({ code }) => code === rule);
    return mark(
      this.text(uri),
      found.map(({ range }) => this.span(uri, range)),
    );
  }

  /** The next diagnostics that the server sends by itself. */
  async published(): Promise<PublishDiagnosticsParams> {
    while (this.#published.length === 0) await this.#woken();
    return this.#published.shift()!;
  }

  async refreshed(times: number): Promise<void> {
    while (this.refreshes < times) await this.#woken();
  }

  async lensesRefreshed(times: number): Promise<void> {
    while (this.lensRefreshes < times) await this.#woken();
  }

  async hover(uri: string, offset: number): Promise<Hover | null> {
    const { start } = rangeAt(open(this.text(uri)), { start: offset, end: offset });
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: start });
  }

  /** What is shown over the first place where `words` stand. */
  async hoverOn(uri: string, words: string): Promise<string> {
    const hover = await this.hover(uri, this.text(uri).indexOf(words) + 1);
    return hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
  }

  async actions(uri: string, span: Span, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const range = rangeAt(open(this.text(uri)), span);
    return this.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  /** The actions for the first place where `words` stand. */
  async actionsOn(uri: string, words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const at = this.text(uri).indexOf(words);
    return this.actions(uri, { start: at, end: at }, context);
  }

  /** The text after an action's edit; a snippet's tab stops stand as they are. */
  applied(uri: string, { edit }: CodeAction): string {
    let text = this.text(uri);
    const edits = editsOf(edit, uri).map(({ range, newText }) => ({ span: this.span(uri, range), newText }));
    for (const { span, newText } of edits.sort((a, b) => b.span.start - a.span.start))
      text = text.slice(0, span.start) + newText + text.slice(span.end);
    return text;
  }

  span(uri: string, { start, end }: Range): Span {
    const document = open(this.text(uri));
    return { start: offsetAt(document, start), end: offsetAt(document, end) };
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const changes = (edit?.documentChanges ?? []).filter(
    (change): change is TextDocumentEdit => "textDocument" in change && change.textDocument.uri === uri,
  );
  return [
    ...(edit?.changes?.[uri] ?? []),
    ...changes.flatMap(({ edits }) =>
      edits.map((each) => ({ range: each.range, newText: "snippet" in each ? each.snippet.value : each.newText })),
    ),
  ];
}
