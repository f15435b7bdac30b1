import { memo } from "../memo.ts";
import { type Said, say } from "../wording.ts";

/** What a notice does. In the order of `docs`; values as in the record, version 1. */
export const KINDS = [
  "retraction",
  "partial-retraction",
  "retract-and-replace",
  "expression-of-concern",
  "correction",
  "corrigendum",
  "erratum",
  "addendum",
  "withdrawal",
  "removal",
  "reinstatement",
] as const;

export type Kind = (typeof KINDS)[number];

/** Each kind in words, as a heading would print it. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  retraction: "Retraction",
  "partial-retraction": "Partial retraction",
  "retract-and-replace": "Retraction and replacement",
  "expression-of-concern": "Expression of concern",
  correction: "Correction",
  corrigendum: "Corrigendum",
  erratum: "Erratum",
  addendum: "Addendum",
  withdrawal: "Withdrawal",
  removal: "Removal",
  reinstatement: "Reinstatement",
};

/** The columns of the table of severities: which rules a kind is held to. */
export const COLUMNS = ["retraction", "expression-of-concern", "correction", "removal", "reinstatement"] as const;
export type Column = (typeof COLUMNS)[number];

/** The column of a kind; a text whose kind cannot be told is held to the strictest. */
export function columnOf(kind: Kind | undefined): Column {
  switch (kind) {
    case undefined:
    case "retraction":
    case "partial-retraction":
    case "retract-and-replace":
      return "retraction";
    case "expression-of-concern":
      return "expression-of-concern";
    case "correction":
    case "corrigendum":
    case "erratum":
    case "addendum":
      return "correction";
    case "withdrawal":
    case "removal":
      return "removal";
    case "reinstatement":
      return "reinstatement";
  }
}

/**
 * True where a heading that names `headed` fits a notice that does `acted`: the house words of one family (correction,
 * corrigendum, erratum, addendum) stand for each other, and "retraction", "withdrawal" and "removal" all take an article back.
 */
export function kindsAgree(headed: Kind, acted: Kind): boolean {
  return headed === acted || familyOf(headed) === familyOf(acted);
}

function familyOf(kind: Kind): "retraction" | "concern" | "correction" | "reinstatement" {
  switch (columnOf(kind)) {
    case "retraction":
    case "removal":
      return "retraction";
    case "expression-of-concern":
      return "concern";
    case "correction":
      return "correction";
    case "reinstatement":
      return "reinstatement";
  }
}

/** What may stand before a kind's own words: "Notice of", "Statement of", "Editorial", "Publisher's", "Author" …; each ends in a blank. */
const LEAD =
  "(?:(?:(?:notices?|notes?|statements?|announcements?|letters?) (?:of|on|about|regarding|concerning) |(?:comunicado|comunicação|nota|aviso|anuncio|notificaci[oó]n|declaraci[oó]n|declara[cç][aã]o|avis|note|communiqu[ée]|carta) (?:de |da |do |sobre |d')(?:la )?|(?:data ?set|preprint|manuscript|chapter|abstract|book) |(?:a|an|the|full|complete|joint|public|formal|official|interim|updated?|editorial|journal|article|paper|editors?|editor's|editors'|publishers?|publisher's|publishers'|authors?|author's|authors'|author-initiated|published) |(?:publisher|editor|author)(?:'?s'?)? notes?: )*)";

const form = (words: string): RegExp => new RegExp(`^\\[?${LEAD}(?:${words})(?![\\p{L}\\p{N}])`, "iu");

/** How a heading or banner names a kind, the more telling forms first. */
const TITLE_FORMS: readonly (readonly [Kind, RegExp])[] = [
  [
    "reinstatement",
    form(
      "reinstate(?:ment|d)(?: of (?:the |a )?(?:retracted|withdrawn) (?:article|paper))?|reinstating|(?:retraction|withdrawal|reversal|rescission|revocation|annulment|cancellation) of (?:the |a )?(?:retraction|withdrawal)|retraction (?:reversal|rescinded|reversed|withdrawn|revoked)|rescinded retraction|un-?retraction|restablecimiento|reintegra[cç][aã]o|r[ée]int[ée]gration|wiedereinsetzung",
    ),
  ],
  [
    "retract-and-replace",
    form(
      "retract(?:ion|ed|ing)?(?: and |/| & | with )(?:replac(?:ement|ed|ing)|re-?publi(?:cation|shed|shing))|withdr(?:aw|awn|awal)(?: and | & | with )(?:re-?publi(?:cation|shed)|replac(?:ement|ed))|retractaci[oó]n y (?:reemplazo|sustituci[oó]n|republicaci[oó]n)|retrata[cç][aã]o e (?:substitui[cç][aã]o|republica[cç][aã]o)",
    ),
  ],
  [
    "partial-retraction",
    form(
      "partial(?:ly)? retract(?:ions?|ed)|retraction,? (?:\\(partial\\)|in part)|retractaci[oó]n parcial|retrata[cç][aã]o parcial|r[ée]tractation partielle|teilweiser? (?:r[uü]ckzug|retraktion|zur[uü]ckziehung)|teilr[uü]ckzug",
    ),
  ],
  [
    "expression-of-concern",
    form(
      "(?:updates? (?:to|of|on) (?:the |an )?)?(?:editorial |editors?'? |editor's |publisher'?s? )?(?:expressions? of (?:editorial |editors?'? |continued |continuing )?concerns?)|(?:(?:statement|note|notice) of (?:editorial )?concern)|concerns?(?= notice)|editors?'? notes?(?= *(?::|$))|editor's notes?(?= *(?::|$))|(?:expresi[oó]n|nota|manifestaci[oó]n) de (?:preocupaci[oó]n|inquietud)|(?:manifesta[cç][aã]o|express[aã]o|nota) de preocupa[cç][aã]o|expression de (?:pr[ée]occupation|r[ée]serve|inqui[ée]tude)|mise en garde|bedenken der herausgeber|(?:[aä]u(?:ß|ss)erung von|ausdruck der) (?:bedenken|besorgnis)",
    ),
  ],
  [
    "removal",
    form(
      "(?:temporary |permanent |temporarily |article )?(?:removals?|removed)|eliminaci[oó]n|remo[cç][aã]o|suppression",
    ),
  ],
  [
    "withdrawal",
    form(
      "(?:temporary |voluntary |administrative |article )?(?:withdraw(?:als?|n|ing)|retiradas?|retrait|r[uü]cknahme|widerruf)",
    ),
  ],
  [
    "retraction",
    form(
      "violations? of (?:the )?(?:ieee )?publication principles|(?:voluntary |self-)?(?:retractions?|retracted|retracting)|(?:art[ií]culo )?retracta(?:ci[oó]n|do)|retracci[oó]n|(?:artigo )?retrata(?:[cç][aã]o|do)|retra[cç][aã]o|r[ée]tract(?:at)?ions?|(?:article )?r[ée]tract[ée]|(?:aviso|nota|avis|note) de (?:retractaci[oó]n|retrata[cç][aã]o|retracci[oó]n|r[ée]tractation)|zur[uü]ck(?:ziehung|gezogen)|retraktion|r[uü]ckzug",
    ),
  ],
  ["corrigendum", form("corrigend(?:um|a|ums)")],
  ["erratum", form("errat(?:um|a|ums)(?: corrige)?|fe de erratas?")],
  ["addendum", form("addend(?:um|a|ums)|adend[ao]s?|nachtrag")],
  [
    "correction",
    form(
      "department of errors?(?= *(?:$|[:—–]))|(?:errors?|mistakes?) in (?:the )?(?:e?tables?|e?figures?|abstract|text|title|byline|author(?:s|'s|s')?(?: names?| affiliations?)?|affiliations?|data|funding(?: statement)?|results?|methods?|references?|degrees?|names?)(?: ?\\d{1,2}[a-z]?(?:(?:, ?| )\\d{1,2}[a-z]?){0,4},?)?(?: ?(?:and|&) (?:in )?(?:the )?(?:e?tables? ?|e?figures? ?|text|abstract|supplement)?(?:\\d{1,2}[a-z]?)?)?(?=[:.]|$)|publisher'?s notes?(?=: .{3,120}\\[\\p{Lu}[^\\]]{3,50}\\d)|corrections?(?: (?:and|&) (?:clarifications?|amendments?|additions?))?|clarifications?(?= *(?:$|:|to\\b))|corrected and re-?published(?: article| from)?|amendments?(?= *(?:$|:|to\\b))|correcci(?:[oó]n|ones)|corre[cç](?:[aã]o|[oõ]es)|berichtigung(?:en)?|korrektur(?:en)?|rectificaci[oó]n|retifica[cç][aã]o|rectificatif|correctif|notice of re-?publication",
    ),
  ],
];
const TITLE_CUE =
  /violation of|publisher|errors?\b|mistakes? |re(?:tra|mo[vcç]|tir|ctif|tific|ins|sci|ver|publ|-publ|int|stab|voc)|rétra|réint|réserve|withdr|elimina|suppress|concern|preocup|inquietud|préo|bedenken|besorgnis|garde|editor|corr[ei]|korrek|errat|ad?dend|amend|nachtrag|bericht|zur[uü]ck|r[uü]ck|widerruf|wiederein|annul|cancel/i;
/** One cheap look: where it is false, neither `titlePrefix` nor `titleSuffix` finds anything in the line. */
export function mayNameKind(line: string): boolean {
  return TITLE_CUE.test(line);
}

/** What may stand between the words of a title form and the title itself. */
const AFTER =
  /^(?: ?\[?(?:notes?|notices?|announcements?|statements?|articles?|papers?|letters?)\]?(?= *(?:[:—–.\]"“‘'«|-]|$|(?:to|of|for|on|regarding|concerning)[ :]))){0,2}(?: ?\((?:zur[uü]ckziehung|r[uü]ckzug|retraktion|retraction|withdrawal)\))?(?: ?[—–-] ?administrative duplicate(?: publication)?)?(?: (?:to|of|for|on|regarding|concerning)(?: (?=the\b|the:)the)?(?! *[,;.])\b:?|\])?(?: (?:original )?(?:research )?(?:articles?|papers?|reports?|letter|review|study)\b(?= *(?:[:"“‘'«—–]|titled|entitled|$)))?(?: (?:del?|d[ou]|da|al|au|ao|à|zu[mr]?)(?= ?[:«“"„]))?(?: ?(?:(?:del?|d[ou]s?|da|al|au|aux|ao|à|des|der|zu[mr]?|eine[sr]?|sobre|para) ){1,2}(?:el |la |l'|l’|o )?(?:(?:art[ií](?:culo|go)s?|articles?|artikels?|beitrag(?:e?s)?|aufsatz(?:es)?|trabajos?|trabalhos?|publicaci[oó]n|publica[cç][aã]o|manuscrito)(?: original| cient[ií]fico)?)(?= *(?:[:"“«„‘—–]|$))|(?: de | d)(?:l'|l’|el |la |'|’)article(?= *(?:[:"“«„—–]|$)))?(?:,? (?:titled|entitled|intitulé|intitulado|titulado))?\s*(?:[:—–.|]|(?= ?["“‘'«])| -(?= )|(?=\s*$))?\s*/i;

/** "Retraction of this article was requested by …." is no title. */
const SENTENCE = /\s(?:is|are|was|were|has|have|will)\s[^.]{0,400}\.$/;

/**
 * The kind that a title or banner line names at its beginning, and the length of the prefix in UTF-16 units, so that the
 * original's title (if any) begins behind it. Undefined where the line begins with none, or goes on as a sentence.
 */
export function titlePrefix(line: string): TitlePrefix | undefined {
  return OPENING.test(line) ? knownPrefix(line) : undefined;
}
const knownPrefix = memo(readTitlePrefix, 2_000);
/** How a line begins that any of the forms fits: most go without a closer look. */
const OPENING =
  /^\[?(?:(?:an?|the) )*(?:not(?:ic|e)|nota|statement|announcement|letter|comunica|aviso|anuncio|notifica|declara|avis|communiqu|carta|data ?set|preprint|manuscript|chapter|abstract|book|full|complete|joint|public|formal|official|interim|update|editor|journal|article|paper|publish|author|re-?instat|retra|withdr|rever|resci|revo|annul|cancel|un-?retr|restab|reint|ré|wiede|partial|teil|expres|concern|manifest|mise|bedenk|[aä]u|ausdr|tempor|perman|remo|elimin|suppr|volunt|admin|reti|r[uü]ck|wider|violat|self|art[ií]|zur[uü]|corr|errat|fe de|ad?dend|nachtr|depart|error|mistake|clarif|amend|beric|korrek|rectif)/i;

export interface TitlePrefix {
  readonly kind: Kind;
  readonly length: number;
  /** False where the line may go on as a sentence. */
  readonly closed: boolean;
}

/** "Notice of Retraction. Abe et al. On eels. J Eel. 2009;3:1-9." */
const CITATION_BEHIND = /^(?!(?:The|This|These|In|We)\b).*\bet al\b.*\b(?:19|20)\d\d\b/;

/** "Retraction | Volume 31, Article 199": a line of the place, and no title. */
const PLACE_BEHIND = /^(?:vol(?:ume|\.)|year) ?:? ?\d/i;

function readTitlePrefix(line: string): TitlePrefix | undefined {
  const head = line.slice(0, 140).replaceAll("’", "'");
  if (!TITLE_CUE.test(head)) return undefined;
  for (const [kind, form] of TITLE_FORMS) {
    const words = form.exec(head);
    if (!words) continue;
    const rest = AFTER.exec(line.slice(words[0].length, words[0].length + 160));
    // "RETRACTED ARTICLE On eels": there the title begins
    const own = / On (?:the )?\s*$/.exec(rest?.[0] ?? "");
    const length = words[0].length + (own ? own.index + 1 : (rest?.[0].length ?? 0));
    const between = line.slice(words[0].length, length);
    const all = line.trimEnd();
    const closed =
      length >= all.length ||
      (!PLACE_BEHIND.test(line.slice(length)) &&
        (/[:—–\]|]\s*$|(?: -)\s*$/.test(between) ||
          (/\b(?:to|of|for|on|regarding|concerning)\b/i.test(between) && !SENTENCE.test(all)) ||
          /^["“‘«]/.test(line.slice(length, length + 1)) ||
          (/\.\s+$/.test(between) &&
            all.length < 300 &&
            (!/[.!?]$/.test(all) || CITATION_BEHIND.test(all.slice(length))))));
    return { kind, length, closed };
  }
  return undefined;
}

const SUFFIX = /(?:\.|[:—–]| -|\?)\s*([\p{L}' ]{6,45})\.?\s*$|\s*[([]([\p{L}' ]{6,45})[)\]]\.?\s*$/u;

/**
 * The kind that a title names at its end ("On eels. Corrigendum", "On eels [Retracted]"), and the UTF-16 offset at which
 * the original's title ends. Undefined where it ends with none.
 */
export function titleSuffix(line: string): { readonly kind: Kind; readonly start: number } | undefined {
  const from = Math.max(0, line.length - 70);
  const tail = line.slice(from);
  if (!TITLE_CUE.test(tail)) return undefined;
  const ending = SUFFIX.exec(tail);
  const words = ending && (ending[1] ?? ending[2]);
  if (!words || from + ending.index === 0) return undefined;
  const prefix = titlePrefix(words.trim());
  return prefix && prefix.length >= words.trim().length ? { kind: prefix.kind, start: from + ending.index } : undefined;
}

/** "a retraction", "an expression of concern": words with their indefinite article. */
function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;
}

/** A kind within a sentence: "retraction". */
export function kindInWords(kind: Kind): Said {
  return say(KIND_NAMES[kind].toLowerCase());
}

/** A notice of a kind within a sentence: "a retraction". */
export function oneOfKind(kind: Kind): Said {
  return say(withArticle(KIND_NAMES[kind].toLowerCase()));
}
