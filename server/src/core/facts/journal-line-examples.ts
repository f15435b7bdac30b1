import type { FactExample } from "./fact.ts";

const FRONT = { front: true } as const;

/** Journals' lines with another mark beside the name, over two lines, or that a page's end cut. */
export const JOURNAL_LINE_EXAMPLES: readonly FactExample[] = [
  {
    text: "[|Eels 16 May 2014: Vol. 344, Issue 6185, p. 712|]",
    block: FRONT,
    gives: [{ name: "Eels", of: "notice", year: 2014, volume: "344", issue: "6185", pages: "712" }],
  },
  {
    text: "[|Journal of Eels in the North | Volume 17 | Issue 3 | July-September 2021          389|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels in the North", year: 2021, volume: "17", issue: "3", pages: "389" }],
  },
  {
    text: "Retraction Notice\n[|Journal of the Norse Society\nof Tidal Medicine\n2024, Vol. 18(3) 266–267|]",
    block: FRONT,
    gives: [
      {
        name: "Journal of the Norse Society of Tidal Medicine",
        year: 2024,
        volume: "18",
        issue: "3",
        pages: "266–267",
      },
    ],
  },
  {
    text: "Holm M. Taping of eels. Journal of the Norse Society of Tidal\nMedicine 2022; 16(1): 21–29. DOI: 10.1234/eel.1",
    gives: [],
  },
  { text: "**[|TRE|]** | Correction", block: FRONT, gives: [{ name: "TRE", of: "notice" }] },
  { text: "[|Tides and Ice|] | Retraction Note", block: FRONT, gives: [{ name: "Tides and Ice", of: "notice" }] },
  { text: "Research Article | Open Access", block: FRONT, gives: [] },
  { text: "[|nature|]", block: FRONT, gives: [{ name: "nature", of: "notice" }] },
  { text: "[|nature communications|]", block: FRONT, gives: [{ name: "nature communications" }] },
  { text: "nature of the error", block: FRONT, gives: [] },
  {
    text: "[|Journal of Tidal Ice|], In Press, Accepted Manuscript",
    block: FRONT,
    gives: [{ name: "Journal of Tidal Ice", of: "notice" }],
  },
  {
    text: "[|Journal of Tidal Ice|] (Article in Press)",
    block: FRONT,
    gives: [{ name: "Journal of Tidal Ice", of: "notice" }],
  },
];
