import type { Range } from "./names.ts";
import { isSource } from "./quoted.ts";

/** Words before a citation that make it an earlier notice's: "an expression of concern was published in". */
export const EARLIER =
  /\b(?:an?|the|our|previous|earlier|follows|following|supersedes|replaces) (?:(?:previous|earlier|editorial|published|initial|first|prior) )*(?:expressions? of concern|correction|corrigendum|erratum|addendum|retraction notice|notice of (?:its |the |this )?(?:retraction|withdrawal)|letter|comment(?:ary)?|editorial)(?: (?:notice|note))?(?: (?:about|on|for|of|to|concerning|regarding) (?:this|the|our) (?:[a-z]+ )?(?:article|paper|study|report|work))?(?:,? (?:was|has been|had been|is|which was|that was))?(?: (?:previously|earlier|first|already|also|subsequently))? (?:published|issued|printed|posted|appeared)\b[^.;]{0,60}$|\b(?:issued|published|posted|printed) an? (?:editorial )?(?:expression of concern|correction|corrigendum|erratum|addendum)(?: (?:about|on|for|of|to|concerning|regarding) (?:this|the|our) (?:[a-z]+ )?(?:article|paper|study|report|work))? ?[([]$|\b(?:notice of (?:its|the|this) (?:retraction|withdrawal)|(?:its|the) (?:retraction|withdrawal) notice) [([]?$/i;

/** "(Retraction notice. J Tides …", "A revised version is published in": a notice's place, or a later version's. */
export const OTHERS =
  /\b(?:the|this|our|its|an?|earlier|previous|original) (?:retraction|withdrawal|correction|erratum|corrigendum|expression of concern)(?: (?:notice|note|statement))?,? (?:published |which appeared |that appeared |printed )?(?:in |[([])(?:in |see )?$|[([](?:see )?(?:retraction|withdrawal|correction|erratum|corrigendum|expression of concern)(?: (?:notice|note|statement))?[.:;] ?$|\b(?:revised|new|updated|replacement|amended|republished|corrected) version\b[^.;]{0,80} (?:is|was|has been|will be|can be|may be|appears?|appeared)\b[^.;]{0,80}$/i;

/** Words that name the journal, and perhaps the year, in which an article was published. */
export const PUBLISHED_IN =
  /\b(?:(?:was|is|were|originally|first|article|paper|”|",?|,|\]|^)[ ,]{0,2})?[Pp]ublished (?:online )?(?:(?:once|twice|again|first) )?(?:by mistake )?(?:as [\p{L} ]{3,30} )?in (?:the )?(?:journal )?(?:of )?(?=\p{Lu}|[a-z]?[a-z]\p{Lu})((?:(?:of|and|the|for|in|&|de) )?\p{Lu}?[\p{L}&'-]+\.?(?: (?!(?<=\. )(?:At|In|The|This|It|We|On|After|An?|As|All|Our|However)\b)(?!(?:on|in) (?:the )?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Vol))(?:(?:of|and|the|for|in|on|&|de|da|do|dos|das|del|della|di|du|des|la|las|los|les|et|e|y|und|für|der) ){0,3}\p{Lu}[\p{L}&'-]*\.?){0,8})(?:,? \(?(?:in |on )?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2},? )?)?((?:19|20)\d\d)\b)?/gu;

/** What "published in" may have behind it that is no journal's name. */
export const NO_JOURNAL =
  /^(?:Journal$|Wiley|Online|PubMed|Early|Advance|Vol|Issue|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)(?!\p{L}))/u;

/** The journal that a sentence says an article was published in. */
export function publishedIn(text: string, from: number, to: number): Range | undefined {
  const words = text.slice(from, to);
  const named = ARTICLE_FROM.exec(words);
  if (
    named &&
    !isSource(words.slice(0, named.index)) &&
    !/^(?:Wiley|Online|Vol(?:ume)?\.?$|Vols?\b|Issue|Number|Pages?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?:[-–/ ]|$))/u.test(
      named[1]!,
    )
  ) {
    const at = from + named.index + named[0].length - named[1]!.length;
    return { from: at, to: at + unstopped(named[1]!) };
  }
  if (!/[Pp]ublished|appeared/.test(words)) return undefined;
  for (const here of words.matchAll(PUBLISHED_IN)) {
    const at = from + here.index + here[0].lastIndexOf(here[1]!);
    if (!isSource(text.slice(from, from + here.index)) && !NO_JOURNAL.test(here[1]!))
      return { from: at, to: at + unstopped(here[1]!) };
  }
  return undefined;
}

const FROM_JOURNAL =
  /\b(?:article|paper|report|letter|study)s? (?:from|in|published in|that appeared in) (?:the )?(?:journal )?(\p{Lu}[\p{L}&:' -]{3,80}?),? ?["“‘]?$/u;

/** A journal's name in a sentence: words with capitals and what joins them. */
const NAME =
  "((?:\\p{Lu}|[a-z]{1,2}\\p{Lu})[\\p{L}&'-]*\\.?(?::?(?! (?:in|on) (?:the )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Vol))(?: (?:of|and|the|for|in|on|de|la|da|do|des|del|und|et|e|y|&)){0,3} \\p{Lu}[\\p{L}&'-]*\\.?){0,9})";
const BEHIND = new RegExp(
  `^[)\\]]?(?: \\([^()]{1,40}\\))?,? ?(?:issue )?(?:of|in|do|da|del?|dans)(?: (?:the|la|el|los|our))?(?: (?:journal|periódico|revista|peri[oó]dico|magazine))?(?: of)? ${NAME}`,
  "u",
);
const ARTICLE_FROM = new RegExp(
  `\\b(?:article|paper|report|letter|study|review|communication)s?,? (?:from|in|published in|appearing in|which appeared in|that appeared in) (?:the )?(?:journal )?(?=\\p{Lu})${NAME}`,
  "u",
);

const JOURNAL_CUE =
  /[Jj]ournal |(?:Revista|Cahiers|Ann?ale?s|Ana[il]s|Ar[cq][hu]ivos|Bole|Bulletin|Gaceta|Rivista|Revue|Zeitschrift|Acta) /;
const OF_JOURNAL = new RegExp(
  `\\b(?:(?:in|of|from) (?:the|our) [Jj]ournal,? ["“]?|(?:d[aeo]s?(?: l[ao]s?)?|del|di|des|der) (?=(?:Revista|Cahiers|Annales|Anales|Anais|Archivos|Arquivos|Bolet[ií]m?n?|Bulletin|Gaceta|Rivista|Revue|Zeitschrift|Acta) ))${NAME}`,
  "u",
);

/** "… withdrawn at the request of the editor of the journal Tides": the journal that the sentence names as such. */
export function journalNamed(text: string, from: number, to: number): Range | undefined {
  const words = text.slice(from, to);
  const here = JOURNAL_CUE.test(words) ? OF_JOURNAL.exec(words) : null;
  if (!here || isSource(text.slice(from, from + here.index))) return undefined;
  const at = from + here.index + here[0].length - here[1]!.length;
  return { from: at, to: at + unstopped(here[1]!) };
}

/** The journal named behind a locator: "Volume 61, Issue 3, of the Journal of Tides". */
export function journalBehind(text: string, from: number, to: number): Range | undefined {
  const here = BEHIND.exec(text.slice(from, Math.min(to, from + 160)));
  if (!here || /^(?:Wiley|Online|The (?:article|paper|author))/.test(here[1]!)) return undefined;
  const at = from + here[0].length - here[1]!.length;
  return { from: at, to: at + unstopped(here[1]!) };
}

/** How long a name is without the full stop that ends its sentence. */
export function unstopped(name: string): number {
  return name.endsWith(".") && !/\. /.test(name) ? name.length - 1 : name.length;
}

const SAID_YEAR = /(?:[Pp]ublished|[Aa]ppeared|[Pp]ublicad[oa]|[Ii]ssued)[^;()]{0,80}?\b((?:19|20)\d\d)\b/;

/** The year in which the sentence says that the article appeared. */
export function yearSaid(text: string, sentence: Range, locator: Range): Range | undefined {
  const next = /^[)\]]?,? (?:[^.;()\d]{0,80} )?(?:in|of|en|em|de) \(?((?:19|20)\d\d)\b/.exec(
    text.slice(locator.to, Math.min(sentence.to, locator.to + 130)),
  );
  if (next) return { from: locator.to + next[0].length - 4, to: locator.to + next[0].length };
  const said = SAID_YEAR.exec(text.slice(sentence.from, sentence.to));
  if (!said) return undefined;
  const to = sentence.from + said.index + said[0].length;
  return { from: to - 4, to };
}

/** "The following article from Journal of Tides, ‘T’": the journal named before a title. */
export function journalOf(text: string, title: Range): Range | undefined {
  const from = Math.max(0, title.from - 160);
  const here = FROM_JOURNAL.exec(text.slice(from, title.from));
  if (!here) return undefined;
  const at = from + here.index + here[0].lastIndexOf(here[1]!);
  return { from: at, to: at + here[1]!.length };
}
