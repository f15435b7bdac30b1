import assert from "node:assert/strict";
import { excerpt } from "../../server/src/cli/excerpt.ts";
import { unmark } from "../mark.ts";

/** What is printed for the one marked place of a text. */
function shown(marked: string, columns = 60): string {
  const { text, spans } = unmark(marked);
  const { line, before, carets } = excerpt(text, spans[0]!, columns);
  return `${line}\n${before}${carets}`;
}

describe("An excerpt", () => {
  it("has carets under the words", () => {
    assert.equal(shown("first\nOn the [|eels|] of Lake\nlast"), "On the eels of Lake\n       ^^^^");
  });

  it("has one caret where there is nothing to underline", () => {
    assert.equal(shown("eels[||]\n"), "eels\n    ^");
    assert.equal(shown("[||]"), "\n^");
  });

  it("shows the first line of several", () => {
    assert.equal(shown("doi: [|10.1234/\r\neel.1|]"), "doi: 10.1234/\n     ^^^^^^^^");
  });

  it("knows tabs, wide characters and combining marks", () => {
    assert.equal(shown("\tthe [|eel|]"), "    the eel\n        ^^^");
    assert.equal(shown("鰻の[|移動|]。"), "鰻の移動。\n    ^^^^");
    assert.equal(shown("cafe\u0301 [|eel|]"), "cafe\u0301 eel\n     ^^^");
    assert.equal(shown("👩‍🔬 [|eel|]"), "👩‍🔬 eel\n   ^^^");
  });

  it("leaves a line whole that just fits", () => {
    const fits = `${"x".repeat(57)}[|eel|]`;
    assert.ok(!shown(fits).includes("…"));
    assert.ok(shown(`x${fits}`).includes("…"));
  });

  it("cuts a long line around the place", () => {
    const text = `${"glacier ".repeat(30)}[|eel|]${" moraine".repeat(30)}`;
    const [line = "", carets = ""] = shown(text).split("\n");
    assert.ok(line.length <= 60, `the line has ${line.length} columns`);
    assert.match(line, /^….* eel .*…$/);
    assert.equal(carets.trim(), "^^^");
    assert.equal(line.slice(carets.indexOf("^"), carets.length), "eel");
  });

  it("cuts a place that is itself too long", () => {
    const [line = "", carets = ""] = shown(`The [|${"eel ".repeat(100)}|] end`).split("\n");
    assert.match(line, /^The eel .*…$/);
    assert.equal(carets.length, line.length);
  });

  it("copes with a line of a million characters", () => {
    const [line = ""] = shown(`${"x".repeat(500_000)}[|eel|]${"y".repeat(500_000)}`).split("\n");
    assert.match(line, /^…x+eely+…$/);
  });

  it("lets no notice steer the terminal", () => {
    assert.equal(shown("a\u001b[31m [|eel\u0007|]\u202E"), "a␛[31m eel␇\uFFFD\n       ^^^^");
  });
});
