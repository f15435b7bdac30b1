import { spanOf } from "../block.ts";
import type { CitationFact, ReasonFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import { OF_OTHERS, strong } from "../facts/reasons/whose.ts";
import type { Reading } from "../span.ts";
import { type Found, factsOf } from "./found.ts";
import { pointersIn } from "./pointers.ts";

/** The references of a notice by their numbers, under a heading or without one; those of a list without numbers by their place in it. */
export function referencesByMark(found: Found): ReadonlyMap<string, CitationFact> {
  const references = new Map<string, CitationFact>();
  for (const citation of factsOf(found, "citation"))
    if (citation.mark && !references.has(citation.mark)) references.set(citation.mark, citation);
  if (references.size > 0) return references;
  for (const { kind, mark, start, text } of found.blocks) {
    if (kind !== "list" || !mark) continue;
    const cited = factsOf(found, "citation").find(
      ({ span }) => start <= span.start && span.start < start + text.length,
    );
    if (cited) references.set(mark, cited);
  }
  if (references.size > 0) return references;
  return new Map(unnumbered(found).map((citation, i) => [String(i + 1), citation]));
}

/** The citations of a list of references without numbers, in its order. */
function unnumbered(found: Found): readonly CitationFact[] {
  const blocks = found.blocks.filter(({ kind }) => kind === "reference");
  const cited = blocks.map(({ start, text }) =>
    factsOf(found, "citation").find(({ span }) => start <= span.start && span.start < start + text.length),
  );
  return cited.every((each) => each !== undefined) ? cited : [];
}

/**
 * What repeats others' material is plagiarised: where the sentence of the passage points, from there on, to references of whose
 * authors none is among `authors`, those of the original. What is said to be others' is a duplication where the sentence names one of
 * `authors` for it. Family names decide; where nobody is named, the code stays.
 */
export function takenFromOthers(found: Found, authors: readonly Reading<string>[]): (fact: ReasonFact) => ReasonFact {
  const own = new Set(authors.flatMap(({ value }) => namesIn(value)));
  let references: ReadonlyMap<string, CitationFact> | undefined;
  const isOthers = (fact: ReasonFact) => {
    references ??= referencesByMark(found);
    if (references.size === 0) return false;
    const sources = marksBehind(found, fact)
      .flatMap((mark) => references?.get(mark) ?? [])
      .filter((citation) => citation.authors.length > 0);
    const isOwn = (citation: CitationFact) =>
      citation.authors.some(({ value }) => namesIn(value).some((name) => own.has(name)));
    return sources.length > 0 && !sources.some(isOwn);
  };
  return (fact) => {
    if (!fact.code || own.size === 0) return fact;
    const theirs = OF_OTHERS[fact.code];
    if (theirs) return isOthers(fact) ? { ...fact, code: theirs } : fact;
    const ours = Object.keys(OF_OTHERS).find((code) => OF_OTHERS[code] === fact.code);
    if (!ours || strong(found.text.slice(fact.span.start, fact.span.end))) return fact;
    const source = FROM.exec(found.text.slice(fact.span.start, fact.span.end + 300));
    return source && namesIn(source[1]!).some((name) => own.has(name)) ? { ...fact, code: ours } : fact;
  };
}
/** Whom a sentence names for what is repeated. */
const FROM =
  /^[^;]*?\b(?:from|by) ((?:(?:Drs?|Prof)\. )?\p{Lu}(?:(?! et al|\. (?:In|The|This|Also|It|We|Dr)\b)[^;:“"*[]){2,80})/u;

/** The references to which the sentence of a passage points from there on. */
function marksBehind({ blocks }: Found, { span }: ReasonFact): readonly string[] {
  const block = blocks.find(({ start, text }) => start <= span.start && span.start < start + text.length);
  if (!block) return [];
  const inSource = (at: number) => spanOf(block, at, at + 1).start;
  return pointersIn(block)
    .filter(({ from, sentence }) => inSource(from) >= span.start && inSource(sentence) <= span.start)
    .flatMap(({ marks }) => marks);
}

/** The words of a name that may be its family name: no initials, nor initials without stops ("AB"). */
function namesIn(name: string): readonly string[] {
  return name
    .split(/[\s,]+/)
    .filter((word) => !/^(?:\p{Lu}\.?-?){1,2}$/u.test(word))
    .map(letters)
    .filter((word) => word.length > 1);
}
