import { applyEdits, check, type Document, type Edit, open, type Severities } from "../core/index.ts";

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
  const taken = document.parts.map((): Edit[] => []);
  let count = 0;
  for (const { notice, fix } of check(document, severities)) {
    const own = taken[notice];
    const edits = fix?.().edits;
    if (!own || !edits || edits.length === 0 || edits.some((edit) => own.some((other) => touches(edit, other))))
      continue;
    own.push(...edits);
    count++;
  }
  return { count, texts: document.parts.map(({ text }, i) => applyEdits(text, taken[i] ?? [])) };
}

function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
