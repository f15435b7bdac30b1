import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { block } from "../../server/src/core/block.ts";
import type { FactExample, Recogniser } from "../../server/src/core/facts/fact.ts";
import { mark, unmark } from "../mark.ts";

const folder = new URL("../../server/src/core/facts/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ts$/.test(name));

describe("each recogniser", () => {
  for (const file of files.sort()) {
    it(`finds in its examples what they say: ${file}`, async () => {
      const module: Record<string, unknown> = await import(new URL(file, folder).href);
      const recognisers = Object.values(module).filter(isRecogniser);
      const examples = (module.examples ?? []) as readonly FactExample[];
      assert.ok(recognisers.length === 0 || examples.length > 0, `${file} exports a recogniser but no examples`);
      for (const example of examples) {
        const { text, spans } = unmark(example.text);
        const { kind = "paragraph", section = "", front = false, mark: number, level } = example.block ?? {};
        const made = block(kind, 0, text, section, front, {
          ...(number && { mark: number }),
          ...(level !== undefined && { level }),
        });
        const facts = recognisers.flatMap(({ cue, find }) =>
          cue && !cue.test(made.plain.text) ? [] : [...find(made)],
        );
        const found = facts.map((fact) => JSON.stringify(fact)).join("\n");
        if (spans.length > 0)
          assert.equal(
            mark(
              text,
              facts.map(({ span }) => span),
            ),
            mark(text, spans),
            found,
          );
        assert.equal(facts.length, example.gives.length, `${text}\n${found}`);
        for (const [i, expected] of example.gives.entries())
          assert.ok(
            fits(facts[i], expected),
            `${text}\nexpected ${JSON.stringify(expected)}\nfound ${JSON.stringify(facts[i])}`,
          );
      }
    });
  }
});

function isRecogniser(value: unknown): value is Recogniser {
  return typeof value === "object" && value !== null && "find" in value && "name" in value;
}

/** Does `found` have all that `expected` has? A reading fits its value. */
function fits(found: unknown, expected: unknown): boolean {
  if (
    typeof found === "object" &&
    found !== null &&
    "value" in found &&
    "span" in found &&
    typeof expected !== "object"
  ) {
    return found.value === expected;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) && found.length === expected.length && expected.every((each, i) => fits(found[i], each))
    );
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof found !== "object" || found === null) return false;
    const has = new Map(Object.entries(found));
    return Object.entries(expected).every(([key, value]) => fits(has.get(key), value));
  }
  return found === expected;
}
