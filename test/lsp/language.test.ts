import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { CompletionList } from "vscode-languageserver";
import { FIELD_LABELS } from "../../server/src/core/index.ts";
import { WORKSPACE_LIST, type WorkspaceListAnswer } from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";
import { MemoryFiles } from "./memoryFiles.ts";

const uri = "file:///notices/eels.notice.md";
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data.

Published 31 February 2024
`;
const spanish = JSON.parse(readFileSync(new URL("../../l10n/bundle.l10n.es.json", import.meta.url), "utf8")) as Record<
  string,
  string
>;

describe("The client's language", () => {
  const messages = async (options: Parameters<typeof TestClient.start>[0]) => {
    const client = await TestClient.start(options);
    await client.open(uri, NOTICE);
    return { client, told: (await client.diagnostics(uri)).map(({ message }) => message) };
  };
  afterEach(async () => {
    await (await TestClient.start()).stop(); // the next suite is served in English
  });

  it("is that of the sentences which the client sends: findings, fixes, hovers, the outline", async () => {
    const { client, told } = await messages({ initializationOptions: { notices: { sentences: spanish } } });
    assert.ok(told.includes("No existe el día 31 February 2024."), told.join("\n"));
    assert.ok(told.includes("Falta el DOI de este aviso."));
    assert.ok(!told.some((message) => /\b(?:the|is|of)\b/.test(message)), told.join("\n"));
    const titles = (await client.actionsOn(uri, "10.1234/eel.1")).map(({ title }) => title);
    assert.ok(titles.includes("Escribir el enlace completo"), titles.join("\n"));
    assert.ok(titles.includes("Ignorar doi-form aquí"), titles.join("\n"));
    const shown = await client.hoverOn(uri, "10.1234");
    assert.match(shown, /DOI del artículo original/);
    assert.match(shown, /En el registro como el DOI del original/);
    await client.stop();
  });

  it("is that of the hovers and proposals in front matter, too, and of the list of all notices", async () => {
    const client = await TestClient.start({
      initializationOptions: { notices: { sentences: spanish } },
      host: { files: new MemoryFiles({}).files },
      folders: ["file:///notices"],
    });
    const front = "---\nkind: retraction\noriginals:\n  - doi: 10.1234/eel.1\n    \n---\n\n";
    await client.open(uri, front + NOTICE);
    for (const [words, path] of [
      ["kind:", "kind"],
      ["doi:", "originals[].doi"],
    ] as const)
      assert.ok((await client.hoverOn(uri, words)).includes(spanish[FIELD_LABELS[path]!]!), path);
    const { items }: CompletionList = await client.connection.sendRequest("textDocument/completion", {
      textDocument: { uri },
      position: { line: 4, character: 4 },
    });
    const title = items.find(({ label }) => label === "title");
    assert.equal(title?.detail, spanish[FIELD_LABELS["originals[].title"]!]);
    const { notices }: WorkspaceListAnswer = await client.connection.sendRequest(WORKSPACE_LIST, {});
    assert.equal(notices[0]?.kindName, spanish.Retraction);
    await client.stop();
  });

  it("is that of the locale where the host has its sentences", async () => {
    const asked: string[] = [];
    const { client, told } = await messages({
      locale: "es-MX",
      host: {
        sentences: (locale) => {
          asked.push(locale);
          return spanish;
        },
      },
    });
    assert.deepEqual(asked, ["es-MX"]);
    assert.ok(told.includes("Falta el DOI de este aviso."));
    await client.stop();
  });

  it("is English where there are none, and where the last client's was another", async () => {
    const { client, told } = await messages({ locale: "nb", host: { sentences: () => undefined } });
    assert.ok(told.includes("The DOI of this notice is missing."));
    await client.stop();
  });
});
