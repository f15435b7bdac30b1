import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The roles of a text's DOIs, in the order of the text. */
function rolesOf(text: string): readonly string[] {
  return [...read(text).doiRoles].map(([{ value }, role]) => `${value.replace(/^10\.\d+\//, "")}: ${role}`);
}

const FRONT =
  "# Retraction: The silent eels of the northern glaciers\n\n*Eel Reports* 2020; 3: 14\n\nhttps://doi.org/10.1234/notice.1\n\nPublished: 3 May 2020\n\n";

describe("the role of a DOI", () => {
  it("is the notice's on a bare line of the front, the original's where the words say so", () => {
    const text = `${FRONT}The Editors have retracted this article because its data are unreliable.\n\nThe online version of the original article can be found under doi:10.1234/eel.7.\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original"]);
  });

  it("is the original's below a line that names the original, even in the front", () => {
    const text =
      "Retraction Note: The silent eels of the northern glaciers\n\nJane Roe\n\nRetraction Note: Journal of Eels (2022) 20:313\n\nhttps://doi.org/10.1234/eel.7\n\nThe Editors-in-Chief have retracted this article because errors were found in it.\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original"]);
  });

  it("is the notice's in its own citation", () => {
    const text =
      "CITATION\n\nEel Office (2024) Retraction: The silent eels. *Front. Eel.* 14:1. doi: 10.1234/notice.1\n\n# Retraction: The silent eels\n\nA Retraction of the Original Research Article\n\nThe silent eels\n\nby Doe J and Roe J (2019. Front. Eel. 9:1076. doi: 10.1234/eel.7\n\nThe Publisher retracts the cited article.\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original"]);
  });

  it("of a reference follows from where the text points to it", () => {
    const text = `${FRONT}The Editors retract this article [1] as Figure 2 is similar to a figure in another article [2]. It follows an Expression of Concern [3].\n\n## References\n\n1. Doe J. The silent eels of the northern glaciers. Eel Rep. 2018;1:2. doi: 10.1234/eel.7\n2. Poe E. Ravens. Bird Rep. 2016;3:4. doi: 10.1234/raven.1\n3. Editors. Expression of Concern: The silent eels of the northern glaciers. Eel Rep. 2019;2:3. doi: 10.1234/eoc.1\n4. Loe A. Methods. Met Rep. 2011;3:4. doi: 10.1234/met.1\n`;
    assert.deepEqual(rolesOf(text).slice(0, 3), ["notice.1: notice", "eel.7: original", "raven.1: duplicate-source"]);
    assert.equal(rolesOf(text)[4], "met.1: cited");
  });

  it("of a reference list about methods is no original's", () => {
    const text = `${FRONT}We retract this publication. The protocol followed Doe et al. [1].\n\nReferences\n\n1. Doe J. Counting ravens in the field. Bird Rep. 2018;1:2. doi: 10.1234/met.1\n2. Poe E. More ravens. Bird Rep. 2016;3:4. doi: 10.1234/met.2\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "met.1: cited", "met.2: cited"]);
  });

  it("is both where the notice prints one DOI for itself and for the article", () => {
    const text =
      "# Retraction: The silent eels of the glaciers (doi: 10.1234/eel.7)\n\n*Eel Open* 2015; 5(7): 10\n\nhttps://doi.org/10.1234/eel.7\n\nThe authors retract this article because the blots were fabricated.\n";
    assert.deepEqual(rolesOf(text), ["eel.7: both", "eel.7: both"]);
  });

  it("is both where the notice is printed in place of the article", () => {
    const text =
      "# WITHDRAWN: The silent eels of the glaciers\n\nhttps://doi.org/10.1234/eel.7\n\nThis article has been withdrawn at the request of the authors.\n";
    assert.deepEqual(rolesOf(text), ["eel.7: both"]);
  });

  it("is the original's in the citation with which the text opens, with a sentence stuck to it", () => {
    const text = `${FRONT}Eel Rep 36: 1580-1588, 2016; DOI: 10.1234/er.2016.5029Following the publication of this paper, a reader drew attention to its blots.\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "er.2016.5029: original"]);
  });

  it("is the original's below words that announce it", () => {
    const text =
      "# Statement of Retraction\n\nWe, the Editors and Publisher of Eels Today, have retracted the following article:\n\nA. Doe, 'Eels in school', Eels Today, Volume 12, Issue 3, pp. 1–9, https://doi.org/10.1234/eel.7\n\nConcerns have been raised about its data. We followed the COPE guidelines (https://doi.org/10.24318/cope.2019.1.4).\n\nTo cite this article: (2021) Statement of Retraction, Eels Today, 15:2, 99-99, DOI: 10.1234/notice.1\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original", "cope.2019.1.4: guideline", "notice.1: notice"]);
  });

  it("is the original's in a second line of the front that closes its citation", () => {
    const text =
      "# Retraction\n\n*Journal of Eels* 2015; 15(1): 118\n\nhttps://doi.org/10.1234/notice.1\n\n“The silent eels of the northern glaciers” by Jane Roe\n\nDOI: http://dx.doi.org/10.1234/eel.7\n\nThe journal was notified of concerns about the data and therefore retracts this paper.\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original"]);
  });

  it("is nothing's in the address of a comment", () => {
    const text = `${FRONT}Readers raised concerns about the results (http://eels.example.org/comments/info%3Adoi%2F10.1371%2Feel.7). The editors retract this publication.\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: cited"]);
  });

  it("is an earlier notice's where a reference prints the same title with a kind before it", () => {
    const text = `${FRONT}The Editors retract this article [1], for which they had voiced doubts [2].\n\n## References\n\n1. Doe J. The silent eels of the northern glaciers. Eel Rep. 2018;1:2. doi: 10.1234/eel.7\n2. Editors. Expression of Concern: The silent eels of the northern glaciers. Eel Rep. 2019;2:3. doi: 10.1234/eoc.1\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original", "eoc.1: earlier-notice"]);
  });

  it("is the original's in each item of a list that the text announces", () => {
    const text =
      "# Retraction: Two articles on eels\n\n*Eel Reports* 2020; 3: 14\n\nhttps://doi.org/10.1234/notice.1\n\nThe following articles have been retracted because of fabricated data:\n\n1. Doe J. Eels in rivers. Eel Rep. 2011;1:1. doi:10.1234/eel.1\n2. Doe J. Eels in lakes. Eel Rep. 2012;2:1. doi:10.1234/eel.2\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.1: original", "eel.2: original"]);
  });

  it("is the notice's on a line of its own at the foot, below its date, its journal or its copyright", () => {
    const body =
      "We retract the article “The silent eels”, J. Doe, Eel Rep 2012, 3: 5–9, because it cannot be repeated.";
    for (const foot of [
      "First published: 19 March 2024\nhttps://doi.org/10.1234/notice.1",
      "Published Online\nMarch 19, 2024\nhttps://doi.org/10.1234/notice.1",
      "www.eelrep.org/cgi/doi/10.1234/notice.1",
      "Eel Rep 2019;380:597-598. DOI: 10.1234/notice.1",
      "Eel Reports | (2021) 11:3127 | https://doi.org/10.1234/notice.1 | 1",
      "© 2019 Doe and Roe\nhttps://doi.org/10.1234/notice.1",
    ])
      assert.deepEqual(rolesOf(`# Retraction: The silent eels\n\n${body}\n\n${foot}\n`), ["notice.1: notice"], foot);
  });

  it("is the notice's in a masthead of several lines", () => {
    const text =
      "Retraction\n\nJournal of Eels\nVolume 20, Issue 10, July 2014, Page 1601\n© The Author(s) 2014\nDOI: 10.1234/notice.1\njoe.example.com\n\nRETRACTION NOTICE\n\nAt the request of the Editor, the following articles have been retracted.\n\nDoe J (2012) Silent eels of the north. Journal of Eels 18(4): 512–524. DOI: 10.1234/eel.7\n\nRoe J (2013) Loud eels of the south. Journal of Eels 19(2): 201–210. DOI: 10.1234/eel.8\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original", "eel.8: original"]);
  });

  it("is the original's at the end of a form that names it", () => {
    const text =
      "# Correction\n\nArticle title: The silent eels\n\nAuthor: Jane Doe\n\nJournal: *Journal of Eels*\n\nDOI: https://doi.org/10.1234/eel.7\n\nWe, the Editor and Publisher of the Journal of Eels, have retracted the article because it repeats a thesis.\n\nPublished online: 21 May 2018\n\nhttps://doi.org/10.1234/notice.1\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original", "notice.1: notice"]);
  });

  it("is the original's in the link to it that a sentence of the act prints", () => {
    const text = `${FRONT}The above article, published online on 3 March 2018 in Wiley Online Library (https://onlinelibrary.wiley.com/doi/10.1234/eel.7), has been retracted.\n`;
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original"]);
  });

  it("is the notice's in the forms in which houses print it beside other words", () => {
    const forms = [
      "eelRxiv preprint doi: https://doi.org/10.1234/notice.1; this version posted May 27, 2021.",
      "This article (10.1234/notice.1) was published on May 4, 2011, at Eels.org.",
      "doi:10.1234/notice.1, Published online by Eel University Press: 5 December 2022",
      "doi:10.1234/notice.1 · Removed: 5 May 2020 · © 2020 Eel Press",
      "Crossref: DOI https://doi.org/10.1234/notice.1",
      "DOI: 10.1234/notice.1          PACS numbers: 74.20.-z",
    ];
    for (const form of forms)
      assert.deepEqual(
        rolesOf(
          `# Retraction: The silent eels\n\n${form}\n\nThe Editors have retracted the article (doi:10.1234/eel.7).\n`,
        ),
        ["notice.1: notice", "eel.7: original"],
        form,
      );
  });

  it("is the notice's at the end of prose that cites nothing there", () => {
    const text =
      "# Retraction: Doe et al., “The silent eels”\n\nAt the request of the authors, the Journal of Eels is retracting “The silent eels” by Jane Doe, which appeared on pages 12–19 of the May issue. A report from the university found that the traces in Figures 3, 6, and 7 had been altered. DOI:10.1234/notice.1\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice"]);
  });

  it("is the original's below its title and authors, behind the notice's own", () => {
    const text =
      "# Erratum: The silent eels of the northern glaciers\n\n*Eel Reports* 2020; 3: 14\n\nhttps://doi.org/10.1234/notice.1\n\n**The silent eels of the northern glaciers**\n\nJane Doe, Rob Roe\n\ndoi: 10.1234/eel.7\n\nPage 3, line 14: for 17 m read 71 m.\n";
    assert.deepEqual(rolesOf(text), ["notice.1: notice", "eel.7: original"]);
  });

  it("is the later line's where a journal's two lines stand one below the other", () => {
    const text =
      "# Retraction of “The silent eels”\n\nJane Doe and Rob Roe*\n\n*Eel Lett.* **2010**, *12* (8), 1744–1747. DOI: 10.1234/eel.7\n\n*Eel Lett.* **2012**, *14* (12), 3274. DOI: 10.1234/notice.1\n\nThe authors retract this Letter.\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original", "notice.1: notice"]);
  });

  it("is the original's in each row of a table of articles", () => {
    const text =
      "# Withdrawal of Articles\n\nThe Editorial Board hereby withdraws the articles listed below, which had appeared in Vol. 13, No. 1 (January - March 2019).\n\n| No. | Title | DOI | Ground |\n|---|---|---|---|\n| 1 | Eels in lakes | 10.1234/eel.7 | Same article published in another journal |\n| 2 | Eels in rivers | 10.1234/eel.8 | No clearance |\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original", "eel.8: original"]);
  });
  it("is the notice's at the foot behind the address of the publisher's site, or behind a numbered list", () => {
    for (const foot of [
      "Published online in Wiley Online Library\n\n(wileyonlinelibrary.com). DOI: 10.1234/tides.2",
      "1. Ferrand L, Ngo TB. On eels in warm water. J Tides. 2012;3:4-9.\n\nDOI: 10.1234/tides.2",
    ]) {
      const text = `Retraction: On eels in warm water\n\nWe wish to retract our article “On eels in warm water.”1 The ages were calibrated twice.\n\n${foot}\n`;
      const { item, originals } = read(text);
      assert.deepEqual([item.doi?.value, originals[0]?.doi], ["10.1234/tides.2", undefined]);
    }
  });
  it("is the original's beside its date of publication where the notice's own line closes the text", () => {
    const text =
      "On eels in warm water – CORRIGENDUM\n\nLena Ferrand and Tom B. Ngo\n\ndoi:10.1234/tides.1, Published online by Tides Press, 14 August 2017\n\nFirst published online 9 October 2017\n\nThe authors apologise for an error in Table 2 of the above paper.\n\nReference\n\n1. Ferrand L, Ngo TB (2017) On eels in warm water. J Tides 118, 339–348.\n\nJournal of Tides (2017), 118, 640 doi:10.1234/tides.2\n";
    const { item, originals } = read(text);
    assert.deepEqual(
      [item.doi?.value, item.published?.value, item.pages?.value, originals[0]?.doi?.value],
      ["10.1234/tides.2", "2017-10-09", "640", "10.1234/tides.1"],
    );
  });
  it("is the original's in “This is a correction to: …”", () => {
    const text =
      "Correction to: On eels in warm water\n\nhttps://doi.org/10.1234/tides.2\n\nThis is a correction to: Lena Ferrand, Tom B. Ngo, On eels in warm water, Journal of Tides, Volume 60, Issue 4, October 2021, Pages 911–919, https://doi.org/10.1234/tides.1\n";
    assert.equal(read(text).originals[0]?.doi?.value, "10.1234/tides.1");
  });
  it("is the notice's in the box through which an article is reached", () => {
    const text =
      "Retraction: On eels in warm water\n\nThe article “On eels in warm water” by Ferrand L, Ngo TB (J Tides 2017;61:903-8) is retracted, as it repeats another.\n\nAccess this article online\nWebsite: www.tides.example\nDOI: 10.1234/tides.2\n";
    const { item, originals } = read(text);
    assert.deepEqual([item.doi?.value, originals[0]?.doi], ["10.1234/tides.2", undefined]);
  });
  it("is each original's in a list between whose items other passages stand", () => {
    const text =
      "Erratum regarding missing statements in previously published articles\n\n*Tides Today* 2020; 24: 100699\n\nhttps://doi.org/10.1234/tides.9\n\nStatements were missing in the following articles.\n\nThe statements are included below.\n\n1. “Eels in warm water” [Tides Today, 2019; 21: 100512] https://doi.org/10.1234/tides.1\n\nThe authors declare no conflict of interest.\n\n2. “Crabs under clear ice” [Tides Today, 2020; 22: 100601] https://doi.org/10.1234/tides.2\n\nThe second author holds shares.\n";
    assert.deepEqual(
      read(text).originals.map(({ doi }) => doi?.value),
      ["10.1234/tides.1", "10.1234/tides.2"],
    );
  });

  it("is the original's beside another volume than the notice's, the notice's below a title with figures", () => {
    const volumes =
      "Retraction: The silent eels of the northern glaciers\n\nLena Ferrand and Tom Ngo\n\nVol. 209, No. 11 | https://doi.org/10.1234/eel.7 | October 8, 2012\n\nThe editors retract the article cited above, since its data are unreliable.\n\nJ. Eels Vol. 213 No. 6 1113\nwww.eels.org/cgi/doi/10.1234/notice.1\n";
    assert.deepEqual(rolesOf(volumes), ["eel.7: original", "notice.1: notice"]);
    const figures =
      "# Retraction Note: Silent eels above 190 K in water\n\nhttps://doi.org/10.1234/notice.1\n\nRetraction to: *Eels* https://doi.org/10.1234/eel.7\n\nThe Editors have retracted this article because its data are unreliable.\n";
    assert.deepEqual(rolesOf(figures), ["notice.1: notice", "eel.7: original"]);
  });

  it("is the notice's behind an apology that ends the text", () => {
    const text =
      "[Retracted] The silent eels of the northern glaciers\n\nEel Rep 41: 3021-3032, 2019; DOI: 10.1234/eel.7\n\nAfter this paper had appeared, a reader wrote to the Editor that two of its panels are strikingly alike. The authors were asked to explain, but gave no reply. The Editor apologizes to the readership for any inconvenience caused. DOI: 10.1234/notice.1\n";
    assert.deepEqual(rolesOf(text), ["eel.7: original", "notice.1: notice"]);
  });

  it("of a reference that the original repeats is the source's, where the words say nothing else", () => {
    const text =
      "# Retraction: On the sleep of eels\n\nIt came to our attention that the paper repeats [2]. The article is retracted.\n\n## References\n\n1. Abe T. On the sleep of eels. J Eel. 2010;3:1-9.\n2. Roe R. Eels asleep. Lake Lett. 2008;2:10-19. doi: 10.1234/lake.2\n";
    assert.deepEqual(rolesOf(text), ["lake.2: duplicate-source"]);
  });

  it("right behind a new version is the version's, right behind the article the original's", () => {
    assert.deepEqual(
      rolesOf(
        "# Retraction: On eels\n\nThe article is retracted. The authors have published a corrected version (https://doi.org/10.1234/eel.8).",
      ),
      ["eel.8: replacement"],
    );
    assert.deepEqual(
      rolesOf(
        "# Retraction: On eels\n\nThe article is retracted. A new article (https://doi.org/10.1234/eel.8) is published as a replacement.",
      ),
      ["eel.8: replacement"],
    );
    assert.deepEqual(
      rolesOf("# Retraction: On eels\n\nWe are replacing this article (https://doi.org/10.1234/eel.7)."),
      ["eel.7: original"],
    );
  });
});
