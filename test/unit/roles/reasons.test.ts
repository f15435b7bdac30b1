import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

function codesOf(prose: string): readonly string[] {
  return read(`# Retraction: On the gait of eels\n\n${prose}\n`).reasons.map(({ code }) => code);
}

describe("the reasons of a notice", () => {
  it("gives each code once, with the passage that states it first", () => {
    const text =
      "# Retraction: On eels\n\nThe data were fabricated.\n\nThe authors regret that they fabricated the data.\n";
    const { reasons } = read(text);
    assert.deepEqual(
      reasons.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [["falsification-fabrication-of-data", "data were fabricated"]],
    );
  });

  it("leaves out a general code where its passage is that of a specific one", () => {
    assert.deepEqual(
      codesOf("The editors have retracted this article because large sections of the text were plagiarised."),
      ["plagiarism-of-text"],
    );
  });

  it("keeps a general code beside a specific one that another passage states", () => {
    assert.deepEqual(
      codesOf(
        "Concerns were raised about the data in Table 1. The editors no longer have confidence in the conclusions.",
      ),
      ["concerns-issues-about-data", "unreliable-results-and-or-conclusions"],
    );
  });

  it("takes a concern about the article as a whole only where nothing more is said", () => {
    assert.deepEqual(codesOf("Concerns were raised about the scientific validity of the article."), [
      "concerns-issues-about-article",
    ]);
    assert.deepEqual(
      codesOf(
        "Concerns were raised about the scientific validity of the article. There was an error in the experimental design.",
      ),
      ["error-in-methods"],
    );
  });

  it("finds none in a title, a licence, a statement of interests or a denial", () => {
    assert.deepEqual(
      codesOf(
        "The article “Fabricated data and plagiarised images in the study of eels” has been retracted by its authors.",
      ),
      [],
    );
    assert.deepEqual(codesOf("The authors declare that they have no conflict of interest."), []);
    assert.deepEqual(
      codesOf(
        "© 2020 Holm. This article, whose data were copied, is distributed under the Creative Commons Attribution License.",
      ),
      [],
    );
    assert.deepEqual(
      codesOf("The inquiry found no evidence of misconduct, and the authors deny having manipulated the images."),
      [],
    );
  });

  it("gives a reason in words without a code apart, and only where there is no coded one", () => {
    const text = "# Retraction: On eels\n\nThis article has been retracted because the season was too short.\n";
    const { reasons, uncodedReasons } = read(text);
    assert.deepEqual(reasons, []);
    assert.deepEqual(
      uncodedReasons.map(({ start, end }) => text.slice(start, end)),
      ["because the season was too short"],
    );
    assert.deepEqual(read(`${text}\nThe data were fabricated.\n`).uncodedReasons, []);
  });

  it("reads the reasons of a list of failings, and no rule that a publisher recalls", () => {
    assert.deepEqual(
      codesOf(
        "This investigation has uncovered evidence of one or more of the following: discrepancies between the availability of data and the research described; inappropriate citations; incoherent and irrelevant content; peer-review manipulation. We cannot vouch for the reliability of the conclusions.",
      ).toSorted(),
      [
        "compromised-peer-review",
        "concerns-issues-about-article",
        "concerns-issues-about-data",
        "concerns-issues-about-referencing-attributions",
        "unreliable-results-and-or-conclusions",
      ],
    );
    assert.deepEqual(
      codesOf(
        "Re-use of any data should be appropriately cited. The authors have plagiarized part of a paper that had already appeared.",
      ),
      ["plagiarism-of-in-article"],
    );
  });

  it("takes no request for a reason", () => {
    const { reasons, uncodedReasons } = read(
      "# Retraction: On eels\n\nThis article has been retracted at the request of the authors.\n",
    );
    assert.deepEqual([reasons, uncodedReasons], [[], []]);
  });

  it("takes an error that only the authors speak of for no reason of a retraction", () => {
    assert.deepEqual(
      codesOf(
        "Two panels of Figure 2 are identical. The corresponding author stated that errors occurred in the preparation of Figure 2.",
      ),
      ["duplication-of-in-image"],
    );
  });

  it("gives what a committee found beside the finding itself and the misconduct of whom it names", () => {
    assert.deepEqual(
      codesOf("The committee concluded that Dr Ek committed research misconduct by falsifying data.").toSorted(),
      [
        "falsification-fabrication-of-data",
        "misconduct-by-author",
        "misconduct-official-investigation-s-and-or-finding-s",
      ],
    );
  });

  it("takes a missing author or a wrong affiliation in a correction for authorship, and a misspelt name for text", () => {
    const corrected = (text: string) =>
      read(`# Correction: On eels of the coast\n\n${text}\n`).reasons.map(({ code }) => code);
    const authorship = ["concerns-issues-about-authorship-affiliation"];
    assert.deepEqual(
      corrected("The name of the second author, Dr Mia Holt, was missed out inadvertently."),
      authorship,
    );
    assert.deepEqual(corrected("The affiliation of the third author was given incorrectly."), authorship);
    assert.deepEqual(corrected("The third author is not affiliated with the hospital that was printed."), authorship);
    assert.deepEqual(corrected("The name of the first author was misspelled as “Jon Marsh”."), ["error-in-text"]);
  });

  it("reads no cause in an address, a footer or the title of another article", () => {
    assert.deepEqual(
      codesOf(
        "The article is retracted at the request of the authors of “Duplicated Images and Plagiarised Text in Eel Research”. The policy is at https://eels.example/research-misconduct. Unauthorized reproduction of this article is prohibited.",
      ),
      [],
    );
  });

  it("takes nothing from the phrase “as a result”", () => {
    assert.deepEqual(codesOf("The peer review was compromised. As a result, the record was altered."), [
      "compromised-peer-review",
    ]);
  });
});
