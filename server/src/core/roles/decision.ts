import { DEGREE } from "../facts/degrees.ts";
import type { AgentFact, DecisionFact } from "../facts/fact.ts";
import { CLOSED } from "../facts/signature.ts";
import type { Agent, Decision, NoticeItem, NoticeKind } from "../notice.ts";
import type { Reading, Span } from "../span.ts";
import { columnOf } from "../vocabulary/kinds.ts";
import type { Role } from "../vocabulary/roles.ts";
import { blockAt, type Found, factsOf } from "./found.ts";
import { signersOf } from "./signers.ts";

/** Who carries the action out, at whose request, and who approved it. */
export function settleDecision(found: Found, kind: NoticeKind | undefined, item: NoticeItem): Decision {
  const facts = consented(
    found,
    factsOf(found, "decision")
      .filter((fact) => !isEarlier(found, fact, kind))
      .map((fact) => signed(found, fact)),
  );
  const guideline = facts.find((fact) => fact.guideline)?.guideline;
  const part = (name: DecisionFact["part"]) =>
    distinct(
      facts
        .filter((fact) => fact.part === name)
        .flatMap(({ agents }) => agents.map((agent) => settled(found, agent, item, kind))),
    );
  const by = part("by");
  const acts = by.some(({ role }) => role === "author");
  const requestedBy = part("requestedBy").filter(
    ({ role, span }) => !acts || role !== "author" || !isTheirAct(found, span),
  );
  const named = by.filter(({ name }) => name);
  const acting = [...by, ...requestedBy].filter(({ role }) => role === "author");
  return {
    by: named.length > 0 ? named : by,
    requestedBy,
    approvedBy: [
      ...(acting.length > 0 ? signingAuthors(found, item, acting) : []),
      ...part("approvedBy").filter(
        (agent) => !isBodySignature(found, agent) || !by.some(({ role, name }) => role === agent.role && name),
      ),
    ],
    ...(guideline && { guideline }),
  };
}

/** "The request of the authors was granted", where they retract: what they wrote is the request. */
function isTheirAct({ text }: Found, { start, end }: Span): boolean {
  return /^(?:(?:the|this) )?(?:[a-z]+ )?requests? (?:of|from|by) /i.test(text.slice(start, end));
}

const CONSENTS = /\bagree[ds]?(?: [a-z]+ly)? (?:that|with)\b/i;

/** An office that agrees that an article be retracted which its authors retract approves of it. */
function consented(found: Found, facts: readonly DecisionFact[]): readonly DecisionFact[] {
  const agrees = ({ part, span, agents }: DecisionFact) =>
    part === "by" &&
    agents.every(({ role }) => role !== "author") &&
    CONSENTS.test(found.text.slice(span.start, span.end));
  const acted = facts.some((fact) => fact.part === "by" && fact.agents.some(({ role }) => role === "author"));
  return acted ? facts.map((fact) => (agrees(fact) ? { ...fact, part: "approvedBy" } : fact)) : facts;
}

/** The authors of the article who sign below the text; where none of its authors is printed, those who sign what "we" say. */
function signingAuthors(found: Found, { authors }: NoticeItem, acting: readonly Agent[]): readonly Agent[] {
  const printed = [...authors, ...factsOf(found, "citation").flatMap((citation) => citation.authors)];
  const known = new Set(printed.flatMap(({ value }) => value.toLowerCase().match(SURNAME) ?? []));
  const signers = signersOf(found);
  const theirs = signers.filter(({ value }) =>
    value
      .toLowerCase()
      .match(SURNAME)
      ?.some((word) => known.has(word)),
  );
  const we = authors.length === 0 && acting.some(({ name }) => !name || /\b(?:named|undersigned)\b/.test(name.value));
  return (theirs.length > 0 || !we ? theirs : signers).map((name) => ({ role: "author", name, span: name.span }));
}

const SURNAME = /[\p{L}'-]{3,}/gu;

const MENDS =
  /correct|amend|rectif|revis(?!ta)|updat|modif|republish|delet|replac|suppl(?:ement|[iy])|restor|right$|clarif|\badd|append|includ|chang|errors?\b|mistakes?\b|corrigend|errat|inform|notif|announce/i;
const ANNOUNCES = /concern|notice|statement|decision/i;
const ALERTS = /alert|inform|announce|readers/i;
const CONCERN = /expressions? of (?:editorial )?concern|notes? of concern/i;
const RETRACTS = /retra[ct]|rétract|retir|withdr|remov|zurück|retrahier|ritir/i;

/** True for the act of an earlier expression of concern that a retraction tells of, and for what it says was corrected. */
function isEarlier(found: Found, { span, part, guideline }: DecisionFact, kind: NoticeKind | undefined): boolean {
  if (part === "approvedBy" || !kind || guideline) return false;
  const words = found.text.slice(span.start, span.end);
  const concern = kind.value === "expression-of-concern";
  const speaks =
    RETRACTS.test(words) ||
    ANNOUNCES.test(words) ||
    /that th(?:e|is) (?:following )?(?:paper|article|manuscript)/i.test(words) ||
    (concern && ALERTS.test(words));
  if (columnOf(kind.value) !== "correction" && MENDS.test(words) && !speaks) return true;
  if (part !== "by" || concern) return false;
  if (kind.value === "reinstatement" && /retract|withdr/i.test(words) && !/reinstat/i.test(words))
    return !/^ (?:the|this|that|our|its) (?:[a-z]+ )?(?:retraction|withdrawal|notice)/.test(
      found.text.slice(span.end, span.end + 40),
    );
  return !RETRACTS.test(words) && CONCERN.test(found.text.slice(span.start, span.end + 40));
}

/** True for a closing line that names no person ("The Editors of Eel Letters"). */
function isBodySignature(found: Found, { name, span }: Agent): boolean {
  const block = blockAt(found, span);
  return (
    block !== undefined &&
    block.plain.text.length < 120 &&
    !RETRACTS.test(block.plain.text) &&
    COLLECTIVE.test(name?.value ?? "") &&
    COLLECTIVE.test(block.plain.text.replace(CLOSED, ""))
  );
}

const COLLECTIVE =
  /^(?:the )?(?:editors?(?!-in-chief| in chief)|editorial|publishers?)\b|\b(?:editors|editorial \w+)$/i;

const PERSON_LINE = new RegExp(
  `^(?:(?:Drs?|Prof(?:essor)?)\\.? ){0,2}\\p{Lu}[\\p{L}.'-]*(?: [\\p{L}.'-]+){1,4}(?:, ?${DEGREE}){0,4}$`,
  "u",
);
const DAY_LINE = /^\(?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+,? \d{4}\)?$|^\p{Lu}\p{L}+ \d{1,2}, \d{4}$/u;

/** A signature whose office stands alone takes its name from the line above, and its body from the line below. */
function signed(found: Found, fact: DecisionFact): DecisionFact {
  const agent = fact.agents[0];
  if (
    fact.part !== "approvedBy" ||
    !agent?.name ||
    fact.agents.length !== 1 ||
    agent.name.span.start !== fact.span.start
  )
    return fact;
  const block = blockAt(found, fact.span);
  if (
    !block ||
    block.front ||
    block.plain.text.length !== agent.name.value.length + (agent.organisation ? agent.organisation.value.length + 2 : 0)
  )
    return fact;
  const at = found.blocks.indexOf(block);
  const before = found.blocks[at - 1];
  const above = before && DAY_LINE.test(before.plain.text) ? found.blocks[at - 2] : before;
  const below = found.blocks[at + 1];
  if (!above || above.front || !PERSON_LINE.test(above.plain.text)) return fact;
  const name = { value: above.plain.text, span: { start: above.start, end: above.start + above.text.length } };
  const body =
    below && below.kind === "paragraph" && /^\p{Lu}[^.:;]{3,80}\.?$/u.test(below.plain.text)
      ? { value: below.plain.text, span: { start: below.start, end: below.start + below.text.length } }
      : undefined;
  const organisation = agent.organisation ?? body;
  const span = { start: above.start, end: organisation === body && body ? body.span.end : fact.span.end };
  return { ...fact, span, agents: [{ role: agent.role, name, ...(organisation && { organisation }), span }] };
}

function settled(found: Found, agent: AgentFact, item: NoticeItem, kind: NoticeKind | undefined): Agent {
  const { name, organisation, span } = agent;
  const we = !name && agent.role === "author" ? writer(found, item, found.text.slice(span.start, span.end)) : undefined;
  // no author expresses concern about their own article
  const role =
    we === "author" && kind?.value === "expression-of-concern"
      ? "editor"
      : (we ?? (isPublishing(found, agent) ? "publisher" : roleOf(agent, item)));
  const board =
    role === "third-party" &&
    /^the board$/i.test(name?.value ?? "") &&
    /editorial board|board of editors/i.test(found.text);
  const signer =
    we === "author" && /\bI\b/.test(found.text.slice(span.start, span.end)) ? soleSigner(found) : undefined;
  const who = name ?? signer;
  return { role: board ? "editor" : role, ...(who && { name: who }), ...(organisation && { organisation }), span };
}

/** The one who signs below the text, where nobody else does. */
function soleSigner(found: Found): Reading<string> | undefined {
  const [signer, another] = signersOf(found);
  return another ? undefined : signer;
}

/** True for a society, or a panel of its own, that the text calls the publisher of the journal. */
function isPublishing({ text }: Found, { role, name }: AgentFact): boolean {
  if (role !== "society" || !name) return false;
  const body = name.value.replace(/^the /i, "").replace(/(?<=^\p{Lu}{2,6})['’]s? .*/u, "");
  return [", ", "), "].some((between) => text.includes(`${body}${between}the publisher of `));
}

/** The role of a named agent, mended by what the notice prints of itself: a name may be the journal's, or one of its authors'. */
function roleOf({ role, name }: AgentFact, item: NoticeItem): Role {
  if (!name) return role;
  if (role === "journal" && name.value === "BMJ" && !isJournal(name.value, item)) return "publisher"; // it publishes many
  if (role === "author" && (isJournal(name.value, item) || isAcronym(name.value, item))) return "journal";
  if (
    role === "journal" &&
    item.publisher &&
    bare(item.publisher.value) === bare(name.value) &&
    !isJournal(name.value, item)
  )
    return "publisher"; // "BMJ and the editor" in another journal of that house
  if (
    role === "journal" &&
    item.authors.some(({ value }) => value === name.value) &&
    !isJournal(name.value, item) &&
    !/\b(?:journal|office|board|editors?|press|staff)\b/i.test(name.value)
  )
    return "author";
  return role;
}

/** True for capitals that stand for the journal's name rather than a person's ("JEM is retracting"). */
function isAcronym(name: string, { journal, authors }: NoticeItem): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(name)) return false;
  const capitals = (words: string) => (words.match(/\p{Lu}/gu) ?? []).join("");
  if (journal && (capitals(journal.value) === name || journal.value === name)) return true;
  return authors.length > 0 && !authors.some(({ value }) => capitals(value) === name);
}

function isJournal(name: string, { journal }: NoticeItem): boolean {
  if (journal === undefined) return false;
  const [full, short] = [bare(journal.value), bare(name)];
  return full === short || (short.includes(" ") && full.endsWith(` ${short}`)); // "Eel Studies" for "Journal of Eel Studies"
}

function bare(name: string): string {
  return name.replace(/^the /i, "").toLowerCase();
}

const OURS =
  /\b(?:our|my) (?:(?:original|recent|published|previous|earlier|above|own|main|central|major|initial|research|\d{4}) )*(?:articles?|papers?|study|data|results?|findings|conclusions?|manuscript|work|experiments?|analys[ie]s|co-?authors?|laborator(?:y|ies)|report|publication|essay|letter|institution|paper's|error|mistake|apologies to the readers)\b|\bwe,? the (?:undersigned |named )?authors\b|\bthe undersigned (?:co-?)?authors\b|^the authors (?:wish|would like) to (?:note|retract)\b|[.:)] the authors (?:wish|would like) to note (?:the following|that)\b|\bwe (?:have )?(?:recently |subsequently |since |now |later |also )?(?:discovered|noticed|reali[sz]ed|repeated|reproduced|re-?analy[sz]ed|re-?examined|misidentified|were unable to (?:reproduce|replicate|repeat)|could not (?:reproduce|replicate|repeat)|have been unable to (?:reproduce|replicate|confirm|repeat)|made (?:an?|the) (?:error|mistake)|reported that|described|showed|concluded)\b|(?<!\b(?:his|her|their|the|and|other|remaining|all|of|both|two|three|four) )\bco-?authors\b|\bco-?author \p{Lu}|\bon behalf of (?:all |my |the )+(?:co-?)?authors\b|\bthe other (?:co-?)?authors (?:all )?(?:have )?(?:agree|concur|approve|support)|\bas (?:the )?(?:first|corresponding|senior|last) author\b|\b(?:one|two|some|three) of us \(|\ball (?:the |of the )?authors[^;]{0,60}? (?:have )?signed (?:this|the) (?:note|notice|retraction|statement|letter)|\ball (?:of )?(?:the )?authors (?:have )?(?:concur(?:red)?|agree[ds]?|approved?|read and approved?)(?: with| to)? (?:this|the) (?:statement|text|wording|letter)\b|\bapologi[sz]e [^.]{0,60}to the (?:editors?|reviewers)(?:,| and) (?:the )?(?:reviewers,? and )?(?:the )?readers/iu;
const THEIRS =
  /\b(?:our (?:readers(?:hip)?|journal|reviewers|editorial|guidelines|polic(?:y|ies)|publication ethics|attention)|the authors?(?:'s?)? (?:have|has|did|were|was|failed|are|do|admitted|could)|submitted to (?:us|our)|informed by the (?:corresponding |first |senior )?authors?|contacted by the (?:corresponding )?authors?)\b/i;

/** How a letter of authors begins. */
const TO_EDITOR = /^\W{0,4}(?:dear (?:sirs?|editors?)|to the editor)\b/i;

/** A house that never names itself where it retracts. */
const HOUSE = /\bviolation of IEEE'?s? Publication Principles\b/i;
const WISHES =
  /\b(?:wish|want|would (?:now |therefore |also |hereby )?like|regret to have|ask|request|write) (?:to )?(?:\w+ )?(?:retract|withdraw)|\b(?:request|ask)\b/i;

/** What the words around tell of who writes, looked up once a notice. */
interface Voice {
  /** Who writes, whatever else is said. */
  readonly role?: Role;
  /** True where the text speaks of authors as others. */
  readonly theirs: boolean;
}
const VOICES = new WeakMap<Found, Voice>();

/** Who an unnamed "we" is: the byline's, else whoever the words around it betray; `words` are what it says. */
export function writer(found: Found, item: NoticeItem, words = ""): Role {
  const byline = item.authors.map(({ value }) => value);
  const body = bodyOf(byline, item);
  if (body) return body;
  const { role, theirs } = voiceOf(found);
  if (role) return role;
  if (byline.length === 0 || isOthers(found, byline))
    return /^I (?:\w+ ){0,3}(?:retract|withdraw)/.test(words) ||
      (!theirs && (WISHES.test(words) || signersOf(found).length > 0))
      ? "author"
      : "editor";
  if (!theirs) return "author";
  const own = item.journal && `${item.journal.value} published`;
  return own && proseOf(found).some(({ plain }) => plain.text.includes(own)) ? "journal" : "editor";
}

function proseOf(found: Found) {
  return found.blocks.filter(({ kind, text }) => kind === "paragraph" || kind === "list" || text.length > 240);
}

function voiceOf(found: Found): Voice {
  const known = VOICES.get(found);
  if (known) return known;
  const prose = proseOf(found);
  const theirs = prose.some(({ plain }) => THEIRS.test(plain.text));
  const ours = prose.some(({ plain }) => TO_EDITOR.test(plain.text) || OURS.test(plain.text));
  const role: Role | undefined = ours
    ? "author"
    : HOUSE.test(found.text)
      ? "publisher"
      : isSignedByEditor(found)
        ? "editor"
        : isSignedByAuthors(found)
          ? "author"
          : undefined;
  const voice = { theirs, ...(role && { role }) };
  VOICES.set(found, voice);
  return voice;
}

/** True where an editor signs below the text. */
function isSignedByEditor(found: Found): boolean {
  return factsOf(found, "decision").some(({ part, agents, span }) => {
    const block = part === "approvedBy" && agents[0]?.role === "editor" ? blockAt(found, span) : undefined;
    return block !== undefined && block.plain.text.length < 160 && span.end - span.start > block.text.length - 20;
  });
}

const NAMES = /^\p{Lu}[^\d:;“"]{5,120}/u;
const SURNAMES = /\p{Lu}[\p{L}'-]{3,}/gu;

/** True where two authors of the article or more, or its only one, sign below the text. */
function isSignedByAuthors(found: Found): boolean {
  const authors = factsOf(found, "citation").flatMap((citation) => citation.authors.map(({ value }) => value));
  if (authors.length === 0) return false;
  const surnames = new Set(authors.flatMap((name) => name.toLowerCase().match(/[\p{L}'-]{4,}/gu) ?? []));
  return found.blocks.some(({ kind, front, section, plain: { text }, text: raw }) => {
    if (kind !== "paragraph" || section !== "") return false;
    const lines = front || text.length > 300 ? raw.split("\n").slice(1) : [text];
    const signers = new Set<string>();
    for (const line of lines) {
      const names =
        line.length < 300 && !/[.!?] \p{Lu}[\p{Ll}]+ \p{Ll}/u.test(line) ? NAMES.exec(line)?.[0] : undefined;
      if (!names || / (?:is|was|were|have|has|had|could|the|be) /.test(names)) continue;
      for (const word of names.match(SURNAMES) ?? [])
        if (surnames.has(word.toLowerCase())) signers.add(word.toLowerCase());
    }
    return signers.size >= Math.min(2, authors.length);
  });
}

/** The role of a byline that names an office or a body rather than persons. */
function bodyOf(byline: readonly string[], item: NoticeItem): Role | undefined {
  if (byline.some((name) => /\b(?:editor|editorial|office|staff)/i.test(name))) return "editor";
  if (byline.some((name) => isJournal(name, item) || /\b(?:journal|research international)\b/i.test(name)))
    return "journal";
  return /\b(?:publish\w*|springer|frontiers|elsevier|wiley|press)\b/i.test(byline.join(" ")) ? "publisher" : undefined;
}

/** True where the text prints authors of articles, and nobody of the byline is among them. */
function isOthers(found: Found, byline: readonly string[]): boolean {
  const authors = factsOf(found, "citation").flatMap((citation) =>
    citation.authors.map(({ value }) => value.toLowerCase()),
  );
  if (authors.length === 0) return false;
  return !byline.some((name) =>
    name
      .toLowerCase()
      .split(/[\s.,]+/)
      .some((part) => part.length > 2 && authors.some((author) => author.includes(part))),
  );
}

/** One of each role and name; of a role with names, the unnamed go. */
function distinct(agents: readonly Agent[]): readonly Agent[] {
  const kept: Agent[] = [];
  for (const agent of agents) {
    const key = bare(agent.name?.value ?? "");
    const same = kept.findIndex(
      (other) => other.role === agent.role && alike(bare(other.name?.value ?? ""), key, agent.role),
    );
    if (same < 0) kept.push(agent);
    else if (!kept[same]!.organisation && agent.organisation) kept[same] = { ...agent };
  }
  return kept;
}

/** Two wordings of one agent: equal, or one inside the other, or both a role's general name. */
function alike(a: string, b: string, role: Role): boolean {
  if (a === b || a === "" || b === "") return true;
  if (role === "editor") {
    const [left, right] = [general(a), general(b)];
    return left !== "" && right !== "" ? left === right : a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
  }
  return role !== "author" ? true : general(a) !== "" && general(b) !== "";
}

function general(name: string): string {
  return (
    /^(?:(?:all|both|the|journal|of|its|our|journal's) )*(?:editors?|authors?|editorial board|editorial office|editors?-in-chief|editors? in chief)\b/
      .exec(name)?.[0]
      .replace(/^(?:(?:all|both|the|of) )*/, "") ?? ""
  );
}
