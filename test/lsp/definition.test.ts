import assert from "node:assert/strict";
import type { Location, LocationLink } from "vscode-languageserver";
import { open, type Range, rangeAt, record } from "../../server/src/core/index.ts";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On the night migration of eels

The Editors have retracted this article [1–2] because of errors in the data [1].

## References

1. Marsh A, Reed B. On the night migration of eels. J Fish. 2020;3:4. doi:10.1234/eel.1
2. Brook C. On pike and what they eat in winter. J Fish. 2019;2:3.
`;
const LINKS = {
  ...FULL,
  textDocument: {
    ...FULL.textDocument,
    definition: { linkSupport: true },
  },
};

describe("the definition", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ capabilities: LINKS });
  });
  afterEach(() => client.stop());

  async function definition<T>(of: string, words: string, by = client): Promise<T> {
    const text = by.text(of);
    const at = text.indexOf(words) + 1;
    return by.connection.sendRequest<T>("textDocument/definition", {
      textDocument: { uri: of },
      position: rangeAt(open(text), { start: at, end: at }).start,
    });
  }
  const wordsAt = (of: string, range: Range, by = client): string => {
    const { start, end } = by.span(of, range);
    return by.text(of).slice(start, end);
  };

  it("of a pointer is its reference; of several, each", async () => {
    await client.open(uri, NOTICE);
    const [one, ...others] = await definition<LocationLink[]>(uri, "[1]");
    assert.equal(others.length, 0);
    assert.match(wordsAt(uri, one!.targetRange), /^1\. Marsh A.*eel\.1$/);
    assert.equal(wordsAt(uri, one!.originSelectionRange!), "1");
    assert.deepEqual(
      (await definition<LocationLink[]>(uri, "[1–2]")).map(({ targetRange }) => wordsAt(uri, targetRange).slice(0, 8)),
      ["1. Marsh", "2. Brook"],
    );
  });

  it("of a reference's number is itself, so that editors show who points to it", async () => {
    await client.open(uri, NOTICE);
    const [one] = await definition<LocationLink[]>(uri, "2. Brook");
    assert.match(wordsAt(uri, one!.targetRange), /^2\. Brook/);
  });

  it("of other words is none", async () => {
    await client.open(uri, NOTICE);
    assert.deepEqual(await definition(uri, "retracted"), []);
  });

  it("is a plain place for a client that knows no links", async () => {
    const old = await TestClient.start();
    await old.open(uri, NOTICE);
    const [one] = await definition<Location[]>(uri, "[1]", old);
    assert.match(wordsAt(uri, one!.range, old), /^1\. Marsh/);
    await old.stop();
  });

  describe("of a record's field", () => {
    const recordUri = "file:///notices/eels.notice.json";
    const recordText = (text: string) =>
      JSON.stringify(
        open(text).parts.length > 1
          ? open(text).parts.map(({ notice }) => record(notice, 0))
          : record(open(text).parts[0]!.notice, 0),
        undefined,
        2,
      );

    async function words(recordFile: string, field: string): Promise<string | undefined> {
      await client.close(recordUri);
      await client.open(recordUri, recordFile, "json");
      const [link] = await definition<LocationLink[]>(recordUri, field);
      return link && wordsAt(link.targetUri, link.targetRange);
    }

    it("is where the text says it now, whatever offsets the record has", async () => {
      const saved = recordText(NOTICE);
      await client.open(uri, `Draft of today\n\n${NOTICE}`);
      assert.equal(await words(saved, '"10.1234/eel.1"'), "10.1234/eel.1");
      assert.equal(await words(saved, '"doi"'), "10.1234/eel.1");
      assert.equal(await words(saved, '"Error in Data"'), "errors in the data");
      assert.equal(await words(saved, '"error-in-data"'), "errors in the data");
      assert.equal(await words(saved, '"Reed B"'), "Reed B");
      assert.equal(await words(saved, '"/reasons/0/quote"'), "errors in the data");
      assert.equal(await words(saved, '"version"'), undefined);
    });

    it("is found by its value where a list is out of step", async () => {
      await client.open(uri, NOTICE);
      const shifted = recordText(NOTICE).replace('"Marsh A",', '"Nobody N",\n"Marsh A",');
      assert.equal(await words(shifted, '"Reed B"'), "Reed B");
    });

    it("lies in the notice of a file that the record is of", async () => {
      const two = `${NOTICE}\n---\n\n${NOTICE.replace(/eel/g, "pike")}`;
      await client.open(uri, two);
      const [link] = await (async () => {
        await client.open(recordUri, recordText(two), "json");
        return definition<LocationLink[]>(recordUri, '"10.1234/pike.1"');
      })();
      assert.equal(wordsAt(uri, link!.targetRange), "10.1234/pike.1");
      assert.equal(link!.targetUri, uri);
    });

    it("is read from the disk where the notice is not open, with its byte-order mark and line ends", async () => {
      const text = `\ufeff${NOTICE.replaceAll("\n", "\r\n")}`;
      const asked: string[] = [];
      const other = await TestClient.start({
        capabilities: LINKS,
        host: {
          read: async (file) => {
            asked.push(file);
            return file === "file:///notices/eels.notice.md" ? text : undefined;
          },
        },
      });
      await other.open(recordUri, recordText(NOTICE), "json");
      const [link] = await definition<LocationLink[]>(recordUri, '"Retraction: On the night migration of eels"', other);
      assert.equal(link!.targetUri, "file:///notices/eels.notice.md");
      assert.deepEqual(link!.targetRange, { start: { line: 0, character: 3 }, end: { line: 0, character: 45 } });
      const [doi] = await definition<LocationLink[]>(recordUri, '"10.1234/eel.1"', other);
      assert.equal(doi!.targetRange.start.line, 6);
      await other.stop();
    });

    it("is none where there is no notice, or the record is broken", async () => {
      assert.equal(await words(recordText(NOTICE), '"10.1234/eel.1"'), undefined);
      await client.open(uri, NOTICE);
      assert.equal(await words("", ""), undefined);
      assert.equal(await words('{ "originals": [{ "doi": "10.1234/eel.1"', '"10.1234'), "10.1234/eel.1");
    });

    it("is no notice for all that", async () => {
      await client.open(recordUri, recordText(NOTICE), "json");
      assert.deepEqual(await client.diagnostics(recordUri), []);
    });
  });
});
