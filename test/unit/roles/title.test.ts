import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const titleOf = (text: string) => read(text).item.title?.value;

describe("the notice's title", () => {
  it("is the heading with its prefix, without markup and the full stop", () => {
    assert.equal(
      titleOf("RETRACTION\n\n# Retraction: On *Anguilla anguilla* in warm water.\n\nLena Ferrand, Tom Ngo\n"),
      "Retraction: On Anguilla anguilla in warm water",
    );
  });
  it("is the heading alone where that names only the kind", () => {
    assert.equal(
      titleOf(
        "# Retraction Announcement\n\n*J Tides* 2016; 32(3): 795\n\nThis article is being retracted by the editor.\n",
      ),
      "Retraction Announcement",
    );
  });
  it("is no label such as OPEN ACCESS or a heading of the body", () => {
    assert.equal(
      titleOf(
        "# **OPEN ACCESS**\n\n# Retraction: On eels in warm water\n\n## Retraction\n\nThe editors retract this article.\n",
      ),
      "Retraction: On eels in warm water",
    );
  });
  it("is the one in the notice's own citation where there is no heading", () => {
    const text =
      "Since the appearance of this article [1], concerns were raised about its data by readers of the journal.\n\nReference\n1. Ferrand L, Ngo T (2012) On eels in warm water. PLoS ONE 7(11): e50360.\nCitation: The PLOS ONE Editors (2019) Expression of concern: On eels in warm water. PLoS ONE 14(12): e0261845.\n";
    assert.equal(titleOf(text), "Expression of concern: On eels in warm water");
    assert.equal(read(text).originals[0]?.title?.value, "On eels in warm water");
  });
  it("is the heading that names its kind last, below a banner", () => {
    assert.equal(
      titleOf(
        "ERRATUM\n\nEels in warm water: Erratum\n\nIn the article by Ferrand et al there was an error in Table 2.\n",
      ),
      "Eels in warm water: Erratum",
    );
  });
  it("is no sentence that cites the article", () => {
    const text =
      "Correction\n\nCorrection for “On eels in warm water,” by Lena Ferrand and Tom Ngo, which was first published June 18, 2018; 10.1234/tides.1 (Proc. Tides 115, 6911–6916).\n\nThe authors note that Table 1 appeared incorrectly.\n";
    assert.equal(titleOf(text), "Correction");
  });
  it("goes on behind the end of a line, but not into the journal's name or the names", () => {
    const below = "\n\nThe article was retracted by the editor because its data were invented.\n";
    const title = "Retraction: Prevalence of Lice among Farmed Trout in the Fjords of Nordland";
    assert.equal(
      titleOf(
        `Retraction: Prevalence of Lice among Farmed Trout\nin the Fjords of Nordland\n\nMia Holm, Ove Lund${below}`,
      ),
      title,
    );
    assert.equal(
      titleOf(
        `Retraction: Prevalence of Lice among Farmed Trout in the\nFjords of Nordland\nMia Holm, Ove Lund${below}`,
      ),
      title,
    );
    assert.equal(
      titleOf(
        `Retraction: Prevalence of Lice among Farmed\nTrout in the Fjords of Nordland\n\nMia Holm, Ove Lund${below}`,
      ),
      title,
    );
    assert.equal(titleOf(`${title}\nAnnals of Tidal Fisheries in the North${below}`), title);
    assert.equal(titleOf(`${title}\nMia Holm and Ove Lund${below}`), title);
  });
  it("is the fuller heading below a running head that names the kind", () => {
    assert.equal(
      titleOf(
        "Retraction Notice\n\nRetraction notice: Two articles on\nice\n\nThe following articles have been retracted:\n",
      ),
      "Retraction notice: Two articles on ice",
    );
  });

  it("is the line between the kind alone and the byline", () => {
    const under = (kind: string) =>
      read(
        `${kind}\n\nOn the Growth of Eels in Warm Water\n\nLena Ferrand and Tom Ngo\n\nThe authors retract this article, as its figures were drawn from the wrong tables.\n`,
      ).item.title?.value;
    assert.equal(under("RETRACTION"), "On the Growth of Eels in Warm Water");
    assert.equal(under("Notice of Retraction"), "Notice of Retraction On the Growth of Eels in Warm Water");
    assert.equal(under("CORRIGENDUM"), "CORRIGENDUM On the Growth of Eels in Warm Water");
  });

  it("is the kind alone above prose or a quoted title", () => {
    const under = (line: string) =>
      read(`RETRACTION\n\n${line}\n\nLena Ferrand and Tom Ngo\n\nThe authors retract this article, as it is wrong.\n`)
        .item.title?.value;
    assert.equal(under("“On the Growth of Eels in Warm Water”"), "RETRACTION");
  });
});
