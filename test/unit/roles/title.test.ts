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
      "After this article [1] was published, concerns were raised about its data by readers of the journal.\n\nReference\n1. Ferrand L, Ngo T (2012) On eels in warm water. PLoS ONE 7(11): e50360.\nCitation: The PLOS ONE Editors (2019) Expression of concern: On eels in warm water. PLoS ONE 14(12): e0227390.\n";
    assert.equal(titleOf(text), "Expression of concern: On eels in warm water");
    assert.equal(read(text).originals[0]?.title?.value, "On eels in warm water");
  });
});
