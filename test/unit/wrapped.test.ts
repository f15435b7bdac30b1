import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { open, record } from "../../server/src/core/index.ts";

const SAMPLES = new URL("../../samples/", import.meta.url);

/** The text with its longer lines broken at blanks, as a page has them. */
function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => (/^(?:#|\s*\|)/.test(line) ? line : broken(line, width)))
    .join("\n");
}
function broken(line: string, width: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(" ", width);
    if (at <= 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest].join("\n");
}

/** What the records of a file say, without where it stands. */
function said(text: string): unknown {
  const document = open(text);
  return document.parts.map(({ notice }, i) => {
    const { evidence: _, ...values } = record(notice!, document.starts[i]!);
    return values;
  });
}

const NOTICE = `# Retraction: Eels of the warm and shallow waters along the northern coasts of two islands

Lena Marie Ferrand1, Tom B. Ngo1, Ana Lúcia Keller2, My Abdel Karim Benali2, Rosa Lindqvist3, Jan van der Meer3

1 Department of Tides, University of the North, Aberdeen, UK

*Proceedings of the Royal Society of Tides and of the Shallow Waters of the Northern Islands* 2016; 32(4): 795

This article [1] has been retracted at the request of the authors, who found that the temperatures in Table 2 were wrong.

The online version of the original article is found at https://doi.org/10.1234/tides.2014.30

## References

Ferrand LM, Ngo TB, Keller AL, Benali MAK, Lindqvist R, van der Meer J. Eels of the warm and shallow waters along the northern coasts of two islands. Proc R Soc Tides. 2014;30:12–20
Marsh A, Reed B. Glaciers of the southern range and what they tell of the winters between two wars in the south. J Int Ice Res. 2010;4:9–12
`;

describe("a text with the line ends of a page", () => {
  for (const width of [50, 64, 70, 78, 86, 90, 100])
    it(`of ${width} units has its byline, its journal and its references whole`, () =>
      assert.deepEqual(said(wrapped(NOTICE, width)), said(NOTICE)));
  for (const name of readdirSync(SAMPLES).filter((each) => /^[a-z].*\.(?:txt|md)$/.test(each))) {
    const text = readFileSync(new URL(name, SAMPLES), "utf8");
    for (const width of [64, 78, 90])
      it(`of ${width} units is read as without them: ${name}`, () =>
        assert.deepEqual(said(wrapped(text, width)), said(text)));
  }
  it("or without its blank lines is read as with them", () => {
    const notice = `${NOTICE.split("## References")[0]!}The editors regret that the error was not seen before, and ask readers who have cited the article to take note of this.\n\nMaren Holt\nEditor-in-Chief\n\n© 2016 The Authors. This is an open access article under the terms of the Creative Commons Attribution License (https://creativecommons.org/licenses/by/4.0/), which permits use, distribution and reproduction in any medium.\n`;
    assert.deepEqual(said(notice.replace(/\n\n+/g, "\n")), said(notice));
  });
});
