import assert from "node:assert/strict";
import type { FoldingRange } from "vscode-languageserver";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";

describe("folding", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** Each fold as the first and the last words of its first and its last line. */
  async function folds(text: string, by = client): Promise<readonly string[]> {
    await by.open(uri, text);
    const ranges = await by.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri },
    });
    const lines = text.split(/\r?\n/);
    return ranges.map(
      ({ startLine, endLine, kind }) =>
        `${lines[startLine]} … ${lines[endLine]}${kind === undefined ? "" : ` (${kind})`}`,
    );
  }

  it("takes a section with its parts, up to the next heading of its rank, without the blank lines between", async () => {
    assert.deepEqual(
      await folds(
        "# Retraction: On eels\n\nFirst.\n\n## Reasons\n\nThe data were wrong.\n\n### Figures\n\nAll of them.\n\n\n## References\n\n1. Marsh A. On eels. J Fish. 2020.\n2. Reed B. On pike. J Fish. 2019.\n",
      ),
      [
        "# Retraction: On eels … 2. Reed B. On pike. J Fish. 2019.",
        "## Reasons … All of them.",
        "### Figures … All of them.",
        "## References … 2. Reed B. On pike. J Fish. 2019.",
      ],
    );
  });

  it("takes each notice of a file of several, with any line ends", async () => {
    const text = "Retraction: On eels\n\nWe retract it.\n\n---\n\nRetraction: On pike\n\nWe retract it, too.\n";
    const expected = ["Retraction: On eels … We retract it.", "Retraction: On pike … We retract it, too."];
    assert.deepEqual(await folds(text), expected);
    await client.close(uri);
    assert.deepEqual(await folds(`\ufeff${text.replaceAll("\n", "\r\n")}`), [`\ufeff${expected[0]}`, expected[1]]);
  });

  it("takes front matter, comments and regions", async () => {
    assert.deepEqual(
      await folds(
        "---\nkind: retraction\n---\n\nRETRACTION\n\n<!-- what we were told\nby the editor -->\n\n<!-- #region letters -->\n\nDear all,\n\n<!-- #endregion -->\n",
      ),
      [
        "--- … ---",
        "RETRACTION … <!-- #endregion -->",
        "<!-- what we were told … by the editor --> (comment)",
        "<!-- #region letters --> … <!-- #endregion --> (region)",
      ],
    );
  });

  it("gives a client no more than it takes, and other texts nothing", async () => {
    assert.deepEqual(await folds("# Eels\n\nOn their way.\n\n## Pike\n\nToo.\n").then((all) => all.length), 2);
    const few = await TestClient.start({
      capabilities: { ...FULL, textDocument: { ...FULL.textDocument, foldingRange: { rangeLimit: 1 } } },
    });
    assert.equal((await folds("# Eels\n\nOn their way.\n\n## Pike\n\nToo.\n", few)).length, 1);
    await few.stop();
    const other = "file:///notices/readme.txt";
    await client.open(other, "# To do\n\nBuy bread.\n", "plaintext");
    assert.deepEqual(
      await client.connection.sendRequest("textDocument/foldingRange", { textDocument: { uri: other } }),
      [],
    );
  });

  it("goes with what is typed", async () => {
    await folds("# Retraction: On eels\n\nFirst.\n\n---\n\n# Retraction: On pike\n\nSecond.\n");
    await client.change(uri, { span: { start: 0, end: 0 }, text: "\n\n" });
    const ranges = await client.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri },
    });
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [2, 4],
        [8, 10],
      ],
    );
  });
});
