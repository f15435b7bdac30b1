import assert from "node:assert/strict";
import type { ClientCapabilities, CompletionItem, CompletionList, MarkupContent } from "vscode-languageserver";
import { offsetAt, open, rangeAt, snippetText } from "../../server/src/core/index.ts";
import { FULL, TestClient } from "./client.ts";

const HEAD = "# Retraction: On the night migration of eels\n\n";
const CITED =
  'The article "On the night migration of eels" by A. Marsh (Journal of Fish Studies 2019; 12:34–41, https://doi.org/10.1234/eel.77)';
const WHOLE = `${HEAD}DOI of this notice: https://doi.org/10.1234/eel.99\n\nPublished: 5 March 2024\n\n${CITED} has been retracted by the publisher because of duplication of images.`;

describe("completion", () => {
  let client: TestClient;
  let files = 0;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  interface Answer {
    readonly uri: string;
    readonly text: string;
    readonly items: readonly CompletionItem[];
    readonly isIncomplete: boolean;
    readonly labels: readonly string[];
  }

  /** What is proposed where `|` stands. */
  async function at(
    marked: string,
    { triggerKind = 1 as 1 | 2 | 3, extension = "notice", languageId = "notice" } = {},
  ): Promise<Answer> {
    const cursor = marked.indexOf("|");
    const text = marked.slice(0, cursor) + marked.slice(cursor + 1);
    const uri = `file:///notices/${files++}.${extension}`;
    await client.open(uri, text, languageId);
    const list = await client.connection.sendRequest<CompletionList | null>("textDocument/completion", {
      textDocument: { uri },
      position: rangeAt(open(text), { start: cursor, end: cursor }).start,
      context: { triggerKind },
    });
    const items = [...(list?.items ?? [])].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    return { uri, text, items, isIncomplete: list?.isIncomplete ?? false, labels: items.map(({ label }) => label) };
  }

  function itemOf({ items, labels }: Answer, label: string | RegExp): CompletionItem {
    return (
      items.find((item) => (typeof label === "string" ? item.label === label : label.test(item.label))) ??
      assert.fail(`${label} is not among ${labels.join(" | ")}`)
    );
  }

  /** The text once the item is taken, as an editor without tab stops has it. */
  function taken({ text }: Answer, { textEdit, insertTextFormat }: CompletionItem): string {
    assert.ok(textEdit && "range" in textEdit);
    const document = open(text);
    const [start, end] = [offsetAt(document, textEdit.range.start), offsetAt(document, textEdit.range.end)];
    assert.equal(textEdit.range.start.line, textEdit.range.end.line, "a range on one line");
    const words = insertTextFormat === 2 ? snippetText(textEdit.newText) : textEdit.newText;
    return text.slice(0, start) + words + text.slice(end);
  }

  async function taking(marked: string, label: string | RegExp): Promise<string> {
    const answer = await at(marked);
    return taken(answer, itemOf(answer, label));
  }

  const documentation = ({ documentation: told }: CompletionItem) => (told as MarkupContent).value.replaceAll("\\", "");

  describe("where a notice begins", () => {
    it("offers forms of title for every kind, and whole forms", async () => {
      const answer = await at("|");
      for (const label of ["Retraction:", "Expression of Concern:", "Corrigendum:", "Reinstatement:"])
        assert.ok(answer.labels.includes(label), label);
      assert.equal(
        itemOf(answer, "Retraction:").textEdit!.newText,
        "# Retraction: ${1:[title of the original article]}",
      );
      assert.match(itemOf(answer, "Correction · Letter of the editors").textEdit!.newText, /^# Correction: \$\{1:/);
    });

    it("replaces what is typed, marks of the heading and all", async () => {
      assert.equal(
        await taking("ret|", "Retraction Note to:"),
        "# Retraction Note to: [title of the original article]",
      );
      assert.equal(
        await taking("# Exp|", "Expression of Concern:"),
        "# Expression of Concern: [title of the original article]",
      );
      assert.match(await taking("# ret|", "Retraction · Plain"), /^# Retraction: \[title/);
    });

    it("leaves marks of Markdown out of a plain text", async () => {
      const answer = await at("|", { extension: "notice.txt", languageId: "plaintext" });
      assert.equal(itemOf(answer, "Retraction:").textEdit!.newText, "Retraction: ${1:[title of the original article]}");
      assert.match(itemOf(answer, "Retraction · Plain").textEdit!.newText, /^Retraction: \$\{1/);
    });

    it("fills in the title of the original that the text knows, and the kind that it acts out comes first", async () => {
      const body = `\n\n${CITED} has been corrected by the publisher because of an error in Table 2.\n`;
      const answer = await at(`# |${body}`);
      assert.equal(answer.labels[0], "Correction:");
      assert.ok(
        taken(answer, answer.items[0]!).startsWith("# Correction: On the night migration of eels\n"),
        taken(answer, answer.items[0]!),
      );
      assert.ok(
        (await taking(`# Correction:|${body}`, /eels/)).startsWith("# Correction: On the night migration of eels\n"),
      );
    });

    it("puts the kind alone before a title that stands there", async () => {
      assert.equal(
        await taking("# |On eels\n\nThe Editors have retracted this article.", "Retraction:"),
        "# Retraction: On eels\n\nThe Editors have retracted this article.",
      );
    });

    it("begins a second notice behind the line that parts them", async () => {
      assert.match(await taking(`${WHOLE}\n\n---\n\n|`, "Erratum:"), /---\n\nErratum: \[title/);
    });
  });

  describe("for what is missing", () => {
    it("comes first, the gravest first, with what it means", async () => {
      const answer = await at(`${HEAD}|`);
      const missing = answer.items.filter(({ labelDetails }) => labelDetails?.description === "missing");
      assert.deepEqual(answer.items.slice(0, missing.length), missing);
      assert.equal(missing[0]!.label, "The original article is available at …");
      assert.match(documentation(missing[0]!), /available at https:\/\/doi\.org\/\[DOI of the original article\]/);
      assert.match(documentation(missing[0]!), /Crossref, PubMed and reference managers/);
      const rules = (await client.diagnostics(answer.uri)).map(({ code }) => code);
      assert.ok(rules.includes("response-missing"));
      const positions = missing.filter(({ label }) => /^(?:All|The) authors|^\[name of an author\]/.test(label));
      assert.ok(positions.length > 5, "every position that the authors may take");
    });

    it("is gone once it is said", async () => {
      const { items } = await at(`${WHOLE} |`);
      const missing = items.filter(({ labelDetails }) => labelDetails?.description === "missing");
      assert.ok(missing.length > 0);
      for (const { label } of missing) assert.match(label, /authors|author\]|licensed/);
    });

    it("makes the finding go", async () => {
      const answer = await at(`${WHOLE} |`);
      const text = taken(answer, itemOf(answer, /^All authors agree/));
      await client.change(answer.uri, { text });
      const rules = (await client.diagnostics(answer.uri)).map(({ code }) => code);
      assert.ok(!rules.includes("response-missing"));
    });

    it("has tab stops", async () => {
      const answer = await at(`${HEAD}|`);
      const approval = itemOf(answer, /^This retraction was approved by/);
      assert.equal(approval.insertTextFormat, 2);
      assert.equal(approval.textEdit!.newText, "This retraction was approved by ${1:the Editor-in-Chief}.");
    });

    it("is plain words for an editor without tab stops, Markdown or details beside a label", async () => {
      const bare: ClientCapabilities = { ...FULL, textDocument: { ...FULL.textDocument, completion: {} } };
      await client.stop();
      client = await TestClient.start({ capabilities: bare });
      const answer = await at(`${HEAD}|`);
      const approval = itemOf(answer, /^This retraction was approved by/);
      assert.equal(approval.insertTextFormat, 1);
      assert.equal(approval.textEdit!.newText, "This retraction was approved by the Editor-in-Chief.");
      assert.equal(approval.detail, "missing");
      assert.equal(approval.labelDetails, undefined);
      assert.equal((approval.documentation as MarkupContent).kind, "plaintext");
      for (const { textEdit } of (await at("|")).items) assert.doesNotMatch(textEdit!.newText, /\$\{?\d/);
    });

    it("goes on behind words that are there", async () => {
      assert.equal(
        await taking("# Retraction|\n\nThe Editors have retracted this article.", "Add the title of the original"),
        "# Retraction: title of the original article\n\nThe Editors have retracted this article.",
      );
    });
  });

  describe("where a sentence begins", () => {
    it("offers what begins with the words that are typed, and replaces them", async () => {
      const answer = await at(`${WHOLE} The authors did|`);
      assert.deepEqual(answer.labels, ["The authors did not respond to …"]);
      assert.ok(answer.isIncomplete, "compared anew with the next word");
      assert.equal(
        taken(answer, answer.items[0]!),
        `${WHOLE} The authors did not respond to correspondence about this retraction.`,
      );
    });

    it("finds a phrase by one of its words", async () => {
      const { labels } = await at(`${WHOLE}\n\nguid|`);
      assert.deepEqual(labels, ["This retraction is issued in …"]);
    });

    it("speaks of the kind of the notice", async () => {
      assert.ok(
        (await at("# Erratum: On eels\n\nThe error was ours. |")).labels.includes(
          "All authors agree with this erratum.",
        ),
      );
    });

    for (const prose of [
      "Mon|",
      "Marsh A, R|",
      "## References\n\n1. Al|",
      "The results of Lee et al. |",
      "The eels were counted in Fig. |",
      "The eels were counted twice, and th|",
      "The eels were counted twice,\nand th|",
      "The eels were counted twice.|",
      "The ratio was 3:|",
      "See and/|",
      'They called it "|',
      "What a surprise!|",
      "The eels were counted by A. |",
    ]) {
      it(`keeps out of prose: ${JSON.stringify(prose)}`, async () => {
        const { labels } = await at(`${WHOLE}\n\n${prose}`, { triggerKind: 2 });
        assert.deepEqual(labels, []);
      });
    }

    it("answers who asks in the middle of a sentence: links, and reasons as a whole", async () => {
      const asked = `${WHOLE}\n\nIt was retracted |`;
      const answer = await at(asked);
      assert.ok(answer.labels.includes("https://doi.org/10.1234/eel.77"));
      assert.ok(answer.labels.includes("“On the night migration of eels”"));
      assert.match(taken(answer, itemOf(answer, "Plagiarism of Text")), / because of plagiarism of text$/);
      assert.deepEqual((await at(asked, { triggerKind: 2 })).labels, []);
    });
  });

  describe("where a line begins", () => {
    it("offers labels that are not there yet", async () => {
      const { labels } = await at(`${WHOLE}\n\n|`);
      for (const label of ["Received:", "Approved by:", "Licence:"]) assert.ok(labels.includes(label), label);
      for (const label of ["Published:", "DOI of this notice:"]) assert.ok(!labels.includes(label), label);
      assert.ok(!(await at(`${WHOLE} |`)).labels.includes("Received:"), "not behind a sentence");
    });

    it("completes a label", async () => {
      assert.equal(await taking(`${HEAD}rec|`, "Received:"), `${HEAD}Received: `);
      assert.equal(
        await taking(`${HEAD}Received: 3 May 2021\nAcc|`, "Accepted:"),
        `${HEAD}Received: 3 May 2021\nAccepted: `,
      );
    });
  });

  describe("where a reason is to come", () => {
    for (const [lead, written] of [
      ["The Editors have retracted this article because of dupl|", "because of duplication of images"],
      ["The Editors have retracted this article because |", "because of duplication of images"],
      ["The Editors have retracted this article because of |", "because of duplication of images"],
      ["The Editors have retracted this article because o|", "because of duplication of images"],
      ["The Editors have retracted this article due to ima|", "due to duplication of images"],
      ["The Editors have retracted this article\ndue to ima|", "due to duplication of images"],
      ["Reason:|", "Reason: duplication of images"],
      ["Reason: |", "Reason: duplication of images"],
      ["The reason for this retraction is dup|", "is duplication of images"],
    ] as const) {
      it(`offers the vocabulary: ${lead}`, async () => {
        const text = await taking(HEAD + lead, "Duplication of/in Image");
        assert.ok(text.endsWith(written), text);
      });
    }

    it("says what the term means, its group, and what is written", async () => {
      const answer = await at(`${HEAD}Reason: paper m|`);
      assert.deepEqual(answer.labels, ["Paper Mill"]);
      const told = documentation(answer.items[0]!);
      assert.match(told, /Stated or identified as paper-mill product/);
      assert.match(told, /peer-review-integrity/);
      assert.match(told, /indications of a paper mill/);
    });

    it("begins with errors in a correction, and with concerns in an expression of concern", async () => {
      const first = async (kind: string) => (await at(`# ${kind}: On eels\n\nReason: |`)).labels[0];
      assert.equal(await first("Correction"), "Error in Data");
      assert.equal(await first("Expression of concern"), "Concerns/Issues about Data");
    });

    it("goes on with what the concerns are about", async () => {
      assert.equal(
        await taking("# Expression of concern: On eels\n\nConcerns about |", /Image/),
        "# Expression of concern: On eels\n\nConcerns about the images",
      );
    });

    it("leaves out a reason that stands there, and stays silent where no reason is to come", async () => {
      const { labels } = await at(`${WHOLE} It was also retracted because of |`);
      assert.ok(labels.length > 70 && !labels.includes("Duplication of/in Image"));
      assert.deepEqual((await at(`${HEAD}The eels were due.|`)).labels, []);
    });
  });

  describe("for who decided", () => {
    it("offers offices with their role, and names that stand in the notice first", async () => {
      const { labels, items } = await at(`${HEAD}The River Press has retracted this article. It was approved by |`);
      assert.ok(labels.includes("the Editor-in-Chief"));
      assert.match(documentation(items[labels.indexOf("the publisher")]!), /the role is publisher/);
      assert.ok(!labels.includes("the authors"), "authors approve nothing");
      assert.ok((await at(`${HEAD}The article was retracted at the request of |`)).labels.includes("the authors"));
      const known = await at(`${HEAD}Approved by: Ana Lima, Editor-in-Chief\n\nThe article was retracted by |`);
      assert.equal(known.labels[0], "Ana Lima");
    });

    it("completes the label with what is read there", async () => {
      assert.equal(
        await taking(`${HEAD}Approved by:|`, "[name], Editor-in-Chief"),
        `${HEAD}Approved by: [name], Editor-in-Chief`,
      );
    });
  });

  describe("for what is known", () => {
    it("offers DOIs of the file behind what leads to one, what they are for beside them", async () => {
      for (const lead of ["doi:|", "DOI: |", "https://doi.org/|", "See https://doi.org/10.12|", "(10.|"]) {
        const answer = await at(`${WHOLE}\n\n${lead}`);
        assert.deepEqual([...answer.labels].sort(), ["10.1234/eel.77", "10.1234/eel.99"], lead);
        const own = itemOf(answer, "10.1234/eel.77");
        assert.match(documentation(own), /DOI of the original article/);
        assert.ok(taken(answer, own).endsWith(`${lead.replace(/10\..*\||\|/, "")}10.1234/eel.77`), lead);
      }
    });

    it("replaces the rest of a DOI that is mended, but nothing behind it", async () => {
      assert.ok(
        (await taking(`${WHOLE}\n\n(https://doi.org/10.1234/e|wl.99).`, "10.1234/eel.99")).endsWith(
          "\n\n(https://doi.org/10.1234/eel.99).",
        ),
      );
    });

    it("knows the other notices of the file and of other open files", async () => {
      await client.open(
        "file:///notices/other.notice",
        "# Erratum: On pike\n\nhttps://doi.org/10.1234/pike.5 was wrong.\n",
      );
      await client.diagnostics("file:///notices/other.notice");
      const { labels, items } = await at(
        `${HEAD}doi:|\n\n---\n\n# Erratum: On trout\n\nhttps://doi.org/10.1234/trout.3 was wrong.\n`,
      );
      assert.deepEqual([...labels].sort(), ["10.1234/pike.5", "10.1234/trout.3"]);
      for (const { labelDetails } of items) assert.equal(labelDetails?.description, "in another notice");
    });

    it("offers titles within quotation marks, and journals", async () => {
      assert.ok(
        (await taking(`${WHOLE} The article "|"`, /eels/)).endsWith('The article "On the night migration of eels"'),
      );
      assert.ok(
        (await taking(`${WHOLE} The article “On|`, /eels/)).endsWith("The article “On the night migration of eels”"),
      );
      assert.ok(
        (await taking(`${WHOLE} It was published in |`, /Fish/)).endsWith(
          "It was published in Journal of Fish Studies",
        ),
      );
    });
  });

  describe("in a comment", () => {
    const VAGUE = "The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of concerns.\n";

    it("suppresses a rule for what stands below, those first that find something there", async () => {
      const answer = await at(`${HEAD}<!|\n${VAGUE}`);
      assert.equal(answer.labels[0], "reason-uncoded");
      assert.equal(taken(answer, answer.items[0]!), `${HEAD}<!-- notices: ignore reason-uncoded -->\n${VAGUE}`);
      assert.match(documentation(answer.items[0]!), /Retraction Watch vocabulary has no term/);
    });

    it("takes the end along that the editor put in", async () => {
      assert.equal(
        await taking(`${HEAD}<!--| -->\n${VAGUE}`, "notices: ignore-file …"),
        `${HEAD}<!-- notices: ignore-file rule -->\n${VAGUE}`,
      );
    });

    it("names rules, but none twice, and closes the comment", async () => {
      const answer = await at(`${HEAD}<!-- notices: ignore reason-missing, reason-|\n${VAGUE}`);
      assert.deepEqual(answer.labels, ["reason-uncoded", "reason-vague"]);
      assert.ok(
        (await taking(`${HEAD}<!-- notices: ignore reason-u|`, "reason-uncoded")).endsWith("ignore reason-uncoded -->"),
      );
      assert.ok(
        (await taking(`${HEAD}<!-- notices: ignore reason-u| -->`, "reason-uncoded")).endsWith(
          "ignore reason-uncoded -->",
        ),
      );
    });

    it("has nothing for other comments", async () => {
      assert.deepEqual((await at(`${HEAD}<!-- ask the authors because of |`)).labels, []);
    });
  });

  describe("in other languages", () => {
    const SPANISH =
      "# Retractación: Sobre las anguilas\n\nLos editores han retirado el artículo por la duplicación de los datos en la revista y los autores no están de acuerdo con la decisión.\n";

    it("offers what fits the notice's language, and nothing in English", async () => {
      const { labels } = await at(`${SPANISH}\n|`);
      assert.deepEqual(labels, ["Recibido:", "Aceptado:", "Publicado:"]);
      assert.ok((await at(`${SPANISH}\n---\n\n|`)).labels.includes("Fe de erratas:"));
      assert.deepEqual((await at(`${SPANISH}\nbecause of |`)).labels, ["“Sobre las anguilas”"]);
    });

    it("offers what has no language", async () => {
      assert.deepEqual((await at(`${SPANISH}\nhttps://doi.org/10.1234/eel.1\n\ndoi:|`)).labels, ["10.1234/eel.1"]);
      assert.ok((await at(`${SPANISH}\n<!--|`)).labels.includes("notices: ignore …"));
    });
  });

  it("has nothing in front matter that it does not know, nor for texts that are no notices", async () => {
    assert.deepEqual((await at(`---\nowner: |\n---\n\n${WHOLE}`)).labels, []);
    assert.deepEqual((await at("Dear all,\n\n|", { extension: "txt", languageId: "plaintext" })).labels, []);
  });

  it("counts a byte-order mark and keeps to places in later notices of a file", async () => {
    const answer = await at(`\ufeff${WHOLE}\n\n---\n\n# Erratum: On pike\n\nThe error is ours. All|`);
    assert.ok(answer.labels.includes("All authors agree with this erratum."));
    const { textEdit } = itemOf(answer, "All authors agree with this erratum.");
    assert.ok(textEdit && "range" in textEdit);
    assert.equal(textEdit.range.start.character, "The error is ours. ".length);
    const first = await at("\ufeffRet|");
    const edit = itemOf(first, "Retraction:").textEdit;
    assert.ok(edit && "range" in edit);
    assert.equal(edit.range.start.character, 1);
  });

  it("replaces nothing behind the cursor on a blank line above everything", async () => {
    for (const end of ["\n", "\r\n"]) {
      const answer = await at(`|${end}Nothing yet.${end}`);
      assert.equal(
        taken(answer, itemOf(answer, "Retraction:")),
        `Retraction: [title of the original article]${end}Nothing yet.${end}`,
      );
    }
  });

  it("answers at every place of a text, whatever stands there", async () => {
    const hostile = `---\nkind: x\n---\n# \n\n> doi:\n<!-- notices: ignore \n-->\n${WHOLE}\r\n\r\n- "Reason:\r\n“ \n---\n\n`;
    const uri = "file:///notices/hostile.notice";
    await client.open(uri, hostile);
    for (let offset = 0; offset <= hostile.length; offset += 3) {
      if (hostile[offset - 1] === "\r") continue; // no place for a cursor
      const position = rangeAt(open(hostile), { start: offset, end: offset }).start;
      const list = await client.connection.sendRequest<CompletionList | null>("textDocument/completion", {
        textDocument: { uri },
        position,
      });
      for (const { textEdit } of list?.items ?? []) {
        assert.ok(textEdit && "range" in textEdit);
        const { start, end } = textEdit.range;
        const at = `${JSON.stringify({ start, end, position })} for ${textEdit.newText}`;
        assert.ok(start.line === position.line && end.line === position.line, at);
        assert.ok(start.character <= position.character && position.character <= end.character, at);
      }
    }
  });
});
