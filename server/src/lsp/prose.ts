import type { MarkupContent } from "vscode-languageserver";

/** A run of words in what is shown to the reader. `said` holds words of the notice; only `strong` and `plain` are ours. */
export type Run = { readonly strong: string } | { readonly plain: string } | { readonly said: string };

/** Lines of a hover; `rule` parts what is about one place from what is about the whole. */
export type Line = { readonly runs: readonly Run[]; readonly item?: true } | "rule";

/** The longest passage of a notice that is repeated in a hover, UTF-16 units. */
const LONGEST = 300;

/** What is shown, as Markdown where the client reads it. Words of the notice stand for themselves in either. */
export function content(lines: readonly Line[], markdown: boolean): MarkupContent {
  const value = lines.map((line) => (markdown ? marked(line) : bare(line))).join("\n");
  return { kind: markdown ? "markdown" : "plaintext", value: value.replace(/\n{3,}/g, "\n\n").trim() };
}

function marked(line: Line): string {
  if (line === "rule") return "\n---\n";
  const words = line.runs
    .map((run) =>
      "strong" in run ? `**${escaped(run.strong)}**` : escaped("plain" in run ? run.plain : cut(run.said)),
    )
    .join("");
  return line.item ? `- ${words}` : `\n${words}\n`;
}

function bare(line: Line): string {
  if (line === "rule") return "";
  const words = line.runs
    .map((run) => oneLine("strong" in run ? run.strong : "plain" in run ? run.plain : cut(run.said)))
    .join("");
  return line.item ? `- ${words}` : words;
}

/**
 * Words as Markdown that shows exactly these words, in one line. Every mark is escaped of which a link, image, HTML, code,
 * autolink, list, command or icon could come; letters that turn the direction of writing are taken out. Marks that mean nothing
 * where they stand are left, since some editors show Markdown as it is written.
 */
export function escaped(words: string): string {
  return oneLine(words)
    .replace(/[!#$&()*<>@[\\\]^_`{|}~]|:(?=\S)/g, "\\$&")
    .replace(/^\s*(?:\d+(?=\.(?:\s|$))|(?=[-+=]))|\bwww(?=\.)/gi, "$&\\");
}

function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}

function cut(words: string): string {
  const line = oneLine(words).trim();
  return line.length > LONGEST
    ? `${line
        .slice(0, LONGEST)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
    : line;
}
