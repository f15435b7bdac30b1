import type { IdentifierFact } from "../facts/fact.ts";
import type { DoiRole } from "../notice.ts";
import type { Reading } from "../span.ts";
import { blockAt, type Found, factsOf } from "./found.ts";

/** The PubMed identifier that stands beside the original's DOI ("doi: 10.1234/eel.7 | PMID: 31721904"), where one does. */
export function pmidBesideDoi(found: Found, dois: ReadonlyMap<IdentifierFact, DoiRole>): Reading<string> | undefined {
  const all = factsOf(found, "identifier").filter(({ scheme }) => scheme === "pmid");
  if (all.length === 0) return undefined;
  const beside = all.filter((pmid) => {
    const block = blockAt(found, pmid.span);
    return [...dois].some(
      ([doi, role]) =>
        role === "original" && block !== undefined && blockAt(found, doi.span) === block && isNear(doi, pmid),
    );
  });
  const [only] = beside;
  return only && beside.every(({ value }) => value === only.value) ? { value: only.value, span: only.core } : undefined;
}

/** Nothing but labels and marks between the two. */
function isNear(a: IdentifierFact, b: IdentifierFact): boolean {
  const gap = Math.max(b.span.start - a.span.end, a.span.start - b.span.end);
  return gap < 12;
}
