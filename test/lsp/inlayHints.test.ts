import assert from "node:assert/strict";
import type { ClientCapabilities, InlayHint } from "vscode-languageserver";
import { open, rangeAt, type Span } from "../../server/src/core/index.ts";
import { FULL, TestClient } from "./client.ts";
import { likelyReason } from "./likelyReason.ts";

const uri = "file:///notices/eels.notice";
const HINTS: ClientCapabilities = {
  ...FULL,
  textDocument: { ...FULL.textDocument, inlayHint: {} },
  workspace: { ...FULL.workspace, inlayHint: { refreshSupport: true } },
};
const NOTICE = `# Retraction: On eels

https://doi.org/10.1234/eel.2

The Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data.

Published: 14 May 2024. Received: 2024-05-01.
`;

describe("inlay hints", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  async function ask(text: string, span: Span = { start: 0, end: text.length }): Promise<InlayHint[]> {
    return client.connection.sendRequest("textDocument/inlayHint", {
      textDocument: { uri },
      range: rangeAt(open(text), span),
    });
  }

  /** The text with each hint in the place where it is shown. */
  function shown(text: string, hints: readonly InlayHint[]): string {
    const places = hints.map(({ position, label }) => ({
      at: client.span(uri, { start: position, end: position }).start,
      label,
    }));
    return places
      .sort((a, b) => b.at - a.at)
      .reduce((words, { at, label }) => `${words.slice(0, at)}⟨${String(label)}⟩${words.slice(at)}`, text);
  }

  it("put a question mark behind a reason that only the words of a sentence, taken together, speak of", async () => {
    const { text, span } = likelyReason();
    client = await TestClient.start({ capabilities: HINTS });
    await client.open(uri, text);
    const there = (await ask(text)).filter(
      ({ position }) => client.span(uri, { start: position, end: position }).start === span.end,
    );
    assert.match(String(there[0]?.label), /\?$/);
  });

  it("say behind the words what they were taken for", async () => {
    client = await TestClient.start({ capabilities: HINTS, settings: { inlayHints: { dates: true } } });
    await client.open(uri, NOTICE);
    assert.equal(
      shown(NOTICE, await ask(NOTICE)),
      `# Retraction: On eels

https://doi.org/10.1234/eel.2⟨this notice⟩

The Editors⟨decision: editor⟩ have retracted this article (doi:10.1234/eel.1⟨original⟩) because of errors in the data⟨Error in Data⟩.

Published: 14 May 2024⟨2024-05-14⟩. Received: 2024-05-01.
`,
    );
  });

  it("are none in front matter, which says these things itself", async () => {
    client = await TestClient.start({ capabilities: HINTS });
    const text = `---\nreasons:\n  - paper-mill\ndecision:\n  by: publisher\n---\n\n${NOTICE}`;
    await client.open(uri, text);
    const hints = await ask(text);
    assert.ok(hints.length > 0 && hints.every(({ position }) => position.line > 6));
  });

  it("explain themselves", async () => {
    client = await TestClient.start({ capabilities: HINTS });
    await client.open(uri, NOTICE);
    const tooltip = (await ask(NOTICE)).find(({ label }) => label === "Error in Data")?.tooltip;
    assert.match(String(tooltip), /^Retraction Watch, Error in Data: \w/);
  });

  it("are short where a term is long", async () => {
    client = await TestClient.start({ capabilities: HINTS });
    const text = NOTICE.replace(
      "because of errors in the data",
      "because the authors were unable to provide the original data",
    );
    await client.open(uri, text);
    const hint = (await ask(text)).find(({ label }) => String(label).startsWith("Original Data"));
    assert.match(String(hint?.label), /^.{20,35}…$/);
    assert.match(String(hint?.tooltip), /Original Data and\/or Images not Provided and\/or not Available/);
  });

  for (const [group, gone] of [
    ["reasons", /⟨Error/],
    ["roles", /⟨(?:this|original|decision)/],
    ["dates", /⟨2024/],
  ] as const)
    it(`leave ${group} out where the settings say so`, async () => {
      const all = { reasons: true, roles: true, dates: true };
      client = await TestClient.start({ capabilities: HINTS, settings: { inlayHints: all } });
      await client.open(uri, NOTICE);
      assert.match(shown(NOTICE, await ask(NOTICE)), gone);
      const refreshed = new Promise<void>((resolve) =>
        client.connection.onRequest("workspace/inlayHint/refresh", () => {
          resolve();
          return null;
        }),
      );
      client.settings = { inlayHints: { ...all, [group]: false } };
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await refreshed;
      const left = shown(NOTICE, await ask(NOTICE));
      assert.doesNotMatch(left, gone);
      assert.match(left, /⟨/);
    });

  it("are those of the lines that are asked for, in the notice that stands there", async () => {
    client = await TestClient.start({ capabilities: HINTS });
    const text = `${NOTICE}\n---\n\n${NOTICE}`;
    await client.open(uri, text);
    const start = text.lastIndexOf("The Editors");
    const hints = await ask(text, { start, end: text.indexOf("\n", start) });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ["Error in Data", "original", "decision: editor"],
    );
    assert.equal(new Set(hints.map(({ position }) => position.line)).size, 1);
  });

  it("are not offered to a client that cannot show them, and none in other texts", async () => {
    client = await TestClient.start();
    assert.equal(client.initialized?.capabilities.inlayHintProvider, undefined);
    await client.stop();
    client = await TestClient.start({ capabilities: HINTS });
    await client.open(uri.replace(".notice", ".txt"), "Buy bread on 14 May 2024.\n", "plaintext");
    assert.deepEqual(
      await client.connection.sendRequest("textDocument/inlayHint", {
        textDocument: { uri: uri.replace(".notice", ".txt") },
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      }),
      [],
    );
  });
});
