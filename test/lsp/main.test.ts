import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const main = [...["--import", "tsx"], fileURLToPath(new URL("../../server/src/main.node.ts", import.meta.url))];
const run = (...args: string[]) => spawnSync(process.execPath, [...main, ...args], { encoding: "utf8" });

describe("notice-language-server", function () {
  this.timeout(20_000);

  it("prints its version and its help", () => {
    assert.match(run("--version").stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run("--help").stdout, /Usage: notice-language-server --stdio/);
  });

  it("says what to do when it is not told how to talk, and ends with 2", () => {
    const { status, stderr, stdout } = run();
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^Say how to talk to the editor, for example: notice-language-server --stdio/);
  });

  it("serves a client over standard input and output until it is told to stop", async () => {
    const server = await begin(main);
    assert.equal(server.name, "notice-language-server");
    assert.ok((await server.messages("# Retraction: On eels\n")).length > 0);
    assert.equal(await server.end(), 0);
  });

  for (const [locale, message] of [
    ["es-AR", "Falta el DOI de este aviso."],
    ["pt_PT", "Falta o DOI deste aviso."],
    ["../es", "The DOI of this notice is missing."],
  ] as const)
    it(`speaks the language of the locale ${locale}, as far as it knows it`, async () => {
      const server = await begin(main, locale);
      const messages = await server.messages("# Retraction: On eels\n");
      assert.ok(messages.includes(message), messages.join("\n"));
      await server.end();
    });

  it("answers its editor before it has learnt to read: its bundle does so without the core's", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "notices-door-"));
    const door = path.join(folder, "main.node.cjs");
    copyFileSync(fileURLToPath(new URL("../../server/dist/main.node.cjs", import.meta.url)), door); // `npm run build` makes it
    const server = await begin([door]);
    assert.equal(server.name, "notice-language-server");
    assert.equal(await server.end(), 0);
    rmSync(folder, { recursive: true });
  });
});

/** A server in a process of its own that has answered `initialize`. */
async function begin(command: readonly string[], locale?: string) {
  const server = spawn(process.execPath, [...command, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { serverInfo } = await Promise.race([
    connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      ...(locale !== undefined && { locale }),
    }),
    ended.then((code) => assert.fail(`The server ended with ${code} before it answered.`)),
  ]);
  return {
    name: serverInfo?.name,
    /** What it finds in a text. */
    messages: async (text: string): Promise<readonly string[]> => {
      await connection.sendNotification("initialized", {});
      const uri = new URL("eels.notice", import.meta.url).href;
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "notice", version: 1, text },
      });
      const report: { items: readonly { message: string }[] } = await connection.sendRequest(
        "textDocument/diagnostic",
        { textDocument: { uri } },
      );
      return report.items.map(({ message }) => message);
    },
    /** Tells it to stop, and gives the code with which it ends. */
    end: async (): Promise<number | null> => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return ended;
    },
  };
}
