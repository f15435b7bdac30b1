/** A sentence as words. `lower[i]` begins at `from[i]` and ends before `to[i]`; possessive endings and inner hyphens are left out. */
export interface Words {
  readonly lower: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** What stands before the word: 2 the end of a clause (;), else 0. */
  readonly stop: readonly number[];
  /** True where the word says nothing by itself: articles, numbers, adverbs, what stands in brackets. */
  readonly filler: readonly boolean[];
}

/** Beginnings that a hyphen does not part from their word: "co-author" is one word, "peer-review" two. */
const PREFIXES = new Set(["co", "re", "non", "mis", "un", "auto", "pre", "e", "in", "over", "under", "cross", "de"]);
const FILLERS = new Set(
  "a an the this these those that its it their our his her any all some such very also been quite both certain several many own of-the most more rather then thus hereby et al eg ie".split(
    " ",
  ),
);

/** The words of a stretch of text (given also in lower case, of the same length). */
export function wordsOf(text: string, start: number, end: number): Words {
  const lower: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const stop: number[] = [];
  const filler: boolean[] = [];
  let stopped = 0;
  let depth = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (code === 59 && (depth === 0 || text.charCodeAt(at + 1) === 32)) stopped = 2;
      else if (code === 40 || code === 91) depth++;
      else if ((code === 41 || code === 93) && depth > 0) depth--;
      at++;
      continue;
    }
    const begin = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    let word = text.slice(begin, at);
    if (text.charCodeAt(at) === 45 && PREFIXES.has(word) && isLetter(text.charCodeAt(at + 1))) {
      const rest = ++at;
      while (at < end && isLetter(text.charCodeAt(at))) at++;
      word += text.slice(rest, at);
    }
    if (text.charCodeAt(at) === 39 && (text.charCodeAt(at + 1) === 115 || text.charCodeAt(at + 1) === 116)) {
      if (text.charCodeAt(at + 1) === 116) word += "'t";
      at += 2;
    }
    if (word === "result" && lower.at(-1) === "a" && lower.at(-2) === "as") word = "as-a-result";
    lower.push(word);
    from.push(begin);
    to.push(at);
    stop.push(stopped);
    filler.push(
      depth > 0 ||
        FILLERS.has(word) ||
        word.charCodeAt(0) < 58 ||
        (word.length > 4 && word.endsWith("ly") && word !== "only" && word !== "early"),
    );
    stopped = 0;
  }
  return { lower, from, to, stop, filler };
}

/** The words of two stretches, the second of which begins at unit `shift` of the first. */
export function joinedWords(a: Words, b: Words, shift: number): Words {
  return {
    lower: [...a.lower, ...b.lower],
    from: [...a.from, ...b.from.map((at) => at + shift)],
    to: [...a.to, ...b.to.map((at) => at + shift)],
    stop: [...a.stop, ...b.stop],
    filler: [...a.filler, ...b.filler],
  };
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xdf && code < 0x2000 && code !== 0xf7) ||
    (code >= 65 && code <= 90)
  );
}

/** The words that a compact form stands for: "duplicat(e|ed|ion)" is three; a group may be empty ("result(|s)"). */
export function spelled(form: string): readonly string[] {
  const open = form.indexOf("(");
  if (open < 0) return [form];
  const close = form.indexOf(")", open);
  const tails = spelled(form.slice(close + 1));
  return form
    .slice(open + 1, close)
    .split("|")
    .flatMap((middle) => tails.map((tail) => form.slice(0, open) + middle + tail));
}
