import assert from "node:assert/strict";
import { documented, type Editor, makeSandbox, type Sandbox, type Start, until } from "./editor.ts";
import { startEmacs } from "./emacs.ts";
import { startNeovim } from "./neovim.ts";

const NOTICE = `# Retraction: On the migration of eels

The Editors have retracted this article (doi:10.1234/eel.1) because the data in Figure 2 are wrong – see “Züge”.

Published 31 February 2024
`;
const EDITORS: readonly {
  readonly name: string;
  readonly start: Start;
  readonly example: readonly [string, string];
}[] = [
  { name: "neovim", start: startNeovim, example: ["rules = {}", 'rules = { ["doi-form"] = "off" }'] },
  { name: "emacs", start: startEmacs, example: [":rules ()", ':rules (:doi-form "off")'] },
];

for (const { name, start, example } of EDITORS) {
  describe(`${name}, with the settings of docs/editors.md`, () => {
    let sandbox: Sandbox;
    let editor: Editor;
    const found = (rule: string) => async () => (await editor.findings()).filter((each) => each.rule === rule);
    const openNotice = async (file: string, text = NOTICE) => {
      await editor.open(sandbox.write(file, text));
      await until(
        "findings",
        () => editor.findings(),
        (list) => list.length > 0,
      );
    };

    before(async () => {
      sandbox = makeSandbox();
      editor = await start(documented(name), sandbox);
      console.log(`    ${editor.version}`);
    });
    after(async () => {
      await editor?.stop();
      sandbox?.remove();
    });

    it("underlines what is found, with its severity", async () => {
      await openNotice("eels.notice");
      assert.deepEqual(await found("doi-form")(), [
        { rule: "doi-form", severity: "information", words: "doi:10.1234/eel.1" },
      ]);
      assert.deepEqual(await found("date-impossible")(), [
        { rule: "date-impossible", severity: "error", words: "31 February 2024" },
      ]);
      assert.deepEqual(await found("response-missing")(), [
        { rule: "response-missing", severity: "warning", words: "Retraction: On the migration of eels" },
      ]);
    });

    it("says in a hover what was read", async () => {
      await openNotice("hover.notice");
      await editor.hover("10.1234/eel.1");
      const shown = await until("a hover", editor.hoverShown, (text) => text.includes("10.1234"));
      assert.match(shown, /DOI of the original article/);
      assert.match(shown, /In the record as the original's DOI/);
      assert.doesNotMatch(shown, /\\\./, "marks of Markdown are shown as they stand");
    });

    it("mends a place with a code action, and its finding goes", async () => {
      await openNotice("fix.notice");
      assert.ok(await editor.act("10.1234/eel.1", "Print the full link"));
      const mended = NOTICE.replace("doi:10.1234", "https://doi.org/10.1234");
      await until("the mended text", editor.text, (text) => text === mended);
      await until("a list without doi-form", found("doi-form"), (list) => list.length === 0);
    });

    it("puts in a phrase as plain words", async () => {
      await openNotice("phrase.notice");
      assert.ok(await editor.act("Retraction", "Say how the authors answered"));
      const mended = NOTICE.replace("see “Züge”.", "see “Züge”. All authors agree with this retraction.");
      await until("the phrase", editor.text, (text) => text === mended);
      await until("a list without response-missing", found("response-missing"), (list) => list.length === 0);
    });

    it("takes .notice.md and .notice.txt for notices", async () => {
      await openNotice("eels.notice.md", "Ferries.\n");
      await openNotice("eels.notice.txt", "Ferries.\n");
      assert.deepEqual(await found("kind-missing")(), [{ rule: "kind-missing", severity: "error", words: "Ferries." }]);
    });

    it("serves a .txt that reads like a notice, and no other", async () => {
      await editor.open(sandbox.write("ferries.txt", "The ferry leaves at nine. See doi:10.1234/eel.1.\n"));
      const ferries = await editor.text();
      await openNotice("retraction.txt");
      await editor.open(`${sandbox.home}/ferries.txt`);
      assert.equal(await editor.text(), ferries);
      assert.deepEqual(await editor.findings(), []);
    });

    it("hands the server settings of rules", async () => {
      assert.ok(documented(name).includes(example[0]), "the settings have no place for rules");
      const own = makeSandbox();
      const other = await start(documented(name).replace(example[0], example[1]), own);
      try {
        await other.open(own.write("eels.notice", NOTICE));
        const list = await until("findings", other.findings, (findings) => findings.length > 0);
        assert.ok(list.some(({ rule }) => rule === "date-impossible"));
        assert.ok(!list.some(({ rule }) => rule === "doi-form"));
      } finally {
        await other.stop();
        own.remove();
      }
    });
  });
}
