import assert from "node:assert/strict";
import { groupsOf, matching, noticeState } from "../../client/src/noticeGroups.ts";
import type { WorkspaceNotice } from "../../server/src/lsp/protocol.ts";

const at = { line: 0, character: 0 };
const notice = (own: Partial<WorkspaceNotice> = {}): WorkspaceNotice => ({
  uri: "file:///notices/eels.notice",
  notice: 0,
  range: { start: at, end: at },
  originals: [],
  errors: 0,
  warnings: 0,
  information: 0,
  record: "none",
  ...own,
});
const shape = (notices: readonly WorkspaceNotice[], by: Parameters<typeof groupsOf>[1]) =>
  groupsOf(notices, by).map(({ key, notices: own }) => [key, ...own.map(({ title }) => title)]);

describe("The notices of a workspace", () => {
  it("have a state: what is wrong counts before the record", () => {
    assert.equal(noticeState(notice({ errors: 1, warnings: 2, record: "current" })), "errors");
    assert.equal(noticeState(notice({ warnings: 2, record: "current" })), "warnings");
    assert.equal(noticeState(notice({ information: 3, record: "current" })), "recorded");
    for (const record of ["none", "out-of-date", "invalid"] as const)
      assert.equal(noticeState(notice({ record })), "ready", record);
  });

  it("are grouped by state, what wants most first, and in a group by title", () => {
    const notices = [
      notice({ title: "Eels 10", record: "current" }),
      notice({ title: "Eels 2", record: "current" }),
      notice({ title: "Glaciers", errors: 1 }),
    ];
    assert.deepEqual(shape(notices, "state"), [
      ["errors", "Glaciers"],
      ["recorded", "Eels 2", "Eels 10"],
    ]);
  });

  it("are grouped by journal or kind, those without one last", () => {
    const notices = [
      notice({ title: "a" }),
      notice({ title: "b", journal: "Journal of Ice", kindName: "Correction" }),
      notice({ title: "c", journal: "Eel Studies", kindName: "Retraction" }),
    ];
    assert.deepEqual(shape(notices, "journal"), [
      ["Eel Studies", "c"],
      ["Journal of Ice", "b"],
      ["", "a"],
    ]);
    assert.deepEqual(
      shape(notices, "kind").map(([key]) => key),
      ["Correction", "Retraction", ""],
    );
  });

  it("are found by words of their title, journal, kind, DOIs and file name, all of them, without accents", () => {
    const notices = [
      notice({ title: "On the glaciers of the Rhône", kindName: "Correction", doi: "10.1234/ice.1" }),
      notice({ title: "On eels", originals: ["10.1234/eel.7"], uri: "file:///notices/M%C3%B6we%201.txt" }),
    ];
    const found = (filter: string) => matching(notices, filter).map(({ title }) => title?.slice(3, 7));
    assert.deepEqual(found("rhone CORR"), ["the "]);
    assert.deepEqual(found("eel.7"), ["eels"]);
    assert.deepEqual(found("mowe 1"), ["eels"]);
    assert.deepEqual(found("on 10.1234"), ["the ", "eels"]);
    assert.deepEqual(found("glaciers eel.7"), []);
    assert.deepEqual(found("  "), ["the ", "eels"]);
  });

  it("are grouped within a blink, five thousand of them", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      notice({
        title: `On eels ${(i * 7919) % 5_000}`,
        journal: `Journal ${i % 300}`,
        uri: `file:///notices/${i}.notice`,
      }),
    );
    const begun = performance.now();
    assert.equal(groupsOf(matching(many, "eels"), "journal").length, 300);
    assert.ok(performance.now() - begun < 500);
  });
});
