/** A wording that states a cause by itself. */
export interface Wording {
  readonly code: string;
  /** Matched in one sentence, whatever its case; the whole match is the passage. */
  readonly pattern: RegExp;
  /** Where this fits the same sentence, the wording states no such cause. */
  readonly not?: RegExp;
  /** True where the wording itself holds a "not" or "without", so that a denial before it is no denial. */
  readonly negative?: true;
}

/** Wordings that share their cues: the group is looked at only in sentences that have one of these word beginnings (lower case). */
export interface Group {
  readonly cues: readonly string[];
  readonly wordings: readonly Wording[];
}
