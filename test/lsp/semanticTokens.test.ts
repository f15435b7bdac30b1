import assert from "node:assert/strict";
import type {
  ClientCapabilities,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensLegend,
} from "vscode-languageserver";
import { noticeText } from "../bench/texts.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const COLOURS: ClientCapabilities = {
  ...FULL,
  textDocument: {
    ...FULL.textDocument,
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ["relative"],
    },
  },
};
const OURS = { notices: { tokenTypes: true } };
const NOTICE = `# Retraction Note: On eels

Journal of Eels 2024; 2: 3. https://doi.org/10.1234/eel.2

The Editors have retracted this article (Marsh A. On
eels. J Fish. 2020;3:4. doi:10.1234/eel.1) because of errors in the data. All authors agree.

Published: 14 May 2024
`;

describe("semantic tokens", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  /** Each token as its words and its type. */
  function words(text: string, data: readonly number[]): readonly string[] {
    const legend = client.initialized?.capabilities.semanticTokensProvider?.legend as SemanticTokensLegend;
    const lines = text.split("\n");
    const out: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
      character = down > 0 ? right : character + right;
      line += down;
      const marks = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).map((name) => `.${name}`);
      out.push(`${lines[line]!.slice(character, character + length)} = ${legend.tokenTypes[type]}${marks.join("")}`);
    }
    return out;
  }

  async function full(): Promise<SemanticTokens> {
    return client.connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } });
  }

  it("are of what was read, each on one line and none over another", async () => {
    client = await TestClient.start({ capabilities: COLOURS, initializationOptions: OURS });
    await client.open(uri, NOTICE);
    assert.deepEqual(words(NOTICE, (await full()).data), [
      "Retraction Note: = noticeKind",
      "On eels = title.original",
      "Journal of Eels = journal.own",
      "10.1234/eel.2 = identifier.own",
      "The Editors = agent",
      "Marsh A = person.original",
      "On = title.original",
      "eels = title.original",
      "J Fish = journal.original",
      "10.1234/eel.1 = identifier.original",
      "errors in the data = reason",
      "All authors agree = stance",
      "14 May 2024 = date",
    ]);
  });

  it("have standard names for a client that does not know ours", async () => {
    client = await TestClient.start({ capabilities: COLOURS });
    await client.open(uri, NOTICE);
    assert.deepEqual(words(NOTICE, (await full()).data).slice(0, 3), [
      "Retraction Note: = keyword",
      "On eels = string.original",
      "Journal of Eels = class.own",
    ]);
  });

  it("can be had for some lines, and count a byte-order mark", async () => {
    client = await TestClient.start({ capabilities: COLOURS, initializationOptions: OURS });
    const text = `\ufeff${NOTICE}\n---\n\n${NOTICE}`;
    await client.open(uri, text);
    const ask = async (from: number, to: number) => {
      const { data } = await client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/range", {
        textDocument: { uri },
        range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
      });
      return words(text, data);
    };
    assert.deepEqual(await ask(0, 1), ["Retraction Note: = noticeKind", "On eels = title.original"]);
    const last = text.split("\n").length - 1;
    assert.deepEqual(await ask(last - 1, last), ["14 May 2024 = date"]);
  });

  it("come as the difference from what was sent before, which makes the whole anew", async () => {
    client = await TestClient.start({ capabilities: COLOURS, initializationOptions: OURS });
    const text = [1, 2, 3, 4].map(noticeText).join("\n---\n\n");
    await client.open(uri, text);
    let { data, resultId } = await full();
    for (const [at, typed] of [
      [text.length >> 1, " Published 3 June 2021. "],
      [0, "\n\n"],
      [text.indexOf("RETRACTION"), "On "],
    ] as const) {
      await client.change(uri, { span: { start: at, end: at }, text: typed });
      const delta = await client.connection.sendRequest<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
        textDocument: { uri },
        previousResultId: resultId,
      });
      assert.ok(delta.edits, "a difference");
      assert.ok(delta.edits.reduce((sum, each) => sum + (each.data?.length ?? 0), 0) < 100);
      data = data.slice();
      for (const { start, deleteCount, data: put = [] } of delta.edits.toReversed())
        data.splice(start, deleteCount, ...put);
      resultId = delta.resultId;
      const anew = await full();
      assert.deepEqual(data, anew.data);
      ({ data, resultId } = anew);
    }
  });

  it("are not offered to a client that knows none", async () => {
    client = await TestClient.start();
    assert.equal(client.initialized?.capabilities.semanticTokensProvider, undefined);
  });
});
