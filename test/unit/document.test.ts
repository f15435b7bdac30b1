import assert from "node:assert/strict";
import { type Document, edit, open, partAt, textOf } from "../../server/src/core/document.ts";
import { offsetAt, positionAt } from "../../server/src/core/lines.ts";

const EELS =
  "# Retraction: On eels\n\nThe Editors have retracted this article because the data in Figure 2 are wrong and cannot be mended.\n";
const CRABS =
  "Expression of concern: Crabs at dusk\n\nThe Editors issue this expression of concern while the matter is looked into by the university.\n";
const SHRIMPS =
  "CORRECTION\n\nCorrection to: Shrimps\n\nIn Table 1 of this article, a value was wrong; it should read 4.2 mg for each of the three ponds.\n";

const texts = (document: Document) => document.parts.map(({ text }) => text);

describe("a file of notices", () => {
  it("is one notice where nothing parts it, an empty file too", () => {
    assert.deepEqual(texts(open(EELS)), [EELS]);
    assert.deepEqual(texts(open("")), [""]);
  });

  for (const line of ["---", "***", "======"]) {
    it(`is parted by ${line} between blank lines where a new notice begins behind it`, () => {
      assert.deepEqual(texts(open(`${EELS}\n${line}\n\n${CRABS}`)), [`${EELS}\n${line}\n`, `\n${CRABS}`]);
    });
  }

  it("is parted by a form feed", () => {
    assert.deepEqual(texts(open(`${EELS}\f${CRABS}\f${SHRIMPS}`)), [EELS, `\f${CRABS}`, `\f${SHRIMPS}`]);
  });

  it("is parted before front matter", () => {
    const drafted = `---\nkind: retraction\n---\n\n${EELS}`;
    assert.deepEqual(texts(open(`${CRABS}\n---\n\n${drafted}`)), [`${CRABS}\n---\n`, `\n${drafted}`]);
  });

  it("is not parted by a rule, a setext heading or a page break inside a notice", () => {
    const whole = [
      `${EELS}\n---\n\nThe authors agree with this retraction, as they told the journal in their letter of May.\n`,
      "Retraction: On eels\n===\n\nThe Editors have retracted this article because the data in Figure 2 are wrong and cannot be mended.\n",
      `${EELS}\f\nof the ponds, and the authors agree with this retraction, as they told the journal in May.\n\f`,
      `${EELS}\n\fRetraction: On eels\n\nPage 2 of 2\n\nThe authors agree with this retraction, as they told the journal in May.\n`,
      `${EELS}---\n${CRABS}`,
      `---\nkind: retraction\nnotice:\n  doi: 10.1234/eel.1\n\n---\n\n${EELS}`,
    ];
    for (const text of whole) assert.deepEqual(texts(open(text)), [text]);
  });

  it("is the same after an edit as when it is opened anew", () => {
    const pieces = [
      EELS,
      CRABS,
      SHRIMPS,
      "\n---\n\n",
      "\f",
      "\n",
      "---",
      "# ",
      "Retraction: ",
      "x",
      "\r\n",
      "",
      "===",
      "---\nkind: removal\n---\n",
      "---\nkind: removal\n\n---\n\n",
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let round = 0; round < 40; round++) {
      let text = Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join("\n");
      let document = open(text);
      for (let step = 0; step < 25; step++) {
        const start = random(text.length + 1);
        const end = Math.min(text.length, start + (random(3) ? random(4) : random(300)));
        const inserted = pieces[random(pieces.length)]!;
        text = text.slice(0, start) + inserted + text.slice(end);
        document = edit(document, { start, end }, inserted);
        assert.equal(textOf(document), text);
        assert.deepEqual(texts(document), texts(open(text)), `round ${round}, step ${step}`);
        assert.deepEqual(document.starts, open(text).starts);
        assert.deepEqual(document.firstLines, open(text).firstLines);
      }
    }
  });

  it("keeps the very notices that an edit did not touch", () => {
    const before = open([EELS, CRABS, SHRIMPS, EELS].join("\n---\n\n"));
    const notices = before.parts.map(({ notice }) => notice);
    const after = edit(before, { start: before.starts[1]! + 60, end: before.starts[1]! + 60 }, "really ");
    assert.equal(after.parts[0]!.notice, notices[0]);
    assert.notEqual(after.parts[1]!.notice, notices[1]);
    assert.equal(after.parts[2]!.notice, notices[2]);
    assert.equal(after.parts[3]!.notice, notices[3]);
  });

  it("reads no block again that an edit left alone", () => {
    const before = open(EELS + "\nAll authors agree with this retraction.\n");
    const heading = before.parts[0]!.notice.facts.filter(({ span }) => span.end < 30);
    const at = EELS.indexOf("wrong");
    const after = edit(before, { start: at, end: at }, "quite ");
    for (const fact of heading) assert.ok(after.parts[0]!.notice.facts.includes(fact), JSON.stringify(fact));
  });
});

describe("offsets and lines", () => {
  for (const [name, end] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const) {
    it(`agree both ways with ${name}`, () => {
      const text = [EELS, CRABS].join("\n---\n\n").replaceAll("\n", end);
      const document = open(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset - 1] === "\r" && text[offset] === "\n") continue;
        const position = positionAt(document, offset);
        assert.equal(offsetAt(document, position), offset);
        assert.equal(text.slice(0, offset).split(end).length - 1, position.line);
      }
    });
  }

  it("a place past the end of its line is that end, past the last line the end of the file", () => {
    const document = open("ab\r\ncd");
    assert.equal(offsetAt(document, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(document, { line: 9, character: 0 }), 6);
    assert.equal(partAt(document, 99), 0);
  });
});
