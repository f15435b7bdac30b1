import { letters } from "../facts/names.ts";
import type { Notice } from "../notice.ts";
import { abbreviates, alike } from "../roles/alike.ts";
import type { Reading, Span } from "../span.ts";
import { KIND_NAMES, kindsAgree } from "../vocabulary/kinds.ts";
import { type Said, say } from "../wording.ts";
import type { Path } from "./write.ts";

/** A value that the front matter states and the prose says otherwise. */
export interface Disagreement {
  /** "the original's DOI" */
  readonly what: Said;
  readonly path: Path;
  readonly stated: Reading<string | number>;
  readonly read: Reading<string | number>;
  /** Where the prose prints what was read, in a form that the stated value can take the place of; empty where it cannot. */
  readonly printings: readonly Span[];
  /** The stated value as the prose would print it. */
  readonly printed: string;
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: "title",
  doi: "DOI",
  pmid: "PubMed identifier",
  journal: "journal",
  publisher: "publisher",
  year: "year",
  volume: "volume",
  issue: "issue",
  pages: "pages",
  received: "date received",
  accepted: "date accepted",
  published: "date",
  licence: "licence",
};

/**
 * Where the prose says otherwise than the front matter. A value that the prose prints too, in another part, was misread there and
 * is no disagreement; nor is what is judged rather than printed: reasons, roles, positions.
 */
export function* disagreementsOf(notice: Notice): Generator<Disagreement> {
  const { annotations, kind, item, originals } = notice;
  if (!annotations) return;
  const { read } = annotations;
  const own = read.kind;
  const said = own?.headed ?? own?.acted;
  if (
    kind?.stated &&
    own &&
    said &&
    ![own.headed, own.acted].some((each) => each && kindsAgree(each.value, kind.value))
  )
    yield {
      what: say("the kind of this notice"),
      path: ["kind"],
      stated: { ...kind.stated, value: KIND_NAMES[kind.value].toLowerCase() },
      read: { value: KIND_NAMES[own.value].toLowerCase(), span: said.span },
      printings: [],
      printed: "",
    };
  yield* fieldsOf(notice, "the notice's", ["notice"], item, read.item);
  for (const [i, original] of originals.entries()) {
    const number = originals.length > 1 ? i + 1 : undefined;
    const before = read.originals[i];
    if (before) yield* fieldsOf(notice, "the original's", ["originals", i], original, before, number);
  }
}

function* fieldsOf(
  notice: Notice,
  whose: "the notice's" | "the original's",
  path: Path,
  now: object,
  before: object,
  number?: number,
): Generator<Disagreement> {
  const old = before as Readonly<Record<string, unknown>>;
  for (const [key, reading] of Object.entries(now)) {
    const name = FIELD_NAMES[key];
    const was = old[key];
    if (!name || !isReading(reading) || reading.source !== "annotation" || !isReading(was)) continue;
    if (agree(key, reading.value, was.value) || isPrinted(notice, key, reading.value)) continue;
    const printed = asPrinted(notice.text, key, reading.value, was);
    yield {
      what: number === undefined ? say(`${whose} ${name}`) : say("{0} ({1})", say(`${whose} ${name}`), number),
      path: [...path, key],
      stated: reading,
      read: was,
      printings: printed === undefined ? [] : printingsOf(notice, key, was),
      printed: printed ?? "",
    };
  }
}

function isReading(value: unknown): value is Reading<string | number> {
  return typeof value === "object" && value !== null && "value" in value && "span" in value;
}

function agree(key: string, one: string | number, other: string | number): boolean {
  const [a, b] = [String(one), String(other)];
  switch (key) {
    case "title":
      return letters(a) === letters(b);
    case "journal":
      return alike(a, b) || abbreviates(a, b) || abbreviates(b, a);
    case "received":
    case "accepted":
    case "published":
      return a.startsWith(b) || b.startsWith(a); // one is only more exact
    case "pages":
      return a.replace(/[\u2010-\u2015\u2212]/g, "-") === b.replace(/[\u2010-\u2015\u2212]/g, "-");
    default:
      return a.toLowerCase() === b.toLowerCase();
  }
}

/** Does the prose print the value anywhere? */
function isPrinted({ facts, text, annotations }: Notice, key: string, value: string | number): boolean {
  const words = String(value).toLowerCase();
  switch (key) {
    case "doi":
    case "pmid":
      return facts.some(
        (fact) => fact.kind === "identifier" && fact.scheme === key && fact.value.toLowerCase() === words,
      );
    case "received":
    case "accepted":
    case "published":
      return facts.some((fact) => fact.kind === "date" && fact.value?.startsWith(words));
    default: {
      const prose = text
        .slice(annotations?.span.end ?? 0)
        .toLowerCase()
        .replace(/\s+/g, " ");
      for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + 1))
        if (!/[\p{L}\p{N}]/u.test(`${prose[at - 1] ?? ""}${prose[at + words.length] ?? ""}`)) return true;
      return false;
    }
  }
}

/** A date in words: day, month and year, or month and year. */
const DAY = /^(?:(\d{1,2}) )?(\p{L}{3,}) (\d{4})$/u;

/** What the prose would print instead of what was read; undefined where that is not plain. */
function asPrinted(
  text: string,
  key: string,
  value: string | number,
  { value: old, span }: Reading<unknown>,
): string | undefined {
  const there = text.slice(span.start, span.end).replace(/\s+/g, " ");
  if (there === String(old)) return String(value);
  if (!/^(?:received|accepted|published)$/.test(key)) return undefined;
  const day = DAY.exec(there);
  const [year, month, date] = String(value).split("-");
  if (!day || month === undefined || (day[1] !== undefined) !== (date !== undefined)) return undefined;
  if (!MONTHS.includes(day[2]!)) return undefined;
  return [...(date ? [String(Number(date))] : []), MONTHS[Number(month) - 1], year].join(" ");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** All places that print what was read: every printing of a DOI, every title in the same words. */
function printingsOf(
  { facts, text, originals, annotations }: Notice,
  key: string,
  { value, span }: Reading<string | number>,
): readonly Span[] {
  if (key === "doi") {
    const same = facts.flatMap((fact) =>
      fact.kind === "identifier" &&
      fact.scheme === "doi" &&
      fact.value === value &&
      text.slice(fact.core.start, fact.core.end) === value
        ? [fact.core]
        : [],
    );
    if (same.length > 0) return same;
  }
  if (key === "title") {
    const titles = [...(annotations?.read.originals ?? []), ...originals].flatMap((each) => each?.titles ?? []);
    const same = titles.filter((each) => text.slice(each.span.start, each.span.end) === value).map((each) => each.span);
    const apart = same.filter((each, i) => same.findIndex(({ start }) => start === each.start) === i);
    if (apart.some(({ start }) => start === span.start)) return apart;
  }
  return [span];
}

/** The templates of this file that stand in no call of `say`. */
export function disagreementTemplates(): readonly string[] {
  return Object.values(FIELD_NAMES).flatMap((name) => [`the notice's ${name}`, `the original's ${name}`]);
}
