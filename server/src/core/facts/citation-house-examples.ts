import type { FactExample } from "./fact.ts";

const EELS = "Eels of the upper estuary";

/** How learned societies and regional houses cite the article that a notice is about. */
export const CITATION_HOUSE_EXAMPLES: readonly FactExample[] = [
  {
    text: "The paper is being retracted by the authors F. Marsh, P. Reed and J. Castaing. After publication batches were found to be mixed.",
    gives: [{ authors: ["F. Marsh", "P. Reed", "J. Castaing"] }],
  },
  {
    text: "The article “Eels of the upper estuary,” that was published in Annals of Tidal Medicine Volume 17; Issue No. 3, 2018, pages 137 to 142, is retracted.",
    gives: [{ journal: "Annals of Tidal Medicine", volume: "17", issue: "3", year: 2018, pages: "137 to 142" }],
  },
  {
    text: "Vol. 216, No. 3 | 10.1234/jem.20181444 | February 7, 2019",
    block: { front: true },
    gives: [{ year: 2019, volume: "216", issue: "3", published: "2019-02-07" }],
  },
  {
    text: "Retraction: [Eels of the upper estuary, Lena Ferrand, Tom Ngo, Li Wu, Tidal Lett. 2020 15(11): 761–766 (https://doi.org/10.1234/tl.1)]",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo", "Li Wu"], title: EELS, journal: "Tidal Lett", volume: "15" }],
  },
  {
    text: "The paper ‘Eels of the upper estuary’ by Lena Ferrand, Tom Ngo (Adv Tidal Biol 2018; XXXV (2): 190–196) was retracted.",
    gives: [{ journal: "Adv Tidal Biol", year: 2018, volume: "XXXV", pages: "190–196" }],
  },
  {
    text: "The above-cited article (https://doi.org/10.1234/dc14) by Lena Ferrand, Tom Ngo, and Li Wu at the request of their university is retracted.",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "Tidal J Biol 2012; 45(5): 413-421: Eels of the upper estuary. L. Ferrand, T. Ngo, L. Wu.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo", "L. Wu"], title: EELS, volume: "45" }],
  },
  {
    text: 'Este artigo foi retratado a pedido do editor: "Eels of the upper estuary", Rev Mar Biol. 2016;51(4):412–8. Autores: Lena Ferrand, Tom Ngo e Eva Sá.',
    gives: [{ title: EELS, journal: "Rev Mar Biol" }, { authors: ["Lena Ferrand", "Tom Ngo", "Eva Sá"] }],
  },
  {
    text: "The paper titled “Eels of the upper estuary” by Lena Ferrand published in Vol 6 (9), September 2013 issue of our journal page no. 5196-5203, is retracted as a copy of a paper in Crab Letters, 2010.",
    gives: [{ volume: "6", year: 2013, pages: "5196-5203" }],
  },
  {
    text: "The authors retract: “Eels of the upper estuary” Ferrand L, Ngo T. J Tidal Biol (2015) 32 (8): 2063–2074. doi: 10.1234/jtb.7.",
    gives: [{ authors: ["Ferrand L", "Ngo T"], journal: "J Tidal Biol", year: 2015, volume: "32" }],
  },
  {
    text: "We were told that the article by Ferrand L and de Wolff R. (2010): Eels of the upper estuary. Tidal Health 27, 218-222 included others.",
    gives: [{ authors: ["Ferrand L", "de Wolff R"], year: 2010, volume: "27", pages: "218-222" }],
  },
  {
    text: "In the article “Eels of the upper estuary”, published on pages 511-517, Issue 4, Volume 18 of Journal of Tides [2014;18:511-7], a name is wrong.",
    gives: [{ year: 2014, volume: "18", pages: "511-517" }],
  },
  {
    text: "This retracts the article: Ferrand L, Ngo T. Eels of the upper estuary. Tidal Case Rep 2013. Published 21 August 2013; doi:10.1234/bcr.9.",
    gives: [{ authors: ["Ferrand L", "Ngo T"], journal: "Tidal Case Rep", year: 2013 }],
  },
  {
    text: "The article by Lena Ferrand and Tom Ngo appearing in this journal (2012, Vol. 2, No. 1, 88-93) is retracted.",
    gives: [{ year: 2012, volume: "2", issue: "1", pages: "88-93" }],
  },
  {
    text: "The following article by Lena Ferrand, published in Physiother. Res. Int. 14(2): 91–99, 2009, has been retracted.",
    gives: [{ journal: "Physiother. Res. Int.", year: 2009, volume: "14" }],
  },
  {
    text: "The Board has received notice from Lena Ferrand and Tom Ngo, the authors of the above paper, that it errs.",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], of: "original" }],
  },
  {
    text: "This article, by L. Ferrand and T. Ngo, [J. Tides 281 (1999) 1–12] has been retracted.",
    gives: [{ authors: ["L. Ferrand", "T. Ngo"], volume: "281" }],
  },
  {
    text: "The above paper is retracted because the authors published the same in Crab Letters 2012;12:221-7.",
    gives: [{ journal: "Crab Letters", of: "reference" }],
  },
  {
    text: "The article “Eels of the upper estuary” by Lena Ferrand (Tidal J Biol 2017 December 70(6): 655-658) is retracted.",
    gives: [{ journal: "Tidal J Biol", year: 2017, volume: "70", issue: "6", pages: "655-658" }],
  },
  {
    text: "We announce the retraction of the paper by Lena Ferrand and Tom Ngo (“Eels of the upper estuary”, Journal of Tides, 2015; Vol. 5 · No. 1, pp 41–47).",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], year: 2015, volume: "5", issue: "1", pages: "41–47" }],
  },
  {
    text: 'The paper "Eels of the upper estuary" by Ha SB, Rim YJ, and Gal MS that appeared in J Tidal Biol 2011;38(3):164-7 is retracted.',
    gives: [{ authors: ["Ha SB", "Rim YJ", "Gal MS"], volume: "38" }],
  },
  {
    text: "Figure 1 of the article by Ferrand L, Ngo T (J Tidal Biol 2018;13:300–306) bears marked similarity to another.",
    gives: [{ authors: ["Ferrand L", "Ngo T"], journal: "J Tidal Biol", volume: "13" }],
  },
  {
    text: "At the request of the author, the article J Tidal Biol 2021;25:144-50 is retracted.",
    gives: [{ journal: "J Tidal Biol", year: 2021, pages: "144-50" }],
  },
  {
    text: "Hou, LT, Shan, BQ and Yue, ZC. (2011) Eels of the upper estuary. J Tidal Biol 39: 911–918.",
    gives: [{ authors: ["Hou, LT", "Shan, BQ", "Yue, ZC"], title: "Eels of the upper estuary", year: 2011 }],
  },
  {
    text: "Ferrand L, Ngo T. Eels of the upper estuary. Tides. 2003;108:II-44–II-50.",
    block: { kind: "reference", mark: "1" },
    gives: [{ volume: "108", pages: "II-44–II-50" }],
  },
  {
    text: "Retraction. Warmth Protects Eels by Restoring Mitofusin 2. Tides 2011;60:1442–1451",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ title: "Warmth Protects Eels by Restoring Mitofusin 2", journal: "Tides", volume: "60" }],
  },
  {
    text: "Tides Lett 16: [Related article:] 5321–5329, 2018; DOI: 10.1234/tl.2018.9284",
    block: { front: true },
    gives: [{ journal: "Tides Lett", year: 2018, volume: "16", pages: "5321–5329" }],
  },
  {
    text: "This article was published in Journal of Tides and Ice (J Tides Ice), Vol 11, No 3, Oct-Dec 2017, Pages: 168-174.",
    gives: [{ journal: "Journal of Tides and Ice", year: 2017, volume: "11", issue: "3", pages: "168-174" }],
  },
  {
    text: "Ferrand L, Ngo T. Eels of the upper estuary. Tides. 2019. 98:33(e16711).",
    block: { kind: "reference", mark: "1" },
    gives: [{ volume: "98", issue: "33", pages: "e16711" }],
  },
  {
    text: "In the article “Eels of the upper estuary” published in J Tidal Biol. 2018 Summer; 7(2): 62-9, a name was wrong.",
    gives: [{ journal: "J Tidal Biol", year: 2018, volume: "7", pages: "62-9" }],
  },
  {
    text: "The original article [1] was published in J Tidal Biol on 15 January 2014 by Lena Ferrand, Tom Ngo and Li Wu.",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }, { journal: "J Tidal Biol" }],
  },
  {
    text: "The Board of the Journal of Tides hereby retracts the above-named article, J Tides 2013;54(4):257-61, by Lena Ferrand and Tom Ngo.",
    gives: [{ authors: ["Lena Ferrand", "Tom Ngo"], journal: "J Tides", volume: "54" }],
  },
  {
    text: "Reason: duplicate submission; the article was published in Crab Letters 2009; 6(1): 84-88.",
    gives: [{ journal: "Crab Letters", of: "reference" }],
  },
  {
    text: "Volume/Issue/Pages: 2009; 9(2): 133-138",
    gives: [{ year: 2009, volume: "9", issue: "2", pages: "133-138" }],
  },
  {
    text: "O artigo “Enguias do estuário superior”, de Ana Lopes e Rui Reis, publicado na Rev Bras Mar, v. 21, n. 5, p. 364-368, set./out. 2015, foi retratado.",
    gives: [{ journal: "Rev Bras Mar", volume: "21", issue: "5", pages: "364-368", year: 2015 }],
  },
  {
    text: "The editors were told of concerns about the article by Ferrand et al, “Eels of the upper estuary,” which appeared in the March 14, 2014, issue of the journal (Tide Res. 2014;114:983–994).",
    gives: [
      { authors: ["Ferrand"], of: "original" },
      { journal: "Tide Res", volume: "114", of: "original" },
    ],
  },
  {
    text: "Retraction for Ferrand et al., volume 298, 2010, p. C1457–C1465",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ authors: ["Ferrand"], volume: "298", year: 2010, pages: "C1457–C1465" }],
  },
  {
    text: "The Editor informs readers that the paper by Ferrand LM, Ngo TB and Okoro-Bell K entitled Eels of the upper estuary, Tidal Health Sci. 2017;17(4): 1208-1215 has been retracted.",
    gives: [{ title: "Eels of the upper estuary", authors: ["Ferrand LM", "Ngo TB", "Okoro-Bell K"], volume: "17" }],
  },
  {
    text: "Questions were raised about the data in the above paper (Tidal Res. 2016;51:1204–11) by Ferrand, L. M., Ngo, T., Okoro, K. et al.",
    gives: [{ authors: ["Ferrand, L. M.", "Ngo, T.", "Okoro, K."], journal: "Tidal Res" }],
  },
  {
    text: "Ferrand LM, Ngo TB. Eels of the upper estuary. S Tidal J Sci. 2013;109(3/4), Art. #2012-0088, 6 pages.",
    block: { kind: "reference" },
    gives: [{ volume: "109", issue: "3/4", pages: "2012-0088" }],
  },
  {
    text: "Lea Ferrand et al 2017 J. Tidal Phys. D: Appl. Phys. 50 324002",
    block: { front: true },
    gives: [{ authors: ["Lea Ferrand"], journal: "J. Tidal Phys. D: Appl. Phys.", year: 2017, pages: "324002" }],
  },
  {
    text: "J Eel Med. 2012. 10.1234/jem.20112587. 209:1297–1310.",
    block: { front: true },
    gives: [{ journal: "J Eel Med", year: 2012, volume: "209", pages: "1297–1310" }],
  },
  {
    text: "In the article by Ferrand et al, “Eels of the upper estuary,” which appeared in the November 2014 issue of Tides (2014;64:1047–1056), errors were found.",
    gives: [
      { authors: ["Ferrand"], journal: "Tides" },
      { volume: "64", pages: "1047–1056", of: "original" },
    ],
  },
  {
    text: "Ferrand-Hill N, Ngo B, Okoro R 2004 Eels of the upper estuary. J Tidal Afr 89:4402–4410",
    block: { kind: "reference" },
    gives: [{ authors: ["Ferrand-Hill N", "Ngo B", "Okoro R"], title: "Eels of the upper estuary", year: 2004 }],
  },
  {
    text: "The authors apologise for an error in Journal of Tides 2019 241 99–112 (https://doi.org/10.1234/jt-18-1).",
    gives: [{ journal: "Journal of Tides", year: 2019, volume: "241", pages: "99–112" }],
  },
  {
    text: "The article “Eels of the upper estuary” published in Ann Tidal Med, on pages 22-26, issue 1, volume 10, year 2015 by Ferrand-Bell L, Ngo T, Okoro KM, repeats another of the group.",
    gives: [{ authors: ["Ferrand-Bell L", "Ngo T", "Okoro KM"], volume: "10", pages: "22-26" }],
  },
  {
    text: "The article “Eels of the upper estuary” by Lea Ferrand, published in Tidal World, EISSN: 2231-0916, Vol. 12, No. 8, Page no. 1244-1250, is retracted.",
    gives: [{ journal: "Tidal World", volume: "12", pages: "1244-1250" }],
  },
  {
    text: "Mol. Eel Biol. 27, 1123–1134 (originally published in MEB in Press on February 10, 2016 as DOI: 10.1234/meb.E15-09)",
    block: { front: true },
    gives: [{ journal: "Mol. Eel Biol.", volume: "27", pages: "1123–1134", year: 2016 }],
  },
  {
    text: "The authors Lea Ferrand, Tam Ngo, and Kofi Okoro requested to retract the article “Eels of the upper estuary” published in Braz J Tidal Res 2019;52(9):e8631.",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo", "Kofi Okoro"], title: EELS, pages: "e8631" }],
  },
  {
    text: "The article titled “Eels of the upper estuary” has been retracted. (Authors: Lea Ferrand, Tam Ngo, Kofi Okoro.)",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo", "Kofi Okoro"] }],
  },
  {
    text: "The Editors alert readers to problems with: Ferrand L, Ngo T, on behalf of the TIDE Investigators: Vitamin K2 and eels of the upper estuary. J Tidal Soc 31: 2681–2693, 2020",
    gives: [{ authors: ["Ferrand L", "Ngo T"], title: "Vitamin K2 and eels of the upper estuary" }],
  },
  {
    text: "Eels of the upper estuary: corrigendum to J. Tidal Res. 24 (2): 301–312",
    block: { kind: "heading", level: 1, front: true },
    gives: [{ title: EELS, journal: "J. Tidal Res.", volume: "24", issue: "2", pages: "301–312" }],
  },
  {
    text: "^1^L. Ferrand, T. Ngo, and K. Okoro, “Eels of the upper estuary,” J. Tidal Res. **128**, 114311 (2020).",
    block: { kind: "reference" },
    gives: [{ authors: ["L. Ferrand", "T. Ngo", "K. Okoro"], title: EELS, volume: "128" }],
  },
  {
    text: "The article “Eels of the upper estuary,” published in Annals of Tidal Medicine, Issue 1, Volume 9, pages 88-92, is retracted.",
    gives: [{ title: EELS, journal: "Annals of Tidal Medicine", volume: "9", issue: "1", pages: "88-92" }],
  },
  {
    text: "The article “Eels of the upper estuary”, published in Revista Alta de Ciência do Mar, v45:e0200431, 2021, is wrong.",
    gives: [{ title: EELS, journal: "Revista Alta de Ciência do Mar", volume: "45", year: 2021 }],
  },
  {
    text: "The authors retract this article (J. Agric. Food Chem. 2012, 60, 8815–8823).",
    gives: [{ journal: "J. Agric. Food Chem.", year: 2012, volume: "60", pages: "8815–8823" }],
  },
  {
    text: "Volume 87, no. 4, e00811-18, 2019. The Publisher retracts this article, which appeared in *Tides and Ice* in April 2019.",
    block: { front: true },
    gives: [{ journal: "Tides and Ice", volume: "87", pages: "e00811-18" }],
  },
  {
    text: "The Society hereby reinstates the article “Eels of the upper estuary” by Lea Ferrand (J Tides 2017;6(1):33-58). The notice of its retraction (J Tides 2018;7(2):149) was issued in error.",
    gives: [{ title: EELS, authors: ["Lea Ferrand"], year: 2017, volume: "6" }],
  },
  {
    text: "The editors retract the article “Eels of the upper estuary” by Lea Ferrand, Tidal Methods, 2015, 7, 8804–8811.",
    gives: [{ title: EELS, authors: ["Lea Ferrand"], journal: "Tidal Methods" }],
  },
  {
    text: "The authors requested the retraction of this article in November 2015, as its data had been printed before.",
    gives: [],
  },
  {
    text: "In the article “Eels of the upper estuary” by Lea Ferrand and Tam Ngo (Tidal Economic Review 55, no. 2 [April 2019]: 201–38), a line is wrong.",
    gives: [{ title: EELS, journal: "Tidal Economic Review", year: 2019, volume: "55", issue: "2", pages: "201–38" }],
  },
  {
    text: "In “Eels of the upper estuary,” by Lea Ferrand (Journal of Tides 31(4) [2012]: 88–93), a line is wrong.",
    gives: [{ title: EELS, journal: "Journal of Tides", year: 2012, volume: "31", issue: "4", pages: "88–93" }],
  },
  {
    text: "The article “Eels of the upper estuary”, Tidal Bulletin, 2017; vol. 61, no. 3: 245–250, is retracted.",
    gives: [{ title: EELS, journal: "Tidal Bulletin", year: 2017, volume: "61", issue: "3", pages: "245–250" }],
  },
  {
    text: "In the article “Eels of the upper estuary”, published in the March issue of this journal (pages 12–18), a figure was printed twice.",
    gives: [{ title: EELS, pages: "12–18" }],
  },
  {
    text: "In the article “Eels of the upper estuary”, published in the Spring issue of our journal, on pages 12–18, a figure is wrong.",
    gives: [{ title: EELS, pages: "12–18" }],
  },
  { text: "The article, published in March, was read by the editors of the journal in April.", gives: [] },
  {
    text: "The Society is retracting the article cited above, by Lea Ferrand, Tam Ngo, and Wu Li.",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo", "Wu Li"] }],
  },
  {
    text: "The publisher retracts the paper named above, authored by Lea Ferrand and Tam Ngo.",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo"] }],
  },
  {
    text: "The editors retract the study listed below, written by Lea Ferrand, Tam Ngo and Wu Li, since its data are wrong.",
    gives: [{ authors: ["Lea Ferrand", "Tam Ngo", "Wu Li"] }],
  },
  {
    text: "The board decided to retract the following article because it proved to be a duplicate publication: Ferrand L, Ngo T. Eels of the upper estuary. J Tides 2010;51:244-249.",
    gives: [{ title: EELS, journal: "J Tides", volume: "51", authors: ["Ferrand L", "Ngo T"] }],
  },
  {
    text: "The article has the same tables as the article published by the same authors in Crab Letters 2009;14:77-82.",
    gives: [{ journal: "Crab Letters", of: "reference" }],
  },
  {
    text: "The paper titled “Eels of the upper estuary”, published at pages 12 to 20 of Volume 30, Issue 2 (April–June 2014) of the Journal of Tides, stands retracted.",
    gives: [{ title: EELS, journal: "Journal of Tides", year: 2014, volume: "30", issue: "2", pages: "12 to 20" }],
  },
  { text: "The gel was cut at page 12 of the log.", gives: [] },
  {
    text: "Eel Omega 2022, 7, 21, 17980–17992. DOI: 10.1234/eel.2c01357",
    block: { front: true },
    gives: [{ journal: "Eel Omega", year: 2022, volume: "7", issue: "21", pages: "17980–17992" }],
  },
  { text: "In 2015 it issued an expression of concern about this article (Eels 2015;64:2258).", gives: [] },
  { text: "An expression of concern about this article was published in 2011 (Eel Analg 2011;112:514).", gives: [] },
  {
    text: "The paper “Eels of the upper estuary” published at pages 67-71 of The Tide Chronicle, 9(1), 2013, stands retracted.",
    gives: [{ title: EELS, journal: "The Tide Chronicle", year: 2013, volume: "9", issue: "1", pages: "67-71" }],
  },
  { text: "The counts are on pages 6-7 of Appendix B, 9(1), and were wrong.", gives: [] },
  { text: "In May 2016, the Society issued an expression of concern (Tides 2016;65:1440).", gives: [] },
];
