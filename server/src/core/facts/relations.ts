import { type Block, spanOf } from "../block.ts";
import { join, type Span } from "../span.ts";
import { type Kind, titlePrefix } from "../vocabulary/kinds.ts";
import type { Relation } from "../vocabulary/roles.ts";
import { behindCitation, citationsFrom } from "./citedSources.ts";
import { sieveOf } from "./cue.ts";
import type { RelatedFact } from "./fact.ts";
import type { Range } from "./names.ts";
import { findQuotedTitles, introducesArticle, isOwnClause } from "./quoted.ts";
import {
  CITED_BELOW,
  FOLLOWS,
  LISTED,
  MARKS,
  NOT_REPLACED,
  NOTICE_WORDS,
  OWN,
  REINSTATES,
  REPEATS,
  REPEATS_ABROAD,
  REPLACED,
  REPLACES,
  UNNAMED,
} from "./related-words.ts";
import { doisIn, sourceIn } from "./sourceNamed.ts";

const OF_NOTICES =
  /(?:revious|arlier|rior|nitial|nterim|receding) (?:notice|note|statement)|oncern|orrect|orrig|rrat|ddend|etraction|[Ee]ditor'?s'? [Nn]ote|ithdrawal/;
const SPEAKS_OF_EARLIER =
  /update|supersed|replac|follow|lifted|further to|subsequent|since|after|previous|earlier|prior|recent|initial|preceding|former|interim|issued|published|posted|added|placed|appended|attached|released|subject|accompanied|corrected with|dated|warned|alerted|cautioned|notified|told|aware|pointed|appeared|made|printed|carr|bor|bears|marked|flagged|covered|placed|under|place of|comes after|came after|supplement|adds|addition|builds|voiced| of | from |once|already|dealt/i;
const OF_VERSIONS =
  /(?:correct|right|proper) (?:manuscript|article|paper)|replacement|version|replac|supersed|re-?publi|revised|corrected|updated|amended/i;
/** What one sentence, which begins at `start` of the block's plain text, ties to the original. */
export function* relations(block: Block, sentence: string, start: number): Generator<RelatedFact> {
  let settled = false;
  if (OF_NOTICES.test(sentence)) {
    const words = /retraction|retracted|reinstat/i.test(sentence) ? first(REINSTATES, sentence) : undefined;
    if (words) {
      yield fact(block, "reinstates", words, sentence, start, "retraction");
      settled = true;
    }
    const earlier =
      SPEAKS_OF_EARLIER.test(sentence) && (NOTICE_WORD.test(sentence) || sentence.includes(" corrected"))
        ? first(FOLLOWS, sentence)
        : undefined;
    if (!settled && earlier) {
      yield fact(block, "follows", earlier, sentence, start, kindIn(sentence.slice(earlier.start, earlier.end)));
      settled = true;
    }
  } else if (/reinstat/i.test(sentence)) {
    const words = first(REINSTATES, sentence);
    if (words) yield fact(block, "reinstates", words, sentence, start, "retraction");
  }
  if (settled) return;
  if (OF_VERSIONS.test(sentence)) {
    const replaced = first(REPLACED, sentence);
    if (replaced && !NOT_REPLACED.test(sentence.slice(0, replaced.start))) {
      yield fact(block, "replaced-by", replaced, sentence, start);
      return;
    }
    const replaces = first(REPLACES, sentence);
    if (replaces) {
      yield fact(block, "replaces", replaces, sentence, start);
      return;
    }
  }
  yield* repeated(block, sentence, start);
}

/** The stops inside brackets and quotation marks, which would end the words looked for. */
const INSIDE = /\([^()]{2,200}\)|\[[^[\]]{2,200}\]|[“"][^”"]{2,300}[”"]/g;

function first(patterns: readonly RegExp[], sentence: string): Span | undefined {
  const smooth = /[([“"]/.test(sentence) ? sentence.replace(INSIDE, (all) => all.replace(/[.;]/g, "·")) : sentence;
  for (const pattern of patterns) {
    const words = pattern.exec(smooth);
    if (words) return { start: words.index, end: words.index + words[0].trimEnd().length };
  }
  return undefined;
}

function unnamed(sentence: string): Span | undefined {
  for (const { cue, pattern } of UNNAMED) {
    const words = cue.test(sentence) ? pattern.exec(sentence) : null;
    if (words) return { start: words.index, end: words.index + words[0].trimEnd().length };
  }
  return undefined;
}

const NOTICE_WORD = new RegExp(
  `${NOTICE_WORDS}|(?:previous|earlier|prior|initial|interim|preceding) (?:notice|note|statement)`,
  "i",
);

function kindIn(words: string): Kind | undefined {
  const name = NOTICE_WORD.exec(words)?.[0];
  if (!name) return / corrected$/.test(words) ? "correction" : undefined;
  return titlePrefix(name)?.kind;
}

/** A fact whose words are followed, within the sentence, by the reference or DOI of the item. */
function fact(block: Block, relation: Relation, words: Span, sentence: string, start: number, of?: Kind): RelatedFact {
  const rest = sentence.slice(words.start, words.end + 160);
  const marks = [...marksIn(rest)].map(({ mark }) => mark);
  const doi = doisIn(rest)[0];
  const from = start + words.start;
  return {
    kind: "related",
    span: spanOf(block, from, start + words.end),
    relation,
    ...(of && { of }),
    ...(doi && { doi: { value: doi.value, span: spanOf(block, from + doi.start, from + doi.end) } }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The marks of references in the words, each by itself; those that stand on the original are left out. */
function* marksIn(words: string): Generator<Span & { readonly mark: string }> {
  for (const found of words.matchAll(MARKS)) {
    if (OWN.test(words.slice(Math.max(0, found.index - 60), found.index))) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    for (const part of (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? "").split(/,| and /)) {
      const [low = Number.NaN, high = low] = part.split(/[–-]/).map(Number);
      for (let mark = low; mark <= high && mark < low + 20; mark++) yield { ...span, mark: String(mark) };
    }
  }
}

const ABROAD = / (?:una?|uma|da|del|dich[oa]|la|el|otr[oa]|outr[oa]|une|des|du|einer?|der|dem) | [dl]'/;

/** No sentence of a notice says more often that something is repeated. */
const MOST_TRIES = 4;
const NOT_REPEATED =
  /\b(?:(?:concerns?|corrections?|corrigendum|erratum|retraction|notice(?! that\b))\b(?:(?!\b(?:due|because|owing|reason|since|as|about|regarding|over)\b)[^,;]){0,40}$|(?:no (?:evidence|indication|sign)|not|new|corrected|revised|version|(?:this|the) (?:article|paper|manuscript)(?: \[\d+\])?,? (?:originally|first))\b[^,;]{0,40}$)/i;

const sieve = sieveOf(REPEATS.map(({ cue }) => cue));

/** What the sentence says that the original repeats: by marks, by DOI, by name, or one item without any. */
function* repeated(block: Block, sentence: string, start: number): Generator<RelatedFact> {
  const { text } = block.plain;
  const may = sieve(sentence);
  const found = REPEATS.flatMap(({ cue, pattern }, i) =>
    may(i) && cue.test(sentence) ? matches(pattern, sentence).map((words) => ({ words, i })) : [],
  );
  found.sort((a, b) => a.words.index - b.words.index || a.words[0].length - b.words[0].length || a.i - b.i);
  for (const { words, i } of found) {
    if (NOT_REPEATED.test(sentence.slice(Math.max(0, words.index - 60), words.index))) continue;
    if (/\b(?:both|all|each) of which\b/i.test(words[0])) continue; // where the originals themselves appeared
    const behind = words.index + words[0].length;
    if (tellsOfOriginal(block, start, behind)) continue;
    const cited = citationsOf(text, start + behind, start + sentence.length);
    if (cited.length > 0) {
      for (const [i, each] of cited.entries()) yield citedFact(block, i === 0 ? start + words.index : each.from, each);
      return;
    }
    // abbreviations in a citation look like the end of the sentence
    const whole = text.slice(start, behindCitation(text, start + behind, start + sentence.length));
    const { strict = false } = REPEATS[i]!;
    const given = [...sources(block, whole, words.index, behind, start, { open: i >= 3 && !strict, telling: i >= 3 })];
    if (given.length === 0) {
      if (!LISTED.test(sentence.slice(words.index)) || start + sentence.length < block.plain.text.length) continue;
      const span = spanOf(block, start + words.index, start + sentence.length);
      yield { kind: "related", span, relation: "duplicate-of", listed: true };
      return;
    }
    yield* given;
    return;
  }
  const below = found.length > 0 ? CITED_BELOW.exec(sentence) : null;
  if (below) {
    const span = spanOf(block, start, start + below.index + below[0].length);
    yield { kind: "related", span, relation: "duplicate-of", listed: true };
    return;
  }
  const elsewhere = unnamed(sentence) || (ABROAD.test(sentence) && first([REPEATS_ABROAD], sentence));
  if (elsewhere && NOT_REPEATED.test(sentence.slice(Math.max(0, elsewhere.start - 60), elsewhere.start))) return;
  if (!elsewhere || tellsOfOriginal(block, start, elsewhere.end)) return;
  const cited = citationsOf(text, start + elsewhere.end, start + sentence.length);
  if (cited.length > 0) {
    for (const [i, each] of cited.entries())
      yield citedFact(block, i === 0 ? start + elsewhere.start : each.from, each);
    return;
  }
  const marks = [...marksIn(sentence.slice(elsewhere.start))].map(({ mark }) => mark);
  yield {
    kind: "related",
    span: spanOf(block, start + elsewhere.start, start + elsewhere.end),
    relation: "duplicate-of",
    ...(marks.length > 0 && { marks: [...new Set(marks)] }),
  };
}

/** Do the words up to a sentence's unit `behind` say where the original itself appeared, or lead to it ("… was a duplicate: “T”")? */
function tellsOfOriginal(block: Block, start: number, behind: number): boolean {
  const { text } = block.plain;
  const colon = text.indexOf(":", start);
  return (
    (colon >= 0 && colon < start + behind + 30 && introducesArticle(text.slice(start, colon + 1))) ||
    findQuotedTitles(block).some((title) => isOwnClause(text, title, start + behind))
  );
}

function matches(pattern: RegExp, sentence: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0; // matchAll would copy the pattern each time
  for (let words = pattern.exec(sentence); words && found.length < MOST_TRIES; words = pattern.exec(sentence))
    found.push(words);
  return found;
}

function* sources(
  block: Block,
  sentence: string,
  from: number,
  behind: number,
  start: number,
  of: { readonly open: boolean; readonly telling: boolean },
): Generator<RelatedFact> {
  // marks may stand within the words too: "the duplicate publication of part of Figure 1 from [1] in Figure 5 of [2]"
  const own = sentence.slice(0, from);
  const whole = sentence.slice(from);
  const marks = [...marksIn(own.slice(-60) + whole)]
    .map((each) => ({ ...each, start: each.start - own.slice(-60).length, end: each.end - own.slice(-60).length }))
    .filter((each) => each.start >= 0);
  const base = start + from;
  const span = (to: number) => spanOf(block, base, base + to);
  if (marks.length > 0) {
    const last = marks[marks.length - 1]!;
    yield {
      kind: "related",
      span: span(last.end),
      relation: "duplicate-of",
      marks: [...new Set(marks.map(({ mark }) => mark))],
    };
    return;
  }
  const rest = sentence.slice(behind);
  let given = false;
  let at = behind;
  for (const part of rest.split(/(?<=[,;]? and (?:also )?from) /)) {
    const place = { from: at, base: start };
    at += part.length + 1;
    const item = sourceIn(part, of.open);
    if (!item || (of.telling && item.vague)) continue;
    if (OWN.test(sentence.slice(Math.max(0, place.from - 60), place.from + item.end))) continue;
    const begin = given ? start + place.from + item.start : base;
    given = true;
    const words = { start: start + place.from + item.start, end: start + place.from + item.end };
    const doi = item.doi && {
      value: item.doi.value,
      span: spanOf(block, start + place.from + item.doi.start, start + place.from + item.doi.end),
    };
    yield {
      kind: "related",
      span: join(spanOf(block, begin, begin + 1), spanOf(block, words.end - 1, words.end)),
      relation: "duplicate-of",
      ...(doi && { doi }),
      ...(item.names && {
        citation: {
          value: part.slice(item.names.start, item.names.end),
          span: spanOf(block, start + place.from + item.names.start, start + place.from + item.names.end),
        },
      }),
    };
  }
}

const OPENS = /[([](?=["“]?\p{Lu}|d[aei] )/gu;

/** The citations that stand right behind the words of a sentence that tell of a repetition, or in brackets a little further on. */
function citationsOf(text: string, behind: number, end: number): readonly Range[] {
  const next = citationsFrom(text, behind);
  if (next[0]) return next[0].from < end ? next : [];
  for (const { index } of text.slice(behind, Math.min(end, behind + 160)).matchAll(OPENS)) {
    const cited = citationsFrom(text, behind + index + 1);
    if (cited.length > 0) return cited;
  }
  return [];
}

function citedFact(block: Block, from: number, cited: Range): RelatedFact {
  const { text } = block.plain;
  const words = text.slice(cited.from, cited.to);
  const doi = doisIn(words)[0];
  return {
    kind: "related",
    span: spanOf(block, from, cited.to),
    relation: "duplicate-of",
    ...(doi && { doi: { value: doi.value, span: spanOf(block, cited.from + doi.start, cited.from + doi.end) } }),
    citation: { value: words, span: spanOf(block, cited.from, cited.to) },
  };
}
