import type { Block } from "../block.ts";
import type { Fact, IdentifierFact } from "../facts/fact.ts";
import type { Notice } from "../notice.ts";

/** The DOIs of a notice that have a given flaw, or none. */
export function doisWith(notice: Notice, flaw: IdentifierFact["flaw"]): readonly IdentifierFact[] {
  return notice.facts.filter(
    (fact): fact is IdentifierFact => fact.kind === "identifier" && fact.scheme === "doi" && fact.flaw === flaw,
  );
}

/** The facts that begin in a block. */
export function factsIn(notice: Notice, block: Block): readonly Fact[] {
  const end = block.start + block.text.length;
  return notice.facts.filter(({ span }) => block.start <= span.start && span.start < end);
}

/** The link under which a DOI resolves, in the form that Crossref's display guidelines ask for. */
export function linkOf(doi: string): string {
  return `https://doi.org/${doi}`;
}
