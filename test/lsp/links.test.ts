import assert from "node:assert/strict";
import type { DocumentLink } from "vscode-languageserver";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";

describe("links", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** The words that are links, and where each leads. */
  async function linksIn(text: string): Promise<readonly (readonly [string, string | undefined])[]> {
    await client.open(uri, text);
    const links = await client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    return links.map(({ range, target }) => {
      const { start, end } = client.span(uri, range);
      return [text.slice(start, end), target] as const;
    });
  }

  it("lead from an identifier to where it resolves", async () => {
    assert.deepEqual(
      await linksIn(
        "# Retraction: On eels\n\nThe Editors retract doi:10.1234/eel.1 (PMID: 31681591), by A. Marsh (ORCID 0000-0002-1825-0097).\n",
      ),
      [
        ["10.1234/eel.1", "https://doi.org/10.1234/eel.1"],
        ["31681591", "https://pubmed.ncbi.nlm.nih.gov/31681591"],
        ["0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"],
      ],
    );
  });

  it("join what a line break cut, and keep signs that would end a path", async () => {
    assert.deepEqual(
      (
        await linksIn(
          "# Retraction: On eels\n\nThe Editors retract https://doi.org/10.1234/eel.\n2021.7, and doi:10.1002/1(2)3:4<5::AID-6>3.0.CO;2-7.\n",
        )
      ).map(([, target]) => target),
      ["https://doi.org/10.1234/eel.2021.7", "https://doi.org/10.1002/1(2)3%3A4%3C5%3A%3AAID-6%3E3.0.CO%3B2-7"],
    );
  });

  it("are none where an identifier cannot resolve, nor in other texts", async () => {
    assert.deepEqual(
      await linksIn("# Retraction: On eels\n\nThe Editors retract doi:10.xxxx/eel (ISSN 1234-5678).\n"),
      [],
    );
    await client.open("file:///notices/readme.txt", "See doi:10.1234/eel.1.\n", "plaintext");
    const links = await client.connection.sendRequest("textDocument/documentLink", {
      textDocument: { uri: "file:///notices/readme.txt" },
    });
    assert.deepEqual(links, []);
  });
});
