import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const REFERENCES =
  "\n\n## References\n\n1. Abe T, Doe J. On the sleep of eels. J Eel. 2010;3:1-9. doi: 10.1234/eel.1\n2. Roe R, Poe P. Eels asleep. Lake Lett. 2008;2:10-19. doi: 10.1234/lake.2\n3. Coe C. How eels rest. Pond Rev. 2007;1:5-8\n";

const related = (text: string) =>
  read(text).related.map(({ relation, kind, doi, citation }) => [relation, kind, doi?.value, citation?.value]);

describe("other items that a notice names", () => {
  it("resolves the mark of the article that the original repeats", () => {
    const text = `# Retraction: On the sleep of eels\n\nThis article [1] has been retracted because of substantial overlap with a previously published article [2].${REFERENCES}`;
    const [[relation, , doi, citation] = []] = related(text);
    assert.equal(relation, "duplicate-of");
    assert.equal(doi, "10.1234/lake.2");
    assert.match(citation ?? "", /^Roe R, Poe P\. Eels asleep\./);
  });

  it("gives each source an entry, and the original none", () => {
    const text = `# Retraction: On the sleep of eels\n\nFigure 2 of [1] is identical to Figure 1 of [2], and text was taken from Coe [3].${REFERENCES}`;
    assert.deepEqual(
      related(text).map(([relation]) => relation),
      ["duplicate-of", "duplicate-of"],
    );
  });

  it("counts a source once, however often it is named", () => {
    const text = `# Retraction: On the sleep of eels\n\nThis article [1] duplicates an article by the same authors [2]. It was copied from another paper. Figure 2 had already been published [2].${REFERENCES}`;
    assert.equal(related(text).length, 1);
  });

  it("takes the sources that are listed below", () => {
    const text =
      "# Retraction: On eels\n\nThe article was found to contain text from published articles, including the following:\n\nRoe R. Eels asleep. Lake Lett. 2008;2:10-19.\n\nCoe C. How eels rest. Pond Rev. 2007;1:5-8.\n\nThe authors agree.";
    assert.deepEqual(
      related(text).map(([relation]) => relation),
      ["duplicate-of", "duplicate-of"],
    );
  });

  it("gives none where nothing tells what was repeated", () => {
    assert.deepEqual(
      related("# Retraction: On eels\n\nThe article was retracted because it repeats text of several other articles."),
      [],
    );
  });

  it("names the earlier notice that a retraction follows", () => {
    const text =
      "# Retraction: On eels\n\nThis notice updates and replaces the Expression of Concern published on 3 May 2019. The editors retract this article.";
    assert.deepEqual(related(text), [["follows", "expression-of-concern", undefined, undefined]]);
  });

  it("does not take an expression of concern's own act for an earlier one", () => {
    assert.deepEqual(
      related(
        "# Expression of Concern: On eels\n\nThe editors have issued an Expression of Concern on 3 May 2019 for this article.",
      ),
      [],
    );
  });

  it("resolves a mark by a numbered list without a heading", () => {
    const text =
      "# Retraction: On eels\n\nThis work was originally published in Spanish (1).\n\n1. Vik J, Holt M. Anguilas del norte. Rev Anguilas. 2015;3:1-9.\n";
    const [[relation, , , citation] = []] = related(text);
    assert.equal(relation, "duplicate-of");
    assert.match(citation ?? "", /^Vik J, Holt M\. Anguilas del norte/);
  });

  it("names the new version", () => {
    const text = `# Retraction: On the sleep of eels\n\nThe authors have retracted this article [1]. A corrected version has been published [2].${REFERENCES}`;
    assert.equal(read(text).kind?.value, "retract-and-replace");
    assert.deepEqual(
      related(text).map(([relation, , doi]) => [relation, doi]),
      [["replaced-by", "10.1234/lake.2"]],
    );
  });

  it("names the retraction that is undone", () => {
    const text =
      "# Reinstatement: On eels\n\nThe retraction of this article is hereby reversed and the article is reinstated.";
    assert.deepEqual(related(text), [["reinstates", "retraction", undefined, undefined]]);
  });

  it("tells a new version of the same title by its volume", () => {
    const text =
      "# Retraction: On the sleep of eels\n\nThis article [1] is retracted. A corrected article is published as a replacement [2].\n\n## References\n\n1. Abe T, Doe J. On the sleep of eels. J Eel. 2010;3:1-9.\n2. Abe T, Doe J. On the sleep of eels. J Eel. 2013;6:20-28.\n";
    assert.deepEqual(related(text), [
      ["replaced-by", undefined, undefined, "Abe T, Doe J. On the sleep of eels. J Eel. 2013;6:20-28."],
    ]);
  });

  it("takes the original's own reference for no new version", () => {
    const text = `# Retraction: On the sleep of eels\n\nA corrected version of the article [1] has been published.${REFERENCES}`;
    assert.deepEqual(related(text), [["replaced-by", undefined, undefined, undefined]]);
  });

  it("names the DOI of a version that is published in the active voice", () => {
    const text =
      "# Retraction: On eels\n\nThe authors have since published a corrected version (https://doi.org/10.1234/eel.8). The first one is retracted.";
    assert.deepEqual(related(text), [["replaced-by", undefined, "10.1234/eel.8", undefined]]);
  });

  it("names a correction as the earlier notice, and none that was only considered", () => {
    assert.deepEqual(
      related("# Retraction: On eels\n\nThe article had already been corrected in 2016. It is now retracted."),
      [["follows", "correction", undefined, undefined]],
    );
    assert.deepEqual(
      related("# Retraction: On eels\n\nThe errors are too many for a correction. The article is retracted."),
      [],
    );
  });

  it("resolves a mark right behind the full stop", () => {
    const text = `# Retraction: On the sleep of eels\n\nThe article is retracted since it overlaps with earlier papers by others.2,3${REFERENCES}`;
    assert.deepEqual(
      related(text).map(([relation, , , citation]) => [relation, citation?.slice(0, 5)]),
      [
        ["duplicate-of", "Roe R"],
        ["duplicate-of", "Coe C"],
      ],
    );
  });

  it("takes neither two repeated articles for the originals nor the kept copy's place for theirs", () => {
    const several = read(
      `# Retraction\n\nThe Editors have retracted the article [1] because of duplicate publication with two previously published articles [2, 3].${REFERENCES}`,
    );
    assert.equal(several.originals.length, 1);
    assert.equal(several.related.length, 2);
    const kept = read(
      "# Retraction: On the sleep of eels\n\nThe article was published twice by mistake. The version published in J Eel 2012;29:33-9 remains valid. This copy is withdrawn.",
    );
    assert.equal(kept.originals[0]?.volume, undefined);
    assert.equal(kept.related[0]?.citation?.value, "J Eel 2012;29:33-9");
  });
});
