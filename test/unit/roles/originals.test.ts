import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const originalsOf = (text: string) =>
  read(text).originals.map((each) => ({
    title: each.title?.value,
    authors: each.authors.map(({ value }) => value),
    journal: each.journal?.value,
    year: each.year?.value,
    volume: each.volume?.value,
    pages: each.pages?.value,
  }));
const FRONT = "# Retraction: On eels in warm water\n\nLena Ferrand1, Tom Ngo2\n\n*J Tides* 2016; 32: 795\n\n";

describe("the originals", () => {
  it("have the heading's title and the byline's authors where nothing else is printed", () => {
    assert.deepEqual(originalsOf(`${FRONT}The authors have retracted this article because its data are wrong.\n`), [
      {
        title: "On eels in warm water",
        authors: ["Lena Ferrand", "Tom Ngo"],
        journal: undefined,
        year: undefined,
        volume: undefined,
        pages: undefined,
      },
    ]);
  });
  it("are found in an unnumbered list by their title", () => {
    const text = `${FRONT}This article [1] has been retracted as it overlaps with another [2].\n\n## References\n\nSmith J, Low P. Glaciers of the southern range. Ice. 2010;4:9-12\nFerrand L, Ngo T. On eels in warm water. J Tides. 2014;30:12-20\n`;
    assert.deepEqual(originalsOf(text), [
      {
        title: "On eels in warm water",
        authors: ["Ferrand L", "Ngo T"],
        journal: "J Tides",
        year: 2014,
        volume: "30",
        pages: "12-20",
      },
    ]);
  });
  it("take the fuller list of authors", () => {
    const text = `${FRONT}This article [1] has been retracted.\n\n## References\n\n1. Ferrand L, et al. On eels in warm water. J Tides. 2014;30:12-20\n`;
    assert.deepEqual(originalsOf(text)[0]?.authors, ["Lena Ferrand", "Tom Ngo"]);
  });
  it("do not take an editorial office for the authors", () => {
    const text =
      "# Retraction: Ferrand et al. On eels in warm water. *Tides* 2013, *2*, 64–75\n\nTides Editorial Office\n\n*Tides* 2014; 3: 5\n\nThe article is retracted.\n";
    assert.deepEqual(originalsOf(text), [
      {
        title: "On eels in warm water",
        authors: ["Ferrand"],
        journal: "Tides",
        year: 2013,
        volume: "2",
        pages: "64–75",
      },
    ]);
  });
  it("are the rows of a table, with what the references say of them", () => {
    const text =
      "# Retraction of articles by L. Ferrand *et al.*\n\n*Tides* 2014; 3: 5\n\nThe articles below are retracted.\n\n| Title | Reference | DOI |\n| --- | --- | --- |\n| On eels in warm water | Ferrand & Ngo (2006) | 10.1234/tides.2006.1 |\n| Gills and their parasites | Ferrand *et al.* (2007) | 10.1234/tides.2007.2 |\n\n## References\n\nFerrand, L. & Ngo, T. (2006). Tides 2, 64–75.\nFerrand, L., Wu, Y. & Ngo, T. (2007). Tides 3, 1–9.\n";
    assert.deepEqual(originalsOf(text), [
      {
        title: "On eels in warm water",
        authors: ["Ferrand, L.", "Ngo, T."],
        journal: "Tides",
        year: 2006,
        volume: "2",
        pages: "64–75",
      },
      {
        title: "Gills and their parasites",
        authors: ["Ferrand, L.", "Wu, Y.", "Ngo, T."],
        journal: "Tides",
        year: 2007,
        volume: "3",
        pages: "1–9",
      },
    ]);
  });
  it("have their authors on a line above the citation", () => {
    const text =
      "# Retraction: On eels in warm water\n\nThe Editors\n\n*The Journal of Tides* 2015; 209: 623\n\nhttps://doi.org/10.1234/tides.2015\n\nLena Ferrand, Tom Ngo, and Li Wu\n\n*J. Tides* Vol. 188, No. 5, March 8, 2010. 711–726.\n\nThe article is retracted.\n";
    assert.deepEqual(originalsOf(text)[0]?.authors, ["Lena Ferrand", "Tom Ngo", "Li Wu"]);
  });
  it("take the fuller printing of a title that the heading shortens", () => {
    const text =
      "# On the growth of eels in warm water: Erratum\n\n*Tides* 2015; 9: 3\n\nIn the article, “On the growth of eels in warm water: A field study,” the funding was left out.\n";
    assert.equal(originalsOf(text)[0]?.title, "On the growth of eels in warm water: A field study");
  });
  it("take nothing from a running head of the notice itself", () => {
    const text =
      "# Author Correction: On eels in warm water\n\nLena Ferrand & Tom Ngo\n\nCorrection to: *Tides* https://doi.org/10.1234/tides.2020.1, published online 9 September 2020\n\nFigure 2 was wrong and has been corrected.\n\nTides | (2021) 11:3127 | https://doi.org/10.1234/tides.2021.9\n";
    const [original] = originalsOf(text);
    assert.equal(original?.journal, "Tides");
    assert.equal(original?.volume, undefined);
  });
  it("may be several", () => {
    const text =
      "# Withdrawal of Papers\n\n*Tides Med* 2014; 12: 4\n\nThe paper:\n\nEELS AND GLACIERS IN THE TREATMENT OF COLD.\n\nFerrand L., Ngo T.\n\nTides Med. 2011 Mar 9;8:41–6. has been withdrawn as its authors wish.\n\nThe paper:\n\nNEW TARGETS OF THE EEL IN WARM WATER.\n\nLow P., Smith J. Tides Med. 2012 Apr 30;3:57–61. has been withdrawn as its authors wish.\n";
    assert.deepEqual(originalsOf(text), [
      {
        title: "EELS AND GLACIERS IN THE TREATMENT OF COLD",
        authors: ["Ferrand L.", "Ngo T."],
        journal: "Tides Med",
        year: 2011,
        volume: "8",
        pages: "41–6",
      },
      {
        title: "NEW TARGETS OF THE EEL IN WARM WATER",
        authors: ["Low P.", "Smith J."],
        journal: "Tides Med",
        year: 2012,
        volume: "3",
        pages: "57–61",
      },
    ]);
  });
  it("give every printing of the title", () => {
    const text = `${FRONT}The article “On eels in warm water” [1] has been retracted.\n\n## References\n\n1. Ferrand L, Ngo T. On eels in warm water. J Tides. 2014;30:12-20\n`;
    assert.equal(read(text).originals[0]?.titles.length, 3);
  });
  it("are cut where the heading's title ends", () => {
    const text = `# Retraction: Growth of eels through PTEN in Deep Water\n\n*J Tides* 2016; 32: 795\n\nThis article has been retracted because its data are wrong and its figures too.\n\n## Reference\n\nFerrand L, Ngo T. Growth of eels through PTEN in Deep Water J Tides. 2018;23:66–70.\n`;
    assert.equal(originalsOf(text)[0]?.journal?.replace(".", ""), "J Tides");
  });
  it("stand where the notice stands, if it takes their place", () => {
    const text = `# RETRACTED: On eels in warm water\n\nLena Ferrand, Tom Ngo\n\n*Journal of Tides* 2016; 32: 795\n\nhttps://doi.org/10.1234/jt.2016.1\n\nThis article has been retracted at the request of the Editor, as its data are wrong.\n`;
    const [only] = originalsOf(text);
    assert.deepEqual([only?.journal, only?.year, only?.volume, only?.pages], ["Journal of Tides", 2016, "32", "795"]);
  });
  it("have years of their own citations only", () => {
    const text = `${FRONT}This article [1], submitted in March 2011, has been retracted as its data are wrong.\n\n## References\n\n1. Ferrand L, Ngo T. On eels in warm water. J Tides. 2014;30:12-20\n`;
    assert.deepEqual(
      read(text).originals[0]?.years.map(({ value }) => value),
      [2014],
    );
  });

  it("has the PubMed identifier that stands beside its DOI", () => {
    const text =
      "# Retraction for: The silent eels\n\nhttps://doi.org/10.1234/notice.1\n\nRetraction for: Braz J Eels | doi: 10.1234/eel.7 | PMID: 31721904 | PMCID: PMC6853074\n\nThe authors retract the article.\n";
    assert.equal(read(text).originals[0]?.pmid?.value, "31721904");
  });
  it("takes the journal from those who act for it, and leaves out where a meeting was held", () => {
    const acting =
      "# Retraction notice: On eels in warm water\n\nThe publishers of the *Journal of Tides* wish to retract the article “On eels in warm water” by Lena Ferrand, which appeared in Volume 27, Issue 6, 2015.\n\nJournal of Tides, Vol. 28 No. 3, 2016, p. 201\n";
    const meeting =
      "Notice of Retraction\n\n“On Eels in Warm Water”\nby Lena Ferrand and Tom Ngo\nin the Proceedings of the 2011 International Conference on Tides (ICT), Wuhan, China, April 2011, pp. 3341-3344\n\nThis paper has been found to be in violation of the principles of publication.\n";
    assert.equal(read(acting).originals[0]?.journal?.value, "Journal of Tides");
    assert.equal(
      read(meeting).originals[0]?.journal?.value,
      "Proceedings of the 2011 International Conference on Tides (ICT)",
    );
  });
  it("takes the fuller list where authors sign, and the fuller pages", () => {
    const text =
      "Retraction: 'On eels in warm water' by Lena Ferrand, Tom Ngo et al.\n\nThis retracts the article 'On eels in warm water' in volume 8 on page 555.\n\nFerrand L, Ngo T. On eels in warm water. J Tides. 2013;8:555–563.\n\nThe authors hereby wholly retract this article as the cells used were found to be others.\n\nSigned: Lena Ferrand, Tom Ngo and Li Wu\nDate: 29 November 2021\n";
    const [original] = read(text).originals;
    assert.equal(original?.pages?.value, "555–563");
    const signed = text.replace(/Ferrand L, Ngo T.*\n/, "");
    assert.deepEqual(
      read(signed).originals[0]?.authors.map(({ value }) => value),
      ["Lena Ferrand", "Tom Ngo", "Li Wu"],
    );
  });
  it("are the several that a sentence names under a heading that names one, with the DOIs in their order", () => {
    const text =
      "# Retraction of “Eels in Warm Water” and Its Protocol\n\n*Tides Reviews* 2023; 11: e40001. Published online 6 January 2023\n\ndoi: 10.1234/tides.9\n\nRetraction of: https://tr.example/2021/9/e28001, doi: 10.1234/tides.1; and https://trp.example/2020/3/e19001, doi: 10.1234/tides.2\n\nThe editorial office retracts the articles “Eels in Warm Water” (Ferrand L, Ngo T; Tides Rev 2021;9:e28001) and “Crabs under Clear Ice” (Ferrand L, Ngo T; Tides Protocols 2020;3:e19001), since the first author is invented.\n";
    const { item, originals } = read(text);
    assert.equal(item.published?.value, "2023-01-06");
    assert.deepEqual(
      originals.map(({ title, doi, journal }) => [title?.value, doi?.value, journal?.value]),
      [
        ["Eels in Warm Water", "10.1234/tides.1", "Tides Rev"],
        ["Crabs under Clear Ice", "10.1234/tides.2", "Tides Protocols"],
      ],
    );
  });
  it("stand in the notice's own journal where the text says so", () => {
    const journalOf = (words: string) => originalsOf(`${FRONT}${words}\n`)[0]?.journal;
    assert.equal(
      journalOf("The article published in pages 12-20, Issue 2, Vol. 30 of this journal is retracted."),
      "J Tides",
    );
    assert.equal(journalOf("The article, published in our journal, 2014;30:12-20, was withdrawn."), "J Tides");
    assert.equal(journalOf("The article is withdrawn from J Tides:"), "J Tides");
    assert.equal(journalOf("This paper has been retracted by J Tides."), "J Tides");
    assert.equal(journalOf("The article repeats what had already been published in this journal."), undefined);
    assert.equal(
      originalsOf(
        "RETRACTION NOTE\n\nRetraction Note: On eels in warm water\n\n*Soft Tides* 2016; 32: 795\n\nRetraction Note: Soft Tides\n\nhttps://doi.org/10.1234/t.1\n\nThe article is retracted.\n",
      )[0]?.journal,
      "Soft Tides",
    );
  });
  it("share the authors that are named once for several", () => {
    const authorsIn = (text: string) => originalsOf(`# Retraction\n\n${text}\n`).map(({ authors }) => authors);
    const both = [
      ["Lena Ferrand", "Tom Ngo"],
      ["Lena Ferrand", "Tom Ngo"],
    ];
    assert.deepEqual(
      authorsIn(
        "Two articles have been retracted: “On eels in warm water” (Tides. 2011;66:15-7) and “Crabs under clear ice” (Tides. 2012;67:33-6), both by Lena Ferrand and Tom Ngo.",
      ),
      both,
    );
    assert.deepEqual(
      authorsIn(
        "The following two articles by Lena Ferrand and Tom Ngo have been retracted: “On eels in warm water”, published in J Tides 2011;45:168-74, and “Crabs under clear ice”, published in J Tides 2012;46:20-6.",
      ),
      both,
    );
  });
  it("are listed below the words that say so, or fill a line of the front", () => {
    assert.equal(
      originalsOf(
        "# RETRACTED ARTICLES\n\nThe articles listed below have been retracted.\n\n1. Ferrand L, Ngo T. On eels in warm water. J Tides 2010; 21: 254-9.\n\n2. Wu L, Marsh A. Crabs under clear ice. J Tides 2011; 22: 43-8.\n",
      ).length,
      2,
    );
    assert.equal(
      originalsOf(
        "**Retraction**\n\n**Eels and the growth of crabs in warm water. *J Tides* 1996;6:271–80.**\n\nThe authors ask that the article be withdrawn.\n",
      )[0]?.title,
      "Eels and the growth of crabs in warm water",
    );
  });
  it("have the names below a title on a line of its own", () => {
    assert.deepEqual(
      originalsOf(
        "# Retraction\n\nOriginal citation: *J Tides*. 2006;116(10):2649–2658.\n\n**Eels mediate sprouting in warm water**\n\nLena Ferrand, Tom Ngo, and Li Wu\n\nThe journal is retracting this article.\n",
      )[0]?.authors,
      ["Lena Ferrand", "Tom Ngo", "Li Wu"],
    );
  });
  it("have the place of the reference that a report by persons points to", () => {
    const [original] = originalsOf(
      "# Editorial Expression of Concern\n\nOn 4 November 2011, *Tides* published the Research Article “On eels in warm water” by L. Ferrand *et al.* (*1*). We are alerting our readers.\n\n## References\n\n1. L. Ferrand, T. Ngo, *Tides* **334**, 659 (2011).\n",
    );
    assert.deepEqual([original?.volume, original?.year, original?.authors.length], ["334", 2011, 2]);
  });
  it("have authors and title in one line below their place", () => {
    const [original] = originalsOf(
      "# Retraction\n\n*Tidal Physiology* 2006; 141(4): 1671\n\nVol. 138: 1457–1468, 2005\n\nLena Ferrand, Tom Ngo, and Li Wu. Eels delay senescence in tomato leaves.\n\nThe authors wish to retract this article.\n",
    );
    assert.deepEqual(
      [original?.title, original?.authors, original?.volume],
      ["Eels delay senescence in tomato leaves", ["Lena Ferrand", "Tom Ngo", "Li Wu"], "138"],
    );
  });
  it("have no journal for an author, and the journal whose editor asks", () => {
    const [iran] = originalsOf(
      "# Retraction: On eels in warm water\n\nRetraction of: On eels in warm water. Iran Red Cresc Med J. 2015 September; 17(9): e22213. doi: 10.1234/i.7\n",
    );
    assert.deepEqual([iran?.journal, iran?.authors], ["Iran Red Cresc Med J", []]);
    assert.equal(
      originalsOf(`${FRONT}This article has been withdrawn at the request of the editor of the journal J Tides.\n`)[0]
        ?.journal,
      "J Tides",
    );
  });
  it("have the authors under whose names the notice is to be cited, not those of an article cited in passing", () => {
    const own =
      "RETRACTION\n\nRetraction: On eels in warm water (2021 *Tidal Res. Express* **8** 095512)\n\nTo cite this article: Lena Ferrand and Tom Ngo 2023 *Tidal Res. Express* **10** 019501\n\nThis article has been retracted by the publisher following an investigation of its own.\n";
    assert.deepEqual(originalsOf(own)[0]?.authors, ["Lena Ferrand", "Tom Ngo"]);
    const passing =
      "# Addendum: On eels in warm water\n\nLena Ferrand and Tom Ngo\n\nAddendum for ‘On eels in warm water’ by Lena Ferrand and Tom Ngo, *Tidal Methods*, 2015, **7**, 8804–8811.\n\nThe author wishes to add to the introduction a reference to the bismuth strips that others made two years earlier.\n\n1 D. Vik, F. Holm and R. Lund, *Tidal Strips*, 2013, **4**, 19.\n";
    assert.deepEqual(originalsOf(passing)[0]?.authors, ["Lena Ferrand", "Tom Ngo"]);
  });
  it("are the rows of a table without bars at its ends, told by the number of their authors", () => {
    const text =
      "Retraction of articles by L. Ferrand et al.\n\nTwo articles by L. Ferrand et al. are retracted, since the zinc atom was exchanged in both of them.\n\nTitle | Reference | DOI\nEels of the north | Ferrand, Ngo & Wu (2007) | 10.1234/S1600\nEels of the south | Ferrand & Ngo (2007) | 10.1234/S1601\n\nReferences\n\nFerrand, L. & Ngo, T. (2007). Acta Tid. E63, m2044.\nFerrand, L., Ngo, T. & Wu, L. (2007). Acta Tid. E63, m1411–m1412.\n";
    assert.deepEqual(
      originalsOf(text).map(({ title, authors, pages }) => [title, authors.length, pages]),
      [
        ["Eels of the north", 3, "m1411–m1412"],
        ["Eels of the south", 2, "m2044"],
      ],
    );
  });
  it("have the journal and the names as the text prints them whole, where a reference shortens both", () => {
    const text =
      "RETRACTION\n\nRetraction: On eels in warm water\n\nThe following article from Journal of Tides, ‘On eels in warm water’ by Lena Ferrand and Tom Ngo, published online on 20 June 2012 in Wiley Online Library and in volume 44, pp. 310–318, has been retracted.\n\nReference\nFerrand, L. & Ngo, T. (2012). On eels in warm water. J. Tid. 44, 310–318.\n";
    const [first] = originalsOf(text);
    assert.deepEqual([first?.journal, first?.authors], ["Journal of Tides", ["Lena Ferrand", "Tom Ngo"]]);
  });
  it("stand where a line below the heading says, in brackets or behind the notice's words, not above it", () => {
    const bracketed =
      "Erratum: On eels in warm water\n\n[J. Chem. Phys. 140, 124705 (2014)]\n\nLena Ferrand and Tom Ngo\n\nIn Eq. (3) a factor is missing.\n";
    assert.deepEqual(originalsOf(bracketed)[0]?.journal, "J. Chem. Phys.");
    const labelled =
      "Retraction to: On eels in warm water\n\nLena Ferrand1, Tom Ngo2\n\nThe original article can be found online at https://doi.org/10.1234/t.1.\n\nRetraction to: Tides Lett (2017) 31:417–430\nhttps://doi.org/10.1234/t.1\n\nThis article has been retracted.\n";
    assert.deepEqual(originalsOf(labelled)[0]?.pages, "417–430");
    const above =
      "JOURNAL OF TIDES, May 2013, p. 2988\n\nRETRACTION\n\nOn eels in warm water\n\nLena Ferrand, Tom Ngo, and Li Wu\n\nVolume 194, no. 12, p. 3044–3053, 2012. We hereby retract this paper.\n";
    const [own] = originalsOf(above);
    assert.deepEqual([own?.year, own?.volume, own?.pages], [2012, "194", "3044–3053"]);
  });
  it("stand where the notice does, which takes their place", () => {
    const meeting =
      "2011 International Conference on Eels and Tides (ICET)\n\nNotice of Retraction\n\nOn Eels in Warm and in Cold Water\n\nLena Ferrand; Tom Ngo\nSchool of Rivers, Tidal University\n\nAfter careful review of its content by a duly constituted expert committee, this paper has been found to be in violation of the principles of publication.\n\nDOI: 10.1234/ICET.2011.6012345\n";
    const [paper] = originalsOf(meeting);
    assert.deepEqual(
      [paper?.title, paper?.journal, paper?.year],
      ["On Eels in Warm and in Cold Water", "2011 International Conference on Eels and Tides (ICET)", 2011],
    );
    const broken =
      "RETRACTED: On eels in warm water\n\nLena Ferrand, Tom Ngo\n\nJournal of Tides 55 (2012) 1201-\n1209\n\nThis article has been retracted.\n";
    const [article] = originalsOf(broken);
    assert.deepEqual([article?.journal, article?.year, article?.pages], ["Journal of Tides", 2012, "1201-1209"]);
    const inPress =
      "WITHDRAWN: On eels in warm water\n\nLena Ferrand, Tom Ngo\n\nJournal of Tides\nAvailable online 12 March 2018\nhttps://doi.org/10.1234/jt.1\n\nThis article has been withdrawn.\n";
    assert.equal(originalsOf(inPress)[0]?.year, 2018);
  });
  it("stand where the last line of a form says", () => {
    const form =
      "Retraction\n\nTitle: On eels in warm water\nAuthors: Lena Ferrand, Tom Ngo\nJournal: Journal of Tides\nCitation: 2014; 12(4): 301–309\n\nThis paper has been retracted.\n";
    const [first] = originalsOf(form);
    assert.deepEqual([first?.journal, first?.year, first?.pages], ["Journal of Tides", 2014, "301–309"]);
  });
  it("stand in brackets under the title, and under a byline above a second heading", () => {
    const placed =
      "APPLIED TIDES LETTERS 95, 229901 (2009)\n\nRetraction: “On eels in warm water”\n[Appl. Tides Lett. 94, 112999 (2009)]\n\nB. Ferrand,a) K. M. Ngo, and E. Wu\nInstitut für Aalkunde, Technische Hochschule Ems, D-26789 Leer, Germany\n\nWe retract our letter.1\n\n1B. Ferrand, K. M. Ngo, and E. Wu, Appl. Tides Lett. 94, 112999 (2009).\n";
    const [first] = originalsOf(placed);
    assert.deepEqual([first?.journal, first?.year, first?.volume], ["Appl. Tides Lett.", 2009, "94"]);
    const above =
      "RETRACTION\n\nK. A. Ferrand, P. K. Ngo and C. A. Wu\nCollege of Tides, University of Ems, Leer, Germany\n\nRetraction of: “On eels in warm water” (Tidal Soil 134:2333-2341, 2014)\n\nThe Editors have retracted this article.\n";
    assert.deepEqual(originalsOf(above)[0]?.authors, ["K. A. Ferrand", "P. K. Ngo", "C. A. Wu"]);
  });
  it("have the authors as a correction of their names prints them, and no other words that are to be read", () => {
    const wrong = (words: string) =>
      originalsOf(
        `Erratum\n\nIn the article “On eels in warm water”, published in J Tides 2014;30:12-20, the names are wrong.\n\n${words}\n`,
      )[0]?.authors;
    const names = ["Lena Ferrand", "Tom Ngo", "Li Wu"];
    assert.deepEqual(wrong("The authors' names should read: Lena Ferrand, Tom Ngo and Li Wu."), names);
    assert.deepEqual(wrong("The correct list of authors is as follows:\n\nLena Ferrand, Tom Ngo, Li Wu"), names);
    assert.deepEqual(wrong("Should read:\n\nLena Ferrand1, Tom Ngo2, Li Wu1"), names);
    assert.deepEqual(wrong("It should read:\nLena Ferrand(1), Tom Ngo(2), Li Wu(1)"), names);
    assert.deepEqual(wrong("Leia-se: “Lena Ferrand, Tom Ngo e Li Wu”"), names);
    assert.deepEqual(wrong("It should read: “the eels were kept at 4 °C, Tom Ngo fed them”."), []);
    assert.deepEqual(wrong("It should read: Department of Tides, University of Emden."), []);
  });
  it("are not what they repeat, whatever the text tells of the original", () => {
    const front = "# Retraction\n\n*J Tides* 2016; 32: 795\n\n";
    const other = "Perch B, Reed C. Glaciers of the southern range. Ice 2010;4:9–12";
    const titles = (body: string) => originalsOf(`${front}${body}\n`).map(({ title, volume }) => [title, volume]);
    assert.deepEqual(titles(`We retract our article, which overlaps with earlier work of others (${other}).`), [
      [undefined, undefined],
    ]);
    assert.deepEqual(
      titles(
        `The article “On eels in warm water” by L. Ferrand and T. Ngo (J Tides 2014;30:12–20) is retracted because parts of it were copied from the following paper: ${other}.`,
      ),
      [["On eels in warm water", "30"]],
    );
    assert.deepEqual(
      titles(
        "This article (J Tides 2014;30:12–20) is retracted as it had already appeared in Eel Lett 2010;4:9–12 under the title “Warm water and its eels” by Ferrand L and Ngo T.",
      ),
      [[undefined, "30"]],
    );
  });
  it("have the journal that stands behind the notice's words, whole where the text prints it so", () => {
    const text = (line: string, prose: string) =>
      `# Retraction: On eels in warm water\n\n*Brazilian Journal of Eels* 2019; 52: 8\n\nhttps://doi.org/10.1234/bje.8\n\n${line}\n\n${prose}\n`;
    const line = "Retraction for: Braz J Eels | doi: 10.1234/bje.7";
    assert.equal(originalsOf(text(line, "The Editors retract the article."))[0]?.journal, "Braz J Eels");
    const prose = "The article, which was published in the Brazilian Journal of Eels, is retracted.";
    assert.equal(originalsOf(text(line, prose))[0]?.journal, "Brazilian Journal of Eels");
    const above = "Correction to: Braz J Eels\n\nhttps://doi.org/10.1234/bje.7";
    assert.equal(originalsOf(text(above, "The article had mistakes."))[0]?.journal, "Braz J Eels");
  });
  it("have title and names that stand on one line below their place, in either order", () => {
    const below = (line: string) =>
      originalsOf(
        `# Corrections\n\n*Tidal Physiology* 2004; 134: 1812\n\n**Vol. 131: 1608–1617, 2003**\n\n${line}\n\nThis article is retracted.\n`,
      )[0];
    for (const line of [
      "L. Ferrand, and T. Ngo: On eels in warm water",
      "L. Ferrand and T. Ngo. On eels in warm water.",
      "**On eels in warm water.** L. Ferrand and T. Ngo.",
    ])
      assert.deepEqual(below(line), {
        title: "On eels in warm water",
        authors: ["L. Ferrand", "T. Ngo"],
        journal: undefined,
        year: 2003,
        volume: "131",
        pages: "1608–1617",
      });
  });
  it("are cited whole below where the heading only says that authors retract", () => {
    const [only] = originalsOf(
      "# Authors retract paper on eels\n\nLena Ferrand, Tom Ngo\n\n*BTJ* 1999; 318: 1145\n\nEditor—In our paper (10 January 1998, p 106)1 the codes were transposed. We retract the paper.\n\n## References\n\n1. Ferrand L, Ngo T, Wu L. On eels in warm water. BTJ 1998;316:106–9.\n",
    );
    assert.deepEqual([only?.title, only?.volume, only?.pages], ["On eels in warm water", "316", "106–9"]);
  });
  it("have the title in quotation marks behind what of the article is corrected", () => {
    const [only] = originalsOf(
      "# Erratum: Correction of Figure 3 in the Article “On eels in warm water”\n\n*J Tides* 2012; 42: 792\n\nPanels A and B were interchanged.\n",
    );
    assert.equal(only?.title, "On eels in warm water");
  });
  it("are the articles that marks point to where editors tell of allegations", () => {
    const text =
      "# Editors' statement of concern\n\n*J Tides* 2013; 57: 113\n\nThe Editors wish to alert readers that allegations have been received about the data in two articles by Dr. L Ferrand and coworkers published in this journal.[1,2]\n\n## References\n\n1. Ferrand L, Ngo T. On eels in warm water. J Tides. 2009;53:662–7.\n\n2. Ferrand L. Glaciers of the southern range. J Tides. 2011;55:248–52.\n";
    assert.deepEqual(
      originalsOf(text).map(({ volume }) => volume),
      ["53", "55"],
    );
  });
});
