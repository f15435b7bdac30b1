import { NOT_A_NAME, type Range } from "./names.ts";

/** Bylines that are no list as a citation prints one: names that only marks, degrees or a lost line end part. */

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’´`‑-]{0,30}\\.?";
const SMALL = "(?:d[aeiou]s?|del|della|van|von|der|den|ter|ten|la|le|los|el|al|bin|ibn|ben|binti|zu|af|av|e|i|y|ul|ur)";
const NAME = new RegExp(`^(?:${SMALL} ){0,2}${WORD}(?:[ ](?:${SMALL} ){0,3}(?:${WORD}|[dl]['’]${WORD})){1,5}$`, "u");
/** A name of one word stands only among others. */
const MONONYM = /^\p{Lu}\p{Ll}{3,}(?:-\p{L}{2,}){0,3}$/u;
/** What has the form of a degree. */
const GRADE =
  "(?:\\p{Lu}\\p{Ll}{0,4}\\.-?(?:\\p{Lu}\\p{Ll}{0,4}\\.-?){1,4}|(?:Ph|[MBD])\\. \\p{Lu}\\p{Ll}{0,4}\\.|\\p{Lu}(?:\\p{Ll}{0,4}\\p{Lu}){1,6}(?:\\.|(?<=E)d|(?<=G)lasg?)?|\\p{Lu}\\p{Ll}{0,4}(?:\\.\\p{Lu}{1,4}){1,2}|Dr(?:\\.|\\b)(?: ?\\p{Ll}{3,4}\\.)*(?: \\p{Ll}{3,4}(?!\\p{L})){0,3}|M[Ss]c|B[Ss]c|D[Ss]c|MMed|DPhil|MPhil|MCh|BPharm|Esq\\.?)(?: \\([^()]{2,24}\\))?";
const GRADE_ALONE = new RegExp(`^${GRADE}$`, "u");
const GRADES_BEHIND = new RegExp(`(?<=\\p{Ll})(?:,? ${GRADE}){1,6}$`, "u");
const SIGN = "[\\d¹²³⁴⁵⁶⁷⁸⁹⁰*∗⁎†‡§¶#✉☯]";
/** What parts two names: a mark of punctuation, a word, or a run of marks. */
const PARTS = new RegExp(
  `\\s?[;|·•\\n]\\s?|,(?! (?:Jr|Sr|I{2,3})\\b)\\s?|\\s(?:and|AND|&|und|et)\\s(?=\\p{Lu})|\\s?\\((?:corresponding author|[\\d,a-h*† ]{1,12})\\)|\\s?${SIGN}(?:[ ,]{0,2}(?:${SIGN}|[a-h](?!\\p{L})|&)){0,30}|(?<=[\\p{L}.])\\s(?:(?!e \\p{Lu})[a-h](?:, ?(?:[a-h]|${SIGN}))*)(?=[\\s,;]|$)`,
  "gu",
);
const HAS_MARKS = new RegExp(`(?<=[\\p{L}.)\\]]) ?${SIGN}`, "u");
/** Families that have a capital in the middle. */
const PREFIX = /(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’])$/;
const ON_BEHALF =
  /,? (?:on behalf of|for the|and the) .{3,120}(?:Group|Consortium|Investigators|Collaborat\w+|Network|Committee|Initiative|Team)\W*$/;
const FAMILY_FIRST = new RegExp(
  `^((?:${SMALL} ){0,2}\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:${SMALL} )?[\\p{L}'’-]{1,30}){0,3}, ${WORD}(?: (?:${SMALL}|\\p{Lu}\\p{Ll}[\\p{L}'’-]*|\\p{Lu}\\.?(?!\\p{L}))){0,3}?)((?:,? ${GRADE}){0,8}\\W{0,4}\\d{0,2})$`,
  "u",
);

/** The names of such a byline, from unit `start` of its words on; undefined where anything else stands among them. */
export function readItems(words: string, start: number): readonly Range[] | undefined {
  const end = words.length - (ON_BEHALF.exec(words)?.[0].length ?? 0);
  if (end - start > 1_500 || end - start < 8) return undefined;
  const text = words.slice(start, end);
  if (/\d{3}/.test(text)) return undefined;
  const found = glued(text) ?? familyFirst(text) ?? marked(text);
  return found?.map(({ from, to }) => ({ from: start + from, to: start + to }));
}

/** "Yiqun SunWenbin Zhao": the ends of lines or the marks were lost between the names. */
function glued(text: string): readonly Range[] | undefined {
  if (!/\p{Ll}\p{Lu}\p{Ll}/u.test(text) || /[,;\d]/.test(text)) return undefined;
  const ranges: Range[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu)) {
    if (PREFIX.test(text.slice(0, index))) continue;
    ranges.push({ from, to: index });
    from = index;
  }
  ranges.push({ from, to: text.trimEnd().length });
  return ranges.length > 1 && ranges.every((each) => isName(text.slice(each.from, each.to))) ? ranges : undefined;
}

/** "Okereke, Chinedu MBBS, FWACS; Lindholm, Eva MD" */
function familyFirst(text: string): readonly Range[] | undefined {
  if (!text.includes(";") && !/\p{Ll},? \p{Lu}{2}/u.test(text)) return undefined;
  const ranges: Range[] = [];
  let degrees = false;
  let at = 0;
  for (const part of text.split(/(?<=;)/)) {
    const from = at + part.length - part.trimStart().length;
    at += part.length;
    const each = part.replace(/;$/, "").trim();
    if (each === "") continue;
    const name = FAMILY_FIRST.exec(each);
    if (!name || NOT_A_NAME.test(name[1]!)) return undefined;
    degrees ||= name[2] !== "";
    ranges.push({ from, to: from + name[1]!.length });
  }
  return degrees && (ranges.length > 1 || text.length < 60) ? ranges : undefined;
}

/** "Ann Marsh, M.Ch.,1 Ben Reed 2 Suharto 3 4" */
function marked(text: string): readonly Range[] | undefined {
  const ranges: Range[] = [];
  let at = 0;
  let degrees = 0;
  let alone = 0;
  const add = (from: number, to: number): boolean => {
    let words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    words = words.trim();
    if (/^[^\p{L}]*$/u.test(words) || /^[a-h]$/.test(words)) return true;
    if (GRADE_ALONE.test(words) && ranges.length > 0) {
      degrees++;
      return true;
    }
    const behind = GRADES_BEHIND.exec(words);
    if (behind && NAME.test(words.slice(0, behind.index))) {
      degrees++;
      words = words.slice(0, behind.index);
    }
    const title = /^(?:Drs?|Prof|Professor|Mr|Ms|Mrs)\.? (?=\p{Lu})/u.exec(words)?.[0].length ?? 0;
    const name = words.slice(title);
    if (!isName(name)) {
      if (!MONONYM.test(name) || NOT_A_NAME.test(name)) return false;
      alone++;
    }
    ranges.push({ from: from + lead + title, to: from + lead + title + name.length });
    return true;
  };
  for (const part of text.matchAll(PARTS)) {
    if (!add(at, part.index)) return undefined;
    at = part.index + part[0].length;
  }
  if (!add(at, text.length)) return undefined;
  if (ranges.length < 2 || alone * 3 > ranges.length) return undefined;
  return degrees > 0 || HAS_MARKS.test(text) || text.includes(",,") ? ranges : undefined;
}

function isName(words: string): boolean {
  return words.length < 60 && NAME.test(words) && /\p{L}{2}/u.test(words) && !NOT_A_NAME.test(words);
}
