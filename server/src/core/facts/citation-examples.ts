import type { FactExample } from "./fact.ts";

const EELS = "Eels of the upper estuary";

/** What the recogniser of citations finds. */
export const CITATION_EXAMPLES: readonly FactExample[] = [
  {
    text: "[|Ferrand L, Ngo TH. Eels of the upper estuary. J Tidal Biol. 2014;9(2):33-41. doi: 10.1234/jtb.2014.33|]",
    block: { kind: "reference", mark: "1" },
    gives: [
      {
        authors: ["Ferrand L", "Ngo TH"],
        title: EELS,
        journal: "J Tidal Biol",
        year: 2014,
        volume: "9",
        issue: "2",
        pages: "33-41",
        doi: "10.1234/jtb.2014.33",
        mark: "1",
      },
    ],
  },
  {
    text: "Ferrand L, Al-Ngo TH (2012) Eels of the upper estuary. PLoS ONE 7(11): e50001. pmid:12345678",
    block: { kind: "reference", mark: "1" },
    gives: [
      {
        authors: ["Ferrand L", "Al-Ngo TH"],
        title: EELS,
        journal: "PLoS ONE",
        year: 2012,
        volume: "7",
        issue: "11",
        pages: "e50001",
        pmid: "12345678",
      },
    ],
  },
  {
    text: "Ferrand, L.-M.; Ngo, T.H. Eels of the upper estuary. Int. J. Mol. Sci. 2016, 17, 1289",
    block: { kind: "reference", mark: "2" },
    gives: [
      {
        authors: ["Ferrand, L.-M.", "Ngo, T.H."],
        title: EELS,
        journal: "Int. J. Mol. Sci.",
        year: 2016,
        volume: "17",
        pages: "1289",
      },
    ],
  },
  {
    text: "L. Ferrand, T. H. Ngo, and M. Li, “Eels of the upper estuary,” Journal of Tides, vol. 2022, Article ID 1234567, 11 pages, 2022.",
    block: { kind: "reference", mark: "1" },
    gives: [
      {
        authors: ["L. Ferrand", "T. H. Ngo", "M. Li"],
        title: EELS,
        journal: "Journal of Tides",
        year: 2022,
        volume: "2022",
        pages: "1234567",
      },
    ],
  },
  {
    text: "Ferrand, L. (2007). Acta Cryst. E63, m704–m705.",
    block: { kind: "reference" },
    gives: [{ authors: ["Ferrand, L."], journal: "Acta Cryst", year: 2007, volume: "E63", pages: "m704–m705" }],
  },
  {
    text: "L FerrandT NgoEels of the upper estuary.J Tides2011933-41",
    block: { kind: "reference" },
    gives: [{ authors: ["L Ferrand", "T Ngo"], title: EELS, journal: "J Tides", year: 2011 }],
  },
  {
    text: "by Ferrand L, Ngo TH and Li M (2019. Front. Tides 9:1076. doi: 10.1234/ftide.2019.01076",
    gives: [
      {
        authors: ["Ferrand L", "Ngo TH", "Li M"],
        journal: "Front. Tides",
        year: 2019,
        volume: "9",
        pages: "1076",
        unclosed: 87,
      },
    ],
  },
  {
    text: "Retraction: Ferrand, L.; Ngo, T.H. Eels of the upper estuary. Int. J. Tides 2008, 5, 152–157",
    block: { kind: "heading", level: 1, front: true },
    gives: [
      {
        authors: ["Ferrand, L.", "Ngo, T.H."],
        title: EELS,
        journal: "Int. J. Tides",
        year: 2008,
        volume: "5",
        pages: "152–157",
        of: "original",
      },
    ],
  },
  {
    text: "Retraction notice to “Eels of the upper estuary” [J. Tides 8 (2015) 123–130]",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ title: EELS, journal: "J. Tides", year: 2015, volume: "8", pages: "123–130" }],
  },
  {
    text: "Retraction Note: Journal of Eel Biology (2022) 20:313",
    block: { kind: "heading", front: true },
    gives: [{ journal: "Journal of Eel Biology", year: 2022, volume: "20", pages: "313", of: "original" }],
  },
  {
    text: "Volume 9, no. 14, e00417-21, 2021, https://doi.org/10.1234/ga.00417-21. The authors hereby retract this article.",
    block: { front: true },
    gives: [{ year: 2021, volume: "9", issue: "14", pages: "e00417-21", doi: "10.1234/ga.00417-21" }],
  },
  {
    text: "Oncol Rep 36: 2079–2086, 2016; DOI: 10.1234/or.2016.5029",
    block: { front: true },
    gives: [{ journal: "Oncol Rep", year: 2016, volume: "36", pages: "2079–2086" }],
  },
  {
    text: "The following article from Journal of Tides, ‘Eels of the upper estuary’ by Lena Ferrand, Tom B. Ngo and Li Wu, published online on 3 March 2015 in Wiley Online Library, and in Volume 8, pp. 123–130, has been retracted.",
    gives: [
      {
        authors: ["Lena Ferrand", "Tom B. Ngo", "Li Wu"],
        title: EELS,
        journal: "Journal of Tides",
        volume: "8",
        pages: "123–130",
        of: "original",
      },
    ],
  },
  {
    text: "The PLOS ONE Editors (2019) Expression of concern: Eels of the upper estuary. PLoS ONE 14(12): e0261845.",
    block: { section: "citation" },
    gives: [
      {
        authors: ["The PLOS ONE Editors"],
        title: "Expression of concern: Eels of the upper estuary",
        of: "notice",
        volume: "14",
      },
    ],
  },
  {
    text: "Lena Ferrand, Tom B. Ngo, Li Wu, Eels of the upper estuary, *Journal of Tides*, Volume 8, Issue 3, March 2015, Pages 123–130, https://doi.org/10.1234/jt/8",
    block: { front: true },
    gives: [
      {
        authors: ["Lena Ferrand", "Tom B. Ngo", "Li Wu"],
        title: EELS,
        journal: "Journal of Tides",
        year: 2015,
        volume: "8",
        issue: "3",
        pages: "123–130",
      },
    ],
  },
  {
    text: "O artigo “Eels of the upper estuary”, publicado no volume 22, número 4, páginas 245-250, 2016, foi retratado.",
    gives: [{ title: EELS, volume: "22", issue: "4", pages: "245-250", year: 2016 }],
  },
  {
    text: "The article titled “Eels of the upper estuary” published on pages 245-50 in Volume 61 Issue 3 of the Journal of Tides in 2017 is retracted.",
    gives: [{ title: EELS, journal: "Journal of Tides", volume: "61", issue: "3", pages: "245-50", year: 2017 }],
  },
  {
    text: "Ferrand, L., Ngo, T., & Wu, L. (2015). Eels of the upper estuary. *Journal of Tides*, *12*(3), 45–50.",
    gives: [{ authors: ["Ferrand, L.", "Ngo, T.", "Wu, L."], title: EELS, year: 2015, issue: "3", pages: "45–50" }],
  },
  {
    text: "“Eels of the upper estuary,” by L. Ferrand and T. Ngo, IEEE Trans. Tides, vol. 12, no. 3, pp. 45–50, Mar. 2015, has been retracted.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], title: EELS, journal: "IEEE Trans. Tides", pages: "45–50" }],
  },
  {
    text: "Ferrand L, Ngo T. Growth of eels through PTEN. J Tides. 2018;23:66–70.",
    block: { kind: "reference" },
    gives: [{ title: "Growth of eels through PTEN", journal: "J Tides", volume: "23" }],
  },
  {
    text: "Ma L., Okoro IN, Kou W. and Lu J. (2019) Eels of the upper estuary. *J. Tides* **39**, TID20191",
    block: { kind: "reference" },
    gives: [{ authors: ["Ma L.", "Okoro IN", "Kou W.", "Lu J"], title: EELS, journal: "J. Tides", pages: "TID20191" }],
  },
  {
    text: "Mei-Fang Lo, Wei Xu, and Hong Wu. Eels of the upper estuary. Tides 2012;61:2210–2221",
    block: { kind: "reference" },
    gives: [{ authors: ["Mei-Fang Lo", "Wei Xu", "Hong Wu"], title: EELS, journal: "Tides", volume: "61" }],
  },
  {
    text: "Ferrand L. Eels of the upper estuary. Tides (Phila Pa 1976) 2021;100:37(e27214).",
    block: { kind: "reference" },
    gives: [{ title: EELS, journal: "Tides (Phila Pa 1976)", volume: "100", issue: "37", pages: "e27214" }],
  },
  {
    text: "L. Ferrand, T. Ngo, and M. Li, Is the Estuary Warm?, Cells, Tides and Currents 12 (2015) 101–110.",
    block: { kind: "reference" },
    gives: [
      {
        authors: ["L. Ferrand", "T. Ngo", "M. Li"],
        title: "Is the Estuary Warm?",
        journal: "Cells, Tides and Currents",
      },
    ],
  },
  {
    text: "In the article by Ferrand, Ngo and Wu entitled “Eels of the upper estuary” which appeared in the March 2019 issue of Journal of Tides, pp. 101–119, Figure 3 was wrong.",
    gives: [
      {
        authors: ["Ferrand", "Ngo", "Wu"],
        title: EELS,
        journal: "Journal of Tides",
        year: 2019,
        pages: "101–119",
        of: "original",
      },
    ],
  },
  {
    text: "In June 2020 we published a trial by Ferrand *et al* (Tides 2020;7:e000812).",
    gives: [{ authors: ["Ferrand"], journal: "Tides", year: 2020, volume: "7" }],
  },
  {
    text: "The following article has been retracted by the editors: Ferrand L, Ngo T. Eels of the upper estuary. Tides. 2015;12(3):101–110.",
    gives: [{ authors: ["Ferrand L", "Ngo T"], title: EELS, journal: "Tides" }],
  },
  {
    text: "Tides 2012, 59 (8), 677-686\n“Eels of the upper estuary”\nLena Ferrand, Tom Ngo, Li Wu",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo", "Li Wu"], title: EELS, journal: "Tides", pages: "677-686" }],
  },
  {
    text: "Article title: Eels of the upper estuary\nAuthors: Lena Ferrand and Tom Ngo\nJournal: *Tides Today*\nCitation: Volume 12, Number 2, Pages 412–424",
    gives: [
      {
        authors: ["Lena Ferrand", "Tom Ngo"],
        title: EELS,
        journal: "Tides Today",
        volume: "12",
        issue: "2",
        pages: "412–424",
      },
    ],
  },
  {
    text: "| Authors | Title | Volume | Year |\n| --- | --- | --- | --- |\n| Ferrand L, Ngo T | Eels of the upper estuary | 8 | 2015 |\n| Wu L | Gills in winter | 9 | 2016 |",
    gives: [
      { authors: ["Ferrand L", "Ngo T"], title: EELS, volume: "8", year: 2015, of: "original" },
      { authors: ["Wu L"], title: "Gills in winter", volume: "9", year: 2016, of: "original" },
    ],
  },
  { text: "| Group | Eels | p |\n| --- | --- | --- |\n| Warm | 12 | 0.04 |", gives: [] },
  {
    text: "An expression of concern was published in the March 2019 issue of Tides, pp. 5–6.",
    gives: [],
  },
  {
    text: "The article by L. Ferrand and T. Ngo (J. Tides Vol. 188, No. 5, March 8, 2010. 711–726) has been retracted.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], journal: "J. Tides", year: 2010, volume: "188", pages: "711–726" }],
  },
  {
    text: "The article “Eels of the upper estuary” has been withdrawn at the request of the editor of the journal Tides Today.",
    gives: [{ title: EELS, journal: "Tides Today" }],
  },
  {
    text: "The above article from the Journal of Tides, published online on 3 March 2014, has been withdrawn.",
    gives: [{ journal: "Journal of Tides", year: 2014 }],
  },
  {
    text: "Ferrand E. Gills, fins and scales in winter. Tides. 2017;38:21–30.",
    block: { kind: "reference" },
    gives: [{ authors: ["Ferrand E"], title: "Gills, fins and scales in winter", journal: "Tides" }],
  },
  {
    text: "Original article: Tides (Albany NY). 2020; 12:1234–1245. https://doi.org/10.1234/tides.100",
    gives: [{ authors: [], journal: "Tides (Albany NY)", year: 2020, volume: "12", of: "original" }],
  },
  {
    text: "The editors draw attention to concerns about Figure 3 of “Eels of the upper estuary” (J Tidal Biol 2014; 9: 33-41).",
    gives: [{ title: EELS, journal: "J Tidal Biol", year: 2014, volume: "9", pages: "33-41", of: "original" }],
  },
  {
    text: "The article “Eels of the upper estuary, by L.-M. Ferrand, T. Ngo, published in Eur Tidal Rev 2014; 9 (2): 33-41–DOI: 10.1234/etr.33–PMID: 31378886” has been withdrawn.",
    gives: [
      {
        authors: ["L.-M. Ferrand", "T. Ngo"],
        title: EELS,
        journal: "Eur Tidal Rev",
        year: 2014,
        doi: "10.1234/etr.33",
      },
    ],
  },
  {
    text: "The above article from Journal of Tides, by Lea Ferrand, Tam Ngo, and Bo Perch, has been retracted by the publisher.",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo", "Bo Perch"], of: "original" }, { journal: "Journal of Tides" }],
  },
  {
    text: "This article by L. Ferrand and T. Ngo was published in volume 6, issue 2 of Tides Today in spring 2014.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], journal: "Tides Today", year: 2014, volume: "6", issue: "2" }],
  },
  {
    text: "Ferrand-Ilieva, S., Ngo, D. 2014. Eels of the upper estuary. – Tidal J. Anal. Chem., 3: 77-84.",
    gives: [
      {
        authors: ["Ferrand-Ilieva, S.", "Ngo, D."],
        title: EELS,
        journal: "Tidal J. Anal. Chem.",
        year: 2014,
        volume: "3",
      },
    ],
  },
  {
    text: "Lea R Ferrand, Tam Ngo. Eels of the upper estuary. Hum Tidal Biol. First Published March 4, 2014. doi:10.1234/htb.9",
    gives: [{ authors: ["Lea R Ferrand", "Tam Ngo"], title: EELS, journal: "Hum Tidal Biol", published: "2014-03-04" }],
  },
  {
    text: "The paper “Eels of the upper estuary” by Lea Ferrand in the Proceedings of the 2nd International Conference on Tides (ICT), May 2010, pp. V3-214 - V3-218",
    gives: [
      {
        journal: "Proceedings of the 2nd International Conference on Tides (ICT)",
        year: 2010,
        pages: "V3-214 - V3-218",
      },
    ],
  },
  {
    text: "Original article: Proc. R. Tidal B 282, 20151877 (Published online 7 October 2015)",
    gives: [{ journal: "Proc. R. Tidal B", volume: "282", pages: "20151877", year: 2015 }],
  },
  {
    text: "Ferrand L, Ngo T (2014) Eels of the upper estuary. Tides & Infection 149, e118, 1–9.",
    block: { kind: "reference" },
    gives: [{ journal: "Tides & Infection", volume: "149", pages: "e118, 1–9" }],
  },
  {
    text: "El Comité Editorial de la Revista de Peces retracta el artículo “Eels of the upper estuary”, publicado en 2019;12(3):34-41.",
    gives: [{ title: EELS, journal: "Revista de Peces", year: 2019, volume: "12" }],
  },
  {
    text: "The figures were copied from a published article (Tidal Eng. 2015, 9, 77-85).",
    gives: [{ journal: "Tidal Eng", of: "reference" }],
  },
  {
    text: "The above article, published online June 30, 2022, in Seminars in Eels, Volume 26, Number 3, pages 301 to 309, has an error.",
    gives: [{ journal: "Seminars in Eels", volume: "26", issue: "3", pages: "301 to 309" }],
  },
  {
    text: "This is a correction to: Eel Reports, Volume 3, Issue 1, 2021, pnab004, https://doi.org/10.1234/er.4",
    gives: [{ journal: "Eel Reports", volume: "3", issue: "1", year: 2021, pages: "pnab004" }],
  },
  {
    text: "Volume 67Issue 4Eel Research pages: 402-413 First Published online: October 28, 2017",
    gives: [{ journal: "Eel Research", volume: "67", issue: "4", pages: "402-413", year: 2017 }],
  },
  {
    text: "The above article by Almutlaq BA, Fathallah M, Bin-Shuwail K is hereby retracted from the journal.",
    gives: [{ authors: ["Almutlaq BA", "Fathallah M", "Bin-Shuwail K"] }],
  },
  {
    text: "The Editors have retracted the article by Lea Ferrand et al. [doi: 10.1234/tides.1].",
    gives: [{ authors: ["Lea Ferrand"] }],
  },
  {
    text: "This notice of retraction relates to: Eels of the upper estuary. Lea Ferrand, Tam Ngo. J. Eel Sci. 2014 127, 4511–4523 (doi:10.1234/jes.1).",
    gives: [{ journal: "J. Eel Sci.", year: 2014, volume: "127", pages: "4511–4523" }],
  },
  {
    text: "This relates to the article Eels of the upper estuary by Lea Ferrand and Tam Ngo (2017) Eel Dis. Models 10, 1179-1190 (doi:10.1234/edm.1).",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo"], journal: "Eel Dis. Models", year: 2017, volume: "10" }],
  },
  {
    text: "Eels of the upper estuary\nLea Ferrand, Tam Ngo\nTides 491, 774–778 (2012); doi:10.1234/tides.1",
    gives: [
      {
        authors: ["Lea Ferrand", "Tam Ngo"],
        title: EELS,
        journal: "Tides",
        year: 2012,
        volume: "491",
        pages: "774–778",
      },
    ],
  },
];
