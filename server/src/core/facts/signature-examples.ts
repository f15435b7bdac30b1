import type { FactExample } from "./fact.ts";

/** Signatures in words of our own. */
export const signatureExamples: readonly FactExample[] = [
  {
    text: "[|Maren Holt, Editor-in-Chief, Annals of Eels|]",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Maren Holt", organisation: "Annals of Eels" }] }],
  },
  { text: "[|Chief Editor|]", gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Chief Editor" }] }] },
  {
    text: "[|Jonas P. Vik, PhD\nExecutive Editor|]",
    gives: [{ part: "approvedBy", agents: [{ name: "Jonas P. Vik" }] }],
  },
  {
    text: "Signed: Jonas Vik, Managing Editor, Dalton Letters",
    gives: [{ agents: [{ role: "editor", name: "Jonas Vik", organisation: "Dalton Letters" }] }],
  },
  { text: "Maren Holt, Editor", block: { front: true }, gives: [] },
  {
    text: "[|The Eel Letters Editors|]",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "The Eel Letters Editors" }] }],
  },
  { text: "The Publisher apologises for the error.", gives: [] },
  { text: "The Editors have looked into the matter", gives: [] },
  { text: "Academic Editor: Maren Holt", gives: [] },
  {
    text: "Maren Holt, Institute of Eel Research, Norway",
    block: { front: true, section: "approved by" },
    gives: [
      {
        part: "approvedBy",
        agents: [{ role: "editor", name: "Maren Holt", organisation: "Institute of Eel Research, Norway" }],
      },
    ],
  },
  {
    text: "APPROVED BY Maren Holt, Institute of Eel Research, Norway",
    block: { front: true },
    gives: [{ part: "approvedBy", agents: [{ name: "Maren Holt" }] }],
  },
  { text: "[|/the editors|]", gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "the editors" }] }] },
  { text: "[|Jonas Vik, M.D.\nfor the Editors|]", gives: [{ agents: [{ role: "editor", name: "Jonas Vik" }] }] },
  {
    text: "[|On behalf of the Editorial Office\nM. Holt, Managing Editor|]",
    gives: [{ agents: [{ role: "editor", name: "M. Holt" }] }],
  },
  { text: "[|EDITOR\nPROF. DR. MAREN HOLT|]", gives: [{ agents: [{ role: "editor", name: "MAREN HOLT" }] }] },
  { text: "[|Für die Schriftleitung\nM. Holt|]", gives: [{ agents: [{ role: "editor", name: "M. Holt" }] }] },
  {
    text: "[|Editorial Committee\nBulletin of Eel Studies|]",
    gives: [{ agents: [{ role: "editor", name: "Editorial Committee", organisation: "Bulletin of Eel Studies" }] }],
  },
  {
    text: "[|Jonas Vik, MD\nEditor-in-Chief, Eel Letters\nBergen, Norway|]",
    gives: [{ agents: [{ role: "editor", name: "Jonas Vik" }] }],
  },
  {
    text: "The article is hereby withdrawn from the record.\n[|The Editors of Eel Letters|]\n1 Vik J. On eels.",
    gives: [{ agents: [{ role: "editor", name: "The Editors of Eel Letters" }] }],
  },
  {
    text: "[|Chairman of the Editorial Board: prof. dr hab. Maren Holt|]",
    gives: [{ agents: [{ role: "editor", name: "Maren Holt" }] }],
  },
  {
    text: "[|For the Editors: Maren Holt, Editor-in-Chief|]; [|Jonas Vik, Deputy Editor|]",
    gives: [{ agents: [{ name: "Maren Holt" }] }, { agents: [{ name: "Jonas Vik" }] }],
  },
  {
    text: "[|Maren Holt, Jonas Vik and Lars Sund, Editors-in-Chief|]",
    gives: [{ agents: [{ role: "editor", name: "Maren Holt" }, { name: "Jonas Vik" }, { name: "Lars Sund" }] }],
  },
  {
    text: "[|Signed: Jonas Vik, Executive Editor, Eel Advances|]. Date: 1st June 2016",
    gives: [{ agents: [{ role: "editor", name: "Jonas Vik", organisation: "Eel Advances" }] }],
  },
  { text: "Jonas Vik, PhD\nDepartment of Editing, University of Bergen", gives: [] },
  {
    text: "[|Editor-in-Chief: Kim Eel-Su|]",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Kim Eel-Su" }] }],
  },
  { text: "[|Managing Editor – Jonas Vik, PhD|]", gives: [{ agents: [{ role: "editor", name: "Jonas Vik" }] }] },
  { text: "[|Editor-in-Chief: Prof. Dr. Maren Holt|]", gives: [{ agents: [{ name: "Maren Holt" }] }] },
  { text: "Signed by: Jonas Vik (Executive Editor)", gives: [{ agents: [{ role: "editor", name: "Jonas Vik" }] }] },
  { text: "[|— The Editor|]", gives: [{ agents: [{ role: "editor", name: "The Editor" }] }] },
  { text: "The article is retracted for its errors. — [|The Editor|]", gives: [{ agents: [{ name: "The Editor" }] }] },
  { text: "With regards,\n[|Maren Holt-Vik\nEditor-in-Chief|]", gives: [{ agents: [{ name: "Maren Holt-Vik" }] }] },
  { text: "Yours faithfully, [|Jonas Vik\nEditor, Journal of Eels|]", gives: [{ agents: [{ name: "Jonas Vik" }] }] },
  { text: "Handling Editor: Maren Holt", gives: [] },
  { text: "Publisher: Eel Press, Oslo", gives: [] },
  { text: "Editor-in-Chief: Maren Holt", block: { front: true }, gives: [] },
  {
    text: "[|Maren Holt and Jonas Vik, Editors-in-Chief|]",
    gives: [
      {
        agents: [
          { role: "editor", name: "Maren Holt" },
          { role: "editor", name: "Jonas Vik" },
        ],
      },
    ],
  },
  {
    text: "[|Editors: Maren Holt and Jonas Vik|]",
    gives: [
      {
        agents: [
          { role: "editor", name: "Maren Holt" },
          { role: "editor", name: "Jonas Vik" },
        ],
      },
    ],
  },
  { text: "Editor: The article was received in May", gives: [] },
  {
    text: "Dra. Ana Anguila\nEditora en jefe",
    gives: [{ part: "approvedBy", agents: [{ role: "editor", name: "Dra. Ana Anguila" }] }],
  },
  { text: "P- Reviewer: Vik J S- Editor: Holt M L- Editor: Sund L", gives: [] },
  { text: "S- Editor Vik J L- Editor Holt M E- Editor Sund LA", gives: [] },
];
