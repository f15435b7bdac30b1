import { toJSONSchema } from "zod";
import { severities } from "../../server/src/cli/rules.ts";
import { ENUM_WORDS, RECORD_WORDS, RULES, recordSchema } from "../../server/src/core/index.ts";
import { settingsSchema } from "../../server/src/parseSettings.ts";
import { described } from "./described.ts";

/** JSON Schema (draft-07) of a `*.notice.json`: a record, or a non-empty array of them. Keys that it does not know are kept, so allowed. */
export function noticeSchema(): object {
  const { $schema, ...record } = toJSONSchema(recordSchema, { target: "draft-7", io: "input" });
  return {
    $schema,
    title: "Notice record",
    description:
      "What a retraction, expression of concern or correction notice says, as a record; an array where one file holds several notices.",
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "array", minItems: 1, items: { $ref: "#/definitions/record" } },
    else: { $ref: "#/definitions/record" },
    definitions: { record: described(record, RECORD_WORDS, ENUM_WORDS) },
  };
}

/** JSON Schema (draft-07) of a `.notices.json`. */
export function settingsFileSchema(): object {
  const { $schema, ...settings } = toJSONSchema(settingsSchema(), { target: "draft-7", io: "input" });
  const severity = { enum: ["error", "warning", "information", "off"] };
  const rules = {
    type: "object",
    description:
      "Severities of rules, for the notices of this folder and those below it. The nearest file that names a rule decides.",
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map((rule) => [
        rule.id,
        { ...severity, description: `${rule.summary} (Unless set: ${severities(rule)}.)` },
      ]),
    ),
  };
  return {
    $schema,
    title: "Settings of Notice Annotator",
    ...settings,
    properties: { ...settings.properties, rules },
  };
}
