import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { begin, end } from "./client.ts";

/** Called by VS Code: starts the server in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "server", "dist", "main.node.cjs").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  await begin(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}

/** Called by VS Code before it unloads the extension. */
export async function deactivate(): Promise<void> {
  await end();
}
