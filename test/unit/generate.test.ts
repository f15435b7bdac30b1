import assert from "node:assert/strict";
import { between } from "../../scripts/generate/between.ts";
import { described } from "../../scripts/generate/described.ts";
import { manifest, translated } from "../../scripts/generate/manifest.ts";
import { rulePage } from "../../scripts/generate/rulePage.ts";
import { noticeSchema, settingsFileSchema } from "../../scripts/generate/schemas.ts";
import { FIELD_LABELS, fieldAt, RECORD_WORDS, RULES } from "../../server/src/core/index.ts";
import { rule } from "../../server/src/core/rule.ts";

const EEL = rule({
  id: "eel-missing",
  group: "missing",
  severity: { retraction: "error", correction: "information" },
  summary: "The notice has no eel.",
  why: "Eels are what it is about.",
  source: "House rule",
  examples: [
    { bad: "# On the [|ells|]\n\nof `Lake`", fixed: "# On the eels\n\nof `Lake`", why: "A slip" },
    { good: "# On the eels\n\n```\nx\n```" },
  ],
  *check() {},
});

describe("The page of a rule", () => {
  const page = rulePage(EEL);

  it("has carets under the words that are marked", () => {
    assert.ok(page.includes("```text\n# On the ells\n         ^^^^\n\nof `Lake`\n```"));
  });

  it("shows the text after the fix", () => {
    assert.ok(page.includes("Mended by the fix:\n\n```text\n# On the eels\n\nof `Lake`\n```"));
  });

  it("fences text that has fences", () => {
    assert.ok(page.includes("````text\n# On the eels\n\n```\nx\n```\n````"));
  });

  it("gives the severity for each kind", () => {
    assert.match(page, /\| Correction, Corrigendum, Erratum, Addendum \| information \|/);
    assert.match(page, /\| Expression of concern \| not held to it \|/);
    assert.match(rulePage({ ...EEL, severity: "error" }), /\*\*Severity\.\*\* error, for notices of every kind\./);
  });
});

describe("The manifest", () => {
  const text = JSON.stringify({
    name: "x",
    description: "Reads eels.",
    contributes: {
      commands: [{ command: "eels.read", title: "Read Eels", category: "Eels" }],
      configuration: [{ id: "eels", title: "Eels", properties: { "notices.rules": {} } }],
    },
    files: ["a", "b"],
  });

  it("gets a setting for each rule", () => {
    const { text: made } = manifest(text, {});
    const value = JSON.parse(made) as {
      contributes: { configuration: [{ properties: Record<string, { properties: object }> }] };
    };
    assert.deepEqual(
      Object.keys(value.contributes.configuration[0].properties["notices.rules"]?.properties ?? {}),
      RULES.map(({ id }) => id),
    );
  });

  it("has keys for its words, and stays so when it is made again", () => {
    const { text: made, words } = manifest(text, {});
    assert.equal(words["commands.eels.read.title"], "Read Eels");
    assert.equal(words["category.Eels"], "Eels");
    assert.match(made, /"title": "%commands\.eels\.read\.title%"/);
    assert.match(made, /"name": "x"/);
    assert.match(made, /"files": \[\n {4}"a",/);
    assert.deepEqual(manifest(made, words), { text: made, words });
    assert.throws(() => manifest(made, {}), /package\.nls\.json has no description/);
  });

  it("has its words in another language as far as they are translated, the rules' out of the catalogue", () => {
    const { words } = manifest(text, {});
    const made = translated(
      "es",
      words,
      { "commands.eels.read.title": "Leer anguilas", gone: "Ido" },
      { "The notice does not say why.": "El aviso no dice por qué." },
    );
    assert.deepEqual(made, {
      "commands.eels.read.title": "Leer anguilas",
      "settings.notices.rules.properties.reason-missing.description":
        "El aviso no dice por qué. (Si no se fija: error.)",
    });
  });
});

describe("The README", () => {
  it("has its parts replaced between markers", () => {
    assert.equal(
      between("a\n<!-- x:start -->\nold\n<!-- x:end -->\nb", "x", "new"),
      "a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb",
    );
  });

  it("must have the markers, and says which", () => {
    assert.throws(() => between("a", "x", "new"), /needs the markers <!-- x:start --> and <!-- x:end -->/);
  });
});

describe("The schemas", () => {
  it("describe every field of a record", () => {
    const schema = { properties: { eel: { type: "string" } } };
    assert.deepEqual(described(schema, { eel: "A fish." }, {}), {
      properties: { eel: { description: "A fish.", type: "string" } },
    });
    assert.throws(() => described(schema, {}, {}), /no words for eel/);
    assert.throws(() => described(schema, { eel: "A fish.", pike: "Another." }, {}), /describes pike/);
  });

  it("name each field by the pointer that leads to it", () => {
    assert.deepEqual(Object.keys(FIELD_LABELS), Object.keys(RECORD_WORDS));
    assert.deepEqual(fieldAt("/originals/0/doi"), { label: "DOI", meaning: RECORD_WORDS["originals[].doi"] });
    assert.equal(fieldAt("/decision/by/12/name")?.label, "Name");
    assert.equal(fieldAt("/notice/authors/3")?.label, "Byline");
    assert.equal(fieldAt("/notice/eel"), undefined);
  });

  it("are draft-07, as VS Code reads it", () => {
    for (const schema of [noticeSchema(), settingsFileSchema()]) {
      assert.equal((schema as { $schema: string }).$schema, "http://json-schema.org/draft-07/schema#");
    }
  });
});
