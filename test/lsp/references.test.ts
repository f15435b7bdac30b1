import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver";
import { open, rangeAt } from "../../server/src/core/index.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On the night migration of eels

The Editors have retracted this article [1]. It repeats another [2], as [2] says, too.

## References

1. Marsh A, Reed B. On the night migration of eels. J Fish. 2020;3:4. doi:10.1234/eel.1
2. Brook C. On pike and what they eat in winter. J Fish. 2019;2:3.
`;

describe("references", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, NOTICE);
  });
  afterEach(() => client.stop());

  async function found(words: string, includeDeclaration: boolean): Promise<readonly string[] | null> {
    const at = NOTICE.indexOf(words) + 1;
    const locations = await client.connection.sendRequest<Location[] | null>("textDocument/references", {
      textDocument: { uri },
      position: rangeAt(open(NOTICE), { start: at, end: at }).start,
      context: { includeDeclaration },
    });
    return (
      locations?.map(
        ({ range }) =>
          `${range.start.line}: ${NOTICE.slice(client.span(uri, range).start, client.span(uri, range).end)}`,
      ) ?? null
    );
  }

  it("are the places that point to a reference, with the reference where that is asked for", async () => {
    assert.deepEqual(await found("2. Brook", false), ["2: 2", "2: 2"]);
    assert.deepEqual(await found("2. Brook", true), ["2: 2", "2: 2", "7: 2."]);
  });

  it("are the mentions of an author", async () => {
    assert.deepEqual(await found("Marsh", false), ["6: Marsh A"]);
  });

  it("are none of other words", async () => {
    assert.equal(await found("repeats", false), null);
  });
});
