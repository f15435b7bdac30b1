import assert from "node:assert/strict";
import { collectApart, type Expression } from "../../scripts/expressions/collect.ts";
import { blame, prove } from "../../scripts/expressions/judge.ts";
import { degreeOf, keyOf, type Verdict, verdicts } from "../../scripts/expressions/verdicts.ts";

/**
 * The steps that an expression takes may grow with the text like a polynomial of this degree at most, as if no repetition had a
 * limit; nearly all have limits, and `hostile.test.ts` says how long the recognisers take.
 */
const DEGREE = 4;

/** Where an expression may be polynomial: there it runs on one block, which is cut at 4,000 units, or on words of one. */
const SHORT_TEXTS = /^server\/src\/core(?:\/(?:facts|roles|rules|vocabulary)\/|$)/;
/** The other files with polynomial expressions, and why what they run on is short. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  "server/src/core/annotations/disagreements.ts": "one name",
  "server/src/core/annotations/normal.ts": "a key, or one value",
  "server/src/core/annotations/parse.ts": "a front matter, each run in it being 20 units at most; one value",
  "server/src/core/annotations/write.ts": "one front matter",
  "server/src/core/check.ts": "the comments of one block",
  "server/src/core/detect.ts": "the first 6,000 units of a file",
  "server/src/core/document.ts": "the beginning of a line",
  "server/src/core/frontLines.ts": "one line of a block",
  "server/src/core/nameLines.ts": "one line of a block",
  "server/src/core/pasted.ts": "what is pasted, up to 2,000 units",
  "server/src/core/persons.ts": "one name",
  "server/src/core/rule.ts": "a rule's own snippet",
  "server/src/core/runs.ts": "one line",
  "server/src/core/segment.ts": "one line",
  "server/src/core/suppression.ts": "one comment",
  "server/src/core/titleLines.ts": "one line",
  "server/src/diskFiles.ts": "a path",
  "server/src/lsp/clientFiles.ts": "a path",
  "server/src/lsp/completion.ts": "the words before the cursor in a line",
  "server/src/lsp/documents.ts": "a path",
  "server/src/lsp/frontMatter.ts": "a key",
  "server/src/lsp/frontMatterPlace.ts": "one line",
  "server/src/lsp/proposals/agents.ts": "a sentence before the cursor, cut to its last words",
  "server/src/lsp/proposals/comments.ts": "the words before the cursor in a line",
  "server/src/lsp/proposals/phrases.ts": "a phrase of our own",
  "server/src/lsp/proposals/place.ts": "comments, 2,000 units at most being looked at for each",
  "server/src/lsp/proposals/reasons.ts": "a sentence before the cursor, cut to its last words",
  "server/src/lsp/proposals/values.ts": "the words before the cursor in a line",
  "server/src/lsp/selectionRanges.ts": "one block",
  "server/src/lsp/skip.ts": "a setting",
  "server/src/lsp/suppressions.ts": "the beginning of a line, or a comment of 400 units",
  "server/src/lsp/workspaceNames.ts": "a path",
};

describe("the steps of an expression", () => {
  const verdictOf: Readonly<Record<string, Verdict>> = {
    "^abc": "safe",
    abc: "safe",
    "foo|x+": "safe",
    "a+b": "polynomial2",
    "\\ba+b": "safe",
    "a+\\b": "polynomial2",
    "^a+b": "safe",
    "^a{1,50}b": "safe",
    "^a*a*b": "polynomial2",
    "^a*a*a*b": "polynomial3",
    "a*a*b": "polynomial3",
    "^(?:ab)*(?:ba)*c": "safe",
    "^(?:ab)*a?(?:ba)*c": "polynomial2",
    "^(?:a(?=.*b))*c": "polynomial2",
    "^(?:(?<!x.*)a)*c": "polynomial2",
    "^(?=(?:a(?=.*b))*c)d": "polynomial3",
    "^(?=a)b": "safe",
    "^(?:a+)+b": "exponential",
    "^(?:a{1,40}){1,40}b": "exponential",
    "^(?:a|a)*b": "exponential",
    "^(?:a*b?)*c": "exponential",
    "^(?:a*b)*c": "safe",
    "^(?:aa|aaa)*b": "exponential",
    "^(?:\\w|é)*!": "safe",
    "^(?:[\\wé]|é)*!": "exponential",
    "^(?:(?:a?)?)*b": "safe",
    "[ab]{0,5}$|^(?:b|b)*c": "exponential",
  };
  for (const [pattern, verdict] of Object.entries(verdictOf)) {
    it(`are ${verdict} for ${pattern}`, async () => {
      assert.equal(await prove({ pattern, flags: "" }), verdict);
    });
  }

  it("begin in each line where the expression asks for its beginning", async () => {
    assert.equal(await prove({ pattern: "^a*b", flags: "m" }), "safe");
    assert.equal(await prove({ pattern: "^\\s*b", flags: "m" }), "polynomial2");
    assert.equal(await prove({ pattern: "a+$", flags: "m" }), "polynomial2");
  });

  it("count letters in both cases as one where the expression does", async () => {
    assert.equal(await prove({ pattern: "^(?:a|A)*b", flags: "" }), "safe");
    assert.equal(await prove({ pattern: "^(?:a|A)*b", flags: "i" }), "exponential");
    assert.equal(await prove({ pattern: "^(?:\\p{L}|é)*b", flags: "u" }), "exponential");
  });
});

describe("the expressions of the source", function () {
  this.timeout(120_000);
  let judged: readonly (Expression & { readonly verdict: Verdict })[];
  const told = (list: readonly Expression[]) =>
    list.map(({ files, pattern, flags }) => `${files.join(", ")}: /${pattern.slice(0, 200)}/${flags}`).join("\n");

  before(async () => {
    const known = verdicts();
    const list: (Expression & { verdict: Verdict })[] = [];
    for (const each of await collectApart())
      list.push({ ...each, verdict: known.get(keyOf(each)) ?? (await prove(each)) });
    judged = list;
  });

  it("are found in the files, and where the core makes them of its word lists", () => {
    assert.ok(judged.some(({ files }) => files.includes("server/src/core/segment.ts")));
    assert.ok(judged.filter(({ files }) => files.includes("server/src/core")).length > 100);
  });

  it("are decided by a checker, and none of them is exponential", async () => {
    const bad = judged.filter(({ verdict }) => degreeOf(verdict) === undefined);
    let message = "These have to be rewritten (`npm run expressions` checks them, too):";
    for (const each of bad)
      message += `\n${told([each])}\n  for: ${(await blame(each)).join("  and  ") || "all of it"}`;
    assert.equal(bad.length, 0, message);
  });

  it(`take no more steps than a polynomial of degree ${DEGREE}`, () => {
    const bad = judged.filter(({ verdict }) => (degreeOf(verdict) ?? 0) > DEGREE);
    assert.equal(bad.length, 0, told(bad));
  });

  it("are polynomial only where they run on short texts", () => {
    const bad = judged.filter(
      ({ verdict, files }) =>
        (degreeOf(verdict) ?? 0) > 1 && files.some((file) => !SHORT_TEXTS.test(file) && !(file in SHORT_FOR)),
    );
    assert.equal(bad.length, 0, told(bad));
  });
});
