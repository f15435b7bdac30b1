import { type Block, spanOf } from "../block.ts";
import { titlePrefix } from "../vocabulary/kinds.ts";
import type { FactExample, JournalFact, Recogniser } from "./fact.ts";

const NAME =
  "(?<name>(?:\\p{Lu}|e[\\p{Lu}]|[a-z]\\p{Lu}|[a-z]{6,}(?= \\d{4};))[^;:\\d]{1,140}?|[^;]{3,160}?(?= (?:19|20)\\d\\d;))";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?: ?\\p{Lu}\\p{Ll}{2,8}\\.?(?:[ -]\\d{1,2})?)?";
const VOLUME = "(?<volume>\\p{Lu}{0,2}\\d{1,4}\\p{Lu}?|[IVXLC]{1,7}|\\d{1,4}[-–/]\\d{1,4})";
const ISSUE = "(?: ?\\((?<issue>[^()]{1,24})\\))?";
const PAGES = "(?<pages>\\p{L}{0,5}\\.?\\d[\\p{L}\\d._/-]*(?: ?[-–—] ?\\p{L}{0,2}\\d[\\p{L}\\d]*)?(?:, ?e\\d[\\d-]*)?)";
const END = "(?=$|[\\s.,;|)])";
const LINES: readonly RegExp[] = [
  // Eel Reports 2015; 20(1): 39
  new RegExp(
    `^${NAME}[.,]? \\(?${YEAR}\\)? ?[;,.:] ?(?:[Vv]ol(?:ume)?\\.? ?)?${VOLUME}(?:, ?[Nn]o\\. ?(?<part>\\d{1,3})|${ISSUE})(?: ?[:,;.]? ?(?:[Pp]{1,2}\\.? ?|[Aa]rticle (?:no\\.|[Nn]umber|ID)? ?:? ?)?${PAGES})?${END}`,
    "du",
  ),
  // The Journal of Eels, September 6, 2017 • 37(36):8790
  new RegExp(
    `^${NAME}, (?:\\p{L}{3,9}\\.? \\d{1,2}, |\\d{1,2} \\p{L}{3,9}\\.? )?${YEAR} ?[•|·,] ?${VOLUME}${ISSUE} ?: ?${PAGES}(?:[ –-]|$)`,
    "du",
  ),
  // Eel Reports 2015; (3): e39; Eel Reports 2015: e39
  new RegExp(`^${NAME} ${YEAR}(?:; ?:?|:) ?(?:\\((?<issue>[^()]{1,24})\\):? ?)?${PAGES}$`, "du"),
  // Eel Reports (2022) 20:313; Eel Rep (2015) 172, 12
  new RegExp(
    `^${NAME}[.,]? \\(${YEAR}\\)[,:]? (?:[Vv]ol(?:ume)?\\.? ?)?${VOLUME}${ISSUE}(?: ?[:,] ?(?:[Pp]{1,2}\\.? ?)?${PAGES})?${END}`,
    "du",
  ),
  // Arq. Eel., v.67, n.2, p.123-130, 2015
  new RegExp(
    `^${NAME},? v\\. ?${VOLUME}, ?n\\. ?(?<issue>[^,]{1,12}), ?p\\. ?${PAGES}(?:, ?(?:\\p{L}{3,9}[./ -]{1,2}){0,3}${YEAR})?`,
    "du",
  ),
  // Eel Reports, Vol. 12, No. 3, pp. 4-5, 2015
  new RegExp(
    `^${NAME}[.,]? (?:[Vv]ol(?:ume)?\\.?|VOL(?:UME)?\\.?|v\\.|Bd\\.|Band) ?${VOLUME}(?:[,;]? ?(?:[Nn]o\\.?|NO\\.?|[Ii]ssue|[Ii]ss\\.?|[Nn]umber|n[º°]\\.?|Nr\\.?|Heft) ?(?<part>[\\p{L}\\d–-]{1,9})|${ISSUE})(?: ?,? ?\\((?:\\p{L}+\\.? )?(?:19|20)\\d\\d\\))?(?:[,;:]? ?(?:[Pp]{1,2}\\.? ?|[Pp]ages? |[Aa]rticle (?:ID|id|no\\.?|[Nn]umber)? ?:? ?)?${PAGES})?(?:[,;]? \\(?(?:\\p{L}+\\.? )?${YEAR}\\)?)?${END}`,
    "du",
  ),
  // Eel Rep 36: 1580-1588, 2016; Eel. Rep. 14:1422567; Eel ONE 14(12): e0227390; Eel Rep 12 (2015) 123–130
  new RegExp(
    `^${NAME}[.,]? ${VOLUME}(?: \\((?:\\p{L}+\\.? )?${YEAR}\\),? |${ISSUE}(?: ?: ?|, ?(?=[^:;]{1,24}[,;]? \\(?(?:19|20)\\d\\d\\b)))(?:[Pp]{1,2}\\.? ?|[Aa]rticle (?:[Nn]umber|no\\.?|ID):? ?)?${PAGES}(?:[,;]? \\(?(?<later>(?:19|20)\\d\\d)\\)?)?${END}`,
    "du",
  ),
  // 2021 J. Phys.: Eel Ser. 1168 029901
  new RegExp(
    `^${YEAR} (?<name>\\p{Lu}[^;\\d]{1,100}?) (?<volume>\\d{1,4})${ISSUE} (?<pages>\\p{L}{0,2}\\d[\\p{L}\\d]*)$`,
    "du",
  ),
];
/** An article ahead of its issue: "*Annals of Eels*, saab079, https://doi.org/…". */
const AHEAD =
  /^(?<name>\p{Lu}[^;:\d,]{2,120}?), (?:(?<year>(?:19|20)\d\d), )?(?<pages>\p{L}{2,6}\d{2,6})(?=, (?:https?:|doi|10\.))/du;
const BARE = /^(?<name>\p{Lu}[^;:\d]{2,120}?),? (?<year>(?:19|20)\d\d)[.;]?$/du;
const OWN_CITATION =
  /^(?:citation(?: for this \w+)?|how to cite(?: this \w+)?|cite this \w+(?: as)?|please cite(?: this \w+)?(?: as)?|to cite this \w+|reference this \w+ as|für zitation|cómo citar(?: este \p{L}+)?|como citar(?: este \p{L}+)?)(?:\s?:)?\s/iu;
const CITATION_SECTION = /cit(?:e|ation)/;
const TAIL = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}&.'-]*(?:,? (?:of|and|the|in|for|on|de|da|do|del|di|der|für|et|y|e|&|:|\\(?\\p{Lu}[\\p{L}\\p{N}&.'-]*\\)?)){0,14})[.,]? (?:\\(?${YEAR}\\)?[;,.]? ?)?(?:vol\\.? ?)?(?<volume>\\d{1,4})${ISSUE} ?[:,] ?(?:pp?\\.? ?|article )?${PAGES}${END}`,
  "du",
);
// (2021) Statement of Retraction, Eels Today, 15:2, 99-99
const HOUSE_STYLE = new RegExp(
  `\\(${YEAR}\\) .{1,400}?, (?<name>\\p{Lu}[^,.]{2,100}), (?<volume>\\d{1,4}):(?<issue>\\d{1,3}(?:-\\d{1,2})?), ${PAGES}`,
  "du",
);
const CUE =
  /\d ?(?:\([^()]{1,24}\) ?)?[:;,] ?[a-z]{0,5}\.?\d|vol(?:ume)?\.? ?\d|\)[,:]? \d{1,4}|(?:19|20)\d\d(?:$|\) \d)|^(?:19|20)\d\d [a-z]|, [a-z]{2,6}\d{2,6}, (?:https?:|doi|10\.)/i;

/** The line of a journal with year, volume, issue and pages, as it stands alone in the front or closes the notice's own citation. */
export const journal: Recogniser = {
  name: "journal",
  cue: CUE,
  *find(block) {
    const { text } = block.plain;
    if (block.kind === "reference" || block.kind === "list" || text.length > 1200) return;
    const own = OWN_CITATION.exec(text);
    if (own || CITATION_SECTION.test(block.section)) {
      const fact = fromCitation(block, text, own?.[0].length ?? 0);
      if (fact) yield fact;
      return;
    }
    if (text.length > 320 && !block.front) return;
    const prefix = titlePrefix(text);
    if (block.kind === "heading" && !prefix) return;
    const from = prefix?.closed ? prefix.length : 0;
    if (text.length - from > 260) return;
    const of = prefix?.closed ? "original" : block.front ? "notice" : "original";
    const whole = / [•|·] \d/.test(text) ? fromLine(block, text, from, text.length, of) : undefined;
    if (whole) {
      yield whole;
      return;
    }
    // "https://doi.org/… • J Eels 2014; 29: 1": a running head has several parts
    let part = from;
    for (const words of text.slice(from).split(/ [•|·‖/] /)) {
      const fact = fromLine(block, text, part, part + words.length, of);
      if (fact) {
        yield fact;
        return;
      }
      part += words.length + 3;
    }
  },
};

function fromLine(
  block: Block,
  text: string,
  from: number,
  to: number,
  of: JournalFact["of"],
): JournalFact | undefined {
  const line = text.slice(from, to);
  if (
    /^(?:received|accepted|published|https?:|doi|©|copyright|correspond|e-?mail|tel|fax)/i.test(line) ||
    /^\d(?!.{3,160} (?:19|20)\d\d; |\d{3} \p{Lu}[^;\d]{1,100} \d)/u.test(line)
  )
    return undefined;
  const isRendered = of === "notice" && /^\*[^*]{2,160}\* (?:19|20)\d\d/.test(block.text);
  for (const form of LINES) {
    const found = form.exec(line);
    if (!found?.groups) continue;
    const { name = "", year, pages } = found.groups;
    if ((!isName(name) && !isRendered) || (form !== LINES[5] && !pages && !year)) continue;
    if (from > 0 && (found[0].length < line.length / 3 || !pages)) continue; // a title that happens to hold figures
    return made(block, from, of, found);
  }
  const bare = of === "notice" && /^[*_]/.test(block.text) ? (BARE.exec(line) ?? AHEAD.exec(line)) : null;
  return bare ? made(block, from, of, bare) : undefined;
}

type Part = "name" | "year" | "later" | "volume" | "issue" | "part" | "pages";

/** The fact of a match of which the input begins at unit `from` of the block's plain text. */
function made(block: Block, from: number, of: JournalFact["of"], found: RegExpExecArray): JournalFact | undefined {
  const reading = (...parts: readonly Part[]) => {
    for (const part of parts) {
      const words = found.groups?.[part];
      const at = found.indices?.groups?.[part];
      if (!words || !at) continue;
      if (part === "pages" && /^10\.\d{4}/.test(words)) return undefined; // a DOI in their place
      let value = part === "pages" ? words.replace(/[.,]+$/, "") : words.trim().replace(/[,;]$/, "");
      if (part === "name" && value.includes(". ") && found.input[at[1]] === ".") value += "."; // "Front. Eel."
      return { value, span: spanOf(block, from + at[0], from + at[0] + value.length) };
    }
    return undefined;
  };
  const name = reading("name");
  if (!name) return undefined;
  const year = reading("year", "later");
  const volume = reading("volume");
  const issue = reading("issue", "part");
  const pages = reading("pages");
  return {
    kind: "journal",
    span: spanOf(block, from + found.index, from + found.index + found[0].replace(/[\s.,]+$/, "").length),
    name,
    of,
    ...(year && { year: { value: Number(year.value), span: year.span } }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
  };
}

/** The journal at the end of the notice's own citation: behind its title, before its DOI. */
function fromCitation(block: Block, text: string, from: number): JournalFact | undefined {
  const stop = text.search(/https?:|\bdoi\b|\b10\.\d{4}/i);
  const words = text.slice(from, stop < 0 ? text.length : stop);
  const own = HOUSE_STYLE.exec(words);
  if (own && isName(own.groups?.name ?? "")) return made(block, from, "notice", own);
  const starts = [...words.matchAll(/(?:[.?!”"'’)] |^)(?=\p{Lu}|e\p{Lu})/gu)].map(
    ({ index, 0: all }) => index + all.length,
  );
  for (let i = starts.length - 1; i >= 0; i--) {
    let start = starts[i] ?? 0;
    const found = TAIL.exec(words.slice(start));
    if (!found?.groups || !isName(found.groups.name ?? "")) continue;
    // "Front. Oncol. 14": the pieces before it that are one shortened word belong to the name
    while (i > 0 && /^\p{Lu}[\p{L}-]{0,9}\. $/u.test(words.slice(starts[i - 1] ?? 0, start))) start = starts[--i] ?? 0;
    const whole = TAIL.exec(words.slice(start)) ?? found;
    const fact = made(block, from + start, "notice", whole);
    if (!fact || fact.year) return fact;
    const when = /[(\s]((?:19|20)\d\d)[).;,]/.exec(words);
    if (!when) return fact;
    return {
      ...fact,
      year: { value: Number(when[1]), span: spanOf(block, from + when.index + 1, from + when.index + 5) },
    };
  }
  return undefined;
}

function isName(name: string): boolean {
  if (
    /[“”"«]|et al|^(?:the|this|these|our|in|an?) (?:article|paper|study|report)|\b(?:as|with|by|from|in|on|to|is|are) [^.]*\. /i.test(
      name,
    )
  )
    return false;
  if (/^\p{Lu}\p{Ll}+ \p{Lu}{1,3}[.,] /u.test(name)) return false;
  return (
    name.trim().length > 1 &&
    !/ (?:in|of|the|and|since|from|by|during|between|for)$/.test(name) &&
    !/[@]\w+\.\w|\b(?:retract\w*|was|were|has|have|had|been|http\S*|department|university|street|\w*stra(?:ss|ß)e|road|avenue|institute|hospital|school|college|faculty|laboratory|centre|center|box)\b/i.test(
      name,
    )
  );
}

const FRONT = { front: true } as const;

export const examples: readonly FactExample[] = [
  {
    text: "*[|Eel Reports* 2015; 20(1): 39|]",
    block: FRONT,
    gives: [{ name: "Eel Reports", of: "notice", year: 2015, volume: "20", issue: "1", pages: "39" }],
  },
  {
    text: "*[|Foods of Eels* 2013; 2(3): 350-351|]",
    block: FRONT,
    gives: [{ name: "Foods of Eels", volume: "2", issue: "3", pages: "350-351" }],
  },
  {
    text: "*[|Eel ONE* 2013; 8(9): 10.1371/annotation/880a-72e1|]",
    block: FRONT,
    gives: [{ volume: "8", issue: "9", pages: undefined }],
  },
  {
    text: "*[|Acta Eel. Section E: Communications* 2017; 73(Pt 6): 926|]",
    block: FRONT,
    gives: [{ name: "Acta Eel. Section E: Communications", volume: "73", issue: "Pt 6", pages: "926" }],
  },
  {
    text: "*[|Eel and Glacier @ Sea* 2014; 12: e4|]",
    block: FRONT,
    gives: [{ name: "Eel and Glacier @ Sea", volume: "12", pages: "e4" }],
  },
  { text: "*[|Eels (Bergen, Norway)* 2014; 12: e4|]", block: FRONT, gives: [{ name: "Eels (Bergen, Norway)" }] },
  { text: "*[|eEel* 2015; 4: e07586|]", block: FRONT, gives: [{ name: "eEel", volume: "4", pages: "e07586" }] },
  { text: "*[|eelmedicalscience* 2013; 7: 332|]", block: FRONT, gives: [{ name: "eelmedicalscience", volume: "7" }] },
  { text: "*[|Glacier Letters* 2016|]", block: FRONT, gives: [{ name: "Glacier Letters", year: 2016 }] },
  {
    text: "[|Indian J Eels 2016;60:143|]",
    block: FRONT,
    gives: [{ name: "Indian J Eels", year: 2016, volume: "60", pages: "143" }],
  },
  { text: "[|J Glaciol. 2012;5:4|].", block: FRONT, gives: [{ name: "J Glaciol", volume: "5", pages: "4" }] },
  {
    text: "[|J. Eel Biol. Vol. 210 No. 3 p. 501|]",
    block: FRONT,
    gives: [{ name: "J. Eel Biol.", volume: "210", issue: "3", pages: "501" }],
  },
  {
    text: "[|Journal of Eels (2022) 20:313|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels", of: "notice", year: 2022, volume: "20", pages: "313" }],
  },
  {
    text: "Retraction Note: [|Journal of Eels (2022) 20:313|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels", of: "original", volume: "20", pages: "313" }],
  },
  {
    text: "Retraction Note: [|Int J Eel Syst (2017) 11:35|] DOI 10.1234/s13033",
    block: { kind: "heading", level: 2 },
    gives: [{ of: "original", volume: "11" }],
  },
  {
    text: "[|Eel Reports 6: Article number: 19222|]; 10.1234/srep19222 published online: 01122016.",
    gives: [{ of: "original", volume: "6", pages: "19222" }],
  },
  {
    text: "[|Oncol Eels 36: 1580-1588, 2016|]; DOI: 10.1234/or.2016.5029",
    gives: [{ name: "Oncol Eels", of: "original", year: 2016, volume: "36", pages: "1580-1588" }],
  },
  {
    text: "Eel Editorial Office (2024) Retraction: Eels in glaciers. *[|Front. Eel.* 14:1422567|]. doi: 10.3389/feel.2024.1422567",
    block: { section: "citation" },
    gives: [{ name: "Front. Eel.", of: "notice", year: 2024, volume: "14", pages: "1422567" }],
  },
  {
    text: "Citation: The Eel ONE Editors (2019) Expression of concern: Eels under ice. [|Eel ONE 14(12): e0227390|]. https://doi.org/10.1371/eel.0227390",
    gives: [{ name: "Eel ONE", of: "notice", year: 2019, volume: "14", issue: "12", pages: "e0227390" }],
  },
  {
    text: "To cite this article: [|(2021) Statement of Retraction, Eels Today, 15:2, 99-99|], DOI: 10.1080/01234567.2021.99999",
    gives: [{ name: "Eels Today", year: 2021, volume: "15", issue: "2", pages: "99-99" }],
  },
  {
    text: "[|2021 J. Phys.: Eel Ser. 1168 029901|]",
    block: FRONT,
    gives: [{ name: "J. Phys.: Eel Ser.", year: 2021, volume: "1168", pages: "029901" }],
  },
  {
    text: "[|The Journal of Eels, September 6, 2017 • 37(36):8790|] • 8790",
    block: FRONT,
    gives: [{ name: "The Journal of Eels", year: 2017, volume: "37", issue: "36", pages: "8790" }],
  },
  {
    text: "*[|Eel Advances* 2019; 5(3): eaax9930|]",
    block: FRONT,
    gives: [{ name: "Eel Advances", volume: "5", pages: "eaax9930" }],
  },
  {
    text: "*[|Annals of Eels*, saab079|], https://doi.org/10.1234/aoe/saab079",
    block: FRONT,
    gives: [{ name: "Annals of Eels", pages: "saab079" }],
  },
  { text: "The article “Eels under pressure” (Eel Syst. 2015; 8: 12) is retracted.", block: FRONT, gives: [] },
  { text: "Retraction: Eels in 2015; 20 years of study", block: { kind: "heading", level: 1 }, gives: [] },
  { text: "Eel Press AG, Glacierstrasse 64, 4057 Bergen, Norway", block: FRONT, gives: [] },
  {
    text: "http://dx.doi.org/10.3346/jks.2014.29.1.1 • [|J Eel Sci 2014; 29: 1-2|]",
    block: FRONT,
    gives: [{ name: "J Eel Sci", volume: "29", pages: "1-2" }],
  },
  {
    text: "Retraction Note to: [|Eel Sci (2012) 49:123–130|] DOI 10.1007/s00000-011-0001-1",
    block: FRONT,
    gives: [{ of: "original", pages: "123–130" }],
  },
  {
    text: "[|Arq. Eel., v.67, n.2, p.123-130, 2015|]",
    block: FRONT,
    gives: [{ year: 2015, volume: "67", issue: "2", pages: "123-130" }],
  },
  { text: "12 Eel Street, Glacier City 20012, Iceland", block: FRONT, gives: [] },
];
