import assert from "node:assert/strict";
import { collectApart, type Expression } from "../../scripts/expressions/collect.ts";
import { prove } from "../../scripts/expressions/judge.ts";
import { degreeOf, keyOf, type Verdict, verdicts } from "../../scripts/expressions/verdicts.ts";

/**
 * The steps that an expression takes may grow with the text like a polynomial of this degree at most, as if no repetition had a
 * limit; nearly all have limits, and `hostile.test.ts` says how long the recognisers take.
 */
const DEGREE = 4;
/** How those begin that are yet to be rewritten, since no bound of their steps is proven. None may be added. */
const YET: readonly string[] = [
  String.raw`^\s*[*_]?\p{Lu}[\p{L}\d&'’.() -]{2,80}?[*_]?[,.]`,
  String.raw`(?<![A-Za-z0-9\u00c0-\u024f])(?:[A-Z\u00c0-\u00d`,
  String.raw`^(?:\p{Lu}[\p{L}'-]+|\p{Lu}\.(?:[ -]?\p{Lu}\.)*|`,
  String.raw`<sup>[^<>]{1,60}<\/sup>|\^\{[^{}\n]{1,40}\}|\^(?`,
  String.raw`^[*_\s]{0,4}\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{L}{`,
  String.raw`\b(?:(received in (?:its )?(?:revised|final) for`,
  String.raw`\ue000(?:,? (?:who|has|have|had|also|then|theref`,
  String.raw`^(?:[-–—] |(?:(?:notes?|notices?|statement|annou`,
  String.raw`(?:\ue000'?s? )?\b(?:research integrity|integrit`,
  String.raw`^(?: ?\((?=[^()]{0,20}\d\.\d\)))?(?:[ ,-]{0,2}(?`,
  String.raw`^(?:The |An? )?(?:e|m|i)?\p{Lu}[\p{L}\d&'():@-]*`,
  String.raw`(?:\b(?:by|of|from|with|to|and|in|as) |\()((?:(?`,
  String.raw`(?!AND )(?:\p{Lu}(?:[hj]|(?<=Y)u|(?<!\p{Ll} \p{L`,
  String.raw`(?:(?:d[aeiou]s?|ul|ur|ud|abu|zur|del|della|d[ie`,
  String.raw`(?:,? (?:M\.? ?D|Ph\.? ?D|D\.? ?Phil|M\.?B\.?,? `,
  String.raw`(?:\^(?:I{1,3}|IV|VI?)(?!\p{L})| ?\^\{[^{}]{1,12`,
  String.raw`^\[?(?:(?:(?:notices?|notes?|statements?|announc`,
  String.raw`\ue000(?: \[[\d, –-]{1,12}\]| \([^()]{1,60}\)|,)`,
  String.raw`por (?:decisão|decisión|acuerdo|deliberação) (?:`,
  String.raw`(?:a|por|à|sur|auf|bajo|sob|después de|após|su) `,
  String.raw`(?<![\p{L}])((?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]s`,
  String.raw`(?:retractad[oa]|retirad[oa]|retratad[oa]|rétrac`,
  String.raw`(?:durch|von) (?<![\p{L}])((?:(?:[Ll][oa]s?|[Ee]`,
  String.raw`(?:aprobad[oa]|aprovad[oa]|approuvée?|genehmigt|`,
  String.raw`^,? (?:e|y|et|und|ed) (?:também |también |égalem`,
  String.raw`^(?<![\p{L}])((?:(?:[Ll][oa]s?|[Ee]l|[Oo]s?|[Aa]`,
  String.raw`\ue000(?: \([^()]{1,40}\))?,?(?: (?:has|have|had`,
  String.raw`\b(?:after|following|upon|having) (?:conduct|com`,
  String.raw`(?:^|[ (])((?:(?:after|following|upon|an?|the|th`,
  String.raw`^(?<name>(?:\p{Lu}|e[\p{Lu}]|[a-z]\p{Lu}|[a-z]{6`,
  String.raw`\b[Ll]icen[sc]ee:? (?:to )?((?:The )?[\p{Lu}][\p`,
  String.raw`\b(?:[Pp]ublished|PUBLISHED) (?:and hosted )?(?:`,
  String.raw`^(?:Publisher'?s? [Nn]ote:?\s+)?((?:The )?[\p{Lu`,
  String.raw`(?:^|[;.|] )(?:[Pp]ublisher|PUBLISHER): ((?:The `,
  String.raw`\blicen[sc]ed? to ((?:The )?[\p{Lu}][\p{L}\p{N}&`,
  String.raw`^((?:The )?[\p{Lu}][\p{L}\p{N}&.'’-]*(?: (?:(?:o`,
  String.raw`\ue000(?!(?<=\bby \ue000) of )(?: \[[\d, –-]{1,1`,
  String.raw`^(?:(?:signed|yours sincerely|sincerely|on behal`,
  String.raw`^(?:(?:on behalf of|for|für|pour|por|pela|pelo) `,
  String.raw`^(?:(?:d[aeiou]s?|del|della|di|van|von|der|den|t`,
  String.raw`^(?:(?:\p{Lu}\p{Ll}{0,4}\.[ -]?){2,5}|\p{Lu}[\p{`,
  String.raw`(?<=\p{Ll})(?:,? (?:(?:\p{Lu}\p{Ll}{0,4}\.[ -]?)`,
  String.raw`\s?[;|·•\n]\s?|,(?! (?:Jr|Sr|I{2,3})\b)\s?|\s(?:`,
  String.raw`^((?:(?:d[aeiou]s?|del|della|di|van|von|der|den|`,
];

/** Where an expression may be polynomial: there it runs on one block, which is cut at 4,000 units, or on one line, path or word. */
const SHORT_TEXTS =
  /^(?:server\/src\/core(?:\/(?:facts|roles|rules|vocabulary|annotations)\/|$)|server\/src\/(?:lsp|cli)\/|client\/src\/)/;
/** The other files with polynomial expressions, and why what they run on is short. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  "server/src/core/check.ts": "the comments of one block",
  "server/src/core/detect.ts": "the first 6,000 units of a file",
  "server/src/core/document.ts": "the beginning of a line",
  "server/src/core/frontLines.ts": "one line of a block",
  "server/src/core/nameLines.ts": "one line of a block",
  "server/src/core/pasted.ts": "what is pasted, up to 2,000 units",
  "server/src/core/persons.ts": "one name",
  "server/src/core/rule.ts": "a rule's own snippet",
  "server/src/core/segment.ts": "one line",
  "server/src/core/suppression.ts": "one comment",
  "server/src/diskFiles.ts": "a path",
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

  it("are decided by a checker, and none of them is exponential", () => {
    const bad = judged.filter(
      (each) => degreeOf(each.verdict) === undefined && !YET.some((beginning) => each.pattern.startsWith(beginning)),
    );
    assert.equal(bad.length, 0, `Rewrite these, and run \`npm run expressions\`:\n${told(bad)}`);
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
