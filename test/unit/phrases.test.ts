import assert from "node:assert/strict";
import { check, open, type PlacedFinding, textOf, wordsOf } from "../../server/src/core/index.ts";

/** What a writer puts in for the words at a tab stop. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/DOI of the original/, "10.1234/eel.77"],
  [/DOI/, "10.1234/eel.99"],
  [/day month year/, "5 March 2024"],
  [/^year$/, "2019"],
  [/^journal$/, "Journal of Fish Studies"],
  [/^volume$/, "12"],
  [/^pages$/, "34–41"],
  [/^authors/, "Marsh A, Reed B"],
  [/title/, "On the night migration of eels"],
  [/^section/, "Table 2"],
  [/corrected text/, "4 eels a night"],
  [/legal/, "it infringed the copyright of a third party"],
  [/what was wrong/, "the values in Table 2 were wrong"],
  [/what was found/, "the images in Figure 2 had been duplicated"],
  [/the concern/, "the images in Figure 2"],
];

function filled(snippet: string): string {
  return snippet.replace(
    /\$\{\d+:([^}]*)\}/g,
    (_, words: string) => ANSWERS.find(([asked]) => asked.test(words))?.[1] ?? words,
  );
}

interface Inserted {
  readonly title: string;
  readonly finding: PlacedFinding;
  readonly text: string;
}

/** The text with each phrase that is offered for it, one by one, its tab stops filled in. */
function insertions(text: string): readonly Inserted[] {
  const document = open(text);
  return [...check(document)].flatMap((finding) =>
    (finding.phrases?.() ?? []).map(({ title, at, snippet }) => {
      const place = document.starts[finding.notice]! + at;
      return { title: wordsOf(title), finding, text: text.slice(0, place) + filled(snippet) + text.slice(place) };
    }),
  );
}

const DRAFTS: Readonly<Record<string, string>> = {
  "a heading alone": "# Retraction: On the night migration of eels\n",
  "a retraction that breaks off": "# Retraction: On the night migration of eels\n\nThe Editors have",
  "a correction in general words":
    "# Correction to: On the night migration of eels\n\nIn the original article there was an error.\n",
  "an expression of concern":
    "# Expression of concern: On the night migration of eels\n\nReaders should know of this article (https://doi.org/10.1234/eel.1).\n",
  "a removal": "# Removal notice: On the night migration of eels\n\nThis article has been removed.\n",
};

describe("A phrase that is offered for what is missing", () => {
  for (const [name, draft] of Object.entries(DRAFTS)) {
    it(`takes its finding away once it is filled in: ${name}`, () => {
      const made = insertions(draft);
      assert.ok(made.length > 5);
      const idle = made.filter(({ text, finding }) => [...check(open(text))].some(({ rule }) => rule === finding.rule));
      assert.deepEqual(
        idle.map(({ finding, text }) => `${finding.rule} is still found in:\n${text}`),
        [],
      );
    });
  }

  const offered = (text: string, rule: string) =>
    insertions(text).find(({ finding }) => finding.rule === rule)?.text ??
    assert.fail(`Nothing is offered for ${rule}.`);

  it("goes on behind a sentence, and begins a paragraph behind a heading or words that break off", () => {
    assert.match(
      offered(DRAFTS["a removal"]!, "response-missing"),
      /removed\. All authors agree with this removal\.\n$/,
    );
    assert.match(offered(DRAFTS["a heading alone"]!, "response-missing"), /eels\n\nAll authors agree/);
    assert.match(
      offered("# Retraction: On eels\n\nThe Editors of this journal have retracted", "response-missing"),
      /retracted\n\nAll authors agree/,
    );
  });

  it("is the reason alone behind a “because”", () => {
    assert.match(
      offered("# Retraction: On eels\n\nThe Editors have retracted this article because", "reason-missing"),
      /because the images in Figure 2 had been duplicated\.$/,
    );
  });

  it("stands before the line that parts its notice from the next", () => {
    const two = `${DRAFTS["a removal"]}\n---\n\n${DRAFTS["a heading alone"]}`;
    assert.match(offered(two, "licence-missing"), /removed\.\n\nThis notice is licensed[^\n]*\n\n---\n\n# Retraction/);
  });

  it("names the kind before the title, or above a text that has none", () => {
    const act = "The Editors have retracted this article (https://doi.org/10.1234/eel.1).";
    assert.match(
      offered(`# On the migration of eels\n\n${act}\n`, "kind-missing"),
      /^# Retraction: On the migration of eels\n/,
    );
    assert.match(offered(`${act}\n`, "kind-missing"), /^Retraction: On the night migration of eels\n\nThe Editors/);
  });
});

describe("A text in which nothing is written yet", () => {
  for (const text of ["", " \n\t\n"]) {
    it(`lacks one thing only: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        [...check(open(text))].map(({ rule }) => rule),
        ["kind-missing"],
      );
      assert.ok(textOf(open(insertions(text)[0]!.text)).startsWith("# Retraction: On the night migration of eels"));
    });
  }
});
