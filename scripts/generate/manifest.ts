import { applyEdits, modify } from "jsonc-parser";
import { severities } from "../../server/src/cli/rules.ts";
import { RULES } from "../../server/src/core/index.ts";
import { SETTABLE } from "../../server/src/parseSettings.ts";

/** The text of package.json with the setting `notices.rules` made anew; all else stands as it is. */
export function manifest(text: string): string {
  const path = ["contributes", "configuration", "properties", "notices.rules"];
  const edits = modify(text, path, rulesSetting(), {
    formattingOptions: { tabSize: 2, insertSpaces: true, eol: "\n" },
  });
  return applyEdits(text, edits);
}

function rulesSetting(): object {
  return {
    type: "object",
    scope: "resource",
    default: {},
    markdownDescription:
      "Severities of rules: rule id → `error`, `warning`, `information` or `off`. A `.notices.json` in a notice's folder or above it wins.",
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map((rule) => [
        rule.id,
        { enum: SETTABLE, description: `${rule.summary} (Unless set: ${severities(rule)}.)` },
      ]),
    ),
  };
}
