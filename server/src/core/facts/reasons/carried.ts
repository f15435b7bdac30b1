import type { FactExample } from "../fact.ts";
import type { Token } from "./lexicon.ts";

/** A sentence that was read before, with the words of things in it. */
export interface Before {
  readonly sentence: string;
  readonly tokens: readonly Token[];
}

/** A sentence with a pronoun's place taken by what it stands for, and the way back to the units of the sentence as printed. */
export interface TakenUp {
  readonly sentence: string;
  readonly printed: (at: number, end?: boolean) => number;
}

/** What sentences speak of, as the next may take it up with a pronoun. */
interface Topic {
  readonly one: string | undefined;
  readonly many: string | undefined;
  readonly person: string | undefined;
}

const MANY = /(?:[^sui]s|ses|xes|ies|[dD]ata|spectra|mice|cells)$/;
/** The number or letter behind a figure's or a table's name. */
const LABEL = /^ ?(?:\d[\w–-]*|[A-Z]\d?(?![\w'’]))/;
const BEHIND =
  /\b(?:of|in|from|for|with|to|by|on|at|behind|under|within|between)(?: (?:the|this|that|these|those|our|their|his|her|its|an?))?(?: [\w-]+)? $/i;
const PERSON =
  /\b(?:(?:first|last|second|third|senior|lead|corresponding|guest|handling|academic) )?(?:co-?authors?|authors?|referees?|reviewers?|editors?)\b/i;
/** Things that nothing is taken up from. */
const NEVER = new Set(["other", "policy", "review", "interests"]);

/** What a sentence begins with, where it has no word for a thing. */
const SUBJECT =
  /^(?:the|this|these|our|one of the|some of the|all of the|all the) ((?:[\w-]+ ){0,2}?[\w-]+) (?:that|which|we|of|in|used|was|were|is|are|had|has|have|from|for)\b/i;

function topicOf({ sentence, tokens }: Before): Topic {
  const first: Record<"one" | "many" | "oneBehind" | "manyBehind" | "second", string | undefined> = {
    one: undefined,
    many: undefined,
    oneBehind: undefined,
    manyBehind: undefined,
    second: undefined,
  };
  for (const { entry, from, to } of tokens) {
    if (!("thing" in entry) || NEVER.has(entry.thing)) continue;
    const word = sentence.slice(from, to);
    const many = MANY.test(word);
    const behind = entry.thing === "article" || BEHIND.test(sentence.slice(Math.max(0, from - 40), from));
    const slot = many ? (behind ? "manyBehind" : "many") : behind ? "oneBehind" : first.one ? "second" : "one";
    first[slot] ??= many ? word : word + (LABEL.exec(sentence.slice(to, to + 8))?.[0] ?? "");
  }
  const subject = tokens.length === 0 ? SUBJECT.exec(sentence)?.[1] : undefined;
  const plural = subject !== undefined && MANY.test(subject);
  return {
    one: first.one ?? first.oneBehind ?? (plural ? undefined : subject),
    many:
      first.many ??
      (first.second && `${first.one!.replace(/ .*/, "")}s`) ??
      first.manyBehind ??
      (plural ? subject : undefined),
    person: PERSON.exec(sentence)?.[0],
  };
}

/** A pronoun that may be the subject of a clause: one for several, one for one thing, one for a person. */
const PRONOUN =
  /(?:^|[,;:] |\b(?:that|and|but|because|since|as|when|where|while|although|if|out|then|later|now|fact|truth|however|whether) )(?:(they|both|these|those|(?:all|most|some|none|neither|several|each|many|two|three|four|five|one|parts?) of (?:them|these|those)|all (?:two|three|four|five|six|seven|eight|ten)|the two)|(it|this|that)|(he|she)) (?=[a-z])/gi;
const DUMMY =
  /^(?:(?:is|was|has|had|have|will|would|can|could|should|must|may|might|be|been|also|now|then|not|seems?|appears?|appeared|became|turned|later|subsequently|only|further|therefore|thus|since|become|out|recently|very|quite) )*(?:found|noted|discovered|noticed|clear|apparent|brought|drawn|decided|concluded|determined|established|shown|possible|impossible|likely|unlikely|evident|known|learn(?:ed|t)|revealed|recogni[sz]ed|reali[sz]ed|pointed|reported|alleged|claimed|suggested|agreed|believed|felt|considered|hoped|important|necessary|obvious|our|that)\b|^(?:follows|transpired|emerged|came to) /i;
/** What follows "these" or "this" where it stands for something by itself. */
const VERB =
  /^(?:is|are|was|were|has|have|had|do|does|did|could|can|cannot|should|may|might|will|would|appear\w*|seem\w*|turn\w*|c[ao]me|show\w*|prove[ds]?|contain\w*|also|too|match\w*|overlap\w*|belong\w*|stem\w*|differ\w*|represent\w*|depict\w*|originate\w*|derive\w*|resembl\w*|repeat\w*|in|all|both|now|then|later|not|never|lack\w*|must)\b/;
/** What each of those has; most sentences have none. */
const MAY = /\b(?:they|it|this|that|these|those|both|them|all|two|he|she)\b/i;

/** The sentence with the first pronoun that takes up what those before it spoke of (the nearest first) made that; undefined where there is none. */
export function takenUp(sentence: string, tokens: readonly Token[], before: readonly Before[]): TakenUp | undefined {
  if (before.length === 0 || !MAY.test(sentence)) return undefined;
  const own = tokens.find(({ entry }) => "thing" in entry && !NEVER.has(entry.thing))?.from ?? sentence.length;
  let topics: readonly Topic[] | undefined;
  PRONOUN.lastIndex = 0;
  for (let match = PRONOUN.exec(sentence); match; match = PRONOUN.exec(sentence)) {
    const [whole, many, one, person] = match;
    const pronoun = (many ?? one ?? person)!;
    const to = match.index + whole.length - 1;
    const from = to - pronoun.length;
    if (from > own) return undefined;
    const rest = sentence.slice(to + 1, to + 90);
    if (one && DUMMY.test(rest)) continue;
    if (/\b(?:th(?:is|at|[eo]se)|both)$/i.test(pronoun) && !VERB.test(rest)) continue;
    topics ??= before.map(topicOf);
    const name = person ? sought(topics, "person") : many ? sought(topics, "many") : sought(topics, "one");
    if (!name) continue;
    const words = `${/^(.+ of )th/i.exec(pronoun)?.[1] ?? ""}the ${name}`;
    return {
      sentence: sentence.slice(0, from) + words + sentence.slice(to),
      printed: (at, end = false) =>
        at <= from ? at : at >= from + words.length ? at - words.length + pronoun.length : end ? to : from,
    };
  }
  return undefined;
}

function sought(topics: readonly Topic[], what: keyof Topic): string | undefined {
  for (const topic of topics) {
    const name = topic[what] ?? (what === "many" ? topic.person : undefined);
    if (name) return name;
  }
  return undefined;
}

export const carriedExamples: readonly FactExample[] = [
  {
    text: "Some of the lanes in Fig. 3 came to our notice after publication. [|They had been used before|], in a paper from our laboratory on another protein.",
    gives: [{ code: "duplication-of-in-image" }],
  },
  {
    text: "Readers asked about Figure 1B. [|It was copied|] from an atlas by K. Mori.",
    gives: [{ code: "plagiarism-of-image" }],
  },
  { text: "Figure 2 was sent to two experts. It was found that nothing had been altered.", gives: [] },
  { text: "The authors sent the blots. They were sorry for the delay.", gives: [] },
];
