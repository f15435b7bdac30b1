import { type Block, spanOf } from "../block.ts";
import { isSignature } from "../nameLines.ts";
import { plain } from "../plain.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import { bylineWords } from "./byline.ts";
import { readItems } from "./bylineItems.ts";
import { DEGREE } from "./degrees.ts";
import type { FactExample, PeopleFact, Recogniser } from "./fact.ts";
import { type Range, readNames } from "./names.ts";
import { plainOffset } from "./offsets.ts";
import { PEOPLE_EXAMPLES } from "./people-examples.ts";
import { PEOPLE_PAGE_EXAMPLES } from "./people-page-examples.ts";

const CONTRIBUTED =
  /contributed equally|correspond|^\*|@|https?:|10\.\d{4}|^(?:received|accepted|published|copyright|©|edited|reviewed|open access|keywords?)\b/i;
const PLACE =
  /\b(?:Departa?ment|Univers\w+|Institut\w*|Hospital|School|Faculty|College|Cent(?:er|re)|Laborator\w+|Academy|Clinic|Street|Road|Avenue|PO Box|Inc\.?|Ltd|GmbH|AG|Istituto|Klinik\w*|Clinique|Hôpital|Krankenhaus|China|USA|Spain|Mexico|Netherlands|Canada|Australia|Sweden|Norway|Nigeria|Greece|Austria|Belgium|Thailand|Malaysia|Vietnam|Taiwan|United (?:Kingdom|States)|UK|India|Germany|Japan|France|Italy|Korea|Brazil|Iran|Pakistan|Egypt|Turkey|Switzerland|Verlag|Stuttgart|Press|Publishing|Publications)\b/;
const BODY = /\b(?:Editor(?:s|ial)?|Staff|Office|Board|Publisher|Journal|Editors-in-Chief|Committee|Production)\b/i;
/** Words of a sentence that no list of names has. */
const PROSE = / (?:has|have|had|been|was|were|is|are|this|that|which|did|not|should|from|with) /;
/** "Written by the Editorial Committee" */
const BY = /^(?:written|issued|prepared|posted|signed) by (?:the )?/i;
/** A masthead in another language is no byline. */
const FOREIGN_JOURNAL =
  /\b(?:Dergisi|Dergi|Revista|Rivista|Revue|Zeitschrift|Annales|Anales|Anais|Archivos|Arquivos|Boletín|Boletim|Tidsskrift|Tijdschrift|Czasopismo)(?!\p{L})/u;
/** A line that may be a body's name: capitalised words and what joins them. */
const NAME_OF_BODY =
  /^(?:The |An? )?(?:e|m|i)?\p{Lu}[\p{L}\d&'():@-]*(?: (?:(?:of|and|the|for|in|on|de|da|do|del|la|:) ){0,2}(?:[\p{Lu}\d&(@][\p{L}\d&'():@-]*|editors?(?:-in-chief)?|editorial|board|office|staff|team|publishers?|journal|committee|e[A-Z]\w+)){0,11}$/u;
const ARTICLE_TYPE =
  /^(?:(?:original|research|review|short|brief|rapid|case|letters?|to|the|editor|full|regular|invited|special|clinical|scientific|technical|data|open|access) ?)*(?:article|research|communication|report|paper|note|review|letter|editorial|commentary|access|addenda(?: and errata)?|to the editor|study|news)s?$/i;
const MARKS = /(?:\^?\{[^{}]{1,12}\}|[\d¹²³⁴-⁹⁰†‡§¶#&✉]|,(?=[\d&†‡§¶#,]|$)){1,8}$/;
const SIGNED =
  /^(?:(?:yours )?sincerely,?|signed(?: by)?:?|signature:?|regards,?|on behalf of (?:all |the )?(?:co-?)?authors:?|respectfully,?)\s/i;
const OFFICE =
  /\b(?:Editors?(?:[ -]in[ -]Chief)?|Chief|Publisher|President|Professor|Director|Secretary|Managing|Executive|Journal|MD|PhD)\b/i;

/** "Ann Marsh, Editor": an office behind the last name of a byline. */
const AS_EDITOR =
  /^[,;]? ?(?:the )?(?:(?:deputy|managing|senior|associate|executive|founding|guest|academic|chief|section) )*(?:co-)?editors?(?:[ -]in[ -]chief)?\.?$/i;

/** Publishers that put their own name over a notice. */
const HOUSE =
  /^(?:BMJ Publishing Group(?: Ltd\.?)?|(?:Oxford|Cambridge) University Press|Hindawi (?:Limited|Publishing Corporation)|SAGE Publications|Sage Publications|Taylor & Francis|IOP Publishing|AIP Publishing|Dove Medical Press|John Wiley (?:&|and) Sons(?:,? (?:Ltd|Inc)\.?)?|Springer Nature|BioMed Central|Nature Publishing Group|Wolters Kluwer(?: Health)?|Bentham Science(?: Publishers)?|Portland Press|The Royal Society(?: of Chemistry)?|American Chemical Society)$/;

const EDITOR_BELOW = /^[^\n]{5,60}\n\s*Editor(?:[ -]in[ -]Chief)?\s*$/i;

/** How lines begin that name no persons. */
const NO_NAMES =
  /^(?:\d|Dear\b|To (?:the |our |all )?(?:Readers?|Editors?|Whom)\b|(?:Errors?|Mistakes?|Incorrect|Missing|Omi(?:ssion|tted)|Wrong|Department of Error|Typographical) |Date of |[Hh]ttps?:|(?:doi|DOI)\b|(?:Received|Accepted|Published|Copyright)\b|(?:View|Download|Read|Show|Share|Export|Get|Further|Related|Full|Journal|Cited?|Cite This|Article|All) (?:Affiliations?|Article|PDF|Online|More|Information|Articles|Text|Cover|By|Metrics|Citation|Authors)\b|The (?!edit|publish|journal|board|staff|office)[a-z])/;

/** Names in bylines and signatures. */
export const people: Recogniser = {
  name: "people",
  *find(block) {
    if (block.kind !== "paragraph") return;
    const { text } = block.plain;
    if (text.length > 3_000 || NO_NAMES.test(text)) return;
    if (block.front) {
      if (block.section !== "" && !/^authors?$/.test(block.section)) return;
      const names = amongPlaces(block) ?? byline(block);
      if (names) yield fact(block, names, "byline");
      return;
    }
    if (text.length < 400 && block.section === "") {
      const names = signature(block);
      if (names) yield fact(block, names, "signature");
    }
  },
};

/** The names of a byline that fills the block; a body's name counts as one. */
function byline(block: Block): readonly Range[] | undefined {
  const { text } = block.plain;
  if (
    (/^\s*[*_]+[^*_]+[*_]+\s*\d/.test(block.text) && !EACH_MARKED.test(block.text)) ||
    titlePrefix(text)?.closed ||
    ARTICLE_TYPE.test(text)
  )
    return undefined;
  if ((text.length > 60 && PROSE.test(text)) || (FOREIGN_JOURNAL.test(text) && !/[,;]/.test(text))) return undefined;
  if (HOUSE.test(text)) return [{ from: 0, to: text.length }];
  const all = bylineWords(block).replace(/ All Authors$/, "");
  const words = EDITOR_BELOW.test(block.text) ? all.replace(/ (?=\p{L}+(?:[ -]in[ -]chief)?\W*$)/iu, ";") : all;
  const start =
    /^\s?(?:(?:(?:(?:written|issued|prepared|posted|signed) )?by|authors?(?:\(s\))?:|authors(?= [\p{L}'-]{2,30} \p{L}{1,3},)|autor(?:es|as|a)?:|por) )?/iu.exec(
      words,
    )?.[0].length ?? 0;
  const glued = /\p{Ll}\p{Lu}\p{Ll}/u.test(words) && !/[,;\d]/.test(words) ? readItems(words, start) : undefined;
  if (glued) return glued;
  const list = readNames(words, start);
  if (list && (list.style !== "family" || list.more)) {
    const rest = words
      .slice(list.end)
      .replace(/\(corresponding authors?\)/i, "")
      .replace(AS_EDITOR, "")
      .replace(MARKS, "")
      .replace(/^[.;,]$/, "")
      .trim();
    const whole = rest === "" || (list.names.length > 2 && rest.length < 12 && !/\p{L}{3}/u.test(rest));
    const said = text.slice(start, list.end);
    const last = text.slice(list.names.at(-1)!.from, list.names.at(-1)!.to);
    if (PLACE.test(last) || /, U\.?[KS]/.test(last)) return undefined;
    if (
      whole &&
      !CONTRIBUTED.test(words.replace(/\(corresponding authors?\)/gi, "")) &&
      (list.names.length > 1 || (!PLACE.test(said) && !BODY.test(said)))
    )
      return ungraded(text, unlettered(text, list.names));
    if (list.names.length > 2 && !PLACE.test(rest) && list.end > words.length * 0.8) return list.names;
  }
  const items =
    text.length < 1_500 && !CONTRIBUTED.test(words.replace(/\(corresponding authors?\)/gi, ""))
      ? readItems(words, start)
      : undefined;
  if (items && !items.some(({ from, to }) => PLACE.test(text.slice(from, to)) || BODY.test(text.slice(from, to))))
    return unlettered(text, items);
  if (CONTRIBUTED.test(text) || text.length > 130 || /^(?:\p{L}+ ){0,2}\p{L}+: /u.test(text)) return undefined;
  const lead = BY.exec(text)?.[0].length ?? 0;
  const bare = text.slice(lead).replace(MARKS, "").trimEnd();
  const body = BODY.test(bare) ? bare.replace(/\.$/, "") : bare;
  if (/[.:;]$|\((?:19|20)\d\d\)/.test(body) || !NAME_OF_BODY.test(body)) return undefined;
  if (!/\p{Ll}/u.test(body) || (PLACE.test(body) && !BODY.test(body))) return undefined;
  return body.split(" ").length <= (BODY.test(body) ? 12 : 8) ? [{ from: lead, to: lead + body.length }] : undefined;
}

/** "*Lena Ferrand*1, *Tom Ngo*2": each name in italics, where a journal's line has one. */
const EACH_MARKED = /[*_]\d{1,2}(?:,\d{1,2})*(?:[,;] ?(?:and )?| and )[*_]+\p{Lu}/u;

/** "Lena Ferrand RN, PhD, Tom Ngo MD": degrees behind all of the names, which are no initials. */
function ungraded(text: string, names: readonly Range[]): readonly Range[] {
  const bare = names.map(({ from, to }) => ({ from, to: from + text.slice(from, to).replace(GRADE, "").length }));
  return bare.every(({ to }, i) => to < names[i]!.to) ? bare : names;
}
const GRADE = new RegExp(`(?<=^\\p{Lu}[\\p{L}.'’-]+ .{0,40}\\p{Ll}),? ${DEGREE}$`, "u");

/** Names on lines of their own, each with its affiliation on the line below: "Lena Ferrand / 1 Klinik für Aale, Ems / Tom Ngo / 2 …". */
function amongPlaces(block: Block): readonly Range[] | undefined {
  if (!block.text.includes("\n")) return undefined;
  const lines = block.text.split("\n", 60);
  const names: Range[] = [];
  let places = 0;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const words = line.trim().replace(/[\d*,†‡]+$/, "");
    const degrees = /(?:, [A-Z][A-Za-z.]{1,8}){1,5}$/.exec(words)?.[0].length ?? 0;
    const from = plainOffset(block, at + line.length - line.trimStart().length);
    at += line.length + 1;
    const isBelow = i > 0 && (/^\s*\d{1,2}[ .]/.test(line) || PLACE.test(line) || /^\s*[›*]/.test(line));
    if (isBelow) places++;
    else if (isSignature(words)) names.push({ from, to: from + words.length - degrees });
    else return undefined;
  }
  return names.length > 1 && places > 1 && places >= names.length - 1 ? names : undefined;
}

/** "Xiao Fana,* and Li Meib": letters that mark affiliations are no part of the names. */
function unlettered(text: string, names: readonly Range[]): readonly Range[] {
  const apart = names.map(({ to }) => /^,?[a-h]{1,3}(?!\p{Ll})/u.test(text.slice(to, to + 5)));
  const stuck = names.map(({ to }) => /\p{Ll}[a-h]$/u.test(text.slice(Math.max(0, to - 3), to)));
  // "Ana Kellera,d" or "Ana Kellera" at the end of "Lena Ferrand,a Tom Ngo,b": no comma stands before its first mark
  const before = names.length - 1;
  const listed = names.every(
    ({ to }, i) =>
      i === before || /^,[a-h](?:,[a-h])*[*†‡§]*(?:,? (?:and|&))? ?$/.test(text.slice(to, names[i + 1]!.from)),
  );
  if (
    before > 0 &&
    listed &&
    stuck[before] &&
    (!apart[before] || (isNext(text, names[before]!.to) && !/(?:and|&) $/.test(text.slice(0, names[before]!.from))))
  )
    return names.map((each, i) => (i === before ? { from: each.from, to: each.to - 1 } : each));
  // "Ana Keller,a Tom Nagora,b": a mark behind each
  if (names.length > 1 && apart.every(Boolean) && !stuck.every(Boolean)) return names;
  if (names.every(({ to }) => /[\d¹²³]/.test(text[to] ?? ""))) return names;
  const all = names.every((_, i) => apart[i] || stuck[i]);
  const first = text[names[0]!.to - 1];
  // names in -a with a star behind one ("Ana Lima∗, Rui Costa") have no letter
  const letters = new Set(names.map(({ to }, i) => text[apart[i] ? to + (text[to] === "," ? 1 : 0) : to - 1]));
  if (names.length > 1 && letters.size === 1 && !/[a-h], ?[*∗⁎†‡§]|[a-h],[a-h](?!\p{L})/u.test(text)) return names;
  const sign =
    apart.some(Boolean) ||
    /[∗⁎]|,,|,\s*$/.test(text) ||
    (names.length > 1 && names.some(({ to }) => text[to - 1] === "b"));
  if (!all || !sign || (!apart[0] && first !== "a")) return names;
  return names.map(({ from, to }, i) =>
    stuck[i] && (!apart[i] || isNext(text, to)) ? { from, to: to - 1 } : { from, to },
  );
}

/** "Ngoa,b": the letter at the end of the name comes before the one behind the comma. */
function isNext(text: string, to: number): boolean {
  return text[to] === "," && text.charCodeAt(to - 1) < text.charCodeAt(to + 1);
}

/** The names under a letter: "Sincerely, …", or a name with an office below it. */
function signature(block: Block): readonly Range[] | undefined {
  const { text } = block.plain;
  const lead = SIGNED.exec(text);
  const start = lead?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(block.text)![0];
  if (!lead && (!/^[\p{Lu}"]/u.test(text) || PROSE.test(line))) return undefined;
  const words = bylineWords(block);
  const lines = block.text.split("\n");
  const column = lines.length > 1 && lines.length < 40 ? readNames(words, start) : undefined;
  if (column?.names.length === lines.length && column.end >= words.trimEnd().length - 1) return column.names;
  const places = amongPlaces(block);
  if (places) return places;
  const signed = lines.length > 1 && lines.length < 5 && lines.slice(1).every((each) => PLACE.test(each));
  const above = signed && !PLACE.test(line) ? readNames(words, start, plain(line).text.length) : undefined;
  if (above && above.end >= plain(line).text.trimEnd().length - 1) return above.names;
  const list = readNames(words, start, lead ? signedUntil(block) : Math.min(words.length, plain(line).text.length));
  if (list && list.names.length > 0) {
    const rest = text.slice(list.end);
    const said = text.slice(start, list.end);
    if (
      lead ||
      (list.names.length > 1 && list.end >= words.length && words.length < text.length) ||
      (line.length < 80 &&
        !PLACE.test(said) &&
        (rest.trim() === "" ||
          (OFFICE.test(rest) &&
            rest.length < 200 &&
            !/\b(?:has|have|is|are|was|were|did|agree\w*|contributed)\b/.test(rest))))
    )
      return list.names;
  }
  const body = text.slice(start).replace(/[.,]$/, "");
  if (body.length < 80 && (lead || /^The /.test(body)) && BODY.test(body) && NAME_OF_BODY.test(body))
    return [{ from: start, to: start + body.length }];
  return undefined;
}

/** Where the names behind "Signed:" end at the latest: above a line with the date. */
function signedUntil(block: Block): number {
  const below = /\n\s*(?:Date|Position|Institution|Affiliation)\b/.exec(block.text);
  return below ? plain(block.text.slice(0, below.index)).text.length : block.plain.text.length;
}

function fact(block: Block, names: readonly Range[], where: PeopleFact["where"]): PeopleFact {
  const { text } = block.plain;
  return {
    kind: "people",
    span: spanOf(block, names[0]!.from, names.at(-1)!.to),
    names: names.map(({ from, to }) => ({ value: text.slice(from, to), span: spanOf(block, from, to) })),
    where,
  };
}

export const examples: readonly FactExample[] = [...PEOPLE_PAGE_EXAMPLES, ...PEOPLE_EXAMPLES];
