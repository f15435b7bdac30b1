import type { KindFact } from "../facts/fact.ts";
import type { NoticeKind } from "../notice.ts";
import type { Reading } from "../span.ts";
import { columnOf, type Kind, kindsAgree } from "../vocabulary/kinds.ts";
import { blockAt, type Found, factsOf } from "./found.ts";

/**
 * The kind of the notice: what it does decides, then its title, then a banner line. Where title or banner fit what it does
 * they are `headed`; where neither does, `headed` is the one that names another kind.
 */
export function settleKind(found: Found): NoticeKind | undefined {
  const facts = factsOf(found, "kind");
  if (facts.length === 0) return undefined;
  const titles = facts.filter(({ where }) => where === "title");
  const banners = facts.filter(({ where }) => where === "banner");
  const named = [...titles, ...banners];
  const acts = facts.filter(({ where }) => where === "act");
  const replaced = factsOf(found, "related").some(({ relation }) => relation === "replaced-by");
  const value = settle(named, acts, replaced);
  const exact = named.find((each) => each.value === value);
  const headed = exact ?? named.find((each) => kindsAgree(each.value, value)) ?? named[0];
  const said =
    named.length === 0 ? acts.find((each) => each.value === value && inHeading(found, each.span)) : undefined;
  if (said) return { value, headed: reading(said), acted: reading(said) };
  const undone = value === "reinstatement" && !exact ? titles.find(({ span }) => undoes(found, span)) : undefined;
  if (undone) return { value, headed: reading(undone, value) };
  const acted = acts.find((each) => each.value === value) ?? acts.find((each) => kindsAgree(each.value, value));
  return { value, ...(headed && { headed: reading(headed) }), ...(acted && { acted: reading(acted, value) }) };
}

/** True for an act that a heading tells as a sentence. */
function inHeading(found: Found, span: KindFact["span"]): boolean {
  return blockAt(found, span)?.kind === "heading";
}

/** True for a title that names what is undone before what is done ("Retraction of the retraction notice and reinstatement of …"). */
function undoes(found: Found, span: KindFact["span"]): boolean {
  return /reinstat/i.test(blockAt(found, span)?.plain.text ?? "");
}

function reading({ span, value }: KindFact, as: Kind = value): Reading<Kind> {
  return { value: as, span };
}

/** Acts that take an article back or put it in doubt, strongest first; corrections only where none of them stands. */
const STRENGTH: readonly Kind[] = [
  "reinstatement",
  "retract-and-replace",
  "retraction",
  "partial-retraction",
  "expression-of-concern",
  "withdrawal",
  "removal",
  "corrigendum",
  "erratum",
  "correction",
  "addendum",
];

function settle(named: readonly KindFact[], acts: readonly KindFact[], replaced: boolean): Kind {
  const does = (kind: Kind) => acts.some(({ value }) => value === kind);
  const names = (kind: Kind) => named.some(({ value }) => value === kind);
  const title = named[0]?.value;
  // "WITHDRAWALS/RETRACTIONS" is a section of the journal
  const isList =
    names("retraction") &&
    named.filter(({ where }) => where === "title").every(({ value }) => value === title) &&
    named.some(({ where, value }) => where === "banner" && value === title);
  const retracts = does("retraction") || does("retract-and-replace");

  if (names("reinstatement")) return "reinstatement";
  if (names("retract-and-replace")) return "retract-and-replace";
  if (names("partial-retraction")) return "partial-retraction";
  if (title === undefined) {
    const act = STRENGTH.find(does) ?? "retraction";
    return act === "retraction" && replaced ? "retract-and-replace" : act;
  }
  if (does("reinstatement") && !does("retraction")) return "reinstatement";
  switch (columnOf(title)) {
    case "expression-of-concern":
      return retracts && !does("expression-of-concern") ? "retraction" : title;
    case "correction":
      if (names("expression-of-concern")) return "expression-of-concern";
      if (names("retraction")) return withReplacement(named, acts, replaced);
      if (retracts) return replaced || does("retract-and-replace") ? "retract-and-replace" : "retraction";
      if (does("partial-retraction")) return "partial-retraction";
      if (does("withdrawal")) return "withdrawal";
      return does("expression-of-concern") && !acts.some(({ value }) => columnOf(value) === "correction")
        ? "expression-of-concern"
        : title;
    case "removal":
      // withdrawn or removed only where nothing ever says "retract"
      return retracts || (names("retraction") && !isList) ? withReplacement(named, acts, replaced) : title;
    default:
      return withReplacement(named, acts, replaced);
  }
}

function withReplacement(named: readonly KindFact[], acts: readonly KindFact[], replaced: boolean): Kind {
  const does = (kind: Kind) => acts.some(({ value }) => value === kind);
  if (replaced || does("retract-and-replace")) return "retract-and-replace";
  const whole = does("retraction") || does("withdrawal") || does("removal");
  return does("partial-retraction") && !whole && named.every(({ value }) => value === "retraction")
    ? "partial-retraction"
    : "retraction";
}
