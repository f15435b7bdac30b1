import {
  type Agent,
  type DoiRole,
  type Fact,
  type IdentifierFact,
  KIND_NAMES,
  type Notice,
  type Reading,
  type Related,
  type Response,
  type Role,
  reasonTerm,
  type Span,
} from "../core/index.ts";

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
  for (const [field, reading] of Object.entries(notice.item)) yield* fieldOf("the notice", "notice", field, reading);
  for (const [i, original] of notice.originals.entries()) {
    for (const [field, reading] of Object.entries(original))
      yield* fieldOf("the original article", `${nth(i, notice.originals)}original`, field, reading);
  }
  for (const [i, { code, span, annotation }] of notice.reasons.entries()) {
    const term = reasonTerm(code);
    yield {
      span,
      what: `Reason: ${term?.label ?? code}`,
      meaning: `${term?.meaning ? `Retraction Watch: ${sentence(term.meaning)} ` : ""}${recordedAs(`the ${nth(i, notice.reasons)}reason`, annotation)}`,
    };
  }
  for (const span of notice.uncodedReasons) {
    yield {
      span,
      what: "Reason without a term",
      meaning: "The Retraction Watch vocabulary has no term for it, so the record's reasons stay empty.",
    };
  }
  const { by, requestedBy, approvedBy, guideline } = notice.decision;
  for (const agent of by) yield* agentOf(agent, "Who decided", "those who decided");
  for (const agent of requestedBy) yield* agentOf(agent, "Who asked for it", "those who asked for it");
  for (const agent of approvedBy) yield* agentOf(agent, "Who approved it", "those who approved it");
  if (guideline)
    yield {
      span: guideline.span,
      what: "Guideline of the decision",
      value: guideline.value,
      meaning: recordedAs("the decision's guideline"),
    };
  for (const [i, response] of notice.responses.entries())
    yield* responseOf(response, `${nth(i, notice.responses)}response`);
  for (const [i, inquiry] of notice.inquiries.entries()) {
    const own = `the ${nth(i, notice.inquiries)}inquiry`;
    yield {
      span: inquiry.span,
      what: inquiry.by ? `Inquiry by ${ROLE_NAMES[inquiry.by]}` : "Inquiry",
      meaning: recordedAs(own, inquiry.annotation),
    };
    if (inquiry.name)
      yield {
        span: inquiry.name.span,
        what: "Who inquired",
        value: inquiry.name.value,
        meaning: recordedAs(`the name of who made ${own}`),
      };
    if (inquiry.guideline)
      yield {
        span: inquiry.guideline.span,
        what: "Guideline of the inquiry",
        value: inquiry.guideline.value,
        meaning: recordedAs(`the guideline of ${own}`),
      };
  }
  for (const [i, related] of notice.related.entries())
    yield* relatedOf(related, `the ${nth(i, notice.related)}related item`);
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
      what: `${reading === kind.headed ? "Kind that the heading names" : "Act of this notice"}: ${KIND_NAMES[reading.value]}`,
      meaning: settled
        ? recordedAs("the kind of the notice")
        : `In the record the kind is ${KIND_NAMES[kind.value].toLowerCase()}: ${kind.stated ? "the front matter" : "what the notice does"} decides.`,
    };
  }
}

function* fieldOf(whose: string, short: string, field: string, reading: unknown): Generator<Seen> {
  const name = FIELDS[field];
  if (name === undefined || field === "doi") return; // a DOI is shown with its role
  if (Array.isArray(reading)) {
    for (const [i, each] of reading.entries())
      if (isReading(each))
        yield {
          span: each.span,
          what: `${name} of ${whose}`,
          value: String(each.value),
          meaning: recordedAs(`the ${short}'s ${nth(i, reading)}${inner(name)}`),
        };
  } else if (isReading(reading))
    yield {
      span: reading.span,
      what: `${name} of ${whose}`,
      value: String(reading.value),
      meaning: recordedAs(`the ${short}'s ${inner(name)}`),
    };
}

function isReading(value: unknown): value is Reading<unknown> {
  return typeof value === "object" && value !== null && "value" in value && "span" in value;
}

function* agentOf({ role, name, organisation, span, annotation }: Agent, part: string, group: string): Generator<Seen> {
  const what = `${part}: ${ROLE_NAMES[role]}`;
  const meaning = `In the record among ${group}.${annotation ? STATED : ""}`;
  yield { span, what, meaning };
  if (name) yield { span: name.span, what, value: name.value, meaning };
  if (organisation)
    yield { span: organisation.span, what: `${part}: organisation`, value: organisation.value, meaning };
}

function* responseOf({ stance, authors, spokesperson, span, annotation }: Response, own: string): Generator<Seen> {
  const who = authors === "all" ? "the authors" : authors === "some" ? "some of the authors" : "these authors";
  const meaning = recordedAs(`the authors' ${own}`, annotation);
  yield { span, what: `Authors' position: ${who} ${STANCE_NAMES[stance]}`, meaning };
  if (typeof authors !== "string") {
    for (const { value, span: name } of authors)
      yield { span: name, what: `Author who took a position: ${STANCE_NAMES[stance]}`, value, meaning };
  }
  if (spokesperson)
    yield {
      span: spokesperson.span,
      what: "Who spoke for the authors",
      value: spokesperson.value,
      meaning: recordedAs(`the spokesperson of the authors' ${own}`),
    };
}

function* relatedOf({ relation, kind, citation, span, annotation }: Related, own: string): Generator<Seen> {
  const what = `${RELATION_NAMES[relation]}${kind ? ` (${KIND_NAMES[kind].toLowerCase()})` : ""}`;
  yield { span, what, meaning: recordedAs(own, annotation) };
  if (citation)
    yield { span: citation.span, what, value: citation.value, meaning: recordedAs(`the citation of ${own}`) };
}

function doiOf(fact: IdentifierFact, role: DoiRole, { originals, related }: Notice): Seen {
  const { span, value } = fact;
  const places = (name: string, list: readonly { readonly doi?: Reading<string> }[]) =>
    list.flatMap(({ doi }, i) => (doi && sameDoi(doi.value, value) ? [`the ${nth(i, list)}${name}'s DOI`] : []));
  const at = {
    notice: ["the notice's DOI"],
    original: places("original", originals),
    both: ["the notice's DOI", ...places("original", originals)],
    "earlier-notice": places("related item", related),
    replacement: places("related item", related),
    "duplicate-source": places("related item", related),
    guideline: [],
    licence: [],
    data: [],
    cited: [],
  }[role] satisfies readonly string[];
  return {
    span,
    what: DOI_ROLE_NAMES[role],
    value,
    meaning: at.length > 0 ? recordedAs(at.join(" and ")) : "Not in the record.",
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
      if (!doiRoles.has(fact)) yield { span: fact.span, what: SCHEMES[fact.scheme], value: fact.value };
      return;
    case "date":
      yield {
        span: fact.span,
        what: DATES[fact.label ?? "other"],
        ...(fact.value === undefined
          ? { meaning: "There is no such day, so it is not in the record." }
          : { value: fact.value }),
      };
      return;
    case "citation":
      yield {
        span: fact.span,
        what:
          fact.of === "notice"
            ? "Citation of the notice"
            : fact.of === "original"
              ? "Citation of the original article"
              : "Citation",
      };
      return;
    default:
      return; // the roles above have said what came of it
  }
}

/** Where a value stands in the record, in words. */
function recordedAs(place: string, annotation?: Span): string {
  return `In the record as ${place}.${annotation ? STATED : ""}`;
}

const STATED = " It is stated in the front matter.";

/** "2nd " for the second of several; nothing for the only one. */
function nth(i: number, { length }: readonly unknown[]): string {
  if (length < 2) return "";
  const n = i + 1;
  const ending = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending} `;
}

/** A field's name within a sentence. */
function inner(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !name.startsWith("PubMed") ? name[0]!.toLowerCase() + name.slice(1) : name;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
