import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check } from "../../server/src/core/check.ts";
import { open } from "../../server/src/core/document.ts";
import { type NoticeRecord, record } from "../../server/src/core/record.ts";

const root = new URL("../../", import.meta.url);
const expected: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL("test/fixtures/seeds.json", root), "utf8"),
);
const findings: Readonly<Record<string, readonly string[]>> = {
  "frontiers-retraction.txt": ["citation-unbalanced", "doi-form", "doi-form", "title-spacing"],
  "springer-retraction-note.txt": ["notice-doi-missing"],
};

/** A careful reader's record and ours may draw quotes and the names of offices wider or narrower. */
const LOOSE = /\/(?:quote|name)$/;

describe("the two notices that the project began with", () => {
  for (const [file, reader] of Object.entries(expected)) {
    const text = readFileSync(new URL(`samples/${file}`, root), "utf8");
    const document = open(text);
    const made = record(document.parts[0]!.notice, 0);

    it(`give the record that a careful reader wrote: ${file}`, () => {
      assert.equal(document.parts.length, 1);
      const { evidence, version, language, ...ours } = made;
      assert.equal(version, 1);
      assert.equal(language, "en");
      compare(ours, reader, "");
    });

    it(`give just the findings that they deserve: ${file}`, () => {
      assert.deepEqual([...check(document)].map(({ rule }) => rule).sort(), findings[file]);
    });

    it(`are evidence for every leaf of the record: ${file}`, () => assertEvidence(made, text));
  }
});

function compare(ours: unknown, reader: unknown, at: string): void {
  if (Array.isArray(reader)) {
    assert.ok(Array.isArray(ours), at);
    assert.equal(ours.length, reader.length, `${at}: ${JSON.stringify(ours)}`);
    for (const [i, each] of reader.entries()) compare(ours[i], each, `${at}/${i}`);
  } else if (typeof reader === "object" && reader !== null) {
    const mine = new Map(Object.entries(ours as object));
    assert.deepEqual(
      [...mine.keys()].filter((key) => !LOOSE.test(`/${key}`)).sort(),
      Object.keys(reader)
        .filter((key) => !LOOSE.test(`/${key}`))
        .sort(),
      `${at}: ${JSON.stringify(ours)}`,
    );
    for (const [key, each] of Object.entries(reader)) if (mine.has(key)) compare(mine.get(key), each, `${at}/${key}`);
  } else if (LOOSE.test(at)) {
    const [a, b] = [lettersOf(String(ours)), lettersOf(String(reader))];
    assert.ok(a.includes(b) || b.includes(a) || shareWords(String(ours), String(reader)), `${at}: ${ours} / ${reader}`);
  } else assert.equal(ours, reader, at);
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True where most words of the shorter passage stand in the longer one. */
function shareWords(a: string, b: string): boolean {
  const words = (passage: string): readonly string[] => passage.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [one, other] = [words(a), words(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.filter((word) => long.includes(word)).length >= short.length * 0.7;
}

function assertEvidence(made: NoticeRecord, text: string): void {
  const { evidence, version, language, ...rest } = made;
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) for (const [i, each] of value.entries()) walk(each, `${at}/${i}`);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, `${at}/${key}`);
    else if (!/^\/reasons\/\d+\/(?:code|label)$/.test(at)) {
      const span = evidence[at];
      assert.ok(span, `no evidence for ${at}`);
      assert.ok(span.start < span.end && span.end <= text.length, at);
    }
  };
  walk(rest, "");
}
