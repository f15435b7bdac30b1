import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { serve } from "./lsp/server.ts";
import { version } from "./version.ts";

// A web worker that serves the client which made it. It has no disk: files are the client's.
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
serve(connection, { version });
connection.onExit(() => self.close());
connection.listen();
