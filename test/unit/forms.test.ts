import assert from "node:assert/strict";
import {
  check,
  formOf,
  HOUSE_FORMS,
  KIND_NAMES,
  KINDS,
  type NoticeRecord,
  open,
  record,
  STANCES,
  snippetText,
} from "../../server/src/core/index.ts";
import { STANCE_SENTENCES } from "../../server/src/core/vocabulary/sentences.ts";

type Answers = readonly (readonly [RegExp, string])[];

/** What two writers put in for the placeholders. */
const WRITERS: readonly Answers[] = [
  [
    [/title of the original/, "On the night migration of eels"],
    [/this-notice/, "10.1234/eel.99"],
    [/original-article/, "10.1234/eel.77"],
    [/new-version/, "10.1234/eel.78"],
    [/10\.xxxx\/retraction/, "10.1234/eel.88"],
    [/date of the retraction/, "4 May 2022"],
    [/date of publication/, "5 March 2024"],
    [/authors\]/, "Marsh A, Reed B"],
    [/journal/, "Journal of Fish Studies"],
    [/year/, "2019"],
    [/volume/, "12"],
    [/pages/, "34–41"],
    [/legal/, "the infringement of copyright"],
    [/retraction does not hold/, "an error by the publisher"],
    [/insert the reason/, "duplication of images"],
    [/in doubt/, "the images in Figure 2"],
    [/left out/, "the funding statement"],
    [/figures or tables/, "Figures 2 and 3"],
    [/figure or table/, "Table 2"],
    [/insert the correct text/, "4 eels a night"],
    [/insert the text/, "Funded by the River Trust"],
    [/who investigates/, "the University of Tides"],
    [/Editor-in-Chief\]/, "Ana Lima"],
  ],
  [
    [/title of the original/, "Salt and sleep in adult trout: a cohort study"],
    [/this-notice/, "10.5555/trout.2023.004"],
    [/original-article/, "10.5555/trout.2020.101"],
    [/new-version/, "10.5555/trout.2023.005"],
    [/10\.xxxx\/retraction/, "10.5555/trout.2021.300"],
    [/date of the retraction/, "2021-11-30"],
    [/date of publication/, "2023-06-12"],
    [/authors\]/, "Chen W, Okafor N, Silva P"],
    [/journal/, "Annals of River Medicine"],
    [/year/, "2020"],
    [/volume/, "8"],
    [/pages/, "101–119"],
    [/legal/, "the lack of informed consent, by which the privacy of a participant was breached"],
    [/retraction does not hold/, "a misunderstanding between the journal and the authors"],
    [/insert the reason/, "an error in the statistical analysis"],
    [/in doubt/, "the reliability of the data"],
    [/left out/, "the name of an ethics committee"],
    [/figures or tables/, "Table 3"],
    [/figure or table/, "Figure 4"],
    [/insert the correct text/, "the mean duration of sleep was 6.2 hours"],
    [/insert the text/, "Approved by the ethics committee of the Lake Hospital"],
    [/who investigates/, "the publisher"],
    [/Editor-in-Chief\]/, "Jonas Weber"],
  ],
];

const STOP = /\$\{(\d+)(?::((?:[^}\\]|\\.)*)|\|((?:[^|\\]|\\.)*)\|)\}/g;

/** A form as a writer leaves it: placeholders filled, the first of the choices behind the placeholder taken. */
function filled(snippet: string, answers: Answers): string {
  return snippet.replace(STOP, (_, _number, words: string | undefined, choices: string | undefined) => {
    if (choices !== undefined) return choices.split(",")[1] ?? "";
    return answers.find(([asked]) => asked.test(words!))?.[1] ?? assert.fail(`Nobody answers ${words}.`);
  });
}

function recordOf(text: string): NoticeRecord {
  return record(open(text).parts[0]!.notice, 0);
}

describe("A form", () => {
  for (const kind of KINDS) {
    for (const house of HOUSE_FORMS) {
      const snippet = formOf(kind, house);

      it(`is read back with nothing missing once it is filled: ${kind}, ${house}`, () => {
        for (const answers of WRITERS) {
          const said = (asked: string) => answers.find(([pattern]) => pattern.test(asked))![1];
          const text = filled(snippet, answers);
          const document = open(text);
          assert.equal(document.parts.length, 1);
          const found = [...check(document)].filter(({ severity }) => severity !== "information");
          assert.deepEqual(
            found.map(({ rule, message }) => `${rule}: ${message}`),
            [],
            text,
          );
          const read = recordOf(text);
          assert.equal(read.kind, kind);
          assert.equal(read.notice.doi, said("this-notice"));
          assert.equal(read.notice.published?.slice(0, 4), said("date of publication").match(/\d{4}/)![0]);
          assert.equal(read.notice.licence, "CC BY 4.0");
          assert.deepEqual(
            read.originals.map(({ title, doi, authors, year }) => ({ title, doi, authors: authors.join(", "), year })),
            [
              {
                title: said("title of the original"),
                doi: said("original-article"),
                authors: said("authors]"),
                year: Number(said("year")),
              },
            ],
            text,
          );
          assert.deepEqual(
            read.responses.map(({ stance, authors }) => ({ stance, authors })),
            [{ stance: "agree", authors: "all" }],
            text,
          );
        }
      });

      it(`asserts nothing until it is filled: ${kind}, ${house}`, () => {
        const text = snippetText(snippet);
        const document = open(text);
        const left = [...check(document)]
          .filter(({ rule }) => rule === "placeholder-left")
          .map(({ span }) => text.slice(span.start, span.end));
        const placeholders = [...text.matchAll(/\[[^\]]+\]|10\.xxxx\/[\w-]+/g)].map(([words]) => words);
        assert.ok(placeholders.length > 8);
        assert.deepEqual(left, placeholders);
        const read = recordOf(text);
        assert.deepEqual(read.responses, []);
        if (house !== "letter" && house !== "statements") assert.deepEqual(read.decision.by, []);
      });

      it(`has one tab stop for each thing that is asked: ${kind}, ${house}`, () => {
        const numbers = new Map<string, string>();
        for (const [, number, words, choices] of snippet.matchAll(STOP)) {
          const asked = words ?? choices!;
          assert.equal(numbers.get(asked) ?? number, number, asked);
          numbers.set(asked, number!);
        }
        assert.deepEqual(
          [...numbers.values()].map(Number),
          [...numbers].map((_, i) => i + 1),
        );
      });
    }
  }

  it("becomes plain words for an editor that knows no tab stops", () => {
    assert.equal(
      snippetText("# ${1:Retraction}: ${2|[insert, or not],b\\, c|} for \\$5$0"),
      "# Retraction: [insert for $5",
    );
    assert.equal(snippetText("${1|one\\, two,three|} and ${2|four|}"), "one, two and four");
  });
});

describe("The sentence for a position of the authors", () => {
  for (const kind of KINDS) {
    it(`is read as that position: ${kind}`, () => {
      for (const stance of STANCES) {
        const sentence = STANCE_SENTENCES[stance](KIND_NAMES[kind].toLowerCase());
        const { responses } = recordOf(
          `# ${KIND_NAMES[kind]}: On eels\n\nThe publisher has acted on this article (https://doi.org/10.1234/eel.1) because of an error. ${sentence}\n`,
        );
        assert.deepEqual(
          responses.map((response) => [response.stance, response.authors]),
          [[stance, "all"]],
          sentence,
        );
      }
    });
  }
});
