import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { TestClient } from "./client.ts";

const uri = "file:///work/eels.notice.md";
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
