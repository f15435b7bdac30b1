import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The decision of a notice whose byline and prose are given, as "role name" lists. */
function decide(prose: string, byline = "") {
  const { decision } = read(`# Retraction: On the memory of eels\n\n${byline && `${byline}\n\n`}${prose}\n`);
  const brief = (agents: typeof decision.by) => agents.map(({ role, name }) => (name ? `${role} ${name.value}` : role));
  return {
    by: brief(decision.by),
    requestedBy: brief(decision.requestedBy),
    approvedBy: brief(decision.approvedBy),
    guideline: decision.guideline?.value,
  };
}

describe("who decided", () => {
  it("is who acts in the active voice", () => {
    assert.deepEqual(decide("The Publisher and the Editor have retracted this article.").by, [
      "publisher The Publisher",
      "editor the Editor",
    ]);
  });

  it("takes the request of authors who retract for what they do", () => {
    const prose =
      "We want to retract our article on eels. The request of the authors has been evaluated in our Editorial Board and found appropriate.";
    assert.deepEqual(decide(prose, "Ann Vik, Lars Sund"), {
      by: ["author"],
      requestedBy: [],
      approvedBy: ["editor our Editorial Board"],
      guideline: undefined,
    });
  });

  it("is nobody where a passive names no agent", () => {
    const { by, requestedBy, approvedBy } = decide("This article has been retracted because the figures were reused.");
    assert.deepEqual([by, requestedBy, approvedBy], [[], [], []]);
  });

  it("is all who agree, of whom those in an office also approve", () => {
    const { by, approvedBy } = decide(
      "The above article has been retracted by agreement between the authors, the journal's Editor-in-Chief, Maren Holt, and John Wiley & Sons Ltd.",
    );
    assert.deepEqual(by, ["author the authors", "editor Maren Holt", "publisher John Wiley & Sons Ltd."]);
    assert.deepEqual(approvedBy, ["editor Maren Holt", "publisher John Wiley & Sons Ltd."]);
  });

  it("is the authors where the byline names persons and a nameless we retracts", () => {
    const { by } = decide(
      "We wish to retract our article because our data cannot be trusted any longer.",
      "Maren Holt, Jonas Vik",
    );
    assert.deepEqual(by, ["author"]);
  });

  it("is no apology of the publisher", () => {
    const { by, requestedBy } = decide(
      "This article has been withdrawn at the request of the authors. The publisher regrets any inconvenience that this may cause.",
    );
    assert.deepEqual(by, []);
    assert.deepEqual(requestedBy, ["author the authors"]);
  });

  it("is approved by who signs below the text", () => {
    const { approvedBy } = decide(
      "This article is being retracted because its figures had been printed elsewhere before.\n\nMaren Holt\n\nChief Editor\n\nAnnals of Eels",
    );
    assert.deepEqual(approvedBy, ["editor Maren Holt"]);
  });

  it("is approved by authors who sign, be it with the month, where they work, or in a letter that asks for it", () => {
    const approving = (prose: string, byline?: string) => decide(prose, byline).approvedBy;
    const both = ["author Maren Holt", "author Jonas Vik"];
    const we = "We, the named authors, hereby wholly retract this article, as the eels were congers.";
    assert.deepEqual(
      approving(`${we}\n\nSigned: Maren Holt and Jonas Vik, May 2016`, "Maren Holt and Jonas Vik"),
      both,
    );
    assert.deepEqual(approving(`${we}\n\nSigned: Maren Holt and Jonas Vik, University of Bergen, Norway`), both);
    assert.deepEqual(
      approving("We have asked that the article be retracted.\n\nMaren Holt, MD, MPH\n\nJonas Vik, PhD", "Maren Holt"),
      ["author Maren Holt"],
    );
    assert.deepEqual(
      approving("We therefore retract the Report.\n\nMaren Holt,1* Jonas Vik1,2\n\n1Institute of Eels, Bergen."),
      both,
    );
  });

  it("is approved by nobody who stands above the text, and by no running line", () => {
    const { approvedBy } = decide(
      "Maren Holt, Jonas Vik\n\nWe wish to retract this article.\n\nEel Studies 71, 641, August 16, 2018",
    );
    assert.deepEqual(approvedBy, []);
  });

  it("is approved by the one editor who signs by office, also below a date", () => {
    assert.deepEqual(
      decide(
        "The Editorial Board has decided to retract this article because its figures had been printed before.\n\nEditor-in-Chief\n\nAnnals of Eels",
      ).approvedBy,
      ["editor Editor-in-Chief"],
    );
    assert.deepEqual(
      decide(
        "The Editors retract this article because its figures had been printed elsewhere before.\n\nMaren Holt\n\n18th May 2020\n\nExecutive Editor, Annals of Eels",
      ).approvedBy,
      ["editor Maren Holt"],
    );
  });

  it("is approved by nobody in particular where a closing line repeats who acts", () => {
    const { by, approvedBy } = decide(
      "For these reasons the Editors formally retract this article.\n\nThe Editors of Eel Letters",
    );
    assert.deepEqual(by, ["editor the Editors"]);
    assert.deepEqual(approvedBy, []);
  });

  it("is approved by the authors who sign below what they retract", () => {
    const prose =
      "We therefore retract our article, whose figures are wrong.\n\nSigned: Maren Holt and Jonas Vik, 18 May 2020.";
    const byline = "Maren Holt, Jonas Vik";
    assert.deepEqual(decide(prose, byline).approvedBy, ["author Maren Holt", "author Jonas Vik"]);
    assert.deepEqual(
      decide(prose.replace("We therefore retract our", "The Editor retracts the"), byline).approvedBy,
      [],
    );
  });

  it("is asked for by the one who signs for the co-authors", () => {
    const prose =
      "On behalf of my coauthors, I write to request retraction of our paper. My coauthors and I regret this.\n\nJonas Vik";
    assert.deepEqual(decide(prose).requestedBy, ["author Jonas Vik"]);
  });

  it("is approved by the editors behind a label below the text, and by no editor above it", () => {
    const prose =
      "The Publisher has retracted this article because the figures were found to have been used before in a report on other eels.";
    assert.deepEqual(decide(`${prose}\n\nEditors-in-Chief: Maren Holt, Jonas Vik`).approvedBy, [
      "editor Maren Holt",
      "editor Jonas Vik",
    ]);
    assert.deepEqual(decide(`Editor-in-Chief: Maren Holt\n\n${prose}`).approvedBy, []);
  });

  it("is approved by the editors who agree that the authors' article be retracted", () => {
    const prose = "The authors have retracted this article. The editors agreed that the article should be retracted.";
    assert.deepEqual(decide(prose).by, ["author The authors"]);
    assert.deepEqual(decide(prose).approvedBy, ["editor The editors"]);
  });

  it("is a publisher's where the text calls a society that", () => {
    const prose =
      "We asked the Eel Research Association, the publisher of Eels. The article is retracted at the request of the Eel Research Association.";
    assert.deepEqual(decide(prose).requestedBy, ["publisher the Eel Research Association"]);
  });

  it("is approved by no place below the text", () => {
    const prose =
      "To the Editor: Our results cannot be relied on, and we retract the article.\n\nLake Clinic, Lakeside";
    assert.deepEqual(decide(prose, "Maren Holt, Jonas Vik").approvedBy, []);
  });

  it("names a guideline for the decision itself", () => {
    assert.equal(decide("In line with the COPE guidelines, the Editor has retracted this article.").guideline, "COPE");
    assert.equal(
      decide("The Editor has retracted this article. The journal is a member of COPE.").guideline,
      undefined,
    );
  });
});
