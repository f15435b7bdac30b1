import type { Annotations } from "./annotations/annotations.ts";
import type { Block } from "./block.ts";
import type { Fact, IdentifierFact } from "./facts/fact.ts";
import type { Reading, Span } from "./span.ts";
import type { Kind } from "./vocabulary/kinds.ts";
import type { Relation, Role, Stance } from "./vocabulary/roles.ts";

/** The notice as an item of its own. */
export interface NoticeItem {
  readonly title?: Reading<string>;
  readonly doi?: Reading<string>;
  readonly journal?: Reading<string>;
  readonly publisher?: Reading<string>;
  readonly authors: readonly Reading<string>[];
  readonly volume?: Reading<string>;
  readonly issue?: Reading<string>;
  readonly pages?: Reading<string>;
  /** ISO 8601 at the precision printed, as are all dates. */
  readonly received?: Reading<string>;
  readonly accepted?: Reading<string>;
  readonly published?: Reading<string>;
  readonly licence?: Reading<string>;
}

/** An article that the notice is about. */
export interface Original {
  readonly title?: Reading<string>;
  readonly doi?: Reading<string>;
  readonly pmid?: Reading<string>;
  readonly authors: readonly Reading<string>[];
  readonly journal?: Reading<string>;
  readonly year?: Reading<number>;
  readonly volume?: Reading<string>;
  readonly issue?: Reading<string>;
  readonly pages?: Reading<string>;
  readonly published?: Reading<string>;
  /** Every place that prints its title, the one taken for `title` among them, in the order of the text. */
  readonly titles: readonly Reading<string>[];
  /** Every DOI that the text offers for it, in the order of the text. */
  readonly dois: readonly Reading<string>[];
  /** Every year that the text offers for its appearance, in the order of the text. */
  readonly years: readonly Reading<number>[];
}

/**
 * Something that the front matter may state as a whole. Its span then lies on the quoted words where they stand in the prose,
 * else in the front matter.
 */
export interface Statable {
  /** Where the front matter states it. */
  readonly annotation?: Span;
  /** The record's quotation, where the span does not lie on prose. */
  readonly said?: string;
}

/** A cause that the text states. `span` lies on the shortest passage that states it. */
export interface Reason extends Statable {
  readonly code: string;
  readonly span: Span;
  /** True where no wording states it, but the words of its sentence, taken together, speak of it. */
  readonly likely?: true;
}

/** A person, an office or a body with a part in the decision. `span` lies on the passage that says so. */
export interface Agent extends Statable {
  readonly role: Role;
  readonly name?: Reading<string>;
  readonly organisation?: Reading<string>;
  readonly span: Span;
}

export interface Decision {
  readonly by: readonly Agent[];
  readonly requestedBy: readonly Agent[];
  readonly approvedBy: readonly Agent[];
  readonly guideline?: Reading<string>;
}

/** What the text says of the authors' position. */
export interface Response extends Statable {
  readonly stance: Stance;
  readonly authors: "all" | "some" | readonly Reading<string>[];
  readonly spokesperson?: Reading<string>;
  readonly span: Span;
}

export interface Inquiry extends Statable {
  readonly by?: Role;
  readonly name?: Reading<string>;
  readonly guideline?: Reading<string>;
  readonly span: Span;
}

export interface Related extends Statable {
  readonly relation: Relation;
  readonly kind?: Kind;
  readonly doi?: Reading<string>;
  readonly citation?: Reading<string>;
  readonly span: Span;
}

/** What a DOI in the text is there for. */
export type DoiRole =
  | "notice"
  | "original"
  | "both"
  | "earlier-notice"
  | "replacement"
  | "duplicate-source"
  | "guideline"
  | "licence"
  | "data"
  | "cited";

/** The kind of a notice, and where that was read. At least one of the three readings is there. */
export interface NoticeKind {
  readonly value: Kind;
  /** The kind that the title or a banner line names. */
  readonly headed?: Reading<Kind>;
  /** The kind that the prose acts out ("we retract", "this article has been withdrawn"). */
  readonly acted?: Reading<Kind>;
  /** The kind that the front matter states, which decides. */
  readonly stated?: Reading<Kind>;
}

/** One notice, read. Every span is relative to `text`. */
export interface Notice {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What was found in each block, in the order of the text. */
  readonly facts: readonly Fact[];
  readonly kind?: NoticeKind;
  /** BCP 47, of the notice's own prose. */
  readonly language?: string;
  /** Where a finding about something missing lies: the heading, else the first line with words; empty in an empty text. */
  readonly heading: Span;
  readonly item: NoticeItem;
  /** At least one wherever the text is a notice. */
  readonly originals: readonly Original[];
  readonly reasons: readonly Reason[];
  /** Where the text gives a reason for which the vocabulary has no code; empty where each has one. */
  readonly uncodedReasons: readonly Span[];
  readonly decision: Decision;
  readonly responses: readonly Response[];
  readonly inquiries: readonly Inquiry[];
  readonly related: readonly Related[];
  /** What each DOI is there for. */
  readonly doiRoles: ReadonlyMap<IdentifierFact, DoiRole>;
  /** What the front matter states, where there is one. */
  readonly annotations?: Annotations;
}
