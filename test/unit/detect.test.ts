import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { looksLikeNotice } from "../../server/src/core/detect.ts";

const notices: Readonly<Record<string, string>> = {
  "a fresh draft": "Retraction: On eels\n\nThe editors have retracted this article because the eels were miscounted.",
  "a heading and nothing else": "# Retraction: On eels",
  "a correction of which only the heading stands": "# Correction: On eels\n",
  "a banner": "RETRACTION\n\nJournal of Eels 2019; 3: 1-9\n",
  "a heading of its kind alone":
    "# Expression of Concern\n\nThe editors wish to alert readers to doubts about the figures of this article.",
  "a title with the kind behind it":
    "On the drift of glaciers. Corrigendum\n\nIn the paper by Abe (2010) the unit in Table 2 should be metres.",
  "a withdrawal":
    "WITHDRAWN: On the sleep of eels\n\nThis article has been withdrawn at the request of the authors. The publisher apologizes.",
  "a title in a form":
    "Accepted Manuscript\n\nTitle: TEMPORARY REMOVAL: On eels\n\nThe publisher regrets that this article has been temporarily removed.",
  "an expression of concern that says what the editors heard":
    "EXPRESSION OF CONCERN\n\n# Expression of concern: On eels\n\nWe were told that the records of the eels had been lost. The editor is therefore publishing this expression of concern.",
  "a heading that cites the article":
    "Letters\n\n# Notice of Retraction and Replacement. Abe et al. On the sleep of eels in the warm waters of the northern lakes and rivers. *J Eel*. 2018;3(6):478-486.\n\nIn the original article the groups were exchanged.",
  "a removal": "TEMPORARY REMOVAL: On eels\n\nThe publisher regrets that this article has been temporarily removed.",
  "a text without a heading":
    "After this article [1] was published, readers asked about Figure 2. Therefore, the Editors issue this Expression of Concern.",
  "a withdrawn preprint": "This preprint has been withdrawn.\n\nThe data of the second pond were not ours to publish.",
  "a correction whose heading is a sentence":
    "Correction for “On the sleep of eels in the warm waters of the northern lakes,” by Ann Marsh and Ben Reed, which was first published May 3, 2020; 10.1234/eel.2020.\nThe authors note that Table 1 appeared incorrectly.",
  "a notice in which the editors were told":
    "NOTICE OF RETRACTION\n\nThe college told us that no board had approved the two studies below. The journal therefore retracts them.",
  "a German notice below the journal's line":
    "Zeitschrift für Aale 2011; 5: 12\n\nDer Beitrag „Über Aale“ von A. Marsch (Z. Aale 2010; 4: 1–8) wird hiermit von den Herausgebern zurückgezogen.",
  "a notice below a masthead":
    "# OPEN ACCESS\n\nAPPROVED BY\n\nT. Abe, Lake University\n\nRECEIVED 3 May 2020\n\n# Retraction: On eels\n\nThe Publisher retracts the cited article.",
  "a notice in Spanish":
    "Retractación: Sobre las anguilas\n\nEl editor ha decidido retractar el artículo por duplicación.",
  "a notice in German": "Berichtigung: Über Aale\n\nIn Tabelle 2 muss es richtig heißen: 3 m.",
  "an erratum": "Erratum to: On eels\n\nIn the original article the second author's name was misspelled.",
  "a reinstatement": "Reinstatement: On eels\n\nThe retraction of this article is hereby reversed.",
};

const others: Readonly<Record<string, string>> = {
  "a post about a retraction":
    "# Lake journal retracts paper on sleeping eels after authors fall out\n\nA journal has retracted a paper on the sleep of eels.\n\nHere's the notice:\n\n> This article has been retracted by the authors because the data cannot be verified.\n\nThe first author told us that he stands by the work. A spokesperson for Lake University said that it is looking into the matter. We have reached out to the editor.\n\nLike Retraction Watch? Subscribe to our newsletter.",
  "a journal's policy":
    "# Correction and retraction policy\n\nThe journal may correct or retract articles after publication. Retraction: articles may be retracted where the findings are unreliable. In cases of honest error, editors should consider a correction. A retraction notice will be published and the article will be marked as retracted.",
  "a policy that opens with the kind":
    "Retractions\n\nEditors should consider retracting a publication if they have clear evidence that the findings are unreliable. Expressions of concern may be issued where evidence is inconclusive. Authors must notify the journal of errors.",
  "a guideline":
    "# Retraction guidelines for editors\n\nJournal editors should retract a publication if the findings are unreliable. Notices of retraction should be linked to the article, state who is retracting it, and give the reason.",
  "an ordinary article":
    "# Correction of drift in the weighing of eels\n\nT. Abe, J. Doe\n\n## Abstract\n\nBalances drift. We correct for it with a second balance.\n\n## Introduction\n\nThe weight of eels has been of interest to fishers for a long time. Earlier papers used one balance only, and their errors should be corrected. We show in this paper how a second balance removes the drift, and what remains of it when both balances stand on one table in one room at one temperature, as was the case in our laboratory for three years.\n\n## Methods\n\nTwo balances.\n",
  "an article about retractions":
    "# Retractions in the literature on eels: a bibliometric study\n\n## Abstract\n\nWe counted retracted articles.\n\n## Introduction\n\nThe number of retracted articles has grown in all fields. Some of these articles have been withdrawn by the authors, others by the journals that had published them, often years later and without a reason that would help a reader to judge the work of the same authors. Here we look at the literature on eels from 1990 to 2020 and ask who retracted what and when.\n\n## Methods\n\nWe searched three databases.\n",
  "release notes":
    "# Release notes 2.3.0\n\n## Corrections\n\n- Fixed a typo in the paper size dialog\n- The journal view should be faster\n\n## Removed\n\n- Removed the deprecated API\n",
  "a change log":
    "# Changelog\n\n## [1.2.0] - 2020-01-02\n\n### Removed\n\n- the old parser\n\n### Corrections\n\n- article view\n",
  "a news piece":
    "Eel paper withdrawn amid doubts\n\nLAKESIDE - A much-noticed paper on sleeping eels has been withdrawn, the journal said in a statement on Monday. The paper's first author told the Lakeside Courier that the error was honest. Read more on page 3.",
  "a letter about leaving":
    "Withdrawal of consent\n\nI hereby withdraw my consent to the use of my photographs by the club.",
  "a shopping list": "- eels\n- correction fluid\n- bread",
};

describe("looksLikeNotice", () => {
  for (const [name, text] of Object.entries(notices)) it(`takes ${name}`, () => assert.ok(looksLikeNotice(text)));
  for (const [name, text] of Object.entries(others)) it(`leaves ${name}`, () => assert.ok(!looksLikeNotice(text)));

  it("is stricter, or more eager, when asked", () => {
    assert.ok(!looksLikeNotice("# Retraction: On eels", "strict"));
    assert.ok(looksLikeNotice(notices["a fresh draft"] ?? "", "strict"));
    assert.ok(looksLikeNotice(others["a policy that opens with the kind"] ?? "", "eager"));
    assert.ok(!looksLikeNotice("An ordinary text about lakes.", "eager"));
  });

  it("takes no README, change log or licence of a package that is installed here", () => {
    const root = fileURLToPath(new URL("../../node_modules/", import.meta.url));
    const taken = [...documents(root, 3)].filter((file) => looksLikeNotice(readFileSync(file, "utf8")));
    assert.deepEqual(taken, []);
  });
});

/** The documents in a folder, down to `depth` folders below it. */
function* documents(folder: string, depth: number): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* documents(path, depth - 1);
    else if (
      entry.isFile() &&
      /\.(?:md|txt|markdown)$|^(?:readme|license|licence|changelog|copying|notice)/i.test(entry.name)
    )
      yield path;
  }
}
