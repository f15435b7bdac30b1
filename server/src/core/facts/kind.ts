import { type Block, sentencesOf, spanOf } from "../block.ts";
import { overlaps, type Span } from "../span.ts";
import { type Kind, mayNameKind, titlePrefix, titleSuffix } from "../vocabulary/kinds.ts";
import { ACTS, cuesOf, DENIED, OTHER } from "./acts.ts";
import type { FactExample, KindFact, Recogniser } from "./fact.ts";
import { maySpeak } from "./prose.ts";

/** Finds which kind of notice a title or banner line names, and which one the prose acts out. */
export const kind: Recogniser = {
  name: "kind",
  *find(block) {
    if (block.kind === "reference") return;
    if (block.kind === "heading") {
      const named = [...headed(block.plain.text)];
      for (const { from, to, value, bare } of named) {
        yield { kind: "kind", span: spanOf(block, from, to), value, where: bare ? "banner" : "title" };
      }
      if (named.length === 0) yield* acts(block);
      return;
    }
    if (block.front && block.kind === "paragraph" && (mayNameKind(block.plain.text) || STAMP.test(block.plain.text)))
      yield* banners(block);
    if (maySpeak(block) && !CREDIT.test(block.plain.text) && !block.plain.text.includes("Creative Commons"))
      yield* acts(block);
  },
};

/** A notice's own citation line, a licence: neither names nor does anything. */
const CREDIT = /^(?:citation|how to cite|cite this|copyright|©|\(c\) |this is an open|open access)\b/i;

interface Named {
  readonly from: number;
  readonly to: number;
  readonly value: Kind;
  /** True where the line has nothing but the kind's words. */
  readonly bare: boolean;
}

const AND = / ?(?:&|,|\/| and | y | e | et | und ) ?/iu;
/** What a publisher's page prints beside the kind. */
const BESIDE = /^(?:(?:open|free) access|article|download(?: pdf)?|full text|published)?\s*[|·•–-]?\s*/i;
const BEHIND = /\s*(?:[|·•].{0,80}|\b(?:open|free) access)$/i;

/** A whole line that says what became of the article; a journal's section of corrections. */
const STAMP =
  /^(?:this (?:pre-?print|article|paper|manuscript|chapter|publication) (?:has been|is|was) (withdrawn|retracted|removed)\.?|department of error)$/i;
const STAMPS: Readonly<Record<string, Kind>> = { withdrawn: "withdrawal", retracted: "retraction", removed: "removal" };

/** The kinds that a title or banner line names: at its beginning, at its end, or as a list of section names. */
function* headed(line: string): Generator<Named> {
  const stamp = line.length < 60 ? STAMP.exec(line) : null;
  if (stamp) {
    yield { from: 0, to: line.length, value: STAMPS[stamp[1]?.toLowerCase() ?? ""] ?? "correction", bare: true };
    return;
  }
  if (!mayNameKind(line)) return;
  const prefix = titlePrefix(line);
  if (prefix && (prefix.closed || shouts(line, prefix.length))) {
    const bare = prefix.length >= line.length;
    yield { from: 0, to: line.slice(0, prefix.length).trimEnd().length, value: prefix.kind, bare };
    return;
  }
  if (line.length < 90) {
    const parts = line.split(AND).map(titlePrefix);
    if (parts.length > 1 && parts.every((part) => part?.closed)) {
      let at = 0;
      for (const words of line.split(AND)) {
        at = line.indexOf(words, at);
        const part = titlePrefix(words);
        if (part && part.length >= words.length)
          yield { from: at, to: at + words.length, value: part.kind, bare: true };
        at += words.length;
      }
      return;
    }
    const from = BESIDE.exec(line)?.[0].length ?? 0;
    const to = line.length - (BEHIND.exec(line.slice(from))?.[0].length ?? 0);
    if (to > from && to - from < line.length) {
      const words = line.slice(from, to);
      const part = titlePrefix(words);
      if (part && part.length >= words.length) {
        yield { from, to, value: part.kind, bare: true };
        return;
      }
    }
  }
  const suffix = titleSuffix(line);
  if (suffix) yield { from: suffix.start, to: line.length, value: suffix.kind, bare: false };
}

/** "RETRACTED ARTICLE On eels": the prefix in capitals, the title not. */
function shouts(line: string, length: number): boolean {
  const prefix = line.slice(0, length);
  const rest = line.slice(length);
  return prefix === prefix.toUpperCase() && rest !== rest.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(rest);
}

const TYPE =
  /^(?:(?:article|document|paper|manuscript|publication|notice)? ?(?:type|category|section)|(?:article )?title|tipo de (?:artículo|artigo|documento))\s*[:–-]\s*/i;

/** The lines of a front paragraph that name a kind. Other lines (journal, byline, dates) may stand in the same paragraph. */
function* banners(block: Block): Generator<KindFact> {
  let start = 0;
  const lines = block.text.split("\n", 9);
  for (const line of lines.slice(0, 8)) {
    const lead = line.search(/[^\s*_#\\]/);
    const words =
      lead < 0
        ? ""
        : line
            .slice(lead)
            .replace(/[*_\\]+\s*$/, "")
            .trimEnd()
            .replaceAll("’", "'")
            .replaceAll("\\", " ");
    if (words.length > 3 && words.length < 400) {
      const type = TYPE.exec(words)?.[0].length ?? 0;
      for (const { from, to, value, bare } of headed(words.slice(type))) {
        if (!bare && lines.length === 1 && words.length > 300) continue;
        const at = block.start + start + lead + type;
        yield { kind: "kind", span: { start: at + from, end: at + to }, value, where: bare ? "banner" : "title" };
      }
    }
    start += line.length + 1;
  }
}

/** UTF-16 units of a sentence in which acts are looked for. */
const LONGEST_SENTENCE = 1_500;

/** What the prose does, one fact a kind and block. */
function* acts(block: Block): Generator<KindFact> {
  const { text } = block.plain;
  let found = 0;
  const masks = new Map<Span, number>();
  for (const [at, mask] of cuesOf(text)) {
    const sentence = sentencesOf(block).find(({ end }) => at < end);
    if (sentence) masks.set(sentence, (masks.get(sentence) ?? 0) | mask);
  }
  for (const [{ start, end }, mask] of masks) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    let taken: readonly Span[] = [];
    for (const [i, { value, patterns, deniable }] of ACTS.entries()) {
      if (!(mask & ~found & (1 << i))) continue;
      const words = first(patterns, sentence, taken, deniable);
      if (!words || hidden(value, sentence)) continue;
      taken = [...taken, words];
      found |= 1 << i;
      yield { kind: "kind", span: spanOf(block, start + words.start, start + words.end), value, where: "act" };
    }
  }
}

/** The first words that fit a pattern, are not taken by another act and are not taken back by the clause before them. */
function first(
  patterns: readonly RegExp[],
  sentence: string,
  taken: readonly Span[],
  deniable: boolean,
): Span | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(sentence);
    if (!words) continue;
    const here = { start: words.index, end: words.index + words[0].length };
    if (taken.some((each) => overlaps(each, here))) continue;
    if (deniable && DENIED.test(sentence.slice(Math.max(0, here.start - 90), here.start))) continue;
    if (deniable && OTHER.test(sentence.slice(Math.max(0, here.start - 170), here.start))) continue;
    return here;
  }
  return undefined;
}

const UNDOES =
  /\b(?:retraction|withdrawal)(?: notice)?[^.;]{0,80} (?:withdrawn|retracted|removed|rescinded|reversed|revoked)\b|\b(?:withdraw|retract)\w* (?:the|this|our|that|its) (?:\w+ )?(?:retraction|withdrawal)\b/i;
const CALLS = /\b(?:this|the following) (?:author |publisher )?(?:corrigendum|erratum|addendum)\b/i;

/** Is the act another one that the same sentence names more exactly? */
function hidden(value: Kind, sentence: string): boolean {
  switch (value) {
    case "retraction":
    case "withdrawal":
    case "removal":
      return UNDOES.test(sentence);
    case "correction":
      return CALLS.test(sentence);
    default:
      return false;
  }
}

export const examples: readonly FactExample[] = [
  {
    text: "Title: [|TEMPORARY REMOVAL:|] On the sleep of eels",
    block: { front: true },
    gives: [{ value: "removal", where: "title" }],
  },
  {
    text: "[|Retraction Note:|] On eels",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "[|EXPRESSION OF CONCERN|]",
    block: { kind: "heading", level: 0, front: true },
    gives: [{ value: "expression-of-concern", where: "banner" }],
  },
  {
    text: "On the drift of ice[|. Corrigendum|]",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "corrigendum", where: "title" }],
  },
  {
    text: "On the drift of ice[| [Retracted]|]",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "[|ADDENDA|] AND [|ERRATA|]",
    block: { kind: "heading", level: 0, front: true },
    gives: [
      { value: "addendum", where: "banner" },
      { value: "erratum", where: "banner" },
    ],
  },
  {
    text: "[|Retraction notice to|] “On eels” [J. Eel 3 (2010) 1–9]",
    block: { front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "Open Access | [|Correction|] | Published: 3 May 2020",
    block: { front: true },
    gives: [{ value: "correction", where: "banner" }],
  },
  { text: "Article type: [|Erratum|]", block: { front: true }, gives: [{ value: "erratum", where: "banner" }] },
  {
    text: "[|RETRACTED ARTICLE|] On the sleep of eels",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "[|Notice of Violation of IEEE Publication Principles:|] “On eels”",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "[|Error in Table 2|]",
    block: { kind: "heading", level: 0, front: true },
    gives: [{ value: "correction", where: "banner" }],
  },
  {
    text: "[|Rétraction de l’article|] « Les anguilles de la Loire »",
    block: { kind: "heading", level: 0, front: true },
    gives: [{ value: "retraction", where: "title" }],
  },
  {
    text: "[|Comunicado de Retratação|]",
    block: { kind: "heading", level: 0, front: true },
    gives: [{ value: "retraction", where: "banner" }],
  },
  {
    text: "[|Publisher's Note:|] “On eels” [Phys. Eels 22, 012345 (2015)]",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ value: "correction", where: "title" }],
  },
  { text: "Publisher's note: Eel Nature remains neutral.", block: { front: true }, gives: [] },
  { text: "Errors in table tennis", block: { kind: "heading", level: 1, front: true }, gives: [] },
  { text: "Correction factors for the weight of eels", block: { kind: "heading", level: 1, front: true }, gives: [] },
  {
    text: "The editors hereby wholly [|retract this Journal of Eels article|].",
    gives: [{ value: "retraction", where: "act" }],
  },
  {
    text: "The article “On eels” [1] [|has been formally retracted|].",
    gives: [{ value: "retraction", where: "act" }],
  },
  { text: "The authors wish to [|retract Figure|] 3.", gives: [{ value: "partial-retraction", where: "act" }] },
  { text: "We [|retract Figure|] 3 of the article.", gives: [{ value: "partial-retraction", where: "act" }] },
  { text: "The article is [|retracted and republished|].", gives: [{ value: "retract-and-replace", where: "act" }] },
  { text: "The paper may yet be retracted.", gives: [] },
  { text: "It was decided not to retract the article.", gives: [] },
  { text: "One of these articles was subsequently retracted.", gives: [] },
  { text: "Reference 12 has been retracted.", gives: [] },
  { text: "The authors follow an earlier expression of concern.", gives: [] },
  {
    text: "The editors issue [|this Expression of Concern|] while the inquiry goes on.",
    gives: [{ value: "expression-of-concern", where: "act" }],
  },
  {
    text: "The Editors wish to [|alert readers|] to doubts about Figure 2.",
    gives: [{ value: "expression-of-concern", where: "act" }],
  },
  { text: "[|The article has been removed|] from the journal's website.", gives: [{ value: "removal", where: "act" }] },
  { text: "The sentence has been removed from the article.", gives: [] },
  { text: "The paper is therefore [|withdrawn from the literature|].", gives: [{ value: "withdrawal", where: "act" }] },
  { text: "Two patients were withdrawn.", gives: [] },
  {
    text: "The [|retraction notice was published in error|] and the article stands.",
    gives: [{ value: "reinstatement", where: "act" }],
  },
  {
    text: "The editors [|reverse the retraction|] of this article.",
    gives: [{ value: "reinstatement", where: "act" }],
  },
  { text: "Table 2 [|should read|] as follows.", gives: [{ value: "correction", where: "act" }] },
  { text: "The [|following information is added|] to the article.", gives: [{ value: "addendum", where: "act" }] },
  { text: "[|This erratum|] gives the units.", gives: [{ value: "erratum", where: "act" }] },
  { text: "El artículo [|ha sido retractado|] por los editores.", gives: [{ value: "retraction", where: "act" }] },
  { text: "O artigo [|foi retratado|] pelos editores.", gives: [{ value: "retraction", where: "act" }] },
  { text: "Der Artikel [|wird von den Herausgebern zurückgezogen|].", gives: [{ value: "retraction", where: "act" }] },
  { text: "Onde se lê 3, [|leia-se|] 4.", gives: [{ value: "correction", where: "act" }] },
];
