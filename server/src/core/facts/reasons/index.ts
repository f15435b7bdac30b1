import { type Block, sentencesOf, spanOf } from "../../block.ts";
import type { ReasonFact, Recogniser } from "../fact.ts";
import { isOfAccount } from "./accounts.ts";
import { approval } from "./approval.ts";
import { authorship } from "./authorship.ts";
import { belied } from "./belied.ts";
import { type Before, takenUp } from "./carried.ts";
import { conduct } from "./conduct.ts";
import { article, content } from "./content.ts";
import { copying } from "./copying.ts";
import { corrections, valuesIn, withoutReprint } from "./corrections.ts";
import { piecesOf } from "./cut.ts";
import { data, LOST } from "./data.ts";
import { errorsByOthers } from "./errors-by-others.ts";
import { ethics } from "./ethics.ts";
import { asksForMaterial, refusal, refusalBehind } from "./followed.ts";
import { APART, LEGALESE, REPRINT } from "./furniture.ts";
import { german } from "./german.ts";
import { cleared, DENIED, faultsOf, type Stated, unsaid } from "./grammar.ts";
import { guessed, tellsOn } from "./guessed.ts";
import { handling } from "./handling.ts";
import { proseFrom } from "./headed.ts";
import { image } from "./image.ts";
import { interestsRights } from "./interests-rights.ts";
import { legal } from "./legal.ts";
import { type Token, tokensOf } from "./lexicon.ts";
import { type Likely, type Table, weighed } from "./likely.ts";
import { lowered } from "./lowered.ts";
import { masked } from "./masked.ts";
import { materials } from "./materials.ts";
import { otherLanguages } from "./other-languages.ts";
import { oversight } from "./oversight.ts";
import { compose, define, Sentence, state } from "./pattern.ts";
import { peerReview } from "./peer-review.ts";
import { plain } from "./plain.ts";
import { LINES, READ_AS, READS, VALUES } from "./reads.ts";
import { heard, refuted, refutedNext } from "./refuted.ts";
import { results } from "./results.ts";
import { romance } from "./romance.ts";
import { mayBeRote, roteFrom } from "./rote.ts";
import type { Group, Said } from "./rule.ts";
import { toldApproval } from "./told-approval.ts";
import { toldConduct } from "./told-conduct.ts";
import { toldCopying } from "./told-copying.ts";
import { toldData } from "./told-data.ts";
import { toldDealings } from "./told-dealings.ts";
import { toldErrors } from "./told-errors.ts";
import { toldFailures } from "./told-failures.ts";
import { toldFindings } from "./told-findings.ts";
import { toldImages } from "./told-images.ts";
import { toldIntegrity } from "./told-integrity.ts";
import { toldInventions } from "./told-inventions.ts";
import { toldMaterials } from "./told-materials.ts";
import { toldOffice } from "./told-office.ts";
import { toldOutcomes } from "./told-outcomes.ts";
import { toldOversight } from "./told-oversight.ts";
import { toldPeople } from "./told-people.ts";
import { toldStories } from "./told-stories.ts";
import { uncoded } from "./uncoded.ts";
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
  isClose,
  isOver,
  isWithin,
  LIKE_MANY,
  leavesBracket,
  leavesClause,
  OVERRULED,
  overlaps,
  WITHIN,
} from "./within.ts";
import { joinedWords, type Words, wordsOf } from "./words.ts";

export { reasonExamples as examples } from "./examples.ts";

const GROUPS: readonly Group[] = [
  data,
  image,
  results,
  materials,
  content,
  article,
  copying,
  authorship,
  approval,
  toldApproval,
  peerReview,
  ethics,
  legal,
  conduct,
  errorsByOthers,
  toldFindings,
  toldMaterials,
  toldImages,
  toldData,
  toldConduct,
  toldStories,
  toldFailures,
  toldErrors,
  toldOutcomes,
  toldInventions,
  toldCopying,
  toldIntegrity,
  corrections,
  oversight,
  interestsRights,
  handling,
  toldOversight,
  toldPeople,
  toldDealings,
  toldOffice,
  otherLanguages,
  romance,
  german,
  plain,
];

/** What turns the words around it into their opposite, in a passage and in a pattern. */
const NEGATED = /\b(?:not|never|neither|nor|cannot)\b|UNABLE|CANNOT|NOT|WANTING/;

/** The classes of the groups: two of one name would have each other's words. */
const named = new Set<string>();
/** All wordings. */
const WORDINGS: readonly Said[] = GROUPS.flatMap(({ classes, made, wordings }) => {
  for (const [name, words] of Object.entries(classes ?? {})) {
    if (named.has(name)) throw new Error(`Two groups have a class ${name}`);
    named.add(name);
    define(name, words);
  }
  for (const [name, pattern] of made ?? []) compose(name, pattern);
  return wordings;
});
/** The patterns of all wordings, by the number that each states. */
const PATTERNS = WORDINGS.flatMap((wording, number) =>
  wording.says.map((says) => ({
    wording,
    number,
    plain: !wording.negative && !NEGATED.test(says),
    close: isClose(says),
  })),
);
let stated = 0;
for (const { says } of WORDINGS) for (const pattern of says) state(pattern, stated++);

/** Codes of which a sentence that only takes up what was spoken of before may have a more specific one. */
const BARE = new Set([
  "duplication-of-in-article",
  "plagiarism-of-in-article",
  "concerns-issues-about-article",
  "lack-of-approval-from-third-party",
]);

const REUSED = "duplication-of-in-image";
const INTERESTS = "conflict-of-interest";
/** What makes of wrong data the consequence of what was wrong before. */
const SO = /\b(?:so that|hence|therefore|as a result|consequently|resulting)\b/i;
function find(block: Block): Iterable<ReasonFact> {
  const first = block.kind === "heading" ? proseFrom(block) : 0;
  if (first === undefined || block.kind === "reference" || APART.test(block.section)) return [];
  const words = block.plain.text;
  if (LEGALESE.test(words) || /creative commons/i.test(words.slice(0, 240))) return [];
  if (REPRINT.test(words)) return [];
  const text = withoutReprint(masked(words));
  const sentences = piecesOf(text, sentencesOf(block), first);
  const facts: ReasonFact[] = [];
  const before: Before[] = [];
  let asked = false;
  let silent: { readonly start: number; readonly words: Words } | undefined;
  for (const [k, { start, end, item }] of sentences.entries()) {
    const sentence = unstopped(text.slice(start, end));
    const next = sentences[k + 1];
    const last = silent;
    silent = undefined;
    if (refutedNext(sentence, next ? text.slice(next.start, next.end) : "")) continue;
    const withheld = asked ? refusal(sentence) : refusalBehind(sentence);
    asked = asksForMaterial(sentence);
    const untrue = before[0] && belied(sentence, before[0].sentence);
    const told = toldIn(sentence, withheld);
    const taken =
      told.best.size > 0 && ![...told.best.keys()].every((code) => BARE.has(code))
        ? undefined
        : takenUp(sentence, told.tokens, before);
    const anew = taken && toldIn(taken.sentence, withheld);
    const clear = anew && anew.best.size > 0 ? anew : told;
    before.unshift({ sentence, tokens: told.tokens });
    if (before.length > 2) before.pop();
    if (clear.rote) continue;
    const { best, read } = clear;
    if (untrue && clear === told) best.set(untrue.code, untrue);
    const printed = clear === told ? (at: number) => at : taken!.printed;
    const open = read && clear === told && !mayBeRote(sentence) ? read.words : undefined;
    const guesses = open ? guessed(sentence, open, clear.likely).map((guess) => ({ ...guess, at: start })) : [];
    const alone = open && best.size + guesses.length === 0 && tellsOn(sentence.trimEnd(), open) ? open : undefined;
    if (alone && last) {
      const words = joinedWords(last.words, alone, start - last.start);
      const [both] = guessed(text.slice(last.start, end), words, weighed([], words).likely);
      if (both) guesses.push({ ...both, at: last.start });
    }
    if (alone && guesses.length === 0) silent = { start, words: alone };
    for (const { at, from, to, code, weak } of guesses)
      facts.push({
        kind: "reason",
        span: spanOf(block, at + from, at + to),
        code,
        likely: true,
        ...(weak && { weak }),
      });
    if (best.size + guesses.length === 0) {
      const clause = uncoded(sentence);
      if (clause && !mayBeRote(sentence))
        facts.push({ kind: "reason", span: spanOf(block, start + clause.from, start + clause.to) });
    }
    const all = [...best.values()].sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { code, from, to } of all)
      if (!item || !facts.some((other) => other.code === code))
        facts.push({ kind: "reason", span: spanOf(block, start + printed(from), start + printed(to, true)), code });
  }
  return facts.filter(({ code, likely }) => !likely || !facts.some((other) => other.code === code && !other.likely));
}

/** What a sentence states, what was read of it, and whether all that it states is said by rote. */
interface Told {
  readonly best: Map<string, Stated>;
  readonly read: Sentence | undefined;
  readonly tokens: readonly Token[];
  readonly rote: boolean;
  /** Causes for which only the words speak, taken together. */
  readonly likely: readonly Likely[];
}

/** The causes that a sentence by itself states in wordings, and those for which only its words speak by a table: to measure tables. */
export function causesIn(
  sentence: string,
  table?: Table,
): { readonly stated: readonly string[]; readonly likely: readonly string[] } {
  const { best, read, likely } = toldIn(unstopped(sentence), refusalBehind(sentence), table);
  const guesses = read && !mayBeRote(sentence) ? guessed(sentence, read.words, likely) : [];
  return { stated: [...best.keys()], likely: guesses.map(({ code }) => code) };
}

function toldIn(
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
function unstopped(sentence: string): string {
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

/** The causes that a notice states, in the Retraction Watch vocabulary, and reasons in words that it has no term for. */
export const reasons: Recogniser = {
  name: "reasons",
  cue: /[a-zß-ÿ]{2},? [a-zß-ÿ]{2}|\d is [a-z]|[A-Z]{2} [A-Z]{2}|[Pp]lagi|[Dd]uplic|[Ee]rror/,
  find,
};
