/** How journals print where an item stands: name, year, volume, issue, pages. */
const NAME =
  "(?<name>(?:\\p{Lu}|e[\\p{Lu}]|[a-z]\\p{Lu}|[a-z]{6,}(?= \\d{4};))(?:[^;:\\d]|: ?\\p{Lu}(?=\\p{Ll})){1,140}?|[^;]{3,160}?(?= (?:19|20)\\d\\d;))";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?: ?\\p{Lu}\\p{Ll}{2,8}\\.?(?:[-–/]\\p{Lu}\\p{Ll}{2,8}\\.?)?(?:[ -]\\d{1,2})?)?";
const VOLUME = "(?<volume>\\p{Lu}{0,2}\\d{1,4}\\p{Lu}?|[IVXLC]{1,7}|\\d{1,4}[-–/]\\d{1,4})";
const ISSUE = "(?: ?\\((?<issue>[^()]{1,24})\\))?";
const PAGES =
  "(?<pages>(?:\\p{L}{0,5}\\.?|\\p{Lu}{2,5}-)\\d[\\p{L}\\d._/-]*(?: ?[-–—−] ?\\p{L}{0,2}\\d[\\p{L}\\d]*)?(?:, ?e\\d[\\d-]*)?)";
/** A label may be glued to the pages: "54(3): 299DOI: 10.1234/eel". */
const END = "(?=$|[\\s.,;|)]|(?:DOI|doi) ?:)";
const MONTH = `(?:${"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
  .split(" ")
  .map((each) => `${each}|${each.toUpperCase()}`)
  .join("|")})\\p{L}{0,6}\\.?`;
const WHEN = `(?:(?:\\d{1,2} )?${MONTH}(?: ?[-–/] ?${MONTH})?(?: \\d{1,2},)? )?(?<year>(?:19|20)\\d\\d)`;
/** Eel Reports, Vol. 12, No. 3, pp. 4-5, 2015. The one form that needs no pages and no year. */
export const NUMBERED = new RegExp(
  `^${NAME}[.,]? (?:[Vv]ol(?:ume)?\\.?|VOL(?:UME)?\\.?|v\\.|Bd\\.|Band) ?${VOLUME}(?:[,;]? ?(?:[Nn]o\\.?|NO\\.?|[Ii]ssue|[Ii]ss\\.?|[Nn]umber|n[º°]\\.?|Nr\\.?|Heft) ?(?<part>[\\p{L}\\d–/-]{1,9})|${ISSUE})(?: ?,? ?\\((?:\\p{L}+\\.? )?(?:19|20)\\d\\d\\))?(?:, (?:\\d{1,2} )?(?:\\p{L}{3,9}\\.?(?:[/–-]\\p{L}{3,9})? )?(?<later>(?:19|20)\\d\\d)(?=, (?:[Pp]|\\p{L}{0,3}\\d{2})))?(?:[,;:]? ?(?:[Pp]{1,2}\\.? ?|[Pp]ages? |[Aa]rticle (?:ID|id|no\\.?|[Nn]umber)? ?:? ?)?${PAGES})?(?:[,;]? \\(?(?:\\p{L}+\\.?(?: ?[-–/] ?\\p{L}+\\.?)? (?:\\d{1,2},? )?)?${YEAR}\\)?)?${END}`,
  "du",
);
/** Lines of a journal that `readPlace` leaves: with other words behind the place, or with too little to tell. */
export const LINES: readonly RegExp[] = [
  // Eel Reports 2015; 20(1): 39
  new RegExp(
    `^${NAME}[.,]? \\(?${YEAR}\\)? ?[;,.:] ?(?:[Vv]ol(?:ume)?\\.? ?)?${VOLUME}(?:, ?[Nn]o\\. ?(?<part>\\d{1,3})|${ISSUE})(?: ?[:,;.]? ?(?:[Pp]{1,2}\\.? ?|[Aa]rticle (?:no\\.|[Nn]umber|ID)? ?:? ?)?${PAGES})?${END}`,
    "du",
  ),
  // Eel Reports (2022) 20:313; Eel Rep (2015) 172, 12
  new RegExp(
    `^${NAME}[.,]? \\(${YEAR}\\)[,:]? (?:[Vv]ol(?:ume)?\\.? ?)?${VOLUME}${ISSUE}(?:(?: ?[:,] ?|(?<=\\)) )(?:[Pp]{1,2}\\.? ?)?${PAGES})?${END}`,
    "du",
  ),
  // Eel History, First View, 1–2
  /^(?<name>\p{Lu}[^;:\d,|]{2,120}?),? (?:First ?View|Early View|Online First|Online Early|Advance Access|(?:Published )?[Aa]head of [Pp]rint),? (?:pp?\. ?|pages? )?(?<pages>\p{L}?\d{1,4}(?:[-–]\p{L}?\d{1,4})?)$/du,
  NUMBERED,
  // Eel Medicine 25(3):p 561, Sep–Dec 2021.; Eel Rep 36: 1580-1588, 2016; Eel. Rep. 14:1422567; Eel ONE 14(12): e0261845; Eel Rep 12 (2015) 123–130
  new RegExp(
    `^${NAME}[.,]? ${VOLUME}(?: \\((?:\\p{L}+\\.? )?${YEAR}\\),? |${ISSUE}(?: ?: ?|, ?(?=(?:Article number: ?)?[^:;]{1,24}[,;]? \\(?(?:19|20)\\d\\d\\b)))(?:[Pp]{1,2}\\.? ?|[Aa]rticle (?:[Nn]umber|no\\.?|ID):? ?)?${PAGES}(?:[,;]? \\(?(?:${MONTH}(?: ?[-–/] ?${MONTH})? (?:\\d{1,2}, )?)?(?<later>(?:19|20)\\d\\d)\\)?)?${END}`,
    "du",
  ),
  // Front. Eel Sci., 12 March 2021
  new RegExp(
    `^(?<name>(?:\\p{Lu}\\p{L}*\\.? ){1,6}\\p{Lu}\\p{L}*\\.), (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2},) ${YEAR}$`,
    "du",
  ),
  // Journal of Eels 1–1
  /^(?=[^\d]{0,80}\b(?:Journal|Annals|Reviews?|Reports|Letters|Bulletin|Science)\b)(?<name>\p{Lu}[\p{L}&'-]+(?: (?:\p{L}|&)[\p{L}&'-]*){1,10}) (?<pages>\d{1,4}[-–]\d{1,4})$/du,
];
/** The whole line of an archive: "*Eel Reports* 2015; 22 Suppl 1: S5-S9", with any part of it left out. */
export const RENDERED =
  /^(?<name>.{2,160}?) (?<year>(?:19|20)\d\d)(?:; ?(?:(?<volume>[^\s:;()]{1,12})(?: (?<part>(?:Suppl|Pt|Special|Spec|No)[^:;()]{0,16}))?)?(?: ?\((?<issue>[^()]{1,24})\))? ?(?:: ?(?<pages>\S(?:(?!\. [Pp]ublished ).){0,39})?)?)?(?:\. [Pp]ublished .{4,60})?$/du;
/** An article ahead of its issue: "*Annals of Eels*, saab079, https://doi.org/…". */
export const AHEAD =
  /^(?<name>\p{Lu}[^;:\d,]{2,120}?), (?:(?<year>(?:19|20)\d\d), )?(?<pages>\p{L}{2,6}\d{2,6})(?=, (?:https?:|doi|10\.))/du;
/** A journal by its words before the DOI: "Journal of Eels, https://doi.org/…". */
export const NAMED =
  /^(?<name>(?:(?:The )?(?:\p{Lu}\p{L}+ ){0,4}Journal|Annals|Archives|Acta|Bulletin|Proceedings|Transactions)(?: (?:(?:of|and|the|in|for|&|:) ){0,2}\p{Lu}[\p{L}&'-]*:?){0,10}|\p{Lu}[\p{L}'-]+(?: (?:(?:of|and|the|in|for|&) ){0,2}\p{Lu}[\p{L}'-]+){0,7} (?:Letters|Reports|Reviews|Communications|Bulletin|Journal|Research|Science|Sciences))[,.;]? (?=https?:\/\/(?:dx\.)?doi\.org|doi: ?10|DOI:? ?10)/du;
/** An abbreviated journal by itself before the DOI: "J. Eel Biol. https://doi.org/…". */
export const DOTTED =
  /^(?<name>(?=.{0,60}\p{Ll}\. )(?:\p{Lu}\p{L}{0,14}\.? |& ){1,6}\p{Lu}\p{Ll}{1,12}\.),? (?=https?:\/\/(?:dx\.)?doi\.org|doi: ?10|DOI:? ?10)/du;
/** "Eels (2022) | Cite this article" */
export const CITE_THIS =
  /^(?<name>\p{Lu}[\p{L}&'-]*(?: [\p{L}&'-]+){0,9}) \((?<year>(?:19|20)\d\d)\)(?= ?\|? ?Cite this)/du;
export const BARE = /^(?<name>\p{Lu}[^;:\d]{2,120}?),? (?<year>(?:19|20)\d\d)[.;]?$/du;
/** "Eel Glob Health 2019": capitalised words, of which one tells. */
export const SHORT =
  /^(?:\p{Lu}[\p{L}.]* (?:(?:of|and|the|in|&) ){0,2}){0,6}(?:Journal|J\.?|Lancet|Med|Health|Sci|Res|Rep|Lett|Rev|Ann|Arch|Clin|Surg|Biol|Chem|Phys|Eng|Letters|Reports|Reviews|Medicine|Science|Research)\b\.?(?: (?:(?:of|and|the|in|&) ){0,2}\p{Lu}[\p{L}.]*){0,6} (?:19|20)\d\d$/u;
export const TAIL = new RegExp(
  `^(?<name>e?\\p{Lu}[\\p{L}&.'-]*(?:,? (?:of|and|the|in|for|on|de|da|do|del|di|der|für|et|y|e|&|:|\\(?\\p{Lu}[\\p{L}\\p{N}&.'-]*\\)?)){0,14})[.,]? (?:\\(?${YEAR}\\)?[;,.]? ?)?(?:vol\\.? ?)?(?<volume>\\d{1,4})${ISSUE} ?[:,] ?(?:pp?\\.? ?|article )?${PAGES}${END}`,
  "du",
);
// (2021) Statement of Retraction, Eels Today, 15:2, 99-99
export const HOUSE_STYLE = new RegExp(
  `\\(${YEAR}\\) .{1,400}?, (?<name>\\p{Lu}[^,.]{2,100}), (?<volume>\\d{1,4}):(?<issue>\\d{1,3}(?:-\\d{1,2})?), ${PAGES}`,
  "du",
);
// Ann Pike and Bo Perch 2019 J. Phys. E: Eel Matter 31 129501
export const YEAR_FIRST =
  /(?<= )(?<year>(?:19|20)\d\d) (?<name>\p{Lu}[\p{L}.]*(?: [\p{L}.:&]+){0,8}?) (?<volume>\d{1,4}) (?<pages>\p{L}?\d{4,7})$/du;
// Pike A, Perch B. WITHDRAWN: Eels in rivers. Journal of Eels (2017)
export const YEAR_LAST =
  /(?<=[.?!”"] )(?<name>\p{Lu}[\p{L}&'-]*(?: [\p{L}&'():-]+){1,12}),? \((?<year>(?:19|20)\d\d)\)[,.]? ?$/du;
/** Running heads that `readPlace` leaves: a site between name and date, a name between issue and date, a volume of a series. */
const SITE = "(?:(?:https?://)?(?:www\\.)?[\\w-]+\\.(?:org|com|net|edu)(?:/\\S*)? )";
const IN_VOLUME = `[•·,]? ?(?:VOL(?:UME)?|[Vv]ol(?:ume)?)\\.? ?(?<volume>\\d{1,4})[,;]? (?:(?:ISSUE|NO\\.?|[Ii]ssue|[Nn]o\\.?|[Nn]umber) ?(?<issue>\\d{1,5})[,;]? ?)?`;
const HEAD_NAME = "(?<name>\\p{Lu}[\\p{L}&'-]*(?: [\\p{L}&'-]+){0,6}?)";
export const HEADS: readonly RegExp[] = [
  new RegExp(`^${SITE}?${HEAD_NAME} ${SITE}?${WHEN} ${IN_VOLUME}(?:[•·] )?(?<pages>\\p{L}?\\d{1,6})$`, "du"),
  // Vol. 33 No. 4 EELS AND RIVERS Feb. 2017
  new RegExp(`^${IN_VOLUME}${HEAD_NAME},? ${WHEN}$`, "du"),
  // D. Roe and A. Doe (eds.): CAT 2021, LNNS 214, p. C1, 2023.
  new RegExp(
    `^[^()]{0,120}\\([Ee]ds?\\.\\):? (?:[^,]{2,60}, )?(?<name>\\p{Lu}[\\p{L} ]{1,60}) (?<volume>\\d{1,5}), pp?\\. (?<pages>\\p{L}?\\d{1,5}(?:[-–]\\p{L}?\\d{1,5})?), ${YEAR}\\.`,
    "du",
  ),
];
/** The journal's name before its ISSN or before the DOI of a preprint. */
export const MASTHEAD =
  /^(?<house>nature(?: [a-z]{4,15}(?: & [a-z]{4,15})?){0,3}|scientific reports|Nature|Science|Cell|BMJ|The BMJ|JAMA|eLife|PNAS|Neuron|Blood|Gut|Brain)$|^(?<beside>\p{Lu}[\p{L}.&:' -]{1,90}?) ?[|•·‖] ?(?:(?:Author |Publisher )?(?:Correction|Corrigendum|Erratum|Addendum)|(?:Partial )?Retraction(?: Note| Notice)?|(?:Editorial )?Expression of Concern|Withdrawal|Removal|(?:doi|DOI)[ :]{1,2}10\.\d{4,9}\/\S{3,80})$|^(?<name>\p{Lu}[\p{L}.,&:' -]{2,90}?),? (?:\(?(?:Print |Online )?e?-?ISSN\b|ISSN-L\b)|^(?<ahead>\p{Lu}[\p{L}.&:' -]{2,90}?),? (?:\(?(?:[Aa]rticles? )?[Ii]n [Pp]ress|Ahead of [Pp]rint|Online [Ff]irst|Early [Vv]iew|Early [Aa]ccess)(?:,? (?:Accepted Manuscript|(?:Unc|C)orrected Proof|Journal Pre-?proof))?\)?$|^(?<preprint>\w{3,20}) preprint doi: |^(?<stamp>arXiv):\d{4}\.\d/u;
/** A meeting whose papers are printed under its name: "2010 2nd International Conference on Eels (ICE)". */
export const MEETING =
  /^(?=(?:Proceedings of (?:the )?)?(?:19|20)\d\d |.{4,90}(?:Conference|Symposium|Workshop|Congress|Meeting) (?:on|of|for|in) )(?<name>(?:Proceedings of (?:the )?)?(?:(?<year>(?:19|20)\d\d) )?(?:(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}/&-]*|and) ){0,7}(?:Conference|Symposium|Workshop|Congress|Meeting)(?: (?:on|of|for|in)(?: (?:on|of|for|in|and|the|its|&|\p{Lu}[\p{L}'-]*,?)){1,14})?(?: \([^()]{2,24}\))?(?:,? (?<later>(?:19|20)\d\d))?)$/du;
/** A name that tells by its first or last word, without marks of emphasis. */
export const PLAIN_NAME =
  /^(?!.*\b(?:Editor\w*|Office|Board|Staff)\b)(?:(?:The )?(?:(?:\p{Lu}\p{Ll}+ ){0,3}Journal|Annals|Archives|Acta|Bulletin|Proceedings|Transactions|(?:Frontiers|Advances|Trends)(?= in)|Revista|Zeitschrift|Anales|Arquivos|Archivos|Annales) (?:of|in|de|da|do|für|d'|\p{Lu})[\p{L} &,'-]{2,90}|(?!Research |Brief |Short |Case |Technical |Clinical |Special |Original |Rapid |Selected |Book |Recent |Editorial |Invited )\p{Lu}[\p{L}&'-]+(?: (?:and |of |in |& )?\p{Lu}[\p{L}&'-]+){0,6} (?:Letters|Reports|Reviews|Communications|Proceedings|Transactions|Bulletin|Journal|Quarterly|Magazine|Annals|Archives))$/u;
export const ITALIC_NAME =
  /^(?:Nature|Science|Cell|BMJ|JAMA|eLife|PNAS|Neuron|Blood|Gut|Brain|Lancet|The \p{Lu}\p{Ll}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:&|and|of|in) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
/** Months that stand between a journal's name and its year: no part of the name. */
export const MONTHS_BEHIND = new RegExp(`,? ${MONTH}(?: ?[-–/] ?${MONTH})?$`, "u");
