import type { Thing, Token } from "./lexicon.ts";

/** What is repeated where no one's work is. */
export const ASKED_AGAIN =
  /^ (?:[\w-]+ )?(?:reminders?|requests?|attempts?|efforts?|e-?mails?|letters?|messages?|invoices?|warnings?|inquir|enquir|correspondence|contact)/i;
/** What is false of a person, and of no work. */
export const PERSONAL =
  /^ (?:\w+ )?(?:credentials|identit|names?\b|accounts?\b|e-?mail|addresses|affiliation|pretences|pretenses)/i;
export const UNREPEATED = /\b(?:cannot|can not|can't|not|never) (?:\w+ )?be $/i;
/** What is spoken of again, not told. */
export const EXPLAINED =
  /\b(?:explain(?:s|ed|ing)?|explanations? (?:of|for|about)|account(?:s|ed|ing)? for|aware of|responsib\w+ for|apologi[sz]\w+ for|regret\w*) (?:the|these|this|any|how|such) (?:\w+ )?$/i;

/** What makes of an error one in copying values. */
export const SLIP_OF = /\b(?:transcription|data[- ]entry|clerical|typing|copying) $/i;

/** What makes of something taken from elsewhere an error. */
export const MISTAKENLY =
  /^ (?:[\w'-]+ ){1,8}(?:by (?:mistake|accident|oversight)|in error|inadvertently|mistakenly)\b/i;

/** What stands before something that has not been published. */
export const TO_COME = /\b(?:will|to|would|may|can|should|must|cannot|not|shall|might) $/i;

/** What says outright that material is others' work. */
export const BY_OTHERS =
  /\b(?:by|from) (?:\w+ ){0,2}(?:different|other|unrelated|another) (?:\w+ )?(?:authors?|author groups?|groups?|researchers?|research|institut\w+|laborator\w+|teams?)/i;

/** What is written beside a sample in a figure. */
export const MARKED = /^ labels? [^.;]{0,20}\bfig/i;

/** What is copied from elsewhere in the article. */
export const OWN_PART = /^ from (?:the )?(?:\w+ )?(?:figs?\b|figures?|panels?|tables?|lanes?)[.․]? ?\w/i;

/** What a review did not see is no question about it. */
export const MISSED = /\b(?:found|detected|identified|noticed|discovered|spotted|missed|recogni[sz]ed|apparent)\b/;

/** What is wrong in print only. */
export const PRINTED_AS =
  /^\w+ly (?:given|listed|stated|written|printed|spel(?:led|t)|cited|quoted|typed|shown) (?:as|in|for)\b/i;

/** True where a thing is stolen that is no one's work. */
export function stolenThing(
  text: string,
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return text.slice(from, to) === "stolen" && DEVICE.test(text.slice(Math.max(start, from - 50), from));
}
const DEVICE = /\b(?:computer|laptop|notebook|drive|disk|server|car|bag|equipment|freezer)s? (?:[\w-]+ ){0,6}$/i;

/** What makes of an alteration the consequence of an error. */
export const FOLLOWED = /\b(?:as a result|errors?|mistakes?|therefore|thus|consequently)\b/i;

/** A copy that stands there by mistake is an error. */
export const BY_MISTAKE =
  /\b(?:erroneously|inadvertently|mistakenly|accidentally|wrongly|incorrectly) (?:an? )?(?:exact )?$/i;

/** What parts an error from what it did not touch. */
export const NO_BEARING =
  /\b(?:no (?:bearing|effect|impact|influence|consequences?)|not (?:affect|alter|change|influence|impact))/i;

/** What is taken from elsewhere in the same work. */
export const OTHER_PART =
  /^(?:taken|used|obtained|derived|drawn|extracted|copied) (?:\w+ )?from (?:an?other|a different|the same|the wrong|a wrong) (?:\w+ )?(?:experiment|samples?\b|condition|panel|data ?set|animal|patient|time|treatment|series|batch|replicate|exposure|membrane|blot|gel\b|film|field|section|slide|specimen|culture|run\b|scan|image|figure|micrograph|photograph|mouse|mice|donor|cell|spectrum|measurement|recording|region|area)/i;
export const SLIPPED = /\b(?:unintentionally|inadvertently|mistakenly|accidentally|erroneously|wrongly|incorrectly) $/i;

/** What makes of a sequence a material. */
export const OLIGO =
  /\b(?:(?:si|sh|sg|g|mi)rna|primers?|probes?|peptide|oligonucleotides?|morpholinos?|plasmid|construct|antisense) (?:used )?$/i;

/** What makes of a thing a part of what was concluded. */
export const CLAIMED =
  /\b(?:conclusion|claim|assertion|statement|interpretation|inference|hypothesis)(?: in (?:the |our )?[\w-]+)? that [^.;]{0,160}$/i;

/** Methods that are a section of the article. */
export const SECTION = /\b(?:Materials? and|Patients and|Subjects and) Methods?$/;

/** What makes of an error no more than a question. */
export const MAYBE = /\b(?:potential|possible|suspected|alleged)(?: \w+,?){0,2} $/i;

const CHANGED = /\b(?:there(?:by|fore)|thus|hence|consequently|accordingly|substantially|significantly|materially) $/i;

/** True where a result, altered at unit `at`, came out otherwise, and nobody changed it. */
export function cameOutOtherwise(
  text: string,
  start: number,
  at: number,
  { from }: { readonly from: number },
): boolean {
  return /^(?:interpretation|significance|conclusion)/i.test(text.slice(from)) || CHANGED.test(text.slice(start, at));
}

/** True for reports that reviewers wrote. */
export function ofReviewers(
  text: string,
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return /^reports?$/i.test(text.slice(from, to)) && /\b(?:reviewers?|referees?)\b/i.test(text.slice(start, from));
}

/** What an analysis arrives at. */
export const ESTIMATED =
  /^(?:coefficient|odds ratio|hazard ratio|risk ratio|relative risk|association|estimate|sensitivit|specificit)/i;
/** What makes of what is told the consequence of what was told before. */
export const CONSEQUENCE =
  /\b(?:so that|as a (?:result|consequence)|consequently|therefore|hence|thus|accordingly|it follows)\b/i;
/** What makes of a table no more than the place where a consequence is to be seen. */
export const IN_TABLE =
  /\b(?:so that|as a (?:result|consequence)|consequently|therefore|hence)\b.*\b(?:reported|given|listed|shown|presented) in (?:the )?$/i;

/** What makes of an error in values one in working them out. */
export const COMPUTING =
  /^ (?:in|of|when|while) (?:[\w-]+ )?(?:calculating|computing|estimating|deriving|analy[sz]ing)\b/i;

/** What takes a question away again. */
export const SETTLED =
  /\b(?:answered|resolved|dispelled|settled|allayed|addressed|clarified) (?:fully|completely|satisfactorily|to (?:our|the|their) (?:\w+ )?satisfaction)|\b(?:fully|completely|satisfactorily|since been) (?:answered|resolved|addressed|dispelled|settled|allayed|clarified)/i;

/** What is shown where something true is. */
export const GENUINE = /^ (?:any )?(?:genuine|actual|real|authentic)\b/i;

/** What makes of a review an article. */
export const LITERATURE = /\b(?:systematic|literature|narrative|scoping|this|our|present|umbrella) $/i;

/** What makes of methods a part of the text. */
export const WRITTEN = /\b(?:introduction|discussion|sections?|text|paragraphs?|passages?|sentences?)\b/i;

/** What no support is found for where nothing is unsound. */
export const COMPLAINT = /^ for (?:[\w-]+ ){0,3}(?:complaint|allegation|accusation|claim|concern|suspicion)/i;

/** What makes of a finding that cannot be confirmed one that cannot be repeated. */
export const ANEW =
  /^ (?:(?:on|upon|by|in|when|after|with) (?:[\w-]+ ){0,3})?(?:repe|replic|re-?test|independent|other|others|another|subsequent|later|further|follow)/i;

/** What a thing's word stands for where it stands: figures may be numbers, codes may be data, and recruitment how many were recruited. */
export function thingOf(
  text: string,
  { entry, from, to }: Token & { readonly entry: { readonly thing: Thing } },
): Thing {
  const word = text.slice(from, to).toLowerCase();
  const before = text.slice(Math.max(0, from - 24), from);
  if (entry.thing === "image" && /^figures?$/.test(word) && NUMERIC.test(before)) return "data";
  if (entry.thing === "analysis" && /^codes?$/.test(word) && (CODED.test(before) || CODED_FOR.test(text.slice(to))))
    return "data";
  if (entry.thing === "method" && /^(?:recruit|enrol)/.test(word) && HOW_MANY.test(text.slice(to))) return "data";
  return entry.thing;
}
const NUMERIC =
  /\b(?:population|census|sales|recruitment|exposure|accuracy|throughput|mortality|incidence|prevalence|income|price|performance|production|attendance|survival|emission|death|enrolment|enrollment) $/i;
/** Codes that stand for what was given to whom. */
const CODED =
  /\b(?:treatment|group|patient|subject|participant|animal|sample|allocation|randomi[sz]ation|case|identification) $/i;
const CODED_FOR =
  /^ (?:of|for) (?:the |all )?(?:[\w-]+ ){0,3}(?:patients|children|participants|subjects|animals|samples|treatments?|groups?|arms?|placebo|drugs?)\b/i;
/** What says how many were recruited, or how fast. */
const HOW_MANY =
  /^(?: rate)? (?:of|in|within) (?:so many|as many|[\d,]+|the (?:large |high )?number|[^.;]{0,60}\b(?:months?|years?|weeks?|days)\b)/i;
