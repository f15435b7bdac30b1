import type { Block } from "../block.ts";
import { DEGREE, DEGREE_WORD } from "./degrees.ts";
import { plainOffset } from "./offsets.ts";

/** Stands in for each unit of an affiliation mark; `readNames` takes it for one. */
const MARK = "§";
/** Marks as markup prints them: raised, in braces, or a link to an ORCID beside a name. */
const RAISED =
  /<sup>[^<>]{1,60}<\/sup>|\^\{[^{}\n]{1,40}\}|\^(?:[a-z]{1,2}(?!\p{L})|(?=[^\p{L}]))(?:(?:[^\s^{}\p{L}]| (?=[\da-z][,^]))(?:[a-z]{1,2}(?!\p{L}))?){0,20}(?<!\^)\^?|\{[^{}\n]{1,20}\}/giu;
const STARRED = /(?<=\p{L}\*{1,2})[a-h](?:,[a-h*†‡]){0,4}(?=,| and | & |\s*$)/gu;
const LINK =
  /\]\([^()\s]{1,200}\)|[([]?(?:ORCID(?: iD)?:? ?)?(?:https?:\/\/)?(?:www\.)?orcid\.org\/[\dX-]{15,19}[)\]]?|,? ?(?<![\p{L}-])iD(?!\p{L})|\(✉\)|\[(?:ORCID|email|\d{1,2})\]|[(<]?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}[)>]?/giu;
/** A name in Chinese, Japanese or Korean, and an ORCID without its link. */
const OTHER_SCRIPT =
  / ?[(（]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]+[)）]?| ?[([]?(?:ORCID(?: iD)?:? ?)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\d{0,2}[)\]]?/gu;
/** "Ann Marsh (Norway), Ben Reed (Resident)": what stands in brackets behind each name. */
const BRACKETED = / ?\([^()]{2,80}\)(?=[\d*†‡ ]{0,4}(?:[,;]| and | & |\s*$))/gu;
/** Degrees of names in capitals. */
const SHOUTED = /,? (?:PHD|MSC|BSC|MPHIL|DPHIL|DRPH|PHARMD|DSC)(?=\d|[,;]| AND | and |\s*$)/g;
/** "Li Wei a, Bo Chen b,*": letters, numbers and stars behind a blank; an "n" at the end was a star. */
const APART =
  /(?<=[\p{L}.]) (?:\((?:[a-h]|\d{1,2})(?:, ?(?:[a-h]|\d{1,2}))*\)|n(?=\s*$)|(?:[a-h]|\d{1,2}|[*∗⁎†‡§¶#])(?:, ?(?:[a-h]|\d{1,2}|[*∗⁎†‡§¶#])(?![\p{L}\d])){0,5})(?= ?[,;·•|&]| (?:and|y|e|et|und) |\s*$)/gu;
const MAY_BE_APART = / [(]?[a-hn\d*∗⁎†‡§¶#](?![A-Za-zÀ-ÿ'.-])/;
/** Numbers of affiliations, stuck to a name. */
const ROMAN =
  /(?<=\p{L}\p{Ll})(?:I{1,3}|IV|VI{0,3})(?:, ?(?:I{1,3}|IV|VI{0,3}))*(?=\*?(?: ?[,;]| and | e | y | & |\s*$))/gu;
/** Capital letters of affiliations, stuck to a name ("Ann MarshA,B"). */
const CAPITALS = /(?<=\p{Ll})(?<!(?:Ph|Sc|Ed|Pharm|Psy))[A-H](?:,[A-H])*(?=\*?(?: ?[,;]| and | e | y | & |\s*$))/gu;
/** Signs and Greek letters behind a name. */
const SIGNS = /(?<=[a-zà-ž.\d])[\p{So}\p{Sm}\p{Sc}ªº‖α-ω]+(?!\p{L})/gu;
/** Letters of affiliations, stuck to a degree. */
const GRADED = /[DSAHM][a-h](?:[,∗*]|$)/;
const GRADES = new RegExp(`(?<=(?<![A-Za-z])${DEGREE_WORD})[a-h](?:,[a-h])*(?:,?[∗*⁎])?(?= ?,|\\s|$)`, "g");
const NAME_LINE = new RegExp(
  `^[*_\\s]{0,4}\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}.'’-]{0,30}){1,6}(?:,? ${DEGREE})*[\\d,*†‡^{}a-h\\s_]{0,12}$`,
  "u",
);

/** An affiliation below names on lines of their own. */
const PLACE =
  /\b(?:Department|Universi\p{L}+|Institut\p{L}*|College|Hospital|Academy|School|Laborator\p{L}+|Faculty|Hochschule|Cent(?:er|re)|Research)\b.*, \p{Lu}/u;

/** What a site prints behind the names. */
const FURNITURE =
  /,? (?:Authors? Info(?:rmation)? & Affiliations|View (?:all )?Affiliations|Show (?:all|more) authors)\W*$/i;

/** A line under the names: correspondence, notes, affiliations. */
const BELOW =
  /^\W{0,3}(?:\d{1,2}|[a-h])?\W{0,3}(?:correspond|e-?mail|these authors|contributed|present address|equal|department|school|institute|faculty|university|college|hospital|division|cent(?:er|re)|laborato)|@|[¹²³⁴-⁹] ?\p{Lu}/iu;

/**
 * The words of a byline (its lines above notes and affiliations), unit for unit as long as the block's plain text, with marks of affiliations covered, capitals made
 * small behind a word's first letter where all is in capitals, and semicolons between names on lines of their own.
 */
export function bylineWords(block: Block): string {
  const { text: words } = block.plain;
  let out = words;
  const cover = (from: number, to: number) => {
    if (to > from) out = out.slice(0, from) + MARK.repeat(to - from) + out.slice(to);
  };
  if (block.text.includes("<sup") || block.text.includes("^") || block.text.includes("{"))
    for (const mark of block.text.matchAll(RAISED)) {
      const comma =
        /,\^?$/.test(mark[0]) &&
        (mark[0].endsWith("^") || /^ \p{Lu}/u.test(block.text.slice(mark.index + mark[0].length)))
          ? 1
          : 0;
      const from = plainOffset(block, mark.index);
      const to = plainOffset(block, mark.index + mark[0].length) - comma;
      cover(out[from - 1] === " " && !/[\p{L}]/u.test(out[to] ?? "") ? from - 1 : from, to);
    }
  // "Ann Marsh*a": the star is taken for markup
  if (block.text.includes("*"))
    for (const { index, 0: mark } of block.text.matchAll(STARRED))
      cover(plainOffset(block, index), plainOffset(block, index + mark.length));
  if (/[@\]✉]|orcid|iD\b/i.test(out)) {
    for (const { index, 0: link } of out.matchAll(LINK))
      cover(out[index - 1] === " " && !link.startsWith("]") ? index - 1 : index, index + link.length);
    out = out.replace(/ and \[(?=\p{Lu})/gu, `${MARK} and `).replace(/\[(?=\p{Lu})/gu, " ");
  }
  if (/[^\0-\u2fff]|\d{4}-\d{4}-\d{4}-/.test(out) && /[A-Za-z]{3}/.test(out))
    out = out.replace(OTHER_SCRIPT, (mark) => MARK.repeat(mark.length));
  if (out.includes("(") && (out.match(BRACKETED)?.length ?? 0) > 1)
    out = out.replace(BRACKETED, (mark) => MARK.repeat(mark.length));
  if (block.text.includes("\n")) {
    const lines = block.text.split("\n");
    const below = lines.findIndex(
      (line, i) =>
        i > 0 &&
        (BELOW.test(line) ||
          (PLACE.test(line) && lines.slice(0, i).every((each) => NAME_LINE.test(each))) ||
          lines.slice(i).every((each) => /^[¹²³⁴⁵⁶⁷⁸⁹]/.test(each))),
    );
    if (below > 0) out = out.slice(0, plainOffset(block, lines.slice(0, below).join("\n").length)).trimEnd();
    const first = /^\s*authors?\s*:?\s*$/i.test(lines[0]!) ? 1 : 0;
    const named = lines.findIndex((line, i) => i >= first && !NAME_LINE.test(line));
    const until = named < 0 ? lines.length : named;
    let at = first > 0 ? lines[0]!.length + 1 : 0;
    for (let i = first; i + 1 < until; i++) {
      at += lines[i]!.length + 1;
      const here = plainOffset(block, at) - 1;
      if (out[here] === " ") out = `${out.slice(0, here)};${out.slice(here + 1)}`;
    }
  }
  const furniture = FURNITURE.exec(out);
  if (furniture) out = out.slice(0, furniture.index);
  // "Ann Marsh, PhDa, Ben Reed, MDb,∗"
  if (GRADED.test(out)) out = out.replace(GRADES, (mark) => MARK.repeat(mark.length));
  // "Ann Marsh,aBen Reed,b Carl Ngo"
  if (/[a-z],[a-h][A-Z]/.test(out)) out = out.replace(/(?<=\p{Ll}),[a-h](?= ?\p{Lu}\p{Ll})/gu, `${MARK},`);
  // "A. Marsh1AE, B. Reed2BD": what each contributed
  if (/\p{Ll}\d{1,2}[A-G]/u.test(out))
    out = out.replace(/(?<=\p{Ll})\d{1,2}(?:,\d{1,2})*[A-G]{1,7}(?=,| and |\s*$)/gu, (mark) =>
      MARK.repeat(mark.length),
    );
  // "Ana LimaI, Rui CostaII"
  if (/\p{Ll}[IV]/u.test(out) && (out.match(ROMAN)?.length ?? 0) > 1)
    out = out.replace(ROMAN, (mark) => MARK.repeat(mark.length));
  if (/[a-z][A-H]/.test(out) && (out.match(CAPITALS)?.length ?? 0) > 1)
    out = out.replace(CAPITALS, (mark) => MARK.repeat(mark.length));
  if (/[^\0-\x7f]/.test(out)) out = out.replace(SIGNS, (mark) => MARK.repeat(mark.length));
  // "Ann Marsh1  Ben Reed2"
  if (/(?:[a-z]|[^\0-\x7f])\d/.test(out))
    out = out.replace(
      /(?<=\p{Ll})\d{1,2}(?:,\d{1,2}){0,4}[*†‡]? (?=\p{Lu}[\p{L}.'-]{0,20} )/gu,
      (mark) => `${MARK.repeat(mark.length - 1)};`,
    );
  if (MAY_BE_APART.test(out)) out = out.replace(APART, (mark) => MARK.repeat(mark.length));
  // "Ana Keller§, §" keeps the comma between the names outside the mark
  if (out !== words && out.includes(MARK)) {
    const marked = out;
    out = marked
      .replace(/(?<=\p{L})§(?=\p{Lu})/gu, ",")
      .replace(/§ (?=\p{Lu})(?!\p{Lu}{0,3}$)/gu, (gap, at: number) => {
        let before = at - 1;
        while (marked[before] === MARK) before--;
        return marked[before] === "," || marked[before] === ";" ? ", " : gap;
      });
  }
  if (!/[a-z]{4}/.test(out) && !/\p{Ll}{2}/u.test(out.replace(/ (?:and|et|und) /g, " ")))
    out = out
      .replace(SHOUTED, (mark) => MARK.repeat(mark.length))
      .replace(/ AND /g, " and ")
      .replace(/(?<=\p{Lu})\p{Lu}{1,}/gu, (rest) =>
        rest.toLowerCase().length === rest.length ? rest.toLowerCase() : rest,
      );
  return out;
}
