import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The reasons of a notice by A. Holt and B. Ek about their article [1]; `source` is reference [2]. */
function codesOf(prose: string, source: string): readonly string[] {
  return read(
    `# Retraction: On the gait of eels\n\nAnna Holt, Bo Ek\n\n${prose}\n\n## References\n\n1. Holt A, Ek B. On the gait of eels. J Fish Stud. 2019;12:34-40\n2. ${source}\n`,
  ).reasons.map(({ code }) => code);
}

const OTHERS = "Sund C, Mark D. The gait of lampreys. Fish Lett. 2015;3:12-19";
const OWN = "Lind E, Holt A. Eels at night. Fish Lett. 2015;3:12-19";
const COPIED =
  "The authors have retracted this article [1] as large parts of the text were duplicated from an article [2].";

describe("where repeated material comes from", () => {
  it("makes it plagiarised, where the sentence points to a work of others", () => {
    assert.deepEqual(codesOf(COPIED, OTHERS), ["plagiarism-of-text"]);
    assert.deepEqual(
      codesOf(
        "This article [1] has been retracted because Figure 3 had been published in an earlier article [2].",
        OTHERS,
      ),
      ["plagiarism-of-image"],
    );
  });

  it("leaves it repeated, where one of the authors wrote the source, however the name is printed", () => {
    assert.deepEqual(codesOf(COPIED, OWN), ["duplication-of-text"]);
    assert.deepEqual(codesOf(COPIED, OWN.replace("Holt A", "A. HOLT")), ["duplication-of-text"]);
    assert.deepEqual(codesOf(COPIED, OWN.replace("Holt A", "HOLT Anna")), ["duplication-of-text"]);
  });

  it("leaves it repeated, where the sentence points to no source, or one that names nobody", () => {
    assert.deepEqual(codesOf(COPIED.replace(" [2]", ""), OTHERS), ["duplication-of-text"]);
    assert.deepEqual(codesOf(COPIED, "The gait of lampreys. Fish Lett. 2015;3:12-19"), ["duplication-of-text"]);
  });

  it("takes what comes from one of the authors for a repetition of their own", () => {
    assert.deepEqual(
      codesOf(
        "The editors found that Figure 2 was duplicated from Holt A. Eels in winter. Fish Lett. 2012; 1: 3-9.",
        OTHERS,
      ),
      ["duplication-of-in-image"],
    );
  });

  it("is the journal's error, where the next words lay a second publication to it", () => {
    assert.deepEqual(
      codesOf(
        "The article [1] is a duplicate publication of another article. This happened through an error of the editorial office.",
        OTHERS,
      ),
      ["duplication-of-content-through-error-by-journal-publisher"],
    );
    assert.deepEqual(
      codesOf(
        "The article [1] is a duplicate publication of another article. The editorial office regrets the delay of this notice.",
        OTHERS,
      ),
      ["duplication-of-in-article"],
    );
  });
});
