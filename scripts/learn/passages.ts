import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examples } from "../../server/src/core/facts/reasons/index.ts";
import { REASON_TERMS, sentencesOf } from "../../server/src/core/index.ts";
import { segment } from "../../server/src/core/segment.ts";
import { REASON_PHRASES } from "../../server/src/core/vocabulary/reasonPhrases.ts";

/** A passage of a notice, with the causes that it states. */
export interface Passage {
  readonly text: string;
  readonly codes: readonly string[];
}

const FOLDER = "server/src/core/facts/reasons/passages";
const CAUSES = new Set(REASON_TERMS.filter(({ kind }) => kind === "cause").map(({ code }) => code));

/** The passages of the folder, or of one of its files, a line each: codes parted by ",", "|", the text with "\n" for a line break. Lines with "#" say something about them. */
export function passages(root: string, only?: string): readonly Passage[] {
  const folder = join(root, FOLDER);
  return readdirSync(folder)
    .filter((name) => (only ? name === only : name.endsWith(".txt")))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .flatMap((line, i) =>
          line === "" || line.startsWith("#") ? [] : [passage(line, `${FOLDER}/${name}:${i + 1}`)],
        ),
    );
}

/** The bodies of notices in a file of the folder, each as its sentences: what stands between lines that begin with "#". */
export function bodies(root: string, name: string): readonly (readonly Passage[])[] {
  const found: Passage[][] = [[]];
  for (const [i, line] of readFileSync(join(root, FOLDER, name), "utf8")
    .split("\n")
    .entries()) {
    if (line.startsWith("#")) found.push([]);
    else if (line) found.at(-1)!.push(passage(line, `${FOLDER}/${name}:${i + 1}`));
  }
  return found.filter((body) => body.length > 0);
}

function passage(line: string, place: string): Passage {
  const bar = line.indexOf("|");
  if (bar < 0) throw new Error(`${place}: write codes, "|" and the text`);
  const codes = line.slice(0, bar).split(",").filter(Boolean);
  for (const code of codes) if (!CAUSES.has(code)) throw new Error(`${place}: the vocabulary has no cause "${code}"`);
  return { codes, text: line.slice(bar + 1).replaceAll("\\n", "\n") };
}

/** Terms that say where something was taken from: that it was copied is stated, too. */
export const COPIED: Readonly<Record<string, readonly string[]>> = {
  "taken-from-dissertation-thesis": ["plagiarism-of-text"],
  "taken-via-peer-review": ["plagiarism-of-in-article"],
  "taken-via-translation": ["plagiarism-of-in-article"],
};

/** The examples of the recogniser of reasons, and the vocabulary's own phrases, as passages. */
export function examplePassages(): readonly Passage[] {
  return [
    ...examples.map(({ text, gives }) => ({
      text: text.replace(/\[\||\|\]/g, ""),
      codes: (gives as readonly { readonly code?: string }[]).flatMap(({ code }) => (code ? [code] : [])),
    })),
    ...Object.entries(REASON_PHRASES).flatMap(([code, phrase]) =>
      [
        `The article has been retracted because of ${phrase}.`,
        `This article has been retracted by the publisher due to ${phrase}.`,
      ].map((text) => ({ text, codes: [code, ...(COPIED[code] ?? [])] })),
    ),
  ];
}

/** What the table is made from: the passages, and the examples as often as they must be told for the table to keep to them. */
export function lessons(passages: readonly Passage[]): readonly Passage[] {
  const examples = examplePassages();
  return [...Array<readonly Passage[]>(EXAMPLES).fill(examples).flat(), ...passages];
}
const EXAMPLES = 6;

/** The sentences of a text. */
export function sentencesIn(text: string): readonly string[] {
  return segment(text).flatMap((block) =>
    sentencesOf(block).map(({ start, end }) => block.plain.text.slice(start, end)),
  );
}
