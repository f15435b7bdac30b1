import type { CitationFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import type { NoticeItem } from "../notice.ts";
import { abbreviates, alike, similarity } from "./alike.ts";
import { byline } from "./authors.ts";
import { type Found, factsOf } from "./found.ts";

/** The reference that is the original's: the one of its title, or the one that "this article [1]" points to. */
export function originalReference(
  found: Found,
  references: readonly CitationFact[],
  inText: readonly CitationFact[],
  title: string | undefined,
  item: NoticeItem,
): CitationFact | undefined {
  const same = title === undefined ? [] : references.filter((each) => each.title && alike(each.title.value, title));
  if (same.length === 1) return same[0];
  const pointed = pointedMark(found);
  if (same.length > 1) {
    const journal = item.journal && letters(item.journal.value);
    return (
      same.find((each) => journal && each.journal && letters(each.journal.value) === journal) ??
      same.find((each) => journal && each.journal && abbreviates(each.journal.value, item.journal!.value)) ??
      same.find((each) => each.mark !== undefined && each.mark === pointed) ??
      same[0]
    );
  }
  if (title === undefined)
    return (
      references.find((each) => each.mark !== undefined && each.mark === pointed) ??
      (references.length === 1 ? references[0] : undefined) ??
      (pointed ? references[Number(pointed) - 1] : undefined)
    );
  // where the text itself says where the original stands, a reference without title is another's
  const said = inText.find((each) => each.of === "original" && each.volume);
  if (said) return references.find((each) => !each.title && each.volume?.value === said.volume?.value);
  const only = references.length === 1 && references[0]!.title === undefined ? references[0] : undefined;
  if (only && (only.mark === undefined || only.mark === pointed || sharesFamily(found, only))) return only;
  const near =
    references.find((each) => each.mark !== undefined && each.mark === pointed) ??
    (pointed ? references.filter((each) => each.mark === undefined)[Number(pointed) - 1] : undefined);
  return near && (!near.title || similarity(near.title.value, title) > 0.4) ? near : undefined;
}

const POINTS =
  /\b(?:this|the(?: title| original| above| retracted| following)?|our|published|following) (?:\d{1,2} \p{L}{3,9} (?:19|20)\d\d )?(?:(?:title|research|original|published|review) )*(?:articles?|papers?|publications?|study|manuscript|work|reports?)(?:,? (?:titled |entitled )?[“"][^”"]{5,400}[”"])?(?: by (?:[^[.]|(?<=\b\p{Lu}| al)\.){3,80})?,? ?[[(](\d{1,2})[\])]|\b[Aa]rticle \[(\d{1,2})\]|^[“"][^”"]{5,400}[”"],? \[(\d{1,2})\]|\[(\d{1,2})\] (?:is|has been|was|have been) retracted/iu;

/** "[1]", "(1)". */
const MARKED = /[[(]\d{1,2}[\])]/;

function pointedMark(found: Found): string | undefined {
  for (const block of found.blocks) {
    if (block.kind !== "paragraph" || !MARKED.test(block.plain.text)) continue;
    const here = POINTS.exec(block.plain.text);
    if (here) return here[1] ?? here[2] ?? here[3] ?? here[4];
  }
  return undefined;
}

/** True where the byline has one of the reference's family names, or is none of persons. */
function sharesFamily(found: Found, { authors }: CitationFact): boolean {
  const line = byline(found);
  const words = (value: string) =>
    value
      .split(/[ ,]+/)
      .map(letters)
      .filter((word) => word.length > 2);
  if (!line || line.names.every(({ value }) => /\b(?:Editor\w*|Office|Journal|Board|Team|Publisher)\b/.test(value)))
    return true;
  const known = new Set(line.names.flatMap(({ value }) => words(value)));
  return authors.some(({ value }) => words(value).some((word) => known.has(word)));
}

/** Citations of different articles, in the order of the text. */
export function distinct(citations: readonly CitationFact[]): readonly CitationFact[] {
  const kept: CitationFact[] = [];
  for (const each of citations) {
    if (!kept.some((other) => isSame(other, each))) kept.push(each);
  }
  return kept;
}

/** Are two citations of one article? Its title is near, and neither DOI nor place differs. */
export function isSame(one: CitationFact, other: CitationFact): boolean {
  if (!one.title || !other.title || !alike(one.title.value, other.title.value)) return false;
  if (letters(one.title.value) === letters(other.title.value)) return true;
  if (one.doi && other.doi && one.doi.value.toLowerCase() !== other.doi.value.toLowerCase()) return false;
  return !(
    one.pages &&
    other.pages &&
    one.volume &&
    other.volume &&
    one.pages.value !== other.pages.value &&
    one.volume.value !== other.volume.value
  );
}

/** "Ferrand & Ngo (2006)": is `other` the reference of those authors and that year? */
export function pointsTo(pointer: CitationFact, other: CitationFact): boolean {
  const [first] = pointer.authors;
  return (
    pointer.volume === undefined &&
    other.of === "reference" &&
    first !== undefined &&
    !/[ ,]/.test(first.value) &&
    other.authors[0] !== undefined &&
    letters(other.authors[0].value).startsWith(letters(first.value)) &&
    (pointer.authors.length < 2 || pointer.authors.length === other.authors.length) &&
    (pointer.authors.length < 2 ||
      letters(other.authors[1]?.value ?? "").startsWith(letters(pointer.authors[1]!.value))) &&
    pointer.year?.value === other.year?.value
  );
}

/** What `FOLLOWING` needs. */
const SEVERAL = /articles|papers|publications|manuscripts|studies|works|reports/i;
const FOLLOWING =
  /\b(?:following|these|both|two|three|four|five|six|several|\d+) (?:\p{L}+ ){0,2}(?:articles|papers|publications|manuscripts|studies|works|reports)\b|\b(?:articles|papers|publications) (?:(?:that|which) (?:are|follow) )?(?:listed|mentioned|given|named|cited|described|shown)? ?(?:below|hereunder|beneath)\b|\bpapers \[1(?:[-–,]| and)/iu;

/** The citations of a list under "the following articles have been retracted". */
export function listed(
  found: Found,
  references: readonly CitationFact[],
  inText: readonly CitationFact[],
): readonly CitationFact[] {
  const said = found.blocks.find(
    (block) =>
      block.kind === "paragraph" &&
      SEVERAL.test(block.plain.text) &&
      FOLLOWING.test(block.plain.text) &&
      (/retract|withdr|remov|concern|correct|omitted|allegation|doubt|alert/i.test(block.plain.text) ||
        /:\s*$/.test(block.plain.text)),
  );
  if (!said) return [];
  const list = inText.filter(
    (each) => each.span.start > said.start && each.of !== "reference" && (each.title ?? each.authors[0]),
  );
  if (list.length > 1) return distinct(list);
  // "these two articles": those above
  const above = distinct(
    inText.filter(
      (each) =>
        each.span.end <= said.start && each.of !== "reference" && each.title && each.authors.length > 0 && each.year,
    ),
  );
  if (above.length > 1 && /\b(?:these|both|each)\b/i.test(said.plain.text)) return above;
  const marks = /[[(](\d{1,2})(?:[-–](\d{1,2})|((?:, ?\d{1,2})+))[\])]/.exec(said.plain.text);
  if (!marks) return [];
  const wanted = marks[2] ? range(Number(marks[1]), Number(marks[2])) : [marks[1]!, ...(marks[3]?.match(/\d+/g) ?? [])];
  const isRepeated = factsOf(found, "related").some(
    (fact) => fact.relation === "duplicate-of" && wanted.every((mark) => fact.marks?.includes(mark)),
  );
  return isRepeated ? [] : distinct(references.filter((each, i) => wanted.includes(each.mark ?? String(i + 1))));
}

function range(from: number, to: number): string[] {
  return to - from > 40 || to < from ? [] : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
