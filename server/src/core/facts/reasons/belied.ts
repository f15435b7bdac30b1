/** What a notice says that the authors had said, by the cause where it is not so. */
const CLAIMS: readonly (readonly [string, RegExp])[] = [
  [
    "lack-of-irb-iacuc-approval-and-or-compliance",
    /\b(?:ethic\w*|institutional review board|irb|iacuc|review board|animal care)\b[^.;]*\bapprov|\bapprov\w*\b[^.;]*\b(?:ethic\w*|institutional review board|irb|iacuc|review board|animal care)\b/i,
  ],
  [
    "informed-patient-consent-none-withdrawn",
    /\b(?:patients?|participants?|parents?|informed|written|famil\w+)\b[^.;]*\bconsent/i,
  ],
  [
    "lack-of-approval-from-author",
    /\b(?:all|the other|every|each) (?:of the )?(?:co-?)?authors? (?:had |have |has )?(?:read|seen|approved|agreed|consented)/i,
  ],
  ["conflict-of-interest", /\bno (?:competing|conflicts?|financial)\b[^.;]*\b(?:interests?|relationships?|ties)\b/i],
  [
    "duplication-of-in-article",
    /\b(?:not|never|neither)\b[^.;]*\b(?:published|submitted|under consideration|under review)\b[^.;]*\b(?:elsewhere|other journal|another journal|before|previously)/i,
  ],
  ["error-in-methods", /\b(?:randomly|randomi[sz]ed|double-blind|blinded|consecutive)\b/i],
];
/** What makes a claim of a sentence. */
const SAID =
  /\b(?:stated?|states|stating|declared?|declares|declaration|said|says|claim(?:ed|s)?|reported|wrote|writes|assured|confirmed|indicated?|indicates|according to|described|affirmed|certified|signed)\b/i;
const BELIED =
  /\b(?:this|that|which|it|the (?:statement|claim|declaration|information|assertion)|neither) (?:(?:later|since|subsequently|now|in fact|has|have|had|was|is|were|to) )*(?:(?:been |be )?(?:shown|found|proved|proven|proves|turned out|established|confirmed)(?: to be| not to be)? ?)?(?:not (?:be |been )?(?:the case|so|true|correct|accurate|in accordance)|untrue|false|incorrect|wrong|inaccurate|not to be (?:the case|so|true|correct))\b/i;

/** Where a sentence says that what the one before it claims is not so, and the cause that this tells. */
export function belied(
  sentence: string,
  before: string,
): { readonly code: string; readonly from: number; readonly to: number } | undefined {
  const match = BELIED.exec(sentence);
  if (!match || !SAID.test(before)) return undefined;
  const claim = CLAIMS.find(([, words]) => words.test(before));
  return claim && { code: claim[0], from: match.index, to: match.index + match[0].length };
}
