import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const titlesOf = (heading: string, text: string) =>
  read(`EDITORIAL\n\n# ${heading}\n\n*Tides Today* 2016; 32: 795\n\n${text}\n`).originals.map(
    ({ title }) => title?.value,
  );
const CITED =
  "The paper “On eels in warm water” by Lena Ferrand and Tom Ngo, published in J Tides 2014;30(2):12-20, has been found to be a duplicate publication.";

describe("the notice's own heading", () => {
  for (const heading of [
    "Duplicate publication",
    "Statement of the Editorial Office",
    "Notice from the Editorial Board",
    "Plagiarism and its consequences",
    "Public notice of plagiarism",
    "Retraction: duplicate publication",
    "An important announcement from the editors",
    "Retraction of an article because of authorship irregularities",
    "Dear readers of Tides Today",
    "When trust fails",
  ])
    it(`is no title: ${heading}`, () => assert.deepEqual(titlesOf(heading, CITED), ["On eels in warm water"]));
  it("is no title where none is printed", () => {
    assert.deepEqual(titlesOf("Notice to our readers", "The article of last March is retracted."), [undefined]);
    assert.deepEqual(titlesOf("Retraction: dual publication", "The article of last March is retracted."), [undefined]);
  });
  for (const heading of [
    "On eels in warm water",
    "Retraction: On eels in warm water",
    "Retraction of “On eels in warm water”",
  ])
    it(`is the title where the text has it too: ${heading}`, () =>
      assert.deepEqual(titlesOf(heading, CITED), ["On eels in warm water"]));
  it("is the title where the text names only what the article repeats", () => {
    const text =
      "The authors have retracted this article as it overlaps with the article “Glaciers of the south” (Ice 2010;4:9-12).";
    assert.deepEqual(titlesOf("Retraction: On eels in warm water", text), ["On eels in warm water"]);
  });
  it("may be about the trade itself", () => {
    const text = "This article by Lena Ferrand and Tom Ngo has been retracted because its survey was wrong.";
    assert.deepEqual(titlesOf("Retraction: Plagiarism among students of tidal engineering", text), [
      "Plagiarism among students of tidal engineering",
    ]);
    assert.deepEqual(
      titlesOf("Authorship in journals", "The article “Authorship in journals” by Tom Ngo has been retracted."),
      ["Authorship in journals"],
    );
  });
});
