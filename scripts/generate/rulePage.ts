import type { Rule, RuleExample } from "../../server/src/core/index.ts";
import { COLUMNS, type Column, columnOf, KIND_NAMES, KINDS } from "../../server/src/core/vocabulary/kinds.ts";
import { unmark } from "../../test/mark.ts";

/** The page of a rule: what, why, from where, and its examples, which are its tests too. */
export function rulePage(rule: Rule): string {
  return `<!-- Made from server/src/core/rules/${rule.id}.ts by \`npm run generate\`: edit that file. -->

# ${rule.id}

${rule.summary}

${severityOf(rule)}

${rule.fixable ? "Comes with a fix, which `notices check --fix` and “Fix all” apply, too." : "Has no automatic fix."}${rule.goesBy ? GOES_BY[rule.goesBy] : ""}

**Why.** ${rule.why}

**Source.** ${ended(rule.source)}

## Examples

${rule.examples.map(example).join("\n\n")}

## To change or silence it

In a \`.notices.json\` or in the setting \`notices.rules\`:

\`\`\`json
{ "rules": { "${rule.id}": "off" } }
\`\`\`

In the text, for the next block or for the whole file:

\`\`\`markdown
<!-- notices: ignore ${rule.id} -->
<!-- notices: ignore-file ${rule.id} -->
\`\`\`

[All rules](../../README.md#rules)
`;
}

/** What a rule needs beside the text, and so where it is held to. */
const GOES_BY: Readonly<Record<NonNullable<Rule["goesBy"]>, string>> = {
  record:
    "\n\nIt compares the notice with its record file, so it is held to in the editor only; there a quick fix shows the difference and updates the record.",
  index:
    "\n\nIt looks at the other notices of the same file, of the same call of the command line, or of the editor's workspace.",
};

/** The kinds of one column of the table of severities, in words. */
function kindsOf(column: Column): string {
  return KINDS.filter((kind) => columnOf(kind) === column)
    .map((kind) => KIND_NAMES[kind])
    .join(", ");
}

function severityOf({ severity }: Rule): string {
  if (typeof severity === "string") return `**Severity.** ${severity}, for notices of every kind.`;
  const rows = COLUMNS.map((column) => `| ${kindsOf(column)} | ${severity[column] ?? "not held to it"} |`);
  return ["| Kind of notice | Severity |", "| --- | --- |", ...rows].join("\n");
}

function example(each: RuleExample): string {
  const why = each.why ? `${ended(each.why)}\n\n` : "";
  const beside = (each.beside ?? []).map(({ file, text }) => `\n\nBeside it, \`${file}\`:\n\n${fenced(text)}`).join("");
  if ("good" in each) return `Right:\n\n${why}${fenced(each.good)}${beside}`;
  const bad = `Wrong:\n\n${why}${fenced(underlined(each.bad))}${beside}`;
  if (each.record !== undefined)
    return `${bad}\n\nIn the record file beside it:\n\n${fenced(JSON.stringify(JSON.parse(each.record), undefined, 2))}`;
  return each.fixed === undefined ? bad : `${bad}\n\nMended by the fix:\n\n${fenced(each.fixed)}`;
}

/** The text with carets in a line of its own under each marked place. */
function underlined(marked: string): string {
  const { text, spans } = unmark(marked);
  let start = 0;
  return text
    .split("\n")
    .flatMap((line) => {
      const end = start + line.length;
      const inside = spans.filter(
        (span) => span.start <= end && span.end >= start && (span.start >= start || span.end > start),
      );
      const carets = inside.reduce((row, span) => {
        const from = Math.max(span.start, start) - start;
        const to = Math.max(from + 1, Math.min(span.end, end) - start);
        return row.padEnd(from).slice(0, from) + "^".repeat(to - from) + row.slice(to);
      }, "");
      start = end + 1;
      return carets.trim() ? [line, carets] : [line];
    })
    .join("\n");
}

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n$/, "")}\n${fence}`;
}

function ended(sentence: string): string {
  return /[.!?)]$/.test(sentence) ? sentence : `${sentence}.`;
}
