import assert from "node:assert/strict";
import {
  applyEdits,
  cardOf,
  check,
  type Finding,
  findAcross,
  type NoticeIndex,
  noticeIndex,
  open,
  placeBeside,
  snippetText,
  suppressedInFile,
  wordsOf,
} from "../../server/src/core/index.ts";
import { mark } from "../mark.ts";

const RETRACTION =
  "# Retraction: On the migration of eels\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.\n";
const CONCERN =
  "# Expression of concern: On the migration of eels\n\n*Journal of Fish Studies* 2020; 13: 5\n\nhttps://doi.org/10.1234/eoc.5\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).\n";
const PERCH = RETRACTION.replaceAll("eel", "perch");

function put(index: NoticeIndex, uri: string, text: string): ReadonlySet<string> {
  const document = open(text);
  return index.put(uri, {
    cards: document.parts.map(cardOf),
    firstLines: document.firstLines,
    silent: suppressedInFile(document),
  });
}

function found(index: NoticeIndex, uri: string, severities = {}): readonly Finding[] {
  return index.files.get(uri)!.entries.flatMap((entry) => findAcross(entry!, index, severities));
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("What shows only beside other notices", () => {
  it("is found from both sides, and gone when one of the two goes", () => {
    const index = noticeIndex();
    put(index, "a.notice", RETRACTION);
    put(index, "b.notice", RETRACTION);
    assert.deepEqual(rulesOf(found(index, "a.notice")), ["duplicate-notice"]);
    assert.deepEqual(rulesOf(found(index, "b.notice")), ["duplicate-notice"]);
    assert.deepEqual([...index.remove("b.notice")], ["a.notice"]);
    assert.deepEqual(found(index, "a.notice"), []);
  });

  it("names the other file and the line of its heading", () => {
    const index = noticeIndex();
    put(index, "a.notice", RETRACTION);
    const both = `${PERCH}\n---\n\n${RETRACTION}`;
    put(index, "file:///x/b%20c.notice", both);
    const [finding] = found(index, "a.notice");
    assert.match(wordsOf(finding!.message), /in b c\.notice/);
    const place = placeBeside(finding!.related![0]!)!;
    assert.equal(place.uri, "file:///x/b%20c.notice");
    assert.match(both.split("\n")[place.range.start.line]!, /^# Retraction: On the migration of eels/);
  });

  it("tells which other files a change may matter for, and only those", () => {
    const index = noticeIndex();
    put(index, "a.notice", RETRACTION);
    put(index, "perch.notice", PERCH);
    assert.deepEqual([...put(index, "b.notice", CONCERN)], ["a.notice"]);
    assert.deepEqual([...put(index, "b.notice", CONCERN.replace("looking into", "still looking into"))], []);
    assert.deepEqual([...put(index, "b.notice", PERCH)].sort(), ["a.notice", "perch.notice"]);
  });

  it("keeps the objects of notices that an edit of their file left alone", () => {
    const index = noticeIndex();
    const document = open(`${RETRACTION}\n---\n\n${PERCH}`);
    const contents = { firstLines: document.firstLines, silent: new Set<string>() };
    index.put("a.notice", { ...contents, cards: document.parts.map(cardOf) });
    const [, second] = index.files.get("a.notice")!.entries;
    const cards = [cardOf(open(CONCERN).parts[0]!), cardOf(document.parts[1]!)];
    index.put("a.notice", { ...contents, cards });
    assert.equal(index.files.get("a.notice")!.entries[1], second);
  });

  it("obeys severities, and comments for a block or a file", () => {
    const index = noticeIndex();
    put(index, "a.notice", RETRACTION);
    put(index, "b.notice", `<!-- notices: ignore duplicate-notice -->\n${RETRACTION}`);
    put(index, "c.notice", `<!-- notices: ignore-file duplicate-notice -->\n${RETRACTION}`);
    assert.deepEqual(found(index, "b.notice"), []);
    assert.deepEqual(found(index, "c.notice"), []);
    assert.deepEqual(found(index, "a.notice", { "duplicate-notice": "off" }), []);
    assert.equal(found(index, "a.notice", { "duplicate-notice": "error" })[0]?.severity, "error");
  });

  it("is not called unused where a comment suppresses it and the other file is away", () => {
    const text = `<!-- notices: ignore duplicate-notice -->\n${RETRACTION}`;
    assert.ok(![...check(open(text))].some(({ rule }) => rule === "suppression-unused"));
  });

  it("is settled by the phrase that names the earlier notice", () => {
    const index = noticeIndex();
    put(index, "concern.notice", CONCERN);
    put(index, "a.notice", RETRACTION);
    const [finding] = found(index, "a.notice");
    assert.equal(finding?.rule, "notice-chain");
    const [phrase] = finding?.phrases?.() ?? [];
    const { at, snippet } = phrase!;
    const mended = applyEdits(RETRACTION, [{ span: { start: at, end: at }, newText: snippetText(snippet) }]);
    assert.match(mended, /This notice follows the expression of concern \(https:\/\/doi\.org\/10\.1234\/eoc\.5\)\.$/m);
    put(index, "a.notice", mended);
    assert.deepEqual(found(index, "a.notice"), []);
  });

  it("goes by the dates where both notices give them", () => {
    const index = noticeIndex();
    put(index, "concern.notice", CONCERN.replace("2020; 13: 5", "2020; 13: 5\n\nPublished: 4 May 2023"));
    put(index, "a.notice", `${RETRACTION}\nPublished: 2 March 2022\n`);
    assert.deepEqual(rulesOf(found(index, "a.notice")), []);
    assert.deepEqual(rulesOf(found(index, "concern.notice")), ["notice-chain"]);
  });

  it("is found within one file, in the order of the text among what else is found", () => {
    const text = `${RETRACTION}\n---\n\n${RETRACTION}`;
    const document = open(text);
    const findings = [...check(document)].filter(({ rule }) => rule === "duplicate-notice");
    const spans = findings.map(({ notice, span }) => ({
      start: document.starts[notice]! + span.start,
      end: document.starts[notice]! + span.end,
    }));
    const title = "Retraction: On the migration of eels";
    assert.equal(mark(text, spans), text.replaceAll(title, `[|${title}|]`));
    assert.match(wordsOf(findings[0]!.message), /on line 7 of this file/);
  });

  it("does not grow with the number of notices that share an article", () => {
    const index = noticeIndex();
    for (let i = 0; i < 400; i++) put(index, `${i}.notice`, RETRACTION);
    assert.ok(index.aboutSame(index.files.get("7.notice")!.entries[0]!).length <= 40);
    assert.ok(put(index, "more.notice", RETRACTION).size <= 41);
  });
});
