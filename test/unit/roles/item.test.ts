import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The fields of the notice as an item, by their values. */
function itemOf(text: string): Record<string, unknown> {
  const { authors: _, title: __, ...rest } = read(text).item;
  return Object.fromEntries(Object.entries(rest).map(([key, reading]) => [key, reading?.value]));
}

const WITHDRAWN = "The article “On eels” has been withdrawn at the request of the authors, as its data are wrong.\n";

describe("the notice as an item", () => {
  it("has what its front prints", () => {
    const text =
      "# Retraction: The silent eels\n\n*Journal of Eels* 2015; 20(1): 39\n\nhttps://doi.org/10.1234/notice.1\n\nReceived: 7 February 2015; Accepted: 11 May 2015; Published: 19 May 2015\n\nThe editors have retracted this article because the data are unreliable.\n\n© Doe et al.; licensee Eel Central. 2015 The article is open access and comes under the Creative Commons Attribution License (http://creativecommons.org/licenses/by/4.0). The Creative Commons Public Domain Dedication waiver applies to the data.\n";
    assert.deepEqual(itemOf(text), {
      doi: "10.1234/notice.1",
      journal: "Journal of Eels",
      publisher: "Eel Central",
      volume: "20",
      issue: "1",
      pages: "39",
      received: "2015-02-07",
      accepted: "2015-05-11",
      published: "2015-05-19",
      licence: "CC BY 4.0",
    });
  });

  it("takes the year of its own line where no date is printed", () => {
    assert.equal(
      itemOf(
        "# Retraction: The silent eels\n\n*Journal of Eels* 2016; 32(3): 795\n\nThis article is being retracted.\n",
      ).published,
      "2016",
    );
  });

  it("takes its place from its own citation where it has no other line", () => {
    const text =
      "Since the appearance of this article [1], concerns were raised about its blots. The Eel ONE Editors issue this Expression of Concern.\n\nReference\n\n1. Doe J (2012) The silent eels. Eel ONE 7(11): e50360. https://doi.org/10.1234/eel.7\n\nCitation: The Eel ONE Editors (2019) Expression of concern: The silent eels. Eel ONE 14(12): e0261845. https://doi.org/10.1234/notice.1\n\nPublished: December 27, 2019\n";
    assert.deepEqual(itemOf(text), {
      doi: "10.1234/notice.1",
      journal: "Eel ONE",
      volume: "14",
      issue: "12",
      pages: "e0261845",
      published: "2019-12-27",
    });
  });

  it("does not take the original's date for its own", () => {
    const text =
      "# Retraction: The silent eels\n\nThe article was published online on 5 March 2015 and is retracted because of errors.\n";
    assert.equal(itemOf(text).published, undefined);
  });

  it("takes its place from a line at the foot", () => {
    const body =
      "We would like to retract the article “The silent eels”, which was published in the Journal in 2016.\n\n1. Doe J, Roe J. The silent eels. N Engl J Eels 2016;374:2211-22.\n\n";
    const { journal, volume, pages, doi } = itemOf(
      `# Retraction: The silent eels\n\n${body}N Engl J Eels 2019;380:597-598. DOI: 10.1234/notice.1\n\nCopyright © 2019 Eel Society.\n`,
    );
    assert.deepEqual([journal, volume, pages, doi], ["N Engl J Eels", "380", "597-598", "10.1234/notice.1"]);
  });

  it("leaves the original its line where the text cites it with that line", () => {
    const text =
      "[Retracted] The silent eels of the glaciers\n\nEel Rep 36: 1580-1588, 2016; DOI: 10.1234/er.2016.5029\n\nThe Editor has decided that this paper should be retracted. [the original article was published in Eel Reports 36: 1580-1588, 2016; DOI: 10.1234/er.2016.5029]\n\nEel Reports 49: 99, 2023\nDOI: 10.1234/er.2023.8536\n";
    const { volume, pages, doi, published } = itemOf(text);
    assert.deepEqual([volume, pages, doi, published], ["49", "99", "10.1234/er.2023.8536", "2023"]);
  });

  it("takes the month that its own line prints", () => {
    const text =
      "Retraction\n\nJournal of Eels\nVolume 20, Issue 10, July 2014, Page 1601\n© The Author(s) 2014\n\nThe Editor has retracted the article on eels because it repeats another.\n";
    assert.equal(itemOf(text).published, "2014-07");
  });

  it("takes no date that stands beside the original's DOI", () => {
    const text =
      "Eel Medicine (2019), 49, 1234.\ndoi:10.1234/notice.1\n\nCORRIGENDUM\n\nThe silent eels\n\ndoi: 10.1234/eel.7, Published online by Eel Press: 12 June 2018\n\nIn the above article the name of the second author was misspelt.\n";
    const { doi, published } = itemOf(text);
    assert.deepEqual([doi, published], ["10.1234/notice.1", "2019"]);
  });

  it("does not take the place of an article that was printed years before the notice", () => {
    const text =
      "[Retracted] The silent eels\n\nJane Doe, Rob Roe\n\nPublished online on: May 5, 2021     https://doi.org/10.1234/notice.1\n\nEel Rep 36: 1580-1588, 2016; DOI: 10.1234/eel.7\n\nFollowing the publication of the above paper, a reader raised concerns.\n";
    const { doi, volume, published } = itemOf(text);
    assert.deepEqual([doi, volume, published], ["10.1234/notice.1", undefined, "2021-05-05"]);
  });

  it("does not take the pages of a whole article below a bare heading for its own", () => {
    const text =
      "retraction\nThe silent eels of the north\nJane Doe & Rob Roe\nEels 491, 774–778 (2012); doi:10.1234/eel.7\nThe sequence was assembled from two loci, as we learned later. We wish to retract this Letter.\n";
    assert.deepEqual(itemOf(text).volume, undefined);
  });
  it("is dated and signed by its own lines, not by what the page lists of the article", () => {
    const text =
      "Retracted: On eels in warm water\n\nThis article corrects the following:\n\nOn eels in warm water\n\nLena Ferrand, Tom B. Ngo\n\nVolume 67Issue 4Journal of Tides pages: 402-413 First Published online: October 28, 2017\n\nFirst published: 14 January 2019\n\nhttps://doi.org/10.1234/tides.2\n\nThe above article has been retracted by agreement between the journal's Editor and Tides Press.\n";
    const { item, originals } = read(text);
    assert.deepEqual([item.published?.value, item.authors.length], ["2019-01-14", 0]);
    assert.deepEqual([originals[0]?.journal?.value, originals[0]?.pages?.value], ["Journal of Tides", "402-413"]);
  });
  it("has no line of its own where the article's place is cited below the names", () => {
    const text =
      "Retraction: On eels in warm water\n\nLena Ferrand & Tom B. Ngo\n\nTides 451, 1018–1021 (2008)\n\nIn this Letter we reported a flux of eels. The sampler leaked, and the authors therefore wish to retract this Letter.\n";
    const { item, originals } = read(text);
    assert.deepEqual([item.journal, item.published, originals[0]?.pages?.value], [undefined, undefined, "1018–1021"]);
  });
  it("is dated by a line about the manuscript below the references", () => {
    const text =
      "Corrections to “On Eels in Warm Water”\n\nIn the above article [1], a value was printed incorrectly.\n\nREFERENCE\n\n[1] L. Ferrand, and T. B. Ngo, “On eels in warm water,” Trans. Tides, vol. 60, 2022, Art. no. 4201312.\n\nManuscript received January 4, 2022; accepted January 5, 2022. Date of publication January 20, 2022; date of current version February 14, 2022.\n";
    const { received, accepted, published } = read(text).item;
    assert.deepEqual([received?.value, accepted?.value, published?.value], ["2022-01-04", "2022-01-05", "2022-01-20"]);
  });
  it("is dated by a date alone below its heading, not by that below the citation of the original", () => {
    const text =
      "Retraction: On eels in warm water\n\nLena Ferrand and Tom B. Ngo\n\nRetraction\nJun 17, 2022\n\nhttps://doi.org/10.1234/tides.2\n\nFerrand L, Ngo TB. 2019. On eels in warm water. Tides 8:e48888. doi: 10.1234/tides.1\n\nPublished 2 December 2019\n\nAfter we published this article, we found the antibody to be another. We are therefore retracting the article.\n";
    assert.equal(read(text).item.published?.value, "2022-06-17");
  });
  it("is titled by the bare heading above a line that only places the original", () => {
    const text =
      "# Erratum\n\n*J Tides* 2012; 77(2): 87\n\nErratum to: J Tides, 2011; 76(4): 26–31\n\nAn incorrect version of Figure 7 was printed.\n";
    assert.equal(read(text).item.title?.value, "Erratum");
  });
  it("stands in the later of two lines, be it at the foot and without pages", () => {
    const nature =
      "# Retraction: On eels in warm water\n\nLena Ferrand & Tom Ngo\n\n*Tides* 454, 1004–1008 (2008)\n\n*Tides* doi:10.1234/tides9981\n\nThe authors wish to retract this Letter.\n\nTIDES | VOL 473 | 12 MAY 2011\n";
    const { doi, volume, published } = read(nature).item;
    assert.deepEqual([doi?.value, volume?.value, published?.value], ["10.1234/tides9981", "473", "2011-05-12"]);
    const chemical =
      "# Retraction of “On eels in warm water”\n\nLena Ferrand, Tom Ngo\n\n*J. Eel Soc.* **2009**, *131*, 4195−4202. DOI: 10.1234/ja1\n\nThe authors retract this communication.\n\nDOI: 10.1234/ja2\nPublished on Web 04/08/2011\n\n6448 J. EEL SOC. 2011, 133, 6448\n";
    const { item, originals } = read(chemical);
    assert.deepEqual([item.doi?.value, item.volume?.value, originals[0]?.volume?.value], ["10.1234/ja2", "133", "131"]);
  });
  it("is dated by a plain line of its front", () => {
    assert.equal(
      read(
        "# Retraction: On eels in warm water\n\n*J Tides* 2016; 48(10): 968\n\nDate: 2 September 2016\n\nThe article is retracted.\n",
      ).item.published?.value,
      "2016-09-02",
    );
  });

  it("takes the day of the withdrawal before that of the article in press", () => {
    const text =
      "WITHDRAWN: On eels in warm water\n\nJournal of Tidal Ice, In Press, Corrected Proof\nAvailable online 9 May 2018\nWithdrawn on 12 June 2018\nhttps://doi.org/10.1234/jti.2018.05.001\n\nThis article has been withdrawn because it was sent to print without the consent of its authors.\n";
    const { published, journal } = itemOf(text);
    assert.deepEqual([published, journal], ["2018-06-12", "Journal of Tidal Ice"]);
  });

  it("takes its place from the foot of the page, with what a house prints behind it", () => {
    const text =
      "Tides Reports\n\nRetraction Notice to: On eels in warm water\n\nLena Ferrand and Tom Ngo\n\n(Tides Reports 23, 2301–2315; May 22, 2018)\n\nWe, the authors, are retracting this article because one membrane was used for two figures.\n\nTides Reports 37, 119988, November 2, 2021. This is an open access article under the CC BY license.\n";
    const { volume, pages, published } = itemOf(text);
    assert.deepEqual([volume, pages, published], ["37", "119988", "2021-11-02"]);
  });

  it("names the journal for which those in office act where nothing else does", () => {
    const text = (words: string) =>
      `# Statement of Retraction: On eels in warm water\n\n${words} because its data are wrong.\n`;
    for (const words of [
      "We, the Editor and Publisher of the journal *Tides and Ice*, have retracted the following article",
      "We, the Editors and the Publisher of Tides and Ice, hereby retract the article",
      "We, the Publisher of *Tides and Ice*, are withdrawing the article",
    ])
      assert.equal(itemOf(text(words)).journal, "Tides and Ice");
    for (const words of [
      "The editors of *Tides and Ice* and the committee of the Eel Society are issuing this notice",
      "With this notice Eel Press and the editors of *Tides and Ice* retract the article",
      "**Journal:** *Tides and Ice*\n\nWe, the Editors and Publisher of *Tides and Ice*, have retracted the above article",
    ])
      assert.equal(itemOf(text(words)).journal, undefined);
    assert.equal(itemOf(text("The editor of the book was told that the article is retracted")).journal, undefined);
  });

  it("takes the journal from a page that says what it is", () => {
    const press =
      "WITHDRAWN: On eels in warm water\n\nLena Ferrand, Tom Ngo\n\nTides and Shores\nAvailable online 2 June 2016\nIn Press, Accepted Manuscript\nhttps://doi.org/10.1234/tides.5\n\nThis article has been withdrawn at the request of the authors.\n";
    const list =
      "Contents lists available at EelDirect\n\nTides\n\njournal homepage: www.tides.example\n\nRetraction notice to “On eels in warm water”\n\nThis article has been retracted at the request of the editor.\n";
    assert.equal(itemOf(press).journal, "Tides and Shores");
    assert.equal(itemOf(list).journal, "Tides");
  });

  it("takes no names or place above a date for the journal", () => {
    const text =
      "WITHDRAWN: On eels in warm water\n\nLena Ferrand, Tom Ngo\n\nNorse Weirs\n\nAvailable online 2 June 2016\n\nThis article has been withdrawn at the request of the authors.\n";
    assert.equal(itemOf(text).journal, undefined);
  });

  it("takes volume, month and year from brackets at the foot, with the DOI behind the copyright", () => {
    const text =
      "Correction\n\nIn the article “On eels in warm water” by Lena Ferrand, the coefficients in Table 5 were estimated without the effects of weirs.\n\n[Journal of Eels, vol. 56, no. 1, January 2020]\n© 2020 by The Norse Society. All rights reserved. DOI: 10.1234/eels.9\n";
    const { journal, volume, issue, published, doi } = itemOf(text);
    assert.deepEqual(
      [journal, volume, issue, published, doi],
      ["Journal of Eels", "56", "1", "2020-01", "10.1234/eels.9"],
    );
  });

  it("takes its place from the foot behind a copyright", () => {
    const text =
      "Retraction: On eels in warm water\n\nWe hereby wholly retract this article, as the spectra of eels had been edited.\n\nThis journal is © The Norse Society 2015     Eel Chem., 2015, 17, 2611 | 2611\n";
    const { journal, volume, pages } = itemOf(text);
    assert.deepEqual([journal, volume, pages], ["Eel Chem.", "17", "2611"]);
  });

  it("has the journal by its bare name above the date or the DOI", () => {
    for (const [name, below] of [
      ["Norse Annals of Tidal Medicine", "Published online: 17 May 2016"],
      ["Case Reports in Eel Surgery", "Available online 9 July 2020"],
      ["The Eel Chronicle of the North", "https://doi.org/10.1234/notice.1"],
      ["Nordic Studies in Tide and Weir", "First published 9 July 2020"],
      ["Perspectives on Eel Archives", "DOI: 10.1234/notice.1"],
    ] as const)
      for (const gap of ["\n", "\n\n"])
        assert.equal(itemOf(`# Withdrawal: On eels\n\n${name}${gap}${below}\n\n${WITHDRAWN}`).journal, name);
  });

  it("has the journal by its bare name where the prose names it", () => {
    for (const words of [
      "The paper “On eels” published at pages 67-71 of the Norse Eel Book is retracted.",
      "The paper “On eels”, which appeared in the Norse Eel Book in 2015, is retracted.",
      "The paper “On eels” was submitted to Norse Eel Book in 2015 and is now retracted.",
      "The editors of the Norse Eel Book have retracted the paper “On eels” by Doe and Roe.",
      "The paper “On eels”, from volume 3 of the journal Norse Eel Book, is now retracted.",
    ])
      assert.equal(itemOf(`# Retraction\n\nNorse Eel Book\n\n${words}\n`).journal, "Norse Eel Book");
  });

  it("has no journal by a line that names persons, a kind of item or a house", () => {
    for (const line of [
      "Ann Pike and Bo Perch",
      "Research Article",
      "Case Report",
      "University of Eels",
      "Open Access",
    ])
      assert.equal(
        itemOf(`# Withdrawal: On eels\n\n${line}\n\nPublished online: 17 May 2016\n\n${WITHDRAWN}`).journal,
        undefined,
      );
  });

  it("stands where the line in brackets at the foot says, below the original's line", () => {
    const text =
      "# [Retracted] The silent eels\n\nANN PIKE and BO PERCH\n\nEel Tid Ther Rep 17: 2880-2889, 2018; DOI: 10.1234/ettr.2018.1\n\nFollowing the publication of this paper, a reader drew to the Editor's attention that the data are unreliable. The Editor has decided that this paper should be retracted.\n\n[Eel and Tidal Therapy Reports 28: 112, 2023; DOI: 10.1234/ettr.2023.2]\n";
    assert.deepEqual(itemOf(text), {
      doi: "10.1234/ettr.2023.2",
      journal: "Eel and Tidal Therapy Reports",
      volume: "28",
      pages: "112",
      published: "2023",
    });
  });

  it("is dated by the line that says when it was published electronically", () => {
    for (const line of ["Electronically published December 3, 2021", "Published electronically: 3 December 2021"])
      assert.equal(
        itemOf(`# Retraction of Doe, “On Eels”\n\n${WITHDRAWN}\n${line}\nhttps://doi.org/10.1234/n.1\n`).published,
        "2021-12-03",
      );
  });

  it("stands where a line without a name says, with the name that frames it", () => {
    const place = { journal: "Eel Motion", volume: "6", issue: "1", pages: "97", published: "2014" };
    const line = "Year : 2014  |  Volume : 6  |  Issue : 1  |  Page : 97";
    assert.deepEqual(itemOf(`Eel Motion\n\n${line}\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`), place);
    assert.equal(
      itemOf(
        `Contents lists available at ScienceDirect\nEel Motion\njournal homepage: www.eels.com/locate/eels\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`,
      ).journal,
      "Eel Motion",
    );
    const kind = "Withdrawal | Volume 31, Article 199, 26 Nov 2018 | 10.1234/nje.2018.31.199";
    assert.deepEqual(itemOf(`${kind}\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`), {
      doi: "10.1234/nje.2018.31.199",
      volume: "31",
      pages: "199",
      published: "2018-11-26",
    });
  });

  it("does not stand where a line without a name places the article, and its own line closes the text", () => {
    const text = `VOLUME 281 (2006) PAGES 31999–32008\n\n# Withdrawal: On eels\n\n${WITHDRAWN}\nJ. Eel Chem. (2017) 292(31) 12999\n`;
    assert.deepEqual(itemOf(text), {
      journal: "J. Eel Chem.",
      volume: "292",
      issue: "31",
      pages: "12999",
      published: "2017",
    });
  });

  it("has its own DOI at the end, where the line above places “the above article”", () => {
    const text =
      "[Corrigendum] On eels in warm water\n\nAnn Pike and Bo Perch\n\nEel Rep 35: 2814-2822, 2016; DOI: 10.1234/er.2016.1\n\nAfter the publication of the above article, the authors have realized that Fig. 3B was printed twice.\n\nDOI: 10.1234/er.2020.2\n";
    assert.deepEqual(itemOf(text), { doi: "10.1234/er.2020.2" });
    assert.equal(read(text).originals[0]?.doi?.value, "10.1234/er.2016.1");
  });

  it("has what stands below and behind its line: pages, the day of publication", () => {
    const pages = `Published in: Eel Motion ( Volume: 27, Issue: 1, October 2005)\nPage(s): 535\nDOI: 10.1234/em.5\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`;
    assert.equal(itemOf(pages).pages, "535");
    const day = `Nord J Eels. 2016; 8(2):     Published online 2016 June 15.\ndoi: 10.1234/nje-8299                 Letter\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`;
    const { published, doi } = itemOf(day);
    assert.deepEqual([published, doi], ["2016-06-15", "10.1234/nje-8299"]);
  });

  it("has its journal without the authors that run before it", () => {
    const text = `Pikeson and Perchman Eel Ecol (2016) 9:412\nDOI 10.1234/eec.4\n\n# Withdrawal: On eels\n\nAnn Pikeson and Bo Perchman\n\n${WITHDRAWN}`;
    assert.equal(itemOf(text).journal, "Eel Ecol");
    const line = "Materials and Design Letters (2016) 9:412";
    assert.equal(itemOf(`${line}\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`).journal, "Materials and Design Letters");
  });

  it("has its own DOI beside its date, above the line that places “the above article”", () => {
    const text =
      "[Retracted] On eels in warm water\n\nAuthors: Ann Pike, Bo Perch\n\nPublished online on: March 7, 2023     https://doi.org/10.1234/er.2023.2\nArticle Number: 83\n\nEel Rep 36: 2421–2430, 2016; DOI: 10.1234/er.2016.1\n\nFollowing the publication of the above paper, its figures were found to be alike.\n";
    assert.deepEqual(itemOf(text), { doi: "10.1234/er.2023.2", pages: "83", published: "2023-03-07" });
    const { doi, volume, pages } = read(text).originals[0]!;
    assert.deepEqual([doi?.value, volume?.value, pages?.value], ["10.1234/er.2016.1", "36", "2421–2430"]);
  });

  it("has its place at the foot of the page, behind the references", () => {
    const text = (foot: string) =>
      `Retraction: On eels\n\nThe article “On eels”[1] is retracted.\n\nReferences\n1. Pike A, Perch B. On eels. Eel Rep 2014;62:215-9.\n2. Ngo T. On weirs. Weir Rep 2010;16:21-7.\n\nAccess this article online\nWebsite: www.eels.in\nDOI: 10.1234/er.147032\n${foot}\n`;
    const whole = {
      doi: "10.1234/er.147032",
      journal: "Norse Journal of Eels",
      volume: "62",
      issue: "11",
      published: "2014-11",
    };
    for (const foot of [
      "Norse Journal of Eels | Volume 62 | Issue 11 | November 2014 | Page 1098",
      "1098 Norse Journal of Eels | Volume 62 | Issue 11 | November 2014",
      "Norse Journal of Eels | Volume 62 | Issue 11 | November 2014                1098",
    ])
      assert.deepEqual(itemOf(text(foot)), { ...whole, pages: "1098" }, foot);
  });

  it("has its place behind the kind of item, below the journal's name", () => {
    const text = `The Eel\n\nCORRESPONDENCE | VOLUME 391, ISSUE 10123, 834, MARCH 03, 2018\n\n# Withdrawal: On eels\n\n${WITHDRAWN}`;
    const { journal, volume, pages } = itemOf(text);
    assert.deepEqual([journal, volume, pages], ["The Eel", "391", "834"]);
  });

  it("has the DOI below the line with the kind in a column of its own", () => {
    const text = `Retraction                         Norse J Eelol 2015 June 68(3): 312\nhttp://dx.doi.org/10.1234/nje.2015.312\n\nRetraction: On eels\n\n${WITHDRAWN}`;
    assert.equal(itemOf(text).doi, "10.1234/nje.2015.312");
  });
});
