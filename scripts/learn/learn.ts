import { NEAR, PAIR, type Printed, STEP, stemOf } from "../../server/src/core/facts/reasons/likely.ts";
import { wordsOf } from "../../server/src/core/facts/reasons/words.ts";
import { type Passage, sentencesIn } from "./passages.ts";

/** For each sign, a stem or a pair of them, a row with the weight of each cause, behind one another; the last row is the causes' biases. */
export interface Model {
  readonly codes: readonly string[];
  readonly signs: readonly string[];
  readonly weights: Float64Array;
}

interface Row {
  readonly signs: readonly number[];
  readonly scale: number;
}

/** A sign in fewer sentences than this is left out. */
const RAREST = 2;
/** So many pairs are kept, those that speak most of a cause. */
const PAIRS = 4_000;
const BIAS = -1;
const ROUNDS = [8, 8, 20];
const RATE = 0.2;
const DECAY = 5e-4;
/** What a cause that is missed weighs against one that is seen where there is none. */
const MISSED = 1.5;

/**
 * Learns which words speak of which cause: one linear classifier a cause, by the modified Huber loss and gradient descent
 * (T. Zhang, ICML 2004). Of a passage of several sentences the one that fits a cause best is taken to state it. The same passages
 * always give the same model, on any machine: nothing but sums, products and square roots.
 */
export function learn(passages: readonly Passage[]): Model {
  const texts = passages.map(({ text }) => sentencesIn(text).map((sentence) => signsOf(sentence.toLowerCase())));
  const distinct = new Map(passages.map(({ text, codes }, p) => [text, { codes, sentences: texts[p]! }]));
  const counts = new Map<string, number>();
  for (const { sentences } of distinct.values())
    for (const sign of sentences.flat()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= RAREST).map(([sign]) => sign);
  const telling = tellingPairs([...distinct.values()], new Set(often.filter((sign) => sign.includes(PAIR))));
  const signs = often.filter((sign) => !sign.includes(PAIR) || telling.has(sign));
  const numbers = new Map(signs.map((sign, i) => [sign, i]));
  const codes = [...new Set(passages.flatMap(({ codes }) => codes))].sort();
  const rows = texts.map((sentences) =>
    sentences.map((sentence): Row => {
      const own = sentence.flatMap((sign) => numbers.get(sign) ?? []);
      return { signs: own, scale: 1 / Math.sqrt(own.length || 1) };
    }),
  );
  const weights = new Float64Array((signs.length + 1) * codes.length);
  for (const [i, rounds] of ROUNDS.entries()) {
    const labelled = passages.flatMap((passage, p) => label(passage, rows[p]!, codes, weights, i === 0));
    weights.fill(0).fill(BIAS, signs.length * codes.length);
    for (let round = 0; round < rounds; round++) pass(labelled, weights, codes.length, RATE / (1 + round / 4));
  }
  return { codes, signs, weights };
}

/** Of some pairs those that stand beside a cause most often, and more often than chance has it (by the likelihood of both). */
function tellingPairs(
  texts: readonly { readonly codes: readonly string[]; readonly sentences: readonly (readonly string[])[] }[],
  pairs: ReadonlySet<string>,
): ReadonlySet<string> {
  const texting = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  const stating = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { codes, sentences } of texts) {
    for (const code of codes) add(stating, code);
    for (const pair of new Set(sentences.flat())) {
      if (!pairs.has(pair)) continue;
      add(texting, pair);
      const own = beside.get(pair) ?? new Map<string, number>();
      beside.set(pair, own);
      for (const code of codes) add(own, code);
    }
  }
  const most = [...beside].map(([pair, own]) => {
    const gains = [...own].map(([code, both]) =>
      both > 1 ? both * Math.log((both * texts.length) / (texting.get(pair)! * stating.get(code)!)) : 0,
    );
    return { pair, gain: Math.max(0, ...gains) };
  });
  most.sort((a, b) => b.gain - a.gain || (a.pair < b.pair ? -1 : 1));
  return new Set(most.slice(0, PAIRS).map(({ pair }) => pair));
}

type Labelled = Row & { readonly states: ReadonlySet<number> };

/** The sentences of a passage with the causes that each states; none of a passage of several where it is not known yet. */
function label(
  { codes: stated }: Passage,
  rows: readonly Row[],
  codes: readonly string[],
  weights: Float64Array,
  first: boolean,
): readonly Labelled[] {
  if (rows.length > 1 && first && stated.length > 0) return [];
  const states = rows.map(() => new Set<number>());
  const margins = rows.map((row) => marginsOf(row, weights, new Float64Array(codes.length)));
  for (const code of stated) {
    const number = codes.indexOf(code);
    const own = margins.map((each) => each[number]!);
    states[own.indexOf(Math.max(...own))]?.add(number);
  }
  return rows.map((row, i) => ({ ...row, states: states[i]! }));
}

function marginsOf({ signs, scale }: Row, weights: Float64Array, margins: Float64Array): Float64Array {
  const codes = margins.length;
  margins.set(weights.subarray(weights.length - codes));
  for (const sign of signs) {
    const at = sign * codes;
    for (let c = 0; c < codes; c++) margins[c]! += weights[at + c]! * scale;
  }
  return margins;
}

function pass(rows: readonly Labelled[], weights: Float64Array, codes: number, rate: number): void {
  const margins = new Float64Array(codes);
  const biases = weights.length - codes;
  for (const row of shuffled(rows)) {
    marginsOf(row, weights, margins);
    for (let c = 0; c < codes; c++) {
      const way = row.states.has(c) ? 1 : -1;
      const short = 1 - way * margins[c]!;
      if (short <= 0) continue;
      const step = rate * way * Math.min(1, short) * (way > 0 ? MISSED : 1);
      weights[biases + c]! += step / 5;
      for (const sign of row.signs) {
        const at = sign * codes + c;
        weights[at]! += step * row.scale - rate * DECAY * weights[at]!;
      }
    }
  }
}

/** In an order that is always the same (Park and Miller's generator, Fisher and Yates's shuffle). */
function shuffled<T>(values: readonly T[]): readonly T[] {
  const found = [...values];
  let seed = 1;
  for (let i = found.length - 1; i > 0; i--) {
    seed = (seed * 16807) % 2147483647;
    const j = seed % (i + 1);
    [found[i], found[j]] = [found[j]!, found[i]!];
  }
  return found;
}

/** The stems of a sentence in lower case, and its pairs of them, each once. */
function signsOf(lower: string): readonly string[] {
  const stems = wordsOf(lower, 0, lower.length).lower.map(stemOf).filter(Boolean);
  const pairs = stems.flatMap((stem, i) => stems.slice(i + 1, i + 1 + NEAR).map((second) => stem + PAIR + second));
  return [...new Set([...stems, ...pairs])];
}

/** What numbers are printed as: printable characters that need no escape. */
const SIGNS = [...Array(94).keys()]
  .map((i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"`\\$'.includes(sign))
  .join("");

/** The model in its printed form: weights in steps of `STEP`, those near 0 left out. */
export function printed({ codes, signs, weights }: Model): Printed {
  const middle = SIGNS.length / 2;
  const lines = signs.flatMap((sign, s) => {
    const told = codes.map((_, c) => {
      const steps = Math.max(-middle, Math.min(middle - 1, Math.round(weights[s * codes.length + c]! / STEP)));
      return Math.abs(steps) < (sign.includes(PAIR) ? LEAST_STEPS_OF_PAIRS : LEAST_STEPS)
        ? ""
        : SIGNS[c]! + SIGNS[middle + steps]!;
    });
    return told.some(Boolean) ? [`${sign} ${told.join("")}`] : [];
  });
  return {
    CAUSES: codes.join(" "),
    BIASES: [...weights.subarray(signs.length * codes.length)].map((bias) => bias.toFixed(2)).join(" "),
    SIGNS,
    WEIGHTS: lines.join("\n"),
  };
}
const LEAST_STEPS = 2;
const LEAST_STEPS_OF_PAIRS = 3;

/** The source file that has the model. */
export function source({ CAUSES, BIASES, SIGNS, WEIGHTS }: Printed): string {
  return `// Made by \`npm run generate\` from the recogniser's examples and passages/: which words speak of which cause.

/** The causes, by their numbers. */
export const CAUSES =
  "${CAUSES}";
/** What each cause's margin begins with. */
export const BIASES =
  "${BIASES}";
/** Numbers are printed as these signs. */
export const SIGNS = "${SIGNS}";
/** A line for each stem or pair: it, and for each cause of which it says something the cause's number and the weight. */
export const WEIGHTS = \`${WEIGHTS}\`;
`;
}
