import type { DecisionFact } from "./fact.ts";

/** A construction that says who acts, asks or approves. In a pattern `\ue000` stands for a group of agents. */
export interface Construction {
  readonly pattern: RegExp;
  readonly parts: readonly DecisionFact["part"][];
  /** Which group in the match holds the agents, where it is not the first; -1 is the last. */
  readonly agent?: number;
  /** One cheap look at the masked sentence. */
  readonly cue?: RegExp;
  /** What may not stand in the match or the 40 units before it. */
  readonly unless?: RegExp;
  /** True where it says nothing of authors: they agree, and do not act. */
  readonly office?: boolean;
  /** True where institutions and bodies that inquire only judge: they approve what others carry out. */
  readonly judged?: boolean;
  /** True where it counts only for more than one agent. */
  readonly several?: boolean;
  /** True where a single capitalised word that acts is a journal's name. */
  readonly named?: boolean;
}

/** Constructions that share a look at the masked sentence. */
export interface Family {
  readonly cue: RegExp;
  readonly constructions: readonly Construction[];
}

/** A group as the subject of a verb, not as what a preposition governs ("in consultation with the Publisher, …"). */
export const SUBJECT =
  "\\ue000(?<!\\b(?:with|from|for|against|between|through|via|to|than|except|excluding|but|save|ask|asks) \\ue000)(?<!(?<!behalf )\\bof \\ue000)";
export const OF =
  "(?: \\[[\\d, –-]{1,12}\\]| \\([^()]{1,60}\\)|,)?(?:,? (?:except|excluding|apart from|other than|but)(?: for)? \\ue000,?)?(?:, (?:which|who) (?:[a-z-]+ ){1,4}\\ue000,)?";
export const ADV =
  "(?: (?:therefore|thus|today|hereby|herewith|wholly|fully|formally|officially|regretfully|regrettably|reluctantly|voluntarily|also|jointly|collectively|unanimously|mutually|together|now|both|all|each|then|subsequently|consequently|accordingly|however|have|has|had|completely|sincerely|partially|partly|permanently|temporarily|respectfully|unreservedly|immediately|promptly|nonetheless|nevertheless|further|ultimately|independently|recently|already|eventually|initially|again|explicitly|must|will|shall),?){0,4}";
