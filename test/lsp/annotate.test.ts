import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver";
import { type NoticeRecord, open, rangeAt, record } from "../../server/src/core/index.ts";
import {
  COMMANDS,
  MARK_REASON,
  type MarkReasonAnswer,
  REASONS,
  type ReasonChoice,
} from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const NOTICE = `# Retraction: On the night migration of eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. Large parts of the text were copied from https://doi.org/10.1234/heron.2 without attribution. All authors agree with this retraction.

Approved by Ann Lee in Tidal Letters.

Published: 5 March 2024
`;

describe("annotating", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ initializationOptions: { notices: { commands: [COMMANDS.markReason] } } });
  });
  afterEach(() => client.stop());

  const place = (text: string, words: string) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };

  /** The actions that state something, for selected words or, where `words` ends in a bar, for a cursor within them. */
  async function offered(words: string, text = NOTICE): Promise<readonly CodeAction[]> {
    await client.open(uri, text);
    const { start, end } = place(text, words.replace(/\|$/, ""));
    const span = words.endsWith("|") ? { start: start + 1, end: start + 1 } : { start, end };
    return (await client.actions(uri, span, { triggerKind: 1 })).filter(({ kind }) => kind === "refactor.rewrite");
  }

  function chosen(actions: readonly CodeAction[], title: string): string {
    const action = actions.find((each) => each.title === title);
    assert.ok(action, `“${title}” is not among ${actions.map((each) => each.title).join(" | ")}`);
    return client.applied(uri, action);
  }

  const recordOf = (text: string): NoticeRecord => record(open(text).parts[0]!.notice, 0);
  const yamlOf = (text: string) => text.slice(4, text.indexOf("---\n", 4));

  it("says of a selected DOI whose it is", async () => {
    const actions = await offered("https://doi.org/10.1234/heron.2");
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Annotate: this is the original's DOI", "Annotate: this is the notice's own DOI"],
    );
    const made = chosen(actions, "Annotate: this is the notice's own DOI");
    assert.equal(yamlOf(made), "notice:\n  doi: 10.1234/heron.2\n");
    assert.equal(recordOf(made).notice.doi, "10.1234/heron.2");
  });

  it("says that what was read is something else", async () => {
    const made = chosen(await offered("10.1234/eel.1|"), "Annotate: this is not the original's DOI");
    assert.equal(yamlOf(made), "originals:\n  - doi: null\n");
    assert.equal(recordOf(made).originals[0]?.doi, undefined);
  });

  it("marks selected words as one of the likeliest reasons, beside those that were read", async () => {
    const words = "Large parts of the text were copied";
    const actions = await offered(words);
    const made = chosen(actions, "Mark reason as “Plagiarism of Text”");
    const { reasons, evidence } = recordOf(made);
    assert.ok(reasons.some(({ code }) => code === "error-in-data"));
    const i = reasons.findIndex(({ code, quote }) => code === "plagiarism-of-text" && quote === words);
    assert.ok(i >= 0, JSON.stringify(reasons));
    assert.deepEqual(
      evidence[`/reasons/${i}/quote`],
      place(made.slice(made.indexOf("# ")), words) && {
        start: made.lastIndexOf(words),
        end: made.lastIndexOf(words) + words.length,
      },
    );
    assert.ok(actions.some(({ command }) => command?.command === COMMANDS.markReason));
    assert.ok(actions.length <= 8, `${actions.length} are too many.`);
  });

  it("takes a reason out, or moves all of them", async () => {
    const actions = await offered("errors in the data|");
    const made = chosen(actions, "Annotate: this is not a reason (Error in Data)");
    assert.ok(!recordOf(made).reasons.some(({ code }) => code === "error-in-data"));
    const moved = chosen(actions, "Move to front matter: the reasons");
    assert.deepEqual(recordOf(moved).reasons, recordOf(NOTICE).reasons);
  });

  it("does not offer the part in the decision that somebody was read to have", async () => {
    const offers = (await offered("Editors"))
      .map(({ title }) => title)
      .filter((title) => title.includes("this is who"));
    assert.deepEqual(offers, [
      "Annotate: this is who approved it (the editor)",
      "Annotate: this is who asked for it (the editor)",
    ]);
  });

  it("says who approved it, when, and what the title is", async () => {
    const agent = chosen(await offered("Ann Lee"), "Annotate: this is who approved it (the editor)");
    assert.ok(recordOf(agent).decision.approvedBy.some(({ name, role }) => name === "Ann Lee" && role === "editor"));
    const date = chosen(await offered("5 March 2024"), "Annotate: this is when the original was published");
    assert.equal(recordOf(date).originals[0]?.published, "2024-03-05");
    const title = chosen(await offered("On the night migration of eels"), "Annotate: this is the original's title");
    assert.equal(recordOf(title).originals[0]?.title, "On the night migration of eels");
    const journal = chosen(await offered("Tidal Letters"), "Annotate: this is the original's journal");
    assert.equal(recordOf(journal).originals[0]?.journal, "Tidal Letters");
    const stance = chosen(
      await offered("All authors agree with this retraction"),
      "Annotate: this is the authors' position: agree",
    );
    assert.ok(recordOf(stance).responses.some((each) => each.stance === "agree"));
  });

  it("moves what was read to front matter, and the record says the same", async () => {
    const made = chosen(await offered("On the night migration|"), "Move what was read to front matter");
    const said = (of: NoticeRecord) => ({ ...of, evidence: undefined });
    assert.deepEqual(said(recordOf(made)), said(recordOf(NOTICE)));
    assert.equal(recordOf(made).evidence["/originals/0/doi"]?.source, "annotation");
    assert.deepEqual(
      (await offered("On the night migration|", made)).filter(({ title }) => /^Move what/.test(title)),
      [],
      "It is not offered again.",
    );
  });

  it("adds to front matter that is there, and leaves the rest as it is", async () => {
    const text = `---\n# ours\nkind:   retraction   # sure\n---\n\n${NOTICE}`;
    const made = chosen(
      await offered("https://doi.org/10.1234/heron.2", text),
      "Annotate: this is the notice's own DOI",
    );
    assert.equal(made, text.replace("# sure\n", "# sure\nnotice:\n  doi: 10.1234/heron.2\n"));
  });

  it("begins the front matter of the notice that it is about", async () => {
    const file = `${NOTICE}\n---\n\n${NOTICE.replaceAll("eel.1", "eel.5")}`;
    const made = chosen(await offered("10.1234/eel.5|", file), "Annotate: this is not the original's DOI");
    const { parts } = open(made);
    assert.equal(parts.length, 2);
    assert.equal(parts[0]?.notice.originals[0]?.doi?.value, "10.1234/eel.1");
    assert.equal(parts[1]?.notice.originals[0]?.doi, undefined);
  });

  it("lets no light bulb follow the cursor", async () => {
    await client.open(uri, NOTICE);
    const { start } = place(NOTICE, "10.1234/eel.1");
    const actions = await client.actions(uri, { start, end: start }, { triggerKind: 2 });
    assert.deepEqual(
      actions.filter(({ kind }) => kind === "refactor.rewrite"),
      [],
    );
  });

  it("offers nothing where the front matter is no YAML", async () => {
    const actions = await offered("https://doi.org/10.1234/heron.2", `---\nkind: "x\n---\n\n${NOTICE}`);
    assert.deepEqual(actions, []);
  });

  it("goes on offering what can be written where the front matter refers to another place of itself", async () => {
    const front = "---\nbase: &b {doi: 10.1234/x.1}\noriginals:\n  - *b\n---\n\n";
    await client.open(uri, `${front}${NOTICE}`);
    const span = place(client.text(uri), "On the night migration of eels");
    const titles = (await client.actions(uri, span)).map(({ title }) => title);
    assert.ok(!titles.includes("Annotate: this is the original's title"), titles.join());
  });

  it("answers with the vocabulary for a choice, and with the edit for what was chosen", async () => {
    await client.open(uri, NOTICE);
    const range = rangeAt(open(NOTICE), place(NOTICE, "parts of the text were copied"));
    const reasons = await client.connection.sendRequest<ReasonChoice[]>(REASONS, { uri, range });
    assert.ok(reasons.length > 80);
    assert.equal(reasons[0]?.likely, true);
    assert.equal(new Set(reasons.map(({ code }) => code)).size, reasons.length);
    const ask = { uri, range, code: "salami-slicing" };
    const { edit } = await client.connection.sendRequest<MarkReasonAnswer>(MARK_REASON, ask);
    const made = client.applied(uri, { title: "", ...(edit && { edit }) });
    assert.ok(recordOf(made).reasons.some(({ quote }) => quote === "parts of the text were copied"));
    const none = await client.connection.sendRequest<MarkReasonAnswer>(MARK_REASON, { ...ask, code: "banana" });
    assert.equal(none.edit, undefined);
  });
});
