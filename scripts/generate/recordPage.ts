import { ENUM_WORDS, open, REASON_TERMS, RECORD_WORDS, record } from "../../server/src/core/index.ts";

const NOTICE = `# Retraction: On the night migration of eels

The Editors have retracted this article (https://doi.org/10.1234/eel.1) because of errors in the data. All authors agree with this retraction.

Published: 5 March 2024
`;

/** The page that explains a record to those who work with it. */
export function recordPage(): string {
  const { parts, starts } = open(NOTICE);
  const example = record(parts[0]!.notice, starts[0]!);
  return `# The record

What is made of a notice: one JSON object, or an array of them where a file holds several notices. In the editor it is written beside \`x.notice\` as \`x.notice.json\`; \`notices record\` prints it. Its [schema](../schemas/notice.schema.json) says the same to programs; \`notices schema\` prints that.

Made from the source by \`npm run generate\`.

## How to read one

- **Only what the text says.** A field of which the text says nothing is left out; a list is there and empty. Nothing is \`null\` or an empty string, and nothing comes from outside the text.
- **As printed, but for the form.** Names, journals, volumes and pages stand as printed; DOIs are bare (\`10.…\`), dates ISO 8601 as exact as printed, titles in one line.
- **Each value has its place.** \`evidence\` says for each value where it was read: \`"/originals/0/doi": { "start": 104, "end": 126 }\` is the DOI of the first original, and the half-open range of UTF-16 units, counted from the beginning of the file after a byte-order mark, where it stands. \`quote\` is the passage by itself.
- **What was annotated says so.** A value that the notice's front matter states stands before what was read from the prose, and its entry in \`evidence\` has \`"source": "annotation"\` and lies there.
- **Keys of your own are kept** when the record is updated from the editor. Fields of the record that you changed are asked about before they are written over.

## An example

\`\`\`markdown
${NOTICE.trimEnd()}
\`\`\`

\`\`\`json
${JSON.stringify({ ...example, evidence: undefined }, null, 2)}
\`\`\`

(\`evidence\` is left out here.)

## Fields

\`[]\` is each element of a list.

| Field | Meaning |
| --- | --- |
${Object.entries(RECORD_WORDS)
  .map(([path, words]) => `| \`${path}\` | ${cell(words)} |`)
  .join("\n")}

${valuesOf("kind", "Kinds", "Kind")}

A role is \`author\`, \`editor\`, \`journal\`, \`publisher\`, \`society\`, \`institution\` or \`third-party\`.

${valuesOf("responses[].stance", "Positions of the authors", "Stance")}

${valuesOf("related[].relation", "Relations", "Relation")}

## Reasons

The causes of the Retraction Watch Database User Guide, Appendix B.

| Code | Term | Meaning |
| --- | --- | --- |
${REASON_TERMS.map(({ code, label, meaning }) => `| \`${code}\` | ${cell(label)} | ${cell(meaning)} |`).join("\n")}
`;
}

function valuesOf(path: string, title: string, name: string): string {
  const rows = Object.entries(ENUM_WORDS[path] ?? {}).map(([value, words]) => `| \`${value}\` | ${cell(words)} |`);
  return `## ${title}\n\n| ${name} | Meaning |\n| --- | --- |\n${rows.join("\n")}`;
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|");
}
