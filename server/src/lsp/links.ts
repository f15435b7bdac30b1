import type { DocumentLink } from "vscode-languageserver";
import type { IdentifierFact } from "../core/index.ts";
import { rangeOf } from "./documents.ts";
import { readParts } from "./readParts.ts";
import { type Feature, served } from "./session.ts";

/** Identifiers as links to where they resolve: a DOI, PMID, PMCID, ISSN or ORCID iD in whatever form it is printed. */
export const links: Feature = (session) => {
  session.connection.onDocumentLinks(async ({ textDocument: { uri } }): Promise<DocumentLink[]> => {
    const notice = await served(session, uri);
    if (!notice) return [];
    const { opened } = notice;
    return readParts(opened.document).flatMap(({ part, firstLine, notice: { facts } }) =>
      facts.flatMap((fact) => {
        const target = fact.kind === "identifier" && targetOf(fact);
        return target ? [{ range: rangeOf(opened, part, firstLine, fact.core), target }] : [];
      }),
    );
  });
  return { documentLinkProvider: {} };
};

const RESOLVERS: Readonly<Record<IdentifierFact["scheme"], string>> = {
  doi: "https://doi.org/",
  pmid: "https://pubmed.ncbi.nlm.nih.gov/",
  pmcid: "https://pmc.ncbi.nlm.nih.gov/articles/",
  issn: "https://portal.issn.org/resource/ISSN/",
  orcid: "https://orcid.org/",
};

/** Where an identifier resolves; undefined for one that cannot. What the notice says never leaves the resolver's path. */
function targetOf({ scheme, value, flaw }: IdentifierFact): string | undefined {
  if (flaw === "malformed" || flaw === "placeholder" || flaw === "checksum") return undefined;
  return RESOLVERS[scheme] + value.split("/").map(encodeURIComponent).join("/");
}
