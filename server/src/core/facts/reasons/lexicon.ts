/** What a noun stands for. */
export type Thing =
  | "data"
  | "image"
  | "result"
  | "analysis"
  | "method"
  | "material"
  | "cells"
  | "text"
  | "article"
  | "references"
  | "review"
  | "authorship"
  | "affiliation"
  | "ethics"
  | "consent"
  | "interests"
  | "policy"
  | "other";

/** What is said to be wrong with a thing. */
export type Fault =
  | "error"
  | "concern"
  | "unreliable"
  | "duplicate"
  | "alike"
  | "plagiarism"
  | "invented"
  | "manipulated";

/** How a fault's word stands to its thing: "errors in T" (noun), "incorrect T", "T is incorrect" (adjective), "T is no longer valid" (after), "no confidence in T" (before). */
export type Form = "noun" | "adjective" | "after" | "before";

export interface ThingWord {
  readonly thing: Thing;
}
export interface FaultWord {
  readonly fault: Fault;
  readonly form: Form;
}
export type Entry = ThingWord | FaultWord;

/** Each entry: an expression for the whole word or phrase, in lower case, and what it is. The first that fits is taken. */
const THINGS: readonly (readonly [string, Thing])[] = [
  [
    "(?:wrong )?sets? of data|data entr(?:y|ies)|numbers? of|sample sizes?|dos(?:es?|ages?)|accession numbers?|supporting data|supplementary data|raw data|data ?sets?|data ?bases?|data|datum|measurements?|tables?|spectr(?:a|um)|sequences?|plots?|graphs?|curves?|charts?|error bars?|diffractograms?|chromatograms?|fcs files?|patient records?|case details?|values?|entries",
    "data",
  ],
  [
    "figures?|figs?\\.?(?= ?s?\\d)|figs?\\b|images?|imaging|photos?|photographs?|photomicrographs?|micrographs?|(?:immuno|western |northern |southern |dot |eastern )?blots?(?:ting)?|westerns|gels?|bands?|panels?|lanes?|microscopy|immunofluorescence|immunohistochemistry|immunostaining|stainings?|loading controls?|radiographs?|pictures?|illustrations?|tem|sem",
    "image",
  ],
  [
    "(?<!as a )results?|findings?|conclusions?|outcomes?|observations?|theorems?|proofs?|lemmas?|propositions?|associations?|estimates?|significance|structures?|diagnos[ie]s|hypothes[ei]s|identifications?|effects?|correlations?|claims?|inferences?|interpretations?",
    "result",
  ],
  [
    "(?:re|meta-)?analys[ei]s|statistics|statistical (?:tests?|methods?|models?|approach(?:es)?|procedures?|evaluations?)|regressions?|computations?|calculations?|syntax|scripts?|(?:computer |software |source |analysis )?codes?|coding|software|programs?|algorithms?|genotyping|estimations?|models?",
    "analysis",
  ],
  [
    "methods?|methodology|methodologies|methodological|protocols?|experimental designs?|study designs?|designs?|procedures?|experiments?|techniques?|randomi[sz]ation|assays?|experimental conditions?|inclusion criteria|criteria",
    "method",
  ],
  [
    "reagents?|antibod(?:y|ies)|strains?|plasmids?|vectors?|constructs?|primers?|sirnas?|compounds?|mice|mouse lines?|instruments?|equipment|specimens?|samples?|species|seeds?|chemicals?|catalysts?|voucher|isolates?|germplasms?|crystals?|batch(?:es)?",
    "material",
  ],
  ["cell[- ]lines?|cell cultures?|cells|tissues?", "cells"],
  [
    "texts?|textual|wording|sentences?|paragraphs?|passages?|abstract|introduction|discussion|legends?|captions?|equations?|formulae?|formulas|symbols?|units?|spellings?|typographical|phrases?|words?|footnotes?|language",
    "text",
  ],
  [
    "articles?|papers?|manuscripts?|publications?|submissions?|stud(?:y|ies)|reports?|contents?|material|works?|chapters?|reviews? articles?|case reports?|research|materials? published|essays?|letters?|parts of (?:it|this)",
    "article",
  ],
  ["references?(?! numbers?)|citations?|reference lists?|bibliograph(?:y|ies)|attributions?", "references"],
  [
    "peer[- ]?review(?:ers?|ing|ed)?(?: process(?:es)?| reports?)?|review(?:ing)? process(?:es)?|editorial process(?:es)?|review reports?|reviewers?|referees?|referee reports?|reviews?|publication process|publishing process|(?:editorial )?handling|submission process",
    "review",
  ],
  [
    "authorships?|author lists?|list of authors|co-?authorships?|author contributions?|authors? contributions?|bylines?|order of (?:the )?authors|author order|order of authorship",
    "authorship",
  ],
  ["affiliations?", "affiliation"],
  [
    "ethics|ethical approvals?|ethics approvals?|ethical (?:clearance|oversight|permission|permit)|irb approvals?|iacuc approvals?",
    "ethics",
  ],
  ["informed consent|patient consent|consents?", "consent"],
  [
    "conflicts? of interests?|competing interests?|declaration of interests?|disclosures?|conflict-of-interest",
    "interests",
  ],
  ["guidelines?|polic(?:y|ies)|rules?|regulations?|standards?|norms", "policy"],
  [
    "e-?mail(?: addresses)?|identit(?:y|ies)|signatures?|publisher|accounts?|contact details|permissions?|notices?",
    "other",
  ],
];

const FAULTS: readonly (readonly [string, Fault, Form])[] = [
  [
    "(?:incorrect|wrong|erroneous) versions?|errors?|mistakes?|inaccurac(?:y|ies)|errat(?:a|um)|flaws?|omissions?|typos?|bugs?|mix-?ups?|miscalculations?|misinterpretations?|mislabell?ing|misidentification|mis-?assignments?|deficienc(?:y|ies)|weakness(?:es)?|shortcomings?|artifacts?|artefacts?",
    "error",
    "noun",
  ],
  [
    "incorrect(?:ly)?|inaccurate(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|mis-?label(?:l)?ed|mis-?assigned|mistaken(?:ly)?|mis-?identified|mis-?calculated|mis-?interpreted|misleading|mis-?spelled|mis-?spelt|mis-?printed|mis-?placed|mis-?reported|mis-?stated|mis-?classified|mis-?coded|mis-?quoted|flawed|faulty|swapped|inverted|reversed|interchanged|transposed|switched|mixed[- ]up|not correct(?:ly)?|inadequate|inappropriate(?:ly)?|not appropriate|unsuitable|improper(?:ly)?|overestimated|underestimated|not (?:the )?(?:correct|right|proper) ones?|omitted|corrupted|misattributed|mixed with|not as (?:described|reported|stated)",
    "error",
    "adjective",
  ],
  [
    "concerns?|doubts?|issues?|questions?|problems?|inconsistenc(?:y|ies)|irregularit(?:y|ies)|discrepanc(?:y|ies)|anomal(?:y|ies)|uncertaint(?:y|ies)|ambiguit(?:y|ies)|queries|suspicions?|criticisms?|implausibilit(?:y|ies)|contradictions?|peculiarities|abnormalities",
    "concern",
    "noun",
  ],
  [
    "questionable|questioned|inconsistent|irregular|implausible|suspicious|suspect|problematic|dubious|anomalous|contradictory|incoherent|nonsensical|meaningless|disputed|unusual|spliced|splicing",
    "concern",
    "adjective",
  ],
  [
    "no longer (?:have|has|had|holds?|retains?) (?:full |any |sufficient |the )?(?:confidence|trust|faith)|(?:lost|loses?|losing|loss of|lack(?:s|ed|ing)? (?:of )?|lack|without|undermin\\w+ (?:our |the )?|undermines?(?: the| our)?|reduced|insufficient|do(?:es)? not have(?: full| any| sufficient)?|did not have|not have|have no|has no) ?(?:editors' |editor's )?confidence|cannot (?:be confident|have confidence|be certain|be sure)|(?:cannot|can no longer|unable to|not able to|could not|can not) (?:\\w+ )?(?:vouch|rely|believe|stand (?:by|behind)|trust|guarantee|verify|confirm|ensure|support|substantiate|validate|assure)|do(?:es)? not (?:trust|support|fully support|corroborate|substantiate|justify|uphold)|did not support|fail(?:s|ed)? to support|not confident|no longer (?:stand (?:by|behind)|believe|trust|support|vouch for|rely on)|(?:lack|absence) of (?:\\w+ )?reliability|unreliability|casts? (?:serious |considerable |substantial |grave |some )?doubts?|call(?:s|ed|ing)? into (?:serious )?question|invalidat(?:e[sd]?|ing)|compromis(?:e[sd]?|ing) the (?:scientific )?(?:validity|integrity|reliability|interpretation|conclusions|results|findings)|undermin(?:e[sd]?|ing)(?= (?:the|our|these|their|its|this))|negat(?:e[sd]?|ing)|nullif(?:y|ies|ied)|no empirical support|no support|insufficient (?:support|evidence)|bring(?:s|ing)? into question|brings? into doubt|puts? (?:in|into) (?:doubt|question)|no scientific basis",
    "unreliable",
    "before",
  ],
  [
    "unreliable|unsound|untrustworthy|invalid|not (?:be )?(?:considered )?(?:reliable|valid|trustworthy|sound|supported|justified|tenable|robust|credible)|no longer (?:be )?(?:considered )?(?:to be )?(?:valid|reliable|supported|stand|hold|tenable|justified|sound|trustworthy|accurate|substantiated)|unsupported|unsubstantiated|unjustified|untenable|un-?verifi(?:ed|able)",
    "unreliable",
    "adjective",
  ],
  [
    "(?:cannot|can not|can no longer|could not|may not|should not|not) (?:now |longer )?be (?:fully |further |safely |independently |considered |regarded as |deemed )?(?:relied (?:up)?on|reliable|valid|trusted|guaranteed|vouched for|supported|verified|validated|substantiated|considered|confirmed|assured|ensured|maintained|upheld|justified|drawn|sustained|authenticated|corroborated)|(?:are|is|were|was) in (?:doubt|question)|not (?:borne out|justified|supported|warranted) by|is compromised|are compromised|(?:are|is|were|was) (?:therefore |thus |seriously |severely )?(?:compromised|undermined|invalidated|called into question)|lacks? justification|(?:do|does|did) not (?:hold|stand)|(?:do|did|does) not (?:accurately )?(?:reflect|represent)",
    "unreliable",
    "after",
  ],
  ["self[- ]?plagiari[sz](?:m|ed|ing)|auto-?plagiari[sz](?:m|ed)", "duplicate", "noun"],
  [
    "duplications?|overlaps?|similarit(?:y|ies)|redundanc(?:y|ies)|re-?use|recycling|repetitions?|resemblances?",
    "duplicate",
    "noun",
  ],
  [
    "duplicat(?:e[sd]?|ing|ive)|overlaps|overlapp(?:ed|ing)|redundant|re-?used|re-?using|re-?uses?(?= (?:text|data|images?|figures?|passages?|material))|recycled|(?:dual|double|simultaneous|multiple|repeat)(?= (?:publication|submission))",
    "duplicate",
    "adjective",
  ],
  [
    "similar|identical|indistinguishable|repeated|resembles?|resembled|largely the same|the same as|duplicates? of",
    "alike",
    "adjective",
  ],
  [
    "(?:(?:been|were|was|are|is|being) )(?:\\w+ly |already |also |both |first |subsequently ){0,2}(?:published|used|presented|reported|submitted|printed|included|appeared)(?= (?:previously|already|elsewhere|twice|earlier|before(?=[.,;]|$| in| by)|in (?:an?|two|three|several|other|another|multiple|different|various|previous|earlier|prior)\\b|in (?:the |their |our |his |her )?(?:authors' )?(?:own )?(?:previous|earlier|other|another|prior|different|same)|by the (?:same )?authors? in|to (?:another|two|other|a different|more than)))",
    "duplicate",
    "after",
  ],
  [
    "(?:(?:is|are|was|were|has|have|had|been)(?: been)? (?:also )?(?:previously|already|earlier|simultaneously|concurrently) (?:been )?(?:published|submitted|reported|appeared|used))(?= (?:elsewhere|in|by|as|with|to|twice|before|under|and|data|results|figures?|images?|text|materials?)\\b|[.,;]|$)|also (?:been )?(?:published|submitted|used|appears?|appeared|presented|included) (?:elsewhere|in|to|with)",
    "duplicate",
    "after",
  ],
  [
    "plagiari[sz]m|plagiari[sz]ing|plagiary|misappropriations?|appropriation|unattributed (?:use|copying|overlap|re-?use)|unauthori[sz]ed (?:use|copying|reproduction)|verbatim (?:copying|reproduction)|copying|copyright infringements?",
    "plagiarism",
    "noun",
  ],
  [
    "plagiari[sz]ed?|misappropriated|copied|lifted|stolen|unattributed|verbatim|appropriated|(?:was|were|been|are|is) (?:\\w+ly )?(?:taken|reproduced|extracted|used|derived|borrowed|drawn|obtained|paraphrased)(?: verbatim| directly| almost entirely| in part| mainly| mostly| largely)?(?= (?:from|without|with no)\\b)|(?:taken|reproduced|paraphrased|borrowed)(?: word[- ]for[- ]word| \\w+)?(?= from (?!the same))|did not originate|not (?:duly |properly |appropriately |adequately )?(?:attributed|credited)|not (?:the )?(?:their|his|her|own) (?:own )?work|without (?:due |full |any |the )?(?:appropriate |proper |adequate |correct |sufficient |giving |giving proper )?(?:attribution|citation|acknowledge?ment|credit|citing|attributing|acknowledging|referencing|reference|references|citations)",
    "plagiarism",
    "adjective",
  ],
  [
    "fabrications?|falsifications?|fraud|fakery|forgery|fabrication\\/falsification|falsification\\/fabrication",
    "invented",
    "noun",
  ],
  [
    "fabricat(?:ed?|es|ing)|falsif(?:ied|y|ies|ying)|fake|faked|fictitious|invented|made[- ]up|fraudulent(?:ly)?|forged|bogus|non-?existent|false|falsely|fabrication and falsification|artificially generated|artificially created|not genuine|not authentic|never (?:performed|conducted|carried out|took place|collected)",
    "invented",
    "adjective",
  ],
  ["manipulations?|alterations?|tampering", "manipulated", "noun"],
  [
    "manipulated?|manipulating|altered|tampered|doctored|digitally modified|inappropriately modified|edited inappropriately|photoshopped|rotated|re-?touched|cherry-?picked",
    "manipulated",
    "adjective",
  ],
];

const COMMON = new Set(
  "not no longer do does did have can could may should call bring put is in are were was been being the same largely previously also made never without lost loss".split(
    " ",
  ),
);

/** The beginnings, in lower case, of the words of faults: a sentence without one states none. */
export const FAULT_CUES: readonly string[] =
  "error mistake inaccura errat flaw omission omitted typo bug mix-up mixup miscalc misinterp mislabel misident misassign mis- deficien weakness shortcoming artifact artefact incorrect wrong erroneous mistaken mislead misspel misprint misplaced misreport misstat misclass miscod misquot misattrib faulty swapped inverted reversed interchanged transposed switched mixed not inadequa inappropri unsuitab improper overestim underestim corrupt concern doubt issue question problem inconsist irregular discrepan anomal uncertain ambigu quer suspic criticis implaus contradict peculiar abnormal suspect dubious incoheren nonsens meaningless disputed unusual splic no longer lost loss lack without undermin reduced insufficient do does did have confidence cannot can unable could may should fail cast call invalid compromis negat nullif no bring put unreliab unsound untrust unsupport unsubstant unjustif untenab unverif is in are were was been being self- auto- duplic overlap similar redundan reuse re-use reusing recycl repet repeat resembl republish re-publish dual double simultaneous multiple identical indistinguish largely the same previously already earlier concurrently also plagiar misappropr appropriat unattrib unauthor verbatim copying copied copyright lifted stolen taken reproduced paraphrased borrowed fabric falsif fraud fake forge fictitious invented made false non-exist nonexist artificial never bogus manipul alter tamper doctored digitally edited photoshop rotated retouch re-touch cherry"
    .split(" ")
    .filter((stem) => !COMMON.has(stem))
    .concat(
      "not able",
      "no longer",
      "not support",
      "not reliable",
      "not valid",
      "not be",
      "not correct",
      "not appropr",
      "not hold",
      "not stand",
      "not reflect",
      "not trust",
      "not the ",
      "not as ",
      "not duly",
      "not properly",
      "not genuine",
      "not authentic",
      "not originate",
      "not confident",
      "previously published",
      "published previously",
      "published in",
      "published elsewhere",
      "published before",
      "published twice",
      "appeared",
      "been published",
      "been used",
      "without attrib",
      "without citation",
      "without proper",
      "without appropriate",
      "without due",
      "without acknowl",
      "without credit",
      "without citing",
      "no empirical",
      "no support",
      "no scientific",
      "same as",
      "made up",
      "made-up",
      "never perf",
      "never cond",
      "used in",
      "presented in",
      "reported in",
      "submitted to",
      "extracted",
      "derived from",
      "own work",
      "obtained from",
      "used from",
    );

/** A thing's or a fault's word in a text, at the units `from` to `to`. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

const LISTS: readonly (readonly [RegExp, Entry])[] = [
  ...FAULTS.map(([words, fault, form]) => [new RegExp(`(?:${words})(?!\\w)`, "iy"), { fault, form }] as const),
  ...THINGS.map(([words, thing]) => [new RegExp(`(?:${words})(?!\\w)`, "iy"), { thing }] as const),
];
/** For each first letter (of a to z, 0 to 25), the alternatives that can begin with it, in the order of the lists. */
const BY_LETTER: readonly RegExp[] = byFirstLetter([...FAULTS, ...THINGS].flatMap(([words]) => alternatives(words)));
const KNOWN = new Map<string, Entry>();
const MOST_KNOWN = 4_000;
/** More words of faults and things than this stand in no sentence that was written to be read. */
const MOST_TOKENS = 64;

/** The words of things and faults in a text, in order. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let inWord = false;
  for (let at = 0; at < text.length && found.length < MOST_TOKENS; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25) {
      const code = text.charCodeAt(at);
      inWord = code > 127 ? /\p{L}/u.test(text[at]!) : (code >= 48 && code <= 57) || code === 95;
      continue;
    }
    if (inWord) continue;
    inWord = true;
    const pattern = BY_LETTER[letter]!;
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    const entry = entryOf(text, at, words);
    if (entry) found.push({ from: at, to: at + words.length, entry });
    at += words.length - 1;
  }
  return found;
}

function entryOf(text: string, at: number, words: string): Entry | undefined {
  const known = KNOWN.get(words);
  if (known) return known;
  for (const [pattern, entry] of LISTS) {
    pattern.lastIndex = at;
    if (pattern.exec(text)?.[0].length !== words.length) continue;
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(words, entry);
    return entry;
  }
  return undefined;
}

/** The alternatives of an expression at its top level. */
function alternatives(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === "\\") i++;
    else if (c === "(") depth++;
    else if (c === ")") depth--;
    else if (c === "|" && depth === 0) {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}

/** The letters with which a match of one alternative can begin; it has only letters, groups, looks around and `?` at its start. */
function firstLetters(source: string): string {
  if (!source.startsWith("("))
    return /^[a-z]\?/.test(source) ? source[0]! + firstLetters(source.slice(2)) : (/^[a-z]/.exec(source)?.[0] ?? "");
  let depth = 0;
  let end = 0;
  do {
    if (source[end] === "\\") end++;
    else if (source[end] === "(") depth++;
    else if (source[end] === ")") depth--;
    end++;
  } while (depth > 0);
  const rest = source.slice(end);
  if (!source.startsWith("(?:")) return firstLetters(rest);
  const own = alternatives(source.slice(3, end - 1))
    .map(firstLetters)
    .join("");
  return /^(?:\?|\{0,)/.test(rest) ? own + firstLetters(rest.replace(/^(?:\?|\{0,\d\}) ?/, "")) : own;
}

function byFirstLetter(all: readonly string[]): readonly RegExp[] {
  const groups: string[][] = Array.from({ length: 26 }, () => []);
  for (const each of all)
    for (const letter of new Set(firstLetters(each))) groups[letter.charCodeAt(0) - 97]!.push(each);
  return groups.map((group) => new RegExp(group.length > 0 ? `(?:${group.join("|")})(?!\\w)` : "(?!)", "iy"));
}
