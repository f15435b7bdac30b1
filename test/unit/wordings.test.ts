import assert from "node:assert/strict";
import { COPIED } from "../../scripts/learn/passages.ts";
import {
  check,
  KIND_NAMES,
  KINDS,
  type Kind,
  LABELS,
  type LabelRole,
  type NoticeRecord,
  OFFICES,
  open,
  REASON_PHRASES,
  REASON_TERMS,
  ROLES,
  record,
  sentencesFor,
  snippetText,
  TITLE_TEMPLATES,
} from "../../server/src/core/index.ts";

function read(text: string): NoticeRecord {
  return record(open(text).parts[0]!.notice, 0);
}

const CAUSES = REASON_TERMS.filter(({ kind }) => kind === "cause");

describe("The wording of a reason", () => {
  /** Whose misunderstanding it was is told by who else stands in the sentence. */
  const ALONE = new Set(["miscommunication-with-by-author"]);

  it("is there for every cause of the vocabulary, and for nothing else", () => {
    assert.deepEqual(Object.keys(REASON_PHRASES).sort(), CAUSES.map(({ code }) => code).sort());
  });

  for (const [where, notice] of Object.entries({
    "because of": (words: string) =>
      `# Retraction: On eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because of ${words}. All authors agree.\n`,
    "due to": (words: string) =>
      `# Retraction: On eels\n\nThis article (https://doi.org/10.1234/eel.1) has been retracted by the publisher due to ${words}.\n`,
    "a label": (words: string) =>
      `# Retraction: On eels\n\nReason: ${words}\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1).\n`,
    "the reason of a correction": (words: string) =>
      `# Correction: On eels\n\nThe Editors correct this article (https://doi.org/10.1234/eel.1) because of ${words}.\n`,
  })) {
    it(`is read as its term behind ${where}`, () => {
      for (const { code } of CAUSES) {
        if (ALONE.has(code) && where !== "a label") continue;
        const codes = read(notice(REASON_PHRASES[code]!)).reasons.map((reason) => reason.code);
        const expected = [code, ...(COPIED[code] ?? [])];
        assert.deepEqual(codes.sort(), expected.sort(), REASON_PHRASES[code]);
      }
    });
  }
});

describe("A label", () => {
  const VALUES: Readonly<Record<LabelRole, (notice: NoticeRecord) => unknown>> = {
    "notice-doi": ({ notice }) => notice.doi,
    "notice-citation": ({ notice }) => notice.doi && notice.volume,
    original: ({ originals: [first] }) => first?.doi && first.year && first.authors.length > 0,
    "original-doi": ({ originals: [first] }) => first?.doi,
    "original-authors": ({ originals: [first] }) => first?.authors.length,
    journal: ({ originals: [first] }) => first?.journal,
    publisher: ({ notice }) => notice.publisher,
    reason: ({ reasons }) => reasons.length,
    decision: ({ decision }) => decision.by.length,
    approval: ({ decision }) => decision.approvedBy.length,
    response: ({ responses }) => responses.length,
    inquiry: ({ inquiries }) => inquiries.length,
    received: ({ notice }) => notice.received,
    accepted: ({ notice }) => notice.accepted,
    published: ({ notice }) => notice.published,
    licence: ({ notice }) => notice.licence,
  };
  const around = (line: string) => `# Retraction: On the night migration of eels\n\n${line}\n\nThis is a draft.\n`;

  for (const { label, role, language, example } of LABELS) {
    it(`is read for its role: ${label} (${language})`, () => {
      assert.ok(!VALUES[role](read(around(example.replace(/^.*$/, "")))), "nothing is read without it");
      assert.ok(VALUES[role](read(around(`${label}: ${example}`))));
    });
  }
});

describe("A form of title", () => {
  for (const [language, templates] of Object.entries(TITLE_TEMPLATES)) {
    it(`names its kind, and the original's title is read behind it: ${language}`, () => {
      for (const kind of KINDS)
        for (const template of templates[kind]) {
          const { kind: told, originals } = read(
            `# ${template.replace("{}", "On the night migration of eels")}\n\nThis is a draft.\n`,
          );
          assert.deepEqual([told, originals[0]?.title], [kind, "On the night migration of eels"], template);
        }
    });
  }
});

describe("The name of an office", () => {
  for (const role of ROLES) {
    it(`is read as ${role}`, () => {
      for (const office of OFFICES[role]) {
        const { decision } = read(
          `# Retraction: On eels\n\nThis article (https://doi.org/10.1234/eel.1) has been retracted by ${office} because of an error.\n`,
        );
        assert.deepEqual(
          decision.by.map((agent) => agent.role),
          [role],
          office,
        );
      }
    });
  }
});

describe("A sentence that is offered", () => {
  const ANSWERS: readonly (readonly [RegExp, string])[] = [
    [/\[insert the reason\]/, "duplication of images"],
    [/\[insert what was found\]/, "the images had been duplicated"],
    [/\[name of the institution\]/, "the University of Tides"],
    [/\[name of who approved\]/, "the Editor-in-Chief"],
    [/\[name of an author\]/g, "A. Marsh"],
    [/10\.xxxx\/[\w-]+/, "10.1234/eel.1"],
  ];
  const READ: Readonly<Record<string, (read: NoticeRecord, kind: Kind) => unknown>> = {
    decision: ({ decision, reasons }) => decision.by.length === 1 && reasons.length === 1,
    original: ({ originals }) => originals[0]?.doi === "10.1234/eel.1",
    inquiry: ({ inquiries }) => inquiries[0]?.name === "the University of Tides",
    approval: ({ decision }) => decision.approvedBy[0]?.role === "editor",
    "authors-agree": ({ responses }) => responses[0]?.stance === "agree" && responses[0].authors === "all",
    "authors-named": ({ responses }) => responses.map(({ stance }) => stance).join() === "agree,disagree",
    "authors-spokesperson": ({ responses }) => responses[0]?.stance === "agree" && responses[0].authors === "all",
    "authors-disagree": ({ responses }) => responses[0]?.stance === "disagree",
    "authors-neither": ({ responses }) => responses[0]?.stance === "neither",
    "authors-no-response": ({ responses }) => responses[0]?.stance === "no-response",
    "authors-not-reached": ({ responses }) => responses[0]?.stance === "not-reached",
    "authors-informed": ({ responses }) => responses[0]?.stance === "informed",
    guideline: ({ decision, inquiries }) => decision.guideline === "COPE" || inquiries[0]?.guideline === "COPE",
    "earlier-notice": ({ related }) => related[0]?.relation === "follows" && related[0].doi === "10.1234/eel.1",
  };

  for (const kind of KINDS) {
    it(`is read for what it says: ${kind}`, () => {
      const sentences = sentencesFor(kind);
      assert.ok(sentences.length >= Object.keys(READ).length - 1);
      for (const { id, snippet } of sentences) {
        const draft = `# ${KIND_NAMES[kind]}: On the night migration of eels\n\n${snippetText(snippet)}\n`;
        const left = [...check(open(draft))].filter(({ rule }) => rule === "placeholder-left").length;
        assert.equal(left, (draft.match(/\[[^\]]+\]|10\.xxxx/g) ?? []).length, draft);
        const text = ANSWERS.reduce((words, [asked, answer]) => words.replace(asked, answer), draft);
        assert.ok(READ[id]!(read(text), kind), text);
      }
    });
  }
});
