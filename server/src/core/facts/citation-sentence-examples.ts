import type { FactExample } from "./fact.ts";

const EELS = "Eels of the upper estuary";
const REFERENCE = { kind: "reference", section: "references" } as const;

/** Citations behind a sentence or a label without a colon, and those whose names and journals look alike. */
export const CITATION_SENTENCE_EXAMPLES: readonly FactExample[] = [
  {
    text: "This article has been retracted because of an error in the data. Ferrand L, Ngo TB (2009) Eels of the upper estuary. Tidal Microbiol 100:936-943. https://doi.org/10.1234/tm.9",
    gives: [{ authors: ["Ferrand L", "Ngo TB"], title: EELS, journal: "Tidal Microbiol", year: 2009, volume: "100" }],
  },
  {
    text: "This paper is withdrawn by its authors. L. Ferrand, T. B. Ngo and K. van der Loo, Tidal Ecol., 2003, 137, e46717",
    gives: [{ authors: ["L. Ferrand", "T. B. Ngo", "K. van der Loo"], journal: "Tidal Ecol.", volume: "137" }],
  },
  {
    text: "The article was retracted at the authors' request. FERRAND, L.; NGO, T. B. Eels of the upper estuary. Tidal Research, v. 12, n. 3, p. 45-50, 2011.",
    gives: [{ authors: ["FERRAND, L.", "NGO, T. B."], title: EELS, journal: "Tidal Research", year: 2011 }],
  },
  {
    text: "Refers to\nvan der Loo, M. A., Ngo, T., 2004. Eels of the upper estuary. Tidal Res. 53, 3522–3533.",
    gives: [{ authors: ["van der Loo, M. A.", "Ngo, T."], title: EELS, year: 2004, volume: "53" }],
  },
  {
    text: "Retracts\nFerrand, L. (2016). Eels of the upper estuary. Tidal Research, 66(10), 1051–1061.",
    gives: [{ authors: ["Ferrand, L."], title: EELS, year: 2016 }],
  },
  {
    text: "The following article has been retracted: A. Ferrand, J. Tidal Folklore 126, 823 (2007). The data were wrong.",
    gives: [{ authors: ["A. Ferrand"], journal: "J. Tidal Folklore", year: 2007, volume: "126", pages: "823" }],
  },
  {
    text: "The following paper has been withdrawn: Eels of the upper estuary. Lena K. Ferrand, Tom Ngo and Li Wu. Tidal Rep 2003; 91: e41200. The cells were mislabelled.",
    gives: [{ authors: ["Lena K. Ferrand", "Tom Ngo", "Li Wu"], title: EELS, journal: "Tidal Rep", year: 2003 }],
  },
  {
    text: "Lena A. Ferrand. “Eels of the upper estuary.” Tidal Research 77, no. 3 (2002): 2196–2210",
    block: REFERENCE,
    gives: [{ authors: ["Lena A. Ferrand"], title: EELS, journal: "Tidal Research", year: 2002 }],
  },
  {
    text: "Ferrand M. Eels (Anguilla) and silt. Tidal Res 2002;7:21–9",
    block: REFERENCE,
    gives: [{ authors: ["Ferrand M"], title: "Eels (Anguilla) and silt" }],
  },
  {
    text: "A. B. Ferrand, C. Ngo, and J. Wu, Z. Tidenphys. A 26, 1669 (2008)",
    block: REFERENCE,
    gives: [{ authors: ["A. B. Ferrand", "C. Ngo", "J. Wu"], journal: "Z. Tidenphys. A", year: 2008, volume: "26" }],
  },
  {
    text: "L. Ferrand, W. Ngo and M. A. Wu, Tidal Chem. Rev., 2005, 75, 1921–1931",
    block: REFERENCE,
    gives: [{ authors: ["L. Ferrand", "W. Ngo", "M. A. Wu"], year: 2005, volume: "75", pages: "1921–1931" }],
  },
  {
    text: "“Eels of the upper estuary” (Lena Ferrand, Journal of Tidal Chemistry, 2007, 131, 312–318)",
    block: REFERENCE,
    gives: [{ authors: ["Lena Ferrand"], title: EELS, journal: "Journal of Tidal Chemistry", volume: "131" }],
  },
  {
    text: "“Eels of the upper estuary” (Plant Cell, Tissue and Organ Culture, 2007, 131, 312–318)",
    block: REFERENCE,
    gives: [{ authors: [], title: EELS, year: 2007 }],
  },
  {
    text: "“Eels of the upper estuary”, Molecular and Tidal Dentistry, Vol. 19, No. 3, pp. 2583–2586",
    block: REFERENCE,
    gives: [{ authors: [], title: EELS, journal: "Molecular and Tidal Dentistry", volume: "19" }],
  },
  {
    text: "Ferrand L, Ngo T. Conduction of eels above 1000 K. Tidal Lett 2019;3:1–9",
    block: REFERENCE,
    gives: [{ title: "Conduction of eels above 1000 K", journal: "Tidal Lett" }],
  },
  {
    text: "Ferrand, L., & Ngo, T. (2012). Eels of the upper estuary. Tides & Repair (Dayton, Ohio), 11(10), 252–259.",
    block: REFERENCE,
    gives: [{ title: EELS, journal: "Tides & Repair (Dayton, Ohio)", volume: "11" }],
  },
  {
    text: "The article Lena M. Ferrand and Tom A. Ngo, “Eels of the upper estuary”, Tidal Folklore 9:3 (2006), 251–259, has been retracted.",
    gives: [{ authors: ["Lena M. Ferrand", "Tom A. Ngo"], title: EELS, journal: "Tidal Folklore" }],
  },
  {
    text: "The Editor issues this expression of concern about the article by Ferrand L, Ngo-Paz R: Eels as an Early Marker of River Health [Tidal Pract 2019;141:88–97, DOI: 10.1234/tp.9].",
    gives: [{ authors: ["Ferrand L", "Ngo-Paz R"], title: "Eels as an Early Marker of River Health", year: 2019 }],
  },
  {
    text: "The above-mentioned article by Lena Ferrand, published in Tidal Past 29: 1 (2018), 45–67, has been retracted.",
    gives: [{ authors: ["Lena Ferrand"], journal: "Tidal Past", volume: "29", issue: "1", pages: "45–67", year: 2018 }],
  },
  {
    text: "The article entitled “Eels of the upper estuary”, of authorship of Lena Ferrand, Tom Ngo and Eva Sá, published in Revista das Marés, v. 41, n. 3, p. 455-462, 2017, is retracted.",
    gives: [
      { authors: ["Lena Ferrand", "Tom Ngo", "Eva Sá"], title: EELS, journal: "Revista das Marés", volume: "41" },
    ],
  },
  {
    text: "Citation of the retracted article: Ferrand L, Ngo T. Eels of the upper estuary. Tidal Res 2009;12:3-9",
    gives: [{ authors: ["Ferrand L", "Ngo T"], title: EELS, of: "original" }],
  },
  {
    text: "Eels of the upper estuary, A. Ferrand, Z. Tidenphys. A, 2002, 120, 3413–3424",
    block: REFERENCE,
    gives: [{ authors: ["A. Ferrand"], title: EELS, journal: "Z. Tidenphys. A", year: 2002, volume: "120" }],
  },
  {
    text: "Eels of the upper estuary. P. K. Ferrand. Tidal Lett 17, 1952–1965 (2002).",
    block: REFERENCE,
    gives: [{ authors: ["P. K. Ferrand"], title: EELS, journal: "Tidal Lett" }],
  },
  {
    text: "Lena Ferrand and Tom Ngo. 2012. Eels of the upper estuary. Tidal Comput. 103, 6 (2012), 1406-1412.",
    block: REFERENCE,
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], title: EELS, volume: "103", issue: "6", pages: "1406-1412" }],
  },
  {
    text: "“Eels of the upper estuary,” by L. Ferrand and T. Ngo, which appeared in issue 5, April 6, 2006, of Tidal Sci (73:e18770), is retracted.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], title: EELS, journal: "Tidal Sci", volume: "73", pages: "e18770" }],
  },
  {
    text: "Lena A. Ferrand. 2014. Eels of the upper estuary. Tidal Comput. 4, 3 (2014), e31203.",
    block: REFERENCE,
    gives: [{ authors: ["Lena A. Ferrand"], title: EELS, volume: "4", issue: "3", pages: "e31203" }],
  },
  {
    text: "Article: Eels of the upper estuary. G. A. Ferrand. Tidal Res 83, 910-920 (2018). It was withdrawn.",
    gives: [{ authors: ["G. A. Ferrand"], title: EELS, journal: "Tidal Res", year: 2018 }],
  },
  {
    text: "1L. Ferrand, T. B. Ngo, and E. Wu, Appl. Tides Lett. 94, 112999 (2009).",
    gives: [{ authors: ["L. Ferrand", "T. B. Ngo", "E. Wu"], journal: "Appl. Tides Lett.", volume: "94" }],
  },
  {
    text: "Retraction of: A. B. Ferrand, C. Ngo and L. Wu, Tidal Gerontol, 2005, 33, 3087–3101",
    block: { kind: "heading", level: 1, front: true },
    gives: [
      { authors: ["A. B. Ferrand", "C. Ngo", "L. Wu"], journal: "Tidal Gerontol", year: 2005, pages: "3087–3101" },
    ],
  },
  {
    text: "This is to inform that the paper entitled as “Eels of the upper estuary” of Lena Ferrand and Tom Ngo published in Tidal J Biol 2012;45(5):413-421 is retracted.",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], title: EELS, journal: "Tidal J Biol", volume: "45" }],
  },
  {
    text: "The article “Eels of the upper estuary” of Lena A. Ferrand, which was published in Tidal J Biol 2012;45:413-421, is retracted.",
    gives: [{ authors: ["Lena A. Ferrand"], title: EELS }],
  },
  {
    text: "The paper “Eels of the upper estuary” of Annals of Tides, 2012;45:413-421, is retracted.",
    gives: [{ authors: [], title: EELS, journal: "Annals of Tides" }],
  },
  {
    text: "The editors are retracting “Eels of the upper estuary” by Ferrand LM and Ngo T that appeared in the journal last year (Tidal J Biol 2012;45(5):413-421).",
    gives: [{ authors: ["Ferrand LM", "Ngo T"], title: EELS, journal: "Tidal J Biol", year: 2012, of: "original" }],
  },
  {
    text: "The study “Eels of the upper estuary” (Authors: L. Ferrand, T. Ngo) which was published earlier in Tidal J Biol, 2012;45:413-421 is removed.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], title: EELS, of: "original" }],
  },
  {
    text: "The following manuscript has been found to be a duplicate publication: “Eels of the upper estuary”, by Lena FERRAND, Tom NGO, Tidal J Biol, 45(5):413-421, 2012.",
    gives: [{ authors: ["Lena FERRAND", "Tom NGO"], title: EELS, journal: "Tidal J Biol", of: "original" }],
  },
  {
    text: "The article by Lena Ferrand, Tom B. Ngo entitled as *Eels of the upper estuary* (Tidal J Biol, 2012; Vol. 45 No. 5: e413) is withdrawn.",
    gives: [{ authors: ["Lena Ferrand", "Tom B. Ngo"], title: EELS, volume: "45", issue: "5", pages: "e413" }],
  },
  {
    text: "Paper by Ngo T under the title *Eels of the upper estuary* which appeared in Tidal J Biol, volume 45, issue 5, June 2012, pages 413-421 is retracted.",
    gives: [{ authors: ["Ngo T"], title: EELS, year: 2012, pages: "413-421" }],
  },
  {
    text: "The article of Lena Ferrand repeats *the whole text of an earlier paper* word for word.",
    gives: [],
  },
  {
    text: "Title of the article: Eels of the upper estuary\nAuthors: L. Ferrand, T. Ngo\nReference: *Tidal J Biol* (2012) 45:413-421. DOI: 10.1234/tjb.413",
    gives: [
      { authors: ["L. Ferrand", "T. Ngo"], title: EELS, journal: "Tidal J Biol", volume: "45", doi: "10.1234/tjb.413" },
    ],
  },
  {
    text: "The article “Eels of the upper estuary” published in the Journal of Tidal Biology (J Tidal Biol. 2012;45:413) was withdrawn.",
    gives: [{ title: EELS, journal: "Journal of Tidal Biology", volume: "45" }],
  },
  {
    text: "The article has been retracted by the Editorial Office : “Eels of the upper estuary”, Tidal J Biol, 45 (5), 413-421.",
    gives: [{ title: EELS, journal: "Tidal J Biol", volume: "45", issue: "5", pages: "413-421" }],
  },
  {
    text: "The article was retracted by a notice published on 3 March 2014 (Retraction notice. *Tidal J Biol* 2014; 47: 998).",
    gives: [],
  },
  {
    text: "A revised version, which has been reviewed, is published in *Tidal J Biol* (*Tidal J Biol* 2014;47:998).",
    gives: [],
  },
  {
    text: "This notice updates and replaces the Expression of Concern relating to *J. Tidal Sci.* (2011) 124, 3321-3333.",
    gives: [{ journal: "J. Tidal Sci.", year: 2011, volume: "124", pages: "3321-3333" }],
  },
  {
    text: "Lena Ferrand & Tom Ngo (2016) Eels of the upper estuary, Tidal Biology, 54:9, 1811-1819, DOI: 10.1234/tb.2015.7",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], title: EELS, year: 2016, volume: "54", pages: "1811-1819" }],
  },
  {
    text: "Ferrand L., Ngo T. Eels of the upper estuary. *The Tidal World Journal*. 2013;2013:8 pages.461259",
    block: REFERENCE,
    gives: [{ title: EELS, year: 2013, volume: "2013", pages: "461259" }],
  },
  {
    text: "Ferrand L., Ngo T. Eels of the upper estuary. *Tidal Medicine*. 2014;2014:11 pages. doi: 10.1155/2014/753418.753418",
    block: REFERENCE,
    gives: [{ title: EELS, volume: "2014", pages: "753418" }],
  },
  {
    text: "Title | Reference | DOI | Refcode\nEels of the upper estuary | Ferrand & Ngo (2006*a*) | 10.1234/S1600 | GAXKEN\nGills in winter | Ferrand *et al.* (2007) | 10.1234/S1601 | NAVFOU",
    gives: [
      { title: EELS, authors: ["Ferrand", "Ngo"], year: 2006, doi: "10.1234/S1600" },
      { title: "Gills in winter", authors: ["Ferrand"], year: 2007, doi: "10.1234/S1601" },
    ],
  },
  {
    text: "Corrigendum to “Eels of the upper estuary” [EelImage: Clinical 17 (2018) 302–311]",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ title: EELS, journal: "EelImage: Clinical", volume: "17" }],
  },
  {
    text: "Retraction for: Tidal J Med Biol Res | doi: 10.1234/1414-43",
    block: { kind: "heading", front: true },
    gives: [{ journal: "Tidal J Med Biol Res", doi: "10.1234/1414-43" }],
  },
  {
    text: "The Editors retract the article “Eels of the upper estuary”, by H. Luz, Z. Mora and F. Ge. Dr. Y. Mora contacted the journal.",
    gives: [{ authors: ["H. Luz", "Z. Mora", "F. Ge"], title: EELS }],
  },
  {
    text: "These two articles were published in *Tides and Ice*. At the request of the Society, an inquiry was made.",
    gives: [{ journal: "Tides and Ice" }],
  },
  {
    text: "Retraction of Ferrand LM, Ngo TB. Eels of the upper estuary. Tidal J Biol 2012;45(5):413-421.",
    block: { kind: "heading", front: true },
    gives: [{ title: EELS, authors: ["Ferrand LM", "Ngo TB"], journal: "Tidal J Biol" }],
  },
  {
    text: "The manuscript entitled Eels of the upper estuary (Tidal J Biol, 2012; 45: 413-421), authored by L. Ferrand and M. A. Ngo, was retracted.",
    gives: [{ title: EELS, authors: ["L. Ferrand", "M. A. Ngo"], journal: "Tidal J Biol", volume: "45" }],
  },
  {
    text: "The article Eels of the upper estuary (Tidal J Biol 2012;45(5):413-421) by Tom Ngo, Lea M. S. Ferrand has been retracted.",
    gives: [{ title: EELS, authors: ["Tom Ngo", "Lea M. S. Ferrand"], volume: "45", of: "original" }],
  },
  {
    text: "The article *Eels of the upper estuary* by Lena Ferrand and Tom Ngo in *Tidal J Biol* 2012;45(5):413-421 has been retracted.",
    gives: [{ title: EELS, authors: ["Lena Ferrand", "Tom Ngo"], journal: "Tidal J Biol" }],
  },
  {
    text: "Original article: *Northern and Tidal History Review* 39 (2017), 201–38, doi:10.1234/nth.2017.22",
    gives: [{ journal: "Northern and Tidal History Review", volume: "39", pages: "201–38" }],
  },
  {
    text: "In the issue 8 of volume 34 (2011) of Tidal Archives, on pages 282-290, the article “Eels of the upper estuary” by Lena Ferrand was published.",
    gives: [
      { volume: "34", issue: "8", year: 2011, pages: "282-290", journal: "Tidal Archives" },
      { title: EELS, authors: ["Lena Ferrand"] },
    ],
  },
  {
    text: "Title: “Eels of the upper estuary”; Authors: Lena Ferrand; Tidal J Biol 2012;45(5):413-421; doi: 10.1234/tjb.413.",
    gives: [{ title: EELS, authors: ["Lena Ferrand"], journal: "Tidal J Biol", volume: "45", pages: "413-421" }],
  },
  {
    text: "| Title | Authors | Journal | DOI |\n| --- | --- | --- | --- |\n| Eels of the upper estuary | Lena Ferrand | *Tidal J Biol* 2012;45(5):413-421 | 10.1234/tjb.413 |",
    gives: [{ title: EELS, authors: ["Lena Ferrand"], journal: "Tidal J Biol", volume: "45", doi: "10.1234/tjb.413" }],
  },
  {
    text: "Regarding the article “Eels of the upper estuary” by Lena FERRAND and Tom NGO, Tidal J Biol 2012;45(5):413-421, it is retracted.",
    gives: [{ title: EELS, authors: ["Lena FERRAND", "Tom NGO"], journal: "Tidal J Biol" }],
  },
  {
    text: "The article “Eels of the upper estuary” (Tidal J Biol 2012;45:413-421), authored by K. Ngo, M. A. Ferrand, M. S. El Sayed, and D. M. de Wolff, is retracted.",
    gives: [{ authors: ["K. Ngo", "M. A. Ferrand", "M. S. El Sayed", "D. M. de Wolff"] }],
  },
];
