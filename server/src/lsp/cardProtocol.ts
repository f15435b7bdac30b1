import type { Position, Range } from "vscode-languageserver";
import type { RecordParams, RecordState } from "./protocol.ts";

/** Asks for the card of one notice of an open file, for the record view. */
export const CARD = "notices/card";

/** `at` is a place in the text: the card is of the notice that stands there, else of the first. */
export interface CardParams extends RecordParams {
  readonly at?: Position;
}

/** Where a value comes from: the text, what was written over it in the front matter, or nowhere though it is asked for. */
export type Source = "read" | "annotated" | "missing";

/** A finding as the card shows it, at the words it lies on. */
export interface CardFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "information";
  readonly message: string;
  readonly range: Range;
  /** True where a code action mends it, or has a phrase for what is missing. */
  readonly fixable: boolean;
}

/** A field of the record. */
export interface CardField {
  /** JSON Pointer into the record; no two fields of a card have the same. */
  readonly pointer: string;
  readonly label: string;
  /** What the field means, in one sentence. */
  readonly meaning: string;
  /** Left out where it is missing. */
  readonly value?: string;
  /** More about the value, in our words or the record's: an office, a guideline. */
  readonly detail?: string;
  /** The words of the notice that say so. */
  readonly quote?: string;
  readonly from: Source;
  /** Where the words stand; for something missing, the heading. */
  readonly range: Range;
  readonly findings: readonly CardFinding[];
}

/** Fields that belong together: the notice, one original, the reasons. */
export interface CardGroup {
  /** JSON Pointer into the record. */
  readonly pointer: string;
  readonly title: string;
  readonly fields: readonly CardField[];
  /** The labels of the fields that the text does not state, and need not. */
  readonly absent: readonly string[];
}

/** The record of one notice as a card. */
export interface Card {
  /** Its kind in words. */
  readonly kind?: string;
  readonly title: string;
  /** Zero-based, among the `notices` of the file. */
  readonly index: number;
  readonly notices: number;
  /** Where each neighbour begins, if there is one. */
  readonly previous?: Position;
  readonly next?: Position;
  readonly groups: readonly CardGroup[];
  /** Findings that lie on no field's words. */
  readonly elsewhere: readonly CardFinding[];
  /** The titles of the groups of which the text states nothing, and need not. */
  readonly absent: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly record: RecordState;
}
