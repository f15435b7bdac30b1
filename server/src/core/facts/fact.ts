import type { Block } from "../block.ts";
import type { Reading, Span } from "../span.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Relation, Role, Stance } from "../vocabulary/roles.ts";

/** An identifier as printed. `span` holds all that is printed for it, `core` the identifier without prefix or link. */
export interface IdentifierFact {
  readonly kind: "identifier";
  readonly scheme: "doi" | "pmid" | "pmcid" | "issn" | "orcid";
  /** Normal form: a DOI bare, case as printed, without the breaks and blanks of a conversion. */
  readonly value: string;
  readonly span: Span;
  readonly core: Span;
  /** How a DOI is printed: `link` is https://doi.org/…, `old-link` http: or dx.doi.org, `label` doi:… or DOI …. */
  readonly form: "link" | "old-link" | "label" | "bare";
  /**
   * What is wrong with it: not a DOI's form; a blank or line break inside; the next sentence stuck to it (`core` ends where it
   * should, `span` holds the tail too); a stand-in such as 10.xxxx; a check digit that does not fit (ISSN, ORCID).
   */
  readonly flaw?: "malformed" | "broken" | "glued" | "placeholder" | "checksum";
  /** What the words around it say that it is. */
  readonly said?:
    | "notice"
    | "original"
    | "earlier-notice"
    | "replacement"
    | "duplicate-source"
    | "guideline"
    | "licence"
    | "data";
  /** The kind, section and mark of the block in which it stands. */
  readonly place: Pick<Block, "kind" | "section" | "front" | "mark">;
}

/** A calendar date as printed. `value` is ISO 8601 at the precision printed; absent where no such day exists. */
export interface DateFact {
  readonly kind: "date";
  readonly value?: string;
  readonly span: Span;
  /** What a label or the words around it say that it is the date of; `original` is the original's publication. */
  readonly label?: "received" | "revised" | "accepted" | "published" | "original" | "other";
  readonly place: Pick<Block, "kind" | "section" | "front" | "mark">;
}

/** A bibliographic citation: a reference, a citation line, a bracketed citation in a sentence or a heading. */
export interface CitationFact {
  readonly kind: "citation";
  readonly span: Span;
  /** The reference's number. */
  readonly mark?: string;
  readonly authors: readonly Reading<string>[];
  readonly title?: Reading<string>;
  readonly journal?: Reading<string>;
  readonly year?: Reading<number>;
  readonly volume?: Reading<string>;
  readonly issue?: Reading<string>;
  readonly pages?: Reading<string>;
  readonly published?: Reading<string>;
  readonly doi?: Reading<string>;
  readonly pmid?: Reading<string>;
  /** Whose citation it is, as far as the block itself says: the notice's own line, the original's, one of a list. */
  readonly of?: "notice" | "original" | "reference";
  /** Set where a bracket that it opens is never closed: the offset at which it should be. */
  readonly unclosed?: number;
}

/** A title as printed: in a heading (the notice's, with its prefix in `prefix`), quoted in a sentence, or on a line of its own. */
export interface TitleFact {
  readonly kind: "title";
  readonly span: Span;
  readonly value: string;
  readonly where: "heading" | "sentence" | "line";
  /** The notice's own prefix ("Retraction Note:"), where it has one; it lies before `span`. */
  readonly prefix?: Span;
}

/** Names of persons or bodies, as a byline or a signature gives them, without affiliation marks. */
export interface PeopleFact {
  readonly kind: "people";
  readonly span: Span;
  readonly names: readonly Reading<string>[];
  readonly where: "byline" | "signature" | "label" | "sentence";
}

export interface JournalFact {
  readonly kind: "journal";
  readonly span: Span;
  /** Absent where the line gives the place alone ("Year : 2014 | Volume : 6 | Page : 97"). */
  readonly name?: Reading<string>;
  readonly of: "notice" | "original";
  readonly year?: Reading<number>;
  readonly volume?: Reading<string>;
  readonly issue?: Reading<string>;
  readonly pages?: Reading<string>;
}

export interface PublisherFact {
  readonly kind: "publisher";
  readonly span: Span;
  readonly name: Reading<string>;
}

export interface LicenceFact {
  readonly kind: "licence";
  readonly span: Span;
  /** "CC BY 4.0": with its version only where one is printed. */
  readonly value: string;
}

/** A kind of notice that the text names or acts out. */
export interface KindFact {
  readonly kind: "kind";
  readonly span: Span;
  readonly value: Kind;
  /** In a title or heading, on a banner line, or in the prose as an act of this notice. */
  readonly where: "title" | "banner" | "act";
}

export interface LanguageFact {
  readonly kind: "language";
  readonly span: Span;
  /** BCP 47. */
  readonly value: string;
  /** How many telling words the block has for it. */
  readonly weight: number;
}

/** A cause in the notice's words. `code` is absent where the vocabulary has none for it. */
export interface ReasonFact {
  readonly kind: "reason";
  readonly span: Span;
  readonly code?: string;
  /** True where no wording says so, but the sentence's words, taken together, speak of it: see `reasons/likely.ts`. */
  readonly likely?: true;
  /** True where they hardly do: no cause beside one that a wording states. */
  readonly weak?: true;
  /** The sentence, where only a notice that corrects may go by it, and only if nothing else is read there. */
  readonly slip?: Span;
}

export interface AgentFact {
  readonly role: Role;
  readonly name?: Reading<string>;
  readonly organisation?: Reading<string>;
  readonly span: Span;
}

/** A statement of who acts, asks or approves. */
export interface DecisionFact {
  readonly kind: "decision";
  readonly span: Span;
  readonly part: "by" | "requestedBy" | "approvedBy";
  readonly agents: readonly AgentFact[];
  readonly guideline?: Reading<string>;
}

export interface ResponseFact {
  readonly kind: "response";
  readonly span: Span;
  readonly stance: Stance;
  readonly authors: "all" | "some" | readonly Reading<string>[];
  /** Names left out of "all" ("all authors except …"). */
  readonly except?: readonly Reading<string>[];
  readonly spokesperson?: Reading<string>;
  /** True where they were asked for an explanation and no more is said. */
  readonly asked?: true;
}

export interface InquiryFact {
  readonly kind: "inquiry";
  readonly span: Span;
  readonly by?: Role;
  readonly name?: Reading<string>;
  readonly guideline?: Reading<string>;
}

export interface RelatedFact {
  readonly kind: "related";
  readonly span: Span;
  readonly relation: Relation;
  readonly of?: Kind;
  readonly doi?: Reading<string>;
  readonly citation?: Reading<string>;
  /** The numbers of the references that the passage points to ("[2]"). */
  readonly marks?: readonly string[];
  /** True where the items are listed in the blocks below ("… from the following articles:"). */
  readonly listed?: true;
}

/** Something that was found in one block, by its words alone. What it is to the notice is settled in `roles/`. */
export type Fact =
  | IdentifierFact
  | DateFact
  | CitationFact
  | TitleFact
  | PeopleFact
  | JournalFact
  | PublisherFact
  | LicenceFact
  | KindFact
  | LanguageFact
  | ReasonFact
  | DecisionFact
  | ResponseFact
  | InquiryFact
  | RelatedFact;

/**
 * Finds facts of one family in one block. Looks at nothing but the block; the same block (kind, words, mark, section, front)
 * always gives the same facts. Never throws, and is linear in the block's length or runs on it cut at 4,000 units.
 */
export interface Recogniser {
  readonly name: string;
  /** One cheap look at `block.plain.text`: where it fails, the recogniser is not run. */
  readonly cue?: RegExp;
  /** Spans of what it gives are relative to the notice: see `spanOf`. */
  readonly find: (block: Block) => Iterable<Fact>;
}

/**
 * An example of a recogniser: documentation and test in one. `text` is one block, with `[|…|]` around each passage that it
 * finds; `gives` says, in the same order, what must hold of each fact (readings are compared by their values).
 */
export interface FactExample {
  readonly text: string;
  readonly block?: Partial<Pick<Block, "kind" | "section" | "front" | "mark" | "level">>;
  readonly gives: readonly object[];
}
