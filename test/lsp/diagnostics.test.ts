import assert from "node:assert/strict";
import { FULL, TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
/** Says all that a notice must, with one DOI that could be a link. */
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data. All authors agree with this retraction.
`;
/** Two fixable findings in each of so many notices. */
const many = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `# Retraction: On eels ${i}\n\nThe Editors have retracted this article (doi:10.1234/eel.${i}). See doi:10.1234/ice.${i} too.\n`,
  ).join("\n---\n\n");
const PUSHED = { ...FULL, textDocument: { publishDiagnostics: { relatedInformation: true } }, workspace: {} };

describe("diagnostics", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  describe("that the client pulls", () => {
    beforeEach(async () => {
      client = await TestClient.start();
    });

    it("lie on the words, with rule, severity, source and a link to the rule's page in this version", async () => {
      await client.open(uri, NOTICE);
      assert.ok((await client.marked(uri, "doi-form")).includes("([|doi:10.1234/eel.1|])"));
      const found = (await client.diagnostics(uri)).find(({ code }) => code === "doi-form");
      assert.equal(found?.severity, 3);
      assert.equal(found?.source, "notices");
      assert.equal(
        found?.codeDescription?.href,
        "https://github.com/notice-annotator/notice-annotator/blob/v1.2.3/docs/rules/doi-form.md",
      );
    });

    it("go as soon as the text is mended", async () => {
      await client.open(uri, NOTICE);
      const at = client.text(uri).indexOf("doi:");
      await client.change(uri, { span: { start: at, end: at + 4 }, text: "https://doi.org/" });
      assert.ok(!(await client.marked(uri, "doi-form")).includes("[|"));
    });

    it("are the same after an edit as when the text is opened anew", async () => {
      await client.open(uri, many(4));
      await client.diagnostics(uri);
      const at = client.text(uri).indexOf("eels 2");
      await client.change(uri, { span: { start: at, end: at }, text: "old\r\n\r\n" });
      const after = await client.diagnostics(uri);
      await client.close(uri);
      await client.open(uri, client.text(uri));
      assert.deepEqual(after, await client.diagnostics(uri));
    });

    it("are not sent again where nothing changed", async () => {
      await client.open(uri, NOTICE);
      const first = await client.pull(uri);
      const again = await client.pull(uri, first.resultId ?? "");
      assert.deepEqual(again, { kind: "unchanged", resultId: first.resultId });
      await client.change(uri, { span: { start: 0, end: 0 }, text: "\n" });
      assert.equal((await client.pull(uri, first.resultId ?? "")).kind, "full");
    });

    it("count the byte-order mark in the first line only", async () => {
      const text =
        "\ufeffRetraction: On eels (doi:10.1234/eel.1)\n\nThe Editors have retracted it (doi:10.1234/eel.1).\n";
      await client.open(uri, text);
      assert.match(await client.marked(uri, "doi-form"), /eels \(\[\|doi:10\.1234\/eel\.1\|\]\)/);
      assert.match(await client.marked(uri, "doi-form"), /it \(\[\|doi:10\.1234\/eel\.1\|\]\)/);
    });

    it("name the place that a finding has to do with", async () => {
      await client.open(
        uri,
        "# Retraction: Migration of the European eel in warm rivers\n\nThe Editors have retracted this article [1].\n\n## References\n\n1. Doe J. Migration of the European eel in cold rivers. J Eels. 2019;1:2. doi: 10.1234/eel.1\n",
      );
      const found = (await client.diagnostics(uri)).find(({ relatedInformation }) => relatedInformation);
      assert.equal(found?.code, "title-mismatch");
      assert.equal(found?.relatedInformation?.[0]?.location.uri, uri);
    });

    it("are none for a document that was closed or never opened", async () => {
      assert.deepEqual(await client.diagnostics("file:///notices/nowhere.notice"), []);
      await client.open(uri, NOTICE);
      await client.close(uri);
      assert.deepEqual(await client.diagnostics(uri), []);
    });
  });

  it("stop at the cap, and the last one says how many more there are", async () => {
    client = await TestClient.start();
    await client.open(uri, many(6));
    const all = await client.diagnostics(uri);
    client.settings = { maxFindings: 7 };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.refreshed(1);
    const some = await client.diagnostics(uri);
    assert.equal(some.length, 7);
    assert.deepEqual(some.slice(0, 6), all.slice(0, 6));
    assert.match(some[6]!.message, new RegExp(`${all.length - 7} more findings in this file`));
  });

  it("of a long file come before the rest is counted, which is said later", async () => {
    client = await TestClient.start({ settings: { maxFindings: 5 } });
    await client.open(uri, many(80));
    assert.match((await client.diagnostics(uri)).at(-1)!.message, /being counted/);
    await client.refreshed(1);
    assert.match((await client.diagnostics(uri)).at(-1)!.message, /\d+ more findings in this file/);
    const at = client.text(uri).lastIndexOf("doi:");
    await client.change(uri, { span: { start: at, end: at }, text: "see " });
    assert.match((await client.diagnostics(uri)).at(-1)!.message, /\d+ more findings in this file/);
  });

  it("are sent by the server to a client that cannot pull, at each change, and taken away at the end", async () => {
    client = await TestClient.start({ capabilities: PUSHED });
    assert.equal(client.initialized?.capabilities.diagnosticProvider, undefined);
    await client.open(uri, NOTICE);
    const first = await client.published();
    assert.equal(first.version, 1);
    assert.ok(first.diagnostics.some(({ code }) => code === "doi-form"));
    assert.ok(first.diagnostics.every(({ codeDescription }) => codeDescription === undefined));
    const at = client.text(uri).indexOf("doi:");
    await client.change(uri, { span: { start: at, end: at + 4 }, text: "https://doi.org/" });
    const second = await client.published();
    assert.equal(second.version, 2);
    assert.ok(!second.diagnostics.some(({ code }) => code === "doi-form"));
    await client.close(uri);
    assert.deepEqual((await client.published()).diagnostics, []);
  });

  describe("and suppressions", () => {
    beforeEach(async () => {
      client = await TestClient.start();
    });

    it("are left out for the next block, and for the whole file with its other notices", async () => {
      await client.open(uri, NOTICE.replace("The Editors", "<!-- notices: ignore doi-form -->\nThe Editors"));
      assert.ok(!(await client.marked(uri, "doi-form")).includes("[|"));
      await client.change(uri, { text: many(3) });
      assert.ok((await client.marked(uri, "doi-form")).includes("[|"));
      await client.change(uri, {
        span: { start: client.text(uri).length, end: client.text(uri).length },
        text: "\n<!-- notices: ignore-file doi-form -->\n",
      });
      assert.ok(!(await client.marked(uri, "doi-form")).includes("[|"));
    });

    it("that suppress nothing are found", async () => {
      await client.open(uri, NOTICE.replace("The Editors", "<!-- notices: ignore date-order -->\nThe Editors"));
      assert.ok((await client.marked(uri, "suppression-unused")).includes("ignore [|date-order|]"));
    });
  });
});
