import { type Block, sentencesOf, spanOf } from "../../block.ts";
import type { Span } from "../../span.ts";
import type { FactExample, ReasonFact, Recogniser } from "../fact.ts";
import { authorship, authorshipExamples } from "./authorship.ts";
import { conduct, conductExamples } from "./conduct.ts";
import { article, content, contentExamples } from "./content.ts";
import { data, dataExamples } from "./data.ts";
import { errorsByOthers, errorsByOthersExamples } from "./errors-by-others.ts";
import { ethics, ethicsExamples } from "./ethics.ts";
import { DENIED, faultsOf, type Stated } from "./grammar.ts";
import { image, imageExamples } from "./image.ts";
import { legal, legalExamples } from "./legal.ts";
import { FAULT_CUES, tokens } from "./lexicon.ts";
import { materials, materialsExamples } from "./materials.ts";
import { otherLanguages, otherLanguagesExamples } from "./other-languages.ts";
import { peerReview, peerReviewExamples } from "./peer-review.ts";
import { results, resultsExamples } from "./results.ts";
import type { Group } from "./rule.ts";
import { ACT, uncoded } from "./uncoded.ts";

const GROUPS: readonly Group[] = [
  data,
  image,
  results,
  materials,
  content,
  article,
  authorship,
  peerReview,
  ethics,
  legal,
  conduct,
  errorsByOthers,
  otherLanguages,
];
const FAULTS = 1 << GROUPS.length;

const BITS = new Map<string, number>();
for (const [i, { cues }] of GROUPS.entries()) for (const cue of cues) BITS.set(cue, (BITS.get(cue) ?? 0) | (1 << i));
for (const cue of FAULT_CUES) BITS.set(cue, (BITS.get(cue) ?? 0) | FAULTS);
/** The cues by a number made of their first three units: a word whose number has no cues is passed over with one look. */
const CUES: (readonly (readonly [string, number])[])[] = [[]];
const SLOTS = new Uint16Array(1 << 14);
for (const each of BITS) {
  const slot = slotOf(each[0], 0);
  const index = SLOTS[slot]!;
  if (index > 0) CUES[index] = [...CUES[index]!, each];
  else SLOTS[slot] = CUES.push([each]) - 1;
}

function slotOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (SLOTS.length - 1);
}

/** Sections whose words are never the notice's reasons. */
const APART =
  /^(?:received|accepted|published|copyright|licen[cs]e|open access|citation|how to cite|cite|keywords|competing|conflicts? of|author details|supplementary|supporting|acknowledg|funding|references?|correspond|edited by|reviewed by|approved by|publisher'?s note)/;
const LEGALESE = /^(?:©|\(c\)|copyright|open access|this is an open|publisher's note)/i;
/** Statements that a publisher or an author makes in every article. */
const BOILERPLATE =
  /\bmember of (?:the )?(?:COPE|Committee on Publication)|takes? (?:\w+ ){0,12}(?:very )?seriously|remains? neutral|authors? declares? that|declares? (?:that )?(?:there (?:is|are|were) |they have |he has |she has )?no\b|construed as a potential|distributed under the terms|we apologi[sz]e|apologi[sz]es? (?:to|for)|(?:regret|sorry for) (?:any|the) (?:inconvenience|confusion)|intended to (?:notify|alert)|as stated in|for (?:further|more) information|can be found (?:at|under|here)|to ensure the addition|contributed equally|conditions of submission|should be (?:\w+ )?(?:cited|referenced)|encourage[sd]? (?:authors|readers)/i;
/** What such a statement holds only where it gives this notice's reason too. */
const OWN_REASON =
  /\b(?:because|due to|as it was|plagiari|duplicat|fabricat|falsif|publication of|errors? (?:in|made))/i;
const TITLE =
  /(?:\b(?:article|paper|titled?|entitled|study|manuscript|reports?|publication|work|of|to|chapter|letter|review|retracts?|retracted|retraction|correction|withdrawn|notice|note|erratum|contribution|original|called|by|withdraws?|withdrew|retracting|on|artículo|artigo|artikel|título|intitulé)[\s:,]{0,3})(?:“([^”]{12,400})”|"([^"]{12,400})"|‘([^’]{12,400})’|'([^']{12,300})'(?!\w)|«([^»]{12,400})»)/gi;

/** Of a general code and its specific ones in one sentence, the general one goes. */
const WITHIN: readonly (readonly [string, readonly string[]])[] = [
  [
    "duplication-of-in-article",
    [
      "duplication-of-text",
      "duplication-of-data",
      "duplication-of-in-image",
      "plagiarism-of-text",
      "plagiarism-of-data",
      "plagiarism-of-image",
      "plagiarism-of-in-article",
    ],
  ],
  ["plagiarism-of-in-article", ["plagiarism-of-text", "plagiarism-of-data", "plagiarism-of-image"]],
];

function find(block: Block): Iterable<ReasonFact> {
  if (block.kind === "reference" || (block.kind === "heading" && !isSentence(block)) || APART.test(block.section))
    return [];
  const words = block.plain.text;
  if (LEGALESE.test(words) || /creative commons/i.test(words.slice(0, 240))) return [];
  const text = /["“‘«]|(?:^|[\s(])'[A-Z]/.test(words) ? masked(words) : words;
  const sentences = pieces(text, sentencesOf(block));
  const bits = bitsOf(text, sentences);
  const acts = ACT.test(text);
  const facts: ReasonFact[] = [];
  for (const [k, { start, end }] of sentences.entries()) {
    const cued = bits[k] ?? 0;
    if (cued === 0 && !acts) continue;
    const sentence = text.slice(start, end).replace(/\.(?!$)/g, "․");
    const best = new Map<string, Stated>();
    for (const stated of statedIn(sentence, cued)) {
      const known = best.get(stated.code);
      if (!known || stated.to - stated.from < known.to - known.from) best.set(stated.code, stated);
    }
    for (const [general, specific] of WITHIN) if (specific.some((code) => best.has(code))) best.delete(general);
    if (best.size > 0 && BOILERPLATE.test(sentence) && !OWN_REASON.test(sentence)) continue;
    if (best.size === 0) {
      const clause = uncoded(sentence);
      if (clause && !BOILERPLATE.test(sentence))
        facts.push({ kind: "reason", span: spanOf(block, start + clause.from, start + clause.to) });
    }
    const all = [...best.values()].sort((a, b) => a.from - b.from || b.to - a.to);
    for (const { code, from, to } of all)
      facts.push({ kind: "reason", span: spanOf(block, start + from, start + to), code });
  }
  return facts;
}

/** True where a bare line that serves as a heading is a sentence of prose about the article. */
function isSentence({ level, plain: { text } }: Block): boolean {
  return (level ?? 0) === 0 && text.length > 40 && text.endsWith(".") && WORK.test(text) && VERB.test(text);
}
const WORK = /\b(?:article|paper|manuscript|publication|study|authors?|editors?|journal)\b/i;
const VERB = /\b(?:is|are|was|were|has|have|been)\b/i;

/** No piece of a sentence that is read at once is longer, so that none takes long; UTF-16 units. */
const LONGEST_PIECE = 1_200;

/** The sentences, with those that are too long cut at a blank. */
function pieces(text: string, sentences: readonly Span[]): readonly Span[] {
  if (sentences.every(({ start, end }) => end - start <= LONGEST_PIECE)) return sentences;
  const found: Span[] = [];
  for (const { start, end } of sentences) {
    for (let from = start; from < end; ) {
      let to = Math.min(end, from + LONGEST_PIECE);
      const blank = to < end ? text.lastIndexOf(" ", to) : -1;
      if (blank > from) to = blank;
      found.push({ start: from, end: to });
      from = to;
    }
  }
  return found;
}

/** The text with every title that it quotes made one word. */
function masked(text: string): string {
  return text.replace(TITLE, (whole, ...titles: unknown[]) => {
    const title = titles.slice(0, 5).find((each) => typeof each === "string");
    if (typeof title !== "string" || /[.!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(title)) return whole;
    return whole.replace(title, () => "x".repeat(title.length));
  });
}

/** For each sentence of the block, the groups whose cues it has. */
function bitsOf(text: string, sentences: readonly Span[]): readonly number[] {
  const lower = text.toLowerCase();
  const bits = new Array<number>(sentences.length).fill(0);
  let k = 0;
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0;
    if (letter && !inWord) {
      const index = SLOTS[slotOf(lower, at)]!;
      if (index > 0) {
        while (k < sentences.length - 1 && at >= sentences[k]!.end) k++;
        for (const [cue, groups] of CUES[index]!) if (lower.startsWith(cue, at)) bits[k]! |= groups;
      }
    }
    inWord = letter && code !== 0x2013 && code !== 0x2014 && !(code >= 0x2018 && code <= 0x201f);
  }
  return bits;
}

function* statedIn(sentence: string, cued: number): Generator<Stated> {
  if (cued & FAULTS) yield* faultsOf(sentence, 0, sentence.length, tokens(sentence));
  for (const [i, { wordings }] of GROUPS.entries()) {
    if (!(cued & (1 << i))) continue;
    for (const { code, pattern, not, negative } of wordings) {
      const match = pattern.exec(sentence);
      if (!match || not?.test(sentence)) continue;
      if (!negative && DENIED.test(sentence.slice(Math.max(0, match.index - 90), match.index))) continue;
      const from = match.index + (match[0].length - match[0].trimStart().length);
      yield { code, from, to: match.index + match[0].trimEnd().length };
    }
  }
}

/** The causes that a notice states, in the Retraction Watch vocabulary, and reasons in words that it has no term for. */
export const reasons: Recogniser = {
  name: "reasons",
  cue: /[a-z]{3} [a-z]/i,
  find,
};

// marked pure, and no spread, so that a bundler can leave the examples out
export const examples: readonly FactExample[] = /* @__PURE__ */ ([] as FactExample[]).concat(
  dataExamples,
  imageExamples,
  resultsExamples,
  materialsExamples,
  contentExamples,
  authorshipExamples,
  peerReviewExamples,
  ethicsExamples,
  legalExamples,
  conductExamples,
  errorsByOthersExamples,
  otherLanguagesExamples,
);
