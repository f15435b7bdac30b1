import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type Message,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { begin, end } from "./client.ts";

/** Called by a VS Code in a browser: starts the server in a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  await begin(
    context,
    (id, name, options) => new LanguageClient(id, name, () => startServer(context.extensionUri), options),
  );
}

/** Called by VS Code before it unloads the extension. */
export async function deactivate(): Promise<void> {
  await end();
}

/**
 * The server's bundle asks `require` for the core's, as in Node. VS Code starts a worker from an address without a folder, so that
 * a bundle could not be found relative to it: both come in one script, the core as a function that runs when it is first asked for.
 */
async function startServer(extension: Uri): Promise<MessageTransports> {
  const textOf = (file: string) => workspace.fs.readFile(Uri.joinPath(extension, file));
  const [server, core] = await Promise.all([textOf("dist/server.web.cjs"), textOf("server/dist/core.cjs")]);
  const script = new Blob(
    [
      "((require) => {",
      server,
      "\n})((() => { let core; return () => { if (!core) { const module = { exports: {} }; core = module; ((module, exports) => {",
      core,
      "\n})(module, module.exports); } return core.exports; }; })());",
    ].map((part) => (typeof part === "string" ? part : new Uint8Array(part))),
    { type: "text/javascript" },
  );
  const address = URL.createObjectURL(script);
  const worker = new Worker(address, { name: "Notices" });
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  // not the worker itself: VS Code's own `Worker` makes none that is an instance of it
  return { reader: new BrowserMessageReader(worker), writer: new JsonWriter(worker) };
}

/** Sends what a pipe would carry: posted to a worker as it is, a range of VS Code's own would arrive without its places. */
class JsonWriter extends BrowserMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(JSON.parse(JSON.stringify(message)));
  }
}
