import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";
import type { Kind } from "../../../server/src/core/vocabulary/kinds.ts";

/** Whole small notices in different houses' forms, by the kind that a careful reader gives them. */
const notices: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  "retract-and-replace": [
    "Notice of Retraction and Replacement: Abe et al. On eels. J Eel. 2010;3:1-9\n\nTo the Editor: We write to report errors in our article. The article has been retracted and replaced.",
    "Retraction and replacement of: On eels\n\nThe authors found coding errors.",
    "# Retraction: On eels\n\nThe authors have retracted this article [1] because of a coding error. A corrected version has been published [2].",
    "# Retraction Note: On eels\n\nThe Editors have retracted this article. The revised article is available at https://doi.org/10.1234/eel.9.",
    "Retracted and republished: On eels\n\nThe paper is retracted and republished with the correct data.",
    "# Retraction with republication: On eels\n\nThe Lancet has retracted this article.",
    "Statement of Retraction: On eels\n\nWe, the Editors, are retracting the article. It has been replaced by a corrected article: doi 10.1234/eel.2.",
    '# Correction\n\nWe retract the article "On eels" and replace it with a corrected version.',
  ],
  "partial-retraction": [
    "Partial Retraction: On eels\n\nFigure 3 was made up. We retract Figure 3.",
    "# Partial retraction to: On eels\n\nThe authors wish to retract the data in Figure 2.",
    '# Retraction\n\nThe authors wish to retract Figure 5 of the article "On eels". The conclusions are not affected.',
    "# Notice of Partial Retraction\n\nWe partially retract the paper.",
    "# Correction: On eels\n\nFigures 2B and 3 are retracted. All other data remain valid.",
    "Retraction (partial): On eels\n\nThe section on glass eels has been retracted.",
    "Retractación parcial: Sobre anguilas\n\nLos autores retractan la figura 2.",
    "# Retraction in Part: On eels\n\nWe retract Table 4 of the paper.",
  ],
  "expression-of-concern": [
    "Editorial Expression of Concern: On eels\n\nThe Editors are alerting readers to concerns about Figure 2. The article may be retracted.",
    "# Expression of Concern for Abe et al., “On eels”\n\nThe journal has been told that Fig. 2 is the same as Fig. 3.",
    "Statement of Concern\n\nConcerns have been raised about the article.",
    "# Editor's Note: On eels\n\nReaders are alerted that the reliability of data in this manuscript is currently in question.",
    "# On eels\n\nThe editors are publishing this expression of concern pending the outcome of an institutional investigation. Should the article be retracted, a further notice will follow.",
    "Publisher's Expression of Concern\n\nThe publisher is investigating. ",
    "Interim Expression of Concern: On eels\n\nAn inquiry is under way; whether the paper will be retracted is not decided.",
    "Expresión de preocupación: Sobre anguilas\n\nEl comité editorial informa a los lectores.",
    "EXPRESSION OF CONCERN\n\n# On eels\n\nOne of the author's other papers has been retracted. We are looking into this one.",
  ],
  correction: [
    "Correction to: On eels\n\nIn this article the author name was incorrectly written. The original article has been corrected.",
    "Author Correction: On eels\n\nThe original version of this Article contained an error in Figure 2. This has been corrected in both the PDF and HTML versions.",
    "Publisher Correction: On eels\n\nThe Table 2 was omitted.",
    "Correction for Abe et al., “On eels”\n\nVolume 3, no. 2, p. 1–9, 2010. Page 3: Figure 2 should appear as shown.",
    'CORRECTION\n\nIn the article "On eels", reference 12 has been retracted; the authors remove it.',
    "# Correction: On eels\n\nThe second author was incorrectly omitted from the byline.",
    "Correction notice\n\nThis article has been corrected since it was published Online First.",
    "Berichtigung: Über Aale\n\nIn Tabelle 2 muss es heißen: 3.",
    "Amendment: Author Correction: On eels\n\nFig 3 was wrong.",
  ],
  corrigendum: [
    "Corrigendum to “On eels” [J. Eel 3 (2010) 1–9]\n\nThe authors regret that Table 2 was incorrect. The authors would like to apologise for any inconvenience caused.",
    "# Corrigendum: On eels\n\nIn the original article, there was an error. The authors apologize for this error. The original article has been updated.",
    "On the sleep of eels. Corrigendum\n\nAn error in the unit cell is corrected.",
    'CORRIGENDA\n\nOn eels, by T. Abe\n\nPage 3, line 4 should read "eel".',
    "# On eels\n\nThis corrigendum corrects the funding statement of the article.",
    "Corrigendum for Abe et al., On eels\n\nThe labels were swapped.",
    "CORRIGENDUM\n\n# On the drift of ice\n\nThe authors wish to correct Figure 2.",
    "Author's corrigendum: On eels\n\nThe formula was wrong.",
  ],
  erratum: [
    "Erratum to: On eels\n\nAfter publication of this article [1], it came to our attention that a name was misspelled.",
    "Erratum: “On eels” [J. Appl. Eel 3, 4 (2010)]\n\nEq. (3) should be x.",
    "ERRATUM\n\nIn the article by Abe the figure was printed upside down.",
    'Errata\n\nPage 3: for "eel" read "eels".',
    "Fe de erratas: Sobre anguilas\n\nDonde dice 3 debe decir 4.",
    "Published Erratum: On eels\n\nTable 3 was wrong.",
    "# Erratum for the Report “On eels” by T. Abe\n\nFig. 2 was wrong.",
    "# Erratum\n\nErratum in: On eels. The publisher regrets the error.",
    "# On eels\n\nIn this erratum we give the right units.",
  ],
  addendum: [
    "Addendum: On eels\n\nSince publication we have found further eels.",
    "Addendum to: On eels\n\nThe authors wish to add the following acknowledgement.",
    "ADDENDUM\n\nThe following disclosure should be added to the article.",
    "Adendo\n\nNo artigo Enguias, deve-se considerar a adição da informação.",
    "Author Addendum: On eels\n\nWe add a note on the data.",
    "# On eels: addendum\n\nThe data set has been extended.",
    "Addenda\n\nOn eels, by T. Abe: funding was given by the Lake Fund.",
    "# On eels\n\nThis addendum supplies the table that was promised.",
  ],
  withdrawal: [
    "WITHDRAWN: On eels\n\nThis article has been withdrawn at the request of the author(s) and/or editor. The Publisher apologizes for any inconvenience this may cause.",
    "Withdrawal: On eels\n\nThe above article, published online on 3 May 2020, has been withdrawn by agreement between the authors, the editor and Wiley.",
    "Withdrawal notice\n\nThe authors wish to withdraw their paper.",
    "# Withdrawal of Papers\n\nThe paper On eels has been withdrawn after the authors' request.",
    "# On eels. Corrigendum\n\nThe structure was wrong. The paper is therefore withdrawn from the literature.",
    "Statement of Withdrawal: On eels\n\nThe preprint has been withdrawn.",
    "# Article withdrawal: On eels\n\nThis article was published twice by mistake and is withdrawn.",
    "WITHDRAWN—Administrative Duplicate Publication: On eels\n\nThis article has been withdrawn at the request of the editor.",
  ],
  retraction: [
    "Withdrawal: On eels\n\nThe authors retract this article.",
    "# RETRACTION\n\n# On eels\n\nThe authors have voluntarily withdrawn their article.",
    '# Correction\n\nThe authors retract the article "On eels" because the data were wrong.',
    "# Retraction: On eels\n\nThe authors intend to submit a corrected manuscript to another journal.",
    "Retraction notice to “On eels” [J. Eel 3 (2010) 1–9]\n\nThis article has been retracted: please see Elsevier Policy on Article Withdrawal (https://www.elsevier.com/about/our-business/policies/article-withdrawal). This article has been retracted at the request of the Editor-in-Chief.",
    "[Retracted] On eels\n\nOncol Eel 36: 3–9, 2016; DOI: 10.1234/oe.2016. Following the publication of this paper, it was drawn to the Editors' attention by a concerned reader that the data were strikingly similar to data in different form in other articles. The Editor has decided that this paper should be retracted from the Journal.",
    "Retraction\n\nThe Royal Society of Eels hereby wholly retracts this Journal of Eels article due to concerns with the reliability of the data. An expression of concern for this article was published in 2019.",
    "# Expression of Concern: On eels\n\nThis article has been retracted by the editors.",
  ],
  removal: [
    "REMOVED: On eels\n\nThis article has been removed for legal reasons.",
    "TEMPORARY REMOVAL: On eels\n\nThe publisher regrets that this article has been temporarily removed. A replacement will appear as soon as possible in which the reason for the removal of the article will be specified, or the article will be reinstated.",
    "Notice of Removal: On eels\n\nThe publisher has removed this article.",
    "Removal notice to “On eels” [J. Eel 3 (2010) 1–9]\n\nThe article was removed because it infringed privacy.",
    "# On eels\n\nThis article has been removed from the journal's website because it endangers public health.",
    "Article Removal: On eels\n\nThe paper was taken down.",
    'REMOVAL\n\nThe article "On eels" has been permanently removed by the publisher.',
    "Temporary removal: On eels\n\nIt will come back.",
  ],
  reinstatement: [
    "Reinstatement: On eels\n\nThe retraction of this article was made in error and is hereby withdrawn.",
    "# Retraction of the Retraction: On eels\n\nThe editors retract the retraction.",
    'Notice of Reinstatement\n\nThe article "On eels" is reinstated.',
    "# On eels\n\nThe retraction published on 3 May 2019 has been rescinded and the article has been reinstated.",
    "Reinstated: On eels\n\nThis paper was removed by mistake. It is now reinstated.",
    "# Editorial note\n\nWe reverse the retraction of this paper. The article stands.",
    "# Correction\n\nThe retraction notice was published in error. The article is hereby reinstated.",
    "Withdrawal of retraction: On eels\n\nThe journal withdraws its retraction of the article.",
  ],
};

describe("the kind of a notice", () => {
  for (const [kind, texts] of Object.entries(notices)) {
    it(`is ${kind} where the heading or the act says so`, () => {
      for (const text of texts) assert.equal(read(text).kind?.value, kind, text);
    });
  }

  it("says where the heading names it and where the prose acts it out", () => {
    const text = "# Retraction: On eels\n\nThe editors have retracted this article because the eels were miscounted.";
    const { kind } = read(text);
    const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    assert.equal(words(kind?.headed?.span), "Retraction:");
    assert.equal(words(kind?.acted?.span), "retracted this article");
  });

  it("has no heading where only the notice's own citation names it", () => {
    const { kind } = read(
      "After this article [1] was published, doubts arose. Therefore, the Editors issue this Expression of Concern.\n\nCitation: The Editors (2019) Expression of concern: On eels. J Eel 14: 3.",
    );
    assert.equal(kind?.value, "expression-of-concern");
    assert.equal(kind?.headed, undefined);
  });

  it("keeps the heading that names another kind than the text acts out", () => {
    const { kind } = read(
      "ADDENDA AND ERRATA\n\n# On eels. Corrigendum\n\nThe unit was wrong. The paper is therefore withdrawn.",
    );
    assert.equal(kind?.value, "withdrawal");
    assert.equal(kind?.headed?.value, "corrigendum");
    assert.equal(kind?.acted?.value, "withdrawal");
  });

  it("takes the heading that fits where a banner names a broader section", () => {
    const { kind } = read(
      "CORRECTIONS AND RETRACTIONS\n\n# Retraction for Abe et al., On eels\n\nThe authors wish to retract this paper.",
    );
    assert.equal(kind?.value, "retraction");
    assert.equal(kind?.headed?.value, "retraction");
  });

  it("is not told by what is said of other papers", () => {
    const { kind } = read(
      "# Correction: On eels\n\nReference 12 should be listed as retracted. One of these articles was subsequently retracted.",
    );
    assert.equal(kind?.value, "correction");
  });

  it("is absent where nothing names or does anything", () => {
    assert.equal(read("On eels\n\nEels sleep in winter.").kind, undefined);
  });
});
