import assert from "node:assert/strict";
import { type NoticeRecord, read, record } from "../../server/src/core/index.ts";
import { gist, isSameNotice, merge, problemOf } from "../../server/src/lsp/merge.ts";
import { type RecordAnswer, recordName, rivals, type StatusAnswer } from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice.md";
const NOTICE =
  "# Retraction: On the eels of the lower Elbe\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.\n";
const OTHER =
  "# Correction: On the glaciers of the upper Rhône\n\nThe sign of the trend was wrong (https://doi.org/10.1234/ice.9).\n";
const fresh = (): NoticeRecord => record(read(NOTICE), 0);

describe("the structured record", () => {
  let client: TestClient;
  const ask = (existing?: string): Promise<RecordAnswer> =>
    client.connection.sendRequest("notices/record", { uri, ...(existing !== undefined && { existing }) });
  const ready = async (existing?: string) => {
    const answer = await ask(existing);
    assert.equal(answer.status, "ready");
    return answer as Extract<RecordAnswer, { status: "ready" }>;
  };
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it("is one object for one notice, indented by two blanks", async () => {
    await client.open(uri, NOTICE);
    const { text } = await ready();
    assert.equal(text, `${JSON.stringify(fresh(), undefined, 2)}\n`);
  });

  it("is a list for several notices, with evidence that counts from the file's beginning, a byte-order mark apart", async () => {
    await client.open(uri, `\ufeff${NOTICE}\n---\n\n${OTHER}`);
    const list = JSON.parse((await ready()).text) as NoticeRecord[];
    assert.equal(list.length, 2);
    const doi = list[0]!.evidence["/originals/0/doi"]!;
    assert.match(client.text(uri).slice(1).slice(doi.start, doi.end), /10\.1234\/eel\.1/);
    const kind = list[1]!.evidence["/kind"];
    if (kind) assert.match(client.text(uri).slice(1).slice(kind.start, kind.end), /Correction/);
  });

  it("is current while it says what the notice says, wherever the words have moved", async () => {
    await client.open(uri, NOTICE);
    const { text } = await ready();
    await client.change(uri, { span: { start: 0, end: 0 }, text: "\n\n" });
    assert.ok((await ready(text)).current);
    await client.change(uri, {
      span: { start: client.text(uri).indexOf("eels"), end: client.text(uri).indexOf("eels") },
      text: "old ",
    });
    assert.ok(!(await ready(text)).current);
  });

  it("cannot be merged into what is no record, and says why", async () => {
    await client.open(uri, NOTICE);
    for (const existing of ["{ broken", "17", '["a"]', "null"])
      assert.equal((await ask(existing)).status, "invalid", existing);
    assert.equal((await ask(" \n")).status, "ready");
  });

  it("is not given for what is no notice", async () => {
    assert.deepEqual(await ask(), { status: "none" });
  });

  it("has its state, and the numbers of findings, for the status bar", async () => {
    await client.open(uri, NOTICE);
    const status = (existing?: string): Promise<StatusAnswer> =>
      client.connection.sendRequest("notices/status", { uri, ...(existing !== undefined && { existing }) });
    const { kind, notices, errors, warnings, information, record: state } = await status();
    assert.deepEqual([kind, notices, state], ["Retraction", 1, "none"]);
    assert.equal(errors + warnings + information, (await client.diagnostics(uri)).length);
    assert.equal((await status((await ready()).text)).record, "current");
    assert.equal((await status("{}")).record, "out-of-date");
    assert.equal((await status("{")).record, "invalid");
  });
});

describe("merging a record into its old file", () => {
  it("takes every field of the record's own from the new one", () => {
    const old = { ...fresh(), kind: "correction", reasons: [{ code: "error-in-image", label: "x", quote: "y" }] };
    assert.deepEqual(merge(old, [fresh()]), fresh());
  });

  it("drops a field of the record's own that the notice no longer states", () => {
    const old = { ...fresh(), notice: { ...fresh().notice, volume: "9" } };
    assert.deepEqual(merge(old, [fresh()]), fresh());
  });

  it("keeps keys that it does not know, at every level, list elements by position", () => {
    const own = fresh();
    const old = {
      ...own,
      checkedBy: "MK",
      notice: { ...own.notice, note: ["n"] },
      originals: [{ ...own.originals[0], crossref: { seen: true } }],
      reasons: [{ ...own.reasons[0], sure: 0.9 }],
      decision: { ...own.decision, minutes: "p. 3" },
    };
    assert.deepEqual(merge(old, [own]), old);
    assert.deepEqual(Object.keys(merge(old, [own]) as object), [...Object.keys(own), "checkedBy"]);
  });

  it("keeps them when one notice becomes two, and when two become one", () => {
    const [one, two] = [fresh(), record(read(OTHER), 0)];
    assert.deepEqual(merge({ ...one, mine: 1 }, [one, two]), [{ ...one, mine: 1 }, two]);
    assert.deepEqual(merge([{ ...one, mine: 1 }, two], [one]), { ...one, mine: 1 });
  });

  it("takes the evidence from the new record alone", () => {
    const old = { ...fresh(), evidence: { "/notice/volume": { start: 1, end: 2 } } };
    assert.deepEqual((merge(old, [fresh()]) as NoticeRecord).evidence, fresh().evidence);
  });

  it("does not change the prototype of anything", () => {
    const old = JSON.parse('{"__proto__": {"polluted": true}, "notice": {"__proto__": {"polluted": true}}}') as unknown;
    const merged = merge(old, [fresh()]) as { polluted?: boolean; notice: { polluted?: boolean } };
    assert.equal(merged.polluted ?? merged.notice.polluted ?? ({} as { polluted?: boolean }).polluted, undefined);
  });

  it("tells records of one notice from those of another, and a record from something else", () => {
    const other = record(read(OTHER), 0);
    assert.ok(isSameNotice({ ...fresh(), kind: "correction" }, [fresh()]));
    assert.ok(!isSameNotice(other, [fresh()]));
    assert.equal(gist({ ...fresh(), extra: 1, evidence: {} }), gist(fresh()));
    assert.notEqual(gist(other), gist(fresh()));
    assert.equal(problemOf(fresh()), undefined);
    assert.match(problemOf("record") ?? "", /neither a record nor a list/);
  });
});

describe("the name of a record file", () => {
  it("is x.notice.json for x.txt, x.md, x.notice and x.notice.*", () => {
    for (const name of ["x.txt", "x.md", "x.notice", "x.notice.md", "x.notice.txt", "x.rst"])
      assert.equal(recordName(name), "x.notice.json", name);
    assert.equal(recordName("a.b.txt"), "a.b.notice.json");
    assert.equal(recordName("README"), "README.notice.json");
    assert.equal(recordName("x.TXT"), "x.notice.json");
  });

  it("is shared by files that differ in their ending only", () => {
    assert.deepEqual(rivals("x.txt"), ["x.notice.md", "x.notice.txt", "x.notice", "x.md"]);
  });
});
