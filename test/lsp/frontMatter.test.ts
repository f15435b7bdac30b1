import assert from "node:assert/strict";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver";
import { TestClient } from "./client.ts";

const uri = "file:///notices/eels.notice";
const PROSE = `# Retraction: On the night migration of eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data.

Published: 5 March 2024
`;

describe("front matter", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** Opens a notice with this front matter, in which `|` marks the cursor; gives what is proposed there. */
  async function proposed(yaml: string): Promise<{ readonly labels: readonly string[]; after(label: string): string }> {
    const marked = `---\n${yaml}\n---\n\n${PROSE}`;
    const at = marked.indexOf("|");
    const text = marked.slice(0, at) + marked.slice(at + 1);
    await client.open(uri, text);
    const lines = text.slice(0, at).split("\n");
    const answer = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines[lines.length - 1]!.length },
    });
    await client.close(uri);
    const items: readonly CompletionItem[] = [...answer.items].sort((a, b) =>
      (a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1,
    );
    return {
      labels: items.map(({ label }) => label),
      after: (label) => {
        const item = items.find((each) => each.label === label);
        assert.ok(item, `${label} is not among ${items.map((each) => each.label).join(", ")}`);
        const { range, newText } = item.textEdit as TextEdit;
        const { start, end } = client.span(uri, range);
        const made = text.slice(0, start) + newText + text.slice(end);
        return made.slice(4, made.indexOf("\n---\n", 4));
      },
    };
  }

  it("is proposed the record's keys at their level, without those that are there", async () => {
    const top = await proposed("kind: retraction\n|");
    assert.deepEqual(top.labels, [
      "language",
      "notice",
      "originals",
      "reasons",
      "decision",
      "responses",
      "inquiries",
      "related",
    ]);
    assert.equal(top.after("originals"), "kind: retraction\noriginals:\n  - ");
    const original = await proposed("originals:\n  - doi: 10.1234/eel.1\n    |\n    year: 2019\nkind: correction");
    assert.ok(original.labels.includes("journal"));
    assert.ok(
      !original.labels.includes("doi") && !original.labels.includes("year") && !original.labels.includes("kind"),
    );
    assert.ok((await proposed("notice:\n  pub|")).labels.includes("published"));
    assert.equal((await proposed("no|")).after("notice"), "notice:\n  ");
  });

  it("is proposed the values of closed lists", async () => {
    const kinds = await proposed("kind: |");
    assert.ok(kinds.labels.includes("expression-of-concern"));
    assert.equal(kinds.after("removal"), "kind: removal");
    assert.equal((await proposed("kind: retr|action # sure")).after("removal"), "kind: removal # sure");
    const roles = await proposed("decision:\n  by:\n    - role: |");
    assert.deepEqual(roles.labels.slice(0, 2), ["author", "editor"]);
    assert.ok((await proposed("responses:\n  - stance: |")).labels.includes("no-response"));
    assert.ok((await proposed("related:\n  - relation: |")).labels.includes("replaced-by"));
  });

  it("is proposed reasons by their names, those that were read first", async () => {
    const reasons = await proposed("reasons:\n  - |");
    assert.equal(reasons.after("Plagiarism of Text"), "reasons:\n  - plagiarism-of-text");
    const begun = await proposed("reasons:\n  - code: paper-mill\n    quote: x\n  - plag|\nnotice:\n  doi: 10.1/x");
    assert.ok(begun.labels.includes("Plagiarism of Text"));
    const coded = await proposed("reasons:\n  - code: |");
    assert.equal(coded.labels[0], "Error in Data");
    assert.equal(coded.after("Paper Mill"), "reasons:\n  - code: paper-mill");
    assert.equal((await proposed("reasons: [paper-mill, |]")).after("Hoax Paper"), "reasons: [paper-mill, hoax-paper]");
    assert.equal((await proposed("reasons:\n  |")).after("Hoax Paper"), "reasons:\n  - hoax-paper");
  });

  it("is proposed the DOIs and dates that the text prints", async () => {
    assert.equal(
      (await proposed("originals:\n  - doi: |")).after("10.1234/eel.1"),
      "originals:\n  - doi: 10.1234/eel.1",
    );
    assert.deepEqual((await proposed("notice: {published: |}")).labels, ["2024-03-05"]);
  });

  it("is proposed nothing in a comment or behind what is free", async () => {
    assert.deepEqual((await proposed("kind: retraction # |")).labels, []);
    assert.deepEqual((await proposed("notice:\n  publisher: |")).labels, []);
  });

  async function hovered(text: string, words: string): Promise<string> {
    await client.open(uri, text);
    const hover = await client.hover(uri, text.indexOf(words) + 1);
    await client.close(uri);
    const contents = hover?.contents;
    return typeof contents === "object" && "value" in contents ? contents.value.replaceAll("\\", "") : "";
  }

  it("says what its keys and values mean", async () => {
    const text = `---\noriginals:\n  - doi: 10.1234/eel.1\nreasons:\n  - plagiarism-of-text\n---\n\n${PROSE}`;
    assert.match(await hovered(text, "originals"), /The article or articles that the notice is about/);
    assert.match(await hovered(text, "doi:"), /The article's DOI, bare/);
    assert.match(
      await hovered(text, "10.1234/eel.1"),
      /Originals: DOI[\s\S]*10\.1234\/eel\.1[\s\S]*Stated in the front matter/,
    );
    assert.match(
      await hovered(text, "plagiarism-of-text"),
      /Plagiarism of Text[\s\S]*Retraction Watch: Text plagiarised\./,
    );
  });

  it("is named in the hover of the words that it quotes", async () => {
    const text = `---\nreasons:\n  - code: error-in-analyses\n    quote: errors in the data\n---\n\n${PROSE}`;
    const words = await hovered(
      text.replace("quote: errors in the data", "quote:  errors in the data"),
      "errors in the data.",
    );
    assert.match(words, /Error in Analyses[\s\S]*It is stated in the front matter\./);
  });

  it("offers both ways where the text says otherwise, at both places, and neither as a matter of course", async () => {
    const text = `---\noriginals:\n  - doi: 10.1234/eel.2\n---\n\n${PROSE}`;
    await client.open(uri, text);
    for (const place of ["10.1234/eel.2", "10.1234/eel.1"]) {
      const actions = (await client.actionsOn(uri, place)).filter(({ diagnostics }) =>
        diagnostics?.some(({ code }) => code === "annotation-disagrees"),
      );
      assert.deepEqual(
        actions.map(({ title, isPreferred }) => [title, isPreferred]),
        [
          ["Take what the text says: 10.1234/eel.1", undefined],
          ["Write what the front matter says into the text: 10.1234/eel.2", undefined],
        ],
      );
      assert.equal(client.applied(uri, actions[0]!), text.replace("eel.2", "eel.1"));
      assert.equal(client.applied(uri, actions[1]!), text.replace("eel.1", "eel.2"));
    }
  });
});
