import type { Part } from "./document.ts";
import { type Range, rangeIn } from "./lines.ts";
import type { Notice } from "./notice.ts";
import { sentence } from "./rules/places.ts";
import type { Span } from "./span.ts";
import type { Kind } from "./vocabulary/kinds.ts";

/** A place in a notice: as a span, and as lines counted from the notice's first, so that no text is needed to find it again. */
export interface Place {
  readonly span: Span;
  readonly range: Range;
}

/** What is kept of a notice when its text is not: what rules across files go by, and what lists of notices show. */
export interface Card {
  readonly kind?: Kind;
  /** BCP 47. */
  readonly language?: string;
  /** The original's title, else the notice's own. */
  readonly title?: string;
  /** The notice's journal, else the original's. */
  readonly journal?: string;
  /** ISO 8601 at the precision printed. */
  readonly published?: string;
  /** The notice's own DOI, as printed. */
  readonly doi?: string;
  /** True where the notice stands in place of the original, under its DOI. */
  readonly inPlace: boolean;
  /** DOIs of the originals, as printed. */
  readonly originals: readonly string[];
  /** What the originals go by: their DOIs and PMIDs, letters small. */
  readonly about: readonly string[];
  /** Earlier notices that this one says it follows, undoes or replaces. */
  readonly after: readonly { readonly kind?: Kind; readonly doi?: string }[];
  /** Every DOI in the text, letters small. */
  readonly names: readonly string[];
  readonly heading: Place;
  /** Where its own DOI stands, the heading where it has none. */
  readonly doiPlace: Place;
  /** Where a further sentence goes, UTF-16 offset, and what stands before it. */
  readonly end: { readonly at: number; readonly lead: string };
  /** Rules across files that a comment suppresses, and where: the block below it. */
  readonly ignored: readonly { readonly rule: string; readonly target: Span }[];
}

const EARLIER: ReadonlySet<string> = new Set(["follows", "reinstates", "replaces"]);

/** The card of a notice. `ignored`: what its comments suppress. */
export function makeCard(part: Part, notice: Notice, ignored: Card["ignored"]): Card {
  const { kind, language, item, originals, related, facts, heading } = notice;
  const place = (span: Span): Place => ({ span, range: rangeIn(part, 0, span) });
  const { at, snippet: lead } = sentence(notice, "last", "");
  const title = originals.find((each) => each.title)?.title ?? item.title;
  const journal = item.journal ?? originals.find((each) => each.journal)?.journal;
  const dois = originals.flatMap(({ doi }) => (doi ? [doi.value] : []));
  const own = item.doi?.value.toLowerCase();
  return {
    ...(kind && { kind: kind.value }),
    ...(language !== undefined && { language }),
    ...(title && { title: title.value }),
    ...(journal && { journal: journal.value }),
    ...(item.published && { published: item.published.value }),
    ...(item.doi && { doi: item.doi.value }),
    inPlace: own !== undefined && dois.some((doi) => doi.toLowerCase() === own),
    originals: dois,
    about: [
      ...new Set(
        originals.flatMap(({ doi, pmid }) => (doi ? [doi.value.toLowerCase()] : pmid ? [`pmid ${pmid.value}`] : [])),
      ),
    ],
    after: related.flatMap(({ relation, kind, doi }) =>
      EARLIER.has(relation) ? [{ ...(kind && { kind }), ...(doi && { doi: doi.value.toLowerCase() }) }] : [],
    ),
    names: [
      ...new Set(
        facts.flatMap((fact) =>
          fact.kind === "identifier" && fact.scheme === "doi" ? [fact.value.toLowerCase()] : [],
        ),
      ),
    ],
    heading: place(heading),
    doiPlace: place(item.doi?.span ?? heading),
    end: { at, lead: lead },
    ignored,
  };
}

/** A copy that holds nothing of the text it was made from: a string cut out of a text keeps all of the text in memory. */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
