import assert from "node:assert/strict";
import type { DocumentHighlight } from "vscode-languageserver";
import { open, rangeAt } from "../../server/src/core/index.ts";
import { mark, unmark } from "../mark.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";

describe("highlights", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  async function asked(text: string, offset: number): Promise<DocumentHighlight[] | null> {
    await client.open(uri, text);
    return client.connection.sendRequest("textDocument/documentHighlight", {
      textDocument: { uri },
      position: rangeAt(open(text), { start: offset, end: offset }).start,
    });
  }

  /** From each of the marked places the same places are highlighted, and no others. */
  async function linked(marked: string): Promise<void> {
    const { text, spans } = unmark(marked);
    for (const { start, end } of spans) {
      const found = (await asked(text, Math.floor((start + end) / 2))) ?? [];
      assert.equal(
        mark(
          text,
          found.map(({ range }) => client.span(uri, range)),
        ),
        marked,
      );
    }
  }

  it("link all mentions of the original: its DOI in every form, its title, and the numbers that point to its reference", () =>
    linked(`# Retraction: [|On the night migration of eels|]

The Editors have retracted this article [[|1|], 2] (https://doi.org/[|10.1234/eel.1|], or [[|10.1234/eel.1|]](https://dx.doi.org/[|10.1234%2Feel.1|])).

The online version of [[|1|]] is marked.

## References

[|1.|] Marsh A, Reed B. [|On the night migration of eels|]. J Fish. 2020;3:4. doi:[|10.1234/eel.
1|]
2. Brook C. On pike and what they eat in winter. J Fish. 2019;2:3. doi:10.1234/pike.2
`));

  it("link the pointers to another reference with its number", () =>
    linked(`# Retraction: On the night migration of eels

The Editors have retracted this article [1], which repeats another [1, [|2|]] and [[|2-3|]].

## References

1. Marsh A, Reed B. On the night migration of eels. J Fish. 2020;3:4. doi:10.1234/eel.1
[|2.|] Brook C. On pike and what they eat in winter. J Fish. 2019;2:3.
3. Brook C. On gobies and what they eat in winter. J Fish. 2018;2:3.
`));

  it("link an author's mentions, by the whole name and by the family name, and nobody else of that name", () =>
    linked(`# Retraction: On eels

[|Anna Marsh|], Bruno Reed

Retraction to: [|Marsh A|], Reed B. On eels. J Fish. 2020;3:4. doi:10.1234/eel.1

The Editors have retracted this article. [|Anna Marsh|] agrees; Dr. [|Marsh|] spoke for the others. We thank Jane Marsh.
`));

  it("leave words that mention nothing to the editor", async () => {
    const text = "# Retraction: On eels\n\nThe Editors have retracted this article because the weather was fine.\n";
    assert.equal(await asked(text, text.indexOf("weather")), null);
    const other = "file:///notices/readme.txt";
    await client.open(other, "See doi:10.1234/eel.1.\n", "plaintext");
    assert.equal(
      await client.connection.sendRequest("textDocument/documentHighlight", {
        textDocument: { uri: other },
        position: { line: 0, character: 10 },
      }),
      null,
    );
  });

  it("stay within their notice", async () => {
    const one = "# Retraction: On eels\n\nThe Editors retract doi:10.1234/eel.1 today.\n";
    const found = await asked(`${one}\n---\n\n${one}`, one.indexOf("10.1234"));
    assert.deepEqual(
      found?.map(({ range }) => range.start.line),
      [0, 2],
    );
  });
});
