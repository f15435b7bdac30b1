/** Who acts, asks, approves or inquires. */
export const ROLES = ["author", "editor", "journal", "publisher", "society", "institution", "third-party"] as const;
export type Role = (typeof ROLES)[number];

/** What a text says of the authors' position. */
export const STANCES = ["agree", "disagree", "neither", "no-response", "not-reached", "informed"] as const;
export type Stance = (typeof STANCES)[number];

/** How another item stands to the original. */
export const RELATIONS = ["follows", "replaced-by", "replaces", "reinstates", "duplicate-of"] as const;
export type Relation = (typeof RELATIONS)[number];
