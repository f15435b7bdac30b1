import { memo } from "../memo.ts";
import { CLEAR_DEGREE, DEGREE, DEGREE_INITIALS } from "./degrees.ts";
import { isAbbreviated } from "./journalName.ts";

/** A range of units of a plain text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A list of persons as a byline or a citation prints it; names without affiliation marks, degrees and titles. */
export interface Names {
  readonly names: readonly Range[];
  /** Where the list ends, with the marks and the "et al." behind its last name. */
  readonly end: number;
  /** True where "et al." ends it. */
  readonly more: boolean;
  /** How its names are printed: family first with initials, family first with a comma, or given names first. */
  readonly style: Style;
}

export type Style = "family-initials" | "family-comma" | "given-first" | "family";

const PARTICLE =
  "(?:(?:d[aeiou]s?|ul|ur|ud|abu|zur|del|d[ie]l?la|van|von|vom|der|den|ter|ten|la|le|los|las|el|al|bin|ibn|ben|zu|af|av) |St\\. |(?:Mac|Nic) (?:an|na) )";
const LETTERS = "[\\p{L}\\p{M}'´`‑-]";
const WORD = `(?:(?:[ae][ln]|u[lr]|a[bdhstz]|as[hs]|d|l|o|m)[-'])?\\p{Lu}${LETTERS}{0,30}`;
/** The last word of a name: no initials, which are four capitals at most. */
const FAMILY = `(?!AND |(?:Drs?|Profs?|Mrs?|Ms)(?!\\p{L})|${CLEAR_DEGREE})(?:(?:[ae][ln]|u[lr]|a[bdhstz]|as[hs]|d|l|o|m)[-'])?(?:\\p{Lu}(?=${LETTERS}{0,30}\\p{Ll})${LETTERS}{1,30}|\\p{Lu}[\\p{Lu}'-]{3,30})`;
/**
 * Initials; two letters only where a language writes one sound with them (Yu., Zh., Th.), so that "Am." is none; nor is the
 * family name in "Mei-Fang Lo. Title".
 */
const INITIAL = "\\p{Lu}(?:[hj]|[eouy](?<=Yu|(?<!\\p{Ll} \\p{Lu})[eouy])|a(?=\\.-))?\\.";
const DOTTED = `${INITIAL}(?:[ -]?${INITIAL}){0,3}(?:(?<=\\.)\\p{Lu}(?=[,;]))?`;
const BARE = "\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?(?: \\p{Lu}{1,2})?(?!\\p{L})";
const SUFFIX = "(?:,? (?:Jr|Sr|II|III|IV|2nd|3rd)(?![\\p{L}])\\.?| (?:I|VI?)(?= ?[;,]|\\s*$))?";
/** Marks of affiliations, footnotes and correspondence that stand behind a name. */
const SIGN = "(?:[\\d*†‡](?:[a-h]{1,2}(?!\\p{L}))?|[¹²³⁴⁵⁶⁷⁸⁹⁰§¶#✉☯∗⁎])\\)?";
const NUMBERS = "[(\\[]\\d{1,2}(?:, ?\\d{1,2}){0,4}[)\\]]";
const MARKS = `(?:\\^(?:(?:I{1,3}|IV|VI?)(?!\\p{L})|(?=[ ,;{\\d¹²³⁴⁵⁶⁷⁸⁹⁰†‡§¶#✉☯*∗⁎]|$))|\\{[^{}]{1,12}\\}| (?:\\^(?:\\{[^{}]{1,12}\\}|[a-z](?!\\p{L}))|${NUMBERS}|\\d(?=\\d?(?: ?[,;·]| and |\\s*$)))|${SIGN}|¤[a-z]?|${NUMBERS}|[ᵃᵇᶜᵈᵉᶠ]|\\([a-h]{1,3}(?!\\p{L})\\)?|,,?(?!(?: | ?\\()?(?:18|19|20)\\d\\d(?!\\d))(?: ?${SIGN}| ?&(?=\\s*$|,)|[a-h]{1,3}(?!\\p{L})\\)?)|&(?=\\s*$|,)){0,30}`;
/** "John A. Marsh. “On eels”", "John A. Marsh (J Tides 2009;8:1)": the initial is a middle one. */
const FAMILY_NEXT = `${PARTICLE}{0,2}${WORD}(?:,? (?:which|that|published|entitled|titled) |[.,]? (?:["“‘]|(?<=\\.,? )(?:19|20)\\d\\d\\. |\\([^()]{0,120}\\d)|,? (?:and|&) ${WORD} (?:\\p{Lu}\\. ${WORD}|${WORD}, ["“‘]))`;
const MARKED_COMMA = `${MARKS}(?:,(?=,))?`;
const AHEAD = `(?=${MARKED_COMMA}(?: ?[,;:]|\\.{1,2}(?:[\\s)]|$)(?! ?(?:\\p{Lu}\\.|(?:and|&) \\p{Lu}|${FAMILY_NEXT}))| (?:and|y|e|et|und|with|under the|in (?:[Tt]he )?(?=\\p{Lu}\\p{L}+ |\\d{1,2} \\p{Lu})|hereby|reported|described|wish(?:es)?|retracts?|withdraws?|entitled|titled|published|which|that|who|appear\\p{Ll}+|is|are|was|were|has|have) | &|,? [(\\[]|\\)|$| (?:19|20)\\d\\d ))`;
const GIVEN = `(?!AND )(?:${INITIAL}(?:-(?=\\p{Lu}))? ?|${PARTICLE}|${WORD}(?: |-${INITIAL} ?)|(?:Md|Mst|Mohd|Sk|Wm|Chr|Fr|Jos|Geo|Chas|Thos)\\. |[("]\\p{L}{1,12}[)"] )`;

const sticky = (source: string) => new RegExp(source, "uy");
const GIVEN_FIRST = sticky(`(?:Ma\\. )?(?:${GIVEN}{1,7}|${WORD}-)${FAMILY}${SUFFIX}`);
/** "Sá e Silva", "Rojas y Soto": a family's two names, where no list has only one of them. */
const SECOND = `(?: [ey] \\p{Lu}\\p{Ll}{2,20}(?=${MARKS}(?: ?[,;&]| and |\\s*$)))?`;
const GIVEN_FIRST_LISTED = sticky(
  `(?:Ma\\. )?(?:${GIVEN}{1,7}|${WORD}-)${FAMILY}${SECOND}${SUFFIX}(?=${MARKED_COMMA}(?:,? ?(?:MD|M\\.D\\.?|${CLEAR_DEGREE}))?(?: ?(?:,(?! ?(?!(?:and|et|y|und|de|van|von|der|den|del|della|la|le|el|al|bin|ibn|dos|das|da|do|di|du|ten|ter|zu|on|for|the)[ -])\\p{Ll}{3})|[;·•|])| (?:and|y|e|et|und) (?=\\p{Lu}|the \\p{Lu}|${PARTICLE}|[Dd]rs? |others|colleagues)| &|\\s*$))`,
);
const FAMILY_BARE = sticky(`${PARTICLE}{0,3}${WORD}(?:[ ](?:${PARTICLE})?${WORD}){0,3} ${BARE}${SUFFIX}${AHEAD}`);
const FAMILY_DOTTED = sticky(
  `${PARTICLE}{0,3}${WORD}(?: (?:${PARTICLE})?${FAMILY}){0,3},? ${DOTTED}${SUFFIX}(?! ${FAMILY_NEXT})`,
);
const FAMILY_COMMA = sticky(
  `${PARTICLE}{0,3}${WORD}(?: (?:${PARTICLE})?${WORD}){0,2}, ?(?:${DOTTED}|\\p{Lu}{1,3}(?=[;,.]| and | & |$))${SUFFIX}`,
);
const FAMILY_GIVEN = sticky(
  `${PARTICLE}{0,3}${WORD}(?: ${WORD}){0,2}, (?:${WORD}|${DOTTED})(?: (?:${WORD}|${DOTTED})){0,3}(?=;|$|(?<=; ?(?:and |& )?[^;.]{3,60})\\. )`,
);
const FAMILY_ALONE = sticky(
  `${PARTICLE}{0,3}${FAMILY}(?=,? et ?al\\b| and (?:colleagues|co-?workers)\\b| and ${FAMILY}(?:,? |\\.))`,
);

/** "van der Loo" before ", M. A.": a family name by itself. */
const UNGIVEN = sticky(`${PARTICLE}{1,3}${WORD}$`);

const TITLE = sticky("(?:(?:(?:Assoc|Asst|Assist|Adj)\\.? ?(?=Prof)|(?:Drs?|Prof|Professor|Mr|Ms|Mrs|Sir)\\.? ))+");
/** No degree is "MA" in "L. Roux, MA Petit". */
/** "K. Ngo, M. A. Ferrand and": with full stops and a family's name behind them, such letters are the next one's initials. */
const NEXT_INITIALS = `(?<=\\p{Lu}\\. ?\\p{Lu}\\.?)\\.? ${PARTICLE}{0,2}\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?:[,;.)]| and | & |$| (?:was|were|has|have|et|that|which|in|entitled|titled|published)(?!\\p{L}))`;
const DEGREES = sticky(`(?:,? ${DEGREE}(?! \\p{Lu}[\\p{L}'-]+(?:[,;]| and | & |$))(?!${NEXT_INITIALS})${MARKS}){1,6}`);
const MARKED = sticky(MARKED_COMMA);
/** "on behalf of the Tides Study Group", behind the last name. */
const ON_BEHALF = sticky(
  ",? (?:on behalf of|for the|representing) (?:[^.;]{3,120}$|[^.;:]{1,100}?(?:Group|Consortium|Investigators|Collaborat(?:ion|ors)|Network|Committee|Trialists|Registry|Initiative)(?=[:.]))",
);
/** "(Senior Member, IEEE)", behind a name. */
const MEMBER = sticky(
  ",? \\(?(?:(?:Graduate )?Student |Senior |Life |Associate )?(?:Member|Fellow),? (?:IEEE|IET|ACM)\\)?",
);
const ET_AL = sticky("\\.?,? (?:et ?al(?:ii)?\\b\\.?|and (?:others|colleagues|co-?workers)\\b|y cols?\\b\\.?)");
const SEPARATOR = sticky(
  "(?:(?: ?[;,·•|]){1,3} ?(?:(?:and|AND|&|y|e|et(?! al)|und) )?| (?:and|AND|&|y|e|et(?! al)|und) )",
);

interface Form {
  readonly style: Style;
  readonly form: RegExp;
  /** May a name of this form begin with `head`, a run of letters, blanks, hyphens and apostrophes with what ends it? */
  readonly may?: (head: Head) => boolean;
}
interface Head {
  readonly words: string;
  /** The first unit behind the run; "" where the text ends. */
  readonly stop: string;
}
const hasComma = ({ stop }: Head): boolean => stop === "," || stop === ".";
/** " AB" in a run, or the beginning of something else than ASCII. */
const BARE_CUE = / (?:[A-Z]|[^\0-\x7f]){1,4}(?![A-Za-z])/;
const FORMS: readonly Form[] = [
  { style: "given-first", form: GIVEN_FIRST_LISTED },
  { style: "family-initials", form: FAMILY_BARE, may: ({ words, stop }) => stop === "." || BARE_CUE.test(words) },
  { style: "family-comma", form: FAMILY_COMMA, may: hasComma },
  { style: "family-comma", form: FAMILY_GIVEN, may: hasComma },
  { style: "family-initials", form: FAMILY_DOTTED, may: hasComma },
  { style: "given-first", form: GIVEN_FIRST },
  {
    style: "family",
    form: FAMILY_ALONE,
    may: ({ words, stop }) => stop === "," || stop === "." || words.includes(" et") || words.includes(" and "),
  },
];
/** The forms in the order in which they are tried behind a name of a style. */
const BEHIND: Readonly<Record<Style, readonly Form[]>> = {
  "given-first": behind("given-first"),
  "family-initials": behind("family-initials"),
  "family-comma": behind("family-comma"),
  family: behind("family"),
};
function behind(style: Style): readonly Form[] {
  return [...FORMS.filter((each) => each.style === style), ...FORMS.filter((each) => each.style !== style)];
}

/** The run of units other than ASCII digits and marks that begins at `at`, blanks, hyphens, apostrophes and grave accents in it. */
function headAt(text: string, at: number): Head {
  let to = at;
  for (; to < text.length; to++) {
    const c = text.charCodeAt(to);
    const goesOn =
      (c >= 97 && c <= 122) || c === 32 || (c >= 65 && c <= 90) || c === 45 || c === 39 || c === 96 || c > 127;
    if (!goesOn) break;
  }
  return { words: text.slice(at, to), stop: text[to] ?? "" };
}
/** How a name begins that begins with a small letter. */
const SMALL =
  /(?:(?:d[aeiou]s?|ul|ur|ud|abu|zur|del|d[ie]l?la|van|von|vom|der|den|ter|ten|la|le|los|las|el|al|bin|ibn|ben|zu|af|av) |(?:(?:[ae][ln]|u[lr]|a[bdhstz]|as[hs]|d|l|o|m)[-']))/y;
/** A body among persons: "the Tides Study Group". */
const BODY = sticky(
  "(?:[Tt]he |on behalf of the )?(?:\\p{Lu}[\\p{L}\\d-]{0,30} (?:(?:of|and|for|the|on|in) )?){1,7}(?:Consortium|Group|Collaboration|Collaborators|Investigators|Network|Initiative)(?!\\p{L})",
);
const BODY_CUE = /Consortium|Group|Collaborat|Investigators|Network|Initiative/;
/** Words that no person's name has. */
export const NOT_A_NAME =
  /\b(?:Retract|IEEE|ACM|Figures?|Volume|Issue|Pages|Vol\b|Correct|Errat|Corrigend|Withdraw|Department|University|Institute|Hospital|School|Faculty|College|Cent(?:er|re)\b|Laborator|Division|Academy|Editorial|Editors?\b|Journal|Revista|Zeitschrift|Medicina|Salud|Saúde|Annals|Archives|Acta|Advances|Medicine|Longevity|Oncology|Engineering|Technology|Physiology|Pharmacology|Toxicology|Mathematics|Intelligence|Computing|Networks|Chemotherapy|Immunology|Section|Letters|Reports|Communications|Sciences?\b|Biology|Chemistry|Physics|International|American|European|British|Chinese|Proceedings|Frontiers|Research|Article|Artikel|Beitrag|Retrata|Rétract|Retrakt|Comunicado|Dear |Regarding|Concerning|WHICH|HEREBY|RETRACT|REPORT|Cite This|Open Access|Published|Received|Conflict|Volume|Figure|Table|Supplement|The |This |In |An |On |For |From |Following|After|Since|We |Our |It |At |By |As |Due |Original|Abstract|Introduction|Review\b|Letter\b|(?:IN|OF|THE|FOR|ON|WITH|VS|TO|BY)\b)/;

/** The initials behind a family name, which may read like a word ("Okoro IN"). */
const LAST_INITIALS = /(?<=^An) \p{Lu}{1,3}$|(?<=\p{L}{2}) \p{Lu}{2,3}$/u;

const ROMAN = / (?:I{1,3}|IV|VI?)$/;
const AND = /(?:and|&) $/;

/** The lists of the text that was last asked for: one block is asked about several times in a row. */
let last: { readonly text: string; readonly lists: Map<number, Names | undefined>; body?: boolean } | undefined;

/** The list of names that begins at `from`; undefined where none does. Reads no further than `to`. */
export function readNames(text: string, from: number, to: number = text.length): Names | undefined {
  if (from >= text.length || !opensName(text, from)) return undefined;
  if (last?.text !== text) last = { text, lists: new Map() };
  const key = from * 100_000 + Math.min(to, text.length);
  if (last.lists.has(key)) return last.lists.get(key);
  const { lists } = last;
  const list = namesAt(text, from, to);
  lists.set(key, list);
  return list;
}

/** A letter, or a quotation mark around a name by which one is called. */
function opensName(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 34 || (c > 127 && /\p{L}/u.test(text[at]!));
}

/** The unit behind the blank that stands at `at`, or behind a comma there; "" where there is none. */
function behindBlank(text: string, at: number): string {
  const blank = text[at] === "," ? at + 1 : at;
  return text[blank] === " " ? (text[blank + 1] ?? "") : "";
}

/** The marks at `at`, if there are some. */
function marksAt(text: string, at: number): string {
  const c = text.charCodeAt(at);
  if (c === 46 || c === 59) return "";
  const next = text.charCodeAt(at + 1);
  if (c === 32 && next !== 94 && next !== 40 && next !== 91 && !(next >= 48 && next <= 57)) return "";
  if (c === 44 && next === 32) {
    const letter = text.charCodeAt(at + 2) | 32;
    if (letter >= 97 && letter <= 122) return "";
  }
  return match(MARKED, text, at) ?? "";
}

function etAl(text: string, at: number): string | undefined {
  const next = behindBlank(text, text[at] === "." ? at + 1 : at);
  return next === "e" || next === "a" || next === "y" ? match(ET_AL, text, at) : undefined;
}

function separatorAt(text: string, at: number): string | undefined {
  const c = text[at];
  if (c === "." || c === ")" || c === ":" || (c === " " && !",;·•|aA&yeu".includes(text[at + 1] ?? ".")))
    return undefined;
  return match(SEPARATOR, text, at);
}

function onBehalf(text: string, at: number): string | undefined {
  const next = behindBlank(text, at);
  return next === "o" || next === "f" || next === "r" || next === "a" ? match(ON_BEHALF, text, at) : undefined;
}

function namesAt(text: string, from: number, to: number): Names | undefined {
  const within = to < text.length ? text.slice(0, to) : text;
  const names: Range[] = [];
  let style: Style | undefined;
  let at = from;
  let end = from;
  let more = false;
  let closed = false;
  /** Where the list may have ended: behind the name after "and". */
  let last: { readonly count: number; readonly end: number } | undefined;
  while (at < to && names.length < 300) {
    const title = "ADPMS".includes(within[at]!) ? match(TITLE, within, at) : undefined;
    const start = at + (title?.length ?? 0);
    const body =
      style && hasBody(text) && BODY_CUE.test(within.slice(start, start + 120))
        ? match(BODY, within, start)
        : undefined;
    const name = body && style ? { length: body.length, style } : one(within, start, style);
    if (!name) break;
    style ??= name.style;
    names.push({ from: start, to: start + name.length });
    end = start + name.length;
    const marks = marksAt(within, end);
    end += marks.length;
    const degrees = DEGREE_INITIALS.includes(behindBlank(within, end) || ".")
      ? (match(DEGREES, within, end) ?? "")
      : "";
    end += degrees.length;
    if ("(GSLAMF".includes(behindBlank(within, end) || ".")) end += match(MEMBER, within, end)?.length ?? 0;
    const others = etAl(within, end);
    if (others) {
      end += others.length;
      more = true;
      break;
    }
    const separator =
      separatorAt(within, end) ??
      ((marks.startsWith(",") || /,[\d*†‡§]{1,4}$/.test(degrees)) && /^ \p{Lu}/u.test(within.slice(end, end + 2))
        ? " "
        : undefined);
    if (!separator || onBehalf(within, end)) break;
    if (closed && !last && /^ ?, ?$/.test(separator)) last = { count: names.length, end };
    closed = AND.test(separator);
    at = end + separator.length;
    const after = etAl(within, at - 1);
    if (after) {
      end = at - 1 + after.length;
      more = true;
      break;
    }
  }
  // "A, B and C, Title": names go on behind that only where they fill the text
  if (last && names.length > last.count && !more && end < within.trimEnd().length - 1) {
    names.length = last.count;
    end = last.end;
  }
  // "Ana Silva II; Rui Reis I": numbers of affiliations, not of generations
  if (
    names.length > 1 &&
    names.filter(({ from, to }) => "IV".includes(within[to - 1]!) && ROMAN.test(within.slice(from, to))).length > 1
  )
    for (const [i, { from, to }] of names.entries())
      names[i] = { from, to: from + within.slice(from, to).replace(ROMAN, "").length };
  const closing = names.at(-1);
  // "Kou W. and Sui J. (2019)": the last initial has its full stop as the others do
  if (
    closing &&
    names.length > 1 &&
    within[closing.to] === "." &&
    names.slice(0, -1).every(({ to }) => within[to - 1] === ".")
  ) {
    if (/(?<=[\s-])\p{Lu}$/u.test(within.slice(closing.from, closing.to))) {
      names[names.length - 1] = { from: closing.from, to: closing.to + 1 };
      end = Math.max(end, closing.to + 1);
    }
  }
  end += onBehalf(within, end)?.length ?? 0;
  return style && names.length > 0 ? { names, end, more, style } : undefined;
}

/** May a body stand among the persons of `text`, the one that was last asked for? */
function hasBody(text: string): boolean {
  if (last?.text !== text) return true;
  last.body ??= BODY_CUE.test(text);
  return last.body;
}

function one(
  text: string,
  at: number,
  style: Style | undefined,
): { readonly length: number; readonly style: Style } | undefined {
  if (!mayBegin(text, at)) return undefined;
  const head = headAt(text, at);
  for (const { style: own, form, may } of style ? BEHIND[style] : FORMS) {
    if (may && !may(head)) continue;
    const words = match(form, text, at)?.trimEnd();
    if (!words) continue;
    if (NOT_A_NAME.test(words) && (own !== "family-initials" || NOT_A_NAME.test(words.replace(LAST_INITIALS, ""))))
      continue;
    // "Iran Red Cresc Med J"
    if (own === "family-initials" && / .* J\.?$/.test(words) && words.split(" ", 4).slice(1).some(isAbbreviated))
      continue;
    // "Ann Marsh M.D."
    if (own === "family-initials" && / .* (?:M\.D|Ph\.D)\.?$/.test(words)) continue;
    // "Petkova-Ilieva, S.": a family name by itself
    if (
      own === "given-first" &&
      (!/[ .]/.test(words) || match(UNGIVEN, words, 0) || isJournal(words, text, at + words.length))
    )
      continue;
    return { length: words.length - taken(words, text, at + words.length), style: own };
  }
  return undefined;
}

/** Does what stands at `at` look like a name's first letter, or like a quotation mark or bracket around a name by which one is called? */
function mayBegin(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c >= 65 && c <= 90) return true;
  if (c >= 97 && c <= 122) {
    SMALL.lastIndex = at;
    return SMALL.test(text);
  }
  return c === 34 || (c > 127 && /\p{L}/u.test(text[at]!));
}

/** Does "J. Biol" before ". Chem." begin a journal's abbreviated name? */
function isJournal(words: string, text: string, end: number): boolean {
  if (/^J \p{Lu}\p{Ll}+$/u.test(words) && isAbbreviated(words.slice(2)) && /^ \p{Lu}/u.test(text.slice(end, end + 2)))
    return true;
  if (
    /^(?:IEEE|ACM|IET|Mem Inst|Braz J|Rev(?!\.)|Arq|Proc|Trans|Int|Eur|Acta|Adv|Arch|Bull|Curr|Phys|Chem|Biochem)\b/.test(
      words,
    )
  )
    return true;
  if (/^Ann\b/.test(words) && (words[3] !== " " || isAbbreviated(/ (\S+)/.exec(words)?.[1] ?? ""))) return true;
  if (text[end] !== "." || !/^\p{Lu}\.|^\p{Lu} |^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words)) return false;
  const family = words.slice(words.lastIndexOf(" ") + 1).replace(/^.*\./, "");
  return (
    (isAbbreviated(family) || /^J\.? /.test(words)) &&
    (/^ \p{Lu}\p{Ll}*\.|^ ?(?:[([]?(?:18|19|20)\d\d|,? ?\d)|^ \p{Lu}\p{L}+ [\d(]/u.test(
      text.slice(end + 1, end + 24),
    ) ||
      (/^J\b/.test(words) && isAbbreviated(family)))
  );
}

/** How much of "Ngo, B. J." belongs to the journal's name behind it ("J. Am. Fish. Soc."). */
function taken(words: string, text: string, end: number): number {
  if (!/[.;] J\.?$/.test(words)) return 0;
  const next = /^ (\p{Lu}\p{Ll}{1,12})\.? /u.exec(text.slice(end, end + 16))?.[1];
  return next && isAbbreviated(next) ? words.length - words.replace(/[ ;]*J\.?$/, "").length : 0;
}

/** What a sticky expression matches at `at`; undefined where that is nothing. */
export function match(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0] || undefined;
}

/** The letters and digits of a text, lower-cased, compatibility forms made plain: the form in which titles and names are compared. */
export const letters: (text: string) => string = memo(
  (text) =>
    /[^\0-\x7f]/.test(text)
      ? text
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, "")
      : text.toLowerCase().replace(/[^a-z0-9]+/g, ""),
  1_000,
);
