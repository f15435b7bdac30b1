import assert from "node:assert/strict";
import { readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { call, folderOf, only } from "./call.ts";

const CLEAN = "# Retraction: On the migration of eels\n\nThe Editors have retracted this article.\n";
const OPEN = "# Retraction: On the migration of eels\n\nThe Editors have retracted this article because TODO.\n";
const LINKED =
  "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (doi: 10.1234/eel.1).\n";
const RULES = only("placeholder-left", "doi-form");

interface JsonFile {
  readonly file: string;
  readonly findings: readonly {
    readonly notice: number;
    readonly rule: string;
    readonly severity: string;
    readonly start: object;
    readonly end: object;
    readonly fix?: object;
  }[];
}

describe("notices check", () => {
  it("ends with 0 where nothing is found", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": CLEAN });
    assert.deepEqual(await call(["check", "a.notice"], { cwd }), {
      code: 0,
      out: "1 file checked, nothing found.\n",
      err: "",
    });
  });

  it("ends with 1 where an error is found, and draws carets under the words", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": OPEN });
    const { code, out } = await call(["check", "a.notice"], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^a\.notice\n {2}3:\d+ error .*\[placeholder-left\]\n/);
    const [, , line = "", carets = ""] = out.split("\n");
    assert.equal(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1), "TODO");
    assert.match(out, /\n1 error in 1 of 1 file checked\.\n$/);
  });

  it("ends with 0 where less than an error is found", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": LINKED });
    const { code, out } = await call(["check", "a.notice"], { cwd });
    assert.equal(code, 0);
    assert.match(out, /1 information in 1 of 1 file checked\. 1 can be fixed with --fix\.\n$/);
  });

  it("reports what cannot be read, goes on, and ends with 2", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": OPEN });
    const { code, out, err } = await call(["check", "b.notice", "a.notice"], { cwd });
    assert.equal(code, 2);
    assert.equal(err, "notices: b.notice: There is no such file or folder. Check the path.\n");
    assert.match(out, /placeholder-left[\s\S]*1 file could not be read or written/);
  });

  it("names the byte at which a file is not UTF-8", async () => {
    const cwd = folderOf({
      "a.notice": Buffer.from("Rétraction", "latin1"),
      "b.notice": Buffer.from("\uFEFFRetraction", "utf16le"),
      "c.notice": Buffer.from("Retraction", "utf16le"),
    });
    const { code, err } = await call(["check", "a.notice", "b.notice", "c.notice"], { cwd });
    assert.equal(code, 2);
    assert.match(err, /a\.notice: .*byte 1 \(0xe9, counted from 0\).* Save it as UTF-8\./);
    assert.match(err, /b\.notice: This file is UTF-16.* Save it as UTF-8\./);
    assert.match(err, /c\.notice: This file holds zero bytes.* Save it as UTF-8 text\./);
  });

  it("ends with 2 where the call is wrong, and says what is right", async () => {
    for (const [argv, remedy] of [
      [["check"], /missing required argument 'path'/],
      [["chekc", "a"], /Did you mean check\?/],
      [["check", "--fxi", "a"], /Did you mean --fix\?/],
      [["check", "--format", "xml", "a"], /Allowed choices are text, json, sarif, github/],
      [["check", "--rule", "doi-from=off", "a"], /Did you mean "doi-form"\?/],
      [["check", "--rule", "doi-form=loud", "a"], /must be one of "error", "warning", "information", "off"/],
      [["check", "--rule", "doi-form", "a"], /It must look like doi-form=off/],
      [["check", "nothing/*.txt"], /No notice matches this/],
    ] as const) {
      const { code, err } = await call(argv);
      assert.equal(code, 2, argv.join(" "));
      assert.match(err, remedy);
    }
  });

  it("takes severities from the command line before those of a file", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": OPEN });
    const { code, out } = await call(
      ["check", "--rule", "placeholder-left=warning", "--rule", "doi-form=off", "a.notice"],
      { cwd },
    );
    assert.equal(code, 0);
    assert.match(out, /warning .*\[placeholder-left\]/);
  });

  it("says once what is wrong in a settings file, with its place, and ends with 2", async () => {
    const cwd = folderOf({
      ".notices.json": '{ "rules": { "doi-from": "off" } }',
      "a.notice": CLEAN,
      "b.notice": CLEAN,
    });
    const { code, err } = await call(["check", "."], { cwd });
    assert.equal(code, 2);
    assert.equal(err, 'notices: error: .notices.json:1:14: There is no rule "doi-from". Did you mean "doi-form"?\n');
  });

  it("takes from a folder what is named like a notice, and the texts that read like one", async () => {
    const cwd = folderOf({
      ".notices.json": RULES,
      "in/a.notice": CLEAN,
      "in/b.notice.md": "Anything",
      "in/deep/c.txt": CLEAN,
      "in/a.notice.json": "{}",
      "in/readme.md": "# A glacier\n\nIt moves slowly.\n",
      "in/table.csv": CLEAN,
      "in/node_modules/d.notice": CLEAN,
      "in/.hidden/e.notice": CLEAN,
    });
    const filesOf = async (path: string) =>
      (JSON.parse((await call(["check", "--format", "json", path], { cwd })).out) as JsonFile[]).map(
        ({ file }) => file,
      );
    const all = ["in/a.notice", "in/b.notice.md", "in/deep/c.txt"];
    assert.deepEqual(await filesOf("in"), all);
    assert.deepEqual(await filesOf("./in/"), all);
    assert.deepEqual(await filesOf("in/**"), all);
    assert.deepEqual(await filesOf("./in/**"), all);
    assert.deepEqual(await filesOf(`${cwd}/in/*.notice`), [join(cwd, "in/a.notice")]);
    assert.deepEqual(await filesOf("in/*.{notice,md}"), ["in/a.notice", "in/b.notice.md"]);
    assert.deepEqual(await filesOf("**/c.*"), ["in/deep/c.txt"]);
    assert.deepEqual(await filesOf(join(cwd, "in/deep")), [join(cwd, "in/deep/c.txt")]);
    assert.deepEqual(await filesOf("in/readme.md"), ["in/readme.md"]);
  });

  it("says so where a folder has no notice", async () => {
    const cwd = folderOf({ "readme.md": "# A glacier\n\nIt moves slowly.\n" });
    const { code, err } = await call(["check", "."], { cwd });
    assert.equal(code, 0);
    assert.match(err, /Nothing there is named or reads like a notice\. Name a file by itself/);
  });

  it("does not enter links to folders, and reports links that lead nowhere", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "in/a.notice": CLEAN });
    symlinkSync(cwd, join(cwd, "in/loop"));
    symlinkSync(join(cwd, "gone"), join(cwd, "in/gone.notice"));
    symlinkSync(join(cwd, "in/a.notice"), join(cwd, "in/b.notice"));
    const { code, out, err } = await call(["check", "in"], { cwd });
    assert.equal(code, 2);
    assert.equal(err, "notices: in/gone.notice: There is no such file or folder. Check the path.\n");
    assert.match(out, /^2 files checked/);
  });

  it("reports each file once", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": CLEAN });
    assert.match((await call(["check", "a.notice", ".", "./a.notice"], { cwd })).out, /^1 file checked/);
  });

  it("counts from the first character after a byte-order mark", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": "\uFEFFTODO: say why we retract this article\n" });
    const [{ findings } = { findings: [] }] = JSON.parse(
      (await call(["check", "--format", "json", "a.notice"], { cwd })).out,
    ) as JsonFile[];
    assert.deepEqual(findings[0]?.start, { line: 0, character: 0 });
  });

  it("colours only on a terminal, and not where NO_COLOR is set", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": OPEN });
    const escapes = async (tty: boolean, env = {}) =>
      (await call(["check", "a.notice"], { cwd, tty, env })).out.includes("\u001b[");
    assert.equal(await escapes(false), false);
    assert.equal(await escapes(true), true);
    assert.equal(await escapes(true, { NO_COLOR: "1" }), false);
  });

  it("reads standard input under a name of its own", async () => {
    const cwd = folderOf({
      ".notices.json": only(),
      "sub/.notices.json": '{ "rules": { "placeholder-left": "error" } }',
    });
    const { code, out } = await call(["check", "--stdin-filename", "sub/draft.txt", "-"], { cwd, stdin: OPEN });
    assert.equal(code, 1);
    assert.match(out, /^sub\/draft\.txt\n/);
    assert.deepEqual((await call(["check", "-"], { cwd, stdin: OPEN })).code, 0);
  });
});

describe("notices check --format", () => {
  const json = async (text: string) => {
    const cwd = folderOf({ ".notices.json": RULES, "a, b.notice": text });
    return async (format: string) => (await call(["check", "--format", format, "a, b.notice"], { cwd })).out;
  };

  it("json gives LSP positions and fixes", async () => {
    const out = JSON.parse(await (await json(LINKED))("json")) as JsonFile[];
    assert.deepEqual(Object.keys(out[0]!), ["file", "findings"]);
    const [finding] = out[0]!.findings;
    const line = LINKED.split("\n")[2]!;
    const start = { line: 2, character: line.indexOf("doi:") };
    assert.deepEqual(
      { notice: finding?.notice, rule: finding?.rule, severity: finding?.severity },
      { notice: 0, rule: "doi-form", severity: "information" },
    );
    assert.deepEqual(finding?.start, start);
    const { edits } = (finding?.fix ?? { edits: [] }) as { edits: { start: object; end: object; newText: string }[] };
    assert.deepEqual(Object.keys(edits[0]!), ["start", "end", "newText"]);
  });

  it("json gives an empty list for a clean file, and an empty array for no file", async () => {
    assert.deepEqual(JSON.parse(await (await json(CLEAN))("json")), [{ file: "a, b.notice", findings: [] }]);
    assert.deepEqual(JSON.parse((await call(["check", "--format", "json", "."], { cwd: folderOf({}) })).out), []);
  });

  it("github gives one-based workflow commands, escaped", async () => {
    const out = await (await json(OPEN))("github");
    assert.match(
      out,
      /^::error file=a%2C b\.notice,line=3,endLine=3,col=\d+,endColumn=\d+,title=placeholder-left::[^\n]+\n$/,
    );
  });

  it("sarif names rules, regions, fixes and what could not be read", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "ä b.notice": LINKED });
    const { out } = await call(["check", "--format", "sarif", "ä b.notice", "gone.notice"], { cwd });
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        columnKind: string;
        tool: { driver: { rules: { id: string; helpUri: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: unknown;
          fixes: { artifactChanges: { replacements: object[] }[] }[];
        }[];
        invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
      }[];
    };
    assert.equal(log.version, "2.1.0");
    const [first] = log.runs;
    const result = first?.results[0];
    assert.equal(first?.columnKind, "utf16CodeUnits");
    assert.equal(result?.level, "note");
    assert.equal(first?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, "doi-form");
    assert.match(first?.tool.driver.rules[0]?.helpUri ?? "", /\/blob\/v1\.2\.3\/docs\/rules\/[a-z-]+\.md$/);
    assert.match(JSON.stringify(result?.locations), /"uri":"%C3%A4%20b\.notice".*"startLine":3/);
    assert.equal(result?.fixes[0]?.artifactChanges[0]?.replacements.length, 1);
    assert.equal(first?.invocations[0]?.executionSuccessful, false);
    assert.equal(first?.invocations[0]?.toolExecutionNotifications.length, 1);
  });
});

describe("notices check --fix", () => {
  const MENDED = LINKED.replace("doi: 10.1234/eel.1", "https://doi.org/10.1234/eel.1");

  it("mends the file, and tells how much", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": LINKED });
    const { code, out } = await call(["check", "--fix", "a.notice"], { cwd });
    assert.equal(readFileSync(join(cwd, "a.notice"), "utf8"), MENDED);
    assert.deepEqual([code, out], [0, "1 file checked, nothing found. 1 fix applied.\n"]);
  });

  it("keeps a byte-order mark and line ends", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": windows(LINKED) });
    await call(["check", "--fix", "a.notice"], { cwd });
    assert.equal(readFileSync(join(cwd, "a.notice"), "utf8"), windows(MENDED));
  });

  it("mends all notices of a file", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": `${LINKED}\n---\n\n${LINKED}` });
    await call(["check", "--fix", "a.notice"], { cwd });
    assert.equal(readFileSync(join(cwd, "a.notice"), "utf8"), `${MENDED}\n---\n\n${MENDED}`);
  });

  it("does not write what did not change", async () => {
    const cwd = folderOf({ ".notices.json": RULES, "a.notice": OPEN });
    const path = join(cwd, "a.notice");
    utimesSync(path, 1, 1);
    const { code } = await call(["check", "--fix", "a.notice"], { cwd });
    assert.equal(code, 1);
    assert.equal(statSync(path).mtimeMs, 1_000);
  });

  it("prints the mended text of standard input, and the report beside it", async () => {
    const cwd = folderOf({ ".notices.json": RULES });
    const { out, err } = await call(["check", "--fix", "-"], { cwd, stdin: LINKED });
    assert.equal(out, MENDED);
    assert.match(err, /1 fix applied/);
  });

  const NAMED = (doi: string) =>
    `# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/${doi}).\n`;

  it("says at the end what shows only beside other files", async () => {
    const cwd = folderOf({
      ".notices.json": only("duplicate-notice", "placeholder-left"),
      "a.notice": `${NAMED("10.1234/eel.1")}\nTODO\n`,
      "b.notice": NAMED("10.1234/perch.1"),
      "c.notice": NAMED("10.1234/eel.1"),
    });
    const { code, out } = await call(["check", "."], { cwd });
    assert.equal(code, 1);
    assert.match(
      out,
      /^a\.notice\n[\s\S]*\[placeholder-left\][\s\S]*\nc\.notice\n[\s\S]*is in a\.notice[\s\S]*\[duplicate-notice\][\s\S]*= a\.notice:1:3: [\s\S]*\na\.notice\n[\s\S]*is in c\.notice[\s\S]*\[duplicate-notice\]/,
    );
    assert.match(out, /\n1 error, 2 warnings in 2 of 3 files checked\.\n$/);
    const { out: json } = await call(["check", "--format", "json", "."], { cwd });
    const files = JSON.parse(json) as JsonFile[];
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.length]),
      [
        ["a.notice", 1],
        ["b.notice", 0],
        ["c.notice", 1],
        ["a.notice", 1],
      ],
    );
    const { out: sarif } = await call(["check", "--format", "sarif", "."], { cwd });
    assert.deepEqual(
      (JSON.parse(sarif) as { runs: { results: { relatedLocations?: unknown[] }[] }[] }).runs[0]!.results.map(
        ({ relatedLocations = [] }) => relatedLocations.length,
      ),
      [0, 1, 1],
    );
  });

  it("looks at standard input beside the files, and at the notices of one file beside one another", async () => {
    const cwd = folderOf({ ".notices.json": only("duplicate-notice"), "a.notice": NAMED("10.1234/eel.1") });
    const { out } = await call(["check", "-", "a.notice"], { cwd, stdin: NAMED("10.1234/eel.1") });
    assert.match(out, /^a\.notice\n[\s\S]*is in -[\s\S]*\n-\n[\s\S]*is in a\.notice/);
    const both = `${NAMED("10.1234/eel.1")}\n---\n\n${NAMED("10.1234/eel.1")}`;
    const alone = await call(["check", "-"], { cwd, stdin: both });
    assert.equal(alone.out.match(/\[duplicate-notice\]/g)?.length, 2);
    assert.match(alone.out, /on line 7 of this file/);
  });
});
