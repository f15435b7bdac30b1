import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { offsetAt, open, wordsOf } from "../../server/src/core/index.ts";
import { parseSettings } from "../../server/src/parseSettings.ts";
import { describeProblem, settingsReader } from "../../server/src/settings.ts";
import { mark, unmark } from "../mark.ts";

/** Parses a text whose one problem lies on `[|…|]`; gives its message. */
function problemOf(marked: string): string {
  const { text } = unmark(marked);
  const { problems } = parseSettings(text);
  const document = open(text);
  const spans = problems.map(({ range }) => ({
    start: offsetAt(document, range.start),
    end: offsetAt(document, range.end),
  }));
  assert.equal(mark(text, spans), marked);
  return problems.map(({ severity, message }) => `${severity}: ${wordsOf(message)}`).join("\n");
}

describe("A .notices.json", () => {
  it("gives severities", () => {
    assert.deepEqual(parseSettings('{ "rules": { "suppression-unused": "off" } }'), {
      severities: { "suppression-unused": "off" },
      problems: [],
    });
  });

  it("may be an empty object and name its schema", () => {
    assert.deepEqual(parseSettings('{ "$schema": "x" }'), { severities: {}, problems: [] });
  });

  it("says which rule was probably meant", () => {
    const message = problemOf('{ "rules": { [|"supression-unused"|]: "off" } }');
    assert.equal(message, 'error: There is no rule "supression-unused". Did you mean "suppression-unused"?');
  });

  it("says where the rules are listed when none is near", () => {
    assert.match(problemOf('{ "rules": { [|"spelling"|]: "off" } }'), /Run "notices rules" for the list/);
  });

  it("names the severities that there are", () => {
    const message = problemOf('{\n  "rules": { "suppression-unused": [|"warn"|] }\n}');
    assert.equal(
      message,
      'error: The severity of "suppression-unused" must be one of "error", "warning", "information", "off".',
    );
  });

  it("only warns of a key that it does not know, and keeps the rest", () => {
    const text = '{ "rule": {}, "rules": { "suppression-unused": "error", "nothing-like-it": "off" } }';
    const { severities, problems } = parseSettings(text);
    assert.deepEqual(severities, { "suppression-unused": "error" });
    assert.deepEqual(new Set(problems.map(({ severity }) => severity)), new Set(["error", "warning"]));
    assert.match(problemOf('{ [|"rule"|]: {} }'), /^warning: "rule" means nothing here/);
  });

  it("must be an object", () => {
    assert.match(problemOf('[|["doi-form"]|]'), /must be an object/);
    assert.match(problemOf('{ "rules": [|"off"|] }'), /"rules" must be an object/);
  });

  it("names the place where it stops being JSON", () => {
    assert.match(problemOf('{\n  "rules": { "doi-form": [|off|] }\n}'), /not valid JSON: .*double quotes/);
    assert.match(problemOf('{ "rules": { "a": "off", [|}|] }'), /a comma too many/);
    assert.match(problemOf('{ "a": 1 [|"b"|]: 2 }'), /a comma is missing/);
    assert.match(problemOf("[|// no rules|]\n{}"), /a comment; take it out/);
    assert.match(problemOf("[||]"), /empty/);
  });

  it("is not misled by keys that JavaScript knows", () => {
    const { severities, problems } = parseSettings('{ "rules": { "__proto__": "off", "constructor": "off" } }');
    assert.deepEqual(Object.keys(severities), []);
    assert.match(problems.map(({ message }) => wordsOf(message)).join(), /no rule "constructor"/);
  });
});

describe("Settings of a file on disk", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "notices-settings-"));
    await mkdir(join(folder, "a", "b"), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  const rules = (severity: string) => `{ "rules": { "suppression-unused": "${severity}" } }`;

  it("come from its folder and from those above, the nearest first", async () => {
    await write(".notices.json", rules("off"));
    await write("a/.notices.json", rules("error"));
    const { settingsFor } = settingsReader();
    assert.equal((await settingsFor(join(folder, "x.txt"))).severities["suppression-unused"], "off");
    const inner = await settingsFor(join(folder, "a", "b", "x.txt"));
    assert.equal(inner.severities["suppression-unused"], "error");
    assert.deepEqual(inner.files.map(({ path }) => path).slice(0, 2), [
      join(folder, "a", ".notices.json"),
      join(folder, ".notices.json"),
    ]);
  });

  it("are the same object for all files of a folder until forgotten", async () => {
    await write(".notices.json", rules("off"));
    const { settingsFor, forget } = settingsReader();
    const first = await settingsFor(join(folder, "x.txt"));
    assert.equal(await settingsFor(join(folder, "y.txt")), first);
    await write(".notices.json", rules("error"));
    assert.equal((await settingsFor(join(folder, "x.txt"))).severities, first.severities);
    forget();
    assert.equal((await settingsFor(join(folder, "x.txt"))).severities["suppression-unused"], "error");
  });

  it("may begin with a byte-order mark", async () => {
    await write(".notices.json", `\uFEFF${rules("off")}`);
    const { severities, files } = await settingsReader().settingsFor(join(folder, "x.txt"));
    assert.equal(severities["suppression-unused"], "off");
    assert.deepEqual(files[0]?.problems, []);
  });

  it("report a file that cannot be read, by name, place and remedy", async () => {
    await mkdir(join(folder, ".notices.json"));
    await writeFile(join(folder, "a", ".notices.json"), Buffer.from([0x7b, 0xff, 0x7d]));
    const { files } = await settingsReader().settingsFor(join(folder, "a", "x.txt"));
    const lines = files.flatMap((file) => file.problems.map((problem) => describeProblem(file.path, problem)));
    assert.equal(lines[0], `${join(folder, "a", ".notices.json")}:1:1: This file is not UTF-8. Save it as UTF-8.`);
    assert.match(lines[1]!, /could not be read \(EISDIR\)/);
  });
});
