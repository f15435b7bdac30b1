import { type Block, sentencesOf, spanOf } from "../../block.ts";
import type { ReasonFact, Recogniser } from "../fact.ts";
import { belied } from "./belied.ts";
import { type Before, takenUp } from "./carried.ts";
import { withoutReprint } from "./corrections.ts";
import { piecesOf } from "./cut.ts";
import { asksForMaterial, refusal, refusalBehind } from "./followed.ts";
import { APART, LEGALESE, REPRINT } from "./furniture.ts";
import { guessed, tellsOn } from "./guessed.ts";
import { proseFrom } from "./headed.ts";
import { type Table, weighed } from "./likely.ts";
import { masked } from "./masked.ts";
import { refutedNext } from "./refuted.ts";
import { mayBeRote } from "./rote.ts";
import { toldIn, unstopped } from "./stated.ts";
import { uncoded } from "./uncoded.ts";
import { joinedWords, type Words } from "./words.ts";

export { reasonExamples as examples } from "./examples.ts";

/** Codes of which a sentence that only takes up what was spoken of before may have a more specific one. */
const BARE = new Set([
  "duplication-of-in-article",
  "plagiarism-of-in-article",
  "concerns-issues-about-article",
  "lack-of-approval-from-third-party",
]);

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

/** The causes that a sentence by itself states in wordings, and those for which only its words speak by a table: to measure tables. */
export function causesIn(
  sentence: string,
  table?: Table,
): { readonly stated: readonly string[]; readonly likely: readonly string[] } {
  const { best, read, likely } = toldIn(unstopped(sentence), refusalBehind(sentence), table);
  const guesses = read && !mayBeRote(sentence) ? guessed(sentence, read.words, likely) : [];
  return { stated: [...best.keys()], likely: guesses.map(({ code }) => code) };
}

/** The causes that a notice states, in the Retraction Watch vocabulary, and reasons in words that it has no term for. */
export const reasons: Recogniser = {
  name: "reasons",
  cue: /[a-zß-ÿ]{2},? [a-zß-ÿ]{2}|\d is [a-z]|[A-Z]{2} [A-Z]{2}|[Pp]lagi|[Dd]uplic|[Ee]rror/,
  find,
};
