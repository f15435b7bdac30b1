import type { FactExample } from "./fact.ts";

const FRONT = { front: true } as const;

/** Bylines and signatures of persons and bodies. */
export const PEOPLE_EXAMPLES: readonly FactExample[] = [
  {
    text: "Lena FerrandTom McNgo-WuLi Wu",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom McNgo-Wu", "Li Wu"] }],
  },
  {
    text: "Lena van der Ferrand 1 Tom B. Ngo 2 3 Ana de Sá e Melo 1 on behalf of the Tides Study Group",
    block: FRONT,
    gives: [{ names: ["Lena van der Ferrand", "Tom B. Ngo", "Ana de Sá e Melo"] }],
  },
  {
    text: "Ferrand, Lena MBBS, FWACS; Ngo, Tom B. MD, PhD; Sá i Vidal, Ana PhD",
    block: FRONT,
    gives: [{ names: ["Ferrand, Lena", "Ngo, Tom B.", "Sá i Vidal, Ana"] }],
  },
  {
    text: "LENA FERRAND, M.D.,1 TOM NGO, M.D., PH.D.,2 AND LI WU, M.CH.3",
    block: FRONT,
    gives: [{ names: ["LENA FERRAND", "TOM NGO", "LI WU"] }],
  },
  {
    text: "Lena Ferranda,, Sidra-tul-Ngoa, Li Wub, Tom Reedb",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Sidra-tul-Ngo", "Li Wu", "Tom Reed"] }],
  },
  {
    text: "Lena Ferranda,b, Tom Reeda, Li Wuc",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Reed", "Li Wu"] }],
  },
  {
    text: "Ana de LimaI, Rui Costa FilhoII, Eva SáI,II",
    block: FRONT,
    gives: [{ names: ["Ana de Lima", "Rui Costa Filho", "Eva Sá"] }],
  },
  {
    text: "Ma. Teresa Ocampo1, iD, Tom Ngo2, iD, and Li Wu1, iD*",
    block: FRONT,
    gives: [{ names: ["Ma. Teresa Ocampo", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "Ana de Lima, PhDa, Rui Costa, MDb, Li Wu, MSa,∗",
    block: FRONT,
    gives: [{ names: ["Ana de Lima", "Rui Costa", "Li Wu"] }],
  },
  {
    text: "Lena Ferrand M.D., Tom Ngo Ph.D.",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }],
  },
  {
    text: "L. Ferrand1AE, T. Ngo1BD, W. van Eeden2F",
    block: FRONT,
    gives: [{ names: ["L. Ferrand", "T. Ngo", "W. van Eeden"] }],
  },
  {
    text: "Lena Ferrand and Tom Ngo, Co-Editors-in-Chief",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }],
  },
  { text: "L.M. Ferrand, T.B. Ngo ⁎, L. Wu", block: FRONT, gives: [{ names: ["L.M. Ferrand", "T.B. Ngo", "L. Wu"] }] },
  {
    text: "L. Keller,a T. Nagora,b and M. Lima,c",
    block: FRONT,
    gives: [{ names: ["L. Keller", "T. Nagora", "M. Lima"] }],
  },
  { text: "Li Mei\nEms Vocational College, Leer, Germany", block: FRONT, gives: [{ names: ["Li Mei"] }] },
  { text: "Lena van der Loo\nTom Ngo", block: FRONT, gives: [{ names: ["Lena van der Loo", "Tom Ngo"] }] },
  { text: "To the Readers of Tides", block: FRONT, gives: [] },
  { text: "Front. Eel Propuls., 19 January 2023\nSec. Estuaries", block: FRONT, gives: [] },
  { text: "BMJ Publishing Group Ltd", block: FRONT, gives: [{ where: "byline", names: ["BMJ Publishing Group Ltd"] }] },
  {
    text: "[|Lena Ferrand1,2, Thu H. Ngo^{2*}, M'bala Okoro and Ana de la Cruz|]³",
    block: FRONT,
    gives: [{ where: "byline", names: ["Lena Ferrand", "Thu H. Ngo", "M'bala Okoro", "Ana de la Cruz"] }],
  },
  { text: "Lena Ferranda,* and Tom Ngob", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  {
    text: "Lena Ferrand, MD, PhD1, Tom B. Ngo, MPH2, and Li Wu",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom B. Ngo", "Li Wu"] }],
  },
  { text: "Ferrand, Lena; Ngo, Tom B.", block: FRONT, gives: [{ names: ["Ferrand, Lena", "Ngo, Tom B."] }] },
  { text: "LENA FERRAND 1,2, TOM NGO 3", block: FRONT, gives: [{ names: ["LENA FERRAND", "TOM NGO"] }] },
  {
    text: "[|Lena Ferrand a, Tom Ngo b, Li Wu|] a,*",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  { text: "[|Lena Ferrand,^a^ Tom Ngo|]^a,b^", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  { text: "[|LENA FERRAND 1 , LI WU|] 2", block: FRONT, gives: [{ names: ["LENA FERRAND", "LI WU"] }] },
  {
    text: "[|Lena Ferrand,a Tom Ngo,b Ana Keller|]a,d",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Ana Keller"] }],
  },
  {
    text: "[|Lena Ferrand, M.D., Ph.D.,1 Tom Ngo, M.D.,2 Ana Keller|], M.D.1",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Ana Keller"] }],
  },
  {
    text: "[|Lena Ferrand,ac Tom Ngo,b Ana Mac an Tuil|]*c",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Ana Mac an Tuil"] }],
  },
  { text: "[|Lena Ferrand, Tom Ngo, and the TIDE-1 Study Group|]", block: FRONT, gives: [{ where: "byline" }] },
  { text: "[|Lena Ferrand\nTom Ngo|]", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  {
    text: "[|Ana Silva II, Rui Reis I, Eva Dias|] III",
    block: FRONT,
    gives: [{ names: ["Ana Silva", "Rui Reis", "Eva Dias"] }],
  },
  { text: "Ann Marsh, Bo Reed", block: FRONT, gives: [{ names: ["Ann Marsh", "Bo Reed"] }] },
  { text: "[|Lena Ferrand\\*, Tom Ngo|]", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  {
    text: "[|L. Ferrand ^{a,*}, T.-B. Ngo ^b, L. Wu|] ^a",
    block: FRONT,
    gives: [{ names: ["L. Ferrand", "T.-B. Ngo", "L. Wu"] }],
  },
  { text: "[|Lena Ferrand1  Tom Ngo|]2", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  { text: "[|Lena Ferrand|]\nEditor-in-Chief", block: FRONT, gives: [{ names: ["Lena Ferrand"] }] },
  {
    text: "[|Lena Ferrand\n1 Klinik für Aale, Universität Ems\nTom Ngo|]\n2 Institut für Gezeiten, Emden",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }],
  },
  { text: "[|Lena Ferrand|], Editor", block: FRONT, gives: [{ where: "byline", names: ["Lena Ferrand"] }] },
  { text: "[|L. Ferrand*,1, T. Ngo|]2", block: FRONT, gives: [{ names: ["L. Ferrand", "T. Ngo"] }] },
  { text: "FERRAND, L.; NGO, T.", block: FRONT, gives: [{ names: ["FERRAND, L.", "NGO, T."] }] },
  {
    text: "[|Lena Ferrand, PhD; Tom Ngo|], MD",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }],
  },
  { text: "Written by the [|Editorial Committee|]", block: FRONT, gives: [{ names: ["Editorial Committee"] }] },
  { text: "Issued by [|Lena Ferrand and Tom Ngo|]", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  { text: "Gelgit Araştırmaları Dergisi", block: FRONT, gives: [] },
  { text: "Error in Table 2", block: FRONT, gives: [] },
  { text: "Dear Editor,", block: FRONT, gives: [] },
  { text: "The publisher found that the review had been compromised", gives: [] },
  { text: "The Editors of Tidal Vision*", block: FRONT, gives: [{ names: ["The Editors of Tidal Vision"] }] },
  { text: "Tides Research International", block: FRONT, gives: [{ names: ["Tides Research International"] }] },
  { text: "1 Department of Tides, University of the North, Aberdeen, UK", block: FRONT, gives: [] },
  { text: "Lena Ferrand and Tom Ngo contributed equally to this work.", block: FRONT, gives: [] },
  { text: "Short Communication", block: FRONT, gives: [] },
  {
    text: "Lena Ferrand\nChief Editor\nJournal of Tides\nAberdeen",
    gives: [{ where: "signature", names: ["Lena Ferrand"] }],
  },
  {
    text: "[|Lena Ferrand, MD, MPH\nTom B. Ngo, PhD\nLi Wu|], MS",
    gives: [{ where: "signature", names: ["Lena Ferrand", "Tom B. Ngo", "Li Wu"] }],
  },
  {
    text: "[|Lena Ferrand, MD, MPH\nTom B. Ngo, PhD\nLi Wu|], RN, MSN",
    gives: [{ where: "signature", names: ["Lena Ferrand", "Tom B. Ngo", "Li Wu"] }],
  },
  {
    text: "Sincerely,\nThe Editors of Tidal Vision",
    gives: [{ where: "signature", names: ["The Editors of Tidal Vision"] }],
  },
  {
    text: "Ana Lúcia Sá e Lima1, Pedro Rojas y Soto2, Wm. Parker Reed1",
    block: FRONT,
    gives: [{ names: ["Ana Lúcia Sá e Lima", "Pedro Rojas y Soto", "Wm. Parker Reed"] }],
  },
  {
    text: "Fr. Xavier Alphonse, Rui Costa e Ana Lima",
    block: FRONT,
    gives: [{ names: ["Fr. Xavier Alphonse", "Rui Costa", "Ana Lima"] }],
  },
  {
    text: "[|Lena Ferrand MBBS, FRCA1, Tom Ngo M. Pharm.2, Li Wu FRCSEd1, Ana Lima|] BAMS2",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu", "Ana Lima"] }],
  },
  {
    text: "[|Lena Ferrand, Pharm. D, RPh1, Tom Ngo, M.Tech2, Li Wu|], PhD student1",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  { text: "[|Lena Ferrand MS, Tom Ngo|] DO", block: FRONT, gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }] },
  {
    text: "[|Lena Ferrand,aTom Ngo,a Eva Costa,b Li Wang|]a",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Eva Costa", "Li Wang"] }],
  },
  {
    text: "[|Lena Ferrand,a Tom Ngo,a,c and Ben Marsh|],b",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Ben Marsh"] }],
  },
  {
    text: "[|Lena FerrandA, Tom NgoB, Li Wu|]A,B",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "[|Lena Ferrandα, Tom Ngo★, Li Wu|]º",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "[|Lena Ferrand (Norway), Tom Ngo (Chile), Li Wu|] (China)",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "[|Lena Ferrand 0000-0002-1825-0097, Li Wu|] (吴丽)",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Li Wu"] }],
  },
  {
    text: "*[|Lena Ferrand*1, *Tom Ngo*2 and *Li Wu|]*1",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo", "Li Wu"] }],
  },
  {
    text: "LENA FERRAND, PHD, TOM NGO, PHD and LI WU, PHD",
    block: FRONT,
    gives: [{ names: ["LENA FERRAND", "TOM NGO", "LI WU"] }],
  },
  {
    text: "Assoc. Prof. Lena Ferrand, Prof. Dr. Tom Ngo",
    block: FRONT,
    gives: [{ names: ["Lena Ferrand", "Tom Ngo"] }],
  },
];
