import type { Block } from "../block.ts";
import type { IdentifierFact, JournalFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import type { DoiRole, NoticeKind } from "../notice.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { abbreviates } from "./alike.ts";
import {
  followsByline,
  followsCitation,
  followsFields,
  followsOriginalLine,
  introducesOriginal,
  isBareLead,
  isCitation,
  isDatedDoi,
  isDateLine,
  isLike,
  isListedArticle,
  isOwnForm,
  ORIGINAL_LINE,
  OWN_CITATION,
  spotOf,
  titleLetters,
} from "./doiLines.ts";
import { type Found, factsOf } from "./found.ts";
import { ownLine, placesOriginal } from "./ownLine.ts";
import { type Pointed, pointers } from "./pointers.ts";
import { isRepeated, tiedAs } from "./tiedDois.ts";

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
  const facts = factsOf(found, "identifier").filter(
    ({ scheme, flaw }) => scheme === "doi" && flaw !== "malformed" && flaw !== "placeholder",
  );
  if (facts.length === 0) return roles;
  const cases = new Map<string, Case>();
  const title = titleLetters(found.blocks);
  const places = factsBlocks(found, facts);
  const pointed = facts.some(({ place }) => place.kind === "reference")
    ? pointers(found.blocks)
    : { meant: new Set<Block>(), roles: new Map<Block, DoiRole>() };
  for (const fact of facts) {
    const key = fact.value.toLowerCase();
    let one = cases.get(key);
    if (!one) {
      one = { facts: [], notice: 0, original: 0 };
      cases.set(key, one);
    }
    one.facts.push(fact);
    const block = places.get(fact);
    if (block !== undefined) weigh(found, fact, block, one, title, pointed);
    const tied = tiedAs(found, fact);
    if (tied) one.other ??= tied;
  }
  const all = [...cases.values()];
  const notice = best(all, "notice");
  const isBoth =
    notice !== undefined &&
    notice.original >= 5 &&
    !all.some((one) => one !== notice && one.original >= notice.original && one.original >= 5);
  const highest = Math.max(0, ...all.filter((one) => one !== notice).map((one) => one.original));
  const replaced = notice !== undefined && highest < 3 && isInPlace(found.blocks) && !isPlacedApart(found);
  const left =
    highest > 0 || isBoth
      ? []
      : all.filter(
          (one) =>
            one !== notice &&
            !one.other &&
            !one.facts.every((fact) => isForeign(found.text, fact) || tiedAs(found, fact)),
        );
  if (left.length === 1 && left[0]) left[0].original = 1;
  const roleOf = (one: Case): DoiRole => {
    if (one === notice) return isBoth || replaced ? "both" : "notice";
    return isOriginal(one, Math.max(1, highest)) ? "original" : (one.other ?? "cited");
  };
  for (const fact of facts) {
    const one = cases.get(fact.value.toLowerCase());
    if (one) roles.set(fact, roleOf(one));
  }
  return roles;
}

function isOriginal({ original, other }: Case, highest: number): boolean {
  if (other && original < 10) return false;
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

/** Words before a DOI that say that it is a comment's, a reply's or another companion's. */
const COMPANION =
  /\b(?:(?:related|companion|accompanying|linked) (?:articles?|comments?|letters?|editorials?|papers?)|(?:authors?'? |the )(?:reply|response)|(?:see|cf\.?) (?:also )?(?:the )?(?:comment|editorial|commentary|letter))\b[^.;]{0,80}$/i;

/** Adds what one printing of a DOI says to its case. */
function weigh(found: Found, fact: IdentifierFact, at: number, one: Case, title: string, pointed: Pointed): void {
  const block = found.blocks[at];
  if (!block) return;
  const { text } = block.plain;
  const raw = block.text;
  const before = raw.slice(0, Math.max(0, fact.span.start - block.start));
  const spot = spotOf(block, fact);
  const section = block.section;
  if (isOwnForm(text, before, raw.slice(fact.span.end - block.start))) {
    one.notice += 6;
    return;
  }
  if (isDatedDoi(before, raw.slice(fact.span.end - block.start))) {
    one.notice += 3;
    return;
  }
  if (!fact.said && placesOriginal(found, block)) {
    one.original += 5;
    return;
  }
  switch (fact.said) {
    case "original":
      if (tiedAs(found, fact)) break;
      if (
        !isForeign(found.text, fact) ||
        /\b(?:retract|withdraw|original (?:article|paper|version)|found (?:at|under|here)|available (?:at|from|online)|online library)\b/i.test(
          before.slice(-160),
        )
      )
        one.original += 5;
      break;
    case "notice":
      one.notice += 5;
      break;
    case undefined:
      break;
    default:
      one.other ??= fact.said;
  }
  if (fact.said === "original" && OWN_CITATION.test(text) && namesKind(text)) {
    one.original -= 5; // "Citation: Doe J. Correction: On eels": the words are the notice's own title
    one.notice += 5;
    return;
  }
  if (fact.said && fact.said !== "notice" && fact.said !== "original") return;
  if (!fact.said && COMPANION.test(before.slice(-140))) {
    one.other ??= "cited";
    return;
  }
  if (block.kind === "reference" && text.length < 60 && isBareLead(before)) {
    one.notice += 2; // a line of its own behind the list
    return;
  }
  if (block.kind === "reference") {
    weighReference(found, block, one, title, pointed);
    if (introducesOriginal(found.blocks, at)) one.original += 5;
    return;
  }
  if (block.kind === "list" && NOTICE_TITLE.test(text)) {
    one.other ??= "earlier-notice";
    return;
  }
  if (isListedArticle(block) && !factsOf(found, "title").some(({ where }) => where === "heading")) {
    one.original += 5;
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
  if (foreign && block.front && /\/doi\//.test(text) && !fact.said && text.length < 120) {
    one.notice += 3;
    return;
  }
  if (spot.bare && !foreign) {
    if (followsFields(found.blocks, at, spot)) one.original += 5;
    else if (
      spot.above === "" &&
      (followsOriginalLine(found.blocks, at) || followsCitation(found, at, title) || followsByline(found, at, title))
    )
      one.original += 5;
    else if (spot.above !== "" && isCitation(spot.above, title) && !opensWithLine(found, block)) one.original += 5;
    else one.notice += spot.named ? 10 : block.front ? 6 : isDateLine(spot.above) ? 5 : 3;
    return;
  }
  if (spot.bare && /\/doi\//.test(raw)) {
    one.notice += 2; // "www.journal.org/cgi/doi/10.1234/eel.7" at the foot
    return;
  }
  const isDated = isDateLine(text) || /^(?:©|\(c\)|copyright)/i.test(before.slice(before.lastIndexOf("\n") + 1));
  if (isDated && text.length < 1200 && fact.said === undefined) {
    one.notice += 3;
    return;
  }
  const own = factsOf(found, "journal").find(
    ({ span }) => block.start <= span.start && span.start < block.start + raw.length,
  );
  // "Retraction | Volume 31, Article 199 | 10.1234/…" is the notice's own
  const isPlace = own !== undefined && !own.name && own === ownLine(found);
  if (ORIGINAL_LINE.test(text.slice(0, 60)) && fact.said === undefined && !isPlace) {
    one.original += 4;
    return;
  }
  if (foreign || fact.said) return;
  // "*Tides* doi:10.1234/tides.7": the journal's name and its DOI
  const name = block.front && text.length < 160 ? ownLine(found)?.name?.value : undefined;
  if (name && letters(before.replace(/doi\W*$/i, "")) === letters(name)) {
    one.notice += 5;
    return;
  }
  if (own && isOwn(own, ownLine(found)) && text.length < 300) {
    // "J Eels. 2020 Nov;13(4):421. doi: …" opens the notice: surer than a link by itself
    one.notice += at === 0 && own.volume && own.pages ? 7 : 4;
    return;
  }
  if (own?.of === "notice" && block.front && text.length < 300) {
    one.original += 4;
    return;
  }
  const isOwnLine =
    block.front &&
    text.length < 160 &&
    /(?:^|\s)(?:vol|no|\d{4};|\(\d{4}\)|pp?\.)/i.test(text) &&
    one.original === 0 &&
    !NAMED_FIRST.test(text);
  if (introducesOriginal(found.blocks, at)) one.original += 5;
  else if (opensWithPlace(text, raw.slice(fact.span.end - block.start))) one.original += 5;
  else if (isOwnLine)
    one[followsNoticeLine(found, block.start) || isOfOtherVolume(text, ownLine(found)) ? "original" : "notice"] += 3;
  else if (
    isLike(text, title) ||
    /^by \p{Lu}/u.test(text) ||
    /\boriginal (?:research )?(?:article|paper)\b/i.test(found.blocks[at - 1]?.plain.text.slice(0, 120) ?? "")
  )
    one.original += 4;
  else if (opensBody(found.blocks, at, before)) one.original += 3;
  else one.original += 1;
}

/** Does the notice's own line open the block: "TIDES, VOL. 58, NO. 4, APRIL 2011", the page and the DOI? */
function opensWithLine(found: Found, { start }: Block): boolean {
  const line = ownLine(found);
  return line?.volume !== undefined && line.span.start - start < 8 && line.span.start >= start;
}

/** The notice's own line, or another that names the same volume in the front. */
function isOwn(line: JournalFact, own: JournalFact | undefined): boolean {
  return (
    line === own ||
    (line.of === "notice" &&
      own?.volume !== undefined &&
      line.name?.value === own.name?.value &&
      line.volume?.value === own.volume.value &&
      !line.pages)
  );
}

/** Persons with initials before a journal's line: a citation of the original. */
const NAMED_FIRST = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{L}+(?:,| and | et al)/u;
const NOTICE_TITLE =
  /(?:^|[.)] )(?:editorial )?(?:expression of concern|retraction(?: note| notice)?|correction|corrigendum|erratum)(?: to| for| of)?[:.—–]/i;

function weighReference(found: Found, block: Block, one: Case, title: string, pointed: Pointed): void {
  if (NOTICE_TITLE.test(block.plain.text)) {
    one.other ??= "earlier-notice";
    return;
  }
  const isAlike = isLike(block.plain.text, title);
  if (isAlike) one.original += 6;
  else if (title !== "" && isRepeated(found, block)) {
    one.other ??= "duplicate-source";
    return;
  }
  const isMeant = pointed.meant.has(block);
  if (isMeant) one.original += 4;
  const role = pointed.roles.get(block);
  if (role && role !== "original" && !isMeant) one.other ??= role;
  else if (pointed.only === block && title === "") one.original += 2;
}

/** "Vol. 209, No. 11 | https://doi.org/… | October 8, 2012" where the notice's own line has another volume. */
function isOfOtherVolume(text: string, own: JournalFact | undefined): boolean {
  const volume = /^Vol(?:ume|\.)? ?(\d{1,4})\b/.exec(text)?.[1];
  return volume !== undefined && own?.volume !== undefined && own.volume.value !== volume;
}

/** "Volume 3, no. 4, e00567-12, 2012, https://doi.org/…. Page 4: The labels …": the article's place, behind which the notice goes on. */
function opensWithPlace(text: string, after: string): boolean {
  return /^Vol(?:ume|\.) ?\d{1,4}\b/i.test(text) && /^[.,;)]{0,2} \p{Lu}\p{L}+[ :,].{12}/u.test(after);
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
  return /\b(?:retract(?:ion|ed)|withdraw(?:al|n)|correction|corrigend|errat|addend|expression of concern|removal|reinstat)/i.test(
    text,
  );
}

/** The DOI stands inside the address of another site. */
function isForeign(text: string, { span, core, form }: IdentifierFact): boolean {
  return (
    form === "link" &&
    !/doi\. ?org/i.test(text.slice(span.start, core.start)) &&
    /https?:|www\./i.test(text.slice(span.start, core.start))
  );
}

/** Is the notice printed in place of the article: headed "WITHDRAWN: T", with nothing else that names the article? */
/** Does the text place the article elsewhere than the notice, in the same journal: "[Open Tides, Vol. 6(2): 139-145 (2016)]"? */
function isPlacedApart(found: Found): boolean {
  const line = ownLine(found);
  if (!line?.volume || !line.name) return false;
  const name = line.name.value;
  return factsOf(found, "citation").some(
    ({ volume, pages, journal, of, title, authors }) =>
      of !== "reference" &&
      of !== "notice" &&
      (of === "original" || (!title && authors.length === 0)) &&
      pages &&
      journal &&
      volume &&
      volume.value !== line.volume!.value &&
      (letters(joined(journal.value)) === letters(joined(name)) || abbreviates(journal.value, name)),
  );
}

function joined(name: string): string {
  return name.replace(/ & /g, " and ");
}

function isInPlace(blocks: readonly Block[]): boolean {
  if (blocks.some(({ kind }) => kind === "reference")) return false;
  return blocks.some(
    ({ kind, plain, front }) =>
      (kind === "heading" || front) &&
      /^This (?:preprint|manuscript|data ?set|article in press) (?:has been|was) (?:withdrawn|removed|retracted)\b|^(?:(?:Article )?Title: )?\[?(?:WITHDRAWN|REMOVED|RETRACTED|TEMPORARY REMOVAL|Withdrawn|Removed|Retracted Article|RETRACTED ARTICLE)\]?:? \S|^After (?:\w+ and \w+ |\w+ )?review (?:of|by) [^.]{3,90}\bexpert committee\b/.test(
        plain.text,
      ),
  );
}
