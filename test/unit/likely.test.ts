import assert from "node:assert/strict";
import { join } from "node:path";
import { learn, printed } from "../../scripts/learn/learn.ts";
import { type Passage, passages } from "../../scripts/learn/passages.ts";
import { likelyCauses, tableOf } from "../../server/src/core/facts/reasons/likely.ts";
import { read } from "../../server/src/core/index.ts";

/** Twenty passages a cause, each with other words around it. */
const TAUGHT: readonly Passage[] = [
  "heron",
  "otter",
  "eel",
  "stork",
  "pike",
  "crane",
  "newt",
  "tench",
  "bream",
  "rook",
].flatMap((animal, i) => [
  { codes: ["error-in-image"], text: `The wrong photograph of the ${animal} was shown in the plate numbered ${i}.` },
  {
    codes: ["cites-retracted-work"],
    text: `The model rests upon an account of the ${animal} that has been retracted since.`,
  },
  { codes: [], text: `The keeper of the ${animal} has asked for a copy of this notice.` },
]);

describe("causes of which words speak, taken together", () => {
  it("are learnt from passages, and read in words that none of them has in this order", () => {
    const table = tableOf(printed(learn(TAUGHT)));
    const [first, ...others] = likelyCauses("in the plate of the otter a wrong photograph was shown", 0, table);
    assert.equal(first?.code, "error-in-image");
    assert.deepEqual(others, []);
    assert.deepEqual(likelyCauses("the keeper of the otter has asked for this notice", 0, table), []);
  });

  it("lie on the words that say so most", () => {
    const table = tableOf(printed(learn(TAUGHT)));
    const sentence = "we wish to say that the wrong photograph was shown, and that we are sorry";
    const [first] = likelyCauses(sentence, -0.5, table);
    assert.match(sentence.slice(first!.from, first!.to), /^(?:the )?wrong photograph( was shown)?$/);
  });

  it("are not told from two words", () => {
    const table = tableOf(printed(learn(TAUGHT)));
    assert.deepEqual(likelyCauses("wrong photograph", -9, table), []);
  });

  it("are always the same for the same passages", () => {
    assert.deepEqual(printed(learn(TAUGHT)), printed(learn(TAUGHT)));
  });

  it("are kept, with what states nothing, for the passages that ship", () => {
    const all = passages(join(import.meta.dirname, "../..")).filter(
      ({ text }) => !text.includes("\n") && !/[.?!] \p{Lu}/u.test(text),
    );
    const stating = all.filter(({ codes }) => codes.length === 1);
    const kept = stating.filter(({ codes, text }) => likelyCauses(text.toLowerCase(), 0)[0]?.code === codes[0]);
    assert.ok(kept.length > 0.8 * stating.length, `${kept.length} of ${stating.length}`);
    const silent = all.filter(({ codes }) => codes.length === 0);
    const quiet = silent.filter(({ text }) => likelyCauses(text.toLowerCase(), 0).length === 0);
    assert.ok(quiet.length > 0.97 * silent.length, `${quiet.length} of ${silent.length}`);
  });

  it("are marked as such in a notice, and only where no wording states a cause", () => {
    const all = passages(join(import.meta.dirname, "../..")).filter(
      ({ codes }, i) => codes.length === 1 && i % 8 === 0,
    );
    const reasons = all.flatMap(({ text }) => read(`# Retraction\n\n${text}`).reasons.filter(({ likely }) => likely));
    assert.ok(reasons.length > 5, `${reasons.length}`);
    const [stated] = read("# Retraction\n\nThe article has been retracted because of plagiarism of text.").reasons;
    assert.equal(stated?.code, "plagiarism-of-text");
    assert.equal(stated?.likely, undefined);
  });

  it("are not taken from what is denied, nor from an address", () => {
    for (const text of [
      "The authors deny that somebody else had taken the pictures of the second plate.",
      "The laboratories did not find that anything in the first three plates came from somewhere else.",
      "Research Integrity Office, Department of Image Analysis, Faculty of Medicine, University of Nordhaven",
    ])
      assert.deepEqual(read(`# Retraction\n\n${text}`).reasons, [], text);
  });
});
