import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

/** The responses of a notice with this prose: stance, authors and spokesperson. */
function respond(prose: string): readonly string[] {
  const { responses } = read(`# Retraction: On the memory of eels\n\n${prose}\n`);
  return responses.map(({ stance, authors, spokesperson }) => {
    const who = typeof authors === "string" ? authors : authors.map(({ value }) => value).join(", ");
    return `${stance}: ${who}${spokesperson ? ` (${spokesperson.value})` : ""}`;
  });
}

describe("what the authors say", () => {
  it("is agreement where they retract or ask for it themselves", () => {
    assert.deepEqual(respond("The authors have retracted this article because of an error."), ["agree: all"]);
    assert.deepEqual(respond("This article was withdrawn at the request of the corresponding author, Maren Holt."), [
      "agree: Maren Holt",
    ]);
  });

  it("is given once, whatever the number of passages", () => {
    assert.deepEqual(
      respond(
        "At the request of the authors, the Editor retracts this article. All authors agree with this retraction.",
      ),
      ["agree: all"],
    );
    assert.deepEqual(
      respond(
        "The Editor retracts this article at the request of Dr. Roe. Drs. Roe and Doe agree to this retraction; Dr. Poe did not respond.",
      ),
      ["agree: Roe, Doe", "no-response: Poe"],
    );
  });

  it("is read name by name", () => {
    assert.deepEqual(
      respond(
        "Maren Holt and Jonas Vik agree to this retraction. Lars Sund does not agree. Ola Nord could not be reached. Ida Berg did not respond to any correspondence.",
      ),
      ["agree: Maren Holt, Jonas Vik", "disagree: Lars Sund", "not-reached: Ola Nord", "no-response: Ida Berg"],
    );
  });

  it("is no body's that capitals name", () => {
    const told = "The article by Ann Vik and Lars Sund (Eel Stud. 2014;3:4-9) has been retracted.";
    assert.deepEqual(respond(`${told} The head of the institution, PMDC and HEC have also been informed.`), []);
    assert.deepEqual(respond(`${told} AV and LS agree with the retraction.`), ["agree: AV, LS"]);
  });

  it("is that of those who write where they say of another that nobody could ask", () => {
    const { responses } = read(
      "# Retraction\n\nAnn Vik, Maren Holt\n\nWe formally retract our paper on eels. Lars Sund died last year.\n",
    );
    assert.deepEqual(
      responses.map(({ stance, authors }) => [stance, typeof authors === "string" ? authors : authors.length]),
      [
        ["agree", 2],
        ["not-reached", 1],
      ],
    );
  });

  it("may be said by one on behalf of all", () => {
    assert.deepEqual(
      respond("Maren Holt has stated on behalf of all authors that they disagree with this retraction."),
      ["disagree: all (Maren Holt)"],
    );
  });

  it("is neither where they would not say", () => {
    assert.deepEqual(respond("The authors neither agree nor disagree with this retraction."), ["neither: all"]);
    assert.deepEqual(respond("Jonas Vik has not stated explicitly whether he agrees to this retraction."), [
      "neither: Jonas Vik",
    ]);
  });

  it("stands beside silence on the concerns", () => {
    assert.deepEqual(
      respond(
        "The authors did not respond to our requests for the raw data. The authors have been informed of this retraction.",
      ),
      ["no-response: all", "informed: all"],
    );
  });

  it("is silence alone where they kept silent on what they had just been told", () => {
    assert.deepEqual(respond("The authors have been informed of this retraction. They have not replied."), [
      "no-response: all",
    ]);
  });

  it("is for some where one is left out", () => {
    assert.deepEqual(respond("All authors except Lars Sund agree to this retraction."), ["agree: some"]);
  });

  it("is being asked for an explanation where nothing else is said, in a retraction", () => {
    const asked = "The authors were asked for an explanation.";
    assert.deepEqual(respond(`The Editor retracts the article. ${asked}`), ["informed: all"]);
    assert.deepEqual(respond(`The Editor retracts the article. ${asked} The first author agrees.`), ["agree: some"]);
    assert.deepEqual(respond(`The authors retract the article. ${asked}`), ["agree: all"]);
  });

  it("is no apology, and nothing that others were told", () => {
    assert.deepEqual(
      respond("The authors apologise to all readers of the journal. The authors' institution has been informed."),
      [],
    );
  });

  it("is for some where one is named apart, and nobody signs for the others", () => {
    const byline = "Anna B. Roe, David Doe, and Omar Poe\n\n";
    assert.deepEqual(
      respond(`${byline}The authors wish to retract the paper. Dr. Roe has not agreed to the retraction.`),
      ["agree: some", "disagree: Roe"],
    );
    assert.deepEqual(
      respond(`${byline}All authors have agreed to this retraction, except Omar Poe, who could not be reached.`),
      ["agree: some", "not-reached: Omar Poe"],
    );
    assert.deepEqual(
      respond(`${byline}The Editor retracts the paper. Omar Poe disagrees. The other authors agree to the retraction.`),
      ["disagree: Omar Poe", "agree: some"],
    );
    assert.deepEqual(respond("We therefore retract the Report. O. Poe does not agree.\n\nAnna B. Roe, David Doe"), [
      "agree: Anna B. Roe, David Doe",
      "disagree: O. Poe",
    ]);
  });

  it("is everybody's where one retracts for all, and nobody's who is Author Somebody", () => {
    assert.deepEqual(
      respond("Anna B. Roe, David Doe\n\nDavid Doe has retracted this article on behalf of all authors."),
      ["agree: all"],
    );
    assert.deepEqual(respond("The Editors retract this article. Author Anna Roe did not agree to the retraction."), [
      "disagree: Anna Roe",
    ]);
  });

  it("is everybody's where the only author, or all of them by name, are meant", () => {
    assert.deepEqual(respond("Anna Roe\n\nThe Editors retract this article. Ms Roe does not accept the retraction."), [
      "disagree: all",
    ]);
    assert.deepEqual(respond("Anna Roe, David Doe\n\nThe authors, Anna Roe and David Doe, retract their article."), [
      "agree: all",
    ]);
    assert.deepEqual(respond("The Editors retract this article. The author, Anna Roe, has been told of this step."), [
      "informed: all",
    ]);
    assert.deepEqual(
      respond("Anna Roe, David Doe\n\nThe Editors retract this article. Dr Roe does not accept the retraction."),
      ["disagree: Roe"],
    );
  });
});
