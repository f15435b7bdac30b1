import { memo } from "../../memo.ts";
import { codeOf, type FaultToken, type ThingToken, type Where } from "./judge.ts";
import { stolenThing } from "./judge-signs.ts";
import type { Fault, Form, Token } from "./lexicon.ts";
import { OTHERS, own, strong } from "./whose.ts";

/** A cause found in a text, at the units `from` to `to`. */
export interface Stated {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** True where the other words of the sentence cannot speak against it. */
  readonly sure?: true | undefined;
}

const LINKED =
  /^(?:,|,? (?:and|or|and\/or|as well as|&)|\/)(?: (?:the|their|its|in|of|some|associated|underlying|subsequent|several|other|certain|both)){0,3}(?: [\w-]+){0,2} ?$/;
const COORDINATED_OF =
  /^,? (?:and|or|and\/or|as well as) (?:the )?(?:[\w-]+ ){0,2}(?:of|in) (?:the |these |our |their |its )?(?:[\w-]+ ){0,2}$/;
const ATTRIBUTED = /^ (?:[\w'/-]+,? ){0,4}$/;
const PREPOSITION =
  /\b(?:of|in|with|about|regarding|concerning|over|on|as to|relating to|related to|surrounding|within|between|among|amongst|affecting|across|relative to|to|from|for|around|into|towards?)\b/;
const HINDER =
  /\b(?:of|in|with|from|by|to|for|at|on|as|that|which|than|about|regarding|between|is|was|were|are|been|be|have|has|had|because|due|but|when|before|after|during|without|prior|while|through|within|into|the|this|these|those|an?|its|our|their)\b/;
const BREAK =
  /[;:]|\b(?:and to|that|which|because|since|whereas|while|but|although|however|where|why|whether|how|if|therefore|thus)\b|, (?:and|so|but|as) (?:the|it|we|they|this|these)\b|, (?:we|the)\b/gi;
const OBJECT: Readonly<Record<Fault, RegExp>> = {
  error: /\b(?:in|of|with|to|for|within|on|regarding|concerning|affecting|relating to|related to|about|during)\b/,
  concern:
    /\b(?:about|regarding|concerning|over|with|on|as to|in|of|relating to|related to|surrounding|around|to|affecting|between|within|for|relative to)\b/,
  unreliable: /./,
  duplicate: /\b(?:of|in|between|within|among|amongst|across|affecting|involving|concerning)\b/,
  alike: /\b(?:of|in|between|within|among)\b/,
  plagiarism: /\b(?:of|in)\b/,
  invented: /\b(?:of|in|concerning|involving)\b/,
  manipulated: /\b(?:of|in|to|with|within|concerning|involving|affecting)\b/,
};
const SOURCE = /\b(?:with|from|to|by)\b/;
const CLAUSE_STARTS =
  /[;:]|, (?!and |or |(?:a|\d+[a-h]?)(?= and\b|,)|[b-h]\b|(?:supp\w+ )?(?:fig|tabl))|\b(?:that|which|whose|who|because|since|whereas|while|but|although|however|where|therefore|thus|contain(?:s|ed|ing)?|includ(?:es?|ed|ing)|due to|owing to|as|found|find|shows?|showed|revealed|reveals|discovered|determined|concluded|using|used|presents|published|and the|and our|if|whether|after|following|upon|when)\b/gi;
/** What makes of the words behind it a denial or no more than an allegation. */
export const DENIED =
  /\b(?:(?:no|any|none of|without(?: any)?|(?:absence|lack) of(?: any)?|not (?:an?|any)|neither|nor|never|not (?:due to|because of|the result of|a result of|caused by|constitute|find(?: any)?|involve|indicate|suggest|identify(?: any)?|affected by|amount to)|non|rather than|no (?:evidence|indication|sign|suggestion|proof|suspicion)(?: of| that)?(?: the)?)(?: (?!longer\b|doubt\b)[\w-]+){0,3}|(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|dispute[sd]?|reject(?:s|ed)? (?:the|these|this|any|all))(?: [\w-]+){0,8}|(?:is|was|were|are|been|be|did|do|does|had|has|have) not(?: [\w-]+){0,2}|allegations? of(?: [\w-]+){0,4}|unable to (?:find|identify)(?: [\w-]+){0,3}) $/i;
const UNMEANT = /\b(?:no|without(?: any)?) intent(?:ion)?\b[^.;]{0,60}$/i;
const BE =
  /\b(?:is|are|was|were|be|been|being|appears?|appeared|seems?|contain(?:s|ed)?|has|have|had|shows?|showed|found|may|might|should|could|cannot|can|did|does|do|became|become)\b/i;

/** True where the words before unit `at` say that nothing of the sort was found, or said. */
export function cleared(sentence: string, at: number): boolean {
  return (mayClear(sentence) && CLEARED.test(sentence.slice(Math.max(0, at - 160), at))) || unsaid(sentence, at, 160);
}
const mayClear = memo((sentence) => /\bno |not find/i.test(sentence), 8);

/** True where the words before unit `at`, as far as `most` units back, say that nobody says so. */
export function unsaid(sentence: string, at: number, most = 400): boolean {
  return mayBeUnsaid(sentence) && UNSAID.test(sentence.slice(Math.max(0, at - most), at));
}
const mayBeUnsaid = memo(
  (sentence) => /retracted|withdrawn|suggest|alleg|claim|impl(?:y|ie)|insinuat|mean/i.test(sentence),
  8,
);
const UNSAID =
  /\b(?:articles?|papers?|studies|publications?|work|trials?) (?:that|which) (?:have|has|had|was|were) (?:\w+ ){0,2}(?:retracted|withdrawn)\b[^.;]*$|\b(?:(?:not|never|nor)(?: \w+)? (?:suggested|alleged|claimed|implied|insinuated)|(?:none of|neither)\b[^.;]{0,40} (?:implies|imply|means?|suggests?)|(?:do|does|did|should) not(?: \w+)? (?:imply|mean|suggest) that)\b(?:(?!\b(?:but|however|although|though)\b)[^;])*$/i;
const CLEARED =
  /\b(?:no (?:\w+ )?(?:evidence|indications?|signs?|suggestion|proof|reason to (?:believe|suspect|doubt|think))|not find (?:any )?(?:evidence|indications?|signs?))\b(?:(?!\b(?:but|however|although|though|except|nevertheless|whereas|while|and (?:therefore|thus|so|has|have|the (?:data|results|conclusions)))\b)[^;.])*$/i;

/** The causes that a sentence states by a fault and the things it is said of, in either order. `all` are the tokens of the sentence. */
export function* faultsOf(text: string, start: number, end: number, all: readonly Token[]): Generator<Stated> {
  for (const [i, token] of all.entries()) {
    if (!isFault(token)) continue;
    const { fault, form } = token.entry;
    const before = text.slice(Math.max(start, token.from - 90), token.from);
    if (form !== "before" && fault !== "plagiarism" && DENIED.test(before)) continue;
    if (fault === "plagiarism" && PUT.test(text.slice(token.from, token.to + 40))) continue;
    if (fault === "unreliable" ? unsaid(text, token.from) : cleared(text, token.from)) continue;
    if (fault === "plagiarism" && (form === "noun" ? DENIED : UNMEANT).test(before)) continue;
    const { things: governs, where } = governed(text, start, end, all, i, form, fault);
    const things = NOTICED.test(before) ? governs.filter(({ from }) => from > token.from) : governs;
    for (const thing of things) {
      const code = codeOf(text, token, thing, where, start, end);
      if (code) yield { code, from: Math.min(token.from, thing.from), to: Math.max(token.to, thing.to) };
    }
    if (
      things.length === 0 &&
      fault === "plagiarism" &&
      !stolenThing(text, start, token) &&
      !/\b(?:mistakes?|errors?|mistaken|inadvertent|accidental)\b[^,;]{0,24}$/i.test(before) &&
      !PASTED.test(text.slice(token.to, token.to + 14))
    ) {
      const words = text.slice(token.from, token.to);
      const code =
        strong(words) &&
        !(/^lifted$/i.test(words) && !/^ (?:from|directly|straight|wholesale)/.test(text.slice(token.to)))
          ? "plagiarism-of-in-article"
          : undefined;
      if (code) yield { code, from: token.from, to: token.to };
    } else if (
      things.length === 0 &&
      fault === "duplicate" &&
      form === "noun" &&
      MATCHED.test(text.slice(token.to, token.to + 60))
    ) {
      const code =
        OTHERS.test(text.slice(token.to, token.to + 260)) && !own(text.slice(start, end))
          ? "plagiarism-of-in-article"
          : "duplication-of-in-article";
      const source = /^ \w+ (?:[\w-]+ ){0,4}[\w-]+/.exec(text.slice(token.to, Math.min(end, token.to + 90)));
      yield { code, from: token.from, to: token.to + (source?.[0].length ?? 0) };
    } else if (
      things.length === 0 &&
      fault === "duplicate" &&
      /^self|^auto|sel(?:f|ves)$|own$/i.test(text.slice(token.from, token.to))
    ) {
      yield { code: "duplication-of-in-article", from: token.from, to: token.to };
    }
  }
}

/** What says that a fault was noticed, and not what it is a fault of. */
const NOTICED = /\bidentification of (?:\w+ )?$/i;
/** What was taken from where it stood, copied only to stand again, or not licensed. */
const PUT =
  /^(?:taken (?:down |off )?from the (?:\w+ )?(?:record|literature|site|website|journal|platform)\b|cop(?:ied|ying)(?:,| and|, and)(?: then)? (?:flipp|rotat|mirror|invert|re-?us|re-?label|repeat|re-?scal|resiz)\w+|reproduced without (?:an? |the |any )?licen[cs]e\b)/i;
/** What copying takes within one's own picture. */
const PASTED = /^(?:,| and|-and)[ -]past/i;
const MATCHED =
  /^ (?:(?:ha(?:s|ve|d) been |was |were |is |are )(?:also )?(?:found|detected|identified|noted|observed|noticed|discovered|revealed) )?(?:with|to|between|from) /;
const OBJECTED =
  /^ (?:(?:the|some|these|this|their|his|her|certain|several|all|any|parts? of|portions? of|(?:much|most) of|large|significant|an?|of) ){1,5}(?:[\w-]+ ){0,2}$/;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)(?: \w+ly)? $/;

function governed(
  text: string,
  start: number,
  end: number,
  all: readonly Token[],
  i: number,
  form: Form,
  fault: Fault,
): { readonly things: readonly ThingToken[]; readonly where: Where } {
  const token = all[i]!;
  const next = thingAfter(text, all, i);
  if (form === "before") return { things: next ? rightHeads(text, all, next, end, token.to, /./) : [], where: "right" };
  if (form === "noun") {
    const compound = compoundBefore(text, all, i);
    const right = next ? rightHeads(text, all, next, end, token.to, OBJECT[fault]) : [];
    if (
      compound &&
      !(
        right.length > 0 &&
        (/^ of\b/.test(text.slice(token.to, token.to + 4)) || ADJECTIVE.test(text.slice(compound.from, compound.to)))
      )
    )
      return { things: [compound], where: "attributive" };
    if (right.length > 0) return { things: right, where: "right" };
    return { things: leftHeads(text, start, all, i), where: "left" };
  }
  if (form === "adjective" && next) {
    const gap = text.slice(token.to, next.from);
    const active =
      fault !== "alike" &&
      OBJECTED.test(gap) &&
      !PASSIVE.test(text.slice(Math.max(start, token.from - 24), token.from));
    const attributed = active || (ATTRIBUTED.test(gap) && !HINDER.test(gap) && !/\band [\w-]+ (?:[\w-]+ )+$/.test(gap));
    if (attributed) {
      const heads = coordinated(text, all, next);
      const last = heads[heads.length - 1]!;
      const behind = all[all.indexOf(last) + 1];
      if (!(behind && isFault(behind) && behind.entry.form === "noun" && behind.from - last.to === 1))
        return { things: heads, where: "attributive" };
    }
  }
  const words = text.slice(token.from, token.to);
  if (form === "adjective" && /^(?:wrong|incorrect|erroneous)$/i.test(words) && ARTICLE.test(text.slice(0, token.from)))
    return { things: [], where: "attributive" };
  if (
    form === "adjective" &&
    ACTIVE.test(text.slice(Math.max(start, token.from - 16), token.from)) &&
    GOVERNS.test(text.slice(token.to, token.to + 8))
  )
    return { things: [], where: "attributive" };
  const left = leftHeads(text, start, all, i);
  if (
    form === "adjective" &&
    left[0] &&
    fault !== "unreliable" &&
    !/ed$|ly$| |verbatim|stolen|taken/i.test(words) &&
    !BE.test(text.slice(left[0].to, token.from)) &&
    !/s$/.test(words)
  )
    return { things: [], where: "left" };
  if (left.length > 0) return { things: left, where: "left" };
  const right = form === "adjective" && next ? rightHeads(text, all, next, end, token.to, /\b(?:in|of)\b/) : [];
  return { things: right, where: "right" };
}

/** A thing's word that says no more than of what kind a fault is ("statistical anomalies in the data"). */
const ADJECTIVE = /^statistical$/i;
/** "The wrong" and a word that is no thing says nothing of what stands before. */
const ARTICLE = /\b(?:the|an?) $/i;

/** "He had falsified the minutes" says nothing of what stands before. */
const ACTIVE = /\b(?:had|have|has|he|she|they|who|we) (?:\w+ly )?$/i;
const GOVERNS = /^ (?:the|an?|some|his|her|their|its|our|these|two|many|several)\b/i;

/** The thing that is the first part of a compound with the fault ("data duplication", "blot duplication and reuse"). */
function compoundBefore(text: string, all: readonly Token[], i: number): ThingToken | undefined {
  let k = i;
  while (
    k > 0 &&
    isFault(all[k - 1]!) &&
    /^(?:,|,? (?:and|or|and\/or)|\/) ?$/.test(text.slice(all[k - 1]!.to, all[k]!.from))
  )
    k--;
  const compound = all[k - 1];
  if (!compound || !isThing(compound) || !/^[ -]$/.test(text.slice(compound.to, all[k]!.from))) return undefined;
  return SINCE.test(text.slice(Math.max(0, compound.from - 24), compound.to)) ? undefined : compound;
}

/** "After publication concerns were raised": no concerns about the publication. */
const SINCE =
  /\b(?:after|since|following|upon|post|before|prior to|during) (?:its |the |this |article )?(?:publication|submission)$/i;

function thingAfter(text: string, all: readonly Token[], i: number): ThingToken | undefined {
  for (let k = i + 1; k < all.length; k++) {
    const token = all[k]!;
    if (token.from - all[i]!.to > 110) return undefined;
    if (isThing(token)) return head(text, all, k);
  }
  return undefined;
}

/** The head of a compound or genitive: "the figure's data", "data analysis", "western blot data" (an image). */
function head(text: string, all: readonly Token[], k: number): ThingToken {
  let token = all[k] as ThingToken;
  for (let n = k + 1; n < all.length; n++) {
    const after = all[n]!;
    const genitive = text.slice(token.to - 2, token.to) === "'s";
    if (
      !isThing(after) ||
      !(genitive ? OWNED : /^(?:' (?:[a-z-]+ )?|[”"’]? |-)$/).test(text.slice(token.to, after.from))
    )
      break;
    if (STATED.test(token.entry.thing) && after.entry.thing === "text") {
      token = { ...token, to: after.to };
      continue;
    }
    const image =
      token.entry.thing === "image" &&
      (after.entry.thing === "data" || after.entry.thing === "result") &&
      !/^(?:fig|imaging|x-?ray)/i.test(text.slice(token.from, token.to));
    token = image ? { ...token, to: after.to } : after;
  }
  return token;
}

/** What may stand between what owns and what is owned. */
const OWNED = /^ (?:[a-z-]+ ){0,2}$/;
/** A section or a statement of these is of the same kind. */
const STATED = /^(?:interests|ethics|consent|references)$/;

function coordinated(text: string, all: readonly Token[], first: ThingToken): readonly ThingToken[] {
  const heads = [first];
  let last = first;
  let k = all.findIndex(({ to }) => to >= first.to) + 1;
  for (; k < all.length; k++) {
    const token = all[k]!;
    if (isFault(token)) {
      if (token.entry.fault === "error" || token.entry.fault === "concern") break;
      continue;
    }
    const gap = text.slice(last.to, token.from);
    if (!(LINKED.test(gap) || COORDINATED_OF.test(gap)) || BE.test(gap) || PARTED.test(gap)) break;
    if (heads.length === 1 && /^, and\b/.test(gap) && CLAUSE.test(text.slice(token.to, token.to + 12))) break;
    last = head(text, all, k);
    heads.push(last);
    while (k + 1 < all.length && all[k + 1]!.to <= last.to) k++;
  }
  return heads;
}

/** What stands between things that are not told of together. */
const PARTED = /\b(?:with|without|by|from|using)\b/;

/** What makes of a thing behind a comma and "and" the subject of another clause. */
const CLAUSE = /^ (?:has|have|had|is|are|was|were|will|must|should|can|could|may)\b/;

function rightHeads(
  text: string,
  all: readonly Token[],
  next: ThingToken,
  end: number,
  from: number,
  preposition: RegExp,
): readonly ThingToken[] {
  const gap = text.slice(from, next.from);
  if (next.from >= end || gap.length > (preposition.source === "." ? 70 : 110)) return [];
  const behind = all[all.findIndex(({ from }) => from >= next.to)];
  if (behind && isFault(behind) && behind.entry.form === "noun" && behind.from - next.to === 1) return [];
  BREAK.lastIndex = 0;
  if (BREAK.test(preposition.source === "." ? gap.replace(/^ that\b/, "") : gap)) return [];
  if (preposition.source !== ".") {
    const found = PREPOSITION.exec(gap.replace(/, (?:and|but) .*$/, ""));
    if (!found || !preposition.test(gap)) return [];
    if (SOURCE.test(found[0]) && !preposition.test(found[0])) return [];
  }
  return coordinated(text, all, next);
}

/** The things that a predicate's clause begins with, looking back over at most three clauses. */
function leftHeads(text: string, start: number, all: readonly Token[], i: number): readonly ThingToken[] {
  const from = Math.max(start, all[i]!.from - 260);
  const stretch = text.slice(from, all[i]!.from);
  const starts = [from];
  const relative = new Set<number>();
  const opposed = new Set<number>();
  for (const match of stretch.matchAll(CLAUSE_STARTS)) {
    if (REDUCED.test(match[0]) && IN_THIS.test(stretch.slice(match.index + match[0].length))) continue;
    starts.push(from + match.index + match[0].length);
    if (/^(?:but|whereas|however|;)$/i.test(match[0])) opposed.add(from + match.index + match[0].length);
    if (/^(?:that|which)$/i.test(match[0])) relative.add(from + match.index + match[0].length);
  }
  let to = all[i]!.from;
  let nearest = false;
  for (let s = starts.length - 1, steps = 0; s >= 0 && steps < 4; s--) {
    const begin = starts[s]!;
    if (to - begin > 2) steps++;
    const things: number[] = [];
    for (let k = 0; k < i; k++) if (all[k]!.from >= begin && all[k]!.to <= to && isThing(all[k]!)) things.push(k);
    if (things.length > 0 && /\)/.test(text.slice(begin, to))) {
      const outside = things.filter((k) => !/\([^)]*$/.test(text.slice(begin, all[k]!.from)));
      if (outside.length > 0) things.splice(0, things.length, ...outside);
    }
    if (things.length > 0) {
      const k = nearest ? nearestHead(text, all, things) : firstHead(text, all, things, begin);
      const first = head(text, all, k);
      return coordinated(text, all, first).filter((each) => each.to <= all[i]!.from);
    }
    if (opposed.has(begin) && / \w+ \w/.test(text.slice(begin, to))) return [];
    nearest = relative.has(begin);
    to = begin;
  }
  return [];
}

/** "The analyses used in this paper were": no clause of its own. */
const REDUCED = /^(?:using|used|presents|published|shows|showed|found)$/i;
const IN_THIS =
  /^ (?:here |throughout )?(?:in|for|throughout) (?:(?:this|the|our|their|its) (?:[\w-]+ ){0,2}(?:article|paper|study|manuscript|report|work|letter)\b|fig|tables? )/i;

/** The first thing that no preposition at the clause's beginning introduces ("In the abstract, the value was"), else the first. */
function firstHead(text: string, all: readonly Token[], things: readonly number[], begin: number): number {
  const [first, second] = things;
  return second !== undefined &&
    PLACED.test(text.slice(begin, all[first!]!.from)) &&
    /^[^,]{0,40},/.test(text.slice(all[first!]!.to, all[second]!.from))
    ? second
    : first!;
}
const PLACED = /^[- ]*(?:in|on|within|for|from|at|with|after|using|under) (?:[\w-]+ ){0,3}$/i;

/** The thing that "that" or "which" points at: the last, or the one that it is part of ("figures in this article that"). */
function nearestHead(text: string, all: readonly Token[], things: readonly number[]): number {
  let k = things.length - 1;
  while (
    k > 0 &&
    /^ (?:\S+ ){0,3}(?:in|of|and|from) (?:\S+ ){0,2}$/.test(text.slice(all[things[k - 1]!]!.to, all[things[k]!]!.from))
  )
    k--;
  return things[k]!;
}

function isFault(token: Token): token is FaultToken {
  return "fault" in token.entry;
}

function isThing(token: Token): token is ThingToken {
  return "thing" in token.entry;
}
