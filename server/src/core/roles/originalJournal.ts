import { spanOf } from "../block.ts";
import type { CitationFact } from "../facts/fact.ts";
import { letters } from "../facts/names.ts";
import { isSource } from "../facts/quoted.ts";
import type { Reading } from "../span.ts";
import { abbreviates } from "./alike.ts";
import { type Found, factsOf } from "./found.ts";

/** The notice's own journal where the text says that the article stands in it, though no citation does. */
export function journalSaid(found: Found, journal: Reading<string>): Reading<string> | undefined {
  return (
    journalHeading(found, journal.value) ??
    journalActing(found, journal.value) ??
    (isInThisJournal(found) ? journal : undefined)
  );
}

/** "Retraction Note: Journal of Tides" above the DOI of the article. */
function journalHeading(found: Found, name: string): Reading<string> | undefined {
  const heading = factsOf(found, "title").find(
    ({ where, value, prefix }) =>
      where === "heading" && prefix && (letters(value) === letters(name) || abbreviates(value, name)),
  );
  return heading && { value: heading.value, span: heading.span };
}

/** "… published in pages 201–206 of this journal": the notice's own line has the name. */
const THIS_JOURNAL =
  /\b(?:published|appear(?:ed|ing)|printed)\b(?:[^.;]|\.(?! \p{Lu})){0,120}? (?:in|of|by) (?:(?:this|our) (?:[Jj]ournal|[Pp]eriodical|[Mm]agazine)\b|the [Jj]ournal(?=[ ,.;:)[])(?! of\b| \p{Lu}| ["“]))|\bin the (?:\p{Lu}\p{Ll}{2,8} )?(?:(?:19|20)\d\d )?(?:issue|edition|number) of (?:this|our) [Jj]ournal\b|\bin (?:this|our) [Jj]ournal,? [[(]?(?:(?:19|20)\d\d|[Vv]ol)/u;

function isInThisJournal(found: Found): boolean {
  return found.blocks.some(({ kind, plain: { text } }) => {
    const here =
      kind === "paragraph" && / [Jj]ournal| [Pp]eriodical| [Mm]agazine/.test(text) ? THIS_JOURNAL.exec(text) : null;
    return here !== null && !isSource(text.slice(Math.max(0, here.index - 160), here.index));
  });
}

const ACTS =
  /^ (?:(?:is|hereby|now|has|have|previously|first|originally) ){0,2}(?:retract(?:s|ing|ed)?|published|withdr\w+)\b/;
/** "The publishers of the Journal of Tides wish to retract …" */
const OF_JOURNAL = /\b(?:editors?|editors?-in-chief|publishers?|board) of (?:the )?(?:journal,? )?(?:of )?$/i;
const OFFICE_ACTS =
  /^,? (?:(?:wish(?:es)?|would like|ha(?:s|ve)|hereby|now|therefore|jointly|decided|agreed|to) ){0,4}(?:retract|withdr[ae]w)\w*\b/;
const PUBLISHED =
  /\b(?:published|appeared)\b(?:[^.;]|\.(?=\S)){0,140} (?:in|of) (?:the )?(?:journal )?$|\b(?:retracted|withdrawn|removed|deleted) (?:from|by) (?:the )?(?:journal )?$|\b(?:retracted|withdrawn|removed) (?:at|on|upon) the request of the (?:editors?|editors?-in-chief|publisher) of (?:the )?(?:journal,? )?$/i;

/** Where the prose says that the journal published the article or takes it back: "Journal of Tides is retracting …". */
function journalActing(found: Found, whole: string): Reading<string> | undefined {
  for (const block of found.blocks) {
    if (block.kind !== "paragraph") continue;
    const { text } = block.plain;
    // "retracted by the Biochemical Journal"
    const name = text.includes(whole) ? whole : whole.replace(/^The /, "");
    const at = text.indexOf(name);
    if (at < 0) continue;
    const to = at + name.length;
    if (OF_JOURNAL.test(text.slice(Math.max(0, at - 100), at)) && OFFICE_ACTS.test(text.slice(to, to + 80)))
      return { value: name, span: spanOf(block, at, to) };
    if (ACTS.test(text.slice(to, to + 60)) || PUBLISHED.test(text.slice(Math.max(0, at - 180), at)))
      return { value: name, span: spanOf(block, at, to) };
  }
  return undefined;
}

/** The citation in the text itself that says where the article stands; a reference may shorten the journal's name. */
export function placedInProse(citations: readonly CitationFact[]): CitationFact | undefined {
  return citations.find(
    ({ of, title, journal, volume, pages }) =>
      journal && volume && pages && (of === "original" || (of === undefined && title !== undefined)),
  );
}
