import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { check, open, record } from "../server/src/core/index.ts";
import {
  compareWithMetadata,
  compareWithReader,
  count,
  f1,
  type Metadata,
  macroF1,
  type ReaderRecord,
  type Row,
} from "./evaluate/measure.ts";
import { optionsOf } from "./options.ts";

const USAGE = `npm run evaluate -- --corpus FOLDER [--part A|B] [--only ID,ID] [--field NAME [--show]]
FOLDER has notices.jsonl ({id, text, gold} a line: metadata from independent sources) and records.json ({id: record} by readers).`;

const options = optionsOf(USAGE, {
  corpus: { type: "string", default: "../shared/corpus" },
  part: { type: "string" },
  only: { type: "string" },
  field: { type: "string" },
  show: { type: "boolean", default: false },
});
const notices = path.join(options.corpus, "notices.jsonl");
if (!existsSync(notices)) {
  console.error(
    `evaluate: there is no ${notices}; name the folder that has notices.jsonl and records.json with --corpus FOLDER`,
  );
  process.exit(2);
}
const readers: Readonly<Record<string, ReaderRecord>> = JSON.parse(
  readFileSync(path.join(options.corpus, "records.json"), "utf8"),
);
const only = options.only?.split(",");
const rows = new Map<string, Row>();
let read = 0;
for (const line of readFileSync(notices, "utf8").split("\n").filter(Boolean)) {
  const {
    id,
    text,
    gold = {},
  } = JSON.parse(line) as { readonly id: string; readonly text: string; readonly gold?: Metadata };
  const part = /^ret-\d+$/.test(id) && Number(id.slice(4)) % 3 === 0 ? "B" : "A";
  if ((options.part && options.part !== part) || (only && !only.includes(id))) continue;
  read++;
  const document = open(text.replace(/^\ufeff/, ""));
  const records = document.parts.map(({ notice }, i) => record(notice, document.starts[i]!));
  const reader = readers[id];
  const comparisons = [
    ...compareWithMetadata(text, gold, records),
    ...(reader ? compareWithReader(reader, records[0]!, [...check(document)]) : []),
  ];
  for (const comparison of comparisons) {
    const differs = count(rows, comparison);
    if (!differs || !options.show || part === "B" || (options.field && options.field !== comparison.field)) continue;
    console.log(
      `\n${id}  ${comparison.field}\n  expected ${JSON.stringify(comparison.expected)}\n  found    ${JSON.stringify(comparison.found)}`,
    );
    for (const value of [...comparison.expected, ...comparison.found]) {
      const around = wordsAround(text, value);
      if (around) console.log(`  … ${around} …`);
    }
    const quotes = records.flatMap((made) => quotesOf(made, comparison.field));
    for (const quote of quotes) console.log(`  said: ${quote}`);
  }
}
if (options.field && !rows.has(options.field)) {
  console.error(`evaluate: there is no field ${options.field} here; the fields are ${[...rows.keys()].join(", ")}`);
  process.exit(2);
}
if (options.show) console.log("");
console.log(
  "field".padEnd(30),
  "expected".padStart(9),
  "found".padStart(7),
  "right".padStart(7),
  "P".padStart(7),
  "R".padStart(7),
  "F1".padStart(7),
);
for (const row of rows.values()) {
  if (options.field && row.field !== options.field) continue;
  const ratio = (a: number, b: number) => (b ? (a / b).toFixed(3) : "–").padStart(7);
  console.log(
    row.field.padEnd(30),
    String(row.expected).padStart(9),
    String(row.found).padStart(7),
    String(row.right).padStart(7),
    ratio(row.right, row.found),
    ratio(row.right, row.expected),
    (f1(row)?.toFixed(3) ?? "–").padStart(7),
  );
}
console.log(`macro F1 over the annotated fields: ${macroF1(rows.values()).toFixed(3)}; ${read} notices`);

/** The words of the text around the place where a value (in comparison form) stands, if it does. */
function wordsAround(text: string, value: string): string | undefined {
  const places: number[] = [];
  let letters = "";
  for (let i = 0; i < text.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i]!)) continue;
    letters += text[i]!.toLowerCase();
    places.push(i);
  }
  const at = value.length > 2 ? letters.indexOf(value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")) : -1;
  if (at < 0) return undefined;
  return text.slice(Math.max(0, places[at]! - 60), places[at]! + value.length + 60).replace(/\s+/g, " ");
}

/** The passages that a record quotes for the field that is shown. */
function quotesOf(made: ReturnType<typeof record>, field: string): readonly string[] {
  const top = field.replace(/\..*/, "");
  if (top === "reasons") return made.reasons.map(({ code, quote }) => `${code}: ${quote}`);
  if (top === "responses") return made.responses.map(({ stance, quote }) => `${stance}: ${quote}`);
  if (top === "inquiries") return made.inquiries.map(({ quote }) => quote);
  if (top === "related") return made.related.map(({ relation, quote }) => `${relation}: ${quote}`);
  if (top === "decision")
    return [...made.decision.by, ...made.decision.requestedBy, ...made.decision.approvedBy].map(
      ({ role, quote }) => `${role}: ${quote}`,
    );
  return [];
}
