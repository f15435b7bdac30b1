import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver";
import { open, type Range, rangeAt, record } from "../../server/src/core/index.ts";
import { COMMANDS, RECORD_FIELD, type RecordFieldAnswer } from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.
`;
const RECORD = JSON.stringify(record(open(NOTICE).parts[0]!.notice, 0), undefined, 2);

describe("the record's field of words", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const positionOf = (text: string, words: string) => {
    const at = text.indexOf(words) + 1;
    return rangeAt(open(text), { start: at, end: at }).start;
  };
  const lineOf = (text: string, { start }: Range) => text.split("\n")[start.line]!.trim();

  async function ask(words: string, existing: string, text = NOTICE): Promise<RecordFieldAnswer> {
    client = await TestClient.start({ initializationOptions: { notices: { commands: [COMMANDS.field] } } });
    await client.open(uri, text);
    const position = positionOf(text, words);
    return client.connection.sendRequest(RECORD_FIELD, { uri, position, existing });
  }

  it("is the value that was read from them", async () => {
    const doi = await ask("10.1234", RECORD);
    assert.ok(doi.status === "found");
    assert.deepEqual(
      doi.ranges.map((range) => lineOf(RECORD, range)),
      ['"doi": "10.1234/eel.1",'],
    );
    await client.stop();
    const reason = await ask("errors", RECORD);
    assert.ok(reason.status === "found");
    assert.equal(lineOf(RECORD, reason.ranges[0]!), '"quote": "errors in the data"');
  });

  it("lies in the record of its own notice", async () => {
    const other = NOTICE.replaceAll("eel", "pike");
    const both = `${NOTICE}\n---\n\n${other}`;
    const records = JSON.stringify(
      open(both).parts.map(({ notice }) => record(notice, 0)),
      undefined,
      2,
    );
    const found = await ask("10.1234/pike", records, both);
    assert.ok(found.status === "found");
    assert.equal(lineOf(records, found.ranges[0]!), '"doi": "10.1234/pike.1",');
  });

  it("is none of words that say nothing, and missing where the record file lacks it", async () => {
    assert.equal((await ask("(https", RECORD, "# Retraction: On eels\n\n(https is a word.)\n")).status, "none");
    await client.stop();
    assert.equal((await ask("10.1234", "{}")).status, "missing");
    await client.stop();
    assert.equal((await ask("10.1234", "")).status, "missing");
  });

  it("is the implementation for a client without the command", async () => {
    const recordUri = "file:///notices/eels.notice.json";
    client = await TestClient.start({
      host: { read: async (file) => (file === recordUri ? RECORD : undefined) },
    });
    await client.open(uri, NOTICE);
    const [place] = await client.connection.sendRequest<Location[]>("textDocument/implementation", {
      textDocument: { uri },
      position: positionOf(NOTICE, "10.1234"),
    });
    assert.equal(place!.uri, recordUri);
    assert.equal(lineOf(RECORD, place!.range), '"doi": "10.1234/eel.1",');
  });
});
