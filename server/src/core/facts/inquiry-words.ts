import type { Mention } from "./agent-phrases.ts";

/** A construction that tells of an inquiry. In a pattern `\ue000` stands for a group of agents. */
export interface Inquest {
  readonly pattern: RegExp;
  readonly cue: RegExp;
  /** Which group inquires: the first in the match, or none. */
  readonly agent?: number;
  readonly unless?: RegExp;
  /** What the printed words of the match must have. */
  readonly needs?: RegExp;
  /** Whose doing is no inquiry here: a party asked to look at its own work, an editorial board that decides. */
  readonly never?: readonly Mention["role"][];
}

/** What an inquiry may be called before its noun. */
export const ADJ =
  "(?:internal|formal|informal|further|subsequent|institutional|thorough|full|systematic|detailed|and|independent|editorial|joint|careful|lengthy|preliminary|extensive|additional|ongoing|official|in-depth|external|university|journal|publisher|post-publication|misconduct|research|integrity|scientific|comprehensive|initial|own|separate|confidential|later|recent|two|several|academic|ethics|expert|critical|close|technical|complete|rigorous|second|first|similar|faculty|intensive|due|disciplinary|ensuing)";
/** Nouns that are an inquiry by themselves. */
export const INQUIRY =
  "(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe(?= (?:into|by|at|found|conclu|reveal|determin|carried|conducted|launched|opened))|audit|fact-finding|proceedings|internal reviews?|inquest|scrutiny)";
/** Nouns that are one where somebody holds it. */
export const REVIEW =
  "(?:reviews?|checks?|assessments?|examinations?|evaluations?|re-?evaluations?|scrutiny|analys[ei]s|re-?examinations?|re-?assessments?|discussions?|self-examinations?|inspections?|cross-?checks?|re-?checks?)";
/** What somebody does with them. */
export const DO =
  "(?:conduct(?:s|ed|ing)?|carr(?:y|ied|ying) out|perform(?:ed|ing)?|undert(?:ook|aken|ake|aking)|launch(?:es|ed|ing)?|initiat(?:ed|ing)|open(?:ed|ing)?|complet(?:e[sd]?|ing)|conclud(?:e[sd]?|ing)|held|made|did|led|finish(?:e[sd])?|ends|start(?:ed)?|began|instigat\\w+|commission(?:ed)?|coordinat\\w+|convened)";
