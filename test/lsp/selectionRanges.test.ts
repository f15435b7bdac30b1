import assert from "node:assert/strict";
import type { SelectionRange } from "vscode-languageserver";
import { open, rangeAt } from "../../server/src/core/index.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";

describe("a selection", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** What the selection grows to from the middle of `words`, the smallest first. */
  async function growing(text: string, words: string): Promise<readonly string[]> {
    await client.open(uri, text);
    const at = text.indexOf(words) + 2;
    const [first] = await client.connection.sendRequest<SelectionRange[]>("textDocument/selectionRange", {
      textDocument: { uri },
      positions: [rangeAt(open(text), { start: at, end: at }).start],
    });
    const grown: string[] = [];
    for (let each: SelectionRange | undefined = first; each; each = each.parent) {
      const { start, end } = client.span(uri, each.range);
      grown.push(text.slice(start, end));
    }
    return grown;
  }

  it("grows from a word over what was read, the sentence, the block and the section to the notice and the file", async () => {
    const reason = "The values were doubled because of an error in the data.";
    const section = `## Reasons\n\n${reason} All authors agree.`;
    const notice = `# Retraction: On eels\n\n${section}\n\n## Notes\n\nNone.`;
    const text = `${notice}\n\n---\n\nRetraction: On pike\n\nWe retract it.\n`;
    const grown = await growing(text, "data.");
    assert.equal(grown[0], "data");
    assert.equal(grown[1], "error in the data");
    assert.deepEqual(grown.slice(-5), [reason, `${reason} All authors agree.`, section, notice, text]);
  });

  it("takes a DOI whole before its sentence", async () => {
    const grown = await growing("# Retraction: On eels\n\nWe retract https://doi.org/10.1234/eel.1 today.\n", "eel.1");
    assert.deepEqual(grown.slice(0, 3), [
      "eel",
      "https://doi.org/10.1234/eel.1",
      "We retract https://doi.org/10.1234/eel.1 today.",
    ]);
  });

  it("is left to the editor in other texts", async () => {
    const other = "file:///notices/readme.txt";
    await client.open(other, "Buy bread.\n", "plaintext");
    assert.equal(
      await client.connection.sendRequest("textDocument/selectionRange", {
        textDocument: { uri: other },
        positions: [{ line: 0, character: 1 }],
      }),
      null,
    );
  });
});
