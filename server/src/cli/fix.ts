import {
  applyEdits,
  check,
  type Document,
  fixesTogether,
  open,
  type PlacedFinding,
  type Severities,
} from "../core/index.ts";

/** A fix may lay open the next; more passes than this are a quarrel between rules. */
const PASSES = 10;

/** Applies every fix that touches no other, again and again until none is left. */
export function fixAll(
  document: Document,
  severities: Severities,
): { readonly document: Document; readonly fixed: number } {
  let now = document;
  let fixed = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const { count, texts } = onePass(now, severities);
    if (count === 0) break;
    fixed += count;
    now = open(texts.join(""));
  }
  return { document: now, fixed };
}

function onePass(
  document: Document,
  severities: Severities,
): { readonly count: number; readonly texts: readonly string[] } {
  const findings = document.parts.map((): PlacedFinding[] => []);
  for (const finding of check(document, severities)) findings[finding.notice]?.push(finding);
  const fixes = findings.map(fixesTogether);
  return {
    count: fixes.flat().length,
    texts: document.parts.map(({ text }, i) =>
      applyEdits(
        text,
        (fixes[i] ?? []).flatMap(({ edits }) => edits),
      ),
    ),
  };
}
