import { type Block, spanOf } from "../block.ts";
import { join, type Span } from "../span.ts";
import { type Kind, titlePrefix } from "../vocabulary/kinds.ts";
import type { Relation } from "../vocabulary/roles.ts";
import type { RelatedFact } from "./fact.ts";
import { findQuotedTitles, introducesArticle, isOwnClause } from "./quoted.ts";
import {
  ABBREVIATED,
  BRACKETED,
  CITED,
  CITED_BELOW,
  DOI,
  FOLLOWS,
  GOES_ON,
  JOURNAL,
  LISTED,
  MARKS,
  NAMED,
  NOT_REPLACED,
  NOTICE_WORDS,
  OWN,
  REINSTATES,
  REPEATS,
  REPEATS_ABROAD,
  REPLACED,
  REPLACES,
  SOURCE,
  UNNAMED,
} from "./related-words.ts";

const OF_NOTICES =
  /(?:revious|arlier|rior|nitial|nterim|receding) (?:notice|note|statement)|oncern|orrect|orrig|rrat|ddend|etraction|[Ee]ditor'?s'? [Nn]ote|ithdrawal/;
const SPEAKS_OF_EARLIER =
  /update|supersed|replac|follow|lifted|further to|subsequent|since|after|previous|earlier|prior|recent|initial|preceding|former|interim|issued|published|posted|added|placed|appended|attached|released|subject|accompanied|corrected with|dated|warned|alerted|cautioned|notified|told|aware|pointed|appeared|made|printed|carr|bor|bears|marked|flagged|covered|placed|under|place of|comes after|came after|supplement|adds|addition|builds|voiced| of | from |once|already|dealt/i;
const OF_VERSIONS =
  /(?:correct|right|proper) (?:manuscript|article|paper)|version|replac|supersed|re-?publi|revised|corrected|updated|amended/i;
const OF_COPIES =
  /duplic|replicat|plagiar|cop(?:y|ied|ies)\b|overlap|similar|identical|verbatim|redundan|re-?us|taken|reproduc|translat|elsewhere|previous|already|appropriat|lifted|re-?publication|paraphras|another|published in|appeared|(?:material|text|passages|data|content|figures?|images?)\b.{0,60} from |resembl|twice|two journals|simultaneous|published before|attribut|cit(?:e|ing)\b|the same|tomad|semejan|semelhan|similitud|copia|cópia|déjà|earlier|used before|been reported in|been published by|(?:it|this|them) again|with those|plagi|reproduz|reprise|reprenn|übernommen|publicad|descrit|doppelt|bereits|wörtlich|(?:cited|listed|named|given) below|those|that of|word.for.word|sentence.by|paragraph.by|line.(?:for|by)|to the last|unchanged|unaltered|entirety|thesis|dissertation|belongs? to|underl|render|second time|at the same time|in parallel|match|come from|comes from|came from|stem|originat|version of/i;

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
  if (OF_COPIES.test(sentence)) yield* repeated(block, sentence, start);
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

interface Place extends Span {
  readonly value: string;
}

function doisIn(words: string): readonly Place[] {
  return [...words.matchAll(DOI)].map(({ index, 0: found }) => {
    const value = found.replace(/[.,;:)\]]+$/, "");
    return { start: index, end: index + value.length, value };
  });
}

/** The marks of references in the words, each by itself; those that stand on the original are left out. */
function* marksIn(words: string): Generator<Span & { readonly mark: string }> {
  for (const found of words.matchAll(MARKS)) {
    if (OWN.test(words.slice(Math.max(0, found.index - 60), found.index))) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    for (const part of (found[1] ?? found[2] ?? found[3] ?? found[4] ?? "").split(/,| and /)) {
      const [low = Number.NaN, high = low] = part.split(/[–-]/).map(Number);
      for (let mark = low; mark <= high && mark < low + 20; mark++) yield { ...span, mark: String(mark) };
    }
  }
}

const ABROAD = / (?:una?|uma|dich[oa]|la|el|otr[oa]|outr[oa]|une|des|du|einer?|der|dem) | [dl]'/;

/** No sentence of a notice says more often that something is repeated. */
const MOST_TRIES = 4;
const BEGINS_CITATION = /^:? ?\p{Lu}[\p{L}'-]+,? (?:\p{Lu}{1,3}\b|(?:\p{Lu}\. ?){1,3})/u;
const NOT_REPEATED =
  /\b(?:(?:concerns?|corrections?|corrigendum|erratum|retraction|notice)\b(?:(?!\b(?:due|because|owing|reason|since|as|about|regarding|over)\b)[^,;]){0,40}$|(?:no (?:evidence|indication|sign)|not|new|corrected|revised|version|(?:this|the) (?:article|paper|manuscript)(?: \[\d+\])?,? (?:originally|first))\b[^,;]{0,40}$)/i;

/** What the sentence says that the original repeats: by marks, by DOI, by name, or one item without any. */
function* repeated(block: Block, sentence: string, start: number): Generator<RelatedFact> {
  const found = REPEATS.flatMap(({ cue, pattern }, i) =>
    cue.test(sentence) ? matches(pattern, sentence).map((words) => ({ words, i })) : [],
  );
  found.sort((a, b) => a.words.index - b.words.index || a.i - b.i);
  for (const { words, i } of found) {
    if (NOT_REPEATED.test(sentence.slice(Math.max(0, words.index - 60), words.index))) continue;
    if (/\b(?:both|all|each) of which\b/i.test(words[0])) continue; // where the originals themselves appeared
    const behind = words.index + words[0].length;
    if (tellsOfOriginal(block, start, behind)) continue;
    // abbreviations in a citation look like the end of the sentence
    const cited = BEGINS_CITATION.test(sentence.slice(behind, behind + 60));
    const goesOn = GOES_ON.test(block.plain.text.slice(start + sentence.length, start + sentence.length + 90));
    const whole = cited || goesOn ? block.plain.text.slice(start, start + behind + 900) : sentence;
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

interface Source extends Span {
  readonly doi?: Place;
  /** Where it is cited or named. */
  readonly names?: Span;
  /** True where nothing tells which item it is. */
  readonly vague: boolean;
}

/** The original's own way into print ("prior to its submission to Eel Letters"). */
const ITSELF = /,? (?:prior to|before) (?:its|their) (?:submission|publication)\b.*$/i;

/** The one source that the words behind "duplicated from" and its like point to; a bare journal is one where `open`. */
function sourceIn(words: string, open: boolean): Source | undefined {
  const part = words.replace(ITSELF, "");
  const abbreviated = ABBREVIATED.exec(part);
  if (abbreviated && abbreviated.index < 120) {
    const behind = abbreviated.index + abbreviated[0].length;
    const whose = NAMED.exec(`from ${part.slice(0, abbreviated.index).trimStart()}`)?.[1];
    const begin = whose ? part.indexOf(whose) : -1;
    const from = begin < 0 ? abbreviated.index : begin;
    const cite = part.slice(from, behind);
    const open = cite.lastIndexOf("(") > cite.lastIndexOf(")");
    const end = open && part[behind] === ")" ? behind + 1 : behind;
    const own = doisIn(part).find(({ start }) => start < end + 12);
    const names = { start: from, end };
    return { ...names, end: Math.max(end, own?.end ?? 0), names, vague: false, ...(own && { doi: own }) };
  }
  const doi = doisIn(part)[0];
  const bracketed = BRACKETED.exec(part);
  if (bracketed && bracketed.index < 160) {
    const start = bracketed.index + 1;
    const names = { start, end: start + bracketed[1]!.length };
    const own = doi && doi.start < names.end ? doi : undefined;
    return { ...names, names, vague: false, ...(own && { doi: own }) };
  }
  const cited = CITED.exec(part);
  const source = SOURCE.exec(part);
  const named = NAMED.exec(part) ?? NAMED.exec(`from ${part.trimStart()}`);
  if (cited && (!source || source.index > cited.index)) {
    const lead = /^[:\s]*/.exec(cited[0])![0].length;
    const end = Math.max(cited[0].length, doi?.end ?? 0);
    return { start: lead, end, names: { start: lead, end }, vague: false, ...(doi && { doi }) };
  }
  if (doi) return { start: source?.index ?? doi.start, end: doi.end, vague: false, doi };
  if (source) {
    const tail = TAIL.exec(part.slice(source.index + source[0].length));
    const end = source.index + source[0].length + (tail?.[0].trimEnd().length ?? 0);
    if (OF_NOBODY.test(part.slice(source.index, end)) || LATER.test(part.slice(source.index))) return undefined;
    const telling = tail !== null && tail[0].trim().length > 8;
    return { start: source.index, end, vague: !telling, ...(telling && { names: { start: source.index, end } }) };
  }
  if (named?.[1]) {
    const at = part.indexOf(named[1]);
    if (at >= 0 && at < 140)
      return { start: at, end: at + named[1].length, names: { start: at, end: at + named[1].length }, vague: false };
  }
  const journal = open || /\b(?:published|appeared) in\b/.test(part) ? JOURNAL.exec(`in${part}`) : null;
  if (journal) {
    const start = Math.max(0, journal.index + journal[0].search(/ /) + 1 - 2);
    const end = journal.index + journal[0].length - 2;
    return { start, end, names: { start, end }, vague: false };
  }
  return undefined;
}

/** "The thesis of a former student": nothing tells which. */
const OF_NOBODY = /^(?!.*\d{4}).*?(?:thesis|dissertation) (?:of|by) (?:an?|his|her|their|one of|the) \p{Ll}/su;

/** What came out later repeats the original, not the other way round. */
const LATER = /^(?:an?|the|another) (?:later|subsequent|more recent) /i;

/** What goes on about a source: by whom, its title, where it appeared. */
const TAIL =
  /^,?(?: (?:titled |entitled |called )?["“‘«][^"”’»]{3,300}["”’»])?(?:,? (?:by|titled|entitled|published|in|of|that|which|from|written|authored|on|with|[A-Z]) ?(?!the (?:absence|lack)\b)(?:[^.;]|(?<=et al|\b\p{Lu})\.){2,200}?(?=;|(?<!et al|\b\p{Lu})\.|,? (?:and|which|without|but|so|as|has|is|was|were)\b|$))?/u;
