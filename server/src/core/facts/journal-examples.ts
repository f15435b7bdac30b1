import type { FactExample } from "./fact.ts";

const FRONT = { front: true } as const;

/** What the recogniser of journal lines finds. */
export const JOURNAL_EXAMPLES: readonly FactExample[] = [
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
    text: "*[|Eel ONE* 2013; 8(9)|]: 10.1371/annotation/880a-72e1",
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
    text: "Citation: The Eel ONE Editors (2019) Expression of concern: Eels under ice. [|Eel ONE 17(4): e0261845|]. https://doi.org/10.1234/eel.0261845",
    gives: [{ name: "Eel ONE", of: "notice", year: 2019, volume: "17", issue: "4", pages: "e0261845" }],
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
    text: "[|The Journal of Eels, September 6, 2017 • 37(36):8790 • 8790|]",
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
  {
    text: "[|Scientific Eels | (2021) 11:3127|] | https://doi.org/10.1234/s-021-1 | 1",
    gives: [{ name: "Scientific Eels", of: "notice", year: 2021, volume: "11", pages: "3127" }],
  },
  {
    text: "[|EEL REPORTS | 7:45678|] | DOI: 10.1234/erep45678",
    gives: [{ name: "EEL REPORTS", of: "notice", volume: "7", pages: "45678" }],
  },
  {
    text: "[|Frontiers in Eels | www.example.org | May 2021 | Volume 11 | Article 692115|]",
    gives: [{ name: "Frontiers in Eels", of: "notice", year: 2021, volume: "11", pages: "692115" }],
  },
  {
    text: "[|PNEAS | July 2, 2013 | vol. 110 | no. 27 | 11205|]",
    gives: [{ name: "PNEAS", of: "notice", year: 2013, volume: "110", issue: "27", pages: "11205" }],
  },
  {
    text: "[|Eel Management and Research 2021:13 999|]",
    gives: [{ name: "Eel Management and Research", of: "original", year: 2021, volume: "13", pages: "999" }],
  },
  {
    text: "[|Journal of Eels\nVolume 20, Issue 10, July 2014, Page 1601|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels", year: 2014, volume: "20", issue: "10", pages: "1601" }],
  },
  {
    text: "[|JOURNAL OF EELS\n2019, VOL. 12, NO. 3, 1–2|]\nhttps://doi.org/10.1234/e.7",
    block: FRONT,
    gives: [{ name: "JOURNAL OF EELS", year: 2019, volume: "12", issue: "3", pages: "1–2" }],
  },
  {
    text: "[|Journal of Eels\n2014, Vol. 20(10) 1601–1602|]\n© The Author(s) 2014",
    block: FRONT,
    gives: [{ name: "Journal of Eels", year: 2014, volume: "20", issue: "10", pages: "1601–1602" }],
  },
  {
    text: "Ann Pike, Bo Perch\n[|Annals of Eels, Volume 12, Issue 3, March 2019, Page 123|], https://doi.org/10.1234/aoe/1",
    block: FRONT,
    gives: [{ name: "Annals of Eels", year: 2019, volume: "12", issue: "3", pages: "123" }],
  },
  {
    text: "[|Phys. Rev. E 99, 139902|] – Published 4 April 2019",
    block: FRONT,
    gives: [{ name: "Phys. Rev. E", volume: "99", pages: "139902" }],
  },
  {
    text: "*[|Eel Chemistry Reports* 2022; 42(6): ECR-2019-1987_RET|]",
    block: FRONT,
    gives: [{ volume: "42", issue: "6", pages: "ECR-2019-1987_RET" }],
  },
  {
    text: "[|J. Am. Eel Soc. 2019, 141, 1234−1240|]",
    block: FRONT,
    gives: [{ name: "J. Am. Eel Soc.", year: 2019, volume: "141", pages: "1234−1240" }],
  },
  {
    text: "Original citation: [|J Eel Invest. 2008;118(10):3401–3408|]. https://doi.org/10.1234/JEI10000.",
    block: FRONT,
    gives: [{ of: "original", year: 2008, volume: "118" }],
  },
  {
    text: "Cite This: [|J. Am. Eel Soc. 2019, 141, 1234–1240|]",
    block: FRONT,
    gives: [{ of: "notice", volume: "141" }],
  },
  {
    text: "Citation Ann Pike and Bo Perch [|2019 J. Phys. E: Eel Matter 31 129501|]",
    block: FRONT,
    gives: [{ name: "J. Phys. E: Eel Matter", of: "notice", year: 2019, volume: "31", pages: "129501" }],
  },
  { text: "To appear in: *[|Eels and Rivers|]*", block: FRONT, gives: [{ name: "Eels and Rivers", of: "notice" }] },
  { text: "*[|Current Eel Delivery|]*", block: FRONT, gives: [{ name: "Current Eel Delivery", of: "notice" }] },
  {
    text: "[|J. Eel Biol. Vol. 217, No. 3, 2018|], https://doi.org/10.1234/jeb.1",
    block: FRONT,
    gives: [{ year: 2018, volume: "217", issue: "3", pages: undefined }],
  },
  {
    text: "Please cite this article as: Pike A, Perch B. WITHDRAWN: Eels in rivers. *[|Journal of Eels and Rivers* (2017)|], http://dx.doi.org/10.1234/e.1",
    block: FRONT,
    gives: [{ name: "Journal of Eels and Rivers", year: 2017, of: "notice" }],
  },
  {
    text: "*[|Eel Letters* 2015; 22 Suppl 1: S5-S9|]",
    block: FRONT,
    gives: [{ volume: "22", issue: "Suppl 1", pages: "S5-S9" }],
  },
  { text: "*[|Eel Letters* 2015; 22(3): i–ii|]", block: FRONT, gives: [{ volume: "22", pages: "i–ii" }] },
  { text: "*[|Eel Letters* 2015; 22|]:", block: FRONT, gives: [{ year: 2015, volume: "22", pages: undefined }] },
  {
    text: "[|J. Eel Chem. (2019) 294(27) 10674|]",
    block: FRONT,
    gives: [{ year: 2019, volume: "294", issue: "27", pages: "10674" }],
  },
  { text: "Cite as: [|eEel 2019;8:e99999|]", block: FRONT, gives: [{ name: "eEel", volume: "8", pages: "e99999" }] },
  { text: "*Anguilla anguilla*", block: FRONT, gives: [] },
  { text: "*Letter to the Editor*", block: FRONT, gives: [] },
  {
    text: "[|EEL REVIEW B 101, 229902(E) (2020)|]",
    block: FRONT,
    gives: [{ name: "EEL REVIEW B", volume: "101", pages: "229902(E)", year: 2020 }],
  },
  { text: "[|Eels 51 (2020)|]", block: FRONT, gives: [{ name: "Eels", volume: "51", year: 2020, pages: undefined }] },
  {
    text: "[|EELS May 28, 2019 Volume 321, Number 20 2031|]",
    block: FRONT,
    gives: [{ name: "EELS", year: 2019, volume: "321", issue: "20", pages: "2031" }],
  },
  {
    text: "[|Indian Journal of Eels, July - September 2019, Vol. 13, No. 3|]",
    block: FRONT,
    gives: [{ name: "Indian Journal of Eels", year: 2019, volume: "13", issue: "3" }],
  },
  {
    text: "[|EELS eels.org 14 FEBRUARY 2020 • VOL 367 ISSUE 6479 743|]",
    block: FRONT,
    gives: [{ name: "EELS", year: 2020, volume: "367", issue: "6479", pages: "743" }],
  },
  {
    text: "[|Fischkundliche Mitteilungen 77 (2005), S. 310|]",
    block: FRONT,
    gives: [{ name: "Fischkundliche Mitteilungen", volume: "77", year: 2005, pages: "310" }],
  },
  {
    text: "[|Eel Medicine: June 2019 - Volume 98 - Issue 24 - p e16111|]",
    block: FRONT,
    gives: [{ name: "Eel Medicine", year: 2019, volume: "98", issue: "24", pages: "e16111" }],
  },
  {
    text: "[|Journal of Eels\nYear : 2013 | Volume : 5 | Issue : 2 | Page : 101-104|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels", year: 2013, volume: "5", issue: "2", pages: "101-104" }],
  },
  {
    text: "[|Eel Fisheries Science\nVol. 84 (2018) No. 3 p. 512|]",
    block: FRONT,
    gives: [{ name: "Eel Fisheries Science", volume: "84", issue: "3", pages: "512", year: 2018 }],
  },
  {
    text: "[|Eel Res; 76(12); 3456. ©2016|]",
    block: FRONT,
    gives: [{ name: "Eel Res", volume: "76", issue: "12", pages: "3456", year: 2016 }],
  },
  {
    text: "[|EELS AND RIVERS | VOL 5 | FEBRUARY 2021 | 256|] | www.eels.org",
    gives: [{ name: "EELS AND RIVERS", of: "notice", volume: "5", year: 2021, pages: "256" }],
  },
  {
    text: "www.eels.org | [|EELS | May 10, 2011 | vol. 108 | no. 19 | 8065|]",
    gives: [{ name: "EELS", of: "notice", volume: "108", issue: "19", year: 2011, pages: "8065" }],
  },
  {
    text: "[|D. Roe and A. Doe (eds.): CAT 2021, LNEL 214, p. C1, 2023|]. https://doi.org/10.1234/cat_38",
    gives: [{ name: "LNEL", volume: "214", pages: "C1", year: 2023 }],
  },
  {
    text: "[|Journal of Eels: Regional Studies 34 (2021) 100811|]",
    block: FRONT,
    gives: [{ name: "Journal of Eels: Regional Studies", volume: "34", pages: "100811" }],
  },
  { text: "[|Front. Eel Sci., 12 March 2021|]", block: FRONT, gives: [{ name: "Front. Eel Sci.", year: 2021 }] },
  { text: "[|Ann. Eel Acad. Sci.|] ISSN 0077-8923", block: FRONT, gives: [{ name: "Ann. Eel Acad. Sci." }] },
  { text: "[|eelRxiv|] preprint doi: https://doi.org/10.1234/2021.1", block: FRONT, gives: [{ name: "eelRxiv" }] },
  { text: "[|International Journal of Eel Diseases|]", block: FRONT, gives: [{ of: "notice" }] },
  { text: "[|Lancet Eel Health 2019|]", block: FRONT, gives: [{ name: "Lancet Eel Health", year: 2019 }] },
  {
    text: "Ann Pike, Bo Perch, Eels in the river, Journal of Eels, Volume 12, Issue 3, March 2018, Pages 45–50, https://doi.org/10.1234/je.1",
    block: FRONT,
    gives: [],
  },
  {
    text: "Eel Reports 6, Article number: 28874 (2016)\ndoi: 10.1234/eel28874",
    block: FRONT,
    gives: [{ name: "Eel Reports", volume: "6", pages: "28874", year: 2016 }],
  },
  {
    text: "Journal of Eel Pathology 25(3):p 561, Sep–Dec 2021. | DOI: 10.1234/jep.jep_1_21",
    block: FRONT,
    gives: [{ name: "Journal of Eel Pathology", volume: "25", issue: "3", pages: "561", year: 2021 }],
  },
  { text: "*Journal of Eel Care*\n1–1", block: FRONT, gives: [{ name: "Journal of Eel Care", pages: "1–1" }] },
  {
    text: "Journal of Eel Care, https://doi.org/10.1234/jec.1",
    block: FRONT,
    gives: [{ name: "Journal of Eel Care" }],
  },
  { text: "Eels Today (2022) | Cite this article", block: FRONT, gives: [{ name: "Eels Today", year: 2022 }] },
  {
    text: "Front. Eel Propuls., 19 January 2023\nSec. Estuaries",
    block: FRONT,
    gives: [{ name: "Front. Eel Propuls.", year: 2023 }],
  },
  {
    text: "J. Phys.: Eel Ser. 2021 1279 012101",
    block: FRONT,
    gives: [{ name: "J. Phys.: Eel Ser.", year: 2021, volume: "1279", pages: "012101" }],
  },
  {
    text: "J Eel Neurosci. 2021 Feb;14(2):188. doi: 10.1234/jen.1. Epub 2020 Dec 2.",
    block: { kind: "list", mark: "1", front: true },
    gives: [{ name: "J Eel Neurosci", year: 2021, volume: "14", issue: "2", pages: "188" }],
  },
  {
    text: "RK Pike, J Olofsson and MH Zahn. Eels of an annulus. Proc IET Part C: J Eels 2018; 232(7): 1201–1215.",
    block: FRONT,
    gives: [],
  },
  {
    text: "Cite as: Indian J. Appl. Eels 134, 189901 (2023); doi: 10.1234/ijae.1",
    block: FRONT,
    gives: [{ name: "Indian J. Appl. Eels", volume: "134", pages: "189901", year: 2023 }],
  },
  { text: "International Journal of Eels Editorial Office", block: FRONT, gives: [] },
  {
    text: "In this article (Eel Res 2017;23:4113–22), which appeared in the August 1, 2017, issue, the dose was wrong.",
    block: FRONT,
    gives: [],
  },
  { text: "Downloaded from eelres.example.org on January 3, 2018. © 2017 Eel Society", gives: [] },
  {
    text: "2814 © 2014 by Society of Eels   [|Journal of Eels, Vol 32, No 25 (September 1), 2014: pp 2814|]",
    gives: [{ name: "Journal of Eels", volume: "32", issue: "25", year: 2014, pages: "2814" }],
  },
  {
    text: "[|Eel Res; 77(3) February 1, 2017|]",
    block: FRONT,
    gives: [{ name: "Eel Res", volume: "77", issue: "3", year: 2017 }],
  },
  {
    text: "[[|J Eel Neurosurg Assoc 2010;48:199|]]",
    block: FRONT,
    gives: [{ name: "J Eel Neurosurg Assoc", year: 2010, volume: "48", pages: "199" }],
  },
  {
    text: "[|Annals of Eel Medicine - Vol 11, Issue 3, July-September 2016|]",
    block: FRONT,
    gives: [{ name: "Annals of Eel Medicine", volume: "11", year: 2016 }],
  },
  {
    text: "1004 • [|The Journal of Eels, February 3, 2016 • 36(5):1004|]",
    block: FRONT,
    gives: [{ name: "The Journal of Eels", volume: "36", issue: "5", pages: "1004" }],
  },
  {
    text: "Published online 3 September 2014    [|Eel Acids Research, 2014, Vol. 42, No. 16  10790|]",
    block: FRONT,
    gives: [{ name: "Eel Acids Research", volume: "42", pages: "10790" }],
  },
  {
    text: "[|Braz J Eel Ther. 2015 May-Jun;19(3):250|]. doi: 10.1234/bjet.2014.0100.",
    block: FRONT,
    gives: [{ name: "Braz J Eel Ther", year: 2015, volume: "19", issue: "3", pages: "250" }],
  },
  {
    text: "[|Analytical Eels May 2017, Vol. 33 629|]",
    block: FRONT,
    gives: [{ name: "Analytical Eels", volume: "33", pages: "629" }],
  },
  {
    text: "[|Am J Eel Med Vol 203, Iss 4, p 527, Feb 15, 2021|]",
    gives: [{ name: "Am J Eel Med", volume: "203", issue: "4", pages: "527", year: 2021 }],
  },
  { text: "Frontiers Media SA, Lausanne, Switzerland", block: FRONT, gives: [] },
  {
    text: 'The paper "Copper in eels" by A. Pike, B.\nPerch and C. Bream (Eel. Nutr. J., 7 (2011), 99-105) has been retracted\nby the journal after the editors had looked into it.',
    block: FRONT,
    gives: [],
  },
];
