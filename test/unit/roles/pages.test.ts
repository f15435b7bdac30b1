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

  it("has the journal's name as the page prints it whole, and that of the original as the text does", () => {
    const text = `Journal of Tidal Chemistry A\n\nCite this: J. Tidal. Chem. A, 2020, 8, 1163\n\nRetraction: Eels of the upper estuary\n\nLena Ferrand and Tom Ngo\n\nThe article entitled “Eels of the upper estuary,” which was published in the June 2018 issue of Eel and Tidal Surgery,1 has been retracted by the Editor-in-Chief.\n\nREFERENCE\n1. Ferrand L, Ngo T. Eels of the upper estuary. Eel Tidal Surg. 2018;141:1502–1511.\n`;
    assert.deepEqual(placesOf(text), [
      "Journal of Tidal Chemistry A / 2020 / 8 / 1163 / ",
      "Eel and Tidal Surgery / 2018 / 141 / 1502–1511 / ",
    ]);
  });

  it("has the pages in full where the text prints them so, too", () => {
    const text = `Retraction: Eels of the upper estuary\n\nThe article titled “Eels of the upper estuary”, published on pages 212-216, Issue 3, Volume 59 of Journal of Tides[1] is being retracted as it was published before.\n\nReferences\n\n1. Ferrand LM, Ngo TB. Eels of the upper estuary. J Tides 2015;59:212-6.\n`;
    assert.equal(placesOf(text)[1], "Journal of Tides / 2015 / 59 / 212-216 / ");
  });

  it("has the place of the original below what a site prints of the notice", () => {
    const text = `Back to Journals » Eels and Tides » Volume 15\n\nRETRACTION\n\nEels of the Upper Estuary [Retraction]\n\nAuthors Ferrand LM, Ngo TB, Wu L\n\nPublished 27 September 2022 Volume 2022:15 Pages 1047–1048\n\nDOI https://doi.org/10.1234/EEL.S391184\n\nFerrand LM, Ngo TB, Wu L. Eel Tides. 2019;12:8421–8432.\n\n${BODY}`;
    assert.deepEqual(placesOf(text), [
      "Eels and Tides / 2022-09-27 / 15 / 1047–1048 / 10.1234/EEL.S391184",
      "Eel Tides / 2019 / 12 / 8421–8432 / ",
    ]);
  });

  it("has the authors that stand over their places one by one, below the journal's name", () => {
    const text = `Tidalia\nDOI: 10.1234/s-0040-1707921\nletter\n\nWithdrawal: Eels of the upper estuary\n\nLena Ferrand\na Department of Tides, Ems College, Emden, Germany\n\nTom B. Ngo*\na Department of Tides, Ems College, Emden, Germany\n\nThe Accepted Manuscript of this article has been withdrawn at the request of the authors.\n`;
    const { item } = read(text);
    assert.equal(item.journal?.value, "Tidalia");
    assert.deepEqual(
      item.authors.map(({ value }) => value),
      ["Lena Ferrand", "Tom B. Ngo"],
    );
  });

  it("has the page where it stands apart: as the article's number, or beside the site at the foot", () => {
    const front = "Eel Res; 20(4) February 15, 2014\n\nCorrection: Eels of the upper estuary\n\n";
    const foot =
      "Published online February 14, 2014.\ndoi: 10.1234/0999.EEL-14-0021\n\nwww.tides.org 1061\nDownloaded from tides.org on September 28, 2021.\n";
    assert.equal(
      placesOf(`${front}${BODY}\n${foot}`)[0],
      "Eel Res / 2014-02-14 / 20 / 1061 / 10.1234/0999.EEL-14-0021",
    );
    const numbered = `Eel Res; 20(4) February 15, 2014\n\nCorrection: Eels of the upper estuary\n\nArticle Number: 110\n\n${BODY}`;
    assert.equal(placesOf(numbered)[0], "Eel Res / 2014-02-15 / 20 / 110 / ");
    assert.equal(
      placesOf(`${front}${BODY}\nSee www.tides.org 24 hours a day.\n`)[0],
      "Eel Res / 2014-02-15 / 20 /  / ",
    );
  });
});
