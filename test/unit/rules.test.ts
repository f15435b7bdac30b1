import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import {
  applyEdits,
  cardOf,
  check,
  type Document,
  type Edit,
  FIELD_LABELS,
  fieldPath,
  findAcross,
  noticeIndex,
  open,
  type PlacedFinding,
  RULES,
  type Rule,
  type RuleExample,
  snippetText,
} from "../../server/src/core/index.ts";
import { mark, unmark } from "../mark.ts";

/** What one rule finds in a text, by itself or among the others; a rule across files has those of the example beside it. */
function found(document: Document, rule: Rule, beside: RuleExample["beside"] = []): readonly PlacedFinding[] {
  const index = noticeIndex();
  const put = (name: string, { parts, firstLines }: Document) => {
    index.put(name, { cards: parts.map(cardOf), firstLines, silent: new Set() });
    return index.files.get(name)!.entries;
  };
  const entries = put("this.notice", document);
  for (const { file, text } of beside) put(file, open(text));
  return [...check(document, {}, (part) => findAcross(entries[part]!, index))].filter(
    (finding) => finding.rule === rule.id,
  );
}

function marked(document: Document, findings: readonly PlacedFinding[]): string {
  const spans = findings.map(({ notice, span }) => {
    const start = document.starts[notice] ?? 0;
    return { start: start + span.start, end: start + span.end };
  });
  return mark(document.parts.map(({ text }) => text).join(""), spans);
}

function mended(document: Document, findings: readonly PlacedFinding[]): string {
  const edits = findings.flatMap(({ notice, fix }): Edit[] => {
    const start = document.starts[notice] ?? 0;
    return (fix?.().edits ?? []).map(({ span, newText }) => ({
      span: { start: start + span.start, end: start + span.end },
      newText,
    }));
  });
  return applyEdits(document.parts.map(({ text }) => text).join(""), edits);
}

/** Fails in prose: what was looked at, what was expected, what came. */
function same(actual: string, expected: string, what: string): void {
  if (actual !== expected) assert.fail(`${what}\n\n--- expected ---\n${expected}\n\n--- but it is ---\n${actual}\n`);
}

describe("The examples of each rule hold:", () => {
  for (const rule of RULES.filter(({ goesBy }) => goesBy === undefined)) {
    describe(rule.id, () => {
      rule.examples.forEach((example, i) => {
        if ("good" in example) {
          it(`finds nothing in what is right (${i + 1})`, () => {
            const document = open(example.good);
            same(
              marked(document, found(document, rule, example.beside)),
              example.good,
              `\`${rule.id}\` should find nothing in this text.`,
            );
          });
          return;
        }
        it(`finds the marked words, and no others (${i + 1})`, () => {
          const document = open(unmark(example.bad).text);
          same(
            marked(document, found(document, rule, example.beside)),
            example.bad,
            `\`${rule.id}\` should find the marked words.`,
          );
        });
        const { fixed } = example;
        if (fixed === undefined) return;
        it(`mends it (${i + 1})`, () => {
          const document = open(unmark(example.bad).text);
          same(mended(document, found(document, rule)), fixed, `The fix of \`${rule.id}\` should give this text.`);
          const again = open(fixed);
          same(marked(again, found(again, rule)), fixed, `\`${rule.id}\` should find nothing once its fix is applied.`);
        });
      });

      it("offers a fix only if an example shows it", () => {
        if (rule.fixable) return;
        for (const { text } of rule.examples.flatMap((example) => ("bad" in example ? [unmark(example.bad)] : []))) {
          assert.deepEqual(
            found(open(text), rule).filter(({ fix }) => fix),
            [],
            `Add \`fixed\` to an example of ${rule.id}.`,
          );
        }
      });

      it("offers phrases that stand in the text and have words", () => {
        for (const example of rule.examples) {
          const document = open("bad" in example ? unmark(example.bad).text : "");
          for (const { notice, phrases } of found(document, rule, example.beside)) {
            for (const { at, snippet, title } of phrases?.() ?? []) {
              assert.ok(
                at >= 0 && at <= document.parts[notice]!.text.length,
                `“${title}” goes in outside of the notice.`,
              );
              assert.ok(snippetText(snippet).trim() && title, "A phrase needs words and a title.");
            }
          }
        }
      });
    });
  }
});

describe("Each rule", () => {
  for (const rule of RULES) {
    it(`${rule.id} is a file of its own, said in whole sentences, with a wrong example`, () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(
        existsSync(new URL(`../../server/src/core/rules/${rule.id}.ts`, import.meta.url)),
        `server/src/core/rules/${rule.id}.ts is missing.`,
      );
      for (const words of [rule.summary, rule.why]) assert.match(words, /^[“"]?\p{Lu}.*[.”)]$/su);
      assert.ok(rule.source, "It names no source.");
      assert.ok(
        rule.examples.some((example) => "bad" in example),
        "It has no wrong example.",
      );
    });
  }

  for (const { id, field } of RULES.filter(({ group, field }) => group === "missing" || field !== undefined)) {
    it(`${id} names a field of the record`, () => {
      assert.ok(field && FIELD_LABELS[fieldPath(field)], `There is no field ${field}.`);
    });
  }

  it("has a name of its own", () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  });
});
