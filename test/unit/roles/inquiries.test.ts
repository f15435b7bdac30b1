import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The inquiries of a notice with this prose. */
function inquire(prose: string): readonly string[] {
  const { inquiries } = read(`# Retraction: On the memory of eels\n\n${prose}\n`);
  return inquiries.map(({ by, name, guideline }) =>
    [by ?? "unknown", name?.value, guideline?.value].filter(Boolean).join(" · "),
  );
}

describe("an inquiry", () => {
  it("has the body that inquired, and its guideline", () => {
    assert.deepEqual(
      inquire(
        "An investigation by the publisher, conducted in accordance with the COPE guidelines, found reused images.",
      ),
      ["publisher · the publisher · COPE"],
    );
  });

  it("is counted once for each body", () => {
    assert.deepEqual(
      inquire(
        "The journal conducted an investigation. A committee at the University of Bergen has investigated this case too. The committee found that data were missing.",
      ),
      [
        "journal · The journal",
        "institution · A committee at the University of Bergen",
        "third-party · The committee",
      ].slice(0, 2),
    );
  });

  it("may be by nobody named", () => {
    assert.deepEqual(inquire("Following an internal investigation, the article has been retracted."), ["unknown"]);
  });

  it("is no peer review, and no study under a title", () => {
    assert.deepEqual(inquire("The paper passed peer review twice before it appeared in our pages last year."), []);
    assert.deepEqual(
      inquire("The article “An investigation of the memory of eels” has been retracted by the authors."),
      [],
    );
  });
});
