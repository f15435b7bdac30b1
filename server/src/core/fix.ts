import type { Complaint, Fix } from "./rule.ts";
import type { Span } from "./span.ts";

/**
 * The fixes of one notice's findings that can be applied at once, in the order of the findings. A fix is left out where it
 * meets an earlier one, or where one of the two changes what the other goes by: of two titles that differ, one is taken, not
 * both exchanged.
 */
export function fixesTogether(findings: Iterable<Pick<Complaint, "fix" | "related">>): readonly Fix[] {
  const fixes: Fix[] = [];
  const changed: Span[] = [];
  const relied: Span[] = [];
  for (const { fix: make, related = [] } of findings) {
    const fix = attempt(make);
    if (!fix || fix.edits.length === 0) continue;
    const own = fix.edits.map(({ span }) => span);
    const grounds = related.filter(({ entry }) => !entry).map(({ span }) => span);
    if (own.some((span) => meets(span, changed) || meets(span, relied)) || grounds.some((span) => meets(span, changed)))
      continue;
    fixes.push(fix);
    changed.push(...own);
    relied.push(...grounds);
  }
  return fixes;
}

/** What is made when it is asked for; undefined where making it fails: a broken fix loses itself, not the others. */
export function attempt<T>(make: (() => T) | undefined): T | undefined {
  try {
    return make?.();
  } catch {
    return undefined;
  }
}

/** True where the span shares a unit with one of the others, or begins where it begins: two such edits have no certain order. */
function meets(a: Span, others: readonly Span[]): boolean {
  return others.some((b) => a.start === b.start || (a.start < b.end && b.start < a.end));
}
