import type { Statement } from "./response-statements.ts";
import { OF } from "./response-words.ts";

const ACCOUNT =
  "(?:explanations?|clarifications?|comments?|justifications?|views?|(?:side|version) of the (?:story|matter|events))";
const ASKED =
  "(?:asked|requested|invited|contacted|approached|called (?:up)?on|urged|queried|required|written to|e-?mailed)";
const ACCOUNTING = `(?:to (?:[a-z]+ly )?(?:explain|comment|clarify|respond|reply|justify|account for|(?:give|provide|offer|furnish|submit|supply|send) (?:us |\\ue000 )?(?:with )?(?:an? |the |any |some |further |their |his |her )*(?:[a-z]+ ){0,2}${ACCOUNT})|(?:for|about) (?:an? |the |any |some |further |their |his |her |more )*(?:[a-z]+ ){0,2}${ACCOUNT})`;

/**
 * Who was asked for an explanation, or answered with one: they had the chance to respond. It counts where the notice
 * says nothing else of the authors.
 */
export const ASKED_STATEMENTS: readonly Statement[] = [
  {
    stance: "no-response",
    cue: /(?:failed to do so|(?:did|has|have) not(?: do so| done so)?)(?:[.;,]|$)/,
    pattern: new RegExp(
      `\\ue000${OF}(?:,? (?:who|was|were|has|have|had|been|also|then|all|both|and)){1,5} ${ASKED} ${ACCOUNTING}[^.;\\ue000]{0,60}?,? (?:but|and|yet|which)(?: they| he| she)?(?: (?:has|have))? (?:failed to do so|(?:did|has|have)? ?not(?: do so| done so)?)(?=[.;,]|$)`,
      "g",
    ),
    of: "concerns",
  },
  {
    stance: "informed",
    cue: /explanation|clarif|comment|justif|account|explain|respond|reply|views?|side of|version of/,
    pattern: new RegExp(
      `\\ue000${OF}(?:,? (?:who|was|were|has|have|had|been|also|then|all|both|subsequently|therefore|first|contacted|and|repeatedly)){1,6} ${ASKED} (?:by \\ue000 )?${ACCOUNTING}\\b`,
      "g",
    ),
    asked: true,
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /explanation|clarif|comment|justif|account|explain|respond|reply|views?|side of|version of/,
    pattern: new RegExp(
      `\\b(?:asked|requested|invited|contacted|approached|urged) (?:both |all )?\\ue000 ${ACCOUNTING}\\b`,
      "g",
    ),
    asked: true,
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /explanation|clarif|comment|justif/,
    pattern: new RegExp(
      `\\b${ACCOUNT} (?:[a-z ]{1,30} )?(?:was|were|has been|have been|had been) (?:[a-z]+ly |also |then )?(?:sought|requested|asked(?: for)?|solicited|invited|demanded|obtained|called for) (?:from|of) (?:both )?\\ue000|\\b(?:sought|requested|demanded|solicited|obtained|asked for) (?:an? |the |any |some |further |written )*${ACCOUNT} (?:from|of) (?:both )?\\ue000`,
      "g",
    ),
    asked: true,
    agent: -1,
    unless: /\bnot\b/,
  },
  {
    stance: "informed",
    cue: /(?:convey|communicat|relay|forward|brought|put|point|present|disclos)/,
    pattern:
      /\b(?:matter|concerns?|issues?|allegations?|complaints?|findings|problems?|points?|similarit(?:y|ies)|overlap|letter|this|it)\b[^.;\ue000]{0,30} (?:was|were|has been|have been|had been) (?:[a-z]+ly |then |also )?(?:conveyed|communicated|relayed|forwarded|brought|put|pointed out|presented|disclosed|taken up|raised|discussed) (?:with|to(?: the (?:attention|notice|knowledge) of)?) (?:both )?\ue000/g,
    asked: true,
    agent: -1,
    unless: /\bnot\b|\b(?:by|from) \ue000/,
  },
  {
    stance: "informed",
    cue: /repl|respon|answer/,
    pattern: new RegExp(
      `\\ue000${OF}(?:,? (?:who|has|have|had|then|also|both|all|was|were|been|contacted|and)){0,4} (?:replied|responded|answered|wrote back)(?: to (?:us|\\ue000|(?:our|the \\ue000'?s?|\\ue000'?s?) (?:[a-z]+ )?(?:quer(?:y|ies)|letters?|e-?mails?|messages?|questions?|requests?)))?(?: (?:that|with|by (?:letter|e-?mail))\\b|(?=[.,;]))`,
      "g",
    ),
    asked: true,
    unless: /\bnot\b/,
  },
];
