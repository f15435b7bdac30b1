import assert from "node:assert/strict";
import { plain, sentences, source } from "../../server/src/core/plain.ts";

const scars: readonly (readonly [string, string])[] = [
  ["two  blanks\nand a\r\nbreak", "two blanks and a break"],
  ["*Front.* **Oncol.** \\*", "Front. Oncol. *"],
  ["10.1234/a_b and _emphasis_", "10.1234/a_b and emphasis"],
  ["re\u00adtraction zero\u200bwidth", "retraction zerowidth"],
  ["peer-\nreviewed", "peer-reviewed"],
  [
    "retract-\ned by the edi-\ntors, a re-\nanalysis of cross-\nsections",
    "retracted by the editors, a re-analysis of cross-sections",
  ],
  ["10.1234/eel.EEL_\n412 and _emphasis_\n412", "10.1234/eel.EEL_ 412 and emphasis 412"],
  ["the authors’ ﬁndings", "the authors' findings"],
  ["CO<sub>2</sub> &amp; <i>E. coli</i> &lt; 5", "CO2 & E. coli < 5"],
  [
    "10.1002/1521-4095(200010)12:20<1539::AID-ADMA1539>3.0.CO;2-S",
    "10.1002/1521-4095(200010)12:20<1539::AID-ADMA1539>3.0.CO;2-S",
  ],
  ["nothing to do", "nothing to do"],
];

describe("plain text", () => {
  for (const [text, expected] of scars) {
    it(`of ${JSON.stringify(text)}`, () => assert.equal(plain(text).text, expected));
  }

  it("leads back to the words it came from", () => {
    const text = " the *Journal  of*\nEels’ ﬁsh ";
    const made = plain(text);
    const at = (words: string) => {
      const from = made.text.indexOf(words);
      const { start, end } = source(made, from, from + words.length);
      return text.slice(start, end);
    };
    assert.equal(made.text, "the Journal of Eels' fish");
    assert.equal(at("Journal of"), "Journal  of");
    assert.equal(at("Eels'"), "Eels’");
    assert.equal(at("fish"), "ﬁsh");
    assert.equal(at("the"), "the");
  });
});

describe("sentences", () => {
  const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
  it("end at full stops, question marks and references", () => {
    assert.deepEqual(split("One is here. Two follows! Is it three? “Four.” Five [2]. Six."), [
      "One is here.",
      "Two follows!",
      "Is it three?",
      "“Four.”",
      "Five [2].",
      "Six.",
    ]);
  });
  it("do not end at abbreviations, initials and et al.", () => {
    for (const text of [
      "Dr. Marsh and J. B. Reed et al. Found it in Fig. 3 of J. Biol. Chem. 12.",
      "See No. 4 and Vol. 5, i.e. The text.",
    ])
      assert.equal(split(text).length, 1, text);
  });
});
