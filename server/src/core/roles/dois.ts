import { type Block, sentencesOf } from "../block.ts";
import type { IdentifierFact } from "../facts/fact.ts";
import { saidByWords } from "../facts/said.ts";
import type { DoiRole, NoticeKind } from "../notice.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { type Found, factsOf } from "./found.ts";

/** How much speaks for a DOI's being the notice's own or the original's, and what else its words say that it is. */
interface Case {
  readonly facts: IdentifierFact[];
  notice: number;
  original: number;
  other?: DoiRole;
}

/** What each DOI of the text is there for: settled by where it stands and what is said around it, never by order alone. */
export function settleDois(found: Found, _kind: NoticeKind | undefined): ReadonlyMap<IdentifierFact, DoiRole> {
  const roles = new Map<IdentifierFact, DoiRole>();
  const facts = factsOf(found, "identifier").filter(({ scheme, flaw }) => scheme === "doi" && flaw !== "malformed" && flaw !== "placeholder");
  if (facts.length === 0) return roles;
  const cases = new Map<string, Case>();
  const title = titleLetters(found.blocks);
  const references = factsBlocks(found, facts);
  const pointed = pointers(found.blocks);
  for (const fact of facts) {
    const key = fact.value.toLowerCase();
    let one = cases.get(key);
    if (!one) cases.set(key, (one = { facts: [], notice: 0, original: 0 }));
    one.facts.push(fact);
    const block = references.get(fact);
    if (block) weigh(found, fact, block, one, title, pointed);
  }
  const all = [...cases.values()];
  const notice = best(all, "notice");
  const isBoth = notice !== undefined && notice.original >= 5 && !all.some((one) => one !== notice && one.original >= notice.original && one.original >= 5);
  const highest = Math.max(0, ...all.filter((one) => one !== notice).map((one) => one.original));
  const replaced = notice !== undefined && highest < 3 && isInPlace(found.blocks, pointed);
  for (const one of all) {
    let role: DoiRole = one.other ?? "cited";
    if (one === notice) role = isBoth || replaced ? "both" : "notice";
    else if (isOriginal(one, highest)) role = "original";
    for (const fact of one.facts) roles.set(fact, role);
  }
  return roles;
}

function isOriginal({ original, other }: Case, highest: number): boolean {
  if (other && original < 6) return false;
  return original >= 5 || (original > 0 && original === highest);
}

function best(all: readonly Case[], side: "notice"): Case | undefined {
  let first: Case | undefined;
  for (const one of all) if (one[side] > (first?.[side] ?? 0)) first = one;
  return first;
}

function factsBlocks(found: Found, facts: readonly IdentifierFact[]): ReadonlyMap<IdentifierFact, number> {
  const map = new Map<IdentifierFact, number>();
  let at = 0;
  for (const fact of facts) {
    while (at < found.blocks.length && !holds(found.blocks[at], fact)) at++;
    if (at < found.blocks.length) map.set(fact, at);
    else at = 0;
  }
  return map;
}

function holds(block: Block | undefined, { core }: IdentifierFact): boolean {
  return block !== undefined && block.start <= core.start && core.start < block.start + block.text.length;
}

const ORIGINAL_LINE = /^(?:(?:retraction|correction|corrigend(?:um|a)|errat(?:um|a)|addendum|withdrawal|expression of concern|publisher correction|author correction)(?: notes?| notice)?(?: to| of| for| in)?\b|original (?:article|paper|publication|research|work)|(?:this (?:article |notice )?|refers to|relates to)(?:retracts|corrects|concerns|refers to|relates to)?|retracted (?:article|paper)|article (?:retracted|corrected|affected)|related article)/i;
const BARE_LINE = /^[\s([]*(?:(?:article |notice |retraction |digital object identifier|this )*\(?(?:doi|digital object identifier|url|link|permalink|available (?:online )?at|cite this(?: article)?(?: as)?|https?)?\)?[\s:]*)$/i;
const OWN_CITATION = /^(?:citation|how to cite|cite this|please cite|to cite|reference this)/i;

/** Adds what one printing of a DOI says to its case. */
function weigh(found: Found, fact: IdentifierFact, at: number, one: Case, title: string, pointed: Pointed): void {
  const block = found.blocks[at];
  if (!block) return;
  const { text } = block.plain;
  const raw = block.text;
  const before = raw.slice(0, Math.max(0, fact.span.start - block.start));
  const after = raw.slice(fact.span.end - block.start);
  const section = block.section;
  switch (fact.said) {
    case "original":
      one.original += isForeign(found.text, fact) ? 3 : 5;
      break;
    case "notice":
      one.notice += 5;
      break;
    case undefined:
      break;
    default:
      one.other ??= fact.said;
  }
  if (fact.said === "original" && (block.front || /^citation|^cite/.test(section)) && OWN_CITATION.test(text) && namesKind(text)) {
    one.original -= 5; // "Citation: Doe J. Correction: On eels": the words are the notice's own title
    one.notice += 5;
    return;
  }
  if (fact.said && fact.said !== "notice" && fact.said !== "original") return;
  if (block.kind === "reference") {
    weighReference(block, fact, one, title, pointed);
    return;
  }
  const foreign = isForeign(found.text, fact);
  if (/^(?:original article|this (?:article )?(?:retracts|corrects)|this retracts)/.test(section)) {
    one.original += 5;
    return;
  }
  if (/^(?:citation|how to cite|cite this)/.test(section) || OWN_CITATION.test(text)) {
    if (namesKind(text) || !isLike(text, title) || title === "") one.notice += 6;
    else one.original += 1;
    return;
  }
  if (block.kind === "heading") {
    one.original += titlePrefix(text) ? 5 : 1;
    return;
  }
  const isBare = BARE_LINE.test(before) && !/[\p{L}]{3}/u.test(after.replace(/^[^\s]*/, "").replace(/https?:\S+/g, ""));
  if (isBare && !foreign) {
    if (followsOriginalLine(found.blocks, at)) one.original += 5;
    else one.notice += block.front ? 6 : 2;
    return;
  }
  if (/^(?:©|\(c\)|copyright|received|accepted|published)/i.test(text) && text.length < 1200 && fact.said === undefined) {
    one.notice += 3;
    return;
  }
  if (ORIGINAL_LINE.test(text.slice(0, 60)) && fact.said === undefined) {
    one.original += 4;
    return;
  }
  if (foreign || fact.said) return;
  const own = factsOf(found, "journal").find(({ span }) => block.start <= span.start && span.start < block.start + raw.length);
  if (own?.of === "notice" && block.front && text.length < 300) {
    one.notice += followsNoticeLine(found, own.span.start) ? 0 : 4;
    if (followsNoticeLine(found, own.span.start)) one.original += 4;
    return;
  }
  if (block.front && text.length < 160 && /(?:^|\s)(?:vol|no|\d{4};|\(\d{4}\)|pp?\.)/i.test(text) && one.original === 0) one.notice += 3;
  else if (block.kind === "list" || !block.front || text.length >= 160) one.original += isLike(text, title) ? 4 : opensBody(found.blocks, at, before) ? 3 : 1;
}

function weighReference(block: Block, fact: IdentifierFact, one: Case, title: string, pointed: Pointed): void {
  const { text } = block.plain;
  if (isLike(text, title)) one.original += 6;
  const mark = block.mark;
  const role = mark === undefined ? undefined : pointed.roles.get(mark);
  if (role === "original" || (mark !== undefined && pointed.first.includes(mark))) one.original += mark !== undefined && pointed.first.includes(mark) ? 4 : 3;
  else if (role) one.other ??= role;
  else if (mark === undefined && !pointed.numbered) one.original += isForeignReference(block, fact) ? 0 : 1;
  if (mark === undefined && pointed.unnumbered === block) one.original += 3;
  else if (mark === undefined && pointed.unnumberedRoles.get(block)) one.other ??= pointed.unnumberedRoles.get(block)!;
}

function isForeignReference(block: Block, fact: IdentifierFact): boolean {
  return fact.span.start < block.start;
}

interface Pointed {
  /** The references that the notice's first pointer names: what it acts on. */
  readonly first: readonly string[];
  /** What the words before each pointer say that its reference is. */
  readonly roles: ReadonlyMap<string, DoiRole>;
  readonly numbered: boolean;
  /** The reference that stands where "[1]" points, in a list without numbers. */
  readonly unnumbered?: Block;
  readonly unnumberedRoles: ReadonlyMap<Block, DoiRole>;
}

const POINTER = /\[(\d{1,3}(?: ?[,;–-] ?\d{1,3})*)\]|\((\d{1,2}(?:, ?\d{1,2})*)\)/g;

/** Where the text points to its references, and what it says there that they are. */
function pointers(blocks: readonly Block[]): Pointed {
  const references = blocks.filter(({ kind }) => kind === "reference");
  const roles = new Map<string, DoiRole>();
  let first: readonly string[] = [];
  const unnumberedRoles = new Map<Block, DoiRole>();
  if (references.length === 0) return { first, roles, numbered: false, unnumberedRoles };
  for (const block of blocks) {
    if (block.kind === "reference" || block.kind === "comment" || !/[[(]\d/.test(block.plain.text)) continue;
    const { text } = block.plain;
    for (const found of text.matchAll(POINTER)) {
      const marks = expand(found[1] ?? found[2] ?? "");
      if (found[2] && (marks.length > 4 || marks.some((mark) => Number(mark) > references.length))) continue;
      const sentence = sentencesOf(block).find(({ start, end }) => start <= found.index && found.index < end);
      const start = sentence?.start ?? 0;
      const said = saidByWords(text.slice(start, found.index), text.slice(found.index + found[0].length, sentence?.end));
      if (first.length === 0 && (said === "original" || said === undefined || !/duplicate|earlier|replac|guide|data/.test(said))) first = marks;
      for (const mark of marks) if (said && said !== "notice" && !roles.has(mark)) roles.set(mark, said);
    }
  }
  const numbered = references.some(({ mark }) => mark !== undefined);
  const unnumbered = numbered ? undefined : references[first.length > 0 ? Number(first[0]) - 1 : 0];
  if (!numbered) {
    for (const [mark, role] of roles) {
      const block = references[Number(mark) - 1];
      if (block && !first.includes(mark)) unnumberedRoles.set(block, role);
    }
  }
  if (first.length === 0 && numbered && references.length === 1) first = [references[0]?.mark ?? "1"];
  return { first, roles, numbered, ...(unnumbered && { unnumbered }), unnumberedRoles };
}

/** "1, 3–5" → 1, 3, 4, 5. */
function expand(words: string): readonly string[] {
  const marks: string[] = [];
  for (const part of words.split(/[,;]/)) {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    for (let n = from; n <= Math.min(to, from + 30); n++) marks.push(String(n));
  }
  return marks;
}

/** In a front without a line of its own, a DOI directly below "Retraction Note: Journal (year) vol:art" is the original's. */
function followsOriginalLine(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const block = blocks[i];
    if (!block || block.kind === "comment" || block.kind === "break") continue;
    const { text } = block.plain;
    if (!ORIGINAL_LINE.test(text) || text.length > 260) return false;
    const prefix = titlePrefix(text);
    return !prefix || /\d[ (:;,)]{0,3}\(?\w?\d|\b(?:19|20)\d\d\b/.test(text.slice(prefix.length)) ? /\d/.test(text) : false;
  }
  return false;
}

/** Has the notice's own journal line already stood before `at`? */
function followsNoticeLine(found: Found, at: number): boolean {
  return factsOf(found, "journal").some(({ of, span }) => of === "notice" && span.start < at);
}

/** Does the DOI belong to the citation with which the notice's prose opens? */
function opensBody(blocks: readonly Block[], at: number, before: string): boolean {
  const opening = blocks.findIndex((block) => !block.front && block.kind === "paragraph");
  return before.length < 500 && (opening < 0 || at <= opening + 1);
}

function namesKind(text: string): boolean {
  return /\b(?:retract(?:ion|ed)|withdraw(?:al|n)|correction|corrigend|errat|addend|expression of concern|removal|reinstat)/i.test(text);
}

/** The DOI stands inside the address of another site. */
function isForeign(text: string, { span, core, form }: IdentifierFact): boolean {
  return form === "link" && !/doi\. ?org/i.test(text.slice(span.start, core.start)) && /https?:/i.test(text.slice(span.start, core.start));
}

/** Is the notice printed in place of the article: headed "WITHDRAWN: T", with nothing else that names the article? */
function isInPlace(blocks: readonly Block[], pointed: Pointed): boolean {
  if (pointed.first.length > 0) return false;
  return blocks.some(
    ({ kind, plain, front }) =>
      (kind === "heading" || front) && /^\[?(?:WITHDRAWN|REMOVED|RETRACTED|TEMPORARY REMOVAL|Withdrawn|Removed|Retracted Article|RETRACTED ARTICLE)\]?:? \S/.test(plain.text),
  );
}

/** The title in the notice's heading without its prefix, letters and figures only; "" where there is none long enough to tell. */
function titleLetters(blocks: readonly Block[]): string {
  for (const { kind, plain, front } of blocks) {
    if (kind !== "heading" && !front) continue;
    const prefix = titlePrefix(plain.text);
    if (!prefix) continue;
    const rest = letters(plain.text.slice(prefix.length).replace(/\(?\bdoi\b.*$/i, ""));
    if (rest.length >= 24) return rest;
  }
  return "";
}

/** Does a citation print the title (or, of a heading that cites more than a title, does the heading hold the citation's title)? */
function isLike(citation: string, title: string): boolean {
  if (title === "") return false;
  const whole = letters(citation);
  if (whole.includes(title)) return true;
  return citation.split(/[.?!:"“”] ?/).some((part) => {
    const words = letters(part);
    return words.length >= 24 && title.includes(words);
  });
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
