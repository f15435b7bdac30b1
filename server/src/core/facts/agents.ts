import { type Block, sentencesOf, spanOf } from "../block.ts";
import type { Reading, Span } from "../span.ts";
import { groupsOf } from "./agent-groups.ts";
import type { Group, Words } from "./agent-phrases.ts";
import type { AgentFact } from "./fact.ts";
import { maySpeak } from "./prose.ts";

/** Stands for a group in the masked words. */
export const GROUP = "\ue000";

/** A sentence in which each group of agents is one `GROUP`, so that a construction is a short pattern. */
export interface Masked {
  /** In lower case, so that patterns need no flag for it. */
  readonly text: string;
  readonly sentence: Span;
  readonly groups: readonly Group[];
  /** For each group its place in `text`. */
  readonly places: readonly number[];
}

/** The block masked last: the recognisers of one block run one after another. */
let last: { readonly block: Block; readonly own: boolean; readonly sentences: Map<number, Masked> } | undefined;

/** The sentence with its agents masked. */
export function masked(block: Block, sentence: Span): Masked {
  const { sentences } = seen(block);
  const known = sentences.get(sentence.start);
  if (known) return known;
  const made = maskSentence(block.plain.text, sentence);
  sentences.set(sentence.start, made);
  return made;
}

function seen(block: Block): NonNullable<typeof last> {
  if (last?.block !== block) last = { block, own: isProse(block), sentences: new Map() };
  return last;
}

/** The sentences of a block for which `cue` holds, masked; none of a block that is no prose of the notice's own. */
export function* maskedSentences(block: Block, cue: RegExp): Generator<Masked> {
  const { text } = block.plain;
  if (!isOwnProse(block) || !cue.test(text)) return;
  const all = sentencesOf(block);
  for (const sentence of all) {
    if (all.length === 1 || cue.test(text.slice(sentence.start, sentence.end))) yield masked(block, sentence);
  }
}

/** True for what a notice may state its decision in: no heading, reference, licence or back matter. */
export function isOwnProse(block: Block): boolean {
  return seen(block).own;
}

function isProse(block: Block): boolean {
  const { kind, section } = block;
  const { text } = block.plain;
  return (
    kind !== "heading" &&
    kind !== "reference" &&
    text.length > 20 &&
    (section === "" || !OTHERS.test(section)) &&
    (!text.includes("Creative Commons") || text.includes("etract") || text.includes("ithdr")) &&
    maySpeak(block)
  );
}

const OTHERS =
  /^(?:references|copyright|licen[cs]e|keywords|competing interests|author details|citation|publisher's note|funding|acknowledge?ments|open access)/;

/** The groups whose places in the masked text lie in a half-open range. */
export function groupsIn({ groups, places }: Masked, from: number, to: number): readonly Group[] {
  return groups.filter((_, i) => places[i]! >= from && places[i]! < to);
}

/** The unit of the plain text behind a place in the masked text. */
export function unmasked({ sentence, groups, places }: Masked, at: number): number {
  let shift = sentence.start;
  for (let i = 0; i < groups.length && places[i]! < at; i++) shift += groups[i]!.to - groups[i]!.from - 1;
  return at + shift;
}

/** The span in the notice of a half-open range of the masked text. */
export function spanOfMasked(block: Block, words: Masked, from: number, to: number): Span {
  const { text } = block.plain;
  let start = unmasked(words, from);
  let end = unmasked(words, to);
  while (start < end && /[\s,;:([]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:]/.test(text[end - 1]!)) end--;
  return spanOf(block, start, end);
}

/** A passage of the plain text as a reading. */
export function readingOf(block: Block, { from, to }: Words): Reading<string> {
  return { value: block.plain.text.slice(from, to), span: spanOf(block, from, to) };
}

/** The agents of a group as facts; each of several named persons is one. `we` is an author without a name: roles settle it. */
export function agentsOf(block: Block, group: Group, span: Span): readonly AgentFact[] {
  return group.agents.flatMap((each): AgentFact[] => {
    const organisation = each.organisation && readingOf(block, each.organisation);
    const role = each.role === "we" ? "author" : each.role;
    if (each.role === "we" || (each.names.length === 0 && each.from === each.to)) return [{ role, span }];
    const names = each.names.length > 0 ? each.names : [each];
    return names.map((name) => ({ role, name: readingOf(block, name), ...(organisation && { organisation }), span }));
  });
}

function maskSentence(text: string, sentence: Span): Masked {
  const groups = groupsOf(text, sentence);
  let out = "";
  let at = sentence.start;
  const places: number[] = [];
  for (const { from, to } of groups) {
    out += text.slice(at, from);
    places.push(out.length);
    out += GROUP;
    at = to;
  }
  return { text: lower(out + text.slice(at, sentence.end)), sentence, groups, places };
}

/** In lower case, unit by unit: the few letters whose lower case is longer stay. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
