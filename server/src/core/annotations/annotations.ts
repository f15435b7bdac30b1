import type { IdentifierFact } from "../facts/fact.ts";
import type {
  Agent,
  Decision,
  DoiRole,
  Inquiry,
  Notice,
  NoticeItem,
  NoticeKind,
  Original,
  Reason,
  Related,
  Response,
  Statable,
} from "../notice.ts";
import { alike } from "../roles/alike.ts";
import { type Reading, type Span, shift } from "../span.ts";
import type { Kind } from "../vocabulary/kinds.ts";
import type { Relation, Role, Stance } from "../vocabulary/roles.ts";
import { type Stated, type Understood, understand } from "./parse.ts";

type Entry = Extract<Stated, { is: "object" }>;

/** What the front matter of a notice states, and what was read from the prose before that was settled. */
export interface Annotations {
  /** The YAML between the fences. */
  readonly span: Span;
  /** Its spans count from the beginning of the YAML. */
  readonly understood: Understood;
  readonly language?: Reading<string>;
  readonly read: {
    readonly kind?: NoticeKind;
    readonly item: NoticeItem;
    /** For each original of the notice, what was read of it; undefined for one that only the front matter has. */
    readonly originals: readonly (Original | undefined)[];
  };
}

/** What front matter states, with spans in the notice. */
export interface Front {
  readonly span: Span;
  readonly understood: Understood;
  readonly stated: Entry;
}

/** Understands the front matter of a notice; the same YAML is understood once. */
export function frontOf(text: string, span: Span): Front {
  const understood = understand(text.slice(span.start, span.end));
  return { span, understood, stated: shift(understood.stated, span.start) };
}

/** The kind as the front matter states it, else as it was read. Undefined where it states that there is none. */
export function kindWith(read: NoticeKind | undefined, { stated }: Front): NoticeKind | undefined {
  const kind = stated.keys.kind;
  if (!kind) return read;
  const own = readingOf<Kind>(kind);
  return own && { ...read, value: own.value, stated: own };
}

/**
 * The notice with what its front matter states in place of what was read. A list takes the place of the list that was read; of
 * the originals in it, each is completed by what was read of the same one.
 */
export function annotate(notice: Notice, front: Front, readKind: NoticeKind | undefined): Notice {
  const { keys } = front.stated;
  const language = readingOf<string>(keys.language);
  const item = keys.notice ? itemWith(notice.item, keys.notice) : notice.item;
  const matched = matchesOf(keys.originals, notice.originals);
  const originals = matched ? matched.map(({ stated, read }) => originalWith(read, stated)) : notice.originals;
  const { language: spoken, ...rest } = notice;
  const prose = { text: notice.text, from: front.span.end };
  return {
    ...rest,
    ...(language ? { language: language.value } : spoken && !keys.language ? { language: spoken } : {}),
    item,
    originals,
    ...(keys.reasons && { reasons: reasonsOf(keys.reasons, notice, prose), uncodedReasons: [] }),
    decision: decisionOf(keys.decision, notice.decision, prose),
    responses: keys.responses ? responsesOf(keys.responses, notice.responses, prose) : notice.responses,
    inquiries: keys.inquiries ? inquiriesOf(keys.inquiries, notice.inquiries, prose) : notice.inquiries,
    related: keys.related ? relatedOf(keys.related, notice.related, prose) : notice.related,
    doiRoles: keys.notice || matched ? doiRolesWith(notice, item, originals) : notice.doiRoles,
    annotations: {
      span: front.span,
      understood: front.understood,
      ...(language && { language }),
      read: {
        ...(readKind && { kind: readKind }),
        item: notice.item,
        originals: matched ? matched.map(({ read }) => read) : notice.originals,
      },
    },
  };
}

/** A stated value as a reading; undefined where the front matter states none. */
function readingOf<T extends string | number>(stated: Stated | undefined): Reading<T> | undefined {
  return stated?.is === "value" ? { value: stated.value as T, span: stated.span, source: "annotation" } : undefined;
}

function readingsOf(stated: Stated): readonly Reading<string>[] {
  return stated.is === "list" ? stated.items.flatMap((each) => readingOf<string>(each) ?? []) : [];
}

function entriesOf(stated: Stated): readonly Entry[] {
  return stated.is === "list" ? stated.items.filter((each): each is Entry => each.is === "object") : [];
}

const ITEM_VALUES = [
  "title",
  "doi",
  "journal",
  "publisher",
  "volume",
  "issue",
  "pages",
  "received",
  "accepted",
  "published",
  "licence",
] as const;

function itemWith(read: NoticeItem, stated: Stated): NoticeItem {
  if (stated.is !== "object") return { authors: [] };
  const { authors } = stated.keys;
  return { ...valuesWith(read, stated, ITEM_VALUES), authors: authors ? readingsOf(authors) : read.authors };
}

/** Everything but what is overruled, and what overrules it. */
function valuesWith<T extends object>(read: T, { keys }: Entry, names: readonly (keyof T & string)[]): T {
  const all = { ...read } as Record<string, unknown>;
  for (const name of names) {
    const stated = keys[name];
    if (!stated) continue;
    const reading = readingOf(stated);
    if (reading) all[name] = reading;
    else delete all[name];
  }
  return all as T;
}

const NO_ORIGINAL: Original = { authors: [], titles: [], dois: [], years: [] };
const ORIGINAL_VALUES = ["title", "doi", "pmid", "journal", "year", "volume", "issue", "pages", "published"] as const;

interface Match {
  readonly stated: Entry | undefined;
  readonly read: Original | undefined;
}

/** Each stated original with what was read of the same one: by DOI or title, else by its place in the list. */
function matchesOf(stated: Stated | undefined, read: readonly Original[]): readonly Match[] | undefined {
  if (!stated) return undefined;
  const entries = entriesOf(stated);
  if (entries.length === 0) return [{ stated: undefined, read: undefined }]; // a notice is about some article, unnamed as it may be
  const left = new Set(read);
  const take = (original: Original | undefined) => {
    if (original) left.delete(original);
    return original;
  };
  const sure = entries.map(({ keys }) => take([...left].find((each) => isSame(keys, each))));
  return entries.map((entry, i) => {
    const placed = read[i];
    return { stated: entry, read: sure[i] ?? take(placed && left.has(placed) ? placed : undefined) };
  });
}

function isSame(keys: Entry["keys"], { doi, dois, title }: Original): boolean {
  const own = readingOf<string>(keys.doi)?.value.toLowerCase();
  const name = readingOf<string>(keys.title)?.value;
  return (
    (own !== undefined && [doi, ...dois].some((each) => each?.value.toLowerCase() === own)) ||
    (name !== undefined && title !== undefined && alike(name, title.value))
  );
}

function originalWith(read: Original | undefined, stated: Entry | undefined): Original {
  if (!stated) return NO_ORIGINAL;
  const base = read ?? NO_ORIGINAL;
  const { keys } = stated;
  const made = valuesWith(base, stated, ORIGINAL_VALUES);
  const day = keys.published && !keys.year && !made.year ? readingOf<string>(keys.published) : undefined;
  const year = day && { ...day, value: Number(day.value.slice(0, 4)) };
  const titled = keys.title && !base.titles.some(({ value }) => made.title && alike(value, made.title.value));
  return {
    ...made,
    ...(year && { year }),
    authors: keys.authors ? readingsOf(keys.authors) : base.authors,
    titles: titled ? [] : base.titles,
    dois: keys.doi ? (made.doi ? [made.doi] : []) : base.dois,
    years: keys.year ? (made.year ? [made.year] : []) : base.years,
  };
}

/** The prose of a notice: all behind its front matter. */
interface Prose {
  readonly text: string;
  readonly from: number;
}

/** Where an entry lies: on its quotation in the prose, or what was read of the same, or else in the front matter. */
function lies(
  entry: Entry,
  main: string,
  read: { readonly span: Span } | undefined,
  prose: Prose,
): Statable & { span: Span } {
  const annotation = entry.keys[main]?.span ?? entry.span;
  const quoted = readingOf<string>(entry.keys.quote);
  if (!quoted) return { span: read?.span ?? entry.span, annotation };
  const span = placeOf(quoted.value, prose);
  return span ? { span, annotation } : { span: quoted.span, annotation, said: quoted.value };
}

/** Where words stand in the prose, whatever white space parts them. */
function placeOf(words: string, { text, from }: Prose): Span | undefined {
  const exact = text.indexOf(words, from);
  if (exact >= 0) return { start: exact, end: exact + words.length };
  const pattern = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("\\s+");
  const match = new RegExp(pattern, "u").exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

function reasonsOf(stated: Stated, { reasons }: Notice, prose: Prose): readonly Reason[] {
  return entriesOf(stated).flatMap((entry) => {
    const code = readingOf<string>(entry.keys.code)?.value;
    if (code === undefined) return [];
    const read = reasons.find((each) => each.code === code);
    return [{ code, ...lies(entry, "code", read, prose) }];
  });
}

function decisionOf(stated: Stated | undefined, read: Decision, prose: Prose): Decision {
  if (!stated) return read;
  if (stated.is !== "object") return { by: [], requestedBy: [], approvedBy: [] };
  const { by, requestedBy, approvedBy } = stated.keys;
  return {
    ...valuesWith(read, stated, ["guideline"]),
    by: by ? agentsOf(by, read.by, prose) : read.by,
    requestedBy: requestedBy ? agentsOf(requestedBy, read.requestedBy, prose) : read.requestedBy,
    approvedBy: approvedBy ? agentsOf(approvedBy, read.approvedBy, prose) : read.approvedBy,
  };
}

function agentsOf(stated: Stated, read: readonly Agent[], prose: Prose): readonly Agent[] {
  return entriesOf(stated).flatMap((entry) => {
    const role = readingOf<Role>(entry.keys.role)?.value;
    if (role === undefined) return [];
    const name = readingOf<string>(entry.keys.name);
    const organisation = readingOf<string>(entry.keys.organisation);
    const same = read.find((each) => each.role === role && each.name?.value === name?.value);
    return [
      { role, ...(name && { name }), ...(organisation && { organisation }), ...lies(entry, "role", same, prose) },
    ];
  });
}

function responsesOf(stated: Stated, read: readonly Response[], prose: Prose): readonly Response[] {
  return entriesOf(stated).flatMap((entry) => {
    const stance = readingOf<Stance>(entry.keys.stance)?.value;
    if (stance === undefined) return [];
    const { authors: whose } = entry.keys;
    const same = read.find((each) => each.stance === stance);
    const names = whose?.is === "list" ? readingsOf(whose) : readingOf<"all" | "some">(whose)?.value;
    const spokesperson = readingOf<string>(entry.keys.spokesperson);
    return [
      {
        stance,
        authors: names ?? (whose ? "all" : (same?.authors ?? "all")),
        ...(spokesperson && { spokesperson }),
        ...lies(entry, "stance", same, prose),
      },
    ];
  });
}

function inquiriesOf(stated: Stated, read: readonly Inquiry[], prose: Prose): readonly Inquiry[] {
  return entriesOf(stated).map((entry) => {
    const by = readingOf<Role>(entry.keys.by)?.value;
    const name = readingOf<string>(entry.keys.name);
    const guideline = readingOf<string>(entry.keys.guideline);
    const same = read.find((each) => each.by === by && each.name?.value === name?.value);
    return {
      ...(by && { by }),
      ...(name && { name }),
      ...(guideline && { guideline }),
      ...lies(entry, "by", same, prose),
    };
  });
}

function relatedOf(stated: Stated, read: readonly Related[], prose: Prose): readonly Related[] {
  return entriesOf(stated).flatMap((entry) => {
    const relation = readingOf<Relation>(entry.keys.relation)?.value;
    if (relation === undefined) return [];
    const kind = readingOf<Kind>(entry.keys.kind)?.value;
    const doi = readingOf<string>(entry.keys.doi);
    const citation = readingOf<string>(entry.keys.citation);
    const same = read.find(
      (each) => each.relation === relation && (!doi || each.doi?.value.toLowerCase() === doi.value.toLowerCase()),
    );
    return [
      {
        relation,
        ...(kind && { kind }),
        ...(doi && { doi }),
        ...(citation && { citation }),
        ...lies(entry, "relation", same, prose),
      },
    ];
  });
}

/** What each DOI of the prose is there for, now that some are stated. */
function doiRolesWith(
  { doiRoles, item: readItem }: Notice,
  { doi: own }: NoticeItem,
  originals: readonly Original[],
): ReadonlyMap<IdentifierFact, DoiRole> {
  const notice = own?.value.toLowerCase();
  const articles = new Set(
    originals.flatMap(({ doi, dois }) => [doi, ...dois].map((each) => each?.value.toLowerCase())),
  );
  const stated = own?.source === "annotation" || own === undefined || readItem.doi?.value !== own.value;
  return new Map(
    [...doiRoles].map(([fact, role]) => {
      const value = fact.value.toLowerCase();
      const isOriginal = articles.has(value);
      const isNotice = value === notice && (stated || role === "notice" || role === "both");
      if (isOriginal || isNotice) return [fact, isOriginal && isNotice ? "both" : isOriginal ? "original" : "notice"];
      return [fact, role === "original" || role === "both" || role === "notice" ? "cited" : role];
    }),
  );
}
