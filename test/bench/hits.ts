import type { Diagnostic, Hover, Range } from "vscode-languageserver/node";

/** What the floors look for: common enough to give at least as many hits as there are findings. */
export const HITS = /\b(?:Editors|wrong|article)\b/g;

/** A hit as a diagnostic. */
export function diagnosticOf(word: string, range: Range): Diagnostic {
  return {
    severity: 2,
    source: "floor",
    code: "word",
    message: `The word ${word} was found here, as it was looked for.`,
    range,
  };
}

/** A hover over the word at `character` of a line, or null. */
export function wordAt(line: string, character: number): Hover | null {
  const word = [...line.matchAll(/\w+/g)].find(
    ({ index, 0: found }) => index <= character && character <= index + found.length,
  );
  return word ? { contents: `**${word[0]}**` } : null;
}
