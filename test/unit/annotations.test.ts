import assert from "node:assert/strict";
import {
  applyEdits,
  checkNotice,
  edit,
  type NoticeRecord,
  open,
  type Path,
  record,
  stating,
  textOf,
  type Writable,
  wordsOf,
} from "../../server/src/core/index.ts";

const PROSE = `# Retraction: On the night migration of eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. All authors agree with this retraction.

Published: 5 March 2024
`;

function recordOf(text: string): NoticeRecord {
  return record(open(text).parts[0]!.notice, 0);
}

function annotated(yaml: string, prose = PROSE): string {
  return `---\n${yaml}\n---\n\n${prose}`;
}

/** The words of the evidence for a pointer, with `!` before what is annotated. */
function evidence(text: string, pointer: string): string | undefined {
  const at = recordOf(text).evidence[pointer];
  return at && `${at.source === "annotation" ? "!" : ""}${text.slice(at.start, at.end)}`;
}

function rulesIn(text: string): readonly string[] {
  return checkNotice(open(text).parts[0]!.notice).map(({ rule }) => rule);
}

/** A record without its evidence and quotations. */
function gist(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(gist);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === "evidence" || key === "quote" ? [] : [[key, gist(each)]])),
  );
}

describe("What the front matter states", () => {
  it("stands in the record before what was read, with its place", () => {
    const text = annotated("originals:\n  - doi: 10.1234/eel.2 # the right one\n    volume: 012");
    const { originals } = recordOf(text);
    assert.equal(originals[0]?.doi, "10.1234/eel.2");
    assert.equal(originals[0]?.volume, "012");
    assert.equal(originals[0]?.title, "On the night migration of eels");
    assert.equal(evidence(text, "/originals/0/doi"), "!10.1234/eel.2");
    assert.equal(evidence(text, "/originals/0/title"), "On the night migration of eels");
  });

  it("satisfies the rules about what is missing", () => {
    const before = rulesIn(PROSE);
    for (const rule of ["original-journal-missing", "original-year-missing", "notice-doi-missing", "licence-missing"])
      assert.ok(before.includes(rule), rule);
    const after = rulesIn(
      annotated(
        "notice: {doi: 10.1234/eel.n, licence: CC BY 4.0}\noriginals: {journal: Fish, year: 2019, authors: Ann Marsh}",
      ),
    );
    assert.deepEqual(
      after.filter((rule) => rule !== "approval-missing"),
      [],
    );
  });

  it("decides over the kind, and with it over the rules that hold", () => {
    const prose = "# On eels\n\nSomething is to be said of https://doi.org/10.1234/eel.1 here.\n";
    assert.ok(rulesIn(prose).includes("kind-missing"));
    const text = annotated("kind: Expression of Concern", prose);
    assert.equal(recordOf(text).kind, "expression-of-concern");
    assert.ok(!rulesIn(text).includes("kind-missing"));
    assert.ok(rulesIn(text).includes("inquiry-status-missing"));
    assert.equal(evidence(text, "/kind"), "!Expression of Concern");
  });

  it("takes the place of a whole list, and its quotation lies on the words of the prose", () => {
    const text = annotated('reasons:\n  - code: error-in-analyses\n    quote: "errors in the data"');
    assert.deepEqual(
      recordOf(text).reasons.map(({ code, quote }) => [code, quote]),
      [["error-in-analyses", "errors in the data"]],
    );
    assert.equal(evidence(text, "/reasons/0/code"), "!error-in-analyses");
    assert.equal(evidence(text, "/reasons/0/quote"), "errors in the data");
  });

  it("is quoted itself where its quotation stands nowhere", () => {
    const text = annotated(
      'reasons:\n  - code: plagiarism-of-text\n    quote: "copied \\"whole\\" pages"\n  - Salami slicing',
    );
    assert.deepEqual(
      recordOf(text).reasons.map(({ code, quote }) => [code, quote]),
      [
        ["plagiarism-of-text", 'copied "whole" pages'],
        ["salami-slicing", "Salami slicing"],
      ],
    );
    assert.equal(evidence(text, "/reasons/1/quote"), "!Salami slicing");
  });

  it("keeps the quotation of what was read of the same", () => {
    const read = recordOf(PROSE);
    const text = annotated(`reasons: [${read.reasons.map(({ code }) => code).join(", ")}]`);
    assert.deepEqual(recordOf(text).reasons, read.reasons);
  });

  it("may be that there is none", () => {
    const text = annotated("originals:\n  - doi: null\nreasons: []\nresponses:\nnotice:\n  published: ~");
    const { originals, reasons, responses, notice } = recordOf(text);
    assert.deepEqual([originals[0]?.doi, reasons, responses, notice.published], [undefined, [], [], undefined]);
    for (const rule of ["original-doi-missing", "reason-missing", "response-missing", "notice-date-missing"])
      assert.ok(rulesIn(text).includes(rule), `${rule} says so`);
    assert.deepEqual(
      rulesIn(text).filter((rule) => rule.startsWith("annotation")),
      [],
    );
  });

  it("is read leniently: one for a list, plain words for an entry, names in one string", () => {
    const text = annotated(
      "originals: 10.1234/eel.1\ndecision:\n  by: Publisher\n  approvedBy:\n    role: editors\n    name: Ann Lee\nresponses: {stance: disagree, authors: Ann Marsh and Bo Reed}\nnotice:\n  authors: Marsh A; Reed B",
    );
    assert.deepEqual(gist(recordOf(text).decision), {
      by: [{ role: "publisher" }],
      requestedBy: [],
      approvedBy: [{ role: "editor", name: "Ann Lee" }],
    });
    assert.deepEqual(gist(recordOf(text).responses), [{ stance: "disagree", authors: ["Ann Marsh", "Bo Reed"] }]);
    assert.deepEqual(recordOf(text).notice.authors, ["Marsh A", "Reed B"]);
    assert.deepEqual(
      rulesIn(text).filter((rule) => rule.startsWith("annotation")),
      [],
    );
  });

  it("is not used where it is invalid", () => {
    const text = annotated("kind: banana\noriginals:\n  - doi: eel\nreasons: [because]");
    assert.deepEqual(gist(recordOf(text)), gist(recordOf(PROSE)));
    assert.equal(rulesIn(text).filter((rule) => rule === "annotation-invalid").length, 3);
  });

  it("is understood as far as it goes where the YAML is wrong", () => {
    const text = annotated('kind: correction\nnotice:\n  title: "Retraction: of ee');
    assert.equal(recordOf(text).kind, "correction");
    assert.equal(recordOf(text).notice.title, "Retraction: On the night migration of eels");
    assert.ok(rulesIn(text).includes("annotation-invalid"));
  });

  it("says of a DOI in the prose what it is for", () => {
    const notice = open(annotated("notice: {doi: 10.1234/eel.1}\noriginals: {doi: null}")).parts[0]!.notice;
    assert.deepEqual([...notice.doiRoles.values()], ["notice"]);
  });

  it("completes what was read of the original with the same DOI, whatever its place", () => {
    const prose = `# Retraction

The Editors have retracted these articles [1, 2] because of errors in the data.

## References

1. Marsh A. On eels of the north. Journal of Fish. 2019;12:34-41. doi: 10.1234/eel.1
2. Reed B. On herons of the south. Journal of Birds. 2018;3:4-9. doi: 10.1234/heron.2
`;
    assert.equal(recordOf(prose).originals.length, 2);
    const { originals } = recordOf(annotated("originals:\n  - doi: 10.1234/HERON.2\n    pmid: 12345", prose));
    assert.deepEqual(
      originals.map(({ title, pmid }) => [title, pmid]),
      [["On herons of the south", "12345"]],
    );
  });
});

describe("Front matter", () => {
  it("of another program changes nothing and is not spoken of", () => {
    const text = annotated("title: Retraction\nauthor: [A, B]\ndate: 2020-01-01\nlayout: post");
    assert.deepEqual(gist(recordOf(text)), gist(recordOf(PROSE)));
    assert.deepEqual(rulesIn(text), rulesIn(PROSE));
  });

  it("stays what it is while a key is being typed", () => {
    for (const typed of ["kind: retraction\norig", "ki", "kind: correction\n  x", "kind: correction\n]"]) {
      const { blocks } = open(annotated(typed)).parts[0]!.notice;
      assert.equal(blocks[0]?.kind, "front-matter", typed);
    }
    assert.equal(open("---\nRetraction\n---\n\nOn eels\n").parts[0]!.notice.blocks[0]?.kind, "break");
  });

  it("may be that of each notice of a file, whether its first line also parts the two or not", () => {
    const second = annotated(
      "kind: correction\nnotice:\n  doi: 10.1234/n.2",
      "# Correction: On herons\n\nThe table is wrong.\n",
    );
    for (const file of [`${PROSE}\n---\n\n${second}`, `${PROSE}\n${second}`]) {
      const { parts, starts } = open(file);
      assert.equal(parts.length, 2, file);
      const { notice, evidence } = record(parts[1]!.notice, starts[1]!);
      assert.equal(notice.doi, "10.1234/n.2");
      const at = evidence["/notice/doi"]!;
      assert.equal(file.slice(at.start, at.end), "10.1234/n.2");
      assert.equal(recordOf(file).notice.doi, undefined);
    }
  });

  it("is understood the same after an edit as when it is opened anew", () => {
    const text = annotated("kind: retraction\noriginals:\n  - doi: 10.1234/eel.2");
    let document = open(text);
    assert.equal(record(document.parts[0]!.notice, 0).originals[0]?.doi, "10.1234/eel.2");
    const at = text.indexOf("eel.2") + 4;
    for (const typed of ["3", "4", "5"]) document = edit(document, { start: at, end: at + 1 }, typed);
    document = edit(document, { start: 0, end: 0 }, "\n\n");
    assert.deepEqual(record(document.parts[0]!.notice, 0), recordOf(textOf(document)));
    assert.equal(record(document.parts[0]!.notice, 0).originals[0]?.doi, "10.1234/eel.5");
  });

  it("never fails, whatever is in it", () => {
    for (const yaml of [
      "kind: *a",
      "kind: &a retraction\nnotice: *a",
      `originals: ${"[".repeat(1_000)}`,
      `reasons:\n${"  - x\n".repeat(300)}`,
      "? {a: b}\n: c\nkind: x",
      "kind: !!binary aGVsbG8=",
      "notice:\n  <<: {doi: 10.1234/x}",
      "kind: |\n  retraction",
      "__proto__: {a: b}\nkind: retraction\nconstructor: x",
      "kind: [retraction]\nnotice: retraction\noriginals:\n  - [a]\ndecision: [by]",
    ])
      assert.ok(recordOf(annotated(yaml)).version, yaml.slice(0, 40));
  });
});

describe("Stating something in the front matter", () => {
  function stated(text: string, ...values: (readonly [Path, Writable])[]): string {
    const edit = stating(open(text).parts[0]!.notice, values);
    assert.ok(edit, "It should be possible.");
    return applyEdits(text, [edit]);
  }

  it("makes it where there is none", () => {
    assert.equal(
      stated(PROSE, [["originals", 0, "doi"], "10.1234/eel.2"], [["kind"], "removal"]),
      `---\noriginals:\n  - doi: 10.1234/eel.2\nkind: removal\n---\n\n${PROSE}`,
    );
    assert.equal(
      stated("\r\n# Retraction: x\r\n", [["kind"], null]),
      "\r\n---\r\nkind: null\r\n---\r\n\r\n# Retraction: x\r\n",
    );
  });

  it("exchanges a value where it stands", () => {
    const yaml = "# mine\nkind:   'correction'   # yes\n\noriginals:\n- doi:  10.1234/eel.1   # that\n  year: 2019";
    assert.equal(
      stated(annotated(yaml), [["kind"], "erratum"], [["originals", 0, "doi"], "10.1234/eel.2"]),
      annotated(yaml.replace("correction", "erratum").replace("eel.1 ", "eel.2 ")),
    );
  });

  it("adds a key beside others, as the author indents, and keeps comments", () => {
    const yaml = "kind: correction # yes\n# the one\noriginals:\n- doi: 10.1234/eel.1 # that\nother: [a,   b]";
    assert.equal(
      stated(annotated(yaml), [["originals", 0, "title"], "On eels: a study"], [["notice", "doi"], "10.1234/n"]),
      annotated(
        'kind: correction # yes\n# the one\noriginals:\n- doi: 10.1234/eel.1 # that\n  title: "On eels: a study"\nother: [a,   b]\nnotice:\n  doi: 10.1234/n',
      ),
    );
  });

  it("adds to what stands between brackets, and to plain words that stood for an entry", () => {
    assert.equal(
      stated(annotated("originals: {doi: 10.1234/eel.1}"), [["originals", 0, "title"], "On eels, again"]),
      annotated('originals: { doi: 10.1234/eel.1, title: "On eels, again" }'),
    );
    const text = stated(annotated("originals: 10.1234/eel.1"), [["originals", 0, "year"], 2019]);
    assert.equal(recordOf(text).originals[0]?.doi, "10.1234/eel.1");
    assert.equal(recordOf(text).originals[0]?.year, 2019);
  });

  it("fills in what is empty", () => {
    assert.equal(stated(annotated("kind:\nnotice:"), [["kind"], "removal"]), annotated("kind: removal\nnotice:"));
    assert.equal(recordOf(stated(annotated("notice:"), [["notice", "doi"], "10.1234/n"])).notice.doi, "10.1234/n");
  });

  it("is left alone where the YAML is wrong", () => {
    const { notice } = open(annotated('kind: "x')).parts[0]!;
    assert.equal(stating(notice, [[["kind"], "removal"]]), undefined);
  });

  it("is what the record then says, for every value of a record", () => {
    const values: (readonly [Path, Writable])[] = [
      [["notice"], { title: "Retraction: a, b", authors: ["Ann Marsh"], published: "2024-03-05", volume: "12" }],
      [
        ["originals"],
        [{ title: "yes", doi: "10.1234/eel.9", authors: ["O'Hara, B.", "null"], year: 2019, pages: "1-2" }],
      ],
      [["reasons"], [{ code: "paper-mill", quote: "- a: b #c" }]],
      [["decision", "by"], [{ role: "editor", name: "{x}" }]],
    ];
    const made = recordOf(stated(PROSE, ...values));
    assert.deepEqual(made.notice, {
      title: "Retraction: a, b",
      authors: ["Ann Marsh"],
      published: "2024-03-05",
      volume: "12",
    });
    assert.deepEqual(made.originals, [
      { title: "yes", doi: "10.1234/eel.9", authors: ["O'Hara, B.", "null"], year: 2019, pages: "1-2" },
    ]);
    assert.equal(made.reasons[0]?.quote, "- a: b #c");
    assert.equal(made.decision.by[0]?.name, "{x}");
  });
});

describe("Where prose and front matter disagree", () => {
  function choices(text: string): readonly (readonly [string, string])[] {
    const { notice } = open(text).parts[0]!;
    const found = checkNotice(notice).filter(({ rule }) => rule === "annotation-disagrees");
    assert.equal(found.length, 2, "It is said at both places.");
    const [here, there] = found.map((each) =>
      (each.choices?.() ?? []).map(({ title, edits }) => [wordsOf(title), applyEdits(text, edits)] as const),
    );
    assert.deepEqual(here, there, "Both places offer the same.");
    return here!;
  }

  it("either can be taken, in every printing", () => {
    const prose = `${PROSE}\nhttps://doi.org/10.1234/eel.1\n`;
    const text = annotated("originals:\n  - doi: 10.1234/eel.2", prose);
    assert.deepEqual(choices(text), [
      ["Take what the text says: 10.1234/eel.1", text.replace("eel.2", "eel.1")],
      ["Write what the front matter says into the text: 10.1234/eel.2", text.replaceAll("eel.1", "eel.2")],
    ]);
  });

  it("a date is written as the text writes dates", () => {
    const text = annotated("notice:\n  published: 2024-03-07");
    assert.deepEqual(
      choices(text).map(([, made]) => made),
      [text.replace("2024-03-07", "2024-03-05"), text.replace("5 March", "7 March")],
    );
  });

  it("a kind is only taken", () => {
    const text = annotated("kind: correction");
    assert.deepEqual(choices(text), [
      ["Take what the text says: retraction", text.replace("correction", "retraction")],
    ]);
  });
});
