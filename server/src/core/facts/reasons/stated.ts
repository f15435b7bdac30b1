import { isOfAccount } from "./accounts.ts";
import { valuesIn } from "./corrections.ts";
import { LOST } from "./data.ts";
import { cleared, DENIED, faultsOf, type Stated, unsaid } from "./grammar.ts";
import { type Token, tokensOf } from "./lexicon.ts";
import { type Likely, type Table, weighed } from "./likely.ts";
import { lowered } from "./lowered.ts";
import { Sentence } from "./pattern.ts";
import { LINES, READ_AS, READS, VALUES } from "./reads.ts";
import { heard, refuted } from "./refuted.ts";
import { roteFrom } from "./rote.ts";
import {
  isPlotted,
  OF_OTHERS,
  OF_OWN,
  ofOthers,
  ofValues,
  own,
  REPETITIONS,
  unasked,
  withRepetitions,
} from "./whose.ts";
import {
  APART_FROM,
  BARE_ERROR,
  BOTH,
  isOver,
  isWithin,
  LIKE_MANY,
  leavesBracket,
  leavesClause,
  OVERRULED,
  overlaps,
  WITHIN,
} from "./within.ts";
import { NEGATED, PATTERNS } from "./wordings.ts";
import { wordsOf } from "./words.ts";

const REUSED = "duplication-of-in-image";
const INTERESTS = "conflict-of-interest";
/** What makes of wrong data the consequence of what was wrong before. */
const SO = /\b(?:so that|hence|therefore|as a result|consequently|resulting)\b/i;

/** What a sentence states, what was read of it, and whether all that it states is said by rote. */
export interface Told {
  readonly best: Map<string, Stated>;
  readonly read: Sentence | undefined;
  readonly tokens: readonly Token[];
  readonly rote: boolean;
  /** Causes for which only the words speak, taken together. */
  readonly likely: readonly Likely[];
}

/** What a sentence states by itself. */
export function toldIn(
  sentence: string,
  withheld: { readonly from: number; readonly to: number } | undefined,
  table?: Table,
): Told {
  const best = new Map<string, Stated>();
  const again = new Set<string>();
  const sure = new Set<string>();
  if (withheld) best.set(LOST, { code: LOST, ...withheld });
  const lower = lowered(sentence);
  const read = lower === undefined ? undefined : new Sentence(wordsOf(lower, 0, lower.length));
  const tokens = read ? tokensOf(read) : [];
  for (const told of read && lower ? statedIn(sentence, lower, read, tokens) : []) {
    const code = ofValues(unasked(heard(told.code, sentence, told.from), sentence), sentence, told.from);
    const stated = { ...told, code };
    const known = best.get(stated.code);
    if (known) again.add(stated.code);
    if (stated.sure) sure.add(stated.code);
    if (refuted(stated.code, sentence.slice(stated.to)) || isOfAccount(stated.code, sentence)) continue;
    if (!known || stated.to - stated.from < known.to - known.from) best.set(stated.code, stated);
  }
  if (LIKE_MANY.test(sentence)) best.delete(REUSED);
  const twofold = best.has("duplication-of-text") && own(sentence) && ofOthers(sentence);
  for (const [general, specific] of WITHIN) {
    const said = best.get(general);
    if (!said || (twofold && general === "duplication-of-text")) continue;
    const besides = APART_FROM[general]?.test(sentence.slice(said.from, said.to));
    if (
      specific.some(
        (code) =>
          best.has(code) &&
          !(besides && (general === INTERESTS || said.to > best.get(code)!.to + 5 || !overlaps(said, best.get(code)!))),
      )
    )
      best.delete(general);
  }
  for (const code of OVERRULED) {
    const said = best.get(code);
    if (said && isOver(code, said, sentence, best)) best.delete(code);
  }
  if (best.has("error-in-methods") && SO.test(sentence)) best.delete("error-in-data");
  const theirs = best.get("plagiarism-of-image");
  if (theirs && !best.has(REUSED) && /overlap|duplicat|similar|same|identical/i.test(sentence) && BOTH.test(sentence))
    best.set(REUSED, { ...theirs, code: REUSED });
  const picture = best.get("error-in-image");
  if (picture && best.has(REUSED) && BARE_ERROR.test(sentence.slice(picture.from, picture.to)))
    best.delete("error-in-image");
  const repeated = best.get("duplication-of-text");
  if (repeated && best.has("duplication-of-in-image") && !/\btext/i.test(sentence.slice(repeated.from, repeated.to)))
    best.delete("duplication-of-text");
  for (const code of READ_AS) {
    const reads = best.get("error-in-text");
    const other = best.get(code);
    if (
      reads &&
      other &&
      (overlaps(reads, other) ||
        READS.test(sentence.slice(reads.from, reads.to)) ||
        (code === "error-in-analyses" &&
          !/ and /.test(sentence.slice(Math.min(reads.to, other.to), Math.max(reads.from, other.from)))))
    )
      best.delete("error-in-text");
  }
  const rote = best.size > 0 ? roteFrom(sentence) : undefined;
  if (rote !== undefined) {
    for (const [code, { from }] of best) if (from > rote) best.delete(code);
    if (best.size === 0) return { best, read, tokens, rote: true, likely: [] };
  }
  if (!read) return { best, read, tokens, rote: false, likely: [] };
  const { unlikely, likely } = weighed(withRepetitions([...best.keys()]), read.words, table, again);
  const isRepetition = !REPETITIONS.every((code) => unlikely.includes(code));
  // what is withheld the sentence before tells, not the words of this one
  for (const code of unlikely)
    if (!sure.has(code) && !(isRepetition && REPETITIONS.includes(code)) && !(withheld && code === LOST))
      best.delete(code);
  const others = likely.map((each) => ({ ...each, code: unasked(heard(each.code, sentence, each.from), sentence) }));
  const noText =
    best.has("concerns-issues-about-referencing-attributions") || (best.has("error-in-data") && VALUES.test(sentence));
  return {
    best,
    read,
    tokens,
    rote: false,
    likely: others.filter(
      ({ code, ...each }) =>
        !isWithin(code, best) && !isOver(code, each, sentence, best) && !(noText && code === "error-in-text"),
    ),
  };
}

/** The sentence with the stops in it (not the one at its end) made such that end no sentence. */
export function unstopped(sentence: string): string {
  const last = sentence.length - 1;
  const stop = sentence.indexOf(".");
  if (stop < 0 || stop === last) return sentence;
  return sentence.endsWith(".") ? `${sentence.slice(0, -1).replaceAll(".", "․")}.` : sentence.replaceAll(".", "․");
}

function* statedIn(sentence: string, lower: string, read: Sentence, tokens: readonly Token[]): Generator<Stated> {
  const { from, to } = read.words;
  yield* faultsOf(sentence, 0, sentence.length, tokens);
  yield* valuesIn(sentence);
  const refused = new Map<number, boolean>();
  for (const match of read.matches()) {
    const { wording, number, plain, close } = PATTERNS[match.gives]!;
    const { code, only, not, notNear, notBefore, negative, sure } = wording;
    let no = refused.get(number);
    if (no === undefined) {
      no = (not?.test(lower) ?? false) || only?.test(lower) === false;
      refused.set(number, no);
    }
    if (no) continue;
    const begin = from[match.from]!;
    const end = to[match.to - 1]!;
    if (leavesBracket(lower, begin, end) || (close && leavesClause(lower.slice(begin, end)))) continue;
    if (notNear) {
      const stop = lower.indexOf(";", end);
      if (notNear.test(lower.slice(begin, stop < 0 ? end + 60 : Math.min(stop, end + 60)))) continue;
    }
    if (notBefore?.test(lower.slice(Math.max(0, begin - 60), begin))) continue;
    if (plain && NEGATED.test(lower.slice(begin, end))) continue;
    if (negative && unsaid(lower, begin)) continue;
    if (!negative && (DENIED.test(sentence.slice(Math.max(0, begin - 90), begin)) || cleared(lower, begin))) continue;
    const theirs = OF_OTHERS[code];
    const source = code === "duplication-of-in-article" ? from[match.to - 1]! : begin;
    const plagiarised = theirs !== undefined && ofOthers(sentence.slice(source), sentence) && !own(sentence);
    const value =
      code === "error-in-text" &&
      (READS.test(sentence.slice(begin, end)) || LINES.test(sentence.slice(begin, end))) &&
      VALUES.test(sentence);
    const ours = OF_OWN[code];
    if (
      ours &&
      own(sentence) &&
      !/plagiari|\bof (?:his|hers|theirs)\b/.test(lower.slice(begin, end)) &&
      !ofOthers(sentence)
    ) {
      yield { code: ours, from: begin, to: end };
      continue;
    }
    const known = code === REUSED && !plagiarised && isPlotted(sentence, begin, end) ? "duplication-of-data" : code;
    yield { code: plagiarised ? theirs : value ? "error-in-data" : known, from: begin, to: end, sure };
  }
}
