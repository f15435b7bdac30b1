import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const BODY =
  "The editors have retracted this article because the counts of Figure 3 were found to be invented by the first author.\n";

/** The place of the notice, then that of the original: journal, year or date, volume, pages, DOI. */
function placesOf(text: string): readonly [notice: string, original: string] {
  const { item, originals } = read(text);
  const [original] = originals;
  const shown = (...each: readonly ({ value: unknown } | undefined)[]) =>
    each.map((one) => one?.value ?? "").join(" / ");
  return [
    shown(item.journal, item.published, item.volume, item.pages, item.doi),
    shown(original?.journal, original?.year, original?.volume, original?.pages, original?.doi),
  ];
}

describe("the pages on which houses print a notice", () => {
  it("has the notice's place behind “Originally published”", () => {
    const text = `RETRACTION\n\n# Retraction to: Eels of the upper estuary\n\nOriginally published 27 Sep 2019 | https://doi.org/10.1234/EEL.0288 | Eel Research. 2019;125:e45\n\nThe Tide Association is retracting the following article: Ferrand LM, Ngo TB. Eels of the upper estuary. Eel Res. 2012;111:1002–1014. doi: 10.1234/EELRES.112.\n\n${BODY}`;
    assert.deepEqual(placesOf(text), [
      "Eel Research / 2019-09-27 / 125 / e45 / 10.1234/EEL.0288",
      "Eel Res / 2012 / 111 / 1002–1014 / 10.1234/EELRES.112",
    ]);
  });

  it("has the notice's place behind its DOI and kind", () => {
    const text = `Retraction: Eels of the upper estuary\n\nDOI: 10.1234/D1EL90093D (Retraction) Eel Adv., 2021, 11, 1187-1187\n\nLena Ferrand and Tom Ngo\n\nFirst published on 22nd March 2021\n\nRetraction of 'Eels of the upper estuary' by Lena Ferrand et al., Eel Adv., 2016, 6, 48120–48129, DOI: 10.1234/C6EL07714K.\n\n${BODY}`;
    assert.deepEqual(placesOf(text), [
      "Eel Adv. / 2021-03-22 / 11 / 1187-1187 / 10.1234/D1EL90093D",
      "Eel Adv. / 2016 / 6 / 48120–48129 / 10.1234/C6EL07714K",
    ]);
  });

  it("has the notice's place at the foot of a page, also below the references", () => {
    const text = `Retraction: Eels of the upper estuary\n\nThe article titled "Eels of the upper estuary"[1] is being retracted as large parts of it were copied.\n\nREFERENCES\n1. Ferrand LM, Ngo TB. Eels of the upper estuary. J Tidal Med 2011;3:81-4.\n\nAccess this article online\nQuick Response Code:\nWebsite: www.tides.example\nDOI: 10.1234/0999-8842.128317\n\nJournal of Tidal Medicine | January-March 2014 | Vol 6 | Issue 1     97\n`;
    assert.deepEqual(placesOf(text), [
      "Journal of Tidal Medicine / 2014 / 6 / 97 / 10.1234/0999-8842.128317",
      "J Tidal Med / 2011 / 3 / 81-4 / ",
    ]);
  });

  it("does not take an earlier notice's DOI for the original's", () => {
    const text = `RETRACTION\n\nRetraction. Ferrand LM, Ngo TB. Eels of the upper estuary. Tides 2008;57:1561–1570. DOI: 10.1234/td07-1184\n\nTides 2016;65:2814 | DOI: 10.1234/td16-rt11a\n\nThe Tide Association has retracted the above-cited article.\n\nIn June 2015, it issued an expression of concern about this article (Tides 2015;64:2258. DOI: 10.1234/td15-ec06) on the basis of questions about its figures.\n`;
    assert.deepEqual(placesOf(text), [
      "Tides / 2016 / 65 / 2814 / 10.1234/td16-rt11a",
      "Tides / 2008 / 57 / 1561–1570 / 10.1234/td07-1184",
    ]);
  });

  it("has the journal's name above “Available online”", () => {
    const text = `Eels & Rivers\n\nAvailable online 3 September 2019\n\nTEMPORARY REMOVAL: Eels of the upper estuary\n\nLena Ferrand, Tom Ngo\n\nhttps://doi.org/10.1234/j.eel.2019.08.019\n\nThe publisher regrets that this article has been temporarily removed.\n`;
    assert.equal(placesOf(text)[0], "Eels & Rivers / 2019-09-03 /  /  / 10.1234/j.eel.2019.08.019");
  });
});
