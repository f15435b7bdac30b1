/** What asks for the material behind an article. */
const ASKS =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|invit(?:e|ed|es|ing|ation)|opportunity|approach(?:ed)?|contact(?:s|ed|ing)?|urg(?:e|ed)|requir(?:e|es|ed)|call(?:s|ed)? (?:for|on|upon)|sought|seek(?:s|ing)?|wrote|written|appeal(?:s|ed)?|demand(?:s|ed)?|given (?:\w+ ){1,4}to)\b/i;
const MATERIAL =
  /\b(?:raw|original|source|primary|underlying|uncropped|unprocessed|unedited|supporting|full|complete|full-length|high-resolution|unmodified|individual)[ -](?:[\w-]+,? (?:and )?){0,3}(?:data(?:sets?)?|images?|blots?|gels?|films?|scans?|files?|records?|documents?|documentation|materials?|micrographs?|photographs?|spectra|evidence|information|measurements)\b|\b(?:(?:lab(?:oratory)? |note)(?:note)?books?|raw data|source data|dataset|data(?:sets?)? (?:underlying|supporting|behind)|case report forms|patient records|notebooks)\b/i;
/** What says that it did not come. */
const REFUSED =
  /\b(?:no (?:\w+ )?(?:response|reply|replies|answer|data|material|materials|files|images|explanation|documents|records|such (?:data|material|files|images|records))\b|none (?:was|were|has|have|of (?:the|these|them))\b|nothing\b|(?:not|never|neither) (?:\w+ ){0,2}(?:respond|replied|reply|answer|done so|do so|provided|supplied|sent|received|forthcoming|compl(?:y|ied)|able|willing|been (?:provided|supplied|received|forthcoming|produced|sent)|produced|presented|submitted|shared|furnish(?:ed)?|provide|supply|send|produce)|(?:failed|unable|declined|refused|unwilling) to (?:do so|comply|provide|supply|send|produce|share|submit|furnish|respond|reply|answer)|declined\b|(?:were|was|have been|has been|are|is|remained) unresponsive|remain(?:ed|s)? unanswered|could not (?:do so|be (?:provided|supplied|produced|found|located))|(?:values|data|numbers|figures|entries) (?:that |which |[\w-]+ ){0,3}(?:differ(?:s|ed)?|were different) from|(?:did|do|does) not (?:match|correspond|agree|support|tally|resolve|adequately|satisf|address|fully|suffic)|(?:was|were|is|are|being) (?:insufficient|inadequate|incomplete|unsatisfactory|not (?:sufficient|adequate|satisfactory|complete))|(?:had|has|have) only\b|only (?:part|some|a (?:part|portion|few))\b|(?:unsatisfactory|insufficient|inadequate|incomplete) (?:response|reply|data|material|answer))/i;
/** What was not answered where nothing was asked for but a stance on the notice. */
const OF_STANCE =
  /\b(?:about|regarding|concerning|on|to|of|with) (?:this|the) (?:retraction|notice|correction|decision|expression|publication of this)|whether (?:they|he|she)|(?:dis)?agree(?:ment|d)? (?:with|to)|\bwording\b/i;

/** True where a sentence asks for material. */
export function asksForMaterial(sentence: string): boolean {
  return ASKS.test(sentence) && MATERIAL.test(sentence);
}

/** Where a sentence that follows such a request says that the material did not come. */
export function refusal(sentence: string): { readonly from: number; readonly to: number } | undefined {
  const match = OF_STANCE.test(sentence) ? null : REFUSED.exec(sentence);
  return match ? { from: match.index, to: match.index + match[0].length } : undefined;
}

/** The same where the request and what came of it are clauses of one sentence. */
export function refusalBehind(sentence: string): { readonly from: number; readonly to: number } | undefined {
  const stop = sentence.search(/;|\bbut\b|\band (?:sent|supplied|provided|submitted|produced)\b/);
  if (stop < 0 || !asksForMaterial(sentence.slice(0, stop))) return undefined;
  const found = refusal(sentence.slice(stop));
  return found && { from: stop + found.from, to: stop + found.to };
}
