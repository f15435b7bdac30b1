import { type Printed, STEP, stemOf } from "../../server/src/core/facts/reasons/likely.ts";
import { wordsOf } from "../../server/src/core/facts/reasons/words.ts";
import { type Passage, sentencesIn } from "./passages.ts";

/** For each stem a row with the weight of each cause, behind one another; the last row is the causes' biases. */
export interface Model {
  readonly codes: readonly string[];
  readonly stems: readonly string[];
  readonly weights: Float64Array;
}

interface Row {
  readonly stems: readonly number[];
  readonly scale: number;
}

/** A stem in fewer sentences than this is left out. */
const RAREST = 2;
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
  const texts = passages.map(({ text }) => sentencesIn(text).map((sentence) => stemsOf(sentence.toLowerCase())));
  const counts = new Map<string, number>();
  const distinct = new Map(passages.map(({ text }, p) => [text, texts[p]!]));
  for (const stem of [...distinct.values()].flat(2)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const stems = [...counts].filter(([, count]) => count >= RAREST).map(([stem]) => stem);
  const numbers = new Map(stems.map((stem, i) => [stem, i]));
  const codes = [...new Set(passages.flatMap(({ codes }) => codes))].sort();
  const rows = texts.map((sentences) =>
    sentences.map((sentence): Row => {
      const own = sentence.flatMap((stem) => numbers.get(stem) ?? []);
      return { stems: own, scale: 1 / Math.sqrt(own.length || 1) };
    }),
  );
  const weights = new Float64Array((stems.length + 1) * codes.length);
  for (const [i, rounds] of ROUNDS.entries()) {
    const labelled = passages.flatMap((passage, p) => label(passage, rows[p]!, codes, weights, i === 0));
    weights.fill(0).fill(BIAS, stems.length * codes.length);
    for (let round = 0; round < rounds; round++) pass(labelled, weights, codes.length, RATE / (1 + round / 4));
  }
  return { codes, stems, weights };
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

function marginsOf({ stems, scale }: Row, weights: Float64Array, margins: Float64Array): Float64Array {
  const codes = margins.length;
  margins.set(weights.subarray(weights.length - codes));
  for (const stem of stems) {
    const at = stem * codes;
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
      const sign = row.states.has(c) ? 1 : -1;
      const short = 1 - sign * margins[c]!;
      if (short <= 0) continue;
      const step = rate * sign * Math.min(1, short) * (sign > 0 ? MISSED : 1);
      weights[biases + c]! += step / 5;
      for (const stem of row.stems) {
        const at = stem * codes + c;
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

/** The stems of a sentence in lower case, each once. */
export function stemsOf(lower: string): readonly string[] {
  return [...new Set(wordsOf(lower, 0, lower.length).lower.map(stemOf))].filter(Boolean);
}

/** What numbers are printed as: printable characters that need no escape. */
const SIGNS = [...Array(94).keys()]
  .map((i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"`\\$'.includes(sign))
  .join("");

/** The model in its printed form: weights in steps of `STEP`, those near 0 left out. */
export function printed({ codes, stems, weights }: Model): Printed {
  const middle = SIGNS.length / 2;
  const lines = stems.flatMap((stem, s) => {
    const pairs = codes.map((_, c) => {
      const steps = Math.max(-middle, Math.min(middle - 1, Math.round(weights[s * codes.length + c]! / STEP)));
      return Math.abs(steps) < LEAST_STEPS ? "" : SIGNS[c]! + SIGNS[middle + steps]!;
    });
    return pairs.some(Boolean) ? [`${stem} ${pairs.join("")}`] : [];
  });
  return {
    CAUSES: codes.join(" "),
    BIASES: [...weights.subarray(stems.length * codes.length)].map((bias) => bias.toFixed(2)).join(" "),
    SIGNS,
    WEIGHTS: lines.join("\n"),
  };
}
const LEAST_STEPS = 2;

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
/** A line for each stem: the stem, and for each cause of which it says something the cause's number and the weight. */
export const WEIGHTS = \`${WEIGHTS}\`;
`;
}
