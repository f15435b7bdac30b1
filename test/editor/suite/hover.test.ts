import assert from "node:assert/strict";
import { closeAll, finding, hoverOn, rangeOf, show, until } from "./editor.ts";
import { retraction } from "./texts.ts";

const faulty = retraction({
  citation: "Lindqvist A. On the night migration of eels. J. Eel Stud. 2021. doi:10.1234/eel.2021.014",
});

describe("Hovers in the editor", () => {
  afterEach(closeAll);

  async function hover(text: string, words: string): Promise<string> {
    const { document } = await show("hover/a.notice", text);
    const place = rangeOf(document, words).start.translate(0, 2);
    return until(`a hover on "${words}"`, () => hoverOn(document, place));
  }

  it("a DOI says whose it is", async () => {
    assert.match(await hover(retraction(), "10.1234/eel.2021.014"), /10\.1234\/eel\.2021\.014/);
  });

  it("a reason says its Retraction Watch term", async () => {
    const text = await hover(retraction(), "duplicated");
    assert.match(text, /Retraction Watch/);
    assert.match(text, /image/i);
  });

  it("the heading sums the record up", async () => {
    assert.match(await hover(retraction(), "Retraction: On the night"), /retraction/i);
  });

  it("words that say nothing to the record have none", async () => {
    const { document } = await show("hover/b.notice", `${faulty}\nThe weather was fine that year.\n`);
    await finding(document.uri, "doi-form");
    assert.equal(await hoverOn(document, rangeOf(document, "weather").start), "");
  });
});
