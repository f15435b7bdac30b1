import assert from "node:assert/strict";
import { check, type PlacedFinding } from "../../server/src/core/check.ts";
import { open } from "../../server/src/core/document.ts";
import { applyEdits } from "../../server/src/core/rule.ts";
import type { Severities } from "../../server/src/core/severity.ts";
import { wordsOf } from "../../server/src/core/wording.ts";

const BODY =
  "# Retraction: On eels\n\nThe Editors have retracted this article (doi: 10.1234/eel.1) because the data in Figure 2 are wrong.\n";

const all = (text: string, severities?: Severities) => [...check(open(text), severities)];
const rulesOf = (findings: readonly PlacedFinding[]) => findings.map(({ rule }) => rule);

describe("checking a file", () => {
  it("gives findings in the order of the text, each once", () => {
    const findings = all(BODY);
    assert.ok(rulesOf(findings).includes("doi-form"));
    assert.ok(rulesOf(findings).includes("response-missing"));
    const starts = findings.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it("takes the severities that are set, and leaves out what is off", () => {
    const findings = all(BODY, { "doi-form": "error", "response-missing": "off" });
    assert.equal(findings.find(({ rule }) => rule === "doi-form")?.severity, "error");
    assert.ok(!rulesOf(findings).includes("response-missing"));
  });

  it("does not fire a rule on a kind that it does not hold, whatever is set", () => {
    assert.ok(!rulesOf(all(BODY, { "location-missing": "error" })).includes("location-missing"));
  });

  it("suppresses in the block below a comment, and nowhere else", () => {
    const twice = `${BODY}\n<!-- notices: ignore doi-form -->\nSee also doi: 10.1234/eel.2, which the authors cite in their answer.\n`;
    assert.equal(rulesOf(all(twice)).filter((rule) => rule === "doi-form").length, 1);
    assert.ok(!rulesOf(all(twice)).includes("suppression-unused"));
  });

  it("suppresses what is missing by a comment above the heading", () => {
    const findings = rulesOf(all(`<!-- notices: ignore response-missing, notice-doi-missing -->\n${BODY}`));
    assert.ok(!findings.includes("response-missing") && !findings.includes("notice-doi-missing"));
    assert.ok(findings.includes("notice-date-missing"));
  });

  it("suppresses in the whole file, in every notice of it", () => {
    const findings = rulesOf(all(`<!-- notices: ignore-file doi-form -->\n${BODY}\n---\n\n${BODY}`));
    assert.ok(!findings.includes("doi-form") && !findings.includes("suppression-unused"));
  });

  it("says which suppression suppresses nothing, and takes out only that", () => {
    const text = `<!-- notices: ignore response-missing, doi-broken -->\n${BODY}`;
    const unused = all(text).filter(({ rule }) => rule === "suppression-unused");
    assert.equal(unused.length, 1);
    assert.equal(text.slice(unused[0]!.span.start, unused[0]!.span.end), "doi-broken");
    assert.equal(applyEdits(text, unused[0]!.fix!().edits), `<!-- notices: ignore response-missing -->\n${BODY}`);
  });

  it("says so too of a comment for the whole file, and of a rule that there is none of", () => {
    const findings = all(
      `<!-- notices: ignore-file doi-broken -->\n<!-- notices: ignore no-such-rule -->\n${BODY}`,
    ).filter(({ rule }) => rule === "suppression-unused");
    assert.equal(findings.length, 2);
    assert.match(findings.map(({ message }) => wordsOf(message)).join("\n"), /There is no rule `no-such-rule`/);
  });

  it("is carried through by fixes that stay inside the text", () => {
    for (const { fix, phrases } of all(BODY)) {
      for (const { span } of fix?.().edits ?? []) assert.ok(span.start <= span.end && span.end <= BODY.length);
      for (const { at, snippet } of phrases?.() ?? []) assert.ok(at <= BODY.length && snippet.length > 0);
    }
  });
});
