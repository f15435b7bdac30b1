import { severities } from "../../server/src/cli/rules.ts";
import { helpTexts } from "../../server/src/cli/run.ts";
import { RULES, type Rule } from "../../server/src/core/index.ts";
import { between } from "./between.ts";

const GROUPS: readonly (readonly [Rule["group"], string])[] = [
  ["missing", "What a notice must state and does not"],
  ["wrong", "What is wrong in it"],
  ["across", "What shows only beside other notices"],
  ["wording", "How it is worded"],
  ["annotation", "Front matter that states the record"],
  ["suppression", "Suppressions"],
];

/** The README with its table of rules and its reference of the command line made anew. */
export function readme(text: string): string {
  return between(between(text, "rules", rulesTable()), "help", reference());
}

function rulesTable(): string {
  return GROUPS.map(([group, title]) => {
    const rows = RULES.filter((rule) => rule.group === group).map(
      (rule) =>
        `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${cell(rule.summary)} | ${severities(rule)} | ${rule.fixable ? "yes" : ""} |`,
    );
    return `**${title}**\n\n| Rule | What it finds | Severity | Fix |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
  }).join("\n\n");
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|");
}

function reference(): string {
  return helpTexts()
    .map(({ command, help }) => `\`${command} --help\`\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\``)
    .join("\n\n");
}
