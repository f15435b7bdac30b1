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
  {
    text: "[|JOURNAL OF EELS, Nov. 2012, p. 6988|]\n0021-9199/12/$12.00  doi:10.1234/JE.09911-12",
    block: FRONT,
    gives: [{ name: "JOURNAL OF EELS", year: 2012, pages: "6988" }],
  },
  {
    text: "[|JOURNAL OF EELS, June 2011, p. 6117\tVol. 85, No. 12|]",
    block: FRONT,
    gives: [{ name: "JOURNAL OF EELS", year: 2011, volume: "85", issue: "12", pages: "6117" }],
  },
  {
    text: "[|Norse J Eel Res 131, June 2010, pp 849|]",
    block: FRONT,
    gives: [{ name: "Norse J Eel Res", year: 2010, volume: "131", pages: "849" }],
  },
  {
    text: "[|Eels\n12 May 2017, Vol 356, Issue 6338, p. 589|]\nDOI: 10.1234/eels.9911",
    block: FRONT,
    gives: [{ name: "Eels", year: 2017, volume: "356", issue: "6338", pages: "589" }],
  },
  {
    text: "[|EELS 9 June 2017, Vol 356, Issue 6342, p. 1012|]. DOI: 10.1234/eels.9912",
    block: FRONT,
    gives: [{ name: "EELS", year: 2017, volume: "356", pages: "1012" }],
  },
  {
    text: "[|Norse J Eels | Year : 2013 | Volume : 5 | Issue : 2 | Page : 234|]",
    block: FRONT,
    gives: [{ name: "Norse J Eels", year: 2013, volume: "5", issue: "2", pages: "234" }],
  },
  {
    text: "[|Rev. Nord. Enguias, Porto Alegre, v. 41, n. 2, p. 155, abr./jun. 2016|]",
    block: FRONT,
    gives: [{ name: "Rev. Nord. Enguias", year: 2016, volume: "41", issue: "2", pages: "155" }],
  },
  {
    text: "[|J. Phys.: Eel Conf. Ser. 1899 049999|]",
    block: FRONT,
    gives: [{ name: "J. Phys.: Eel Conf. Ser.", volume: "1899", pages: "049999" }],
  },
  {
    text: "[|IEEE TRANSACTIONS ON EELS, VOL. 58, NO. 4, APRIL 2011\t1455|]",
    block: FRONT,
    gives: [{ name: "IEEE TRANSACTIONS ON EELS", year: 2011, volume: "58", issue: "4", pages: "1455" }],
  },
  {
    text: "[|1456 IEEE TRANSACTIONS ON EELS, VOL. 58, NO. 4, APRIL 2011|]",
    block: FRONT,
    gives: [{ name: "IEEE TRANSACTIONS ON EELS", year: 2011, volume: "58", issue: "4", pages: "1456" }],
  },
  {
    text: "©2016 Norse Association for Eels.\n[|3656  Eel Cancer Res; 76(12) June 15, 2016|]",
    gives: [{ name: "Eel Cancer Res", of: "original", year: 2016, volume: "76", issue: "12", pages: "3656" }],
  },
  {
    text: "[[|Eel Economics Quarterly, vol. 31, no. 4, October 2018|]]\n© 2018 by The University of the Ems",
    gives: [{ name: "Eel Economics Quarterly", year: 2018, volume: "31", issue: "4" }],
  },
  {
    text: "[|2010 2nd International Conference on Eels and Weirs (ICEW)|]",
    block: FRONT,
    gives: [{ name: "2010 2nd International Conference on Eels and Weirs (ICEW)", year: 2010, of: "notice" }],
  },
  {
    text: "[|Fourth Norse Symposium on Tides, Eels and Weirs, 2014|]",
    block: FRONT,
    gives: [{ name: "Fourth Norse Symposium on Tides, Eels and Weirs, 2014", year: 2014 }],
  },
  { text: "The paper was presented at the Norse Conference on Eels in 2014", block: FRONT, gives: [] },
  { text: "Conference Report", block: FRONT, gives: [] },
  {
    text: "Figure 2 of this article is the same as Figure 1 of another [Eel Rep 2008; 3 : 55-9] where eels were shown.",
    gives: [],
  },
  {
    text: "[|Norse Bulletin of Eel Sciences 2020; 54(3): 299|]DOI: 10.1234/nbes.7",
    block: FRONT,
    gives: [{ name: "Norse Bulletin of Eel Sciences", year: 2020, volume: "54", issue: "3", pages: "299" }],
  },
  {
    text: "[|Revista Nórdica de Enguias, v. 38, n. 2, e022914, 2021|]\nhttps://doi.org/10.1234/rne.7",
    block: FRONT,
    gives: [{ name: "Revista Nórdica de Enguias", year: 2021, volume: "38", issue: "2", pages: "e022914" }],
  },
  {
    text: "*[|The Norse Eel Book*, First View, 1–2|]\ndoi:10.1234/neb.7",
    block: FRONT,
    gives: [{ name: "The Norse Eel Book", pages: "1–2", of: "notice" }],
  },
  {
    text: "[|J. Eel Biol|]. https://doi.org/10.1234/jeb.7 | Retracted on May 2, 2019",
    block: FRONT,
    gives: [{ name: "J. Eel Biol.", of: "notice" }],
  },
  { text: "Pike A. Perch B. Doe https://doi.org/10.1234/jeb.7", block: FRONT, gives: [] },
  {
    text: "Copyright © 2022 the Authors.\n[|Eel Medicine (Lund) (2022) 101:40(e31006)|]\nReceived: 9 May 2022",
    gives: [{ name: "Eel Medicine (Lund)", year: 2022, volume: "101", issue: "40", pages: "e31006" }],
  },
  // parts in any order
  {
    text: "[|Eels 4 May 2007: Vol. 316. no. 5825, p. 699|] DOI: 10.1234/eels.316.699x",
    gives: [{ name: "Eels", of: "original", year: 2007, volume: "316", issue: "5825", pages: "699" }],
  },
  {
    text: "[|Year : 2014 | Volume : 6 | Issue : 1 | Page : 97|]",
    block: FRONT,
    gives: [{ name: undefined, of: "notice", year: 2014, volume: "6", issue: "1", pages: "97" }],
  },
  { text: "Year : 2014 | Volume : 6 | Issue : 1 | Page : 97", gives: [] },
  {
    text: "[|Nord J Eel Microbiol. 2016; 8(2)|]: Published online 2016 June 15. doi: 10.1234/njem-8299",
    block: FRONT,
    gives: [{ name: "Nord J Eel Microbiol", year: 2016, volume: "8", issue: "2", pages: undefined }],
  },
  {
    text: "Retraction | [|Volume 31, Article 199, 26 Nov 2018|] | 10.1234/nje.2018.31.199",
    block: FRONT,
    gives: [{ name: undefined, year: 2018, volume: "31", pages: "199" }],
  },
  {
    text: "[|Annals of Eel Imaging / Volume 62, Issue 1 / p. e9262|]",
    block: FRONT,
    gives: [{ name: "Annals of Eel Imaging", volume: "62", issue: "1", pages: "e9262" }],
  },
  {
    text: "[|Eel Res; 75(3); 622|].",
    block: FRONT,
    gives: [{ name: "Eel Res", volume: "75", issue: "3", pages: "622", year: undefined }],
  },
  {
    text: "[|Frontiers in Eel Hydrology, 12 March 2019\nSec. Weirs and Tides\nVolume 7 - 2019|] | https://doi.org/10.1234/feh.2019.7",
    block: FRONT,
    gives: [{ name: "Frontiers in Eel Hydrology", year: 2019, volume: "7", pages: undefined }],
  },
  {
    text: "[|J. Eel Soc. 2015, 137, 3, 1234|]",
    block: FRONT,
    gives: [{ name: "J. Eel Soc.", year: 2015, volume: "137", issue: "3", pages: "1234" }],
  },
  {
    text: "Home > All Journals > Eel Sorption Letters > List of Issues > Volume 43, Issue 20\n[|Eel Sorption Letters, Volume 43, 2022 - Issue 20, Page 3199|]",
    block: FRONT,
    gives: [{ name: "Eel Sorption Letters", year: 2022, volume: "43", issue: "20", pages: "3199" }],
  },
  {
    text: "[|The Eel Past (2019), 30: 2, 299|] © Norse University Press 2019",
    block: FRONT,
    gives: [{ name: "The Eel Past", year: 2019, volume: "30", issue: "2", pages: "299" }],
  },
  {
    text: "[|Rev. nórd. Enguias vol.42 no.1 Lund Jan./Mar. 2018|]",
    block: FRONT,
    gives: [{ name: "Rev. nórd. Enguias", year: 2018, volume: "42", issue: "1", pages: undefined }],
  },
  {
    text: "[|Volume 2023, Article ID 9876543, 1 page|]",
    block: FRONT,
    gives: [{ name: undefined, year: 2023, volume: "2023", pages: "9876543" }],
  },
  {
    text: "[|2020 Eel Ecol 45 e18962|]",
    block: FRONT,
    gives: [{ name: "Eel Ecol", year: 2020, volume: "45", pages: "e18962" }],
  },
  {
    text: "van der Loo et al. [|Acta Eels (2013) 132:3889|]",
    block: FRONT,
    gives: [{ name: "Acta Eels", year: 2013, volume: "132", pages: "3889" }],
  },
  {
    text: "[|Eel Genetics 2009; 5(12)|]",
    block: FRONT,
    gives: [{ name: "Eel Genetics", year: 2009, volume: "5", issue: "12" }],
  },
  {
    text: "[|Eels and Weirs 4 (2023), Heft 10, S. 895|]",
    block: FRONT,
    gives: [{ name: "Eels and Weirs", year: 2023, volume: "4", issue: "10", pages: "895" }],
  },
  {
    text: "[|Eels and Weirs, 101. Jahrgang (2024), Heft 6, S. 137|]",
    block: FRONT,
    gives: [{ name: "Eels and Weirs", year: 2024, volume: "101", issue: "6", pages: "137" }],
  },
  {
    text: "[|Eel Motion Cilt 112, Sayı 10, 2016, Sayfa 2608|]",
    block: FRONT,
    gives: [{ name: "Eel Motion", year: 2016, volume: "112", issue: "10", pages: "2608" }],
  },
  {
    text: "Published in: [|Trans. Eel Meter. ( Volume: 48, Issue: 6, September 2017)|]",
    block: FRONT,
    gives: [{ name: "Trans. Eel Meter.", year: 2017, volume: "48", issue: "6" }],
  },
  {
    text: "[|Norse Journal of Eels , Nov., 2015, Vol. 10, No. 9 (Nov., 2015), p. 936|]",
    block: FRONT,
    gives: [{ name: "Norse Journal of Eels", year: 2015, volume: "10", issue: "9", pages: "936" }],
  },
  {
    text: "Originally published 3 Jan 2014 https://doi.org/10.1234/eel.41 [|Eel Research. 2014;114:e9|]",
    block: FRONT,
    gives: [{ name: "Eel Research", year: 2014, volume: "114", pages: "e9" }],
  },
  {
    text: "[|Vol. 33 No. 4 NANOSCALE EELS Feb. 2017|]",
    block: FRONT,
    gives: [{ name: "NANOSCALE EELS", year: 2017, volume: "33", issue: "4" }],
  },
  {
    text: "DOI: 10.1234/D1EL90018C (Retraction) [|Eel Adv., 2021, 11, 5020-5020|]",
    block: FRONT,
    gives: [{ name: "Eel Adv.", year: 2021, volume: "11", pages: "5020-5020" }],
  },
  {
    text: "DOI: 10.1234/C9EL90012K (Expression of Concern) [|J. Eel. Chem. A, 2019, 7, 12345|]",
    block: FRONT,
    gives: [{ name: "J. Eel. Chem. A", year: 2019, volume: "7", pages: "12345" }],
  },
  {
    text: "[|Norse J Eelol 2015 June 68(3): 312|]",
    block: FRONT,
    gives: [{ name: "Norse J Eelol", year: 2015, volume: "68", issue: "3", pages: "312" }],
  },
  {
    text: "[|Eel Reports 33, 109973, December 29, 2020 1|]",
    block: FRONT,
    gives: [{ name: "Eel Reports", year: 2020, volume: "33", pages: "109973" }],
  },
  {
    text: "[|Eels\n19 Feb 2021\nVol 371, Issue 6531\np. 797|]",
    block: FRONT,
    gives: [{ name: "Eels", year: 2021, volume: "371", issue: "6531", pages: "797" }],
  },
  {
    text: "Norse Journal of Eels\n[|Norsk Tidsskrift for Ål 2013;21(4):1142|]",
    block: FRONT,
    gives: [{ name: "Norse Journal of Eels", year: 2013, volume: "21", issue: "4", pages: "1142" }],
  },
  {
    text: "[|EEL 2021; 373|] doi: https://doi.org/10.1234/eel.n9351 (Published 16 June 2021) Cite this as: EEL 2021;373:n9351",
    block: FRONT,
    gives: [{ name: "EEL", year: 2021, volume: "373", pages: "n9351" }],
  },
  { text: "[|Norse J Eel Biol Res|] | doi: 10.1234/eel.8602", block: FRONT, gives: [{ name: "Norse J Eel Biol Res" }] },
  { text: "15(2): 98–107. DOI: 10.1234/eel.15", block: FRONT, gives: [] },
  {
    text: "Originally published 27 Sep 2019 | https://doi.org/10.1234/eel.99 | [|Eel Research. 2019;125:e45|]",
    block: FRONT,
    gives: [{ of: "notice", name: "Eel Research", year: 2019, volume: "125", pages: "e45" }],
  },
  {
    text: "DOI: 10.1234/D1EL90093D (Retraction) [|Eel Adv., 2021, 11, 1187-1187|]",
    block: FRONT,
    gives: [{ of: "notice", name: "Eel Adv.", year: 2021, volume: "11", pages: "1187-1187" }],
  },
  { text: "[|J. Eel. Chem. (2021) 296 100417 1|]", gives: [{ volume: "296", pages: "100417", issue: undefined }] },
  {
    text: "[|Tides, 2021, Vol. 12, (No. 18), pp: 1851|]",
    block: FRONT,
    gives: [{ name: "Tides", volume: "12", issue: "18", pages: "1851" }],
  },
  {
    text: "www.tides.com/eels [|Vol 8 April 2020 e480|]",
    gives: [{ of: "notice", name: undefined, year: 2020, volume: "8", pages: "e480" }],
  },
  {
    text: "[|September 2012 • Volume 115 • Number 3     www.eel-tides.org 735|]",
    gives: [{ of: "notice", year: 2012, volume: "115", issue: "3", pages: "735" }],
  },
  {
    text: "[|Eel Medicine | January-March 2014 | Vol 6 | Issue 1     97|]",
    gives: [{ of: "notice", name: "Eel Medicine", year: 2014, volume: "6", issue: "1", pages: "97" }],
  },
  {
    text: "Published 27 September 2022 [|Volume 2022:15 Pages 1047–1048|]",
    block: FRONT,
    gives: [{ of: "notice", year: 2022, volume: "15", pages: "1047–1048" }],
  },
  { text: "[|June-2023 Volume 49 Issue 6|]", block: FRONT, gives: [{ year: 2023, volume: "49", issue: "6" }] },
  { text: "Journal Name: [|Tidal Delivery|]", block: FRONT, gives: [{ name: "Tidal Delivery" }] },
  { text: "Journal Cover", block: FRONT, gives: [] },
  {
    text: "[|Tides and Health Care 28 (2020) 225 225|]",
    block: FRONT,
    gives: [{ volume: "28", pages: "225", issue: undefined }],
  },
  {
    text: "Ngo et al. / [|J Emden Univ-Sci B (Eels & Tides) 2012 13(9):768 768|]",
    block: FRONT,
    gives: [{ name: "J Emden Univ-Sci B (Eels & Tides)", year: 2012, volume: "13", issue: "9", pages: "768" }],
  },
  { text: "first published May 18, 2020; 10.1234/eel.7 (Proc. Eels 117, 1–9)", block: FRONT, gives: [] },
  { text: "major tidal surgery. Eel Analg 2006;103:1462–9", block: FRONT, gives: [] },
  { text: "Bibliometrics: Volume 46, Number 1, pages 992–1003", block: FRONT, gives: [] },
  { text: "Eel College, Tidal University of Technology, Lund 450000, PR China", block: FRONT, gives: [] },
  { text: "Eels among commercial riders in Lund, 2010–2015", block: FRONT, gives: [] },
  { text: "Published on Web 04/08/2011", block: FRONT, gives: [] },
  { text: "Grant No. 12, 2014, 45–67", block: FRONT, gives: [] },
];
