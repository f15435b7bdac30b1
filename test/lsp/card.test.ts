import assert from "node:assert/strict";
import { CARD, type Card, type CardField, type CardParams } from "../../server/src/lsp/cardProtocol.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On the migration of eels

https://doi.org/10.1234/eel.9

The Editors have retracted this article (doi:10.1234/eel.1) because of errors in the data. All authors agree.

Published: 3 May 2021
`;

describe("the card", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  function ask(more: Partial<CardParams> = {}): Promise<Card | null> {
    return client.connection.sendRequest<Card | null>(CARD, { uri, ...more });
  }
  async function card(text: string, more: Partial<CardParams> = {}): Promise<Card> {
    await client.open(uri, text);
    return (await ask(more))!;
  }
  function field({ groups }: Card, pointer: string): CardField {
    const found = groups.flatMap(({ fields }) => fields).find((each) => each.pointer === pointer);
    assert.ok(found, `the card has no ${pointer}`);
    return found;
  }
  const words = ({ range }: { readonly range: CardField["range"] }) => {
    const { start, end } = client.span(uri, range);
    return client.text(uri).slice(start, end);
  };
  beforeEach(async () => {
    client = await TestClient.start();
  });

  it("has each field with its words", async () => {
    const made = await card(NOTICE);
    const doi = field(made, "/originals/0/doi");
    assert.deepEqual([doi.label, doi.value, doi.from, words(doi)], ["DOI", "10.1234/eel.1", "read", "10.1234/eel.1"]);
    assert.equal(field(made, "/notice/doi").value, "10.1234/eel.9");
    const reason = field(made, "/reasons/0");
    assert.deepEqual([reason.value, words(reason)], ["Error in Data", reason.quote]);
    const response = field(made, "/responses/0");
    assert.deepEqual([response.label, response.value], ["All authors", "Agree"]);
    assert.equal(made.kind, "Retraction");
    assert.deepEqual(
      made.groups.map(({ title }) => title),
      ["Notice", "Original", "Reasons", "Decision", "Authors' responses"],
    );
  });

  it("has what a rule misses in its place, and what nobody asks for only by name", async () => {
    const made = await card(NOTICE);
    const authors = field(made, "/originals/0/authors");
    assert.deepEqual([authors.label, authors.from, authors.value], ["Authors", "missing", undefined]);
    assert.deepEqual(
      authors.findings.map(({ rule, severity }) => [rule, severity]),
      [["original-authors-missing", "warning"]],
    );
    assert.equal(words(authors), "Retraction: On the migration of eels");
    const original = made.groups.find(({ pointer }) => pointer === "/originals/0")!;
    assert.deepEqual(
      original.fields.map(({ label }) => label),
      ["Title", "DOI", "Authors", "Journal", "Year"],
    );
    assert.deepEqual(original.absent, ["PMID", "Volume", "Issue", "Pages", "Published"]);
    assert.deepEqual(made.absent, ["Inquiries", "Related"]);
  });

  it("asks only for what the settings ask for", async () => {
    client.settings = { rules: { "original-authors-missing": "off" } };
    const { groups } = await card(NOTICE);
    const original = groups.find(({ pointer }) => pointer === "/originals/0")!;
    assert.ok(original.absent.includes("Authors"));
    assert.ok(original.fields.every(({ label }) => label !== "Authors"));
  });

  it("has a finding beside the field on whose words it lies, the others apart", async () => {
    const made = await card(NOTICE.replace("All authors agree.", "All authors agree. See [insert link]."));
    assert.deepEqual(
      field(made, "/originals/0/doi").findings.map(({ rule }) => rule),
      ["doi-form"],
    );
    assert.deepEqual(
      made.elsewhere.map((each) => [each.rule, words(each)]),
      [["placeholder-left", "[insert link]"]],
    );
    const shown = [
      ...made.groups.flatMap(({ fields }) => fields.flatMap(({ findings }) => findings)),
      ...made.elsewhere,
    ];
    assert.deepEqual(
      shown.map(({ rule }) => rule).sort(),
      (await client.diagnostics(uri)).map(({ code }) => String(code)).sort(),
    );
    assert.equal(made.errors + made.warnings + made.information, shown.length);
  });

  it("misses a value in each original that lacks it", async () => {
    const made = await card(`# Retraction: On eels and On pikes

Abe A. On eels. J Eel. 2020;1:1-2. https://doi.org/10.1234/eel.1
Abe A. On pikes. J Eel. 2021;2:3-4.

The Editors have retracted these articles because of errors in the data. All authors agree.
`);
    const originals = made.groups.filter(({ pointer }) => pointer.startsWith("/originals/"));
    for (const { pointer, fields } of originals) {
      const doi = fields.find((each) => each.pointer === `${pointer}/doi`)!;
      assert.equal(
        doi.from === "missing",
        doi.findings.some(({ rule }) => rule === "original-doi-missing"),
      );
    }
  });

  it("says what the front matter states, and that nothing is missing then", async () => {
    const made = await card(`---
originals:
  - doi: 10.1234/eel.55
    authors: [Abe A, Berg B]
reasons:
  - code: plagiarism-of-image
---

${NOTICE}`);
    const doi = field(made, "/originals/0/doi");
    assert.deepEqual([doi.from, doi.value, words(doi)], ["annotated", "10.1234/eel.55", "10.1234/eel.55"]);
    const authors = field(made, "/originals/0/authors");
    assert.deepEqual([authors.from, authors.value, words(authors)], ["annotated", "Abe A; Berg B", "Abe A, Berg B"]);
    assert.deepEqual(
      ["/reasons/0", "/notice/title"].map((pointer) => field(made, pointer).from),
      ["annotated", "read"],
    );
  });

  it("is of the notice in which a place lies, and knows the neighbours", async () => {
    const file = `${NOTICE}\n---\n\n${NOTICE.replaceAll("eels", "gobies")}`;
    const line = file.split("\n").findIndex((each) => each.includes("gobies"));
    const second = await card(file, { at: { line, character: 3 } });
    assert.deepEqual([second.title, second.index, second.notices], ["Retraction: On the migration of gobies", 1, 2]);
    assert.deepEqual([second.previous?.line, second.next], [0, undefined]);
    assert.match(words(field(second, "/notice/title")), /gobies/);
    const first = (await ask())!;
    assert.deepEqual([first.index, first.previous], [0, undefined]);
    assert.equal((await ask({ at: first.next! }))!.index, 1);
  });

  it("follows an edit, and moves with the lines before it", async () => {
    await card(NOTICE);
    await client.change(uri, { span: { start: 0, end: 0 }, text: "\n\n" });
    const doi = field((await ask())!, "/originals/0/doi");
    assert.equal(words(doi), "10.1234/eel.1");
    const at = client.text(uri).indexOf("10.1234/eel.1)");
    await client.change(uri, { span: { start: at, end: at + 13 }, text: "10.1234/eel.77" });
    assert.equal(field((await ask())!, "/originals/0/doi").value, "10.1234/eel.77");
  });

  it("counts a byte-order mark as the client does", async () => {
    const made = await card(`\ufeff${NOTICE}`);
    assert.deepEqual(field(made, "/kind").range.start, { line: 0, character: 3 });
  });

  it("says how the record file stands to it", async () => {
    assert.equal((await card(NOTICE)).record, "none");
    assert.equal((await ask({ existing: "{}" }))!.record, "out-of-date");
  });

  it("has pointers that are one field's each, and is there for a notice without words", async () => {
    for (const text of [NOTICE, "", "# Retraction", "\n\n---\n\n"]) {
      const { groups } = await card(text);
      const pointers = groups.flatMap(({ fields }) => fields.map(({ pointer }) => pointer));
      assert.equal(new Set(pointers).size, pointers.length);
    }
  });

  it("is of notices only", async () => {
    await client.open("file:///notices/list.txt", "Milk, bread, eels.", "plaintext");
    assert.equal(await client.connection.sendRequest(CARD, { uri: "file:///notices/list.txt" }), null);
    assert.equal(await client.connection.sendRequest(CARD, { uri: "file:///notices/closed.notice" }), null);
  });
});
