import assert from "node:assert/strict";
import { check } from "../../server/src/core/check.ts";
import { open } from "../../server/src/core/document.ts";
import { RECOGNISERS } from "../../server/src/core/facts/index.ts";
import { segment } from "../../server/src/core/segment.ts";
import { compileExpressionsOnce } from "../../server/src/expressions.ts";

// as the language server and the command line begin
compileExpressionsOnce();

const SIZE = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const hostile: Readonly<Record<string, string>> = {
  "one letter": fill("a"),
  blanks: fill(" "),
  "blank lines": fill(" \n"),
  digits: fill("1"),
  "commas and initials": fill("A, B. "),
  names: fill("Marsh A, Reed B, "),
  "opening brackets": fill("("),
  "nested brackets": fill("([{“"),
  "half a DOI": fill("10.1234/"),
  "DOIs glued together": fill("10.1234/a.b"),
  "DOIs with angle brackets": fill("10.1002/1(2)3:4<5::AID-6>"),
  "dates without end": fill("31 May "),
  "numbers and dashes": fill("2016;12-"),
  "words of acts": fill("the editors have retracted the "),
  "wishes without an object": fill("we wish to correct and "),
  "agreements without an end": fill("by agreement between the authors and "),
  "agents in Portuguese": fill("os editores da Revista Alta de Peixes, a pedido de V. Souza, "),
  "agents without a verb": fill("the authors and the editors, "),
  "retraction headings": fill("Retraction: "),
  "opening comments": fill("<!-- "),
  "hyphenated breaks": fill("re-\n"),
  quotes: fill("“a "),
  "reasons in a row": fill("data images figures duplicated plagiarised "),
  "dots and blanks": fill(". "),
  "full stops": fill("."),
  "title and journal": fill("J Fish Stud. 2019;12:34. "),
  "not letters": fill("\u0000\ud800\u200d"),
};

describe("a hostile text of 100 KB", () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`takes no recogniser more than 50 ms: ${name}`, () => {
      const blocks = segment(text).filter(
        ({ kind }) => kind !== "comment" && kind !== "break" && kind !== "front-matter",
      );
      for (const recogniser of RECOGNISERS) {
        let took = Number.POSITIVE_INFINITY;
        // the compiler and the collector work meanwhile too, now and then; what is too slow stays too slow
        for (let tries = 0; took > 50 && tries < 10; tries++)
          took = Math.min(
            took,
            timed(() => {
              for (const block of blocks)
                if (!recogniser.cue || recogniser.cue.test(block.plain.text)) for (const _ of recogniser.find(block));
            }),
          );
        assert.ok(took <= 50, `${recogniser.name} took ${took.toFixed(0)} ms`);
      }
    });
    it(`is read and checked: ${name}`, () => {
      assert.ok([...check(open(text))].length > 0);
    });
  }
});

describe("a text of 5 MB without a blank", () => {
  it("falls into blocks within a second", () => {
    const took = timed(() => segment("a".repeat(5_000_000)));
    assert.ok(took < 1_000, `It took ${took.toFixed(0)} ms.`);
  });
});

/** How long it takes the processor, in milliseconds: what else the machine does meanwhile does not count. */
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
