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
});
