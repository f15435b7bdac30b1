import { t } from "@vscode/l10n";
import type { Notice } from "../../core/index.ts";
import { DOI_ROLE_NAMES } from "../readings.ts";
import type { Place } from "./place.ts";
import { literal, type Proposal } from "./proposal.ts";

const DOI =
  /(?:\bdoi:?[ \t]*|https?:\/\/(?:dx\.)?doi\.org\/|^[\w ]*\bDOI[\w ]*: *)((?:10\.?\S*|1)?)$|(?<![\w/.-])(10\.\S*)$/i;
const TITLE = /\b(?:article|paper|titled|entitled|study|work|of|to),? (["“‘])([^"“”‘’]*)$/i;
const JOURNAL =
  /(?:\b(?:published in|in the journal|readers of|the Editors? of|Editor-in-Chief of) |^Journal: *)(\p{Lu}?[^.,;:(]{0,60})$/iu;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "‘": "’" };

/** DOIs, titles and names of journals that stand elsewhere: in this notice first, then in the `others`. */
export function* valueProposals(place: Place, others: Iterable<Notice>): Generator<Proposal> {
  const { before, passage } = place;
  const doi = DOI.exec(before);
  if (doi) return yield* dois(place, doi[1] ?? doi[2] ?? "", others);
  const title = TITLE.exec(passage);
  if (title) return yield* titles(place, title[1]!, title[2]!, others);
  const journal = JOURNAL.exec(passage);
  if (journal) yield* journals(place, journal[1]!, others);
}

/** The known DOIs as links and the titles in quotation marks: for who asks in the middle of a sentence. */
export function* linkProposals(place: Place, others: Iterable<Notice>): Generator<Proposal> {
  const { at, notice } = place;
  const all = [...others];
  for (const { value, where } of distinct(notice, all, ({ originals }) =>
    originals.flatMap(({ title }) => title ?? []),
  ))
    yield { kind: "value", label: `“${value}”`, description: where, snippet: `“${literal(value)}”`, from: at };
  for (const proposal of dois(place, "", all)) {
    const link = `https://doi.org/${proposal.label}`;
    yield { ...proposal, label: link, snippet: literal(link), to: at };
  }
}

function* dois(place: Place, typed: string, others: Iterable<Notice>): Generator<Proposal> {
  const { at, behind, notice } = place;
  const told = new Set<string>();
  const own = at - typed.length;
  for (const each of [notice, ...others]) {
    for (const fact of each.facts) {
      if (fact.kind !== "identifier" || fact.scheme !== "doi" || fact.flaw) continue;
      if (each === notice && fact.core.start <= at && own <= fact.core.end) continue; // what is being typed
      const key = fact.value.toLowerCase();
      if (told.has(key) || !key.startsWith(typed.toLowerCase())) continue;
      told.add(key);
      const role = each.doiRoles.get(fact);
      const title =
        role === "original" ? each.originals[0]?.title?.value : role === "notice" ? each.item.title?.value : undefined;
      yield {
        kind: "value",
        label: fact.value,
        description: each === notice ? t("in this notice") : t("in another notice"),
        lines: [
          ...(role ? [{ runs: [{ plain: t(DOI_ROLE_NAMES[role]) }] }] : []),
          ...(title === undefined ? [] : [{ runs: [{ said: title }] }]),
        ],
        snippet: literal(fact.value),
        from: own,
        to: at + /^[^\s,;)\]"”]*/.exec(behind)![0].length,
      };
    }
  }
}

function* titles(place: Place, mark: string, typed: string, others: Iterable<Notice>): Generator<Proposal> {
  const { at, behind, notice, before } = place;
  if (before.length < typed.length) return; // begun on another line
  const close = CLOSING[mark]!;
  for (const { value, where } of distinct(notice, others, ({ originals }) =>
    originals.flatMap(({ titles }) => titles.filter(({ span }) => span.end < at - typed.length || span.start > at)),
  )) {
    if (value.toLowerCase().startsWith(typed.toLowerCase()))
      yield {
        kind: "value",
        label: value,
        description: where,
        snippet: literal(value) + (behind.startsWith(close) ? "" : close),
        from: at - typed.length,
      };
  }
}

function* journals(place: Place, typed: string, others: Iterable<Notice>): Generator<Proposal> {
  const { at, notice, before } = place;
  if (before.length < typed.length) return;
  const pad = before.endsWith(":") ? " " : "";
  for (const { value, where } of distinct(notice, others, ({ item, originals }) =>
    [item.journal, ...originals.map(({ journal }) => journal)].flatMap((journal) =>
      journal && !(journal.span.start <= at && at <= journal.span.end) ? [journal] : [],
    ),
  )) {
    if (value.toLowerCase().startsWith(typed.toLowerCase()))
      yield { kind: "value", label: value, description: where, snippet: pad + literal(value), from: at - typed.length };
  }
}

function* distinct(
  notice: Notice,
  others: Iterable<Notice>,
  valuesOf: (notice: Notice) => readonly { readonly value: string }[],
): Generator<{ readonly value: string; readonly where: string }> {
  const told = new Set<string>();
  for (const each of [notice, ...others]) {
    for (const { value } of valuesOf(each)) {
      if (told.has(value.toLowerCase())) continue;
      told.add(value.toLowerCase());
      yield { value, where: each === notice ? t("in this notice") : t("in another notice") };
    }
  }
}
