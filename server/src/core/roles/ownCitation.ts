import type { CitationFact } from "../facts/fact.ts";
import { type Found, factsOf } from "./found.ts";
import { ownLine } from "./ownLine.ts";

/** The notice's own citation; with `withAuthors` the first that names authors. */
export function ownCitation(found: Found, withAuthors = false): CitationFact | undefined {
  return factsOf(found, "citation").find(
    (each) => each.of === "notice" && (!withAuthors || each.authors.length > 0) && !isPlacedBefore(found, each),
  );
}

/** "L Ferrand. Retraction. On eels. Tides 2014;63:12." above "Tides 2018;67:990": under the notice's words stands the article's place. */
export function isPlacedBefore(found: Found, { of, title, volume, year }: CitationFact): boolean {
  if (of !== "notice" || !title || !volume || !year) return false;
  const line = ownLine(found);
  return (
    line?.volume !== undefined &&
    line.year !== undefined &&
    line.volume.value !== volume.value &&
    year.value < line.year.value
  );
}
