import { type Block, sentencesOf, spanOf } from "../block.ts";
import type { Reading, Span } from "../span.ts";
import { groupsOf } from "./agent-groups.ts";
import type { Group, Words } from "./agent-phrases.ts";
import { FARTHEST, leftOver, meant, pronounOf } from "./agent-pronouns.ts";
import type { Cue } from "./cue.ts";
import type { AgentFact } from "./fact.ts";
import { maySpeak } from "./prose.ts";

/** Stands for a group in the masked words. */
const GROUP = "\ue000";

/** A sentence in which each group of agents is one `GROUP`, so that a construction is a short pattern. */
export interface Masked {
  /** In lower case, so that patterns need no flag for it. */
  readonly text: string;
  readonly sentence: Span;
  readonly groups: readonly Group[];
  /** For each group its place in `text`. */
  readonly places: readonly number[];
  /** What stands in `text` shorter than it is printed: the place behind it, and by how many units all is shorter up to there. */
  readonly cuts: readonly { readonly at: number; readonly by: number }[];
}

/** The block masked last: the recognisers of one block run one after another. */
let last: { readonly block: Block; readonly own: boolean; readonly sentences: Map<number, Masked> } | undefined;

/** The sentence with its agents masked. */
export function masked(block: Block, sentence: Span): Masked {
  const { sentences } = seen(block);
  const known = sentences.get(sentence.start);
  if (known) return known;
  const text = quiet(block.plain.text);
  const made = maskSentence(text, sentence, takenUp(block, text, sentence), () => groupsBefore(block, text, sentence));
  sentences.set(sentence.start, made);
  return made;
}

/** Whom a pronoun at the beginning of a sentence means. */
function takenUp(block: Block, text: string, sentence: Span): Group | undefined {
  const pronoun = pronounOf(text, sentence);
  if (!pronoun) return undefined;
  const all = sentencesOf(block);
  const at = all.indexOf(sentence);
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    if (pronounOf(text, all[i]!)) continue;
    const { from, to } = pronoun;
    return meant(text, groupsOf(text, all[i]!), from, to);
  }
  return undefined;
}

/** The groups of the sentence before. */
function groupsBefore(block: Block, text: string, sentence: Span): readonly Group[] {
  const all = sentencesOf(block);
  const last = all[all.indexOf(sentence) - 1];
  return last ? groupsOf(text, last) : [];
}

function seen(block: Block): NonNullable<typeof last> {
  if (last?.block !== block) last = { block, own: isProse(block), sentences: new Map() };
  return last;
}

/** The sentences of a block for which `cue` holds, masked; none of a block that is no prose of the notice's own. */
export function* maskedSentences(block: Block, cue: Cue): Generator<Masked> {
  if (!isOwnProse(block)) return;
  for (const sentence of cue.among(quiet(block.plain.text), () => sentencesOf(block))) yield masked(block, sentence);
}

/** The text, in lower case where it is printed in capitals altogether; unit by unit. */
export function quiet(text: string): string {
  return /[a-z]{2}/.test(text) || !/[A-Z]{4}/.test(text)
    ? text
    : text.replace(/[A-Z\u00c0-\u00de]/g, (c) => c.toLowerCase());
}

/** True for what a notice may state its decision in: no heading, reference, licence or back matter. */
function isOwnProse(block: Block): boolean {
  return seen(block).own;
}

function isProse(block: Block): boolean {
  const { kind, section } = block;
  const { text } = block.plain;
  return (
    (kind !== "heading" || (text.length > 240 && RUN_ON.test(text))) &&
    kind !== "reference" &&
    text.length > 20 &&
    (section === "" || !OTHERS.test(section)) &&
    (!text.includes("Creative Commons") || text.includes("etract") || text.includes("ithdr")) &&
    maySpeak(block)
  );
}

/** A heading that goes on with the text of the notice, on the next line. */
const RUN_ON =
  /[.:)"”] ["“]?(?:We|The (?:authors?|editors?)) (?:[a-z]+ )?(?:wish|would|retract|have|has|regret|hereby)\b/;

const OTHERS =
  /^(?:references|copyright|licen[cs]e|keywords|competing interests|author details|citation|publisher's note|funding|acknowledge?ments|open access)/;

/** The groups whose places in the masked text lie in a half-open range. */
export function groupsIn({ groups, places }: Masked, from: number, to: number): readonly Group[] {
  return groups.slice(firstFrom(places, from), firstFrom(places, to));
}

/** The index of the first number that is not below `least`, in a list in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit of the plain text behind a place in the masked text. */
export function unmasked({ sentence, cuts }: Masked, at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return sentence.start + at + (cuts[low - 1]?.by ?? 0);
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
    const mine = role === "author" && MINE.test(block.plain.text.slice(each.from, each.to)); // the writer is one of them
    if (each.role === "we" || mine || (each.names.length === 0 && each.from === each.to)) return [{ role, span }];
    const names = each.names.length > 0 ? each.names : [each.meant ?? each];
    return names.map((name) => ({ role, name: readingOf(block, name), ...(organisation && { organisation }), span }));
  });
}

const MINE = /^(?:my|our) co-?authors$/i;

/** "…; they have been told": a pronoun with which a later clause takes up whom the one before it was about. */
const LATER = /; (?=(?:they|he|she|both)\b)/g;

function withLater(text: string, { start, end }: Span, groups: readonly Group[]): readonly Group[] {
  const words = text.slice(start, end);
  if (!words.includes("; ")) return groups;
  let all = groups;
  for (const { index } of words.matchAll(LATER)) {
    const at = start + index + 2;
    const word = pronounOf(text, { start: at, end });
    const before = word
      ? all.findLast(({ to, agents }) => to < at && agents.every(({ role }) => role === "author"))
      : undefined;
    const group = word && before && meant(text, [before], word.from, word.to);
    if (group) all = [...all, group].sort((a, b) => a.from - b.from);
  }
  return all;
}

function maskSentence(
  text: string,
  sentence: Span,
  pronoun: Group | undefined,
  before: () => readonly Group[],
): Masked {
  const asides = asidesOf(text, sentence);
  const named = withLater(text, sentence, leftOver(text, groupsOf(text, sentence), before));
  const all = pronoun && !named.some(({ from }) => from < pronoun.to) ? [pronoun, ...named] : named;
  if (asides.length === 0) return shortened(text, sentence, all, all);
  const apart = asides.filter((aside) => !all.some(({ from, to }) => from < aside.from && aside.from < to)); // a group goes on into it
  const groups = all.filter(({ from, to }) => !apart.some((aside) => from < aside.to && aside.from < to));
  const shorter: Shorter[] = [...groups, ...apart];
  shorter.sort((a, b) => a.from - b.from);
  for (const [i, each] of shorter.entries()) {
    const before = shorter[i - 1];
    if (!before || each.as === undefined || !BESIDE.test(text.slice(before.to, each.from))) continue;
    if (before.as !== undefined && before.as !== "") continue;
    const to = each.to + (/^,? ?\[\d{1,3}\],?/.exec(text.slice(each.to, each.to + 9))?.[0].length ?? 0);
    shorter[i] = { from: before.to, to, as: "" }; // "the authors of the article, “On eels”,[1]" are the authors
  }
  return shortened(text, sentence, groups, shorter);
}

/** A stretch that stands shorter in the masked words: as `GROUP` where it does not say how. */
interface Shorter {
  readonly from: number;
  readonly to: number;
  readonly as?: string;
}

function shortened(text: string, sentence: Span, groups: readonly Group[], shorter: readonly Shorter[]): Masked {
  let out = "";
  let at = sentence.start;
  const places: number[] = [];
  const cuts: { at: number; by: number }[] = [];
  let by = 0;
  for (const { from, to, as = GROUP } of shorter) {
    out += text.slice(at, from);
    if (as === GROUP) places.push(out.length);
    out += as;
    by += to - from - as.length;
    cuts.push({ at: out.length, by });
    at = to;
  }
  return { text: undotted(lower(out + text.slice(at, sentence.end))), sentence, groups, places, cuts };
}

/** The full stops of abbreviations inside a sentence, which would end a construction. */
const DOT =
  /(?<=\b(?:et al|vol|nos?|pp?|figs?|drs?|profs?|st|jr|refs?|eqs?|dept|univ|inc|ltd|co|e\.g|i\.e|cf|approx|ca|resp|viz|ed|eds|[a-z]))\.(?=[ ,])(?=.)/g;

function undotted(words: string): string {
  return words.includes(". ") || words.includes(".,") ? words.replace(DOT, "\u2024") : words;
}

/** A title in quotation marks, its citation in brackets, where it appeared: words between a subject and its verb that say nothing. */
const ASIDES = [
  /(?<=\b(?:articles?|papers?|titled|entitled|stud(?:y|ies)|reports?|manuscripts?|letters?|works?|publications?|reviews?|chapters?|called|title|of|to),? )[“"](?=[^”"]{12})[^”"]{1,400}[”"]/g,
  /\((?=[^()]{0,300}(?:\([^()]{1,40}\)[^()]{0,200})?(?:10\.\d{4}|https?:|\b(?:19|20)\d\d(?:[;:,]|\. ?\d)))(?:[^()]|\([^()]{0,40}\)){6,300}\)/g,
  /\[(?=[^[\]]{0,300}(?:10\.\d{4}|https?:|\b(?:19|20)\d\d[;:.]))[^[\]]{6,300}\]/g,
  /,? which (?:was |were |has been |is )?(?:originally |previously |first )?(?:appear(?:s|ed)|published|posted|printed|available)\b[^;“"]{1,160}?,(?= (?:ha(?:ve|s)|had|is|are|was|were|wish(?:es)?|would|hereby|request|ask|agree)\b)/g,
  /, (?:at|to|of|in|with) which [^.;,]{1,80},(?= (?:ha[sd]|have|is|was|were|report|conclu|found|determ|confirm|inform|notif|conduct|investig|recommend)\w*)/g,
  /, who (?:was|is|were|are|had|did|made|took|led|wrote|has left|have left|left|belongs?|[a-z]+ed)\b(?<!agreed|declined|died|objected|refused|signed|accepted|approved|opposed|disputed)(?![^,;]{0,60}(?:respon|repl|reach|contact|agree|deceased|declin|object|refus|sign|consent|concur|accept))[^.;,]{1,100},(?= (?:died|ha[sd]|have|did|does|do|is|was|were|could|agree|disagree|declin|passed|stat|consent|concur|belie|maint|support|accept|approv|oppos|object|disput|feel|stand|rais|gave|sign|refus|reject|welcom|contest|wish|request|ask|abstain))/g,
  /(?<=[a-z\u00e0-\u024f]), (?:as|being|in (?:his|her|their) capacity as|acting as) (?:the |an? )?(?:corresponding|senior|first|lead|submitting) author(?: of (?:the|this) (?:article|paper|study))?,/g,
  /, (?:(?:acting )?as|being|in (?:its|his|her|their) (?:capacity|role) as) (?:the |an? |its |joint |co-?|sole |current )*(?:publishers?|owners?|proprietors?|sponsors?|copyright holders?|editors?(?:[- ]in[- ]chief)?)(?: and (?:owner|publisher|copyright holder|proprietor)s?)?(?: of [^,;.]{2,80})?,(?= (?:[a-z]+ly )?(?:ha[sd]|have|hereby|jointly|retract|withdr|correct|is|are|wish|therefore|thus|now|decid|announc|inform|issue|remove)[a-z]*\b)/gi,
  /, (?:(?:up)?on|after|when|having) (?:(?:they |he |she |it |had |having |been |then |carefully )*)(?:reali[sz]|discover|learn|notic|becom|find|found|detect|re-?read|re-?analy|re-?examin|repeat|hear|check)[^,;.]{2,120},(?= (?:(?:has|have|had|then|therefore|immediately|formally|unanimously|jointly) )*(?:ask|request|inform|contact|notif|decid|retract|withdr|resolv|wish|agree|accept|concur|consent|admit|exclud|revok|cancel|annul|vot))/g,
  /, (?:when (?:contacted|reached|asked|approached|questioned)|through (?:his|her|their))\b[^,;]{0,60},(?= )/g,
  /(?<=\b(?:society|association|academy|university|foundation|company)) (?:that|which) (?:owns?|publishes|sponsors?|runs) (?:the|this) journal\b/g,
  /, who (?:had |has )?(?:initially|originally|at first|first|previously|earlier) [a-z]+ed\b[^.;,]{0,60},(?= )/g,
  /, in whose (?:[a-z]+ )?(?:laboratory|lab|group|department|name|institute|unit) [^,;.]{2,80},(?= )/g,
  /, (?:now|currently|presently|formerly|previously|then) (?:at|of|with|in|affiliated|working|employed|retired|a|an) [^,;.]{2,60},(?= )/g,
  /, (?:at|in|during) (?:its|their|the|an?) (?:[a-z]+ ){0,4}(?:meeting|session|sitting)\b[^,;.]{0,40},(?= [a-z])/g,
  /, (?:supported|backed|encouraged|advised|assisted|accompanied|joined|represented|prompted) by [^;.,]{3,60},(?= (?:ha[sd]|have|is|are|was|were|request|ask|wish|would))/g,
  /, (?:the |its |which is the )?(?:owners?|publishers?|proprietors?|co-?owners?|sponsors?|official journal) of (?:the |this )?(?:journal|article|society|association|p{Lu})[^,;.]{0,60},(?= (?:ha[sd]|have|hereby|jointly|retract|withdr|is|are|wish|in|on|at|with|after|following|because|due)\b)/g,
  /(?<= (?:ha[sd]|have)), (?:with|after|in|at|on|upon|following|by|through|under|during|for|as|to|therefore|thus|however|accordingly|consequently)\b(?![^,;.]*\b(?:consult|agree|request|consent|approv|behalf|together|support|conjunction|discuss|recommend))[^,;.]{0,100},(?= )/g,
  / (?:was|were|has been|have been|had been) (?:also |then |duly )?(?:heard|contacted|informed|notified|told|approached|asked|invited|advised|consulted|alerted|reached|e-?mailed|written to|spoken to) by [^.;,]{3,90}?,? (?:and|but)(?= (?:(?:they|he|she|all|both|also|now|still|then|have|has|had|so far|fully) )*(?:do|does|did|disagree|agree|consent|concur|accept|object|oppos|support|approv|endors|refus|reject|declin|never|not|neither)[a-z]*\b)/g,
  / (?:has |have |had )?(?:since |now |already |recently |meanwhile )?(?:left|retired|resigned|moved|relocated|departed|apologi[sz]ed|returned)(?: (?:from|to|at|in))? [^.;,]{2,80}? and(?= (?:(?:has|have|had|now|also|therefore) )*(?:did|does|do|could|cannot|was|is|are|were|not|never|agree|disagree|accept|consent|respon|repl|declin|object|refus|plead|ask|request|support)[a-z]*\b)/g,
];

const BESIDE = /^(?: of)?,? ?(?:titled |entitled |called )?$/;

function asidesOf(text: string, { start, end }: Span): readonly Shorter[] {
  const words = text.slice(start, end);
  if (
    words.length < 40 ||
    !/[“"([]|(?:ha[sd]|have), |which|that (?:own|publish|sponsor|run)|, who |by |(?:left|retired|resigned|moved|relocated|departed|apologi[sz]ed|returned) |, (?:upon|on|after|when|through|having|as|being|in|at|during|acting|now|currently|presently|formerly|previously|then) |, (?:the |its )?(?:owner|publisher|propriet|sponsor)/.test(
      words,
    )
  )
    return [];
  const found: Shorter[] = [];
  for (const [i, pattern] of ASIDES.entries()) {
    pattern.lastIndex = 0;
    for (let aside = pattern.exec(words); aside; aside = pattern.exec(words)) {
      const from = start + aside.index;
      const to = from + aside[0].length;
      if (!found.some((each) => from < each.to && each.from < to))
        found.push({ from, to, as: ["“_”", "(_)", "[_]"][i] ?? "" });
    }
  }
  return found;
}

/** In lower case, unit by unit: the few letters whose lower case is longer stay. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
