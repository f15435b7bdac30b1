import assert from "node:assert/strict";
import { normalised } from "../../server/src/core/index.ts";

const NORMAL =
  "Lindqvist A, Okafor B. On the night migration of eels. Journal of Eel Studies. 2021;14(2):233-241. https://doi.org/10.1234/eel.2021.014";

describe("A pasted DOI becomes a full link", () => {
  for (const pasted of [
    "10.1234/eel.1",
    "doi:10.1234/eel.1",
    "DOI 10.1234/eel.1",
    "doi.org/10.1234/eel.1",
    "http://dx.doi.org/10.1234/eel.1",
    "https://www.doi.org/10.1234/eel.1",
    "https://doi.org/10.1234/eel.1?utm_source=alert&utm_medium=mail",
    "https://onlinelibrary.example.com/doi/full/10.1234/eel.1?casa_token=abc#section-2",
    "https://www.example.com/articles/10.1234%2Feel.1/pdf",
  ])
    it(`from ${pasted}`, () =>
      assert.deepEqual(normalised(pasted), { what: "doi", text: "https://doi.org/10.1234/eel.1" }));

  it("with the white space and the full stop that stood around it", () => {
    assert.equal(normalised(" doi: 10.1234/eel.1.\n")?.text, " https://doi.org/10.1234/eel.1.\n");
  });

  it("but not where it is one, is broken, or is not alone", () => {
    for (const pasted of [
      "https://doi.org/10.1234/eel.1",
      "10.1234/ eel.1",
      "10.1234/xxxxx",
      "see 10.1234/eel.1",
      "10.1234/eel.1 (eels)",
      "10.1234/eel.1 10.1234/eel.2",
      "https://doi.org/10.1234/eel.1 for eels",
      "https://example.com/eels",
      "",
      " \n",
    ])
      assert.equal(normalised(pasted), undefined, pasted);
  });
});

describe("A pasted citation gets its normal form", () => {
  for (const pasted of [
    "Lindqvist A, Okafor B. On the night migration of eels. Journal of Eel Studies 2021; 14(2): 233-241. doi:10.1234/eel.2021.014",
    "Lindqvist A, Okafor B. On the night migration of eels.\n  Journal of Eel Studies. 2021;14(2):233-241.\n  http://dx.doi.org/10.1234/eel.2021.014.",
    "Lindqvist A and Okafor B. On the night migration of eels. Journal of Eel Studies, vol. 14, no. 2, pp. 233-241, 2021. https://doi.org/10.1234/eel.2021.014",
  ])
    it(`from ${JSON.stringify(pasted)}`, () =>
      assert.deepEqual(normalised(pasted), { what: "citation", text: NORMAL }));

  it("with names, title and pages in the words that were printed", () => {
    assert.equal(
      normalised(
        "[3] Lindqvist, A., & Okafor, B. (2021). On the night migration of eels: is it real? J. Eel Stud., 14, e233–e241. PMID: 12345678",
      )?.text,
      "[3] Lindqvist, A.; Okafor, B. On the night migration of eels: is it real? J. Eel Stud. 2021;14:e233–e241. PMID: 12345678",
    );
    assert.equal(
      normalised(
        "Lindqvist A, Okafor B, et al. On the night migration of eels. Journal of Eel Studies 2021, 14(2), 233.",
      )?.text,
      "Lindqvist A, Okafor B, et al. On the night migration of eels. Journal of Eel Studies. 2021;14(2):233.",
    );
  });

  it("but not where it has it, where something would be lost, or where it is no citation", () => {
    for (const pasted of [
      NORMAL,
      "Lindqvist A. On eels. J Eel Stud 2021; 14:233. doi:10.1234/eel.1. Epub 2021 Mar 1.",
      "Lindqvist A. On eels. J Eel Stud 2021 May 14; 14:233. doi:10.1234/eel.1",
      "Lindqvist A. On eels. J Eel Stud 2021; 14:233. [Retracted]",
      "Lindqvist A. On eels. J Eel Stud 2021; 14:233. Okafor B. On eels again. J Eel Stud 2022; 15:1.",
      "The Editors have retracted this article because of errors in the data.",
      "# Retraction: On eels\n\nLindqvist A. J Eel Stud 2021; 14:233.",
      "2021; 14:233",
    ])
      assert.equal(normalised(pasted), undefined, pasted);
  });

  it("or where it is longer than any, however hostile, at once", () => {
    for (const piece of ["10.1234/", "Lindqvist A, ", "((((", "2021; 14:233. ", " doi:", "https://"])
      for (const pasted of [piece.repeat(150).slice(0, 1_500), piece.repeat(20_000)]) normalised(pasted);
    assert.equal(normalised(`10.1234/${"e".repeat(2_000)}`), undefined);
  });

  it("once: the form does not change again", () => {
    assert.equal(normalised(NORMAL), undefined);
  });
});
