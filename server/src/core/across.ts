import { type Card, makeCard } from "./card.ts";
import type { Finding } from "./check.ts";
import type { Document, Part } from "./document.ts";
import { type Entry, type NoticeIndex, noticeIndex } from "./noticeIndex.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { DEFAULTS, type Severities, severityFor } from "./severity.ts";
import { suppressedInFile, suppressionsOf, within } from "./suppression.ts";

/** What the rules across files find in each part of a file; parts are counted from zero. */
export type Across = (part: number) => readonly Finding[];

/** The rules that look at a notice beside the others, by their ids. */
export const ACROSS_RULES: ReadonlyMap<string, Rule> = new Map(
  RULES.flatMap((rule) => (rule.across ? [[rule.id, rule]] : [])),
);

const NONE: readonly Finding[] = [];
const CARDS = new WeakMap<Part, Card>();

/** The card of a part, which is read for it; the same object for as long as the part is. */
export function cardOf(part: Part): Card {
  const known = CARDS.get(part);
  if (known) return known;
  const { notice } = part;
  const ignored = suppressionsOf(notice).flatMap(({ scope, ids, target }) =>
    scope === "block" && target ? ids.flatMap(({ id }) => (ACROSS_RULES.has(id) ? [{ rule: id, target }] : [])) : [],
  );
  const made = makeCard(part, notice, ignored);
  CARDS.set(part, made);
  return made;
}

/** What was found for a notice beside the others, until one that shares something with it changes. */
const FOUND = new WeakMap<
  Entry,
  { readonly stamp: number; readonly severities: Severities; readonly findings: readonly Finding[] }
>();

/** What the rules across files find in one notice, suppressions applied; the same list for as long as it holds. */
export function findAcross(entry: Entry, index: NoticeIndex, severities: Severities = DEFAULTS): readonly Finding[] {
  const { card } = entry;
  if (card.about.length === 0 && card.doi === undefined) return NONE;
  const stamp = index.stamp(entry);
  const old = FOUND.get(entry);
  if (old?.stamp === stamp && old.severities === severities) return old.findings;
  const findings = findAnew(entry, index, severities);
  FOUND.set(entry, { stamp, severities, findings });
  return findings;
}

function findAnew(entry: Entry, index: NoticeIndex, severities: Severities): readonly Finding[] {
  let findings: Finding[] | undefined;
  const { card, file } = entry;
  for (const rule of ACROSS_RULES.values()) {
    const severity = file.silent.has(rule.id) ? undefined : severityFor(rule, card.kind, severities);
    if (!severity || !rule.across) continue;
    try {
      for (const complaint of rule.across(entry, index)) {
        if (card.ignored.some(({ rule: id, target }) => id === rule.id && within(complaint.span, target))) continue;
        findings ??= [];
        findings.push({
          ...complaint,
          rule: rule.id,
          severity: severities[rule.id] ? severity : (complaint.severity ?? severity),
        });
      }
    } catch {
      // a broken rule loses itself, not the page
    }
  }
  return findings ?? NONE;
}

/** What the notices of one file show beside one another. They are read when the first of several is asked for. */
export function acrossWithin(document: Document, severities: Severities): Across {
  if (document.parts.length < 2) return () => NONE;
  let entries: readonly (Entry | undefined)[] | undefined;
  const index = noticeIndex();
  return (part) => {
    if (!entries) {
      index.put("", {
        cards: document.parts.map(cardOf),
        firstLines: document.firstLines,
        silent: suppressedInFile(document),
      });
      entries = index.files.get("")?.entries ?? [];
    }
    const entry = entries[part];
    return entry ? findAcross(entry, index, severities) : NONE;
  };
}
