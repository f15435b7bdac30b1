import terms from "./reasons.json" with { type: "json" };

/**
 * A term of the Retraction Watch vocabulary (Database User Guide, Appendix B, names as of 2026-05). Only those of kind `cause`
 * may stand in a record's `reasons`; `kind` and `group` are this project's own.
 */
export interface ReasonTerm {
  readonly code: string;
  readonly label: string;
  readonly kind: "cause" | "process" | "notice" | "outcome";
  readonly group: string;
  readonly meaning: string;
}

/** The groups in which causes are listed, in words. */
export const REASON_GROUPS: Readonly<Record<string, string>> = {
  data: "Data",
  image: "Images",
  results: "Results",
  "methods-materials": "Methods and materials",
  "text-article": "Text and article",
  referencing: "References",
  authorship: "Authorship",
  "peer-review-integrity": "Peer review",
  "ethics-legal": "Ethics and law",
  conduct: "Conduct",
  "error-by-others": "Errors by others",
};

export const REASON_TERMS = terms as readonly ReasonTerm[];

const BY_CODE = new Map(REASON_TERMS.map((term) => [term.code, term]));

/** The term of a code, or undefined where the vocabulary has none. */
export function reasonTerm(code: string): ReasonTerm | undefined {
  return BY_CODE.get(code);
}
