import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { diskFiles } from "./diskFiles.ts";
import { compileExpressionsOnce } from "./expressions.ts";
import type { Host } from "./lsp/host.ts";
import type { Sentences } from "./lsp/protocol.ts";
import { serve } from "./lsp/server.ts";
import { isOnDisk } from "./lsp/workspaceNames.ts";
import { settingsReader } from "./settings.ts";
import { version } from "./version.ts";

const HELP = `notice-language-server ${version}

The language server for retraction and correction notices. An editor starts it; it speaks the Language Server Protocol 3.18.

Usage: notice-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT
       notice-language-server --version | --help

  --stdio        speak over standard input and output
  --node-ipc     speak over the channel of a parent process in Node
  --pipe=NAME    speak over a pipe or a socket file
  --socket=PORT  speak over a port of this machine
  --version      print the version
  --help         print this text
`;

/** Where the sentences in other languages lie: beside the program in the npm package, at the top of the extension and of a clone. */
const SENTENCES = ["l10n", "../../l10n"].map((place) => join(dirname(realpathSync(process.argv[1] ?? ".")), place));

/** The sentences in the language of a locale; Portuguese is that of Brazil. */
function sentencesFor(locale: string): Sentences | undefined {
  const asked = locale.toLowerCase().replace("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(asked)) return undefined;
  const language = asked.split("-")[0]!;
  for (const name of [asked, language === "pt" ? "pt-br" : language]) {
    for (const place of SENTENCES) {
      const file = join(place, `bundle.l10n.${name}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Sentences;
    }
  }
  return undefined;
}

/** The machine that the server runs on. */
function disk(): Host {
  const reader = settingsReader();
  return {
    version,
    sentences: sentencesFor,
    files: diskFiles,
    folder: {
      settingsFor: async (uri) => {
        if (!isOnDisk(uri)) return { severities: {}, files: [] };
        const { severities, files } = await reader.settingsFor(fileURLToPath(uri));
        return { severities, files: files.map(({ path, problems }) => ({ uri: pathToFileURL(path).href, problems })) };
      },
      forget: reader.forget,
    },
    read: diskFiles.read,
  };
}

const asked = process.argv.slice(2);
if (asked.includes("--help") || asked.includes("-h")) process.stdout.write(HELP);
else if (asked.includes("--version")) process.stdout.write(`${version}\n`);
else if (!asked.some((argument) => /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/.test(argument))) {
  process.stderr.write(`Say how to talk to the editor, for example: notice-language-server --stdio\n\n${HELP}`);
  process.exitCode = 2;
} else {
  compileExpressionsOnce();
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, disk());
  connection.listen();
}
