import assert from "node:assert/strict";
import type { Connection } from "vscode-languageserver/node";
import { open } from "../../server/src/core/index.ts";
import { clientText, positionOf, synchronise } from "../../server/src/lsp/documents.ts";
import { TestClient } from "./client.ts";

const uri = "file:///eels.notice";

/** Only the documents, and a request for what they hold. */
function holder(connection: Connection): void {
  const nothing = () => {};
  const { documents, capabilities } = synchronise(connection, { opened: nothing, changed: nothing, closed: nothing });
  connection.onInitialize(() => ({ capabilities }));
  connection.onRequest("test/held", () => {
    const opened = documents.get(uri);
    return opened
      ? {
          text: clientText(opened),
          ends: positionOf(opened, Number.MAX_SAFE_INTEGER),
          parts: opened.document.parts.length,
          version: opened.version,
        }
      : null;
  });
}

interface Held {
  readonly text: string;
  readonly parts: number;
  readonly version: number;
}

describe("the server's documents", () => {
  let client: TestClient;
  const held = (): Promise<Held | null> => client.connection.sendRequest("test/held");
  const equal = async () => assert.equal((await held())?.text, client.text(uri));

  beforeEach(async () => {
    client = await TestClient.start({ begin: holder });
  });
  afterEach(() => client.stop());

  it("follow several changes in one notification, each upon the one before", async () => {
    await client.open(uri, "Retraction: On eels\n\nThe Editors have retracted it.\n");
    await client.change(
      uri,
      { span: { start: 0, end: 10 }, text: "Correction" },
      { span: { start: 12, end: 14 }, text: "Of\nmany" },
      { span: { start: 0, end: 0 }, text: "\n" },
    );
    await equal();
    assert.equal((await held())?.version, 2);
  });

  it("take a whole new text", async () => {
    await client.open(uri, "Retraction: On eels\n");
    await client.change(uri, { text: "Correction: On glaciers\r\n" });
    await equal();
  });

  it("follow edits between the halves of a line end", async () => {
    await client.open(uri, "one\r\ntwo\rthree\nfour");
    await client.change(uri, { span: { start: 5, end: 5 }, text: "x" });
    await client.change(uri, { span: { start: 3, end: 5 }, text: "" });
    await client.change(uri, { span: { start: 3, end: 3 }, text: "\r" });
    await equal();
  });

  it("follow edits where two notices meet", async () => {
    const one = "# Retraction: On eels\n\nThe Editors have retracted this article.\n\n---\n\n";
    const two = "# Correction: On glaciers\n\nThe sign was wrong.\n";
    await client.open(uri, one + two);
    assert.equal((await held())?.parts, 2);
    await client.change(uri, { span: { start: one.length - 5, end: one.length }, text: "" });
    await equal();
    assert.equal((await held())?.parts, open(client.text(uri)).parts.length);
    await client.change(uri, { span: { start: one.length - 5, end: one.length - 5 }, text: "---\n\n" });
    await equal();
    assert.equal((await held())?.parts, 2);
  });

  it("keep a byte-order mark, which the client's positions count", async () => {
    await client.open(uri, "\ufeffRetraction: On eels\nText\n");
    await client.change(uri, { span: { start: 1, end: 11 }, text: "Correction" });
    await equal();
    await client.change(uri, { span: { start: 0, end: 1 }, text: "" });
    await equal();
    await client.change(uri, { span: { start: 0, end: 0 }, text: "\ufeff# " });
    await client.change(uri, { span: { start: 3, end: 3 }, text: "On " });
    await equal();
  });

  it("are forgotten once they are closed", async () => {
    await client.open(uri, "Retraction");
    await client.close(uri);
    assert.equal(await held(), null);
  });

  it("equal the client's after any run of edits, and fall into the same notices as when opened anew", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomFrom(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
      const pieces = [
        "\n",
        "\r\n",
        "\r",
        "\n\n---\n\n",
        "# Retraction: On eels\n",
        "\f",
        "é😀",
        "Correction: ice",
        "10.1234/eel.1",
        "",
        "The Editors have retracted this article because its data are wrong.\n",
        "-",
        "\ufeff",
      ];
      await client.open(
        uri,
        `${seed % 3 === 0 ? "\ufeff" : ""}${Array.from({ length: 12 }, () => pick(pieces)).join("")}`,
      );
      for (let turn = 0; turn < 25; turn++) {
        const { length } = client.text(uri);
        const start = whole(client.text(uri), Math.floor(random() * (length + 1)));
        const end = whole(client.text(uri), Math.min(length, start + Math.floor(random() ** 3 * 60)));
        await client.change(uri, { span: { start, end: Math.max(start, end) }, text: pick(pieces) });
      }
      await equal();
      const text = client.text(uri);
      assert.equal((await held())?.parts, open(text.replace(/^\ufeff/, "")).parts.length, JSON.stringify(text));
      await client.close(uri);
    }
  });
});

/** An offset where a client can put its cursor: not within a line end or a pair of surrogates. */
function whole(text: string, at: number): number {
  return (text[at - 1] === "\r" && text[at] === "\n") || /[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at;
}

/** The same numbers between 0 and 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}
