import type { Span } from "../../span.ts";

/** What is read at once: a sentence, or an item of a list within one. */
export interface Piece extends Span {
  readonly item?: true;
}

/** What is read at once of a text from unit `first` on: its sentences, and behind each the items that it lists. */
export function piecesOf(text: string, sentences: readonly Span[], first: number): readonly Piece[] {
  const prose =
    first === 0
      ? sentences
      : sentences.flatMap(({ start, end }) => (end > first ? [{ start: Math.max(start, first), end }] : []));
  return pieces(text, joined(text, prose)).flatMap((span) => [span, ...itemsOf(text, span)]);
}

const MARK = /(?:^|[:;,.] |\band )\((?:\d|[a-h]|i{1,3}|iv|vi?)\) /g;
/** An item with fewer units than this says nothing by itself. */
const SHORTEST = 24;

/** The items "(i) …; (ii) …" of a sentence, if each may say something by itself. */
function itemsOf(text: string, { start, end }: Span): readonly Piece[] {
  const sentence = text.slice(start, end);
  if (!sentence.includes(") ")) return [];
  const begins = [...sentence.matchAll(MARK)].map(({ index, 0: mark }) => index + mark.length);
  if (begins.length < 2) return [];
  const items = begins.map((from, i): Piece => {
    const to = begins[i + 1];
    const rest = sentence.slice(from, to);
    return {
      start: start + from,
      end: start + from + (to === undefined ? rest : rest.replace(TAIL, "")).length,
      item: true,
    };
  });
  return items.every((item) => item.end - item.start >= SHORTEST) ? items : [];
}
/** What stands between an item and the next. */
const TAIL = /[:;,.]?(?: ?\band)? ?\(\w+\) $/;

/** The sentences, with those joined that only the stop of an abbreviation parts ("fig. S6", "in Sect. 3"). */
function joined(text: string, sentences: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (last && ABBREVIATED.test(text.slice(Math.max(last.start, last.end - 10), last.end)))
      found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
}
const ABBREVIATED = /(?:^|[\s(])(?:figs?|suppl|supp|sect|ref|refs|eqs?|tab|nos?|vols?|approx|resp|ext)\.\s*$/i;

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
