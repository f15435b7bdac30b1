import { t } from "@vscode/l10n";
import {
  contains,
  FIELD_LABELS,
  type Field,
  type Finding,
  fieldAt,
  fieldPath,
  KIND_NAMES,
  type Notice,
  type NoticeRecord,
  overlaps,
  type Role,
  RULES,
  record,
  type Span,
} from "../core/index.ts";
import type { CardField, CardGroup } from "./cardProtocol.ts";
import { spoken } from "./language.ts";
import { ROLE_NAMES, STANCE_NAMES } from "./readings.ts";

/** A field of the card; its span is relative to the notice. */
export interface Row extends Omit<CardField, "range" | "findings"> {
  readonly span: Span;
  readonly findings: readonly Finding[];
}

/** Rows that belong together. */
export interface Rows extends Omit<CardGroup, "fields"> {
  readonly rows: readonly Row[];
}

/** What the card of a notice shows. */
export interface Sheet {
  readonly groups: readonly Rows[];
  readonly elsewhere: readonly Finding[];
  readonly absent: readonly string[];
}

/** A row before its findings are known. */
type Stated = Omit<Row, "findings">;
type Evidence = NoticeRecord["evidence"];
type Group = Pick<Rows, "pointer" | "title"> & { readonly rows: readonly Stated[]; readonly absent: readonly string[] };
type Saying = Pick<Row, "label" | "value"> & Partial<Pick<Row, "detail" | "quote">>;

/** The fields of a notice's record, where each comes from, and what the rules say of it. */
export function sheetOf(notice: Notice, findings: readonly Finding[]): Sheet {
  const groups = groupsOf(notice);
  const lacking = new Map<string, Finding[]>();
  const about = new Map<string, Finding[]>();
  const elsewhere: Finding[] = [];
  const stated = groups.flatMap(({ rows }) => rows);
  for (const finding of findings) {
    const { field, group } = RULES.find(({ id }) => id === finding.rule) ?? {};
    const places = field !== undefined && group === "missing" ? lackingAt(notice, field, stated) : [];
    const row = (field !== undefined && onField(stated, field, finding.span)) || onWords(stated, finding.span);
    if (places.length > 0) for (const place of places) push(lacking, place, finding);
    else if (row) push(about, row.pointer, finding);
    else elsewhere.push(finding);
  }
  const made = groups.map((group): Rows => {
    const missing = [...lacking].filter(([pointer]) => groupOf(pointer) === group.pointer);
    const gone = new Set(missing.map(([pointer]) => fieldIn(pointer)?.label));
    return {
      pointer: group.pointer,
      title: group.title,
      rows: inOrder([
        ...group.rows.map((row) => ({ ...row, findings: about.get(row.pointer) ?? [] })),
        ...missing.map(([pointer, own]) => missingRow(pointer, notice.heading, own)),
      ]),
      absent: group.absent.filter((label) => !gone.has(label)),
    };
  });
  return {
    groups: made.filter(({ rows }) => rows.length > 0),
    elsewhere,
    absent: made.filter(({ rows }) => rows.length === 0).map(({ title }) => title),
  };
}

function push(map: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}

/** The row with the fewest words on which a finding lies. */
function onWords(rows: readonly Stated[], span: Span): Stated | undefined {
  const length = ({ start, end }: Span) => end - start;
  return rows
    .filter((row) => overlaps(row.span, span) || contains(row.span, span))
    .sort((a, b) => length(a.span) - length(b.span))[0];
}

/** The row of the field that a rule is about: of several, the one on whose words the finding lies. */
function onField(rows: readonly Stated[], field: string, span: Span): Stated | undefined {
  const path = fieldPath(field);
  const all = rows.filter(({ pointer }) => fieldPath(pointer) === path || pointer.startsWith(`${field}/`));
  return all.length > 1 ? (onWords(all, span) ?? all[0]) : all[0];
}

/** Where in the record the value would stand that a rule misses: in each original that lacks it. Nowhere if it is there. */
function lackingAt({ originals }: Notice, field: string, rows: readonly Stated[]): readonly string[] {
  const name = /^\/originals\/0\/(\w+)$/.exec(field)?.[1];
  const places =
    name === undefined ? [field] : (originals.length > 0 ? originals : [0]).map((_, i) => `/originals/${i}/${name}`);
  return places.filter((place) => !rows.some(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`)));
}

function missingRow(pointer: string, span: Span, findings: readonly Finding[]): Row {
  const { label, meaning } = fieldIn(pointer) ?? { label: pointer, meaning: "" };
  return { pointer, label: elementName(pointer) ?? label, meaning, from: "missing", span, findings };
}

/** What an element of a list is called where the list is empty. */
function elementName(pointer: string): string | undefined {
  switch (pointer) {
    case "/reasons":
      return t("Reason");
    case "/responses":
      return t("Position");
    case "/inquiries":
      return t("Inquiry");
    case "/related":
      return t("Item");
    default:
      return undefined;
  }
}

/** The group of a pointer: `/originals/0` of `/originals/0/doi`; the kind stands with the notice. */
function groupOf(pointer: string): string {
  if (pointer === "/kind") return "/notice";
  return /^\/originals\/\d+/.exec(pointer)?.[0] ?? /^\/\w+/.exec(pointer)?.[0] ?? pointer;
}

/** In the record's order of fields, elements of a list as they stand. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const paths = Object.keys(FIELD_LABELS);
  const rank = ({ pointer }: Row) => paths.indexOf(fieldPath(pointer));
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

function groupsOf(notice: Notice): readonly Group[] {
  const made = record(notice, 0);
  const { originals, decision } = made;
  return [
    noticeGroup(made, notice.heading),
    ...(originals.length > 0 ? originals : [undefined]).map((original, i) =>
      scalars(
        made,
        `/originals/${i}`,
        originals.length > 1 ? t("Original {0} of {1}", i + 1, originals.length) : t("Original"),
        original ?? {},
      ),
    ),
    list(made, "/reasons", made.reasons, ({ label, quote }) => ({ label: t("Reason"), value: label, quote })),
    {
      pointer: "/decision",
      title: heading("/decision"),
      rows: [
        ...(["by", "requestedBy", "approvedBy"] as const).flatMap((part) => {
          const { label } = fieldIn(`/decision/${part}`)!;
          return list(made, `/decision/${part}`, decision[part], ({ role, name, organisation, quote }) => {
            const value = name ?? begun(t(ROLE_NAMES[role]));
            return { label, value, ...beside(value, roleNames()[role], organisation), quote };
          }).rows;
        }),
        ...valueRow(made, "/decision/guideline", decision.guideline),
      ],
      absent: (["by", "requestedBy", "approvedBy", "guideline"] as const)
        .filter((part) => !decision[part]?.length)
        .map((part) => fieldIn(`/decision/${part}`)!.label),
    },
    list(made, "/responses", made.responses, ({ stance, authors, spokesperson, quote }) => ({
      label: authors === "all" ? t("All authors") : authors === "some" ? t("Some authors") : authors.join("; "),
      value: begun(t(STANCE_NAMES[stance])),
      ...(spokesperson !== undefined && { detail: t("Said by {0}", spokesperson) }),
      quote,
    })),
    list(made, "/inquiries", made.inquiries, ({ by, name, guideline, quote }) => {
      const value = name ?? (by ? begun(t(ROLE_NAMES[by])) : t("It is not said by whom"));
      const { label } = fieldIn("/inquiries/0/by")!;
      return { label, value, ...beside(value, by && roleNames()[by], guideline), quote };
    }),
    list(made, "/related", made.related, ({ relation, kind, doi, citation, quote }) => {
      const value = doi ?? citation ?? (kind ? t(KIND_NAMES[kind]) : t("It is not said which"));
      return {
        label: relationNames()[relation],
        value,
        ...beside(value, kind && t(KIND_NAMES[kind]), citation),
        quote,
      };
    }),
  ];
}

/** The notice's own group, which its kind and language lead. */
function noticeGroup(made: NoticeRecord, span: Span): Group {
  const { kind, language } = made;
  const group = scalars(made, "/notice", t("Notice"), made.notice);
  const about = fieldIn("/language")!;
  // which language it is, all of its words say
  const place = made.evidence["/language"] ? placeOf(made, "/language") : { from: "read" as const, span };
  return {
    ...group,
    rows: [
      ...valueRow(made, "/kind", kind && t(KIND_NAMES[kind])),
      ...(language ? [{ pointer: "/language", ...about, value: languageName(language), ...place }] : []),
      ...group.rows,
    ],
    absent: [...(kind ? [] : [fieldIn("/kind")!.label]), ...group.absent],
  };
}

/** The fields of an item that hold one value or a list of names. */
function scalars(made: NoticeRecord, pointer: string, title: string, item: object): Group {
  const path = `${fieldPath(pointer).replace(/^originals$/, "originals[]")}.`;
  const names = Object.keys(FIELD_LABELS).flatMap((each) => (each.startsWith(path) ? [each.slice(path.length)] : []));
  const rows: Stated[] = [];
  const absent: string[] = [];
  for (const name of names) {
    const value: unknown = Reflect.get(item, name);
    const stated = valueRow(made, `${pointer}/${name}`, Array.isArray(value) ? value.join("; ") : value);
    if (stated.length > 0) rows.push(...stated);
    else absent.push(fieldIn(`${pointer}/${name}`)!.label);
  }
  return { pointer, title, rows, absent };
}

/** The row of one value, or none where there is no value. */
function valueRow(made: NoticeRecord, pointer: string, value: unknown): readonly Stated[] {
  if (value === undefined || value === "") return [];
  const found = fieldIn(pointer)!;
  return [{ pointer, ...found, value: String(value), ...placeOf(made, pointer) }];
}

/** A group with one row for each element of a list. */
function list<T>(made: NoticeRecord, pointer: string, all: readonly T[], say: (each: T) => Saying): Group {
  const meaning = fieldIn(pointer)?.meaning ?? "";
  const rows = all.map((each, i): Stated => {
    const at = `${pointer}/${i}`;
    return { pointer: at, meaning, ...say(each), ...placeOf(made, at) };
  });
  return { pointer, title: heading(pointer), rows, absent: [] };
}

/** Where a value, or an element of a list, stands and comes from. */
function placeOf({ evidence }: NoticeRecord, pointer: string): Pick<Row, "from" | "span"> {
  const all = Object.entries(evidence).flatMap(([key, place]) =>
    key === pointer || key.startsWith(`${pointer}/`) ? [place] : [],
  );
  const span = evidence[pointer] ?? evidence[`${pointer}/quote`] ?? around(all);
  return { from: all.some(isAnnotated) ? "annotated" : "read", span };
}

function isAnnotated(place: Evidence[string]): boolean {
  return place.source === "annotation";
}

/** How far apart the names of a list may stand to be shown as one, UTF-16 units. */
const TOGETHER = 4_000;

function around(places: readonly Span[]): Span {
  const [first = { start: 0, end: 0 }] = places;
  const end = Math.max(first.end, ...places.map((place) => place.end));
  const start = Math.min(first.start, ...places.map((place) => place.start));
  return end - start > TOGETHER ? first : { start, end };
}

function heading(pointer: string): string {
  return fieldIn(pointer)?.label ?? pointer;
}

/** What there is to say beside a value that it does not say itself. */
function beside(value: string, ...more: readonly (string | undefined)[]): Pick<Saying, "detail"> {
  const said = value.toLowerCase();
  const detail = more.filter((each) => each !== undefined && !said.includes(each.toLowerCase())).join(", ");
  return detail ? { detail } : {};
}

/** Roles as they stand beside a name. */
function roleNames(): Readonly<Record<Role, string>> {
  return {
    author: t("Author"),
    editor: t("Editor"),
    journal: t("Journal"),
    publisher: t("Publisher"),
    society: t("Society"),
    institution: t("Institution"),
    "third-party": t("Third party"),
  };
}

function relationNames(): Readonly<Record<NoticeRecord["related"][number]["relation"], string>> {
  return {
    follows: t("Follows"),
    "replaced-by": t("Replaced by"),
    replaces: t("Replaces"),
    reinstates: t("Reinstates"),
    "duplicate-of": t("Duplicate of"),
  };
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(spoken(), { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Words as they stand at the beginning of a line. */
function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A field of the record in the client's words. */
function fieldIn(pointer: string): Field | undefined {
  const field = fieldAt(pointer);
  return field && { label: t(field.label), meaning: t(field.meaning) };
}
