import { cueOf } from "../cue.ts";

/** A retraction, withdrawal, removal or concern as an act, in English, Spanish, Portuguese, French and German. */
export const ACT =
  /\b(?:retract(?:s|ed|ing|ion)?|withdr[ae]w(?:n|s|ing|al)?|withdrew|remov(?:e|ed|al)|expression of concern|correct(?:s|ed|ion)?|retir(?:ado|ada|ar|o)|retratad[oa]|retractad[oa]|rétract\w+|zurückgezogen|zurückziehen|amended|republished)\b/i;
const CLAUSE =
  /\b(?:due to|because(?: of)?|owing to|on account of|on (?:the )?grounds (?:of|that)|for reasons? of|for the following reasons?|by reason of|in light of|in view of|as a result of|as a consequence of|(?:as|since) (?:it|its|the|there|this|they|some|part|parts|we)\b|the reasons? (?:for (?:this|the) (?:\w+ )?)?(?:is|was|are|being)|debido a|por motivos? de|devido a|em razão de|por causa de|en raison d|aufgrund|wegen|à cause d)[^;]{3,220}/i;
const VAGUE =
  /\b(?:contain(?:s|ed)|includ(?:es|ed)|found to (?:contain|have)) (?:(?:some|several|many|serious|major|numerous|a number of|significant|substantial|multiple|important|various) )*(?:errors|mistakes|inaccuracies|problems)\b/i;
const NONE =
  /\b(?:at|upon|on|by|following|after) (?:the )?(?:request|authors?'? request)|as (?:the )?(?:\w+ )?(?:authors?|editors?|publisher)(?:'s)? (?:request|agree)|as (?:it|the article|the paper) (?:was|is) (?:originally |first )?published(?: in| on)?|in light of (?:this|these|the above)|as a result(?:,|\.| of (?:this|these|the above|which|the investigation))|due to (?:this|these|the above)|because of (?:this|these)|as the (?:corresponding|first|senior)|as they (?:appear|stand)/i;

/** What each of the above needs. */
const SPOKEN = cueOf(
  /retract|withdr|remov|expression of|correct|retir[ao]|retrata|rétract|zurück|amended|republish|errors|mistakes|inaccuracies|problems/i,
);

/** The clause in which a sentence gives a reason in words for its act; where it stands in the sentence. */
export function uncoded(sentence: string): { readonly from: number; readonly to: number } | undefined {
  if (!SPOKEN.test(sentence)) return undefined;
  const vague = VAGUE.exec(sentence);
  if (vague) return { from: vague.index, to: vague.index + vague[0].length };
  if (!ACT.test(sentence)) return undefined;
  const clause = CLAUSE.exec(sentence);
  if (!clause || NONE.test(clause[0].slice(0, 60))) return undefined;
  const cut = /,? (?:and|so) (?:we|the authors?|the editors?|this|it is)\b|[.]$/.exec(clause[0]);
  const words = cut ? clause[0].slice(0, cut.index) : clause[0];
  return { from: clause.index, to: clause.index + words.trimEnd().length };
}
