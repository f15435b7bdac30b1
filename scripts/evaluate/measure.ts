import type { NoticeRecord, PlacedFinding } from "../../server/src/core/index.ts";

/** What independent metadata says of a notice. It is imperfect: much of it does not stand in the text, and is then not expected. */
export interface Metadata {
  readonly type?: string;
  readonly noticeDoi?: string;
  readonly noticeDate?: string;
  readonly originalDoi?: string;
  readonly title?: string;
  readonly multiple?: boolean;
}

/** A reader's record, with the list of what the text does not state. */
export type ReaderRecord = Partial<Omit<NoticeRecord, "evidence">> & { readonly missing?: readonly string[] };

/** One comparison: what a notice should give for a field, and what it gave, both in comparison form. */
export interface Comparison {
  readonly field: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

const FORMS = {
  plain: (value: unknown): string =>
    String(value ?? "")
      .normalize("NFKC")
      .replace(/[\u00ad\u200b]/g, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/<[^>]{1,12}>/g, "")
      .toLowerCase(),
  letters: (value: unknown): string => FORMS.plain(value).replace(/[^\p{L}\p{N}]+/gu, ""),
  doi: (value: unknown): string =>
    FORMS.plain(value)
      .replace(/^(https?:\/\/)?(dx\.)?doi\.org\//, "")
      .replace(/^doi:\s*/, "")
      .replace(/\s+/g, "")
      .replace(/[.,;]+$/, ""),
} as const;

const COARSE: Readonly<Record<string, string>> = {
  withdrawal: "retraction",
  removal: "retraction",
  "retract-and-replace": "retraction",
  "partial-retraction": "retraction",
  corrigendum: "correction",
  erratum: "correction",
  addendum: "correction",
};

const MISSING: Readonly<Record<string, string>> = {
  "kind-in-heading": "kind-missing",
  "original-title": "original-title-missing",
  "original-doi": "original-doi-missing",
  "original-authors": "original-authors-missing",
  "original-journal": "original-journal-missing",
  "original-year": "original-year-missing",
  "notice-doi": "notice-doi-missing",
  "notice-date": "notice-date-missing",
  reason: "reason-missing",
  "who-decided": "decision-missing",
  approval: "approval-missing",
  "author-response": "response-missing",
};

const some = (value: unknown): readonly unknown[] =>
  value === undefined || value === null || value === "" ? [] : [value];

/** Compares what was read with independent metadata: only what stands in the text can be expected. */
export function* compareWithMetadata(
  text: string,
  meta: Metadata,
  records: readonly NoticeRecord[],
): Generator<Comparison> {
  const made = records[0];
  const flat = FORMS.doi(text.replace(/%3c/gi, "<").replace(/%3e/gi, ">"));
  const expectedDoi = (doi: string) => (flat.includes(FORMS.doi(doi)) ? [FORMS.doi(doi)] : []);
  yield { field: "notices in the file", expected: ["1"], found: [String(records.length)] };
  if (meta.noticeDoi)
    yield {
      field: "meta: notice DOI",
      expected: expectedDoi(meta.noticeDoi),
      found: some(made?.notice.doi).map(FORMS.doi),
    };
  if (meta.originalDoi && !meta.multiple) {
    yield {
      field: "meta: original DOI",
      expected: expectedDoi(meta.originalDoi),
      found: made?.originals.flatMap(({ doi }) => some(doi)).map(FORMS.doi) ?? [],
    };
  }
  if (meta.title && FORMS.letters(text).includes(FORMS.letters(meta.title))) {
    yield {
      field: "meta: original title",
      expected: [FORMS.letters(meta.title)],
      found: made?.originals.flatMap(({ title }) => some(title)).map(FORMS.letters) ?? [],
    };
  }
  if (meta.noticeDate?.length === 10 && text.includes(String(Number(meta.noticeDate.slice(8))))) {
    yield { field: "meta: notice date", expected: [meta.noticeDate], found: some(made?.notice.published).map(String) };
  }
  if (meta.type) {
    const coarse = (kind: unknown) => COARSE[String(kind)] ?? String(kind);
    yield { field: "meta: kind (coarse)", expected: [coarse(meta.type)], found: some(made?.kind).map(coarse) };
  }
}

/** Compares what was read with the record of a careful reader, field by field. */
export function* compareWithReader(
  reader: ReaderRecord,
  made: NoticeRecord,
  findings: readonly PlacedFinding[],
): Generator<Comparison> {
  const { plain, letters, doi } = FORMS;
  const pair = (
    field: string,
    form: (value: unknown) => string,
    expected: readonly unknown[],
    found: readonly unknown[],
  ): Comparison => ({
    field,
    expected: expected.map(form),
    found: found.map(form),
  });
  yield pair("kind", plain, some(reader.kind), some(made.kind));
  const itemForms = {
    title: letters,
    doi,
    journal: letters,
    published: plain,
    received: plain,
    accepted: plain,
    volume: letters,
    pages: letters,
    licence: letters,
  } as const;
  for (const field of Object.keys(itemForms) as (keyof typeof itemForms)[]) {
    yield pair(`notice.${field}`, itemForms[field], some(reader.notice?.[field]), some(made.notice[field]));
  }
  yield pair("notice.authors", letters, reader.notice?.authors ?? [], made.notice.authors);
  const originals = reader.originals ?? [];
  const originalForms = {
    title: letters,
    doi,
    pmid: plain,
    journal: letters,
    year: plain,
    volume: letters,
    pages: letters,
  } as const;
  for (const field of Object.keys(originalForms) as (keyof typeof originalForms)[]) {
    yield pair(
      `originals.${field}`,
      originalForms[field],
      originals.flatMap((each) => some(each[field])),
      made.originals.flatMap((each) => some(each[field])),
    );
  }
  yield pair(
    "originals.authors",
    letters,
    originals.flatMap(({ authors }) => authors ?? []),
    made.originals.flatMap(({ authors }) => authors),
  );
  yield pair(
    "reasons",
    plain,
    (reader.reasons ?? []).map(({ code }) => code),
    made.reasons.map(({ code }) => code),
  );
  for (const part of ["by", "requestedBy", "approvedBy"] as const) {
    yield pair(
      `decision.${part}`,
      plain,
      (reader.decision?.[part] ?? []).map(({ role }) => role),
      made.decision[part].map(({ role }) => role),
    );
  }
  const who = (authors: unknown) =>
    Array.isArray(authors) ? authors.map(letters).sort().join("+") : String(authors ?? "some");
  const responses = reader.responses ?? [];
  yield pair(
    "responses.stance",
    plain,
    responses.map(({ stance }) => stance),
    made.responses.map(({ stance }) => stance),
  );
  yield pair(
    "responses.who",
    String,
    responses.map(({ stance, authors }) => `${stance}:${who(authors)}`),
    made.responses.map(({ stance, authors }) => `${stance}:${who(authors)}`),
  );
  yield pair("inquiries", String, reader.inquiries?.length ? ["yes"] : [], made.inquiries.length > 0 ? ["yes"] : []);
  yield pair(
    "related",
    plain,
    (reader.related ?? []).map(({ relation }) => relation),
    made.related.map(({ relation }) => relation),
  );
  const names = Object.keys(MISSING).filter((name) => reader.kind === "retraction" || name !== "author-response");
  const fired = new Set(findings.map(({ rule }) => rule));
  yield pair(
    "findings: what is missing",
    String,
    (reader.missing ?? []).filter((name) => names.includes(name)).map((name) => MISSING[name]),
    names.map((name) => MISSING[name]!).filter((rule) => fired.has(rule)),
  );
}

/** Counts over many comparisons of one field: a value counts once a notice. */
export interface Row {
  readonly field: string;
  expected: number;
  found: number;
  right: number;
}

/** Adds a comparison to its row; true where expected and found differ. */
export function count(rows: Map<string, Row>, { field, expected, found }: Comparison): boolean {
  const row = rows.get(field) ?? { field, expected: 0, found: 0, right: 0 };
  rows.set(field, row);
  const wanted = new Set(expected);
  const got = new Set(found);
  const right = [...got].filter((each) => wanted.has(each)).length;
  row.expected += wanted.size;
  row.found += got.size;
  row.right += right;
  return right < wanted.size || right < got.size;
}

/** The harmonic mean of precision and recall; undefined where nothing was expected or found. */
export function f1({ expected, found, right }: Row): number | undefined {
  return expected + found === 0 ? undefined : (2 * right) / (expected + found);
}

/** The mean F1 over the rows that a reader annotated. */
export function macroF1(rows: Iterable<Row>): number {
  const annotated = [...rows]
    .filter(({ field }) => !field.startsWith("meta:") && !field.startsWith("notices "))
    .map(f1)
    .filter((score) => score !== undefined);
  return annotated.reduce((sum, score) => sum + score, 0) / (annotated.length || 1);
}
