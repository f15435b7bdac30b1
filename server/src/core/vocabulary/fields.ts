import { RECORD_WORDS } from "./recordWords.ts";

/** A field of the record in words. */
export interface Field {
  /** What a form would print before it, within its group. */
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
}

const agent = (list: string): Readonly<Record<string, string>> => ({
  [`decision.${list}[].role`]: "Role",
  [`decision.${list}[].name`]: "Name",
  [`decision.${list}[].organisation`]: "Organisation",
  [`decision.${list}[].quote`]: "Words",
});

/** What a form would print before each field, within its group: path (`originals[].doi`) → label. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
  version: "Version",
  kind: "Kind",
  language: "Language",
  notice: "Notice",
  "notice.title": "Title",
  "notice.doi": "DOI",
  "notice.journal": "Journal",
  "notice.publisher": "Publisher",
  "notice.authors": "Byline",
  "notice.volume": "Volume",
  "notice.issue": "Issue",
  "notice.pages": "Pages",
  "notice.received": "Received",
  "notice.accepted": "Accepted",
  "notice.published": "Published",
  "notice.licence": "Licence",
  originals: "Originals",
  "originals[].title": "Title",
  "originals[].doi": "DOI",
  "originals[].pmid": "PMID",
  "originals[].authors": "Authors",
  "originals[].journal": "Journal",
  "originals[].year": "Year",
  "originals[].volume": "Volume",
  "originals[].issue": "Issue",
  "originals[].pages": "Pages",
  "originals[].published": "Published",
  reasons: "Reasons",
  "reasons[].code": "Code",
  "reasons[].label": "Reason",
  "reasons[].quote": "Words",
  decision: "Decision",
  "decision.by": "Decided by",
  ...agent("by"),
  "decision.requestedBy": "Requested by",
  ...agent("requestedBy"),
  "decision.approvedBy": "Approved by",
  ...agent("approvedBy"),
  "decision.guideline": "Guideline",
  responses: "Authors' responses",
  "responses[].stance": "Position",
  "responses[].authors": "Authors",
  "responses[].spokesperson": "Spokesperson",
  "responses[].quote": "Words",
  inquiries: "Inquiries",
  "inquiries[].by": "Inquired by",
  "inquiries[].name": "Name",
  "inquiries[].guideline": "Guideline",
  "inquiries[].quote": "Words",
  related: "Related",
  "related[].relation": "Relation",
  "related[].kind": "Kind",
  "related[].doi": "DOI",
  "related[].citation": "Citation",
  "related[].quote": "Words",
  evidence: "Evidence",
};

/** The path of the field to which a JSON Pointer into a record leads: `/originals/0/doi` → `originals[].doi`, `/notice/authors/2` → `notice.authors`. */
export function fieldPath(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/\d+(?=\/)/g, "[]")
    .replace(/\/\d+$/, "")
    .replaceAll("/", ".");
}

/** The field to which a JSON Pointer into a record leads; undefined where the record has none there. */
export function fieldAt(pointer: string): Field | undefined {
  const path = fieldPath(pointer);
  const label = FIELD_LABELS[path];
  const meaning = RECORD_WORDS[path];
  return label === undefined || meaning === undefined ? undefined : { label, meaning };
}
