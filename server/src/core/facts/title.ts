import { type Block, spanOf } from "../block.ts";
import { titleSuffix } from "../vocabulary/kinds.ts";
import { readStacked } from "./citationStacked.ts";
import type { FactExample, Recogniser, TitleFact } from "./fact.ts";
import { readHeading } from "./heading.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findQuotedTitles } from "./quoted.ts";
import { tellsOfItself } from "./reasons/headed.ts";

const NOT_A_TITLE =
  /\b(?:Department|Universit\p{L}*|Instituto?|Istituto|Institut für|Hochschule|Institute|Hospital|School of|Faculty|College of|Division of|Laborator(?:y|ies) of)\b|@|https?:|10\.\d{4}|^(?:figure|fig\.|table|copyright|©|published|received|accepted|correction:|doi)\b|\d{4,6}[- ]?[A-Z]{0,3},? (?:China|USA|UK|India|Japan|Germany|France|Iran|Italy|Korea)|^(?:authors?|journal|to appear in|keywords|reference|pii|citation|published in|bibliometrics|correspondence(?: to)?)(?:\(s\))? ?:|^(?:proceedings of (?:the )?)?(?:19|20)\d\d .{0,60}\b(?:conference|symposium|workshop|congress|meeting)\b|^contents lists? available|^conferences ?>|^metrics:|^article number\b|^(?:open access|references?|abstract|introduction|supplement\w*|supporting information)$/iu;

/** Titles as printed: in headings behind the notice's own words, named in a sentence, or on a line of their own. */
export const title: Recogniser = {
  name: "title",
  *find(block) {
    const { text } = block.plain;
    if (block.kind === "heading") {
      if (block.section !== "" || ((block.level ?? 0) === 0 && tellsOfItself(text))) return;
      const { title, prefix, reference } = readHeading(text);
      if (!title || (reference && !reference.title && reference.locator && title === undefined)) return;
      yield fact(block, title, "heading", prefix && prefix.to <= title.from ? prefix : undefined);
      return;
    }
    if (block.kind === "reference") return;
    for (const quoted of findQuotedTitles(block)) yield fact(block, quoted, "sentence");
    const line = lineOf(block);
    if (line) yield fact(block, line, "line");
  },
};

/** A title that fills its block, or its block's first line in bold or capitals. */
function lineOf(block: Block): Range | undefined {
  const { text } = block.plain;
  if (block.kind !== "paragraph" || text.length > 400 || text.length < 16 || block.section !== "") return undefined;
  if (!/^["“‘«]?[\p{Lu}\d]/u.test(text) || text.split(" ", 4).length < 4) return undefined;
  const bold = /^\s*(?:\*\*|__)[^*]/.test(block.text) && /(?:\*\*|__)\s*$/.test(block.text);
  const capitals = !/[a-z]{2}/.test(text) && !/\p{Ll}{2}/u.test(text);
  const mayBePlain = block.front && !".:;,".includes(text.at(-1)!);
  if (!(bold || capitals || mayBePlain || block.text.includes("\n")) || NOT_A_TITLE.test(text)) return undefined;
  const plain =
    mayBePlain &&
    !/\b(?:has|have) been\b|\b(?:was|were|is|are) (?:retracted|withdrawn)\b|\b(?:we|retracts?|apologi[sz]e|wish)\b/i.test(
      text,
    ) &&
    !/[.?!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
  const stacked = readStacked(block)?.title;
  if (stacked && !bold) return stacked;
  if (!bold && !capitals && !plain) return undefined;
  if (!bold && isUnfinished(text)) return undefined;
  const label =
    /^(?:(?:article|paper|original|retracted|corrected) )*title(?: of (?:the )?(?:(?:original|retracted|corrected|withdrawn|affected) )?(?:article|paper|publication))? ?: ?/i.exec(
      text,
    )?.[0].length ?? 0;
  if (label > 0 && /\bAuthors?(?:\(s\))? ?:/.test(text)) return undefined;
  if (findLocators(text, 0, text.length).length > 0) return undefined;
  const names = /[,;]| and | & /.test(text) ? readNames(text, 0) : undefined;
  if (names && names.end > text.length * 0.6) return undefined;
  // "On eels – RETRACTION"
  const mark = titleSuffix(text);
  let to = mark && mark.start > 15 ? mark.start : text.length;
  while (/[.\s]/.test(text[to - 1]!)) to--;
  const quoted = /^["“‘«](.*)["”’»]$/.test(text.slice(0, to));
  return quoted ? { from: 1, to: to - 1 } : { from: label, to };
}

/** True for the beginning of a sentence that goes on in the next block: no title ends or begins so. */
function isUnfinished(text: string): boolean {
  return (
    /(?:^| )(?:the|an?|of|and|or|in|on|by|for|to|from|with|that|which|has|have|had|been|was|were|is|are|its|their|our|this|these|at|as|due|because|authors?|editors?)$/i.test(
      text,
    ) ||
    /^(?:At the request|On behalf|By agreement|In agreement|With (?:regret|the agreement)|After (?:publication|an?\b|the publication|careful)|Following (?:the |an? |its )?(?:publication|investigation|inquiry|concerns?|discussion)|Upon (?:request|the request)|Due to (?:an?|the) |It has |It is |We (?:have|were|are|wish|would|regret|retract)|This (?:article|paper|notice|retraction|correction|erratum)|The (?:authors?|editors?|publisher|journal|following|above|Editor-in-Chief|Editorial)|Please |Dear |Since publication)/i.test(
      text,
    )
  );
}

function fact(block: Block, range: Range, where: TitleFact["where"], prefix?: Range): TitleFact {
  const { text } = block.plain;
  return {
    kind: "title",
    span: spanOf(block, range.from, range.to),
    value: text.slice(range.from, range.to),
    where,
    ...(prefix && { prefix: spanOf(block, prefix.from, prefix.to) }),
  };
}

const HEADING = { kind: "heading", level: 1, front: true } as const;

export const examples: readonly FactExample[] = [
  {
    text: "Retraction Note: [|On eels in warm water|]",
    block: HEADING,
    gives: [{ value: "On eels in warm water", where: "heading" }],
  },
  { text: "Retraction for Ferrand et al., “[|On eels in warm water|]”", block: HEADING, gives: [{ where: "heading" }] },
  {
    text: "Retraction: The authors have retracted this article because of errors",
    block: { ...HEADING, level: 0 },
    gives: [],
  },
  { text: "Retraction for Ferrand, [|On eels in warm water|]", block: HEADING, gives: [{ where: "heading" }] },
  {
    text: "Retraction notice to “[|On eels in warm water|]” [J. Tides 8 (2015) 1–9]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  {
    text: "Retraction: [|On eels in warm water|] (2018 Mater. Res. Tides 5 025016)",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  { text: "[|On eels and nickel(II)|]. Corrigendum", block: HEADING, gives: [{ where: "heading" }] },
  { text: "[|On eels in warm water|] [Retraction]", block: HEADING, gives: [{ where: "heading" }] },
  {
    text: "Retraction: Ferrand L. et al. [|On eels in warm water|]. Int. J. Tides 2012, 13, 1–9",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  {
    text: "Retraction: ‘[|On eels’ growth in warm water|]’",
    block: HEADING,
    gives: [{ value: "On eels' growth in warm water" }],
  },
  { text: "Withdrawal of Papers", block: HEADING, gives: [] },
  {
    text: "Retraction: Retraction notice to “[|On eels in warm water|]” [Eel Tides 7 (2021) e06201]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  { text: "Correction to: [|“It takes two”: bias in eels|]", block: HEADING, gives: [{ where: "heading" }] },
  {
    text: "Corrigendum to “[|On eels in warm water|]”[Constr. Build. Eel. (339) (2022) 127777]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  {
    text: "Withdrawal: Ferrand L, Ngo T. [|On eels in warm water? A report|]. Eur J Tidal Neurosci. Accepted Author Manuscript. https://doi.org/10.1234/ejtn.1",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  { text: "Editor's Note: Concern about two papers of the Halden group", block: HEADING, gives: [] },
  {
    text: "Notice of Retraction: Ferrand et al. [|On Eels in Warm Water|]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  { text: "Retraction of: “On Eels in Warm Water” and “On the Drift of Ice”", block: HEADING, gives: [] },
  { text: "Retraction Note: Warm Water Computing https://doi.org/10.1234/wwc.1", block: HEADING, gives: [] },
  {
    text: "Title of the original article: [|On eels in warm water|]",
    block: { front: true },
    gives: [{ where: "line" }],
  },
  { text: "Author Correction | Published: 11 November 2019", block: HEADING, gives: [] },
  { text: "The article titled “[|On eels in warm water|]” [1] has been retracted.", gives: [{ where: "sentence" }] },
  {
    text: "In our Research Article “[|On eels in warm water|]” (1), we reported growth.",
    gives: [{ where: "sentence" }],
  },
  {
    text: "No artigo **[|Enguias do norte: notas sobre marés|]**, com número de DOI: 10.1234/x, deve-se ler:",
    gives: [{ where: "sentence" }],
  },
  {
    text: "The text was plagiarised from an article titled “Glaciers of the southern range” published in Ice.",
    gives: [],
  },
  { text: "[|On eels in warm water of the north|] – RETRACTION", block: { front: true }, gives: [{ where: "line" }] },
  { text: "Institut für Aalkunde, Technische Hochschule Ems", block: { front: true }, gives: [] },
  { text: "**[|Changes in the gills of eels in warm water|].**", gives: [{ where: "line" }] },
  { text: "At the request of the authors, the Editors", block: { front: true }, gives: [] },
  { text: "We have decided to retract the article of", block: { front: true }, gives: [] },
  { text: "“The eels were kept at 4 °C in tanks of ten litres.”", gives: [] },
  {
    text: "We retract Figure 5 and the text in the Results section of the article titled “[|On eels in warm water|]” by L. Ferrand.",
    gives: [{ where: "sentence" }],
  },
  { text: "Erratum regarding missing statements in previously published articles", block: HEADING, gives: [] },
  { text: "Department of Error", block: HEADING, gives: [] },
  {
    text: "In “[|On eels in warm water|]” by Ann Marsh and Ben Reed, a value was wrong.",
    gives: [{ where: "sentence" }],
  },
  { text: "Retraction of articles by L. Ferrand et al.", block: HEADING, gives: [] },
  { text: "Retraction of Ferrand et al.", block: HEADING, gives: [] },
  { text: "Notice of retraction of eleven papers", block: HEADING, gives: [] },
  { text: "Editorial Note: Expression of Concern", block: HEADING, gives: [] },
  { text: "Retraction of Publication: [|On eels in warm water|]", block: HEADING, gives: [{ where: "heading" }] },
  { text: "Retraction: [|On eels in warm water|] [Retraction]", block: HEADING, gives: [{ where: "heading" }] },
  { text: "Retraction of 23 articles from Tides Today", block: HEADING, gives: [] },
  { text: "Correction to Ferrand et al., 2014", block: HEADING, gives: [] },
  {
    text: "Addendum to the Acknowledgements: [|On eels in warm water|]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
  { text: "Correction to: Figure 2: [|On eels in warm water|]", block: HEADING, gives: [{ where: "heading" }] },
  { text: "Erratum zu: [|Aale im warmen Wasser|]", block: HEADING, gives: [{ where: "heading" }] },
  {
    text: "Retraction: [|On eels in warm water|] [Phys. Tides B 96, 045120 (2017)]",
    block: HEADING,
    gives: [{ where: "heading" }],
  },
];
