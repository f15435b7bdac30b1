import type { ResponseFact } from "../facts/fact.ts";
import type { Agent, Decision, NoticeItem, NoticeKind, Original, Response } from "../notice.ts";
import type { Reading } from "../span.ts";
import { type Found, factsOf } from "./found.ts";
import { signersOf } from "./signers.ts";

/** What the text says of the authors' position; authors who retract or ask for it agree. */
export function settleResponses(
  found: Found,
  kind: NoticeKind | undefined,
  decision: Decision,
  item: NoticeItem,
  originals: readonly Original[],
): readonly Response[] {
  const authors = [item.authors, ...(originals.length === 1 ? [originals[0]!.authors] : [])];
  const read = factsOf(found, "response");
  const plain = read.filter(({ asked }) => !asked);
  const silent = plain.length === 0 && isUndoing(kind) && impliedBy(found, decision, kind).length === 0;
  const facts = silent ? read.slice(0, 1) : plain;
  const stated = facts.map((fact, i) => response(found, fact, facts[i - 1]));
  const known = [...authors.flat(), ...factsOf(found, "citation").flatMap((citation) => citation.authors)];
  const all = [
    ...implied(found, decision, kind, stated, item),
    ...stated.flatMap((each) => ofPersons(each, known)),
  ].map((each) => whole(found, each, authors));
  const kept: Response[] = [];
  for (const each of all) {
    const same = kept.findIndex((other) => other.stance === each.stance && keyOf(other) === keyOf(each));
    if (same < 0) kept.push(each);
    else if (each.spokesperson && !kept[same]!.spokesperson) kept[same] = each;
  }
  return kept.filter((each) => !isOutdone(each, kept, found.text));
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** A response of persons: capitals that stand for none of the authors are a body's ("PMDC and HEC have been informed"). */
function ofPersons(each: Response, known: readonly Reading<string>[]): readonly Response[] {
  if (typeof each.authors === "string" || known.length === 0) return [each];
  const persons = each.authors.filter(
    ({ value }) => !ACRONYM.test(value) || known.some((author) => fits(value, author)),
  );
  return persons.length > 0 ? [{ ...each, authors: persons }] : [];
}

/** True where capitals may be a person's initials or family name. */
function fits(capitals: string, { value }: Reading<string>): boolean {
  const letters = initials(value);
  return wordsOf(value).includes(capitals.toLowerCase()) || [...capitals].every((letter) => letters.includes(letter));
}

/** "The authors, Vik and Holt": no part of them; "The author, Vik", but not "Author Vik", who is one of them. */
const BY_NAME =
  /^(?:(?:both|all) )?(?:the author,? |author, |(?:the )?(?:both |two |three |four )?authors(?:,| \()) ?/i;

/** The only author, and the authors where all of them are named beside the word, are all of them. */
function whole(found: Found, each: Response, lists: readonly (readonly Reading<string>[])[]): Response {
  const { authors: names, span } = each;
  if (typeof names === "string" || each.spokesperson) return each;
  const known = lists.filter((list) => list.length > 0);
  const covered = known.some(
    (list) =>
      list.length === names.length &&
      list.every((author) => names.some(({ value }) => isSamePerson(author.value, value))),
  );
  const word = BY_NAME.exec(found.text.slice(span.start, span.end))?.[0];
  const named = word !== undefined && (names.length === 1) === /author,? $/i.test(word);
  const sole = names.length === 1 && covered && !ET_AL.test(found.text);
  return sole || (named && (covered || known.length === 0)) ? { ...each, authors: "all" } : each;
}

/** Of such a list, one author may be printed. */
const ET_AL = /\bet al\b/i;

/** True for two parts of the authors of which one is what the other leaves. */
function areOthers(a: Response, b: Response, text: string): boolean {
  const rest = ({ span }: Response) =>
    /\b(?:co-?authors?|other|others|remaining)\b/i.test(text.slice(span.start, span.end));
  return a.authors === "some" && b.authors === "some" && rest(a) !== rest(b);
}

const CHANCE = /\b(?:opportunity|chance|invited)\b/i;
const TAKEN_UP = /^(?:(?:but|and) )?(?:they|he|she|none of them|neither of them)\b/i;

/** True for silence on what they were told or given the chance to answer. */
function isSilenceAfter({ span }: Response, told: Response, text: string): boolean {
  const gap = span.start - told.span.end;
  if (span.start < told.span.start) return false;
  return (
    CHANCE.test(text.slice(told.span.start, told.span.end)) ||
    (gap < 60 && TAKEN_UP.test(text.slice(span.start, span.end)))
  );
}

/** True for what another entry says better: "informed" beside a position, "all agree" beside who agrees and who does not. */
function isOutdone(each: Response, all: readonly Response[], text: string): boolean {
  if (each.stance === "informed") {
    const some = all.some(({ stance }) => stance !== "informed" && stance !== "no-response");
    const others = some ? all.filter(({ stance }) => stance !== "informed") : [];
    const answered = others.flatMap(({ authors }) => (typeof authors === "string" ? [] : authors));
    const { authors } = each;
    if (
      typeof authors !== "string" &&
      authors.every(({ value }) => answered.some((other) => isSamePerson(value, other.value)))
    )
      return true;
    return all.some(
      (other) =>
        other.stance !== "informed" &&
        (((other.stance !== "no-response" || isSilenceAfter(other, each, text)) &&
          keyOf(other) === keyOf(each) &&
          !areOthers(each, other, text)) ||
          (each.authors === "all" && typeof other.authors !== "string")),
    );
  }
  if (typeof each.authors !== "string") return each.stance === "agree" && all.some((other) => includes(other, each));
  if (each.stance !== "agree" || each.authors !== "all" || each.spokesperson) return false;
  const named = all.filter(({ authors }) => typeof authors !== "string");
  return named.some(({ stance }) => stance === "agree") && named.some(({ stance }) => stance !== "agree");
}

/** True for a longer list of one stance that names all of another's. */
function includes({ stance, authors }: Response, each: Response): boolean {
  if (stance !== each.stance || typeof authors === "string" || typeof each.authors === "string") return false;
  return (
    authors.length > each.authors.length &&
    each.authors.every(({ value }) => authors.some((other) => isSamePerson(value, other.value)))
  );
}

/** The agreement of authors who retract or ask for it, as far as what is stated leaves room for it. */
function implied(
  found: Found,
  decision: Decision,
  kind: NoticeKind | undefined,
  stated: readonly Response[],
  item: NoticeItem,
): readonly Response[] {
  if (stated.some(({ stance, authors: who }) => stance === "agree" && who === "all")) return [];
  const agreed = stated.some(({ stance, authors: who }) => stance === "agree" && who !== "all");
  const others = stated.flatMap(({ stance, authors: who }) =>
    typeof who === "string" || stance === "agree" || stance === "informed" ? [] : who,
  );
  const accounted = stated.flatMap(({ authors: who }) => (typeof who === "string" ? [] : who));
  return impliedBy(found, decision, kind).flatMap((each): readonly Response[] => {
    if (agreed && typeof each.authors === "string") {
      const named = stated.every(({ stance, authors: who }) => stance !== "agree" || typeof who !== "string");
      const left =
        named && WRITER.test(found.text.slice(each.span.start, each.span.end)) ? signed(found, accounted) : undefined;
      return left ? [{ ...each, authors: left }] : [];
    }
    if (typeof each.authors !== "string") {
      const left = each.authors.filter(({ value }) => !others.some((other) => isSamePerson(value, other.value)));
      return left.length > 0 ? [{ ...each, authors: left }] : [];
    }
    if (each.authors === "some" && REST.test(found.text.slice(each.span.start, each.span.end)))
      return [{ ...each, authors: signed(found, others) ?? "some" }];
    if (each.authors !== "all" || others.length === 0) return [each];
    const we = WRITER.test(found.text.slice(each.span.start, each.span.end));
    return [{ ...each, authors: signed(found, others) ?? (we ? apart(item.authors, others) : undefined) ?? "some" }];
  });
}

/** Those who act are those who write, and sign. */
const WRITER = /\b(?:we|i)\b/i;
const REST = /\b(?:remaining|undersigned|other) (?:co-?)?authors\b/i;
/** One acts for all of them. */
const FOR_ALL =
  /on behalf of (?:all )?(?:of )?(?:the |my |his |her )?(?:other )?(?:co-?)?authors\b(?!,? (?:except|but|other than|apart|excluding|save|with the))/i;

/** Those who sign below, where none of the others does. */
function signed(found: Found, others: readonly Reading<string>[]): readonly Reading<string>[] | undefined {
  const signers = signersOf(found);
  return signers.length > 0 && areApart(signers, others) ? signers : undefined;
}

/** The several who stand over what they write, where none of the others is among them. */
function apart(
  byline: readonly Reading<string>[],
  others: readonly Reading<string>[],
): readonly Reading<string>[] | undefined {
  return several(areApart(byline, others) ? byline : undefined);
}

function areApart(names: readonly Reading<string>[], others: readonly Reading<string>[]): boolean {
  return names.every((name) => !others.some(({ value }) => isSamePerson(name.value, value)));
}

/** One who signs is hardly all the others. */
function several(names: readonly Reading<string>[] | undefined): readonly Reading<string>[] | undefined {
  return names && names.length > 1 ? names : undefined;
}

/** Two printings of one name: a longer word in common, or the initials of the other. */
function isSamePerson(a: string, b: string): boolean {
  if (/^(?:\p{Lu}\.?[ -]?){2,5}$/u.test(b)) return initials(a) === initials(b);
  const words = wordsOf(a);
  return wordsOf(b).some((word) => words.includes(word));
}

/** The first letters of a name's words, in the order of the alphabet. */
function initials(name: string): string {
  return (name.match(/\p{L}+/gu) ?? [])
    .map((word) => (word.length < 5 && word === word.toUpperCase() ? word : word.slice(0, 1).toUpperCase()))
    .flatMap((letters) => [...letters])
    .sort()
    .join("");
}

/** The words of a name that are no initials; where there is none longer, its longest. */
function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}'-]+/gu) ?? [];
  const long = words.filter((word) => word.length > 2);
  return long.length > 0 ? long : words.filter((word) => word.length > 1);
}

function keyOf({ authors }: Response): string {
  if (typeof authors === "string") return authors;
  const names = authors.map(({ value }) => value.toLowerCase().replace(/[^\p{L}]/gu, ""));
  return names.sort().join("+");
}

/** Those left out right before ("all authors except X and Y agree; these two authors did not respond"). */
const BACK = /^(?:these|those|the latter|the two|the three|they)\b/i;

/** "All authors except X" are those who sign, where they do, else some; who are left out may be meant in the next statement. */
function response(
  found: Found,
  { stance, authors, except, spokesperson, span }: ResponseFact,
  before: ResponseFact | undefined,
): Response {
  const excepted = authors === "all" && except && except.length > 0 ? except : undefined;
  const same = BACK.test(found.text.slice(span.start, span.end)) ? before?.except : undefined;
  return {
    stance,
    authors: excepted
      ? (several(signed(found, excepted)) ?? "some")
      : same && typeof authors === "string"
        ? same
        : authors,
    ...(spokesperson && { spokesperson }),
    span,
  };
}

const ONE =
  /\b(?:except|excluding|exception|apart|other than|save|corresponding|first|last|primeir[oa]|primer[oa]?|segund[oa]|principal|correspond\w+|senior|lead|submitting|some|several|one|two|three|four|other|remaining|most|co-?authors)\b/i;

/** "All of the authors except Vik" */
const LEAVES_OUT = /\b(?:except|excluding|exception|apart from|other than|but|save)\b/i;

function isUndoing(kind: NoticeKind | undefined): boolean {
  return !kind || /retract|withdraw|removal/.test(kind.value);
}

/** Authors who carry the action out, ask for it or are party to the agreement. */
function impliedBy(found: Found, decision: Decision, kind: NoticeKind | undefined): readonly Response[] {
  if (!isUndoing(kind)) return [];
  const made: Response[] = [];
  const bySpan = new Map<string, Agent[]>();
  for (const agent of [...decision.by, ...decision.requestedBy]) {
    if (agent.role !== "author") continue;
    const key = `${agent.span.start}-${agent.span.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), agent]);
  }
  for (const agents of bySpan.values()) {
    const names: Reading<string>[] = [];
    for (const { name } of agents) if (name && isPerson(name.value)) names.push(name);
    const general = agents.find(({ name }) => !name || !isPerson(name.value));
    const authors =
      names.length > 0
        ? names
        : general?.name &&
            ONE.test(general.name.value) &&
            (LEAVES_OUT.test(general.name.value) || !/\ball\b|^my co-?authors$/i.test(general.name.value))
          ? "some"
          : "all";
    const { span } = agents[0]!;
    const all = (authors === "some" || names.length === 1) && FOR_ALL.test(found.text.slice(span.start, span.end + 90));
    made.push({ stance: "agree", authors: all ? "all" : authors, span });
  }
  return made.some(({ authors }) => authors === "all") ? made.filter(({ authors }) => authors === "all") : made;
}

function isPerson(name: string): boolean {
  return !/\b(?:(?:co-?)?authors?|we|autor[ae]?s?|auteure?s?|aut(?:or|eur)e?s?|Autoren|autori)\b/i.test(name);
}
