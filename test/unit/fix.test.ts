import assert from "node:assert/strict";
import { applyEdits, type Complaint, fixesTogether } from "../../server/src/core/index.ts";
import { say } from "../../server/src/core/wording.ts";

const TEXT = "On eels. On eel. doi: 10.1234/eel.1";

/** A finding that has other words for some words of the text, and may go by what is said elsewhere. */
function finding(words: string, newText: string, ground?: string): Pick<Complaint, "fix" | "related"> {
  const spanOf = (said: string) => ({ start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length });
  return {
    fix: () => ({ title: say("{0} → {1}", words, newText), edits: [{ span: spanOf(words), newText }] }),
    ...(ground !== undefined && { related: [{ span: spanOf(ground), message: say("The other.") }] }),
  };
}

function mended(...findings: readonly Pick<Complaint, "fix" | "related">[]): string {
  return applyEdits(
    TEXT,
    fixesTogether(findings).flatMap(({ edits }) => edits),
  );
}

describe("Fixes that are applied together", () => {
  it("all hold where they are apart", () => {
    assert.equal(
      mended(finding("On eels", "On ice"), finding("doi: ", "https://doi.org/")),
      "On ice. On eel. https://doi.org/10.1234/eel.1",
    );
  });

  it("do not overlap: the earlier one holds", () => {
    assert.equal(
      mended(finding("doi: 10.1234", "https://doi.org/10.1234"), finding("10.1234/eel.1", "10.1234/eel.2")),
      "On eels. On eel. https://doi.org/10.1234/eel.1",
    );
  });

  it("may touch", () => {
    const close: Pick<Complaint, "fix"> = {
      fix: () => ({
        title: say("Close the bracket"),
        edits: [{ span: { start: TEXT.length, end: TEXT.length }, newText: ")" }],
      }),
    };
    assert.equal(
      mended(finding("doi: 10.1234/eel.1", "https://doi.org/10.1234/eel.1"), close),
      "On eels. On eel. https://doi.org/10.1234/eel.1)",
    );
  });

  it("do not exchange two titles of which each offers to take the other", () => {
    assert.equal(
      mended(finding("On eels.", "On eel.", "On eel."), finding("On eel.", "On eels.", "On eels.")),
      "On eel. On eel. doi: 10.1234/eel.1",
    );
  });

  it("do not go by words that another one changes", () => {
    assert.equal(
      mended(finding("On eels.", "On ice.", "doi:"), finding("doi: 10.1234", "10.1234")),
      "On ice. On eel. doi: 10.1234/eel.1",
    );
  });

  it("leave out one that cannot be made", () => {
    const broken: Pick<Complaint, "fix"> = {
      fix: () => {
        throw new Error("broken");
      },
    };
    assert.equal(mended(broken, finding("On eels", "On ice")), "On ice. On eel. doi: 10.1234/eel.1");
  });
});
