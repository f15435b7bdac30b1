import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import type { NoticeRecord } from "../../server/src/core/index.ts";
import { call, folderOf } from "./call.ts";

const EELS =
  "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are unreliable.\n";
const ICE =
  "# Correction: On the retreat of a glacier\n\nIn this article (https://doi.org/10.1234/ice.2), the date of the survey was wrong.\n";
const TWO = `${EELS}\n---\n\n${ICE}`;

interface Entry {
  readonly file: string;
  readonly notice: number;
  readonly record: NoticeRecord;
}

describe("notices record", () => {
  it("gives an element for each notice, with places that count in the file", async () => {
    const cwd = folderOf({ "a.notice": `\uFEFF${TWO}` });
    const { code, out } = await call(["record", "a.notice"], { cwd });
    const entries = JSON.parse(out) as Entry[];
    assert.equal(code, 0);
    assert.deepEqual(
      entries.map(({ file, notice }) => [file, notice]),
      [
        ["a.notice", 0],
        ["a.notice", 1],
      ],
    );
    for (const { record } of entries) {
      const { start, end } = record.evidence["/originals/0/doi"] ?? { start: 0, end: 0 };
      assert.equal(TWO.slice(start, end), record.originals[0]?.doi);
    }
  });

  it("takes what the front matter states, in the bundle that ships as from the source", async () => {
    const cwd = folderOf({ "a.notice": `---\nnotice:\n  doi: 10.1234/n.1\n---\n\n${EELS}` });
    const { out } = await call(["record", "a.notice"], { cwd });
    const [entry] = JSON.parse(out) as Entry[];
    assert.equal(entry?.record.notice.doi, "10.1234/n.1");
    assert.equal(entry?.record.evidence["/notice/doi"]?.source, "annotation");
    const built = fileURLToPath(new URL("../../server/dist/cli.cjs", import.meta.url));
    const shipped = execFileSync(process.execPath, [built, "record", "a.notice"], { cwd, encoding: "utf8" });
    assert.deepEqual(JSON.parse(shipped), JSON.parse(out));
  });

  it("gives a line for each notice", async () => {
    const cwd = folderOf({ "a.notice": TWO, "b.txt": EELS });
    const { out } = await call(["record", "--format", "jsonl", "."], { cwd });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Entry);
    assert.deepEqual(
      lines.map(({ file, notice }) => [file, notice]),
      [
        ["a.notice", 0],
        ["a.notice", 1],
        ["b.txt", 0],
      ],
    );
  });

  it("gives the same in both formats", async () => {
    const cwd = folderOf({ "a.notice": TWO });
    const { out: array } = await call(["record", "a.notice"], { cwd });
    const { out: lines } = await call(["record", "--format", "jsonl", "a.notice"], { cwd });
    assert.deepEqual(
      JSON.parse(array),
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Entry),
    );
  });

  it("reads standard input, and an empty text", async () => {
    const { code, out } = await call(["record", "-"], { stdin: "" });
    const [entry] = JSON.parse(out) as Entry[];
    assert.equal(code, 0);
    assert.deepEqual(entry?.record.reasons, []);
  });

  it("reports what cannot be read, goes on, and ends with 2", async () => {
    const cwd = folderOf({ "a.notice": EELS, "b.notice": Buffer.from([0xc3]) });
    const { code, out, err } = await call(["record", "a.notice", "b.notice", "c.notice"], { cwd });
    assert.equal(code, 2);
    assert.equal((JSON.parse(out) as Entry[]).length, 1);
    assert.match(err, /^notices: b\.notice: .*byte 0[\s\S]*\nnotices: c\.notice: There is no such file/);
  });

  it("gives what the schema allows, which it prints", async () => {
    const { out: schema } = await call(["schema"]);
    assert.equal(schema, readFileSync(new URL("../../schemas/notice.schema.json", import.meta.url), "utf8"));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema) as object);
    const cwd = folderOf({ "a.notice": TWO });
    const records = (JSON.parse((await call(["record", "a.notice"], { cwd })).out) as Entry[]).map(
      ({ record }) => record,
    );
    for (const value of [records[0], records, { ...records[0], mine: true }])
      assert.ok(validate(value), JSON.stringify(validate.errors));
    for (const value of [[], {}, { ...records[0], kind: "apology" }]) assert.ok(!validate(value));
  });

  it("stops quietly when the reader has seen enough", async () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.notice`, EELS.repeat(20)])),
    );
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "server/src/cli/main.ts", "record", "--format", "jsonl", folder],
      { cwd },
    );
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    assert.deepEqual([code, err], [0, ""]);
  }).timeout(20_000);
});

describe("notices", () => {
  it("lists the rules", async () => {
    const { code, out } = await call(["rules"]);
    assert.equal(code, 0);
    assert.match(out, /^placeholder-left {2}\(error[^\n]*\)\n {4}\S/m);
  });

  it("prints its version", async () => {
    assert.deepEqual(await call(["--version"]), { code: 0, out: "1.2.3\n", err: "" });
  });

  it("prints what the README shows of a sample", async () => {
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    const readme = readFileSync(`${cwd}/README.md`, "utf8");
    const shown = /\$ notices (check \S+)\n([^`]*)```/.exec(readme);
    const { out } = await call((shown?.[1] ?? "").split(" "), { cwd });
    const lines = new Set(out.split("\n"));
    const wrong = shown?.[2]?.split("\n").filter((line) => line.trim() !== "…" && !lines.has(line));
    assert.deepEqual(wrong, [], `The example in README.md is out of date. It prints now:\n${out}`);
  });

  it("prints the help that the README has", async () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const command of [[], ["check"], ["record"], ["rules"], ["schema"]]) {
      const { code, out } = await call([...command, "--help"]);
      assert.equal(code, 0);
      assert.ok(
        readme.includes(out.trimEnd()),
        `The help of notices ${command.join(" ")} is not in README.md. Run \`npm run generate\`.`,
      );
    }
  });
});
