import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "../../scripts/generate/languages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const words = (file: string) => JSON.parse(readFileSync(`${root}/${file}`, "utf8")) as Record<string, string>;
const placeholders = (text: string) => [...text.matchAll(/\{\d+\}|\]\(command:[^)]*\)|`[^`]*`/g)].map(String).sort();
/** Sentences that are the same in another language: names, and words that the languages share. */
const SHARED =
  /^(?:DOI|ISSN|PMID|ORCID iD|Original|original|Original \{0\} of \{1\}|[Ee]ditor|Error|1 error|[Cc]orrigendum|Retraction Watch.*|Volume|Decision|decision)$|^[^\p{L}]*(?:\{\d\}[^\p{L}]*)*$/u;

/** What is wrong with a translation, one line each. */
function* mistakes(english: Record<string, string>, other: Record<string, string>): Generator<string> {
  for (const [key, text] of Object.entries(english)) {
    const own = other[key];
    if (own === undefined || own.trim() === "") yield `lacks ${JSON.stringify(key)}: ${JSON.stringify(text)}`;
    else if (placeholders(own).join() !== placeholders(text).join())
      yield `has other placeholders in ${JSON.stringify(own)}`;
    else if (own === text && !SHARED.test(text)) yield `leaves ${JSON.stringify(text)} in English`;
  }
  for (const key of Object.keys(other))
    if (!(key in english)) yield `has ${JSON.stringify(key)}, which nothing says any more`;
}

describe("The catalogue of sentences", () => {
  it("has sentences of calls and of tables", () => {
    const all = words("l10n/bundle.l10n.json"); // that it is all of them, `npm run generate -- --check` sees to
    for (const each of ["There is no day {0}.", "the {0} original's DOI", "an expression of concern", "Overwrite"])
      assert.ok(each in all, each);
  });

  for (const language of LANGUAGES) {
    it(`is complete in ${language}`, () => {
      assert.deepEqual([...mistakes(words("l10n/bundle.l10n.json"), words(`l10n/bundle.l10n.${language}.json`))], []);
    });

    it(`is complete in ${language} for the manifest`, () => {
      assert.deepEqual([...mistakes(words("package.nls.json"), words(`package.nls.${language}.json`))], []);
    });
  }

  it("tells what is wrong with a translation", () => {
    const found = [...mistakes({ a: "One {0}", b: "Two", c: "Three" }, { a: "Uno", b: "Two", d: "Cuatro" })];
    assert.deepEqual(found, [
      'has other placeholders in "Uno"',
      'leaves "Two" in English',
      'lacks "c": "Three"',
      'has "d", which nothing says any more',
    ]);
  });
});
