import { type Block, spanOf } from "../block.ts";
import type { FactExample, Recogniser, TitleFact } from "./fact.ts";
import { readHeading } from "./heading.ts";
import { findLocators } from "./locator.ts";
import { type Range, readNames } from "./names.ts";
import { findQuotedTitles } from "./quoted.ts";

const NOT_A_TITLE =
  /\b(?:Department|University|Institute|Hospital|School of|Faculty|College of|Division of|Laborator(?:y|ies) of)\b|@|https?:|10\.\d{4}|^(?:figure|fig\.|table|copyright|©|published|received|accepted|correction:|doi)\b|\d{4,6}[- ]?[A-Z]{0,3},? (?:China|USA|UK|India|Japan|Germany|France|Iran|Italy|Korea)|^(?:open access|references?|abstract|introduction|supplement\w*|supporting information)$/i;

/** Titles as printed: in headings behind the notice's own words, named in a sentence, or on a line of their own. */
export const title: Recogniser = {
  name: "title",
  *find(block) {
    const { text } = block.plain;
    if (block.kind === "heading") {
      if (block.section !== "") return;
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
  if (!/^["“‘«]?[\p{Lu}\d]/u.test(text) || NOT_A_TITLE.test(text)) return undefined;
  const words = text.split(" ");
  if (words.length < 4) return undefined;
  const bold = /^\s*(?:\*\*|__)[^*]/.test(block.text) && /(?:\*\*|__)\s*$/.test(block.text);
  const capitals = !/\p{Ll}{2}/u.test(text) && words.length > 3;
  const plain =
    block.front &&
    !/[.:;,]$/.test(text) &&
    !/\b(?:has|have) been\b|\b(?:was|were|is|are) (?:retracted|withdrawn)\b|\b(?:we|retracts?|apologi[sz]e|wish)\b/i.test(
      text,
    ) &&
    !/[.?!] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
  if (!bold && !capitals && !plain) return undefined;
  if (findLocators(text, 0, text.length).length > 0) return undefined;
  const names = /[,;]| and | & /.test(text) ? readNames(text, 0) : undefined;
  if (names && names.end > text.length * 0.6) return undefined;
  let to = text.length;
  while (/[.\s]/.test(text[to - 1]!)) to--;
  const quoted = /^["“‘«](.*)["”’»]$/.test(text.slice(0, to));
  return quoted ? { from: 1, to: to - 1 } : { from: 0, to };
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
  { text: "**[|Changes in the gills of eels in warm water|].**", gives: [{ where: "line" }] },
];
