import type { IdentifierFact } from "../facts/fact.ts";
import type { Notice } from "../notice.ts";

/** The DOIs of a notice that have a given flaw, or none. */
export function doisWith(notice: Notice, flaw: IdentifierFact["flaw"]): readonly IdentifierFact[] {
  return notice.facts.filter(
    (fact): fact is IdentifierFact => fact.kind === "identifier" && fact.scheme === "doi" && fact.flaw === flaw,
  );
}

/** The link under which a DOI resolves, in the form that Crossref's display guidelines ask for. */
export function linkOf(doi: string): string {
  return `https://doi.org/${doi}`;
}
