import assert from "node:assert/strict";
import { content, escaped } from "../../server/src/lsp/prose.ts";
import { FULL, TestClient } from "./client.ts";
import { likelyReason } from "./likelyReason.ts";

const uri = "file:///notices/eels.notice.md";
const NOTICE = `# Retraction: On eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. The study was not about doi:10.1234/ice.9.
`;

describe("a hover", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it("says of a DOI what it is there for, in its normal form", async () => {
    await client.open(uri, NOTICE);
    const shown = await client.hoverOn(uri, "10.1234/eel.1");
    assert.match(shown, /DOI of the original article/);
    assert.match(shown, /10\.1234\/eel\.1/);
    assert.match(shown, /In the record as the original's DOI\./);
  });

  it("gives for a reason its Retraction Watch term and meaning, and the words it was read from", async () => {
    await client.open(uri, NOTICE);
    assert.match(
      await client.hoverOn(uri, "errors in the data"),
      /Reason: Error in Data.*Retraction Watch.*honest error/s,
    );
    const hover = await client.hover(uri, NOTICE.indexOf("errors") + 2);
    assert.match(NOTICE.slice(client.span(uri, hover!.range!).start), /^(?:because of )?errors in the data/);
  });

  it("says of a reason that only the words of a sentence, taken together, speak of that it is one to be checked", async () => {
    const { text, span } = likelyReason();
    await client.open(uri, text);
    const hover = await client.hover(uri, span.start);
    assert.match(JSON.stringify(hover?.contents), /No known wording says so/);
  });

  it("says which of several things it is, by its place in the record", async () => {
    await client.open(uri, NOTICE.replace("errors in the data", "errors in the data and plagiarism of the text"));
    const places: (string | undefined)[] = [];
    for (const words of ["errors in the data", "plagiarism"])
      places.push(/In the record as the (\w+) reason/.exec(await client.hoverOn(uri, words))?.[1]);
    assert.match(places.join(" "), /^(\d\w\w) (?!\1)\d\w\w$/);
  });

  it("sums up the record on the heading, and says what is missing", async () => {
    await client.open(uri, NOTICE);
    const shown = await client.hoverOn(uri, "On eels");
    assert.match(shown, /Title of the original article/);
    assert.match(shown, /Reasons: Error in Data/);
    assert.match(shown, /Missing/);
    assert.match(shown, /authors' position/);
  });

  it("shows nothing where nothing was read", async () => {
    await client.open(uri, NOTICE);
    assert.equal(await client.hover(uri, NOTICE.indexOf("The study was not") + 6), null);
  });

  it("is plain text for a client that knows no Markdown", async () => {
    const bare = await TestClient.start({
      capabilities: { ...FULL, textDocument: { ...FULL.textDocument, hover: {} } },
    });
    await bare.open(uri, NOTICE);
    const hover = await bare.hover(uri, NOTICE.indexOf("10.1234"));
    const contents = hover?.contents as { readonly kind: string; readonly value: string } | undefined;
    assert.equal(contents?.kind, "plaintext");
    assert.match(contents?.value ?? "", /^DOI of the original article\n10\.1234\/eel\.1\n/);
    await bare.stop();
  });

  it("never lets the notice's words become links, images, commands, code or HTML", async () => {
    const hostile =
      '[x](command:evil) ![y](https://evil.example/p.png) <img src=x> <a href="command:a">b</a> `code` $(alert) www.evil.example a@evil.example';
    await client.open(
      uri,
      `# Retraction: On eels ${hostile}\n\nThe Editors have retracted this article because of errors in the data.\n`,
    );
    const shown = await client.hoverOn(uri, "On eels");
    assert.match(shown, /evil/);
    assert.ok(noMarks(shown), shown);
  });
});

describe("words of the notice in Markdown", () => {
  for (const words of [
    "[x](command:evil)",
    "![x](https://evil.example/x.png)",
    "<img src=x onerror=y>",
    "<https://evil.example>",
    "https://evil.example",
    "www.evil.example",
    "mail@evil.example",
    "`code` and ``more``",
    "$(icon)",
    "a\n\n# heading\n- item\n\n    code\n\n---\n",
    "&lt;b&gt; &#91;x&#93;(command:evil)",
    "| a | b |",
    "*bold* _it_ ~~gone~~",
    "\\[x\\](y)",
    "- an item",
    "+ an item",
    "=== a heading",
    "1. an item",
    "12. an item",
    "\u202egnp.exe \u2028 next",
  ]) {
    it(`stand for themselves: ${JSON.stringify(words)}`, () => {
      const shown = escaped(words);
      assert.ok(noMarks(shown), shown);
      assert.ok(!/[\r\n\u2028\u2029\u202e]/.test(shown));
      assert.equal(shown.replace(/\\([!-/:-@[-`{-~])/g, "$1"), words.replace(/\s+/g, " ").replace("\u202e", ""));
    });
  }

  it("are cut where they are long, never within a character", () => {
    const { value } = content([{ runs: [{ said: "😀".repeat(400) }] }], false);
    assert.match(value, /^(?:😀)+…$/u);
    assert.ok(value.length < 310);
  });
});

/** True where every mark that Markdown could take up is escaped, apart from those of our own lines. */
function noMarks(shown: string): boolean {
  const words = shown
    .replace(/^---$/gm, "")
    .replace(/^- /gm, "")
    .replace(/\*\*([^*]*)\*\*/g, "$1");
  return (
    !/(?<!\\)(?:\\\\)*(?:[[\]()<>`!$@*_&|~#]|:(?=\S)|(?<=www)\.)/i.test(words) &&
    !/^\s*(?:[-+=]|\d+[.)](?:\s|$))/.test(words)
  );
}
