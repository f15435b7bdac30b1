/** What says that material is the work of others. */
export const OTHERS =
  /\b(?:by (?:other|another|different|unrelated) (?:authors?|groups?|researchers?|scientists?|scholars?)|(?:other|another|different) (?:authors?|groups?|researchers?|laborator(?:y|ies))(?:'s?)?|by (?:[\p{Lu}][\p{L}'-]+[ ,]+){1,4}(?:et al|and (?:colleagues|co-?workers|coauthors|co-authors|others))|(?:article|paper|study|work|publication|review|chapter|book|thesis|report) (?:previously )?(?:published |written )?(?:by|of) (?:Drs?․? |Prof(?:essor|․)? )?(?!Springer|Elsevier|Wiley|BioMed|Taylor|Oxford|Cambridge|Nature|SAGE|Sage|the\b)\p{Lu}[\p{L}.․'-]*(?: (?:\p{Lu}[\p{L}.․'-]*|and|&|,))+|(?:from|belonging to|of|by) (?:an?other|a different|other) (?:\w+ )?(?:group|author|researcher|laboratory|scientist|team)|\b(?:from|by|of|in|with) (?!Fig|Panel|Table|Lane|Group|Part|Section|Supp|Vitamin|Type|Class|Grade)\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}(?:,| and\b|․)|et al\b|unrelated (?:articles?|papers?|studies|publications?|authors?)|(?:other|different) authors' (?:work|publication)|without (?:\w+ ){0,3}(?:attribution|citation|acknowledge?ment|credit|permission)|work of others|someone else)/u;
/** What says that material is the authors' own. */
const OWN =
  /\b(?:(?:senior|first|corresponding|last|lead) author['’]s (?:own )?(?:laboratory|group|lab)|same (?:authors?|group|team|laborator(?:y|ies)|research group)|authors' (?:own|previous|earlier|prior|other)|(?:their|his|her|our) (?:own|previous|earlier|prior|other)|own (?:previous|work|earlier|publication)|one of the authors|previous (?:work|article|paper|publication)s? (?:by|of|from) the authors?|self-?plagiari|(?:work|paper|article|study|publication)s? of ours|previously published by the authors?)/i;

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
