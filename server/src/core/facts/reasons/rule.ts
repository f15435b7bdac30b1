/** Wordings that state one cause by themselves. */
export interface Said {
  readonly code: string;
  /** Rows of words, as in `pattern.ts`; each is looked for in one sentence, and what it fits is the passage. */
  readonly says: readonly string[];
  /** Unless this fits the same sentence (in lower case), the wordings state no such cause. */
  readonly only?: RegExp;
  /** Where this fits the same sentence (in lower case), the wordings state no such cause. */
  readonly not?: RegExp;
  /** As `not`, but looked for only in and close around the passage. */
  readonly notNear?: RegExp;
  /** Where this fits what stands right before the passage (in lower case), they state none. */
  readonly notBefore?: RegExp;
  /** True where the wordings themselves hold a "not" or "without", so that a denial before them is no denial. */
  readonly negative?: true;
  /** True where the wordings are so plain that no table of words may speak against them. */
  readonly sure?: true;
}

/** Wordings with the classes of words that they name: first those given by words, then those made of others. */
export interface Group {
  readonly classes?: Readonly<Record<string, string>>;
  readonly made?: readonly (readonly [string, string])[];
  readonly wordings: readonly Said[];
}
