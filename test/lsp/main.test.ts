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
    const server = spawn(process.execPath, [...main, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((resolve) => server.once("exit", resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    assert.equal(serverInfo?.name, "notice-language-server");
    await connection.sendNotification("initialized", {});
    const uri = new URL("eels.notice", import.meta.url).href;
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "notice", version: 1, text: "# Retraction: On eels\n" },
    });
    const report: { items: unknown[] } = await connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
    });
    assert.ok(report.items.length > 0);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await ended, 0);
  });

  for (const [locale, message] of [
    ["es-AR", "Falta el DOI de este aviso."],
    ["pt_PT", "Falta o DOI deste aviso."],
    ["../es", "The DOI of this notice is missing."],
  ] as const)
    it(`speaks the language of the locale ${locale}, as far as it knows it`, async () => {
      const server = spawn(process.execPath, [...main, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
      const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
      );
      connection.listen();
      const capabilities = { textDocument: { diagnostic: {} } };
      await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, locale, capabilities });
      await connection.sendNotification("initialized", {});
      const uri = new URL("eels.notice", import.meta.url).href;
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "notice", version: 1, text: "# Retraction: On eels\n" },
      });
      const report: { items: { message: string }[] } = await connection.sendRequest("textDocument/diagnostic", {
        textDocument: { uri },
      });
      assert.ok(
        report.items.some((each) => each.message === message),
        JSON.stringify(report.items),
      );
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
    });

  it("answers its editor before it has learnt to read: its bundle does so without the core's", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "notices-door-"));
    const door = path.join(folder, "main.node.cjs");
    copyFileSync(fileURLToPath(new URL("../../server/dist/main.node.cjs", import.meta.url)), door); // `npm run build` makes it
    const server = spawn(process.execPath, [door, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((resolve) => server.once("exit", resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    assert.equal(serverInfo?.name, "notice-language-server");
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await ended, 0);
    rmSync(folder, { recursive: true });
  });
});
