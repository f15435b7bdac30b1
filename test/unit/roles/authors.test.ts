import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const authorsOf = (text: string) => read(text).item.authors.map(({ value }) => value);

describe("the notice's authors", () => {
  it("are the byline below the title, not the affiliations", () => {
    const text =
      "# Retraction: On eels in warm water\n\nLena Ferrand1,*, Tom B. Ngo2\n\n1 Department of Tides, University of the North, UK\n2 School of Ice, Oslo, Norway\n\n*J Tides* 2016; 32: 795\n\nThe authors retract this article.\n";
    assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom B. Ngo"]);
  });
  it("may be a body", () => {
    assert.deepEqual(
      authorsOf("# Retraction: On eels in warm water\n\nTides Editorial Office*\n\n*J Tides* 2016; 32: 795\n"),
      ["Tides Editorial Office"],
    );
  });
  it("are who signed where it is a letter without a byline", () => {
    const text =
      "# Retraction: On eels in warm water\n\n*J Tides* 2016; 32: 795\n\n**To the Editor** On behalf of my coauthors, I write to report errors in our article on eels.\n\nLena Ferrand, MD\nTom B. Ngo, PhD\n";
    assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom B. Ngo"]);
  });
  it("are none where an editor signed the notice: that approves it", () => {
    const text =
      "# Retraction Announcement\n\n*J Tides* 2016; 32: 795\n\nThis article is being retracted because it repeats another that was printed before it.\n\nLena Ferrand\nChief Editor\nJournal of Tides\n";
    assert.deepEqual(authorsOf(text), []);
  });
  it("are none that a form gives for the article", () => {
    const text =
      "# Correction\n\nArticle title: On eels in warm water\n\nAuthor: Lena Ferrand\n\nJournal: *Journal of Tides*\n\nWe, the Editor and Publisher of *Journal of Tides*, have retracted the article because it repeats another.\n";
    assert.deepEqual(authorsOf(text), []);
  });
  it("are not who signed over their affiliation", () => {
    const text =
      "Retraction\n\nIn the Report “On eels in warm water” (1), the ages were calibrated twice. Accordingly, we hereby retract the Report.\n\nL. FERRAND,* T. B. NGO\nSchool of Ice, Oslo, Norway.\n*Corresponding author.\n";
    assert.deepEqual(authorsOf(text), []);
  });
  it("are told from the lines around them in a text without blank lines", () => {
    const text =
      "Retraction: On eels in warm water\nLena Ferrand, Tom B. Ngo*\nInternational Journal of Tides\nAvailable online 4 June 2018\nhttps://doi.org/10.1234/tides.1\nThe authors retract this article, as its figures were drawn from the wrong tables of another study.\n";
    const { authors, journal, published } = read(text).item;
    assert.deepEqual(
      [authors.map(({ value }) => value), journal?.value, published?.value],
      [["Lena Ferrand", "Tom B. Ngo"], "International Journal of Tides", "2018-06-04"],
    );
  });
  it("are who signed on lines of their own below the prose", () => {
    const text =
      "Letter of Retraction\nWe wish to retract our article on eels, since the sorted cells were others than we had thought. We deeply regret this error.\nLena Ferrand\nTom B. Ngo, PhD\nLi Wu passed away in 2012.\nCopyright © 2013 by The Tides Society.\n";
    assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom B. Ngo"]);
  });
  it("are the names below a title in capitals, not the title", () => {
    const text =
      "Notice of Retraction\n\nAn Adaptive Count of Eels in Foggy Weirs\n\nLena Ferrand, Tom Ngo\nDepartment of Tides, Norse College, Oslo\n\nAfter review of its content by a committee, this paper has been found to be in violation of our principles.\n";
    assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom Ngo"]);
  });
  it("are without raised figures over affiliations, or a letter behind a star", () => {
    const raised =
      "Retraction: On eels in warm water\n\nLena Ferrand¹ and Tom Ngo¹\n¹ Tidal Vocational Weir, Norway\n\nThis article has been retracted by the publisher, as its text makes no sense.\n";
    const starred =
      "Retraction: On eels in warm water\n\nLi-Na Ferrand,a Tom Ngo b and Ai-Li Reed*a\n\nDOI: 10.1234/notice.5\n\nWe hereby wholly retract this article, as its spectra had been edited.\n";
    assert.deepEqual(authorsOf(raised), ["Lena Ferrand", "Tom Ngo"]);
    assert.deepEqual(authorsOf(starred), ["Li-Na Ferrand", "Tom Ngo", "Ai-Li Reed"]);
  });
  it("are the byline below what a page lists under the title, or between the kind and the title", () => {
    const listed =
      "# Corrigendum: On eels in warm water\n\n- Corrigendum\n- Published: 2 June 2022\n- Sec. Estuaries\n- Volume 13 - 2022 | https://doi.org/10.1234/tides.2\n- 120 views\n\nLena Ferrand and Tom B. Ngo\n\nIn the original article, there was a mistake in Figure 2 as published.\n";
    const above =
      "Retraction\n\nLena Ferrand*, Tom B. Ngo\n\nRetraction of: On eels in warm water\n\nThe authors wish to retract this article, as Figure 2 shows another river.\n";
    for (const text of [listed, above]) assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom B. Ngo"]);
  });
  it("are without the one letter that marks the affiliation of all", () => {
    const text =
      "# Retraction: On eels\n\nL. Ferranda, T. Ngoa, and A. Reeda\n\naDepartment of Tides, Ems, Germany\n\n*J Tides* 2016; 32: 795\n\nThe article is retracted.\n";
    assert.deepEqual(
      read(text).item.authors.map(({ value }) => value),
      ["L. Ferrand", "T. Ngo", "A. Reed"],
    );
  });
  it("keep the letter in which they end, where the affiliations have several or the marks stand behind it", () => {
    const under = (line: string) =>
      authorsOf(
        `# Retraction: On eels\n\n${line}\n\na Department of Tides, Ems, Germany\nb Institute of Eels, Oslo, Norway\n\nThe article is retracted.\n`,
      );
    assert.deepEqual(under("Ana Silva, Rui Costa, Eva Lima"), ["Ana Silva", "Rui Costa", "Eva Lima"]);
    assert.deepEqual(under("Ana Silvaa, Rui Costab and Eva Limaa,b,*"), ["Ana Silva", "Rui Costa", "Eva Lima"]);
  });
  it("are those who sign where the authors retract", () => {
    const text =
      "# Retraction\n\nThe authors wish to retract the article titled “On eels in warm water,” as samples had been mixed up.\n\nLena Ferrand\nTom Ngo\nLi Wu\n";
    assert.deepEqual(
      read(text).item.authors.map(({ value }) => value),
      ["Lena Ferrand", "Tom Ngo", "Li Wu"],
    );
  });
  it("are the byline below the notice's own line with its DOI, or below the original's journal and DOI", () => {
    const own =
      "Retraction of “On eels in warm water”\n\nJ. Tidal Chem. 2013, 61, 9907. DOI: 10.1234/jtc4099\n\nLena Ferrand and Tom B. Ngo\n\nThe authors retract this article (J. Tidal Chem. 2012, 60, 8815–8823) because its tables had been printed before.\n";
    const dated =
      "Retraction: On eels in warm water\n\nJournal of Tidal Research, Volume 29, Issue 6, Pages 1810-1811\nFirst published: 02 May 2019\nhttps://doi.org/10.1234/jtr.99120\n\nLena Ferrand, Tom B. Ngo\n\nThe following article has been retracted by agreement between the authors and the Editor.\n";
    const below =
      "# Retraction Note: On eels above 190 K in water\n\nhttps://doi.org/10.1234/s1-2\n\nRetraction to: *Tides* https://doi.org/10.1234/s1-1 Published online 3 July 2019\n\nLena Ferrand & Tom B. Ngo\n\nThe Editors have retracted this article because its figures were drawn from the wrong tables.\n";
    for (const text of [own, dated, below]) assert.deepEqual(authorsOf(text), ["Lena Ferrand", "Tom B. Ngo"]);
  });
  it("are none of a citation that gives the article's place under the notice's words", () => {
    const text =
      "RETRACTION\n\nLena Ferrand, Tom Ngo, and Li Wu. Retraction. On eels in warm water. Tides 2014;63:5120–5133.\n\nTides 2018;67:990\n\nThe Tides Society retracts the article named above because its data are wrong.\n";
    assert.deepEqual(authorsOf(text), []);
    const [original] = read(text).originals;
    assert.deepEqual(
      [original?.title?.value, original?.authors.length, original?.year?.value, original?.pages?.value],
      ["On eels in warm water", 3, 2014, "5120–5133"],
    );
  });
});
