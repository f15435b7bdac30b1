import { t } from "@vscode/l10n";
import {
  type Agent,
  type DoiRole,
  type Fact,
  type IdentifierFact,
  KIND_NAMES,
  kindInWords,
  type Notice,
  type Reading,
  type Related,
  type Response,
  type Role,
  reasonTerm,
  type Span,
} from "../core/index.ts";
import { inWords } from "./words.ts";

/** Something that was read: what it was taken for, its normal form, and what it means for the record. */
export interface Seen {
  readonly span: Span;
  readonly what: string;
  /** Words of the notice, in normal form. */
  readonly value?: string;
  readonly meaning?: string;
}

/** Everything that was read from a notice, in no order. */
export function* readingsOf(notice: Notice): Generator<Seen> {
  yield* kindOf(notice);
  for (const [field, reading] of Object.entries(notice.item)) yield* fieldOf("notice", field, reading);
  for (const [i, original] of notice.originals.entries()) {
    for (const [field, reading] of Object.entries(original))
      yield* fieldOf("original", field, reading, several(i, notice.originals));
  }
  for (const [i, { code, span, annotation, likely }] of notice.reasons.entries()) {
    const term = reasonTerm(code);
    yield {
      span,
      what: t("Reason: {0}", term?.label ?? code),
      meaning: [
        ...(term?.meaning ? [t("Retraction Watch: {0}", sentence(term.meaning))] : []),
        ...(likely ? [t("No known wording says so: the words of the sentence, taken together, speak of it.")] : []),
        recordedAs(the("reason", i, notice.reasons), annotation),
      ].join(" "),
    };
  }
  for (const span of notice.uncodedReasons) {
    yield {
      span,
      what: t("Reason without a term"),
      meaning: t("The Retraction Watch vocabulary has no term for it, so the record's reasons stay empty."),
    };
  }
  const { by, requestedBy, approvedBy, guideline } = notice.decision;
  for (const agent of by) yield* agentOf(agent, t("Who decided"), t("In the record among those who decided."));
  for (const agent of requestedBy)
    yield* agentOf(agent, t("Who asked for it"), t("In the record among those who asked for it."));
  for (const agent of approvedBy)
    yield* agentOf(agent, t("Who approved it"), t("In the record among those who approved it."));
  if (guideline)
    yield {
      span: guideline.span,
      what: t("Guideline of the decision"),
      value: guideline.value,
      meaning: recordedAs(t("the decision's guideline")),
    };
  for (const [i, response] of notice.responses.entries())
    yield* responseOf(response, the("response", i, notice.responses, "the authors'"));
  for (const [i, inquiry] of notice.inquiries.entries()) {
    const own = the("inquiry", i, notice.inquiries);
    yield {
      span: inquiry.span,
      what: inquiry.by ? t("Inquiry by {0}", t(ROLE_NAMES[inquiry.by])) : t("Inquiry"),
      meaning: recordedAs(own, inquiry.annotation),
    };
    if (inquiry.name)
      yield {
        span: inquiry.name.span,
        what: t("Who inquired"),
        value: inquiry.name.value,
        meaning: recordedAs(t("the name of who made {0}", own)),
      };
    if (inquiry.guideline)
      yield {
        span: inquiry.guideline.span,
        what: t("Guideline of the inquiry"),
        value: inquiry.guideline.value,
        meaning: recordedAs(t("the guideline of {0}", own)),
      };
  }
  for (const [i, related] of notice.related.entries())
    yield* relatedOf(related, the("related item", i, notice.related));
  for (const [fact, role] of notice.doiRoles) yield doiOf(fact, role, notice);
  for (const fact of notice.facts) yield* factOf(fact, notice);
}

/** The readings at an offset of the notice that lie on the fewest words; several where they lie on the same. */
export function smallestAt(notice: Notice, offset: number): readonly Seen[] {
  let best: Seen[] = [];
  for (const seen of readingsOf(notice)) {
    const { start, end } = seen.span;
    if (offset < start || offset > end || start === end) continue;
    const size = best[0] && best[0].span.end - best[0].span.start;
    if (size === undefined || end - start < size) best = [seen];
    else if (end - start === size && start === best[0]!.span.start && !best.some(({ what }) => what === seen.what))
      best.push(seen);
  }
  return best;
}

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  author: "the authors",
  editor: "the editor",
  journal: "the journal",
  publisher: "the publisher",
  society: "a society",
  institution: "an institution",
  "third-party": "a third party",
};

export const STANCE_NAMES: Readonly<Record<Response["stance"], string>> = {
  agree: "agree",
  disagree: "disagree",
  neither: "neither agree nor disagree",
  "no-response": "did not respond",
  "not-reached": "could not be reached",
  informed: "were informed",
};

const RELATION_NAMES: Readonly<Record<Related["relation"], string>> = {
  follows: "An earlier notice that this one follows",
  "replaced-by": "The version that replaces the original",
  replaces: "The version that was replaced",
  reinstates: "The notice that this one undoes",
  "duplicate-of": "What the original repeats",
};

/** What a DOI is there for, in words. */
export const DOI_ROLE_NAMES: Readonly<Record<DoiRole, string>> = {
  notice: "DOI of the notice",
  original: "DOI of the original article",
  both: "DOI of the notice and of the original, which it is published in place of",
  "earlier-notice": "DOI of an earlier notice on the same article",
  replacement: "DOI of the version that replaces the original",
  "duplicate-source": "DOI of what the original repeats",
  guideline: "DOI of a guideline",
  licence: "DOI of a licence",
  data: "DOI of data",
  cited: "DOI of a work that is cited",
};

const FIELDS: Readonly<Record<string, string>> = {
  title: "Title",
  doi: "DOI",
  pmid: "PubMed identifier",
  authors: "Author",
  journal: "Journal",
  publisher: "Publisher",
  year: "Year of publication",
  volume: "Volume",
  issue: "Issue",
  pages: "Pages or article number",
  received: "Date received",
  accepted: "Date accepted",
  published: "Date of publication",
  licence: "Licence",
};

function* kindOf({ kind }: Notice): Generator<Seen> {
  if (!kind) return;
  for (const reading of [kind.headed, kind.acted]) {
    if (!reading) continue;
    const settled = reading.value === kind.value;
    yield {
      span: reading.span,
      what:
        reading === kind.headed
          ? t("Kind that the heading names: {0}", t(KIND_NAMES[reading.value]))
          : t("Act of this notice: {0}", t(KIND_NAMES[reading.value])),
      meaning: settled
        ? recordedAs(t("the kind of the notice"))
        : kind.stated
          ? t("In the record the kind is {0}: the front matter decides.", inWords(kindInWords(kind.value)))
          : t("In the record the kind is {0}: what the notice does decides.", inWords(kindInWords(kind.value))),
    };
  }
}

function* fieldOf(of: "notice" | "original", field: string, reading: unknown, which?: string): Generator<Seen> {
  const name = FIELDS[field];
  if (name === undefined || field === "doi") return; // a DOI is shown with its role
  const what = t(of === "notice" ? `${name} of the notice` : `${name} of the original article`);
  const seen = (each: Reading<unknown>, nth?: string): Seen => ({
    span: each.span,
    what,
    value: String(each.value),
    meaning: recordedAs(ownField(of, inner(name), which, nth)),
  });
  if (Array.isArray(reading)) {
    for (const [i, each] of reading.entries()) if (isReading(each)) yield seen(each, several(i, reading));
  } else if (isReading(reading)) yield seen(reading);
}

function isReading(value: unknown): value is Reading<unknown> {
  return typeof value === "object" && value !== null && "value" in value && "span" in value;
}

function* agentOf({ role, name, organisation, span, annotation }: Agent, part: string, among: string): Generator<Seen> {
  const what = `${part}: ${t(ROLE_NAMES[role])}`;
  const meaning = withSource(among, annotation);
  yield { span, what, meaning };
  if (name) yield { span: name.span, what, value: name.value, meaning };
  if (organisation)
    yield { span: organisation.span, what: `${part}: ${t("organisation")}`, value: organisation.value, meaning };
}

function* responseOf({ stance, authors, spokesperson, span, annotation }: Response, own: string): Generator<Seen> {
  const who = authors === "all" ? t("the authors") : authors === "some" ? t("some of the authors") : t("these authors");
  const meaning = recordedAs(own, annotation);
  yield { span, what: t("Authors' position: {0} {1}", who, t(STANCE_NAMES[stance])), meaning };
  if (typeof authors !== "string") {
    for (const { value, span: name } of authors)
      yield { span: name, what: t("Author who took a position: {0}", t(STANCE_NAMES[stance])), value, meaning };
  }
  if (spokesperson)
    yield {
      span: spokesperson.span,
      what: t("Who spoke for the authors"),
      value: spokesperson.value,
      meaning: recordedAs(t("the spokesperson of {0}", own)),
    };
}

function* relatedOf({ relation, kind, citation, span, annotation }: Related, own: string): Generator<Seen> {
  const what = `${t(RELATION_NAMES[relation])}${kind ? ` (${inWords(kindInWords(kind))})` : ""}`;
  yield { span, what, meaning: recordedAs(own, annotation) };
  if (citation)
    yield { span: citation.span, what, value: citation.value, meaning: recordedAs(t("the citation of {0}", own)) };
}

function doiOf(fact: IdentifierFact, role: DoiRole, { originals, related }: Notice): Seen {
  const { span, value } = fact;
  const places = (name: (which: string | undefined) => string, list: readonly { readonly doi?: Reading<string> }[]) =>
    list.flatMap(({ doi }, i) => (doi && sameDoi(doi.value, value) ? [name(several(i, list))] : []));
  const ofOriginal = (which: string | undefined) => ownField("original", "DOI", which);
  const ofRelated = (which: string | undefined) =>
    which === undefined ? t("the related item's DOI") : t("the {0} related item's DOI", which);
  const ofNotice = ownField("notice", "DOI");
  const at = {
    notice: [ofNotice],
    original: places(ofOriginal, originals),
    both: [ofNotice, ...places(ofOriginal, originals)],
    "earlier-notice": places(ofRelated, related),
    replacement: places(ofRelated, related),
    "duplicate-source": places(ofRelated, related),
    guideline: [],
    licence: [],
    data: [],
    cited: [],
  }[role] satisfies readonly string[];
  return {
    span,
    what: t(DOI_ROLE_NAMES[role]),
    value,
    meaning:
      at.length > 0 ? recordedAs(at.reduce((all, each) => t("{0} and {1}", all, each))) : t("Not in the record."),
  };
}

/** DOIs are the same whatever the case of their letters. */
function sameDoi(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const SCHEMES: Readonly<Record<IdentifierFact["scheme"], string>> = {
  doi: "DOI",
  pmid: "PubMed identifier",
  pmcid: "PubMed Central identifier",
  issn: "ISSN",
  orcid: "ORCID iD",
};
const DATES = {
  received: "Date received",
  revised: "Date revised",
  accepted: "Date accepted",
  published: "Date of publication",
  original: "Date of the original's publication",
  other: "Date",
} as const;

/** What a fact is by itself, for those that came into no field of the record. */
function* factOf(fact: Fact, { doiRoles }: Notice): Generator<Seen> {
  switch (fact.kind) {
    case "identifier":
      if (!doiRoles.has(fact)) yield { span: fact.span, what: t(SCHEMES[fact.scheme]), value: fact.value };
      return;
    case "date":
      yield {
        span: fact.span,
        what: t(DATES[fact.label ?? "other"]),
        ...(fact.value === undefined
          ? { meaning: t("There is no such day, so it is not in the record.") }
          : { value: fact.value }),
      };
      return;
    case "citation":
      yield {
        span: fact.span,
        what:
          fact.of === "notice"
            ? t("Citation of the notice")
            : fact.of === "original"
              ? t("Citation of the original article")
              : t("Citation"),
      };
      return;
    default:
      return; // the roles above have said what came of it
  }
}

/** Where a value stands in the record, in words. */
function recordedAs(place: string, annotation?: Span): string {
  return withSource(t("In the record as {0}.", place), annotation);
}

function withSource(words: string, annotation: Span | undefined): string {
  return annotation ? `${words} ${t("It is stated in the front matter.")}` : words;
}

/** "2nd" for the second of several; nothing for the only one. */
function several(i: number, { length }: readonly unknown[]): string | undefined {
  if (length < 2) return undefined;
  const n = i + 1;
  switch (n % 100 > 10 && n % 100 < 14 ? 0 : n % 10) {
    case 1:
      return t("{0}st", n);
    case 2:
      return t("{0}nd", n);
    case 3:
      return t("{0}rd", n);
    default:
      return t("{0}th", n);
  }
}

const COUNTED = ["reason", "response", "inquiry", "related item"] as const;

/** "the reason", "the 2nd reason", "the authors' 2nd response" */
function the(what: (typeof COUNTED)[number], i: number, list: readonly unknown[], whose = "the"): string {
  const nth = several(i, list);
  return nth === undefined ? t(`${whose} ${what}`) : t(`${whose} {0} ${what}`, nth);
}

/** "the original's title", "the 2nd original's title", "the 2nd original's 3rd author" */
function ownField(of: "notice" | "original", name: string, which?: string, nth?: string): string {
  const numbers = [which, nth].filter((each) => each !== undefined);
  return t(ownFieldTemplate(of, name, which !== undefined, nth !== undefined), ...numbers);
}

function ownFieldTemplate(of: "notice" | "original", name: string, counted: boolean, many: boolean): string {
  const whose = `the ${counted ? "{0} " : ""}${of}'s`;
  return `${whose} ${many ? `{${counted ? 1 : 0}} ` : ""}${name}`;
}

/** What this file says that stands in no call of `t`. */
export function readingTemplates(): readonly string[] {
  const names = Object.entries(FIELDS);
  const own = names.flatMap(([field, name]) =>
    (["notice", "original"] as const).flatMap((of) =>
      (of === "notice" ? [false] : [false, true]).flatMap((counted) =>
        (field === "authors" ? [false, true] : [false]).map((many) => ownFieldTemplate(of, inner(name), counted, many)),
      ),
    ),
  );
  return [
    ...[ROLE_NAMES, STANCE_NAMES, RELATION_NAMES, DOI_ROLE_NAMES, SCHEMES, DATES].flatMap((table): readonly string[] =>
      Object.values(table),
    ),
    ...names.flatMap(([, name]) => [`${name} of the notice`, `${name} of the original article`]),
    ...COUNTED.flatMap((what) => {
      const whose = what === "response" ? "the authors'" : "the";
      return [`${whose} ${what}`, `${whose} {0} ${what}`];
    }),
    ...own,
  ];
}

/** A field's name within a sentence. */
function inner(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !name.startsWith("PubMed") ? name[0]!.toLowerCase() + name.slice(1) : name;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
