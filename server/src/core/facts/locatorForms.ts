/** The forms in which citations print where an article stands. */

const Y = "(?<year>(?:18|19|20)\\d\\d)[a-z]?";
const V = "(?<volume>[A-Z]?\\d{1,4}[A-Z]?)";
const I =
  "(?<issue>(?:Suppl(?:ement)?\\.? ?|Pt ?|Part )?[A-Z]?\\d{1,4}(?:[-–/]\\d{1,3})?(?:,? ?(?:Suppl(?:ement)?\\.?|Pt|Part)(?: ?[\\dA-Z]{1,4})?)?|Suppl(?:ement)?\\.?)";
const OTHER = I.replace("issue", "other");
const PAGE = "[A-Za-z]{0,4}\\d[\\dA-Za-z]{0,16}(?:\\.(?!10\\.)e?\\d{1,7})?";
const PP =
  "(?:pp?(?![a-z])|[Pp]ages?(?: [Nn]os?\\.?)?|PAGES?|[Pp]ágs?|[Pp]áginas?|[Pp]gs?|[Ss]eiten?|[Aa]rticle(?: (?:ID|id|number|no|No|Number))?|Art\\.?(?: [Nn]o)?|[Aa]rt[ií](?:go|culo)|S\\.)[.:]? ?#?";
/** Pages or an article's number; a DOI is none. */
const P = `(?:${PP})?(?<pages>(?!10\\.\\d{4})(?:[IVX]{1,4}-\\d{1,4}(?: ?[-–] ?[IVX]{1,4}-\\d{1,4})?|[A-Z]\\d{1,2}-\\d{1,4} [-–] [A-Z]\\d{1,2}-\\d{1,4}|${PAGE}(?: ?[-–—‒−~]{1,2} ?${PAGE})?(?:-[\\dX]{4,6}\\b)?))`;
const LABELLED = P.replace(`(?:${PP})?`, PP).replace(" ?[-–—‒−~]{1,2} ?", "(?: ?[-–—‒−~]{1,2} ?| to )");
const SPAN = `(?<pages>(?!10\\.\\d{4})${PAGE} ?[-–—‒−~]{1,2} ?${PAGE})`;
const MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const DAY = "(?<day>\\d{1,2})";
const DATE = `(?:[ ,]{0,2}${MONTH}(?:[-–/][A-Z][a-z]{2,8}\\.?)?(?: ${DAY})?| (?:Spring|Summer|Autumn|Fall|Winter))?`;
const WHEN = `(?:${MONTH}(?: ${DAY},)? )?${Y}`;
/** "set./out. 2015", "ene-mar 2019": months of other languages before the year, which the year does not need. */
const FOREIGN =
  "(?:jan|ene|gen|f[eé]v|feb|mar|abr|avr|apr|ma[iy]|mag|ju[inl]|giu|lug|ago|ao[uû]|set|sep|out|oct|okt|ott|nov|de[zc]|dic|d[ée]c)\\p{Ll}{0,7}\\.?";
const QUARTER = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? ?[/–-] ?";
const SEASON = `(?:${FOREIGN}(?: ?[/–-] ?${FOREIGN})?(?: de)? |${QUARTER})?`;
const VOL = "(?<!\\p{L})(?:[Vv]ol(?:ume|umen|\\.)?s?|VOL(?:UME)?|Bd|Band|[Tt]om[eo]|[Vv]\\.)\\.? ?";
const NO =
  "(?:[Nn](?:o|r|um(?:ber)?|úmero|umero)s?\\.?|NO\\.?|NUMBER|ISSUE|[Ii]ss(?:ue)?s?(?: [Nn](?:o|umber))?\\.?|[Nn][º°]\\.?|[Nn]\\.[º°]?|[Nn]úm\\.?|Heft|[Ff]asc(?:ículo|\\.)) ?";
/** Before a number that stands free, also right behind an abbreviated name: "J. Eel Res.12:3". */
const FREE = "(?<![\\d(:/]|[^\\p{L}]\\.)";
const END = "(?!\\d|\\.(?!10\\.)\\d| ?pages)";
/** Between the parts of a citation in words: "Volume 12, Issue 3, of 2015, on pages 5–9". */
const GAP = "(?: ?[,;.:·•|])?(?: and| e| y)? ?";
const LABELLED_ISSUE = `(?:\\(?${NO}${I}\\)?${GAP})?`;
const LABELLED_YEAR = `(?:\\(?(?:(?:in|of|de|del|em|en|[Yy]ear|[Aa]no|[Aa]ño) )?(?:\\d{1,2} )?${SEASON}${WHEN}\\)?${GAP})`;

/** What a text must have for a form to be tried on it. */
export type Gate =
  | "year"
  | "semicolon"
  | "paren-year"
  | "colon"
  | "volume"
  | "pages"
  | "bracket"
  | "range"
  | "issue"
  | "solid";

const form = (source: string, ...gates: Gate[]) => ({ form: new RegExp(source, "dgu"), gates });

/** The forms, the more telling first. */
export const FORMS: readonly { readonly form: RegExp; readonly gates: readonly Gate[] }[] = [
  // Wolters Kluwer: 2021;100:37(e27214)
  form(`(?<![\\d/.])${Y}${DATE} ?(?:;|[.,] ) ?${V} ?: ?${I} ?\\(${P}\\)`, "year", "colon"),
  // Year 2017, Volume 61, Issue 3, Pages 245–250; 2015; Vol. 5 · No. 1, pp 41–47
  form(`(?<=[Yy]ear:? |, )${Y}[,;:]? ${VOL}${V}${GAP}${LABELLED_ISSUE}${LABELLED}`, "volume", "year"),
  // (2012, Vol. 2, No. 1, 88–93)
  form(`(?<=[(\\[])${Y}, ${VOL}${V}, ${NO}${I}, ${SPAN}`, "volume", "year"),
  // 2017; vol. 12, no. 3: 45–50
  form(
    `(?<![\\d/.])${Y}[;,.] ?${VOL}${V}(?:,? ?${NO}${I}|,? ?\\(${OTHER}\\)) ?[:,] ?(?:${PP})?${SPAN.slice(0, -1)}|e\\d{2,8})${END}`,
    "volume",
    "year",
  ),
  // Hindawi: 2013;2013:8 pages.461259; 2014;2014:11 pages. doi: 10.1155/2014/753418.753418
  form(
    `(?<![\\d/.])${Y}; ?${V} ?: ?\\d{1,3} pages\\.? ?(?:(?:doi|DOI): ?10\\.\\d{4}/\\d{4}/\\d{5,7}\\.)?(?<pages>\\d{5,7})${END}`,
    "year",
    "semicolon",
  ),
  // Vancouver: 2013 Jan 4;5(2):22–7; 2013;5 Suppl 1:S22–7
  form(
    `(?<![\\d/.])${Y}${DATE} ?; ?${V} (?<issue>Suppl(?:ement)?\\.?(?: ?\\d{1,2})?) ?: ?${P}${END}`,
    "year",
    "semicolon",
  ),
  form(
    `(?<![\\d/.])${Y}${DATE} ?; ?(?:${VOL})?${V} ?(?:[(\\[]${I}[)\\]])?(?: ?[:,] ?${P})?${END}`,
    "year",
    "semicolon",
  ),
  form(`(?<![\\d/.])${Y};(?: ?${P})${END}`, "year", "semicolon"),
  // 2018; XXXV (2): 190–196
  form(`(?<![\\d/.])${Y}${DATE} ?; ?(?<volume>[IVXLC]{1,7}) ?\\(${I}\\) ?: ?${P}${END}`, "year", "colon"),
  // Korean societies: 2017 December 70(6): 655–658
  form(`(?<![\\d/.])${Y} ${MONTH}(?: ${DAY},?)? ${V} ?\\(${I}\\) ?: ?${P}${END}`, "year", "colon"),
  // Rockefeller: 2012. 10.1234/eel.20112587. 209:1297–1310
  form(
    `(?<![\\d/.])${Y}[.,;] (?:doi:? ?|DOI:? ?|https?://doi\\.org/)?10\\.\\d{4,9}/[^\\s;]{3,60}[.,;] ${V} ?(?:\\(${I}\\))? ?: ?${P}${END}`,
    "year",
    "colon",
  ),
  // 38-1, 2022:202257175
  form(`${FREE}${V}-${I}, ?${Y}: ?${P}`, "year", "colon"),
  // IOP: (2018 Mater. Res. Express 5 025016), (J. Phys.: Conf. Ser. 1743 012019)
  form(
    `(?<=[(\\[] ?)${Y},? (?<journal>\\p{Lu}[^()\\[\\]\\d]{2,60}?),? ${V}(?: ?\\(${I}\\))?[ ,:]{1,2}${P}(?=[)\\]])`,
    "year",
    "bracket",
  ),
  form(
    `(?<=[(\\[])(?!Vol|Issue|Fig|Table|Ref|Epub|Publ|Online|${MONTH.replace("?<month>", "?:")})(?<journal>\\p{Lu}[^()\\[\\]\\d]{4,60}?),? ${V},? ${P}(?=[)\\]])`,
    "bracket",
  ),
  // Journal of Eels 2019 241 99–112
  form(`(?=(?:18|19|20)\\d)(?<=\\p{L}\\.? )${Y} ${V} ?(?:\\(${I}\\))? ${SPAN}${END}`, "year", "range"),
  // Ann Pike et al 2017 J. Tidal Phys. 50 324002
  form(
    `(?<=[\\p{L}.] )${Y} (?<journal>\\p{Lu}[\\p{L}.]*(?::? [\\p{Lu}&][\\p{L}.]*){0,7}) (?<volume>\\d{1,4}) (?<pages>\\p{Lu}?\\d{5,7})(?=$|[\\s.,;)])`,
    "year",
    "solid",
  ),
  // 12:3 (2018) 1–9
  form(`${FREE}${V}: ?${I} \\(${WHEN}\\),? ${P}${END}`, "paren-year"),
  // Vol. 12 (2018), No. 3, pp. 45–50
  form(
    `(?<![\\d(\\p{L}])(?:${VOL})?${V},? \\(${WHEN}\\),? ${NO}${I}${GAP}(?:on |from )?${LABELLED}`,
    "paren-year",
    "pages",
  ),
  // ACM: 12, 3 (2015), 45–67
  form(`(?<![\\d(.:/-])${V}, ${I} \\(${WHEN}\\)[,:] ?${SPAN.slice(0, -1)}|e\\d{3,8})${END}`, "paren-year"),
  // Elsevier: 73 (2007) 1330–1339; 33/1 (2007) 5–9
  form(
    `(?<![\\d(])(?:${VOL})?${V}(?:/${I}|C)?,? ?(?:\\(${OTHER}\\),? ?|${NO}${OTHER.replace("other", "number")},? ?)?\\(${WHEN}\\)[ ,:]{1,2}${P}${END}`,
    "paren-year",
  ),
  // Springer: (2022) 20:313; (2011, 12:63)
  form(
    `\\(${Y}(?:\\)[,.]? ?|, ?|\\. ?)(?:${VOL})?${V} ?(?:\\(${I}\\))? ?: ?(?:\\(${OTHER}\\) ?)?${P}${END}`,
    "year",
    "colon",
  ),
  form(`[(\\[]${Y}[)\\]],? ?(?:${VOL})?${V} ?(?:\\(${I}\\))?, ?${P}${END}`, "paren-year"),
  form(`\\(${Y}\\),? ${V} \\((?<pages>\\d{3,5} ?[-–] ?\\d{2,5})\\)`, "paren-year"),
  form(`\\(${Y}\\),? ?(?:${VOL})?${V} ?\\(${I}\\)(?! ?[:\\d])`, "paren-year"),
  // Chicago: 12, no. 3 [April 2015]: 45–67
  form(
    `(?<![\\d(.:])(?:${VOL})?${V}(?:, ${NO}${I}|,? ?\\(${OTHER}\\))? \\[(?:${QUARTER}|(?:\\d{1,2}|Spring|Summer|Autumn|Fall|Winter) )?${WHEN}\\],?:? ?${P}${END}`,
    "bracket",
    "range",
  ),
  // Wiley: 12, no. 3 (2015): 45–67; 12(3) (2015): 45
  form(
    `(?<![\\d(.:])(?:${VOL})?${V},? ?(?:\\(${I}\\)|${NO}${OTHER})?,? ?\\(${WHEN}\\): ?${P}${END}`,
    "paren-year",
    "colon",
  ),
  // Spandidos, Rockefeller: 36: 2079–2086, 2016; 5(2):5–9 (2016); 4:160120 doi: … (2017)
  form(
    `(?<![\\d(.:])(?:${VOL})?${V} ?(?:\\(${I}\\))?, ?(?:${NO}${OTHER}, ?)?${P}(?:[,;] ?|,? ?\\()${WHEN}\\)?${END}(?![-–]\\d)`,
    "year",
  ),
  form(
    `(?<![\\d(.:])(?:${VOL})?${V} ?(?:\\(${I}\\))? ?: ?(?:\\[Related article:\\] ?)?${P}(?:[,.;]? ?(?:https?://)?[doiDOI:. ]{0,6}(?:\\w+\\.)?(?:doi\\.org/)?10\\.\\d{4,9}/[^\\s)]{1,80})?(?:[,;.] |,? ?\\()${WHEN}\\)?${END}(?![-–]\\d)`,
    "year",
    "colon",
  ),
  // Nature, ecancer: 424, 25–30 (2003); 7 312 (2013)
  form(`(?<![\\d(.:])(?:${VOL})?${V}(?:\\(${I}\\))?[, ] ?${P} \\(${WHEN}\\)`, "paren-year"),
  // Wiley: Volume 67Issue 4Eel Research pages: 402-413 First Published online: October 28, 2017
  form(
    `(?<!\\p{L})[Vv]olume ${V},? ?[Ii]ssue ${I},? ?(?<journal>\\p{Lu}[^\\d:]{3,90}?),? ?pages?: ?${P}(?:,? ?First Published online: ${MONTH} ${DAY}, ${Y})?`,
    "volume",
    "pages",
  ),
  // on pages 143–145, Issue 2, Volume 60, 2016
  form(
    `(?:${PP})(?<pages>${PAGE}(?:(?: ?[-–—−] ?| to )${PAGE})?),? (?:of |in |do |da |del? |(?:\\(?${NO}${I}\\)?),? (?:of |in |do |del? )?)?(?:the |o )?${VOL}${V}(?:,? ?\\(?(?:${NO})?${OTHER}\\)?)?(?:,? (?:\\(|of |in |de )?(?:${QUARTER})?${WHEN}\\)?)?`,
    "volume",
    "pages",
  ),
  // at pages 67–71 of The Eel Chronicle, 9(1), 2013
  form(
    `(?:${PP})(?<pages>${PAGE}(?:(?: ?[-–—−] ?| to )${PAGE})?),? (?:of|in) (?<journal>\\p{Lu}[\\p{L}&' -]{2,80}),? ${V} ?\\(${I}\\),? \\(?${WHEN}\\)?${END}`,
    "pages",
    "year",
  ),
  // on pages 45–50 of the March 5, 2015 issue
  form(
    `(?:${PP})(?<pages>${PAGE}(?:(?: ?[-–—−] ?| to )${PAGE})?),? (?:of|in) (?:the|its) (?:${QUARTER})?${WHEN},? issue`,
    "year",
    "pages",
  ),
  // in the March 2019 issue of Journal of Tides, pp. 101–119
  form(
    `(?<=(?:the|its|our) |\\()(?:(?:\\d{1,2} )?${MONTH}(?:[-–/][A-Z][a-z]{2,8}\\.?)?(?: ${DAY})?|Spring|Summer|Autumn|Fall|Winter),? ${Y},? (?:print )?issue(?: of (?:the )?(?:journal )?(?<journal>\\p{Ll}?\\p{Lu}[^()[\\]\\d,;]{2,80}?(?=\\.?(?:[()[,;]|$)|\\. (?:The|In|This|It|We|On|An?|Figure|Table|There) | \\[?\\d| (?:is|was|were|has|have|on|at|contained|there|under)(?!\\p{L})|$))\\.?)?(?:,? ?\\(?(?:on |at )?${LABELLED})?`,
    "year",
    "issue",
  ),
  // issue 8 of volume 34 (2011) of Journal of Tides, on pages 282–290
  form(
    `(?<!\\p{L})${NO}${I},? of ${VOL}${V},? \\(?${WHEN}\\)? of (?:the )?(?<journal>\\p{Lu}[\\p{L}&' -]{2,80}),? (?:on |at )?${LABELLED}`,
    "volume",
    "pages",
  ),
  // Issue 1, Volume 9, pages 88–92
  form(`(?<!\\p{L})${NO}${I},? (?:of )?${VOL}${V},? (?:\\(?${WHEN}\\)?,? )?${LABELLED}`, "volume", "pages"),
  // Vol. 210, No. 3, August 3, 2015. Pages 501–512
  form(
    `(?<!\\p{L})${VOL}${V}(?:\\(${OTHER}\\))?${GAP}${LABELLED_ISSUE}${LABELLED_YEAR}(?:from |on |in )?${LABELLED}`,
    "volume",
    "year",
  ),
  // Vol. 188, No. 5, March 8, 2010. 711–726; Volume 12, 2018, 100045
  form(
    `(?<!\\p{L})${VOL}${V}${GAP}${LABELLED_ISSUE}\\(?(?:\\d{1,2} )?${WHEN}\\)?[.,:] ?(?<pages>(?!10\\.)(?:${PAGE} ?[-–—−] ?${PAGE}|\\d{5,7}|\\p{Ll}{3,5}\\d{2,5}))${END}`,
    "volume",
    "year",
  ),
  // Vol 6 (9), September 2013 issue of our journal page no. 5196–5203; Volume 5, Number 2, 2020 issue, pages 88–93
  form(
    `(?<!\\p{L})${VOL}${V}(?: ?\\(${OTHER}\\))?${GAP}${LABELLED_ISSUE}${WHEN} issue(?: of (?:this|our|the) journal)?,? ${LABELLED}`,
    "volume",
    "pages",
  ),
  // Rockefeller: Vol. 216, No. 3 | 10.1234/eel.20181444 | February 7, 2019
  form(
    `(?<!\\p{L})${VOL}${V}, ${NO}${I} \\| (?:https?://doi\\.org/)?10\\.\\d{4,9}/[^\\s|]{3,60} \\| ${MONTH} ${DAY}, ${Y}`,
    "volume",
    "year",
  ),
  // Volume 9, no. 14, e00417-21, 2021; vol. 12, no. 3, pp. 45–67, Mar. 2012; vol. 2022, Article ID 1234567, 11 pages, 2022
  form(
    `(?<!\\p{L})${VOL}${V}(?:\\(${OTHER}\\))?${GAP}${LABELLED_ISSUE}(?:(?:on |from |nas |en las )?${P}[,;.]? ?)?(?:\\d{1,3} pages?, )?\\(?(?:(?:in|of|de|em|en) )?(?:\\d{1,2} )?${SEASON}${WHEN}\\)?`,
    "volume",
    "year",
  ),
  // Vol. 30 No. 2 from page 322–325
  form(
    `(?<!\\p{L})${VOL}${V}(?:\\(${OTHER}\\))?${GAP}${LABELLED_ISSUE}(?:from |on |nas |en las |das? )?${LABELLED}`,
    "volume",
  ),
  // Vol.21, No.5: 388–391
  form(`(?<!\\p{L})${VOL}${V}${GAP}\\(?${NO}${I}\\)? ?: ?${SPAN}`, "volume", "range"),
  // vol. 5(4), 245–250
  form(`(?<!\\p{L})${VOL}${V} ?(?:\\(${I}\\))?[,:] ?${SPAN}`, "volume", "range"),
  // 12, 2018, pp. 45–50
  form(`${FREE}${V}, ${Y}, ${LABELLED}${END}`, "year", "pages"),
  form(`${FREE}${V}, ${Y}, ${SPAN}${END}`, "year", "range"),
  // Company of Biologists: J. Eel Sci. 2014 127, 4511–4523
  form(`(?<=\\p{Ll}\\.? )${Y} ${V}(?:\\(${I}\\))?, ${SPAN}${END}`, "year", "range"),
  // ACS: 2016, 17, 3, 1289–1291
  form(`(?<![\\d/.])${Y}, ${V}, ${I}, ${P}${END}`, "year"),
  // MDPI, RSC: 2016, 17(3), 1289
  form(`(?<![\\d/.])${Y}, ?(?:${VOL})?${V} ?(?:\\(${I}\\))?(?:, ?| ?: ?)${P}${END}`, "year"),
  // T&F: 12:3, 45–50
  form(`${FREE}${V}:${I}, ?(?:${PP})?${SPAN}${END}`, "colon", "range"),
  // PLOS, Frontiers, eLife: 7(11): e50360
  form(`${FREE}(?:${VOL})?${V} ?(?:\\(${I}\\))? ?: ?${P}${END}`, "colon"),
  form(`(?<=\\()${V} ?(?:\\(${I}\\))? ?: ?${SPAN}${END}`, "colon", "range"),
  form(`(?<=\\()${V} ?(?:\\(${I}\\))? ?: ?(?<pages>e\\d{3,8})${END}`, "colon"),
  // Wiley: (Early View): e18811
  form(
    `\\((?:Early View|Online First|Advance(?:d)? (?:online )?(?:access|publication)|[Ii]n press)\\)[:,] ?${P}`,
    "colon",
  ),
  // Cambridge: 149, e118, 1–9
  form(`${FREE}${V}, (?<pages>e\\d{1,5}, \\d{1,3}[-–]\\d{1,3})${END}`, "range"),
  // IUCr, APA: E63, m704–m705
  form(
    `${FREE}${V} ?(?:\\(${I}\\))?, ${P}(?=\\.|$|,? \\[?(?:doi|http|DOI)|[;)\\]]| \\((?:(?:originally |first )?[Pp]ublished|doi|DOI|https?:))`,
  ),
  // J Eels 27, 218–222 has been retracted
  form(
    `${FREE}${V} ?(?:\\(${I}\\))?, (?<pages>\\d{2,5} ?[-–] ?\\d{2,5})(?= (?:included|has|have|was|were|is|are|contain(?:s|ed)|which|by|must|should)(?!\\p{L}))`,
    "range",
  ),
  // [Constr. Build. Eel. (339) (2022) 127777], [Sci. Total Eel. (2022) 127777]
  form(`(?<=[[][^[\\]()]{4,80} )(?:\\(${V}\\) )?\\(${Y}\\) ${P}(?=[\\]])`, "paren-year", "bracket"),
  // June 2010, pp. 45–50
  form(`(?<![\\d/.-])(?:\\d{1,2} )?${WHEN}[,;.:]? ${LABELLED}${END}`, "year", "pages"),
  // (June 2001 J Eel Med, pp 612–617)
  form(`(?<=[(\\[])${WHEN} (?<journal>\\p{Lu}[\\p{L}.&' -]{1,80}?),? ${LABELLED}(?=[)\\]])`, "year", "pages"),
  // in Eel Sci. (97, 921–926; 1998)
  form(`(?<=\\p{L}\\.? \\()${V}(?: ?\\(${I}\\))?, ?${SPAN}(?:[;,] ${WHEN})?(?=\\))`, "bracket", "range"),
  // Eel Sci. USA 97 (14) 921–926
  form(`(?<=\\p{L}\\.? )${V} \\(${I}\\) ${SPAN}${END}`, "bracket", "range"),
  // in the May issue, pp. 12–18
  form(
    `(?<=(?:the|its|our|last) (?:${MONTH.replace("?<month>", "?:")}|[\\p{L}]{3,9}) issue(?: of (?:this|our|the) journal)?,? \\(?(?:on |at )?)${LABELLED}${END}`,
    "pages",
  ),
  // published in the March issue of this journal (pages 12–18)
  form(`(?<=(?:this|our|the) journal,? \\(?(?:on |at )?)${LABELLED}${END}`, "pages"),
  // volume 3, issue 3
  form(`(?<!\\p{L})${VOL}${V},? ?\\(?${NO}${I}(?:\\)?,? (?:\\(|of |in )?${WHEN})?`, "volume"),
  // in press: (2017), https://doi.org/…; 2017 [Epub ahead of print]
  form(`(?<=\\p{L}\\.?,? )\\(${Y}\\)[,.] (?=(?:https?://(?:dx\\.)?doi|doi|DOI)\\b)`, "paren-year"),
  form(
    `(?<=\\p{L}\\.?,? )${Y}(?: ${MONTH}(?: ${DAY})?)?[.;,]? ?(?=[[(]?Epub|[[(]?[Ii]n press|doi: ?10|DOI: ?10|Published (?:online )?\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4})`,
    "year",
  ),
  // Eel Research 2017 https://doi.org/…, but not "(Pike & Perch 2019, https://doi.org/…"
  form(`(?=(?:18|19|20)\\d)(?<=\\p{L}\\.?,? )(?<!\\([^()]{0,60})${Y}[.;,]? ?(?=https?://(?:dx\\.)?doi\\.)`, "year"),
  // First published March 4, 2021. doi:10.1234/eel
  form(
    `(?<=\\p{L}[.,]? )(?:[Aa]rticle )?(?:[Ff]irst )?[Pp]ublished(?: online)?(?: on)?:? (?:${MONTH} ${DAY}, |(?:(?<date>\\d{1,2}) )?${MONTH.replace("month", "named")} )${Y}[.;,]? (?=doi|DOI|https?:)`,
    "year",
  ),
  // 2014;12
  form(`(?<![\\d/.])${Y}; ?${V}${END}`, "year", "semicolon"),
  form(`\\(${Y}\\) ${V}(?=[ .,;)\\]]|$)`, "paren-year"),
];
