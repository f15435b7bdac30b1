import type { FactExample } from "./fact.ts";

const FRONT = { front: true } as const;

/** Bylines among what a page of a site or a conversion prints besides. */
export const PEOPLE_PAGE_EXAMPLES: readonly FactExample[] = [
  {
    text: "Authors:\nLena Ferrand\nTom Ngo\nLi Wu",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "Authors Ferrand LM, Ngo TB, Wu L",
    block: FRONT,
    gives: [{ names: ["Ferrand LM", "Ngo TB", "Wu L"] }],
  },
  {
    text: "Lena Ferrand RN, PhD, Tom Ngo RN, MSc, Li Wu MD",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  { text: "L. Ferrand, T.B. Ngo n", block: FRONT, gives: [{ names: ["L. Ferrand", "T.B. Ngo"] }] },
  { text: "Lena Ferrand; Tom Ngo    All Authors", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  { text: "View Affiliations", block: FRONT, gives: [] },
  { text: "Journal Cover", block: FRONT, gives: [] },
  { text: "Cite This PDF", block: FRONT, gives: [] },
];
