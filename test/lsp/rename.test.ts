import assert from "node:assert/strict";
import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { open, rangeAt } from "../../server/src/core/index.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";

describe("rename", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({
      capabilities: { ...FULL, textDocument: { ...FULL.textDocument, rename: { prepareSupport: true } } },
    });
  });
  afterEach(() => client.stop());

  const paramsAt = (text: string, words: string) => {
    const at = text.indexOf(words) + 1;
    return { textDocument: { uri }, position: rangeAt(open(text), { start: at, end: at }).start };
  };

  async function renamed(text: string, words: string, newName: string, by = client): Promise<string> {
    await by.close(uri);
    await by.open(uri, text);
    const edit = await by.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
      ...paramsAt(text, words),
      newName,
    });
    return by.applied(uri, { title: "", edit });
  }

  const DOIS = `# Retraction: On eels

The Editors retract doi:10.1234/eel.1 (https://doi.org/10.1234/EEL.1, [10.1234/eel.1](https://dx.doi.org/10.1234%2Feel.1)).

The online version is at https://example.org/doi/10.1234/eel.1/full and not at 10.1234/eel.11 or 10.1234/
eel.1.
`;

  it("prints the new DOI wherever the old one is printed: as a link, with a label, escaped, broken by a line", async () => {
    assert.equal(
      await renamed(DOIS, "10.1234/eel.1", "10.5555/pike.2"),
      `# Retraction: On eels

The Editors retract doi:10.5555/pike.2 (https://doi.org/10.5555/pike.2, [10.5555/pike.2](https://dx.doi.org/10.5555/pike.2)).

The online version is at https://example.org/doi/10.5555/pike.2/full and not at 10.1234/eel.11 or 10.5555/pike.2.
`,
    );
  });

  it("takes a DOI as a link, too, and escapes in links what no address may hold", async () => {
    const text = "# Retraction: On eels\n\nWe retract https://doi.org/10.1234/eel.1 (doi:10.1234/eel.1).\n";
    assert.match(
      await renamed(text, "10.1234", "https://doi.org/10.5555/pike.2"),
      /org\/10\.5555\/pike\.2 \(doi:10\.5555\/pike\.2\)/,
    );
    assert.match(
      await renamed(text, "10.1234", "10.1002/1(2)3:4<5::AID-6>3.0.CO;2-7"),
      /org\/10\.1002\/1\(2\)3:4%3C5::AID-6%3E3\.0\.CO;2-7 \(doi:10\.1002\/1\(2\)3:4<5::AID-6>3\.0\.CO;2-7\)/,
    );
  });

  it("says what is wrong with a name that is no DOI", async () => {
    for (const [name, message] of [
      ["pike", /begins with "10\."/],
      ["10.1234", /only the beginning of a DOI/],
      ["10.1234/pike 2", /blank inside/],
      ["", /cannot be empty/],
    ] as const)
      await assert.rejects(renamed(DOIS, "10.1234/eel.1", name), message);
  });

  it("changes in a title only what differs, so that each printing keeps its prefix, marks, line breaks and capitals", async () => {
    const text = `# Retraction Note: On the night migration of *Anguilla anguilla* in lakes

Retraction to: Marsh A, Reed B. “On the night migration of Anguilla anguilla in
lakes”. J Fish. 2020;3:4. doi:10.1234/eel.1

The Editors have retracted this article [1].

## References

1. Marsh A, Reed B. ON THE NIGHT MIGRATION OF ANGUILLA ANGUILLA IN LAKES. J Fish. 2020;3:4. doi:10.1234/eel.1
`;
    assert.equal(
      await renamed(text, "night migration", "On the day migration of Anguilla anguilla in rivers"),
      text
        .replaceAll("night", "day")
        .replaceAll("NIGHT", "DAY")
        .replaceAll("in\nlakes", "in\nrivers")
        .replaceAll("in lakes", "in rivers")
        .replaceAll("IN LAKES", "IN RIVERS"),
    );
  });

  it("prints the new title in the front matter, too, as YAML has it", async () => {
    const prose =
      '# Retraction: On the night migration of eels\n\nThe article "On the night migration of eels" (https://doi.org/10.1234/eel.1) has been retracted by the editor.\n';
    for (const [old, made] of [
      ["On the night migration of eels", '"On the night migration of eels: a study"'],
      ['"On the night migration of eels"', '"On the night migration of eels: a study"'],
      ["'On the night migration of eels'", "'On the night migration of eels: a study'"],
    ]) {
      const front = (words: string | undefined) => `---\noriginals:\n  - title: ${words}\n---\n\n`;
      assert.equal(
        await renamed(front(old) + prose, "On the night migration of eels", "On the night migration of eels: a study"),
        front(made) + prose.replaceAll("On the night migration of eels", "On the night migration of eels: a study"),
      );
    }
  });

  it("is prepared with the DOI or title as it is, and for nothing else", async () => {
    await client.open(uri, DOIS);
    const prepare = (words: string) =>
      client.connection.sendRequest<{ range: Range; placeholder: string } | null>(
        "textDocument/prepareRename",
        paramsAt(DOIS, words),
      );
    const found = await prepare("10.1234%2Feel");
    assert.equal(found?.placeholder, "10.1234/eel.1");
    const { start, end } = client.span(uri, found!.range);
    assert.equal(DOIS.slice(start, end), "10.1234%2Feel.1");
    assert.equal((await prepare("On eels"))?.placeholder, "On eels");
    assert.equal(await prepare("Editors"), null);
  });

  it("stays within its notice, and is told plainly to an old client", async () => {
    const one = "# Retraction: On eels\n\nWe retract doi:10.1234/eel.1 today.\n";
    const old = await TestClient.start({ capabilities: {} });
    assert.equal(old.initialized?.capabilities.renameProvider, true);
    assert.equal(
      await renamed(`${one}\n---\n\n${one}`, "10.1234", "10.5555/pike.2", old),
      `${one.replace("10.1234/eel.1", "10.5555/pike.2")}\n---\n\n${one}`,
    );
    await old.stop();
  });
});
