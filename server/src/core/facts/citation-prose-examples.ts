import type { FactExample } from "./fact.ts";

const EELS = "Eels of the upper estuary";

/** Originals that short notices cite in their prose alone. */
export const CITATION_PROSE_EXAMPLES: readonly FactExample[] = [
  {
    text: "Original citation: *J. Tidal Invest.*115:2871–2880 (2005).",
    gives: [{ journal: "J. Tidal Invest.", volume: "115", pages: "2871–2880", year: 2005 }],
  },
  {
    text: "For the article “Eels of the upper estuary” by Lena Ferrand and Tom Ngo, which appeared in number 14, July 5, 2000, of *Proc. Tidal Soc.* (**97,** 7921–7926), the authors wish to retract it.",
    gives: [
      {
        title: EELS,
        authors: ["Lena Ferrand", "Tom Ngo"],
        journal: "Proc. Tidal Soc.",
        volume: "97",
        pages: "7921–7926",
      },
    ],
  },
  {
    text: "Our paper “Eels of the upper estuary”, which appeared in *Tides* (12, 345–350; 1998), is retracted.",
    gives: [{ title: EELS, journal: "Tides", volume: "12", pages: "345–350", year: 1998 }],
  },
  {
    text: "The paper “Eels of the upper estuary” by Lena Ferrand (May 25, 1990; 39:1285–1293) is retracted.",
    gives: [{ title: EELS, authors: ["Lena Ferrand"], year: 1990, volume: "39", pages: "1285–1293" }],
  },
  {
    text: "The paper by L. Ferrand and T. Ngo entitled “Eels of the upper estuary” published in this Journal (1998;72:622-629) is retracted.",
    gives: [{ title: EELS, authors: ["L. Ferrand", "T. Ngo"], year: 1998, volume: "72", pages: "622-629" }],
  },
  {
    text: "In our paper with the above title (June 2001 *J Tidal Med*, pp 612–617) the doses were wrong. We withdraw the paper.",
    gives: [{ journal: "J Tidal Med", year: 2001, pages: "612–617" }],
  },
  {
    text: "The report by Lena Ferrand that appeared in the February issue, pp. 76-81, entitled “Eels of the upper estuary”, is retracted.",
    gives: [{ title: EELS, authors: ["Lena Ferrand"], pages: "76-81" }],
  },
  {
    text: "Lena Ferrand and Tom Ngo wish to retract their article “Eels of the upper estuary” that was published in the June 2001 issue of Tidal Research (pp 561–568).",
    gives: [
      { title: EELS, authors: ["Lena Ferrand", "Tom Ngo"], journal: "Tidal Research", year: 2001, pages: "561–568" },
    ],
  },
  {
    text: "In *Tidal Biol.* 42:710–711 (1993), Ferrand L, Popescu M and Ngo FT reported in the article “Eels of the upper estuary” that eels climb. This article is retracted.",
    gives: [
      { journal: "Tidal Biol", volume: "42", pages: "710–711", year: 1993 },
      { title: EELS, authors: ["Ferrand L", "Popescu M", "Ngo FT"] },
    ],
  },
  {
    // an earlier notice's place, then the article's
    text: "The retraction (*Tidal Sci* 2013; **104**: 274) of the article “Eels of the upper estuary” by L. Ferrand, published in *Tidal Sci* **102**: 1421–1427, 2011, has been withdrawn.",
    gives: [
      { title: EELS, authors: ["L. Ferrand"], journal: "Tidal Sci", volume: "102", pages: "1421–1427", year: 2011 },
    ],
  },
  {
    text: "This is to notify that the above mentioned article, by Ferrand L, Ngo A, Marsh S, which has been published in Tidal J Health 2015; 44(8): 1102-1109, was considered for retraction.",
    gives: [{ authors: ["Ferrand L", "Ngo A", "Marsh S"], journal: "Tidal J Health", year: 2015 }],
  },
  {
    text: "The article published in Vol. 318, pp. 83–90 (2001) of this Journal, by Ferrand N and Ngo P, entitled “Eels of the upper estuary” is retracted.",
    gives: [
      { volume: "318", pages: "83–90", year: 2001 },
      { title: EELS, authors: ["Ferrand N", "Ngo P"] },
    ],
  },
  {
    text: "Retractamos el artículo publicado en Anguila Med (Cali) 2013; 44(3): 155-60, cuyos autores son Jara-Ocoró LM, Zúñiga PA y Mosquera-Riascos H.",
    gives: [{ authors: ["Jara-Ocoró LM", "Zúñiga PA", "Mosquera-Riascos H"], year: 2013, volume: "44" }],
  },
  {
    text: "Wanjohi P, Ngo T. Eels of the upper estuary. BTC Tides. 2015;15:1189.10.1234/s12889-015-2561-4",
    block: { kind: "reference", section: "references" },
    gives: [{ title: EELS, journal: "BTC Tides", volume: "15", pages: "1189" }],
  },
  // numbers of persons, no place
  { text: "The eels (97, 21–26; 98, 31–35) were counted twice in the article.", gives: [] },
];
