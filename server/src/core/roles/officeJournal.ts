import { spanOf } from "../block.ts";
import type { Reading } from "../span.ts";
import type { Found } from "./found.ts";

const OFFICE_ACTS =
  /^(?:The Editorial Office|We, the (?:[Ee]ditors?(?:-in-[Cc]hief)?|[Pp]ublishers?|[Ee]ditorial [Bb]oard))(?:,? (?:and|&) (?:the )?(?:[Ee]ditors?|[Pp]ublishers?))? of (?:the )?(?:journal,? )?(\p{Lu}[\p{L}&:' -]{3,100}?),? (?:(?:have|has|hereby|now|jointly|wish|would like|are|to) ){0,4}(?:retract|withdr[ae]w|correct|issu)\w*/u;
const LABELLED = /(?:^|\n)\W{0,3}journal\W{0,3}:/i;

/**
 * The journal in whose name the notice speaks, where no line of its own names it and no label gives the article's: "We, the
 * Editor and Publisher of Tides, have retracted …", "The Editorial Office of Tides hereby retracts …".
 */
export function officeJournal({ blocks }: Found): Reading<string> | undefined {
  if (blocks.some(({ text }) => LABELLED.test(text))) return undefined;
  for (const block of blocks) {
    const { text } = block.plain;
    const here = block.kind === "paragraph" && / of /.test(text) ? OFFICE_ACTS.exec(text.slice(0, 600)) : null;
    if (!here?.[1]) continue;
    const from = here.index + here[0].indexOf(here[1]);
    return { value: here[1], span: spanOf(block, from, from + here[1].length) };
  }
  return undefined;
}
