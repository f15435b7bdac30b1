import { memo } from "../../memo.ts";

/** What says that material is the work of others. */
export const OTHERS = new RegExp(
  [
    String.raw`\bby (?:others|(?:other|another|different|unrelated) (?:authors?|groups?|researchers?|scientists?|scholars?))`,
    String.raw`(?<!\bthe )\b(?:other|another|different|unrelated|independent|separate) (?:research |independent |unrelated )?(?:authors?|researchers?|scientists?|scholars?|workers|writers?|(?:research )?teams?|laborator(?:y|ies)|students?|persons?|people)(?:'s?)?`,
    String.raw`\b(?:(?:an?other|unrelated) (?:research )?groups?|(?:other|different) (?:research|unrelated) groups?|(?<!the )other groups|(?:other|different) groups? of (?:authors|researchers|scientists))`,
    String.raw`\bby (?:[\p{Lu}][\p{L}'-]+[ ,]+){1,4}(?:et al|and (?:colleagues|co-?workers|coauthors|co-authors|others))`,
    String.raw`\p{Lu}[\p{L}'-]+ and (?:his|her|their) (?:colleagues|co-?workers|collaborators|co-?authors|team|group)`,
    String.raw`\b(?:article|paper|study|work|publication|review|chapter|book|thesis|report|dissertation|manuscript|essay|monograph|textbook|commentary|editorial|that|those|one) (?:previously |originally |earlier )?(?:published |written |authored )?(?:by|of) (?:(?:Drs?|Prof(?:essors?)?|Mr|Ms|Mrs)․? )?(?!Springer|Elsevier|Wiley|BioMed|Taylor|Oxford|Cambridge|Nature|SAGE|Sage|the\b)\p{Lu}[\p{L}.․'-]*(?: (?:\p{Lu}[\p{L}.․'-]*|and|&|,))+`,
    String.raw`\b(?:article|paper|study|work|publication|review|chapter|book|thesis|report|dissertation|manuscript|essay|monograph|textbook|one|that|those) (?:previously |originally |earlier )?(?:published |written |authored )?by (?!(?:Springer|Elsevier|Wiley|BioMed|Taylor|Oxford|Cambridge|Nature|S[Aa][Gg][Ee]|Hindawi|Frontiers|Dove|Karger|Thieme|Medknow|Wolters|Bentham|Royal|American|European|Journal)\b)\p{Lu}\p{Ll}+`,
    String.raw`\b(?:authored|co-?authored|written) by (?!the |these |this )(?:(?:Drs?|Prof(?:essors?)?|Mr|Ms|Mrs)․? )?\p{Lu}`,
    String.raw`\b(?:by|of) (?:(?:Drs?|Prof(?:essors?)?|Mr|Ms|Mrs)․? )?(?:\p{Lu}․ ?-?){1,3}\p{Lu}[\p{L}'-]+`,
    String.raw`(?:from|belonging to|of|by) (?:an?other|a different|other|an unrelated) (?:\w+ )?(?:group|author|researcher|laboratory|scientist|team)`,
    String.raw`\b(?:from|by|of|in|with) (?!Fig|Panel|Table|Lane|Group|Part|Section|Supp|Vitamin|Type|Class|Grade|Volume|Issue|Page)\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}(?:,| and\b|․)`,
    String.raw`et al\b`,
    "unrelated (?:articles?|papers?|studies|publications?|authors?)",
    "(?:other|different) authors' (?:work|publication)",
    String.raw`without (?:\w+ ){0,3}(?:attribution|citation|acknowledge?ment|credit|permission)`,
    "(?:work|publications?|papers?|articles?) of others",
    String.raw`(?:Professor|Prof|Dr|Mr|Ms|Mrs)․? (?:\p{Lu}[\p{L}․-]* ?){1,3}'s (?:\w+ )?(?:book|article|paper|work|thesis|chapter|review|essay|monograph|dissertation)`,
    "someone else",
    String.raw`\bby the (?:earlier|other|true|actual|real|rightful) authors?\b`,
    String.raw`\b(?:published|online|internet|web) sources\b|\bsources (?:on|from) the (?:internet|web)\b`,
    "authors (?:unconnected|unrelated|other than|not connected)",
    "(?:student|colleague|resident|candidate)'s (?:\\w+ )?(?:thesis|dissertation|project)",
  ].join("|"),
  "u",
);

/** True where a stretch of a sentence says, before it turns to something else, that material is the work of others. */
export function ofOthers(stretch: string, sentence = stretch): boolean {
  if (!mayTell(sentence) || !CUE.test(stretch)) return false;
  const turn = TURN.exec(stretch);
  return OTHERS.test(turn ? stretch.slice(0, turn.index) : stretch);
}
const mayTell = memo((sentence) => CUE.test(sentence), 8);
/** What each of the above needs. */
const CUE = /\p{Lu}|other|different|unrelated|unconnected|independent|separate|et al|without|someone|'s /u;
const TURN = /;|, (?:and|while|whereas) (?:that|the|figures?|in|several|some|we|it) /i;

/** What says that material is the authors' own. */
const OWN =
  /\b(?:(?:senior|first|corresponding|last|lead) author['’]s (?:own )?(?:laboratory|group|lab)|same (?:authors?|group|team|laborator(?:y|ies)|research group)|(?<!\bas (?:the )?)authors' (?:own|previous|earlier|prior|other)|(?<!\bas )(?:their|his|her|our) (?:own|previous|earlier|prior|other)|own (?:previous|work|earlier|publication)|one of the authors|(?:previous|earlier|prior|other) (?:\w+ )?(?:work|article|paper|publication|report|studie|study)s? (?:by|of|from) the authors?|(?:with|to|from|in) (?:the |these )?authors' (?:\w+ )?(?:paper|article|work|study|publication|report|manuscript|review|chapter)|self-?plagiari|(?:work|paper|article|study|publication)s? of ours|(?:previously|already|earlier|also) published by the (?:same )?authors?|(?:papers?|articles?|publications?|work|stud(?:y|ies)) (?:of|by|from) (?:this|our|the present|these) (?:same )?(?:group|team|laborator(?:y|ies)|authors?)|(?:thesis|dissertation) (?:of|by) (?:the |one of the )?(?:first|second|third|last|senior|corresponding|same|authors?)\b|(?:that|which) (?:the (?:same )?authors|they) (?:had|have) (?:already |previously |also |earlier )?(?:published|reported|presented|printed))/i;

/** True where a sentence says that material is the authors' own; the last answer is kept, as a sentence is asked about often. */
export function own(sentence: string): boolean {
  if (sentence !== asked) {
    asked = sentence;
    answer = OWN.test(sentence);
  }
  return answer;
}
let asked = "";
let answer = false;

/** True where the words of a fault mean plagiarism whatever follows. */
export function strong(words: string): boolean {
  return (
    /plagiar|misappropriat|copied|lifted|stolen|verbatim|unattributed|originate|not .*(?:attributed|credited)|own work|copying|appropriat|without/i.test(
      words,
    ) && !/^without/i.test(words)
  );
}

/** True where the words of a fault, with the rest of the sentence behind them, say that something was taken from a publication. */
export function copiedFromElsewhere(rest: string, words: string): boolean {
  if (/^without/i.test(words)) return true;
  if (/extracted|derived|drawn|used|obtained/i.test(words))
    return (
      /^ ?(?:from|without) (?:\w+ ){0,3}(?:published|previous|(?:an)?other (?:article|paper|publication|stud|source|author|work|journal)|article|paper|work|attribut|acknowledg|cit)/i.test(
        rest,
      ) && !/^ ?from (?:patients|the (?:patients|same (?:samples|patients)))/i.test(rest)
    );
  return /^ ?(?:from|without|with no)/.test(rest);
}

/** What a duplication is where it is of others' work. */
export const OF_OTHERS: Readonly<Record<string, string>> = {
  "duplication-of-in-article": "plagiarism-of-in-article",
  "duplication-of-in-image": "plagiarism-of-image",
  "duplication-of-data": "plagiarism-of-data",
  "duplication-of-text": "plagiarism-of-text",
};

/** What plagiarism is where it is of the authors' own work. */
export const OF_OWN: Readonly<Record<string, string>> = {
  "plagiarism-of-in-article": "duplication-of-in-article",
  "plagiarism-of-text": "duplication-of-text",
};

/** The codes, and with each that tells of a repetition the others: what is repeated, and whose, the grammar tells better than a table of words. */
export function withRepetitions(codes: readonly string[]): readonly string[] {
  return codes.some((code) => REPETITIONS.includes(code)) ? [...codes, ...REPETITIONS] : codes;
}
/** What is repeated, and whose. */
export const REPETITIONS: readonly string[] = Object.entries(OF_OTHERS).flat();

const PLOT =
  "(?:(?:I–V|I-V|growth|dose[- ]response|calibration|survival) )?(?:curves?|plots?|spectr(?:a|um)|isotherms?|chromatograms?|diffractograms?|voltammograms?|histograms?)";
const OF_PLOTS = new RegExp(
  `^figs?(?:ures?|․)?\\b[^;]*?(?:\\((?:[\\w-]+ ){0,3}|\\b(?:showing|with|of) (?:the )?(?:[\\w-]+ ){0,2})${PLOT}`,
  "i",
);
const PLOTS_IN = new RegExp(`\\b${PLOT} (?:[\\w-]+ ){0,9}in (?:the )?$`, "i");

/** True where the figures that a passage begins with show curves or spectra: those are data. */
export function isPlotted(sentence: string, from: number, to: number): boolean {
  const passage = sentence.slice(from, to);
  return (
    /^fig/i.test(passage) &&
    !/\b(?:images?|blots?|micrographs?|photographs?|panels?)\b/i.test(sentence) &&
    (OF_PLOTS.test(passage) || PLOTS_IN.test(sentence.slice(Math.max(0, from - 120), from)))
  );
}

const OF_VALUES: Readonly<Record<string, string>> = {
  "falsification-fabrication-of-image": "falsification-fabrication-of-data",
  "manipulation-of-images": "manipulation-of-data",
};
const VALUES_IN =
  /\b(?:data|values?|quantifications?|measurements?|numbers|counts|readings|densitometry) (?:(?!images?\b|blots?\b)[\w-]+ ){0,6}(?:in|of|from|for) (?:the )?(?:(?:supp\w+ )?(?:fig|table)[^;]{0,60}(?:, |and )(?:supp\w+ )?)?$/i;

/** What is tampered with where a figure that a passage begins with is only the place of values. */
export function ofValues(code: string, sentence: string, from: number): string {
  const values = OF_VALUES[code];
  return values && /^(?:supp\w+ )?(?:fig|table)/i.test(sentence.slice(from)) && VALUES_IN.test(sentence.slice(0, from))
    ? values
    : code;
}

/** Whoever was added without being asked did not approve; only a name that is used, or belongs to no author, is false. */
export function unasked(code: string, sentence: string): string {
  return code === "false-forged-authorship" && ADDED.test(sentence) && !FALSE.test(sentence)
    ? "lack-of-approval-from-author"
    : code;
}
const ADDED =
  /\b(?:includ|add)(?:ed|ing) (?:[\w-]+ ){0,6}without (?:his|her|their|any|the) (?:prior )?(?:consent|permission|approval|agreement)\b/i;
const FALSE =
  /forge|fals|fraud|\bused?\b|\b(?:part|role)\b|signature|contribut|involve|participat|e-?mail|address|fictitious/i;
